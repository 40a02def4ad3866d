import { binary, call, cond, id, invoke, num, raw, str } from '../code/make'
import type { Expr } from '../code/nodes'
import type { Php } from '../source/ast'
import { toList } from '../translate/values/lists'
import {
  ascii,
  boolean,
  int,
  isArrayLike,
  isAscii,
  isObject,
  isPrim,
  isUnknown,
  listOf,
  nonNull,
  objectOf,
  plainTypeOf,
  text,
  type Ty,
} from '../types/ty'
import { callHelper, noteCall, lengthOf, toNumber, toText } from './given'
import type { Given, Row } from './row'

/** A method of a text's, with its further arguments as they are. */
export const method =
  (name: string, ty = text, wanted: readonly ('text' | 'number')[] = []): Row =>
  (given) => {
    const [first, ...rest] = given.args()
    return (
      first &&
      invoke(
        toText(given, first),
        name,
        rest.map((one, at) =>
          wanted[at] === 'number' ? toNumber(given, one) : toText(given, one),
        ),
        ty,
      )
    )
  }

/** A row of a function that is told an encoding at its end: UTF-8 is the one that texts have here. */
export const inUtf8 =
  (at: number, row: Row): Row =>
  (given) => {
    const node = given.nodes[at]
    if (node && node.kind !== 'nullkeyword' && !isUtf8(node)) return undefined
    const nodes = given.nodes.slice(0, at)
    return row({ ...given, nodes, args: () => given.args().slice(0, at) })
  }

export const isUtf8 = (node: Php): boolean => node.kind === 'string' && /^utf-?8$/i.test(node.value)

/** A function of one text that a function of the file's end is. */
export const helperRowOf =
  (name: string, ty: Ty): Row =>
  (given) => {
    const [value] = given.args()
    return value && callHelper(given, name, [toText(given, value)], ty)
  }

const cases = { upper: 'toUpperCase', lower: 'toLowerCase' } as const

/** A text in other letters: PHP changes those of ASCII alone. */
export const inCase = (given: Given, value: Expr, how: keyof typeof cases): Expr => {
  const whole = toText(given, value)
  return isAscii(whole.ty)
    ? invoke(whole, cases[how], [], ascii)
    : callHelper(given, how, [whole], text)
}

export const caseRowOf =
  (how: keyof typeof cases): Row =>
  (given) => {
    const [value] = given.args()
    return value && inCase(given, value, how)
  }

