import { id } from '../../code/make'
import type { Arrow, Expr, Param, Stmt } from '../../code/nodes'
import type { Callable, Parameter, Php } from '../../source/ast'
import {
  isArrayLike,
  isPrim,
  isUnknown,
  joinTypes,
  listOf,
  isAssignable,
  never,
  nothing,
  none,
  nonNull,
  recordOf,
  plainTypeOf,
  unknown,
  type Ty,
  isNullable,
} from '../../types/ty'
import { propertyName } from '../scope/member-names'
import { coerce, nameTypes } from '../values/coerce'
import { copyArray, hasOpenKeys, mayBeArray } from '../values/copies'
import { copyPromoted, fillApart, isPromotedApart, modifiersOf } from './promoted'
import { noteClaim } from '../values/claims'
import { endsOpen, givesNull } from './ends-open'
import { nameGenerator, noteGenerator } from './generators'
import { blockOf, expr } from '../scope/translator'
import { docsOf, typeOfDocblock, typeOfHint, withNull } from '../scope/phptypes'
import type { FunctionInfo } from '../scope/project'
import type { Scope } from '../scope/scope'
import { declaredReturn, returnTypes } from './return-types'

/** The docblock right before something. */
export function docblockOf(source: string, offset: number): string | undefined {
  const before = source.slice(Math.max(0, offset - 4000), offset)
  return /\/\*\*(?:(?!\*\/)[\s\S])*\*\/(?=\s*(?:#\[[^\]]*\]\s*)*(?:(?:public|private|protected|static|final|abstract|readonly|function|var|const|\?|[\w\\|]+)\s+)*(?:\$?\w*)?\s*$)/.exec(
    before,
  )?.[0]
}

/** Parameters as types: what PHP says, what its docblock says, what is done with them. */
export function paramTypes(
  node: Callable,
  scope: Scope,
  doc: string | undefined,
  expected: readonly Ty[] = [],
): Map<string, Ty> {
  const { unit } = scope
  const docs = docsOf(doc)
  const found = new Map<string, Ty>()
  node.arguments.forEach((param, at) => {
    const name = param.name.name
    const hint = typeOfHint(unit, param.type, {
      isNullable: param.nullable || param.value?.kind === 'nullkeyword',
      cls: scope.cls?.fqn,
    })
    const written = docs.params.get(name)
    const known =
      narrower(
        hint,
        written === undefined ? undefined : typeOfDocblock(unit, written, scope.cls?.fqn),
      ) ?? expected[at]
    if (!hint && written !== undefined) noteClaim(name, scope)
    // what is learnt of a variadic one is of the list of all that are given
    const used =
      isBound(scope) || param.variadic
        ? undefined
        : (usedAs(scope, name) ?? usedAsProperty(param, scope))
    let ty = known
    if (!ty || (isUnknown(ty) && ty.kind !== 'caught' && ty.kind !== 'data'))
      ty = used ?? (param.type ? undefined : defaultTy(param, scope)) ?? unknown
    else if (used && used.kind !== 'record' && isBareArray(nonNull(ty)))
      ty = isNullable(ty) ? withNull(used) : used
    const above = isBareArray(nonNull(ty)) ? aboveOf(scope)?.params[at]?.ty : undefined
    if (above && isArrayLike(nonNull(above))) ty = above
    if (
      param.value?.kind === 'nullkeyword' &&
      !isUnknown(ty) &&
      !isNullable(ty) &&
      ty.kind !== 'caught'
    )
      ty = withNull(ty)
    found.set(name, param.variadic ? listOf(ty) : ty)
  })
  return found
}

/** `array`, of which nothing else is known. */
const isBareArray = (ty: Ty): boolean => ty.kind === 'record' && isUnknown(ty.of)

/** The method that the one under translation overrides. */
const aboveOf = ({ cls, fn, unit }: Scope): FunctionInfo | undefined =>
  cls && fn && unit.project.above(cls, fn.symbol.split('::').at(-1)!)

/** What a method gives, so that what overrides it may give that, too. */
function coverOverriding(returns: Ty, scope: Scope): Ty {
  const above = aboveOf(scope)
  const own = plainTypeOf(returns)
  if (above) scope.unit.learn(`overridden ${above.symbol}`, own)
  const below = scope.fn && scope.unit.fact(`overridden ${scope.fn.symbol}`)
  if (!below || isPrim(own, 'void', 'never') || isAssignable(below, own)) return returns
  return isBareArray(own) && isArrayLike(below) ? below : joinTypes(own, below)
}

const isBound = ({ cls, fn, unit }: Scope): boolean =>
  cls !== undefined &&
  fn !== undefined &&
  unit.project.isOverriding(cls, fn.symbol.split('::').at(-1)!)

function narrower(hint: Ty | undefined, documentedTy: Ty | undefined): Ty | undefined {
  if (!hint) return documentedTy
  if (documentedTy && isArrayLike(hint) && isArrayLike(documentedTy)) return documentedTy
  return hint
}

/** What a parameter without a type must be, since it is used so. */
function usedAs(scope: Scope, name: string): Ty | undefined {
  const key = `${scope.key}$${name}`
  const demanded = scope.unit.fact(`demand${key}`)
  if (scope.unit.fact(`record${key}`)) return recordOf(unknown)
  if (demanded && demanded.kind === 'object') return demanded
  return scope.unit.fact(`list${key}`)
    ? listOf(scope.unit.fact(`items${key}`) ?? unknown)
    : undefined
}

/** What a property that a constructor promotes must be, since it is used so. */
function usedAsProperty({ flags, name }: Parameter, { cls, unit }: Scope): Ty | undefined {
  const demanded = flags !== 0 && cls ? unit.fact(`demand${cls.fqn}->${name.name}`) : undefined
  return demanded?.kind === 'object' ? demanded : undefined
}

function defaultTy(param: Parameter, scope: Scope): Ty | undefined {
  const { value } = param
  if (!value || value.kind === 'nullkeyword') return undefined
  if (value.kind === 'array') return recordOf(unknown)
  if (value.kind !== 'boolean') return undefined
  const isNoFlag = scope.fn && scope.unit.fact(`no flag ${scope.fn.symbol}$${param.name.name}`)
  return isNoFlag ? undefined : expr(value, scope).ty
}

/** Parameters as TypeScript writes them. */
export function paramsOf(node: Callable, scope: Scope, isContextual = false): Param[] {
  return node.arguments.map((param, at): Param => {
    const name = param.name.name
    const ty = scope.params.get(name)!
    const isApart = isPromotedApart(param, scope)
    if (param.flags !== 0 && scope.cls && !isApart)
      scope.rename(name, propertyName(scope.unit.project, scope.cls, name))
    if (param.byref) noteReference(param, scope)
    const laterRequired = node.arguments.slice(at + 1).some((one) => !one.value && !one.variadic)
    const initial = param.value && !laterRequired ? defaultValue(param, ty, scope) : undefined
    if (!isContextual || param.type) nameTypes(scope.unit, ty)
    const shown = isContextual && (!param.type || ty.kind === 'caught') ? undefined : ty
    return {
      name: scope.nameOf(name),
      ty: shown,
      rest: param.variadic,
      ...(initial ? { initial } : {}),
      modifiers: isApart ? '' : modifiersOf(param),
    }
  })
}

/** What changes within an array reaches the caller, another value does not. */
function noteReference(param: Parameter, scope: Scope): void {
  const name = param.name.name
  const isAssigned = scope.variables.isReassigned(name)
  if (!isAssigned && isArrayLike(nonNull(scope.params.get(name)!))) return
  scope.unit.remark(
    'check',
    param as never,
    `&$${name}`,
    'is taken by reference: what is assigned to it does not reach the caller; give it back instead',
  )
}

function defaultValue(param: Parameter, ty: Ty, scope: Scope): Expr {
  const value = expr(param.value!, scope)
  const isEmpty = value.kind === 'array' && value.items.length === 0
  if (isEmpty) scope.unit.learn(`begun empty ${scope.keyOf(param.name.name)}`, value.ty)
  if (isEmpty && plainTypeOf(ty).kind !== 'list')
    return coerce(
      scope.unit,
      { kind: 'object', members: [], ty: isArrayLike(ty) ? ty : recordOf(unknown), fresh: true },
      ty,
    )
  if (isPrim(value.ty, 'null') && ty.kind !== 'union')
    return isUnknown(ty) ? value : coerce(scope.unit, value, ty)
  return isPrim(value.ty, 'null') ? value : coerce(scope.unit, value, ty)
}

/** By-value arrays that the function changes are copied first. */
function copies(node: Callable, scope: Scope): Stmt[] {
  return node.arguments.flatMap((param): Stmt[] => {
    const name = param.name.name
    const ty = scope.params.get(name)!
    const { source } = scope.unit
    if (param.byref || !scope.variables.isChanged(name) || !mayBeArray(ty)) return []
    const target = id(scope.nameOf(name), ty)
    const isDeep = scope.variables.isChangedWithin(name)
    const isUnclear = isBareArray(nonNull(ty)) && hasOpenKeys(name, scope.variables, source)
    const value = copyArray(target, { isDeep, isUnclear }, scope)
    return value === target
      ? []
      : [{ kind: 'expr', value: { kind: 'assign', operator: '=', left: target, right: value, ty } }]
  })
}

interface Made {
  readonly fn: Arrow
  readonly scope: Scope
  readonly returns: Ty
  /** What the body gives, where nothing else is written. */
  readonly given: Ty
}

/** A function with its body. */
export function functionBody(
  node: Callable & Php,
  scope: Scope,
  options: { doc?: string; expected?: readonly Ty[]; isContextual?: boolean; info?: FunctionInfo },
): Made {
  const { doc, expected, isContextual = false, info } = options
  for (const [name, ty] of paramTypes(node, scope, doc, expected)) scope.params.set(name, ty)
  noteGenerator(node, scope)
  const declared = scope.hasYield ? undefined : declaredReturn(node, scope, doc)
  scope.returns = []
  const params = paramsOf(node, scope, isContextual)
  if (info)
    info.params.forEach((param, at) => {
      param.ty = scope.params.get(node.arguments[at]!.name.name)!
    })
  const previous = scope.unit.fact(`return ${scope.key}`)
  returnTypes.set(scope, declared)
  const first = [...fillApart(node, scope), ...copyPromoted(node, scope), ...copies(node, scope)]
  const written = node.body ? blockOf(node.body, scope) : []
  const isEmpty = (one: Ty): boolean => isPrim(one, 'undefined', 'void', 'never')
  const mayGiveNull = !declared || isNullable(declared) || isUnknown(declared)
  const isValued = !scope.hasYield && mayGiveNull && !scope.returns.every(isEmpty)
  const isOpen = node.body !== null && endsOpen(node.body)
  const inferred = scope.returns
    .map((one) => (isValued && isPrim(one, 'undefined') ? nothing : one))
    .reduce(joinTypes, never)
  const body = isValued ? givesNull(written, isOpen) : written
  const whole = isPrim(inferred, 'never')
    ? scope.returns.length > 0 && !scope.unit.project.isSettled
      ? never
      : none
    : isValued && isOpen && !isUnknown(inferred)
      ? joinTypes(inferred, nothing)
      : inferred
  scope.unit.learn(`return ${scope.key}`, whole)
  const returns = declared ?? scope.unit.fact(`return ${scope.key}`) ?? previous ?? whole
  const whole0 = [...first, ...body]
  if (scope.hasYield) {
    const generator = nameGenerator(scope)
    if (info) info.returns = generator
    const fn: Arrow = { kind: 'arrow', params, body: whole0, generator: true, returns: generator }
    return { fn, scope, returns: generator, given: generator }
  }
  const covering = coverOverriding(returns, scope)
  // what the body gives says more of `: array` than could be known before it
  const told = declared && isArrayLike(declared) ? declaredReturn(node, scope, doc) : returns
  const given = covering === returns ? (told ?? returns) : covering
  if (info) info.returns = given
  return {
    fn: { kind: 'arrow', params, body: whole0 },
    scope,
    returns: covering,
    given: whole,
  }
}
