import type { MessagePort, Worker } from 'node:worker_threads'
import { InvalidArgumentException, WeChatPayException } from '../../errors'
import type { Args } from '../control/desk'
import type { OperationName } from '../control/operations'

/** An operation that takes time, asked of the sandbox's thread, and what came of it. */
interface Asked {
  readonly operationId: number
  readonly name: OperationName
  readonly args: Args
  readonly user: string
}

interface Done {
  readonly operationId: number
  readonly value?: unknown
  readonly error?: { readonly message: string; readonly code?: string }
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

const isDone = (message: unknown): message is Done =>
  typeof message === 'object' && message !== null && 'operationId' in message

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

/** The calling thread's side: asks for operations and is told when they are done. */
export class OperationChannel {
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
    const operationId = ++this.#count
    this.#worker.ref() // whoever waits is not left waiting by the end of the program
    return new Promise((resolve, reject) => {
      this.#waiting.set(operationId, { resolve, reject })
      this.#worker.postMessage({ operationId, name, args, user } satisfies Asked)
    })
  }

  #end({ operationId, value, error }: Done): void {
    const waiting = this.#waiting.get(operationId)
    this.#waiting.delete(operationId)
    if (this.#waiting.size === 0) this.#worker.unref()
    if (error) waiting?.reject(errorOf(error))
    else waiting?.resolve(value)
  }

  #endAll(): void {
    for (const operationId of this.#waiting.keys()) this.#end({ operationId, error: hasEnded })
  }
}

/**
 * The sandbox's side.
 *
 * @param port to the calling thread
 * @param run does it
 */
export function answerOperations(
  port: MessagePort,
  run: (name: OperationName, args: Args, user: string) => unknown,
): void {
  port.on('message', (message: unknown) => {
    if (!isDone(message)) return
    const { operationId, name, args, user } = message as unknown as Asked
    const done = (more: Omit<Done, 'operationId'>): void =>
      port.postMessage({ operationId, ...more })
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
