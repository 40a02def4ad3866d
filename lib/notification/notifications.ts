import { apiv3KeyRule, checkHelperOptions } from '../checks/option-rules'
import { requireSettings } from '../client/driver'
import { isObject } from '../checks/type-guards'
import type { Driver } from '../client/driver'
import { parseJson } from '../client/response/json'
import { isPromiseLike, andThen, type MaybePromise } from '../checks/maybe-promise'
import { limitsFor, withinDeadline } from '../exchange/within-deadline'
import { wordsOf } from '../checks/thrown'
import { describeType } from '../checks/did-you-mean'
import type { Settings, SettingsV3 } from '../client/settings'
import { hasValidSign } from '../client/protocol/v2-sign'
import {
  failureOf,
  signedOf,
  type VerificationFailure,
  type SignedParts,
} from '../client/response/signature'
import { AesEcb } from '../crypto/aes-ecb'
import { AesGcm } from '../crypto/aes-gcm'
import { Hash } from '../crypto/hash'
import { InvalidArgumentException, SignatureException, UnexpectedValueException } from '../errors'
import { Formatter } from '../formatter'
import { Transformer, type XmlFields } from '../transformer'
import type { Notification } from './events'
import type { HandlerOptions, NotificationHandler, NotificationHandlers, Opener } from './delivery'
import { handlerOf } from './http'
import { webHandlerOf } from './web'
import {
  headerOf,
  rawBodyHint,
  rawBytes,
  valuesOf,
  type NotificationHeaders,
  type RawNotification,
} from './raw-body'

/** What beside the instance is needed. */
export interface NotificationOptions {
  /** APIv3 key, default the one of the configuration. */
  apiv3Key?: string
}

const rules = { apiv3Key: apiv3KeyRule }

interface Resource {
  readonly algorithm?: string
  readonly ciphertext: string
  readonly nonce: string
  readonly associated_data?: string
  readonly original_type: string
}

