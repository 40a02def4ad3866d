import type { Socket } from 'node:net'
import { now } from '../clock'
import { hungUpError } from './system-error'

/** Who has a connection at the moment. */
export interface ConnectionUser {
  onBytes(bytes: Buffer): void
  /** The peer says nothing more. */
  onPeerEnd(): void
  /** Nothing goes over it any more. */
  onBroken(error: Error): void
}

/**
 * Milliseconds after which an idle connection is not written to any more: its peer may have closed
 * it while a blocking call held the loop, and a request that dies on it counts as sent.
 */
const longestIdle = 2_000

/**
 * A socket that serves one request after the other. Its listeners are added once, not for each
 * request.
 */
export class Connection {
  readonly socket: Socket
  /** What it may be used for: host, port, TLS, proxy. */
  readonly key: string
  #user?: ConnectionUser
  /** When it is too old to be written to, on the clock of `now()`. */
  #freshUntil = Infinity
  #isOver = false

  /** @param socket connected, TLS included */
  constructor(socket: Socket, key: string) {
    this.socket = socket
    this.key = key
    // Nobody asked.
    socket.on('data', (bytes) => (this.#user ? this.#user.onBytes(bytes) : this.destroy()))
    socket.on('end', () => this.#end((user) => user.onPeerEnd()))
    socket.on('error', (error) => this.#end((user) => user.onBroken(error)))
    socket.on('close', () => this.#end((user) => user.onBroken(hungUpError())))
  }

  /** Whether the next request may go over it. */
  get isFresh(): boolean {
    return !this.#isOver && !this.socket.destroyed && now() <= this.#freshUntil
  }

  /** Serves a request from now on. */
  use(user: ConnectionUser): void {
    this.#user = user
    this.#freshUntil = Infinity
    this.socket.ref()
    this.socket.resume()
  }

  /**
   * Lies idle; it keeps no process alive.
   *
   * @param idleTime milliseconds that its peer grants it
   */
  rest(idleTime: number): void {
    this.#user = undefined
    this.#freshUntil = now() + Math.min(longestIdle, idleTime)
    this.socket.unref()
    this.socket.resume() // to hear of its end
  }

  /** Ends it; its user hears nothing more. */
  destroy(): void {
    this.#user = undefined
    this.#isOver = true
    this.socket.destroy()
  }

  #end(tell: (user: ConnectionUser) => void): void {
    this.#isOver = true
    const user = this.#user
    this.#user = undefined
    this.socket.destroy()
    if (user) tell(user)
  }
}
