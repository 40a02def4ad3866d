import { array, binary, call, id, index, invoke, member, num, object, raw, spread } from '../code/make'
import type { Expr } from '../code/nodes'
import { told, coerced, piece, truth } from '../translate/coerce'
import { expr, listed } from '../translate/expressions'
import { closureOf } from '../translate/functions'
import { isIndexable } from '../translate/access'
import { boolean, functionOf, int, isArrayLike, isNumber, isPrim, listOf, nonNull, number, recordOf, settled, shapeOf, text, undef, unknown, valueOf, type Ty } from '../types/ty'
import type { Given, Row } from './functions'

const kindOf = (value: Expr): string => settled(nonNull(value.ty)).kind
const isList = (value: Expr): boolean => kindOf(value) === 'list'
const isRecord = (value: Expr): boolean => ['record', 'shape'].includes(kindOf(value))
const itemOf = (value: Expr): Ty => value.ty.kind === 'data' ? valueOf(settled(value.ty)) : valueOf(settled(nonNull(value.ty)))

/** A callback, whose parameters are known. */
function callback({ nodes, scope }: Given, at: number, params: readonly Ty[]): Expr | undefined {
  const node = nodes[at]
  if (!node) return undefined
  if (node.kind === 'closure' || node.kind === 'arrowfunc') return closureOf(node, scope, params)
  if (node.kind === 'string') return stringCallback(node.value, scope.unit)
  const value = expr(node, scope)
  return settled(value.ty).kind === 'function' ? value : told(scope.unit, value, functionOf(unknown, params))
}

/** `'intval'` and the like, handed over by name. */
function stringCallback(name: string, unit: Given['scope']['unit']): Expr | undefined {
  const known: Readonly<Record<string, readonly [string, Ty] | undefined>> = { intval: ['toInt', int], strval: ['text', text], floatval: ['toFloat', number] }
  const row = known[name]
  if (row) return { kind: 'arrow', params: [{ name: 'one' }], body: call(id(unit.helper(row[0])), [id('one')], row[1]), ty: functionOf(row[1]) }
  if (name === 'trim') return { kind: 'arrow', params: [{ name: 'one' }], body: invoke(call(id('String'), [id('one')], text), 'trim', [], text), ty: functionOf(text) }
  return undefined
}

const resultOf = (fn: Expr): Ty => fn.ty.kind === 'function' ? fn.ty.returns : unknown

const mapped: Row = given => {
  if (given.nodes.length !== 2) return undefined
  const source = expr(given.nodes[1]!, given.scope)
  const item = itemOf(source)
  const fn = callback(given, 0, [item])
  if (!fn) return undefined
  if (isRecord(source)) {
    const pair = call(raw('Object.entries'), [source])
    const body = array([id('key'), call(fn, [id('value', item)])])
    return call(raw('Object.fromEntries'), [invoke(pair, 'map', [{ kind: 'arrow', params: [{ name: '[key, value]' }], body, ty: unknown }])], recordOf(resultOf(fn)))
  }
  return invoke(listed(source, given.scope), 'map', [wrapped(fn)], listOf(resultOf(fn)))
}

/** A function of the program's gets its own argument only, not map's index as well. */
const wrapped = (fn: Expr): Expr => fn.kind === 'arrow' ? fn : { kind: 'arrow', params: [{ name: 'one' }], body: call(fn, [id('one')]), ty: fn.ty }

