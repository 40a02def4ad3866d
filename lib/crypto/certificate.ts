import { X509Certificate } from 'node:crypto'
import { UnexpectedValueException } from '../errors'
import { isUrl, memoryOf, type Bytes } from '../checks/type-guards'
import { isFileScheme, isFileUrl, placeIn, readNamedFile, whyNoFile } from './file-url'
import { blocksIn, mendMaterial, whyDamaged, whyNoBlock } from './pem-text'
import { shownPath } from './shown-path'

/** A certificate in one of its spellings: PEM, DER, a `file://` URL, or loaded. */
export type CertificateInput = string | Bytes | X509Certificate | URL

/**
 * Loads a certificate.
 *
 * @param thing PEM, DER, a `file://` URL or a loaded one
 * @throws UnexpectedValueException `INVALID_CERTIFICATE`
 */
export function loadCertificate(thing: CertificateInput): X509Certificate {
  if (thing instanceof X509Certificate) return thing
  const material = materialOf(thing)
  try {
    return new X509Certificate(mendMaterial(material))
  } catch {
    return refuseCertificate(`${whyUnreadable(material)}; ${expected}`)
  }
}

const expected = 'expected -----BEGIN CERTIFICATE----- or a file:// URL'

const refuseCertificate = (message: string): never => {
  throw new UnexpectedValueException(message, { code: 'INVALID_CERTIFICATE' })
}

function materialOf(thing: unknown): string | Buffer {
  if (isFileScheme(thing) || isFileUrl(thing)) return fileAt(thing)
  if (typeof thing === 'string') return thing
  if (isUrl(thing)) return refuseCertificate(`${whyNoFile(thing.href)}; ${expected}`)
  return (
    memoryOf(thing) ??
    refuseCertificate(
      `a certificate of the type ${thing === null ? 'null' : typeof thing}; expected PEM, DER, a file:// URL or an X509Certificate`,
    )
  )
}

function fileAt(url: string | URL): Buffer {
  try {
    return readNamedFile(url)
  } catch (error) {
    return refuseCertificate(
      `the certificate file cannot be read (${(error as NodeJS.ErrnoException).code}): ${shownPath(String(url))}; ${expected}`,
    )
  }
}

function whyUnreadable(material: string | Buffer): string {
  if (typeof material === 'string') {
    const place = placeIn(material)
    if (place !== undefined) return place
    if (!material.includes('-----BEGIN') && isCertificateBase64(material))
      return 'this is the base64 of a certificate without its PEM lines: put -----BEGIN CERTIFICATE----- before it and -----END CERTIFICATE----- after it'
  }
  const mended = mendMaterial(material)
  const [first] = typeof mended === 'string' ? blocksIn(mended) : []
  if (first === undefined)
    return typeof material === 'string' ? whyNoBlock(material) : 'this is no readable certificate'
  return first.label.endsWith('CERTIFICATE')
    ? `this certificate is damaged: ${whyDamaged(first.block)}`
    : `this is no certificate but a ${first.label}`
}

function isCertificateBase64(text: string): boolean {
  try {
    return new X509Certificate(Buffer.from(text, 'base64')).serialNumber !== ''
  } catch {
    return false
  }
}

/**
 * The serial of a certificate as WeChat Pay writes it: upper-case hex, even length.
 *
 * @param thing a certificate, as `loadCertificate` takes it
 * @throws UnexpectedValueException `INVALID_CERTIFICATE`
 */
export function serialOf(thing: CertificateInput): string {
  const serial = loadCertificate(thing).serialNumber.toUpperCase()
  return serial.length % 2 === 0 ? serial : `0${serial}`
}
