import type { KeyObject } from 'node:crypto'
import type { Scheme } from '../crypto/scheme'
import type { MaybePromise } from '../checks/maybe-promise'
import type { ExchangeResult, Transport, Wire } from '../exchange/wire'
import type { RequestOptions } from './request/options'
import type { Keyring } from './response/keyring'
import type { Base } from './request/url'
import type { Merchant } from './request/transport-options'
import type { Verifier } from './response/signature'
import type { Limits } from '../exchange/within-deadline'

/** How a message is signed. */
export interface SigningOptions {
  /**
   * Whether other calls are in flight, so that the signature may be made in another thread; default
   * false.
   */
  readonly busy?: boolean
  /** Of a signer of the caller's; absent where the thread blocks. */
  readonly limits?: () => Limits
}

/** Signs a message; one that answers with a promise cannot serve blocking calls. */
export type Signer = (message: string | Buffer, how?: SigningOptions) => MaybePromise<string>

/** What calls under one scheme need of the configuration. */
export interface SchemeSettings {
  readonly scheme: Scheme
  /** Whom it signs for: the merchant id, or the brand id. */
  readonly id: string
  /** Serial of the caller's own certificate. */
  readonly serial: string
  /** Decrypts sensitive fields; absent where a signer keeps the key. */
  readonly privateKey?: KeyObject
  readonly signer: Signer
  readonly verifier: Verifier
  /** The platform keys that are configured; none where a verifier stands in for them. */
  readonly keyring: Keyring
  /** Opens notifications: the APIv3 key, or the brand's API key; 32 bytes. */
  readonly resourceKey?: string
  /**
   * The platform key that answers are to be signed with: what `Wechatpay-Serial` says by default.
   */
  platformSerial(): string | undefined
}

/** How a request is exchanged for an answer; a test double stands in for it. */
export interface Exchange {
  /** In the event loop. */
  send(wire: Wire, signal?: AbortSignal): Promise<ExchangeResult>
  /**
   * A test double's, for both forms; one that answers with a promise cannot serve blocking calls.
   */
  answer?(wire: Wire): MaybePromise<ExchangeResult>
}

/** The configuration as the client uses it: checked, loaded, frozen. */
export interface Settings {
  /** Absent where only a brand is configured. */
  readonly mchid?: string
  /** What a merchant's calls need. */
  readonly v3?: SchemeSettings
  /** What a brand's calls need: those whose path begins with `brand/`. */
  readonly brand?: SchemeSettings
  /** APIv3 key, 32 bytes: decrypts notifications and platform certificates. */
  readonly apiv3Key?: string
  /** APIv2 key. */
  readonly secret?: string
  readonly merchant?: Merchant
  readonly base: Base
  readonly allowHttp: boolean
  /** Names and values, checked; null leaves a header of the library's out. */
  readonly headers: Readonly<Record<string, unknown>>
  readonly transport: Transport
  /** Options that every call starts from. */
  readonly defaults: RequestOptions
  readonly blocking: 'warn' | 'allow' | 'forbid'
  readonly exchange: Exchange
}