const filtered: Row = given => {
  if (given.nodes.length === 0 || given.nodes.length > 3) return undefined
  const source = expr(given.nodes[0]!, given.scope)
  const mode = given.nodes[2] && /ARRAY_FILTER_USE_(\w+)/.exec(given.scope.unit.textOf(given.nodes[2]))?.[1]
  const item = itemOf(source)
  const fn = given.nodes.length > 1 ? callback(given, 1, mode === 'KEY' ? [text] : mode === 'BOTH' ? [item, text] : [item]) : undefined
  if (given.nodes.length > 1 && !fn) return undefined
  const names = mode === 'KEY' ? [id('key', text)] : mode === 'BOTH' ? [id('value', item), id('key', text)] : [id('value', item)]
  const test = fn ? truth(given.scope.unit, call(fn, names, resultOf(fn))) : truth(given.scope.unit, id('value', item))
  if (!isRecord(source)) {
    if (mode) return undefined
    const list = listed(source, given.scope)
    given.scope.unit.remark('check', given.node, 'array_filter()', 'gives a list without gaps; PHP keeps the old keys')
    return invoke(list, 'filter', [{ kind: 'arrow', params: [{ name: 'value' }], body: test, ty: boolean }], listOf(item))
  }
  const pattern = mode === 'KEY' ? '[key]' : mode === 'BOTH' ? '[key, value]' : '[, value]'
  const pairs = invoke(call(raw('Object.entries'), [source]), 'filter', [{ kind: 'arrow', params: [{ name: pattern }], body: test, ty: boolean }])
  return call(raw('Object.fromEntries'), [pairs], recordOf(item))
}

const merged: Row = given => {
  const args = given.args()
  if (args.length === 0 || args.some(one => one.kind === 'spread')) return undefined
  if (args.every(one => isList(one) || (one.kind === 'array'))) return { ...array(args.flatMap(one => one.kind === 'array' ? one.items : [spread(one)])) }
  const members = args.flatMap(one => one.kind === 'object' ? one.members : one.kind === 'array' && one.items.length === 0 ? [] : [{ kind: 'spread' as const, value: isArrayLike(nonNull(one.ty)) ? one : isIndexable(given.scope, one) }])
  return object(members, args.some(one => one.kind === 'object' && one.open))
}

const keysOf: Row = given => {
  const [value, more] = given.args()
  if (!value || more) return undefined
  return isList(value) ? array([spread({ ...invoke(value, 'keys', []), ty: listOf(int) })]) : call(raw('Object.keys'), [isArrayLike(nonNull(value.ty)) ? value : isIndexable(given.scope, value)], listOf(text))
}

const sorted = (how: string): Row => given => {
  const [value] = given.args()
  if (!value || given.nodes.length > 1 || !isList(value)) return undefined
  const item = itemOf(value)
  if (isNumber(item)) {
    const [a, b] = how === 'sort' ? ['a', 'b'] : ['b', 'a']
    return invoke(value, 'sort', [{ kind: 'arrow', params: [{ name: 'a' }, { name: 'b' }], body: binary('-', id(a!, number), id(b!, number), number), ty: number }], value.ty)
  }
  return isPrim(item, 'string') && how === 'sort' ? invoke(value, 'sort', [], value.ty) : undefined
}

/** Sorts an object's keys: it is made anew, since objects keep their order. */
const keySorted: Row = given => {
  const [node] = given.nodes
  const value = node && expr(node, given.scope)
  if (!value || given.nodes.length > 1 || !(value.kind === 'id' || value.kind === 'member') || !isRecord(value)) return undefined
  const order = invoke(call(raw('Object.entries'), [value]), 'sort', [{ kind: 'arrow', params: [{ name: '[a]' }, { name: '[b]' }], body: { kind: 'cond', test: binary('<', id('a', text), id('b', text)), yes: num(-1), no: num(1), ty: int }, ty: int }])
  const made = call(raw('Object.fromEntries'), [order], recordOf(valueOf(nonNull(value.ty))))
  given.scope.unit.learn(`sorted ${given.scope.key}`, text)
  return { kind: 'assign', operator: '=', left: value, right: made, ty: made.ty }
}

const flagged = (name: string, ty: (item: Ty) => Ty): Row => given => {
  const [value, ...rest] = given.args()
  return value && isList(value) ? invoke(value, name, rest, ty(itemOf(value))) : undefined
}
const orNull = (item: Ty): Ty => ({ kind: 'union', of: [item, undef] })

