import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls'
import { startTimer, stopTimer } from '../clock'
import { guard } from '../stream-guard'
import { proxyAuthorization } from './proxy-authorization'

/** The proxy did not open the way. */
export class TunnelError extends Error {
  readonly code = 'PROXY_FAILED'
}

/** Milliseconds a proxy has to answer a CONNECT where the call gives no time to connect. */
const longestWait = 10_000

type Connected = (error: Error | null, socket?: Duplex) => void

/** Host and port as an agent asks for them, TLS options beside, and what the call allows for all of that. */
export type Peer = ConnectionOptions & {
  readonly host: string
  readonly port: number | string
  readonly connectTimeout?: number
}

/** How an agent connects. */
export type Connect = (peer: Peer, connected: Connected) => Duplex | undefined

/**
 * How an agent connects to hosts behind a proxy: CONNECT, then TLS with the host inside the tunnel.
 *
 * @param proxy the proxy's URL
 */
export function throughTunnel(proxy: string): Connect {
  const url = new URL(proxy)
  return (peer, connected) => {
    const authority = `${peer.host.includes(':') ? `[${peer.host}]` : peer.host}:${peer.port}`
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port || (url.protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path: authority,
      headers: { Host: authority },
      agent: false,
    })
    const wait = peer.connectTimeout || longestWait
    const timer = startTimer(() => request.destroy(new Error(`no answer in ${wait} ms`)), wait)
    const end: Connected = (error, socket) => {
      stopTimer(timer)
      connected(error, socket)
    }
    const refuseTunnel = ({ statusCode, statusMessage }: IncomingMessage): void =>
      end(new TunnelError(`it answered ${statusCode} ${statusMessage}`))
    for (const [name, value] of Object.entries(proxyAuthorization(url)))
      request.setHeader(name, value) // never among options, which NODE_DEBUG shows
    request.once('connect', (answer: IncomingMessage, socket: Socket) => {
      if (answer.statusCode === 200) return end(null, secureSocket(guard(socket), peer))
      guard(socket).destroy()
      refuseTunnel(answer)
    })
    request.once('response', (answer: IncomingMessage) => {
      guard(answer).destroy()
      refuseTunnel(answer)
    })
    request.on('error', (error) => end(new TunnelError(error.message)))
    request.end()
    return undefined
  }
}

const secureSocket = (socket: Duplex, { host, ...options }: Peer): TLSSocket =>
  connect({
    ...options,
    host: undefined,
    port: undefined,
    path: undefined,
    socket,
    servername: options.servername ?? host,
  } as ConnectionOptions)
