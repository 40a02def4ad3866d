import { isCallOf, isCallable, walk, type Node, type Php, type Tree } from '../../source/ast'
import { insidesOf } from './first-uses'
import { isPlain } from './occurrences'

/** Calls of `fgetcsv()` that stand for all the rows that are left. */
const rows = new WeakSet<object>()

export const isRowsOf = (node: object): boolean => rows.has(node)

/**
 * Writes `while (($row = fgetcsv($file)) !== false)` as a loop over rows, where the file was opened
 * for reading in the same function and nobody asks for the row behind the loop.
 *
 * @param tree a file's tree, which gets the loops
 * @param text the file
 */
export function rewriteCsvLoops(tree: Tree, text: string): void {
  if (!/\bfgetcsv\b/i.test(text)) return
  for (const node of walk(tree)) if (isCallable(node) && node.body) rewriteLoops(node)
  rewriteLoops(tree as unknown as Php)
}

function rewriteLoops(owner: Php): void {
  const own = insidesOf(owner)
  for (const node of own) {
    if (node.kind !== 'while') continue
    const read = readIn(node.test)
    if (!read || !isOpened(read.file, own) || isAskedBehind(read.name, node, own)) continue
    rows.add(read.call)
    const value = read.target
    Object.assign(node, { kind: 'foreach', source: read.call, key: null, value })
  }
}

interface Read {
  readonly target: Php
  readonly name: string
  readonly call: Node<'call'>
  readonly file: string
}

/** `($row = fgetcsv($file)) !== false`, and the same without a comparison. */
function readIn(test: Php): Read | undefined {
  const isCompared =
    test.kind === 'bin' &&
    /^!==?$/.test(test.type) &&
    test.right.kind === 'boolean' &&
    !test.right.value
  const assign = isCompared ? (test as Node<'bin'>).left : test
  if (assign.kind !== 'assign' || assign.operator !== '=' || !isPlain(assign.left)) return undefined
  const call = assign.right
  if (!isCallOf(call, 'fgetcsv')) return undefined
  const [file] = call.arguments
  if (!file || !isPlain(file)) return undefined
  return { target: assign.left, name: assign.left.name, call, file: file.name }
}

/** Whether a variable holds a file that is read. */
const isOpened = (name: string, own: readonly Php[]): boolean =>
  own.some(
    (node) =>
      node.kind === 'assign' &&
      isPlain(node.left) &&
      node.left.name === name &&
      opensForReading(node.right.kind === 'silent' ? node.right.expr : node.right),
  )

const opensForReading = (node: Php): boolean =>
  isCallOf(node, 'fopen') &&
  node.arguments[1]?.kind === 'string' &&
  /^r[bt]?$/.test(node.arguments[1].value)

/** Whether the variable, which is false behind the loop, is asked for there. */
const isAskedBehind = (name: string, loop: Php, own: readonly Php[]): boolean =>
  own.some(
    (node) => isPlain(node) && node.name === name && node.loc.start.offset >= loop.loc.end.offset,
  )
