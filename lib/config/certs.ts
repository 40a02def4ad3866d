import { createPublicKey, X509Certificate, type KeyObject } from 'node:crypto'
import type { PlatformKey } from '../client/response/keyring'
import { describeType } from '../checks/did-you-mean'
import { entriesOf } from '../checks/entries'
import { memoryOf } from '../checks/type-guards'
import { serialOf } from '../crypto/certificate'
import { isFileScheme, isFileUrl, readNamedFile } from '../crypto/file-url'
import { mendMaterial } from '../crypto/pem-text'
import { Rsa } from '../crypto/rsa'
import { shownName } from '../crypto/shown-path'
import { serialFaultOf, trimName } from './identity'
import { invalid } from '../errors'

/**
 * The certificate in what the caller gave, if it is one.
 *
 * @param thing PEM, bytes, a `file://` URL or a certificate
 */
export function certificateIn(thing: unknown): X509Certificate | undefined {
  if (thing instanceof X509Certificate) return thing
  const named = isFileScheme(thing) || isFileUrl(thing) ? fileContent(thing) : thing
  const given = typeof named === 'string' ? named : memoryOf(named)
  if (given === undefined) return undefined
  const text = mendMaterial(given)
  if (typeof text === 'string' && !/-----BEGIN (X509 )?CERTIFICATE-----/.test(text))
    return undefined
  try {
    return new X509Certificate(text)
  } catch {
    return undefined // Rsa.from says what is wrong with it
  }
}

function fileContent(url: string | URL): Buffer | undefined {
  try {
    return readNamedFile(url)
  } catch {
    return undefined // Rsa.from says what is wrong with it
  }
}

const sameKey = (a: KeyObject, b: KeyObject): boolean => a.equals(b)

/** What of the merchant or the brand a platform key must not be. */
export interface OwnIdentity {
  readonly serial: string
  readonly privateKey?: KeyObject
}

/**
 * Loads the platform keys.
 *
 * @param certs by certificate serial or public key id
 * @param own the merchant's or brand's own, which is often configured here by mistake
 * @param option its name in messages, default `certs`
 * @param caller whose own it is, default the merchant's
 * @throws InvalidArgumentException `INVALID_CERTS`, `MERCHANT_KEY_AS_PLATFORM_KEY`
 */
export function platformKeysOf(
  certs: unknown,
  own: OwnIdentity,
  option = 'certs',
  caller = 'merchant',
): [string, PlatformKey][] {
  const entries = entriesOf(certs)
  if (!entries || entries.length === 0) {
    return invalid(
      'INVALID_CERTS',
      `option \`${option}\` is ${entries && !Array.isArray(certs) ? 'empty' : describeType(certs)}; expected platform keys by their serial or id: { [serial or PUB_KEY_ID_…]: certificate or public key }`,
    )
  }
  const ownKey = own.privateKey && createPublicKey(own.privateKey)
  return entries.map(([name, thing]) => {
    const serial = trimName(name)
    if (serial === '' || /\s/.test(serial))
      return invalid(
        'INVALID_CERTS',
        `option \`${option}\` has an entry named ${serial === '' ? 'nothing' : `${shownName(serial)}, with white space inside`}; expected the serial of a certificate or an id PUB_KEY_ID_…`,
      )
    const fault = serial.startsWith('PUB_KEY_ID_') ? undefined : nameFaultOf(serial)
    if (fault !== undefined)
      return invalid(
        'INVALID_CERTS',
        `option \`${option}\` has an entry ${shownName(serial)}, whose name ${fault}; expected the serial of a certificate, in hexadecimal, or an id PUB_KEY_ID_…`,
      )
    if (serial === own.serial) {
      return invalid(
        'MERCHANT_KEY_AS_PLATFORM_KEY',
        `option \`${option}\` holds the ${caller} certificate's own \`serial\`; it takes the platform's certificate or public key, which the ${caller} console or the certificate downloader gives`,
      )
    }
    const key = platformKeyOf(serial, thing, option)
    if (ownKey && sameKey(key.key, ownKey)) {
      return invalid(
        'MERCHANT_KEY_AS_PLATFORM_KEY',
        `option \`${option}\` holds the ${caller}'s own certificate or key under ${shownName(serial)}; it takes the platform's, which the ${caller} console or the certificate downloader gives`,
      )
    }
    return [serial, key]
  })
}

const nameFaultOf = (name: string): string | undefined =>
  /^pub_key_id/i.test(name) ? 'has to begin with PUB_KEY_ID_, in capitals' : serialFaultOf(name)

function platformKeyOf(serial: string, thing: unknown, option: string): PlatformKey {
  const certificate = certificateIn(thing)
  if (!certificate) return { key: loadKeyOf(serial, thing, option) }
  if (serial.startsWith('PUB_KEY_ID_')) {
    return invalid(
      'INVALID_CERTS',
      `option \`certs\` has a certificate under the public key id ${shownName(serial)}; expected the public key (-----BEGIN PUBLIC KEY-----)`,
    )
  }
  if (serialOf(certificate) !== serial) {
    return invalid(
      'INVALID_CERTS',
      `option \`certs\` has a certificate under ${shownName(serial)} whose serial is ${serialOf(certificate)}`,
    )
  }
  return {
    key: Rsa.from(certificate.publicKey, Rsa.KEY_TYPE_PUBLIC),
    validFrom: Date.parse(certificate.validFrom),
    validTo: Date.parse(certificate.validTo),
  }
}

function loadKeyOf(serial: string, thing: unknown, option: string): KeyObject {
  try {
    return Rsa.from(thing as string, Rsa.KEY_TYPE_PUBLIC)
  } catch (error) {
    return invalid(
      'INVALID_CERTS',
      `option \`${option}\`, entry ${shownName(serial)}: ${(error as Error).message}`,
    )
  }
}
