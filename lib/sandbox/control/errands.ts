import type { MessagePort, Worker } from 'node:worker_threads'
import { InvalidArgumentException, WeChatPayException } from '../../errors'
import type { Args } from './desk'
import type { OperationName } from './operations'

/** An operation that takes time, asked of the sandbox's thread, and what came of it. */
interface Errand {
  readonly errand: number
  readonly name: OperationName
  readonly args: Args
  readonly user: string
}

interface Done {
  readonly errand: number
  readonly value?: unknown
  readonly error?: { readonly message: string; readonly code?: string }
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

const isDone = (message: unknown): message is Done =>
  typeof message === 'object' && message !== null && 'errand' in message

/** What went wrong in the thread, as the class that it is here. */
export function errorOf({ message, code = 'SANDBOX_FAILED' }: { message: string; code?: string }) {
  const isArgument = code === 'INVALID_OPTION' || code === 'UNKNOWN_OPTION'
  return isArgument
    ? new InvalidArgumentException(message, { code })
    : new WeChatPayException(message, { code })
}

const hasEnded = {
  message: 'the sandbox has ended: start another one',
  code: 'SANDBOX_ENDED',
}

/** The calling thread's side: sends errands and is told when they are done. */
export class Errands {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #count = 0
  #isOver = false

  constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (message: unknown) => {
      if (isDone(message)) this.#end(message)
    })
    worker.on('exit', () => {
      this.#isOver = true
      this.#endAll()
    })
  }

  send(name: OperationName, args: Args, user: string): Promise<unknown> {
    if (this.#isOver) return Promise.reject(errorOf(hasEnded))
    const errand = ++this.#count
    this.#worker.ref() // whoever waits is not left waiting by the end of the program
    return new Promise((resolve, reject) => {
      this.#waiting.set(errand, { resolve, reject })
      this.#worker.postMessage({ errand, name, args, user } satisfies Errand)
    })
  }

  #end({ errand, value, error }: Done): void {
    const waiting = this.#waiting.get(errand)
    this.#waiting.delete(errand)
    if (this.#waiting.size === 0) this.#worker.unref()
    if (error) waiting?.reject(errorOf(error))
    else waiting?.resolve(value)
  }

  #endAll(): void {
    for (const errand of this.#waiting.keys()) this.#end({ errand, error: hasEnded })
  }
}

/**
 * The sandbox's side.
 *
 * @param port to the calling thread
 * @param run does it
 */
export function answerErrands(
  port: MessagePort,
  run: (name: OperationName, args: Args, user: string) => unknown,
): void {
  port.on('message', (message: unknown) => {
    if (!isDone(message)) return
    const { errand, name, args, user } = message as unknown as Errand
    const done = (more: Omit<Done, 'errand'>): void => port.postMessage({ errand, ...more })
    void Promise.resolve()
      .then(() => run(name, args, user))
      .then(
        (value) => done({ value }),
        (error: Error & { code?: string }) => {
          done({ error: { message: error.message, code: error.code } })
        },
      )
  })
}
