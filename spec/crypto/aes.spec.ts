import { AesEcb } from '../../lib/crypto/aes-ecb'
import { AesGcm } from '../../lib/crypto/aes-gcm'
import { UnexpectedValueException } from '../../lib/errors'
import { answers, plain } from '../fixtures/known-answers'
import { thrown } from '../fixtures/thrown'

interface Row {
  id: string
  class: string
  fn: 'encrypt' | 'decrypt'
  args: string[]
  returns: string
}

const rows = answers.aes as unknown as Row[]
const call = (row: Row) =>
  ((row.class === 'AesGcm' ? AesGcm : AesEcb)[row.fn] as (...args: unknown[]) => string)(
    ...(plain(row.args) as unknown[]),
  )
/** wechatpay-php cuts long keys and takes nonces of any length; both are refused here. */
const isRefused = ({ class: cipher, args: [, key, iv] }: Row) =>
  Buffer.byteLength(key!) !== 32 || (cipher === 'AesGcm' && Buffer.byteLength(iv!) !== 12)

describe('AesGcm and AesEcb', () => {
  it.each(rows.filter((row) => !isRefused(row)))(
    '$id: $class.$fn answers as wechatpay-php does',
    (row) => {
      expect(call(row)).toBe(row.returns)
    },
  )

  it.each(rows.filter(isRefused))(
    '$id: $class.$fn refuses a key or nonce of another length',
    (row) => {
      expect(() => call(row)).toThrow(expect.objectContaining({ name: 'UnexpectedValueException' }))
    },
  )
})

describe('AesGcm', () => {
  const key = 'THROW_AWAY_TEST_SECRET_APIV3_KEY'
  const iv = 'abcdefghijkl'

  it('opens what it closed, Chinese and emoji included', () => {
    expect(AesGcm.decrypt(AesGcm.encrypt('微信支付 🎉', key, iv, 'aad'), key, iv, 'aad')).toBe(
      '微信支付 🎉',
    )
  })

  const bytes = Buffer.from(AesGcm.encrypt('text', key, iv, 'aad'), 'base64')
  const changed = (at: number) => {
    const copy = Buffer.from(bytes)
    copy[at]! ^= 1
    return copy.toString('base64')
  }

  it.each([
    ['a changed ciphertext', changed(0), key, 'aad'],
    ['a changed tag', changed(bytes.length - 1), key, 'aad'],
    ['another key', bytes.toString('base64'), key.toLowerCase(), 'aad'],
    ['other associated data', bytes.toString('base64'), key, ''],
    ['a tag cut short', bytes.subarray(0, 12).toString('base64'), key, 'aad'],
    ['base64url', '-_-_', key, 'aad'],
    ['no base64', 'a b', key, 'aad'],
  ])('refuses %s', (_, ciphertext, with_, aad) => {
    expect(() => AesGcm.decrypt(ciphertext, with_, iv, aad)).toThrow(UnexpectedValueException)
  })

  it('gives bytes that are no text as bytes, and never loses them in silence', () => {
    const closed = AesGcm.encrypt(Buffer.from([0, 255, 254]), key, iv)
    expect(AesGcm.decryptBytes(closed, key, iv)).toEqual(Buffer.from([0, 255, 254]))
    expect(() => AesGcm.decrypt(closed, key, iv)).toThrow(
      expect.objectContaining({ code: 'NOT_TEXT' }),
    )
  })

  it('takes null for no associated data, as WeChat Pay sends it', () => {
    expect(AesGcm.decrypt(AesGcm.encrypt('x', key, iv), key, iv, null)).toBe('x')
  })

  it.each([
    [() => AesGcm.decrypt('AAAA', 12345678 as never, iv)],
    [() => AesGcm.encrypt('x', key, undefined as never)],
    [() => AesGcm.encrypt(5 as never, key, iv)],
    [() => AesEcb.decrypt('AAAA', 12345678 as never)],
    [() => AesEcb.encrypt(null as never, key)],
  ])('refuses what is neither text nor bytes by its type, never its value (%#)', (call) => {
    const error = thrown(call)
    expect(error).toBeInstanceOf(UnexpectedValueException)
    expect(error.message).not.toContain('12345678')
  })

  it('never puts the key into its error', () => {
    expect(() => AesGcm.encrypt('x', 'a short secret key', iv)).toThrow(
      expect.objectContaining({
        message: expect.not.stringContaining('secret') as string,
        code: 'INVALID_KEY',
      }),
    )
  })
})

describe('AesEcb', () => {
  it('gives bytes that are no text as bytes', () => {
    const key = 'THROW_AWAY_TEST_SECRET_APIV3_KEY'
    const closed = AesEcb.encrypt(Buffer.from([0, 255]), key)
    expect(AesEcb.decryptBytes(closed, key)).toEqual(Buffer.from([0, 255]))
    expect(() => AesEcb.decrypt(closed, key)).toThrow(expect.objectContaining({ code: 'NOT_TEXT' }))
  })

  it('refuses a damaged ciphertext', () => {
    expect(() => AesEcb.decrypt('AAAA', 'THROW_AWAY_TEST_SECRET_APIV3_KEY')).toThrow(
      UnexpectedValueException,
    )
  })
})
