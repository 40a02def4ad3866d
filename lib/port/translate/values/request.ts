import { id, index, member, raw, str } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { recordOf, text, unknown, type Ty, undef } from '../../types/ty'
import { expr } from '../scope/translator'
import type { Scope } from '../scope/scope'
import { serverCommandLine } from './command-line'
import { tableOf } from '../../types/table'

/**
 * PHP's windows on the request that is being answered, and the fields of `incoming` that stand for
 * them.
 */
const windows: Readonly<Record<string, string>> = tableOf({
  _GET: 'query',
  _POST: 'fields',
  _REQUEST: 'fields',
  _COOKIE: 'cookies',
  _FILES: 'files',
  _SERVER: 'server',
  _SESSION: 'session',
})

const texts = recordOf({ kind: 'union', of: [text, undef] } satisfies Ty)

/** `$_SERVER['HTTP_X']`, `$_GET['x']` and the like, or undefined where it is something else. */
export function readRequest(node: Php, scope: Scope): Expr | undefined {
  if (
    node.kind === 'offsetlookup' &&
    node.what.kind === 'variable' &&
    typeof node.what.name === 'string' &&
    Object.hasOwn(windows, node.what.name)
  ) {
    const key = node.offset ? expr(node.offset, scope) : str('')
    if (node.what.name === '_SERVER' && key.kind === 'string')
      return serverValue(key.value, node, scope)
    return index(windowOf(node.what.name, node, scope), key, { kind: 'union', of: [text, undef] })
  }
  if (node.kind === 'variable' && typeof node.name === 'string') {
    if (Object.hasOwn(windows, node.name)) return windowOf(node.name, node, scope)
    if (node.name === '_ENV') return raw('process.env', texts)
    if (node.name === 'GLOBALS')
      return { ...raw('(globalThis as unknown as Record<string, unknown>)'), ty: recordOf(unknown) }
  }
  return undefined
}

function windowOf(name: string, node: Php, scope: Scope): Expr {
  tell(node, scope)
  return member(incoming(scope), windows[name]!, texts)
}

function serverValue(name: string, node: Php, scope: Scope): Expr {
  const given = serverCommandLine(name)
  if (given) return given
  tell(node, scope)
  const header =
    /^HTTP_(.+)$/.exec(name)?.[1] ??
    (name === 'CONTENT_TYPE' || name === 'CONTENT_LENGTH' ? name : undefined)
  const value: Ty = { kind: 'union', of: [text, undef] }
  if (header)
    return index(
      member(incoming(scope), 'headers', texts),
      str(header.toLowerCase().replaceAll('_', '-')),
      value,
    )
  return index(member(incoming(scope), 'server', texts), str(name), value)
}

function incoming(scope: Scope): Expr {
  scope.unit.foreign.types.add('Incoming')
  return id('incoming')
}

/** What stands for the answer that PHP sends. */
export function outgoing(scope: Scope): Expr {
  scope.unit.foreign.types.add('Outgoing')
  return id('outgoing')
}

/** The exact body of the request. */
export function bodyOfRequest(node: Php, scope: Scope): Expr {
  tell(node, scope)
  return member(incoming(scope), 'body', text)
}

const tell = (node: Php, scope: Scope): void =>
  scope.unit.remark(
    'check',
    node,
    scope.unit.textOf(node).slice(0, 60),
    "is read from `incoming`, which stands for PHP's globals: fill it from the request of your server (`body` with its exact bytes)",
  )

export const incomingDeclaration = `/** What PHP keeps of the request in globals: give it what your server has received. */
declare const incoming: {
  /** The exact text of the body. */
  readonly body: string
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly query: Readonly<Record<string, string | undefined>>
  readonly fields: Readonly<Record<string, string | undefined>>
  readonly cookies: Readonly<Record<string, string | undefined>>
  readonly files: Readonly<Record<string, string | undefined>>
  readonly session: Record<string, string | undefined>
  readonly server: Readonly<Record<string, string | undefined>>
}`

export const outgoingDeclaration = `/** What PHP answers with besides what it prints: give it the answer of your server. */
declare const outgoing: {
  statusCode: number
  readonly headersSent: boolean
  setHeader(name: string, value: string): unknown
}`
