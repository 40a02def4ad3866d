import { binary, call, id, raw } from '../code/make'
import type { Expr } from '../code/nodes'
import { coerce } from '../translate/values/coerce'
import {
  int,
  isAscii,
  isNullable,
  isPrim,
  nonNull,
  number,
  plainTypeOf,
  text,
  type Ty,
} from '../types/ty'
import type { Given } from './row'

/** An argument where PHP's function takes a text. */
export const toText = ({ scope }: Given, value: Expr): Expr => coerce(scope.unit, value, text)

/** An argument where PHP's function takes a number. */
export const toNumber = ({ scope }: Given, value: Expr): Expr =>
  coerce(scope.unit, value, isPrim(plainTypeOf(value.ty), 'int') ? int : number)

/** A length that PHP's function is given: null is none to it, and 0 to JavaScript. */
export const lengthOf = (given: Given, many: Expr): Expr =>
  isNullable(many.ty)
    ? binary('??', toNumber(given, { ...many, ty: nonNull(many.ty) }), raw('undefined'), int)
    : toNumber(given, many)

/** A call of a function at the file's end. */
export const callHelper = (given: Given, name: string, args: Expr[], ty: Ty = text): Expr =>
  call(id(given.scope.unit.helper(name)), args, ty)

/** The name of PHP's function as the program writes it, without a `\` before it. */
export const nameOf = ({ node }: Given): string =>
  node.what.kind === 'name' ? node.what.name.replace(/^\\/, '') : ''

/** The name of the constant that an argument is, without a `\` before it. */
export const constantAt = ({ nodes, scope }: Given, at: number): string | undefined =>
  nodes[at] && /^\\?([A-Z][A-Z\d_]*)$/.exec(scope.unit.textOf(nodes[at]))?.[1]

/** Whether an argument is `true`, as the program writes it. */
export const isTrue = (value: Expr | undefined): boolean =>
  value?.kind === 'raw' && value.text === 'true'

/** Tells of a text that may hold more than ASCII, of which the function counts the bytes. */
export function noteUnits(given: Given, whole: Expr): void {
  if (isAscii(whole.ty)) return
  noteCall(given, 'counts UTF-16 units, where PHP counts bytes: the same for keys and other ASCII')
}

/** Tells the reader what the function does otherwise here than in PHP. */
export const noteCall = (given: Given, why: string): void =>
  given.scope.unit.remark('check', given.node, `${nameOf(given)}()`, why)
