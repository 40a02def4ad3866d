import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { issueTlsKeys } from './tls-keys'
import type { Runtime } from './runtimes'

const root = join(__dirname, '../..')
const binaries = join(root, 'node_modules/.cache/runtimes')
const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts']

const runNpm = (folder: string, args: readonly string[]): string =>
  execFileSync('npm', [...args, ...quiet], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/**
 * Fetches the binaries, unless those of this very lock file are there. Some 400 MB come over the
 * network the first time, hence not among the project's own dependencies.
 */
export function installRuntimes(): void {
  const names = ['package.json', 'package-lock.json']
  const done = join(binaries, 'installed-lock.json')
  const lock = readFileSync(join(__dirname, 'package-lock.json'), 'utf8')
  if (existsSync(done) && readFileSync(done, 'utf8') === lock) return
  mkdirSync(binaries, { recursive: true })
  for (const name of names) copyFileSync(join(__dirname, name), join(binaries, name))
  runNpm(binaries, ['ci'])
  writeFileSync(done, lock)
}

/**
 * Tells where a runtime's binary is.
 *
 * @returns its path
 * @throws where there is none for this machine
 */
export function binaryOf({ id, binary }: Runtime): string {
  const alias = `${id}-${process.platform}-${process.arch}`
  const path = join(binaries, 'node_modules', alias, binary)
  if (existsSync(path)) return path
  throw new Error(`${alias} is not installed: has scripts/runtimes/package.json a package for it?`)
}

/**
 * Makes a project that has the packed tarball installed, as a user's has, and the jobs in it.
 *
 * @returns its folder
 */
export function createProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-runtimes-'))
  const packed = runNpm(root, ['pack', '--json', '--pack-destination', folder])
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  runNpm(folder, ['install', '--prefer-offline', `./${filename}`])
  for (const name of ['jobs.cjs', 'tls-front.cjs', 'run-job.cjs', 'run-job.mjs']) {
    copyFileSync(join(__dirname, name), join(folder, name))
  }
  const { Sandbox } = require(join(root, 'dist/sandbox')) as typeof import('../../lib/sandbox')
  writeFileSync(join(folder, 'sandbox-keys.json'), JSON.stringify(Sandbox.issueKeys()))
  writeFileSync(join(folder, 'tls-keys.json'), JSON.stringify(issueTlsKeys()))
  return folder
}
