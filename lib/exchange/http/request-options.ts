import { request, type RequestOptions } from 'node:http'
import { agentFor, secure } from './agents'
import { proxyAuthorization } from './proxy-authorization'
import type { Wire } from '../wire'

/** Where a request is handed over: to the host itself, or to the proxy that forwards plain http. */
export function requestOptions({
  method,
  origin,
  target,
  headers: all,
  body,
  transport: { tls, proxy, connectTimeout },
}: Wire) {
  const { Authorization, ...headers } = all
  const host = hostOf(origin)
  const forwarder = proxy !== undefined && !host.isSecure ? new URL(proxy) : undefined
  const { isSecure, hostname, port } = forwarder ? peerAt(forwarder) : host
  const options: RequestOptions & { connectTimeout: number } = {
    method,
    host: hostname,
    port,
    path: forwarder ? origin + target : target,
    headers: forwarder ? { Host: host.name, ...headers } : headers,
    agent: agentFor(isSecure, tls, forwarder ? undefined : proxy),
    connectTimeout, // for a tunnel
  }
  const length = lengthOf(method, body)
  if (length !== undefined)
    (options.headers as Record<string, string>)['Content-Length'] = String(length)
  return {
    open: isSecure ? secure().request : request,
    options,
    secrets: secretsOf(Authorization, forwarder),
  }
}

/** Headers that are set after the request is made: Node shows what it is made with to whoever sets NODE_DEBUG. */
function secretsOf(
  authorization: string | undefined,
  forwarder: URL | undefined,
): Record<string, string> | undefined {
  if (authorization === undefined && !forwarder) return undefined
  return {
    ...(forwarder && proxyAuthorization(forwarder)),
    ...(authorization === undefined ? {} : { Authorization: authorization }),
  }
}

interface Peer {
  readonly name: string
  readonly hostname: string
  readonly port: string | number
  readonly isSecure: boolean
}

function peerAt({ protocol, host, hostname, port }: URL): Peer {
  const isSecure = protocol === 'https:'
  return {
    name: host,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: port || (isSecure ? 443 : 80),
    isSecure,
  }
}

let latest: { readonly origin: string; readonly peer: Peer } | undefined

/** Most requests of a process go to one host. */
const hostOf = (origin: string): Peer =>
  (latest?.origin === origin ? latest : (latest = { origin, peer: peerAt(new URL(origin)) })).peer

/** A request that may have a body says how long it is, even when there is none. */
function lengthOf(method: string, body: Wire['body']): number | undefined {
  if (body === undefined) return method === 'GET' || method === 'DELETE' ? undefined : 0
  return typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength
}
