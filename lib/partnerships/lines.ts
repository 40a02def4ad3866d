import { readSync } from 'node:fs'

/** A line of a file, and where it stands. */
export interface Line { readonly text: string, readonly offset: number, /** Whether it has its end. */ readonly whole: boolean }

const piece = 1 << 16

/**
 * A file line by line, in the memory of a line.
 *
 * @param fd open for reading
 */
export function* linesOf(fd: number): Generator<Line> {
  const buffer = Buffer.allocUnsafe(piece)
  let rest = Buffer.alloc(0)
  let offset = 0
  for (let position = 0; ;) {
    const read = readSync(fd, buffer, 0, piece, position)
    if (read === 0) break
    position += read
    let bytes = Buffer.concat([rest, buffer.subarray(0, read)])
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10)) {
      yield { text: bytes.toString('utf8', 0, end), offset, whole: true }
      offset += end + 1
      bytes = bytes.subarray(end + 1)
    }
    rest = Buffer.from(bytes)
  }
  if (rest.length > 0) yield { text: rest.toString(), offset, whole: false }
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
