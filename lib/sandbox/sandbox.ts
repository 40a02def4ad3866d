import type { Worker } from 'node:worker_threads'
import { callListener } from '../checks/listener'
import { checkHelperOptions } from '../checks/option-rules'
import type { BuilderConfig } from '../config'
import type * as FaultRules from './faults/fault-rules'
import type { FaultRule } from './faults/faults'
import type { RecordedRequest } from './request-log'
import { brandCredentialsOf, brandOptionsOf, type SandboxBrandCredentials } from './keys/brand'
import { issueKeys, type SandboxKeys } from './keys/keys'
import type { ThreadChannel } from './channel/thread-channel'
import { SandboxControls, type Reach } from './control/sandbox-controls'
import { launchThread } from './launch'
import {
  deliver,
  type NotifyOptions,
  type NotifyResult,
  type SandboxEvent,
  type SandboxEventV2,
} from './events/notify'
import { daysRule, mchidRule, type SandboxOptions } from './options'
import type { Partnership } from './state/partnerships'
import { reachOf } from './channel/reach'

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

/**
 * A WeChat Pay gateway on loopback: checks signatures over the raw bytes, signs its answers, keeps
 * partnerships, and fails on demand. It runs in a thread of its own, so that blocking calls from
 * this one reach it.
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
   * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`; WeChatPayException
   *   `EADDRINUSE`, `SANDBOX_NOT_STARTED`
   */
  static async start(options?: SandboxOptions | null): Promise<Sandbox> {
    const { worker, line } = launchThread(options)
    await new Promise<void>((resolve) => {
      worker.once('message', () => resolve())
      worker.once('exit', () => resolve()) // the line has its reason by then
    })
    return Sandbox.#ready(worker, line, typeof options?.state === 'string')
  }

  /**
   * Starts a sandbox and blocks until it serves.
   *
   * @param options port, keys
   * @throws as `start` rejects
   */
  static startSync(options?: SandboxOptions | null): Sandbox {
    const { worker, line } = launchThread(options)
    return Sandbox.#ready(worker, line, typeof options?.state === 'string')
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
  static issueKeys(mchid?: string | null): SandboxKeys {
    const own = checkHelperOptions({ mchid }, { mchid: mchidRule }, 'Sandbox.issueKeys()')
    return issueKeys(own.mchid ?? undefined)
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
        ...(this.#keys.platform.signedBy !== 'certificate' && {
          [platform.publicKeyId]: platform.publicKey,
        }),
        [platform.serial]: platform.certificate,
      },
      ...(brand && { brand: brandOptionsOf(brand) }),
    }
  }

  /**
   * Makes something go wrong.
   *
   * @param rule what, to whom, how often; several rules happen in the order they were given
   * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION` for what could not be
   *   answered
   */
  fault(rule: FaultRule): void {
    // It loads the whole catalogue.
    const { checkedFault } = require('./faults/fault-rules') as typeof FaultRules
    this.#line.ask('fault', checkedFault(rule))
  }

  /** Forgets the faults that have not happened. */
  clearFaults(): void {
    this.#line.ask('clearFaults')
  }

  /**
   * @returns what came in, oldest first; the last 10,000 at least, or fewer where their bodies
   *   exceed 32 MB
   */
  requests(): RecordedRequest[] {
    return this.#line.ask('requests') as RecordedRequest[]
  }

  /** @returns the ledger */
  partnerships(): Partnership[] {
    return this.#line.ask('partnerships') as Partnership[]
  }

  /**
   * Sends a signed and encrypted notification to a URL, again and again as the platform does, until
   * it is taken.
   *
   * @param url where to
   * @param event what happened: `{ event_type, resource }`, or `{ xml, req_info }` for API v2
   * @param options `speed`: how many times faster than the platform's schedule, default 10,000;
   *   `tries`: at most, and `timeout`: seconds that each try is waited for, both default as the
   *   page of the event says (mostly 16, and 5)
   * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`
   */
  notify(
    url: string,
    event: SandboxEvent | SandboxEventV2,
    options?: NotifyOptions | null,
  ): Promise<NotifyResult> {
    return deliver(url, this.#keys, event, options)
  }

  /**
   * Gives the platform a new certificate, as happens before one ends. The one before stays beside
   * it: `/v3/certificates` lists both, and both sign, the new one unless a request asks for the
   * other.
   *
   * @param options `days`: from now until the new one ends, default five years; negative for one
   *   that has ended
   * @returns serial and PEM of the new certificate
   * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`
   */
  rotate(options?: { days?: number } | null): { serial: string; certificate: string } {
    const { days } = checkHelperOptions(options, { days: daysRule }, 'sandbox.rotate()')
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
