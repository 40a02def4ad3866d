import { binary, str } from '../../code/make'
import type { Expr } from '../../code/nodes'
import { nonNull, plainTypeOf, text } from '../../types/ty'

/**
 * Whether a value of a type without null may be missing at run time: what is found by a key may not
 * be there.
 */
export const mayBeMissing = (value: Expr): boolean =>
  (value.kind === 'member' || value.kind === 'index') &&
  (value.ty.kind === 'data'
    ? !value.ty.data.isDocumented
    : ['record', 'list'].includes(plainTypeOf(nonNull(value.object.ty)).kind))

/** Nothing in place of what is missing, as PHP writes it. */
export const orEmpty = (value: Expr): Expr => binary('??', value, str(''), text)
