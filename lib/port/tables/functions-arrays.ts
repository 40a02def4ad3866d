import {
  array,
  arrow,
  binary,
  call,
  id,
  invoke,
  nameApart,
  member,
  num,
  object,
  raw,
  spread,
} from '../code/make'
import { coerce } from '../translate/values/coerce'
import { isIndexable, toList } from '../translate/values/lists'
import { expr } from '../translate/scope/translator'
import {
  boolean,
  int,
  isArrayLike,
  isGenerator,
  isNumber,
  isPrim,
  joinTypes,
  listOf,
  nonNull,
  number,
  recordOf,
  plainTypeOf,
  shapeOf,
  unknown,
} from '../types/ty'
import { callHelper } from './given'
import type { Row } from './row'
import {
  isList,
  itemOf,
  translateArrayMap,
  translateArrayFilter,
  expectList,
  noteGaps,
  keysOf,
  sortRowOf,
  keySorted,
  flagRowOf,
  orNull,
} from './array-rows'
import { translateArrayMerge, translateArrayReplace } from './merge-rows'
import { callback } from './callbacks'
import { inArray, hasKey, column, edge, edgeValue, noteKeysOf, translateCount } from './array-tests'
import { objectTest } from './other-rows'
import { tableOf } from '../types/table'

/** PHP's functions of arrays. */
export const arrays: Readonly<Record<string, Row>> = tableOf({
  count: (given) => translateCount(given),
  sizeof: (given) => translateCount(given),
  array_map: translateArrayMap,
  array_filter: translateArrayFilter,
  array_merge: translateArrayMerge,
  array_replace: translateArrayReplace,
  array_keys: keysOf,
  array_column: column,
  array_values: (given) => {
    expectList(given.nodes[0])
    const [value] = given.args()
    return value && (isList(value) ? array([spread(value)]) : toList(value, given.scope))
  },
  array_key_exists: hasKey,
  key_exists: hasKey,
  in_array: inArray,
  array_sum: (given) => {
    const [value] = given.args()
    if (!value) return undefined
    const list = toList(value, given.scope)
    const [sum, one] = [id('sum', number), id('one', itemOf(list))]
    const isOfNumbers = isNumber(plainTypeOf(one.ty))
    const added = isOfNumbers ? one : callHelper(given, 'toFloat', [one], number)
    return call(
      { ...member(list, 'reduce') },
      [
        {
          kind: 'arrow',
          params: [isOfNumbers ? { name: 'sum' } : { name: 'sum', ty: number }, { name: 'one' }],
          body: binary('+', sum, added, number),
          ty: number,
        },
        num(0),
      ],
      isPrim(one.ty, 'int') ? int : number,
    )
  },
  array_push: flagRowOf('push', () => int),
  array_pop: flagRowOf('pop', orNull),
  array_shift: flagRowOf('shift', orNull),
  array_unshift: flagRowOf('unshift', () => int),
  array_reverse: (given) => {
    const [value, keep] = given.args()
    return value && !keep && isList(value)
      ? invoke(array([spread(value)]), 'reverse', [], listOf(itemOf(value)))
      : undefined
  },
  array_slice: (given) => {
    const [value, start, length] = given.args()
    if (!value || !start || !isList(value) || given.nodes.length > 3) return undefined
    return length && !isPrim(length.ty, 'null')
      ? invoke(invoke(value, 'slice', [start], value.ty), 'slice', [num(0), length], value.ty)
      : invoke(value, 'slice', [start], value.ty)
  },
  array_unique: (given) => {
    const [value] = given.args()
    if (!value || !isList(value)) return undefined
    noteGaps(given)
    const item = plainTypeOf(itemOf(value))
    // PHP compares the texts of what is in it
    return isPrim(item, 'string', 'int')
      ? array([
          spread({
            ...{ kind: 'new', callee: id('Set'), args: [value] },
            ty: listOf(itemOf(value)),
          }),
        ])
      : callHelper(given, 'uniqueOf', [value], value.ty)
  },
  array_flip: (given) => {
    const [value] = given.args()
    if (value && isList(value)) noteKeysOf(given, itemOf(value), value)
    return value && isList(value)
      ? call(
          raw('Object.fromEntries'),
          [
            invoke(value, 'map', [
              {
                kind: 'arrow',
                params: [{ name: 'value' }, { name: 'at' }],
                body: array([id('value'), id('at', int)]),
                ty: unknown,
              },
            ]),
          ],
          recordOf(int),
        )
      : undefined
  },
  array_chunk: (given) => {
    const [value, size, keep] = given.args()
    if (!value || !size || keep) return undefined
    const list = toList(value, given.scope)
    const item = itemOf(list)
    const chunks = callHelper(
      given,
      'chunksOf',
      [list, coerce(given.scope.unit, size, int)],
      listOf(listOf(item)),
    )
    return chunks
  },
  array_fill_keys: (given) => {
    const [keys, value] = given.args()
    const key = nameApart('key', ...(value ? [value] : []))
    if (keys && isList(keys)) noteKeysOf(given, itemOf(keys), keys)
    // PHP asks a function once, and not for each key
    const isAsked = value?.kind === 'call' && value.target !== undefined
    return keys && value && isList(keys) && !isAsked
      ? call(
          raw('Object.fromEntries'),
          [
            invoke(keys, 'map', [
              {
                kind: 'arrow',
                params: [{ name: key }],
                body: array([id(key), value]),
                ty: unknown,
              },
            ]),
          ],
          recordOf(value.ty),
        )
      : undefined
  },
  range: (given) => {
    const [from, to, step] = given.args()
    if (!from || !to || ![from, to, step ?? to].every((one) => isNumber(plainTypeOf(one.ty))))
      return undefined
    const isRising =
      [from, to].every((one) => one.kind === 'raw' && /^\d+$/.test(one.text)) &&
      Number((from as { text: string }).text) <= Number((to as { text: string }).text)
    const item = [from, to, step ?? to].map(({ ty }) => ty).reduce(joinTypes)
    if (step || !isRising)
      return callHelper(given, 'range', [from, to, ...(step ? [step] : [])], listOf(item))
    const length = binary('+', binary('-', to, from, int), num(1), int)
    const at = nameApart('at', from)
    return call(
      raw('Array.from'),
      [
        object([{ kind: 'field', key: 'length', value: length }]),
        {
          kind: 'arrow',
          params: [{ name: '_' }, { name: at }],
          body: binary('+', id(at, int), from, int),
          ty: int,
        },
      ],
      listOf(int),
    )
  },
  array_key_first: (given) => edge(given, 'keys', 0),
  array_key_last: (given) => edge(given, 'keys', -1),
  reset: (given) => edgeValue(given, 0),
  end: (given) => edgeValue(given, -1),
  current: (given) => edgeValue(given, 0),
  sort: sortRowOf('sort'),
  rsort: sortRowOf('rsort'),
  ksort: keySorted,
  usort: (given) => {
    const value = expr(given.nodes[0]!, given.scope)
    // of rows of which nothing is known the callback says what they are
    const isKnown = isList(value) || !['closure', 'arrowfunc'].includes(given.nodes[1]!.kind)
    const fn = isKnown
      ? callback(given, 1, [itemOf(value), itemOf(value)])
      : expr(given.nodes[1]!, given.scope)
    if (!fn) return undefined
    const isTest = fn.ty.kind === 'function' && isPrim(plainTypeOf(fn.ty.returns), 'boolean')
    const order = isTest ? callHelper(given, 'orderOf', [fn], unknown) : fn
    return isList(value)
      ? invoke(value, 'sort', [order], value.ty)
      : callHelper(given, 'sortRows', [isIndexable(given.scope, value), order], boolean)
  },
  compact: (given) => {
    if (!given.nodes.every((one) => one.kind === 'string')) return undefined
    const names = given.nodes.map((one) => (one as { value: string }).value)
    const fields = names.map(
      (name) =>
        [
          name,
          expr({ kind: 'variable', name, loc: given.node.loc } as never, given.scope),
        ] as const,
    )
    return {
      ...object(fields.map(([key, value]) => ({ kind: 'field', key, value }))),
      ty: shapeOf(new Map(fields.map(([name, value]) => [name, value.ty]))),
    }
  },
  is_array: (given) => {
    const [value] = given.args()
    return (
      value &&
      (value.kind !== 'id' && isArrayLike(nonNull(value.ty)) && value.ty === nonNull(value.ty)
        ? binary('!=', value, raw('null'))
        : objectTest(value))
    )
  },
  iterator_to_array: (given) => {
    const [value, keep] = given.args()
    const ty = value && nonNull(plainTypeOf(value.ty))
    if (!value || !ty || !isGenerator(ty)) return value && toList(value, given.scope)
    const [item = unknown] = ty.args ?? []
    if (ty.name === 'Generator') return { ...array([spread(value)]), ty: listOf(item) }
    if (!keep) return call(raw('Object.fromEntries'), [value], recordOf(item))
    const pick = arrow([{ name: '[, value]' }], id('value', item))
    const isList = keep.kind === 'raw' && keep.text === 'false'
    return isList ? call(raw('Array.from'), [value, pick], listOf(item)) : undefined
  },
})
