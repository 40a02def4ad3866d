import { Hash } from '../../lib/crypto/hash'
import { UnexpectedValueException } from '../../lib/errors'
import { answers, plain } from '../fixtures/known-answers'
import { thrown } from '../fixtures/thrown'

describe('Hash', () => {
  const rows = answers.hash as unknown as {
    id: string
    fn: 'md5' | 'hmac' | 'sign'
    args: unknown[]
    returns: string | null
  }[]
  const call = ({ fn, args }: (typeof rows)[number]) =>
    (Hash[fn] as (...args: unknown[]) => string)(...(plain(args) as unknown[]))

  it.each(rows.filter(({ returns }) => returns !== null))(
    '$id: $fn answers as wechatpay-php does',
    (row) => {
      expect(call(row)).toBe(row.returns)
    },
  )

  it.each(rows.filter(({ returns }) => returns === null))(
    '$id: refuses the sign type, for which wechatpay-php answers null',
    (row) => {
      expect(() => call(row)).toThrow(expect.objectContaining({ code: 'INVALID_SIGN_TYPE' }))
    },
  )

  it("takes the key '0' for a key", () => {
    expect(Hash.md5('a=1', '0')).toBe(Hash.md5('a=1&key=0'))
  })

  it("takes the agency '0' for none, as PHP does", () => {
    expect(Hash.md5('a', 'k', '0')).toBe(Hash.md5('a', 'k'))
    expect(Hash.md5('a', 'k', '1')).not.toBe(Hash.md5('a', 'k'))
  })

  it("takes a digest by PHP's name", () => {
    expect(Hash.hmac('a', 'k', 'sha512/256')).toBe(Hash.hmac('a', 'k', 'sha512-256'))
  })

  it.each([
    ['an empty HMAC key', () => Hash.hmac('a', '')],
    ['an empty key of an HMAC sign', () => Hash.sign(Hash.ALGO_HMAC_SHA256, 'a=1', '')],
    ['no key at all', () => Hash.sign('MD5', 'a=1', undefined as never)],
    ['a number as key', () => Hash.sign('MD5', 'a=1', 31415926 as never)],
    ['an unknown digest', () => Hash.hmac('a', 'k', 'nope')],
    ['nothing to hash', () => Hash.md5(undefined as never)],
    ['no known sign', () => Hash.equals(undefined as never, 'a')],
  ])('refuses %s, and never tells the key', (_, call) => {
    const error = thrown(call)
    expect(error).toBeInstanceOf(UnexpectedValueException)
    expect(error.message).not.toContain('31415926')
  })

  it('compares signs of any length', () => {
    expect(Hash.equals('ABC', 'ABC')).toBe(true)
    expect(Hash.equals('ABC', 'ABD')).toBe(false)
    expect(Hash.equals('ABC', 'ABCD')).toBe(false)
    expect(Hash.equals('ABC', undefined)).toBe(false)
  })
})
