import { call, id, invoke } from '../../code/make'
import type { Expr } from '../../code/nodes'
import { int, isKeyText, isPrim, anyKey, listOf, plainTypeOf, text, type Ty } from '../../types/ty'
import { helperName } from '../scope/naming'
import type { Unit } from '../scope/unit'

/** What a key is to PHP: a whole number, or a text. */
const keyTy: Ty = { kind: 'union', of: [text, int] }

/** What the keys of an array are: words, or what PHP may take for numbers. */
export const keyTyOf = (ty: Ty): Ty =>
  ty.kind === 'shape' && ![...ty.fields.keys()].some((name) => /^-?\d+$/.test(name)) ? text : anyKey

/**
 * A key of an array that goes somewhere as a value, where it is a number again if PHP has one: as a
 * key, in a text and beside texts both are the same.
 */
export function settleKey(value: Expr, unit: Unit): Expr {
  const ty = plainTypeOf(value.ty)
  if (isKeyText(ty)) return call(id(unit.helper('keyOf')), [value], keyTy)
  if (ty.kind === 'list' && isKeyText(ty.of))
    return invoke(value, 'map', [id(unit.helper('keyOf'))], listOf(keyTy))
  return value
}

/** Whether what a variable holds is a key, or a list of keys, and nothing else. */
export function holdsKeys(ty: Ty): boolean {
  const plain = plainTypeOf(ty)
  return isPrim(plain, 'unknown', 'never') || isKeyText(plain.kind === 'list' ? plain.of : plain)
}

/** The text of a key, which it is where a text is wanted. */
export const keyTextOf = (value: Expr): Expr =>
  value.kind === 'call' &&
  value.callee.kind === 'id' &&
  value.callee.name === helperName('keyOf') &&
  value.args[0]
    ? value.args[0]
    : value
