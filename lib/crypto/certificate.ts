import { X509Certificate } from 'node:crypto'
import { UnexpectedValueException } from '../errors'
import { isFileScheme, isFileUrl, readNamedFile } from './file-url'
import { blocksIn, mendMaterial, whyDamaged, whyNoBlock } from './pem-text'
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
  let given: unknown = thing
  try {
    if (isFileScheme(thing) || isFileUrl(thing)) given = readNamedFile(thing)
    return new X509Certificate(mendMaterial(given as string | Buffer))
  } catch (error) {
    throw new UnexpectedValueException(`${whyUnreadable(given, error)}; ${expected}`, {
      code: 'INVALID_CERTIFICATE',
    })
  }
}

const expected = 'expected -----BEGIN CERTIFICATE----- or a file:// URL'

function whyUnreadable(thing: unknown, error: unknown): string {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (syscall !== undefined)
    return `the certificate file cannot be read (${code}): ${shownPath(String(thing))}`
  const text = typeof thing === 'string' ? thing : undefined
  if (text !== undefined && /^[^\r\n]{1,512}$/.test(text) && /\.(pem|crt|cer)$/.test(text))
    return `this looks like the path of a file: write \`file://\` in front (${shownPath(text)})`
  if (text !== undefined && !text.includes('-----BEGIN') && isCertificateBase64(text))
    return 'this is the base64 of a certificate without its PEM lines: put -----BEGIN CERTIFICATE----- before it and -----END CERTIFICATE----- after it'
  const mended = typeof thing === 'string' || ArrayBuffer.isView(thing) ? mendMaterial(thing) : ''
  const [first] = typeof mended === 'string' ? blocksIn(mended) : []
  if (first === undefined)
    return text === undefined ? 'this is no readable certificate' : whyNoBlock(text)
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
