import type { ArrayEntry, Node, Php } from '../../source/ast'
import { isPlain, type Occurrence } from './occurrences'
import type { Scope } from './scope'

/** A place as it is written, without blanks and with one kind of quotes. */
export const spellPlace = (node: Php, source: string): string =>
  source.slice(node.loc.start.offset, node.loc.end.offset).replace(/\s+/g, '').replaceAll('"', "'")

/**
 * Whether an element is there for sure when it is written to: the array was made with it, it has
 * been put in before, or the key is one that the array itself gave.
 */
export function isElementThere(node: Node<'offsetlookup'>, scope: Scope): boolean {
  const root = rootOf(node)
  if (!isPlain(root)) return false
  const all = scope.ownerOf(root.name).variables.occurrences.get(root.name) ?? []
  const at = root.loc.start.offset
  const path = all.find(({ offset }) => offset === at)?.path ?? []
  const place = spellPlace(node, scope.unit.source)
  const keys = keysOf(node)
  return all.some((one) => {
    if (one.offset >= at) return isKeyOfLoop(node, one, path)
    if (one.kind === 'assign') return keys !== undefined && isMadeWith(one, keys)
    if (one.kind !== 'change') return isKeyOfLoop(node, one, path)
    const { source } = scope.unit
    const text = source
      .slice(one.offset, one.offset + 400)
      .replace(/\s+/g, '')
      .replaceAll('"', "'")
    if (!text.startsWith(place) || !/^(\[|=(?!=)|[-+*.]=|\+\+)/.test(text.slice(place.length)))
      return false
    return isBefore(one, path) || isGuarded(one, path, place, source)
  })
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

/** Whether a variable is assigned an array in which the keys lead to something. */
function isMadeWith({ statement }: Occurrence, keys: readonly string[]): boolean {
  if (statement?.kind !== 'expressionstatement' || statement.expression.kind !== 'assign')
    return false
  let value: Php | undefined = statement.expression.right
  for (const key of keys) {
    if (value?.kind !== 'array') return false
    const found: ArrayEntry | undefined = value.items.find(
      (item) => item.kind === 'entry' && item.key?.kind === 'string' && item.key.value === key,
    )
    value = found?.value
  }
  return value !== undefined
}

/** `foreach ($list as $key => …)`: what stands at the key is there. */
function isKeyOfLoop(
  node: Node<'offsetlookup'>,
  { offset, kind }: Occurrence,
  path: Occurrence['path'],
): boolean {
  const key = node.offset
  if (kind !== 'read' || !key || !isPlain(key) || !isPlain(node.what)) return false
  return path.some(
    ({ statement }) =>
      statement.kind === 'foreach' &&
      statement.source.loc.start.offset === offset &&
      statement.key !== null &&
      isPlain(statement.key) &&
      statement.key.name === key.name,
  )
}

const isBefore = (one: Occurrence, path: Occurrence['path']): boolean =>
  one.path.every(({ block }, step) => path[step]?.block === block)

/** `if (!isset($a['b'])) $a['b'] = …`. */
function isGuarded(
  one: Occurrence,
  path: Occurrence['path'],
  place: string,
  source: string,
): boolean {
  const step = one.path.findIndex(({ block }, at) => path[at]?.block !== block)
  const asked = one.path[step - 1]?.statement
  if (asked?.kind !== 'if') return false
  const { start, end } = asked.test.loc
  return source
    .slice(start.offset, end.offset)
    .replace(/\s+/g, '')
    .replaceAll('"', "'")
    .includes(place)
}
