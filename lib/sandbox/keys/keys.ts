import { constants, privateEncrypt, randomBytes, X509Certificate } from 'node:crypto'
import type * as Forge from 'node-forge'
import { serialOf } from '../../crypto/certificate'
import { makePair, makePairAsync, type KeyPair } from './key-pair'

/**
 * Every key of a brand, and those that the platform has for it. There are no certificates of the
 * platform's.
 */
export interface SandboxBrandKeys {
  readonly brand_id: string
  /** Serial of the brand certificate. */
  readonly serial: string
  /** Brand's private key, PEM. */
  readonly privateKey: string
  /** Brand's certificate, PEM. */
  readonly certificate: string
  /** Brand API key, 32 characters. */
  readonly apiKey: string
  readonly platform: Pick<
    SandboxKeys['platform'],
    'publicKeyId' | 'publicKey' | 'publicKeyPrivateKey'
  >
}

/**
 * Every key of a sandbox, the platform's private ones included. Plain data: it can be kept as JSON
 * and given to `keys`.
 */
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
  /** A brand beside the merchant; without one, paths under `/brand/` are refused. */
  readonly brand?: SandboxBrandKeys
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
    /**
     * What signs where nobody asks for one: the certificate for a merchant who has no public key;
     * default the public key.
     */
    readonly signedBy?: 'certificate' | 'public key'
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
 * The private key behind a serial or id, be it a merchant's or the brand's.
 *
 * @param keys the sandbox's
 * @param serial as of `privateKeyBehind`
 */
export const signingKeyBehind = (
  { platform, brand }: Pick<SandboxKeys, 'platform' | 'brand'>,
  serial: unknown,
): string | undefined =>
  serial === brand?.platform.publicKeyId
    ? brand?.platform.publicKeyPrivateKey
    : privateKeyBehind(platform, serial)

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
  const fresh = makePair()
  // The newest is told by its beginning.
  const later = Date.parse(new X509Certificate(platform.certificate).validFrom) + 1000
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

/** What comes before a SHA-256 digest where RSA signs it. @see RFC 8017, 9.2 */
const digestInfo = Buffer.from('3031300d060960864801650304020105000420', 'hex')

/** Signs in node-forge's place, whose arithmetic in JavaScript takes thirty times as long. */
const signerOf = (privateKey: string) => ({
  sign: (md: Forge.md.MessageDigest): string =>
    privateEncrypt(
      { key: privateKey, padding: constants.RSA_PKCS1_PADDING },
      Buffer.concat([digestInfo, Buffer.from(md.digest().getBytes(), 'latin1')]),
    ).toString('latin1'),
})

/**
 * A certificate for a key, signed by itself; `node:crypto` reads certificates and cannot issue
 * them.
 */
function issueCertificate(
  { publicKey, privateKey }: KeyPair,
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
  certificate.sign(signerOf(privateKey) as unknown as Forge.pki.rsa.PrivateKey, md.sha256.create())
  return pki.certificateToPem(certificate)
}

const publicKeyIdOf = (caller: string): string =>
  `PUB_KEY_ID_01${caller.padStart(10, '0')}${new Date().toISOString().slice(0, 10).replaceAll('-', '')}00000000`

/** The id of the sandbox's brand. */
const brandId = '10001'

function brandKeysOf(own: KeyPair, publicKey: KeyPair): SandboxBrandKeys {
  const certificate = issueCertificate(own, `brand ${brandId}`)
  return {
    brand_id: brandId,
    serial: serialOf(certificate),
    privateKey: own.privateKey,
    certificate,
    apiKey: randomBytes(16).toString('hex'),
    platform: {
      publicKeyId: publicKeyIdOf(brandId),
      publicKey: publicKey.publicKey,
      publicKeyPrivateKey: publicKey.privateKey,
    },
  }
}

/**
 * Issues the keys of a merchant.
 *
 * @param mchid merchant id
 */
export const issueMerchantKeys = (mchid: string): MerchantKeys => merchantKeysOf(mchid, makePair())

function merchantKeysOf(mchid: string, merchant: KeyPair): MerchantKeys {
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

const defaultMchid = '1900000109'

/**
 * Issues keys for a sandbox, a merchant's and a brand's. Takes about half a second; keep the result
 * to save it.
 *
 * @param mchid merchant id, default 1900000109
 */
export const issueKeys = (mchid = defaultMchid): SandboxKeys =>
  keysOf(mchid, [makePair(), makePair(), makePair(), makePair(), makePair()])

/** The same by several threads at the same time, for who need not block. */
export async function issueKeysAsync(mchid = defaultMchid): Promise<SandboxKeys> {
  const make = makePairAsync
  return keysOf(mchid, await Promise.all([make(), make(), make(), make(), make()]))
}

type Pairs = readonly [KeyPair, KeyPair, KeyPair, KeyPair, KeyPair]

function keysOf(mchid: string, [merchant, platform, publicKey, ...brand]: Pairs): SandboxKeys {
  const platformCertificate = issueCertificate(platform, 'Tenpay.com')
  return {
    ...merchantKeysOf(mchid, merchant),
    brand: brandKeysOf(...brand),
    platform: {
      publicKeyId: publicKeyIdOf(mchid),
      publicKey: publicKey.publicKey,
      publicKeyPrivateKey: publicKey.privateKey,
      serial: serialOf(platformCertificate),
      certificate: platformCertificate,
      certificatePrivateKey: platform.privateKey,
    },
  }
}
