import { generateKeyPairSync } from 'node:crypto'
import { md, pki } from 'node-forge'

/** A CA of nobody's and what it issued, all PEM. */
export interface TlsKeys {
  readonly ca: string
  readonly server: { readonly key: string; readonly cert: string }
  readonly client: { readonly key: string; readonly cert: string }
}

interface Issuer {
  readonly name: string
  readonly key: string
}

const day = 86_400_000
const ipAddress = 7

function issueCertificate(name: string, serial: string, issuer?: Issuer) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = privateKey.export({ type: 'pkcs1', format: 'pem' }) as string
  const { n, e } = pki.privateKeyFromPem(key)
  const certificate = pki.createCertificate()
  certificate.publicKey = pki.rsa.setPublicKey(n, e)
  certificate.serialNumber = serial
  certificate.validity.notBefore = new Date(Date.now() - day)
  certificate.validity.notAfter = new Date(Date.now() + day)
  certificate.setSubject([{ name: 'commonName', value: name }])
  certificate.setIssuer([{ name: 'commonName', value: issuer?.name ?? name }])
  certificate.setExtensions([
    { name: 'basicConstraints', cA: issuer === undefined },
    { name: 'subjectAltName', altNames: [{ type: ipAddress, ip: '127.0.0.1' }] },
  ])
  certificate.sign(pki.privateKeyFromPem(issuer?.key ?? key), md.sha256.create())
  return { key, cert: pki.certificateToPem(certificate) }
}

/** Issues a CA, a certificate for a server on 127.0.0.1 and one for a merchant, for one day. */
export function issueTlsKeys(): TlsKeys {
  const name = 'a CA for one run'
  const { key, cert } = issueCertificate(name, '01')
  return {
    ca: cert,
    server: issueCertificate('127.0.0.1', '02', { name, key }),
    client: issueCertificate('merchant', '03', { name, key }),
  }
}
