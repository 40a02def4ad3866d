import type { Expr } from '../../code/nodes'
import type { Node, Php, Variable } from '../../source/ast'
import { text } from '../../types/ty'
import type { Variables } from '../scope/analyse'
import { propertyNameOf } from '../scope/changed-properties'
import { helperName } from '../scope/naming'
import { isPlain } from '../scope/occurrences'
import { isAround, pathAt } from '../scope/paths'
import { holdsKeys, settleKey } from './keys'
import { isWholeOption, settleArray } from './open-arrays'
import type { Scope } from '../scope/scope'
import { copyArray, hasOpenKeys, mayBeArray } from './copies'

/** A value as its target may hold it: an array that somebody else holds, too, is copied where one of both is changed. */
export function holdValue(taken: Expr, target: Php, source: Php, scope: Scope): Expr {
  const isKept = isPlain(target) && holdsKeys(scope.typeOf(target.name))
  const settled = isKept ? taken : settleKey(taken, scope.unit)
  const isPart = target.kind === 'offsetlookup' && !isWholeOption(target.offset)
  const given = isPart ? settleArray(settled, source, scope) : settled
  if (!mayBeArray(given.ty)) return given
  const value = copyShared(given, target, source, scope)
  if (value === given) noteKept(target, source, scope)
  return value
}

function copyShared(given: Expr, target: Php, source: Php, scope: Scope): Expr {
  const change = changeOfTarget(target, scope)
  if (!isPlain(target) && !change)
    return copyHeld(given, source, isPutDeep(target, source, scope), scope)
  const value = isPlain(source) ? given : copyHeld(given, source, change?.isDeep === true, scope)
  const roots = rootsOf(source).filter(isPlain)
  const isLater = roots.some((root) => isRootChangedLater(root, scope))
  const isHeld = isHeldNode(source) || isReturned(value, scope)
  if (!isHeld || (!change && !isLater)) return change?.isDeep ? copyBuilt(value, scope) : value
  const isDeep =
    change?.isDeep === true ||
    (isLater && roots.some(({ name }) => scope.ownerOf(name).variables.isChangedWithin(name)))
  const isUnclear = [...roots, target].some((one) => isUnclearParameter(one, target, scope))
  return copyArray({ ...value, fresh: false }, { isDeep, isUnclear }, scope)
}

/** Whether a variable is a bare `array` that gets keys of which nobody knows if they are numbers. */
function isUnclearParameter(node: Php, target: Php, scope: Scope): boolean {
  if (!isPlain(node) || scope.declarationOf(node.name).how !== 'param') return false
  return [node, target].some(
    (one) =>
      isPlain(one) && hasOpenKeys(one.name, scope.ownerOf(one.name).variables, scope.unit.source),
  )
}

/** Takes down that a function puts its parameter into a property. */
function noteKept(target: Php, source: Php, scope: Scope): void {
  const [root] = rootsOf(target)
  if (!root || propertyNameOf(root) === undefined || !scope.fn || !isPlain(source)) return
  if (scope.declarationOf(source.name).how === 'param')
    scope.unit.learn(`kept ${scope.fn.symbol}$${source.name}`, text)
}

/** An argument that a function of the program keeps, where it is changed later. */
export function copyKept(value: Expr, source: Php, key: string, scope: Scope): Expr {
  if (!isPlain(source) || !mayBeArray(value.ty) || !scope.unit.fact(`kept ${key}`)) return value
  const isDeep = scope.ownerOf(source.name).variables.isChangedWithin(source.name)
  return isRootChangedLater(source, scope) ? copyArray(value, { isDeep }, scope) : value
}

/** What is taken apart into variables that are written to in place. */
export function copyApart(value: Expr, names: readonly string[], source: Php, scope: Scope): Expr {
  const isChanged = names.some(
    (name) => name !== '' && scope.ownerOf(name).variables.isChanged(name),
  )
  return isChanged && (isHeldNode(source) || isReturned(value, scope))
    ? copyArray({ ...value, fresh: false }, { isDeep: true }, scope)
    : value
}

/** A new array whose parts somebody else may hold, where these are changed. */
const copyBuilt = (value: Expr, scope: Scope): Expr =>
  value.fresh || value.kind === 'array' || value.kind === 'object' || isTakenApart(value)
    ? copyArray(value, { isDeep: true }, scope)
    : value

/** `Object.values(a)` and the like: a new list of what was in the array. */
const isTakenApart = (value: Expr): boolean =>
  value.kind === 'call' &&
  (value.callee.kind === 'member'
    ? value.callee.name === 'slice' || value.callee.name === 'filter'
    : (value.callee.kind === 'raw' && value.callee.text === 'Object.values') ||
      (value.callee.kind === 'id' && newArrays.has(value.callee.name)))

