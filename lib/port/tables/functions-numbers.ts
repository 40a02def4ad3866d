import { unclaimed } from '../translate/values/claims'
import { array, binary, call, id, invoke, num, raw, str } from '../code/make'
import { coerce } from '../translate/values/coerce'
import { toList } from '../translate/values/lists'
import { noteDivisor, noteWhole } from '../translate/values/doubts'
import { truncate } from '../translate/values/truncate'
import {
  ascii,
  boolean,
  float,
  int,
  isNumber,
  isPrim,
  number,
  plainTypeOf,
  text,
  undef,
  unknown,
  valueOf,
} from '../types/ty'
import { callHelper, noteCall, toNumber } from './given'
import type { Row } from './row'
import { tableOf } from '../types/table'

const math =
  (name: string, ty: typeof int = float): Row =>
  (given) => {
    const args = given.args()
    return args.length === 0
      ? undefined
      : call(
          raw(`Math.${name}`),
          args.map((one) => toNumber(given, one)),
          name === 'abs' && isPrim(plainTypeOf(args[0]!.ty), 'int') ? int : ty,
        )
  }

const most =
  (name: string, helper: string): Row =>
  (given) => {
    const args = given.args()
    const [only] = args
    if (!only || args.some((one) => one.kind === 'spread')) return undefined
    const values = args.length === 1 ? toList(only, given.scope) : array(args)
    const item = valueOf(values.ty)
    // what has nothing in it is refused, and a text stays one
    if (values.kind === 'array' && values.items.length > 0 && isNumber(plainTypeOf(item)))
      return call(raw(`Math.${name}`), values.items, item)
    return callHelper(given, helper, [values], item)
  }

const random: Row = (given) => {
  const args = given.args()
  given.scope.unit.import('randomInt', 'node:crypto')
  const [from, to] = args.map((one) => toNumber(given, one))
  if (!from || !to) return call(id('randomInt'), [raw('0x7fffffff')], int)
  return call(
    id('randomInt'),
    [
      from,
      to.kind === 'raw' && /^\d+$/.test(to.text)
        ? num(Number(to.text) + 1)
        : binary('+', to, num(1), int),
    ],
    int,
  )
}

/** Exact decimals, which JavaScript's numbers hold up to 15 digits. */
const decimal =
  (operator: string): Row =>
  (given) => {
    const [a, b, scale] = given.args()
    if (!a || !b || (scale && scale.kind !== 'raw')) return undefined
    noteCall(given, 'calculates with 64-bit floats: exact up to 15 digits, cut to the scale')
    const digits = scale?.kind === 'raw' ? Number(scale.text) : 0
    const value = binary(
      operator,
      call(id('Number'), [a], number),
      call(id('Number'), [b], number),
      number,
    )
    const factor = 10 ** digits
    const exact = call(
      id('Number'),
      [
        invoke(
          factor === 1 ? value : binary('*', value, num(factor), number),
          'toPrecision',
          [num(15)],
          text,
        ),
      ],
      number,
    )
    const cut = call(raw('Math.trunc'), [exact], int)
    return invoke(
      factor === 1 ? cut : binary('/', cut, num(factor), number),
      'toFixed',
      [num(digits)],
      text,
    )
  }

export const numbers: Readonly<Record<string, Row>> = tableOf({
  abs: math('abs'),
  ceil: math('ceil'),
  floor: math('floor'),
  sqrt: math('sqrt'),
  pow: math('pow'),
  max: most('max', 'largest'),
  min: most('min', 'smallest'),
  bcadd: decimal('+'),
  bcsub: decimal('-'),
  bcmul: decimal('*'),
  bcdiv: decimal('/'),
  round: (given) => {
    const [value, digits] = given.args()
    return (
      value &&
      callHelper(
        given,
        'round',
        [toNumber(given, value), ...(digits ? [toNumber(given, digits)] : [])],
        float,
      )
    )
  },
  intdiv: (given) => {
    const [a, b] = given.args()
    if (!a || !b) return undefined
    noteDivisor(b, given.node, given.scope)
    return call(
      raw('Math.trunc'),
      [binary('/', toNumber(given, a), toNumber(given, b), number)],
      int,
    )
  },
  fmod: (given) => {
    const [a, b] = given.args()
    return a && b && binary('%', toNumber(given, a), toNumber(given, b), float)
  },
  intval: (given) => {
    const [said, base] = given.args()
    if (!said || base) return undefined
    const value = unclaimed(said, given.nodes[0], given.scope)
    if (isPrim(plainTypeOf(value.ty), 'int')) return value
    if (value.kind === 'string') noteWhole(given.node, value.value, given.scope)
    return isPrim(plainTypeOf(value.ty), 'number')
      ? truncate(value)
      : callHelper(given, 'toInt', [value], int)
  },
  floatval: (given) => {
    const [said] = given.args()
    const value = said && unclaimed(said, given.nodes[0], given.scope)
    return (
      value &&
      (isNumber(plainTypeOf(value.ty))
        ? { ...value, ty: float }
        : callHelper(given, 'toFloat', [value], float))
    )
  },
  doubleval: (given) => {
    const [value] = given.args()
    return value && callHelper(given, 'toFloat', [value], float)
  },
  number_format: (given) => {
    const [value, ...rest] = given.args()
    return (
      value &&
      callHelper(
        given,
        'numberFormat',
        [
          toNumber(given, value),
          ...rest.map((one) => (isPrim(one.ty, 'null') ? raw('undefined', undef) : one)),
        ],
        text,
      )
    )
  },
  rand: random,
  mt_rand: random,
  random_int: random,
  mt_srand: () => undefined,
  dechex: (given) => {
    const [value] = given.args()
    return (
      value &&
      invoke(
        callHelper(given, 'unsigned', [toNumber(given, value)], unknown),
        'toString',
        [num(16)],
        ascii,
      )
    )
  },
  hexdec: (given) => {
    const [value] = given.args()
    if (!value) return undefined
    const digits = coerce(given.scope.unit, value, text)
    if (digits.kind === 'string' && /^[\da-f]{1,13}$/i.test(digits.value))
      return call(raw('Number.parseInt'), [digits, num(16)], int)
    // what is no digit is passed over, and nothing is 0
    const cleaned = invoke(digits, 'replace', [raw('/[^\\da-f]/gi'), str('')], text)
    return binary('||', call(raw('Number.parseInt'), [cleaned, num(16)], int), num(0), int)
  },
  is_numeric: (given) => {
    const [value] = given.args()
    if (!value) return undefined
    return isNumber(plainTypeOf(value.ty))
      ? raw('true', boolean)
      : callHelper(given, 'isNumeric', [value], boolean)
  },
})
