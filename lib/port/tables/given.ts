import { call, id } from '../code/make'
import type { Expr } from '../code/nodes'
import { coerce } from '../translate/values/coerce'
import { int, isPrim, number, plainTypeOf, text, type Ty } from '../types/ty'
import type { Given } from './row'

/** An argument where PHP's function takes a text. */
export const toText = ({ scope }: Given, value: Expr): Expr => coerce(scope.unit, value, text)

/** An argument where PHP's function takes a number. */
export const toNumber = ({ scope }: Given, value: Expr): Expr =>
  coerce(scope.unit, value, isPrim(plainTypeOf(value.ty), 'int') ? int : number)

/** A call of a function at the file's end. */
export const callHelper = (given: Given, name: string, args: Expr[], ty: Ty = text): Expr =>
  call(id(given.scope.unit.helper(name)), args, ty)

/** The name of PHP's function as the program writes it, without a `\` before it. */
export const nameOf = ({ node }: Given): string =>
  node.what.kind === 'name' ? node.what.name.replace(/^\\/, '') : ''

/** The name of the constant that an argument is, without a `\` before it. */
export const constantAt = ({ nodes, scope }: Given, at: number): string | undefined =>
  nodes[at] && /^\\?([A-Z][A-Z\d_]*)$/.exec(scope.unit.textOf(nodes[at]))?.[1]

/** Tells the reader what the function does otherwise here than in PHP. */
export const noteCall = (given: Given, why: string): void =>
  given.scope.unit.remark('check', given.node, `${nameOf(given)}()`, why)
