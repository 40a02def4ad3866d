import { binary, call, cond, id, invoke, num, raw, str, template } from '../code/make'
import type { Expr } from '../code/nodes'
import { piece, coerce } from '../translate/coerce'
import { toList } from '../translate/lists'
import { boolean, int, isPrim, listOf, plainTypeOf, text } from '../types/ty'
import type { Given, Row } from './row'

export const t = ({ scope }: Given, value: Expr): Expr => coerce(scope.unit, value, text)
export const n = ({ scope }: Given, value: Expr): Expr =>
  coerce(
    scope.unit,
    value,
    isPrim(plainTypeOf(value.ty), 'int') ? int : { kind: 'prim', name: 'number' },
  )

/** A method of a text's, with its further arguments as they are. */
export const method =
  (name: string, ty = text, wanted: readonly ('text' | 'number')[] = []): Row =>
  (given) => {
    const [first, ...rest] = given.args()
    return (
      first &&
      invoke(
        t(given, first),
        name,
        rest.map((one, at) => (wanted[at] === 'number' ? n(given, one) : t(given, one))),
        ty,
      )
    )
  }

export const trimRowOf =
  (name: string, pattern: (letters: string) => string): Row =>
  (given) => {
    const [first, letters] = given.args()
    if (!first) return undefined
    if (!letters) return invoke(t(given, first), name, [], text)
    if (letters.kind !== 'string' || letters.value.includes('..')) return undefined
    const set = letters.value.replace(/[\]\\^-]/g, '\\$&').replaceAll('/', '\\/')
    return invoke(t(given, first), 'replace', [raw(`/${pattern(`[${set}]+`)}/g`), str('')], text)
  }

