import { baseOf, destinationOf } from '../../../lib/client/request/url'

const base = baseOf('https://api.mch.weixin.qq.com/', false)
const target = (path: string, query?: string): string => destinationOf(base, path, query).target

describe('baseOf', () => {
  it('takes a base URL apart and drops the trailing slash of its path', () => {
    expect(baseOf('http://127.0.0.1:8080/gateway/', false)).toEqual({
      origin: 'http://127.0.0.1:8080',
      prefix: '/gateway',
    })
  })

  test.each([
    ['', /is no URL/],
    ['api.mch.weixin.qq.com', /is no URL/],
    [undefined, /undefined/],
    [7, /number/],
    ['ftp://x/', /scheme ftp:/],
    ['https://user:pass@x/', /credentials/],
    ['https://x/?a=1', /query/],
    ['http://10.0.0.1/', /plain http/],
  ])('refuses %p', (uri, why) => {
    expect(() => baseOf(uri, false)).toThrow(why)
  })

  test.each(['http://localhost:1/', 'http://127.0.0.1/', 'http://127.9.9.9/', 'http://[::1]:8/'])(
    'takes plain http on loopback: %s',
    (uri) => {
      expect(() => baseOf(uri, false)).not.toThrow()
    },
  )

  it('takes plain http elsewhere where the configuration allows it', () => {
    expect(baseOf('http://10.0.0.1/', true).origin).toBe('http://10.0.0.1')
  })
})

describe('destinationOf', () => {
  test.each([
    ['v3/pay', '/v3/pay'],
    ['/v3/pay', '/v3/pay'],
    ['v3//pay', '/v3//pay'],
    ['v3/a:b', '/v3/a:b'],
    ['v3/pay/', '/v3/pay/'],
    ['v3/a b/微', '/v3/a%20b/%E5%BE%AE'],
    ['v3/%41%zz', '/v3/%41%25zz'],
    ["v3/it's(ok)!*", "/v3/it's(ok)!*"],
    ['v3/a"<>^`|\\', '/v3/a%22%3C%3E%5E%60%7C%5C'],
    ['v3/a?x=1&y=微', '/v3/a?x=1&y=%E5%BE%AE'],
    ['v3/a?x=1#part', '/v3/a?x=1'],
    ['v3/..a/b..', '/v3/..a/b..'],
  ])('%s → %s', (path, expected) => {
    expect(target(path)).toBe(expected)
  })

  it("puts a query in the place of the path's, and an empty one removes it", () => {
    expect(target('v3/a?x=1', 'y=2')).toBe('/v3/a?y=2')
    expect(target('v3/a?x=1', '')).toBe('/v3/a')
  })

  it('keeps the path of the base in front', () => {
    for (const uri of ['http://127.0.0.1:1/gw', 'http://127.0.0.1:1/gw/']) {
      expect(destinationOf(baseOf(uri, false), '/v3/pay', undefined)).toEqual({
        origin: 'http://127.0.0.1:1',
        target: '/gw/v3/pay',
      })
    }
  })

  test.each(['//evil.example/v3', 'https://evil.example/v3', 'HTTP:/x', '/\\evil', 'javascript:x'])(
    'refuses the other host of %s',
    (path) => {
      expect(() => target(path)).toThrow(/another host/)
    },
  )

  test.each([
    '..',
    'v3/..',
    'v3/../x',
    'v3/./x',
    'v3/%2e%2E/x',
    'v3/.%2e',
    'v3/..%2Fx',
    'v3/a%2f..%2fb',
    'v3/..\\x',
  ])('refuses the dots of %s', (path) => {
    expect(() => target(path)).toThrow(/another resource/)
  })
})
