import { Readable } from 'node:stream'
import { guard } from '../stream-guard'
import type { AnswerHead } from './answer-head'
import type { Connection } from './connection'

/** An answer whose body is still to come, as the stream it is. */
export class Answer extends Readable {
  readonly head: AnswerHead
  readonly #connection?: Connection
  /** Whether the last byte is in. */
  complete = false

  /**
   * @param head what came before the body
   * @param connection where the body comes from; it is given up with the stream
   */
  constructor(head: AnswerHead, connection?: Connection) {
    super()
    guard(this) // who gives it up early listens to nothing any more
    this.head = head
    this.#connection = connection
  }

  /** One whose body is all in. */
  static ofWhole(head: AnswerHead, body: Buffer): Answer {
    const answer = new Answer(head)
    if (body.length > 0) answer.push(body)
    answer.finish()
    return answer
  }

  /** Bytes that have come over its connection: a peer that is silent adds none. */
  get bytesRead(): number {
    return this.#connection?.socket.bytesRead ?? 0
  }

  /** A piece of the body. */
  addPiece(piece: Buffer): void {
    if (!this.push(piece)) this.#connection?.socket.pause()
  }

  /** The last byte is in. */
  finish(): void {
    this.complete = true
    this.push(null)
  }

  override _read(): void {
    if (!this.complete) this.#connection?.socket.resume()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (!this.complete) this.#connection?.destroy()
    done(error)
  }
}
