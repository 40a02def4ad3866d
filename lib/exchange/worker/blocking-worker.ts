import { realpathSync } from 'node:fs'
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads'
import { workerSource } from '../../generated/worker-source'
import { block, now } from '../clock'
import { ThreadEnd } from '../thread-end'
import {
  slot,
  sharedBytes,
  type WorkerReply,
  type WorkerRequest,
  type WorkerWarning,
} from './shared'
import type { Failure, ExchangeResult, Wire } from '../wire'

/** Milliseconds of one wait; between two of them the worker's heartbeat is looked at. */
const pollInterval = 250

/**
 * Waits without a beat after which the worker counts as lost. Counted, not timed: a stopped process
 * loses no time.
 */
const maxMissedBeats = 80

/** The same for one that has not started. */
const startPatience = 40

/**
 * Milliseconds that the end of an answer is looked out for once it has begun: mostly it is there,
 * and to fall asleep and be woken takes longer.
 */
const spinTime = 0.2

/**
 * The worker writes nothing, and piping its output would open this process's own, which takes 2 ms;
 * but Node's debugging goes there.
 */
const isSilent = process.env['NODE_DEBUG'] === undefined

/** Without a working directory a thread ends before it can say so. */
function assertFolder(): void {
  try {
    realpathSync.native('.')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error('the working directory of this process is gone')
  }
}

/** The thread behind blocking calls, and the calls that are pending in it. */
class WorkerHandle {
  readonly #worker: Worker
  readonly #port: MessagePort
  readonly #state: Int32Array
  readonly #pending = new Set<number>()
  readonly #end: ThreadEnd
  #isOver = false
  #beat = -1
  #missedBeats = 0
  /** When it has to have started, for the calls that are pending. */
  #startBy = Infinity

  /** @throws Error of Node's where a thread may or can not be started */
  constructor() {
    assertFolder()
    const { port1, port2 } = new MessageChannel()
    const memory = new SharedArrayBuffer(sharedBytes)
    this.#port = port1
    this.#state = new Int32Array(memory)
    this.#worker = new Worker(workerSource, {
      eval: true,
      name: 'wechatpay-blocking',
      workerData: { port: port2, state: memory },
      transferList: [port2],
      // A loader of the parent's, such as ts-node, would be started in the worker, too.
      execArgv: [],
      stdout: isSilent,
      stderr: isSilent,
    })
    // Unread, they would keep the process alive.
    if (isSilent) for (const output of [this.#worker.stdout, this.#worker.stderr]) output.destroy()
    this.#worker.unref()
    this.#worker.on('error', () => undefined) // its end is seen by `slot.exited` and the heartbeat
    this.#worker.once('exit', () => (this.#isOver = true)) // where this thread does not block
    this.#end = new ThreadEnd(this.#state, slot.mark)
    port1.unref()
  }

  post(request: WorkerRequest): void {
    if ('wire' in request && request.wire.deadline !== undefined)
      this.#startBy = Math.min(this.#startBy, now() + request.wire.deadline)
    this.#port.postMessage(request)
    this.#pending.add(request.ticket)
  }

  /** Leaves a call that waits for its signature. */
  withdraw(ticket: number): void {
    this.#port.postMessage({ ticket, withdrawn: true } satisfies WorkerRequest)
    this.#pending.delete(ticket)
  }

  /**
   * @returns an outcome that has arrived, or undefined; those of withdrawn calls are passed over
   */
  receive(): WorkerReply | undefined {
    for (;;) {
      const message = (
        receiveMessageOnPort(this.#port) as { message: WorkerReply | WorkerWarning } | undefined
      )?.message
      if (!message) return undefined
      if ('warning' in message) emitWarning(message)
      else if (this.#pending.delete(message.ticket))
        return { ticket: message.ticket, outcome: withBuffer(message.outcome) }
    }
  }

  /** Blocks until an outcome arrives, at most that many milliseconds. */
  next(milliseconds: number): WorkerReply | undefined {
    const seen = Atomics.load(this.#state, slot.arrived)
    const reply = this.receive()
    if (reply || this.isLost()) return reply
    const left = this.isReady() ? milliseconds : Math.min(milliseconds, this.#startBy - now())
    if (block(this.#state, slot.arrived, seen, Math.min(left, pollInterval))) this.#spin(seen)
    else if (left >= pollInterval) this.#checkHeartbeat()
    return this.receive()
  }

  #spin(seen: number): void {
    const until = now() + spinTime
    while (Atomics.load(this.#state, slot.arrived) === seen && now() < until);
  }

  #checkHeartbeat(): void {
    const beat = Atomics.load(this.#state, slot.heartbeat)
    this.#missedBeats = beat === this.#beat ? this.#missedBeats + 1 : 0
    this.#beat = beat
    this.#isOver ||= this.#end.isOver()
  }

  /** Whether nothing can be given to it any more; asked before each call. */
  isGone(): boolean {
    this.#isOver ||= this.#end.isOver()
    return this.isLost()
  }

  isLost(): boolean {
    if (this.#isOver || Atomics.load(this.#state, slot.exited) === 1) return true
    if (this.#missedBeats > maxMissedBeats) return true
    return (
      !this.isReady() &&
      (this.#missedBeats > startPatience || now() >= this.#startBy) &&
      this.#isGivenUp()
    )
  }

  /** Gives a thread up that has not started; from now on it cannot. */
  #isGivenUp(): boolean {
    return Atomics.compareExchange(this.#state, slot.ready, 0, 2) !== 1
  }

  /** Why it is lost, in words. */
  endedBy(): string {
    return this.#missedBeats > maxMissedBeats ? 'its pulse stopped' : 'it ended without a word'
  }

  isReady(): boolean {
    return Atomics.load(this.#state, slot.ready) === 1
  }

  /** Ends the thread. @returns the tickets that were still pending */
  end(): number[] {
    void this.#worker.terminate()
    this.#port.close()
    return [...this.#pending]
  }
}

const emitWarning = ({ warning: { name, message, code } }: WorkerWarning): void =>
  process.emitWarning(message, { type: name, code })

/** Structured clone makes a plain Uint8Array of a Buffer. */
function withBuffer(outcome: ExchangeResult): ExchangeResult {
  if ('failure' in outcome) return outcome
  const { buffer, byteOffset, byteLength } = outcome.reply.body as Uint8Array
  return { reply: { ...outcome.reply, body: Buffer.from(buffer, byteOffset, byteLength) } }
}

let worker: WorkerHandle | undefined
let tickets = 0
const lostReplies: WorkerReply[] = []

function discard(lost: WorkerHandle): void {
  const failure: Failure = lost.isReady()
    ? { code: 'WORKER_LOST', reason: lost.endedBy(), sent: true }
    : { code: 'WORKER_FAILED', reason: 'nothing was heard of it', sent: false }
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
