import { parseJson } from '../../../lib/client/response/json'

describe('parseJson', () => {
  it('gives an integer beyond 2^53 as the text of its digits', () => {
    expect(
      parseJson(
        '{"id":12345678901234567890,"n":-9007199254740993,"ok":9007199254740991,"list":[98765432109876543210]}',
      ),
    ).toEqual({
      id: '12345678901234567890',
      n: '-9007199254740993',
      ok: 9007199254740991,
      list: ['98765432109876543210'],
    })
  })

  it('leaves digits alone in strings, fractions and exponents', () => {
    expect(
      parseJson(
        String.raw`{"a":"12345678901234567890","b":"\"12345678901234567890","c":0.12345678901234567890,"d":1.5e10,"12345678901234567890":1}`,
      ),
    ).toEqual({
      a: '12345678901234567890',
      b: '"12345678901234567890',
      c: 0.12345678901234568,
      d: 15000000000,
      '12345678901234567890': 1,
    })
  })

  it('gives null as null, and what it was told where it is no JSON', () => {
    expect(parseJson('null', 'x')).toBeNull()
    expect(parseJson('<html>', '<html>')).toBe('<html>')
  })
})
