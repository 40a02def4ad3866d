import type { Wire } from '../wire'
import type { AnswerHead } from './answer-head'
import { AnswerParser, type AnswerListener } from './answer-parser'
import { Answer } from './answer'
import type { Connection, ConnectionUser } from './connection'
import { keepIdle } from './connection-pool'
import type { RequestHead } from './request-head'
import { hungUpError } from './system-error'

/** Who waits for the answer. */
export interface RequestListener {
  /**
   * An answer has begun.
   *
   * @param head what it says
   * @param body all of it, or the stream that it will come by
   */
  onAnswer(head: AnswerHead, body: Buffer | Answer): void
  /** There will be no answer. */
  onFailure(error: Error): void
}

/**
 * One request on a connection, and its answer. The connection is kept for the next one where both
 * say so.
 */
export class HttpRequest implements ConnectionUser, AnswerListener {
  readonly #connection: Connection
  readonly #listener: RequestListener
  readonly #parser: AnswerParser
  #head?: AnswerHead
  #whole?: Buffer
  #answer?: Answer
  #isKept = true
  #isWritten = false
  #isGivenUp = false

  /**
   * @param connection carries it, and nothing else until its answer is whole
   * @param listener waits for the answer
   * @param isHeadOnly whether it is a HEAD
   */
  constructor(connection: Connection, listener: RequestListener, isHeadOnly: boolean) {
    this.#connection = connection
    this.#parser = new AnswerParser(this, isHeadOnly)
    this.#listener = listener
    connection.use(this)
  }

  /**
   * Writes it.
   *
   * @param head what stands before the body
   * @param body its bytes
   * @param written told when all of it has gone to the system
   */
  write({ text, isLast }: RequestHead, body: Wire['body'], written?: () => void): void {
    const { socket } = this.#connection
    this.#isKept = !isLast
    this.#isWritten = true
    if (body === undefined) socket.write(text, 'latin1', written)
    else if (typeof body === 'string' && Buffer.byteLength(body) === body.length)
      socket.write(text + body, 'latin1', written)
    else {
      socket.cork()
      socket.write(text, 'latin1')
      socket.write(body, written)
      socket.uncork()
    }
  }

  /** Gives it up; nobody is told. */
  destroy(): void {
    this.#isGivenUp = true
    this.#connection.destroy()
  }

  onBytes(bytes: Buffer): void {
    // Whatever begins before the request is out answers something else: the last one, or nothing.
    if (!this.#isWritten) return this.#breakOff(hungUpError())
    try {
      this.#parser.push(bytes)
    } catch (error) {
      this.#breakOff(error as Error)
    }
  }

  #breakOff(error: Error): void {
    this.#connection.destroy()
    this.onBroken(error)
  }

  onPeerEnd(): void {
    if (!this.#parser.end()) this.onBroken(hungUpError())
  }

  onBroken(error: Error): void {
    if (this.#isGivenUp) return // in the middle of what came, by whoever was told of its beginning
    if (!this.#head) this.#listener.onFailure(error)
    else if (this.#answer && !this.#answer.complete) this.#answer.destroy(error)
  }

  onHead(head: AnswerHead, whole?: Buffer): void {
    this.#head = head
    this.#whole = whole
    if (whole) return
    this.#answer = new Answer(head, this.#connection)
    this.#listener.onAnswer(head, this.#answer)
  }

  onPiece(piece: Buffer): void {
    this.#answer!.addPiece(piece)
  }

  onEnd(surplus: boolean): void {
    this.#release(surplus)
    if (this.#whole) this.#listener.onAnswer(this.#head!, this.#whole)
    else this.#answer!.finish()
  }

  /** Keeps the connection where nothing is left on it and both sides mean to go on. */
  #release(surplus: boolean): void {
    const { idleTime } = this.#head!
    const { socket } = this.#connection
    if (surplus || !this.#isKept || idleTime === 0 || socket.writableLength > 0)
      this.#connection.destroy()
    else keepIdle(this.#connection, idleTime)
  }
}
