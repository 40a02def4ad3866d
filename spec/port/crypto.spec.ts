import { cryptoPrograms } from './php-crypto'
import { itPrints, stayInUtc } from './recorded'

stayInUtc()

describe("PHP's OpenSSL and libsodium, ported, give what PHP gives", () => {
  const report = itPrints(cryptoPrograms, [false, true])

  it('and nothing of it is left to do', () =>
    expect(report.items.filter(({ remark }) => remark === 'left')).toEqual([]))
})
