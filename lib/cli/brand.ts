import { InvalidArgumentError, type Command } from 'commander'
import { isObject } from '../checks/type-guards'
import { brandNames } from '../config/brand'

/**
 * The keys of a brand, flag by flag. Its API key is no flag: a command line can be seen by
 * everybody on the machine.
 */
export interface BrandFlags {
  brandId?: string
  brandSerial?: string
  brandPrivateKey?: string
  brandPlatformId?: string
  brandPlatformKey?: string
}

const flags = [
  ['--brand-id <id>', 'brand id, for paths under brand/; alone, without a merchant, is enough'],
  ['--brand-serial <serial>', 'serial of the brand certificate'],
  ['--brand-private-key <file>', "PEM file of the brand's private key"],
  ['--brand-platform-id <id>', "id of the brand's WeChat Pay public key"],
  ['--brand-platform-key <file>', 'PEM file of that key'],
] as const

/** Options of a brand, and the flags that give them. */
export const brandFlagOf: Readonly<Record<string, string>> = {
  'brand.brand_id': '--brand-id',
  'brand.serial': '--brand-serial',
  'brand.privateKey': '--brand-private-key',
  'brand.certs': '--brand-platform-id and --brand-platform-key',
  'brand.apiKey': 'BRAND_API_KEY',
}

/** Environment variables and the options of a brand that they stand for. */
const variables = {
  BRAND_ID: 'brand_id',
  BRAND_SERIAL: 'serial',
  BRAND_PRIVATE_KEY: 'privateKey',
  BRAND_API_KEY: 'apiKey',
} as const

/** Adds a brand's flags. */
export const withBrand = (command: Command): Command =>
  flags.reduce((all, [name, what]) => all.option(name, what), command)

/** What is given of a brand, as a part of a configuration; nothing where nothing is. */
function sourceOf(options: Record<string, unknown>): Record<string, unknown> {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  return given.length > 0 ? { brand: Object.fromEntries(given) } : {}
}

/**
 * The options of a brand that flags stand for.
 *
 * @param given the command's flags
 * @param keyAt makes a file's path into what the factory takes
 */
export function brandFromFlags(
  { brandId, brandSerial, brandPrivateKey, brandPlatformId, brandPlatformKey }: BrandFlags,
  keyAt: (path: string) => unknown,
): Record<string, unknown> {
  if ((brandPlatformId === undefined) !== (brandPlatformKey === undefined))
    throw new InvalidArgumentError('--brand-platform-id and --brand-platform-key go together')
  return sourceOf({
    brand_id: brandId,
    serial: brandSerial,
    privateKey: brandPrivateKey === undefined ? undefined : keyAt(brandPrivateKey),
    certs:
      brandPlatformId === undefined ? undefined : { [brandPlatformId]: keyAt(brandPlatformKey!) },
  })
}

/** Those of the environment; key texts may have `\n` written out. */
export function brandFromEnvironment(): Record<string, unknown> {
  const valueOf = (name: string): string | undefined =>
    process.env[name] ? process.env[name].replaceAll('\\n', '\n') : undefined
  const [id, key] = [valueOf('BRAND_PLATFORM_ID'), valueOf('BRAND_PLATFORM_KEY')]
  return sourceOf({
    ...Object.fromEntries(
      Object.entries(variables).map(([name, option]) => [option, valueOf(name)]),
    ),
    certs: id && key ? { [id]: key } : undefined,
  })
}

/** What speaks of a merchant, beside which a brand is a part of the configuration. */
const ofMerchants = ['mchid', 'serial', 'privateKey', 'certs', 'secret', 'apiv3Key', 'merchant']

/**
 * A file may be a brand's alone, `{ brand_id, serial, … }`: its keys are kept from those of a
 * merchant. One that has a merchant's number as well is the factory's to refuse: whose its keys
 * are, nobody knows.
 */
function separateBrand(source: Record<string, unknown>): Record<string, unknown> {
  const isOfBoth = source['brand'] !== undefined || source['mchid'] !== undefined
  if (source['brand_id'] === undefined || isOfBoth) return source
  const isBrands = ([name]: [string, unknown]): boolean =>
    (brandNames as readonly string[]).includes(name)
  const all = Object.entries(source)
  return {
    ...Object.fromEntries(all.filter((entry) => !isBrands(entry))),
    brand: Object.fromEntries(all.filter(isBrands)),
  }
}

/**
 * One configuration of several, the later ones before the earlier ones, a brand's options one by
 * one.
 *
 * @param sources what file, environment and flags say
 * @returns the configuration, and whether it is a brand's alone
 */
export function mergeSources(sources: readonly Record<string, unknown>[]): {
  readonly merged: Record<string, unknown>
  readonly isBrands: boolean
} {
  const all = sources.map(separateBrand)
  const merged = Object.assign({}, ...all) as Record<string, unknown>
  const brands = all.map(({ brand }) => brand).filter((brand) => brand !== undefined)
  // What is no object is the factory's to refuse.
  if (brands.length === 0 || !brands.every(isObject)) return { merged, isBrands: false }
  const { brand: _, ...rest } = merged
  const brand = Object.assign({}, ...brands) as Record<string, unknown>
  const isBrands = ofMerchants.every((name) => rest[name] === undefined)
  return { merged: isBrands ? { ...rest, ...brand } : { ...rest, brand }, isBrands }
}
