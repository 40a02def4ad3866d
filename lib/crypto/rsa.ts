import type { Bytes } from '../checks/type-guards'
import {
  constants,
  KeyObject,
  privateDecrypt,
  publicEncrypt,
  sign as cryptoSign,
  verify as cryptoVerify,
  type X509Certificate,
} from 'node:crypto'
import { UnexpectedValueException } from '../errors'
import { decodeBase64 } from './base64'
import { bytesOf, textOf } from './bytes'
import { loadKey, wrapPkcs1, type KeyInput, type KeyType } from './key'

/**
 * A key or certificate as `Rsa.from` takes it, alone or with the passphrase of an encrypted private
 * key.
 */
export type KeyMaterial = KeyInput | X509Certificate | readonly [KeyInput, string]

const algorithm = 'RSA-SHA256'

/** PHP's `OPENSSL_PKCS1_PADDING` and `OPENSSL_PKCS1_OAEP_PADDING`; the numbers are OpenSSL's. */
const paddings: readonly unknown[] = [constants.RSA_PKCS1_PADDING, constants.RSA_PKCS1_OAEP_PADDING]

const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const

/**
 * RSA as WeChat Pay uses it: PKCS#1 v1.5 with SHA-256 for signatures, OAEP with SHA-1 for sensitive
 * fields.
 */
export class Rsa {
  private constructor() {}

  static readonly KEY_TYPE_PUBLIC = 'public' as const
  static readonly KEY_TYPE_PRIVATE = 'private' as const

  /**
   * Loads a key.
   *
   * @param thing PEM (PKCS#1, PKCS#8, SPKI, X.509), `file://` URL, `private.pkcs1://`,
   *   `private.pkcs8://`, `public.pkcs1://` or `public.spki://` with base64, Buffer, URL, KeyObject
   *   or X509Certificate; `[thing, passphrase]` for an encrypted private key
   * @param type `Rsa.KEY_TYPE_PRIVATE`, default, or `Rsa.KEY_TYPE_PUBLIC`
   * @throws UnexpectedValueException `INVALID_KEY`, never with a part of the key in it
   */
  static from(thing: KeyMaterial, type: KeyType = Rsa.KEY_TYPE_PRIVATE): KeyObject {
    return loadKey(thing, type)
  }

  /** Loads a PKCS#1 key from its base64 (without PEM lines). */
  static fromPkcs1(thing: string, type: KeyType = Rsa.KEY_TYPE_PRIVATE): KeyObject {
    return loadKey(`${type}.pkcs1://${thing}`, type)
  }

  /** Loads a private PKCS#8 key from its base64 (without PEM lines). */
  static fromPkcs8(thing: string): KeyObject {
    return loadKey(`private.pkcs8://${thing}`, Rsa.KEY_TYPE_PRIVATE)
  }

  /** Loads a public SPKI key from its base64 (without PEM lines). */
  static fromSpki(thing: string): KeyObject {
    return loadKey(`public.spki://${thing}`, Rsa.KEY_TYPE_PUBLIC)
  }

  /**
   * Turns a public PKCS#1 key into SPKI.
   *
   * @param thing base64 of the key
   * @returns base64 of the same key
   */
  static pkcs1ToSpki(thing: string): string {
    return wrapPkcs1(decodeBase64(thing, 'the PKCS#1 key')).toString('base64')
  }

  /**
   * Signs with SHA-256.
   *
   * @param message text (UTF-8) or bytes
   * @param privateKey what `Rsa.from` takes
   * @returns base64
   */
  static sign(message: string | Bytes, privateKey: KeyMaterial): string {
    return cryptoSign(
      algorithm,
      bytesOf(message, 'the message to sign'),
      keyObjectOf(privateKey, Rsa.KEY_TYPE_PRIVATE),
    ).toString('base64')
  }

  /**
   * Signs with SHA-256 in libuv's thread pool.
   *
   * @param message text (UTF-8) or bytes
   * @param privateKey what `Rsa.from` takes
   * @returns a promise of base64
   */
  static signAsync(message: string | Bytes, privateKey: KeyMaterial): Promise<string> {
    const key = keyObjectOf(privateKey, Rsa.KEY_TYPE_PRIVATE)
    return new Promise((resolve, reject) => {
      cryptoSign(algorithm, bytesOf(message, 'the message to sign'), key, (error, signature) =>
        error ? reject(error) : resolve(signature.toString('base64')),
      )
    })
  }

