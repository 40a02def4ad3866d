import { array, call, id } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Node } from '../../source/ast'
import {
  ascii,
  float,
  int,
  isArrayLike,
  isNullable,
  isNumber,
  isPrim,
  nonNull,
  plainTypeOf,
  recordOf,
  text,
  unknown,
} from '../../types/ty'
import { piece, truth } from './coerce'
import { unclaimed } from './claims'
import { noteWhole } from './doubts'
import { isIndexable } from './lists'
import type { Scope } from '../scope/scope'
import type { Unit } from '../scope/unit'
import { expr } from '../scope/translator'
import { truncate } from './truncate'

/** A value's text, and no number that a template would make one of. */
export function asText(unit: Unit, value: Expr): Expr {
  const ty = plainTypeOf(value.ty)
  const made = piece(unit, value)
  const mayBeNumber = (ty.kind === 'union' ? ty.of : [ty]).some((one) => isPrim(one, 'int'))
  if (!mayBeNumber || value.ty.kind === 'data' || (made.kind === 'call' && made !== value))
    return made
  return call(id('String'), [made], isPrim(ty, 'int') ? ascii : text)
}

/** `(int) $a`, `(array) $a` and the like. */
export function castOf(node: Node<'cast'>, scope: Scope): Expr {
  const inner = unclaimed(expr(node.expr, scope), node.expr, scope)
  const ty = plainTypeOf(inner.ty)
  switch (node.type) {
    case 'string':
      return ty.kind === 'object' && ty.name === 'Body'
        ? call(id('String'), [inner], text)
        : asText(scope.unit, inner)
    case 'int':
    case 'integer': {
      if (isPrim(ty, 'int')) return inner
      if (inner.kind === 'string') noteWhole(node, inner.value, scope)
      if (isPrim(ty, 'number')) return truncate(inner)
      return call(id(scope.unit.helper('toInt')), [inner], int)
    }
    case 'float':
    case 'double':
    case 'real':
      return isNumber(ty)
        ? { ...inner, ty: float }
        : call(id(scope.unit.helper('toFloat')), [inner], float)
    case 'bool':
    case 'boolean':
      return truth(scope.unit, inner)
    case 'array':
    case 'object':
      return arrayCast(node, inner, scope)
    default:
      return inner
  }
}

/** `(array)` and `(object)`. */
function arrayCast(node: Node<'cast'>, inner: Expr, scope: Scope): Expr {
  const ty = plainTypeOf(inner.ty)
  const isObject = node.type === 'object'
  if (inner.kind === 'array' && inner.items.length === 0 && isObject)
    return { kind: 'object', members: [], ty: recordOf(unknown), fresh: true }
  if (isArrayLike(ty) || inner.ty.kind === 'data') return inner
  if (isPrim(ty, 'string', 'int', 'number', 'boolean') && !isObject) return array([inner])
  if (isPrim(ty, 'null') && !isObject) return array([])
  if (isNullable(ty) && isArrayLike(nonNull(ty)))
    return {
      kind: 'binary',
      operator: '??',
      left: inner,
      right:
        plainTypeOf(nonNull(ty)).kind === 'list' && !isObject
          ? array([])
          : { kind: 'object', members: [], ty: recordOf(unknown) },
      ty: nonNull(ty),
    }
  if (ty.kind !== 'object')
    scope.unit.remark(
      'check',
      node,
      scope.unit.briefOf(node),
      `is taken for an ${node.type} as it is: null and single values are not made into one`,
    )
  return isIndexable(scope, inner)
}
