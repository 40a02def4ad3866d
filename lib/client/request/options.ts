import type { Bytes } from '../../checks/type-guards'
import type { Readable, Writable } from 'node:stream'
import type { Progress } from '../../exchange/wire'
import type { Proxies } from '../../exchange/http/proxy'
import type { HostName } from './hosts'
import type { MediaUtil } from './media'
import type { SignedBody, MultipartPart } from './multipart'

/** Where redirects lead: never off the host. */
export interface RedirectOptions {
  /** Most redirects followed in a row, default 5. */
  max?: number
}

/** How a call is repeated. */
export interface RetryOptions {
  /** Attempts in all, default 3; 1 for no repetition. */
  attempts?: number
  /**
   * Milliseconds before the second attempt, doubled with each further one, half of it left to
   * chance; default 200.
   */
  backoff?: number
  /** Seconds for all attempts together, default 60; 0 for no limit. */
  deadline?: number
  /**
   * Whether the call may be repeated without an `Idempotency-Key`, since it relies on the
   * merchant's own number; default false.
   */
  idempotent?: boolean
  /**
   * Base URL of another host for every second attempt, such as `https://api2.mch.weixin.qq.com/`,
   * or its name, `api2`; default none.
   */
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
   * The body is AES-256-GCM, its tag at the end: it is opened with these 32 bytes and this nonce
   * before anything else, and the hash is that of what came or of what is in it. Default: it is not
   * encrypted.
   */
  decrypt?: { key: Uint8Array; nonce: string }
}

/** Certificate or key: a path, PEM, a Buffer, or one of them with its passphrase. */
export type TlsMaterial = string | Bytes | [material: string | Bytes, passphrase: string]

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
 * The options of a call: Guzzle's names, Guzzle's units (times in seconds, `delay` in
 * milliseconds). Any other key is a variable of the path.
 *
 * @see https://docs.guzzlephp.org/en/stable/request-options.html
 */
export interface RequestOptions {
  /** Body: any value JSON can carry. */
  json?: unknown
  /**
   * Query: a ready text, or an object whose nested values go out as JSON text. Replaces a query in
   * the path; `[]` removes it.
   */
  query?: string | URLSearchParams | object
  /** Header names and values; null leaves one out. `Authorization` is always the library's. */
  headers?: HeadersGiven
  /** Body: exact text or bytes; a readable stream in the promise form only. */
  body?: string | Bytes | MediaUtil | SignedBody | Readable
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
  /**
   * Seconds from the start of an attempt until the answer's headers are in, default 30; 0 for no
   * limit.
   */
  timeout?: number
  /** Seconds until the connection stands, default 5; 0 for no limit. */
  connect_timeout?: number
  /** Seconds without a byte of the body, default 30; 0 for no limit. */
  read_timeout?: number
  /** Whether a 4xx or 5xx is thrown, default true. */
  http_errors?: boolean
  /** Whether redirects on the same host are followed and signed again, default false. */
  allow_redirects?: boolean | RedirectOptions
  /**
   * Another base than the configured one, for this call: a URL, or one of WeChat Pay's hosts by
   * name.
   */
  base_uri?: HostName | (string & {})
  /** A proxy's URL, proxies by scheme, or `''` for none; default from the environment. */
  proxy?: string | Proxies
  /**
   * Whether the host's certificate is checked, or the path of the CA file to check it with; default
   * true.
   */
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
  /**
   * Print a line a stage to standard error, or to the function given; never a credential. Default
   * false.
   */
  debug?: boolean | ((line: string) => void)
  /** Milliseconds to wait before sending. */
  delay?: number
  /** Undo a content encoding, default true; a text is sent as `Accept-Encoding`. */
  decode_content?: boolean | string
  /** Told about every exchange that ended. */
  on_stats?: (stats: TransferStats) => void
  /**
   * Told how many bytes have come and gone of how many (0 where nobody knows), as Guzzle's; promise
   * form only.
   */
  progress?: Progress
  /**
   * How the call is repeated: only where the platform cannot have acted, or the call is a GET,
   * keyed, or said to be idempotent.
   */
  retry?: RetryOptions
  /** Aborts the call; promise form only. */
  signal?: AbortSignal
  [variable: string]: unknown
}
