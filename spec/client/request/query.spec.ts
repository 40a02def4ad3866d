import { jsonText, queryOf } from '../../../lib/client/request/query'

describe('queryOf', () => {
  test.each([
    [undefined, undefined],
    ['a=1&b', 'a=1&b'],
    [{}, ''],
    [[], ''],
    [{ a: 1, b: 'x y', c: true, d: false, e: null, f: undefined, g: '' }, 'a=1&b=x%20y&c=1&d=0&g='],
    [{ 'a[]': "~!'()*" }, 'a%5B%5D=~%21%27%28%29%2A'],
    [{ x: 1e25, y: 9007199254740993n }, 'x=1e%2B25&y=9007199254740993'],
    [
      { authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '2433405' } },
      'authorized_data=%7B%22business_type%22%3A%22FAVOR_STOCK%22%2C%22stock_id%22%3A%222433405%22%7D',
    ],
    [{ list: [1, 'a'] }, 'list=%5B1%2C%22a%22%5D'],
    [new URLSearchParams('a=x+y&a=2'), 'a=x%20y&a=2'],
  ])('%j → %s', (query, text) => {
    expect(queryOf(query)).toBe(text)
  })

  test.each([
    [{ a: NaN }, /`query\.a` is NaN/],
    [{ a: Infinity }, /Infinity/],
    [{ a: 2 ** 53 }, /beyond 2\^53/],
    [{ a: () => 1 }, /a function/],
    [{ a: { b: 1n } }, /BigInt/],
  ])('refuses %p', (query, why) => {
    expect(() => queryOf(query)).toThrow(why)
  })
})

describe('jsonText', () => {
  it("is JSON.stringify's, slashes and characters as they are", () => {
    expect(jsonText({ a: '/微信\u{1F600}', b: null, c: undefined, d: [1.5] }, 'json')).toBe(
      '{"a":"/微信\u{1F600}","b":null,"d":[1.5]}',
    )
    expect(jsonText(null, 'json')).toBe('null')
  })

  it('refuses what JSON would drop, bend or choke on, and names the place', () => {
    const cycle: Record<string, unknown> = {}
    cycle['self'] = cycle
    for (const [value, why] of [
      [{ amount: 1n }, /`json` holds a BigInt.* at `amount`/],
      [cycle, /a cycle/],
      [{ n: NaN }, /NaN at `n`/],
      [{ f: () => 1 }, /a function at `f`/],
      [{ id: 2 ** 53 }, /beyond 2\^53/],
      [undefined, /undefined/],
      [
        {
          toJSON() {
            throw new Error('no')
          },
        },
        /toJSON failed \(no\)/,
      ],
    ] as const)
      expect(() => jsonText(value, 'json')).toThrow(why)
  })
})
