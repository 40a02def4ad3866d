import type { KeyObject, X509Certificate } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { loadCertificate, serialOf, type CertificateInput } from './certificate'
import { loadKey, type KeyInput } from './key'

const url = (path: string): string => path.startsWith('file://') ? path : pathToFileURL(path).href

/** Reads keys and certificates, under the names that wechatpay-php's `PemUtil` has. */
export class PemUtil {
  private constructor() {}

  /**
   * @param path file of a private key, or its `file://` URL
   * @throws InvalidArgumentException `INVALID_KEY`
   */
  static loadPrivateKey(path: string): KeyObject { return loadKey(url(path), 'private') }

  /**
   * @param content private key, as `Rsa.from` takes it
   * @throws InvalidArgumentException `INVALID_KEY`
   */
  static loadPrivateKeyFromString(content: KeyInput): KeyObject { return loadKey(content, 'private') }

  /**
   * @param path file of a certificate, or its `file://` URL
   * @throws UnexpectedValueException `INVALID_CERTIFICATE`
   */
  static loadCertificate(path: string): X509Certificate { return loadCertificate(url(path)) }

  /**
   * @param content PEM or DER
   * @throws UnexpectedValueException `INVALID_CERTIFICATE`
   */
  static loadCertificateFromString(content: CertificateInput): X509Certificate { return loadCertificate(content) }

  /**
   * @param certificate PEM, DER, `file://` URL or a loaded certificate
   * @returns its serial as WeChat Pay writes it: upper-case hex, even length
   * @throws UnexpectedValueException `INVALID_CERTIFICATE`
   */
  static parseCertificateSerialNo(certificate: CertificateInput): string { return serialOf(certificate) }
}
