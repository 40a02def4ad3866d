import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls'
import { proxyAuthorization } from './proxy-authorization'

/** The proxy did not open the way. */
export class TunnelError extends Error { readonly code = 'PROXY_FAILED' }

/** Milliseconds a proxy has to answer a CONNECT; the caller's own deadline is mostly shorter. */
const longestWait = 10_000

type Connected = (error: Error | null, socket?: Duplex) => void

/** Host and port as an agent asks for them, TLS options beside. */
type Peer = ConnectionOptions & { readonly host: string, readonly port: number | string }

/**
 * How an agent connects to hosts behind a proxy: CONNECT, then TLS with the host inside the tunnel.
 *
 * @param proxy the proxy's URL
 */
export function throughTunnel(proxy: string) {
  const url = new URL(proxy)
  return (peer: Peer, connected: Connected): undefined => {
    const authority = `${peer.host.includes(':') ? `[${peer.host}]` : peer.host}:${peer.port}`
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)({
      host: url.hostname.replace(/^\[|\]$/g, ''), port: url.port || (url.protocol === 'https:' ? 443 : 80),
      method: 'CONNECT', path: authority, headers: { Host: authority, ...proxyAuthorization(url) }, agent: false, timeout: longestWait,
    })
    request.once('connect', (answer: IncomingMessage, socket: Socket) => {
      socket.setTimeout(0)
      if (answer.statusCode === 200) return connected(null, secured(socket, peer))
      socket.destroy()
      connected(new TunnelError(`it answered ${answer.statusCode} ${answer.statusMessage}`))
    })
    request.once('response', (answer: IncomingMessage) => {
      answer.destroy()
      connected(new TunnelError(`it answered ${answer.statusCode} ${answer.statusMessage}`))
    })
    request.once('timeout', () => request.destroy(new Error(`no answer in ${longestWait} ms`)))
    request.once('error', error => connected(new TunnelError(error.message)))
    request.end()
  }
}

const secured = (socket: Duplex, { host, ...options }: Peer): TLSSocket =>
  connect({ ...options, host: undefined, port: undefined, path: undefined, socket, servername: options.servername ?? host } as ConnectionOptions)
