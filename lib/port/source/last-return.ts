import type { Php } from './ast'

/**
 * Takes `return;` out where a script would end anyway, as in the last `catch` of a page.
 *
 * @param all the statements that a script ends with
 * @returns the same ones without it
 */
export function withoutLastReturn(all: readonly Php[]): Php[] {
  const at = all.findLastIndex(
    ({ kind }) => !['noop', 'inline', 'function', 'class'].includes(kind),
  )
  const last = all[at]
  if (!last) return [...all]
  if (last.kind === 'return' && !last.expr) return all.filter((one) => one !== last)
  for (const block of endingsOf(last)) block.children = withoutLastReturn(block.children)
  return [...all]
}

/** The blocks of which one is the last thing that happens in a statement. */
function endingsOf(node: Php): { children: Php[] }[] {
  const blocks =
    node.kind === 'try' && !node.always
      ? [node.body, ...node.catches.map(({ body }) => body)]
      : node.kind === 'if'
        ? [node.body, ...(node.alternate ? [node.alternate] : [])]
        : node.kind === 'namespace' || node.kind === 'block'
          ? [node]
          : []
  return blocks.flatMap((one) =>
    one.kind === 'if' ? endingsOf(one) : 'children' in one ? [one as { children: Php[] }] : [],
  )
}
