import { createPrivateKey, sign, type KeyObject } from 'node:crypto'
import { brandScheme, merchantScheme } from '../crypto/scheme'
import { Formatter } from '../formatter'
import type { Answer } from './answer'
import { signingKeyBehind, type SandboxKeys } from './keys'

/** How a signature goes wrong on demand. */
export type BadSignature = 'wrong' | 'probe' | 'missing'

/** What of a signature can be bent. */
export interface SignatureFault {
  readonly signature?: BadSignature
  /** Another serial than the signing key's. */
  readonly serial?: string
  /** Seconds added to the timestamp. */
  readonly clockOffset?: number
}

/** Signs answers as the platform does. */
export class ResponseSigner {
  readonly #loaded = new Map<string, KeyObject>()
  readonly #platform: SandboxKeys['platform']
  readonly #brand: SandboxKeys['brand']

  /** @param keys the sandbox's; a rotation changes them */
  constructor({ platform, brand }: SandboxKeys) {
    this.#platform = platform
    this.#brand = brand
  }

  /** Whether a platform key has that serial or id. */
  knows(serial: string): boolean {
    return this.#privateKeyBehind(serial) !== undefined
  }

  #privateKeyBehind(serial: string): string | undefined {
    return signingKeyBehind({ platform: this.#platform, brand: this.#brand }, serial)
  }

  #keyOf(serial: string): KeyObject {
    const key = this.#loaded.get(serial) ?? createPrivateKey(this.#privateKeyBehind(serial)!)
    this.#loaded.set(serial, key)
    return key
  }

  /**
   * The signature headers of an answer.
   *
   * @param answer what is said
   * @param asked the request's `Wechatpay-Serial`, if any
   * @param bend what goes wrong, if anything
   */
  headers(
    { body = '', signedBy }: Answer,
    asked: string | undefined,
    { signature, serial: claimed, clockOffset = 0 }: SignatureFault = {},
  ): Record<string, string> {
    if (signature === 'missing') return {}
    const serial =
      asked ?? (signedBy === 'certificate' ? this.#platform.serial : this.#platform.publicKeyId)
    const timestamp = String(Formatter.timestamp() + clockOffset)
    const nonce = Formatter.nonce()
    const message = Buffer.concat([
      Buffer.from(`${timestamp}\n${nonce}\n`),
      Buffer.from(body as string),
      Buffer.from('\n'),
    ])
    return {
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': claimed ?? serial,
      'Wechatpay-Signature': distortSignature(
        sign('RSA-SHA256', message, this.#keyOf(serial)).toString('base64'),
        signature,
      ),
      'Wechatpay-Signature-Type': (serial === this.#brand?.platform.publicKeyId
        ? brandScheme
        : merchantScheme
      ).name,
      'Wechatpay-Timestamp': timestamp,
    }
  }
}

function distortSignature(signature: string, how: BadSignature | undefined): string {
  if (how === 'probe') return `WECHATPAY/SIGNTEST/${signature.slice(19)}`
  return how === 'wrong' ? Buffer.from(signature, 'base64').reverse().toString('base64') : signature
}
