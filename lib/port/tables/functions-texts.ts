import { binary, call, cond, id, invoke, member, num, raw, str, template } from '../code/make'
import type { Expr } from '../code/nodes'
import { piece, coerced } from '../translate/coerce'
import { listed } from '../translate/expressions'
import { boolean, int, isPrim, listOf, settled, text } from '../types/ty'
import type { Given, Row } from './functions'

const t = ({ scope }: Given, value: Expr): Expr => coerced(scope.unit, value, text)
const n = ({ scope }: Given, value: Expr): Expr => coerced(scope.unit, value, isPrim(settled(value.ty), 'int') ? int : { kind: 'prim', name: 'number' })

/** A method of a text's, with its further arguments as they are. */
const method = (name: string, ty = text, wanted: readonly ('text' | 'number')[] = []): Row => given => {
  const [first, ...rest] = given.args()
  return first && invoke(t(given, first), name, rest.map((one, at) => wanted[at] === 'number' ? n(given, one) : t(given, one)), ty)
}

const trimmed = (name: string, pattern: (letters: string) => string): Row => given => {
  const [first, letters] = given.args()
  if (!first) return undefined
  if (!letters) return invoke(t(given, first), name, [], text)
  if (letters.kind !== 'string' || letters.value.includes('..')) return undefined
  const set = letters.value.replace(/[\]\\^-]/g, '\\$&').replaceAll('/', '\\/')
  return invoke(t(given, first), 'replace', [raw(`/${pattern(`[${set}]+`)}/g`), str('')], text)
}

/** The pieces of a format, where it is a text that holds only what can be said exactly. */
function formatted(given: Given, format: string, values: readonly Expr[]): Expr | undefined {
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
    pieces.push(width === undefined ? made : invoke(isPrim(settled(made.ty), 'string') ? made : call(id('String'), [made], text), left ? 'padEnd' : 'padStart', [num(Number(width)), ...filler ? [filler] : []], text))
  }
  pieces.push(format.slice(at))
  return pieces.some(one => typeof one === 'string' && one.includes('%') && one !== '%') ? undefined : template(pieces)
}

function directive(given: Given, value: Expr, letter: string, digits: string | undefined): Expr | undefined {
  const { unit } = given.scope
  if (letter === 's') return digits === undefined ? piece(unit, value) : invoke(piece(unit, value), 'slice', [num(0), num(Number(digits))], text)
  if (letter === 'd' || letter === 'u') return isPrim(settled(value.ty), 'int') ? value : call(id(unit.helper('toInt')), [value], int)
  if (letter === 'f' || letter === 'F') return invoke(call(id(unit.helper('round')), [n(given, value), num(Number(digits ?? 6))], { kind: 'prim', name: 'number' }), 'toFixed', [num(Number(digits ?? 6))], text)
  const base = letter === 'b' ? 2 : 16
  const made = invoke(n(given, value), 'toString', [num(base)], text)
  return letter === 'X' ? invoke(made, 'toUpperCase', [], text) : made
}

const sprintf: Row = given => {
  const [format, ...values] = given.args()
  return format?.kind === 'string' && given.nodes.every(one => one.kind !== 'variadic') ? formatted(given, format.value, values) : undefined
}

/** Whether a call is compared with false, which is what `strpos` is mostly for. */
const position = (from: 'indexOf' | 'lastIndexOf', isLoose = false): Row => given => {
  const [hay, needle, start] = given.args()
  if (!hay || !needle) return undefined
  const lower = (one: Expr): Expr => isLoose ? invoke(one, 'toLowerCase', [], text) : one
  const at = invoke(lower(t(given, hay)), from, [lower(t(given, needle)), ...start ? [n(given, start)] : []], int)
  given.scope.unit.remark('check', given.node, `${given.node.what.kind === 'name' ? given.node.what.name : ''}()`, 'counts UTF-16 units where PHP counts bytes')
  return call({ kind: 'arrow', params: [{ name: 'at', ty: int }], body: cond(binary('<', id('at', int), num(0)), { ...raw('false'), ty: boolean }, id('at', int)), ty: int }, [at], { kind: 'union', of: [int, boolean] })
}

