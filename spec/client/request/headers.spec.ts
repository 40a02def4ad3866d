import { setHeader } from '../../../lib/client/request/headers'
import { InvalidArgumentException } from '../../../lib'
import { bothForms, grant, instanceOf, rejected, sandboxed, thrown } from '../../fixtures/sandbox'

const sandbox = sandboxed()
const instance = instanceOf(sandbox, { blocking: 'allow' })
const seen = () => sandbox.requests().at(-1)!.headers

describe.each(bothForms)('in the %s form a header', (_, call) => {
  const build = (headers: object) =>
    call(
      instance.v3.marketing.partnerships.build,
      'post',
      (({ headers: own, ...rest }) => ({ ...rest, headers: { ...own, ...headers } }))(grant()),
    )

  it.each([
    ['Trailer', 'X-A'],
    ['TE', 'trailers'],
    ['Upgrade', 'h2c'],
    ['Connection', 'Upgrade'],
    ['connection', 'X-A'],
    ['Connection', 'keep-alive, X-A'],
    ['Keep-Alive', 'timeout=5'],
    ['Expect', '100-continue'],
    ['expect', 'x'],
    ['Proxy-Connection', 'keep-alive'],
    ['Proxy-Authorization', 'Basic eA=='],
    ['HTTP2-Settings', 'AAMAAABk'],
    ['__proto__', 'x'],
    ['Host', ''],
    ['Host', 'a, b'],
    ['Host', 'a/b'],
    ['Host', 'user@host'],
  ])('%s: %s is refused by name, and nothing is sent', async (name, value) => {
    const before = sandbox.requests().length
    const error = await rejected(build({ [name]: value }))
    expect(error).toBeInstanceOf(InvalidArgumentException)
    expect([
      error.code,
      error.mayHaveTakenEffect,
      error.message.includes(`\`${name}\``),
      sandbox.requests().length,
    ]).toEqual(['INVALID_HEADER', false, true, before])
  })

  it.each([
    ['Connection', 'close'],
    ['Connection', 'Keep-Alive'],
    ['Date', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ['Accept-Encoding', 'gzip'],
    ['Via', 'x'],
    ['Cookie', 'a=b'],
    ['X-A', 'a  \t b'],
    ['constructor', 'x'],
  ])('%s: %s goes out as it is', async (name, value) => {
    expect((await build(Object.fromEntries([[name, value]]))).status).toBe(200)
    expect(seen()[name.toLowerCase()]).toBe(value)
  })

  it.each(['Content-Length', 'Transfer-Encoding', 'Authorization'])(
    "%s is the library's, whatever was given",
    async (name) => {
      expect((await build({ [name]: 'chunked' })).status).toBe(200)
      expect(Object.values(seen())).not.toContain('chunked')
    },
  )
})

it('a header named as nothing else could be is not shown whole: it may be a key', () => {
  const key = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKjMzEfYyjiWA4'
  expect(thrown(() => setHeader({}, key, {})).message).not.toContain(key.slice(0, 20))
  expect(
    thrown(() => setHeader({}, `-----BEGIN PRIVATE KEY-----\n${key}`, 'x')).message,
  ).not.toContain(key.slice(0, 20))
})

it('blanks around a value are taken away, those inside it stay', () => {
  const headers = {}
  setHeader(headers, 'X-A', ' \t a \t b \t ')
  setHeader(headers, 'X-B', ` ${'a'}${' '.repeat(200_000)}b`)
  setHeader(headers, 'X-C', ' \t ')
  expect(headers).toEqual({ 'X-A': 'a \t b', 'X-B': `a${' '.repeat(200_000)}b`, 'X-C': '' })
})

describe.each(bothForms)(
  'in the %s form a header that an interceptor adds and that cannot be written',
  (_, call) => {
    it.each([
      ['Trailer', 'X-A'],
      ['Expect', '100-continue'],
      ['X-A', 'a\nb'],
      ['Content-Length', '1'],
    ])('(%s) neither kills a thread nor counts as sent', async (name, value) => {
      const own = instanceOf(sandbox, { blocking: 'allow' })
      own
        .getDriver()
        .select('v3')
        .interceptors.request.use((config) => {
          Object.assign(config.headers, { [name]: value })
          return config
        })
      const ending = await call(own.v3.marketing.partnerships.build, 'post', grant()).then(
        (response: { status: number }) => response.status,
        (error: { code: string; mayHaveTakenEffect: boolean }) => [
          error.code,
          error.mayHaveTakenEffect,
        ],
      )
      expect([200, ['INVALID_REQUEST', false], ['INVALID_HEADER', false]]).toContainEqual(ending)
      expect((await call(instance.v3.certificates, 'get')).status).toBe(200)
    })
  },
)
