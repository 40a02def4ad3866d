import { Builder, type BuilderConfig } from '../../../lib'
import { baseOf } from '../../../lib/client/request/url'
import { rightHosts } from '../../../lib/client/request/hosts'
import { endpoints, find } from '../../../lib/catalogue'
import { merchant, platform } from '../../fixtures/keys'

const own = {
  mchid: '1900000109',
  serial: merchant.serial,
  privateKey: merchant.key,
  certs: { [platform.id]: platform.spki },
  http_errors: false,
} satisfies BuilderConfig

const instanceAt = (base_uri: BuilderConfig['base_uri']) =>
  Builder.factory({ ...own, base_uri, handler: () => ({ status: 404 }) })

describe('a host by its name', () => {
  test.each(['api', 'api2', 'apihk', 'apius', 'apieu'] as const)('%s is a base', (name) => {
    expect(baseOf(name, false)).toEqual({
      origin: `https://${name}.mch.weixin.qq.com`,
      prefix: '',
    })
  })

  test.each(['apijp', 'toString', 'APIHK', 'apihk/'])(
    '%s is none, and the names are told',
    (name) => {
      expect(() => baseOf(name, false)).toThrow(/is no URL.*apihk, apius, apieu/)
    },
  )

  it('is taken in the configuration, for one call, and for the other host of retries', async () => {
    const seen: string[] = []
    const instance = Builder.factory({
      ...own,
      base_uri: 'apihk',
      retry: { attempts: 2, backoff: 1, failover: 'apius' },
      handler: ({ url }) => {
        seen.push(new URL(url).host.split('.')[0]!)
        return { status: 503 }
      },
    })
    await instance.chain('v3/global/refunds' as string).getAsync()
    instance.chain('v3/global/refunds' as string).get({ base_uri: 'apieu' })
    expect(seen).toEqual(['apihk', 'apius', 'apieu', 'apius'])
  })
})

describe('a host that cannot know the path', () => {
  const warnings: { message: string; code?: string }[] = []
  beforeEach(() => {
    warnings.length = 0
    jest
      .spyOn(process, 'emitWarning')
      .mockImplementation((message, options) =>
        warnings.push({ message: String(message), code: (options as { code?: string }).code }),
      )
  })
  afterEach(() => jest.restoreAllMocks())

  it('is told once, with the hosts that do, however often it is asked', async () => {
    const instance = instanceAt('api')
    for (const path of ['v3/global/refunds', 'v3/global/refunds', 'global/v3/customs/orders']) {
      await instance.chain(path as string).getAsync()
    }
    instance.chain('v3/global/certificates' as string).get()
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatchObject({ code: 'WECHATPAY_HOST' })
    expect(warnings[0]!.message).toMatch(
      /api\.mch\.weixin\.qq\.com does not know \/v3\/global\/refunds.*apihk.*apius.*apieu.*`base_uri` to 'apihk'/,
    )
  })

  it('is no gateway, sandbox or test host of somebody else', async () => {
    for (const base of ['http://127.0.0.1:9/', 'https://pay.example.com/weixin.qq.com/']) {
      await instanceAt(base)
        .chain('v3/global/refunds' as string)
        .getAsync()
    }
    expect(warnings).toEqual([])
  })

  it('is none of those that the catalogue names, for any endpoint', () => {
    const wrong = endpoints().filter(({ base, target }) => {
      const origin = new URL(base ?? 'https://api.mch.weixin.qq.com/').origin
      return rightHosts(origin, target) !== undefined
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('is the main one for every endpoint that the catalogue has elsewhere', () => {
    const silent = endpoints(({ base }) => base !== undefined).filter(
      ({ target }) => !rightHosts('https://api.mch.weixin.qq.com', target),
    )
    expect(silent.map(({ path }) => path)).toEqual([])
    expect(find('POST', 'v3/global/refunds')?.base).toBe('https://apihk.mch.weixin.qq.com/')
  })
})
