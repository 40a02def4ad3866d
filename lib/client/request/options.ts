import type { Readable, Writable } from 'node:stream'
import { shownName } from '../../crypto/shown-path'
import { InvalidArgumentException } from '../../errors'
import type { Progress } from '../../exchange/wire'
import type { Proxies } from '../../exchange/http/proxy'
import { baseUriOf, type HostName } from './hosts'
import { MediaUtil } from './media'
import { SignedBody, type MultipartPart } from './multipart'
import {
  isBoolean,
  isCount,
  isFunction,
  isObject,
  isRecord,
  isSeconds,
  withoutNulls,
} from '../../checks/type-guards'
import { entriesOf } from '../../checks/entries'
import { meantBy, warnOfUnit } from './option-hints'
import { didYouMean, nearMiss, describeType } from '../../checks/did-you-mean'

/** Where redirects lead: never off the host. */
export interface RedirectOptions {
  /** Most redirects followed in a row, default 5. */
  max?: number
}

/** How a call is repeated. */
export interface RetryOptions {
  /** Attempts in all, default 3; 1 for no repetition. */
  attempts?: number
  /** Milliseconds before the second attempt, doubled with each further one, half of it left to chance; default 200. */
  backoff?: number
  /** Seconds for all attempts together, default 60; 0 for no limit. */
  deadline?: number
  /** Whether the call may be repeated without an `Idempotency-Key`, since it relies on the merchant's own number; default false. */
  idempotent?: boolean
  /** Base URL of another host for every second attempt, such as `https://api2.mch.weixin.qq.com/`, or its name, `api2`; default none. */
  failover?: HostName | (string & {})
}

/** The hash of a body, as a signed answer told it. */
export interface ChecksumOptions {
  /** As `hash_type` has it: `SHA1`, `SHA256` or `MD5`. */
  type: string
  /** Hex, as `hash_value` has it. */
  value: string
  /** Whether the body is a gzip file and the hash that of what is in it, default false. */
  packed?: boolean
  /** With `packed`: keep what is in it, default false. */
  unpack?: boolean
  /**
   * The body is AES-256-GCM, its tag at the end: it is opened with these 32 bytes and this nonce before anything else, and
   * the hash is that of what came or of what is in it. Default: it is not encrypted.
   */
  decrypt?: { key: Uint8Array; nonce: string }
}

/** Certificate or key: a path, PEM, a Buffer, or one of them with its passphrase. */
export type TlsMaterial = string | Buffer | [material: string | Buffer, passphrase: string]

/** Headers in every form that JavaScript has for them; an empty list is PHP's empty map. */
export type HeadersGiven =
  | Record<string, string | number | readonly string[] | null | undefined>
  | Iterable<readonly [string, string | number | readonly string[] | null | undefined]>

/** What is told about an exchange that ended. */
export interface TransferStats {
  readonly method: string
  readonly url: string
  /** Seconds from sending to the end of the answer. */
  readonly transferTime: number
  readonly status?: number
  readonly error?: string
}

/**
 * The options of a call: Guzzle's names, Guzzle's units (times in seconds, `delay` in milliseconds).
 * Any other key is a variable of the path.
 *
 * @see https://docs.guzzlephp.org/en/stable/request-options.html
 */
export interface RequestOptions {
  /** Body: any value JSON can carry. */
  json?: unknown
  /** Query: a ready text, or an object whose nested values go out as JSON text. Replaces a query in the path; `[]` removes it. */
  query?: string | URLSearchParams | object
  /** Header names and values; null leaves one out. `Authorization` is always the library's. */
  headers?: HeadersGiven
  /** Body: exact text or bytes; a readable stream in the promise form only. */
  body?: string | Uint8Array | MediaUtil | SignedBody | Readable
  /** Body: `application/x-www-form-urlencoded`. */
  form_params?: Record<string, unknown>
  /** Body: `multipart/form-data`; a part named `meta` is what gets signed. */
  multipart?: MultipartPart[]
  /** API v2 body: becomes signed XML. */
  xml?: Record<string, unknown>
  /** API v2: leave `nonce_str` out, default false. */
  nonceless?: boolean
  /** Present the `merchant` certificate of the configuration (mutual TLS), default false. */
  security?: boolean
  /** Seconds from the start of an attempt until the answer's headers are in, default 30; 0 for no limit. */
  timeout?: number
  /** Seconds until the connection stands, default 5; 0 for no limit. */
  connect_timeout?: number
  /** Seconds without a byte of the body, default 30; 0 for no limit. */
  read_timeout?: number
  /** Whether a 4xx or 5xx is thrown, default true. */
  http_errors?: boolean
  /** Whether redirects on the same host are followed and signed again, default false. */
  allow_redirects?: boolean | RedirectOptions
  /** Another base than the configured one, for this call: a URL, or one of WeChat Pay's hosts by name. */
  base_uri?: HostName | (string & {})
  /** A proxy's URL, proxies by scheme, or `''` for none; default from the environment. */
  proxy?: string | Proxies
  /** Whether the host's certificate is checked, or the path of the CA file to check it with; default true. */
  verify?: boolean | string
  /** Client certificate for mutual TLS. */
  cert?: TlsMaterial
  /** Its private key. */
  ssl_key?: TlsMaterial
  /** Where the body goes: a file path; a writable stream in the promise form only. */
  sink?: string | Writable
  /** The hash that the body must have; without it there is neither body nor file. */
  checksum?: ChecksumOptions
  /** Hand the body out as a stream; promise form only. */
  stream?: boolean
  /** Print a line a stage to standard error, or to the function given; never a credential. Default false. */
  debug?: boolean | ((line: string) => void)
  /** Milliseconds to wait before sending. */
  delay?: number
  /** Undo a content encoding, default true; a text is sent as `Accept-Encoding`. */
  decode_content?: boolean | string
  /** Told about every exchange that ended. */
  on_stats?: (stats: TransferStats) => void
  /** Told how many bytes have come and gone of how many (0 where nobody knows), as Guzzle's; promise form only. */
  progress?: Progress
  /** How the call is repeated: only where the platform cannot have acted, or the call is a GET, keyed, or said to be idempotent. */
  retry?: RetryOptions
  /** Aborts the call; promise form only. */
  signal?: AbortSignal
  [variable: string]: unknown
}

