import { call, id, invoke, num, str, template } from '../code/make'
import type { Expr } from '../code/nodes'
import { piece } from '../translate/values/coerce'
import { ascii, float, int, isAscii, isNumber, isPrim, plainTypeOf, unknown } from '../types/ty'
import { callHelper, toNumber } from './given'
import type { Given, Row } from './row'
import { cutText } from './text-rows'

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
    if (format.slice(at, found.index).includes('%')) return undefined
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
    const filler = pad === undefined ? undefined : pad.at(-1)!
    pieces.push(
      width === undefined
        ? made
        : paddedPiece(given, made, Number(width), filler, left !== undefined),
    )
  }
  if (format.slice(at).includes('%')) return undefined
  return template([...pieces, format.slice(at)])
}

function paddedPiece(
  given: Given,
  made: Expr,
  width: number,
  filler: string | undefined,
  isLeft: boolean,
): Expr {
  const whole = isPrim(plainTypeOf(made.ty), 'string') ? made : call(id('String'), [made], ascii)
  // the sign of a number comes before its zeros
  if (filler === '0' && !isLeft && isNumeric(made) && !isSurelyPositive(made))
    return callHelper(given, 'padNumber', [made, num(width)], ascii)
  const side = isLeft ? 'padEnd' : 'padStart'
  if (isAscii(whole.ty))
    return invoke(whole, side, [num(width), ...(filler ? [str(filler)] : [])], ascii)
  return callHelper(given, 'pad', [
    whole,
    num(width),
    ...(isLeft && !filler ? [] : [str(filler ?? ' ')]),
    ...(isLeft ? [] : [str('left')]),
  ])
}

/** What a directive of numbers comes to: a number, or the digits of one. */
const isNumeric = (value: Expr): boolean =>
  isNumber(plainTypeOf(value.ty)) ||
  (value.kind === 'call' && value.callee.kind === 'id' && value.callee.name.startsWith('fixed'))

/** A count, a clock and a chance are never below zero. */
const isSurelyPositive = (value: Expr): boolean =>
  (value.kind === 'raw' && /^\d+$/.test(value.text)) ||
  (value.kind === 'call' &&
    value.callee.kind === 'id' &&
    value.callee.name === 'randomInt' &&
    value.args[0]?.kind === 'raw' &&
    /^\d/.test(value.args[0].text)) ||
  (value.kind === 'member' && value.name === 'length') ||
  (value.kind === 'call' && value.callee.kind === 'member' && value.callee.name === 'timestamp')

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
      : cutText(given, piece(unit, value), [num(0), num(Number(digits))])
  if (letter === 'f' || letter === 'F')
    return callHelper(given, 'fixed', [floatOf(given, value), num(Number(digits ?? 6))], ascii)
  const whole = isPrim(plainTypeOf(value.ty), 'int')
    ? value
    : call(id(unit.helper('toInt')), [value], int)
  if (letter === 'd') return whole
  const count = isSurelyPositive(whole) ? whole : callHelper(given, 'unsigned', [whole], unknown)
  if (letter === 'u') return count === whole ? whole : call(id('String'), [count], ascii)
  const made = invoke(count, 'toString', [num(letter === 'b' ? 2 : 16)], ascii)
  return letter === 'X' ? invoke(made, 'toUpperCase', [], ascii) : made
}

/** A number, which a text begins with or not. */
const floatOf = (given: Given, value: Expr): Expr =>
  isNumber(plainTypeOf(value.ty)) ||
  (value.kind === 'string' && /^-?\d+(\.\d+)?$/.test(value.value))
    ? toNumber(given, value)
    : callHelper(given, 'toFloat', [value], float)

export const sprintf: Row = (given) => {
  const [format, ...values] = given.args()
  return format?.kind === 'string' && given.nodes.every((one) => one.kind !== 'variadic')
    ? translateFormat(given, format.value, values)
    : undefined
}
