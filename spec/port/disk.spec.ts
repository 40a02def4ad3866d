import { diskPrograms } from './php-disk'
import { itPrints, stayInUtc } from './recorded'

stayInUtc()

describe("PHP's files, read and written bit by bit, ported, hold what PHP's hold", () => {
  const report = itPrints(diskPrograms, [false, true])

  it('and nothing of it is left to do', () =>
    expect(report.items.filter(({ remark }) => remark === 'left')).toEqual([]))
})
