import type { Expr } from '../code/nodes'

type Literal = Extract<Expr, { kind: 'object' }>

/** Objects whose lines are not decided yet, by the group that decides. */
const closed = new Map<symbol, Literal>()

export function noteClosed(node: Literal): symbol {
  const id = Symbol('object')
  closed.set(id, node)
  return id
}

/**
 * Takes down which objects came to stand on lines of their own: the formatter leaves them open, and
 * lays out what is around them anew.
 *
 * @param isBroken whether a group was broken
 * @returns whether there is any
 */
export function openBroken(isBroken: (id: symbol) => boolean): boolean {
  let more = false
  for (const [id, node] of closed)
    if (isBroken(id)) {
      node.open = true
      more = true
    }
  closed.clear()
  return more
}
