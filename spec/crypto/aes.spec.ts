import { AesEcb } from '../../lib/crypto/aes-ecb'
import { AesGcm } from '../../lib/crypto/aes-gcm'
import { UnexpectedValueException } from '../../lib/errors'
import { answers, plain } from '../fixtures/known-answers'

interface Row { id: string, class: string, fn: 'encrypt' | 'decrypt', args: string[], returns: string }

const rows = answers.aes as unknown as Row[]
const call = (row: Row) => ((row.class === 'AesGcm' ? AesGcm : AesEcb)[row.fn] as (...args: unknown[]) => string)(...plain(row.args) as unknown[])
/** wechatpay-php cuts long keys and takes nonces of any length; both are refused here. */
const isRefused = ({ class: cipher, args: [, key, iv] }: Row) => Buffer.byteLength(key!) !== 32 || (cipher === 'AesGcm' && Buffer.byteLength(iv!) !== 12)

describe('AesGcm and AesEcb', () => {
  it.each(rows.filter(row => !isRefused(row)))('$id: $class.$fn answers as wechatpay-php does', row => {
    expect(call(row)).toBe(row.returns)
  })

  it.each(rows.filter(isRefused))('$id: $class.$fn refuses a key or nonce of another length', row => {
    expect(() => call(row)).toThrow(expect.objectContaining({ name: 'InvalidArgumentException' }))
  })
})

describe('AesGcm', () => {
  const key = 'THROW_AWAY_TEST_SECRET_APIV3_KEY'
  const iv = 'abcdefghijkl'

  it('opens what it closed, Chinese and emoji included', () => {
    expect(AesGcm.decrypt(AesGcm.encrypt('微信支付 🎉', key, iv, 'aad'), key, iv, 'aad')).toBe('微信支付 🎉')
  })

  const bytes = Buffer.from(AesGcm.encrypt('text', key, iv, 'aad'), 'base64')
  const changed = (at: number) => { const copy = Buffer.from(bytes); copy[at]! ^= 1; return copy.toString('base64') }

  it.each([
    ['a changed ciphertext', changed(0), key, 'aad'], ['a changed tag', changed(bytes.length - 1), key, 'aad'],
    ['another key', bytes.toString('base64'), key.toLowerCase(), 'aad'], ['other associated data', bytes.toString('base64'), key, ''],
    ['a tag cut short', bytes.subarray(0, 12).toString('base64'), key, 'aad'],
    ['base64url', '-_-_', key, 'aad'], ['no base64', 'a b', key, 'aad'],
  ])('refuses %s', (_, ciphertext, with_, aad) => {
    expect(() => AesGcm.decrypt(ciphertext, with_, iv, aad)).toThrow(UnexpectedValueException)
  })

  it('never puts the key into its error', () => {
    expect(() => AesGcm.encrypt('x', 'a short secret key', iv)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') as string, code: 'INVALID_KEY' }))
  })
})

describe('AesEcb', () => {
  it('refuses a damaged ciphertext', () => {
    expect(() => AesEcb.decrypt('AAAA', 'THROW_AWAY_TEST_SECRET_APIV3_KEY')).toThrow(UnexpectedValueException)
  })
})
