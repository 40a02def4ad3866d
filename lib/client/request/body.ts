import { memoryOf } from '../../checks/type-guards'
import { InvalidArgumentException } from '../../errors'
import { MediaUtil } from './media'
import { multipart, SignedBody } from './multipart'
import type { RequestOptions } from './options'
import { describeType } from '../../checks/did-you-mean'
import { jsonText, queryOf } from './query'

/**
 * A body in its final form: the bytes, what is signed, and the `Content-Type` to use where the
 * caller gave none.
 */
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
  if ('json' in options) return wholeBody(jsonText(options.json, 'json'), 'application/json')
  if (options.body !== undefined) return rawBody(options.body)
  if (options.form_params)
    return wholeBody(
      queryOf(options.form_params)!.replaceAll('%20', '+'),
      'application/x-www-form-urlencoded',
    )
  if (options.multipart) return multipart(options.multipart)
  return undefined
}

const wholeBody = (bytes: string | Uint8Array, contentType: string): Body => ({
  bytes,
  signed: bytes,
  contentType,
})

function rawBody(body: unknown): Body {
  if (body instanceof SignedBody) return body
  const given = typeof body === 'string' ? body : memoryOf(body)
  if (given !== undefined) return wholeBody(given, 'application/json')
  if (body instanceof MediaUtil) return body.getStream()
  throw new InvalidArgumentException(
    `option \`body\` is ${describeType(body)}; expected a string, bytes or a media upload`,
    { code: 'INVALID_OPTION' },
  )
}
