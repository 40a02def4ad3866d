import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import brand from '../fixtures/brand-keys.json'
import { keys, sandboxed } from '../fixtures/sandbox'

const main = join(__dirname, '../../dist/cli/main.js')
const sandbox = sandboxed({ keys: { ...keys, brand } })

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-cli-brand-'))
writeFileSync(join(folder, 'brand.pem'), brand.privateKey)
writeFileSync(join(folder, 'brand-platform.pem'), brand.platform.publicKey)
writeFileSync(join(folder, 'merchant.pem'), keys.privateKey)
writeFileSync(join(folder, 'platform.pem'), keys.platform.publicKey)

const run = (args: string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    timeout: 20_000,
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
  })
  return { status, stdout, stderr }
}
const writeConfig = (name: string, config: object): string => {
  writeFileSync(join(folder, name), JSON.stringify(config))
  return name
}

const call = [
  'call',
  'brand/marketing/product-coupon/notify-configs',
  '--base-url',
  sandbox.baseUri,
]
const flags = [
  ...['--brand-id', brand.brand_id, '--brand-serial', brand.serial],
  ...['--brand-private-key', 'brand.pem'],
  ...['--brand-platform-id', brand.platform.publicKeyId],
  ...['--brand-platform-key', 'brand-platform.pem'],
]
const inFile = {
  brand_id: brand.brand_id,
  serial: brand.serial,
  privateKey: 'brand.pem',
  certs: { [brand.platform.publicKeyId]: './brand-platform.pem' },
}
const merchant = {
  mchid: keys.mchid,
  serial: keys.serial,
  privateKey: 'merchant.pem',
  certs: { [keys.platform.publicKeyId]: 'platform.pem' },
}
const environment = {
  BRAND_ID: brand.brand_id,
  BRAND_SERIAL: brand.serial,
  BRAND_PRIVATE_KEY: brand.privateKey.replaceAll('\n', '\\n'),
  BRAND_PLATFORM_ID: brand.platform.publicKeyId,
  BRAND_PLATFORM_KEY: brand.platform.publicKey,
  BRAND_API_KEY: brand.apiKey,
}

describe('keys of a brand on the command line', () => {
  test.each<[string, string[], Record<string, string>]>([
    ['flags', flags, {}],
    ['the environment', [], environment],
    ['a file of a brand alone', ['-c', writeConfig('alone.json', inFile)], {}],
    ['`brand` in a file', ['-c', writeConfig('both.json', { ...merchant, brand: inFile })], {}],
    [
      'a file that has a merchant, and flags',
      ['-c', writeConfig('merchant.json', merchant), ...flags],
      {},
    ],
    [
      'a file that has them wrong, and flags',
      ['-c', writeConfig('wrong.json', { ...inFile, brand_id: '7' }), ...flags],
      {},
    ],
    [
      'a file of a brand alone, beside a merchant of the environment',
      ['-c', 'alone.json'],
      {
        MCHID: keys.mchid,
        SERIAL: keys.serial,
        PRIVATE_KEY: keys.privateKey,
        SECRET: keys.secret,
        PLATFORM_ID: keys.platform.publicKeyId,
        PLATFORM_KEY: keys.platform.publicKey,
      },
    ],
  ])('are taken from %s', (_, args, env) => {
    const { status, stdout, stderr } = run([...call, ...args], env)
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toHaveProperty('notify_url')
  })

  it('are examined by the doctor, without a merchant', () => {
    const { status, stdout } = run(['doctor', '--base-url', sandbox.baseUri, '--json'], environment)
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as { what: string }[]).map(({ what }) => what)).toContain(
      'brand signature',
    )
  })

  test.each<[string, string[], RegExp]>([
    [
      'an id of no key',
      [...flags.slice(0, -2)],
      /--brand-platform-id and --brand-platform-key go together/,
    ],
    [
      'a serial that is missing',
      flags.filter((_, at) => at !== 2 && at !== 3),
      /--brand-serial \(`brand\.serial` in a configuration file\)/,
    ],
    [
      'a key that is missing beside a merchant',
      ['-c', 'merchant.json', ...flags.filter((_, at) => at !== 4 && at !== 5)],
      /--brand-private-key \(`brand\.privateKey` in/,
    ],
    ['keys beside --sandbox', ['--sandbox', ...flags], /--sandbox has credentials of its own/],
    [
      'a merchant and a brand whose keys are one',
      ['-c', writeConfig('mixed.json', { ...inFile, mchid: keys.mchid })],
      /MIXED_KEYS[^]*brand_id[^]*mchid/,
    ],
    [
      'a text for a brand',
      ['-c', writeConfig('text.json', { ...merchant, brand: 'x' })],
      /option `brand` is a string/,
    ],
  ])('name %s by its flag', (_, args, message) => {
    const { status, stderr } = run([...call, ...args])
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain(brand.privateKey.split('\n')[2]!)
  })
})
