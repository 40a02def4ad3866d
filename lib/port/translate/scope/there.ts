import type { Node, Php } from '../../source/ast'
import type { Variables } from './analyse'
import { isPlain, type Occurrence } from './occurrences'
import { commonPath, isAround, type Path } from './paths'
import type { Scope } from './scope'

const plainText = (text: string): string => text.replace(/\s+/g, '').replaceAll('"', "'")

/** A place as it is written, without blanks and with one kind of quotes. */
export const spellPlace = (node: Php, source: string): string =>
  plainText(source.slice(node.loc.start.offset, node.loc.end.offset))

/** What is known of a variable's elements, by the places as they are written. */
interface Elements {
  /** How it comes to each place. */
  readonly paths: ReadonlyMap<number, Path>
  /** Where something is put in an element, or into what it holds. */
  readonly puts: ReadonlyMap<string, readonly Occurrence[]>
  /** From where on an array that was made with these keys may be in it. */
  readonly made: ReadonlyMap<string, number>
  /** Where it is read. */
  readonly reads: ReadonlySet<number>
}

/** Found out once for each variable: a file may put something into one array on every line. */
const known = new WeakMap<Variables, Map<string, Elements>>()

function elementsOf(name: string, variables: Variables, source: string): Elements {
  const all = known.get(variables) ?? new Map<string, Elements>()
  known.set(variables, all)
  const elements = all.get(name) ?? gather(variables.occurrences.get(name) ?? [], source)
  all.set(name, elements)
  return elements
}

function gather(all: readonly Occurrence[], source: string): Elements {
  const paths = new Map<number, Path>()
  const puts = new Map<string, Occurrence[]>()
  const made = new Map<string, number>()
  const reads = new Set<number>()
  for (const one of all) {
    if (!paths.has(one.offset)) paths.set(one.offset, one.path)
    if (one.kind === 'read') reads.add(one.offset)
    if (one.kind === 'assign') noteMade(one, made)
    if (one.kind !== 'change') continue
    for (const place of placesAt(one.offset, source)) {
      const same = puts.get(place)
      if (same) same.push(one)
      else puts.set(place, [one])
    }
  }
  return { paths, puts, made, reads }
}

/** `$a['b']['c'] = 1` puts something into `$a`, `$a['b']` and `$a['b']['c']`. */
function placesAt(offset: number, source: string): string[] {
  const text = plainText(source.slice(offset, offset + 400))
  return [...text.matchAll(/\[|=(?!=)|[-+*.]=|\+\+/g)].map(({ index }) => text.slice(0, index))
}

/** Takes down the keys of an array that is assigned, those of arrays in it as well. */
function noteMade({ statement, offset }: Occurrence, made: Map<string, number>): void {
  if (statement?.kind !== 'expressionstatement' || statement.expression.kind !== 'assign') return
  const note = (value: Php, keys: readonly string[]): void => {
    const path = JSON.stringify(keys)
    made.set(path, Math.min(offset, made.get(path) ?? offset))
    if (value.kind !== 'array') return
    const taken = new Set<string>()
    for (const item of value.items) {
      if (item.kind !== 'entry' || item.key?.kind !== 'string' || taken.has(item.key.value))
        continue
      taken.add(item.key.value)
      note(item.value, [...keys, item.key.value])
    }
  }
  note(statement.expression.right, [])
}

/**
 * Whether an element is there for sure when it is written to: the array was made with it, it has
 * been put in before, or the key is one that the array itself gave.
 */
export function isElementThere(node: Node<'offsetlookup'>, scope: Scope): boolean {
  const root = rootOf(node)
  if (!isPlain(root)) return false
  const { source } = scope.unit
  const { variables } = scope.ownerOf(root.name)
  const { paths, puts, made, reads } = elementsOf(root.name, variables, source)
  const at = root.loc.start.offset
  const path = paths.get(at) ?? []
  const keys = keysOf(node)
  if (keys && (made.get(JSON.stringify(keys)) ?? at) < at) return true
  if (isKeyOfLoop(node, reads, path)) return true
  const place = spellPlace(node, source)
  return (puts.get(place) ?? []).some(
    (one) => one.offset < at && (isAround(one.path, path) || isGuarded(one, path, place, source)),
  )
}

const rootOf = (node: Php): Php => (node.kind === 'offsetlookup' ? rootOf(node.what) : node)

/** The keys that lead to an element, where all of them are written out. */
function keysOf(node: Php): string[] | undefined {
  if (node.kind !== 'offsetlookup') return []
  const { offset } = node
  const before = keysOf(node.what)
  return before && offset && (offset.kind === 'string' || offset.kind === 'number')
    ? [...before, offset.value]
    : undefined
}

/** `foreach ($list as $key => …)`: what stands at the key is there. */
function isKeyOfLoop(
  { offset: key, what }: Node<'offsetlookup'>,
  reads: ReadonlySet<number>,
  path: Path,
): boolean {
  if (!key || !isPlain(key) || !isPlain(what)) return false
  return path.some(
    ({ statement }) =>
      statement.kind === 'foreach' &&
      reads.has(statement.source.loc.start.offset) &&
      statement.key !== null &&
      isPlain(statement.key) &&
      statement.key.name === key.name,
  )
}

/** `if (!isset($a['b'])) $a['b'] = …`. */
function isGuarded({ path: own }: Occurrence, path: Path, place: string, source: string): boolean {
  const asked = commonPath([own, path]).at(-1)?.statement
  return asked?.kind === 'if' && spellPlace(asked.test, source).includes(place)
}
