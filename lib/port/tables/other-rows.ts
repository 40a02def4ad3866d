import { cast, binary, call, cond, id, invoke, member, num, raw, str } from '../code/make'
import type { Expr } from '../code/nodes'
import { castTo } from '../translate/values/coerce'
import { isDocumented, noteDocumented } from '../translate/wechatpay/typed-answers'
import { settleKey } from '../translate/values/keys'
import { notePrinted } from '../translate/values/doubts'
import { argumentsOf } from '../translate/functions/arguments'
import { expr } from '../translate/scope/translator'
import {
  none,
  boolean,
  Data,
  dataOf,
  isForeign,
  nonNull,
  objectOf,
  plainTypeOf,
  text,
  undef,
  unknown,
  type Ty,
} from '../types/ty'
import { constantAt, nameOf, noteCall, toText } from './given'
import type { Given, Row } from './row'

export const textOrUndefined: Ty = { kind: 'union', of: [text, undef] }

export const fs = (given: Given, name: string, args: Expr[], ty: Ty): Expr => {
  given.scope.unit.import(name, 'node:fs')
  return call(id(name), args, ty)
}

/** The same data from pass to pass, since it is the same place. */
const learnt = new WeakMap<object, Map<string, Data>>()
function dataAt({ scope, node }: Given): Ty {
  const project = scope.unit.project
  const found = learnt.get(project) ?? new Map<string, Data>()
  learnt.set(project, found)
  const key = `${scope.unit.file}:${node.loc.start.offset}`
  const data = found.get(key) ?? new Data()
  found.set(key, data)
  return dataOf(data)
}

/**
 * `json_decode` of a body is what the answer has as `data`; of a decrypted text it is JSON for
 * sure.
 */
export const translateJsonDecode: Row = (given) => {
  const [node] = given.nodes
  if (!node) return undefined
  const source = expr(node, given.scope)
  const inner =
    source.kind === 'call' && source.callee.kind === 'id' && source.callee.name === 'String'
      ? source.args[0]!
      : source
  const data = dataAt(given)
  const flags = given.nodes.slice(1).map((one) => given.scope.unit.textOf(one))
  const isOther = flags.some((one) => /JSON_(?!THROW_ON_ERROR|OBJECT_AS_ARRAY)/.test(one))
  if (isOther || (flags[1] !== undefined && flags[1] !== '512'))
    noteCall(
      given,
      'knows no depth and no flag but JSON_THROW_ON_ERROR: numbers beyond 2^53 are none of the texts that JSON_BIGINT_AS_STRING makes',
    )
  const isAsked = given.scope.unit.source.includes('json_last_error')
  const body = isAsked ? undefined : bodyOf(inner)
  if (body) return { ...dataOfAnswer(body, data, given.scope), ty: data }
  const value = toText(given, source)
  const isThrowing = given.nodes
    .slice(1)
    .some((one) => given.scope.unit.textOf(one).includes('JSON_THROW_ON_ERROR'))
  const isSure =
    isThrowing ||
    (!isAsked &&
      value.kind === 'call' &&
      value.callee.kind === 'member' &&
      value.callee.object.kind === 'id' &&
      ['AesGcm', 'AesEcb', 'Rsa'].includes(value.callee.object.name))
  return {
    ...cast(
      isSure
        ? call(raw('JSON.parse'), [value], unknown)
        : call(
            id(given.scope.unit.helper(isAsked ? 'decodeJson' : 'jsonDecode')),
            [value],
            unknown,
          ),
      data,
    ),
    ty: data,
  }
}

/** `data` of an answer: as TypeScript knows it, where what is read of it is documented. */
function dataOfAnswer(response: Expr, ty: Ty, scope: Given['scope']): Expr {
  const core = nonNull(response.ty)
  const answer = core.kind === 'object' ? core.answer : undefined
  const whole = member(response, 'data', unknown)
  if (!answer) return cast(whole, ty)
  if (ty.kind === 'data' && answer.shape && isDocumented(ty.data, answer.shape)) {
    noteDocumented(ty.data, answer.shape)
    return whole
  }
  return castTo(scope.unit, { ...whole, ty: objectOf('Answer') }, ty)
}

/** The answer whose body this is. */
function bodyOf(value: Expr): Expr | undefined {
  if (value.kind !== 'call' || value.callee.kind !== 'member') return undefined
  const { name, object } = value.callee
  if (name === 'getContents' || name === 'toString' || name === '__toString') return bodyOf(object)
  if (name !== 'getBody') return undefined
  const ty = nonNull(object.ty)
  return ty.kind === 'object' && /^(Response|ResponseReader)$/.test(ty.name) ? object : undefined
}

