import { expectations } from './expected'
import { run, samplesOf, sandbox } from './samples'

const pages = ['porting-from-php.md', 'porting-from-php.zh-CN.md']

describe.each(pages)('%s', (page) => {
  const samples = samplesOf(page)

  it("has a sample for each of wechatpay-php's, and what is expected of it", () => {
    expect([...samples.keys()].sort()).toEqual(Object.keys(expectations).sort())
  })

  /** The orders that wechatpay-php's samples speak of. */
  const seed = () => {
    const transaction_id = '1217752501201407033233368018'
    sandbox.order({ out_trade_no: 'paid', transaction_id, total: 888, state: 'SUCCESS' })
    sandbox.order({ out_trade_no: transaction_id })
  }

  it.each([...samples])('%s comes to what it should', async (title, code) => {
    const debug = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    sandbox.reset()
    seed()
    if (title === 'v2-reverse') sandbox.order({ out_trade_no: 'sdkphp20141204', api: 'v2' })
    const printed = await run(title, code)
    debug.mockRestore()
    expectations[title]!.check(printed as never)
  })
})

it('the two languages have the same samples', () => {
  const [english, chinese] = pages.map((page) => [...samplesOf(page)])
  expect(chinese).toEqual(english)
})
