import { createHash } from 'node:crypto'
import { Agent, request } from 'node:https'
import { createSecureContext } from 'node:tls'
import { lazily } from '../lazily'
import { throughTunnel, type Connect } from './tunnel'
import type { TlsOptions } from '../wire'

export { request }

/**
 * An agent for hosts that speak TLS.
 *
 * @param tls TLS material, if any
 * @param proxy URL of the proxy, if any
 */
export function secureAgent(tls: TlsOptions | undefined, proxy: string | undefined): Agent {
  const { rejectUnauthorized, ...material } = tls ?? {}
  const agent = new Agent({
    keepAlive: true,
    ...(rejectUnauthorized === undefined ? {} : { rejectUnauthorized }),
  })
  const inner = agent as unknown as { createConnection: Connect }
  const connect = proxy === undefined ? inner.createConnection.bind(agent) : throughTunnel(proxy)
  // Node shows an agent's options, keys and all, to whoever sets NODE_DEBUG: a context shows nothing.
  const context =
    Object.keys(material).length > 0 ? lazily(() => createSecureContext(material)) : undefined
  inner.createConnection = (peer, connected) =>
    connect(context ? { ...peer, secureContext: context() } : peer, connected)
  return agent
}

/** Different material never shares a connection, since the peer knows the client by it. */
export function digestOf(tls: TlsOptions): string {
  const hash = createHash('sha256')
  for (const name of Object.keys(tls).sort() as (keyof TlsOptions)[]) {
    const value = tls[name]
    hash
      .update(`${name}\0`)
      .update(typeof value === 'boolean' || value === undefined ? String(value) : value)
      .update('\0')
  }
  return hash.digest('base64')
}
