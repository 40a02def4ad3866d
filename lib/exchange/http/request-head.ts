import { isIP } from 'node:net'
import { isFieldText, isToken } from '../../checks/http-text'
import { remember } from '../../checks/remember'
import type { Wire } from '../wire'
import { uploadTotalOf } from './upload-total'
import type { Destination } from './destination'
import { proxyAuthorization } from './proxy-authorization'
import { systemError } from './system-error'

interface Host {
  readonly name: string
  readonly hostname: string
  readonly port: number
  readonly isSecure: boolean
}

function hostAt({ protocol, host, hostname, port }: URL): Host {
  const isSecure = protocol === 'https:'
  return {
    name: host,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (isSecure ? 443 : 80)),
    isSecure,
  }
}

let latest: { readonly origin: string; readonly host: Host } | undefined

/** Most requests of a process go to one host. */
const hostOf = (origin: string): Host =>
  (latest?.origin === origin ? latest : (latest = { origin, host: hostAt(new URL(origin)) })).host

/** The proxy that forwards plain http; one before a host that speaks TLS opens a tunnel. */
const forwarderOf = ({ transport: { proxy } }: Wire, { isSecure }: Host): URL | undefined =>
  proxy !== undefined && !isSecure ? new URL(proxy) : undefined

/** The name that a host's certificate has to be for: what the request calls it. */
function servernameOf({ headers }: Wire, { hostname }: Host): string {
  const [, given] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'host') ?? []
  const name = given?.replace(/:\d+$/, '') ?? hostname
  return isIP(name) > 0 || name.startsWith('[') ? '' : name
}

/** Where a request is sent to: the host itself, or the proxy that forwards plain http. */
export function destinationOf(wire: Wire): Destination {
  const { tls, proxy, connectTimeout } = wire.transport
  const host = hostOf(wire.origin)
  const forwarder = forwarderOf(wire, host)
  const { isSecure, hostname, port } = forwarder ? hostAt(forwarder) : host
  const servername = isSecure ? servernameOf(wire, { ...host, hostname }) : ''
  return {
    hostname,
    port,
    isSecure,
    servername,
    tls,
    connectTimeout,
    proxy: forwarder ? undefined : proxy,
  }
}

/** A request that cannot be written, whatever the connection. */
const unwritable = (what: string): Error =>
  systemError(`${what} holds a character that HTTP forbids`, 'ERR_INVALID_CHAR')

const targetText = /^[\x21-\x7e\x80-\xff]+$/

/** One header; a value may be anything that an interceptor made it. */
function fieldOf(name: string, value: unknown): string {
  const text = String(value)
  if (!isToken(name)) throw unwritable('the name of a header')
  if (!isFieldText(text)) throw unwritable(`the header ${name}`)
  return `${name}: ${text}\r\n`
}

/** Whoever else sets these, the bytes are framed here. */
const framing: ReadonlySet<string> = new Set(['content-length', 'transfer-encoding'])

const lowerCase = remember((name) => name.toLowerCase())

/** A request that may have a body says how long it is, even when there is none. */
const hasLength = ({ method, body }: Wire): boolean =>
  body !== undefined || (method !== 'GET' && method !== 'DELETE')

/** What is written before a request's body. */
export interface RequestHead {
  /** A character a byte. */
  readonly text: string
  /** Whether the caller wants the connection closed behind it. */
  readonly isLast: boolean
}

/**
 * What is written before a request's body.
 *
 * @param authorization the header of that name, where the wire has none
 * @throws Error `ERR_INVALID_CHAR`
 */
export function headOf(wire: Wire, authorization: string | undefined): RequestHead {
  const { method, origin, target, headers } = wire
  const host = hostOf(origin)
  const forwarder = forwarderOf(wire, host)
  const path = forwarder ? origin + target : target
  if (!isToken(method) || !targetText.test(path)) throw unwritable('the request line')
  let text = `${method} ${path} HTTP/1.1\r\n`
  let isNamed = false
  let connection = ''
  for (const name in headers) {
    const lower = lowerCase(name)
    if (framing.has(lower)) continue
    text += fieldOf(name, headers[name])
    if (lower === 'host') isNamed = true
    if (lower === 'connection') connection = headers[name]!
  }
  // Where the wire would have it.
  if (authorization !== undefined) text += fieldOf('Authorization', authorization)
  if (hasLength(wire)) text += `Content-Length: ${uploadTotalOf(wire)}\r\n`
  if (!isNamed) text += `Host: ${host.name}\r\n`
  if (forwarder)
    for (const [name, value] of Object.entries(proxyAuthorization(forwarder)))
      text += fieldOf(name, value)
  if (connection === '') text += 'Connection: keep-alive\r\n'
  return { text: `${text}\r\n`, isLast: /close/i.test(connection) }
}
