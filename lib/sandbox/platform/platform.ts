import type { Endpoint } from '../../catalogue'
import { Formatter } from '../../formatter'
import type { About } from '../http/about'
import { parameterError, type Answer, type GatewayRequest } from '../http/answer'
import { Gatekeeper } from '../authorization/authorization'
import { Bills } from './bills'
import { answerDocumented, type Contents } from './documented-endpoint'
import { certificatesAnswer } from './certificates'
import { echo } from './echo'
import type { SandboxKeys } from '../keys/keys'
import { RequestLimit } from './request-limit'
import type { Partnerships } from '../state/partnerships'
import type { ResponseSigner } from '../keys/response-signer'
import type { Fields } from '../model/fields'
import { handlersOf, type StateHandlers } from '../endpoints/handlers'
import type { Merchant } from '../state/merchants'
import { refuseV3 } from '../state/refusals'
import type { World } from '../state/world'
import { answerV2, isV2 } from './answer-v2'

/** What a platform is made of. */
export interface PlatformParts {
  readonly world: World
  readonly partnerships: Partnerships
  readonly signatory: ResponseSigner
  /** Whether merchants have platform certificates. */
  readonly certificates: boolean
  /** Requests a second that are let through, default any number. */
  readonly rate?: number
}

/** What answers by path and verb whatever the catalogue says; all else goes by the catalogue. */
type Route = (request: GatewayRequest, keys: SandboxKeys) => Answer | undefined

const noFields: Fields = {}

/** Decides what a request is answered: who sends it, whether that is allowed, what it does. */
export class Platform {
  readonly #parts: PlatformParts
  readonly #gatekeeper: Gatekeeper
  readonly #bills = new Bills()
  readonly #limit: RequestLimit
  readonly #handlers: StateHandlers
  readonly #routes: ReadonlyMap<string, Route>

  constructor(parts: PlatformParts) {
    const { world, partnerships, certificates, rate = Infinity } = parts
    this.#parts = parts
    this.#handlers = handlersOf(world)
    this.#gatekeeper = new Gatekeeper(world.merchants)
    this.#limit = new RequestLimit(rate)
    this.#routes = new Map<string, Route>([
      ['POST /v3/marketing/partnerships/build', this.#changing(partnerships.build)],
      ['POST /v3/marketing/partnerships/terminate', this.#changing(partnerships.terminate)],
      ['GET /v3/marketing/partnerships', partnerships.list],
      [
        'GET /v3/certificates',
        (_, keys) => certificatesAnswer(keys, certificates, world.clock.now()),
      ],
      ['GET /v3/billdownload/file', (request) => this.#file(request)],
      ['POST /v3/security/echo', (request, keys) => echo(keys)(request)],
    ])
  }

  /** Says that partnerships have changed. */
  #changing(route: Route): Route {
    return (request, keys) => {
      const answer = route(request, keys)
      if (answer?.status === 200) this.#parts.world.reportChange('partnerships', '')
      return answer
    }
  }

  /** A bill of a day, else one of the examples. */
  #file(request: GatewayRequest): Answer {
    const handler = this.#handlers.v3.get('GET v3/billdownload/file')
    const merchant = this.#parts.world.merchants.first
    const call = { merchant, request, variables: noFields, query: noFields, body: noFields }
    return handler?.(call) ?? this.#bills.file(request)
  }

  answer(request: GatewayRequest): Answer {
    const { world } = this.#parts
    if (isV2(request)) {
      return answerV2(request, {
        merchantOf: (mchid) => world.merchants.get(mchid),
        handle: (path, fields, merchant) => {
          const reply = this.#handlers.v2.get(path)?.(fields, merchant)
          if (reply && 'fields' in reply) world.reportChange('state', path)
          return reply
        },
      })
    }
    const verdict = this.#gatekeeper.judge(request, Formatter.timestamp())
    if ('refused' in verdict) return verdict.refused
    const { merchant } = verdict
    const answer =
      this.#limit.refuse(request, world.clock.now()) ??
      this.#headerFault(request) ??
      this.#answer(request, merchant)
    const about: About = { mchid: merchant.mchid, signature: 'right', ...answer.about }
    return { ...answer, about }
  }

  /** Forgets how many requests there were. */
  reset(): void {
    this.#limit.reset()
  }

  #headerFault({ headers }: GatewayRequest): Answer | undefined {
    const { accept, 'user-agent': agent, 'wechatpay-serial': serial } = headers
    const at = (field: string, value: unknown, issue: string): Answer =>
      parameterError({ field, value, issue, location: 'header' })
    if (!/application\/json|\*\/\*/i.test(accept ?? ''))
      return at('Accept', accept, '应含application/json')
    if (!agent) return at('User-Agent', agent, '缺失')
    const isKnown = serial === undefined || this.#parts.signatory.knows(String(serial))
    return isKnown
      ? undefined
      : at('Wechatpay-Serial', serial, '不是平台证书序列号或微信支付公钥ID')
  }

  #answer(request: GatewayRequest, merchant: Merchant): Answer {
    const { world } = this.#parts
    const keys = world.merchants.keysOf(merchant)
    const own = this.#routes.get(`${request.method} ${request.path}`)?.(request, keys)
    if (own) return own
    let opened: unknown
    const answer = answerDocumented(request, keys, this.#bills, (endpoint, contents) => {
      if (contents.isOpened) opened = contents.body
      return this.#handle(request, merchant, endpoint, contents)
    })
    return opened === undefined ? answer : { ...answer, about: { ...answer.about, opened } }
  }

  #handle(
    request: GatewayRequest,
    merchant: Merchant,
    endpoint: Endpoint,
    { variables, query, body }: Contents,
  ): Answer | undefined {
    const { merchants } = this.#parts.world
    const fields = (typeof body === 'object' && body !== null ? body : noFields) as Fields
    const handler = this.#handlers.v3.get(`${endpoint.method} ${endpoint.path}`)
    const refused =
      merchants.refuseRole(merchant, endpoint) ??
      // What has no state echoes what it is told, whoever's numbers those are.
      (handler &&
        (merchants.refuseNames(merchant, fields) ?? merchants.refuseNames(merchant, query)))
    if (refused) return refuseV3(refused)
    const answer = handler?.({ merchant, variables, query, body: fields, request })
    if (handler && request.method !== 'GET') this.#parts.world.reportChange('state', endpoint.path)
    return answer
  }
}
