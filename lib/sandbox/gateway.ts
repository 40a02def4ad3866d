import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rest, startTimer } from '../exchange/clock'
import { Formatter } from '../formatter'
import { Admission } from './admission'
import { parameterError, refusal, type Answer, type GatewayRequest } from './answer'
import { Gatekeeper } from './authorization'
import { Bills } from './bills'
import { answerDocumented } from './documented-endpoint'
import { Faults, type FaultRule } from './faults'
import { Receiver, type Intake } from './intake'
import type { SandboxKeys } from './keys'
import { RequestLog, type RecordedRequest } from './log'
import { Partnerships } from './partnerships'
import { routesOf, type Routes } from './routes'
import { ResponseSigner } from './signature'
import { answerV2, isV2 } from './v2'

/** What a gateway is made of. */
export interface GatewayOptions {
  readonly keys: SandboxKeys
  readonly port: number
  readonly certificates: boolean
  readonly seed: number
  /** Names by which it is called beside its own. */
  readonly hosts?: readonly string[]
}

/** The HTTP server that answers as the platform does. */
export class Gateway {
  readonly partnerships = new Partnerships()
  readonly faults: Faults
  readonly #bills = new Bills()
  readonly #server: Server
  readonly #gatekeeper: Gatekeeper
  readonly #signatory: ResponseSigner
  readonly #routes: Routes
  readonly #keys: SandboxKeys
  readonly #receiver = new Receiver()
  readonly #admission: Admission
  readonly #log = new RequestLog()

  constructor({ keys, certificates, seed, hosts = [] }: GatewayOptions) {
    this.faults = new Faults(seed)
    this.#admission = new Admission(hosts)
    this.#keys = keys
    this.#gatekeeper = new Gatekeeper(keys)
    this.#signatory = new ResponseSigner(keys)
    this.#routes = routesOf(this.partnerships, this.#bills, keys, certificates)
    this.#server = createServer((message, response) => {
      response.on('error', () => undefined) // whoever asked has gone
      this.#serve(message, response).catch((error: unknown) => giveUp(response, error))
    })
  }

  /** @returns the port */
  listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      // It stays: a connection that cannot be accepted, for want of descriptors, is told here, too.
      this.#server.on('error', reject)
      this.#server.listen(port, '127.0.0.1', () =>
        resolve((this.#server.address() as AddressInfo).port),
      )
    })
  }

  requests(): RecordedRequest[] {
    return this.#log.all()
  }

  reset(): void {
    this.partnerships.clear()
    this.faults.clear()
    this.#log.clear()
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const kept = this.#admission.refuse(message.headers)
    if (kept) return dismiss(message, response, kept)
    let intake: Intake
    try {
      intake = await this.#receiver.take(message)
    } catch {
      return // the client went away in the middle
    }
    if ('refused' in intake) return dismiss(message, response, intake.refused)
    const { request } = intake
    const rule = this.faults.next(request.method, request.path, request.body)
    const acts = rule?.drop !== 'before' && (rule?.status === undefined || rule.after)
    const real = acts ? this.#answer(request) : undefined
    const answer = withFault(real, rule)
    this.#log.add(request, rule?.drop ? 0 : answer.status)
    if (rule?.delay) await rest(rule.delay)
    if (rule?.drop) return void message.socket.destroy()
    this.#send(request, response, answer, rule)
  }

  /** What a request is answered; a fault of the sandbox's own is an answer, too. */
  #answer(request: GatewayRequest): Answer {
    try {
      return this.#found(request)
    } catch (error) {
      return failure(error)
    }
  }

  #found(request: GatewayRequest): Answer {
    if (isV2(request)) return answerV2(request, this.#keys)
    const { accept, 'user-agent': agent, 'wechatpay-serial': serial } = request.headers
    const refused = this.#gatekeeper.refuse(request, Formatter.timestamp())
    if (refused) return refused
    if (!/application\/json|\*\/\*/i.test(accept ?? ''))
      return parameterError({
        field: 'Accept',
        value: accept,
        issue: '应含application/json',
        location: 'header',
      })
    if (!agent) return parameterError({ field: 'User-Agent', issue: '缺失', location: 'header' })
    if (serial !== undefined && !this.#signatory.knows(String(serial))) {
      return parameterError({
        field: 'Wechatpay-Serial',
        value: serial,
        issue: '不是平台证书序列号或微信支付公钥ID',
        location: 'header',
      })
    }
    return (
      this.#routes.get(request.path)?.[request.method]?.(request) ??
      answerDocumented(request, this.#keys, this.#bills)
    )
  }

  #send(
    { headers: { 'wechatpay-serial': asked } }: GatewayRequest,
    response: ServerResponse,
    answer: Answer,
    rule: FaultRule = {},
  ): void {
    const { status, body = '' } = answer
    const signs = status >= 200 && status < 300 && answer.signed !== false
    const serial = typeof asked === 'string' && this.#signatory.knows(asked) ? asked : undefined
    const bytes = Buffer.from(body as string)
    const usual: Record<string, string> = {
      'Cache-Control': 'no-cache, must-revalidate',
      'Content-Language': 'zh-CN',
      'Content-Type': 'application/json; charset=utf-8',
      'Request-ID': requestId(status),
      ...(status === 204 ? {} : { 'Content-Length': String(bytes.length) }),
      ...(signs ? this.#signatory.headers(answer, serial, rule) : {}),
    }
    const hasBody = status !== 204 && status !== 304
    response.writeHead(status, without(replaced(usual, answer.headers), rule.omitHeaders))
    if (!rule.truncate || !hasBody) return void response.end(hasBody ? bytes : undefined)
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy())
  }
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const without = (
  headers: Record<string, string>,
  names: readonly string[] = [],
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter(([own]) => !names.some((name) => isSame(name, own))),
  )

