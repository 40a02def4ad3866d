import { requireSettings, type Driver } from '../client/driver'
import { describeType } from '../checks/did-you-mean'
import type { Settings, SettingsV3 } from '../client/settings'
import { Rsa } from '../crypto/rsa'
import { InvalidArgumentException } from '../errors'

const notConfigured = (message: string): never => {
  throw new InvalidArgumentException(message, { code: 'NOT_CONFIGURED' })
}
const invalid = (message: string): never => {
  throw new InvalidArgumentException(message, { code: 'INVALID_FIELD' })
}

/** The header that names the key which fields are encrypted for. */
export type SealHeaders = { 'Wechatpay-Serial': string }

/** The two options of a call that carries encrypted fields; they belong together. */
export interface SealedBody<T> {
  json: T
  headers: SealHeaders
}

/**
 * Encrypts and decrypts sensitive fields with the keys of an instance. The platform key is chosen anew for each call,
 * since certificates change; `seal` gives fields and header together, so that they cannot differ.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
 */
export class SensitiveFields {
  readonly #v3: SettingsV3

  /**
   * @param instance made by `Builder.factory`
   * @throws InvalidArgumentException `INVALID_ARGUMENT`, `NOT_CONFIGURED`
   */
  constructor(instance: { getDriver(): Driver }) {
    const { v3 }: Settings = requireSettings(instance, 'new SensitiveFields()')
    this.#v3 =
      v3 ??
      notConfigured(
        'sensitive fields are encrypted with keys of API v3: configure `serial`, `privateKey` and `certs`',
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
      this.#v3.platformSerial() ??
      notConfigured('sensitive fields are encrypted with a platform key: configure `certs`')
    )
  }

  /** The headers of a call that carries fields encrypted now. Where certificates change, take both from `seal`. */
  get headers(): SealHeaders {
    return { 'Wechatpay-Serial': this.serial }
  }

  /**
   * Encrypts some fields of a body, and names the key.
   *
   * @param body JSON value; left as it is
   * @param paths names joined by dots; `*` for every item: `contact_info.contact_name`, `transfer_detail_list.*.user_name`
   * @returns `{ json, headers }`, to be given to the call as it is, or spread into its options
   * @throws as `encryptFields`
   */
  seal<T>(body: T, ...paths: readonly string[]): SealedBody<T> {
    const { serial } = this
    return { json: this.#encryptAll(body, paths, serial), headers: { 'Wechatpay-Serial': serial } }
  }

  /**
   * @param text at most 214 bytes
   * @returns base64, other at every call
   * @throws InvalidArgumentException `INVALID_FIELD` for what is no text, `INVALID_ARGUMENT` for one that is too long
   */
  encrypt(text: string): string {
    return this.#encrypt(text, this.serial)
  }

  /**
   * @param ciphertext base64, encrypted for the merchant certificate
   * @throws UnexpectedValueException where it was not; InvalidArgumentException `INVALID_FIELD`, or `NOT_CONFIGURED` without `privateKey`
   */
  decrypt(ciphertext: string): string {
    if (typeof ciphertext !== 'string')
      return invalid(`the text to decrypt is ${describeType(ciphertext)}; expected base64`)
    return Rsa.decrypt(
      ciphertext,
      this.#v3.privateKey ??
        notConfigured(
          "sensitive fields are decrypted with the merchant's key: configure `privateKey`",
        ),
    )
  }

  /**
   * Encrypts some fields of a body; `headers` names the key. `seal` does both at once.
   *
   * @param body JSON value; left as it is
   * @param paths as of `seal`
   * @returns a copy
   * @throws InvalidArgumentException `INVALID_FIELD` without paths, for a path that leads nowhere, and for a field that is no text
   */
  encryptFields<T>(body: T, ...paths: readonly string[]): T {
    return this.#encryptAll(body, paths, this.serial)
  }

  /** As `encryptFields`, the other way; what an answer may leave out is named with `?` at its end: `account_info.account_number?`. */
  decryptFields<T>(body: T, ...paths: readonly string[]): T {
    return changeInside(body, paths, 'decryptFields', (text) => this.decrypt(text))
  }

  #encryptAll<T>(body: T, paths: readonly string[], serial: string): T {
    return changeInside(body, paths, 'encryptFields', (text) => this.#encrypt(text, serial))
  }

  #encrypt(text: unknown, serial: string): string {
    if (typeof text !== 'string')
      return invalid(`the text to encrypt is ${describeType(text)}; expected text`)
    return Rsa.encrypt(text, this.#v3.keyring.get(serial)!.key)
  }
}

function changeInside<T>(
  body: T,
  paths: readonly unknown[],
  user: string,
  change: (text: string) => string,
): T {
  const expected = "expected one or more paths such as 'contact_info.contact_name'"
  if (paths.length === 0)
    return invalid(`${user}() was given no path, so nothing would be changed; ${expected}`)
  return paths.reduce<unknown>((copy, path) => {
    if (typeof path !== 'string' || path === '')
      return invalid(
        `${user}() was given ${describeType(path)} as a path; ${expected}, each an argument of its own`,
      )
    const optional = path.endsWith('?')
    const names = (optional ? path.slice(0, -1) : path).split('.')
    let found = false
    const result = changeAt(copy, names, path, (text) => {
      found = true
      return change(text)
    })
    return found || optional
      ? result
      : invalid(
          `path \`${path}\` leads to no field of this body: is it misspelt? (\`${path}?\` where it may be missing)`,
        )
  }, body) as T
}

function changeAt(
  value: unknown,
  [name, ...rest]: string[],
  path: string,
  change: (text: string) => string,
): unknown {
  if (name === undefined) {
    if (typeof value === 'string') return change(value)
    if (value === undefined || value === null) return value
    return invalid(`field \`${path}\` is ${describeType(value)}; expected text`)
  }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.map((item, at) =>
      name === '*' || name === String(at) ? changeAt(item, rest, path, change) : (item as unknown),
    )
  const record = value as Record<string, unknown>
  return Object.hasOwn(record, name)
    ? { ...record, [name]: changeAt(record[name], rest, path, change) }
    : value
}
