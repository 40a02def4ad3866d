import { call, construct, id } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Node, Php } from '../../source/ast'
import { isObject, objectOf, text } from '../../types/ty'
import { argumentsOf } from '../functions/arguments'
import { castTo, coerce } from '../values/coerce'
import type { Scope } from '../scope/scope'
import { expr } from '../scope/translator'

/** `new MediaUtil($path, $stream)`: the stream's content in place of the stream. */
export function mediaOf(node: Node<'new'>, scope: Scope): Expr {
  scope.unit.import('MediaUtil')
  scope.unit.translated++
  const content = node.arguments[1]
  const known = content && contentOf(content, scope)
  if (content && !known)
    scope.unit.remark(
      'check',
      node,
      'new MediaUtil(…, stream)',
      'takes bytes, text or a Node stream as its second argument',
    )
  const given = known ? node.arguments.slice(0, 1) : node.arguments
  const [path, ...more] = argumentsOf(given, scope, [text])
  const rest = known ? [known] : more.map((one) => castTo(scope.unit, one, text))
  return construct(id('MediaUtil'), path ? [path, ...rest] : [], objectOf('MediaUtil'))
}

/** What a stream holds that is made at its place: of a text, or of a file. */
function contentOf(node: Php, scope: Scope): Expr | undefined {
  if (node.kind === 'new' && node.what.kind === 'name') {
    const name = scope.unit.resolve(node.what.name, node.what.resolution)
    const [given] = node.arguments
    if (!given) return undefined
    if (name === 'GuzzleHttp\\Psr7\\LazyOpenStream') return bytesOf(given, scope)
    return name === 'GuzzleHttp\\Psr7\\Stream' ? openedOf(given, scope) : undefined
  }
  if (node.kind !== 'call' || node.arguments.length !== 1) return undefined
  if (!streamMakers.has(calledOf(node.what, scope))) return undefined
  const [given] = node.arguments
  const made = openedOf(given!, scope)
  if (made) return made
  const value = expr(given!, scope)
  return isObject(value.ty, 'Buffer') ? value : coerce(scope.unit, value, text)
}

const streamMakers: ReadonlySet<string> = new Set([
  'GuzzleHttp\\Psr7\\Utils::streamFor',
  'GuzzleHttp\\Psr7\\stream_for',
])

function calledOf(what: Php, { unit }: Scope): string {
  if (what.kind === 'name') return unit.resolve(what.name, what.resolution)
  if (what.kind !== 'staticlookup' || what.what.kind !== 'name') return ''
  const method = what.offset.kind === 'identifier' ? what.offset.name : ''
  return `${unit.resolve(what.what.name, what.what.resolution)}::${method}`
}

const openers: ReadonlySet<string> = new Set([
  'fopen',
  'file_get_contents',
  'GuzzleHttp\\Psr7\\Utils::tryFopen',
  'GuzzleHttp\\Psr7\\try_fopen',
])

/** The bytes of a file that is opened, or read, at its place: as a text a picture would not last. */
function openedOf(node: Php, scope: Scope): Expr | undefined {
  if (node.kind !== 'call') return undefined
  const name = calledOf(node.what, scope)
  const isPlain = node.what.kind === 'name' && openers.has(node.what.name.replace(/^\\/, ''))
  const [path] = node.arguments
  return path && (isPlain || openers.has(name)) ? bytesOf(path, scope) : undefined
}

function bytesOf(path: Php, scope: Scope): Expr | undefined {
  const name = path.kind === 'string' ? path.value : ''
  if (/^[a-z]{3,}:\/\//i.test(name)) return undefined
  scope.unit.import('readFileSync', 'node:fs')
  return call(id('readFileSync'), [coerce(scope.unit, expr(path, scope), text)], objectOf('Buffer'))
}
