/**
 * A server of bare TCP in a thread of its own, so that it answers blocking calls of this one, too.
 */
import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** What a connection is answered, piece by piece. */
export interface Script {
  readonly pieces: readonly Uint8Array[]
  /** Milliseconds between two pieces. */
  readonly wait?: number
  /** What happens after the last piece, default that the connection stays. */
  readonly end?: 'keep' | 'fin' | 'reset'
}

/** What the thread is told and asked. */
export type ToServer = { readonly id: number; readonly script: Script } | { readonly id: number }

/** Answers by scripts: a request is told by the `fuzz-<id>` in its head. */
export class RawServer {
  readonly #worker: Worker
  readonly origin: string
  #latest = 0

  private constructor(worker: Worker, port: number) {
    this.#worker = worker
    this.origin = `http://127.0.0.1:${port}`
  }

  static async start(): Promise<RawServer> {
    const worker = new Worker(join(__dirname, 'server-thread.ts'), {
      execArgv: ['-r', 'esbuild-register'],
    })
    worker.unref()
    const [port] = (await once(worker, 'message')) as [number]
    return new RawServer(worker, port)
  }

  /**
   * Prepares answers, the same for every request of that number.
   *
   * @returns the number, to be put into the call's path or query as `fuzz-<id>`
   */
  async script(script: Script): Promise<number> {
    const id = ++this.#latest
    await this.#ask({ id, script })
    return id
  }

  /** Forgets a script. @returns how many requests with that number came, whole or in part */
  forget(id: number): Promise<number> {
    return this.#ask({ id })
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  async #ask(message: ToServer): Promise<number> {
    this.#worker.postMessage(message)
    for (;;) {
      const [{ id, came }] = (await once(this.#worker, 'message')) as [{ id: number; came: number }]
      if (id === message.id) return came
    }
  }
}
