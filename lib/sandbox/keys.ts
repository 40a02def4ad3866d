import { createPrivateKey, generateKeyPairSync, randomBytes, X509Certificate } from 'node:crypto'
import type * as Forge from 'node-forge'
import { serialOf } from '../crypto/certificate'

/** Every key of a sandbox, the platform's private ones included. Plain data: it can be kept as JSON and given to `keys`. */
export interface SandboxKeys {
  readonly mchid: string
  /** Serial of the merchant certificate. */
  readonly serial: string
  /** Merchant's private key, PEM. */
  readonly privateKey: string
  /** Merchant's certificate, PEM. */
  readonly certificate: string
  /** APIv3 key, 32 characters. */
  readonly apiv3Key: string
  /** APIv2 key, 32 characters. */
  readonly secret: string
  readonly platform: {
    readonly publicKeyId: string
    /** PEM. */
    readonly publicKey: string
    /** Signs answers under the public key's id, PEM. */
    readonly publicKeyPrivateKey: string
    readonly serial: string
    /** PEM. */
    readonly certificate: string
    /** Signs answers under the certificate's serial, PEM. */
    readonly certificatePrivateKey: string
    /** Certificates that came before and stand beside it until they end, newest first. */
    readonly earlier?: readonly PlatformCertificate[]
  }
}

/** The keys of a merchant alone. */
export type MerchantKeys = Omit<SandboxKeys, 'platform'>

/** A certificate of the platform, and what signs under its serial. */
export interface PlatformCertificate {
  readonly serial: string
  /** PEM. */
  readonly certificate: string
  /** PEM. */
  readonly certificatePrivateKey: string
}

/** The certificates of the platform, newest first. */
export const certificatesOf = ({
  serial,
  certificate,
  certificatePrivateKey,
  earlier = [],
}: SandboxKeys['platform']): PlatformCertificate[] => [
  { serial, certificate, certificatePrivateKey },
  ...earlier,
]

/**
 * The private key that stands behind a serial or public key id.
 *
 * @param platform its keys
 * @param serial as a request's `Wechatpay-Serial` has it
 * @returns PEM; undefined where the platform has no such key
 */
export const privateKeyBehind = (
  platform: SandboxKeys['platform'],
  serial: unknown,
): string | undefined =>
  serial === platform.publicKeyId
    ? platform.publicKeyPrivateKey
    : certificatesOf(platform).find((certificate) => certificate.serial === serial)
        ?.certificatePrivateKey

/**
 * Gives the platform a new certificate; the one before stays beside it.
 *
 * @param platform its keys
 * @param days from now until the new one ends, default five years; negative for one that has ended
 */
export function rotatePlatformCertificate(
  platform: SandboxKeys['platform'],
  days?: number,
): SandboxKeys['platform'] {
  const fresh = pair()
  const later = Date.parse(new X509Certificate(platform.certificate).validFrom) + 1000 // the newest is told by its beginning
  const certificate = issueCertificate(fresh, 'Tenpay.com', days, later)
  return {
    ...platform,
    serial: serialOf(certificate),
    certificate,
    certificatePrivateKey: fresh.privateKey,
    earlier: certificatesOf(platform),
  }
}

const day = 86_400_000

interface Pair {
  readonly privateKey: string
  readonly publicKey: string
}

/** Keys by OpenSSL, which makes them ten times faster than node-forge. */
function pair(): Pair {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
}

/** A certificate for a key, signed by itself; `node:crypto` reads certificates and cannot issue them. */
function issueCertificate(
  { publicKey, privateKey }: Pair,
  commonName: string,
  days = 5 * 365,
  from = Date.now() - day,
): string {
  const { md, pki } = require('node-forge') as typeof Forge
  const certificate = pki.createCertificate()
  certificate.publicKey = pki.publicKeyFromPem(publicKey)
  certificate.serialNumber = `5${randomBytes(20).toString('hex').slice(1)}`
  certificate.validity.notBefore = new Date(Math.min(from, Date.now() + (days - 1) * day))
  certificate.validity.notAfter = new Date(Date.now() + days * day)
  const name = [
    { shortName: 'C', value: 'CN' },
    { shortName: 'O', value: 'Sandbox of wechatpay-chainable' },
    { shortName: 'CN', value: commonName },
  ]
  certificate.setSubject(name)
  certificate.setIssuer(name)
  certificate.sign(
    pki.privateKeyFromPem(
      createPrivateKey(privateKey).export({ format: 'pem', type: 'pkcs1' }) as string,
    ),
    md.sha256.create(),
  )
  return pki.certificateToPem(certificate)
}

/**
 * Issues the keys of a merchant.
 *
 * @param mchid merchant id
 */
export function issueMerchantKeys(mchid: string): MerchantKeys {
  const merchant = pair()
  const certificate = issueCertificate(merchant, mchid)
  return {
    mchid,
    serial: serialOf(certificate),
    privateKey: merchant.privateKey,
    certificate,
    apiv3Key: randomBytes(16).toString('hex'),
    secret: randomBytes(16).toString('hex'),
  }
}

/**
 * Issues keys for a sandbox. Takes about half a second; keep the result to save it.
 *
 * @param mchid merchant id, default 1900000109
 */
export function issueKeys(mchid = '1900000109'): SandboxKeys {
  const [merchant, platform, publicKey] = [pair(), pair(), pair()]
  const certificate = issueCertificate(merchant, mchid)
  const platformCertificate = issueCertificate(platform, 'Tenpay.com')
  return {
    mchid,
    serial: serialOf(certificate),
    privateKey: merchant.privateKey,
    certificate,
    apiv3Key: randomBytes(16).toString('hex'),
    secret: randomBytes(16).toString('hex'),
    platform: {
      publicKeyId: `PUB_KEY_ID_01${mchid.padStart(10, '0')}${new Date().toISOString().slice(0, 10).replaceAll('-', '')}00000000`,
      publicKey: publicKey.publicKey,
      publicKeyPrivateKey: publicKey.privateKey,
      serial: serialOf(platformCertificate),
      certificate: platformCertificate,
      certificatePrivateKey: platform.privateKey,
    },
  }
}
