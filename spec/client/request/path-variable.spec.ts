import { expand, variablesOf } from '../../../lib/client/request/path-template'
import { destinationOf, baseOf } from '../../../lib/client/request/url'
import { pathOf } from '../../../lib/chain/segment'
import { thrown } from '../../fixtures/thrown'

const expanded = (pathname: string, options: Record<string, unknown> = {}): string =>
  expand(pathname, variablesOf(pathname), options)

class ObjectId {
  constructor(readonly hex: string) {}
  toString(): string {
    return this.hex
  }
}
class Decimal {
  readonly digits = [1, 2]
  toJSON(): string {
    return '12.5'
  }
}

describe('a variable of the path', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['v3/{y}', { y: "it's(1)*!" }, 'v3/it%27s%281%29%2A%21'],
    ['v3/a{?y}', { y: "it's(1)*" }, 'v3/a?y=it%27s%281%29%2A'],
    ['v3/{+y}', { y: '%E4%B8%AD' }, 'v3/%E4%B8%AD'],
    ['v3/{+y}', { y: '中%zz' }, 'v3/%E4%B8%AD%25zz'],
    ['v3/{+y}', { y: "a/b?c=(1)'" }, "v3/a/b?c=(1)'"],
    ['v3/{+y:2}', { y: 'abc' }, 'v3/ab'],
    ['v3/{y}', { y: ['a', null, 'b', undefined] }, 'v3/a,b'],
    ['v3/{y}', { y: new String('A1') }, 'v3/A1'],
    ['v3/{y}', { y: new ObjectId('5f1d') }, 'v3/5f1d'],
    ['v3/{y}', { y: new Decimal() }, 'v3/12.5'],
    ['v3/{y}', { y: 20261126123456789012n }, 'v3/20261126123456789012'],
    ['v3/{y}', { y: 0 }, 'v3/0'],
    ['v3/x{?y}', { y: true }, 'v3/x?y=1'],
    ['v3/x{?y}', { y: false }, 'v3/x?y=0'],
    ['v3/x{?y*}', { y: { a: true, b: null } }, 'v3/x?a=1'],
    ['v3/x{/y}', {}, 'v3/x'],
    ['v3/{x}-{a}', { x: 1, a: 2 }, 'v3/1-2'],
    ['v3/x/{empty}', {}, 'v3/x/'],
    ['{+y}', { y: '/v3/x/' }, '/v3/x/'],
  ])('is what RFC 6570 makes of it: %s', (pathname, options, path) => {
    expect(expanded(pathname, options)).toBe(path)
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['v3/x/{y}', { y: {} }, 'INVALID_VARIABLE'],
    ['v3/x/{y}', { y: { id: 1 } }, 'INVALID_VARIABLE'],
    ['v3/x/{y*}', { y: { id: 1 } }, 'INVALID_VARIABLE'],
    ['v3/x/{y}', { y: [null] }, 'INVALID_VARIABLE'],
    ['v3/x/{y}', { y: [''] }, 'INVALID_VARIABLE'],
    ['v3/x/{y}', { y: [[1]] }, 'INVALID_VARIABLE'],
    ['v3/x/{y}', { y: [true] }, 'INVALID_VARIABLE'],
    ['v3/x/{y}', { y: new Date() }, 'INVALID_VARIABLE'],
    ['v3/x/{y}', { y: Buffer.from('a') }, 'INVALID_VARIABLE'],
    ['v3/x/{y}', { y: new Uint8Array(2) }, 'INVALID_VARIABLE'],
    ['v3/x/{y}', { y: new Map([['a', 1]]) }, 'INVALID_VARIABLE'],
    ['v3/x/{y}', { y: Promise.resolve('a') }, 'INVALID_VARIABLE'],
    ['v3/x/{y}', { y: '🎉'.slice(1) }, 'INVALID_VARIABLE'],
    ['v3/x/{y}/close', { y: 2 ** 53 }, 'INVALID_VARIABLE'],
    ['v3/x/{y}/close', { y: 4.2e27 }, 'INVALID_VARIABLE'],
    ['v3/x/{y}/close', { y: new Number(2 ** 60) }, 'INVALID_VARIABLE'],
    ['v3/x/{y}/close', { y: [2 ** 53] }, 'INVALID_VARIABLE'],
    ['v3/x/{y:2}', { y: ['red', 'green'] }, 'INVALID_VARIABLE'],
    ['v3/x{?y:2}', { y: ['red', 'green'] }, 'INVALID_VARIABLE'],
    ['v3/x{?y:2}', { y: { a: 1 } }, 'INVALID_VARIABLE'],
    ['v3/x{?y}', { y: 2 ** 53 }, 'INVALID_VARIABLE'],
    ['v3/a/{/x}/b', {}, 'MISSING_VARIABLE'],
    ['v3/a/{/x}/b', { x: 1 }, 'INVALID_VARIABLE'],
    ['v3/a/{.x}/b', {}, 'MISSING_VARIABLE'],
    ['v3/{x}-{a}', {}, 'MISSING_VARIABLE'],
    ['v3/{+x}/b', { x: 'a//b' }, 'INVALID_VARIABLE'],
    ['v3/{+x}/b', { x: 'a/' }, 'INVALID_VARIABLE'],
    ['v3/{+x}/b', { x: '' }, 'INVALID_VARIABLE'],
    ['v3/{empty}/b', { empty: [] }, 'INVALID_VARIABLE'],
    ['v3/{}/b', {}, 'INVALID_PATH'],
  ])(
    'never names another resource in silence: %s with %j is refused',
    (pathname, options, code) => {
      expect(thrown(() => expanded(pathname, options)).code).toBe(code)
    },
  )
})

describe('text in braces', () => {
  it.each([
    ['v3/x{/outTradeNo}', 'v3/x{/outTradeNo}'],
    ['V3/x{/outTradeNo}/Y', 'v3/x{/outTradeNo}/y'],
    ['v3/{+someId}/closeIt', 'v3/{+someId}/close-it'],
    ['v3/x{?pageNo,pageSize}', 'v3/x{?pageNo,pageSize}'],
    ['v3/_outTradeNo_/X', 'v3/{outTradeNo}/x'],
  ])('is never touched by the case rule: %s', (name, path) => {
    expect(pathOf(name)).toBe(path)
  })
})

describe('a whole URL', () => {
  const base = baseOf('https://api.mch.weixin.qq.com/', false)

  it('of the configured host does not name another one', () => {
    expect(
      destinationOf(
        base,
        'https://api.mch.weixin.qq.com/v3/billdownload/file?token=AbC',
        undefined,
      ),
    ).toEqual({
      origin: 'https://api.mch.weixin.qq.com',
      target: '/v3/billdownload/file?token=AbC',
    })
  })

  it.each([
    'https://api.mch.weixin.qq.com.evil.example/v3/x',
    'https://api.mch.weixin.qq.com@evil.example/v3/x',
    'https://api.mch.weixin.qq.com:8443/v3/x',
    'http://api.mch.weixin.qq.com/v3/x',
    'https://api.mch.weixin.qq.com//evil.example/v3/x',
    'https://api2.mch.weixin.qq.com/v3/x',
  ])('of any other is refused, and downloadBill() is named: %s', (url) => {
    const error = thrown(() => destinationOf(base, url, undefined))
    expect([error.code, error.message]).toEqual([
      'INVALID_PATH',
      expect.stringContaining('downloadBill()'),
    ])
  })
})
