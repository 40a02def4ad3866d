import { assign, invoke, raw, unary } from '../../code/make'
import type { Stmt } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { never, isForeign, nonNull, plainTypeOf, recordOf, unknown } from '../../types/ty'
import { isPlain } from '../scope/occurrences'
import { expr } from '../scope/translator'
import type { Scope } from '../scope/scope'
import { access } from '../values/access'
import { castTo } from '../values/coerce'

/** `unset()` of one thing. */
export function translateUnset(node: Php, scope: Scope): Stmt[] {
  if (isPlain(node)) {
    scope.unit.remark('check', node, `unset($${node.name})`, 'a variable goes out of use by itself')
    return []
  }
  if (node.kind === 'offsetlookup') {
    const place = access(node, scope)
    if (place.kind === 'member' || place.kind === 'index') {
      const base = place.object
      const ty = plainTypeOf(nonNull(base.ty))
      if (ty.kind === 'list' && place.kind === 'index')
        scope.unit.remark(
          'check',
          node,
          `unset(${scope.unit.briefOf(node)})`,
          'what stands behind it moves up, where PHP leaves every other key as it is',
        )
      if (ty.kind === 'list' && place.kind === 'index')
        return [{ kind: 'expr', value: invoke(base, 'splice', [place.index, raw('1')]) }]
      const record =
        ty.kind === 'shape' || (ty.kind === 'object' && !isForeign(ty)) || base.ty.kind === 'data'
          ? { ...place, object: castTo(scope.unit, base, recordOf(unknown)) }
          : place
      return [{ kind: 'expr', value: unary('delete ', record) }]
    }
  }
  if (node.kind === 'propertylookup') {
    const place = expr(node, scope)
    return [
      {
        kind: 'expr',
        value: assign(place, { ...raw('undefined'), ty: never }),
      },
    ]
  }
  return []
}