type Check = (value: unknown) => boolean

const isString: Check = (value) => typeof value === 'string'
const isBytes = (value: unknown): value is Uint8Array => ArrayBuffer.isView(value)
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
    isBytes(value['key']) &&
    value['key'].byteLength === 32 &&
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

/** Every option there is: what it takes, in words and as a check, and whether it may cross into a blocking call. */
const table: Readonly<Record<string, { expected: string; accepts: Check; crosses?: Check }>> = {
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
    crosses: (value) =>
      !hasMethod('pipe')(value) && !(value instanceof MediaUtil && value.isPending()),
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
    crosses: isString,
  },
  checksum: { expected: "{ type: 'SHA1' | 'SHA256' | 'MD5', value: hex }", accepts: isChecksum },
  stream: { expected: 'a boolean', accepts: isBoolean, crosses: (value) => value === false },
  debug: { expected: 'a boolean or a function', accepts: anyOf(isBoolean, isFunction) },
  delay: { expected: 'milliseconds, 0 or more', accepts: isSeconds },
  decode_content: {
    expected: 'a boolean or a value of Accept-Encoding',
    accepts: anyOf(isBoolean, isString),
  },
  on_stats: { expected: 'a function', accepts: isFunction },
  progress: { expected: 'a function', accepts: isFunction, crosses: () => false },
  retry: { expected: '{ attempts, backoff, deadline, idempotent, failover }', accepts: isRetry },
  signal: { expected: 'an AbortSignal', accepts: isSignal, crosses: () => false },
}

/** What axios and others call these options. */
const aliases: Readonly<Record<string, string>> = {
  params: 'query',
  searchParams: 'query',
  qs: 'query',
  data: 'json',
  baseURL: 'base_uri',
  baseUrl: 'base_uri',
  form: 'form_params',
  formData: 'multipart',
  httpsAgent: 'cert',
  responseType: 'stream',
  maxRedirects: 'allow_redirects',
  validateStatus: 'http_errors',
  cancelToken: 'signal',
  rejectUnauthorized: 'verify',
  key: 'ssl_key',
  gzip: 'decode_content',
  onDownloadProgress: 'progress',
  onUploadProgress: 'progress',
}

/** Options that have options themselves. */
const nested: ReadonlySet<string> = new Set(['retry', 'allow_redirects', 'proxy', 'checksum'])

const bodies = ['json', 'body', 'form_params', 'multipart', 'xml'] as const

/**
 * Checks the options of a call, names and types, before anything is built.
 *
 * @param options as the caller gave them
 * @param variables names that the path's template uses: they are variables and nothing else
 * @returns the options alone, without the variables
 * @throws InvalidArgumentException `UNKNOWN_OPTION`, `INVALID_OPTION`, `CONFLICTING_OPTIONS`
 */
export function checkOptions(
  options: Readonly<Record<string, unknown>>,
  variables: ReadonlySet<string>,
): RequestOptions {
  const own: Record<string, unknown> = {}
  for (const name of Object.keys(options)) {
    const value = options[name]
    if (variables.has(name) || value === undefined || value === null) continue
    const option = Object.hasOwn(table, name) ? table[name] : undefined
    if (!option) throw unknownOption(name, variables)
    if (!option.accepts(value)) {
      throw new InvalidArgumentException(
        `option \`${name}\` is ${describeType(value)}; expected ${option.expected}${meantBy(name, value)}`,
        { code: 'INVALID_OPTION' },
      )
    }
    warnOfUnit(name, value)
    own[name] = isRecord(value) && nested.has(name) ? withoutNulls(value) : value
  }
  const given = bodies.filter((name) => name in own)
  if (given.length > 1) throw conflict(given)
  if ('xml' in own && 'query' in own) throw conflict(['xml', 'query'])
  return own
}

function unknownOption(name: string, variables: ReadonlySet<string>): InvalidArgumentException {
  const near = nearMiss(name, [...Object.keys(table), ...variables], aliases)
  return new InvalidArgumentException(
    `unknown option \`${shownName(name)}\`: it is no request option, and the path has no variable of that name${didYouMean(near) || '; the fields of a body go under `json`, those of a query under `query`: { json: { … } }'}`,
    { code: 'UNKNOWN_OPTION' },
  )
}

const conflict = (names: readonly string[]): InvalidArgumentException =>
  new InvalidArgumentException(
    `options \`${names.join('` and `')}\` exclude each other: give one of them`,
    { code: 'CONFLICTING_OPTIONS' },
  )

/**
 * Refuses what cannot cross into a blocking call.
 *
 * @param options the caller's options
 * @param variables names that the path's template uses
 * @throws InvalidArgumentException `CANNOT_BLOCK`
 */
export function assertTransferable(
  options: Readonly<Record<string, unknown>>,
  variables: ReadonlySet<string>,
): void {
  for (const [name, value] of Object.entries(options)) {
    if (
      variables.has(name) ||
      value === undefined ||
      value === null ||
      (table[name]?.crosses?.(value) ?? true)
    )
      continue
    throw new InvalidArgumentException(
      `option \`${name}\` (${describeType(value)}) cannot be used in a blocking call: use the …Async verb and await it`,
      { code: 'CANNOT_BLOCK' },
    )
  }
}
