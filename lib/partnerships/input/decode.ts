import { invalidRows } from './row'
import { isUtf8 } from 'node:buffer'

/**
 * The text of a file as spreadsheets save it: UTF-8, UTF-16 with a byte order mark ("Unicode
 * text"), or GB18030.
 *
 * @param bytes the file
 * @throws UnexpectedValueException `INVALID_ROWS`
 */
export function decodeText(bytes: Buffer): string {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0
  if (mark === 0xfffe || mark === 0xfeff) {
    if (bytes.length % 2) return invalidRows('this UTF-16 text is cut short')
    const little = mark === 0xfffe ? bytes : Buffer.from(bytes).swap16()
    return little.toString('utf16le').slice(1)
  }
  const text = isUtf8(bytes) ? bytes.toString() : gb18030(bytes)
  return text.includes('\0')
    ? invalidRows('this is no text; save the file as CSV, UTF-8')
    : text.replace(/^\ufeff/, '')
}

function gb18030(bytes: Buffer): string {
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes)
  } catch {
    return invalidRows('this is neither UTF-8 nor GB18030; save the file as CSV, UTF-8')
  }
}