/**
 * Notifications of WeChat Pay: verified over their raw bytes, decrypted, given out typed.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export class Notifications {
  readonly #settings: Settings
  readonly #apiv3Key?: string

  /**
   * @param instance made by `Builder.factory`: its platform keys verify, its APIv3 key decrypts
   * @param options the APIv3 key, if the configuration has none or another
   * @throws InvalidArgumentException `INVALID_ARGUMENT`, `INVALID_APIV3KEY`, `INVALID_OPTION`, `UNKNOWN_OPTION`
   */
  constructor(instance: { getDriver(): Driver }, options: NotificationOptions = {}) {
    this.#settings = requireSettings(instance, 'new Notifications()')
    checkHelperOptions(options, rules, 'new Notifications()')
    this.#apiv3Key = options.apiv3Key ?? this.#settings.apiv3Key
  }

  /**
   * Verifies and decrypts a notification of API v3, and blocks while it does so. The keys that are there have to do:
   * where platform certificates are kept fresh, only `parseAsync` fetches one.
   *
   * @param raw headers and exact body
   * @throws SignatureException with the codes of an answer; InvalidArgumentException `INVALID_ARGUMENT`, `PARSED_BODY`, `CANNOT_BLOCK`, `INVALID_APIV3KEY`; UnexpectedValueException
   */
  parse(raw: RawNotification): Notification {
    const parsed = this.#parse(raw, true)
    if (!isPromiseLike(parsed)) return parsed as Notification
    parsed.catch(() => undefined) // nobody will ever ask for it
    throw new InvalidArgumentException(
      'an asynchronous `verifier` cannot verify at once: use parseAsync() and await it',
      { code: 'CANNOT_BLOCK' },
    )
  }

  /**
   * Verifies and decrypts a notification of API v3, with a verifier that answers with a promise and certificates that
   * are kept fresh, too.
   *
   * @param raw headers and exact body
   * @throws as `parse`, but for `CANNOT_BLOCK`
   */
  async parseAsync(raw: RawNotification): Promise<Notification> {
    return this.#parse(raw, false)
  }

  /**
   * Checks a notification of API v2: its sign, and where it has none, that its `req_info` opens with the APIv2 key. Of the
   * latter only what was inside is given out, and `return_code` and `return_msg`: the rest could be anybody's.
   *
   * @param body exact XML
   * @returns its fields, those of `req_info` among them
   * @throws SignatureException `V2_UNVERIFIED`; InvalidArgumentException `PARSED_BODY`, `NO_SECRET`; UnexpectedValueException `INVALID_XML`
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984773
   */
  parseV2(body: string | Uint8Array): XmlFields {
    const { secret } = this.#settings
    const fields = Transformer.toArray(rawBytes(body))
    if (secret === undefined) return noSecret()
    const { req_info, sign, return_code, return_msg } = fields
    const sealed = typeof req_info === 'string'
    const signed = sign !== undefined && hasValidSign(fields, secret)
    if (!signed && (sign !== undefined || !sealed))
      throw new SignatureException(
        'this notification is not signed with `secret`: its content is not to be trusted',
        { code: 'V2_UNVERIFIED' },
      )
    if (!sealed) return fields
    const inside = Transformer.toArray(AesEcb.decrypt(req_info, Hash.md5(secret)))
    return signed
      ? { ...fields, ...inside }
      : {
          ...(return_code === undefined ? {} : { return_code }),
          ...(return_msg === undefined ? {} : { return_msg }),
          ...inside,
        }
  }

  /**
   * A handler for `node:http` and Express: verifies, hands over each event once, answers as WeChat Pay expects. It looks at the
   * headers before it reads a body, never throws, and answers within its `timeout` whatever the sender or `handle` does.
   *
   * @param handle what to do with an event of either API, or `{ v3, v2 }` for each; when it fails, WeChat Pay sends the event again
   * @param options which events were seen, how large a body may be, how long it may all take, who is told of errors
   * @throws InvalidArgumentException `INVALID_ARGUMENT`, `INVALID_OPTION`, `UNKNOWN_OPTION`
   */
  handler(handle: NotificationHandler | NotificationHandlers, options: HandlerOptions = {}) {
    return handlerOf(this.#opener(), handle, options)
  }

  /**
   * The same for servers that speak the web's `Request` and `Response`: Next.js, Hono, Bun, Deno, functions. Further arguments
   * are passed over.
   *
   * @param handle as of `handler`
   * @param options as of `handler`
   * @returns from a request to its response
   * @throws as `handler`; what it returns throws InvalidArgumentException `INVALID_ARGUMENT` for what is no `Request`
   */
  webHandler(handle: NotificationHandler | NotificationHandlers, options: HandlerOptions = {}) {
    return webHandlerOf(this.#opener(), handle, options)
  }

  #opener(): Opener {
    return {
      parseAsync: (raw) => this.parseAsync(raw),
      parseV2: (body) => this.parseV2(body),
      assertHeaders: (headers) => this.#assertHeaders(headers),
    }
  }

  /** Refuses what cannot be genuine, whatever its body says. One of API v2 is signed in its body. */
  #assertHeaders(headers: NotificationHeaders): void {
    const { v3, secret } = this.#settings
    const isUnsigned = signatureHeaders.every((name) => valuesOf(headers, name).length === 0)
    const type = headerOf(headers, 'Content-Type')
    if (isUnsigned && secret !== undefined && !/json/i.test(type)) return
    if (isUnsigned && /xml/i.test(type)) return noSecret()
    const claim = signedOf((name) => valuesOf(headers, name), '', Formatter.timestamp())
    if ('code' in claim) return throwUntrusted(claim)
    if (!v3) return notConfigured()
    const { keyring, verifier } = v3
    if (verifier !== keyring.verifier || keyring.refill || keyring.get(claim.serial)) return
    throwUntrusted(keyring.check(claim) as VerificationFailure)
  }

  #parse(raw: RawNotification, blocking: boolean): MaybePromise<Notification> {
    const { headers, body } = partsOf(raw)
    const bytes = rawBytes(body)
    const { v3 } = this.#settings
    if (!v3) return notConfigured()
    const claim = signedOf((name) => valuesOf(headers, name), bytes, Formatter.timestamp())
    if ('code' in claim) return throwUntrusted(claim)
    return andThen(this.#verdict(v3, claim, blocking), (known) => {
      const why = failureOf(known)
      return why ? throwUntrusted(asTheyCame(why, bytes)) : this.#openResource(bytes)
    })
  }

  /** What the verifier says, within `timeout` of the configuration. */
  #verdict(
    { verifier, keyring }: SettingsV3,
    claim: SignedParts,
    blocking: boolean,
  ): MaybePromise<boolean | VerificationFailure> {
    const unchecked = (error: unknown): VerificationFailure => ({
      code: 'SIGNATURE_UNCHECKED',
      reason: `the verifier failed: ${wordsOf(error)}`,
    })
    try {
      // Anybody can send a serial that is not known: it must not hold up the thread with a download.
      const verdict =
        blocking && verifier === keyring.verifier ? keyring.check(claim) : verifier(claim, blocking)
      if (!isPromiseLike(verdict)) return verdict
      if (blocking) return Promise.resolve(verdict).catch(unchecked)
      return withinDeadline(
        'it',
        verdict,
        limitsFor('parseAsync()', this.#settings.transport.timeout),
      ).catch(unchecked)
    } catch (error) {
      return unchecked(error)
    }
  }

  #openResource(bytes: Buffer): Notification {
    const key = this.#apiv3Key
    if (key === undefined)
      throw new InvalidArgumentException(
        'a notification is decrypted with the APIv3 key: configure `apiv3Key`',
        { code: 'INVALID_APIV3KEY' },
      )
    const { resource, ...envelope } = (parseJson(bytes.toString()) ?? {}) as { resource?: Resource }
    if (
      typeof resource !== 'object' ||
      resource === null ||
      typeof resource.ciphertext !== 'string'
    )
      throw new UnexpectedValueException('this notification holds no encrypted `resource`')
    const text = AesGcm.decrypt(
      resource.ciphertext,
      key,
      resource.nonce,
      resource.associated_data ?? '',
    )
    return {
      ...envelope,
      original_type: resource.original_type,
      resource: parseJson(text, text),
    } as Notification
  }
}

/** What a notification of API v3 is signed with. */
const signatureHeaders = [
  'Wechatpay-Signature',
  'Wechatpay-Serial',
  'Wechatpay-Timestamp',
  'Wechatpay-Nonce',
] as const

/** The commonest reason for a signature that does not fit: the bytes are not those that came. */
function asTheyCame(why: VerificationFailure, bytes: Buffer): VerificationFailure {
  if (why.code !== 'SIGNATURE_INVALID') return why
  const text = bytes.toString()
  const isPacked = /^[A-Za-z0-9+/\s]{16,}={0,2}\s*$/.test(text)
  const hint = isPacked
    ? "this body looks like base64: give Buffer.from(body, 'base64'), as functions have it with `isBase64Encoded`"
    : `was the body parsed and written again? Only the bytes that came can be verified. ${rawBodyHint}`
  return { ...why, reason: `${why.reason}; ${hint}` }
}

const throwUntrusted = ({ code, reason }: VerificationFailure): never => {
  throw new SignatureException(`this notification is not to be trusted: ${reason}`, { code })
}
const noSecret = (): never => {
  throw new InvalidArgumentException(
    'a notification of API v2 is checked with the APIv2 key: configure `secret`',
    { code: 'NO_SECRET' },
  )
}
const notConfigured = (): never => {
  throw new InvalidArgumentException(
    'notifications of API v3 are verified with a platform key: configure `serial`, `privateKey` and `certs`',
    { code: 'NOT_CONFIGURED' },
  )
}

function partsOf(raw: unknown): RawNotification {
  const expected = 'expected { headers, body }: the headers of the request and its exact bytes'
  if (!isObject(raw))
    throw new InvalidArgumentException(`a notification is ${describeType(raw)}; ${expected}`)
  const { headers } = raw
  if (!isObject(headers))
    throw new InvalidArgumentException(
      `\`headers\` of a notification is ${describeType(headers)}; ${expected}`,
    )
  return raw as unknown as RawNotification
}
