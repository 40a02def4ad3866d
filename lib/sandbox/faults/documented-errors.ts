import { endpoints, findAll, match, type Endpoint } from '../../catalogue'
import { refusal, type Answer, type GatewayRequest } from '../http/answer'
import { refusals, type Refusal } from '../state/refusals'
import { isV2, refuseV2, type HallV2 } from '../platform/answer-v2'

/** Words of codes that no state of the sandbox's has: those of the pages' common tables. */
const words: Readonly<Record<string, string>> = {
  PARAM_ERROR: '参数错误',
  INVALID_REQUEST: '请求参数符合参数格式，但不符合业务规则',
  SIGN_ERROR: '签名验证不通过',
  SYSTEM_ERROR: '系统异常，请稍后重试',
  SYSTEMERROR: '系统异常，请用相同参数重新调用',
  FREQUENCY_LIMITED: '频率超限',
  FREQUENCY_LIMIT: '频率超限',
  FREQUENCY_LIMIT_EXCEED: '频率超限',
  RATELIMIT_EXCEEDED: '频率超限',
  RATE_LIMITED: '频率超限',
  FREQENCY_LIMIT: '频率超限',
  NO_AUTH: '商户无权限',
  NOAUTH: '商户无权限',
  ALREADY_EXISTS: '资源已存在',
  RESOURCE_ALREADY_EXISTS: '资源已存在',
  RESOURCE_NOT_EXISTS: '记录不存在',
  NOT_FOUND: '记录不存在',
  NOT_ENOUGH: '资金不足',
  NOTENOUGH: '余额不足',
  BANK_ERROR: '银行系统异常',
  BANKERROR: '银行系统异常',
  ACCOUNT_ERROR: '账号异常',
  ACCOUNTERROR: '账号异常',
  MCH_NOT_EXISTS: '商户号不存在',
  APPID_MCHID_NOT_MATCH: 'appid和mch_id不匹配',
  OPENID_MISMATCH: 'openid和appid不匹配',
  TRADE_ERROR: '交易错误',
  RULE_LIMIT: '业务规则限制',
  RULELIMIT: '业务规则限制',
  USER_ERROR: '用户异常',
  REQUEST_BLOCKED: '请求受阻',
}

/** How a code is answered. */
export interface DocumentedError {
  readonly status: number
  readonly code: string
  readonly message: string
}

const ofState: readonly Refusal[] = Object.values(refusals)

const messageOf = (code: string): string =>
  words[code] ??
  ofState.find((one) => one.code === code || one.v2 === code)?.message ??
  '请求被拒绝'

let everywhere: ReadonlyMap<string, number> | undefined

/** All codes of API v3 and brands, each with the status that most endpoints give it. */
function codesEverywhere(): ReadonlyMap<string, number> {
  if (everywhere) return everywhere
  const counts = new Map<string, Map<number, number>>()
  for (const { status, code } of [...endpoints().flatMap(({ errors }) => errors), ...ofState]) {
    const own = counts.get(code) ?? new Map<number, number>()
    counts.set(code, own.set(status, (own.get(status) ?? 0) + 1))
  }
  const most = (own: ReadonlyMap<number, number>): number =>
    [...own].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
  return (everywhere = new Map([...counts].map(([code, own]) => [code, most(own)])))
}

/** All codes that are known, those of API v2 among them. */
export const knownCodes = (): readonly string[] => [
  ...new Set([
    ...codesEverywhere().keys(),
    ...Object.keys(words),
    ...ofState.flatMap(({ v2 }) => v2 ?? []),
  ]),
]

/**
 * The endpoints that a path names, in a chain's spelling or as it goes out, for a verb or all of
 * them.
 */
const namedBy = (path: string, method: string | undefined): readonly Endpoint[] =>
  findAll(path).filter(
    (endpoint) => method === undefined || endpoint.method === method.toUpperCase(),
  )

/**
 * The codes that a path documents.
 *
 * @param path in a chain's spelling or as it goes out
 * @param method the verb, default all
 * @returns undefined where it is API v2's, of whose codes there is no list, or no endpoint's
 */
export function codesOf(path: string, method?: string): readonly string[] | undefined {
  const found = namedBy(path, method)
  return found.length === 0 || found.some(({ isV2 }) => isV2)
    ? undefined
    : [...new Set(found.flatMap(({ errors }) => errors.map(({ code }) => code)))]
}

/**
 * The refusal that a code stands for: with the status of this very endpoint, else the one it has at
 * most others.
 *
 * @param code WeChat Pay's
 * @param method verb of the request
 * @param path its path without query
 */
export function errorFor(code: string, method: string, path: string): DocumentedError {
  const own = match(method, path)?.endpoint.errors.find((one) => one.code === code)
  const status = own?.status ?? codesEverywhere().get(code) ?? 400
  return { status, code, message: messageOf(code) }
}

/**
 * Refuses with a code, in the form of the endpoint that was asked.
 *
 * @param code WeChat Pay's
 * @param request as it came
 * @param merchantOf whose key signs the answers of API v2
 */
export function refuseBy(
  code: string,
  request: GatewayRequest,
  merchantOf: HallV2['merchantOf'],
): Answer {
  const { status, message } = errorFor(code, request.method, request.path)
  return isV2(request)
    ? refuseV2(request, merchantOf, { code, message })
    : refusal(status, code, message)
}