/** Characters as the class of a pattern has them. */
const classOf = (letters: string): string =>
  letters
    .replace(/[\]\\^/-]/g, '\\$&')
    .replace(/\p{Cc}/gu, (one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`)

export const trimRowOf =
  (name: 'trim' | 'trimStart' | 'trimEnd', pattern: (letters: string) => string): Row =>
  (given) => {
    const [first, letters] = given.args()
    if (!first) return undefined
    const whole = toText(given, first)
    if (!letters) {
      if (isAscii(whole.ty)) return invoke(whole, name, [], ascii)
      if (name === 'trim') return callHelper(given, 'trim', [whole])
      return invoke(whole, 'replace', [raw(`/${pattern('[ \\t\\n\\r\\0\\v]+')}/`), str('')], text)
    }
    if (letters.kind !== 'string' || letters.value.includes('..') || !isAscii(letters.ty))
      return undefined
    if (letters.value === '') return whole
    const set = `[${classOf(letters.value)}]+`
    return invoke(whole, 'replace', [raw(`/${pattern(set)}/g`), str('')], whole.ty)
  }

/** Where a text stands in another one: PHP counts bytes, and says false where it does not. */
export const position =
  (from: 'indexOf' | 'lastIndexOf', { isLoose = false } = {}): Row =>
  (given) => {
    const [hay, needle, start] = given.args()
    if (!hay || !needle || (start && from === 'lastIndexOf')) return undefined
    const whole = isLoose ? inCase(given, hay, 'lower') : toText(given, hay)
    const searched = isLoose ? inCase(given, needle, 'lower') : toText(given, needle)
    if (start)
      return callHelper(
        given,
        'positionFrom',
        [whole, searched, toNumber(given, start)],
        maybePosition,
      )
    const bytes = isAscii(whole.ty) ? whole : call(raw('Buffer.from'), [whole], objectOf('Buffer'))
    return orFalse(invoke(bytes, from, [searched], int))
  }

const maybePosition: Ty = { kind: 'union', of: [int, boolean] }

const orFalse = (found: Expr): Expr =>
  call(
    {
      kind: 'arrow',
      params: [{ name: 'at', ty: int }],
      body: cond(
        binary('<', id('at', int), num(0)),
        { ...raw('false'), ty: boolean },
        id('at', int),
      ),
      ty: int,
    },
    [found],
    maybePosition,
  )

export const positionOfCodePoints: Row = (given) => {
  const [hay, needle, start] = given.args()
  if (!hay || !needle || start) return undefined
  const whole = toText(given, hay)
  return isAscii(whole.ty)
    ? orFalse(invoke(whole, 'indexOf', [toText(given, needle)], int))
    : callHelper(given, 'codePointsBefore', [whole, toText(given, needle)], maybePosition)
}

/**
 * The code points of a text, which PHP's mb_ functions count: an emoji is one of them, and two for
 * slice().
 */
export const codePointsOf = (value: Expr): Expr => ({
  kind: 'array',
  items: [{ kind: 'spread', value, ty: listOf(text) }],
  ty: listOf(text),
})

export const substringOfCodePoints: Row = (given) => {
  const cut = cutOf(given)
  if (!cut) return undefined
  const whole = toText(given, cut.value)
  return isAscii(whole.ty)
    ? sliceOf(whole, cut.limits)
    : invoke(sliceOf(codePointsOf(whole), cut.limits), 'join', [str('')], text)
}

export const substring: Row = (given) => {
  const cut = cutOf(given)
  if (cut && isObject(cut.value.ty, 'Buffer')) return cutBytes(cut.value, cut.limits)
  return cut && cutText(given, toText(given, cut.value), cut.limits)
}

/** A part of bytes. */
function cutBytes(whole: Expr, [from, many]: Limits): Expr {
  const isFromStart = from.kind === 'raw' && from.text === '0'
  const rest = isFromStart ? whole : invoke(whole, 'subarray', [from], whole.ty)
  return many ? invoke(rest, 'subarray', [num(0), many], whole.ty) : rest
}

type Limits = readonly [from: Expr, many?: Expr]

function cutOf(given: Given): { value: Expr; limits: Limits } | undefined {
  const [value, start, length] = given.args()
  if (!value || !start) return undefined
  if (!length || isPrim(length.ty, 'null')) return { value, limits: [toNumber(given, start)] }
  return { value, limits: [toNumber(given, start), lengthOf(given, length)] }
}

/** A part of a text by bytes. */
export function cutText(given: Given, whole: Expr, limits: Limits): Expr {
  if (isAscii(whole.ty)) return sliceOf(whole, limits)
  noteCall(
    given,
    'counts bytes, as PHP does; where it cuts a letter in two, PHP has half of it and this U+FFFD',
  )
  return callHelper(given, 'substr', [whole, ...limits.filter((one) => one !== undefined)])
}

/** Where letters are units, with PHP's start and length. */
function sliceOf(whole: Expr, [from, many]: Limits): Expr {
  const { ty } = whole
  if (!many) return invoke(whole, 'slice', [from], ty)
  const integerOf = (one: Expr): number | undefined =>
    one.kind === 'raw' && /^-?\d+$/.test(one.text) ? Number(one.text) : undefined
  const [a, b] = [integerOf(from), integerOf(many)]
  if (b !== undefined && b < 0 && a !== undefined) return invoke(whole, 'slice', [from, many], ty)
  if (a !== undefined && b !== undefined && a >= 0)
    return invoke(whole, 'slice', [num(a), num(a + b)], ty)
  if (a === 0) return invoke(whole, 'slice', [num(0), many], ty)
  return invoke(invoke(whole, 'slice', [from], ty), 'slice', [num(0), many], ty)
}

export const translateReplace: Row = (given) => {
  const [search, by, subject] = given.args()
  if (!search || !by || !subject || given.nodes.length > 3) return undefined
  if (isArrayLike(nonNull(subject.ty))) return undefined
  if (search.kind === 'array') {
    const all = search.items
    if (all.some((one) => one.kind === 'spread')) return undefined
    const values = by.kind === 'array' ? by.items : all.map(() => by)
    return all.reduce<Expr>(
      (whole, one, at) =>
        replaceIn(
          given,
          whole,
          toText(given, one),
          values[at] ? toText(given, values[at]) : str(''),
        ),
      subjectOf(given, subject),
    )
  }
  if (isArrayLike(nonNull(search.ty))) return undefined
  return replaceIn(given, subjectOf(given, subject), toText(given, search), toText(given, by))
}

/** What is searched: an array of texts would have to be gone over. */
const subjectOf = (given: Given, subject: Expr): Expr =>
  isUnknown(plainTypeOf(subject.ty)) && subject.ty.kind !== 'data'
    ? callHelper(given, 'textOnly', [subject], text)
    : toText(given, subject)

/** PHP finds an empty text nowhere, JavaScript between all letters. */
function replaceIn(given: Given, whole: Expr, searched: Expr, by: Expr): Expr {
  if (searched.kind !== 'string') return callHelper(given, 'replaceText', [whole, searched, by])
  return searched.value === ''
    ? whole
    : invoke(whole, 'replaceAll', [searched, literalText(by)], text)
}

/** `$` means something in what replaceAll puts in. */
const literalText = (value: Expr): Expr =>
  value.kind === 'string' && !value.value.includes('$')
    ? value
    : { kind: 'arrow', params: [], body: value, ty: text }

export function joinedTexts(given: Given): Expr | undefined {
  for (const node of given.nodes)
    if (node.kind === 'variable' && typeof node.name === 'string')
      given.scope.unit.learn(`list${given.scope.keyOf(node.name)}`, text)
  const args = given.args()
  const [first, second] = args
  if (!first) return undefined
  const isFirstArray = isArrayLike(first.ty)
  if (second && isFirstArray)
    given.scope.unit.remark(
      'check',
      given.node,
      'implode()',
      'joins, as PHP did up to 7.4; PHP 8 throws a TypeError, since the separator comes first',
    )
  const [glue, pieces] = !second
    ? [str(''), first]
    : isFirstArray
      ? [second, first]
      : [first, second]
  const list = toList(pieces, given.scope)
  const item =
    plainTypeOf(list.ty).kind === 'list'
      ? (plainTypeOf(list.ty) as { of: typeof text }).of
      : undefined
  if (item && isPrim(plainTypeOf(item), 'string', 'int'))
    return invoke(list, 'join', [toText(given, glue)], text)
  return invoke(
    invoke(list, 'map', [id(given.scope.unit.helper('text'))], listOf(text)),
    'join',
    [toText(given, glue)],
    text,
  )
}
