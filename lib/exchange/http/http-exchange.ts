import { uploadTotalOf } from './upload-total'
import { onAbort } from '../abort'
import { now, startTimer, stopTimer } from '../clock'
import { failureOf, isUnwritable } from './failure-codes'
import { Answer } from './answer'
import type { AnswerHead } from './answer-head'
import { Connection } from './connection'
import { poolKeyOf, open, takeIdle } from './connection-pool'
import { HttpRequest, type RequestListener } from './http-request'
import { destinationOf, headOf, type RequestHead } from './request-head'
import { BodyReader, isPlain, replyOf } from './response-body'
import { isFinal, type FailureCode, type ExchangeResult, type Wire } from '../wire'

/**
 * Milliseconds that a connection may be held for a request that is not signed yet: a slow signer's
 * may have been closed by its peer.
 */
const longestUnsigned = 1_000

/**
 * One request and its answer: `connect()` makes its connection, `send()` writes it. In between it
 * may still be signed. It always comes to one outcome; what went wrong is part of it.
 */
export class HttpExchange {
  readonly #wire: Wire
  readonly #resolve: (outcome: ExchangeResult) => void
  readonly #signal?: AbortSignal
  readonly #onHead?: () => void
  /** When all has to be over, on the clock of `now()`. */
  readonly #end: number
  readonly #timers: NodeJS.Timeout[] = []
  /** Gives up a connection that does not stand yet. */
  #giveUp?: () => void
  /** On a connection that stands, TLS included. */
  #request?: HttpRequest
  /** What is written before the body, the signature in it. */
  #head?: RequestHead
  #opened = 0
  #bodyReader?: BodyReader
  /** Whether a byte may have reached the host. */
  #sent = false
  #settled = false
  #forgetSignal?: () => void

  /**
   * @param wire the request
   * @param resolve gets its outcome, once
   * @param signal aborts it
   * @param onHead called when an answer begins
   */
  constructor(
    wire: Wire,
    resolve: (outcome: ExchangeResult) => void,
    signal?: AbortSignal,
    onHead?: () => void,
  ) {
    this.#wire = wire
    this.#resolve = resolve
    this.#signal = signal
    this.#onHead = onHead
    this.#end = now() + (wire.deadline ?? Infinity)
  }

