import { types } from 'node:util'
import { assign, id, raw } from '../../code/make'
import type { Expr, Stmt } from '../../code/nodes'
import type { Node, Php, Variable } from '../../source/ast'
import {
  hasUndefined,
  undef,
  hasAnswer,
  isPrim,
  isUnknown,
  joinTypes,
  listOf,
  never,
  nonNull,
  plainTypeOf,
  unknown,
  valueOf,
  type Ty,
} from '../../types/ty'
import { isPlain } from '../scope/occurrences'
import { copyApart, holdValue } from '../values/held'
import { noteBegunEmpty } from '../values/open-arrays'
import { emptyAtPlace } from '../scope/maps'
import { storeValue } from '../values/store-value'
import { apart, namesIn, patternOf } from '../values/patterns'
import { coerce, nameTypes } from '../values/coerce'
import { noteNarrowed } from '../values/compared'
import { expr } from '../scope/translator'
import type { Scope } from '../scope/scope'
import { hasOwnNames, isLiteral, isTakenForLess } from './own-names'

/** Variables that must be declared before this statement, since they are first written somewhere inside it. */
export function hoistDeclarations(block: object, node: Php, scope: Scope): Stmt[] {
  if (node.kind === 'static')
    for (const { variable } of node.variables) scope.declared.add(variable.name as string)
  return scope.variables.hoistedBefore(node).flatMap((name): Stmt[] => {
    if (scope.ownerOf(name) !== scope) return []
    const declaration = scope.variables.declaration(name, node.loc.start.offset)
    if (
      declaration.how !== 'hoisted' ||
      declaration.block !== block ||
      declaration.statement !== node ||
      scope.declared.has(name)
    )
      return []
    scope.declared.add(name)
    const ty = scope.typeOf(name)
    const shown = isPrim(ty, 'never') ? unknown : ty
    nameTypes(scope.unit, shown)
    const isFree = isUnknown(shown) || (shown.kind === 'union' && hasUndefined(shown))
    return [
      {
        kind: 'let',
        name: id(scope.nameOf(name), ty),
        ty: plainTypeOf(shown),
        isConst: false,
        isDefinite: !isFree,
      },
    ]
  })
}

/** `$x = …` as a statement, which declares it where that is its place. */
export function declareVariable(
  node: Node<'assign'> & { left: Variable & { name: string } & Php },
  scope: Scope,
  offset: number,
): Stmt {
  const { name } = node.left
  const owner = scope.ownerOf(name)
  scope.unit.at = offset
  if (node.isNoted) noteBeginning(node, scope)
  const declaration = owner.variables.declaration(name, offset)
  const given = emptyAtPlace(expr(node.right, scope), node.left, scope)
  const value = holdValue(given, node.left, node.right, scope)
  const isHere =
    owner === scope &&
    declaration.how === 'inline' &&
    declaration.statement.kind === 'expressionstatement' &&
    declaration.statement.loc.start.offset === offset
  if (!isHere) return { kind: 'expr', value: storeValue(node.left, value, scope) }
  scope.forget(name)
  const empty =
    (value.kind === 'array' && value.items.length === 0) ||
    (value.kind === 'object' && value.members.length === 0)
  if (empty) noteBegunEmpty(node.left, scope)
  const isKnown = (core: Ty): boolean => isPrim(core, 'string', 'int', 'number', 'boolean')
  if (!empty || !isPrim(valueOf(value.ty), 'never')) scope.learn(name, value.ty)
  else if (isKnown(plainTypeOf(scope.typeOf(name)))) scope.learn(name, listOf(unknown))
  if (declaration.isConst && value.ty.kind === 'object' && hasAnswer(value.ty))
    scope.unit.answered.set(scope.keyOf(name), value.ty)
  const ty = scope.typeOf(name)
  const initial = emptyAs(value, ty)
  const canChange = !declaration.isConst || owner.variables.isChanged(name)
  const wide =
    annotate(initial, ty, declaration.isConst, scope, scope.nameOf(name)) ??
    (canChange && isTakenForLess(initial) ? plainTypeOf(ty) : undefined) ??
    (isPartial(initial) && isOpenedUp(name, owner) ? plainTypeOf(ty) : undefined)
  if (wide) nameTypes(scope.unit, wide)
  if (wide?.kind === 'union') noteNarrowed(scope.unit, id(scope.nameOf(name), wide))
  const fitted = wide ? fitEmpty(coerce(scope.unit, initial, wide), wide) : initial
  return {
    kind: 'let',
    name: id(scope.nameOf(name), ty),
    initial: fitted,
    isConst: declaration.isConst,
    ...(wide ? { ty: wide } : {}),
  }
}

/** An object of which TypeScript knows the fields that are written out, and none of those that are spread. */
const isPartial = (value: Expr): boolean =>
  value.kind === 'object' &&
  plainTypeOf(value.ty).kind === 'record' &&
  value.members.some(
    (one) => one.kind === 'spread' && plainTypeOf(one.value.ty).kind === 'record',
  ) &&
  value.members.some((one) => one.kind === 'field')

/** Whether parts of what a variable holds are read or written by their keys. */
const isOpenedUp = (name: string, { unit, variables }: Scope): boolean =>
  (variables.occurrences.get(name) ?? []).some(({ offset }) =>
    unit.source.startsWith(`$${name}[`, offset),
  )

const noteBeginning = (node: Node<'assign'> & { left: { name: string } }, scope: Scope): void =>
  scope.unit.remark(
    'check',
    node as never,
    `$${node.left.name}`,
    'begins empty here; to PHP it has no value, which is null, until something is put in it',
  )

