import { cellsOf, plain } from './text'

/** A line of text. */
export interface Line {
  readonly kind: 'line'
  readonly text: string
}

/** A heading, with the number of its marks. */
export interface Heading {
  readonly kind: 'heading'
  readonly text: string
  readonly level: number
}

/** A table: the cells of its head and of its rows. */
export interface Table {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What stands between two lines of back-quotes. */
export interface Code {
  readonly kind: 'code'
  readonly text: string
}

/** A piece of a page. */
export type Block = Line | Heading | Table | Code

const fence = /^\s*```/

function codeFrom(lines: readonly string[], start: number): [code: Code, next: number] {
  let end = start + 1
  while (end < lines.length && !fence.test(lines[end]!)) end++
  return [{ kind: 'code', text: lines.slice(start + 1, end).join('\n') }, end + 1]
}

const isRuler = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-+:?$/.test(cell))

function tableFrom(lines: readonly string[], start: number): [table: Table, next: number] {
  let end = start
  while (end < lines.length && /^\s*\|/.test(lines[end]!)) end++
  const [head = [], ...rows] = lines.slice(start, end).map(cellsOf)
  return [{ kind: 'table', head, rows: rows.filter((cells) => !isRuler(cells)) }, end]
}

/**
 * Takes a page apart, in its order.
 *
 * @param text of the page, with or without its head
 */
export function blocksOf(text: string): readonly Block[] {
  const lines = text.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/, '').split(/\r?\n/)
  const blocks: Block[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!
    if (fence.test(line) || /^\s*\|/.test(line)) {
      const [block, next] = fence.test(line) ? codeFrom(lines, at) : tableFrom(lines, at)
      blocks.push(block)
      at = next
      continue
    }
    const heading = /^(#+)\s*(.*)$/.exec(line)
    if (heading)
      blocks.push({ kind: 'heading', level: heading[1]!.length, text: plain(heading[2]!) })
    else if (line.trim()) blocks.push({ kind: 'line', text: plain(line) })
    at++
  }
  return blocks
}
