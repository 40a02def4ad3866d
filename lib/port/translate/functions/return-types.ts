import type { Callable } from '../../source/ast'
import {
  isArrayLike,
  isObject,
  isUnknown,
  plainTypeOf,
  recordOf,
  unknown,
  type Ty,
} from '../../types/ty'
import { docsOf, typeOfDocblock, typeOfHint } from '../scope/phptypes'
import type { Scope } from '../scope/scope'

/** What `return` must come to in a scope, where something says so. */
export const returnTypes = new WeakMap<Scope, Ty | undefined>()

/** What a function says that it gives. */
export function declaredReturn(
  node: Callable,
  scope: Scope,
  doc: string | undefined,
): Ty | undefined {
  const hint = typeOfHint(scope.unit, node.type, {
    isNullable: node.nullable,
    cls: scope.cls?.fqn,
  })
  const written = docsOf(doc).returns
  const said =
    written === undefined ? undefined : typeOfDocblock(scope.unit, written, scope.cls?.fqn)
  if (hint && isArrayLike(hint))
    return said && isArrayLike(said) && !(said.kind === 'record' && isUnknown(said.of))
      ? said
      : arrayReturn(scope)
  if (hint?.kind === 'caught') return undefined
  // a promise, of which the body says what comes of it
  const known = scope.unit.fact(`return ${scope.key}`)
  return hint && known && [hint, known].every((one) => isObject(one, 'ResponsePromise'))
    ? known
    : hint
}

/** `: array` says little: what is returned says more. */
function arrayReturn(scope: Scope): Ty {
  const known = scope.unit.fact(`return ${scope.key}`)
  const ty = known && plainTypeOf(known)
  return ty && (ty.kind === 'list' || ty.kind === 'record') ? ty : recordOf(unknown)
}
