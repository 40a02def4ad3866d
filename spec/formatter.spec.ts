import { Formatter } from '../lib/formatter'
import { answers, plain } from './fixtures/known-answers'

describe('Formatter', () => {
  const rows = answers.formatter.filter(
    ({ fn }) => fn !== 'nonce' && fn !== 'timestamp',
  ) as unknown as { id: string; fn: 'request'; args?: []; pairs?: unknown; returns: string }[]

  it.each(rows)('$id: $fn answers as wechatpay-php does', ({ fn, args, pairs, returns }) => {
    const call = Formatter[fn] as (...args: unknown[]) => string
    expect(call(...(pairs ? [plain(pairs)] : (plain(args) as unknown[])))).toBe(returns)
  })

  it('makes nonces of the asked length from digits and letters, each another', () => {
    expect(Formatter.nonce()).toMatch(/^[0-9A-Za-z]{32}$/)
    expect(Formatter.nonce(100)).toMatch(/^[0-9A-Za-z]{100}$/)
    expect(new Set(Array.from({ length: 1000 }, () => Formatter.nonce())).size).toBe(1000)
  })

  it.each([0, -1, 1.5, NaN])('refuses a nonce of %p characters', (size) => {
    expect(() => Formatter.nonce(size)).toThrow('positive integer')
  })

  it('tells the time in whole Unix seconds', () => {
    const before = Math.floor(Date.now() / 1000)
    expect(Number.isInteger(Formatter.timestamp())).toBe(true)
    expect(Formatter.timestamp()).toBeGreaterThanOrEqual(before)
  })

  it('sorts pairs where an object would put whole numbers first, and by bytes as PHP does', () => {
    expect(
      Formatter.queryStringLike(
        Formatter.ksort([
          [9, 'b'],
          [10, 'a'],
          ['sign', 'x'],
        ]),
      ),
    ).toBe('10=a&9=b')
    expect(
      Formatter.ksort(
        new Map([
          ['b', 1],
          ['a', 2],
        ]),
      ),
    ).toEqual([
      ['a', 2],
      ['b', 1],
    ])
    expect(Object.keys(Formatter.ksort({ '\u{1f600}': 1, '\uff5e': 2 }))).toEqual([
      '\uff5e',
      '\u{1f600}',
    ])
    expect([Formatter.ksort(), Formatter.queryStringLike()]).toEqual([{}, ''])
  })

  it.each([[NaN], [Infinity], [{ a: 1 }], [['x']]])(
    'refuses %p as a piece of a signed text',
    (piece) => {
      expect(() => Formatter.joinedByLineFeed(piece as never)).toThrow(
        expect.objectContaining({ name: 'InvalidArgumentException' }),
      )
      expect(() => Formatter.queryStringLike({ a: piece as never })).toThrow(
        expect.objectContaining({ name: 'InvalidArgumentException' }),
      )
    },
  )

  it('sorts by ASCII and leaves what it was given as it is', () => {
    const given = { b: 1, a: 2, B: 3, _: 4 }
    expect(Object.keys(Formatter.ksort(given))).toEqual(['B', '_', 'a', 'b'])
    expect(Object.keys(given)).toEqual(['b', 'a', 'B', '_'])
  })
})
