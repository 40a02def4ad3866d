import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Builder, type BuilderConfig } from '../../lib'
import type { SandboxKeys } from '../../lib/sandbox'

/**
 * The throw-away keys of the specs: the fuzzer signs with the platform's, as the platform would.
 */
export const keys = JSON.parse(
  readFileSync(join(__dirname, '../../spec/fixtures/sandbox-keys.json'), 'utf8'),
) as SandboxKeys

/** Seconds that a call of the fuzzer's may take in all. */
export const deadline = 0.8
/** Milliseconds beyond it that are put down to a busy machine. */
export const slack = 2_500

const { platform } = keys

/** What the instances of the fuzzer are made of. */
export const config = (base_uri: string, more: Partial<BuilderConfig> = {}): BuilderConfig => ({
  mchid: keys.mchid,
  serial: keys.serial,
  privateKey: keys.privateKey,
  secret: keys.secret,
  apiv3Key: keys.apiv3Key,
  certs: { [platform.publicKeyId]: platform.publicKey, [platform.serial]: platform.certificate },
  base_uri,
  connect_timeout: 0.3,
  timeout: 0.3,
  read_timeout: 0.3,
  blocking: 'allow',
  proxy: '',
  retry: { attempts: 2, backoff: 5, deadline },
  ...more,
})

/** Types say nothing about what a fuzzer does. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any

export const instanceOf = (base_uri: string, more?: Partial<BuilderConfig>): Loose =>
  Builder.factory(config(base_uri, more))
