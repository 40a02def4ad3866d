import { applyOverrides } from '../../lib/catalogue/overrides'
import { find, type Shape } from '../../lib/catalogue'
import type { RawArea } from '../../lib/catalogue/facts'
import { thrown } from '../fixtures/sandbox'

const area = (): RawArea => ({
  shapes: { Order: { a: 'string', 'b?*': 'string', 'c?': 'string' } },
})
const applied = (change: object) =>
  applyOverrides('v3/x', area(), [{ why: '', at: ['area v3/x'], ...change }]).shapes!['Order']

/** The names of an object, `?` behind those that may be missing. */
const names = (shape: Shape | null | undefined): string[] =>
  shape?.kind === 'object'
    ? shape.fields.map(({ name, required }) => `${name}${required ? '' : '?'}`)
    : []

describe('an override', () => {
  it('changes the mark of a name, its place and its other marks kept', () => {
    expect(
      Object.keys(
        applied({ optional: ['shapes/Order/a'], required: ['shapes/Order/b', 'shapes/Order/c'] })!,
      ),
    ).toEqual(['a?', 'b*', 'c'])
    expect(Object.keys(applied({ optional: ['shapes/Order/b'] })!)).toEqual(['a', 'b?*', 'c?'])
  })

  it('says when it no longer fits the facts', () => {
    expect(thrown(() => applied({ optional: ['shapes/Order/z'] })).code).toBe('INVALID_OVERRIDE')
    expect(thrown(() => applied({ drop: ['shapes/Order/z'] })).code).toBe('INVALID_OVERRIDE')
  })

  it.each([
    ['v2/pay/orderquery', ['transaction_id?', 'out_trade_no?']],
    ['v2/secapi/pay/refund', ['transaction_id?', 'out_trade_no?', 'out_refund_no']],
    ['v2/pay/refundquery', ['transaction_id?', 'out_trade_no?', 'out_refund_no?', 'refund_id?']],
  ])('lets %s name one of its numbers', (path, wanted) => {
    expect(names(find('POST', path)!.body!.shape)).toEqual(expect.arrayContaining(wanted))
  })

  it('knows a field by its own name only', () => {
    const { answers } = find('POST', 'v2/mmpaymkttransfers/querycouponsinfo')!
    expect(names(answers['200'])).toContain('coupon_mininumn')
    expect(names(answers['200'])).not.toContain('coupon_minimum?')
  })
})
