import { binary, call, id, invoke, num, raw } from '../code/make'
import type { Expr } from '../code/nodes'
import { coerce } from '../translate/values/coerce'
import { noteDivisor, noteWhole } from '../translate/values/doubts'
import { truncate } from '../translate/values/truncate'
import {
  boolean,
  float,
  int,
  isNumber,
  isPrim,
  listOf,
  number,
  plainTypeOf,
  text,
} from '../types/ty'
import type { Given, Row } from './row'
import { tableOf } from '../types/table'

const n = ({ scope }: Given, value: Expr): Expr =>
  coerce(scope.unit, value, isPrim(plainTypeOf(value.ty), 'int') ? int : number)

const math =
  (name: string, ty: typeof int = float): Row =>
  (given) => {
    const args = given.args()
    return args.length === 0
      ? undefined
      : call(
          raw(`Math.${name}`),
          args.map((one) => n(given, one)),
          name === 'abs' && isPrim(plainTypeOf(args[0]!.ty), 'int') ? int : ty,
        )
  }

const most =
  (name: string): Row =>
  (given) => {
    const args = given.args()
    const [only] = args
    if (args.length === 1 && plainTypeOf(only!.ty).kind === 'list')
      return call(
        raw(`Math.${name}`),
        [{ kind: 'spread', value: only!, ty: listOf(number) }],
        number,
      )
    const isWhole = args.every((one) => isPrim(plainTypeOf(one.ty), 'int'))
    return args.length > 1 && args.every((one) => isNumber(plainTypeOf(one.ty)))
      ? call(raw(`Math.${name}`), args, isWhole ? int : number)
      : undefined
  }

const random: Row = (given) => {
  const args = given.args()
  given.scope.unit.import('randomInt', 'node:crypto')
  const [from, to] = args.map((one) => n(given, one))
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
    given.scope.unit.remark(
      'check',
      given.node,
      `${given.node.what.kind === 'name' ? given.node.what.name : 'bc'}()`,
      'calculates with 64-bit floats: exact up to 15 digits, cut to the scale',
    )
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
  max: most('max'),
  min: most('min'),
  bcadd: decimal('+'),
  bcsub: decimal('-'),
  bcmul: decimal('*'),
  bcdiv: decimal('/'),
  round: (given) => {
    const [value, digits] = given.args()
    return (
      value &&
      call(
        id(given.scope.unit.helper('round')),
        [n(given, value), ...(digits ? [n(given, digits)] : [])],
        float,
      )
    )
  },
  intdiv: (given) => {
    const [a, b] = given.args()
    if (!a || !b) return undefined
    noteDivisor(b, given.node, given.scope)
    return call(raw('Math.trunc'), [binary('/', n(given, a), n(given, b), number)], int)
  },
  fmod: (given) => {
    const [a, b] = given.args()
    return a && b && binary('%', n(given, a), n(given, b), float)
  },
  intval: (given) => {
    const [value, base] = given.args()
    if (!value || base) return undefined
    if (isPrim(plainTypeOf(value.ty), 'int')) return value
    if (value.kind === 'string') noteWhole(given.node, value.value, given.scope)
    return isPrim(plainTypeOf(value.ty), 'number')
      ? truncate(value)
      : call(id(given.scope.unit.helper('toInt')), [value], int)
  },
  floatval: (given) => {
    const [value] = given.args()
    return (
      value &&
      (isNumber(plainTypeOf(value.ty))
        ? { ...value, ty: float }
        : call(id(given.scope.unit.helper('toFloat')), [value], float))
    )
  },
  doubleval: (given) => {
    const [value] = given.args()
    return value && call(id(given.scope.unit.helper('toFloat')), [value], float)
  },
  number_format: (given) => {
    const [value, ...rest] = given.args()
    return (
      value && call(id(given.scope.unit.helper('numberFormat')), [n(given, value), ...rest], text)
    )
  },
  rand: random,
  mt_rand: random,
  random_int: random,
  mt_srand: () => undefined,
  dechex: (given) => {
    const [value] = given.args()
    return value && invoke(n(given, value), 'toString', [num(16)], text)
  },
  hexdec: (given) => {
    const [value] = given.args()
    return (
      value && call(raw('Number.parseInt'), [coerce(given.scope.unit, value, text), num(16)], int)
    )
  },
  is_numeric: (given) => {
    const [value] = given.args()
    if (!value) return undefined
    return isNumber(plainTypeOf(value.ty))
      ? raw('true', boolean)
      : invoke(
          raw('/^\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?\\s*$/i'),
          'test',
          [call(id('String'), [value], text)],
          boolean,
        )
  },
})
