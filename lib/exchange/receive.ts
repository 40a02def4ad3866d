import type { IncomingMessage } from 'node:http'
import type { Readable, Transform, Writable } from 'node:stream'
import type { ChecksumTap } from './checksum'
import { now, startTimer, stopTimer } from './clock'
import { brokenOff } from './failure'
import type { FileSink } from './file-sink'
import { lazily } from './lazily'
import { valuesOf } from './raw-headers'
import type { FailureCode, Outcome, Reply, Transport } from './wire'

const zlib = lazily(() => require('node:zlib') as typeof import('node:zlib'))
const checksums = lazily(() => require('./checksum') as typeof import('./checksum'))
const fileSinks = lazily(() => require('./file-sink') as typeof import('./file-sink'))

const decoders: Readonly<Record<string, () => Transform>> = {
  'gzip': () => zlib().createGunzip(), 'x-gzip': () => zlib().createGunzip(), 'deflate': () => zlib().createInflate(), 'br': () => zlib().createBrotliDecompress(),
}

/** The body's stream, its content encoding undone where that is asked for. An empty body has none to undo. */
function decoded(message: IncomingMessage, { decode }: Transport): Readable {
  const { rawHeaders, statusCode } = message // Node would make all of them into an object first
  const encoding = decode ? valuesOf(rawHeaders, 'content-encoding').join(', ').trim().toLowerCase() : ''
  const make = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined
  const isEmpty = () => statusCode === 204 || statusCode === 304 || valuesOf(rawHeaders, 'content-length')[0] === '0'
  return make && !isEmpty() ? message.pipe(make()) : message
}

/** What is known of an answer before its body. */
export const headOf = ({ statusCode, statusMessage, rawHeaders }: IncomingMessage): Reply =>
  ({ status: statusCode!, statusText: statusMessage ?? '', rawHeaders, body: Buffer.alloc(0) })

const isSuccess = ({ status }: Reply): boolean => status >= 200 && status < 300

/** Kept, or nothing would be made at all. */
let litter: readonly number[] = []

/**
 * Makes a little garbage for each piece of a body. A piece that was written is only freed by the next small collection,
 * which counts JavaScript's own garbage and waits for 32 MB of pieces: on Node 20 this halves what a long download takes.
 */
const nudgeCollector = (): void => { litter = new Array<number>(8000).fill(litter.length) }

/** Takes an answer's body in: into memory, a sink, or as the stream it is. */
export class Reception {
  readonly #message: IncomingMessage
  readonly #source: Readable
  readonly #transport: Transport
  readonly #head: Reply
  readonly #settle: (outcome: Outcome) => void
  readonly #pieces: Buffer[] = []
  #size = 0
  #lastByte = now()
  #bytesRead = 0
  #timer?: NodeJS.Timeout
  #file?: FileSink
  /** Whether all has gone into the sink. */
  #poured = false
  readonly #end: number
  #done = false

