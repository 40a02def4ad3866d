import { createPrivateKey, type KeyObject } from 'node:crypto'
import { Rsa } from '../../crypto/rsa'
import { brandScheme, merchantScheme } from '../../crypto/scheme'
import { Formatter } from '../../formatter'
import type { Answer } from '../http/answer'
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

  /** Whether a platform key that the merchant has has that serial or id. */
  knows(serial: string): boolean {
    if (this.#platform.signedBy === 'certificate' && serial === this.#platform.publicKeyId)
      return false
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
    answer: Answer,
    asked: string | undefined,
    fault: SignatureFault = {},
  ): Record<string, string> {
    if (fault.signature === 'missing') return {}
    const { message, key, headersWith } = this.#partsToSign(answer, asked, fault)
    return headersWith(Rsa.sign(message, key))
  }

  /**
   * The same, with the signature made in Node's pool of threads: RSA is more than half of what an
   * answer costs, and other requests are read meanwhile.
   */
  async headersAsync(
    answer: Answer,
    asked: string | undefined,
    fault: SignatureFault = {},
  ): Promise<Record<string, string>> {
    if (fault.signature === 'missing') return {}
    const { message, key, headersWith } = this.#partsToSign(answer, asked, fault)
    return headersWith(await Rsa.signAsync(message, key))
  }

  #partsToSign(
    { body = '', signedBy = this.#platform.signedBy }: Answer,
    asked: string | undefined,
    { signature: how, serial: claimed, clockOffset = 0 }: SignatureFault,
  ) {
    const serial =
      asked ?? (signedBy === 'certificate' ? this.#platform.serial : this.#platform.publicKeyId)
    const timestamp = String(Formatter.timestamp() + clockOffset)
    const nonce = Formatter.nonce()
    const { name } = serial === this.#brand?.platform.publicKeyId ? brandScheme : merchantScheme
    return {
      message: Buffer.concat([
        Buffer.from(`${timestamp}\n${nonce}\n`),
        Buffer.from(body as string),
        Buffer.from('\n'),
      ]),
      key: this.#keyOf(serial),
      headersWith: (signature: string): Record<string, string> => ({
        'Wechatpay-Nonce': nonce,
        'Wechatpay-Serial': claimed ?? serial,
        'Wechatpay-Signature': distortSignature(signature, how),
        'Wechatpay-Signature-Type': name,
        'Wechatpay-Timestamp': timestamp,
      }),
    }
  }
}

function distortSignature(signature: string, how: BadSignature | undefined): string {
  if (how === 'probe') return `WECHATPAY/SIGNTEST/${signature.slice(19)}`
  return how === 'wrong' ? Buffer.from(signature, 'base64').reverse().toString('base64') : signature
}
