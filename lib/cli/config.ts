import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { InvalidArgumentError, type Command } from 'commander'
import { isObject } from '../checks/type-guards'
import { describeType } from '../checks/did-you-mean'
import type { BuilderConfig } from '../config'
import { wordsOf } from '../checks/thrown'
import { shownPath } from '../crypto/shown-path'
import { Sandbox } from '../sandbox'
import { parseJsonText } from './json'
import {
  brandFromEnvironment,
  brandFromFlags,
  mergeSources,
  withBrand,
  type BrandFlags,
} from './brand'
import {
  credentialNames,
  fromFlags,
  speakOf,
  withCredentials,
  type CredentialFlags,
} from './credentials'

/** Environment variables and the options they stand for. */
const variables = {
  MCHID: 'mchid',
  SERIAL: 'serial',
  PRIVATE_KEY: 'privateKey',
  APIV3_KEY: 'apiv3Key',
  SECRET: 'secret',
  BASE_URL: 'base_uri',
} as const

/** Found in the folder where a command runs, unless --config names another. */
const defaultFile = 'wechatpay.config.json'

/** How a command is told where its configuration is. */
export interface ConfigFlags extends CredentialFlags, BrandFlags {
  config?: string
  sandbox?: boolean
}

/** Adds the flags that every command with an instance has. */
export const withConfig = (command: Command): Command =>
  withBrand(withCredentials(command))
    .option(
      '-c, --config <file>',
      'JSON file with the options of Builder.factory; keys may be paths of PEM files',
    )
    .option('--sandbox', 'run against an embedded sandbox, without credentials')
    .addHelpText(
      'after',
      `\nFlags go before the file of --config, and that before the environment: ${Object.keys(variables).join(', ')}, PLATFORM_ID and PLATFORM_KEY, a brand's BRAND_ID, BRAND_SERIAL, BRAND_PRIVATE_KEY, BRAND_PLATFORM_ID, BRAND_PLATFORM_KEY and BRAND_API_KEY (key texts may have \\n written out). Without --config a ${defaultFile} in this folder fills in what neither flags nor environment give.`,
    )

/** A configuration, and what to do when it is no longer needed. */
export interface Loaded {
  readonly config: BuilderConfig
  readonly sandbox?: Sandbox
}

/**
 * The configuration that a command was given: from a sandbox, a file, or the environment.
 *
 * @param flags the command's
 * @throws InvalidArgumentError that names what is missing, never a value
 */
export async function loadConfig({ config, sandbox, ...flags }: ConfigFlags): Promise<Loaded> {
  const keyAt = (path: string): unknown => keyLocationOf(path, process.cwd())
  const given = { ...fromFlags(flags, keyAt), ...brandFromFlags(flags, keyAt) }
  if (sandbox) {
    if (config !== undefined || Object.keys(given).length > 0)
      throw new InvalidArgumentError(
        '--sandbox has credentials of its own: leave out --config and the other ones',
      )
    const started = await Sandbox.start()
    return { config: started.config, sandbox: started }
  }
  const { merged, isBrands } = mergeSources([
    config === undefined ? fromDefaultFile() : {},
    { ...fromEnvironment(), ...brandFromEnvironment() },
    config === undefined ? {} : fromFile(config),
    given,
  ])
  speakOf(isBrands ? 'brand' : 'merchant')
  if (Object.keys(merged).length > 0) return { config: merged as unknown as BuilderConfig }
  throw new InvalidArgumentError(
    `no configuration: give --config, --sandbox, a ${defaultFile} in this folder, ${credentialNames.slice(0, 3).join(', ')} …, or set ${Object.keys(variables).slice(0, 3).join(', ')}, PLATFORM_ID, PLATFORM_KEY in the environment`,
  )
}

/** What lies in the folder may not be what was meant: it is named. */
function fromDefaultFile(): Record<string, unknown> {
  if (!existsSync(defaultFile)) return {}
  process.stderr.write(`with ${defaultFile} of this folder\n`)
  return fromFile(defaultFile)
}

function fromFile(path: string): Record<string, unknown> {
  let read: unknown
  try {
    read = parseJsonText(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new InvalidArgumentError(
      `the configuration ${shownPath(path)} cannot be read: ${(error as NodeJS.ErrnoException).code ?? wordsOf(error)}`,
    )
  }
  if (!isObject(read))
    throw new InvalidArgumentError(
      `the configuration ${path} holds ${describeType(read)}; expected a JSON object with the options of Builder.factory`,
    )
  return fromFolder(read, dirname(resolve(path)))
}

/** Paths count from where the file is, wherever the command runs. */
function fromFolder(read: Record<string, unknown>, base: string): Record<string, unknown> {
  const { privateKey, certs, merchant, brand } = read
  return {
    ...read,
    ...(privateKey === undefined ? {} : { privateKey: keyLocationOf(privateKey, base) }),
    ...(isObject(certs) ? { certs: mapNames(certs, (key) => keyLocationOf(key, base)) } : {}),
    ...(isObject(brand) ? { brand: fromFolder(brand, base) } : {}),
    ...(isObject(merchant)
      ? {
          merchant: {
            ...merchant,
            ...mapNames(pickSettings(merchant, ['cert', 'key', 'pfx']), (material) =>
              keyLocationOf(material, base),
            ),
          },
        }
      : {}),
  }
}

const mapNames = (
  record: Record<string, unknown>,
  change: (value: unknown) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))

const pickSettings = (
  record: Record<string, unknown>,
  names: readonly string[],
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)))

/**
 * The path of a file, alone or with a passphrase, becomes its URL; everything else is left to the
 * factory.
 */
function keyLocationOf(value: unknown, base: string): unknown {
  if (Array.isArray(value)) return [keyLocationOf(value[0], base), ...(value.slice(1) as unknown[])]
  return typeof value === 'string' &&
    value !== '' &&
    !value.includes('://') &&
    !value.includes('-----BEGIN')
    ? pathToFileURL(resolve(base, value)).href
    : value
}

function fromEnvironment(): Record<string, unknown> {
  const given = Object.entries(variables).flatMap(([name, option]) =>
    process.env[name] ? [[option, process.env[name].replaceAll('\\n', '\n')]] : [],
  )
  const { PLATFORM_ID: id, PLATFORM_KEY: key } = process.env
  return {
    ...Object.fromEntries(given),
    ...(id && key ? { certs: { [id]: key.replaceAll('\\n', '\n') } } : {}),
  }
}
