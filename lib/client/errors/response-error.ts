import { isUtf8 } from 'node:buffer'
import type { BadResponseException, ResponseReader } from '../../errors'
import {
  ClientException,
  RequestException,
  ServerException,
  SignatureException,
} from '../../errors'
import type { Reply } from '../../exchange/wire'
import type { PreparedRequest } from '../request/prepared-request'
import { adviceOf, errorNumberIn } from './codes/advice-of'
import { recoveryOf, requestIdOf } from './connect-error'
import { longestUnverified, Response } from '../response/response'
import type { VerificationFailure } from '../response/signature'

/** What an error body says, as far as it says it in the documented types. */
export interface ErrorBody {
  readonly code?: string
  readonly message?: string
  readonly detail?: unknown
  readonly number?: number
}

/** What a code of the platform's looks like; anything else is none that a program could go by. */
const codePattern = /^[A-Za-z][\w.-]{0,63}$/

/**
 * The platform's code in what an answer has as one.
 *
 * @param value anything
 */
export const codeIn = (value: unknown): string | undefined =>
  typeof value === 'string' && codePattern.test(value) ? value : undefined

/**
 * Levels of a `detail` that are kept: the documented ones have three, and a thousand would overflow
 * whoever writes the error down.
 */
const deepestDetail = 32

/** A value without what lies deeper than that. */
function shallowCopy(value: unknown, levels: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (levels === 0) return '(more levels than are kept)'
  if (Array.isArray(value)) return value.map((item) => shallowCopy(item, levels - 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, shallowCopy(item, levels - 1)]),
  )
}

/**
 * Reads an error body. Nobody has signed it: every field may be anything, and a long body is not
 * looked into.
 *
 * @param response the answer, if one came
 */
export function errorBodyOf(response: ResponseReader | undefined): ErrorBody {
  if (!(response instanceof Response) || response.getBody().getSize() > longestUnverified) return {}
  const { data } = response
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return {}
  const { code, message, detail, number } = data as Record<string, unknown>
  return {
    code: codeIn(code),
    message: typeof message === 'string' ? message : undefined,
    detail: shallowCopy(detail, deepestDetail),
    number: Number.isSafeInteger(number) ? (number as number) : undefined,
  }
}

/** The status in words, which may be any. */
const phraseOf = ({ statusText }: Response): string => statusText.slice(0, 80)

/** The first of a body, as Guzzle cuts it. */
const longestBody = 120

/** Bytes that hold as many characters in any case, with one more to see that there are more. */
const longestBytes = 4 * longestBody + 4

function bodyText(response: Response): string {
  const bytes = response.getBody().toBuffer()
  if (!isUtf8(bytes)) return `(${bytes.length} bytes)`
  // A character that is cut is left out.
  const text = new TextDecoder().decode(bytes.subarray(0, longestBytes), { stream: true })
  return text.length > longestBody ? `${text.slice(0, longestBody)} (truncated...)` : text
}

/** Whether a text has one word somewhere behind another. */
function hasInOrder(text: string, first: string, second: string): boolean {
  const at = text.indexOf(first)
  return at >= 0 && text.indexOf(second, at) >= 0
}

/** What a caller can do about a refusal of any endpoint, by its code or the platform's words. */
const generalAdvice: readonly {
  readonly when: (code: string, message: string) => boolean
  readonly say: string
}[] = [
  {
    when: (_, message) => hasInOrder(message, '无可用', '平台证书'),
    say: 'this merchant has no platform certificate: configure the platform public key and its id PUB_KEY_ID_… in `certs`',
  },
  {
    when: (code, message) => code === 'SIGN_ERROR' && hasInOrder(message, '品牌', '序列号'),
    say: '`serial` is not the serial of a certificate of this brand: see 品牌经营平台 > API安全',
  },
  {
    when: (code, message) => code === 'SIGN_ERROR' && message.includes('序列号'),
    say: '`serial` is not the serial of a certificate of this merchant: see 商户平台 > 账户中心 > API安全',
  },
]

/** A path that nobody knows answers so as well as a resource that is not there. */
const lookUp = (status: number, code: string): string | undefined =>
  status === 404 && (code === 'HTTP_404' || code === 'NOT_FOUND')
    ? 'is the path misspelt? `npx wechatpay-chainable endpoints <word>` looks it up'
    : undefined

