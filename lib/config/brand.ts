import type { KeyObject } from 'node:crypto'
import { didYouMean, nearMiss, describeType } from '../checks/did-you-mean'
import { isObject, withoutNulls } from '../checks/type-guards'
import { Keyring } from '../client/response/keyring'
import type { SignedParts } from '../client/response/signature'
import type { SchemeSettings } from '../client/settings'
import type { Rsa } from '../crypto/rsa'
import { brandScheme } from '../crypto/scheme'
import { shownName } from '../crypto/shown-path'
import { invalid } from '../errors'
import { certificateIn, platformKeysOf } from './certs'
import { ownSerialOf, trimName } from './identity'
import { callersSigner, privateKeyOf, signerOf } from './signer'

/** The keys of a brand (品牌经营平台): none of them is a merchant's. */
export interface BrandOptions {
  /** Brand id, digits. */
  brand_id: string | number
  /** Serial of the brand's API certificate, 40 hex digits. */
  serial: string
  /** The brand's private key. */
  privateKey?: Parameters<typeof Rsa.from>[0]
  /**
   * WeChat Pay's public keys for the brand, by their ids (`PUB_KEY_ID_…`); there are no
   * certificates.
   */
  certs?: Record<string, Parameters<typeof Rsa.from>[0]>
  /** The brand's API key, 32 characters: opens its notifications. */
  apiKey?: string
  /** Signs in place of `privateKey`, as a merchant's does. */
  signer?: (message: string | Buffer) => string | Promise<string>
  /** Verifies in place of `certs`, as a merchant's does. */
  verifier?: (signed: SignedParts) => boolean | Promise<boolean>
}

/** Names of a brand's options. */
export const brandNames = [
  'brand_id',
  'serial',
  'privateKey',
  'certs',
  'apiKey',
  'signer',
  'verifier',
] as const satisfies readonly (keyof BrandOptions)[]

const aliases: Readonly<Record<string, string>> = {
  brandId: 'brand_id',
  mchid: 'brand_id',
  apiv3Key: 'apiKey',
  private_key: 'privateKey',
  serial_no: 'serial',
  publicKey: 'certs',
}

/**
 * Checks the keys of a brand and loads them.
 *
 * @param whole option `brand`, or a configuration that is a brand's alone
 * @param at what stands in front of the names of its options in messages: `brand.`, or nothing
 * @throws InvalidArgumentException `INVALID_BRAND`, `UNKNOWN_OPTION`, and those of a merchant's
 *   keys
 */
export function brandSettingsOf(whole: unknown, at: 'brand.' | ''): SchemeSettings {
  const given = isObject(whole) ? withoutNulls(whole) : whole
  if (!isObject(given))
    return invalid(
      'INVALID_BRAND',
      `option \`brand\` is ${describeType(given)}; expected { brand_id, serial, privateKey, certs, apiKey }`,
    )
  const unknown = Object.keys(given).find(
    (name) => !(brandNames as readonly string[]).includes(name),
  )
  if (unknown !== undefined)
    return invalid(
      'UNKNOWN_OPTION',
      `option \`brand\` knows no \`${shownName(unknown)}\`${didYouMean(nearMiss(unknown, brandNames, aliases))}`,
    )
  const { privateKey: key, certs, apiKey, signer, verifier } = given as Partial<BrandOptions>
  const id = brandIdOf(given['brand_id'], at)
  const serial = ownSerialOf(given['serial'], `${at}serial`, 'brand')
  const privateKey = key === undefined ? undefined : privateKeyOf(key, `${at}privateKey`)
  assertFunctions({ signer, verifier }, at)
  const keyring = keyringOf(certs, { serial, privateKey }, verifier !== undefined, at)
  return {
    scheme: brandScheme,
    id,
    serial,
    privateKey,
    keyring,
    signer: signer ? callersSigner(signer) : signerOf(privateKey, brandScheme, at),
    verifier: verifier ? (signed) => verifier(signed) : keyring.verifier,
    resourceKey: apiKeyOf(apiKey, at),
    platformSerial: () => keyring.preferredSerial(),
  }
}

function brandIdOf(value: unknown, at: string): string {
  const text = typeof value === 'number' ? String(value) : value
  const id = typeof text === 'string' ? trimName(text) : ''
  if (/^\d{1,32}$/.test(id)) return id
  return invalid(
    'INVALID_BRAND_ID',
    `option \`${at}brand_id\` is ${value === undefined ? 'missing' : describeType(value)}; expected the brand id, digits`,
  )
}

function assertFunctions(given: Readonly<Record<string, unknown>>, at: string): void {
  for (const [name, value] of Object.entries(given))
    if (value !== undefined && typeof value !== 'function')
      invalid(
        'INVALID_OPTION',
        `option \`${at}${name}\` is ${describeType(value)}; expected a function`,
      )
}

/**
 * The platform has public keys for brands, and no certificates: a merchant's were given by mistake.
 */
function keyringOf(
  certs: unknown,
  own: { readonly serial: string; readonly privateKey?: KeyObject },
  optional: boolean,
  at: string,
): Keyring {
  if (certs === undefined && optional) return new Keyring([], brandScheme)
  for (const [serial, thing] of Object.entries(isObject(certs) ? certs : {}))
    if (certificateIn(thing) || !serial.startsWith('PUB_KEY_ID_'))
      invalid(
        'INVALID_CERTS',
        `option \`${at}certs\` holds a platform certificate under ${shownName(serial)}; brands have none: expected WeChat Pay's public key under its id, { 'PUB_KEY_ID_…': public key }, which the brand console gives`,
      )
  return new Keyring(platformKeysOf(certs, own, `${at}certs`, brandScheme.caller), brandScheme)
}

function apiKeyOf(value: unknown, at: string): string | undefined {
  if (value === undefined || (typeof value === 'string' && /^[0-9A-Za-z]{32}$/.test(value)))
    return value
  return invalid(
    'INVALID_APIKEY',
    `option \`${at}apiKey\` is ${typeof value === 'string' ? `${Buffer.byteLength(value)} bytes long` : describeType(value)}; expected the brand's API key, 32 letters and digits`,
  )
}

/**
 * Refuses keys that stand on both sides: no key of one scheme works in the other.
 *
 * @param merchant the merchant's, if any
 * @param brand the brand's, if any
 * @throws InvalidArgumentException `MIXED_KEYS`
 */
export function assertSeparateKeys(
  merchant: SchemeSettings | undefined,
  brand: SchemeSettings | undefined,
): void {
  if (!merchant || !brand) return
  const refuseMixed = (option: string): never =>
    invalid(
      'MIXED_KEYS',
      `options \`${option}\` and \`brand.${option === 'apiv3Key' ? 'apiKey' : option}\` are the same; no key of a merchant works for a brand: the brand console (品牌经营平台) gives the brand's own`,
    )
  if (merchant.serial === brand.serial) refuseMixed('serial')
  if (merchant.privateKey && brand.privateKey?.equals(merchant.privateKey))
    refuseMixed('privateKey')
  if (merchant.resourceKey !== undefined && merchant.resourceKey === brand.resourceKey)
    refuseMixed('apiv3Key')
  for (const serial of brand.keyring.serials()) {
    const { key } = brand.keyring.get(serial)!
    const isMerchants = (other: string): boolean =>
      other === serial || merchant.keyring.get(other)!.key.equals(key)
    if (merchant.keyring.serials().some(isMerchants)) refuseMixed('certs')
  }
}
