import { ok, parameterError, refusal, type Answer, type GatewayRequest } from '../http/answer'
import { jsonBody } from '../http/body'
import { parseShallow } from '../http/json'
import { faultOf, identityOf, keyPattern, type Grant } from '../../partnerships/rules'

/** A partnership as the ledger has it. */
export interface Partnership extends Grant {
  readonly state: 'ESTABLISHED' | 'TERMINATED'
  readonly build_time: string
  readonly create_time: string
  readonly update_time: string
  readonly terminate_time?: string
  /** How many calls have built it; a repeat with the same key does not count. */
  readonly builds: number
}

interface Remembered {
  readonly request: string
  readonly answer: Answer
}

/** Who asks. */
type Caller = Readonly<{ mchid: string }>

/** Why a stock is none for whoever asks; undefined where it is one. */
export interface StockRefusals {
  readonly grant: (grant: Grant, caller: Caller) => Answer | undefined
  readonly terminate: (grant: Grant, caller: Caller) => Answer | undefined
  readonly list: (
    authorized: Readonly<Record<string, unknown>>,
    caller: Caller,
  ) => Answer | undefined
}

/** What partnerships keep, as plain data. */
export interface PartnershipsData {
  readonly ledger: readonly (readonly [string, Partnership])[]
  readonly remembered: readonly (readonly [string, Remembered])[]
}

/**
 * How the page has an empty list answered.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380536
 */
const noneListed: Answer = refusal(400, 'INVALID_REQUEST', '委托营销合作关系不存在')

/** As the platform writes times: `2015-05-20T13:29:35.120+08:00`. */
const timeText = (time: Date): string =>
  new Date(time.getTime() + 8 * 3_600_000).toISOString().replace('Z', '+08:00')

/**
 * The partnerships of a merchant: built, terminated, listed. Effects are taken at once, so that a
 * fault can strike before or after.
 */
export class Partnerships {
  readonly #ledger = new Map<string, Partnership>()
  readonly #remembered = new Map<string, Remembered>()
  readonly #now: () => number
  readonly #refusals: StockRefusals

  /**
   * @param now milliseconds since 1970, of the sandbox's clock
   * @param refusals why a stock cannot be granted or asked about, if it cannot
   */
  constructor(now: () => number, refusals: StockRefusals) {
    this.#now = now
    this.#refusals = refusals
  }

