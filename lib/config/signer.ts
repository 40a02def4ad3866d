import type { KeyObject } from 'node:crypto'
import { isPromiseLike } from '../checks/maybe-promise'
import { describeType } from '../checks/did-you-mean'
import type { Signer } from '../client/settings'
import { withinDeadline } from '../exchange/within-deadline'
import { previousOf, wordsOf } from '../checks/thrown'
import { Rsa } from '../crypto/rsa'
import { merchantScheme, type Scheme } from '../crypto/scheme'
import { InvalidArgumentException } from '../errors'

/**
 * Loads the caller's own private key.
 *
 * @param thing as given
 * @param option its name
 * @throws InvalidArgumentException `INVALID_PRIVATEKEY`
 */
export function privateKeyOf(thing: Parameters<typeof Rsa.from>[0], option: string): KeyObject {
  try {
    return Rsa.from(thing, Rsa.KEY_TYPE_PRIVATE)
  } catch (error) {
    throw new InvalidArgumentException(
      `option \`${option}\` does not load: ${(error as Error).message}`,
      { code: 'INVALID_PRIVATEKEY' },
    )
  }
}

/**
 * Signs here when nothing else is going on, in libuv's pool when something is: the best of both, as
 * measured in bench/.
 */
export function signerOf(
  privateKey: KeyObject | undefined,
  scheme: Scheme = merchantScheme,
  at = '',
): Signer {
  if (!privateKey)
    throw new InvalidArgumentException(
      `option \`${at}privateKey\` is missing; expected the ${scheme.caller}'s private key: PEM, file:// URL, Buffer or KeyObject (or a \`signer\`)`,
      { code: 'INVALID_PRIVATEKEY' },
    )
  return (message, how) =>
    how?.busy ? scheme.signAsync(message, privateKey) : scheme.sign(message, privateKey)
}

/**
 * A `signer` of the configuration: what it promises is waited for as long as its call may take.
 *
 * @param signer the caller's
 */
export function callersSigner(signer: (message: string | Buffer) => unknown): Signer {
  return (message, { limits } = {}) => {
    let given: unknown
    let later: boolean
    try {
      given = signer(message)
      later = isPromiseLike(given)
    } catch (error) {
      throw signerFailed(error)
    }
    if (!later) return checkSignature(given)
    const signature = new Promise<unknown>((take) => {
      take(given)
    }).catch((error: unknown) => {
      throw signerFailed(error)
    })
    // Without limits nobody waits for it: a blocking call refuses it.
    return (limits ? withinDeadline('the `signer`', signature, limits()) : signature).then(
      checkSignature,
    )
  }
}

const signerFailed = (error: unknown): InvalidArgumentException =>
  new InvalidArgumentException(
    `the configured \`signer\` failed: ${wordsOf(error)}; nothing was sent`,
    { code: 'SIGNER_FAILED', ...previousOf(error) },
  )

/**
 * What a `signer` of the configuration gave, which may be anything; it is never shown.
 *
 * @throws InvalidArgumentException `INVALID_SIGNATURE`
 */
function checkSignature(signature: unknown): string {
  if (typeof signature === 'string' && /^[A-Za-z0-9+/]+={0,2}$/.test(signature)) return signature
  throw new InvalidArgumentException(
    `the configured \`signer\` gave ${typeof signature === 'string' ? 'a text that is no base64' : describeType(signature)}; expected the signature in base64, without line breaks`,
    { code: 'INVALID_SIGNATURE' },
  )
}
