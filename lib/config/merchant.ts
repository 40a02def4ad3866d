import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'
import { didYouMean, nearMiss, describeType } from '../checks/did-you-mean'
import { withoutNulls } from '../checks/type-guards'
import type { TlsMaterial } from '../client/request/options'
import { materialOf, type Merchant } from '../client/request/transport-options'
import { serialOf } from '../crypto/certificate'
import { Pkcs12 } from '../crypto/pkcs12'
import { blankEnds, hasBlankEnds } from './identity'
import { InvalidArgumentException, invalid } from '../errors'

/** The merchant's certificate and key for mutual TLS, as the configuration takes them. */
export interface MerchantOptions {
  /** `apiclient_cert.pem`: a path, PEM or a Buffer. */
  cert?: TlsMaterial
  /** `apiclient_key.pem`: a path, PEM or a Buffer, or one of them with its passphrase. */
  key?: TlsMaterial
  /** `apiclient_cert.p12`: a path or a Buffer, in place of both. */
  pfx?: string | Buffer
  /** Its password; WeChat Pay's is the mchid. */
  passphrase?: string
}

const names: readonly string[] = [
  'cert',
  'key',
  'pfx',
  'passphrase',
] satisfies (keyof MerchantOptions)[]

const refuse = (message: string): never => invalid('INVALID_MERCHANT', message)

/**
 * Loads the merchant's TLS material and checks that it belongs together.
 *
 * @param given option `merchant`
 * @param serial option `serial`
 * @param privateKey option `privateKey`, loaded
 * @throws InvalidArgumentException `INVALID_MERCHANT`, `SERIAL_MISMATCH`
 */
export function merchantOf(
  given: unknown,
  serial: string | undefined,
  privateKey: KeyObject | undefined,
): Merchant | undefined {
  if (given === undefined) return undefined
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return refuse(
      `option \`merchant\` is ${describeType(given)}; expected { cert, key } or { pfx, passphrase }`,
    )
  const unknown = Object.keys(given).find((name) => !names.includes(name))
  if (unknown !== undefined)
    return refuse(
      `option \`merchant\` knows no \`${unknown}\`${didYouMean(nearMiss(unknown, names, { password: 'passphrase', p12: 'pfx' }))}`,
    )
  const options = withoutNulls(given as MerchantOptions)
  if (typeof options.passphrase === 'string' && hasBlankEnds(options.passphrase))
    return refuse(`option \`merchant.passphrase\` ${blankEnds}`)
  const material = options.pfx === undefined ? pemPair(options) : openContainer(options)
  checkCertificate(material, serial, privateKey)
  return material
}

function pemPair({ cert, key, passphrase }: MerchantOptions): Merchant {
  if (cert === undefined || key === undefined)
    return refuse('option `merchant` needs both `cert` and `key`, or `pfx` with its `passphrase`')
  const [certificate, ofCertificate] = pair(cert)
  const [own, secret = ofCertificate ?? passphrase] = pair(key)
  return {
    cert: materialOf(certificate, 'merchant.cert'),
    key: materialOf(own, 'merchant.key'),
    ...(secret === undefined ? {} : { passphrase: secret }),
  }
}

const pair = (given: TlsMaterial): [string | Buffer, string?] =>
  Array.isArray(given) ? given : [given]

/** OpenSSL 3 refuses the cipher of WeChat Pay's files, so they are opened here. */
function openContainer({ pfx, passphrase = '' }: MerchantOptions): Merchant {
  const { certificate, privateKey } = Pkcs12.open(pfx!, passphrase)
  return { cert: certificate, key: privateKey }
}

function checkCertificate(
  { cert, key, passphrase }: Merchant,
  serial: string | undefined,
  privateKey: KeyObject | undefined,
): void {
  let certificate: X509Certificate
  let own: KeyObject
  try {
    certificate = new X509Certificate(cert!)
    own = createPrivateKey({ key: key!, passphrase: passphrase ?? '' })
  } catch {
    return refuse(
      "option `merchant` does not load: expected the merchant's API certificate and its private key in PEM (and the right passphrase)",
    )
  }
  if (!certificate.checkPrivateKey(own))
    return refuse('option `merchant`: `key` is not the private key of `cert`')
  if (serial === undefined || !privateKey) return
  if (certificate.checkPrivateKey(privateKey) && serialOf(certificate) !== serial.toUpperCase()) {
    throw new InvalidArgumentException(
      `option \`serial\` is not the serial of the merchant certificate given in \`merchant\`, which is ${serialOf(certificate)}`,
      { code: 'SERIAL_MISMATCH' },
    )
  }
}
