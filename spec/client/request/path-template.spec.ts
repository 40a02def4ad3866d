import { InvalidArgumentException } from '../../../lib/errors'
import { expand, variablesOf } from '../../../lib/client/request/path-template'

const expanded = (pathname: string, options: Record<string, unknown> = {}): string =>
  expand(pathname, variablesOf(pathname), options)
const codeOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof InvalidArgumentException) return error.code
  }
  return 'nothing thrown'
}

describe('a path template', () => {
  const values = {
    transaction_id: '4200',
    openid: 'AbC',
    list: ['a', 'b'],
    map: { b: 'c d', e: '微' },
    n: 7,
    path: 'a/B/c',
    'out-trade-no': 'X1',
    outTradeNo: 'X2',
    'a.b': 'dot',
  }

  test.each([
    ['v3/pay/transactions/id/{transaction_id}', 'v3/pay/transactions/id/4200'],
    ['v3/users/{openid}/coupons', 'v3/users/AbC/coupons'],
    ['v3/{n}', 'v3/7'],
    ['v3/{out-trade-no}', 'v3/X1'],
    ['v3/{outTradeNo}', 'v3/X2'],
    ['v3/{a.b}', 'v3/dot'],
    ['v3/{path}', 'v3/a%2FB%2Fc'],
    ['v3/{+path}', 'v3/a/B/c'],
    ['v3/a{?list*}', 'v3/a?list=a&list=b'],
    ['v3/a{?map*}', 'v3/a?b=c%20d&e=%E5%BE%AE'],
    ['v3/a{?missing,n}', 'v3/a?n=7'],
    ['v3/a?q={n}{&missing}', 'v3/a?q=7'],
    ['v3/a{/list*}', 'v3/a/a/b'],
    ['v3/{openid:2}', 'v3/Ab'],
    ['v3/applyment4sub/applyment/{empty}', 'v3/applyment4sub/applyment/'],
    ['v3/a?q={}', 'v3/a?q=%7B%7D'],
    ['v3/a{missing}', 'v3/a'],
    ['v3/plain', 'v3/plain'],
  ])('%s → %s', (pathname, path) => {
    const whole = pathname.includes('{}')
      ? expand(pathname, new Set(['x']), { x: 1 })
      : expanded(pathname, values)
    expect(whole).toBe(path)
  })

  test.each([[undefined], [null], [false]])(
    'with a variable that is %s is an error that names it',
    (value) => {
      expect(() => expanded('v3/pay/{out_trade_no}/close', { out_trade_no: value })).toThrow(
        /`out_trade_no` is missing.*v3\/pay\/\{out_trade_no\}\/close/,
      )
    },
  )

  test.each([[''], [[]], [true], [() => 1], [NaN], [Infinity]])(
    'refuses %p as a variable',
    (value) => {
      expect(codeOf(() => expanded('v3/{x}', { x: value }))).toBe('INVALID_VARIABLE')
    },
  )

  test.each(['v3/{x', 'v3/x}', 'v3/{{x}}', 'v3/}{'])('refuses the unbalanced %s', (pathname) => {
    expect(codeOf(() => expanded(pathname, { x: '1' }))).toBe('INVALID_PATH')
  })

  it('refuses what is no expression', () => {
    expect(codeOf(() => expanded('v3/{!x}', { x: '1' }))).toBe('INVALID_PATH')
  })

  it('does not take a value from the prototype', () => {
    expect(codeOf(() => expanded('v3/{toString}', {}))).toBe('MISSING_VARIABLE')
  })
})
