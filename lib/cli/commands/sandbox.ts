import { Command, InvalidArgumentError } from 'commander'
import { readFileSync } from 'node:fs'
import { describeType } from '../../checks/did-you-mean'
import { wordsOf } from '../../checks/thrown'
import { isObject, isText } from '../../checks/type-guards'
import { parseJsonText } from '../json'
import { startInterval, stopTimer } from '../../exchange/clock'
import { Sandbox, type SandboxKeys } from '../../sandbox'
import { choice } from './choice'
import { readAmount } from '../numbers'
import { logForms, logLine, type LogForm } from './sandbox-log'
import { remoteCommands } from './sandbox-remote'

function port(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text)
  throw new InvalidArgumentError('expected a port number, 0 to 65535')
}

function keyFile(path: string): SandboxKeys {
  let keys: unknown
  try {
    keys = parseJsonText(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new InvalidArgumentError(
      `expected a JSON file with the keys of a sandbox (${(error as NodeJS.ErrnoException).code ?? wordsOf(error)})`,
    )
  }
  const missing = keyNames.find((name) => !isText(valueAt(keys, name.split('.'))))
  if (missing !== undefined)
    throw new InvalidArgumentError(
      `expected the keys of a sandbox, as Sandbox.issueKeys() makes them: \`${missing}\` is ${describeType(valueAt(keys, missing.split('.')))} there, and should be text`,
    )
  return keys as SandboxKeys
}

/** What a file with keys has to hold. */
const keyNames = [
  ...['mchid', 'serial', 'privateKey', 'certificate', 'apiv3Key', 'secret'],
  ...[
    ...['publicKeyId', 'publicKey', 'publicKeyPrivateKey'],
    ...['serial', 'certificate', 'certificatePrivateKey'],
  ].map((name) => `platform.${name}`),
]

const valueAt = (value: unknown, [name, ...rest]: readonly string[]): unknown =>
  name === undefined ? value : valueAt(isObject(value) ? value[name] : undefined, rest)

/** The credentials under the names that examples and other clients read from the environment. */
function variables({
  baseUri,
  credentials: { mchid, serial, privateKey, certificate, apiv3Key, secret, platform, brand },
  config: { certs },
}: Sandbox): Record<string, string> {
  const [platformId, platformKey] = Object.entries(certs!)[0] as [string, string]
  return {
    BASE_URL: baseUri,
    MCHID: mchid,
    SERIAL: serial,
    PRIVATE_KEY: privateKey,
    PLATFORM_ID: platformId,
    PLATFORM_KEY: platformKey,
    APIV3_KEY: apiv3Key,
    SECRET: secret,
    CERTIFICATE: certificate,
    PLATFORM_SERIAL: platform.serial,
    PLATFORM_CERTIFICATE: platform.certificate,
    ...(brand && {
      BRAND_ID: brand.brand_id,
      BRAND_SERIAL: brand.serial,
      BRAND_PRIVATE_KEY: brand.privateKey,
      BRAND_API_KEY: brand.apiKey,
      BRAND_PLATFORM_ID: brand.platform.publicKeyId,
      BRAND_PLATFORM_KEY: brand.platform.publicKey,
    }),
  }
}

interface Flags {
  readonly port: number
  readonly keys?: SandboxKeys
  readonly mchid: string
  readonly certificates: boolean
  readonly publicKey: boolean
  readonly allowHost: string[]
  readonly json?: boolean
  readonly log?: LogForm
  readonly forwardTo?: string
  readonly state?: string
  readonly listen?: string
  readonly strictStocks?: boolean
  readonly rate?: number
}

const several = (name: string, before: string[]): string[] => [...before, name]

const line = ([name, value]: [string, string]): string =>
  `${name}=${value.includes('\n') ? JSON.stringify(value) : value}`

/** Prints a line for each request, beside the credentials, which may be piped elsewhere. */
function logTo(sandbox: Sandbox, form: LogForm): void {
  if (form === 'none') return
  const isColoured = process.stderr.isTTY ?? false
  sandbox.onRequest((record) => process.stderr.write(`${logLine(record, form, isColoured)}\n`))
}

/** Serves until it is interrupted. */
async function serve(flags: Flags): Promise<void> {
  const {
    allowHost: hosts,
    json,
    log = process.stderr.isTTY ? 'pretty' : 'none',
    ...options
  } = flags
  const sandbox = await Sandbox.start({ ...options, hosts })
  const names = variables(sandbox)
  process.stdout.write(
    json ? `${JSON.stringify(names)}\n` : `${Object.entries(names).map(line).join('\n')}\n`,
  )
  if (process.stderr.isTTY) process.stderr.write(`console: ${sandbox.baseUri}/_sandbox/\n`)
  logTo(sandbox, log)
  const serving = startInterval(() => undefined, Infinity)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
  stopTimer(serving)
  await sandbox.close()
}

/**
 * `wechatpay-chainable sandbox`: serves until it is interrupted; below it, what is asked of one
 * that runs.
 */
export function sandboxCommand(): Command {
  const command = new Command('sandbox')
    .description(
      'start a WeChat Pay gateway on 127.0.0.1, print its credentials as NAME=value lines, and serve until interrupted',
    )
    .enablePositionalOptions()
    .option('-p, --port <port>', 'port to listen on, any free one by default', port, 0)
    .option(
      '--keys <file>',
      'JSON file with keys made by Sandbox.issueKeys(); fresh ones by default',
      keyFile,
    )
    .option('--mchid <mchid>', 'merchant id for fresh keys', '1900000109')
    .option(
      '--no-certificates',
      'a merchant without platform certificates: /v3/certificates answers 404',
    )
    .option(
      '--no-public-key',
      "a merchant without the platform's public key: answers and notifications are signed by its certificate",
    )
    .option(
      '--allow-host <name>',
      'a name by which requests may call it in Host, beside those of loopback and of WeChat Pay; may be given again',
      several,
      [],
    )
    .option(
      '--listen <address>',
      'address to listen on, default 127.0.0.1; whoever reaches another one can move it, too',
    )
    .option('--forward-to <url>', 'where notifications go, in place of where they are asked to')
    .option('--state <file>', 'keep everything in this file, and go on from it')
    .option('--strict-stocks', 'stocks of coupons have to be made before they are used')
    .option(
      '--rate <n>',
      'requests of API v3 a second that are let through: more are 429 FREQUENCY_LIMITED; default any number',
      readAmount,
    )
    .option(
      '--log <form>',
      `a line for each request, to stderr: ${logForms.join(', ')}; pretty in a terminal`,
      choice(logForms),
    )
    .option('--json', 'print the credentials as one JSON object')
    .action(serve)
  for (const remote of remoteCommands()) command.addCommand(remote)
  return command
}
