import type { Bytes } from '../checks/type-guards'
import { createCipheriv, createDecipheriv } from 'node:crypto'
import { UnexpectedValueException } from '../errors'
import { decodeBase64 } from './base64'
import { bytesOf, textOf } from './bytes'

const algorithm = 'aes-256-gcm'
const keyBytes = 32
const ivBytes = 12
const tagBytes = 16

function checkInput(key: string | Bytes, iv: string | Bytes): readonly [Buffer, Buffer] {
  const both = [
    bytesOf(key, 'the key of AES-256-GCM'),
    bytesOf(iv, 'the nonce of AES-256-GCM'),
  ] as const
  if (both[0].length !== keyBytes)
    throw new UnexpectedValueException(
      `the key of AES-256-GCM (the APIv3 key) has ${both[0].length} bytes; expected ${keyBytes}`,
      { code: 'INVALID_KEY' },
    )
  if (both[1].length !== ivBytes)
    throw new UnexpectedValueException(
      `the nonce of AES-256-GCM has ${both[1].length} bytes; expected ${ivBytes}`,
      { code: 'INVALID_IV' },
    )
  return both
}

/**
 * AES-256-GCM under the APIv3 key: certificates and notifications.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export class AesGcm {
  private constructor() {}

  static readonly ALGO_AES_256_GCM = algorithm
  static readonly KEY_LENGTH_BYTE = keyBytes
  static readonly AUTH_TAG_LENGTH_BYTE = tagBytes
  static readonly BLOCK_SIZE = 16

  /**
   * Encrypts.
   *
   * @param plaintext text or bytes
   * @param key 32 bytes
   * @param iv nonce, 12 bytes
   * @param aad associated data, default none; null is none
   * @returns base64 of ciphertext and tag
   * @throws UnexpectedValueException `INVALID_KEY`, `INVALID_IV`
   */
  static encrypt(
    plaintext: string | Bytes,
    key: string | Bytes,
    iv: string | Bytes = '',
    aad: string | Bytes | null = '',
  ): string {
    const cipher = createCipheriv(algorithm, ...checkInput(key, iv), { authTagLength: tagBytes })
    cipher.setAAD(bytesOf(aad ?? '', 'the associated data'))
    return Buffer.concat([
      cipher.update(bytesOf(plaintext, 'the plaintext')),
      cipher.final(),
      cipher.getAuthTag(),
    ]).toString('base64')
  }

  /**
   * Decrypts and checks the tag.
   *
   * @param ciphertext base64 of ciphertext and tag
   * @param key 32 bytes
   * @param iv nonce, 12 bytes
   * @param aad associated data, default none; null is none
   * @returns the text
   * @throws UnexpectedValueException `INVALID_KEY`, `INVALID_IV`, and where the key or the data is
   *   another, `NOT_TEXT` where what comes out is no text
   */
  static decrypt(
    ciphertext: string,
    key: string | Bytes,
    iv: string | Bytes = '',
    aad: string | Bytes | null = '',
  ): string {
    return textOf(AesGcm.decryptBytes(ciphertext, key, iv, aad), 'AesGcm.decryptBytes()')
  }

  /** As `decrypt`, for what is no text: a file. */
  static decryptBytes(
    ciphertext: string,
    key: string | Bytes,
    iv: string | Bytes = '',
    aad: string | Bytes | null = '',
  ): Buffer {
    const both = checkInput(key, iv)
    const bytes = decodeBase64(ciphertext, 'the ciphertext')
    if (bytes.length < tagBytes)
      throw new UnexpectedValueException('the ciphertext is shorter than the tag of AES-256-GCM')
    const decipher = createDecipheriv(algorithm, ...both, { authTagLength: tagBytes })
    decipher.setAuthTag(bytes.subarray(-tagBytes)).setAAD(bytesOf(aad ?? '', 'the associated data'))
    try {
      return Buffer.concat([decipher.update(bytes.subarray(0, -tagBytes)), decipher.final()])
    } catch {
      throw new UnexpectedValueException(
        'the ciphertext does not open: another APIv3 key, nonce or associated data, or it was changed on its way',
      )
    }
  }
}
