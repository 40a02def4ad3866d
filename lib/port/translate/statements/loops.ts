import { assign, binary, id, raw } from '../../code/make'
import type { Expr, Stmt } from '../../code/nodes'
import type { Node, Php, Variable } from '../../source/ast'
import { nonNull, plainTypeOf, text, unknown } from '../../types/ty'
import { isPlain } from '../scope/occurrences'
import { snapshotOf } from './snapshots'
import { namesIn, patternOf } from '../values/patterns'
import { copyItem } from '../values/held'
import { declareVariables } from './declarations'
import { expr } from '../scope/translator'
import { iterateOver, keysToGoOver, takeApart } from './iterations'
import { testOf } from '../values/operators'
import type { Scope } from '../scope/scope'
import { blockOf } from '../scope/translator'

/** What a loop asks before each turn. */
export const loopTest = (node: Php, scope: Scope): Expr => testOf(node, scope).test

/** What stands behind `&` is written to the array in PHP; here only fields of what it holds are. */
function tellReference({ value, body, source }: Node<'foreach'>, scope: Scope): void {
  const name = String((value as Variable).name)
  const { start, end } = body.loc
  const isAssigned = (scope.ownerOf(name).variables.occurrences.get(name) ?? []).some(
    ({ kind, offset }) =>
      ['assign', 'write', 'modify'].includes(kind) && offset >= start.offset && offset < end.offset,
  )
  if (isAssigned)
    scope.unit.leave(
      value,
      `foreach (… as &$${name})`,
      `$${name} is a copy here: where it is assigned, assign to ${scope.unit.briefOf(source)} under its key as well`,
    )
  else
    scope.unit.remark(
      'check',
      value,
      `&$${name}`,
      'a reference in foreach: fields of objects are changed in place, whole values are not',
    )
}

/** `foreach`, over lists, records and what is only known when it runs. */
export function foreach(node: Node<'foreach'>, scope: Scope): Stmt[] {
  const source = expr(node.source, scope)
  const keyName = node.key && isPlain(node.key) ? node.key.name : undefined
  const ty = plainTypeOf(nonNull(source.ty))
  if ((node.value as Variable).byref) tellReference(node, scope)
  if (isPlain(node.source) && !keyName && !node.isOverKeys)
    scope.unit.learn(`list${scope.keyOf(node.source.name)}`, text)
  if (isPlain(node.source) && keyName)
    scope.unit.learn(`record${scope.keyOf(node.source.name)}`, text)
  const { of, item, keyTy, isPaired } = takeApart(
    node,
    node.isOverKeys
      ? keysToGoOver(source, ty, scope)
      : iterateOver(snapshotOf(source, node, scope), ty, keyName !== undefined, scope),
    scope,
  )
  scope.unit.at = node.value.loc.start.offset
  const names = [keyName, ...namesIn(node.value)].filter(
    (name) => name !== undefined && name !== '',
  ) as string[]
  const isInside = names.every(
    (name) => scope.ownerOf(name) === scope && scope.declarationOf(name).how === 'loop',
  )
  if (!isInside) scope.outsideLoops.add(node.body)
  if (keyName !== undefined) scope.learn(keyName, keyTy)
  const value =
    node.value.kind === 'list' || node.value.kind === 'array'
      ? patternOf(node.value.items, { ...raw(''), ty: item }, scope)
      : isPlain(node.value)
        ? id(scope.nameOf(node.value.name), item)
        : raw('')
  if (isPlain(node.value)) scope.learn(node.value.name, item)
  const target: Expr =
    keyName === undefined
      ? isPaired
        ? { kind: 'array', items: [raw(''), value], ty: unknown }
        : value
      : { kind: 'array', items: [id(scope.nameOf(keyName), keyTy), value], ty: unknown }
  const copied = copyItem(node, value, source, scope)
  const isConst =
    copied === value &&
    names.every((name) => (scope.declarationOf(name) as { isConst?: boolean }).isConst)
  const body: Stmt[] = [
    ...(copied === value ? [] : [{ kind: 'expr' as const, value: assign(value, copied) }]),
    ...blockOf(node.body, scope),
  ]
  return [
    ...(isInside
      ? []
      : declareVariables(
          names.filter(
            (name) => scope.ownerOf(name) === scope && scope.declarationOf(name).how === 'loop',
          ),
          scope,
        )),
    { kind: 'forOf', name: target, isConst, isOutside: !isInside, of, body },
  ]
}

export function forLoop(node: Node<'for'>, scope: Scope): Stmt {
  const [first] = node.init
  const test =
    node.test.length > 0 ? node.test.map((one) => testOf(one, scope).test).at(-1) : undefined
  const isOwn =
    first?.kind === 'assign' &&
    isPlain(first.left) &&
    node.init.length === 1 &&
    scope.ownerOf(first.left.name) === scope &&
    scope.declarationOf(first.left.name).how === 'init'
  let init: Stmt | undefined
  if (isOwn && first.kind === 'assign' && isPlain(first.left)) {
    const value = expr(first.right, scope)
    scope.learn(first.left.name, value.ty)
    init = {
      kind: 'let',
      name: id(scope.nameOf(first.left.name), value.ty),
      initial: value,
      isConst: false,
    }
  } else if (first)
    init = {
      kind: 'expr',
      value: node.init.map((one) => expr(one, scope)).reduce((a, b) => binary(',', a, b)),
    }
  const update =
    node.increment.length > 0
      ? node.increment.map((one) => expr(one, scope)).reduce((a, b) => binary(',', a, b))
      : undefined
  return { kind: 'for', init, test, update, body: blockOf(node.body, scope) }
}
