import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import { startTimer, stopTimer } from '../clock'
import { guard } from '../stream-guard'
import { proxyAuthorization } from './proxy-authorization'

/** The proxy did not open the way. */
export class TunnelError extends Error {
  readonly code = 'PROXY_FAILED'
}

/** Milliseconds a proxy has to answer a CONNECT where the call gives no time to connect. */
const longestWait = 10_000

/** Host and port that a tunnel leads to, and what the call allows for it. */
export interface TunnelEnd {
  readonly host: string
  readonly port: number
  /** Milliseconds; 0 for the proxy's own limit. */
  readonly connectTimeout: number
}

/**
 * Opens a tunnel by CONNECT.
 *
 * @param proxy the proxy's URL
 * @param peer where it leads
 * @param opened told once: the way, or why there is none
 * @returns gives it up
 */
export function openTunnel(
  proxy: string,
  { host, port, connectTimeout }: TunnelEnd,
  opened: (error: Error | undefined, socket?: Socket) => void,
): () => void {
  const url = new URL(proxy)
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`
  const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port || (url.protocol === 'https:' ? 443 : 80),
    method: 'CONNECT',
    path: authority,
    headers: { Host: authority },
    agent: false,
  })
  const wait = connectTimeout || longestWait
  const timer = startTimer(() => request.destroy(new Error(`no answer in ${wait} ms`)), wait)
  let isSettled = false
  const end: typeof opened = (error, socket) => {
    stopTimer(timer)
    if (!isSettled) opened(error, socket)
    isSettled = true
  }
  const refuseTunnel = ({ statusCode, statusMessage }: IncomingMessage): void =>
    end(new TunnelError(`it answered ${statusCode} ${statusMessage}`))
  for (const [name, value] of Object.entries(proxyAuthorization(url)))
    request.setHeader(name, value) // never among options, which NODE_DEBUG shows
  request.once('connect', (answer: IncomingMessage, socket: Socket, ahead: Buffer) => {
    const isOpen = answer.statusCode === 200
    if (isOpen && ahead.length === 0) return end(undefined, guard(socket))
    guard(socket).destroy()
    if (isOpen) end(new TunnelError('it answered 200, and more where the host is silent'))
    else refuseTunnel(answer)
  })
  request.once('response', (answer: IncomingMessage) => {
    guard(answer).destroy()
    refuseTunnel(answer)
  })
  request.on('error', (error) => end(new TunnelError(error.message)))
  request.end()
  return () => {
    isSettled = true
    stopTimer(timer)
    request.destroy()
  }
}
