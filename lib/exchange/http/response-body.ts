import type { Readable, Writable } from 'node:stream'
import type { BodyStream } from './body-stream'
import type { ChecksumTap } from './checksum'
import { uploadTotalOf } from './upload-total'
import { decodeBody } from './decode'
import { brokenOff } from './failure-codes'
import type { FileSink } from './file-sink'
import type { Answer } from './answer'
import { BodyPieces } from './body-pieces'
import type { AnswerHead } from './answer-head'
import { valuesOf } from '../raw-headers'
import { whyUnwritable } from '../stream-guard'
import { lazily } from '../lazily'
import { Watch } from './body-watch'
import {
  bringsBody,
  type FailureCode,
  type ExchangeResult,
  type Reply,
  type Transport,
  type Wire,
} from '../wire'

const checksums = lazily(() => require('./checksum') as typeof import('./checksum'))
const fileSinks = lazily(() => require('./file-sink') as typeof import('./file-sink'))
const sinkPipes = lazily(() => require('../pipe-to-sink') as typeof import('../pipe-to-sink'))
const bodyStreams = lazily(() => require('./body-stream') as typeof import('./body-stream'))

/** What is known of an answer before its body. */
export const replyOf = (
  { status, statusText, rawHeaders }: AnswerHead,
  body: Buffer = Buffer.alloc(0),
): Reply => ({ status, statusText, rawHeaders, body })

const isSuccess = ({ status }: Reply): boolean => status >= 200 && status < 300

/** Kept, or nothing would be made at all. */
let garbage: readonly number[] = []

/**
 * Makes a little garbage for each piece of a body. A piece that was written is only freed by the
 * next small collection, which counts JavaScript's own garbage and waits for 32 MB of pieces: on
 * Node 20 this halves what a long download takes.
 */
const provokeMinorGc = (): void => {
  garbage = new Array<number>(8000).fill(garbage.length)
}

/**
 * Whether a body that is all in is the reply as it is: nothing to undo, to check, or to put
 * elsewhere.
 */
export const isPlain = ({ rawHeaders }: AnswerHead, body: Buffer, transport: Transport): boolean =>
  body.length <= transport.maxBytes &&
  transport.sink === undefined &&
  !transport.stream &&
  !transport.checksum &&
  !transport.progress &&
  (!transport.decode || valuesOf(rawHeaders, 'content-encoding').length === 0)

/** Takes an answer's body in: into memory, a sink, or as the stream it is. */
export class BodyReader {
  readonly #answer: Answer
  readonly #source: Readable
  readonly #wire: Wire
  readonly #transport: Transport
  readonly #head: Reply
  readonly #settle: (outcome: ExchangeResult) => void
  readonly #watch: Watch
  readonly #pieces = new BodyPieces()
  #size = 0
  #file?: FileSink
  #stopPiping?: () => void
  #body?: BodyStream
  #done = false

