import { connect } from 'node:net'
import { lazily } from '../lazily'
import { settleWhen, type Connected, type Destination } from './destination'
import type { Connection } from './connection'

/** Loaded with the first request over TLS: it takes as long as all the rest. */
const tlsModule = lazily(() => require('./tls') as typeof import('./tls'))

/** Most connections that lie idle for one destination, and destinations that have some. */
const mostIdle = 256
const mostDestinations = 64

/** By destination; the last one rested last. */
const idle = new Map<string, Connection[]>()

/** What is alike for two requests that may share a connection. */
export const poolKeyOf = ({
  hostname,
  port,
  isSecure,
  servername,
  tls,
  proxy,
}: Destination): string =>
  isSecure
    ? `https ${hostname} ${port} ${servername} ${proxy ?? ''} ${tls ? tlsModule().digestOf(tls) : ''}`
    : `http ${hostname} ${port}`

/** A connection that lies idle and may still be written to. */
export function takeIdle(key: string): Connection | undefined {
  const rested = idle.get(key)
  for (let last = rested?.pop(); last; last = rested!.pop()) {
    if (last.isFresh) return last
    last.destroy()
  }
  return undefined
}

/**
 * Keeps a connection for the next request.
 *
 * @param idleTime milliseconds that its peer grants it
 */
export function keepIdle(connection: Connection, idleTime: number): void {
  if (!connection.isFresh) return // given up while its answer was read
  const rested = idle.get(connection.key) ?? []
  while (rested[0] && (rested.length >= mostIdle || !rested[0].isFresh)) rested.shift()!.destroy()
  connection.rest(idleTime)
  rested.push(connection)
  idle.delete(connection.key)
  idle.set(connection.key, rested)
  if (idle.size > mostDestinations) forget(idle.keys().next().value!)
}

function forget(key: string): void {
  for (const connection of idle.get(key)!) connection.destroy()
  idle.delete(key)
}

/** Closes all connections that lie idle. */
export function closeIdle(): void {
  for (const key of [...idle.keys()]) forget(key)
}

/**
 * Opens a connection.
 *
 * @param destination where to
 * @param key what it is kept under
 * @param connected told how it ended, once
 * @returns gives it up
 */
export function open(destination: Destination, key: string, connected: Connected): () => void {
  if (destination.isSecure) return tlsModule().openTls(destination, key, connected)
  const { hostname, port } = destination
  const socket = connect({ host: hostname, port, noDelay: true })
  return settleWhen(socket, 'connect', connected)
}
