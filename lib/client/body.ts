import { randomBytes } from 'node:crypto'
import { InvalidArgumentException } from '../errors'
import type { MultipartPart, RequestOptions } from './options'
import { typeOf } from './near-miss'
import { jsonText, queryOf } from './query'

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
}

/** A body ready to go: the bytes, what is signed, and the `Content-Type` to use where the caller gave none. */
export interface Body {
  readonly bytes: string | Uint8Array
  readonly signed: string | Uint8Array
  readonly contentType: string
}

/**
 * Makes the body's final bytes.
 *
 * @param options checked options
 * @returns undefined for a call without a body
 * @throws InvalidArgumentException `NOT_JSON`, `INVALID_OPTION`
 */
export function bodyOf(options: RequestOptions): Body | undefined {
  if ('json' in options) return whole(jsonText(options.json, 'json'), 'application/json')
  if (options.body !== undefined) return rawBody(options.body)
  if (options.form_params) return whole(queryOf(options.form_params)!.replaceAll('%20', '+'), 'application/x-www-form-urlencoded')
  if (options.multipart) return multipart(options.multipart)
  return undefined
}

const whole = (bytes: string | Uint8Array, contentType: string): Body => ({ bytes, signed: bytes, contentType })

function rawBody(body: unknown): Body {
  if (body instanceof SignedBody) return body
  if (typeof body === 'string' || ArrayBuffer.isView(body)) return whole(body as string | Uint8Array, 'application/json')
  const made: unknown = (body as { getStream?: () => unknown }).getStream?.()
  if (made instanceof SignedBody) return made
  throw new InvalidArgumentException(`option \`body\` is ${typeOf(body)}; expected a string, bytes or a media upload`, { code: 'INVALID_OPTION' })
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
  for (const { name, contents, filename, headers = {} } of parts) {
    if (typeof name !== 'string' || (typeof contents !== 'string' && !ArrayBuffer.isView(contents))) {
      throw new InvalidArgumentException(`option \`multipart\` has a part whose name is ${typeOf(name)} and contents ${typeOf(contents)}; expected a name and text or bytes`, { code: 'INVALID_OPTION' })
    }
    const lines = Object.entries(headers).map(([header, value]) => `${header}: ${value}\r\n`).join('')
    const file = filename === undefined ? '' : `; filename="${quoted(filename)}"`
    pieces.push(`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${file}\r\n${lines}\r\n`, contents, '\r\n')
  }
  const bytes = Buffer.concat([...pieces, `--${boundary}--\r\n`].map(piece => typeof piece === 'string' ? Buffer.from(piece) : piece))
  const meta = parts.find(({ name }) => name === 'meta')?.contents
  const signed = meta === undefined ? bytes.toString() : Buffer.from(meta as string).toString()
  return new SignedBody(bytes, signed, `multipart/form-data; boundary=${boundary}`)
}
