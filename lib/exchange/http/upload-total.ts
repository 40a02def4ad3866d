import type { Wire } from '../wire'

/** Bytes of a request's body. */
export const uploadTotalOf = ({ body }: Pick<Wire, 'body'>): number =>
  body === undefined ? 0 : typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength
