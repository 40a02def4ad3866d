import { apiv3KeyRule, checkHelperOptions } from '../checks/option-rules'
import { requireSettings } from '../client/driver'
import { isObject } from '../checks/type-guards'
import type { Driver } from '../client/driver'
import { parseJson } from '../client/response/json'
import { isPromiseLike, andThen, type MaybePromise } from '../checks/maybe-promise'
import { limitsFor, withinDeadline } from '../exchange/within-deadline'
import { wordsOf } from '../checks/thrown'
import { describeType } from '../checks/did-you-mean'
import type { SchemeSettings, Settings } from '../client/settings'
import {
  failureOf,
  type VerificationFailure,
  type SignedParts,
  type VerifyingOptions,
} from '../client/response/signature'
import { merchantScheme } from '../crypto/scheme'
import { InvalidArgumentException, UnexpectedValueException } from '../errors'
import { asTheyCame, claimIn, hintAtV2, isUnsigned, keysFor } from './claim'
import type { HandlerOptions, Opener } from './delivery'
import type { NotificationHandler, NotificationHandlers } from './handlers'
import type { Notification, ParsedV2 } from './events'
import { handlerOf } from './http'
import { headerOf, rawBytes, type NotificationHeaders, type RawNotification } from './raw-body'
import {
  refuseWithoutApiKey,
  refuseWithoutApiv3Key,
  refuseWithoutKeys,
  refuseWithoutSecret,
  throwUntrusted,
} from './refusals'
import { replyTo, type NotificationReply } from './reply'
import { openV2 } from './v2'
import { webHandlerOf } from './web'

/** What beside the instance is needed. */
export interface NotificationOptions {
  /** APIv3 key, default the one of the configuration. */
  apiv3Key?: string
  /** API key of the brand, default the one of the configuration. */
  apiKey?: string
}

const notificationRules = {
  apiv3Key: apiv3KeyRule,
  apiKey: { ...apiv3KeyRule, expected: 'the API key of the brand, 32 characters' },
}

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
  /** What opens the notifications of each scheme. */
  readonly #openers: Readonly<Record<SchemeSettings['scheme']['resourceKey'], string | undefined>>

  /**
   * @param instance made by `Builder.factory`: its platform keys verify, its APIv3 key decrypts, or
   *   its brand's keys do
   * @param options the APIv3 key, and the brand's API key, if the configuration has none or another
   * @throws InvalidArgumentException `INVALID_ARGUMENT`, `INVALID_APIV3KEY`, `INVALID_OPTION`,
   *   `UNKNOWN_OPTION`
   */
  constructor(instance: { getDriver(): Driver }, options?: NotificationOptions | null) {
    this.#settings = requireSettings(instance, 'new Notifications()')
    const own = checkHelperOptions(options, notificationRules, 'new Notifications()')
    const { apiv3Key, brand } = this.#settings
    this.#openers = {
      apiv3Key: own.apiv3Key ?? apiv3Key,
      apiKey: own.apiKey ?? brand?.resourceKey,
    }
  }

  /**
   * Verifies and decrypts a notification of API v3, and blocks while it does so. The keys that are
   * there have to do: where platform certificates are kept fresh, only `parseAsync` fetches one.
   *
   * @param raw headers and exact body
   * @throws SignatureException with the codes of an answer; InvalidArgumentException
   *   `INVALID_ARGUMENT`, `PARSED_BODY`, `CANNOT_BLOCK`, `INVALID_APIV3KEY`;
   *   UnexpectedValueException
   */
  parse(raw: RawNotification): Notification {
    const parsed = this.#parse(raw, { blocking: true })
    if (!isPromiseLike(parsed)) return parsed as Notification
    parsed.catch(() => undefined) // nobody will ever ask for it
    throw new InvalidArgumentException(
      'an asynchronous `verifier` cannot verify at once: use parseAsync() and await it',
      { code: 'CANNOT_BLOCK' },
    )
  }

  /**
   * Verifies and decrypts a notification of API v3, with a verifier that answers with a promise and
   * certificates that are kept fresh, too.
   *
   * @param raw headers and exact body
   * @throws as `parse`, but for `CANNOT_BLOCK`
   */
  async parseAsync(raw: RawNotification): Promise<Notification> {
    return this.#parse(raw, { blocking: false })
  }

  /**
   * Checks a notification of API v2: its sign, and where it has none, that its `req_info` opens
   * with the APIv2 key. Of the latter only what was inside is given out, and `return_code` and
   * `return_msg`: the rest could be anybody's. An event that is wrapped (`event_ciphertext`) is
   * opened with the APIv3 key.
   *
   * @param body exact XML
   * @returns its fields, those that were encrypted among them; `page` says what is documented about
   *   them
   * @throws SignatureException `V2_UNVERIFIED`; InvalidArgumentException `PARSED_BODY`,
   *   `NO_SECRET`, `INVALID_APIV3KEY`; UnexpectedValueException `INVALID_XML`
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984773
   */
  parseV2(body: string | Uint8Array): ParsedV2 {
    return openV2(rawBytes(body), this.#settings.secret, this.#openers.apiv3Key)
  }

  /**
   * What to answer to an event, for a server that has no use for `handler()`: 204 for most, JSON
   * for those that ask for data, and signed where WeChat Pay wants it to be.
   *
   * @param event as `parseAsync` gave it
   * @param data what is answered, where data is asked for
   * @param target path and query that the event was sent to: a signed answer covers them
   * @throws InvalidArgumentException `NO_REPLY` where data is asked for and none is given,
   *   `NOT_CONFIGURED`
   */
  replyTo(event: Notification, data?: object, target = '/'): Promise<NotificationReply> {
    return replyTo(this.#settings, event, data, target)
  }

  /**
   * A handler for `node:http` and Express: verifies, hands over each event once, answers as WeChat
   * Pay expects. It looks at the headers before it reads a body, never throws, and answers within
   * its `timeout` whatever the sender or `handle` does.
   *
   * @param handle what to do with an event of either API, or `{ v3, v2 }` for each; when it fails,
   *   WeChat Pay sends the event again
   * @param options which events were seen, how large a body may be, how long it may all take, who
   *   is told of errors
   * @throws InvalidArgumentException `INVALID_ARGUMENT`, `INVALID_OPTION`, `UNKNOWN_OPTION`
   */
  handler(handle: NotificationHandler | NotificationHandlers, options?: HandlerOptions | null) {
    return handlerOf(this.#opener(), handle, options)
  }

  /**
   * The same for servers that speak the web's `Request` and `Response`: Next.js, Hono, Bun, Deno,
   * functions. Further arguments are passed over.
   *
   * @param handle as of `handler`
   * @param options as of `handler`
   * @returns from a request to its response
   * @throws as `handler`; what it returns throws InvalidArgumentException `INVALID_ARGUMENT` for
   *   what is no `Request`
   */
  webHandler(handle: NotificationHandler | NotificationHandlers, options?: HandlerOptions | null) {
    return webHandlerOf(this.#opener(), handle, options)
  }

  #opener(): Opener {
    return {
      parseAsync: (raw) => this.parseAsync(raw),
      parseV2: (body) => this.parseV2(body),
      replyTo: (event, data, target) => replyTo(this.#settings, event, data, target),
      assertHeaders: (headers) => this.#assertHeaders(headers),
    }
  }

  /**
   * Refuses what cannot be genuine, whatever its body says. One of API v2 is signed in its body.
   */
  #assertHeaders(headers: NotificationHeaders): void {
    const { v3, brand, secret } = this.#settings
    const unsigned = isUnsigned(headers)
    const type = headerOf(headers, 'Content-Type')
    if (unsigned && secret !== undefined && !/json/i.test(type)) return
    if (unsigned && /xml/i.test(type)) return refuseWithoutSecret()
    const keys = keysFor([v3, brand], headers)
    const claim = claimIn(headers, '', keys)
    if ('code' in claim) return throwUntrusted(claim)
    if (!keys) return refuseWithoutKeys()
    const { keyring, verifier } = keys
    if (verifier !== keyring.verifier || keyring.refill || keyring.get(claim.serial)) return
    throwUntrusted(keyring.check(claim) as VerificationFailure)
  }

  #parse(raw: RawNotification, how: VerifyingOptions): MaybePromise<Notification> {
    const { headers, body } = partsOf(raw)
    const bytes = rawBytes(body)
    const { v3, brand } = this.#settings
    const keys = keysFor([v3, brand], headers)
    if (!keys) return refuseWithoutKeys()
    const claim = claimIn(headers, bytes, keys)
    if ('code' in claim) return throwUntrusted(isUnsigned(headers) ? hintAtV2(claim, bytes) : claim)
    return andThen(this.#askVerifier(keys, claim, how), (known) => {
      const why = failureOf(known)
      return why ? throwUntrusted(asTheyCame(why, bytes)) : this.#decryptResource(bytes, keys)
    })
  }

  /** What the verifier says, within `timeout` of the configuration. */
  #askVerifier(
    { verifier, keyring }: SchemeSettings,
    claim: SignedParts,
    how: VerifyingOptions,
  ): MaybePromise<boolean | VerificationFailure> {
    const uncheckedFailure = (error: unknown): VerificationFailure => ({
      code: 'SIGNATURE_UNCHECKED',
      reason: `the verifier failed: ${wordsOf(error)}`,
    })
    try {
      // Anybody can send a serial that is not known: it must not hold up the thread with a
      // download.
      const verdict =
        how.blocking && verifier === keyring.verifier ? keyring.check(claim) : verifier(claim, how)
      if (!isPromiseLike(verdict)) return verdict
      if (how.blocking) return Promise.resolve(verdict).catch(uncheckedFailure)
      return withinDeadline(
        'it',
        verdict,
        limitsFor('parseAsync()', this.#settings.transport.timeout),
      ).catch(uncheckedFailure)
    } catch (error) {
      return uncheckedFailure(error)
    }
  }

  #decryptResource(bytes: Buffer, { scheme }: SchemeSettings): Notification {
    const key = this.#openers[scheme.resourceKey]
    if (key === undefined)
      return scheme === merchantScheme
        ? refuseWithoutApiv3Key()
        : refuseWithoutApiKey(scheme.caller)
    const { resource, ...envelope } = (parseJson(bytes.toString()) ?? {}) as { resource?: Resource }
    if (
      typeof resource !== 'object' ||
      resource === null ||
      typeof resource.ciphertext !== 'string'
    )
      throw new UnexpectedValueException('this notification holds no encrypted `resource`')
    const text = scheme.open(resource, key)
    const event = {
      ...envelope,
      original_type: resource.original_type,
      resource: parseJson(text, text),
    }
    // Not among what was sent: whoever copies or keeps the event has that alone.
    return Object.defineProperty(event, 'api', { value: 'v3' }) as unknown as Notification
  }
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
