import { call, id, invoke, member, num, raw, str, template } from '../code/make'
import type { Expr } from '../code/nodes'
import { ascii, boolean, int, isAscii, isObject, listOf, text } from '../types/ty'
import { callHelper, constantAt, noteCall, toNumber, toText } from './given'
import type { Given, Row } from './row'
import {
  method,
  caseRowOf,
  codePointsOf,
  inCase,
  inUtf8,
  positionOfCodePoints,
  trimRowOf,
  position,
  substring,
  substringOfCodePoints,
  translateReplace,
  joinedTexts,
} from './text-rows'
import { asText } from '../translate/values/casts'
import { unclaimed } from '../translate/values/claims'
import { sprintf, translateFormat } from './format-rows'
import { tableOf } from '../types/table'

/** The first letter in another case. */
const firstLetter = (whole: Expr, pattern: string, name: string): Expr =>
  invoke(
    whole,
    'replace',
    [
      raw(pattern),
      {
        kind: 'arrow',
        params: [{ name: 'first' }],
        body: invoke(id('first', text), name, [], text),
        ty: text,
      },
    ],
    whole.ty,
  )

/** The side that `str_pad()` fills; undefined where it is not said by name. */
function sideOf(given: Given): 'left' | 'right' | 'both' | undefined {
  if (!given.nodes[3]) return 'right'
  const name = /^STR_PAD_(LEFT|RIGHT|BOTH)$/.exec(constantAt(given, 3) ?? '')?.[1]
  return name === undefined ? undefined : (name.toLowerCase() as 'left' | 'right' | 'both')
}

export const texts: Readonly<Record<string, Row>> = tableOf({
  strtoupper: caseRowOf('upper'),
  strtolower: caseRowOf('lower'),
  mb_strtoupper: inUtf8(1, method('toUpperCase')),
  mb_strtolower: inUtf8(1, method('toLowerCase')),
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
    if (!value) return undefined
    if (isObject(value.ty, 'Buffer')) return member(value, 'length', int)
    const whole = toText(given, value)
    return isAscii(whole.ty)
      ? member(whole, 'length', int)
      : call(raw('Buffer.byteLength'), [whole], int)
  },
  mb_strlen: inUtf8(1, (given) => {
    const [value] = given.args()
    if (value && isAscii(toText(given, value).ty))
      return member(toText(given, value), 'length', int)
    return value && member(codePointsOf(toText(given, value)), 'length', int)
  }),
  strrev: (given) => {
    const [value] = given.args()
    if (value && !isAscii(toText(given, value).ty))
      noteCall(
        given,
        'turns letters round; PHP turns bytes round, which leaves no letter beyond ASCII whole',
      )
    return (
      value &&
      invoke(invoke(codePointsOf(toText(given, value)), 'reverse', []), 'join', [str('')], text)
    )
  },
  ucfirst: (given) => {
    const [value] = given.args()
    if (!value) return undefined
    const whole = toText(given, value)
    return whole.kind === 'id' && isAscii(whole.ty)
      ? template([
          invoke(invoke(whole, 'charAt', [num(0)], ascii), 'toUpperCase', [], ascii),
          invoke(whole, 'slice', [num(1)], ascii),
        ])
      : firstLetter(whole, '/^[a-z]/', 'toUpperCase')
  },
  substr: substring,
  mb_substr: inUtf8(3, substringOfCodePoints),
  strpos: position('indexOf'),
  stripos: position('indexOf', { isLoose: true }),
  strrpos: position('lastIndexOf'),
  mb_strpos: inUtf8(3, positionOfCodePoints),
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
    if (separator.kind !== 'string')
      return callHelper(
        given,
        'split',
        [toText(given, separator), toText(given, value)],
        listOf(text),
      )
    if (separator.value === '') return undefined
    return invoke(toText(given, value), 'split', [toText(given, separator)], listOf(text))
  },
  mb_str_split: inUtf8(2, (given) => {
    const [value, size] = given.args()
    if (!value || (size && (size.kind !== 'raw' || !/^\d+$/.test(size.text)))) return undefined
    const whole = toText(given, value)
    if (!size || (size.kind === 'raw' && size.text === '1')) return codePointsOf(whole)
    return {
      kind: 'binary',
      operator: '??',
      left: invoke(
        whole,
        'match',
        [raw(`/.{1,${size.kind === 'raw' ? size.text : ''}}/gsu`)],
        listOf(text),
      ),
      right: { kind: 'array', items: [], ty: listOf(text) },
      ty: listOf(text),
    }
  }),
  str_split: (given) => {
    const [value, size] = given.args()
    if (!value || (size && size.kind !== 'raw')) return undefined
    if (!isAscii(toText(given, value).ty)) {
      noteCall(
        given,
        'counts bytes, as PHP does; where it cuts a letter in two, PHP has half of it and this U+FFFD',
      )
      return callHelper(
        given,
        'splitBytes',
        [toText(given, value), ...(size ? [size] : [])],
        listOf(text),
      )
    }
    return {
      kind: 'binary',
      operator: '??',
      left: invoke(
        toText(given, value),
        'match',
        [raw(`/.{1,${size?.kind === 'raw' ? size.text : '1'}}/gs`)],
        listOf(text),
      ),
      right: { kind: 'array', items: [], ty: listOf(text) },
      ty: listOf(text),
    }
  },
  str_pad: (given) => {
    const [value, width, filler] = given.args()
    if (!value || !width) return undefined
    const side = sideOf(given)
    const [whole, by] = [toText(given, value), filler && toText(given, filler)]
    if (side === undefined || (by?.kind === 'string' && by.value === '')) return undefined
    if (side !== 'both' && isAscii(whole.ty) && (!by || (by.kind === 'string' && isAscii(by.ty))))
      return invoke(
        whole,
        side === 'left' ? 'padStart' : 'padEnd',
        [toNumber(given, width), ...(by ? [by] : [])],
        ascii,
      )
    return callHelper(given, 'pad', [
      whole,
      toNumber(given, width),
      ...(by ? [by] : side === 'right' ? [] : [str(' ')]),
      ...(side === 'right' ? [] : [str(side)]),
    ])
  },
  nl2br: (given) => {
    const [value, isXhtml] = given.args()
    if (!value || isXhtml) return undefined
    return invoke(
      toText(given, value),
      'replace',
      [raw('/\\r\\n|\\n\\r|\\n|\\r/g'), str('<br />$&')],
      text,
    )
  },
  lcfirst: (given) => {
    const [value] = given.args()
    return value && firstLetter(toText(given, value), '/^[A-Z]/', 'toLowerCase')
  },
  ctype_digit: (given) => {
    const [value] = given.args()
    return value && invoke(raw('/^\\d+$/'), 'test', [toText(given, value)], boolean)
  },
  strcmp: (given) => {
    const [a, b] = given.args()
    return (
      a &&
      b &&
      call(
        raw('Buffer.compare'),
        [
          call(raw('Buffer.from'), [toText(given, a)]),
          call(raw('Buffer.from'), [toText(given, b)]),
        ],
        int,
      )
    )
  },
  strcasecmp: (given) => {
    const [a, b] = given.args().map((one) => inCase(given, one, 'lower'))
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
    if (!value) return undefined
    const slashed = invoke(
      toText(given, value),
      'replace',
      [raw('/[\'"\\\\]/g'), str('\\$&')],
      text,
    )
    return invoke(slashed, 'replaceAll', [str('\0'), str('\\0')], text)
  },
  strval: (given) => {
    const [said] = given.args()
    return said && asText(given.scope.unit, unclaimed(said, given.nodes[0], given.scope))
  },
})
