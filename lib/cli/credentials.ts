import { InvalidArgumentError, type Command } from 'commander'
import { brandFlagOf } from './brand'

/** The credentials of a merchant, flag by flag. */
export interface CredentialFlags {
  mchid?: string
  serial?: string
  privateKey?: string
  platformId?: string
  platformKey?: string
  baseUrl?: string
}

/**
 * Every flag there is, and what it stands for. Keys are files: a command line can be seen by
 * everybody on the machine.
 */
const flags = [
  ['--mchid <mchid>', 'merchant id'],
  ['--serial <serial>', 'serial of the merchant certificate'],
  ['--private-key <file>', "PEM file of the merchant's private key"],
  ['--platform-id <id>', "id of the platform's public key, or serial of its certificate"],
  ['--platform-key <file>', 'PEM file of that key or certificate'],
  [
    '--base-url <url>',
    "base URL, or a host's name (api2, apihk, apius, apieu); default WeChat Pay's",
  ],
] as const

/** Their names, for messages. */
export const credentialNames = flags.map(([name]) => name.split(' ')[0]!)

/** Options of the factory and the flags that give them. */
const flagOf: Readonly<Record<string, string>> = {
  mchid: '--mchid',
  serial: '--serial',
  privateKey: '--private-key',
  certs: '--platform-id and --platform-key',
  base_uri: '--base-url',
  ...brandFlagOf,
}

/**
 * What stands in front of the names of options: those of a brand alone have nothing there, and
 * flags of their own.
 */
let prefix: '' | 'brand.' = ''

/** Whose options the messages to come name. */
export function speakOf(owner: 'merchant' | 'brand'): void {
  prefix = owner === 'brand' ? 'brand.' : ''
}

/** Options that go by another name as a flag, where the command has that flag. */
const otherNames: Readonly<Record<string, string>> = {
  headers: 'header',
  json: 'data',
  xml: 'data',
  body: 'upload',
  hosts: 'allowHost',
  anew: 'new',
}

/** The flags of the command that runs, by the names that commander gives them. */
let ownFlags: ReadonlyMap<string, string> = new Map()

/** Which command's flags the messages to come name. */
export function speakFor(command: Command): void {
  ownFlags = new Map(
    command.options.map((option) => [option.attributeName(), option.long ?? option.flags]),
  )
}

/**
 * A message in the words of the command line.
 *
 * @param message names options
 */
export const inFlags = (message: string): string =>
  message
    .replace(/options (`[\w.]+`) and (`[\w.]+`)/g, 'option $1 and option $2')
    .replace(/(option )?`([\w.]+)`/g, (whole, option: string | undefined, name: string) => {
      const full = [`${prefix}${name}`, name].find((one) => Object.hasOwn(flagOf, one))
      if (full && ownFlags.has('config'))
        return `${flagOf[full]!} (\`${full}\` in a configuration file)`
      return (option && (ownFlags.get(otherNames[name] ?? name) ?? ownFlags.get(name))) ?? whole
    })

/** Adds the flags for credentials. */
export const withCredentials = (command: Command): Command =>
  flags.reduce((all, [name, what]) => all.option(name, what), command)

/**
 * The options that flags stand for.
 *
 * @param given the command's flags
 * @param keyAt makes a file's path into what the factory takes
 */
export function fromFlags(
  { mchid, serial, privateKey, platformId, platformKey, baseUrl }: CredentialFlags,
  keyAt: (path: string) => unknown,
): Record<string, unknown> {
  if ((platformId === undefined) !== (platformKey === undefined))
    throw new InvalidArgumentError('--platform-id and --platform-key go together')
  const key = (file: string | undefined): unknown => (file === undefined ? undefined : keyAt(file))
  const all = {
    mchid,
    serial,
    privateKey: key(privateKey),
    base_uri: baseUrl,
    certs: platformId === undefined ? undefined : { [platformId]: key(platformKey) },
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}
