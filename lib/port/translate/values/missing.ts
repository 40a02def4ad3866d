import { binary, nil, str } from '../../code/make'
import type { Expr } from '../../code/nodes'
import { isPrim, nonNull, nothing, plainTypeOf, text } from '../../types/ty'
import { helperName } from '../scope/naming'

/**
 * Whether a value of a type without null may be missing at run time: what is found by a key may not
 * be there; a name of a list's is its own, such as its length.
 */
export function mayBeMissing(value: Expr): boolean {
  if (
    value.kind === 'call' &&
    value.callee.kind === 'id' &&
    value.callee.name === helperName('own')
  )
    return true
  if (value.kind !== 'member' && value.kind !== 'index') return false
  if (value.ty.kind === 'data') return !value.ty.data.isDocumented
  const { kind } = plainTypeOf(nonNull(value.object.ty))
  return kind === 'record' || (kind === 'list' && value.kind === 'index')
}

/** What a function gives that gives nothing: null, as PHP has it. */
export const presentOf = (value: Expr): Expr =>
  isPrim(plainTypeOf(value.ty), 'void') ? binary('??', value, nil(), nothing) : value

/** Nothing in place of what is missing, as PHP writes it. */
export const orEmpty = (value: Expr): Expr => binary('??', value, str(''), text)
