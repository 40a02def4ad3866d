import { isUtf8 } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { shownName } from '../../crypto/shown-path'
import { invalid } from '../../errors'
import { isObject, memoryOf, type Bytes } from '../../checks/type-guards'
import { describeType, didYouMean, nearMiss } from '../../checks/did-you-mean'

/** A part of a `multipart` body, as Guzzle takes it. */
export interface MultipartPart {
  name: string
  contents: string | Bytes
  filename?: string
  headers?: Record<string, string>
}

/** A body of which only a part is signed: an upload signs the JSON text of its `meta` part. */
export class SignedBody {
  /**
   * @param bytes what is sent
   * @param signed what is signed in its place
   * @param contentType its `Content-Type`
   */
  constructor(
    readonly bytes: Uint8Array,
    readonly signed: string,
    readonly contentType: string,
  ) {}
  /** @returns what is signed, as PHP's stream cast to a string gives it */
  toString(): string {
    return this.signed
  }
  /**
   * @returns what is sent, as PSR-7's `getContents()`: text, or a character a byte where it is none
   */
  getContents(): string {
    const bytes = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength)
    return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')
  }
  /** @returns bytes that are sent */
  getSize(): number {
    return this.bytes.length
  }
}

/** Media types of the files that WeChat Pay takes, as Guzzle names them. */
const mediaTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    bmp: 'image/bmp',
    png: 'image/png',
    gif: 'image/gif',
    avi: 'video/x-msvideo',
    wmv: 'video/x-ms-wmv',
    mpeg: 'video/mpeg',
    mp4: 'video/mp4',
    mov: 'video/quicktime',
    mkv: 'video/x-matroska',
    flv: 'video/x-flv',
    f4v: 'video/mp4',
    m4v: 'video/x-m4v',
    rmvb: 'application/vnd.rn-realmedia-vbr',
    pdf: 'application/pdf',
    csv: 'text/csv',
  }),
)

/** A part whose every field is what it should be; views of another kind are seen as bytes. */
interface Part {
  readonly name: string
  readonly contents: Buffer
  readonly filename?: string
  readonly headers?: Readonly<Record<string, string>>
}

const refusePart = (what: string): never =>
  invalid('INVALID_OPTION', `option \`multipart\` has ${what}`)

const partNames: readonly string[] = [
  'name',
  'contents',
  'filename',
  'headers',
] satisfies (keyof MultipartPart)[]

/** What form-data and others call them. */
const partAliases: Readonly<Record<string, string>> = {
  value: 'contents',
  data: 'contents',
  body: 'contents',
  file: 'contents',
}

function assertPart(part: unknown): Part {
  if (!isObject(part))
    return refusePart(
      `a part that is ${describeType(part)}; expected { name, contents, filename, headers }`,
    )
  const foreign = Object.keys(part).find((key) => !partNames.includes(key))
  if (foreign !== undefined)
    return refusePart(
      `a part with \`${shownName(foreign)}\`, which means nothing there${didYouMean(nearMiss(foreign, partNames, partAliases))}`,
    )
  const { name, contents, filename, headers } = part
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : memoryOf(contents)
  if (typeof name !== 'string' || !bytes)
    return refusePart(
      `a part whose name is ${describeType(name)} and contents ${describeType(contents)}; expected a name and text or bytes`,
    )
  if (filename !== undefined && filename !== null && typeof filename !== 'string')
    return refusePart(`a part whose \`filename\` is ${describeType(filename)}; expected text`)
  return { name, contents: bytes, filename: filename ?? undefined, headers: headersOf(headers) }
}

function headersOf(headers: unknown): Part['headers'] {
  if (headers === undefined || headers === null) return undefined
  if (!isObject(headers))
    return refusePart(
      `a part whose \`headers\` are ${describeType(headers)}; expected an object of names and values`,
    )
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === 'string' || typeof value === 'number'
        ? String(value)
        : refusePart(
            `a part whose header \`${shownName(name)}\` is ${describeType(value)}; expected text`,
          ),
    ]),
  )
}

/** The headers of a part, in Guzzle's order: the given ones, then what describes it. */
function partHead({ name, contents, filename, headers = {} }: Part): string {
  const lines = Object.entries(headers).map(([header, value]) => `${header}: ${value}`)
  const file = filename === undefined ? '' : `; filename="${quote(filename)}"`
  lines.push(`Content-Disposition: form-data; name="${quote(name)}"${file}`)
  if (filename !== undefined && contents.length > 0)
    lines.push(`Content-Length: ${contents.length}`)
  const type = mediaTypes.get(/\.(\w+)$/.exec(filename ?? '')?.[1]?.toLowerCase() ?? '')
  if (type && !Object.keys(headers).some((header) => header.toLowerCase() === 'content-type'))
    lines.push(`Content-Type: ${type}`)
  if (lines.some((line) => /[\r\n]/.test(line)))
    return refusePart('a part header with a line break')
  return `${lines.join('\r\n')}\r\n`
}

const quote = (text: string): string => text.replace(/["\r\n]/g, encodeURIComponent)

/**
 * A `multipart/form-data` body in the order given. A part named `meta` is what gets signed, else
 * the whole body.
 *
 * @param parts its parts
 * @param boundary text between the parts, default random
 * @throws InvalidArgumentException `INVALID_OPTION`
 */
export function multipart(
  parts: readonly MultipartPart[],
  boundary = randomBytes(20).toString('hex'),
): SignedBody {
  const checked = parts.map(assertPart)
  const pieces = checked.flatMap((part) => [
    `--${boundary}\r\n${partHead(part)}\r\n`,
    part.contents,
    '\r\n',
  ])
  const bytes = Buffer.concat(
    [...pieces, `--${boundary}--\r\n`].map((piece) =>
      typeof piece === 'string' ? Buffer.from(piece) : piece,
    ),
  )
  const meta = checked.find(({ name }) => name === 'meta')?.contents
  const signed = meta === undefined ? bytes.toString() : Buffer.from(meta).toString()
  return new SignedBody(bytes, signed, `multipart/form-data; boundary=${boundary}`)
}
