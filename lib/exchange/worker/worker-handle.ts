import { realpathSync } from 'node:fs'
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads'
import { memoryOf } from '../../checks/type-guards'
import { workerSource } from '../../generated/worker-source'
import { block, now } from '../clock'
import { endedAtStart, ThreadEnd } from '../thread-end'
import {
  slot,
  sharedBytes,
  type WorkerReply,
  type WorkerRequest,
  type WorkerWarning,
} from './shared'
import type { ExchangeResult } from '../wire'

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

/** A thread that tells its owner who ends it: its exit is an event, which waits while one blocks. */
class Thread extends Worker {
  isTerminated = false

  override terminate(): Promise<number> {
    this.isTerminated = true
    return super.terminate()
  }
}

/** The thread behind blocking calls, and the calls that are pending in it. */
export class WorkerHandle {
  readonly #thread: Thread
  readonly #port: MessagePort
  readonly #state: Int32Array
  readonly #pending = new Set<number>()
  readonly #end: ThreadEnd
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
    this.#thread = new Thread(workerSource, {
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
    if (isSilent) for (const output of [this.#thread.stdout, this.#thread.stderr]) output.destroy()
    this.#thread.unref()
    this.#thread.on('error', () => undefined) // its end is seen by `slot.exited` and the heartbeat
    this.#thread.once('exit', () => (this.#end.isKnown = true)) // where this thread does not block
    this.#end = new ThreadEnd(this.#state, slot.mark, port1)
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
    this.#end.look()
  }

  /** Whether nothing can be given to it any more; asked before each call. */
  isGone(): boolean {
    this.#end.look()
    return this.isLost()
  }

  #hasEnded(): boolean {
    const { isKnown } = this.#end
    return isKnown || this.#thread.isTerminated || Atomics.load(this.#state, slot.exited) === 1
  }

  isLost(): boolean {
    if (this.#hasEnded()) return true
    if (this.#missedBeats > maxMissedBeats) return true
    return (
      !this.isReady() &&
      (this.#missedBeats > startPatience || now() >= this.#startBy) &&
      this.giveUp()
    )
  }

  /** Gives a thread up that has not started; from now on it cannot. @returns whether it had not */
  giveUp(): boolean {
    return Atomics.compareExchange(this.#state, slot.ready, 0, 2) !== 1
  }

  /** Why it is lost, in words. */
  endedBy(): string {
    if (this.#missedBeats > maxMissedBeats) return 'its pulse stopped'
    if (this.#thread.isTerminated) return 'it was terminated'
    if (this.isReady()) return 'it ended without a word'
    return this.#hasEnded() ? `it ${endedAtStart}` : 'nothing was heard of it'
  }

  isReady(): boolean {
    return Atomics.load(this.#state, slot.ready) === 1
  }

  /** Ends the thread. @returns the tickets that were still pending */
  end(): number[] {
    void this.#thread.terminate()
    this.#port.close()
    return [...this.#pending]
  }
}

const emitWarning = ({ warning: { name, message, code } }: WorkerWarning): void =>
  process.emitWarning(message, { type: name, code })

/** Structured clone makes a plain Uint8Array of a Buffer. */
function withBuffer(outcome: ExchangeResult): ExchangeResult {
  if ('failure' in outcome) return outcome
  return { reply: { ...outcome.reply, body: memoryOf(outcome.reply.body)! } }
}
