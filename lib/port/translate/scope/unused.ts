import type { Php } from '../../source/ast'

/** Calls that are statements, so that nothing takes what they give. */
const unused = new WeakSet<Php>()

/** Notes that a call is a whole statement, also behind an @. */
export const noteUnused = (node: Php): void => {
  unused.add(node.kind === 'silent' ? node.expr : node)
}

/** Whether nothing takes what a call gives. */
export const isUnused = (node: Php): boolean => unused.has(node)
