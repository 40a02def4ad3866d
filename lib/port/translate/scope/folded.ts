import { walk, type ArrayEntry, type Node, type Php } from '../../source/ast'
import { isPlain } from './occurrences'

/** Assignments that follow each other, as the one array that they make. */
interface Folded {
  readonly value: Node<'array'>
  readonly loc: Php['loc']
  /** How many statements it stands for. */
  readonly count: number
}

/** `$name['a']['b'] = value;` taken apart; the last key is null in `$name['a'][] = value;`. */
interface Put {
  readonly keys: readonly (Node<'string'> | null)[]
  readonly value: Php
  readonly loc: Php['loc']
}

/**
 * `$a['x'] = 1; $a['y']['z'] = 2;` as `['x' => 1, 'y' => ['z' => 2]]`.
 *
 * @param children the statements of a block
 * @param at where the first assignment stands
 * @param name the variable's
 * @returns nothing where the first one is none that can be taken
 */
export function foldAssignments(
  children: readonly Php[],
  at: number,
  name: string,
): Folded | undefined {
  const items: ArrayEntry[] = []
  let count = 0
  for (const node of children.slice(at)) {
    const put = putOf(node, name)
    if (!put || !place(items, put.keys, put)) break
    count++
  }
  if (count === 0) return undefined
  const loc = { start: children[at]!.loc.start, end: children[at + count - 1]!.loc.end }
  return { value: arrayOf(items, count > 1, loc), loc, count }
}

const arrayOf = (items: ArrayEntry[], isOpen: boolean, loc: Php['loc']): Node<'array'> & Php => ({
  kind: 'array',
  items,
  shortForm: true,
  isOpen,
  loc,
})

/** Puts a value where its keys lead, unless something stands there or keys and none would mix. */
function place(items: ArrayEntry[], [key, ...rest]: Put['keys'], put: Put): boolean {
  const last = items.at(-1)
  if (last && !last.key !== !key) return false
  const { loc } = put
  const same = key && entriesOf(items).get(key.value)
  if (rest.length === 0) {
    if (same) return false
    return append(items, key ?? null, put.value, loc)
  }
  // only into what has just been begun, so that everything stays in the order of its making
  if (same && (same !== last || same.value.kind !== 'array' || !same.value.isOpen)) return false
  if (same) return place((same.value as Node<'array'>).items, rest, put) && stretch(same, loc)
  const inner: ArrayEntry[] = []
  if (!place(inner, rest, put)) return false
  const value = arrayOf(inner, true, loc)
  return append(items, key!, value, loc)
}

/** The entries of an array in the making, by their keys: one may get thousands of them. */
const entries = new WeakMap<ArrayEntry[], Map<string, ArrayEntry>>()

function entriesOf(items: ArrayEntry[]): Map<string, ArrayEntry> {
  const found = entries.get(items) ?? new Map<string, ArrayEntry>()
  entries.set(items, found)
  return found
}

function append(
  items: ArrayEntry[],
  key: Node<'string'> | null,
  value: Php,
  loc: Php['loc'],
): true {
  const entry: ArrayEntry = { kind: 'entry', key, value, byRef: false, unpack: false, loc }
  items.push(entry)
  if (key) entriesOf(items).set(key.value, entry)
  return true
}

function stretch(entry: ArrayEntry, { end }: Php['loc']): true {
  entry.loc = { ...entry.loc, end }
  entry.value.loc = { ...entry.value.loc, end }
  return true
}

function putOf(node: Php, name: string): Put | undefined {
  if (node.kind !== 'expressionstatement' || node.expression.kind !== 'assign') return undefined
  const { left, right, operator } = node.expression
  if (operator !== '=' || left.kind !== 'offsetlookup') return undefined
  if ([right, ...walk(right)].some((one) => isPlain(one) && one.name === name)) return undefined
  const keys: (Node<'string'> | null)[] = []
  let what: Php = left
  for (; what.kind === 'offsetlookup'; what = what.what) {
    const key = what.offset || null
    if (key && (key.kind !== 'string' || literalKeyOf(what) === undefined)) return undefined
    if (!key && keys.length > 0) return undefined
    keys.unshift(key)
  }
  if (!isPlain(what) || what.name !== name) return undefined
  return { keys, value: right, loc: node.loc }
}

/** A key that is written out and no number. */
export const literalKeyOf = ({ offset }: Node<'offsetlookup'>): string | undefined =>
  offset && offset.kind === 'string' && !/^-?\d+$/.test(offset.value) ? offset.value : undefined