/** Functions at the end of a file that give a new array of what was in others. */
const newArrays: ReadonlySet<string> = new Set(['unite', 'merge', 'filterValues'].map(helperName))

interface Change {
  readonly isDeep: boolean
}

/** How what a target holds is written to in place, if it is. */
function changeOfTarget(target: Php, scope: Scope): Change | undefined {
  if (isPlain(target)) {
    const { variables } = scope.ownerOf(target.name)
    return variables.isChanged(target.name)
      ? { isDeep: variables.isChangedWithin(target.name) }
      : undefined
  }
  const name = propertyNameOf(target)
  return name === undefined ? undefined : scope.unit.project.changedProperties.get(name)
}

/** Whether an element is given what is not the function's own, and written to later. */
function isPutDeep(target: Php, source: Php, scope: Scope): boolean {
  const [root] = rootsOf(target)
  if (target.kind !== 'offsetlookup' || !root || !isPlain(source)) return false
  const isOwn = !['param', 'loop'].includes(scope.declarationOf(source.name).how)
  if (isOwn) return false
  const name = propertyNameOf(root)
  return isPlain(root)
    ? isRootChangedLater(root, scope) &&
        scope.ownerOf(root.name).variables.isChangedWithin(root.name)
    : name !== undefined && scope.unit.project.changedProperties.get(name)?.isDeep === true
}

const isRootChangedLater = (root: Php & { name: string }, scope: Scope): boolean =>
  isChangedLater(scope.ownerOf(root.name).variables, root.name, root.loc.start.offset)

/** Whether parts of a variable's array are written to after a place, in a later turn of a loop as well. */
export function isChangedLater({ occurrences }: Variables, name: string, at: number): boolean {
  const all = occurrences.get(name) ?? []
  const path = pathAt(all, at)
  const isNewBefore = (loop: object): boolean =>
    all.some(
      (one) =>
        one.offset < at &&
        ['assign', 'write', 'loop'].includes(one.kind) &&
        one.path.some(({ block }) => block === loop) &&
        isAround(one.path, path),
    )
  const loops = new Set(
    path.filter(({ isLoop, block }) => isLoop && !isNewBefore(block)).map(({ block }) => block),
  )
  return all.some(
    ({ kind, offset, path: own, isShared }) =>
      kind === 'change' && (isShared || offset > at || own.some(({ block }) => loops.has(block))),
  )
}

/** Arrays that a place or another array gets, while the variable that holds them is changed later. */
function copyHeld(value: Expr, source: Php, isDeep: boolean, scope: Scope): Expr {
  if (isPlain(source)) {
    if (!mayBeArray(value.ty)) return value
    const { variables } = scope.ownerOf(source.name)
    const isLater = isRootChangedLater(source, scope)
    if (!isDeep && !isLater) return value
    return copyArray(value, { isDeep: isDeep || variables.isChangedWithin(source.name) }, scope)
  }
  if (source.kind !== 'array') return value
  const copyAt = (one: Expr, at: number): Expr => {
    const item = source.items[at]
    return item?.kind === 'entry' && !item.unpack ? copyHeld(one, item.value, isDeep, scope) : one
  }
  if (value.kind === 'array' && value.items.length === source.items.length)
    return { ...value, items: value.items.map(copyAt) }
  if (value.kind !== 'object' || value.members.length !== source.items.length) return value
  const members = value.members.map((one, at) =>
    one.kind === 'field' || one.kind === 'computed'
      ? { ...one, value: copyAt(one.value, at) }
      : one,
  )
  return { ...value, members }
}

/** What a value is a part of, or may be. */
function rootsOf(node: Php): Php[] {
  if (node.kind === 'offsetlookup') return rootsOf(node.what)
  if (node.kind === 'bin') return [...rootsOf(node.left), ...rootsOf(node.right)]
  if (node.kind === 'retif')
    return [node.trueExpr ?? node.test, node.falseExpr].flatMap((one) => rootsOf(one))
  if (node.kind === 'cast' || node.kind === 'silent') return rootsOf(node.expr)
  if (node.kind === 'call' && isHeldNode(node)) return node.arguments.flatMap(rootsOf)
  return [node]
}

/** Functions of PHP's that give a part of their array as it is. */
const takers: ReadonlySet<string> = new Set(['end', 'reset', 'current', 'next', 'prev'])

