import { member } from '../../code/make'
import type { Expr } from '../../code/nodes'
import { ascii, caught, objectOf, plainTypeOf, unknown, type Ty } from '../../types/ty'

/** `$outcome['state']` and its like of what `settle()` gives, as JavaScript's outcomes have it. */
export function outcomeField(base: Expr, key: Expr): Expr | undefined {
  const ty = plainTypeOf(base.ty)
  if (ty.kind !== 'object' || ty.name !== 'PromiseSettledResult' || key.kind !== 'string')
    return undefined
  const [answer] = ty.args ?? []
  switch (key.value) {
    case 'state':
      return member(base, 'status', ascii)
    case 'value':
      return member(toldTo(base, objectOf('PromiseFulfilledResult', ty.args)), 'value', answer)
    case 'reason':
      // TypeScript has `any` for it
      return {
        ...toldTo(
          member(toldTo(base, objectOf('PromiseRejectedResult')), 'reason', caught),
          unknown,
        ),
        ty: caught,
      }
    default:
      return undefined
  }
}

/** An outcome told to be one of the two that it may be. */
const toldTo = (value: Expr, to: Ty): Expr => ({ kind: 'as', value, to, ty: to })
