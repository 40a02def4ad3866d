import { nodeAt, type LenientInstance } from '../fixtures/lenient'
/** A chain whose module has not warned yet, and what it says. */
function saidOf(walk: (root: LenientInstance) => unknown): string[] {
  const said: string[] = []
  jest.isolateModules(() => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation((message) => {
      said.push(String(message))
    })
    const { rootOf } = require('../../lib/chain/node') as {
      rootOf(caller: object): LenientInstance
    }
    walk(rootOf({}))
    warn.mockRestore()
  })
  return said
}

describe('an id in a path that is lower-cased', () => {
  it.each<[string, (root: LenientInstance) => unknown, string]>([
    ['in chain()', (i) => i.chain('v3/pay/transactions/out-trade-no/20250919C'), '{out_trade_no}'],
    [
      'as a property',
      (i) => nodeAt(i.v3.pay.transactions.outTradeNo, '20250919C'),
      '{out_trade_no}',
    ],
    ['in the middle', (i) => i.chain('v3/refund/domestic/refunds/R20250919/x'), '{refunds}'],
    ['behind an id', (i) => nodeAt(i.v3.pay.transactions.id, 'T4200001234'), '{id}'],
  ])('does not ask for another resource unsaid: %s', (_, walk, words) => {
    expect(saidOf(walk)).toEqual([expect.stringContaining(words)])
  })

  it('is told once', () => {
    expect(saidOf((i) => [nodeAt(i.v3, 'A1234'), nodeAt(i.v3, 'B1234')])).toHaveLength(1)
  })

  it.each([
    'v3/merchantService/complaintsV2',
    'v3/pay/{outTradeNo2025}',
    'v3/x/20250919',
    'v3/x/20250919c',
    'v3/x?id=A20250919',
    'v3/pay/transactions/_outTradeNo_',
  ])('says nothing about %s', (path) => {
    expect(saidOf((i) => i.chain(path))).toEqual([])
  })
})