  /**
   * Checks a signature made with SHA-256.
   *
   * @param message text (UTF-8) or bytes
   * @param signature base64; anything else is a wrong signature
   * @param publicKey what `Rsa.from` takes
   */
  static verify(message: string | Bytes, signature: string, publicKey: KeyMaterial): boolean {
    const key = keyObjectOf(publicKey, Rsa.KEY_TYPE_PUBLIC)
    let bytes: Buffer
    try {
      bytes = decodeBase64(signature, 'the signature')
    } catch {
      return false
    }
    return cryptoVerify(algorithm, bytesOf(message, 'the signed message'), key, bytes)
  }

  /**
   * Encrypts a sensitive field.
   *
   * @param plaintext at most 214 bytes with a 2048-bit key (245 with PKCS#1 v1.5)
   * @param publicKey the platform's, as `Rsa.from` takes it
   * @param padding `crypto.constants.RSA_PKCS1_OAEP_PADDING`, default, or `RSA_PKCS1_PADDING`,
   *   which some of API v2 wants
   * @returns base64
   * @throws UnexpectedValueException where the text is too long, or for another padding
   */
  static encrypt(
    plaintext: string | Bytes,
    publicKey: KeyMaterial,
    padding: number = constants.RSA_PKCS1_OAEP_PADDING,
  ): string {
    const key = keyObjectOf(publicKey, Rsa.KEY_TYPE_PUBLIC)
    assertPadding(padding)
    const bytes = bytesOf(plaintext, 'the text to encrypt')
    try {
      return publicEncrypt(
        padding === oaep.padding ? { key, ...oaep } : { key, padding },
        bytes,
      ).toString('base64')
    } catch {
      throw new UnexpectedValueException(
        `the text is too long to be encrypted with this key: ${bytes.length} bytes; 214 are the most with 2048 bits`,
      )
    }
  }

  /**
   * Decrypts a sensitive field.
   *
   * @param ciphertext base64
   * @param privateKey the merchant's, as `Rsa.from` takes it
   * @param padding as it was encrypted with, default `crypto.constants.RSA_PKCS1_OAEP_PADDING`
   * @returns the text
   * @throws UnexpectedValueException where it was not encrypted for this key, `NOT_TEXT` where what
   *   comes out is no text
   */
  static decrypt(
    ciphertext: string,
    privateKey: KeyMaterial,
    padding: number = constants.RSA_PKCS1_OAEP_PADDING,
  ): string {
    return textOf(Rsa.decryptBytes(ciphertext, privateKey, padding), 'Rsa.decryptBytes()')
  }

  /** As `decrypt`, for what is no text. */
  static decryptBytes(
    ciphertext: string,
    privateKey: KeyMaterial,
    padding: number = constants.RSA_PKCS1_OAEP_PADDING,
  ): Buffer {
    const key = keyObjectOf(privateKey, Rsa.KEY_TYPE_PRIVATE)
    assertPadding(padding)
    const bytes = decodeBase64(ciphertext, 'the ciphertext')
    try {
      return padding === oaep.padding
        ? privateDecrypt({ key, ...oaep }, bytes)
        : removePadding(privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, bytes))
    } catch {
      throw new UnexpectedValueException(
        'the ciphertext cannot be decrypted with this key: was it encrypted for another one, or with another padding?',
      )
    }
  }
}

function assertPadding(padding: unknown): void {
  if (!paddings.includes(padding))
    throw new UnexpectedValueException(
      'the padding is neither RSA_PKCS1_PADDING (1) nor RSA_PKCS1_OAEP_PADDING (4)',
    )
}

/**
 * Takes PKCS#1 v1.5's padding off: 00 02, eight random bytes at least, 00. Node refuses to, since
 * whoever answers strangers' ciphertexts by it becomes an oracle.
 */
function removePadding(block: Buffer): Buffer {
  const end = block.indexOf(0, 2)
  if (block[0] !== 0 || block[1] !== 2 || end < 10)
    throw new UnexpectedValueException('no PKCS#1 v1.5 padding')
  return block.subarray(end + 1)
}

/** A loaded key of the right type is used as it is; loading takes longer than signing. */
const keyObjectOf = (thing: KeyMaterial, type: KeyType): KeyObject =>
  thing instanceof KeyObject && thing.type === type && thing.asymmetricKeyType === 'rsa'
    ? thing
    : loadKey(thing, type)