const inArray: Row = given => {
  const [needle, hay, strict] = given.args()
  if (!needle || !hay) return undefined
  const list = listed(hay, given.scope)
  const item = itemOf(list)
  const same = (isPrim(settled(needle.ty), 'string') && isPrim(settled(item), 'string')) || (isNumber(settled(needle.ty)) && isNumber(settled(item)))
  if (same) return invoke(list, 'includes', [needle], boolean)
  if (strict) return invoke(told(given.scope.unit, list, listOf(unknown)), 'includes', [needle], boolean)
  if (isPrim(settled(item), 'string') && hay.kind === 'array' && hay.items.every(one => one.kind === 'string' && one.value !== '' && !/^\d/.test(one.value))) return invoke(list, 'includes', [coerced(given.scope.unit, needle, text)], boolean)
  return invoke(list, 'some', [{ kind: 'arrow', params: [{ name: 'one' }], body: call(id(given.scope.unit.helper('looseEquals')), [id('one'), needle], boolean), ty: boolean }], boolean)
}

const hasKey: Row = given => {
  const [key, value] = given.args()
  if (!key || !value) return undefined
  return call(raw('Object.hasOwn'), [isArrayLike(nonNull(value.ty)) || value.ty.kind === 'data' ? value : isIndexable(given.scope, value), isPrim(settled(key.ty), 'string') || isNumber(key.ty) ? key : piece(given.scope.unit, key)], boolean)
}

const column: Row = given => {
  const [rows, name, keys] = given.args()
  if (!rows || name?.kind !== 'string') return undefined
  const list = told(given.scope.unit, listed(rows, given.scope), listOf(recordOf(unknown)))
  const row = id('row', recordOf(unknown))
  const read = index(row, name, unknown)
  if (!keys) return invoke(list, 'map', [{ kind: 'arrow', params: [{ name: 'row' }], body: read, ty: unknown }], listOf(unknown))
  const pair = array([index(row, keys, unknown), read])
  return call(raw('Object.fromEntries'), [invoke(list, 'map', [{ kind: 'arrow', params: [{ name: 'row' }], body: pair, ty: unknown }])], recordOf(unknown))
}

