import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads'

/** A request to the sandbox's thread, and its answer. */
export interface Ask { readonly method: string, readonly args: readonly unknown[] }
export type Told = { readonly value: unknown } | { readonly error: { readonly message: string, readonly code?: string } }

/** Milliseconds that the sandbox's thread has to answer. */
const patience = 30_000

/** The calling thread's end of a line to the sandbox's thread: asking blocks until it has answered. */
export class Line {
  readonly #port: MessagePort
  readonly #state = new Int32Array(new SharedArrayBuffer(4))
  /** What the thread is started with. */
  readonly far: { readonly port: MessagePort, readonly memory: SharedArrayBuffer }

  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.#port = port1
    this.far = { port: port2, memory: this.#state.buffer as SharedArrayBuffer }
    port1.unref()
  }

  /** Asks and blocks until the answer is there. */
  ask(method: string, ...args: unknown[]): unknown {
    this.#port.postMessage({ method, args } satisfies Ask)
    return this.listen()
  }

  /** Blocks until the thread says something. */
  listen(): unknown {
    for (;;) {
      const seen = Atomics.load(this.#state, 0)
      const told = receiveMessageOnPort(this.#port) as { message: Told } | undefined
      if (told) return unwrapped(told.message)
      if (Atomics.wait(this.#state, 0, seen, patience) === 'timed-out') throw new Error(`the sandbox's thread did not answer within ${patience / 1000} s`)
    }
  }

  close(): void { this.#port.close() }
}

function unwrapped(told: Told): unknown {
  if ('value' in told) return told.value
  throw Object.assign(new Error(told.error.message), { code: told.error.code })
}

/**
 * The sandbox's end of the line.
 *
 * @param far what the thread was started with
 * @param answer what to do with a question
 * @returns says something unasked
 */
export function answering({ port, memory }: Line['far'], answer: (ask: Ask) => unknown): (told: Told) => void {
  const state = new Int32Array(memory)
  const tell = (told: Told): void => {
    port.postMessage(told)
    Atomics.add(state, 0, 1)
    Atomics.notify(state, 0)
  }
  port.on('message', (ask: Ask) => {
    try {
      tell({ value: answer(ask) })
    } catch (error) {
      tell({ error: { message: (error as Error).message } })
    }
  })
  return tell
}
