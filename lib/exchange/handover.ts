import { request, type RequestOptions } from 'node:http'
import { agentFor, secure } from './agents'
import { proxyAuthorization } from './proxy-authorization'
import type { Wire } from './wire'

/** Where a request is handed over: to the host itself, or to the proxy that forwards plain http. */
export function handover({ method, origin, target, headers, body, transport: { tls, proxy } }: Wire) {
  const host = hostOf(origin)
  const forwarder = proxy !== undefined && !host.isSecure ? new URL(proxy) : undefined
  const { isSecure, hostname, port } = forwarder ? peerAt(forwarder) : host
  const options: RequestOptions = {
    method, host: hostname, port,
    path: forwarder ? origin + target : target,
    headers: forwarder ? { Host: host.name, ...proxyAuthorization(forwarder), ...headers } : { ...headers },
    agent: agentFor(isSecure, tls, forwarder ? undefined : proxy),
  }
  const length = lengthOf(method, body)
  if (length !== undefined) (options.headers as Record<string, string>)['Content-Length'] = String(length)
  return { open: isSecure ? secure().request : request, options }
}

interface Peer { readonly name: string, readonly hostname: string, readonly port: string | number, readonly isSecure: boolean }

function peerAt({ protocol, host, hostname, port }: URL): Peer {
  const isSecure = protocol === 'https:'
  return { name: host, hostname: hostname.replace(/^\[|\]$/g, ''), port: port || (isSecure ? 443 : 80), isSecure }
}

let latest: { readonly origin: string, readonly peer: Peer } | undefined

/** Most requests of a process go to one host. */
const hostOf = (origin: string): Peer => (latest?.origin === origin ? latest : latest = { origin, peer: peerAt(new URL(origin)) }).peer

/** A request that may have a body says how long it is, even when there is none. */
function lengthOf(method: string, body: Wire['body']): number | undefined {
  if (body === undefined) return method === 'GET' || method === 'DELETE' ? undefined : 0
  return typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength
}
