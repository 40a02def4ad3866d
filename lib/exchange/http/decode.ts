import type { IncomingMessage } from 'node:http'
import type { Readable, Transform } from 'node:stream'
import { lazily } from '../lazily'
import { valuesOf } from '../raw-headers'
import type { Transport } from '../wire'

const zlib = lazily(() => require('node:zlib') as typeof import('node:zlib'))

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => zlib().createGunzip(),
  'x-gzip': () => zlib().createGunzip(),
  deflate: () => zlib().createInflate(),
  br: () => zlib().createBrotliDecompress(),
}

/**
 * The body's stream, its content encoding undone where that is asked for. An empty body has none to undo.
 *
 * @param message the answer
 * @returns the message itself where there is nothing to undo
 */
export function decodeBody(message: IncomingMessage, { decode }: Transport): Readable {
  const { rawHeaders, statusCode } = message // Node would make all of them into an object first
  const encoding = decode
    ? valuesOf(rawHeaders, 'content-encoding').join(', ').trim().toLowerCase()
    : ''
  const make = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined
  const isEmpty = () =>
    statusCode === 204 || statusCode === 304 || valuesOf(rawHeaders, 'content-length')[0] === '0'
  return make && !isEmpty() ? message.pipe(make()) : message
}
