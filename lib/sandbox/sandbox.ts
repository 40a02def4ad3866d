import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { checkOwn, type Rule } from '../client/check'
import { isBoolean, isObject, isText } from '../client/kinds'
import type { BuilderConfig } from '../config'
import type { FaultRule } from './faults'
import type { RecordedRequest } from './gateway'
import { issueKeys, type SandboxKeys } from './keys'
import { Line } from './line'
import { deliver, type NotifyOptions, type NotifyResult, type SandboxEvent, type SandboxEventV2 } from './notify'
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
}

/** What a client needs to talk to a sandbox. */
export interface SandboxCredentials extends Omit<SandboxKeys, 'platform'> {
  readonly platform: Pick<SandboxKeys['platform'], 'publicKeyId' | 'publicKey' | 'serial' | 'certificate'>
}

interface Ready { readonly port: number, readonly keys: SandboxKeys }

/** The thread's script stands in dist, from where the sources run it, too. */
function scriptPath(): string {
  const candidates = [join(__dirname, 'thread.js'), join(__dirname, '../../dist/sandbox/thread.js')]
  const found = candidates.find(path => existsSync(path))
  if (found) return found
  throw new Error('the sandbox runs in a thread of its own, from built files: run `npm run build` first')
}

/**
 * A WeChat Pay gateway on loopback: checks signatures over the raw bytes, signs its answers, keeps partnerships,
 * and fails on demand. It runs in a thread of its own, so that blocking calls from this one reach it.
 */
export class Sandbox {
  readonly #worker: Worker
  readonly #line: Line
  #keys: SandboxKeys
  /** `http://127.0.0.1:<port>` */
  readonly baseUri: string
  readonly port: number

  private constructor(worker: Worker, line: Line, { port, keys }: Ready) {
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
   * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`; Error with the code `EADDRINUSE`
   */
  static async start(options: SandboxOptions = {}): Promise<Sandbox> {
    const { worker, line } = launched(options)
    await once(worker, 'message')
    return Sandbox.#ready(worker, line)
  }

  /**
   * Starts a sandbox and blocks until it serves.
   *
   * @param options port, keys
   * @throws as `start` rejects
   */
  static startSync(options: SandboxOptions = {}): Sandbox {
    const { worker, line } = launched(options)
    return Sandbox.#ready(worker, line)
  }

  static #ready(worker: Worker, line: Line): Sandbox {
    try {
      return new Sandbox(worker, line, line.listen() as Ready)
    } catch (error) {
      void worker.terminate()
      throw error
    }
  }

  /**
   * Makes keys to start sandboxes with; plain data.
   *
   * @param mchid merchant id, default 1900000109
   */
  static issueKeys(mchid?: string): SandboxKeys { return issueKeys(mchid) }

  /** What a client needs; the newest platform certificate is among it. */
  get credentials(): SandboxCredentials {
    const { publicKeyId, publicKey, serial, certificate } = this.#keys.platform
    return { ...this.#keys, platform: { publicKeyId, publicKey, serial, certificate } }
  }

  /** What `Builder.factory` takes. */
  get config(): BuilderConfig {
    const { mchid, serial, privateKey, secret, apiv3Key, platform } = this.credentials
    return {
      mchid, serial, privateKey, secret, apiv3Key, base_uri: this.baseUri,
      certs: { [platform.publicKeyId]: platform.publicKey, [platform.serial]: platform.certificate },
    }
  }

  /**
   * Makes something go wrong.
   *
   * @param rule what, to whom, how often; several rules happen in the order they were given
   */
  fault(rule: FaultRule): void { this.#line.ask('fault', rule) }

  /** Forgets the faults that have not happened. */
  clearFaults(): void { this.#line.ask('clearFaults') }

  /** @returns what came in, oldest first; the last 10,000 at least */
  requests(): RecordedRequest[] { return this.#line.ask('requests') as RecordedRequest[] }

  /** @returns the ledger */
  partnerships(): Partnership[] { return this.#line.ask('partnerships') as Partnership[] }

  /**
   * Sends a signed and encrypted notification to a URL, again and again as the platform does, until it is taken.
   *
   * @param url where to
   * @param event what happened: `{ event_type, resource }`, or `{ xml, req_info }` for API v2
   * @param options `speed`: how many times faster than the platform's schedule, default 10,000; `tries`: at most, default 16;
   *   `timeout`: seconds that each try is waited for, default 5
   * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`
   */
  notify(url: string, event: SandboxEvent | SandboxEventV2, options: NotifyOptions = {}): Promise<NotifyResult> {
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
  rotate(options: { days?: number } = {}): { serial: string, certificate: string } {
    checkOwn(options, { days: { expected: 'a number of days', accepts: Number.isFinite } }, 'sandbox.rotate()')
    const { days } = options
    const platform = this.#line.ask('rotate', days) as SandboxKeys['platform']
    this.#keys = { ...this.#keys, platform }
    return { serial: platform.serial, certificate: platform.certificate }
  }

  /** Forgets partnerships, idempotency keys, faults and requests. */
  reset(): void { this.#line.ask('reset') }

  /** Ends the sandbox. @returns a promise of its end, for those who want to wait */
  async close(): Promise<void> {
    this.#line.close()
    await this.#worker.terminate()
  }
}

const isPort = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 65535

const rules: Readonly<Record<keyof SandboxOptions, Rule>> = {
  port: { expected: 'a port number, 0 to 65535', accepts: isPort },
  keys: { expected: 'keys of Sandbox.issueKeys()', accepts: isObject },
  mchid: { expected: 'a merchant id', accepts: isText },
  certificates: { expected: 'a boolean', accepts: isBoolean },
  seed: { expected: 'a number', accepts: Number.isFinite },
}

function launched(options: SandboxOptions): { worker: Worker, line: Line } {
  const { port = 0, keys, mchid, certificates = true, seed = 1 } = options
  checkOwn(options, rules, 'Sandbox.start()')
  const line = new Line()
  const workerData: SandboxData = { port, keys, mchid, certificates, seed, far: line.far }
  // No flags of the parent's: a loader such as ts-node would be started in the thread, too.
  const worker = new Worker(scriptPath(), { execArgv: [], name: 'wechatpay-sandbox', workerData, transferList: [line.far.port] })
  worker.on('error', () => undefined) // the line falls silent, which is noticed there
  return { worker, line }
}
