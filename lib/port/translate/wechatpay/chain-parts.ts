import type { Node, Php } from '../../source/ast'

type Lookup = Node<'propertylookup' | 'nullsafepropertylookup' | 'offsetlookup'>
/** A link of a chain: a name, or what `chain()` was given. */
export interface Part {
  readonly node: Php
  readonly name: Php
  readonly isCall: boolean
  /** Asked with `?->`. */
  readonly isSafe: boolean
}

/** Where an endpoint's path begins. */
export const root = /^\/?(v2|v3|V2|V3|hk|global|secapi|sandboxnew)(\/|$)/

/** A text that stands there as it is. */
export const literal = (node: Php): string | undefined =>
  node.kind === 'identifier'
    ? node.name
    : node.kind === 'string'
      ? node.value
      : node.kind === 'encapsedpart'
        ? literal(node.expression)
        : undefined

/** The beginning of a text that may go on. */
export const start = (node: Php): string | undefined =>
  node.kind === 'encapsed'
    ? literal(node.value[0]!)
    : node.kind === 'bin' && node.type === '.'
      ? start(node.left)
      : literal(node)

const isSafe = ({ kind }: Php): boolean => kind === 'nullsafepropertylookup'

/** `$x->v3->pay['native']->chain('…')` from the outside in: what it stands on, and its parts. */
export function partsOf(node: Php): { base: Php; parts: Part[] } {
  const parts: Part[] = []
  let at = node
  for (;;) {
    if (at.kind === 'propertylookup' || at.kind === 'nullsafepropertylookup')
      parts.unshift({ node: at, name: at.offset, isCall: false, isSafe: isSafe(at) })
    else if (
      at.kind === 'offsetlookup' &&
      at.offset &&
      (at.offset.kind === 'string' || at.offset.kind === 'encapsed')
    )
      parts.unshift({ node: at, name: at.offset, isCall: false, isSafe: false })
    else if (
      at.kind === 'call' &&
      (at.what.kind === 'propertylookup' || at.what.kind === 'nullsafepropertylookup') &&
      literal(at.what.offset) === 'chain' &&
      at.arguments.length === 1
    ) {
      const name = at.arguments[0]!
      parts.unshift({ node: at, name, isCall: true, isSafe: isSafe(at.what) })
      at = at.what.what
      continue
    } else return { base: at, parts }
    at = (at as Lookup).what
  }
}
