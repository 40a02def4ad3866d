import { request, type RequestOptions } from 'node:http'
import { agentFor, secure } from './agents'
import { proxyAuthorization } from './proxy-authorization'
import type { Wire } from './wire'

/** Where a request is handed over: to the host itself, or to the proxy that forwards plain http. */
export function handover({ method, origin, target, headers, body, transport: { tls, proxy } }: Wire) {
  const host = originUrl(origin)
  const forwarder = proxy !== undefined && host.protocol === 'http:' ? new URL(proxy) : undefined
  const peer = forwarder ?? host
  const isSecure = peer.protocol === 'https:'
  const options: RequestOptions = {
    method,
    host: peer.hostname.replace(/^\[|\]$/g, ''),
    port: peer.port || (isSecure ? 443 : 80),
    path: forwarder ? origin + target : target,
    headers: { ...forwarder ? { Host: host.host, ...proxyAuthorization(forwarder) } : {}, ...headers, ...lengthOf(method, body) },
    agent: agentFor(isSecure, tls, forwarder ? undefined : proxy),
  }
  return { open: isSecure ? secure().request : request, options }
}

let latest: { readonly origin: string, readonly url: URL } | undefined

/** Most requests of a process go to one host. */
const originUrl = (origin: string): URL => (latest?.origin === origin ? latest : latest = { origin, url: new URL(origin) }).url

/** A request that may have a body says how long it is, even when there is none. */
function lengthOf(method: string, body: Wire['body']): Record<string, string> {
  if (body === undefined) return method === 'GET' || method === 'DELETE' ? {} : { 'Content-Length': '0' }
  return { 'Content-Length': String(typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength) }
}
