import type { Endpoint } from '../../lib/catalogue/endpoint'
import { segmentsOf } from '../../lib/catalogue/spelling'

/** A node of the chain: a place that a path passes or ends at. */
export interface TreeNode {
  /** Segments from the root. */
  readonly segments: readonly string[]
  readonly children: Map<string, TreeNode>
  readonly endpoints: Endpoint[]
}

const make = (segments: readonly string[]): TreeNode => ({
  segments,
  children: new Map(),
  endpoints: [],
})

/** The tree that all paths form. */
export function treeOf(endpoints: readonly Endpoint[]): TreeNode {
  const root = make([])
  for (const endpoint of endpoints) {
    let node = root
    for (const segment of segmentsOf(endpoint.path)) {
      let child = node.children.get(segment)
      if (!child) node.children.set(segment, (child = make([...node.segments, segment])))
      node = child
    }
    node.endpoints.push(endpoint)
  }
  return root
}

/** The node that segments lead to. */
export function nodeAt(root: TreeNode, segments: readonly string[]): TreeNode {
  return segments.reduce((node, segment) => node.children.get(segment)!, root)
}

/** A node and all below it, in the order of their paths. */
export function* walk(node: TreeNode): Generator<TreeNode> {
  yield node
  for (const [, child] of [...node.children].sort(([one], [other]) => (one < other ? -1 : 1)))
    yield* walk(child)
}
