import { createHash } from 'node:crypto'
import { settingsBehind, type Driver } from '../client/driver'
import { parseJson } from '../client/json'
import { isLater, onward, type Eventual } from '../client/later'
import { typeOf } from '../client/near-miss'
import type { Settings } from '../client/settings'
import { isSigned } from '../client/v2-sign'
import { distrustOf, signedOf } from '../client/verify'
import { AesEcb } from '../crypto/aes-ecb'
import { AesGcm } from '../crypto/aes-gcm'
import { InvalidArgumentException, SignatureException, UnexpectedValueException } from '../errors'
import { Formatter } from '../formatter'
import { Transformer, type XmlFields } from '../transformer'
import type { Notification } from './events'
import { handlerOf, type HandlerOptions, type NotificationHandler } from './http'

/** Header names in any case and their values, or a `Headers`. */
export type NotificationHeaders = Readonly<Record<string, string | readonly string[] | undefined>> | Headers

/** A notification as it came. */
export interface RawNotification {
  readonly headers: NotificationHeaders
  /** The exact bytes or text: a parsed body cannot be verified. */
  readonly body: string | Uint8Array
}

/** What beside the instance is needed. */
export interface NotificationOptions {
  /** APIv3 key, default the one of the configuration. */
  apiv3Key?: string
}

interface Resource { readonly algorithm?: string, readonly ciphertext: string, readonly nonce: string, readonly associated_data?: string, readonly original_type: string }

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
   * @param options the APIv3 key, if the configuration has none
   */
  constructor(instance: { getDriver(): Driver }, { apiv3Key }: NotificationOptions = {}) {
    this.#settings = settingsBehind(instance)
    this.#apiv3Key = apiv3Key ?? this.#settings.apiv3Key
  }

  /**
   * Verifies and decrypts a notification of API v3.
   *
   * @param raw headers and exact body
   * @throws SignatureException with the codes of an answer; InvalidArgumentException `PARSED_BODY`, `CANNOT_BLOCK`, `INVALID_APIV3KEY`; UnexpectedValueException
   */
  parse(raw: RawNotification): Notification {
    const parsed = this.#parse(raw)
    if (!isLater(parsed)) return parsed as Notification
    parsed.then(undefined, () => undefined) // nobody will ever ask for it
    throw new InvalidArgumentException('an asynchronous `verifier` cannot verify at once: use parseAsync() and await it', { code: 'CANNOT_BLOCK' })
  }

  /** As `parse`, with a verifier that answers with a promise, too. */
  async parseAsync(raw: RawNotification): Promise<Notification> { return this.#parse(raw, false) }

  /**
   * Checks a notification of API v2: its sign, or its encrypted `req_info`.
   *
   * @param body exact XML
   * @returns its fields, those of `req_info` among them
   * @throws SignatureException `V2_UNVERIFIED`; InvalidArgumentException `PARSED_BODY`, `NO_SECRET`; UnexpectedValueException `INVALID_XML`
   */
  parseV2(body: string | Uint8Array): XmlFields {
    const { secret } = this.#settings
    if (secret === undefined) throw new InvalidArgumentException('a notification of API v2 is checked with the APIv2 key: configure `secret`', { code: 'NO_SECRET' })
    const fields = Transformer.toArray(bytesOf(body))
    if (typeof fields['req_info'] === 'string') return { ...fields, ...Transformer.toArray(AesEcb.decrypt(fields['req_info'], createHash('md5').update(secret).digest('hex'))) }
    if (isSigned(fields, secret)) return fields
    throw new SignatureException('this notification is not signed with `secret`: its content is not to be trusted', { code: 'V2_UNVERIFIED' })
  }

  /**
   * A handler for `node:http` and Express: verifies, hands over each event once, answers as WeChat Pay expects.
   *
   * @param handle what to do with an event; when it fails, WeChat Pay sends the event again
   * @param options which events were seen, how large a body may be
   */
  handler(handle: NotificationHandler, options: HandlerOptions = {}) { return handlerOf(this, handle, options) }

  #parse({ headers, body }: RawNotification, blocking = true): Eventual<Notification> {
    const bytes = bytesOf(body)
    const { v3 } = this.#settings
    if (!v3) throw new InvalidArgumentException('notifications of API v3 are verified with a platform key: configure `serial`, `privateKey` and `certs`', { code: 'NOT_CONFIGURED' })
    const refuse = ({ code, reason }: { code: string, reason: string }): never => { throw new SignatureException(`this notification is not to be trusted: ${reason}`, { code }) }
    const claim = signedOf(name => valuesOf(headers, name), bytes, Formatter.timestamp())
    if ('code' in claim) return refuse(claim)
    return onward(v3.verifier(claim, blocking), verdict => {
      const why = distrustOf(verdict)
      return why ? refuse(why) : this.#opened(bytes)
    })
  }

  #opened(bytes: Buffer): Notification {
    const key = this.#apiv3Key
    if (key === undefined) throw new InvalidArgumentException('a notification is decrypted with the APIv3 key: configure `apiv3Key`', { code: 'INVALID_APIV3KEY' })
    const { resource, ...envelope } = (parseJson(bytes.toString()) ?? {}) as { resource?: Resource }
    if (typeof resource !== 'object' || resource === null || typeof resource.ciphertext !== 'string') throw new UnexpectedValueException('this notification holds no encrypted `resource`')
    const text = AesGcm.decrypt(resource.ciphertext, key, resource.nonce, resource.associated_data ?? '')
    return { ...envelope, original_type: resource.original_type, resource: parseJson(text, text) } as Notification
  }
}

/** The line that gives a framework's raw bytes. */
const rawBodyHint = "verify it over the raw bytes: in Express app.use('/notify', express.raw({ type: '*/*' })), in NestJS NestFactory.create(App, { rawBody: true })"

function bytesOf(body: unknown): Buffer {
  if (typeof body === 'string') return Buffer.from(body)
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  throw new InvalidArgumentException(`the body of this notification is ${typeOf(body)}, parsed by somebody; ${rawBodyHint}`, { code: 'PARSED_BODY' })
}

function valuesOf(headers: NotificationHeaders, name: string): readonly string[] {
  if (headers instanceof Headers) return [headers.get(name)].filter(value => value !== null)
  const lower = name.toLowerCase()
  return Object.entries(headers).filter(([present]) => present.toLowerCase() === lower).flatMap(([, value]) => value ?? [])
}
