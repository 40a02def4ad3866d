import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Formatter } from '../formatter'
import { parameterError, type Answer, type GatewayRequest } from './answer'
import { Gatekeeper } from './authorization'
import { Bills } from './bills'
import { catalogued } from './catalogued'
import { Faults, type FaultRule } from './faults'
import type { SandboxKeys } from './keys'
import { Partnerships } from './partnerships'
import { routesOf, type Routes } from './routes'
import { Signatory } from './signature'
import { answerV2, isV2 } from './v2'

/** A request as the sandbox remembers it. */
export interface RecordedRequest {
  readonly method: string
  /** Path and query in the very spelling that came. */
  readonly target: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** As text. */
  readonly body: string
  /** Status of the answer; 0 where the connection was dropped. */
  readonly status: number
}

/** What a gateway is made of. */
export interface GatewayOptions {
  readonly keys: SandboxKeys
  readonly port: number
  readonly certificates: boolean
  readonly seed: number
}

/** Requests kept; older ones are forgotten. */
const mostRequests = 10_000

/** The HTTP server that answers as the platform does. */
export class Gateway {
  readonly partnerships = new Partnerships()
  readonly faults: Faults
  readonly #bills = new Bills()
  readonly #server: Server
  readonly #gatekeeper: Gatekeeper
  readonly #signatory: Signatory
  readonly #routes: Routes
  readonly #keys: SandboxKeys
  #requests: RecordedRequest[] = []

  constructor({ keys, certificates, seed }: GatewayOptions) {
    this.faults = new Faults(seed)
    this.#keys = keys
    this.#gatekeeper = new Gatekeeper(keys)
    this.#signatory = new Signatory(keys)
    this.#routes = routesOf(this.partnerships, this.#bills, keys, certificates)
    this.#server = createServer((message, response) => void this.#serve(message, response))
  }

  /** @returns the port */
  listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(port, '127.0.0.1', () => resolve((this.#server.address() as AddressInfo).port))
    })
  }

  requests(): RecordedRequest[] { return this.#requests }

  reset(): void {
    this.partnerships.clear()
    this.faults.clear()
    this.#requests = []
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    let request: GatewayRequest
    try {
      request = await received(message)
    } catch {
      return // the client went away in the middle
    }
    const rule = this.faults.next(request.method, request.path, request.body)
    const acts = rule?.drop !== 'before' && (rule?.status === undefined || rule.after)
    const real = acts ? this.#answer(request) : undefined
    const answer = faulty(real, rule)
    this.#record(request, rule?.drop ? 0 : answer.status)
    if (rule?.delay) await new Promise(resume => setTimeout(resume, rule.delay))
    if (rule?.drop) return void message.socket.destroy()
    this.#send(request, response, answer, rule)
  }

  #answer(request: GatewayRequest): Answer {
    if (isV2(request)) return answerV2(request, this.#keys)
    const { accept, 'user-agent': agent, 'wechatpay-serial': serial } = request.headers
    const refused = this.#gatekeeper.refuse(request, Formatter.timestamp())
    if (refused) return refused
    if (!/application\/json|\*\/\*/i.test(accept ?? '')) return parameterError({ field: 'Accept', value: accept, issue: '应含application/json', location: 'header' })
    if (!agent) return parameterError({ field: 'User-Agent', issue: '缺失', location: 'header' })
    if (serial !== undefined && !this.#signatory.knows(String(serial))) {
      return parameterError({ field: 'Wechatpay-Serial', value: serial, issue: '不是平台证书序列号或微信支付公钥ID', location: 'header' })
    }
    return this.#routes.get(request.path)?.[request.method]?.(request) ?? catalogued(request, this.#keys, this.#bills)
  }

  #send({ headers: { 'wechatpay-serial': asked } }: GatewayRequest, response: ServerResponse, answer: Answer, rule: FaultRule = {}): void {
    const { status, body = '' } = answer
    const signs = status >= 200 && status < 300 && answer.signed !== false
    const serial = typeof asked === 'string' && this.#signatory.knows(asked) ? asked : undefined
    const bytes = Buffer.from(body as string)
    const headers: Record<string, string> = {
      'Cache-Control': 'no-cache, must-revalidate', 'Content-Language': 'zh-CN', 'Content-Type': 'application/json; charset=utf-8',
      'Request-ID': requestId(status), ...status === 204 ? {} : { 'Content-Length': String(bytes.length) },
      ...signs ? this.#signatory.headers(answer, serial, rule) : {}, ...answer.headers,
    }
    for (const name of rule.omitHeaders ?? []) for (const own of Object.keys(headers)) if (own.toLowerCase() === name.toLowerCase()) delete headers[own]
    response.writeHead(status, headers)
    if (!rule.truncate) return void response.end(status === 204 ? undefined : bytes)
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy())
  }

  #record({ method, target, rawHeaders, body }: GatewayRequest, status: number): void {
    const headers: Record<string, string> = {}
    for (let at = 0; at < rawHeaders.length; at += 2) headers[rawHeaders[at]!.toLowerCase()] = rawHeaders[at + 1]!
    this.#requests.push({ method, target, headers, body: body.toString(), status })
    if (this.#requests.length > 2 * mostRequests) this.#requests = this.#requests.slice(-mostRequests)
  }
}

/** What a fault makes of an answer. */
function faulty(real: Answer | undefined, rule: FaultRule | undefined): Answer {
  const { status, body, headers } = rule ?? {}
  if (status === undefined && body === undefined && headers === undefined) return real ?? { status: 0 }
  const text = typeof body === 'object' ? JSON.stringify(body) : body
  return { ...real, status: status ?? real?.status ?? 500, body: text ?? (status === undefined ? real?.body : ''), headers: { ...real?.headers, ...headers } }
}

/** As the platform's look: a long id, then a number that is 0 where all went well. */
const requestId = (status: number): string => `08${randomBytes(18).toString('hex').toUpperCase()}-${status < 400 ? 0 : 268_500_000 + status}`

async function received(message: IncomingMessage): Promise<GatewayRequest> {
  const pieces: Buffer[] = []
  for await (const piece of message) pieces.push(piece as Buffer)
  const { method = '', url: target = '', headers, rawHeaders } = message
  const mark = target.indexOf('?')
  return {
    method, target, headers, rawHeaders, body: Buffer.concat(pieces),
    path: mark < 0 ? target : target.slice(0, mark), query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
  }
}
