import type { Socket } from 'node:net'
import { guard } from '../stream-guard'
import type { TlsOptions } from '../wire'
import { hungUpError } from './system-error'

/** Where a connection leads, and by which way. */
export interface Destination {
  readonly hostname: string
  readonly port: number
  /** Whether the host speaks TLS. */
  readonly isSecure: boolean
  /** The name that its certificate has to be for; empty for an address. */
  readonly servername: string
  readonly tls?: TlsOptions
  /** URL of a proxy that opens a tunnel. */
  readonly proxy?: string
  /** Milliseconds for a tunnel to be opened; 0 for no limit. */
  readonly connectTimeout: number
}

/** Is told once that a connection stands, TLS included, or why it never will. */
export type Connected = (error: Error | undefined, socket?: Socket) => void

/**
 * Waits for a socket to stand.
 *
 * @param ready the event that says so
 * @returns gives it up
 */
export function settleWhen(socket: Socket, ready: string, connected: Connected): () => void {
  let isSettled = false
  const settle: Connected = (error, stands) => {
    if (isSettled) return
    isSettled = true
    connected(error, stands)
  }
  guard(socket)
  socket.once(ready, () => settle(undefined, socket))
  socket.once('error', (error) => settle(error))
  socket.once('close', () => settle(hungUpError()))
  return () => {
    isSettled = true
    socket.destroy()
  }
}
