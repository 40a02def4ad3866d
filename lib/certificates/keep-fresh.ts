import { runAll, type Settled } from '../client/pipeline/run-blocking'
import { apiv3KeyRule, checkHelperOptions } from '../checks/option-rules'
import { requireSettings } from '../client/driver'
import { isSeconds } from '../checks/type-guards'
import { Client } from '../client/client'
import type { Driver } from '../client/driver'
import type { Keyring } from '../client/response/keyring'
import type { MaybePromise } from '../checks/maybe-promise'
import type { Response } from '../client/response/response'
import type { Verifier, VerifyingOptions } from '../client/response/signature'
import { Rsa } from '../crypto/rsa'
import { invalid } from '../errors'
import { decryptCertificate, isOwn } from './download'

const path = 'v3/certificates'

/** How platform certificates are kept fresh. */
export interface FreshOptions {
  /** APIv3 key, default the one of the configuration. */
  apiv3Key?: string
  /** Seconds before its end from which on a certificate is replaced, default five days. */
  before?: number
  /** Seconds between two downloads at least, default 600. */
  throttle?: number
}

const seconds = { expected: 'seconds, 0 or more', accepts: isSeconds }
const freshRules = { apiv3Key: apiv3KeyRule, before: seconds, throttle: seconds }

/**
 * Keeps the platform certificates of an instance fresh: downloads them when an answer or a
 * notification is signed with an unknown serial, and before the newest one ends. Old and new stand
 * side by side while they are valid; one that has ended is dropped. Holds no timer, and does
 * nothing at all where only public keys are configured, since anybody can send a notification with
 * an unknown serial.
 *
 * @param instance made by `Builder.factory`, with at least one certificate in `certs` (see
 *   `downloadCertificates`)
 * @param options the APIv3 key, and how often
 * @throws InvalidArgumentException `INVALID_ARGUMENT`, `INVALID_OPTION`, `UNKNOWN_OPTION`,
 *   `INVALID_APIV3KEY`, `NOT_CONFIGURED`; `CONFLICTING_OPTIONS` where the instance has a `verifier`
 *   of its own, which uses no certificates
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export function keepFresh(instance: { getDriver(): Driver }, options?: FreshOptions | null): void {
  const settings = requireSettings(instance, 'keepFresh()')
  const own = checkHelperOptions(options, freshRules, 'keepFresh()')
  const { v3 } = settings
  const { apiv3Key = settings.apiv3Key } = own
  if (!v3) return invalid('NOT_CONFIGURED', 'this instance is configured for API v2 only')
  if (v3.verifier !== v3.keyring.verifier)
    return invalid(
      'CONFLICTING_OPTIONS',
      'this instance verifies with a `verifier` of its own, which uses no certificates: keepFresh() has nothing to keep fresh',
    )
  if (apiv3Key === undefined)
    return invalid(
      'INVALID_APIV3KEY',
      'platform certificates are decrypted with the APIv3 key: configure `apiv3Key`, 32 characters',
    )
  if (!v3.keyring.hasCertificates()) return
  const verifier: Verifier = (signed) =>
    v3.keyring.check(signed) === true || isOwn(signed, apiv3Key)
  const downloader = new Client({
    ...settings,
    v3: { ...v3, verifier, platformSerial: () => undefined },
  })
  const freshener = new Freshener(downloader, v3.keyring, apiv3Key, own)
  v3.keyring.refill = ({ serial }, how) => freshener.look(serial, how)
}

/** Downloads with a client of its own, whose answers start no further download. */
class Freshener {
  readonly #downloader: Client
  readonly #keyring: Keyring
  readonly #apiv3Key: string
  readonly #before: number
  readonly #throttle: number
  #last = -Infinity
  #flight?: Promise<void>

  constructor(
    downloader: Client,
    keyring: Keyring,
    apiv3Key: string,
    { before = 5 * 86_400, throttle = 600 }: FreshOptions,
  ) {
    this.#downloader = downloader
    this.#keyring = keyring
    this.#apiv3Key = apiv3Key
    this.#before = before * 1000
    this.#throttle = throttle * 1000
  }

  /** Called with the serial of every answer that a certificate signed, before it is verified. */
  look(serial: string, { blocking }: VerifyingOptions): MaybePromise<void> {
    this.#keyring.dropEnded(Date.now())
    const known = this.#keyring.get(serial)
    const due = !known || (known.validTo !== undefined && known.validTo - Date.now() < this.#before)
    if (!due) return
    if (this.#flight && !blocking) return known ? undefined : this.#flight
    if (Date.now() - this.#last < this.#throttle) return
    this.#last = Date.now()
    if (blocking) return this.#downloadNow()
    this.#flight = this.#download()
    return known ? undefined : this.#flight
  }

  /** Whether it succeeds or not, the answer at hand is judged by the keys there are then. */
  async #download(): Promise<void> {
    await this.#downloader
      .task('GET', path)
      .start()
      .then((answer) => this.#take(answer))
      .catch(() => undefined)
    this.#flight = undefined
  }

  #downloadNow(): void {
    const [{ state, value }] = runAll([this.#downloader.task('GET', path).coroutine()]) as [Settled]
    try {
      if (state === 'fulfilled') this.#take(value as Response)
    } catch {
      // as above
    }
  }

  #take(answer: Response): void {
    for (const { serial, certificate, effectiveTime, expireTime } of decryptCertificate(
      String(answer.getBody()),
      this.#apiv3Key,
    )) {
      this.#keyring.set(serial, {
        key: Rsa.from(certificate, Rsa.KEY_TYPE_PUBLIC),
        validFrom: effectiveTime.getTime(),
        validTo: expireTime.getTime(),
      })
    }
    this.#keyring.dropEnded(Date.now())
  }
}
