import type { KeyObject } from 'node:crypto'
import { settingsBehind, type Driver } from '../client/driver'
import type { SettingsV3 } from '../client/settings'
import { Rsa } from '../crypto/rsa'
import { InvalidArgumentException } from '../errors'

const refuse = (message: string): never => { throw new InvalidArgumentException(message, { code: 'NOT_CONFIGURED' }) }

/**
 * Encrypts and decrypts sensitive fields with the keys of an instance. The platform key is chosen once, and
 * `headers` names it, so that field and `Wechatpay-Serial` cannot differ.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
 */
export class SensitiveFields {
  readonly #privateKey?: KeyObject
  readonly #platformKey: KeyObject
  /** Serial or id of the platform key that fields are encrypted for. */
  readonly serial: string

  /**
   * @param instance made by `Builder.factory`
   * @throws InvalidArgumentException `NOT_CONFIGURED`
   */
  constructor(instance: { getDriver(): Driver }) {
    const v3: SettingsV3 = settingsBehind(instance).v3 ?? refuse('sensitive fields are encrypted with keys of API v3: configure `serial`, `privateKey` and `certs`')
    const serial = v3.platformSerial() ?? refuse('sensitive fields are encrypted with a platform key: configure `certs`')
    this.serial = serial
    this.#platformKey = v3.keyring.get(serial)!.key
    this.#privateKey = v3.privateKey
  }

  /** The headers of a call that carries encrypted fields. */
  get headers(): { 'Wechatpay-Serial': string } { return { 'Wechatpay-Serial': this.serial } }

  /**
   * @param text at most 214 bytes
   * @returns base64, other at every call
   * @throws InvalidArgumentException for a text that is too long
   */
  encrypt(text: string): string { return Rsa.encrypt(text, this.#platformKey) }

  /**
   * @param ciphertext base64, encrypted for the merchant certificate
   * @throws UnexpectedValueException where it was not; InvalidArgumentException `NOT_CONFIGURED` without `privateKey`
   */
  decrypt(ciphertext: string): string {
    return Rsa.decrypt(ciphertext, this.#privateKey ?? refuse('sensitive fields are decrypted with the merchant\'s key: configure `privateKey`'))
  }

  /**
   * Encrypts some fields of a body.
   *
   * @param body JSON value; left as it is
   * @param paths names joined by dots; `*` for every item: `contact_info.contact_name`, `transfer_detail_list.*.user_name`
   * @returns a copy
   */
  encryptFields<T>(body: T, ...paths: readonly string[]): T {
    return paths.reduce<unknown>((copy, path) => changed(copy, path.split('.'), path, text => this.encrypt(text)), body) as T
  }

  /** As `encryptFields`, the other way. */
  decryptFields<T>(body: T, ...paths: readonly string[]): T {
    return paths.reduce<unknown>((copy, path) => changed(copy, path.split('.'), path, text => this.decrypt(text)), body) as T
  }
}

function changed(value: unknown, [name, ...rest]: string[], path: string, change: (text: string) => string): unknown {
  if (name === undefined) {
    if (typeof value === 'string') return change(value)
    if (value === undefined || value === null) return value
    throw new InvalidArgumentException(`field \`${path}\` is no text and cannot be encrypted or decrypted`, { code: 'INVALID_FIELD' })
  }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item, at) => name === '*' || name === String(at) ? changed(item, rest, path, change) : item as unknown)
  const record = value as Record<string, unknown>
  return Object.hasOwn(record, name) ? { ...record, [name]: changed(record[name], rest, path, change) } : value
}
