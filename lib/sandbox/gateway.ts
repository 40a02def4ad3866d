import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rest } from '../exchange/clock'
import { Admission } from './http/admission'
import type { Answer, GatewayRequest } from './http/answer'
import { ControlFace } from './control/http'
import type { Desk } from './control/desk'
import { refuseBy } from './faults/documented-errors'
import { readFault, writableFault } from './faults/fault-data'
import { Faults, type FaultRule } from './faults/faults'
import { Receiver, type Intake } from './http/intake'
import { rotatePlatformCertificate, type SandboxKeys } from './keys/keys'
import { Partnerships } from './state/partnerships'
import { Platform } from './platform/platform'
import { dismiss, failure, giveUp, replaceHeaders, requestId, send, without } from './http/reply'
import { withFault } from './faults/with-fault'
import { RequestLog, type RecordedRequest } from './request-log'
import { ResponseSigner } from './keys/response-signer'
import { StateKeeper, type StateData } from './state-file'
import { refusalsOf } from './endpoints/grantable'
import { makeWorld } from './endpoints/handlers'
import type { World } from './state/world'

/** What a gateway is made of. */
export interface GatewayOptions {
  readonly keys: SandboxKeys
  readonly port: number
  readonly certificates: boolean
  readonly seed: number
  /** Names by which it is called beside its own. */
  readonly hosts?: readonly string[]
  /** Whether a stock has to be made before it is used, default false. */
  readonly strictStocks?: boolean
  /** Requests of API v3 a second that are let through, default any number. */
  readonly rate?: number
  /** Where notifications go in place of where they are asked to. */
  readonly forwardTo?: string
  /** What it listens on, default 127.0.0.1. */
  readonly listen?: string
  /** What a sandbox before it has kept. */
  readonly kept?: StateData
  /** File that keeps everything but the log. */
  readonly state?: string
  /** Milliseconds until a request has to be there whole, default a minute. */
  readonly requestTimeout?: number
}

/**
 * A request that never ends is answered 408 and its connection closed; Node looks for such ones now
 * and then.
 */
const timeoutsOf = (requestTimeout: number) => ({
  requestTimeout,
  headersTimeout: requestTimeout,
  connectionsCheckingInterval: Math.min(requestTimeout, 5_000),
})

/** The HTTP server that answers as the platform does. */
export class Gateway {
  readonly partnerships: Partnerships
  readonly faults: Faults
  readonly world: World
  readonly desk: Desk
  /** Is told of each request; what it costs is saved where nobody listens. */
  onRequest?: (record: RecordedRequest) => void
  readonly #server: Server
  readonly #signatory: ResponseSigner
  readonly #platform: Platform
  readonly #control: ControlFace
  readonly #keeper?: StateKeeper
  readonly #receiver = new Receiver()
  readonly #admission: Admission
  readonly #log = new RequestLog()

