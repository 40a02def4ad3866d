import type { BrandOptions } from '../../config'
import type { SandboxBrandKeys } from './keys'

/** What a client needs of a brand's keys. */
export interface SandboxBrandCredentials extends Omit<SandboxBrandKeys, 'platform'> {
  readonly platform: Pick<SandboxBrandKeys['platform'], 'publicKeyId' | 'publicKey'>
}

/** A brand's keys without those that the platform keeps to itself. */
export const brandCredentialsOf = ({
  platform: { publicKeyId, publicKey },
  ...own
}: SandboxBrandKeys): SandboxBrandCredentials => ({ ...own, platform: { publicKeyId, publicKey } })

/** What `Builder.factory` takes as `brand`. */
export const brandOptionsOf = ({
  brand_id,
  serial,
  privateKey,
  apiKey,
  platform: { publicKeyId, publicKey },
}: SandboxBrandKeys): BrandOptions => ({
  brand_id,
  serial,
  privateKey,
  apiKey,
  certs: { [publicKeyId]: publicKey },
})
