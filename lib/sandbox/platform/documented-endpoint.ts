import { match, type Endpoint, type Field, type Match, type Shape } from '../../catalogue'
import { answersUnsigned } from '../../client/response/unsigned-endpoints'
import { Rsa } from '../../crypto/rsa'
import { brandScheme, schemeOf } from '../../crypto/scheme'
import { ok, parameterError, refusal, type Answer, type GatewayRequest } from '../http/answer'
import type { Bill, Bills } from './bills'
import { jsonBody } from '../http/body'
import { violationOf, violationOfFields, readText } from '../documentation/validate'
import { exampleOf, namedIn } from '../documentation/example'
import { signingKeyBehind, type SandboxKeys } from '../keys/keys'
import { hasEncrypted, openFields, takesEncrypted } from '../documentation/encrypted-fields'
import { uploadOf } from '../documentation/uploads'

/** What a request holds, read by its documentation. */
export interface Contents {
  readonly variables: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body?: unknown
  /** Whether the body had encrypted fields, which are opened in it. */
  readonly isOpened?: boolean
}

/**
 * Answers a documented endpoint that has no state here: what is sent has to have its documented
 * shape, what comes back is an example of the documented one, in which the request's own values are
 * echoed.
 *
 * @param request as it came
 * @param keys the sandbox's, those of the merchant who asks among them
 * @param bills makes the files that answers lead to
 * @param handle answers what has a state; undefined for what has none
 */
export function answerDocumented(
  request: GatewayRequest,
  keys: SandboxKeys,
  bills: Bills,
  handle: (endpoint: Endpoint, contents: Contents) => Answer | undefined = () => undefined,
): Answer {
  const found = match(request.method, request.path)
  if (!found || found.endpoint.incoming) return refuseUnknown(request)
  const contents = readContents(request, found, keys)
  if ('status' in contents) return contents
  const own = handle(found.endpoint, contents)
  if (own) return own
  const bill = leadsToBill(found.endpoint) ? bills.issue(request) : undefined
  return bill && 'status' in bill ? bill : exampleAnswer(found.endpoint, contents, bill, keys)
}

function refuseUnknown({ path }: GatewayRequest): Answer {
  const others = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter(
    (method) => match(method, path)?.endpoint.incoming === false,
  )
  return others.length > 0
    ? refusal(405, 'METHOD_NOT_ALLOWED', `该接口只支持${others.join('、')}方法`)
    : refusal(404, 'NOT_FOUND', '请求的资源不存在')
}

/** Texts of a path or a query as the values that they are documented to be. */
function readTexts(
  texts: Iterable<[string, string]>,
  fields: readonly Field[],
): Record<string, unknown> {
  const shapes = new Map(fields.map(({ name, shape }) => [name, shape]))
  return Object.fromEntries(
    [...texts].map(([name, text]) => [
      name,
      shapes.has(name) ? readText(text, shapes.get(name)!) : text,
    ]),
  )
}

const identity = (name: string): string => name

function readContents(
  request: GatewayRequest,
  { endpoint, variables: given }: Match,
  keys: SandboxKeys,
): Contents | Answer {
  const variables = readTexts(Object.entries(given), endpoint.variables)
  const unfit = violationOfFields(variables, endpoint.variables, '', identity)
  if (unfit) return parameterError({ ...unfit, location: 'uri' })
  // The key's serial is asked for where something is encrypted, whatever the catalogue says: no
  // page has it elsewhere.
  const asked = endpoint.headers.filter(({ name }) => name !== 'Wechatpay-Serial')
  const header = violationOfFields(
    request.headers,
    asked.map((field) => ({ ...field, name: field.name.toLowerCase() })),
    '',
    (name) => endpoint.headers.find((field) => field.name.toLowerCase() === name)?.name ?? name,
  )
  if (header) return parameterError({ ...header, location: 'header' })
  const query = readTexts(request.query, endpoint.query)
  const wrong = violationOfFields(query, endpoint.query, '', identity)
  if (wrong) return parameterError({ ...wrong, location: 'query' })
  return readBody(request, endpoint, { variables, query }, keys)
}

function readBody(
  request: GatewayRequest,
  endpoint: Endpoint,
  contents: Contents,
  keys: SandboxKeys,
): Contents | Answer {
  const { body: facts } = endpoint
  if (facts?.kind === 'form') return readUpload(request, facts.shape, contents)
  if (!facts || (!facts.required && request.body.length === 0)) return contents
  const body = jsonBody(request)
  if ('answer' in body) return body.answer
  const wrong = violationOf(body.value, facts.shape)
  if (wrong) return parameterError({ ...wrong, location: 'body' })
  if (!takesEncrypted(endpoint) || !hasEncrypted(body.value, facts.shape))
    return { ...contents, body: body.value }
  if (request.headers['wechatpay-serial'] === undefined)
    return parameterError({ field: 'Wechatpay-Serial', issue: '缺失', location: 'header' })
  const whole = openFields(body.value, facts.shape, privateKeyOf(request, keys))
  return 'violation' in whole
    ? parameterError({ ...whole.violation, location: 'body' })
    : { ...contents, body: whole.value, isOpened: true }
}

/** The key that the fields of a request were encrypted for, as it says. */
const privateKeyOf = ({ headers }: GatewayRequest, keys: SandboxKeys): string =>
  signingKeyBehind(keys, headers['wechatpay-serial']) ?? keys.platform.publicKeyPrivateKey

function readUpload(
  { body, headers }: GatewayRequest,
  shape: Shape,
  contents: Contents,
): Contents | Answer {
  const upload = uploadOf(body, headers['content-type'] ?? '', shape)
  return 'fault' in upload ? parameterError(upload.fault) : { ...contents, body: upload.values }
}

const answerOf = ({ answers }: Endpoint): [status: string, shape: Shape | null] =>
  Object.entries(answers).find(([code]) => code.startsWith('2')) ?? ['204', null]

/** Whether an answer tells where a bill is, itself or in a list of several. */
function leadsToBill(endpoint: Endpoint): boolean {
  const [, shape] = answerOf(endpoint)
  const hasUrl = (one: Shape): boolean =>
    one.kind === 'object'
      ? one.fields.some(({ name, shape: inner }) => name === 'download_url' || hasUrl(inner))
      : one.kind === 'array' && hasUrl(one.items)
  return shape !== null && hasUrl(shape)
}

function exampleAnswer(
  endpoint: Endpoint,
  { variables, query, body }: Contents,
  bill: Bill | undefined,
  { certificate, brand }: SandboxKeys,
): Answer {
  const [status, shape] = answerOf(endpoint)
  const signed = !answersUnsigned(endpoint.target)
  if (shape === null) return { status: status === '200' ? 204 : Number(status), signed }
  if (shape.kind === 'file')
    return {
      status: 200,
      body: `${endpoint.name}\n`,
      signed,
      headers: { 'Content-Type': 'application/octet-stream' },
    }
  const own = schemeOf(endpoint.target) === brandScheme ? brand?.certificate : certificate
  const seal = (text: string): string => Rsa.encrypt(text, own ?? certificate)
  return ok(exampleOf(shape, { named: namedIn(bill, variables, body, query), seal }) as object, {
    status: Number(status),
    signed,
  })
}
