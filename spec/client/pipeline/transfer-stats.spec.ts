import { bothForms, grant, instanceOf, rejected, sandboxed } from '../../fixtures/sandbox'

const sandbox = sandboxed()
const instance = instanceOf(sandbox, { blocking: 'allow' })

describe.each(bothForms)('in the %s form a listener that fails', (_, call) => {
  afterEach(() => jest.restoreAllMocks())

  it.each<[string, object]>([
    [
      'on_stats',
      {
        on_stats() {
          throw new Error('no')
        },
      },
    ],
    [
      'debug',
      {
        debug() {
          throw new Error('no')
        },
      },
    ],
    ['on_stats', { on_stats: () => Promise.reject(new Error('no')) }],
    [
      'debug',
      {
        debug() {
          throw Object.defineProperty(new Error('no'), 'name', { value: 'no' })
        },
      },
    ],
  ])('(%s) changes nothing about the call, and is said', async (name, options) => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation()
    expect(
      (await call(instance.v3.marketing.partnerships.build, 'post', grant(options))).status,
    ).toBe(200)
    await new Promise((resume) => {
      setTimeout(resume, 5)
    })
    expect(warn).toHaveBeenCalledWith(`the function given as \`${name}\` failed: no`, {
      type: 'WeChatPayWarning',
      code: 'WECHATPAY_LISTENER',
    })
    sandbox.fault({ status: 500 })
    expect(
      await rejected(call(instance.v3.marketing.partnerships.build, 'post', grant(options))),
    ).toMatchObject({ status: 500, mayHaveTakenEffect: true })
  })
})
