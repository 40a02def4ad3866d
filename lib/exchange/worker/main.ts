/**
 * The worker thread behind blocking calls. It exchanges requests for answers and knows nothing of
 * signatures.
 */
import { receiveMessageOnPort, workerData } from 'node:worker_threads'
import { memoryOf } from '../../checks/type-guards'
import { startInterval } from '../clock'
import { leaveMark, probe } from '../thread-end'
import { HttpExchange } from '../http/http-exchange'
import type { ExchangeResult, TlsOptions, Wire } from '../wire'
import {
  heartbeatInterval,
  slot,
  type WorkerRequest,
  type WorkerWarning,
  type WorkerData,
} from './shared'

const { port, state: memory } = workerData as WorkerData
const state = new Int32Array(memory)

/** Structured clone makes a plain Uint8Array of a Buffer. */
function withBuffers(wire: Wire): Wire {
  const { transport } = wire
  if (!transport.tls) return wire
  const tls = Object.fromEntries(
    Object.entries(transport.tls).map(([name, value]) => [name, memoryOf(value) ?? value]),
  ) as TlsOptions
  return { ...wire, transport: { ...transport, tls } }
}

/** A copy of exactly the body, which can be transferred without another one. */
function postResult(ticket: number, outcome: ExchangeResult): void {
  if ('failure' in outcome) port.postMessage({ ticket, outcome })
  else {
    const body = new Uint8Array(outcome.reply.body)
    port.postMessage({ ticket, outcome: { reply: { ...outcome.reply, body } } }, [body.buffer])
  }
  Atomics.add(state, slot.arrived, 1)
  Atomics.notify(state, slot.arrived)
}

/** An answer has begun: its caller may wake up, since the rest of it is mostly there. */
const notifyCaller = (): void => void Atomics.notify(state, slot.arrived)

/** Requests that wait for their signature. */
const unsigned = new Map<number, HttpExchange>()

function handle(request: WorkerRequest | typeof probe): void {
  if (request === probe) return
  const { ticket } = request
  if ('wire' in request) {
    const exchange = new HttpExchange(
      withBuffers(request.wire),
      (outcome) => postResult(ticket, outcome),
      undefined,
      notifyCaller,
    )
    exchange.connect()
    if (request.unsigned) unsigned.set(ticket, exchange)
    else exchange.send()
    return
  }
  const exchange = unsigned.get(ticket)
  unsigned.delete(ticket)
  if ('withdrawn' in request) exchange?.abort()
  else exchange?.send(request.authorization)
}

/**
 * Does what was asked while this thread started, which would else wait for the first turn of its
 * event loop.
 */
function handleWaiting(): void {
  let waiting: { message: WorkerRequest | typeof probe } | undefined
  while ((waiting = receiveMessageOnPort(port) as typeof waiting)) handle(waiting.message)
}

process.on('warning', ({ name, message, code }: Error & { code?: string }) =>
  port.postMessage({ warning: { name, message, code } } satisfies WorkerWarning),
)
process.on('exit', () => {
  Atomics.store(state, slot.exited, 1)
  Atomics.notify(state, slot.arrived)
})
startInterval(() => Atomics.add(state, slot.heartbeat, 1), heartbeatInterval)
leaveMark(state, slot.mark)
// Too late: what waits here has been given up.
if (Atomics.compareExchange(state, slot.ready, 0, 1) !== 0) process.exit()
handleWaiting()
port.on('message', handle)