/** The pieces of a format, where it is a text that holds only what can be said exactly. */
export function translateFormat(
  given: Given,
  format: string,
  values: readonly Expr[],
): Expr | undefined {
  const pieces: (string | Expr)[] = []
  let next = 0
  let at = 0
  for (const found of format.matchAll(/%(?:(\d+)\$)?(0|'.)?(-)?(\d+)?(?:\.(\d+))?([sdufFxXb%])/g)) {
    const [whole, position, pad, left, width, digits, letter] = found
    pieces.push(format.slice(at, found.index))
    at = found.index + whole.length
    if (letter === '%') {
      pieces.push('%')
      continue
    }
    const value = values[position === undefined ? next++ : Number(position) - 1]
    if (!value) return undefined
    const made = directive(given, value, letter!, digits)
    if (!made) return undefined
    const filler = pad === undefined ? undefined : str(pad.at(-1)!)
    pieces.push(
      width === undefined
        ? made
        : invoke(
            isPrim(plainTypeOf(made.ty), 'string') ? made : call(id('String'), [made], text),
            left ? 'padEnd' : 'padStart',
            [num(Number(width)), ...(filler ? [filler] : [])],
            text,
          ),
    )
  }
  pieces.push(format.slice(at))
  return pieces.some((one) => typeof one === 'string' && one.includes('%') && one !== '%')
    ? undefined
    : template(pieces)
}

function directive(
  given: Given,
  value: Expr,
  letter: string,
  digits: string | undefined,
): Expr | undefined {
  const { unit } = given.scope
  if (letter === 's')
    return digits === undefined
      ? piece(unit, value)
      : invoke(piece(unit, value), 'slice', [num(0), num(Number(digits))], text)
  if (letter === 'd' || letter === 'u')
    return isPrim(plainTypeOf(value.ty), 'int')
      ? value
      : call(id(unit.helper('toInt')), [value], int)
  if (letter === 'f' || letter === 'F')
    return invoke(
      call(id(unit.helper('round')), [n(given, value), num(Number(digits ?? 6))], {
        kind: 'prim',
        name: 'number',
      }),
      'toFixed',
      [num(Number(digits ?? 6))],
      text,
    )
  const base = letter === 'b' ? 2 : 16
  const made = invoke(n(given, value), 'toString', [num(base)], text)
  return letter === 'X' ? invoke(made, 'toUpperCase', [], text) : made
}

export const sprintf: Row = (given) => {
  const [format, ...values] = given.args()
  return format?.kind === 'string' && given.nodes.every((one) => one.kind !== 'variadic')
    ? translateFormat(given, format.value, values)
    : undefined
}

/** Whether a call is compared with false, which is what `strpos` is mostly for. */
export const position =
  (from: 'indexOf' | 'lastIndexOf', { isLoose = false } = {}): Row =>
  (given) => {
    const [hay, needle, start] = given.args()
    if (!hay || !needle) return undefined
    const lower = (one: Expr): Expr => (isLoose ? invoke(one, 'toLowerCase', [], text) : one)
    const at = invoke(
      lower(t(given, hay)),
      from,
      [lower(t(given, needle)), ...(start ? [n(given, start)] : [])],
      int,
    )
    given.scope.unit.remark(
      'check',
      given.node,
      `${given.node.what.kind === 'name' ? given.node.what.name : ''}()`,
      'counts UTF-16 units where PHP counts bytes',
    )
    return call(
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
      [at],
      { kind: 'union', of: [int, boolean] },
    )
  }

/** The code points of a text, which PHP's mb_ functions count: an emoji is one of them, and two for slice(). */
const codePointsOf = (value: Expr): Expr => ({
  kind: 'array',
  items: [{ kind: 'spread', value, ty: listOf(text) }],
  ty: listOf(text),
})

export const substringOfCodePoints: Row = (given) => {
  const made = cutOut(given, (value) => codePointsOf(t(given, value)))
  return made && invoke(made, 'join', [str('')], text)
}

export const substring: Row = (given) => cutOut(given, (value) => t(given, value))

function cutOut(given: Given, wholeOf: (value: Expr) => Expr): Expr | undefined {
  const [value, start, length] = given.args()
  if (!value || !start) return undefined
  const whole = wholeOf(value)
  const { ty } = whole
  const from = n(given, start)
  if (!length || isPrim(length.ty, 'null')) return invoke(whole, 'slice', [from], ty)
  const many = n(given, length)
  const integerOf = (one: Expr): number | undefined =>
    one.kind === 'raw' && /^-?\d+$/.test(one.text) ? Number(one.text) : undefined
  const [a, b] = [integerOf(from), integerOf(many)]
  if (b !== undefined && b < 0) return invoke(whole, 'slice', [from, many], ty)
  if (a !== undefined && b !== undefined && (a >= 0 || a + b < 0))
    return invoke(whole, 'slice', [num(a), num(a + b)], ty)
  if (a === 0) return invoke(whole, 'slice', [num(0), many], ty)
  return invoke(invoke(whole, 'slice', [from], ty), 'slice', [num(0), many], ty)
}

export const translateReplace: Row = (given) => {
  const [search, by, subject] = given.args()
  if (!search || !by || !subject || given.nodes.length > 3) return undefined
  if (search.kind === 'array') {
    const all = search.items
    if (all.some((one) => one.kind === 'spread')) return undefined
    const values = by.kind === 'array' ? by.items : all.map(() => by)
    return all.reduce<Expr>(
      (whole, one, at) =>
        invoke(
          whole,
          'replaceAll',
          [t(given, one), literalText(values[at] ? t(given, values[at]) : str(''))],
          text,
        ),
      t(given, subject),
    )
  }
  if (plainTypeOf(search.ty).kind === 'list' || plainTypeOf(search.ty).kind === 'record')
    return undefined
  return invoke(
    t(given, subject),
    'replaceAll',
    [t(given, search), literalText(t(given, by))],
    text,
  )
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
  const isFirstArray = ['list', 'record', 'shape'].includes(plainTypeOf(first.ty).kind)
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
    return invoke(list, 'join', [t(given, glue)], text)
  return invoke(
    invoke(list, 'map', [id(given.scope.unit.helper('text'))], listOf(text)),
    'join',
    [t(given, glue)],
    text,
  )
}
