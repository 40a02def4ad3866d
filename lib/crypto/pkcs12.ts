import { X509Certificate, createPrivateKey } from 'node:crypto'
import type * as Forge from 'node-forge'
import { InvalidArgumentException } from '../errors'
import { serialOf } from './certificate'

/** What is in an `apiclient_cert.p12`. */
export interface Pkcs12 {
  /** Merchant's private key, PEM (PKCS#8). */
  readonly privateKey: string
  /** Merchant's certificate, PEM. */
  readonly certificate: string
  /** Its serial: upper-case hex, even length. */
  readonly serial: string
  /** The other certificates, PEM. */
  readonly chain: readonly string[]
}

const refuse = (message: string): never => { throw new InvalidArgumentException(message, { code: 'INVALID_PKCS12' }) }

/**
 * Opens an `apiclient_cert.p12`. OpenSSL 3 refuses its cipher (RC2-40), so node-forge, loaded here, does it.
 *
 * @param pfx bytes of the file
 * @param passphrase its password; WeChat Pay's is the mchid
 * @throws InvalidArgumentException `INVALID_PKCS12`
 */
export function openPkcs12(pfx: Buffer, passphrase: string | number): Pkcs12 {
  const forge = require('node-forge') as typeof Forge
  const file = parsed(forge, pfx, String(passphrase))
  const { pkcs8ShroudedKeyBag, keyBag, certBag } = forge.pki.oids as Record<'pkcs8ShroudedKeyBag' | 'keyBag' | 'certBag', string>
  const bags = (bagType: string) => file.getBags({ bagType })[bagType] ?? []
  const key = [...bags(pkcs8ShroudedKeyBag), ...bags(keyBag)].find(bag => bag.key)?.key
  if (!key) return refuse('the .p12 file holds no private key')
  const privateKey = createPrivateKey(forge.pki.privateKeyToPem(key))
  const certificates = bags(certBag).flatMap(({ cert }) => cert ? [new X509Certificate(forge.pki.certificateToPem(cert))] : [])
  const own = certificates.find(certificate => certificate.checkPrivateKey(privateKey))
  if (!own) return refuse('the .p12 file holds no certificate of its private key')
  return {
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }) as string,
    certificate: own.toString(),
    serial: serialOf(own),
    chain: certificates.filter(certificate => certificate !== own).map(String),
  }
}

function parsed(forge: typeof Forge, pfx: Buffer, passphrase: string): Forge.pkcs12.Pkcs12Pfx {
  try {
    return forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(forge.util.createBuffer(pfx.toString('binary'))), passphrase)
  } catch (error) {
    return refuse(/password|MAC/i.test((error as Error).message)
      ? 'the .p12 file does not open: wrong passphrase (WeChat Pay\'s is the mchid)'
      : 'this is no .p12 file: its bytes do not parse')
  }
}
