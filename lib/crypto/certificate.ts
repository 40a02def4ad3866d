import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { UnexpectedValueException } from '../errors'

/** A certificate in one of its spellings: PEM, DER, a `file://` URL, or loaded. */
export type CertificateInput = string | Buffer | X509Certificate

/**
 * Loads a certificate.
 *
 * @param thing PEM, DER, a `file://` URL or a loaded one
 * @throws UnexpectedValueException `INVALID_CERTIFICATE`
 */
export function loadCertificate(thing: CertificateInput): X509Certificate {
  if (thing instanceof X509Certificate) return thing
  if (typeof thing !== 'string' && !((thing as unknown) instanceof Uint8Array))
    throw new UnexpectedValueException(
      `a certificate of the type ${thing === null ? 'null' : typeof thing}; expected PEM, DER, a file:// URL or an X509Certificate`,
      { code: 'INVALID_CERTIFICATE' },
    )
  try {
    return new X509Certificate(
      typeof thing === 'string' && thing.startsWith('file://')
        ? readFileSync(fileURLToPath(thing))
        : thing,
    )
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UnexpectedValueException(
      `this is no readable certificate (${code ?? 'not PEM, not DER'}); expected -----BEGIN CERTIFICATE----- or a file:// URL`,
      { code: 'INVALID_CERTIFICATE' },
    )
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