const substring: Row = given => {
  const [value, start, length] = given.args()
  if (!value || !start) return undefined
  const from = n(given, start)
  if (!length || isPrim(length.ty, 'null')) return invoke(t(given, value), 'slice', [from], text)
  const many = n(given, length)
  const fixed = (one: Expr): number | undefined => one.kind === 'raw' && /^-?\d+$/.test(one.text) ? Number(one.text) : undefined
  const [a, b] = [fixed(from), fixed(many)]
  if (b !== undefined && b < 0) return invoke(t(given, value), 'slice', [from, many], text)
  if (a !== undefined && b !== undefined && (a >= 0 || a + b < 0)) return invoke(t(given, value), 'slice', [num(a), num(a + b)], text)
  if (a === 0) return invoke(t(given, value), 'slice', [num(0), many], text)
  return invoke(invoke(t(given, value), 'slice', [from], text), 'slice', [num(0), many], text)
}

const replaced: Row = given => {
  const [search, by, subject] = given.args()
  if (!search || !by || !subject || given.nodes.length > 3) return undefined
  if (search.kind === 'array') {
    const all = search.items
    if (all.some(one => one.kind === 'spread')) return undefined
    const values = by.kind === 'array' ? by.items : all.map(() => by)
    return all.reduce<Expr>((whole, one, at) => invoke(whole, 'replaceAll', [t(given, one), literalText(values[at] ? t(given, values[at]) : str(''))], text), t(given, subject))
  }
  if (settled(search.ty).kind === 'list' || settled(search.ty).kind === 'record') return undefined
  return invoke(t(given, subject), 'replaceAll', [t(given, search), literalText(t(given, by))], text)
}

/** `$` means something in what replaceAll puts in. */
const literalText = (value: Expr): Expr => value.kind === 'string' && !value.value.includes('$') ? value : { kind: 'arrow', params: [], body: value, ty: text }

