import { id, invoke } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Node } from '../../source/ast'
import {
  hasAnswer,
  listOf,
  objectOf,
  plainTypeOf,
  nonNull,
  withUnclearAnswer,
  type Ty,
} from '../../types/ty'
import { toList } from '../values/lists'
import { expr } from '../scope/translator'
import type { Scope } from '../scope/scope'

const response = objectOf('Response')

/** Guzzle's functions over several promises, under their old and new names. */
const names: Readonly<Record<string, 'all' | 'unwrap' | 'settle'>> = Object.fromEntries(
  ['all', 'unwrap', 'settle'].flatMap((name) =>
    [`guzzlehttp\\promise\\utils::${name}`, `guzzlehttp\\promise\\${name}`, `promise\\${name}`].map(
      (whole) => [whole, name],
    ),
  ),
) as Record<string, 'all' | 'unwrap' | 'settle'>

/** `Utils::unwrap($promises)` and its like; undefined for any other function. */
export function translatePromiseCall(
  name: string,
  node: Node<'call'>,
  scope: Scope,
): Expr | undefined {
  const resolved =
    node.what.kind === 'name'
      ? scope.unit.resolve(node.what.name, node.what.resolution).toLowerCase()
      : name
  const kind = names[name] ?? names[resolved]
  if (!kind || node.arguments.length === 0) return undefined
  scope.unit.import('ResponsePromise')
  scope.unit.translated++
  const given = expr(node.arguments[0]!, scope)
  const ty = plainTypeOf(nonNull(given.ty))
  const isKeyed = ty.kind === 'record' || ty.kind === 'shape'
  const answer = hasAnswer(given.ty) ? withUnclearAnswer(response) : response
  const one: Ty = kind === 'settle' ? objectOf('PromiseSettledResult', [answer]) : answer
  const gather = invoke(
    id('ResponsePromise'),
    kind === 'settle' ? 'allSettled' : 'all',
    [toList(given, scope)],
    objectOf('ResponsePromise', [listOf(one)]),
  )
  if (isKeyed)
    scope.unit.remark(
      'check',
      node,
      scope.unit.textOf(node).slice(0, 60),
      'the answers come as a list in the order of the promises, not under their keys',
    )
  if (kind === 'settle')
    scope.unit.remark(
      'check',
      node,
      scope.unit.textOf(node).slice(0, 60),
      'outcomes have `status` where PHP has `state`',
    )
  return kind === 'unwrap' ? invoke(gather, 'wait', [], listOf(answer)) : gather
}
