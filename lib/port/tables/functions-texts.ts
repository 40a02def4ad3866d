import { call, id, invoke, member, num, raw, str, template } from '../code/make'
import { boolean, int, isPrim, listOf, plainTypeOf, text } from '../types/ty'
import type { Row } from './row'
import {
  t,
  n,
  method,
  trimRowOf,
  translateFormat,
  sprintf,
  position,
  substring,
  substringOfCodePoints,
  translateReplace,
  joinedTexts,
} from './text-rows'
import { tableOf } from '../types/table'

export const texts: Readonly<Record<string, Row>> = tableOf({
  strtoupper: method('toUpperCase'),
  strtolower: method('toLowerCase'),
  mb_strtoupper: method('toUpperCase'),
  mb_strtolower: method('toLowerCase'),
  trim: trimRowOf('trim', (set) => `^${set}|${set}$`),
  ltrim: trimRowOf('trimStart', (set) => `^${set}`),
  rtrim: trimRowOf('trimEnd', (set) => `${set}$`),
  chop: trimRowOf('trimEnd', (set) => `${set}$`),
  str_contains: method('includes', boolean),
  str_starts_with: method('startsWith', boolean),
  str_ends_with: method('endsWith', boolean),
  str_repeat: method('repeat', text, ['number']),
  strlen: (given) => {
    const [value] = given.args()
    return value && call(raw('Buffer.byteLength'), [t(given, value)], int)
  },
  mb_strlen: (given) => {
    const [value] = given.args()
    return (
      value &&
      member(
        {
          kind: 'array',
          items: [{ kind: 'spread', value: t(given, value), ty: listOf(text) }],
          ty: listOf(text),
        },
        'length',
        int,
      )
    )
  },
  strrev: (given) => {
    const [value] = given.args()
    return (
      value &&
      invoke(
        invoke(
          {
            kind: 'array',
            items: [{ kind: 'spread', value: t(given, value), ty: listOf(text) }],
            ty: listOf(text),
          },
          'reverse',
          [],
        ),
        'join',
        [str('')],
        text,
      )
    )
  },
  ucfirst: (given) => {
    const [value] = given.args()
    if (!value) return undefined
    const whole = t(given, value)
    return whole.kind === 'id'
      ? template([
          invoke(invoke(whole, 'charAt', [num(0)], text), 'toUpperCase', [], text),
          invoke(whole, 'slice', [num(1)], text),
        ])
      : invoke(
          whole,
          'replace',
          [
            raw('/^./s'),
            {
              kind: 'arrow',
              params: [{ name: 'first' }],
              body: invoke(id('first', text), 'toUpperCase', [], text),
              ty: text,
            },
          ],
          text,
        )
  },
  substr: substring,
  mb_substr: substringOfCodePoints,
  strpos: position('indexOf'),
  stripos: position('indexOf', { isLoose: true }),
  strrpos: position('lastIndexOf'),
  mb_strpos: position('indexOf'),
  strstr: (given) => {
    const [hay, needle, before] = given.args()
    if (!hay || !needle || before) return undefined
    return undefined
  },
  str_replace: translateReplace,
  sprintf,
  vsprintf: (given) => {
    const [format, values] = given.args()
    return format?.kind === 'string' && values?.kind === 'array'
      ? translateFormat(given, format.value, values.items)
      : undefined
  },
  printf: (given) => {
    const whole = sprintf(given)
    return whole && call(raw('process.stdout.write'), [whole], boolean)
  },
  implode: (given) => joinedTexts(given),
  join: (given) => joinedTexts(given),
  explode: (given) => {
    const [separator, value, limit] = given.args()
    if (!separator || !value || limit) return undefined
    return invoke(t(given, value), 'split', [t(given, separator)], listOf(text))
  },
  str_split: (given) => {
    const [value, size] = given.args()
    if (!value || (size && size.kind !== 'raw')) return undefined
    return {
      kind: 'binary',
      operator: '??',
      left: invoke(
        t(given, value),
        'match',
        [raw(`/.{1,${size?.kind === 'raw' ? size.text : '1'}}/gs`)],
        listOf(text),
      ),
      right: { kind: 'array', items: [str('')], ty: listOf(text) },
      ty: listOf(text),
    }
  },
  str_pad: (given) => {
    const [value, width, filler, side] = given.args()
    if (!value || !width) return undefined
    const sides: Readonly<Record<string, string>> = {
      STR_PAD_LEFT: 'padStart',
      STR_PAD_RIGHT: 'padEnd',
    }
    const how =
      side === undefined
        ? 'padEnd'
        : side.kind === 'raw'
          ? sides[/STR_PAD_\w+/.exec(side.text)?.[0] ?? '']
          : undefined
    return how === undefined
      ? undefined
      : invoke(t(given, value), how, [n(given, width), ...(filler ? [t(given, filler)] : [])], text)
  },
  nl2br: method('toString'),
  lcfirst: (given) => {
    const [value] = given.args()
    return (
      value &&
      invoke(
        t(given, value),
        'replace',
        [
          raw('/^[A-Z]/'),
          {
            kind: 'arrow',
            params: [{ name: 'first' }],
            body: invoke(id('first', text), 'toLowerCase', [], text),
            ty: text,
          },
        ],
        text,
      )
    )
  },
  ctype_digit: (given) => {
    const [value] = given.args()
    return value && invoke(raw('/^\\d+$/'), 'test', [t(given, value)], boolean)
  },
  strcmp: (given) => {
    const [a, b] = given.args()
    return (
      a &&
      b &&
      call(
        raw('Buffer.compare'),
        [call(raw('Buffer.from'), [t(given, a)]), call(raw('Buffer.from'), [t(given, b)])],
        int,
      )
    )
  },
  strcasecmp: (given) => {
    const [a, b] = given.args().map((one) => invoke(t(given, one), 'toLowerCase', [], text))
    return (
      a &&
      b &&
      call(
        raw('Buffer.compare'),
        [call(raw('Buffer.from'), [a]), call(raw('Buffer.from'), [b])],
        int,
      )
    )
  },
  addslashes: (given) => {
    const [value] = given.args()
    return value && invoke(t(given, value), 'replace', [raw('/[\'"\\\\]/g'), str('\\$&')], text)
  },
  nl2br_: method('toString'),
  strval: (given) => {
    const [value] = given.args()
    return (
      value &&
      (isPrim(plainTypeOf(value.ty), 'string')
        ? value
        : isPrim(plainTypeOf(value.ty), 'int')
          ? call(id('String'), [value], text)
          : call(id(given.scope.unit.helper('text')), [value], text))
    )
  },
})