  /** @param end when the last byte has to be in, on the clock of `now()` */
  constructor(message: IncomingMessage, transport: Transport, end: number, settle: (outcome: Outcome) => void) {
    this.#message = message
    this.#transport = transport
    this.#head = headOf(message)
    this.#source = decoded(message, transport)
    this.#settle = settle
    this.#end = end
    this.#watch()
    message.once('error', error => this.#fail('BODY_TRUNCATED', error.message))
    if (this.#source !== message) this.#source.once('error', error => this.#fail('BODY_ENCODING', error.message))
    const elsewhere = isSuccess(this.#head)
    if (elsewhere && transport.stream) this.#handOut()
    else if (elsewhere && transport.sink !== undefined) this.#pour(transport.sink)
    else this.#collect()
  }

  /** Gives up, for a reason that lies outside the answer. */
  abort(code: FailureCode, reason: string): void { this.#fail(code, reason) }

  #collect(): void {
    this.#source.on('data', (piece: Buffer) => {
      this.#size += piece.length
      if (this.#size > this.#transport.maxBytes) return this.#fail('BODY_TOO_LARGE', `more than ${this.#transport.maxBytes} bytes`)
      this.#pieces.push(piece)
    })
    this.#source.once('end', () => {
      const { checksum } = this.#transport
      const whole = Buffer.concat(this.#pieces)
      const body = checksum && isSuccess(this.#head) ? checksums().checked(whole, checksum) : whole
      if (typeof body === 'string') this.#fail('HASH_MISMATCH', body)
      else this.#finish({ reply: { ...this.#head, body } })
    })
  }

  #pour(sink: NonNullable<Transport['sink']>): void {
    let stream: Writable
    try {
      if (typeof sink === 'string') this.#file = new (fileSinks().FileSink)(sink)
      stream = this.#file?.stream ?? sink as Writable
    } catch (error) {
      return this.#fail('SINK_FAILED', (error as Error).message)
    }
    if (stream.destroyed || stream.writableEnded) return this.#fail('SINK_FAILED', 'the stream was closed before anything came')
    const { checksum } = this.#transport
    const tap = checksum && new (checksums().ChecksumTap)(checksum)
    stream.once('error', (error: Error) => this.#fail('SINK_FAILED', error.message))
    const whole = (): void => {
      this.#poured = true
      void this.#kept(tap)
    }
    stream.once('finish', whole)
    stream.once('close', () => { if (!this.#poured) this.#fail('SINK_FAILED', 'the stream was closed before all had come') })
    tap?.once('error', error => this.#fail('HASH_MISMATCH', error.message))
    this.#source.on('data', nudgeCollector)
    const last = tap ? this.#source.pipe(tap) : this.#source
    if (stream === process.stdout || stream === process.stderr) last.once('end', whole) // nothing ends those two
    last.pipe(stream)
  }

  async #kept(tap: ChecksumTap | undefined): Promise<void> {
    const why = await tap?.verdict()
    if (why !== undefined) return this.#fail('HASH_MISMATCH', why)
    try {
      if (!this.#done) this.#file?.keep()
      this.#finish({ reply: this.#head })
    } catch (error) {
      this.#fail('SINK_FAILED', (error as Error).message)
    }
  }

  #handOut(): void {
    const stream = this.#source
    stream.once('close', () => stopTimer(this.#timer))
    this.#settle({ reply: { ...this.#head, stream } })
  }

  /** Ends an answer that stops in the middle; one whose reader rests does not count as stopped. */
  #watch(): void {
    if (this.#done) return
    const { idleTimeout } = this.#transport
    const left = this.#end - now()
    if (left <= 0) return this.#fail('BODY_TIMEOUT', 'the deadline of the call is over')
    if (idleTimeout > 0 && this.#isIdle(idleTimeout)) return this.#fail('BODY_TIMEOUT', `no byte for ${idleTimeout} ms`)
    const pause = Math.min(idleTimeout > 0 ? Math.ceil(idleTimeout / 4) : Infinity, Math.ceil(left))
    if (pause < Infinity) this.#timer = startTimer(() => this.#watch(), Math.min(pause, 2 ** 30)) // a longer one would fire at once
  }

  #isIdle(idleTimeout: number): boolean {
    const { bytesRead } = this.#message.socket
    if (bytesRead !== this.#bytesRead) [this.#bytesRead, this.#lastByte] = [bytesRead, now()]
    return now() - this.#lastByte >= idleTimeout && this.#message.readableLength === 0
  }

  #fail(code: FailureCode, reason: string): void {
    if (this.#done) return
    this.#file?.discard()
    this.#finish({ failure: brokenOff(code, reason, this.#head) })
    const error = new Error(reason)
    this.#message.destroy(this.#transport.stream ? error : undefined)
    if (this.#source !== this.#message) this.#source.destroy(this.#transport.stream ? error : undefined)
  }

  #finish(outcome: Outcome): void {
    if (this.#done) return
    this.#done = true
    stopTimer(this.#timer)
    this.#settle(outcome)
  }
}
