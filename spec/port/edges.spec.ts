import { edges } from './php-edges'
import { helpers } from '../../lib/port/tables/helpers'
import { laidOut } from './ported'
import { itPrints, stayInUtc } from './recorded'

stayInUtc()

describe('functions of PHP at their edges, ported, print what PHP prints', () => {
  const report = itPrints(edges)

  it('and nothing of it is left to do', () =>
    expect(report.items.filter(({ remark }) => remark === 'left')).toEqual([]))
})

it.each(Object.entries(helpers))(
  'the function %s that a port may end with is laid out as the house does it',
  async (_name, { code }) => expect(await laidOut(code)).toBe(`${code.trim()}\n`),
)
