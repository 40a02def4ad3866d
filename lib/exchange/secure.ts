import { createHash } from 'node:crypto'
import { Agent, request } from 'node:https'
import { throughTunnel } from './tunnel'
import type { TlsOptions } from './wire'

export { request }

/**
 * An agent for hosts that speak TLS.
 *
 * @param tls TLS material, if any
 * @param proxy URL of the proxy, if any
 */
export function secureAgent(tls: TlsOptions | undefined, proxy: string | undefined): Agent {
  const agent = new Agent({ keepAlive: true, ...tls as object })
  if (proxy !== undefined) (agent as { createConnection: unknown }).createConnection = throughTunnel(proxy)
  return agent
}

/** Different material never shares a connection, since the peer knows the client by it. */
export function digestOf(tls: TlsOptions): string {
  const hash = createHash('sha256')
  for (const name of Object.keys(tls).sort() as (keyof TlsOptions)[]) {
    const value = tls[name]
    hash.update(`${name}\0`).update(typeof value === 'boolean' || value === undefined ? String(value) : value).update('\0')
  }
  return hash.digest('base64')
}
