import { constants } from 'node:crypto'
import { checkHelperOptions } from '../checks/option-rules'
import { requireSettings, type Driver } from '../client/driver'
import { describeType } from '../checks/did-you-mean'
import type { SchemeSettings } from '../client/settings'
import { invalid } from '../errors'
import { changeInside, invalidField } from './change-inside'

const notConfigured = (message: string): never => invalid('NOT_CONFIGURED', message)

/** How fields are encrypted. */
export interface SensitiveFieldsOptions {
  /**
   * `crypto.constants.RSA_PKCS1_OAEP_PADDING`, default, as the pages of API v3 have it;
   * `RSA_PKCS1_PADDING` (PKCS#1 v1.5) where the page of an endpoint says so: overseas, and micro
   * merchants. Fields of answers are decrypted with the same.
   */
  padding?: number
  /**
   * For whose calls fields are encrypted: the merchant's, default where there is one, or the
   * brand's (paths under `brand/`).
   */
  scheme?: 'merchant' | 'brand'
}

const sensitiveRules = {
  scheme: {
    expected: "'merchant' or 'brand'",
    accepts: (value: unknown) => value === 'merchant' || value === 'brand',
  },
  padding: {
    expected: 'crypto.constants.RSA_PKCS1_OAEP_PADDING (4) or RSA_PKCS1_PADDING (1)',
    accepts: (value: unknown) =>
      value === constants.RSA_PKCS1_OAEP_PADDING || value === constants.RSA_PKCS1_PADDING,
  },
}

/** The header that names the key which fields are encrypted for. */
export type SealHeaders = { 'Wechatpay-Serial': string }

/** The two options of a call that carries encrypted fields; they belong together. */
export interface SealedBody<T> {
  json: T
  headers: SealHeaders
}

/**
 * Encrypts and decrypts sensitive fields with the keys of an instance. The platform key is chosen
 * anew for each call, since certificates change; `seal` gives fields and header together, so that
 * they cannot differ.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
 */
export class SensitiveFields {
  readonly #keys: SchemeSettings
  readonly #padding: number

  /**
   * @param instance made by `Builder.factory`
   * @param options the padding, where a page asks for another one; whose keys, where the instance
   *   has a merchant's and a brand's
   * @throws InvalidArgumentException `INVALID_ARGUMENT`, `INVALID_OPTION`, `NOT_CONFIGURED`,
   *   `UNKNOWN_OPTION`
   */
  constructor(instance: { getDriver(): Driver }, options?: SensitiveFieldsOptions | null) {
    const own = checkHelperOptions(options, sensitiveRules, 'new SensitiveFields()')
    this.#padding = own.padding ?? constants.RSA_PKCS1_OAEP_PADDING
    const { v3, brand } = requireSettings(instance, 'new SensitiveFields()')
    const { scheme = v3 || !brand ? 'merchant' : 'brand' } = own
    this.#keys =
      (scheme === 'brand' ? brand : v3) ??
      notConfigured(
        scheme === 'brand'
          ? 'sensitive fields of a brand are encrypted with its own keys: configure `brand: { brand_id, serial, privateKey, certs }`'
          : 'sensitive fields are encrypted with keys of API v3: configure `serial`, `privateKey` and `certs`',
      )
    void this.serial
  }

  /**
   * Serial or id of the platform key that fields are encrypted for now.
   *
   * @throws InvalidArgumentException `NOT_CONFIGURED`
   */
  get serial(): string {
    return (
      this.#keys.platformSerial() ??
      notConfigured('sensitive fields are encrypted with a platform key: configure `certs`')
    )
  }

  /**
   * The headers of a call that carries fields encrypted now. Where certificates change, take both
   * from `seal`.
   */
  get headers(): SealHeaders {
    return { 'Wechatpay-Serial': this.serial }
  }

  /**
   * Encrypts some fields of a body, and names the key.
   *
   * @param body JSON value; left as it is
   * @param paths names joined by dots; `*` for every item: `contact_info.contact_name`,
   *   `transfer_detail_list.*.user_name`
   * @returns `{ json, headers }`, to be given to the call as it is, or spread into its options
   * @throws as `encryptFields`
   */
  seal<T>(body: T, ...paths: readonly string[]): SealedBody<T> {
    const { serial } = this
    return { json: this.#encryptAll(body, paths, serial), headers: { 'Wechatpay-Serial': serial } }
  }

  /**
   * @param text at most 214 bytes (245 with `RSA_PKCS1_PADDING`)
   * @param padding default that of the options; as `Rsa.encrypt` takes it
   * @returns base64, other at every call
   * @throws InvalidArgumentException `INVALID_FIELD` for what is no text, `INVALID_ARGUMENT` for
   *   one that is too long; UnexpectedValueException for another padding
   */
  encrypt(text: string, padding?: number | null): string {
    return this.#encrypt(text, this.serial, padding ?? this.#padding)
  }

  /**
   * @param ciphertext base64, encrypted for the merchant certificate
   * @param padding as it was encrypted with, default that of the options
   * @throws UnexpectedValueException where it was not; InvalidArgumentException `INVALID_FIELD`, or
   *   `NOT_CONFIGURED` without `privateKey`
   */
  decrypt(ciphertext: string, padding?: number | null): string {
    if (typeof ciphertext !== 'string')
      return invalidField(`the text to decrypt is ${describeType(ciphertext)}; expected base64`)
    const { scheme, privateKey } = this.#keys
    return scheme.decrypt(
      ciphertext,
      privateKey ??
        notConfigured(
          `sensitive fields are decrypted with the ${scheme.caller}'s key: configure \`privateKey\``,
        ),
      padding ?? this.#padding,
    )
  }

  /**
   * Encrypts some fields of a body; `headers` names the key. `seal` does both at once.
   *
   * @param body JSON value; left as it is
   * @param paths as of `seal`
   * @returns a copy
   * @throws InvalidArgumentException `INVALID_FIELD` without paths, where a place that a path names
   *   is missing, be it in one item of a list, or is named twice, and for a field that is no text
   */
  encryptFields<T>(body: T, ...paths: readonly string[]): T {
    return this.#encryptAll(body, paths, this.serial)
  }

  /**
   * As `encryptFields`, the other way; what an answer may leave out is named with `?` at its end:
   * `account_info.account_number?`.
   */
  decryptFields<T>(body: T, ...paths: readonly string[]): T {
    return changeInside(body, paths, 'decryptFields', (text) => this.decrypt(text))
  }

  #encryptAll<T>(body: T, paths: readonly string[], serial: string): T {
    return changeInside(body, paths, 'encryptFields', (text) => this.#encrypt(text, serial))
  }

  #encrypt(text: unknown, serial: string, padding = this.#padding): string {
    if (typeof text !== 'string')
      return invalidField(`the text to encrypt is ${describeType(text)}; expected text`)
    const { scheme, keyring } = this.#keys
    return scheme.encrypt(text, keyring.get(serial)!.key, padding)
  }
}
