// What a caller may have given, told apart. Never by `instanceof` for what the language or the
// runtime has: Jest, Vitest with jsdom and node:vm give programs classes of their own, of which
// Node's bytes and errors are none.
import { types } from 'node:util'

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
export const isBoolean = (value: unknown): boolean => typeof value === 'boolean'
export const isFunction = (value: unknown): boolean => typeof value === 'function'
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isSeconds = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && Number.isFinite(value)
export const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 1

/** What most records are, and quickly told. */
const isPlainObject = (value: object): boolean =>
  Object.getPrototypeOf(value) === Object.prototype && !(Symbol.toStringTag in value)

/**
 * Fields by name, and no object whose contents lie elsewhere: a Map, a Headers, a Date, a promise.
 */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  isObject(value) &&
  (isPlainObject(value) ||
    /^\[object (Object|Module)\]$/.test(Object.prototype.toString.call(value)))

/** PHP's empty map, which is its empty list as well. */
export const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/**
 * Fields whose values are there: null is as good as absent wherever an option or a configuration
 * key is given.
 */
export function withoutNulls<T extends object>(fields: T): T {
  const kept = { ...fields }
  for (const name in kept) if (kept[name] === null || kept[name] === undefined) delete kept[name]
  return kept
}

/** Bytes of any realm, a Buffer among them. */
export const isBytes = (value: unknown): value is Uint8Array => types.isUint8Array(value)

/** What throws when it is looked at is none of what it is asked for. */
function looksLike(look: () => boolean): boolean {
  try {
    return look()
  } catch {
    return false
  }
}

/** An error of any realm, one that was made without `new Error` too. */
export const isError = (value: unknown): value is Error =>
  types.isNativeError(value) ||
  (isObject(value) &&
    looksLike(
      () =>
        typeof value['message'] === 'string' &&
        typeof value['name'] === 'string' &&
        'stack' in value,
    ))

/**
 * Whether a value is of a class of the web's, whoever made that class.
 *
 * @param value anything
 * @param name of the class: `URL`, `Headers` …
 */
export const hasTag = (value: unknown, name: string): boolean =>
  isObject(value) && looksLike(() => Object.prototype.toString.call(value) === `[object ${name}]`)
export const isHeaders = (value: unknown): value is Headers => hasTag(value, 'Headers')
export const isSearchParams = (value: unknown): value is URLSearchParams =>
  hasTag(value, 'URLSearchParams')
export const isUrl = (value: unknown): value is URL => hasTag(value, 'URL')

/**
 * Bytes in memory: a Buffer, a Uint8Array or another view, or the ArrayBuffer that `fetch` and
 * `File` give.
 */
export type Bytes = ArrayBufferView | ArrayBufferLike

/** Whether a value is memory, of any realm; what was in it may have been transferred. */
export const isMemory = (value: unknown): value is Bytes =>
  ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value)

/**
 * Whether bytes lay in memory that was transferred to another thread: nothing of them is here any
 * more, and their length is 0. Node 20 does not tell it but by throwing.
 *
 * @param value anything
 */
export function isTransferred(value: unknown): boolean {
  const memory = ArrayBuffer.isView(value) ? value.buffer : value
  if (!types.isArrayBuffer(memory) || memory.byteLength > 0) return false
  try {
    return new Uint8Array(memory).length > 0
  } catch {
    return true
  }
}

/**
 * Bytes in every form that memory has in JavaScript: a Buffer, another view, an ArrayBuffer.
 *
 * @param value what the caller gave
 * @returns the same memory, a Buffer as it is; undefined for what is no bytes, or no more
 */
export function memoryOf(value: unknown): Buffer | undefined {
  if (isTransferred(value)) return undefined
  if (Buffer.isBuffer(value)) return value
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  return types.isAnyArrayBuffer(value) ? Buffer.from(value) : undefined
}

/**
 * Bytes as memory, or as a Buffer that went through JSON.
 *
 * @param value what the caller gave
 * @returns the same memory where there is some; undefined for what is no bytes
 */
export function bufferOf(value: unknown): Buffer | undefined {
  const memory = memoryOf(value)
  if (memory) return memory
  const isWritten = isObject(value) && value['type'] === 'Buffer' && isOctets(value['data'])
  return isWritten ? Buffer.from(value['data'] as number[]) : undefined
}

const isOctets = (data: unknown): boolean =>
  Array.isArray(data) &&
  data.every((byte) => Number.isInteger(byte) && (byte as number) >= 0 && (byte as number) < 256)
