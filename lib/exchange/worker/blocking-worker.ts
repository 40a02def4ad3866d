import { block, now } from '../clock'
import type { WorkerReply } from './shared'
import { WorkerHandle } from './worker-handle'
import type { Failure, Wire } from '../wire'

let worker: WorkerHandle | undefined
let tickets = 0
const lostReplies: WorkerReply[] = []

function discard(lost: WorkerHandle): void {
  const failure: Failure = lost.giveUp()
    ? { code: 'WORKER_FAILED', reason: lost.endedBy(), sent: false }
    : { code: 'WORKER_LOST', reason: lost.endedBy(), sent: true }
  for (const ticket of lost.end()) lostReplies.push({ ticket, outcome: { failure } })
  worker = undefined
}

/** The thread, started if there is none; or why it cannot be. */
function ensureWorker(): WorkerHandle | Failure {
  if (worker?.isGone()) discard(worker)
  try {
    return (worker ??= new WorkerHandle())
  } catch (error) {
    return { code: 'WORKER_FAILED', reason: (error as Error).message, sent: false }
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4))

/**
 * Exchanges while the calling thread blocks. One worker per process, started on first need, never
 * keeping the process alive.
 */
export const blocking = {
  /**
   * Starts the worker, which takes as long as a request is prepared and signed several times over.
   */
  prepare(): void {
    ensureWorker()
  },

  /**
   * Sends a request; its answer is collected later.
   *
   * @param wire the request
   * @param sign gives its `Authorization` where the wire has none yet: while this thread signs, the
   *   worker connects
   * @returns a ticket for the outcome
   * @throws what `sign` throws; nothing is sent then
   */
  dispatch(wire: Wire, sign?: () => string): number {
    const [ticket, handle] = [++tickets, ensureWorker()] // signing may close it
    if ('code' in handle) {
      lostReplies.push({ ticket, outcome: { failure: handle } })
      return ticket
    }
    handle.post({ ticket, wire, unsigned: sign !== undefined })
    if (!sign) return ticket
    try {
      handle.post({ ticket, authorization: sign() })
    } catch (error) {
      handle.withdraw(ticket)
      throw error
    }
    return ticket
  },

  /**
   * Blocks until the next outcome is there.
   *
   * @param milliseconds longest wait, default without end: every exchange has deadlines of its own
   * @returns undefined when that time is over
   */
  collect(milliseconds = Infinity): WorkerReply | undefined {
    const until = now() + milliseconds
    for (;;) {
      const failed = lostReplies.shift()
      if (failed) return failed
      if (!worker) return undefined
      const reply = worker.next(Math.max(0, until - now()))
      if (reply) return reply
      if (worker.isLost()) discard(worker)
      else if (now() >= until) return undefined
    }
  },

  /** Blocks for that many milliseconds. */
  sleep(milliseconds: number): void {
    block(pause, 0, 0, milliseconds)
  },

  /** @returns milliseconds of a clock that only goes forward */
  now,

  /** Ends the worker; the next blocking call starts another. */
  close(): void {
    if (worker)
      for (const ticket of worker.end())
        lostReplies.push({
          ticket,
          outcome: { failure: { code: 'WORKER_LOST', reason: 'it was closed', sent: true } },
        })
    worker = undefined
  },
}
