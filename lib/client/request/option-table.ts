import { entriesOf } from '../../checks/entries'
import {
  isBoolean,
  isCount,
  isFunction,
  isObject,
  isRecord,
  isSeconds,
  memoryOf,
} from '../../checks/type-guards'
import { baseUriOf } from './hosts'
import { MediaUtil } from './media'
import { SignedBody } from './multipart'
import type { RetryOptions } from './options'

type Check = (value: unknown) => boolean

const isString: Check = (value) => typeof value === 'string'
const isBytes: Check = (value) => memoryOf(value) !== undefined
const isMaterial: Check = (value) =>
  isString(value) || isBytes(value) || (Array.isArray(value) && value.length === 2)
const hasMethod =
  (name: string): Check =>
  (value) =>
    typeof (value as Record<string, unknown> | null)?.[name] === 'function'
const isMatch =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
const checksumChecks = { type: isMatch(/^(sha1|sha256|md5)$/i), value: isMatch(/^[0-9a-f]+$/i) }
const isDecrypt: Check = (value) =>
  value === undefined ||
  (isObject(value) &&
    memoryOf(value['key'])?.length === 32 &&
    isString(value['nonce']) &&
    value['nonce'] !== '')
const isChecksum: Check = (value) =>
  isObject(value) &&
  checksumChecks.type(value['type']) &&
  checksumChecks.value(value['value']) &&
  isDecrypt(value['decrypt'])
const isRedirects: Check = (value) =>
  isObject(value) &&
  Object.entries(value).every(
    ([name, one]) =>
      name === 'max' && (one === undefined || one === null || one === 0 || isCount(one)),
  )
/** A polyfill's will do, as long as it can be asked and listened to. */
const isSignal: Check = (value) =>
  typeof (value as { aborted?: unknown } | null)?.aborted === 'boolean' &&
  hasMethod('addEventListener')(value) &&
  hasMethod('removeEventListener')(value)
const isSink: Check = (value) =>
  ['write', 'end', 'on', 'off', 'emit'].every((name) => hasMethod(name)(value))
const retryChecks: Readonly<Record<keyof RetryOptions, Check>> = {
  attempts: isCount,
  backoff: isSeconds,
  deadline: isSeconds,
  idempotent: isBoolean,
  failover: (value) => isString(value) && URL.canParse(baseUriOf(value) as string),
}
const isRetry: Check = (value) =>
  isObject(value) &&
  Object.entries(value as object).every(
    ([name, one]) =>
      one === undefined ||
      one === null ||
      (Object.hasOwn(retryChecks, name) && retryChecks[name as keyof RetryOptions](one)),
  )
const isMap: Check = (value) => entriesOf(value) !== undefined
const isProxies: Check = (value) =>
  isRecord(value) &&
  Object.entries(value).every(([name, one]) =>
    name === 'no'
      ? one === undefined || one === null || isString(one) || Array.isArray(one)
      : (name === 'http' || name === 'https') &&
        (one === undefined || one === null || isString(one)),
  )
const isUpload: Check = (value) => value instanceof MediaUtil || value instanceof SignedBody
const anyOf =
  (...checks: Check[]): Check =>
  (value) =>
    checks.some((check) => check(value))

/** What an option takes. */
interface OptionRule {
  /** In words, for a message. */
  readonly expected: string
  readonly accepts: Check
}

/** Every option there is. */
export const optionTable: Readonly<Record<string, OptionRule>> = {
  json: {
    expected: 'a value JSON can carry, not its text',
    accepts: (value) => !isString(value) || !/^\s*([{[<"]|$)/.test(value as string),
  },
  query: {
    expected: 'a string or an object',
    accepts: anyOf(isString, isMap, Array.isArray),
  },
  headers: { expected: 'an object of header names and values', accepts: isMap },
  body: {
    expected: 'a string, bytes, a media upload or a readable stream',
    accepts: anyOf(isString, isBytes, hasMethod('pipe'), isUpload),
  },
  form_params: { expected: 'an object', accepts: isMap },
  multipart: { expected: 'an array of parts', accepts: Array.isArray },
  xml: { expected: 'an object', accepts: isMap },
  nonceless: { expected: 'a boolean', accepts: isBoolean },
  security: { expected: 'a boolean', accepts: isBoolean },
  timeout: { expected: 'seconds, 0 or more', accepts: isSeconds },
  connect_timeout: { expected: 'seconds, 0 or more', accepts: isSeconds },
  read_timeout: { expected: 'seconds, 0 or more', accepts: isSeconds },
  http_errors: { expected: 'a boolean', accepts: isBoolean },
  allow_redirects: {
    expected: 'a boolean or { max: how many, 0 or more }',
    accepts: anyOf(isBoolean, isRedirects),
  },
  base_uri: {
    expected: "an absolute http(s) URL, or a host's name such as apihk",
    accepts: isString,
  },
  proxy: { expected: "a URL, { http, https, no } or ''", accepts: anyOf(isString, isProxies) },
  verify: {
    expected: 'a boolean or the path of a CA file',
    accepts: anyOf(isBoolean, (value) => isString(value) && value !== ''),
  },
  cert: { expected: 'a path, PEM, a Buffer, or [one of them, passphrase]', accepts: isMaterial },
  ssl_key: { expected: 'a path, PEM, a Buffer, or [one of them, passphrase]', accepts: isMaterial },
  sink: {
    expected: 'a file path or a writable stream',
    accepts: anyOf((value) => isString(value) && value !== '', isSink),
  },
  checksum: { expected: "{ type: 'SHA1' | 'SHA256' | 'MD5', value: hex }", accepts: isChecksum },
  stream: { expected: 'a boolean', accepts: isBoolean },
  debug: { expected: 'a boolean or a function', accepts: anyOf(isBoolean, isFunction) },
  delay: { expected: 'milliseconds, 0 or more', accepts: isSeconds },
  decode_content: {
    expected: 'a boolean or a value of Accept-Encoding',
    accepts: anyOf(isBoolean, isString),
  },
  on_stats: { expected: 'a function', accepts: isFunction },
  progress: { expected: 'a function', accepts: isFunction },
  retry: { expected: '{ attempts, backoff, deadline, idempotent, failover }', accepts: isRetry },
  signal: { expected: 'an AbortSignal', accepts: isSignal },
}
