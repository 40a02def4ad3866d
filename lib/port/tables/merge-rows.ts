import { array, object, spread } from '../code/make'
import type { Expr, Member } from '../code/nodes'
import type { Php } from '../source/ast'
import { isNumberedArray } from '../translate/values/open-arrays'
import { isIndexable, isUnclear, mergedArrays } from '../translate/values/lists'
import { isArrayLike, nonNull, plainTypeOf } from '../types/ty'
import { isList } from './array-rows'
import { noteCall } from './given'
import type { Given, Row } from './row'

/** `array_merge()`: lists behind each other, words at their places. */
export const translateArrayMerge: Row = (given) => {
  const args = given.args()
  if (args.length === 0 || args.some((one) => one.kind === 'spread')) return undefined
  if (args.every((one) => isList(one) || one.kind === 'array'))
    return { ...array(args.flatMap((one) => (one.kind === 'array' ? one.items : [spread(one)]))) }
  const isNumbered = args.some((one, at) => hasNumbers(one, given.nodes[at]!, given))
  if (isMixed(args)) noteCall(given, mixed)
  if (args.some(isFilledList) || isNumbered || !args.some(hasWords)) return mergeCall(args, given)
  return spreadMembers(args, given)
}

/** A call of the function that merges, told what the arrays hold where they hold different things. */
function mergeCall(args: readonly Expr[], given: Given): Expr {
  const arrays = args.map((one) =>
    isArrayLike(nonNull(one.ty)) ? one : isIndexable(given.scope, one),
  )
  return mergedArrays(arrays, given.scope)
}

const mixed =
  'puts numbers as keys behind words: an object keeps whole numbers as keys first and in rising order'

/** Whether keys that are numbers come behind words. */
const isMixed = (args: readonly Expr[]): boolean =>
  args.some((one, at) => hasWords(one) && args.slice(at + 1).some((later) => isFilledList(later)))

/** Whether an array that is no list has numbers as keys, which array_merge() counts anew. */
function hasNumbers(one: Expr, node: Php, { scope }: Given): boolean {
  if (one.kind === 'object')
    return one.members.some((part) => part.kind === 'field' && isWhole(part.key))
  const ty = plainTypeOf(nonNull(one.ty))
  return ty.kind === 'shape' ? [...ty.fields.keys()].some(isWhole) : isNumberedArray(node, scope)
}

const isFilledList = (one: Expr): boolean =>
  one.kind === 'array' ? one.items.length > 0 : isList(one)

const isWhole = (key: string): boolean => /^(0|[1-9]\d*)$/.test(key)

/** Whether an array has words as keys, and no numbers, which array_merge() counts anew. */
function hasWords(one: Expr): boolean {
  if (one.kind === 'object')
    return (
      one.members.length > 0 &&
      one.members.every((part) => part.kind !== 'field' || !isWhole(part.key))
    )
  const ty = plainTypeOf(nonNull(one.ty))
  return ty.kind === 'shape'
    ? ty.fields.size > 0 && ![...ty.fields.keys()].some(isWhole)
    : ty.kind === 'record' && !isUnclear(one)
}

/** `array_replace()`: keys stay what they are. */
export const translateArrayReplace: Row = (given) => {
  const args = given.args()
  if (args.length === 0 || args.some((one) => one.kind === 'spread')) return undefined
  return args.some((one) => isList(one) || one.kind === 'array') || !args.some(hasWords)
    ? undefined
    : spreadMembers(noteReplaced(args, given), given)
}

function noteReplaced(args: readonly Expr[], given: Given): readonly Expr[] {
  if (args.some((one, at) => at > 0 && hasNumbers(one, given.nodes[at]!, given)))
    noteCall(given, mixed)
  return args
}

/** `{ ...a, ...b }` in the order that PHP has the keys in. */
function spreadMembers(args: readonly Expr[], given: Given): Expr {
  const members = args.flatMap((one) =>
    one.kind === 'object'
      ? one.members
      : one.kind === 'array' && one.items.length === 0
        ? []
        : [
            {
              kind: 'spread' as const,
              value: isArrayLike(nonNull(one.ty)) ? one : isIndexable(given.scope, one),
            },
          ],
  )
  return object(
    withoutTwice(members),
    args.some((one) => one.kind === 'object' && one.open),
  )
}

/** Each name once, at its first place with its last value, as TypeScript wants it. */
function withoutTwice(members: readonly Member[]): Member[] {
  const kept: Member[] = []
  for (const one of members) {
    const at =
      one.kind === 'field'
        ? kept.findIndex((other) => other.kind === 'field' && other.key === one.key)
        : -1
    const isBehindSpread = kept.slice(at + 1).some((other) => other.kind !== 'field')
    if (at < 0 || isBehindSpread) kept.push(one)
    else kept[at] = { ...kept[at]!, value: one.value } as Member
  }
  const last = kept.findLastIndex(({ kind }) => kind === 'spread')
  const spread = kept[last]
  const ty = spread && plainTypeOf(nonNull(spread.value.ty))
  const isHidden = (one: Member, at: number): boolean =>
    one.kind === 'field' && at < last && ty?.kind === 'shape' && ty.fields.has(one.key)
  return kept.map((one, at) => (isHidden(one, at) ? { kind: 'spread', value: object([one]) } : one))
}
