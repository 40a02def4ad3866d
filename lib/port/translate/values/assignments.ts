import { assign, binary, call, num, raw, str } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Node, Php } from '../../source/ast'
import {
  isArrayLike,
  isNumber,
  isForeign,
  isPrim,
  joinTypes,
  listOf,
  nonNull,
  number,
  int,
  recordOf,
  plainTypeOf,
  text,
  unknown,
  valueOf,
  type Ty,
} from '../../types/ty'
import { isPlain } from '../scope/occurrences'
import { castTo, coerce, numeric, piece } from './coerce'
import { holdValue } from './held'
import { expr, optional } from '../scope/translator'
import { uniteArrays } from './unite'
import { withKnownKeys } from '../scope/known-keys'
import type { Scope } from '../scope/scope'
import { apart, patternOf } from './patterns'
import { tableOf } from '../../types/table'
import { emptyAtPlace, mayMiss } from '../scope/maps'
import { isElementThere } from '../scope/there'
import { fieldOf } from './access'
import { storeValue, widenTo } from './store-value'

/** An assignment in an expression. */
export function translateAssignment(node: Node<'assign' | 'assignref'>, scope: Scope): Expr {
  const operator = node.kind === 'assignref' ? '=' : node.operator
  if (node.kind === 'assignref') noteAlias(node, scope)
  if (operator !== '=') return compound(node, operator, scope)
  if (node.left.kind === 'list' || node.left.kind === 'array') {
    const taken = apart(node.left, expr(node.right, scope), scope)
    return assign(patternOf(node.left.items, taken, scope), taken)
  }
  const value = emptyAtPlace(expr(node.right, scope), node.left, scope)
  return storeValue(node.left, holdValue(value, node.left, node.right, scope), scope)
}

/** `$a = &$b`: of an object it means nothing, of anything else two names for one place. */
function noteAlias(node: Node<'assignref'>, scope: Scope): void {
  const written = scope.unit.briefOf(node)
  const why =
    'a reference: both names hold the same object here, but a new value is assigned to one of them only'
  const isPlace = node.right.kind === 'offsetlookup' || isPlain(node.right)
  if (isPlace) scope.unit.leave(node, written, why)
  else scope.unit.remark('check', node, written, why)
}

const isMissingElement = (node: Php, place: Expr, scope: Scope): boolean =>
  node.kind === 'offsetlookup' && mayMiss(place) && !isElementThere(node, scope)

/** An element that has not been put in yet counts as nothing. */
const orElse = (place: Expr, nothing: Expr): Expr => binary('??', place, nothing, place.ty)

const plain: Readonly<Record<string, string>> = tableOf({
  '+=': '+',
  '-=': '-',
  '*=': '*',
  '/=': '/',
  '%=': '%',
  '**=': '**',
  '|=': '|',
  '&=': '&',
  '^=': '^',
  '<<=': '<<',
  '>>=': '>>',
})

/** What `??=` fills: PHP makes the arrays on the way to it. */
function placeToFill(left: Php, scope: Scope): Expr {
  if (left.kind !== 'offsetlookup' || !left.offset || left.what.kind !== 'offsetlookup')
    return optional(left, scope)
  const [base, key] = [expr(left.what, scope), expr(left.offset, scope)]
  const ty = plainTypeOf(base.ty)
  if ((base.kind !== 'member' && base.kind !== 'index') || base.ty.kind === 'data' || isForeign(ty))
    return optional(left, scope)
  const empty: Expr = isNumber(key.ty)
    ? { kind: 'array', items: [], ty: listOf(unknown) }
    : { kind: 'object', members: [], ty: recordOf(unknown) }
  const place = { ...base, optional: false, object: base.object }
  const made = { ...assign(place, empty, '??='), ty }
  return fieldOf(isArrayLike(ty) ? made : castTo(scope.unit, made, empty.ty), key, scope)
}

/** `??=`. */
function fillIn({ left, right }: Node<'assign' | 'assignref'>, scope: Scope): Expr {
  const place = placeToFill(left, scope)
  const given = emptyAtPlace(expr(right, scope), left, scope)
  const value = holdValue(given, left, right, scope)
  if (isPlain(left)) scope.learn(left.name, value.ty)
  if (left.kind === 'offsetlookup' && left.offset && !isNumber(expr(left.offset, scope).ty)) {
    if (isPlain(left.what)) scope.unit.learn(`record${scope.keyOf(left.what.name)}`, text)
    widenTo(left.what, scope, recordOf(value.ty))
  }
  if (place.kind === 'member' || place.kind === 'index')
    return {
      ...assign({ ...place, optional: false }, coerce(scope.unit, value, nonNull(place.ty)), '??='),
      ty: nonNull(place.ty),
    }
  const param = isPlain(left) ? scope.ownerOf(left.name).params.get(left.name) : undefined
  return assign(place, param ? coerce(scope.unit, value, param) : value, '??=')
}

function compound(node: Node<'assign' | 'assignref'>, operator: string, scope: Scope): Expr {
  const { left } = node
  if (operator === '??=') return fillIn(node, scope)
  const [place, value] = [expr(left, scope), expr(node.right, scope)]
  const isMissing = isMissingElement(left, place, scope)
  if (operator === '.=') {
    if (isPlain(left)) scope.learn(left.name, text)
    const added = piece(scope.unit, value)
    if (isPrim(plainTypeOf(place.ty), 'string') && !isMissing) return assign(place, added, '+=')
    return storeValue(
      left,
      {
        ...raw(''),
        kind: 'template',
        texts: ['', '', ''],
        values: [isMissing ? orElse(place, str('')) : piece(scope.unit, place), added],
        ty: text,
      } as Expr,
      scope,
    )
  }
  if (operator === '+=' && (isArrayLike(nonNull(place.ty)) || isArrayLike(nonNull(value.ty)))) {
    const whole = uniteArrays(withKnownKeys(place, left, scope), value, scope)
    widenTo(
      left,
      scope,
      recordOf(joinTypes(valueOf(nonNull(place.ty)), valueOf(nonNull(value.ty)))),
    )
    return storeValue(left, whole, scope)
  }
  return calculate(left, place, value, operator, scope)
}

/** `+=`, `*=`, `%=` and the like, of numbers. */
function calculate(left: Php, place: Expr, value: Expr, operator: string, scope: Scope): Expr {
  const by = plain[operator] ?? '+'
  const right = numeric(scope.unit, value)
  const result: Ty =
    isPrim(plainTypeOf(place.ty), 'int') && isPrim(plainTypeOf(right.ty), 'int') && by !== '/'
      ? int
      : number
  const isMissing = isMissingElement(left, place, scope)
  if (isNumber(plainTypeOf(place.ty)) && by !== '%' && !isMissing) {
    if (isPlain(left)) scope.learn(left.name, result)
    return { ...assign(place, right, operator), ty: result }
  }
  const before = isMissing ? orElse(place, num(0)) : place
  const operands = [numeric(scope.unit, before), right].map((one) =>
    by === '%' && !isPrim(plainTypeOf(one.ty), 'int') ? call(raw('Math.trunc'), [one], int) : one,
  ) as [Expr, Expr]
  return storeValue(left, binary(by, ...operands, result), scope)
}
