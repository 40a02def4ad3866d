import {
  ascii,
  boolean,
  functionOf,
  int,
  isAscii,
  isIdentifier,
  nothing,
  number,
  recordOf,
  shapeOf,
  text,
  undef,
  unknown,
  listOf,
  never,
  joinTypes,
  type Ty,
} from '../types/ty'
import type { Arrow, Expr, Member, Param, Stmt } from './nodes'

export const id = (name: string, ty: Ty = unknown): Expr => ({ kind: 'id', name, ty })
export const raw = (code: string, ty: Ty = unknown): Expr => ({ kind: 'raw', text: code, ty })
export const str = (value: string): Expr => ({
  kind: 'string',
  value,
  ty: isAsciiText(value) ? ascii : text,
})
/** Whether all letters are among the first 128; the two aside that JavaScript's trim() knows otherwise. */
export const isAsciiText = (value: string): boolean =>
  Buffer.byteLength(value) === value.length && !/[\0\f]/.test(value)
export const num = (value: number): Expr =>
  raw(String(value), Number.isInteger(value) ? int : number)
export const nil = (): Expr => raw('null', nothing)
export const undefinedValue = (): Expr => raw('undefined', undef)
export const bool = (value: boolean): Expr => raw(String(value), boolean)
export const call = (callee: Expr, args: Expr[], ty: Ty = unknown): Expr => ({
  kind: 'call',
  callee,
  args,
  ty,
})
export const invoke = (object: Expr, name: string, args: Expr[], ty: Ty = unknown): Expr =>
  call(member(object, name), args, ty)
export const invokeStatic = (path: string, args: Expr[], ty: Ty = unknown): Expr =>
  call(pathOf(path), args, ty)
export const construct = (callee: Expr, args: Expr[], ty: Ty = unknown): Expr => ({
  kind: 'new',
  callee,
  args,
  ty,
})
export const unary = (operator: string, operand: Expr, ty: Ty = boolean): Expr => ({
  kind: 'unary',
  operator,
  operand,
  ty,
})
export const binary = (operator: string, left: Expr, right: Expr, ty: Ty = boolean): Expr => ({
  kind: 'binary',
  operator,
  left,
  right,
  ty,
})
export const assign = (left: Expr, right: Expr, operator = '='): Expr => ({
  kind: 'assign',
  operator,
  left,
  right,
  ty: right.ty,
})
export const cond = (test: Expr, yes: Expr, no: Expr): Expr => ({
  kind: 'cond',
  test,
  yes,
  no,
  ty: joinTypes(yes.ty, no.ty),
})
export const bang = (value: Expr, ty: Ty): Expr =>
  value.kind === 'bang' ? value : { kind: 'bang', value, ty }
export const spread = (value: Expr): Expr => ({ kind: 'spread', value, ty: value.ty })

/** `a.b.c` from a text. */
export function pathOf(path: string): Expr {
  const [first, ...rest] = path.split('.')
  return rest.reduce((object, name) => member(object, name), id(first!))
}

export const member = (object: Expr, name: string, ty: Ty = unknown, isSafe = false): Expr =>
  index(object, str(name), ty, isSafe)

export function index(object: Expr, key: Expr, ty: Ty = unknown, isSafe = false): Expr {
  const optional = isSafe || isCutOff(object)
  return key.kind === 'string' && isIdentifier(key.value)
    ? { kind: 'member', object, name: key.value, ty, optional }
    : { kind: 'index', object, index: key, ty, optional }
}

/** Whether a type that is told ends the reach of a `?.` within it, so that the next link must ask. */
const isCutOff = (object: Expr): boolean => object.kind === 'as' && mayBeAbsent(object.value)

/** Whether a `?.` is in a chain, so that all of it may come to nothing. */
export function mayBeAbsent(node: Expr): boolean {
  if (node.kind === 'as' || node.kind === 'bang') return mayBeAbsent(node.value)
  if (node.kind === 'member' || node.kind === 'index')
    return node.optional === true || mayBeAbsent(node.object)
  return node.kind === 'call' && (node.optional === true || mayBeAbsent(node.callee))
}

