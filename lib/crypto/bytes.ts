import { isUtf8 } from 'node:buffer'
import { memoryOf } from '../checks/type-guards'
import { UnexpectedValueException } from '../errors'

/**
 * Text or bytes as bytes. What was given is told by its type only: it may be a secret.
 *
 * @param value what the caller gave
 * @param what what it is, for the message
 * @throws UnexpectedValueException `INVALID_ARGUMENT`
 */
export function bytesOf(value: unknown, what: string): Buffer {
  if (typeof value === 'string') return Buffer.from(value)
  const bytes = memoryOf(value)
  if (bytes) return bytes
  throw new UnexpectedValueException(
    `${what} is ${value === null ? 'null' : `of the type ${typeof value}`}; expected text or bytes`,
  )
}

/**
 * What was decrypted, as text.
 *
 * @param bytes decrypted
 * @param instead the method that gives bytes, for the message
 * @throws UnexpectedValueException `NOT_TEXT`: reading other bytes as text would lose them in
 *   silence
 */
export function textOf(bytes: Buffer, instead: string): string {
  if (isUtf8(bytes)) return bytes.toString()
  throw new UnexpectedValueException(
    `what was decrypted is no UTF-8 text: ${instead} gives its bytes`,
    { code: 'NOT_TEXT' },
  )
}
