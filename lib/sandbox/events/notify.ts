import { randomUUID } from 'node:crypto'
import { checkHelperOptions } from '../../checks/option-rules'
import { isCount, isObject, isSeconds, isText } from '../../checks/type-guards'
import { describeType } from '../../checks/did-you-mean'
import { AesEcb } from '../../crypto/aes-ecb'
import { AesGcm } from '../../crypto/aes-gcm'
import { Hash } from '../../crypto/hash'
import { invalid } from '../../errors'
import { abortAfter, rest } from '../../exchange/clock'
import { Formatter } from '../../formatter'
import { pageOf } from '../../notification/v2'
import { Transformer } from '../../transformer'
import { delaysOf, factsOf, timeoutOf, type EventFacts } from './facts'
import { complaintOf, receiptOf, signerOf, type Receipt } from './receipt'
import type { SandboxKeys } from '../keys/keys'
import { ResponseSigner, type SignatureFault } from '../keys/response-signer'

/** An event to notify of. */
export interface SandboxEvent extends SignatureFault {
  readonly event_type: string
  /** Kind of the resource, default `transaction`. */
  readonly original_type?: string
  readonly summary?: string
  /** What is sent encrypted. */
  readonly resource: object
  /** Same id, same event; default a new one. */
  readonly id?: string
  /**
   * What signs; default the public key, or the certificate in a sandbox whose merchant has no
   * public key.
   */
  readonly signedBy?: 'certificate' | 'public key'
  /**
   * Whose notification it is: the brand's is encrypted and signed with the brand's keys; default as
   * the event's page says, as far as there are such keys.
   */
  readonly to?: 'merchant' | 'brand'
}

/** An event of API v2 to notify of. */
export interface SandboxEventV2 {
  /** What is sent; `mch_id` is the sandbox's unless given, `nonce_str` and `sign` are added. */
  readonly xml: Readonly<Record<string, string>>
  /** What is sent encrypted under the APIv2 key, as refunds are; there is no `sign` then. */
  readonly req_info?: Readonly<Record<string, string>>
  /** Default MD5, without a `sign_type` field. */
  readonly sign_type?: 'MD5' | 'HMAC-SHA256'
  /** How the sign goes wrong, if it does. */
  readonly signature?: 'wrong' | 'missing'
}

/** How a notification is sent. */
export interface NotifyOptions {
  /** How many times faster than the platform's the tries follow each other, default 10,000. */
  speed?: number
  /**
   * Most tries, default as many as the platform makes: 16, where the page of the event says nothing
   * else.
   */
  tries?: number
  /**
   * Seconds that each try is waited for, default as long as the platform waits: 5, where the page
   * says nothing else.
   */
  timeout?: number
}

/** How a notification was taken, try by try: HTTP status, 0 without an answer in time. */
export interface NotifyResult {
  /** Of the event; API v2 has none. */
  readonly id: string
  readonly statuses: readonly number[]
  readonly delivered: boolean
}

/**
 * The request that tells of an event; each try is signed anew.
 *
 * @param keys the sandbox's
 * @param event what happened
 */
export function notificationOf(
  keys: SandboxKeys,
  event: SandboxEvent,
): { id: string; body: string; headers: () => Record<string, string> } {
  const {
    event_type,
    original_type = 'transaction',
    summary = '',
    resource,
    id = randomUUID(),
    signedBy,
    to = signerOf(factsOf(event_type), keys),
  } = event
  const brand = to === 'brand' ? (keys.brand ?? noBrand()) : undefined
  const nonce = Formatter.nonce(12)
  const associated_data = original_type
  const body = JSON.stringify({
    id,
    create_time: new Date().toISOString(),
    event_type,
    resource_type: 'encrypt-resource',
    summary,
    resource: {
      algorithm: 'AEAD_AES_256_GCM',
      original_type,
      associated_data,
      nonce,
      ciphertext: AesGcm.encrypt(
        JSON.stringify(resource),
        brand?.apiKey ?? keys.apiv3Key,
        nonce,
        associated_data,
      ),
    },
  })
  const signatory = new ResponseSigner(keys)
  return {
    id,
    body,
    headers: () => ({
      'Content-Type': 'application/json',
      ...signatory.headers({ status: 200, body, signedBy }, brand?.platform.publicKeyId, event),
    }),
  }
}

/**
 * The request that tells of an event of API v2.
 *
 * @param keys the sandbox's
 * @param event what happened
 */
export function notificationOfV2(
  { mchid, secret }: SandboxKeys,
  { xml, req_info, sign_type, signature }: SandboxEventV2,
): { body: string; headers: () => Record<string, string> } {
  const fields: Record<string, string> = {
    return_code: 'SUCCESS',
    mch_id: mchid,
    nonce_str: Formatter.nonce(),
    ...xml,
  }
  if (sign_type) fields['sign_type'] = sign_type
  if (req_info)
    fields['req_info'] = AesEcb.encrypt(
      Transformer.toXml(req_info, { root: 'root' }),
      Hash.md5(secret),
    )
  else if (signature !== 'missing')
    fields['sign'] = Hash.sign(
      sign_type ?? Hash.ALGO_MD5,
      Formatter.queryStringLike(Formatter.ksort(fields)),
      signature === 'wrong' ? `${secret}x` : secret,
    )
  return { body: Transformer.toXml(fields), headers: () => ({ 'Content-Type': 'text/xml' }) }
}

