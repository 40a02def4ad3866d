import { X509Certificate } from 'node:crypto'
import { UnexpectedValueException } from '../errors'
import { isFileScheme, isFileUrl, readNamedFile } from './file-url'
import { mendPem, pemTextOf } from './pem-text'
import { shownPath } from './shown-path'

/** A certificate in one of its spellings: PEM, DER, a `file://` URL, or loaded. */
export type CertificateInput = string | Buffer | X509Certificate | URL

/**
 * Loads a certificate.
 *
 * @param thing PEM, DER, a `file://` URL or a loaded one
 * @throws UnexpectedValueException `INVALID_CERTIFICATE`
 */
export function loadCertificate(thing: CertificateInput): X509Certificate {
  if (thing instanceof X509Certificate) return thing
  if (typeof thing !== 'string' && !ArrayBuffer.isView(thing) && !isFileUrl(thing))
    throw new UnexpectedValueException(
      `a certificate of the type ${thing === null ? 'null' : typeof thing}; expected PEM, DER, a file:// URL or an X509Certificate`,
      { code: 'INVALID_CERTIFICATE' },
    )
  try {
    return new X509Certificate(
      mendCertificate(isFileScheme(thing) || isFileUrl(thing) ? readNamedFile(thing) : thing),
    )
  } catch (error) {
    throw new UnexpectedValueException(`${whyUnreadable(thing, error)}; ${expected}`, {
      code: 'INVALID_CERTIFICATE',
    })
  }
}

const expected = 'expected -----BEGIN CERTIFICATE----- or a file:// URL'

/** PEM with its line breaks mended; DER as it is. */
export function mendCertificate(thing: string | Buffer): string | Buffer {
  const text = typeof thing === 'string' ? thing : pemTextOf(Buffer.from(thing))
  return text.includes('-----BEGIN') ? mendPem(text) : thing
}

function whyUnreadable(thing: unknown, error: unknown): string {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (syscall !== undefined)
    return `the certificate file cannot be read (${code}): ${shownPath(String(thing))}`
  if (typeof thing === 'string' && /^[^\r\n]{1,512}$/.test(thing) && /\.(pem|crt|cer)$/.test(thing))
    return `this looks like the path of a file: write \`file://\` in front (${shownPath(thing)})`
  const [, label] =
    typeof thing === 'string' ? (/-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(thing) ?? []) : []
  return label === undefined || label.endsWith('CERTIFICATE')
    ? `this is no readable certificate (${code ?? 'not PEM, not DER'})`
    : `this is no certificate but a ${label}`
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
