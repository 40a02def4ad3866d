import { InvalidArgumentException, SignatureException } from '../errors'
import type { VerificationFailure } from '../client/response/signature'

/**
 * Refuses what does not verify.
 *
 * @throws SignatureException with the code of the failure
 */
export function throwUntrusted({ code, reason }: VerificationFailure): never {
  throw new SignatureException(`this notification is not to be trusted: ${reason}`, { code })
}

/** @throws InvalidArgumentException `NO_SECRET` */
export function refuseWithoutSecret(): never {
  throw new InvalidArgumentException(
    'a notification of API v2 is checked with the APIv2 key: configure `secret`',
    { code: 'NO_SECRET' },
  )
}

/** @throws InvalidArgumentException `NOT_CONFIGURED` */
export function refuseWithoutKeys(): never {
  throw new InvalidArgumentException(
    'notifications of API v3 are verified with a platform key: configure `serial`, `privateKey` and `certs`',
    { code: 'NOT_CONFIGURED' },
  )
}

/** @throws InvalidArgumentException `INVALID_APIV3KEY` */
export function refuseWithoutApiv3Key(): never {
  throw new InvalidArgumentException(
    'a notification is decrypted with the APIv3 key: configure `apiv3Key`',
    { code: 'INVALID_APIV3KEY' },
  )
}

/** @throws InvalidArgumentException `INVALID_APIKEY` */
export function refuseWithoutApiKey(caller: string): never {
  throw new InvalidArgumentException(
    `a notification to a ${caller} is decrypted with its API key: configure \`apiKey\` of the ${caller}`,
    { code: 'INVALID_APIKEY' },
  )
}
