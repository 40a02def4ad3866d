import type { KeyObject } from 'node:crypto'
import { Keyring } from './client/response/keyring'
import { describeType } from './checks/did-you-mean'
import { checkOptions } from './client/request/check-options'
import { isRecord, withoutNulls } from './checks/type-guards'
import { addHeaders, fieldsOf } from './client/request/headers'
import type { Exchange, SchemeSettings, Settings } from './client/settings'
import { baseOf } from './client/request/url'
import { transportOf } from './client/request/transport-options'
import { transportDefaults } from './exchange/wire'
import type { SignedParts } from './client/response/signature'
import { platformKeysOf } from './config/certs'
import { apiv3KeyOf, mchidOf, ownSerialOf, secretOf } from './config/identity'
import { assertSeparateKeys, brandNames, brandSettingsOf, type BrandOptions } from './config/brand'
import { merchantOf } from './config/merchant'
import {
  assertKnown,
  ownNames,
  requestNames,
  type BrandBuilderConfig,
  type BuilderConfig,
  type KeyMaterial,
} from './config/options'
import { callersSigner, privateKeyOf, signerOf } from './config/signer'
import { merchantScheme } from './crypto/scheme'
import { invalid } from './errors'
import { lazily } from './exchange/lazily'
import { toReply, MockHandler, type Handler } from './exchange/mock-handler'
import { proxyFor } from './exchange/http/proxy'

/** Where calls go unless `base_uri` says otherwise. */
export const mainHost = 'https://api.mch.weixin.qq.com/'

/**
 * Loaded with the first request that the event loop sends: a script that only blocks leaves the
 * network to its worker.
 */
const sending = lazily(
  () => require('./exchange/http/send') as typeof import('./exchange/http/send'),
)
const send: Exchange['send'] = (wire, signal) => sending().send(wire, signal)

/**
 * Checks a configuration and loads its keys.
 *
 * @param given as given to `Builder.factory`; it is copied, never changed; null is as good as
 *   absent
 * @throws InvalidArgumentException with a code of its own for each thing that can be wrong
 */
export function settingsOf(given: BuilderConfig | BrandBuilderConfig): Settings {
  if (!isRecord(given))
    return invalid(
      'INVALID_CONFIG',
      `Builder.factory() takes an object, not ${describeType(given)}`,
    )
  const config = withoutNulls(given as unknown as BuilderConfig | BrandBuilderConfig)
  const identity = isBrands(config) ? brandIdentity(config) : merchantIdentity(config)
  return Object.freeze({ ...identity, ...commonSettings(config) })
}

/** Who calls, and with which keys. */
type Identity = Pick<Settings, 'mchid' | 'v3' | 'brand' | 'secret' | 'apiv3Key' | 'merchant'>

const isBrands = (config: BuilderConfig | BrandBuilderConfig): config is BrandBuilderConfig =>
  (config as Partial<BrandBuilderConfig>).brand_id !== undefined

function merchantIdentity(config: BuilderConfig): Identity {
  assertKnown(config, ownNames)
  const mchid = mchidOf(config.mchid)
  const privateKey =
    config.privateKey === undefined ? undefined : privateKeyOf(config.privateKey, 'privateKey')
  const apiv3Key = apiv3KeyOf(config.apiv3Key)
  const v3 = settingsV3(config, { mchid, privateKey, apiv3Key })
  const brand = config.brand === undefined ? undefined : brandSettingsOf(config.brand, 'brand.')
  assertSeparateKeys(v3, brand)
  return {
    mchid,
    v3,
    brand,
    secret: secretOf(config.secret),
    apiv3Key,
    merchant: merchantOf(config.merchant, config.serial, privateKey),
  }
}

/** A brand's alone: what is a merchant's has no place in it. */
function brandIdentity(config: BrandBuilderConfig): Identity {
  const given = config as unknown as Record<string, unknown>
  const merchants = (['mchid', 'brand', 'secret', 'apiv3Key', 'merchant'] as const).find(
    (name) => given[name] !== undefined,
  )
  if (merchants !== undefined)
    invalid(
      'MIXED_KEYS',
      `options \`brand_id\` and \`${merchants}\` stand side by side; expected the keys of a brand alone ({ brand_id, serial, privateKey, certs, apiKey }), or a merchant's with \`brand: { brand_id, … }\` beside them`,
    )
  assertKnown(config, [...ownNames, ...brandNames])
  const own = brandNames.map((name) => [name, given[name]] as const)
  return { brand: brandSettingsOf(Object.fromEntries(own), '') }
}

