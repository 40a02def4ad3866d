import { listPrograms } from './php-lists'
import { itPrints, stayInUtc } from './recorded'

stayInUtc()

describe("PHP's functions of arrays and texts that take several steps here, ported", () => {
  const report = itPrints(listPrograms, [false, true])

  it('and nothing of it is left to do', () =>
    expect(report.items.filter(({ remark }) => remark === 'left')).toEqual([]))
})
