import { Hash } from '../../lib/crypto/hash'
import { answers, plain } from '../fixtures/known-answers'

describe('Hash', () => {
  const rows = answers.hash as unknown as { id: string, fn: 'md5' | 'hmac' | 'sign', args: unknown[], returns: string | null }[]
  const call = ({ fn, args }: typeof rows[number]) => (Hash[fn] as (...args: unknown[]) => string)(...plain(args) as unknown[])

  it.each(rows.filter(({ returns }) => returns !== null))('$id: $fn answers as wechatpay-php does', row => {
    expect(call(row)).toBe(row.returns)
  })

  it.each(rows.filter(({ returns }) => returns === null))('$id: refuses the sign type, for which wechatpay-php answers null', row => {
    expect(() => call(row)).toThrow(expect.objectContaining({ code: 'INVALID_SIGN_TYPE' }))
  })

  it("takes the key '0' for a key", () => {
    expect(Hash.md5('a=1', '0')).toBe(Hash.md5('a=1&key=0'))
  })

  it('compares signs of any length', () => {
    expect(Hash.equals('ABC', 'ABC')).toBe(true)
    expect(Hash.equals('ABC', 'ABD')).toBe(false)
    expect(Hash.equals('ABC', 'ABCD')).toBe(false)
    expect(Hash.equals('ABC', undefined)).toBe(false)
  })
})