/** How calls are sent, whoever makes them. */
function commonSettings(
  config: BuilderConfig | BrandBuilderConfig,
): Omit<Settings, keyof Identity> {
  const defaults = checkOptions(
    Object.fromEntries(requestNames.map((name) => [name, config[name]])),
    new Set(),
  )
  const allowHttp = flag(config.allow_http, 'allow_http')
  const base = baseOf(defaults.base_uri ?? mainHost, allowHttp)
  if (defaults.retry?.failover !== undefined)
    baseOf(defaults.retry.failover, allowHttp, 'retry.failover')
  const {
    headers,
    base_uri: _base,
    timeout: _t,
    connect_timeout: _c,
    read_timeout: _r,
    verify: _v,
    ...kept
  } = defaults
  return {
    base,
    allowHttp,
    headers: headersOf(headers),
    transport: transportOf(
      { ...transportDefaults, proxy: proxyFor(base.origin, defaults.proxy) },
      base.origin,
      base.origin,
      { ...defaults, proxy: undefined },
    ),
    defaults: kept,
    blocking: blockingOf(config.blocking),
    exchange: { send, answer: answerOf(config.handler) },
  }
}

/** Checked now, added to every request later: null leaves one of the library's out. */
function headersOf(given: BuilderConfig['headers'] = {}): Settings['headers'] {
  addHeaders({}, given)
  return Object.fromEntries(
    fieldsOf(given).filter(([name]) => name.toLowerCase() !== 'content-type'),
  ) // that is the body's business
}

/** API v3's part; a configuration for API v2 alone has none of it. */
function settingsV3(
  config: BuilderConfig,
  { mchid, privateKey, apiv3Key }: { mchid: string; privateKey?: KeyObject; apiv3Key?: string },
): SchemeSettings | undefined {
  const { serial, certs, signer, verifier, secret } = config
  if (
    [serial, privateKey, certs, signer, verifier].every((given) => given === undefined) &&
    secret !== undefined
  )
    return undefined
  const checked = ownSerialOf(serial)
  assertFunction('signer', signer)
  assertFunction('verifier', verifier)
  const sign = signer ? callersSigner(signer) : signerOf(privateKey)
  const keyring = new Keyring(
    certs === undefined && verifier ? [] : platformKeysOf(certs, { serial: checked, privateKey }),
  )
  return {
    scheme: merchantScheme,
    id: mchid,
    serial: checked,
    keyring,
    privateKey,
    signer: sign,
    verifier: verifier ? (signed) => verifier(signed) : keyring.verifier,
    resourceKey: apiv3Key,
    platformSerial: () => keyring.preferredSerial(),
  }
}

function assertFunction(name: 'signer' | 'verifier', value: unknown): void {
  if (value !== undefined && typeof value !== 'function')
    invalid('INVALID_OPTION', `option \`${name}\` is ${describeType(value)}; expected a function`)
}

function answerOf(handler: unknown): Exchange['answer'] {
  if (handler === undefined) return undefined
  if (typeof handler === 'function' || handler instanceof MockHandler)
    return toReply(handler as Handler)
  return invalid(
    'INVALID_OPTION',
    `option \`handler\` is ${describeType(handler)}; expected a MockHandler or a function`,
  )
}

function flag(value: unknown, name: string): boolean {
  if (value === undefined || typeof value === 'boolean') return value ?? false
  return invalid(
    'INVALID_OPTION',
    `option \`${name}\` is ${describeType(value)}; expected a boolean`,
  )
}

function blockingOf(value: unknown): Settings['blocking'] {
  if (value === undefined) return 'warn'
  if (value === 'warn' || value === 'allow' || value === 'forbid') return value
  return invalid(
    'INVALID_OPTION',
    `option \`blocking\` is ${describeType(value)}; expected 'warn', 'allow' or 'forbid'`,
  )
}

export type {
  BrandBuilderConfig,
  BrandOptions,
  BuilderConfig,
  Handler,
  KeyMaterial,
  SignedParts as Signed,
}