/** A type told to TypeScript; telling twice says the last. */
export function cast(value: Expr, to: Ty): Expr {
  const inner = value.kind === 'as' ? value.value : value
  return { kind: 'as', value: inner, to, ty: to }
}

export const array = (items: Expr[], open = false, tail: string[] = []): Expr => ({
  kind: 'array',
  items,
  open: open || tail.length > 0,
  ...(tail.length > 0 ? { tail } : {}),
  fresh: true,
  ty: listOf(items.map(itemType).reduce(joinTypes, never)),
})
const itemType = (item: Expr): Ty =>
  item.kind === 'spread' ? (item.ty.kind === 'list' ? item.ty.of : unknown) : item.ty

export function object(members: Member[], open = false): Expr {
  const isPlain = members.every((one) => one.kind === 'field')
  const ty = isPlain
    ? shapeOf(new Map(members.map((one) => [(one as { key: string }).key, one.value.ty])))
    : recordOf(
        members
          .map((one) => (one.kind === 'spread' ? recordValue(one.value.ty) : one.value.ty))
          .reduce(joinTypes, never),
      )
  return { kind: 'object', members, open, ty, fresh: true }
}

function recordValue(ty: Ty): Ty {
  if (ty.kind === 'record' || ty.kind === 'list') return ty.of
  return ty.kind === 'shape' ? [...ty.fields.values()].reduce(joinTypes, never) : unknown
}

export const arrow = (
  params: Param[],
  body: Expr | Stmt[],
  returns: Ty = unknown,
): Expr & Arrow => ({ kind: 'arrow', params, body, ty: functionOf(returns) })
export const statement = (value: Expr): Stmt => ({ kind: 'expr', value })
export const constant = (name: string, initial: Expr, ty?: Ty): Stmt => ({
  kind: 'let',
  name: id(name, initial.ty),
  initial,
  isConst: true,
  ty,
})
/** A function called at once, where a statement must stand in an expression. */
export const atOnce = (body: Stmt[], ty: Ty): Expr => call(arrow([], body, ty), [], ty)

/** A template literal of pieces, with neighbouring texts joined. */
export function template(pieces: (string | Expr)[]): Expr {
  const texts = ['']
  const values: Expr[] = []
  for (const piece of pieces.flatMap((one) =>
    typeof one !== 'string' && one.kind === 'template' ? interleave(one) : [one],
  )) {
    if (typeof piece === 'string') texts[texts.length - 1] += piece
    else if (piece.kind === 'string') texts[texts.length - 1] += piece.value
    else if (piece.kind === 'raw' && /^\d+$/.test(piece.text)) texts[texts.length - 1] += piece.text
    else if (piece.kind === 'raw' && /^'(\\n|[^'\\])'$/.test(piece.text))
      texts[texts.length - 1] += piece.text.slice(1, -1).replace('\\n', '\n')
    else {
      values.push(piece)
      texts.push('')
    }
  }
  if (values.length === 0) return str(texts[0]!)
  const [only] = values
  if (
    values.length === 1 &&
    texts.every((one) => one === '') &&
    only!.ty.kind === 'prim' &&
    only!.ty.name === 'string'
  )
    return only!
  const isPlain = texts.every(isAsciiText) && values.every((one) => isAscii(one.ty))
  return { kind: 'template', texts, values, ty: isPlain ? ascii : text }
}

const interleave = ({ texts, values }: Extract<Expr, { kind: 'template' }>): (string | Expr)[] =>
  texts.flatMap((one, at) => (at < values.length ? [one, values[at]!] : [one]))

/** A name for what a function takes that stands around other code, in which it means nothing yet. */
export function nameApart(wanted: string, ...around: Expr[]): string {
  const written = JSON.stringify(around, (key, value: unknown) =>
    ['ty', 'to', 'returns'].includes(key) ? undefined : value,
  )
  let name = wanted
  const isNamed = (): boolean => new RegExp(`"(name|text)":"[^"]*\\b${name}\\b`).test(written)
  for (let at = 2; isNamed(); at++) name = `${wanted}${at}`
  return name
}
