import type { KeyObject, X509Certificate } from 'node:crypto'
import { didYouMean, nearMiss, describeType } from '../checks/did-you-mean'
import { wordsOf } from '../checks/thrown'
import { withoutNulls, type Bytes } from '../checks/type-guards'
import type { TlsMaterial } from '../client/request/options'
import { materialOf, type Merchant } from '../client/request/transport-options'
import { loadCertificate, serialOf } from '../crypto/certificate'
import { loadKey } from '../crypto/key'
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
  pfx?: string | Bytes
  /** Its password; WeChat Pay's is the mchid. */
  passphrase?: string
}

const names: readonly string[] = [
  'cert',
  'key',
  'pfx',
  'passphrase',
] satisfies (keyof MerchantOptions)[]

const refuseMerchant = (message: string): never => invalid('INVALID_MERCHANT', message)

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
    return refuseMerchant(
      `option \`merchant\` is ${describeType(given)}; expected { cert, key } or { pfx, passphrase }`,
    )
  const unknown = Object.keys(given).find((name) => !names.includes(name))
  if (unknown !== undefined)
    return refuseMerchant(
      `option \`merchant\` knows no \`${unknown}\`${didYouMean(nearMiss(unknown, names, { password: 'passphrase', p12: 'pfx' }))}`,
    )
  const options = withoutNulls(given as MerchantOptions)
  if (typeof options.passphrase === 'string' && hasBlankEnds(options.passphrase))
    return refuseMerchant(`option \`merchant.passphrase\` ${blankEnds}`)
  const material = options.pfx === undefined ? pemPair(options) : openContainer(options)
  const parts = loadParts(material)
  checkCertificate(parts, serial, privateKey)
  return { ...material, ...pemOfDer(material, parts) }
}

/** What is DER, as PEM: both are loaded, and TLS takes PEM alone. */
const pemOfDer = ({ cert, key }: Merchant, { certificate, own }: Parts): Merchant => ({
  ...(Buffer.isBuffer(cert) && { cert: certificate.toString() }),
  ...(Buffer.isBuffer(key) && { key: own.export({ format: 'pem', type: 'pkcs8' }) }),
})

function pemPair({ cert, key, passphrase }: MerchantOptions): Merchant {
  if (cert === undefined || key === undefined)
    return refuseMerchant(
      'option `merchant` needs both `cert` and `key`, or `pfx` with its `passphrase`',
    )
  const [certificate, ofCertificate] = pair(cert)
  const [own, secret = ofCertificate ?? passphrase] = pair(key)
  return {
    cert: materialOf(certificate, 'merchant.cert', 'INVALID_MERCHANT'),
    key: materialOf(own, 'merchant.key', 'INVALID_MERCHANT'),
    ...(secret === undefined ? {} : { passphrase: secret }),
  }
}

const pair = (given: TlsMaterial): [string | Bytes, string?] =>
  Array.isArray(given) ? given : [given]

/** OpenSSL 3 refuses the cipher of WeChat Pay's files, so they are opened here. */
function openContainer({ pfx, passphrase = '' }: MerchantOptions): Merchant {
  const { certificate, privateKey } = Pkcs12.open(pfx!, passphrase)
  return { cert: certificate, key: privateKey }
}

/** Each part is told by its name, in the words that `privateKey` and `Rsa.from` have for it. */
function loadPart<T>(part: 'cert' | 'key', load: () => T): T {
  try {
    return load()
  } catch (error) {
    return refuseMerchant(`option \`merchant.${part}\` does not load: ${wordsOf(error)}`)
  }
}

interface Parts {
  readonly certificate: X509Certificate
  readonly own: KeyObject
}

const loadParts = ({ cert, key, passphrase }: Merchant): Parts => ({
  certificate: loadPart('cert', () => loadCertificate(cert as string | Buffer)),
  own: loadPart('key', () => loadKey([key, passphrase], 'private')),
})

function checkCertificate(
  { certificate, own }: Parts,
  serial: string | undefined,
  privateKey: KeyObject | undefined,
): void {
  if (!certificate.checkPrivateKey(own))
    return refuseMerchant('option `merchant`: `key` is not the private key of `cert`')
  if (serial === undefined || !privateKey) return
  if (certificate.checkPrivateKey(privateKey) && serialOf(certificate) !== serial.toUpperCase()) {
    throw new InvalidArgumentException(
      `option \`serial\` is not the serial of the merchant certificate given in \`merchant\`, which is ${serialOf(certificate)}`,
      { code: 'SERIAL_MISMATCH' },
    )
  }
}
