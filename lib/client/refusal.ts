import type { BadResponseException} from '../errors'
import { ClientException, RequestException, ServerException, SignatureException } from '../errors'
import type { Draft } from './draft'
import { fateOf, requestIdOf } from './failure'
import type { Response } from './response'
import type { Distrust } from './verify'

interface ErrorBody { readonly code?: unknown, readonly message?: unknown, readonly detail?: unknown }

const errorBody = (response: Response): ErrorBody =>
  typeof response.data === 'object' && response.data !== null && !ArrayBuffer.isView(response.data) ? response.data : {}

/** The first of a body, as Guzzle cuts it. */
const longestBody = 120

function bodyText(response: Response): string {
  const text = ArrayBuffer.isView(response.data) ? `(${response.getBody().getSize()} bytes)` : String(response.getBody())
  return text.length > longestBody ? `${text.slice(0, longestBody)} (truncated...)` : text
}

/** What a caller can do about a refusal, by its code or the platform's words. */
const advice: readonly { readonly when: (code: string, message: string) => boolean, readonly say: string }[] = [
  { when: (_, message) => /无可用.*平台证书/.test(message), say: 'this merchant has no platform certificate: configure the platform public key and its id PUB_KEY_ID_… in `certs`' },
  { when: (code, message) => code === 'SIGN_ERROR' && message.includes('序列号'), say: '`serial` is not the serial of a certificate of this merchant: see 商户平台 > 账户中心 > API安全' },
]

/**
 * Whether a call makes a refund: one that came too fast is documented as refused, but a refund that did has to be asked about.
 *
 * @param path behind the base URL
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081709
 */
export const isRefund = (path: string): boolean => /refund/i.test(path)

/** What the caller has to know about the fate of a request that got this answer. */
function fateHint(draft: Draft, status: number, acted: boolean): string | undefined {
  if (acted) return draft.method === 'GET' ? undefined : fateOf(draft)
  return status === 429 ? 'slow down; the request was not accepted' : undefined
}

/**
 * The exception for a status that says no.
 *
 * @param draft the request
 * @param response the answer
 * @param explained what is known of a SIGN_ERROR
 */
export function refusalOf(draft: Draft, response: Response, explained?: string): BadResponseException {
  const { code, message, detail } = errorBody(response)
  const known = typeof code === 'string' && code !== '' ? code : `HTTP_${response.status}`
  const server = response.status >= 500
  const acted = server || (response.status === 429 && draft.method !== 'GET' && isRefund(draft.endpoint))
  const hints = [explained, ...advice.filter(({ when }) => when(known, String(message))).map(({ say }) => say), fateHint(draft, response.status, acted)]
  const text = `${server ? 'Server' : 'Client'} error: \`${draft.method} ${draft.url}\` resulted in a \`${response.status} ${response.statusText}\` response:\n${bodyText(response)}\n`
    + hints.filter(hint => hint !== undefined).map(hint => `(${hint})\n`).join('')
  return new (server ? ServerException : ClientException)(text, {
    code: known, status: response.status, detail, response, request: draft.summary(), requestId: requestIdOf(response), mayHaveTakenEffect: acted,
  })
}

/** The exception for a redirect that is not followed. */
export function redirectOf(draft: Draft, response: Response, why: string): RequestException {
  return new RequestException(`${draft.method} ${draft.url} answered ${response.status} ${response.statusText}: ${why}`, {
    code: 'REDIRECT', status: response.status, response, request: draft.summary(), requestId: requestIdOf(response),
  })
}

/** The exception for a status that no answer ends with: 200 to 599 are all there are. */
export function brokenOf(draft: Draft, response: Response): RequestException {
  const fate = draft.method === 'GET' ? '' : `; ${fateOf(draft)}`
  return new RequestException(`${draft.method} ${draft.url} answered with the status ${response.status}, which is none of a final answer (200 to 599): it is not believed${fate}`, {
    code: 'BAD_STATUS', status: response.status, response, request: draft.summary(), requestId: requestIdOf(response), mayHaveTakenEffect: true,
  })
}

/** The exception for a 2xx that does not verify. */
export function distrusted(draft: Draft, response: Response, { code, reason }: Distrust): SignatureException {
  const { code: envelope, message } = errorBody(response)
  const said = typeof envelope === 'string' && typeof message === 'string' ? `; it says ${envelope}: ${message.slice(0, longestBody)}` : ''
  const fate = draft.method === 'GET' ? '' : `; ${fateOf(draft)}`
  return new SignatureException(`${draft.method} ${draft.url} answered ${response.status}, but ${reason}${said}${fate}`, {
    code, status: response.status, response, request: draft.summary(), requestId: requestIdOf(response), mayHaveTakenEffect: true,
  })
}
