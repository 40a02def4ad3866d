/** A file's text, and what it was written in. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

/**
 * The text of a file: UTF-8 with or without its mark, UTF-16 with it, else GB 18030, which is what
 * else Chinese PHP is written in.
 *
 * @returns undefined where the bytes are no text
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16LE' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16BE' }
  if (bytes.includes(0)) return undefined
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return {
        text: new TextDecoder(encoding, { fatal: true }).decode(bytes),
        encoding: encoding.toUpperCase(),
      }
    } catch {
      continue // the next one
    }
  }
  return { text: new TextDecoder('latin1').decode(bytes), encoding: 'ISO-8859-1' }
}