  /** @param end when the last byte has to be in, on the clock of `now()` */
  constructor(answer: Answer, wire: Wire, end: number, settle: (outcome: ExchangeResult) => void) {
    this.#answer = answer
    this.#wire = wire
    const transport = (this.#transport = wire.transport)
    this.#head = replyOf(answer.head)
    this.#settle = settle
    this.#source = decodeBody(answer, transport)
    answer.on('error', (error) => this.#fail('BODY_TRUNCATED', error.message))
    if (this.#source !== answer)
      this.#source.on('error', (error) => this.#fail('BODY_ENCODING', error.message))
    const elsewhere = bringsBody(this.#head.status, wire.headers)
    const isStream = elsewhere && transport.stream === true
    this.#watch = new Watch(answer, transport.idleTimeout, end, isStream, (why) =>
      this.#fail('BODY_TIMEOUT', why),
    )
    if (this.#done) return
    if (isStream) this.#deliverStream()
    else if (elsewhere && transport.sink !== undefined) this.#pipeToSink(transport.sink)
    else this.#collect()
    this.#tellDownload(answer)
  }

  /** Progress of what comes, as it comes off the wire: a content encoding counts as it is. */
  #tellDownload(answer: Answer): void {
    const { progress } = this.#transport
    if (!progress) return
    const total = Number(valuesOf(answer.head.rawHeaders, 'content-length')[0] ?? 0) || 0
    const sent = uploadTotalOf(this.#wire)
    let come = 0
    answer.on('data', (piece: Buffer) => {
      come += piece.length
      progress(total, come, sent, sent)
    })
  }

  /** Gives up, for a reason that lies outside the answer. */
  abort(code: FailureCode, reason: string): void {
    this.#fail(code, reason)
  }

  #collect(): void {
    const { maxBytes, checksum } = this.#transport
    this.#source.on('data', (piece: Buffer) => {
      this.#size += piece.length
      if (this.#size > maxBytes) return this.#fail('BODY_TOO_LARGE', `more than ${maxBytes} bytes`)
      this.#pieces.add(piece)
    })
    this.#source.once('end', () => {
      const body = this.#pieces.toBuffer()
      if (!checksum || !isSuccess(this.#head))
        return this.#finish({ reply: { ...this.#head, body } })
      const checked = checksums().withChecksum(body, checksum, maxBytes)
      if ('code' in checked) this.#fail(checked.code, checked.reason)
      else this.#finish({ reply: { ...this.#head, body: checked.body } })
    })
  }

  #pipeToSink(sink: NonNullable<Transport['sink']>): void {
    try {
      if (typeof sink === 'string') this.#file = new (fileSinks().FileSink)(sink)
      const stream = this.#file?.stream ?? (sink as Writable)
      const why = whyUnwritable(stream)
      if (why !== undefined) return this.#fail('SINK_FAILED', why)
      const tap = this.#tap()
      this.#source.on('data', (piece: Buffer) => {
        this.#size += piece.length
        provokeMinorGc()
      })
      this.#stopPiping = sinkPipes().pipeToSink(tap ?? this.#source, stream, (error) => {
        if (error) this.#fail('SINK_FAILED', error.message)
        else if (this.#size === 0) this.#fail('BODY_TRUNCATED', 'it is empty')
        else void this.#keep(tap)
      })
    } catch (error) {
      this.#fail('SINK_FAILED', (error as Error).message)
    }
  }

  /** What the body goes through where its hash is known. */
  #tap(): ChecksumTap | undefined {
    const { checksum } = this.#transport
    if (!checksum) return undefined
    const tap = new (checksums().ChecksumTap)(checksum)
    tap.on('error', (error) => this.#fail('HASH_MISMATCH', error.message))
    return this.#source.pipe(tap)
  }

  /** All has gone into the sink; whether it is the right thing is known now. */
  async #keep(tap: ChecksumTap | undefined): Promise<void> {
    const why = await tap?.verdict()
    if (why !== undefined) return this.#fail('HASH_MISMATCH', why)
    if (this.#done) return
    try {
      this.#file?.keep()
    } catch (error) {
      return this.#fail('SINK_FAILED', (error as Error).message)
    }
    this.#finish({ reply: this.#head })
  }

  #deliverStream(): void {
    const tap = this.#tap()
    const source = tap ?? this.#source
    const stream = (this.#body = new (bodyStreams().BodyStream)(source))
    stream.once('close', () => {
      if (!this.#done) this.#giveUp()
    })
    source.once('end', () => void this.#end(stream, tap))
    this.#settle({ reply: { ...this.#head, stream } })
  }

  async #end(stream: BodyStream, tap: ChecksumTap | undefined): Promise<void> {
    const why = await tap?.verdict()
    if (why !== undefined) return this.#fail('HASH_MISMATCH', why)
    if (this.#done) return
    this.#done = true
    this.#watch.stop()
    stream.push(null)
  }

  #fail(code: FailureCode, reason: string): void {
    if (this.#done) return
    this.#stopPiping?.()
    this.#file?.discard()
    this.#finish({ failure: brokenOff(code, reason, this.#head) })
    this.#body?.destroy(bodyStreams().brokenBody(this.#wire, this.#head, code, reason))
    this.#giveUp()
  }

  #giveUp(): void {
    this.#done = true
    this.#watch?.stop() // it may be what gave up, at once
    this.#answer.destroy()
    if (this.#source !== this.#answer) this.#source.destroy()
  }

  #finish(outcome: ExchangeResult): void {
    if (this.#done) return
    this.#done = true
    this.#watch?.stop()
    this.#settle(outcome)
  }
}
