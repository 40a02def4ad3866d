import type { X509Certificate } from 'node:crypto'
import { didYouMean, nearMiss } from '../checks/did-you-mean'
import type { RequestOptions } from '../client/request/options'
import type { SignedParts } from '../client/response/signature'
import type { Rsa } from '../crypto/rsa'
import { shownName } from '../crypto/shown-path'
import { invalid } from '../errors'
import type { Handler } from '../exchange/mock-handler'
import type { BrandOptions } from './brand'
import type { MerchantOptions } from './merchant'

/** A key as `Rsa.from` takes it. */
export type KeyMaterial = Parameters<typeof Rsa.from>[0]

/** What `Builder.factory` takes: wechatpay-php's options, name for name, and some of ours. */
export interface BuilderConfig extends Pick<
  RequestOptions,
  | 'headers'
  | 'timeout'
  | 'connect_timeout'
  | 'read_timeout'
  | 'http_errors'
  | 'allow_redirects'
  | 'base_uri'
  | 'proxy'
  | 'verify'
  | 'debug'
  | 'decode_content'
  | 'on_stats'
  | 'retry'
> {
  /** Merchant id. */
  mchid: string | number
  /** Serial of the merchant's API certificate, 40 hex digits. */
  serial?: string
  /** The merchant's private key (`apiclient_key.pem`). */
  privateKey?: KeyMaterial
  /**
   * Platform keys: certificates by serial, public keys by id (`PUB_KEY_ID_…`); several at once are
   * fine.
   */
  certs?: Record<string, KeyMaterial | X509Certificate>
  /** APIv2 key, 32 characters. */
  secret?: string
  /** APIv3 key, 32 characters: decrypts notifications and platform certificates. */
  apiv3Key?: string
  /** Keys of a brand beside the merchant's: paths under `brand/` are called with them. */
  brand?: BrandOptions
  /** Merchant certificate for mutual TLS: calls with `security: true`. */
  merchant?: MerchantOptions
  /** Allow plain http to other machines, default false; loopback is always allowed. */
  allow_http?: boolean
  /**
   * Signs in place of `privateKey`: a key in a KMS or HSM. Gets the message, gives RSA-SHA256 in
   * base64. One that answers with a promise is refused in blocking calls.
   */
  signer?: (message: string | Buffer) => string | Promise<string>
  /**
   * Verifies in place of `certs`. Gets message, signature and the key's serial, says whether to
   * believe it. One that answers with a promise is refused in blocking calls.
   */
  verifier?: (signed: SignedParts) => boolean | Promise<boolean>
  /** A test double in place of the network: a `MockHandler` or a function. */
  handler?: Handler
  /**
   * What a plain verb does in a program that is serving: warn once, default; be silent; or throw.
   */
  blocking?: 'warn' | 'allow' | 'forbid'
}

/** What `Builder.factory` takes for a brand alone: its keys in place of a merchant's. */
export interface BrandBuilderConfig
  extends
    BrandOptions,
    Omit<
      BuilderConfig,
      keyof BrandOptions | 'mchid' | 'secret' | 'apiv3Key' | 'merchant' | 'brand'
    > {
  mchid?: undefined
}

/** Options of the configuration alone. */
export const ownNames = [
  'mchid',
  'brand',
  'serial',
  'privateKey',
  'certs',
  'secret',
  'apiv3Key',
  'merchant',
  'signer',
  'verifier',
  'handler',
  'allow_http',
  'blocking',
] as const

/** Options of a call that the configuration gives every call. */
export const requestNames = [
  'headers',
  'timeout',
  'connect_timeout',
  'read_timeout',
  'http_errors',
  'allow_redirects',
  'base_uri',
  'proxy',
  'verify',
  'debug',
  'decode_content',
  'on_stats',
  'retry',
] as const

/** What others call these options. */
const aliases: Readonly<Record<string, string>> = {
  mch_id: 'mchid',
  merchantId: 'mchid',
  private_key: 'privateKey',
  key: 'privateKey',
  serial_no: 'serial',
  serialNo: 'serial',
  platform: 'certs',
  publicKey: 'certs',
  certificates: 'certs',
  apiKey: 'secret',
  apiV3Key: 'apiv3Key',
  v3Key: 'apiv3Key',
  baseURL: 'base_uri',
  baseUrl: 'base_uri',
}

/**
 * Refuses an option that nobody knows.
 *
 * @throws InvalidArgumentException `UNKNOWN_OPTION`
 */
export function assertKnown(config: object, names: readonly string[]): void {
  const known: readonly string[] = [...names, ...requestNames]
  for (const name of Object.keys(config)) {
    if (!known.includes(name))
      invalid(
        'UNKNOWN_OPTION',
        `unknown configuration option \`${shownName(name)}\`${didYouMean(nearMiss(name, known, aliases))}`,
      )
  }
}
