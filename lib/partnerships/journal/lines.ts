import { readSync } from 'node:fs'

/** A line of a file, and where it stands. */
export interface Line {
  readonly text: string
  readonly offset: number
  /** Where the next one begins. */
  readonly next: number
  /** Whether it has its end. */
  readonly whole: boolean
}

const piece = 1 << 16

/**
 * A file line by line, in the memory of a line.
 *
 * @param fd open for reading
 */
export function* linesOf(fd: number): Generator<Line> {
  const buffer = Buffer.allocUnsafe(piece)
  // A line that goes on, in pieces: joining them again and again would take quadratic time.
  let begun: Buffer[] = []
  let offset = 0
  for (let position = 0; ;) {
    const read = readSync(fd, buffer, 0, piece, position)
    if (read === 0) break
    position += read
    let from = 0
    for (let end = buffer.indexOf(10); end >= 0 && end < read; end = buffer.indexOf(10, from)) {
      const bytes =
        begun.length > 0
          ? Buffer.concat([...begun, buffer.subarray(from, end)])
          : buffer.subarray(from, end)
      const next = offset + bytes.length + 1
      yield { text: bytes.toString(), offset, next, whole: true }
      offset = next
      begun = []
      from = end + 1
    }
    if (from < read) begun.push(Buffer.from(buffer.subarray(from, read)))
  }
  if (begun.length === 0) return
  const bytes = Buffer.concat(begun)
  yield { text: bytes.toString(), offset, next: offset + bytes.length, whole: false }
}

/**
 * One line of a file.
 *
 * @param fd open for reading
 * @param offset where it begins
 */
export function lineAt(fd: number, offset: number): string {
  for (let length = 2048; ; length *= 4) {
    const buffer = Buffer.allocUnsafe(length)
    const read = readSync(fd, buffer, 0, length, offset)
    const end = buffer.subarray(0, read).indexOf(10)
    if (end >= 0) return buffer.toString('utf8', 0, end)
    if (read < length) return buffer.toString('utf8', 0, read)
  }
}