/** Headers with others in place of those that have the same name, in whatever case. */
const replaced = (
  headers: Record<string, string>,
  others: Answer['headers'] = {},
): Record<string, string> => ({ ...without(headers, Object.keys(others)), ...others })

/** What the sandbox answers where it is itself at fault. */
const failure = (error: unknown): Answer =>
  refusal(
    500,
    'SANDBOX_FAILED',
    `the sandbox failed at this request, which is a fault of its own: ${String((error as Error | undefined)?.message).slice(0, 200)}`,
  )

/** Says so where the answer itself cannot be made or sent. */
function giveUp(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy()
  const { status, body } = failure(error)
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(body)
}

/** Answers what is not taken in, and takes nothing more from that connection. */
function dismiss(
  message: IncomingMessage,
  response: ServerResponse,
  { status, body }: Answer,
): void {
  message.resume() // what is on its way is read and dropped, or the client would not read the answer
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' })
    .end(body)
  startTimer(() => message.socket.destroy(), lastWords).unref()
}

/** Milliseconds until a connection is cut whose client goes on sending what was dismissed. */
const lastWords = 1_000

/** What a fault makes of an answer. */
function withFault(real: Answer | undefined, rule: FaultRule | undefined): Answer {
  const { status, body, headers } = rule ?? {}
  if (status === undefined && body === undefined && headers === undefined)
    return real ?? { status: 0 }
  const text = body as string | Buffer | undefined // plain data since it was checked
  const usual = real?.status === 204 && text?.length ? 200 : real?.status // a 204 could not carry it
  return {
    ...real,
    status: status ?? usual ?? 500,
    body: text ?? (status === undefined ? real?.body : ''),
    headers: { ...real?.headers, ...headers },
  }
}

/** As the platform's look: a long id, then a number that is 0 where all went well. */
const requestId = (status: number): string =>
  `08${randomBytes(18).toString('hex').toUpperCase()}-${status < 400 ? 0 : 268_500_000 + status}`
