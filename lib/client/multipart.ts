import { randomBytes } from 'node:crypto'
import { InvalidArgumentException } from '../errors'
import { typeOf } from './near-miss'
import type { MultipartPart } from './options'

/** A body of which only a part is signed: an upload signs the JSON text of its `meta` part. */
export class SignedBody {
  /**
   * @param bytes what is sent
   * @param signed what is signed in its place
   * @param contentType its `Content-Type`
   */
  constructor(readonly bytes: Uint8Array, readonly signed: string, readonly contentType: string) {}
  /** @returns what is signed, as PHP's stream cast to a string gives it */
  toString(): string { return this.signed }
  /** @returns the same, as PSR-7's `getContents()` */
  getContents(): string { return this.signed }
  /** @returns bytes that are sent */
  getSize(): number { return this.bytes.length }
}

/** Media types of the files that WeChat Pay takes, as Guzzle names them. */
const mediaTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg', jpeg: 'image/jpeg', bmp: 'image/bmp', png: 'image/png', gif: 'image/gif',
  avi: 'video/x-msvideo', wmv: 'video/x-ms-wmv', mpeg: 'video/mpeg', mp4: 'video/mp4', mov: 'video/quicktime', mkv: 'video/x-matroska',
  flv: 'video/x-flv', f4v: 'video/mp4', m4v: 'video/x-m4v', rmvb: 'application/vnd.rn-realmedia-vbr', pdf: 'application/pdf', csv: 'text/csv',
}

/** The headers of a part, in Guzzle's order: the given ones, then what describes it. */
function partHead({ name, contents, filename, headers = {} }: MultipartPart): string {
  const lines = Object.entries(headers).map(([header, value]) => `${header}: ${value}`)
  const file = filename === undefined ? '' : `; filename="${quoted(filename)}"`
  lines.push(`Content-Disposition: form-data; name="${quoted(name)}"${file}`)
  if (filename !== undefined && contents.length > 0) lines.push(`Content-Length: ${Buffer.byteLength(contents)}`)
  const type = mediaTypes[/\.(\w+)$/.exec(filename ?? '')?.[1]?.toLowerCase() ?? '']
  if (type && !Object.keys(headers).some(header => header.toLowerCase() === 'content-type')) lines.push(`Content-Type: ${type}`)
  if (lines.some(line => /[\r\n]/.test(line))) throw new InvalidArgumentException('option `multipart` has a part header with a line break', { code: 'INVALID_OPTION' })
  return `${lines.join('\r\n')}\r\n`
}

const quoted = (text: string): string => text.replace(/["\r\n]/g, encodeURIComponent)

/**
 * A `multipart/form-data` body in the order given. A part named `meta` is what gets signed, else the whole body.
 *
 * @param parts its parts
 * @param boundary text between the parts, default random
 * @throws InvalidArgumentException `INVALID_OPTION`
 */
export function multipart(parts: readonly MultipartPart[], boundary = randomBytes(20).toString('hex')): SignedBody {
  const pieces: (string | Uint8Array)[] = []
  for (const part of parts) {
    const { name, contents } = part
    if (typeof name !== 'string' || (typeof contents !== 'string' && !ArrayBuffer.isView(contents))) {
      throw new InvalidArgumentException(`option \`multipart\` has a part whose name is ${typeOf(name)} and contents ${typeOf(contents)}; expected a name and text or bytes`, { code: 'INVALID_OPTION' })
    }
    pieces.push(`--${boundary}\r\n${partHead(part)}\r\n`, contents, '\r\n')
  }
  const bytes = Buffer.concat([...pieces, `--${boundary}--\r\n`].map(piece => typeof piece === 'string' ? Buffer.from(piece) : piece))
  const meta = parts.find(({ name }) => name === 'meta')?.contents
  const signed = meta === undefined ? bytes.toString() : Buffer.from(meta as string).toString()
  return new SignedBody(bytes, signed, `multipart/form-data; boundary=${boundary}`)
}