/** `typeof value === 'word'`. */
export const typeTest = (value: Expr, word: string): Expr =>
  binary('===', { kind: 'unary', operator: 'typeof ', operand: value, ty: text }, str(word))

/**
 * `typeof value === 'object' && value !== null`; what is Foreign would be taken for a function
 * there.
 */
export function objectTest(value: Expr): Expr {
  const asked = isForeign(nonNull(plainTypeOf(value.ty))) ? cast(value, unknown) : value
  return binary('&&', typeTest(asked, 'object'), binary('!==', value, raw('null')))
}

export const kindTest =
  (word: string): Row =>
  (given) => {
    const [value] = given.args()
    return value && typeTest(settleKey(value, given.scope.unit), word)
  }

/** `json_last_error()` and its message, which the helper that decodes keeps. */
export function lastJsonError({ scope }: Given, ty: Ty): Expr {
  const hasFailed = call(id(scope.unit.helper('hasJsonFailed')), [], boolean)
  return ty === text
    ? cond(hasFailed, str('Syntax error'), str('No error'))
    : cond(hasFailed, num(4), num(0))
}

export const printing: Row = (given) => {
  const name = nameOf(given)
  notePrinted(name, given.node, given.scope)
  const args = argumentsOf(
    given.nodes.slice(0, name.toLowerCase() === 'print_r' ? 1 : undefined),
    given.scope,
  )
  if (given.nodes.length === 2 && name.toLowerCase() !== 'var_dump') {
    given.scope.unit.import('inspect', 'node:util')
    return call(id('inspect'), [args[0]!], text)
  }
  return call(raw('console.log'), args, none)
}

export const sleeping = (millis: Expr): Expr =>
  call(
    raw('Atomics.wait'),
    [raw('new Int32Array(new SharedArrayBuffer(4))'), num(0), num(0), millis],
    text,
  )

/** `pathinfo()` with a part of its own. */
export const partOfPath: Row = (given) => {
  const path = given.nodes[0] && expr(given.nodes[0], given.scope)
  const part = /^PATHINFO_(\w+)$/.exec(constantAt(given, 1) ?? '')
  if (!path || !part) return undefined
  const from = (name: string, value: Expr, ty = text): Expr => {
    given.scope.unit.import(name, 'node:path')
    return call(id(name), [value], ty)
  }
  const file = toText(given, path)
  // a name that begins with its only dot has an extension to PHP
  if (part[1] === 'EXTENSION')
    return binary(
      '??',
      invoke(invoke(invoke(from('basename', file), 'split', [str('.')]), 'slice', [num(1)]), 'at', [
        num(-1),
      ]),
      str(''),
      text,
    )
  if (part[1] === 'FILENAME')
    return invoke(from('basename', file), 'replace', [raw('/\\.[^.]*$/'), str('')], text)
  if (part[1] === 'BASENAME') return from('basename', file)
  return part[1] === 'DIRNAME' ? from('dirname', file) : undefined
}

/** PHP writes \/ and \uXXXX where it is not told otherwise: the same JSON, another text. */
/** Whether a file has objects without a class, of which nothing tells arrays apart here. */
export function noteObjects({ node, scope }: Given): boolean {
  const isDecoded = /json_decode\s*\((?:(?!\btrue\b|JSON_OBJECT_AS_ARRAY)[^;])*;/i
  const { source } = scope.unit
  if (!/\(\s*object\s*\)|\bstdClass\b/i.test(source) && !isDecoded.test(source)) return false
  scope.unit.remark(
    'check',
    node,
    'json_encode() of arrays',
    'writes {} for an array with nothing in it, as for an object: PHP writes [] for the array',
  )
  return true
}

export function noteEscapes({ node, nodes, scope }: Given): void {
  const flags = nodes[1] ? scope.unit.textOf(nodes[1]) : ''
  const changing =
    /JSON_(FORCE_OBJECT|NUMERIC_CHECK|HEX_\w+|PRESERVE_ZERO_FRACTION|PARTIAL_\w+)/.exec(flags)
  if (changing)
    scope.unit.leave(
      node,
      changing[0],
      'changes what json_encode() writes, and JSON.stringify() has no word for it',
    )
  const names = [
    ...(flags.includes('JSON_UNESCAPED_SLASHES') ? [] : ['/ as \\/']),
    ...(flags.includes('JSON_UNESCAPED_UNICODE') ? [] : ['中 as \\u4e2d']),
  ]
  if (names.length > 0)
    scope.unit.remark(
      'check',
      node,
      'json_encode()',
      `PHP writes ${names.join(' and ')}, JSON.stringify() does not: equal as JSON, not as a text that is hashed, signed or stored`,
    )
}
