import type { KeyObject, X509Certificate } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { UnexpectedValueException } from '../errors'
import { loadCertificate, serialOf, type CertificateInput } from './certificate'
import { isFileScheme, isFileUrl } from './file-url'
import { loadKey, type KeyInput } from './key'

/** @throws UnexpectedValueException where it is no path: PHP's names are easily mixed up */
function url(path: string | URL, instead: string): string | URL {
  if (isFileUrl(path)) return path
  if (typeof path !== 'string')
    throw new UnexpectedValueException(
      `the path is of the type ${path === null ? 'null' : typeof path}; expected the path of a PEM file (${instead}() takes its content)`,
    )
  if (path.includes('-----BEGIN'))
    throw new UnexpectedValueException(
      `this is a PEM text, not the path of one: ${instead}() takes it`,
    )
  return isFileScheme(path) ? path : pathToFileURL(path).href
}

/** Reads keys and certificates, under the names that wechatpay-php's `PemUtil` has. */
export class PemUtil {
  private constructor() {}

  /**
   * @param path file of a private key, or its `file://` URL, text or object
   * @throws UnexpectedValueException `INVALID_KEY`
   */
  static loadPrivateKey(path: string | URL): KeyObject {
    return loadKey(url(path, 'loadPrivateKeyFromString'), 'private')
  }

  /**
   * @param content private key, as `Rsa.from` takes it
   * @throws UnexpectedValueException `INVALID_KEY`
   */
  static loadPrivateKeyFromString(content: KeyInput): KeyObject {
    return loadKey(content, 'private')
  }

  /**
   * @param path file of a certificate, or its `file://` URL, text or object
   * @throws UnexpectedValueException `INVALID_CERTIFICATE`
   */
  static loadCertificate(path: string | URL): X509Certificate {
    return loadCertificate(url(path, 'loadCertificateFromString'))
  }

  /**
   * @param content PEM or DER
   * @throws UnexpectedValueException `INVALID_CERTIFICATE`
   */
  static loadCertificateFromString(content: CertificateInput): X509Certificate {
    return loadCertificate(content)
  }

  /**
   * @param certificate PEM, DER, `file://` URL or a loaded certificate
   * @returns its serial as WeChat Pay writes it: upper-case hex, even length
   * @throws UnexpectedValueException `INVALID_CERTIFICATE`
   */
  static parseCertificateSerialNo(certificate: CertificateInput): string {
    return serialOf(certificate)
  }
}