  constructor({
    keys,
    certificates,
    seed,
    hosts = [],
    strictStocks,
    rate,
    forwardTo,
    kept,
    state,
    requestTimeout = 60_000,
  }: GatewayOptions) {
    this.faults = new Faults(seed)
    this.#admission = new Admission(hosts)
    const world = makeWorld({ keys, hosts, strictStocks, forwardTo })
    this.world = world
    this.partnerships = new Partnerships(() => world.clock.now(), refusalsOf(world))
    world.isGranted = (stock, who) => this.partnerships.covers(stock.stock_id, who)
    this.#signatory = new ResponseSigner(keys)
    const { partnerships, faults } = this
    this.desk = {
      world,
      partnerships,
      faults,
      keys,
      log: this.#log,
      // In place: whoever answers and signs looks at these very keys.
      rotate: (days) =>
        Object.assign(keys.platform, rotatePlatformCertificate(keys.platform, days)),
      reset: () => this.reset(),
    }
    this.#control = new ControlFace(this.desk, hosts)
    this.#platform = new Platform({
      world,
      partnerships,
      signatory: this.#signatory,
      certificates,
      rate,
    })
    if (kept) this.#restore(kept)
    this.#keeper = state === undefined ? undefined : this.#keeperOf(state)
    this.#server = createServer(timeoutsOf(requestTimeout), (message, response) => {
      response.on('error', () => undefined) // whoever asked has gone
      this.#serve(message, response).catch((error: unknown) => giveUp(response, error))
    })
  }

  /** @returns the port */
  listen(port: number, host = '127.0.0.1'): Promise<number> {
    return new Promise((resolve, reject) => {
      // It stays: a connection that cannot be accepted, for want of descriptors, is told here, too.
      this.#server.on('error', reject)
      this.#server.listen(port, host, () => resolve((this.#server.address() as AddressInfo).port))
    })
  }

  /** Listens no more, and lets go of every connection. */
  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  #keeperOf(path: string): StateKeeper {
    const keeper = new StateKeeper(path, () => this.#dump())
    this.world.onChange(() => keeper.scheduleWrite())
    keeper.scheduleWrite()
    return keeper
  }

  #dump(): StateData {
    const {
      world,
      partnerships,
      faults,
      desk: { keys },
    } = this
    return {
      keys,
      world: world.dump(),
      partnerships: partnerships.dump(),
      faults: faults.all().map(({ rule, left }) => writableFault(rule, left)),
    }
  }

  #restore({ world, partnerships, faults }: StateData): void {
    this.world.restore(world)
    this.partnerships.restore(partnerships)
    for (const fault of faults) this.faults.add(readFault(fault))
  }

  /** Writes what is not kept yet. */
  flush(): void {
    this.#keeper?.flush()
  }

  requests(): RecordedRequest[] {
    return this.#log.all()
  }

  reset(): void {
    this.partnerships.clear()
    this.faults.clear()
    this.world.reset()
    this.#platform.reset()
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
    if (this.#control.isMeant(request.path)) return this.#control.serve(request, message, response)
    const time = Date.now()
    const rule = this.faults.next(request.method, request.path, request.body)
    const replaces = rule?.status !== undefined || rule?.error !== undefined
    const acts = rule?.drop !== 'before' && (!replaces || rule?.after)
    const real = acts ? this.#answer(request) : undefined
    const answer = withFault(this.#refusalBy(rule, request, real) ?? real, rule)
    // Before it is signed, which takes its time: the log is in the order in which requests came and
    // took effect.
    const id = this.#log.add(request, rule?.drop ? 0 : answer.status, { answer, fault: rule, time })
    const headers = await this.#headersOf(request, answer, rule)
    this.#log.setHeaders(id, headers)
    this.#control.came(id)
    if (this.onRequest) this.#report(id, this.onRequest)
    if (rule?.delay) await rest(rule.delay)
    if (rule?.drop) return void message.socket.destroy()
    // What comes late is signed when it goes out.
    const last = rule?.delay ? await this.#headersOf(request, answer, rule) : headers
    send(response, answer, last, rule)
  }

  /** A reset while it was signed may have forgotten it. */
  #report(id: number, listener: (record: RecordedRequest) => void): void {
    const record = this.#log.get(id)
    if (record) listener(record)
  }

  /** What a code of the platform's answers in place of the real answer. */
  #refusalBy(
    { error }: FaultRule = {},
    request: GatewayRequest,
    real?: Answer,
  ): Answer | undefined {
    if (error === undefined) return undefined
    const refused = refuseBy(error, request, (mchid) => this.world.merchants.get(mchid))
    return { ...refused, about: real?.about }
  }

  /** What a request is answered; a fault of the sandbox's own is an answer, too. */
  #answer(request: GatewayRequest): Answer {
    try {
      return this.#platform.answer(request)
    } catch (error) {
      return failure(error)
    }
  }

  async #headersOf(
    { headers: { 'wechatpay-serial': asked } }: GatewayRequest,
    answer: Answer,
    rule: FaultRule = {},
  ): Promise<Record<string, string>> {
    const { status, body = '' } = answer
    const signs = status >= 200 && status < 300 && answer.signed !== false
    const serial = typeof asked === 'string' && this.#signatory.knows(asked) ? asked : undefined
    const usual: Record<string, string> = {
      'Cache-Control': 'no-cache, must-revalidate',
      'Content-Language': 'zh-CN',
      'Content-Type': 'application/json; charset=utf-8',
      'Request-ID': requestId(answer),
      ...(status === 204 ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
      ...(signs ? await this.#signatory.headersAsync(answer, serial, rule) : {}),
    }
    return without(replaceHeaders(usual, answer.headers), rule.omitHeaders)
  }
}
