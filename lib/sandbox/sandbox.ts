import { createRequire } from 'node:module'
import { isIP } from 'node:net'
import { dirname, isAbsolute, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { callListener } from '../checks/listener'
import { checkHelperOptions, type Rule } from '../checks/option-rules'
import { isBoolean, isText } from '../checks/type-guards'
import type { BuilderConfig } from '../config'
import { WeChatPayException } from '../errors'
import { checkedFault } from './fault-rules'
import type { FaultRule } from './faults'
import type { RecordedRequest } from './request-log'
import { brandCredentialsOf, brandOptionsOf, type SandboxBrandCredentials } from './brand'
import { issueKeys, type SandboxKeys } from './keys'
import { keysRule } from './key-rule'
import { ThreadChannel, notStarted } from './thread-channel'
import type { Args } from './control/desk'
import { errorOf, Errands } from './control/errands'
import type { OperationName } from './control/operations'
import { SandboxControls, type Reach } from './controls'
import {
  deliver,
  type NotifyOptions,
  type NotifyResult,
  type SandboxEvent,
  type SandboxEventV2,
} from './notify'
import type { Partnership } from './partnerships'
import type { SandboxData } from './thread'

/** How a sandbox is started. */
export interface SandboxOptions {
  /** Port on 127.0.0.1, default any free one. */
  port?: number
  /** Keys of `Sandbox.issueKeys()`, default fresh ones, which take half a second to make. */
  keys?: SandboxKeys
  /** Merchant id for fresh keys, default 1900000109. */
  mchid?: string
  /** Whether the merchant has platform certificates (`GET /v3/certificates`), default true. */
  certificates?: boolean
  /** Seed of the faults that have a `chance`, default 1. */
  seed?: number
  /**
   * Names by which requests may call it in `Host`, default none beside those of loopback and WeChat Pay's own: a page on
   * the internet could make up any other.
   */
  hosts?: readonly string[]
  /** Whether a stock of coupons has to be made before it is used, default false: every one is known and running. */
  strictStocks?: boolean
  /** File that keeps everything but the log of requests, the keys too; a sandbox started with it goes on from there. */
  state?: string
  /** Address it listens on, default 127.0.0.1: whoever reaches another one can move it, too. */
  listen?: string
  /** Where notifications go in place of where they are asked to, default there, if that is this machine. */
  forwardTo?: string
}

/** What a client needs to talk to a sandbox. */
export interface SandboxCredentials extends Omit<SandboxKeys, 'platform' | 'brand'> {
  readonly brand?: SandboxBrandCredentials
  readonly platform: Pick<
    SandboxKeys['platform'],
    'publicKeyId' | 'publicKey' | 'serial' | 'certificate'
  >
}

interface Ready {
  readonly port: number
  readonly keys: SandboxKeys
}

/** From where the package is looked for: this file, which a bundle in ESM does not know; the program; the folder it runs in. */
const lookFrom = (): string[] =>
  [
    typeof __filename === 'string' ? __filename : undefined,
    process.argv[1],
    join(process.cwd(), 'program.js'),
  ].filter((path) => path !== undefined && isAbsolute(path)) as string[]

/** The thread's script, in the package itself: a bundle has it not, and what lies beside a bundle is something else. */
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
 * A WeChat Pay gateway on loopback: checks signatures over the raw bytes, signs its answers, keeps partnerships,
 * and fails on demand. It runs in a thread of its own, so that blocking calls from this one reach it.
 */
export class Sandbox extends SandboxControls {
  readonly #worker: Worker
  readonly #line: ThreadChannel
  #keeps: boolean
  #keys: SandboxKeys
  /** `http://127.0.0.1:<port>` */
  readonly baseUri: string
  readonly port: number
  protected readonly reach: Reach

  private constructor(worker: Worker, line: ThreadChannel, { port, keys }: Ready, keeps: boolean) {
    super()
    this.reach = reachOf(worker, line)
    this.#keeps = keeps
    this.#worker = worker
    this.#line = line
    this.#keys = keys
    this.port = port
    this.baseUri = `http://127.0.0.1:${port}`
    worker.unref() // a script that is done ends, sandbox or not
  }

  /**
   * Starts a sandbox.
   *
   * @param options port, keys
   * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`; WeChatPayException `EADDRINUSE`,
   *   `SANDBOX_NOT_STARTED`
   */
  static async start(options: SandboxOptions = {}): Promise<Sandbox> {
    const { worker, line } = launchThread(options)
    await new Promise<void>((resolve) => {
      worker.once('message', () => resolve())
      worker.once('exit', () => resolve()) // the line has its reason by then
    })
    return Sandbox.#ready(worker, line, options.state !== undefined)
  }

  /**
   * Starts a sandbox and blocks until it serves.
   *
   * @param options port, keys
   * @throws as `start` rejects
   */
  static startSync(options: SandboxOptions = {}): Sandbox {
    const { worker, line } = launchThread(options)
    return Sandbox.#ready(worker, line, options.state !== undefined)
  }

  static #ready(worker: Worker, line: ThreadChannel, keeps: boolean): Sandbox {
    try {
      return new Sandbox(worker, line, line.listen() as Ready, keeps)
    } catch (error) {
      line.end('it did not start')
      void worker.terminate()
      throw error
    }
  }

  /**
   * Makes keys to start sandboxes with; plain data.
   *
   * @param mchid merchant id, default 1900000109
   * @throws InvalidArgumentException `INVALID_OPTION`
   */
  static issueKeys(mchid?: string): SandboxKeys {
    checkHelperOptions({ mchid }, { mchid: mchidRule }, 'Sandbox.issueKeys()')
    return issueKeys(mchid)
  }

  /** What a client needs; the newest platform certificate is among it. */
  get credentials(): SandboxCredentials {
    const { publicKeyId, publicKey, serial, certificate } = this.#keys.platform
    const { brand, ...merchant } = this.#keys
    return {
      ...merchant,
      ...(brand && { brand: brandCredentialsOf(brand) }),
      platform: { publicKeyId, publicKey, serial, certificate },
    }
  }

  /** What `Builder.factory` takes. */
  get config(): BuilderConfig {
    const { mchid, serial, privateKey, secret, apiv3Key, platform } = this.credentials
    const { brand } = this.#keys
    return {
      mchid,
      serial,
      privateKey,
      secret,
      apiv3Key,
      base_uri: this.baseUri,
      certs: {
        [platform.publicKeyId]: platform.publicKey,
        [platform.serial]: platform.certificate,
      },
      ...(brand && { brand: brandOptionsOf(brand) }),
    }
  }

  /**
   * Makes something go wrong.
   *
   * @param rule what, to whom, how often; several rules happen in the order they were given
   * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION` for what could not be answered
   */
  fault(rule: FaultRule): void {
    this.#line.ask('fault', checkedFault(rule))
  }

  /** Forgets the faults that have not happened. */
  clearFaults(): void {
    this.#line.ask('clearFaults')
  }

  /** @returns what came in, oldest first; the last 10,000 at least, or fewer where their bodies exceed 32 MB */
  requests(): RecordedRequest[] {
    return this.#line.ask('requests') as RecordedRequest[]
  }

  /** @returns the ledger */
  partnerships(): Partnership[] {
    return this.#line.ask('partnerships') as Partnership[]
  }

  /**
   * Sends a signed and encrypted notification to a URL, again and again as the platform does, until it is taken.
   *
   * @param url where to
   * @param event what happened: `{ event_type, resource }`, or `{ xml, req_info }` for API v2
   * @param options `speed`: how many times faster than the platform's schedule, default 10,000; `tries`: at most, and
   *   `timeout`: seconds that each try is waited for, both default as the page of the event says (mostly 16, and 5)
   * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`
   */
  notify(
    url: string,
    event: SandboxEvent | SandboxEventV2,
    options: NotifyOptions = {},
  ): Promise<NotifyResult> {
    return deliver(url, this.#keys, event, options)
  }

  /**
   * Gives the platform a new certificate, as happens before one ends. The one before stays beside it: `/v3/certificates`
   * lists both, and both sign, the new one unless a request asks for the other.
   *
   * @param options `days`: from now until the new one ends, default five years; negative for one that has ended
   * @returns serial and PEM of the new certificate
   * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`
   */
  rotate(options: { days?: number } = {}): { serial: string; certificate: string } {
    checkHelperOptions(
      options,
      { days: { expected: `a number of days, at most ${mostDays} either way`, accepts: isDays } },
      'sandbox.rotate()',
    )
    const { days } = options
    const platform = this.#line.ask('rotate', days) as SandboxKeys['platform']
    this.#keys = { ...this.#keys, platform }
    return { serial: platform.serial, certificate: platform.certificate }
  }

  /** Forgets partnerships, idempotency keys, faults and requests. */
  reset(): void {
    this.#line.ask('reset')
  }

  /**
   * Calls back at every request, after it was answered.
   *
   * @param listener is given the request, as `requests()` has it
   * @returns ends that
   */
  onRequest(listener: (record: RecordedRequest) => void): () => void {
    const hear = (message: unknown): void => {
      if (typeof message === 'object' && message !== null && 'came' in message)
        callListener('onRequest', () => listener(message.came as RecordedRequest))
    }
    this.#line.ask('watch')
    this.#worker.on('message', hear)
    return () => {
      this.#worker.off('message', hear)
    }
  }

  /** Ends the sandbox. @returns a promise of its end, for those who want to wait */
  async close(): Promise<void> {
    try {
      if (this.#keeps) this.#line.ask('flush')
    } finally {
      this.#keeps = false
      this.#line.end('it was closed')
      await this.#worker.terminate()
    }
  }
}

/** Keeps what is undefined out, which nobody gave. */
const omitUndefined = (args: Args): Args =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined))

