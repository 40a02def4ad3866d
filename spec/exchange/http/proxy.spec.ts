import { proxyFor } from '../../../lib/exchange/http/proxy'

const https = 'https://api.mch.weixin.qq.com'

describe('proxyFor', () => {
  it.each<
    [string, string, Parameters<typeof proxyFor>[1], Record<string, string>, string | undefined]
  >([
    ['nothing', https, undefined, {}, undefined],
    ['HTTPS_PROXY', https, undefined, { HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
    [
      'lower case first',
      https,
      undefined,
      { https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:1' },
      'http://a:1/',
    ],
    ['ALL_PROXY', https, undefined, { ALL_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['HTTP_PROXY for https', https, undefined, { HTTP_PROXY: 'http://p:1' }, undefined],
    ['HTTP_PROXY for http', 'http://h', undefined, { HTTP_PROXY: 'http://p:1' }, 'http://p:1/'],
    [
      'HTTP_PROXY of a request (CGI)',
      'http://h',
      undefined,
      { HTTP_PROXY: 'http://p:1', REQUEST_METHOD: 'GET' },
      undefined,
    ],
    [
      'http_proxy beside a request',
      'http://h',
      undefined,
      { http_proxy: 'http://p:1', HTTP_PROXY: 'http://evil:1', REQUEST_METHOD: 'GET' },
      'http://p:1/',
    ],
    [
      'ALL_PROXY beside a request',
      'http://h',
      undefined,
      { HTTP_PROXY: 'http://evil:1', ALL_PROXY: 'http://p:1', REQUEST_METHOD: 'GET' },
      'http://p:1/',
    ],
    [
      'HTTPS_PROXY beside a request',
      https,
      undefined,
      { HTTPS_PROXY: 'http://p:1', REQUEST_METHOD: '' },
      'http://p:1/',
    ],
    ['no scheme', https, undefined, { HTTPS_PROXY: 'localhost:8080' }, 'http://localhost:8080/'],
    [
      'loopback',
      'http://127.0.0.1:80',
      undefined,
      { HTTP_PROXY: 'http://p:1', ALL_PROXY: 'http://p:1' },
      undefined,
    ],
    ['loopback, asked for', 'http://127.0.0.1:80', 'http://p:1', {}, 'http://p:1/'],
    ['NO_PROXY *', https, undefined, { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, undefined],
    [
      'NO_PROXY of a domain',
      https,
      undefined,
      { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'x.com, .qq.com' },
      undefined,
    ],
    [
      'NO_PROXY of another domain',
      https,
      undefined,
      { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'q.com,other.qq.com' },
      'http://p:1/',
    ],
    ['the option', https, 'http://o:1', { HTTPS_PROXY: 'http://p:1' }, 'http://o:1/'],
    ["''", https, '', { HTTPS_PROXY: 'http://p:1' }, undefined],
    ['proxies by scheme', https, { http: 'http://a:1', https: 'http://b:1' }, {}, 'http://b:1/'],
    [
      'proxies by scheme and exceptions',
      https,
      { https: 'http://b:1', no: ['weixin.qq.com'] },
      {},
      undefined,
    ],
  ])('%s', (_, origin, option, env, expected) => {
    expect(proxyFor(origin, option, env)).toBe(expected)
  })

  it.each(['socks5://p:1', '::'])('refuses %s, naming where it came from', (url) => {
    expect(() => proxyFor(https, url, {})).toThrow(
      expect.objectContaining({
        code: 'INVALID_PROXY',
        message: expect.stringContaining('option `proxy`') as string,
      }),
    )
    expect(() => proxyFor(https, undefined, { HTTPS_PROXY: url })).toThrow('HTTPS_PROXY')
  })
})
