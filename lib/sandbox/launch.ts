import { createRequire } from 'node:module'
import { dirname, isAbsolute, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { checkHelperOptions } from '../checks/option-rules'
import { WeChatPayException, invalid } from '../errors'
import { optionRules, type SandboxOptions } from './options'
import type { SandboxData } from './thread'
import { ThreadChannel, notStarted } from './channel/thread-channel'

/**
 * From where the package is looked for: this file, which a bundle in ESM does not know; the
 * program; the folder it runs in.
 */
const lookFrom = (): string[] =>
  [
    typeof __filename === 'string' ? __filename : undefined,
    process.argv[1],
    join(process.cwd(), 'program.js'),
  ].filter((path) => path !== undefined && isAbsolute(path)) as string[]

/**
 * The thread's script, in the package itself: a bundle has it not, and what lies beside a bundle is
 * something else.
 */
function scriptPath(): string {
  for (const from of lookFrom()) {
    try {
      return join(dirname(createRequire(from).resolve('wechatpay-chainable/sandbox')), 'thread.js')
    } catch {
      continue // not from there
    }
  }
  throw notStarted(
    'it runs in a thread of its own, from the built files of the package, which are not to be found from here. ' +
      'A bundle does not carry them: leave the package out of it (esbuild: --external:wechatpay-chainable) and install it beside it, ' +
      'or start a sandbox from the shell, npx wechatpay-chainable sandbox. In a clone of the project: run `npm run build` first',
  )
}

/**
 * Starts the thread of a sandbox.
 *
 * @returns the thread and the line to it, on which it says that it serves
 * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`; WeChatPayException
 *   `SANDBOX_NOT_STARTED`
 */
export function launchThread(given: SandboxOptions | null | undefined): {
  worker: Worker
  line: ThreadChannel
} {
  const {
    port = 0,
    keys,
    mchid,
    certificates = true,
    publicKey = true,
    seed = 1,
    hosts = [],
    strictStocks,
    rate,
    forwardTo,
    state,
    listen,
  } = checkHelperOptions(given, optionRules, 'Sandbox.start()')
  if (!certificates && !publicKey)
    invalid(
      'INVALID_OPTION',
      'options `certificates` and `publicKey` of Sandbox.start() leave the platform nothing to sign with, so that nothing could be verified; leave one of them out',
    )
  const line = new ThreadChannel()
  const workerData: SandboxData = {
    port,
    keys,
    mchid,
    certificates,
    publicKey,
    seed,
    hosts: [...hosts],
    strictStocks,
    rate,
    forwardTo,
    state,
    listen,
    remote: line.remote,
  }
  const worker = threadOf(workerData, line)
  worker.on('error', (error: unknown) =>
    line.end(`its thread failed: ${String((error as Error | undefined)?.message).slice(0, 200)}`),
  )
  worker.on('exit', () => line.end('its thread is gone'))
  return { worker, line }
}

function threadOf(workerData: SandboxData, line: ThreadChannel): Worker {
  try {
    // No flags of the parent's: a loader such as ts-node would be started in the thread, too.
    return new Worker(scriptPath(), {
      execArgv: [],
      name: 'wechatpay-sandbox',
      workerData,
      transferList: [line.remote.port],
    })
  } catch (error) {
    line.end('it did not start')
    if (error instanceof WeChatPayException) throw error
    throw notStarted((error as Error).message) // by the permission model, or for want of memory
  }
}
