import type { Bytes } from '../checks/type-guards'
import { createHash, createHmac, timingSafeEqual, type Hmac } from 'node:crypto'
import { UnexpectedValueException } from '../errors'
import { bytesOf } from './bytes'

/**
 * The signs of API v2.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export class Hash {
  private constructor() {}

  static readonly ALGO_MD5 = 'MD5' as const
  static readonly ALGO_HMAC_SHA256 = 'HMAC-SHA256' as const

  /**
   * MD5 over a text and `&key=` with the key; over the text alone without one.
   *
   * @param thing text or bytes
   * @param key APIv2 key, default none
   * @param agency whether the key is an enterprise's (`&secret=` in place of `&key=`), default
   *   false
   * @returns lower-case hex
   * @see https://developer.work.weixin.qq.com/document/path/90281 enterprise red packets
   */
  static md5(thing: string | Bytes, key = '', agency: boolean | number | string = false): string {
    const hash = createHash('md5').update(bytesOf(thing, 'what is hashed'))
    if (key !== '')
      hash.update(agency && agency !== '0' ? '&secret=' : '&key=').update(secretBytesOf(key))
    return hash.digest('hex')
  }

  /**
   * HMAC over a text and `&key=` with the key, under the key.
   *
   * @param thing text or bytes
   * @param key APIv2 key
   * @param algorithm digest, default `sha256`
   * @returns lower-case hex
   * @throws UnexpectedValueException `INVALID_KEY` without a key, `INVALID_DIGEST`
   */
  static hmac(thing: string | Bytes, key: string, algorithm = 'sha256'): string {
    const bytes = secretBytesOf(key)
    if (bytes.length === 0)
      throw new UnexpectedValueException('an HMAC needs a key: the APIv2 key is empty', {
        code: 'INVALID_KEY',
      })
    return hmacWith(algorithm, bytes)
      .update(bytesOf(thing, 'what is hashed'))
      .update('&key=')
      .update(bytes)
      .digest('hex')
  }

  /**
   * Compares two signs in constant time.
   *
   * @param known the one made here
   * @param given the one received
   */
  static equals(known: string, given: string | null | undefined): boolean {
    if (typeof given !== 'string') return false
    const [a, b] = [bytesOf(known, 'the known sign'), Buffer.from(given)]
    return a.length === b.length && timingSafeEqual(a, b)
  }

  /**
   * Makes a sign.
   *
   * @param type `Hash.ALGO_MD5` or `Hash.ALGO_HMAC_SHA256`
   * @param data text to sign: `Formatter.queryStringLike(Formatter.ksort(fields))`
   * @param key APIv2 key
   * @returns upper-case hex
   * @throws UnexpectedValueException `INVALID_SIGN_TYPE`; `INVALID_KEY` without a key
   */
  static sign(type: string, data: string | Bytes, key: string): string {
    if (type === Hash.ALGO_MD5) return Hash.md5(data, secretBytesOf(key).toString()).toUpperCase()
    if (type === Hash.ALGO_HMAC_SHA256) return Hash.hmac(data, key).toUpperCase()
    throw new UnexpectedValueException(
      `the sign type is none of ${Hash.ALGO_MD5}, ${Hash.ALGO_HMAC_SHA256}`,
      { code: 'INVALID_SIGN_TYPE' },
    )
  }
}

/** Never told in a message: it is the merchant's secret. */
const secretBytesOf = (key: unknown): Buffer => bytesOf(key, 'the APIv2 key')

/** OpenSSL writes with a dash what PHP writes with a slash: `sha512/256`. */
function hmacWith(algorithm: string, key: Buffer): Hmac {
  try {
    return createHmac(String(algorithm).replace('/', '-'), key)
  } catch {
    throw new UnexpectedValueException(
      'the digest of an HMAC is unknown here; expected one of crypto.getHashes(), such as sha256',
      { code: 'INVALID_DIGEST' },
    )
  }
}
