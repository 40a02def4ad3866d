import type { Bytes } from '../checks/type-guards'
import { createCipheriv, createDecipheriv } from 'node:crypto'
import { UnexpectedValueException } from '../errors'
import { decodeBase64 } from './base64'
import { bytesOf, textOf } from './bytes'

const algorithm = 'aes-256-ecb'
const keyBytes = 32

function checkInput(key: string | Bytes): Buffer {
  const bytes = bytesOf(key, 'the key of AES-256-ECB')
  if (bytes.length === keyBytes) return bytes
  throw new UnexpectedValueException(
    `the key of AES-256-ECB has ${bytes.length} bytes; expected ${keyBytes} (for \`req_info\`: the lower-case hex MD5 of the APIv2 key)`,
    { code: 'INVALID_KEY' },
  )
}

/**
 * AES-256-ECB with PKCS#7 padding: `req_info` of API v2's refund notifications.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941413
 */
export class AesEcb {
  private constructor() {}

  static readonly ALGO_AES_256_ECB = algorithm
  static readonly KEY_LENGTH_BYTE = keyBytes
  static readonly BLOCK_SIZE = 16

  /**
   * Encrypts.
   *
   * @param plaintext text or bytes
   * @param key 32 bytes
   * @param _iv not used by ECB; there so that the arguments are those of AES-GCM
   * @returns base64
   * @throws UnexpectedValueException `INVALID_KEY`
   */
  static encrypt(plaintext: string | Bytes, key: string | Bytes, _iv: string | Bytes = ''): string {
    const cipher = createCipheriv(algorithm, checkInput(key), null)
    return Buffer.concat([
      cipher.update(bytesOf(plaintext, 'the plaintext')),
      cipher.final(),
    ]).toString('base64')
  }

  /**
   * Decrypts.
   *
   * @param ciphertext base64
   * @param key 32 bytes
   * @param _iv not used by ECB
   * @returns the text
   * @throws UnexpectedValueException `INVALID_KEY`, and where the key or the data is another,
   *   `NOT_TEXT` where what comes out is no text
   */
  static decrypt(ciphertext: string, key: string | Bytes, _iv: string | Bytes = ''): string {
    return textOf(AesEcb.decryptBytes(ciphertext, key), 'AesEcb.decryptBytes()')
  }

  /** As `decrypt`, for what is no text. */
  static decryptBytes(ciphertext: string, key: string | Bytes, _iv: string | Bytes = ''): Buffer {
    const decipher = createDecipheriv(algorithm, checkInput(key), null)
    const bytes = decodeBase64(ciphertext, 'the ciphertext')
    try {
      return Buffer.concat([decipher.update(bytes), decipher.final()])
    } catch {
      throw new UnexpectedValueException(
        'the ciphertext does not open: another key, or it was changed on its way',
      )
    }
  }
}
