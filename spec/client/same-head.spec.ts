import { grant, instanceOf, sandboxed } from '../fixtures/sandbox'

const sandbox = sandboxed()

it('sends the headers of a call in one order, blocking or not, whether somebody has selected the instance or not', async () => {
  const [plain, selected] = [instanceOf(sandbox), instanceOf(sandbox)]
  selected.getDriver().select('v3')
  sandbox.reset()
  for (const instance of [plain, selected]) {
    instance.v3.marketing.partnerships.build.post(grant())
    await instance.v3.marketing.partnerships.build.postAsync(grant())
  }
  const orders = sandbox.requests().map(({ headers }) => Object.keys(headers).join())
  expect(orders).toHaveLength(4)
  expect(new Set(orders).size).toBe(1)
})
