import { match, type Endpoint, type Match } from '../catalogue'
import { answersUnsigned } from '../client/unsigned'
import { Rsa } from '../crypto/rsa'
import { ok, parameterError, refusal, type Answer, type GatewayRequest } from './answer'
import { jsonBody } from './body'
import { misfit, misfitOfFields, readText } from './conform'
import { exampleOf, namedIn } from './example'
import type { SandboxKeys } from './keys'
import { refusedUpload } from './uploads'

/** What a request holds, read by its documentation. */
interface Contents {
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
  const contents = read(request, found.endpoint)
  return 'status' in contents ? contents : answered(found, contents, keys)
}

function unknown({ path }: GatewayRequest): Answer {
  const others = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter(method => match(method, path))
  return others.length > 0
    ? refusal(405, 'METHOD_NOT_ALLOWED', `该接口只支持${others.join('、')}方法`)
    : refusal(404, 'NOT_FOUND', '请求的资源不存在')
}

function read(request: GatewayRequest, endpoint: Endpoint): Contents | Answer {
  const header = misfitOfFields(request.headers, endpoint.headers.map(field => ({ ...field, name: field.name.toLowerCase() })), '', name => endpoint.headers.find(field => field.name.toLowerCase() === name)?.name ?? name)
  if (header) return parameterError({ ...header, location: 'header' })
  const shapes = new Map(endpoint.query.map(({ name, shape }) => [name, shape]))
  const query = Object.fromEntries([...request.query].map(([name, text]) => [name, shapes.has(name) ? readText(text, shapes.get(name)!) : text]))
  const wrong = misfitOfFields(query, endpoint.query, '', name => name)
  if (wrong) return parameterError({ ...wrong, location: 'query' })
  return readBody(request, endpoint, query)
}

function readBody(request: GatewayRequest, { body: facts }: Endpoint, query: Contents['query']): Contents | Answer {
  if (facts?.kind === 'form') return refusedUpload(request) ?? { query }
  if (!facts || (!facts.required && request.body.length === 0)) return { query }
  const body = jsonBody(request)
  if ('answer' in body) return body.answer
  const wrong = misfit(body.value, facts.shape)
  return wrong ? parameterError({ ...wrong, location: 'body' }) : { query, body: body.value }
}

function answered({ endpoint, variables }: Match, { query, body }: Contents, { certificate }: SandboxKeys): Answer {
  const [status, shape] = Object.entries(endpoint.answers).find(([code]) => code.startsWith('2')) ?? ['204', null]
  const signed = !answersUnsigned(endpoint.target)
  if (shape === null) return { status: status === '200' ? 204 : Number(status), signed }
  if (shape.kind === 'file') return { status: 200, body: `${endpoint.name}\n`, signed, headers: { 'Content-Type': 'application/octet-stream' } }
  const seal = (text: string): string => Rsa.encrypt(text, certificate)
  return ok(exampleOf(shape, { named: namedIn(variables, body, query), seal }) as object, { status: Number(status), signed })
}
