import type { Stmt } from '../../code/nodes'
import type { Comment, Php, Tree } from '../../source/ast'
import { commentText, hasBlankBefore } from './comments'
import type { Unit } from './unit'

/** What a file begins with and nothing of the program comes from. */
const isHeading = (node: Php): boolean => ['declare', 'namespace', 'usegroup'].includes(node.kind)

/**
 * The comments that belong to the file and not to its first statement, taken out of the feed: they
 * stay first, before imports, declarations and statics that are hoisted.
 */
export function takeOpening(tree: Tree, unit: Unit): Stmt[] {
  const end = endOfOpening(tree, unit.source)
  const comments = end === undefined ? [] : unit.comments.before(tree, end)
  const text = comments
    .map((one, at) =>
      at > 0 && hasBlankBefore(unit.source, one.loc.start.offset)
        ? `\n${commentText(one)}`
        : commentText(one),
    )
    .join('\n')
  return text === '' ? [] : [{ kind: 'lines', text }]
}

/**
 * Where the last heading before the first import begins; in a file without one, where a blank line
 * ends the comments.
 */
function endOfOpening(tree: Tree, source: string): number | undefined {
  const headings = headingsOf(tree.children)
  const firstUse = headings.findIndex(({ kind }) => kind === 'usegroup')
  const last = headings.at(firstUse < 0 ? -1 : firstUse)
  if (last) return last.loc.start.offset
  const first = tree.children[0]?.loc.start.offset ?? source.length
  const ends = [...tree.comments]
    .filter(({ loc }) => loc.start.offset < first)
    .sort((a, b) => a.loc.start.offset - b.loc.start.offset)
  const detached = ends.findLast((one) => isDetached(one, source))
  return detached && detached.loc.start.offset + 1
}

function headingsOf(children: readonly Php[]): Php[] {
  const end = children.findIndex((one) => !isHeading(one))
  const headings = end < 0 ? [...children] : children.slice(0, end)
  const last = headings.at(-1)
  return last?.kind === 'namespace' ? [...headings, ...headingsOf(last.children)] : headings
}

/** A comment behind which a blank line stands; one of a line ends with its line feed. */
function isDetached({ loc: { start, end } }: Comment, source: string): boolean {
  const { length } = source.slice(start.offset, end.offset).trimEnd()
  return /^[ \t]*\n[ \t]*\n/.test(source.slice(start.offset + length))
}