export const texts: Readonly<Record<string, Row>> = {
  strtoupper: method('toUpperCase'), strtolower: method('toLowerCase'), mb_strtoupper: method('toUpperCase'), mb_strtolower: method('toLowerCase'),
  trim: trimmed('trim', set => `^${set}|${set}$`), ltrim: trimmed('trimStart', set => `^${set}`), rtrim: trimmed('trimEnd', set => `${set}$`), chop: trimmed('trimEnd', set => `${set}$`),
  str_contains: method('includes', boolean), str_starts_with: method('startsWith', boolean), str_ends_with: method('endsWith', boolean),
  str_repeat: method('repeat', text, ['number']),
  strlen: given => {
    const [value] = given.args()
    return value && call(raw('Buffer.byteLength'), [t(given, value)], int)
  },
  mb_strlen: given => {
    const [value] = given.args()
    return value && member({ kind: 'array', items: [{ kind: 'spread', value: t(given, value), ty: listOf(text) }], ty: listOf(text) }, 'length', int)
  },
  strrev: given => {
    const [value] = given.args()
    return value && invoke(invoke({ kind: 'array', items: [{ kind: 'spread', value: t(given, value), ty: listOf(text) }], ty: listOf(text) }, 'reverse', []), 'join', [str('')], text)
  },
  ucfirst: given => {
    const [value] = given.args()
    if (!value) return undefined
    const whole = t(given, value)
    return whole.kind === 'id' ? template([invoke(invoke(whole, 'charAt', [num(0)], text), 'toUpperCase', [], text), invoke(whole, 'slice', [num(1)], text)])
      : invoke(whole, 'replace', [raw('/^./s'), { kind: 'arrow', params: [{ name: 'first' }], body: invoke(id('first', text), 'toUpperCase', [], text), ty: text }], text)
  },
  substr: substring, mb_substr: substring,
  strpos: position('indexOf'), stripos: position('indexOf', true), strrpos: position('lastIndexOf'), mb_strpos: position('indexOf'),
  strstr: given => {
    const [hay, needle, before] = given.args()
    if (!hay || !needle || before) return undefined
    return undefined
  },
  str_replace: replaced,
  sprintf,
  vsprintf: given => {
    const [format, values] = given.args()
    return format?.kind === 'string' && values?.kind === 'array' ? formatted(given, format.value, values.items) : undefined
  },
  printf: given => {
    const whole = sprintf(given)
    return whole && call(raw('process.stdout.write'), [whole], boolean)
  },
  implode: given => joinedTexts(given), join: given => joinedTexts(given),
  explode: given => {
    const [separator, value, limit] = given.args()
    if (!separator || !value || limit) return undefined
    return invoke(t(given, value), 'split', [t(given, separator)], listOf(text))
  },
  str_split: given => {
    const [value, size] = given.args()
    if (!value || (size && size.kind !== 'raw')) return undefined
    return { kind: 'binary', operator: '??', left: invoke(t(given, value), 'match', [raw(`/.{1,${size?.kind === 'raw' ? size.text : '1'}}/gs`)], listOf(text)), right: { kind: 'array', items: [str('')], ty: listOf(text) }, ty: listOf(text) }
  },
  str_pad: given => {
    const [value, width, filler, side] = given.args()
    if (!value || !width) return undefined
    const sides: Readonly<Record<string, string>> = { STR_PAD_LEFT: 'padStart', STR_PAD_RIGHT: 'padEnd' }
    const how = side === undefined ? 'padEnd' : side.kind === 'raw' ? sides[/STR_PAD_\w+/.exec(side.text)?.[0] ?? ''] : undefined
    return how === undefined ? undefined : invoke(t(given, value), how, [n(given, width), ...filler ? [t(given, filler)] : []], text)
  },
  nl2br: method('toString'),
  lcfirst: given => {
    const [value] = given.args()
    return value && invoke(t(given, value), 'replace', [raw('/^[A-Z]/'), { kind: 'arrow', params: [{ name: 'first' }], body: invoke(id('first', text), 'toLowerCase', [], text), ty: text }], text)
  },
  ctype_digit: given => {
    const [value] = given.args()
    return value && invoke(raw('/^\\d+$/'), 'test', [t(given, value)], boolean)
  },
  strcmp: given => {
    const [a, b] = given.args()
    return a && b && call(raw('Buffer.compare'), [call(raw('Buffer.from'), [t(given, a)]), call(raw('Buffer.from'), [t(given, b)])], int)
  },
  strcasecmp: given => {
    const [a, b] = given.args().map(one => invoke(t(given, one), 'toLowerCase', [], text))
    return a && b && call(raw('Buffer.compare'), [call(raw('Buffer.from'), [a]), call(raw('Buffer.from'), [b])], int)
  },
  addslashes: given => {
    const [value] = given.args()
    return value && invoke(t(given, value), 'replace', [raw('/[\'"\\\\]/g'), str('\\$&')], text)
  },
  nl2br_: method('toString'),
  strval: given => {
    const [value] = given.args()
    return value && (isPrim(settled(value.ty), 'string') ? value : isPrim(settled(value.ty), 'int') ? call(id('String'), [value], text) : call(id(given.scope.unit.helper('text')), [value], text))
  },
}

function joinedTexts(given: Given): Expr | undefined {
  for (const node of given.nodes) if (node.kind === 'variable' && typeof node.name === 'string') given.scope.unit.learn(`list${given.scope.keyOf(node.name)}`, text)
  const args = given.args()
  const [first, second] = args
  if (!first) return undefined
  const isFirstArray = ['list', 'record', 'shape'].includes(settled(first.ty).kind)
  const [glue, pieces] = !second ? [str(''), first] : isFirstArray ? [second, first] : [first, second]
  const list = listed(pieces, given.scope)
  const item = settled(list.ty).kind === 'list' ? (settled(list.ty) as { of: typeof text }).of : undefined
  if (item && isPrim(settled(item), 'string', 'int')) return invoke(list, 'join', [t(given, glue)], text)
  return invoke(invoke(list, 'map', [id(given.scope.unit.helper('text'))], listOf(text)), 'join', [t(given, glue)], text)
}
