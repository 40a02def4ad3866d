import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto'
import { apiv3KeyRule, type Rule } from '../../checks/option-rules'
import { isObject, isText } from '../../checks/type-guards'
import type { SandboxBrandKeys, SandboxKeys } from './keys'

/** Whether a text is a key or a certificate that OpenSSL reads. */
const parses =
  (parse: (text: string) => unknown) =>
  (value: unknown): boolean => {
    if (!isText(value)) return false
    try {
      parse(value)
      return true
    } catch {
      return false
    }
  }
const isPrivate = parses(createPrivateKey)
const isPublic = parses(createPublicKey)
const isCertificate = parses((text) => new X509Certificate(text))

type Checks<T> = Readonly<Record<keyof T, (value: unknown) => boolean>>

const fits = <T>(value: unknown, checks: Checks<T>): boolean =>
  isObject(value) &&
  Object.entries<(value: unknown) => boolean>(checks).every(([name, accepts]) =>
    accepts(value[name]),
  )

const earlier: Checks<
  Pick<SandboxKeys['platform'], 'serial' | 'certificate' | 'certificatePrivateKey'>
> = { serial: isText, certificate: isCertificate, certificatePrivateKey: isPrivate }

const platform: Checks<SandboxKeys['platform']> = {
  ...earlier,
  publicKeyId: isText,
  publicKey: isPublic,
  publicKeyPrivateKey: isPrivate,
  signedBy: (value) => value === undefined || value === 'certificate' || value === 'public key',
  earlier: (value) =>
    value === undefined || (Array.isArray(value) && value.every((one) => fits(one, earlier))),
}

const brandPlatform: Checks<SandboxBrandKeys['platform']> = {
  publicKeyId: isText,
  publicKey: isPublic,
  publicKeyPrivateKey: isPrivate,
}

const brand: Checks<SandboxBrandKeys> = {
  brand_id: isText,
  serial: isText,
  privateKey: isPrivate,
  certificate: isCertificate,
  apiKey: apiv3KeyRule.accepts,
  platform: (value) => fits(value, brandPlatform),
}

const merchant: Checks<SandboxKeys> = {
  mchid: isText,
  serial: isText,
  privateKey: isPrivate,
  certificate: isCertificate,
  apiv3Key: apiv3KeyRule.accepts,
  secret: isText,
  brand: (value) => value === undefined || fits(value, brand),
  platform: (value) => fits(value, platform),
}

/**
 * Keys are looked at before they cross into the thread: there, the first request would be the one
 * to fail.
 */
export const keysRule: Rule = {
  expected: 'keys of Sandbox.issueKeys(), whole and unchanged',
  accepts: (value) => fits(value, merchant),
}