  /** @returns a copy of the ledger */
  all(): Partnership[] {
    return [...this.#ledger.values()]
  }

  clear(): void {
    this.#ledger.clear()
    this.#remembered.clear()
  }

  /** `POST /v3/marketing/partnerships/build` 建立合作关系 */
  readonly build = (request: GatewayRequest, caller: Caller): Answer =>
    this.#once(request, (grant) => {
      const identity = identityOf(grant)
      const refused = this.#refusals.grant(grant, caller)
      if (refused) return refused
      const now = timeText(new Date(this.#now()))
      const known = this.#ledger.get(identity)
      const kept =
        known?.state === 'ESTABLISHED' ? { ...known, builds: known.builds + 1 } : undefined
      const partnership: Partnership = kept ?? {
        partner: grant.partner,
        authorized_data: grant.authorized_data,
        state: 'ESTABLISHED',
        build_time: now,
        create_time: known?.create_time ?? now,
        update_time: now,
        builds: (known?.builds ?? 0) + 1,
      }
      this.#ledger.set(identity, partnership)
      const { builds: _, ...shown } = partnership
      return ok(shown)
    })

  /** `POST /v3/marketing/partnerships/terminate` 终止合作关系 */
  readonly terminate = (request: GatewayRequest, caller: Caller): Answer =>
    this.#once(request, (grant) => {
      const refused = this.#refusals.terminate(grant, caller)
      if (refused) return refused
      const ended = this.end(grant)
      return ended
        ? ok({ terminate_time: ended.terminate_time })
        : refusal(400, 'INVALID_REQUEST', '合作关系不存在')
    })

  /** Ends a partnership. @returns it; undefined where it was never built */
  end(grant: Grant): Partnership | undefined {
    const identity = identityOf(grant)
    const known = this.#ledger.get(identity)
    if (!known) return undefined
    const now = timeText(new Date(this.#now()))
    const ended =
      known.state === 'TERMINATED'
        ? known
        : { ...known, state: 'TERMINATED' as const, terminate_time: now, update_time: now }
    this.#ledger.set(identity, ended)
    return ended
  }

  /** Whether a stock is granted to a merchant, or to an appid. */
  covers(stock_id: string, { mchid, appid }: { mchid: string; appid: string }): boolean {
    return [...this.#ledger.values()].some(
      ({ state, partner, authorized_data }) =>
        state === 'ESTABLISHED' &&
        authorized_data.stock_id === stock_id &&
        (partner.merchant_id === mchid || partner.appid === appid),
    )
  }

  /** The ledger and the remembered keys as plain data. */
  dump(): PartnershipsData {
    return { ledger: [...this.#ledger], remembered: [...this.#remembered] }
  }

  restore({ ledger, remembered }: PartnershipsData): void {
    this.clear()
    for (const [identity, partnership] of ledger) this.#ledger.set(identity, partnership)
    for (const [key, answer] of remembered) this.#remembered.set(key, answer)
  }

  /** `GET /v3/marketing/partnerships` 查询合作关系列表 */
  readonly list = ({ query }: GatewayRequest, caller: Caller): Answer => {
    const wanted = filterOf(query, 'authorized_data')
    if ('answer' in wanted) return wanted.answer
    const partner = filterOf(query, 'partner')
    if ('answer' in partner) return partner.answer
    if (!wanted.value)
      return parameterError({ field: 'authorized_data', issue: '缺失', location: 'query' })
    const limit = wholeNumber(query, 'limit', 20)
    const offset = wholeNumber(query, 'offset', 0)
    if (limit === undefined || limit < 1 || limit > 50)
      return parameterError({
        field: 'limit',
        value: query.get('limit'),
        issue: '应为1到50的整数',
        location: 'query',
      })
    if (offset === undefined)
      return parameterError({
        field: 'offset',
        value: query.get('offset'),
        issue: '应为不小于0的整数',
        location: 'query',
      })
    const refused = this.#refusals.list(wanted.value, caller)
    if (refused) return refused
    const found = this.all().filter(
      (item) =>
        covers(wanted.value!, item.authorized_data) &&
        (!partner.value || covers(partner.value, item.partner)),
    )
    if (found.length === 0) return noneListed
    const from = offset * limit // the number of the page, from 0
    const data = found.slice(from, from + limit).map(({ builds: _b, state: _s, ...shown }) => shown)
    return ok({ data, limit, offset, ...(offset === 0 ? { total_count: found.length } : {}) })
  }

  /** A key answers with the first result for the same request, and refuses another one. */
  #once(request: GatewayRequest, act: (grant: Grant) => Answer): Answer {
    const key = request.headers['idempotency-key']
    if (typeof key !== 'string' || !keyPattern.test(key)) {
      return parameterError({
        field: 'Idempotency-Key',
        value: key,
        issue: key === undefined ? '缺失' : '应为1到48个字母、数字或|_*-',
        location: 'header',
      })
    }
    const body = jsonBody(request)
    if ('answer' in body) return body.answer
    const fault = faultOf(body.value, request.path.endsWith('/terminate') ? 'terminate' : 'grant')
    if (fault) return parameterError({ ...fault, location: 'body' })
    const identity = `${request.path}\n${canonicalText(body.value)}`
    const earlier = this.#remembered.get(key)
    if (earlier)
      return earlier.request === identity
        ? earlier.answer
        : refusal(400, 'INVALID_REQUEST', 'Idempotency-Key已用于另一请求，请求参数与之前不一致')
    const answer = act(body.value as Grant)
    if (answer.status === 200) this.#remembered.set(key, { request: identity, answer })
    return answer
  }
}

/** JSON text that does not depend on the order of names. */
function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, item]) => `${JSON.stringify(name)}:${canonicalText(item)}`)
    .join(',')}}`
}

type Filter = { readonly value?: Readonly<Record<string, unknown>> } | { readonly answer: Answer }

function filterOf(query: URLSearchParams, name: string): Filter {
  const text = query.get(name)
  if (text === null) return {}
  try {
    const value = parseShallow(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { value: value as Record<string, unknown> }
  } catch {
    // answered below
  }
  return {
    answer: parameterError({ field: name, value: text, issue: '应为JSON对象', location: 'query' }),
  }
}

const covers = (filter: Readonly<Record<string, unknown>>, record: object): boolean =>
  Object.entries(filter).every(
    ([name, value]) => (record as Record<string, unknown>)[name] === value,
  )

function wholeNumber(query: URLSearchParams, name: string, otherwise: number): number | undefined {
  const text = query.get(name)
  if (text === null) return otherwise
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
