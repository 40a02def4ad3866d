import { walk, type TreeNode } from './tree'

/** `out-trade-no` → `OutTradeNo`. */
export const pascal = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')

const isVariable = (segment: string): boolean => segment.startsWith('{')

/**
 * Whether a plain segment only announces the variable behind it: `id/{transaction_id}`,
 * `out-trade-no/{out_trade_no}`.
 */
const announces = (segment: string, next: string | undefined): boolean =>
  next !== undefined && isVariable(next) && (segment === 'id' || pascal(segment) === pascal(next))

/** A path in words: `transactions/id/{transaction_id}` → `TransactionsByTransactionId`. */
function words(segments: readonly string[], inner: boolean): string {
  return segments
    .map((segment, at) => {
      if (isVariable(segment))
        return inner || at === segments.length - 1 ? `By${pascal(segment)}` : ''
      return announces(segment, segments[at + 1]) ? '' : pascal(segment)
    })
    .join('')
}

/**
 * What a node may be called, shortest first: its last two plain segments, more of them, variables
 * in between.
 */
function candidates({ segments }: TreeNode, depth: number): string[] {
  const own = segments.slice(Math.min(depth, segments.length - 1))
  const tails = own
    .map((_, from) => own.slice(from))
    .reverse()
    .filter(
      (tail, at) =>
        at === own.length - 1 ||
        (!isVariable(tail[0]!) &&
          !announces(tail[0]!, tail[1]) &&
          tail.filter((segment) => !isVariable(segment)).length >= 2),
    )
  const found = [false, true].flatMap((inner) => tails.map((tail) => words(tail, inner)))
  return [...found, pascal(segments.join('-')), `${pascal(segments.join('-'))}_`].filter((name) =>
    /^[A-Z]/.test(name),
  )
}

/** What the declarations of a node's endpoints are called. */
const derived = (name: string): string[] =>
  ['Get', 'Post', 'Put', 'Patch', 'Delete'].flatMap((verb) => [
    `${name}${verb}`,
    `${name}${verb}Answer`,
  ])

/**
 * Names for the nodes of a file: each gets the shortest that no other node could bear.
 *
 * @param root the topmost node of the file
 * @param depth how many segments its path has
 * @param taken names that the file has already
 */
export function namesFor(
  root: TreeNode,
  depth: number,
  taken: Iterable<string>,
): ReadonlyMap<TreeNode, string> {
  const nodes = [...walk(root)]
  const options = new Map(nodes.map((node) => [node, [...new Set(candidates(node, depth))]]))
  const bearers = new Map<string, number>()
  for (const name of [...options.values()].flat()) bearers.set(name, (bearers.get(name) ?? 0) + 1)
  const used = new Set(taken)
  return new Map(
    nodes.map((node) => {
      const free = (name: string): boolean =>
        [name, ...derived(name)].every((each) => !used.has(each))
      const own = options.get(node)!
      const name = own.find((each) => bearers.get(each) === 1 && free(each)) ?? own.find(free)
      if (name === undefined) throw new Error(`no name is free for ${node.segments.join('/')}`)
      for (const each of [name, ...derived(name)]) used.add(each)
      return [node, name]
    }),
  )
}
