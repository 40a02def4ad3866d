/** The sandbox's thread: a gateway, and a line to whoever started it. */
import { parentPort, workerData } from 'node:worker_threads'
import type { FaultRule } from './faults'
import { Gateway, type GatewayOptions } from './gateway'
import { issueKeys, rotated, type SandboxKeys } from './keys'
import { answering, type Line } from './line'

/** What the thread is started with. */
export interface SandboxData extends Omit<GatewayOptions, 'keys'> {
  readonly keys?: SandboxKeys
  readonly mchid?: string
  readonly far: Line['far']
}

const { far, keys: given, mchid, ...options } = workerData as SandboxData
const keys = given ?? issueKeys(mchid)
const gateway = new Gateway({ ...options, keys })

const actions: Readonly<Record<string, (...args: never[]) => unknown>> = {
  fault: (rule: FaultRule) => gateway.faults.add(rule),
  clearFaults: () => gateway.faults.clear(),
  requests: () => gateway.requests(),
  partnerships: () => gateway.partnerships.all(),
  // In place: whoever answers and signs looks at these very keys.
  rotate: (days?: number) => Object.assign(keys.platform, rotated(keys.platform, days)),
  reset: () => gateway.reset(),
}

const tell = answering(far, ({ method, args }) => actions[method]!(...args as never[]))

gateway.listen(options.port).then(
  port => {
    tell({ value: { port, keys } })
    parentPort?.postMessage('ready')
  },
  (error: NodeJS.ErrnoException) => {
    tell({ error: { message: error.code === 'EADDRINUSE' ? `port ${options.port} is in use` : error.message, code: error.code } })
    parentPort?.postMessage('ready')
  })
