import type { Expr } from '../code/nodes'
import { join, literalline, type Doc } from './doc'
import { printExpr } from './printer'

/** Pieces are never broken, so a long one makes a long line, as the formatter has it. */
export function printTemplate({ texts, values }: Extract<Expr, { kind: 'template' }>): Doc {
  const isLong = texts.join('').trimEnd().includes('\n')
  const escapePiece = (piece: string): string =>
    piece.replace(/[`\\]|\$\{/g, '\\$&').replaceAll('\r', '\\r')
  const safe = (piece: string): Doc =>
    isLong
      ? join(literalline, escapePiece(piece).split('\n'))
      : escapePiece(piece).replaceAll('\n', '\\n')
  return [
    '`',
    texts.map((piece, at): Doc =>
      at < values.length ? [safe(piece), '${', flat(printExpr(values[at]!)), '}'] : safe(piece),
    ),
    '`',
  ]
}

/** A document in one line. */
function flat(doc: Doc): Doc {
  if (typeof doc === 'string') return doc
  if (Array.isArray(doc)) return doc.map(flat)
  const node = doc as Exclude<Doc, string | readonly Doc[]>
  if (node.kind === 'line') return node.mode === 'line' ? ' ' : node.mode === 'soft' ? '' : node
  if (node.kind === 'ifBreak') return flat(node.flat)
  if (node.kind === 'group')
    return node.broken
      ? { ...node, contents: node.contents }
      : flat(node.states?.[0] ?? node.contents)
  if (node.kind === 'indent' || node.kind === 'indentIfBreak')
    return { ...node, contents: flat(node.contents) }
  return node
}
