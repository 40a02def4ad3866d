import type { Writable } from 'node:stream'

/** TLS material of a request; everything in it may cross into the blocking worker. */
export interface TlsOptions {
  readonly cert?: string | Buffer
  readonly key?: string | Buffer
  readonly pfx?: Buffer
  readonly passphrase?: string
  readonly ca?: string | Buffer
  /** False only where the caller said `verify: false`. */
  readonly rejectUnauthorized?: boolean
}

/** What a body has to be, checked as it comes. */
export interface Checksum {
  readonly algorithm: 'sha1' | 'sha256' | 'md5'
  /** Hex. */
  readonly value: string
  /** Whether the body is a gzip file and the hash that of what is in it. */
  readonly packed?: boolean
  /** With `packed`: keep what is in it, not the gzip file. */
  readonly unpack?: boolean
  /**
   * The body is AES-256-GCM, its tag at the end, and is opened first; the hash is that of either.
   * The key opens nothing else.
   */
  readonly decrypt?: { readonly key: Uint8Array; readonly nonce: string }
}

/** How a request is sent and its answer taken in. Times are milliseconds; 0 means no limit. */
export interface Transport {
  /** Until the connection, TLS included, stands. */
  readonly connectTimeout: number
  /** From the start of the attempt until the answer's headers are in. */
  readonly timeout: number
  /**
   * Longest pause between two pieces of the answer's body; all of it may take an hour, or 120 times
   * as long.
   */
  readonly idleTimeout: number
  /** Largest body kept in memory, in bytes; a sink is not limited. */
  readonly maxBytes: number
  /** Whether a content encoding (gzip, deflate, br) is undone. */
  readonly decode: boolean
  readonly tls?: TlsOptions
  /**
   * URL of the proxy to go through, already decided from option and environment; undefined for
   * none.
   */
  readonly proxy?: string
  /**
   * Where the body that was asked for goes instead of memory: a file path, or (promise form only) a
   * stream.
   */
  readonly sink?: string | Writable
  /** What the body of a 2xx is checked against. */
  readonly checksum?: Checksum
  /** Promise form only: deliver the body that was asked for as a stream, unread. */
  readonly stream?: boolean
  /**
   * Promise form only: told how many bytes of how many have come and gone; 0 where nobody knows.
   */
  readonly progress?: Progress
}

/** Guzzle's `progress`: bytes expected and come, bytes to send and sent. */
export type Progress = (
  downloadTotal: number,
  downloaded: number,
  uploadTotal: number,
  uploaded: number,
) => void

/** How requests are sent unless told otherwise; milliseconds and bytes. */
export const transportDefaults: Transport = {
  connectTimeout: 5_000,
  timeout: 30_000,
  idleTimeout: 30_000,
  maxBytes: 64 * 1024 * 1024,
  decode: true,
}

/** A request whose bytes are final: what is signed is what is sent. */
export interface Wire {
  readonly method: string
  /** Scheme, host and port: `https://api.mch.weixin.qq.com`. */
  readonly origin: string
  /** Path and query in the very spelling that is signed and sent. */
  readonly target: string
  /** Names as they go out; `Content-Length` and `Host` are added by the exchange. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly transport: Transport
  /**
   * Milliseconds from the start of the attempt until the last byte of the body is in; nothing is
   * sent once it is over. Default none.
   */
  readonly deadline?: number
  /** Whether the deadline is that of the head only: a download takes longer. */
  readonly headDeadlineOnly?: boolean
}

/** An answer as it came off the wire. */
export interface Reply {
  readonly status: number
  readonly statusText: string
  /** Name, value, name, value …, in order and case of arrival. */
  readonly rawHeaders: readonly string[]
  /** The whole body, decoded; empty when it went into a sink or is a stream. */
  readonly body: Buffer
  /** The unread body, with `transport.stream`. */
  readonly stream?: NodeJS.ReadableStream
}

/** Whether a status is one of an answer that ends an exchange. */
export const isFinal = (status: number): boolean => status >= 200 && status < 600

/**
 * Whether an answer brings the whole of what was asked for, or the part that was asked for. Nothing
 * else goes to a sink on its way: not the little that comes with a 204, nor a piece that nobody
 * wanted (206).
 *
 * @param status of the answer
 * @param headers of the request
 */
export const bringsBody = (status: number, headers: Wire['headers']): boolean =>
  status === 200 ||
  (status === 206 && Object.keys(headers).some((name) => name.toLowerCase() === 'range'))

/** Why an exchange brought no whole answer. */
export const failureCodes = {
  CONNECTION_REFUSED: 'the host refused the connection',
  DNS_FAILED: 'the host name could not be resolved',
  CONNECT_TIMEOUT: 'the connection did not stand in time',
  CONNECT_FAILED: 'the connection could not be made',
  INVALID_REQUEST: 'the request cannot be written',
  TLS_FAILED: 'the TLS handshake failed',
  PROXY_FAILED: 'the proxy did not open the way',
  TIMEOUT: 'no answer in time',
  CONNECTION_RESET: 'the connection broke before an answer came',
  BAD_ANSWER: 'what came back is no HTTP',
  BODY_TIMEOUT: 'the answer stopped in the middle',
  BODY_TRUNCATED: 'the connection broke in the middle of the answer',
  BODY_TOO_LARGE: 'the answer is larger than may be kept in memory',
  BODY_ENCODING: 'the answer could not be decoded',
  HASH_MISMATCH: 'the answer is not the file whose hash was told',
  SINK_FAILED: 'the answer could not be written to its sink',
  NEXT_TICK_FAKED: '`process.nextTick` is faked, and Node sends nothing without it',
  ABORTED: 'the caller aborted the call',
  WORKER_FAILED: 'the thread that carries blocking calls did not start',
  WORKER_LOST: 'the thread that carries blocking calls ended unexpectedly',
} as const

export type FailureCode = keyof typeof failureCodes

/** What an exchange that failed knows; plain data, so that it crosses threads. */
export interface Failure {
  readonly code: FailureCode
  /** The system's own words (`connect ECONNREFUSED 127.0.0.1:1`), never a credential. */
  readonly reason: string
  /** Whether a byte of the request may have reached the host. */
  readonly sent: boolean
  /** Status and headers, where they arrived before it failed; `body` is empty. */
  readonly reply?: Reply
}

export type ExchangeResult = { readonly reply: Reply } | { readonly failure: Failure }
