import type { Readable, Transform } from 'node:stream'
import { lazily } from '../lazily'
import { valuesOf } from '../raw-headers'
import type { Transport } from '../wire'
import type { Answer } from './answer'

const zlib = lazily(() => require('node:zlib') as typeof import('node:zlib'))

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => zlib().createGunzip(),
  'x-gzip': () => zlib().createGunzip(),
  deflate: () => zlib().createInflate(),
  br: () => zlib().createBrotliDecompress(),
}

/**
 * The body's stream, its content encoding undone where that is asked for. An empty body has none to
 * undo.
 *
 * @param answer the answer
 * @returns the answer itself where there is nothing to undo
 */
export function decodeBody(answer: Answer, { decode }: Transport): Readable {
  const { rawHeaders, status } = answer.head
  const encoding = decode
    ? valuesOf(rawHeaders, 'content-encoding').join(', ').trim().toLowerCase()
    : ''
  const make = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined
  const isEmpty = () =>
    status === 204 || status === 304 || valuesOf(rawHeaders, 'content-length')[0] === '0'
  return make && !isEmpty() ? answer.pipe(make()) : answer
}
