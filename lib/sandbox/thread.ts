/** The sandbox's thread: a gateway, and a line to whoever started it. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Args } from './control/desk'
import { answerOperations } from './channel/operation-channel'
import { operate, type OperationName } from './control/operations'
import type { FaultRule } from './faults/faults'
import { Gateway, type GatewayOptions } from './gateway'
import { issueKeysAsync, rotatePlatformCertificate, type SandboxKeys } from './keys/keys'
import { answerRequests, toldOf, type ThreadChannel, type Reply } from './channel/thread-channel'
import { readState } from './state-file'

/** What the thread is started with. */
export interface SandboxData extends Omit<GatewayOptions, 'keys'> {
  readonly keys?: SandboxKeys
  readonly mchid?: string
  /** Whether the merchant has the platform's public key. */
  readonly publicKey: boolean
  readonly remote: ThreadChannel['remote']
}

type Actions = Readonly<Record<string, (...args: never[]) => unknown>>

const actionsOf = (gateway: Gateway, keys: SandboxKeys): Actions => ({
  fault: (rule: FaultRule) => gateway.faults.add(rule),
  clearFaults: () => gateway.faults.clear(),
  requests: () => gateway.requests(),
  flush: () => gateway.flush(),
  watch: () => {
    gateway.onRequest = (record) => parentPort!.postMessage({ came: record })
  },
  operate: (name: OperationName, args: Args, user: string) =>
    operate(gateway.desk, name, args, user),
  partnerships: () => gateway.partnerships.all(),
  // In place: whoever answers and signs looks at these very keys.
  rotate: (days?: number) =>
    Object.assign(keys.platform, rotatePlatformCertificate(keys.platform, days)),
  reset: () => gateway.reset(),
})

const { remote, keys: given, mchid, publicKey, ...options } = workerData as SandboxData
let actions: Actions = {}
const tell = answerRequests(remote, ({ method, args }) => actions[method]!(...(args as never[])))

async function serve(): Promise<Reply> {
  const kept = options.state === undefined ? undefined : readState(options.state)
  const keys = kept?.keys ?? given ?? (await issueKeysAsync(mchid))
  if (!publicKey) Object.assign(keys.platform, { signedBy: 'certificate' })
  const gateway = new Gateway({ ...options, keys, kept })
  answerOperations(parentPort!, (name, args, user) => operate(gateway.desk, name, args, user))
  actions = actionsOf(gateway, keys)
  return { value: { port: await gateway.listen(options.port, options.listen), keys } }
}

function refusalOf(error: unknown): Reply {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return toldOf(error)
  const message = `port ${options.port} is in use: take another, or leave \`port\` out for any free one`
  return { error: { message, code: 'EADDRINUSE' } }
}

void serve()
  .catch(refusalOf)
  .then((told) => {
    tell(told)
    parentPort?.postMessage('ready')
  })