export const arrays: Readonly<Record<string, Row>> = {
  count: given => counted(given), sizeof: given => counted(given),
  array_map: mapped, array_filter: filtered, array_merge: merged, array_replace: merged, array_keys: keysOf, array_column: column,
  array_values: given => {
    const [value] = given.args()
    return value && (isList(value) ? array([spread(value)]) : listed(value, given.scope))
  },
  array_key_exists: hasKey, key_exists: hasKey, in_array: inArray,
  array_sum: given => {
    const [value] = given.args()
    if (!value) return undefined
    const [sum, one] = [id('sum', number), id('one', itemOf(listed(value, given.scope)))]
    return call({ ...member(listed(value, given.scope), 'reduce') }, [{ kind: 'arrow', params: [{ name: 'sum', ty: number }, { name: 'one' }], body: binary('+', sum, coerced(given.scope.unit, one, number), number), ty: number }, num(0)], isPrim(itemOf(listed(value, given.scope)), 'int') ? int : number)
  },
  array_push: flagged('push', () => int), array_pop: flagged('pop', orNull), array_shift: flagged('shift', orNull), array_unshift: flagged('unshift', () => int),
  array_reverse: given => {
    const [value, keep] = given.args()
    return value && !keep && isList(value) ? invoke(array([spread(value)]), 'reverse', [], listOf(itemOf(value))) : undefined
  },
  array_slice: given => {
    const [value, start, length] = given.args()
    if (!value || !start || !isList(value) || given.nodes.length > 3) return undefined
    return length ? invoke(invoke(value, 'slice', [start], value.ty), 'slice', [num(0), length], value.ty) : invoke(value, 'slice', [start], value.ty)
  },
  array_unique: given => {
    const [value] = given.args()
    return value && isList(value) ? array([spread({ ...{ kind: 'new', callee: id('Set'), args: [value] }, ty: listOf(itemOf(value)) })]) : undefined
  },
  array_flip: given => {
    const [value] = given.args()
    return value && isList(value) ? call(raw('Object.fromEntries'), [invoke(value, 'map', [{ kind: 'arrow', params: [{ name: 'value' }, { name: 'at' }], body: array([id('value'), id('at', int)]), ty: unknown }])], recordOf(int)) : undefined
  },
  array_combine: given => {
    const [keys, values] = given.args()
    if (!keys || !values || !isList(keys) || !isList(values)) return undefined
    const body = array([id('key'), index(values, id('at', int), itemOf(values))])
    return call(raw('Object.fromEntries'), [invoke(keys, 'map', [{ kind: 'arrow', params: [{ name: 'key' }, { name: 'at' }], body, ty: unknown }])], recordOf(itemOf(values)))
  },
  array_chunk: () => undefined,
  array_fill_keys: given => {
    const [keys, value] = given.args()
    return keys && value && isList(keys) ? call(raw('Object.fromEntries'), [invoke(keys, 'map', [{ kind: 'arrow', params: [{ name: 'key' }], body: array([id('key'), value]), ty: unknown }])], recordOf(value.ty)) : undefined
  },
  range: given => {
    const [from, to, step] = given.args()
    if (!from || !to || step || !isNumber(settled(from.ty)) || !isNumber(settled(to.ty))) return undefined
    const length = binary('+', binary('-', to, from, int), num(1), int)
    return call(raw('Array.from'), [object([{ kind: 'field', key: 'length', value: length }]), { kind: 'arrow', params: [{ name: '_' }, { name: 'at' }], body: binary('+', id('at', int), from, int), ty: int }], listOf(int))
  },
  array_key_first: given => edge(given, 'keys', 0), array_key_last: given => edge(given, 'keys', -1),
  reset: given => edge(given, 'values', 0), end: given => edge(given, 'values', -1), current: given => edge(given, 'values', 0),
  sort: sorted('sort'), rsort: sorted('rsort'), ksort: keySorted,
  usort: given => {
    const value = expr(given.nodes[0]!, given.scope)
    const item = itemOf(value)
    const fn = callback(given, 1, [item, item])
    return fn && isList(value) ? invoke(value, 'sort', [fn], value.ty) : undefined
  },
  compact: given => {
    if (!given.nodes.every(one => one.kind === 'string')) return undefined
    const names = given.nodes.map(one => (one as { value: string }).value)
    const fields = names.map(name => [name, expr({ kind: 'variable', name, loc: given.node.loc } as never, given.scope)] as const)
    return { ...object(fields.map(([key, value]) => ({ kind: 'field', key, value }))), ty: shapeOf(new Map(fields.map(([name, value]) => [name, value.ty]))) }
  },
  is_array: given => {
    const [value] = given.args()
    return value && (isArrayLike(nonNull(value.ty)) && value.ty === nonNull(value.ty) ? binary('!=', value, raw('null')) : binary('&&', binary('===', { kind: 'unary', operator: 'typeof ', operand: value, ty: text }, { kind: 'string', value: 'object', ty: text }), binary('!==', value, raw('null'))))
  },
  iterator_to_array: given => {
    const [value] = given.args()
    return value && listed(value, given.scope)
  },
}

function edge(given: Given, of: 'keys' | 'values', at: number): Expr | undefined {
  const [value] = given.args()
  if (!value || !isArrayLike(nonNull(value.ty))) return undefined
  const list = of === 'values' && isList(value) ? value : call(raw(of === 'keys' ? 'Object.keys' : 'Object.values'), [value], listOf(of === 'keys' ? text : itemOf(value)))
  return invoke(list, 'at', [num(at)], orNull(of === 'keys' ? text : itemOf(value)))
}

function counted(given: Given): Expr | undefined {
  const [value] = given.args()
  if (!value || given.nodes.length > 1) return undefined
  if (isList(value)) return member(value.ty === nonNull(value.ty) ? value : { kind: 'bang', value, ty: nonNull(value.ty) }, 'length', int)
  if (isRecord(value) && value.ty === nonNull(value.ty)) return member(call(raw('Object.keys'), [value], listOf(text)), 'length', int)
  return call(id(given.scope.unit.helper('count')), [value], int)
}
