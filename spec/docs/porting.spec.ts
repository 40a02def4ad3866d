import { expectations } from './expected'
import { run, samplesOf, sandbox } from './samples'

const pages = ['porting-from-php.md', 'porting-from-php.zh-CN.md']

describe.each(pages)('%s', (page) => {
  const samples = samplesOf(page)

  it("has a sample for each of wechatpay-php's, and what is expected of it", () => {
    expect([...samples.keys()].sort()).toEqual(Object.keys(expectations).sort())
  })

  it.each([...samples])('%s comes to what it should', async (title, code) => {
    const debug = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    sandbox.reset()
    const printed = await run(title, code)
    debug.mockRestore()
    expectations[title]!.check(printed as never)
  })
})

it('the two languages have the same samples', () => {
  const [english, chinese] = pages.map((page) => [...samplesOf(page)])
  expect(chinese).toEqual(english)
})
