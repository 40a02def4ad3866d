import type { Bytes } from '../checks/type-guards'
import type { KeyObject } from 'node:crypto'
import { remember } from '../checks/remember'
import { InvalidArgumentException } from '../errors'
import { AesGcm } from './aes-gcm'
import { Rsa } from './rsa'

/** What stands in an `Authorization`. */
export interface AuthorizationFields {
  /** `mchid` or `brand_id`: whom the scheme signs for. */
  readonly id: string
  readonly nonce_str: string
  /** Base64. */
  readonly signature: string
  /** Unix seconds. */
  readonly timestamp: string | number
  /** Serial of the signer's own certificate. */
  readonly serial_no: string
}

/** The encrypted resource of a notification. */
export interface EncryptedResource {
  readonly ciphertext: string
  readonly nonce: string
  readonly associated_data?: string
}

/**
 * Names of the schemes there are: what an `Authorization` begins with, and
 * `Wechatpay-Signature-Type` says.
 */
export type SchemeName = 'WECHATPAY2-SHA256-RSA2048' | 'WECHATPAY-BRAND-SHA256-RSA2048'

/** How one kind of caller and WeChat Pay sign, encrypt and name themselves to each other. */
export interface Scheme {
  readonly name: SchemeName
  /** Who the caller is, in words. */
  readonly caller: 'merchant' | 'brand'
  /** The fields of its `Authorization`, in order; the first names the caller. */
  readonly fields: readonly ['mchid' | 'brand_id', ...Exclude<keyof AuthorizationFields, 'id'>[]]
  /** The first segment of the paths that it serves; absent where it serves all others. */
  readonly segment?: string
  /** The option whose key opens notifications. */
  readonly resourceKey: 'apiv3Key' | 'apiKey'
  sign(message: string | Bytes, privateKey: KeyObject): string
  signAsync(message: string | Bytes, privateKey: KeyObject): Promise<string>
  verify(message: string | Bytes, signature: string, publicKey: KeyObject): boolean
  /** Encrypts a sensitive field for the platform. */
  encrypt(text: string, publicKey: KeyObject, padding?: number): string
  /** Decrypts a sensitive field with the caller's own key. */
  decrypt(ciphertext: string, privateKey: KeyObject, padding?: number): string
  /** Opens what a notification holds. */
  open(resource: EncryptedResource, key: string): string
}

/** RSA and AES-GCM, which both schemes of today use. */
const rsa2048 = {
  sign: (message, privateKey) => Rsa.sign(message, privateKey),
  signAsync: (message, privateKey) => Rsa.signAsync(message, privateKey),
  verify: (message, signature, publicKey) => Rsa.verify(message, signature, publicKey),
  encrypt: (text, publicKey, padding) => Rsa.encrypt(text, publicKey, padding),
  decrypt: (ciphertext, privateKey, padding) => Rsa.decrypt(ciphertext, privateKey, padding),
  open: ({ ciphertext, nonce, associated_data }, key) =>
    AesGcm.decrypt(ciphertext, key, nonce, associated_data ?? ''),
} satisfies Partial<Scheme>

/** Merchants and partners. @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336 */
export const merchantScheme = Object.freeze<Scheme>({
  ...rsa2048,
  name: 'WECHATPAY2-SHA256-RSA2048',
  caller: 'merchant',
  fields: ['mchid', 'serial_no', 'timestamp', 'nonce_str', 'signature'],
  resourceKey: 'apiv3Key',
})

/** Brands (品牌经营平台). @see https://pay.weixin.qq.com/doc/brand/4015407523 */
export const brandScheme = Object.freeze<Scheme>({
  ...rsa2048,
  name: 'WECHATPAY-BRAND-SHA256-RSA2048',
  caller: 'brand',
  fields: ['brand_id', 'nonce_str', 'signature', 'timestamp', 'serial_no'],
  segment: 'brand',
  resourceKey: 'apiKey',
})

/** All of them; the one that serves what no other does comes last. */
const schemes: readonly Scheme[] = [brandScheme, merchantScheme]

/**
 * The scheme of a call, which the first segment of its path decides.
 *
 * @param path behind the base URL, with or without a leading slash
 */
export const schemeOf = remember((path): Scheme => {
  const start = path.startsWith('/') ? 1 : 0
  return schemes.find(
    ({ segment }) => segment === undefined || path.startsWith(`${segment}/`, start),
  )!
})

/**
 * The scheme of that name.
 *
 * @throws InvalidArgumentException `INVALID_ARGUMENT` where there is none
 */
export function schemeNamed(name: string): Scheme {
  const found = schemes.find((scheme) => scheme.name === name)
  if (found) return found
  throw new InvalidArgumentException(
    `there is no such signature scheme; expected ${schemes.map((scheme) => scheme.name).join(' or ')}`,
  )
}

/**
 * The value of an `Authorization` header.
 *
 * @param scheme its scheme
 * @param fields what it says
 */
export function authorizationOf(scheme: Scheme, fields: AuthorizationFields): string {
  let text: string = scheme.name
  let before = ' '
  for (const field of scheme.fields) {
    text += `${before}${field}="${fields[field === 'mchid' || field === 'brand_id' ? 'id' : field]}"`
    before = ','
  }
  return text
}