/** `[]` where a certain set of keys is put in later, of which TypeScript would miss all. */
const fitEmpty = (value: Expr, ty: Ty): Expr =>
  value.kind === 'object' && value.members.length === 0 && ty.kind === 'shape' && ty.fields.size > 0
    ? { kind: 'as', value, to: ty, ty }
    : value

/** `[]` is a list or an object, as what follows has it. */
export function emptyAs(value: Expr, ty: Ty): Expr {
  if (value.kind !== 'array' || value.items.length > 0) return value
  const known = plainTypeOf(nonNull(ty))
  if (known.kind === 'record' || known.kind === 'shape')
    return { kind: 'object', members: [], ty: known, fresh: true }
  return { ...value, ty: known.kind === 'list' ? known : listOf(unknown) }
}

/** The type that a declaration must be given, where TypeScript would take too narrow a one. */
function annotate(
  value: Expr,
  ty: Ty,
  isConst: boolean,
  scope: Scope,
  name: string,
): Ty | undefined {
  const [whole, own] = [plainTypeOf(ty), plainTypeOf(value.ty)]
  const isEmpty =
    (value.kind === 'array' && value.items.length === 0) ||
    (value.kind === 'object' && value.members.length === 0)
  if (isPrim(whole, 'never') || whole.kind === 'function') return undefined
  if (whole.kind === 'record' && hasOwnNames(value)) {
    nameTypes(scope.unit, whole)
    return whole
  }
  if (
    !isEmpty &&
    (whole === own || typeOfText(whole) === typeOfText(own)) &&
    !(isConst === false && isPrim(own, 'null'))
  ) {
    return isConst && isLiteral(value) && scope.unit.fact(`compared ${scope.unit.file}:${name}`)
      ? whole
      : undefined
  }
  nameTypes(scope.unit, whole)
  if (isEmpty && isUnknown(whole)) {
    // a list to TypeScript, of which the port knows nothing
    noteNarrowed(scope.unit, id(name))
    return isConst ? plainTypeOf(value.ty) : unknown
  }
  return whole
}

const typeOfText = (ty: Ty): string =>
  JSON.stringify(ty, (key, value: unknown) =>
    key === 'isAscii' || key === 'isFloat' ? undefined : types.isMap(value) ? [...value] : value,
  )

export function destructure(node: Node<'assign'>, scope: Scope): Stmt[] {
  const left = node.left as Node<'list'>
  const names = namesIn(left)
  const value = apart(left, copyApart(expr(node.right, scope), names, node.right, scope), scope)
  const pattern = patternOf(left.items, value, scope)
  const isDeclaredHere = (name: string): boolean => {
    const declaration = scope.declarationOf(name)
    return (
      scope.ownerOf(name) === scope &&
      declaration.how === 'inline' &&
      declaration.statement.kind === 'expressionstatement' &&
      declaration.statement.expression === node
    )
  }
  const isNew =
    names.length > 0 &&
    names.every(isDeclaredHere) &&
    !names.some((name) => isWidened(name, pattern, scope))
  if (!isNew)
    return [
      ...declareVariables(names.filter(isDeclaredHere), scope),
      { kind: 'expr', value: assign(pattern, value) },
    ]
  const isConst = names.every(
    (name) => (scope.declarationOf(name) as { isConst?: boolean }).isConst,
  )
  return [{ kind: 'let', name: pattern, initial: value, isConst }]
}

/** Whether a variable that is taken out of something gets something else later. */
function isWidened(name: string, pattern: Expr, scope: Scope): boolean {
  const declaration = scope.declarationOf(name)
  if ('isConst' in declaration && declaration.isConst) return false
  const ty = plainTypeOf(scope.typeOf(name))
  return (
    ty.kind === 'union' ||
    typeOfText(ty) !== typeOfText(plainTypeOf(typeWithin(pattern, scope.nameOf(name))))
  )
}

/** What a pattern gives to a variable. */
function typeWithin(pattern: Expr, name: string): Ty {
  if (pattern.kind === 'id') return pattern.name === name ? pattern.ty : never
  const parts =
    pattern.kind === 'array'
      ? pattern.items
      : pattern.kind === 'object'
        ? pattern.members.map(({ value }) => value)
        : []
  return parts.map((one) => typeWithin(one, name)).reduce(joinTypes, never)
}

/** Variables that are declared before what gives them a value, since that gives one to something else as well. */
export const declareVariables = (names: readonly string[], scope: Scope): Stmt[] =>
  names.map((name): Stmt => {
    const ty = plainTypeOf(scope.typeOf(name))
    nameTypes(scope.unit, ty)
    return {
      kind: 'let',
      name: id(scope.nameOf(name), ty),
      ty,
      isConst: false,
      isDefinite: !isUnknown(ty),
    }
  })

export function globals(node: Node<'global'>, scope: Scope): Stmt[] {
  for (const one of node.items)
    if (isPlain(one) && scope.ownerOf(one.name) === scope)
      scope.unit.leave(node, `global $${one.name}`, 'a global variable: hand it over, or import it')
  return []
}

export function statics(node: Node<'static'>, scope: Scope): Stmt[] {
  for (const { variable, defaultValue } of node.variables) {
    const name = variable.name as string
    const value = defaultValue ? expr(defaultValue, scope) : raw('undefined', undef)
    scope.learn(name, value.ty)
    scope.rename(name, scope.unit.ownName(scope.nameOf(name)))
    const ty = scope.typeOf(name)
    nameTypes(scope.unit, ty)
    scope.unit.hoisted.push({
      kind: 'let',
      name: id(scope.nameOf(name), ty),
      ty: plainTypeOf(ty),
      initial: emptyAs(value, ty),
      isConst: false,
    })
    scope.unit.remark(
      'check',
      node as never,
      `static $${name}`,
      'lives in the module, once for all objects of the class',
    )
  }
  return []
}