/**
 * Whether a call makes a refund: one that came too fast is documented as refused, but a refund that
 * did has to be asked about.
 *
 * @param path behind the base URL
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081709
 */
export const isRefund = (path: string): boolean => /refund/i.test(path)

/** What the caller has to know before repeating a request that got this answer. */
function recoveryHint(
  request: PreparedRequest,
  status: number,
  acted: boolean,
): string | undefined {
  if (acted) return request.method === 'GET' ? undefined : recoveryOf(request)
  return status === 429 ? 'slow down; the request was not accepted' : undefined
}

/**
 * The exception for a status that says no.
 *
 * @param request the request
 * @param response the answer
 * @param explained what is known of a SIGN_ERROR
 */
export function httpException(
  request: PreparedRequest,
  response: Response,
  explained?: string,
): BadResponseException {
  const {
    code: known = `HTTP_${response.status}`,
    message = '',
    detail,
    ...told
  } = errorBodyOf(response)
  const requestId = requestIdOf(response)
  const number = told.number ?? errorNumberIn(requestId)
  const { method, endpoint: path } = request
  const advice = adviceOf({ method, path, status: response.status, code: known, number, message })
  const server = response.status >= 500
  const acted =
    server || (response.status === 429 && request.method !== 'GET' && isRefund(request.endpoint))
  const hints = [
    explained,
    lookUp(response.status, known),
    ...generalAdvice.filter(({ when }) => when(known, message)).map(({ say }) => say),
    advice?.en,
    recoveryHint(request, response.status, acted),
  ]
  const text =
    `${server ? 'Server' : 'Client'} error: \`${request.method} ${request.url}\` resulted in a \`${response.status} ${phraseOf(response)}\` response:\n${bodyText(response)}\n` +
    hints
      .filter((hint) => hint !== undefined)
      .map((hint) => `(${hint})\n`)
      .join('')
  return new (server ? ServerException : ClientException)(text, {
    code: known,
    status: response.status,
    number,
    advice,
    detail,
    response,
    request: request.summary(),
    requestId,
    mayHaveTakenEffect: acted,
  })
}

/** The exception for a redirect that is not followed. */
export function redirectException(
  request: PreparedRequest,
  response: Response,
  why: string,
): RequestException {
  return new RequestException(
    `${request.method} ${request.url} answered ${response.status} ${phraseOf(response)}: ${why}`,
    {
      code: 'REDIRECT',
      status: response.status,
      response,
      request: request.summary(),
      requestId: requestIdOf(response),
    },
  )
}

/** The exception for a status that no answer ends with: 200 to 599 are all there are. */
export function brokenOf(request: PreparedRequest, reply: Reply): RequestException {
  // Whatever it is, nobody takes it for content.
  const response = Response.ofUnverified(reply, ({ body }) => body.toString())
  const recovery = request.method === 'GET' ? '' : `; ${recoveryOf(request)}`
  return badStatusException(
    request,
    response,
    `answered with the status ${response.status}, which is none of a final answer (200 to 599): it is not believed${recovery}`,
  )
}

/**
 * The exception for a status that an answer cannot have here. What was sent may have taken effect.
 *
 * @param words what the request did, and why that is no answer to it
 */
export const badStatusException = (
  request: PreparedRequest,
  response: Response,
  words: string,
): RequestException =>
  new RequestException(`${request.method} ${request.url} ${words}`, {
    code: 'BAD_STATUS',
    status: response.status,
    response,
    request: request.summary(),
    requestId: requestIdOf(response),
    mayHaveTakenEffect: true,
  })

/** The exception for a 2xx that does not verify. */
export function signatureException(
  request: PreparedRequest,
  response: Response,
  { code, reason }: VerificationFailure,
): SignatureException {
  const { code: envelope, message } = errorBodyOf(response)
  const said =
    envelope !== undefined && message !== undefined
      ? `; it says ${envelope}: ${message.slice(0, longestBody)}`
      : ''
  const recovery = request.method === 'GET' ? '' : `; ${recoveryOf(request)}`
  return new SignatureException(
    `${request.method} ${request.url} answered ${response.status}, but ${reason}${said}${recovery}`,
    {
      code,
      status: response.status,
      response,
      request: request.summary(),
      requestId: requestIdOf(response),
      mayHaveTakenEffect: true,
    },
  )
}
