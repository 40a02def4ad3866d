import { randomBytes } from 'node:crypto'
import { Command, InvalidArgumentError } from 'commander'
import { lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { downloadCertificates, type DownloadConfig } from '../../certificates'
import type { BuilderConfig } from '../../config'
import { readNamedFile } from '../../crypto/file-url'
import { loadConfig, type ConfigFlags } from '../config'
import { layJsonOut } from '../json'

interface Flags extends ConfigFlags {
  serialno?: string
  privatekey?: string
  key?: string
  output?: string
  baseuri?: string
  json?: boolean
}

/**
 * Where the APIv3 key is, unless a file is named: a command line can be seen by everybody on the
 * machine.
 */
const variable = 'APIV3_KEY'

/** PHP's tool takes `-f=file` as well, which commander hands over with the sign. */
const withoutEquals = (text: string): string => text.replace(/^=/, '')

/** The APIv3 key. What was given in place of a file is not shown: it may be the key. */
function apiv3KeyOf(file: string | undefined, configured: string | undefined): string {
  const inEnvironment = process.env[variable]
  if (file === undefined && (configured ?? inEnvironment)) return (configured ?? inEnvironment)!
  if (file === undefined)
    throw new InvalidArgumentError(
      `no APIv3 key: set ${variable} in the environment, \`apiv3Key\` in the configuration, or give --key the path of a file that holds it`,
    )
  try {
    return readNamedFile(file).toString().trim()
  } catch (error) {
    throw new InvalidArgumentError(
      `--key names no file that can be read (${(error as NodeJS.ErrnoException).code}); expected the path of a file that holds the APIv3 key, or nothing and the key in ${variable}. A key on a command line can be seen by everybody on this machine: if that was one, set another in the merchant console`,
    )
  }
}

/**
 * The folder for the certificates: one of its own, unless another is named, which must not lead
 * elsewhere.
 */
function folderAt(path: string | undefined): string {
  if (path === undefined) return mkdtempSync(join(tmpdir(), 'wechatpay-certificates-'))
  const folder = resolve(path)
  const refuse = (why: string): never => {
    throw new InvalidArgumentError(`--output ${path} is no folder and cannot be made one (${why})`)
  }
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    return refuse((error as NodeJS.ErrnoException).code ?? 'unknown')
  }
  return lstatSync(folder).isSymbolicLink()
    ? refuse('it is a link: name the folder that it leads to')
    : folder
}

/** Appears whole, in the place of whatever stands there; a link is replaced, never followed. */
function save(path: string, text: string): void {
  const draft = `${path}.${randomBytes(4).toString('hex')}.new`
  try {
    writeFileSync(draft, text, { flag: 'wx', mode: 0o600 })
    renameSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** PHP's names for flags beside those that the other commands have. */
function spelledOut({ serialno, privatekey, baseuri, ...rest }: Flags): ConfigFlags {
  const { serial = serialno, privateKey = privatekey, baseUrl = baseuri } = rest
  return { ...rest, serial, privateKey, baseUrl }
}

/** A certificate that was saved. */
interface Saved {
  readonly serial: string
  readonly notBefore: Date
  readonly notAfter: Date
  readonly path: string
}

const savedLines = ({ serial, notBefore, notAfter, path }: Saved): string =>
  `serial      ${serial}\nnot before  ${notBefore.toISOString()}\nnot after   ${notAfter.toISOString()}\nsaved to    ${path}\nlook at it  openssl x509 -in ${path} -noout -serial -dates\n\n`

/** What a download needs of a configuration; the platform keys in it are what is fetched. */
function downloadable(config: BuilderConfig, keyFile: string | undefined): DownloadConfig {
  const { certs: _certs, verifier: _verifier, apiv3Key, ...rest } = config
  for (const [name, flag] of [
    ['mchid', '-m, --mchid <mchid>'],
    ['serial', '-s, --serialno <serial>'],
    ['privateKey', '-f, --privatekey <file>'],
  ] as const)
    if (rest[name] === undefined)
      throw new InvalidArgumentError(`required option '${flag}' not specified`)
  return { ...rest, apiv3Key: apiv3KeyOf(keyFile, apiv3Key) }
}

/**
 * `wechatpay-chainable certificates`: wechatpay-php's CertificateDownloader, its options with the
 * APIv3 key in a file.
 */
export function certificatesCommand(): Command {
  return new Command('certificates')
    .description('download the platform certificates, verify and save them')
    .option('-m, --mchid <mchid>', 'merchant id', withoutEquals)
    .option('-s, --serialno <serial>', 'serial of the merchant certificate', withoutEquals)
    .option('--serial <serial>', 'the same')
    .option('-f, --privatekey <file>', "path of the merchant's private key", withoutEquals)
    .option('--private-key <file>', 'the same')
    .option('-c, --config <file>', 'JSON file with the options of Builder.factory')
    .option('--sandbox', 'run against an embedded sandbox, without credentials')
    .option(
      '-k, --key <file>',
      `path of a file that holds the APIv3 key; default ${variable} of the environment`,
      withoutEquals,
    )
    .option(
      '-o, --output <folder>',
      'where the certificates go; default a new folder among the temporary ones',
      withoutEquals,
    )
    .option(
      '-u, --baseuri <url>',
      'another host than https://api.mch.weixin.qq.com/',
      withoutEquals,
    )
    .option('--base-url <url>', 'the same')
    .option('--json', 'print what was saved as one JSON list')
    .action(async ({ key, output, json, ...flags }: Flags) => {
      const { config, sandbox } = await loadConfig(spelledOut(flags))
      const found = await downloadCertificates(downloadable(config, key)).finally(() =>
        sandbox?.close(),
      )
      const folder = folderAt(output)
      const saved = found.map(({ serial, certificate, effectiveTime, expireTime }) => {
        const path = join(folder, `wechatpay_${serial}.pem`)
        save(path, certificate)
        return { serial, notBefore: effectiveTime, notAfter: expireTime, path }
      })
      process.stdout.write(
        json ? `${layJsonOut(JSON.stringify(saved))}\n` : saved.map(savedLines).join(''),
      )
    })
}
