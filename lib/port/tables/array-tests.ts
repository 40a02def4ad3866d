import { array, binary, call, id, index, invoke, member, nameApart, num, raw } from '../code/make'
import type { Expr } from '../code/nodes'
import { castTo, coerce, piece } from '../translate/values/coerce'
import { isNumericText } from '../translate/values/comparisons'
import { settleKey } from '../translate/values/keys'
import { isIndexable, toList } from '../translate/values/lists'
import {
  boolean,
  hasUndefined,
  int,
  isArrayLike,
  isNumber,
  isPrim,
  isUnknown,
  listOf,
  nonNull,
  recordOf,
  plainTypeOf,
  text,
  unknown,
  type Ty,
} from '../types/ty'
import { callHelper, noteCall, isTrue } from './given'
import type { Given, Row } from './row'
import { isList, isRecord, itemOf, orNull } from './array-rows'

/** A text that is equal to none but itself: numbers in texts are compared as numbers. */
const isWord = (one: Expr): boolean =>
  one.kind === 'string' && one.value !== '' && !isNumericText(one.value)

const isTextOrNumber = (ty: Ty): boolean => {
  const core = nonNull(plainTypeOf(ty))
  return isPrim(core, 'string') || isNumber(core)
}

/** Whether a value is the same however often it is asked for. */
const isStill = (value: Expr): boolean =>
  value.kind === 'id' ||
  value.kind === 'string' ||
  value.kind === 'raw' ||
  (value.kind === 'member' && isStill(value.object)) ||
  (value.kind === 'as' && isStill(value.value))

/** `in_array`. */
export const inArray: Row = (given) => {
  const [needle, hay, strict] = given.args()
  if (!needle || !hay) return undefined
  const keys = toList(hay, given.scope)
  const list = strict ? settleKey(keys, given.scope.unit) : keys
  const item = itemOf(list)
  const isStrict = isTrue(strict)
  if (strict && !isStrict && !(strict.kind === 'raw' && strict.text === 'false')) return undefined
  const areTexts = isPrim(plainTypeOf(needle.ty), 'string') && isPrim(plainTypeOf(item), 'string')
  const areNumbers = isNumber(plainTypeOf(needle.ty)) && isNumber(plainTypeOf(item))
  const areWords = hay.kind === 'array' && hay.items.every(isWord)
  if (areNumbers || (areTexts && (isStrict || areWords || isWord(needle))))
    return invoke(list, 'includes', [needle], boolean)
  if (isStrict)
    return invoke(castTo(given.scope.unit, list, listOf(unknown)), 'includes', [needle], boolean)
  if (areWords && isTextOrNumber(needle.ty))
    return invoke(list, 'includes', [coerce(given.scope.unit, needle, text)], boolean)
  // what is looked for is made once, whatever makes it
  if (!isStill(needle)) return callHelper(given, 'hasEqual', [list, needle], boolean)
  const one = nameApart('one', needle)
  return invoke(
    list,
    'some',
    [
      {
        kind: 'arrow',
        params: [{ name: one }],
        body: callHelper(given, 'looseEquals', [id(one), needle], boolean),
        ty: boolean,
      },
    ],
    boolean,
  )
}

export const hasKey: Row = (given) => {
  const [key, value] = given.args()
  if (!key || !value) return undefined
  return call(
    raw('Object.hasOwn'),
    [
      isArrayLike(nonNull(value.ty)) || value.ty.kind === 'data'
        ? value
        : isIndexable(given.scope, value),
      isPrim(plainTypeOf(key.ty), 'string') || isNumber(key.ty)
        ? key
        : piece(given.scope.unit, key),
    ],
    boolean,
  )
}

/** `array_column`. */
export const column: Row = (given) => {
  const [rows, name, keys] = given.args()
  if (!rows || (name?.kind !== 'string' && !(name && isPrim(name.ty, 'null') && keys)))
    return undefined
  const list = rowsOf(toList(rows, given.scope), name, keys, given)
  const taken = nameApart('row', ...(keys ? [keys] : []))
  const row = id(taken, itemOf(list))
  const read = name.kind === 'string' ? index(row, name, fieldOf(row, name)) : row
  const over = (body: Expr): Expr =>
    invoke(
      list,
      'map',
      [{ kind: 'arrow', params: [{ name: taken }], body, ty: body.ty }],
      listOf(body.ty),
    )
  if (!keys) return over(read)
  noteCall(
    given,
    'makes an object, which keeps whole numbers as keys first and in rising order; a row without the key is under undefined',
  )
  const pair = array([index(row, keys, fieldOf(row, keys)), read])
  return call(raw('Object.fromEntries'), [over(pair)], recordOf(read.ty))
}

/** The rows that have a column: PHP passes over those without it. */
function rowsOf(all: Expr, name: Expr, keys: Expr | undefined, { scope }: Given): Expr {
  const asked = [name, ...(keys ? [keys] : [])].filter((one) => !isPrim(one.ty, 'null'))
  const row = id('row', itemOf(all))
  if (asked.every((one) => !isUnknown(fieldOf(row, one)))) return all
  const list = castTo(scope.unit, all, listOf(recordOf(unknown)))
  if (name.kind !== 'string') return list
  const taken = nameApart('row', ...(keys ? [keys] : []))
  const body = { ...binary('in', name, id(taken, recordOf(unknown))), ty: boolean }
  return invoke(
    list,
    'filter',
    [{ kind: 'arrow', params: [{ name: taken }], body, ty: boolean }],
    list.ty,
  )
}

/** What each row has under a key; unknown where one may have nothing. */
function fieldOf({ ty }: Expr, key: Expr): Ty {
  const field = ty.kind === 'shape' && key.kind === 'string' ? ty.fields.get(key.value) : undefined
  return field && !hasUndefined(field) ? field : unknown
}

export function edge(given: Given, of: 'keys' | 'values', at: number): Expr | undefined {
  const [value] = given.args()
  if (!value || !isArrayLike(nonNull(value.ty))) return undefined
  const list =
    of === 'values' && isList(value)
      ? value
      : call(
          raw(of === 'keys' ? 'Object.keys' : 'Object.values'),
          [value],
          listOf(of === 'keys' ? text : itemOf(value)),
        )
  return invoke(list, 'at', [num(at)], orNull(of === 'keys' ? text : itemOf(value)))
}

export function translateCount(given: Given): Expr | undefined {
  const [value] = given.args()
  if (!value || given.nodes.length > 1) return undefined
  if (isList(value))
    return member(
      value.ty === nonNull(value.ty) ? value : { kind: 'bang', value, ty: nonNull(value.ty) },
      'length',
      int,
    )
  if (isRecord(value) && value.ty === nonNull(value.ty))
    return member(call(raw('Object.keys'), [value], listOf(text)), 'length', int)
  return callHelper(given, 'count', [value], int)
}

/** Objects put keys that are whole numbers first, in rising order. */
export function noteKeysOf(given: Given, key: Ty, list?: Expr): void {
  const isWhole = (one: Expr): boolean =>
    one.kind === 'string' && /^(0|[1-9]\d{0,8})$/.test(one.value)
  const hasNumber = list?.kind === 'array' && list.items.some(isWhole)
  if (isPrim(plainTypeOf(key), 'string') && !hasNumber) return
  noteCall(given, 'makes an object, which keeps whole numbers as keys first and in rising order')
}

/** `reset()`, `end()` and `current()`. */
export function edgeValue(given: Given, at: number): Expr | undefined {
  const made = edge(given, 'values', at)
  if (made) noteCall(given, 'is undefined where nothing is in the array; PHP has false')
  return made
}
