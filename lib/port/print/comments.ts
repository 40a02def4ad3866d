import type { Noted } from '../code/nodes'
import { breakParent, hardline, join, literalline, suffix, type Doc } from './doc'

/** Comments before an item and behind it. */
export function withNotes(
  doc: Doc,
  { lead = [], trail }: { lead?: readonly string[]; trail?: string },
): Doc {
  const before = lead.map((comment): Doc => [commentDoc(comment), hardline])
  return trail === undefined ? [...before, doc] : [...before, doc, trailing(trail)]
}

/** Lines end there for JavaScript and not for PHP: what follows would be code. */
export const inOneLine = (comment: string): string => comment.replace(/[\r\u2028\u2029]/g, ' ')

export const trailing = (given: string, comment = inOneLine(given)): Doc =>
  comment.startsWith('/*') ? [' ', comment] : [suffix(` ${comment}`), breakParent]

/** A comment, its lines under each other. */
export function commentDoc(comment: string): Doc {
  const lines = inOneLine(comment).split('\n')
  if (lines.length === 1) return lines[0]!
  if (lines.slice(1).every((one) => one.trim().startsWith('*')))
    return join(
      hardline,
      lines.map((one, at) => (at === 0 ? one.trim() : ` ${one.trim()}`)),
    )
  return join(literalline, lines)
}

/** Things under each other; the first has no blank line before it. */
export function separate<T extends Noted>(things: readonly T[], print: (thing: T) => Doc): Doc {
  return things.map((thing, at): Doc => [
    at === 0 ? '' : hardline,
    at > 0 && thing.blank ? hardline : '',
    (thing.lead ?? []).map((comment): Doc => [commentDoc(comment), hardline]),
    print(thing),
    thing.trail === undefined ? '' : trailing(thing.trail),
  ])
}
