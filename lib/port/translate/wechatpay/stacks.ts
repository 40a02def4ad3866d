import { binary, call, construct, id, invoke, member, num, raw, str } from '../../code/make'
import type { Expr, Member } from '../../code/nodes'
import type { Node } from '../../source/ast'
import {
  ascii,
  boolean,
  isNullable,
  listOf,
  nonNull,
  objectOf,
  plainTypeOf,
  recordOf,
  text,
  unknown,
  type Ty,
} from '../../types/ty'
import { argumentsOf, type Call } from '../functions/arguments'
import { coerce } from '../values/coerce'
import type { Scope } from '../scope/scope'
import { expr } from '../scope/translator'

/** What stands for Guzzle's handler stack: the interceptors of the axios instance. */
export const interceptors: Ty = objectOf('Interceptors')

/**
 * wechatpay-php's and Guzzle's own members of the stack, and the interceptors that do their work
 * here.
 */
const removable: Readonly<Record<string, readonly ['request' | 'response', number] | undefined>> = {
  signer: ['request', 0],
  verifier: ['response', 0],
  http_errors: ['response', 1],
}

export const isAdding = (name: string): boolean =>
  name === 'push' || name === 'unshift' || name === 'before' || name === 'after'

/**
 * Methods of a stack, of the request that an interceptor gets, and of its URL; undefined for
 * anything else.
 */
export function stackMethod(base: Expr, name: string, node: Call, scope: Scope): Expr | undefined {
  const ty = nonNull(plainTypeOf(base.ty))
  if (ty.kind !== 'object') return undefined
  if (ty.name === 'AxiosInstance' && name === 'getConfig') return stackOf(base, node, scope)
  if (ty.name === 'Interceptors' && name === 'remove') return removalOf(base, node, scope)
  if (ty.name === 'AxiosRequest') return readRequest(base, name, node, scope)
  if (ty.name === 'RequestSummary') return readSummary(base, name, node, scope)
  if (ty.name === 'URL') return readUrl(base, name)
  return undefined
}

function stackOf(base: Expr, node: Call, scope: Scope): Expr | undefined {
  const [key] = node.arguments
  if (key?.kind !== 'string' || key.value !== 'handler') return undefined
  scope.unit.translated++
  return member(base, 'interceptors', interceptors)
}

function removalOf(base: Expr, node: Call, scope: Scope): Expr {
  const [name] = node.arguments
  const found = name?.kind === 'string' ? removable[name.value] : undefined
  if (!found) {
    scope.unit.leaveOwn(
      node,
      scope.unit.briefOf(node),
      'there is no such interceptor: request 0 is the signer, response 0 the verifier, response 1 throws what a 4xx or 5xx deserves',
    )
    return raw('undefined')
  }
  scope.unit.translated++
  const [side, at] = found
  return invoke(member(base, side), 'eject', [num(at)])
}

/** Statements that stand alone, where PHP's immutable request becomes axios's, which is changed. */
export const standing = new WeakSet<object>()

function readRequest(base: Expr, name: string, node: Call, scope: Scope): Expr | undefined {
  const headers = member(base, 'headers')
  const args = (): Expr[] => argumentsOf(node.arguments, scope, [text, text])
  switch (name) {
    case 'withHeader':
      return standing.has(node) ? invoke(headers, 'set', args()) : undefined
    case 'withAddedHeader':
      return standing.has(node) ? addHeader(headers, args()) : undefined
    case 'withoutHeader':
      return standing.has(node) ? invoke(headers, 'delete', args()) : undefined
    case 'hasHeader':
      return invoke(headers, 'has', args(), boolean)
    case 'getHeaderLine': {
      const found = binary('??', invoke(headers, 'get', args()), str(''))
      return call(id('String'), [found], text)
    }
    case 'getMethod': {
      const method = binary('??', member(base, 'method'), str('get'), text)
      return invoke(method, 'toUpperCase', [], text)
    }
    case 'getUri':
      return construct(
        id('URL'),
        [{ kind: 'bang', value: member(base, 'url'), ty: text }],
        objectOf('URL'),
      )
    case 'getBody':
      return call(id('String'), [binary('??', member(base, 'data'), str(''))], text)
    default:
      return undefined
  }
}

/** One more value of a header: behind what it has. */
function addHeader(headers: Expr, [name, value]: Expr[]): Expr {
  const before = invoke(headers, 'get', [name!])
  const values: Expr = { kind: 'array', items: [before, value!], ty: listOf(unknown) }
  const kept = invoke(values, 'filter', [id('Boolean')])
  return invoke(headers, 'set', [name!, invoke(kept, 'join', [str(', ')], text)])
}

/** What an exception tells of its request. */
function readSummary(base: Expr, name: string, node: Call, scope: Scope): Expr | undefined {
  const known: Expr = isNullable(base.ty)
    ? { kind: 'bang', value: base, ty: nonNull(base.ty) }
    : base
  switch (name) {
    case 'getMethod':
      return member(known, 'method', text)
    case 'getUri':
      return construct(id('URL'), [member(known, 'url', text)], objectOf('URL'))
    case 'hasHeader':
    case 'getHeaderLine': {
      const [key] = argumentsOf(node.arguments, scope, [text])
      const headers = member(known, 'headers', recordOf(text))
      const lowered =
        key!.kind === 'string'
          ? str(key!.value.toLowerCase())
          : invoke(key!, 'toLowerCase', [], ascii)
      if (name === 'hasHeader') return binary('in', lowered, headers, boolean)
      return binary(
        '??',
        { kind: 'index', object: headers, index: lowered, ty: text },
        str(''),
        text,
      )
    }
    default:
      return undefined
  }
}

function readUrl(base: Expr, name: string): Expr | undefined {
  const fields: Readonly<Record<string, string | undefined>> = {
    getPath: 'pathname',
    getHost: 'hostname',
    getPort: 'port',
    __toString: 'href',
  }
  if (name === 'getQuery') return invoke(member(base, 'search', text), 'slice', [num(1)], text)
  const field = fields[name]
  return field === undefined ? undefined : member(base, field, text)
}

/** `new RequestException($message, $request, $response)`, which a middleware throws. */
export function exceptionOf(name: string, node: Node<'new'>, scope: Scope): Expr {
  const [message, , ...more] = node.arguments
  const response = name === 'ConnectException' ? undefined : more[0]
  const members: Member[] = [{ kind: 'field', key: 'code', value: str('UNACCEPTABLE') }]
  if (response && response.kind !== 'nullkeyword') {
    const value = expr(response, scope)
    members.push({ kind: 'field', key: 'response', value })
    members.push({
      kind: 'field',
      key: 'status',
      value: invoke(value, 'getStatusCode', []),
    })
  }
  scope.unit.import(name)
  scope.unit.translated++
  scope.unit.remark(
    'check',
    node,
    scope.unit.briefOf(node),
    "says that it is the program's own by `code`: give it one that your handlers know",
  )
  const told = message ? coerce(scope.unit, expr(message, scope), text) : str('')
  return construct(id(name), [told, { kind: 'object', members, ty: text }], objectOf(name))
}
