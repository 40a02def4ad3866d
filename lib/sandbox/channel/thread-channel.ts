import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads'
import { endedAtStart, leaveMark, probe, ThreadEnd } from '../../exchange/thread-end'
import { block, startInterval } from '../../exchange/clock'
import { WeChatPayException } from '../../errors'

/** A request to the sandbox's thread, and its answer; both carry the number of the question. */
export interface Request {
  readonly id: number
  readonly method: string
  readonly args: readonly unknown[]
}
export type Reply =
  | { readonly value: unknown }
  | { readonly error: { readonly message: string; readonly code?: string } }

/** The number of what the thread says unasked, once it serves. */
const greeting = 0

/** Places in the shared memory. */
const place = { said: 0, ended: 1, beats: 2, mark: 3, size: 4 } as const

/** Milliseconds between two signs of life of the thread. */
const pulse = 250

/**
 * The calling thread's end of a line to the sandbox's thread: asking blocks until it has answered.
 */
export class ThreadChannel {
  readonly #port: MessagePort
  readonly #patience: number
  readonly #state = new Int32Array(new SharedArrayBuffer(4 * place.size))
  readonly #end: ThreadEnd
  #asked: number = greeting
  #ended?: string
  /** What the thread is started with. */
  readonly remote: { readonly port: MessagePort; readonly memory: SharedArrayBuffer }

  /**
   * @param patience milliseconds without a sign of life until the thread counts as dead, default
   *   10,000
   */
  constructor(patience = 10_000) {
    this.#patience = patience
    const { port1, port2 } = new MessageChannel()
    this.#port = port1
    this.#end = new ThreadEnd(this.#state, place.mark, port1)
    this.remote = { port: port2, memory: this.#state.buffer as SharedArrayBuffer }
    port1.unref()
  }

  /**
   * Asks and blocks until the answer is there.
   *
   * @throws WeChatPayException `SANDBOX_ENDED` where there is nobody to answer
   */
  ask(method: string, ...args: unknown[]): unknown {
    if (this.#isOver()) throw this.#over()
    this.#port.postMessage({ id: ++this.#asked, method, args } satisfies Request)
    return this.#hear(this.#asked, () => this.#over())
  }

  /**
   * Blocks until the thread says that it serves.
   *
   * @throws WeChatPayException with the thread's own code; `SANDBOX_NOT_STARTED` where it says
   *   nothing
   */
  listen(): unknown {
    return this.#hear(greeting, () => notStarted(this.#ended ?? `its thread ${endedAtStart}`))
  }

  /** Ends the line; the first reason is the one that is told. */
  end(why: string): void {
    this.#ended ??= why
    this.#port.close()
  }

  #isOver(): boolean {
    if (this.#ended !== undefined || Atomics.load(this.#state, place.ended) === 1) return true
    return this.#end.look()
  }

  #over(): WeChatPayException {
    return new WeChatPayException(
      `the sandbox has ended: ${this.#ended ?? 'its thread is gone'}; start another one`,
      { code: 'SANDBOX_ENDED' },
    )
  }

  /**
   * No event can arrive while this thread blocks, so that the far thread's end is read from memory.
   */
  #hear(id: number, silent: () => Error): unknown {
    let [beats, waited] = [-1, 0]
    for (;;) {
      const seen = Atomics.load(this.#state, place.said)
      const over = this.#isOver()
      const told = this.#next(id)
      if (told) return unwrapReply(told, id === greeting ? 'SANDBOX_NOT_STARTED' : 'SANDBOX_FAILED')
      if (over) throw silent()
      if (block(this.#state, place.said, seen, pulse)) continue
      const heard = Atomics.load(this.#state, place.beats)
      waited = heard === beats ? waited + pulse : 0
      beats = heard
      if (waited < this.#patience) continue
      this.end(`its thread has given no sign of life for ${this.#patience / 1000} s`)
      throw silent()
    }
  }

  /** The answer to a question, if it is there; late ones to earlier questions are passed over. */
  #next(id: number): Reply | undefined {
    for (;;) {
      const come = receiveMessageOnPort(this.#port) as
        { message: { id: number; told: Reply } } | undefined
      if (!come || come.message.id === id) return come?.message.told
    }
  }
}

/** Why a sandbox does not serve. */
export const notStarted = (why: string, code = 'SANDBOX_NOT_STARTED'): WeChatPayException =>
  new WeChatPayException(`the sandbox did not start: ${why}`, { code })

function unwrapReply(told: Reply, otherwise: string): unknown {
  if ('value' in told) return told.value
  throw new WeChatPayException(told.error.message, { code: told.error.code ?? otherwise })
}

/** What the thread can say of an error. */
export const toldOf = (error: unknown): Reply => {
  const { message, code } = (
    typeof error === 'object' && error !== null ? error : { message: String(error) }
  ) as NodeJS.ErrnoException
  return { error: { message: String(message), ...(typeof code === 'string' ? { code } : {}) } }
}

/**
 * The sandbox's end of the line.
 *
 * @param far what the thread was started with
 * @param answer what to do with a question
 * @returns says that the thread serves, or why it does not
 */
export function answerRequests(
  { port, memory }: ThreadChannel['remote'],
  answer: (ask: Request) => unknown,
): (told: Reply) => void {
  const state = new Int32Array(memory)
  const notify = (): void => {
    Atomics.add(state, place.said, 1)
    Atomics.notify(state, place.said)
  }
  const tell = (id: number, told: Reply): void => {
    port.postMessage({ id, told })
    notify()
  }
  leaveMark(state, place.mark)
  process.once('exit', () => {
    Atomics.store(state, place.ended, 1)
    notify()
  })
  startInterval(() => Atomics.add(state, place.beats, 1), pulse).unref()
  port.on('message', (ask: Request | typeof probe) => {
    if (ask === probe) return
    try {
      tell(ask.id, { value: answer(ask) })
    } catch (error) {
      tell(ask.id, toldOf(error))
    }
  })
  return (told) => tell(greeting, told)
}