function reachOf(worker: Worker, line: ThreadChannel): Reach {
  const errands = new Errands(worker)
  const ask = (name: OperationName, args: Args, user: string): unknown => {
    try {
      return line.ask('operate', name, omitUndefined(args), user)
    } catch (error) {
      throw errorOf(error as Error & { code?: string })
    }
  }
  return { ask, send: (name, args, user) => errands.send(name, omitUndefined(args), user) }
}

const isPort = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 65535

/** Days that a certificate's times can be away: a century, since there are no years of five digits in it. */
const mostDays = 36_500
const isDays = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) <= mostDays

const isHosts = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((host) => typeof host === 'string' && /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)$/i.test(host))

const mchidRule: Rule = {
  expected: 'a merchant id: 1 to 32 letters and digits',
  accepts: (value) => typeof value === 'string' && /^[A-Za-z0-9_-]{1,32}$/.test(value),
}

const rules: Readonly<Record<keyof SandboxOptions, Rule>> = {
  port: { expected: 'a port number, 0 to 65535', accepts: isPort },
  keys: keysRule,
  mchid: mchidRule,
  certificates: { expected: 'a boolean', accepts: isBoolean },
  seed: { expected: 'a number', accepts: Number.isFinite },
  strictStocks: { expected: 'a boolean', accepts: isBoolean },
  state: { expected: 'the path of a file', accepts: isText },
  listen: {
    expected: 'an IP address',
    accepts: (value) => typeof value === 'string' && isIP(value) !== 0,
  },
  forwardTo: {
    expected: 'a URL of http or https',
    accepts: (value) => isText(value) && /^https?:/.test(value) && URL.canParse(value),
  },
  hosts: { expected: 'a list of host names without ports', accepts: isHosts },
}

function launchThread(options: SandboxOptions): { worker: Worker; line: ThreadChannel } {
  checkHelperOptions(options, rules, 'Sandbox.start()')
  const {
    port = 0,
    keys,
    mchid,
    certificates = true,
    seed = 1,
    hosts = [],
    strictStocks,
    forwardTo,
    state,
    listen,
  } = options
  const line = new ThreadChannel()
  const workerData: SandboxData = {
    port,
    keys,
    mchid,
    certificates,
    seed,
    hosts: [...hosts],
    strictStocks,
    forwardTo,
    state,
    listen,
    far: line.remote,
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
