import type { Expr } from '../code/nodes'
import type { Doc } from './doc'

/** The object that a body or a statement begins with, which would be a block without parentheses. */
let leading: Expr | undefined

export const isLeading = (node: Expr): boolean => leading === node

/** Prints what an arrow function gives, or what stands as a statement. */
export function printLeading(node: Expr, print: () => Doc): Doc {
  const outer = leading
  const first = firstOf(node)
  leading = first.kind === 'object' && first !== node ? first : undefined
  try {
    return print()
  } finally {
    leading = outer
  }
}

/** What an expression begins with. */
function firstOf(node: Expr): Expr {
  switch (node.kind) {
    case 'member':
    case 'index':
      return firstOf(node.object)
    case 'call':
      return firstOf(node.callee)
    case 'binary':
      return firstOf(node.left)
    case 'cond':
      return firstOf(node.test)
    case 'as':
    case 'bang':
      return firstOf(node.value)
    default:
      return node
  }
}
