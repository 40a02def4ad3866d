import { isCallOf, childrenOf, type Node, type Php, type Tree } from '../../source/ast'

/**
 * Writes `array_push($a, $b)` as a statement the way PHP's own pages advise to, `$a[] = $b`, which
 * says of `$a` that it is an array.
 *
 * @param tree a file's tree, which gets the assignments
 */
export function rewritePushes(tree: Tree): void {
  for (const node of childrenOf(tree)) rewriteIn(node)
}

function rewriteIn(node: Php): void {
  const push = node.kind === 'expressionstatement' ? pushOf(node.expression) : undefined
  if (push && node.kind === 'expressionstatement')
    (node as { expression: Php }).expression = assignmentOf(push)
  for (const child of childrenOf(node)) rewriteIn(child)
}

const places = ['variable', 'propertylookup', 'offsetlookup', 'staticlookup']

/** A call that puts one value behind an array; several go in at once, which one assignment cannot. */
function pushOf(node: Php): Node<'call'> | undefined {
  if (!isCallOf(node, 'array_push') || node.arguments.length !== 2) return undefined
  const [target, value] = node.arguments
  return places.includes(target!.kind) && !['variadic', 'namedargument'].includes(value!.kind)
    ? node
    : undefined
}

function assignmentOf({ arguments: [what, right], loc }: Node<'call'>): Php {
  const left = { kind: 'offsetlookup', what, offset: false, loc: what!.loc }
  return { kind: 'assign', operator: '=', left, right, loc } as unknown as Php
}