/** Whether a value is held by something else already: a variable, a property, a part of one. */
export function isHeldNode(node: Php): boolean {
  if (node.kind === 'bin') return node.type === '??' && [node.left, node.right].some(isHeldNode)
  if (node.kind === 'retif') return [node.trueExpr ?? node.test, node.falseExpr].some(isHeldNode)
  if (node.kind === 'cast') return node.type === 'array' && isHeldNode(node.expr)
  if (node.kind === 'silent') return isHeldNode(node.expr)
  if (node.kind === 'offsetlookup') return isHeldNode(node.what)
  if (node.kind === 'call' && node.what.kind === 'name')
    return takers.has(node.what.name.toLowerCase()) && node.arguments.some(isHeldNode)
  return (
    isPlain(node) ||
    ['propertylookup', 'nullsafepropertylookup', 'staticlookup', 'include'].includes(node.kind)
  )
}

/** Whether a function gives what somebody holds still. */
export function isReturned(value: Expr, scope: Scope): boolean {
  if (value.kind === 'member' || value.kind === 'index') return isReturned(value.object, scope)
  if (value.kind === 'as' || value.kind === 'bang') return isReturned(value.value, scope)
  return (
    value.kind === 'call' &&
    'target' in value &&
    scope.unit.fact(`held ${String(value.target)}`) !== undefined
  )
}

/** Takes down that a function gives what is not its own: its parameter, a property, a part of one. */
export function noteHeld(node: Php, value: Expr, scope: Scope): void {
  if (!scope.fn || !mayBeArray(value.ty)) return
  const isKept = rootsOf(node).some(
    (root) =>
      propertyNameOf(root) !== undefined ||
      (isPlain(root) &&
        scope.declarationOf(root.name).how === 'param' &&
        !scope.ownerOf(root.name).variables.isChanged(root.name)),
  )
  if ((isKept && isHeldNode(node)) || isReturned(value, scope))
    scope.unit.learn(`held ${scope.fn.symbol}`, text)
}

/** A variable of a `foreach` as its body may change it: the array that is gone over stays as it is. */
export function copyItem(node: Node<'foreach'>, item: Expr, of: Expr, scope: Scope): Expr {
  const { value, source, body } = node
  if (!isPlain(value) || (value as Variable).byref || !mayBeArray(item.ty)) return item
  const { occurrences } = scope.ownerOf(value.name).variables
  const { start, end } = body.loc
  const changes = (occurrences.get(value.name) ?? []).filter(
    ({ kind, offset }) => kind === 'change' && offset >= start.offset && offset < end.offset,
  )
  if (changes.length === 0 || !(isHeldNode(source) || isReturned(of, scope))) return item
  if (isPlain(source) && isLastUse(source, scope)) return item
  return copyArray(item, { isDeep: changes.some(({ isDeep }) => isDeep) }, scope)
}

/** Whether a variable that holds something new is read nowhere after a place. */
function isLastUse(root: Php & { name: string }, scope: Scope): boolean {
  const all = scope.ownerOf(root.name).variables.occurrences.get(root.name) ?? []
  const at = root.loc.start.offset
  const path = pathAt(all, at)
  if (path.some(({ isLoop }) => isLoop) || all.some(({ offset }) => offset > at)) return false
  return all.every(({ kind, statement }) => {
    if (kind !== 'assign') return kind !== 'write' && kind !== 'loop' && kind !== 'modify'
    const made = statement?.kind === 'expressionstatement' ? statement.expression : undefined
    return made?.kind === 'assign' && ['call', 'array'].includes(made.right.kind)
  })
}

/** What a function gives of a property that is written to in place later: PHP gives it as it is. */
export function copyGiven(node: Php, taken: Expr, scope: Scope): Expr {
  const value = settleArray(settleKey(taken, scope.unit), node, scope, { isGivenBack: true })
  if (isPlain(node) && isStaticVariable(node.name, scope)) {
    const { variables } = scope.ownerOf(node.name)
    const isDeep = variables.isChangedWithin(node.name)
    return variables.isChanged(node.name) ? copyArray(value, { isDeep }, scope) : value
  }
  const name = propertyNameOf(node)
  const change = name === undefined ? undefined : scope.unit.project.changedProperties.get(name)
  return change?.isLater ? copyArray(value, { isDeep: change.isDeep }, scope) : value
}

/** Whether a variable lives on between the calls of its function: `static $cache = []`. */
const isStaticVariable = (name: string, scope: Scope): boolean =>
  (scope.ownerOf(name).variables.occurrences.get(name) ?? []).some(
    ({ path }) => path.at(-1)?.statement.kind === 'static',
  )
