import type { KeyObject } from 'node:crypto'
import { merchantScheme, type Scheme } from '../../crypto/scheme'
import { andThen, type MaybePromise } from '../../checks/maybe-promise'
import type { VerificationFailure, SignedParts, Verifier, VerifyingOptions } from './signature'

/** A platform key: the public key behind a certificate, or one with an id of its own. */
export interface PlatformKey {
  readonly key: KeyObject
  /**
   * Milliseconds since 1970 between which the certificate is valid; absent for a bare public key.
   */
  readonly validFrom?: number
  readonly validTo?: number
}

const isPublicKeyId = (serial: string): boolean => serial.startsWith('PUB_KEY_ID_')

/** The platform keys of an instance, by certificate serial or public key id. */
export class Keyring {
  readonly #keys: Map<string, PlatformKey>
  readonly #scheme: Scheme

  /**
   * @param keys by serial or id
   * @param scheme that they verify, default the merchants'
   */
  constructor(keys: Iterable<readonly [string, PlatformKey]>, scheme: Scheme = merchantScheme) {
    this.#keys = new Map(keys)
    this.#scheme = scheme
  }

  /** @returns the key of that serial or id */
  get(serial: string): PlatformKey | undefined {
    return this.#keys.get(serial)
  }

  /** Adds a key, or puts another in its place. */
  set(serial: string, key: PlatformKey): void {
    this.#keys.set(serial, key)
  }

  /** Whether one of the keys is a certificate's. */
  hasCertificates(): boolean {
    return this.serials().some((serial) => !isPublicKeyId(serial))
  }

  /**
   * Forgets the certificates that have ended.
   *
   * @param now milliseconds since 1970
   */
  dropEnded(now: number): void {
    for (const [serial, { validTo = Infinity }] of this.#keys)
      if (validTo < now) this.#keys.delete(serial)
  }

  /** @returns serials and ids, in the order they were given */
  serials(): string[] {
    return [...this.#keys.keys()]
  }

  /**
   * The key that answers are to be signed with and fields encrypted for: the public key where there
   * is one, else the newest certificate that is valid now.
   */
  preferredSerial(): string | undefined {
    if (this.#keys.size === 1) return this.#keys.keys().next().value
    const serials = this.serials()
    const publicKey = serials.find(isPublicKeyId)
    if (publicKey !== undefined || serials.length === 0) return publicKey
    const now = Date.now()
    const valid = serials.filter((serial) => {
      const { validFrom = 0, validTo = Infinity } = this.#keys.get(serial)!
      return validFrom <= now && now <= validTo
    })
    const newest = (a: string, b: string): string =>
      (this.#keys.get(b)!.validFrom ?? 0) > (this.#keys.get(a)!.validFrom ?? 0) ? b : a
    return (valid.length > 0 ? valid : serials).reduce(newest)
  }

  /**
   * Fetches certificates where one is missing or about to expire; set by whoever keeps them fresh.
   */
  refill?: (signed: SignedParts, how: VerifyingOptions) => MaybePromise<void>

  /** Checks a signature with the key of its serial, fetched first where that is arranged. */
  readonly verifier: Verifier = (signed, how) =>
    this.refill && !isPublicKeyId(signed.serial)
      ? andThen(this.refill(signed, how), () => this.check(signed))
      : this.check(signed)

  /** Checks a signature with the keys there are. */
  check({ serial, message, signature }: SignedParts): boolean | VerificationFailure {
    const found = this.#keys.get(serial)
    const verify = (key: KeyObject): boolean => this.#scheme.verify(message, signature, key)
    if (found && verify(found.key)) return true
    const certs =
      this.#scheme === merchantScheme ? '`certs`' : `\`certs\` of the ${this.#scheme.caller}`
    const other = this.serials().find((name) => verify(this.#keys.get(name)!.key))
    const hint =
      other === undefined
        ? ''
        : `; the key that ${certs} has under ${other} does verify it: it belongs under ${serial.slice(0, 80)}`
    if (found)
      return {
        code: 'SIGNATURE_INVALID',
        reason: `its signature is not the platform's: the content is not to be trusted, or what ${certs} has under ${serial.slice(0, 80)} is not the platform's key of that name${hint}`,
      }
    return {
      code: 'SIGNATURE_SERIAL_UNKNOWN',
      reason: `it is signed with the platform key ${serial.slice(0, 80)}, which ${certs} does not hold (it holds ${this.serials().join(', ')})${hint}`,
    }
  }
}
