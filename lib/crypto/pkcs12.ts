import { X509Certificate, createPrivateKey } from 'node:crypto'
import type * as Forge from 'node-forge'
import { InvalidArgumentException, invalid } from '../errors'
import { memoryOf, type Bytes } from '../checks/type-guards'
import { serialOf } from './certificate'
import { isFileUrl, readNamedFile } from './file-url'
import { shownPath } from './shown-path'

/** What is in an `apiclient_cert.p12`. */
export interface Pkcs12Content {
  /** Merchant's private key, PEM (PKCS#8). */
  readonly privateKey: string
  /** Merchant's certificate, PEM. */
  readonly certificate: string
  /** Its serial: upper-case hex, even length. */
  readonly serial: string
  /** The other certificates, PEM. */
  readonly chain: readonly string[]
}

const refusePkcs12 = (message: string): never => invalid('INVALID_PKCS12', message)

/**
 * Opens `apiclient_cert.p12`, the file in which WeChat Pay hands out key and certificate together.
 */
export class Pkcs12 {
  private constructor() {}

  /**
   * Opens a file. OpenSSL 3 refuses its cipher (RC2-40), so node-forge, loaded on first need, does
   * it.
   *
   * @param pfx path of the file, its `file://` URL, or its bytes
   * @param passphrase its password; WeChat Pay's is the mchid
   * @returns private key, certificate and serial: what `privateKey` and `serial` of the
   *   configuration take
   * @throws InvalidArgumentException `INVALID_PKCS12`, `MISSING_FILE`
   */
  static open(pfx: string | Bytes | URL, passphrase: string | number = ''): Pkcs12Content {
    if (typeof passphrase !== 'string' && typeof passphrase !== 'number')
      return refusePkcs12(
        `the passphrase of a .p12 file is of the type ${typeof passphrase}; expected text (WeChat Pay's is the mchid)`,
      )
    return contentOf(bytesOf(pfx), String(passphrase))
  }
}

function bytesOf(pfx: unknown): Buffer {
  const bytes = memoryOf(pfx)
  if (bytes) return bytes
  if (typeof pfx !== 'string' && !isFileUrl(pfx))
    return refusePkcs12(
      `a .p12 file of the type ${pfx === null ? 'null' : typeof pfx}; expected its path or its bytes`,
    )
  try {
    return readNamedFile(pfx)
  } catch (error) {
    throw new InvalidArgumentException(
      `the .p12 file cannot be read (${(error as NodeJS.ErrnoException).code}): ${shownPath(String(pfx))}`,
      { code: 'MISSING_FILE' },
    )
  }
}

function contentOf(pfx: Buffer, passphrase: string): Pkcs12Content {
  const forge = require('node-forge') as typeof Forge
  const file = parseContainer(forge, pfx, passphrase)
  const { pkcs8ShroudedKeyBag, keyBag, certBag } = forge.pki.oids as Record<
    'pkcs8ShroudedKeyBag' | 'keyBag' | 'certBag',
    string
  >
  const bags = (bagType: string) => file.getBags({ bagType })[bagType] ?? []
  const key = [...bags(pkcs8ShroudedKeyBag), ...bags(keyBag)].find((bag) => bag.key)?.key
  if (!key) return refusePkcs12('the .p12 file holds no private key')
  const privateKey = createPrivateKey(forge.pki.privateKeyToPem(key))
  const certificates = bags(certBag).flatMap(({ cert }) =>
    cert ? [new X509Certificate(forge.pki.certificateToPem(cert))] : [],
  )
  const own = certificates.find((certificate) => certificate.checkPrivateKey(privateKey))
  if (!own) return refusePkcs12('the .p12 file holds no certificate of its private key')
  return {
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }) as string,
    certificate: own.toString(),
    serial: serialOf(own),
    chain: certificates.filter((certificate) => certificate !== own).map(String),
  }
}

function parseContainer(
  forge: typeof Forge,
  pfx: Buffer,
  passphrase: string,
): Forge.pkcs12.Pkcs12Pfx {
  try {
    return forge.pkcs12.pkcs12FromAsn1(
      forge.asn1.fromDer(forge.util.createBuffer(pfx.toString('binary'))),
      passphrase,
    )
  } catch (error) {
    return refusePkcs12(
      /password|MAC/i.test((error as Error).message)
        ? "the .p12 file does not open: wrong passphrase (WeChat Pay's is the mchid)"
        : 'this is no .p12 file: its bytes do not parse',
    )
  }
}
