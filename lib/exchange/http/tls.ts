import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import { connect, createSecureContext, type ConnectionOptions, type SecureContext } from 'node:tls'
import { guard } from '../stream-guard'
import type { TlsOptions } from '../wire'
import { lazily } from '../lazily'
import { settleWhen, type Connected, type Destination } from './destination'

const tunnels = lazily(() => require('./tunnel') as typeof import('./tunnel'))

/** Most sessions and contexts kept; each distinct TLS material has its own. */
const most = 64

/** Keeps the newest of a kind. */
function keep<T>(kept: Map<string, T>, key: string, value: T): T {
  kept.delete(key)
  kept.set(key, value)
  if (kept.size > most) kept.delete(kept.keys().next().value!)
  return value
}

/** What a connection is resumed with: the next one then needs no whole handshake. */
const sessions = new Map<string, Buffer>()
const contexts = new Map<string, SecureContext>()

/**
 * Making a context reads all certificates it trusts. Node shows options, keys and all, to whoever
 * sets NODE_DEBUG: a context shows nothing.
 */
function contextOf({ rejectUnauthorized: _, ...material }: TlsOptions): SecureContext {
  const digest = digestOf(material)
  return contexts.get(digest) ?? keep(contexts, digest, createSecureContext(material))
}

/**
 * Opens a connection that speaks TLS, through a tunnel where there is a proxy.
 *
 * @returns gives it up
 */
export function openTls(destination: Destination, key: string, connected: Connected): () => void {
  const { hostname, port, proxy, connectTimeout } = destination
  if (proxy === undefined)
    return speakTls({ host: hostname, port, noDelay: true }, destination, key, connected)
  let giveUp = tunnels().openTunnel(
    proxy,
    { host: hostname, port, connectTimeout },
    (error, socket) => {
      if (!socket) return connected(error)
      giveUp = speakTls({ socket: guard(socket), host: hostname }, destination, key, connected)
    },
  )
  return () => giveUp()
}

function speakTls(
  way: ConnectionOptions & { readonly noDelay?: boolean },
  { servername, tls = {} }: Destination,
  key: string,
  connected: Connected,
): () => void {
  const { rejectUnauthorized } = tls
  const socket = connect({
    ...way,
    servername, // empty for an address: `host` is what the certificate has to be for, then
    ALPNProtocols: ['http/1.1'],
    session: sessions.get(key),
    secureContext: contextOf(tls),
    ...(rejectUnauthorized === undefined ? {} : { rejectUnauthorized }),
  })
  socket.on('session', (session) => keep(sessions, key, session))
  socket.once('error', () => sessions.delete(key))
  return settleWhen(socket as Socket, 'secureConnect', connected)
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