  /** Connects. */
  connect(): void {
    if (this.#signal?.aborted) return this.#fail('ABORTED', 'before it was sent')
    if (this.#signal) this.#forgetSignal ??= onAbort(this.#signal, this.abort)
    if (this.#isOver()) return
    try {
      this.#findConnection()
    } catch (error) {
      this.#requestFailed(error as Error)
    }
  }

  #findConnection(): void {
    const destination = destinationOf(this.#wire)
    const key = poolKeyOf(destination)
    const idle = takeIdle(key)
    this.#opened = now()
    if (idle) return this.#useConnection(idle)
    const giveUp = open(destination, key, (error, socket) => {
      if (giveUp !== this.#giveUp) return
      if (!socket) return this.#requestFailed(error!)
      this.#useConnection(new Connection(socket, key))
      this.#write()
    })
    this.#giveUp = giveUp
    this.#within(this.#wire.transport.connectTimeout, (limit) => {
      if (!this.#request) this.#fail('CONNECT_TIMEOUT', `${limit} ms`)
    })
  }

  /** The connection stands, TLS included; nothing is written before. */
  #useConnection(connection: Connection): void {
    const listener: RequestListener = {
      onAnswer: (head, body) => this.#receive(head, body),
      onFailure: (error) => this.#requestFailed(error),
    }
    this.#request = new HttpRequest(connection, listener, this.#wire.method === 'HEAD')
  }

  /**
   * Writes the request as soon as the connection stands.
   *
   * @param authorization the header of that name, where the wire has none
   */
  send(authorization?: string): void {
    if (this.#settled || this.#isOver()) return
    if (now() - this.#opened > longestUnsigned) this.#dropConnection()
    try {
      this.#head = headOf(this.#wire, authorization)
    } catch (error) {
      return this.#requestFailed(error as Error)
    }
    if (!this.#giveUp && !this.#request) this.connect()
    if (this.#settled) return // by what kept it from being opened
    this.#within(this.#wire.transport.timeout, (limit) => this.#fail('TIMEOUT', `${limit} ms`))
    this.#write()
  }

  /** Gives up. */
  readonly abort = (): void => this.#fail('ABORTED', 'by its signal')

  #requestFailed(error: Error): void {
    if (this.#bodyReader || this.#settled) return
    // Its peer did not wait for the signature.
    if (this.#request && !this.#head && !isUnwritable(error)) return this.#dropConnection()
    this.#settle({ failure: failureOf(error, this.#sent) })
    this.#releaseConnection()
  }

  /** Gives a connection up before anything was written to it; `send()` makes another. */
  #dropConnection(): void {
    this.#clear()
    this.#releaseConnection()
  }

  #releaseConnection(): void {
    const [request, giveUp] = [this.#request, this.#giveUp]
    this.#request = undefined
    this.#giveUp = undefined
    if (request) request.destroy()
    else giveUp?.()
  }

  #write(): void {
    if (!this.#request || !this.#head || this.#settled) return
    this.#sent = true
    this.#request.write(this.#head, this.#wire.body, this.#uploadListener())
  }

  /** Progress of what is sent: nothing of it yet, then all of it. */
  #uploadListener(): (() => void) | undefined {
    const { progress } = this.#wire.transport
    if (!progress) return undefined
    const total = uploadTotalOf(this.#wire)
    progress(0, 0, total, 0)
    return () => progress(0, 0, total, total)
  }

  /**
   * An answer that is none: nothing of it is waited for, and nothing more goes over its connection.
   */
  #breakOff(head: AnswerHead): void {
    this.#settle({ reply: replyOf(head) })
    this.#releaseConnection()
  }

  #receive(head: AnswerHead, body: Buffer | Answer): void {
    if (this.#settled) return
    if (!isFinal(head.status)) return this.#breakOff(head)
    const { transport, headDeadlineOnly } = this.#wire
    if (Buffer.isBuffer(body) && isPlain(head, body, transport))
      return this.#settle({ reply: replyOf(head, body) })
    this.#onHead?.()
    this.#clear()
    const end = headDeadlineOnly ? Infinity : this.#end
    const answer = Buffer.isBuffer(body) ? Answer.ofWhole(head, body) : body
    this.#bodyReader = new BodyReader(answer, this.#wire, end, (outcome) => this.#settle(outcome))
  }

  /** Whether the deadline is over; nothing is sent then. */
  #isOver(): boolean {
    if (this.#end > now()) return false
    this.#fail('TIMEOUT', 'its deadline was over before it was sent')
    return true
  }

  /** Does something after a time, or at the deadline if that comes first; 0 means no limit. */
  #within(milliseconds: number, action: (limit: number) => void): void {
    const limit = Math.min(milliseconds > 0 ? milliseconds : Infinity, Math.ceil(this.#end - now()))
    if (limit < Infinity) this.#timers.push(startTimer(() => action(limit), limit))
  }

  #clear(): void {
    this.#timers.forEach(stopTimer)
    this.#timers.length = 0
  }

  #fail(code: FailureCode, reason: string): void {
    if (this.#bodyReader) return this.#bodyReader.abort(code, reason)
    if (this.#settled) return
    this.#settle({ failure: { code, reason, sent: this.#sent } })
    this.#releaseConnection()
  }

  #settle(outcome: ExchangeResult): void {
    if (this.#settled) return
    this.#settled = true
    this.#clear()
    const stream = 'reply' in outcome ? outcome.reply.stream : undefined
    if (stream) stream.once('close', () => this.#forgetSignal?.())
    else this.#forgetSignal?.()
    this.#resolve(outcome)
  }
}
