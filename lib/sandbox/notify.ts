import { randomUUID } from 'node:crypto'
import { AesGcm } from '../crypto/aes-gcm'
import { Formatter } from '../formatter'
import type { SandboxKeys } from './keys'
import { Signatory, type Bend } from './signature'

/** An event to notify of. */
export interface SandboxEvent extends Bend {
  readonly event_type: string
  /** Kind of the resource, default `transaction`. */
  readonly original_type?: string
  readonly summary?: string
  /** What is sent encrypted. */
  readonly resource: object
  /** Same id, same event; default a new one. */
  readonly id?: string
  /** Whether the certificate signs in place of the public key. */
  readonly signedBy?: 'certificate' | 'public key'
}

/** How a notification was taken, try by try: HTTP status, 0 without an answer. */
export interface NotifyResult {
  readonly id: string
  readonly statuses: readonly number[]
  readonly delivered: boolean
}

/** Seconds between the platform's tries. @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861 */
export const schedule = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600] as const

/**
 * The request that tells of an event; each try is signed anew.
 *
 * @param keys the sandbox's
 * @param event what happened
 */
export function notificationOf(keys: SandboxKeys, event: SandboxEvent): { id: string, body: string, headers: () => Record<string, string> } {
  const { event_type, original_type = 'transaction', summary = '', resource, id = randomUUID(), signedBy = 'public key' } = event
  const nonce = Formatter.nonce(12)
  const associated_data = original_type
  const body = JSON.stringify({
    id, create_time: new Date().toISOString(), event_type, resource_type: 'encrypt-resource', summary,
    resource: { algorithm: 'AEAD_AES_256_GCM', original_type, associated_data, nonce, ciphertext: AesGcm.encrypt(JSON.stringify(resource), keys.apiv3Key, nonce, associated_data) },
  })
  const signatory = new Signatory(keys)
  return { id, body, headers: () => ({ 'Content-Type': 'application/json', ...signatory.headers({ status: 200, body, signedBy }, undefined, event) }) }
}

/**
 * Sends a notification until it is taken, at most as often as the platform does.
 *
 * @param url where to
 * @param keys the sandbox's
 * @param event what happened
 * @param speed how many times faster than the platform the tries follow each other
 * @param tries most tries
 */
export async function deliver(url: string, keys: SandboxKeys, event: SandboxEvent, speed: number, tries: number): Promise<NotifyResult> {
  const { id, body, headers } = notificationOf(keys, event)
  const statuses: number[] = []
  for (const pause of [0, ...schedule].slice(0, tries)) {
    await new Promise(resume => setTimeout(resume, pause * 1000 / speed))
    statuses.push(await fetch(url, { method: 'POST', body, headers: headers() }).then(async response => {
      await response.arrayBuffer()
      return response.status
    }, () => 0))
    if (statuses.at(-1) === 200 || statuses.at(-1) === 204) return { id, statuses, delivered: true }
  }
  return { id, statuses, delivered: false }
}
