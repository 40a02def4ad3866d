import { AesGcm } from '../../crypto/aes-gcm'
import { Hash } from '../../crypto/hash'
import { Formatter } from '../../formatter'
import { Transformer } from '../../transformer'
import type { SandboxKeys } from '../keys/keys'
import { notificationOf, notificationOfV2 } from './notify'
import { digitsOf } from '../model/times'
import type { EventFacts } from './facts'
import { signerOf } from './receipt'

/** What goes out, but for the signature of API v3, which each send makes anew. */
export interface Envelope {
  readonly body: string
  /** Whether the headers sign it. */
  readonly isSigned: boolean
  /** Whose keys sign it, default the merchant's. */
  readonly to?: 'brand'
}

/** What is put into an envelope. */
export interface Contents {
  readonly api: 'v3' | 'v2'
  readonly id: string
  readonly event_type: string
  readonly original_type?: string
  readonly summary?: string
  readonly resource: Readonly<Record<string, unknown>>
  /** How API v2 signs it, default MD5 where the page allows that. */
  readonly sign_type?: 'MD5' | 'HMAC-SHA256'
  /** Milliseconds since 1970. */
  readonly now: number
}

const texts = (fields: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [
        name,
        typeof value === 'object' ? JSON.stringify(value) : String(value),
      ]),
  )

/** An event of API v3 wrapped in XML. */
function wrapEvent(keys: SandboxKeys, { id, event_type, resource, now }: Contents): string {
  const nonce = Formatter.nonce(12)
  const fields: Record<string, string> = {
    mch_id: keys.mchid,
    appid: 'wxd678efh567hg6787',
    algorithm: 'HMAC-SHA256',
    nonce_str: Formatter.nonce(),
    event_id: id,
    event_create_time: digitsOf(now),
    event_type,
    event_algorithm: 'AEAD_AES_256_GCM',
    event_nonce: nonce,
    event_associated_data: 'event',
    event_ciphertext: AesGcm.encrypt(JSON.stringify(resource), keys.apiv3Key, nonce, 'event'),
  }
  const text = Formatter.queryStringLike(Formatter.ksort(fields))
  return Transformer.toXml({ ...fields, sign: Hash.sign('HMAC-SHA256', text, keys.secret) })
}

/** What API v2 sends for want of a sign of its own, or with one. */
function ofV2(keys: SandboxKeys, facts: EventFacts | undefined, contents: Contents): string {
  const fields = texts(contents.resource)
  if (facts?.encrypted?.field === 'event_ciphertext') return wrapEvent(keys, contents)
  if (facts?.encrypted) {
    const xml = { appid: 'wxd678efh567hg6787', mch_id: keys.mchid }
    return notificationOfV2(keys, { xml, req_info: fields }).body
  }
  const onlyHmac = facts?.sign && !facts.sign.types.includes('MD5')
  const { sign, nonce_str: _, ...xml } = fields
  void sign
  const sign_type = onlyHmac ? 'HMAC-SHA256' : contents.sign_type
  return notificationOfV2(keys, { xml: { mch_id: keys.mchid, ...xml }, sign_type }).body
}

/**
 * Encrypts and, where that is inside, signs an event: a brand's with the keys of the brand, where
 * there are any.
 *
 * @param keys of the merchant who is told, and of the brand beside it
 * @param facts of the event; none for one that no page has
 * @param contents what is told
 */
export function envelopeOf(
  keys: SandboxKeys,
  facts: EventFacts | undefined,
  contents: Contents,
): Envelope {
  if (contents.api === 'v2') return { body: ofV2(keys, facts, contents), isSigned: false }
  const { id, event_type, resource, summary = facts?.name } = contents
  const original_type = contents.original_type ?? facts?.originalType
  const to = signerOf(facts, keys)
  const event = { id, event_type, resource, summary, to, ...(original_type && { original_type }) }
  const { body } = notificationOf(keys, event)
  return { body, isSigned: true, ...(to === 'brand' && { to }) }
}
