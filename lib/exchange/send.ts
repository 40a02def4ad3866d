import { request as httpRequest, type ClientRequest, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import { agentFor } from './agents'
import { now, startTimer, stopTimer } from './clock'
import { failureOf } from './failure'
import { Reception } from './receive'
import { proxyAuthorization } from './tunnel'
import type { FailureCode, Outcome, Wire } from './wire'

/**
 * Sends a request and takes its answer in. Never rejects: what went wrong is part of the outcome.
 *
 * @param wire the request, its bytes final
 * @param signal aborts it
 */
export const send = (wire: Wire, signal?: AbortSignal): Promise<Outcome> =>
  new Promise(resolve => { new Passage(wire, signal, resolve).start() })

/** Where a request is handed over: to the host itself, or to the proxy that forwards plain http. */
function handover({ method, origin, target, headers, body, transport: { tls, proxy } }: Wire) {
  const host = originUrl(origin)
  const forwarder = proxy !== undefined && host.protocol === 'http:' ? new URL(proxy) : undefined
  const peer = forwarder ?? host
  const secure = peer.protocol === 'https:'
  const options: RequestOptions = {
    method,
    host: peer.hostname.replace(/^\[|\]$/g, ''),
    port: peer.port || (secure ? 443 : 80),
    path: forwarder ? origin + target : target,
    headers: { ...forwarder ? { Host: host.host, ...proxyAuthorization(forwarder) } : {}, ...headers, ...lengthOf(method, body) },
    agent: agentFor(secure, tls, forwarder ? undefined : proxy),
  }
  return { open: secure ? httpsRequest : httpRequest, options }
}

let latest: { readonly origin: string, readonly url: URL } | undefined

/** Most requests of a process go to one host. */
const originUrl = (origin: string): URL => (latest?.origin === origin ? latest : latest = { origin, url: new URL(origin) }).url

/** A request that may have a body says how long it is, even when there is none. */
function lengthOf(method: string, body: Wire['body']): Record<string, string> {
  if (body === undefined) return method === 'GET' || method === 'DELETE' ? {} : { 'Content-Length': '0' }
  return { 'Content-Length': String(typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength) }
}

/** One request on its way. */
class Passage {
  readonly #wire: Wire
  readonly #signal?: AbortSignal
  readonly #resolve: (outcome: Outcome) => void
  readonly #timers: NodeJS.Timeout[] = []
  #request?: ClientRequest
  #reception?: Reception
  /** Whether a byte may have reached the host; nothing is written before the connection stands, TLS included. */
  #sent = false
  #settled = false

  constructor(wire: Wire, signal: AbortSignal | undefined, resolve: (outcome: Outcome) => void) {
    this.#wire = wire
    this.#signal = signal
    this.#resolve = resolve
  }

  start(): void {
    if (this.#signal?.aborted) return this.#fail('ABORTED', 'before it was sent')
    this.#signal?.addEventListener('abort', this.#abort)
    const { transport: { connectTimeout, timeout }, deadline = Infinity } = this.#wire
    if (deadline <= 0) return this.#fail('TIMEOUT', 'its deadline was over before it was sent')
    const end = now() + deadline
    try {
      const { open, options } = handover(this.#wire)
      this.#request = open(options)
    } catch (error) {
      return this.#settle({ failure: failureOf(error as Error, false) })
    }
    this.#within(connectTimeout, () => { if (!this.#sent) this.#fail('CONNECT_TIMEOUT', `${connectTimeout} ms`) })
    this.#within(timeout, () => this.#fail('TIMEOUT', `${timeout} ms`))
    this.#request.once('socket', socket => this.#connected(socket, () => this.#write()))
    this.#request.on('error', error => { if (!this.#reception) this.#settle({ failure: failureOf(error, this.#sent) }) })
    this.#request.once('response', message => {
      this.#clear()
      this.#reception = new Reception(message, this.#wire.transport, end, outcome => this.#settle(outcome))
    })
  }

  /** Waits for the connection, TLS included; a socket that has been used before stands. */
  #connected(socket: Socket, go: () => void): void {
    const secure = (socket as Socket & { encrypted?: boolean }).encrypted === true
    if (this.#request!.reusedSocket) return go()
    if (secure ? (socket as Socket & { secureConnecting?: boolean }).secureConnecting : socket.connecting) socket.once(secure ? 'secureConnect' : 'connect', go)
    else go()
  }

  #write(): void {
    if (this.#settled) return
    this.#sent = true
    this.#request!.end(this.#wire.body)
  }

  #within(milliseconds: number, action: () => void): void {
    if (milliseconds > 0) this.#timers.push(startTimer(action, milliseconds))
  }

  #clear(): void { for (const timer of this.#timers.splice(0)) stopTimer(timer) }

  readonly #abort = (): void => this.#fail('ABORTED', 'by its signal')

  #fail(code: FailureCode, reason: string): void {
    if (this.#reception) return this.#reception.abort(code, reason)
    if (this.#settled) return
    this.#settle({ failure: { code, reason, sent: this.#sent } })
    this.#request?.destroy()
  }

  #settle(outcome: Outcome): void {
    if (this.#settled) return
    this.#settled = true
    this.#clear()
    const stream = 'reply' in outcome ? outcome.reply.stream : undefined
    if (stream) stream.once('close', () => this.#signal?.removeEventListener('abort', this.#abort))
    else this.#signal?.removeEventListener('abort', this.#abort)
    this.#resolve(outcome)
  }
}
