import { array, arrow, call, id, invoke, raw, str } from '../../code/make'
import type { Expr, Member } from '../../code/nodes'
import type { Node } from '../../source/ast'
import {
  hasAnswer,
  isPrim,
  listOf,
  never,
  objectOf,
  nonNull,
  plainTypeOf,
  recordOf,
  text,
  valueOf,
  withUnclearAnswer,
  type Ty,
} from '../../types/ty'
import { isYetNothing } from '../values/access'
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
  const fields = isKeyed ? fieldsOf(given) : undefined
  const held = valueOf(ty)
  const known =
    held.kind === 'object' && held.name === 'ResponsePromise' ? held.args?.[0] : undefined
  const answer = hasAnswer(given.ty)
    ? withUnclearAnswer(response)
    : isYetNothing(held, scope)
      ? never
      : (known ?? response)
  const one: Ty =
    kind === 'settle' && !isPrim(answer, 'never')
      ? objectOf('PromiseSettledResult', [answer])
      : answer
  const gather = invoke(
    id('ResponsePromise'),
    kind === 'settle' ? 'allSettled' : 'all',
    [fields ? array(fields.map(({ value }) => value)) : toList(given, scope)],
    objectOf('ResponsePromise', [listOf(one)]),
  )
  const keys = fields
    ? array(fields.map(({ key }) => str(key)))
    : call(raw('Object.keys'), [given], listOf(text))
  const made = isKeyed ? keptKeys(gather, keys, one, scope) : gather
  if (kind !== 'unwrap') return made
  const all = isPrim(one, 'never') ? never : isKeyed ? recordOf(one) : listOf(one)
  return invoke(made, 'wait', [], all)
}

type Field = Extract<Member, { kind: 'field' }>

/** The fields of a literal, where it has nothing else. */
const fieldsOf = (given: Expr): Field[] | undefined =>
  given.kind === 'object' && given.members.every((one) => one.kind === 'field')
    ? (given.members as Field[])
    : undefined

/** Answers under the keys of their promises, as PHP has them. */
function keptKeys(gather: Expr, keys: Expr, one: Ty, scope: Scope): Expr {
  const answers = id('answers', listOf(one))
  const named = call(id(scope.unit.helper('underKeys')), [keys, answers], recordOf(one))
  const then = arrow([{ name: 'answers' }], named, recordOf(one))
  return invoke(gather, 'then', [then], objectOf('ResponsePromise', [recordOf(one)]))
}