const isXmlFields = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((field) => typeof field === 'string')
const text = { expected: 'a text', accepts: isText }
/** Goes out as a header. */
const headerText = {
  expected: 'a text of printable ASCII',
  accepts: (value: unknown) => typeof value === 'string' && /^[!-~]+$/.test(value),
}

function isJsonObject(value: unknown): boolean {
  try {
    return isObject(value) && JSON.stringify(value) !== undefined
  } catch {
    return false // a cycle, a BigInt, a toJSON that throws
  }
}

const eventRules = {
  event_type: text,
  original_type: text,
  summary: { expected: 'a text', accepts: (value: unknown) => typeof value === 'string' },
  id: text,
  serial: headerText,
  resource: { expected: 'an object that JSON can carry', accepts: isJsonObject },
  signedBy: {
    expected: "'certificate' or 'public key'",
    accepts: (value: unknown) => value === 'certificate' || value === 'public key',
  },
  to: {
    expected: "'merchant' or 'brand'",
    accepts: (value: unknown) => value === 'merchant' || value === 'brand',
  },
  signature: {
    expected: "'wrong', 'probe' or 'missing'",
    accepts: (value: unknown) => ['wrong', 'probe', 'missing'].includes(value as string),
  },
  clockOffset: { expected: 'seconds', accepts: Number.isFinite },
}
const eventRulesV2 = {
  xml: { expected: 'an object of texts', accepts: isXmlFields },
  req_info: { expected: 'an object of texts', accepts: isXmlFields },
  sign_type: {
    expected: "'MD5' or 'HMAC-SHA256'",
    accepts: (value: unknown) => value === 'MD5' || value === 'HMAC-SHA256',
  },
  signature: {
    expected: "'wrong' or 'missing'",
    accepts: (value: unknown) => value === 'wrong' || value === 'missing',
  },
}
const optionRules = {
  speed: {
    expected: 'a number above 0',
    accepts: (value: unknown) => typeof value === 'number' && value > 0,
  },
  tries: { expected: 'an integer, 1 or more', accepts: isCount },
  timeout: {
    expected: 'seconds, more than 0 and at most a day',
    accepts: (value: unknown) => isSeconds(value) && value !== 0 && (value as number) <= 86_400,
  },
}

const user = 'sandbox.notify()'
const refuseEvent = (message: string): never => invalid('INVALID_OPTION', message)

const noBrand = (): never =>
  refuseEvent(
    `\`to\` of ${user} is 'brand', and these keys hold none: Sandbox.issueKeys() makes some`,
  )

function requestOf(
  keys: SandboxKeys,
  event: SandboxEvent | SandboxEventV2,
): { id?: string; body: string; headers: () => Record<string, string> } {
  if (!isObject(event))
    return refuseEvent(
      `the event of ${user} is ${describeType(event)}; expected { event_type, resource }, or { xml } for API v2`,
    )
  if ('xml' in event) {
    const own = checkHelperOptions(event as SandboxEventV2, eventRulesV2, user)
    return (own.xml as unknown) === undefined
      ? refuseEvent(`\`xml\` of ${user} is missing; expected an object of texts`)
      : notificationOfV2(keys, own)
  }
  const own = checkHelperOptions(event as SandboxEvent, eventRules, user)
  for (const name of ['event_type', 'resource'] as const)
    if ((own as Partial<SandboxEvent>)[name] === undefined)
      refuseEvent(
        `\`${name}\` of ${user} is missing; expected { event_type, resource }, or { xml } for API v2`,
      )
  return notificationOf(keys, own)
}

/** What is documented of an event; one of API v2 is known by its fields. */
function factsFor(event: SandboxEvent | SandboxEventV2): EventFacts | undefined {
  if (!('xml' in event)) return factsOf(event.event_type)
  const page = event.req_info ? 'refund-processed' : pageOf(event.xml)
  return page && factsOf(`v2:${page}`)
}

/**
 * Sends a notification until it is taken, at most as often as the platform does.
 *
 * @param url where to
 * @param keys the sandbox's
 * @param event what happened
 * @param options how fast, how often, how long each try is waited for
 * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`
 */
export async function deliver(
  url: string,
  keys: SandboxKeys,
  event: SandboxEvent | SandboxEventV2,
  options: NotifyOptions | null | undefined,
): Promise<NotifyResult> {
  if (!isText(url) || !/^https?:/.test(url) || !URL.canParse(url))
    return refuseEvent(
      `the URL of ${user} is ${isText(url) ? 'none of http or https' : describeType(url)}; expected http://127.0.0.1:3000/notify or the like`,
    )
  const own = checkHelperOptions(options, optionRules, user)
  const { id = '', body, headers } = requestOf(keys, event)
  const facts = factsFor(event)
  const { speed = 10_000, tries = Infinity, timeout = timeoutOf(facts) } = own
  const statuses: number[] = []
  for (const pause of [0, ...delaysOf(facts)].slice(0, tries)) {
    await rest((pause * 1000) / speed)
    const receipt = await fetch(url, {
      method: 'POST',
      body,
      headers: headers(),
      signal: abortAfter(timeout * 1000),
    })
      .then(receiptOf)
      .catch((): Receipt => ({ status: 0, body: '' }))
    statuses.push(receipt.status)
    const what = { facts, isXml: 'xml' in event }
    if (complaintOf(receipt, url, keys, what) === undefined)
      return { id, statuses, delivered: true }
  }
  return { id, statuses, delivered: false }
}
