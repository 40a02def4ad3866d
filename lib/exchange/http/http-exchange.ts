import type { ClientRequest, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { uploadTotalOf } from './upload-total'
import { onAbort } from '../abort'
import { now, startTimer, stopTimer } from '../clock'
import { failureOf, isUnwritable } from './failure-codes'
import { guard } from '../stream-guard'
import { requestOptions } from './request-options'
import { headOf, BodyReader } from './response-body'
import { isFinal, type FailureCode, type ExchangeResult, type Wire } from '../wire'

/** Milliseconds that a connection may be held for a request that is not signed yet: a slow signer's may have been closed by its peer. */
const longestUnsigned = 1_000

/**
 * One request on its way: `open()` makes its connection, `go()` writes it. In between it may still be signed.
 * It always comes to one outcome; what went wrong is part of it.
 */
export class HttpExchange {
  readonly #wire: Wire
  readonly #resolve: (outcome: ExchangeResult) => void
  readonly #signal?: AbortSignal
  readonly #onHead?: () => void
  /** When all has to be over, on the clock of `now()`. */
  readonly #end: number
  readonly #timers: NodeJS.Timeout[] = []
  #request?: ClientRequest
  #opened = 0
  #reception?: BodyReader
  /** Whether the connection stands, TLS included; nothing is written before. */
  #connected = false
  #signed = false
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
      const { open, options, secrets } = requestOptions(this.#wire)
      this.#listen((this.#request = open(options)))
      for (const name in secrets) this.#request.setHeader(name, secrets[name]!)
    } catch (error) {
      return this.#requestFailed(error as Error)
    }
    this.#opened = now()
    this.#connected = this.#request.reusedSocket
    // By this mark Deno repeats a request whose used connection ends, a POST and one given up included (denoland/deno#36786).
    this.#request.reusedSocket = false
    if (!this.#connected)
      this.#within(this.#wire.transport.connectTimeout, (limit) => {
        if (!this.#connected) this.#fail('CONNECT_TIMEOUT', `${limit} ms`)
      })
  }

  /**
   * Writes the request as soon as the connection stands.
   *
   * @param authorization the header of that name, where the wire has none
   */
  send(authorization?: string): void {
    if (this.#settled || this.#isOver()) return
    if (now() - this.#opened > longestUnsigned) this.#dropConnection()
    if (!this.#request) this.connect()
    if (this.#settled) return // by what kept it from being opened
    if (authorization !== undefined && !this.#hasSet(authorization)) return
    this.#within(this.#wire.transport.timeout, (limit) => this.#fail('TIMEOUT', `${limit} ms`))
    this.#signed = true
    this.#write()
  }

  /** Gives up. */
  readonly abort = (): void => this.#fail('ABORTED', 'by its signal')

  #hasSet(authorization: string): boolean {
    try {
      this.#request!.setHeader('Authorization', authorization)
      return true
    } catch (error) {
      this.#requestFailed(error as Error)
      return false
    }
  }

  #listen(request: ClientRequest): void {
    const isCurrent = (): boolean => request === this.#request
    if (!request.reusedSocket)
      request.once('socket', (socket) =>
        whenConnected(socket, () => {
          if (!isCurrent()) return
          this.#connected = true
          this.#write()
        }),
      )
    request.on('error', (error) => {
      if (isCurrent()) this.#requestFailed(error)
    })
    request.once('upgrade', (message) => {
      if (isCurrent()) this.#upgrade(message)
    }) // without a listener Node drops the connection and says nothing
    request.once('response', (message) =>
      this.#signed ? this.#receive(message) : this.#dropConnection(),
    ) // a peer that says why it closes
  }

  #requestFailed(error: Error): void {
    if (this.#reception || this.#settled) return
    if (this.#connected && !this.#signed && !isUnwritable(error)) return this.#dropConnection() // its peer did not wait for the signature
    this.#settle({ failure: failureOf(error, this.#sent) })
    this.#request?.destroy()
  }

  /** Gives a connection up before anything was written to it; `go()` makes another. */
  #dropConnection(): void {
    const held = this.#request
    this.#request = undefined
    this.#connected = false
    this.#clear()
    held?.destroy()
  }

  #write(): void {
    if (!this.#connected || !this.#signed || this.#settled) return
    this.#sent = true
    try {
      this.#tellUpload()
      this.#request!.end(this.#wire.body)
    } catch (error) {
      this.#sent = this.#request!.headersSent
      this.#requestFailed(error as Error)
    }
  }

  /** Progress of what is sent: nothing of it yet, then all of it. */
  #tellUpload(): void {
    const { progress } = this.#wire.transport
    if (!progress) return
    const total = uploadTotalOf(this.#wire)
    progress(0, 0, total, 0)
    this.#request!.once('finish', () => progress(0, 0, total, total))
  }

  /** Before the request is sent this is no answer either, just a peer that has gone astray. */
  #upgrade(message: IncomingMessage): void {
    if (this.#signed) return this.#breakOff(message)
    guard(message.socket).destroy()
    this.#dropConnection()
  }

  /** An answer that is none: nothing of it is waited for, and nothing more goes over its connection. */
  #breakOff(message: IncomingMessage): void {
    this.#settle({ reply: headOf(message) })
    guard(message).destroy()
    guard(message.socket)?.destroy()
  }

  #receive(message: IncomingMessage): void {
    if (!isFinal(message.statusCode!)) return this.#breakOff(message)
    this.#onHead?.()
    this.#clear()
    const end = this.#wire.headDeadlineOnly ? Infinity : this.#end
    this.#reception = new BodyReader(message, this.#wire, end, (outcome) => this.#settle(outcome))
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
    for (const timer of this.#timers.splice(0)) stopTimer(timer)
  }

  #fail(code: FailureCode, reason: string): void {
    if (this.#reception) return this.#reception.abort(code, reason)
    if (this.#settled) return
    this.#settle({ failure: { code, reason, sent: this.#sent } })
    this.#request?.destroy()
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

/** Waits for a connection, TLS included. */
function whenConnected(socket: Socket, go: () => void): void {
  const secure = (socket as Socket & { encrypted?: boolean }).encrypted === true
  const isOnItsWay = secure
    ? (socket as Socket & { secureConnecting?: boolean }).secureConnecting
    : socket.connecting
  if (isOnItsWay) socket.once(secure ? 'secureConnect' : 'connect', go)
  else go()
}
