import { match, type Endpoint, type Field, type Match, type Shape } from '../catalogue'
import { answersUnsigned } from '../client/unsigned'
import { Rsa } from '../crypto/rsa'
import { ok, parameterError, refusal, type Answer, type GatewayRequest } from './answer'
import { jsonBody } from './body'
import { misfit, misfitOfFields, readText } from './conform'
import { exampleOf, namedIn } from './example'
import type { SandboxKeys } from './keys'
import { uploadOf } from './uploads'

/** What a request holds, read by its documentation. */
interface Contents {
  readonly variables: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/**
 * Answers a documented endpoint that has no state here: what is sent has to have its documented shape,
 * what comes back is an example of the documented one, in which the request's own values are echoed.
 *
 * @param request as it came
 * @param keys the sandbox's
 */
export function catalogued(request: GatewayRequest, keys: SandboxKeys): Answer {
  const found = match(request.method, request.path)
  if (!found || found.endpoint.incoming) return unknown(request)
  const contents = read(request, found)
  return 'status' in contents ? contents : answered(found.endpoint, contents, keys)
}

function unknown({ path }: GatewayRequest): Answer {
  const others = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter(method => match(method, path)?.endpoint.incoming === false)
  return others.length > 0
    ? refusal(405, 'METHOD_NOT_ALLOWED', `该接口只支持${others.join('、')}方法`)
    : refusal(404, 'NOT_FOUND', '请求的资源不存在')
}

/** Texts of a path or a query as the values that they are documented to be. */
function readTexts(texts: Iterable<[string, string]>, fields: readonly Field[]): Record<string, unknown> {
  const shapes = new Map(fields.map(({ name, shape }) => [name, shape]))
  return Object.fromEntries([...texts].map(([name, text]) => [name, shapes.has(name) ? readText(text, shapes.get(name)!) : text]))
}

const itself = (name: string): string => name

function read(request: GatewayRequest, { endpoint, variables: given }: Match): Contents | Answer {
  const variables = readTexts(Object.entries(given), endpoint.variables)
  const unfit = misfitOfFields(variables, endpoint.variables, '', itself)
  if (unfit) return parameterError({ ...unfit, location: 'uri' })
  const header = misfitOfFields(request.headers, endpoint.headers.map(field => ({ ...field, name: field.name.toLowerCase() })), '', name => endpoint.headers.find(field => field.name.toLowerCase() === name)?.name ?? name)
  if (header) return parameterError({ ...header, location: 'header' })
  const query = readTexts(request.query, endpoint.query)
  const wrong = misfitOfFields(query, endpoint.query, '', itself)
  if (wrong) return parameterError({ ...wrong, location: 'query' })
  return readBody(request, endpoint, { variables, query })
}

function readBody(request: GatewayRequest, { body: facts }: Endpoint, contents: Contents): Contents | Answer {
  if (facts?.kind === 'form') return readUpload(request, facts.shape, contents)
  if (!facts || (!facts.required && request.body.length === 0)) return contents
  const body = jsonBody(request)
  if ('answer' in body) return body.answer
  const wrong = misfit(body.value, facts.shape)
  return wrong ? parameterError({ ...wrong, location: 'body' }) : { ...contents, body: body.value }
}

function readUpload({ body, headers }: GatewayRequest, shape: Shape, contents: Contents): Contents | Answer {
  const upload = uploadOf(body, headers['content-type'] ?? '', shape)
  return 'fault' in upload ? parameterError(upload.fault) : { ...contents, body: upload.values }
}

function answered(endpoint: Endpoint, { variables, query, body }: Contents, { certificate }: SandboxKeys): Answer {
  const [status, shape] = Object.entries(endpoint.answers).find(([code]) => code.startsWith('2')) ?? ['204', null]
  const signed = !answersUnsigned(endpoint.target)
  if (shape === null) return { status: status === '200' ? 204 : Number(status), signed }
  if (shape.kind === 'file') return { status: 200, body: `${endpoint.name}\n`, signed, headers: { 'Content-Type': 'application/octet-stream' } }
  const seal = (text: string): string => Rsa.encrypt(text, certificate)
  return ok(exampleOf(shape, { named: namedIn(variables, body, query), seal }) as object, { status: Number(status), signed })
}
