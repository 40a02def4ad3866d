import type { AxiosResponse } from 'axios'
import { describeType } from '../../checks/did-you-mean'
import { memoryOf } from '../../checks/type-guards'
import { InvalidArgumentException, RequestException } from '../../errors'
import type { Reply } from '../../exchange/wire'
import { Response } from '../response/response'
import { loadAxios, type CarryingConfig, type CarryingResponse } from './carrying'

/** What axios offers and this instance does not do, and what to use in its place. */
const refusedOptions: Readonly<Record<string, string>> = {
  validateStatus: 'the option `http_errors` of a chain',
  transformRequest: 'a request interceptor: what is signed is what is sent',
  transformResponse: 'a response interceptor: what was verified stays as it is',
  responseType: "the response's getBody(), or `stream` of a chain",
  httpAgent: '`proxy`, `verify` and `cert` of the configuration',
  httpsAgent: '`proxy`, `verify` and `cert` of the configuration',
  auth: 'the `signer` of the configuration',
  paramsSerializer: '`params` as URLSearchParams, or a query in the URL',
  cancelToken: '`signal`',
  proxy: '`proxy` of the configuration',
  socketPath: '`base_uri` of the configuration',
  lookup: '`base_uri` of the configuration',
  maxRedirects: 'the option `allow_redirects` of a chain',
  beforeRedirect: 'the option `allow_redirects` of a chain',
  onUploadProgress: 'the option `progress` of a chain',
  onDownloadProgress: 'the option `progress` of a chain',
  maxRate: 'nothing: no call is slowed down',
}

/** What says of such an option that nothing is to be done. */
const asItIs: Readonly<Record<string, unknown>> = { responseType: 'json', maxRedirects: 0 }

/** Whether a value of such an option says what happens anyway. */
const isAsItIs = (name: string, value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (Object.hasOwn(asItIs, name) && value === asItIs[name])

/**
 * Refuses what would be dropped in silence.
 *
 * @param config as the interceptors left it
 * @throws InvalidArgumentException `INVALID_OPTION`; nothing was sent
 */
export function assertDone(config: CarryingConfig): void {
  for (const [name, instead] of Object.entries(refusedOptions))
    if (!isAsItIs(name, config[name as keyof CarryingConfig]))
      throw new InvalidArgumentException(
        `axios's option \`${name}\` does nothing on the instance of getDriver().select(): use ${instead}`,
        { code: 'INVALID_OPTION' },
      )
}

/**
 * What a request interceptor gave, as the next one needs it.
 *
 * @param config anything
 * @param name the interceptor's, for the message
 * @throws InvalidArgumentException `INVALID_ARGUMENT`; nothing was sent
 */
export function configFrom(config: unknown, name: string): CarryingConfig {
  try {
    const found = config as CarryingConfig
    found.headers = loadAxios().AxiosHeaders.from(found.headers)
    return found
  } catch {
    throw new InvalidArgumentException(
      `the request interceptor \`${name || 'anonymous'}\` gave ${describeType(config)}; expected the config that it was given: return it`,
      { code: 'INVALID_ARGUMENT' },
    )
  }
}

/**
 * The response behind what the interceptors have left; an ejected verifier leaves the bare answer.
 *
 * @param answer anything
 * @throws RequestException `INVALID_ARGUMENT`; the platform may have acted
 */
export function responseOf(answer: unknown): Response {
  if (answer instanceof Response) return answer
  const reply = (answer as Partial<CarryingResponse> | null | undefined)?.reply
  if (reply && Buffer.isBuffer(reply.body)) return Response.ofUnverified(reply)
  throw unusable(
    `a response interceptor gave ${describeType(answer)}; expected the response that it was given: return it, and take what you need of it behind the call`,
  )
}

const unusable = (message: string): RequestException =>
  new RequestException(`${message} (the request was sent, the platform may have acted)`, {
    code: 'INVALID_ARGUMENT',
    mayHaveTakenEffect: true,
  })

/**
 * What an adapter of the caller's answered, as the library's own answers: verified like any other.
 *
 * @param answer anything
 * @param config what it was given
 * @throws RequestException `INVALID_ARGUMENT` where it holds no exact body
 */
export function carriedAnswer(answer: unknown, config: CarryingConfig): CarryingResponse {
  if (!config?.prepared) throw unusable('the `adapter` answered a request that nobody has signed')
  const { status, statusText, data, headers } = (answer ?? {}) as Partial<AxiosResponse>
  const body = bytesOf(data)
  if (!Number.isInteger(status) || body === undefined)
    throw unusable(
      `the \`adapter\` gave ${answer === null || typeof answer !== 'object' ? describeType(answer) : `the status ${describeType(status)} and the data ${describeType(data)}`}; expected { status, headers, data }, with the exact body in \`data\` as text or bytes, since it is what was signed`,
    )
  const reply: Reply = {
    status: status!,
    statusText: typeof statusText === 'string' ? statusText : '',
    rawHeaders: rawHeadersOf(headers),
    body,
  }
  return { ...(answer as AxiosResponse), headers: {}, data: body, config, reply }
}

function bytesOf(data: unknown): Buffer | undefined {
  if (data === undefined || data === null) return Buffer.alloc(0)
  return typeof data === 'string' ? Buffer.from(data) : memoryOf(data)
}

const rawHeadersOf = (headers: unknown): string[] =>
  Object.entries((headers ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((one) =>
      typeof one === 'string' || typeof one === 'number' ? [name, String(one)] : [],
    ),
  )
