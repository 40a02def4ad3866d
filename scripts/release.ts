/**
 * npm run release -- 0.2.0           checks whether this version can go out, and tags it
 * npm run release -- --update-files  writes the list of the package's files anew
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkChangeLog, checkTree, checkVersions, releaseNotes } from './release/checks'
import { compareFileLists, formatFileList } from './release/file-list'

const root = join(__dirname, '..')
const listed = join(__dirname, 'release/files.txt')

const read = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

/** Runs a command in sight. @throws where it fails */
const run = (command: string, args: readonly string[]): void => {
  execFileSync(command, args, { cwd: root, stdio: 'inherit' })
}

const readText = (name: string): string => readFileSync(join(root, name), 'utf8')
const versionIn = (name: string): string =>
  (JSON.parse(readText(name)) as { version: string }).version
const headOf = (): string => read('git', ['rev-parse', 'HEAD']).trim()

/** The files that would be published, out of the dist/ that is there. */
function packedFiles(): string[] {
  const told = read('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'])
  const [{ files }] = JSON.parse(told) as [{ files: { path: string }[] }]
  return formatFileList(files.map(({ path }) => path))
}

function checkFiles(): string[] {
  const expected = readFileSync(listed, 'utf8').trimEnd().split('\n')
  const differences = compareFileLists(expected, packedFiles())
  if (differences.length === 0) return []
  const cure = 'where that is meant: npm run release -- --update-files, and commit it'
  const what = 'the package holds other files than scripts/release/files.txt'
  return [`${what}; ${cure}\n${differences.join('\n')}`]
}

/** @throws where something is wrong, with all of it */
function assertNone(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.map((fault) => `- ${fault}`).join('\n'))
}

function updateFiles(): void {
  run('npm', ['run', '--silent', 'build'])
  writeFileSync(listed, `${packedFiles().join('\n')}\n`)
  console.log('release: scripts/release/files.txt is written; read its diff, and commit it')
}

function release(version: string): void {
  const changeLog = readText('CHANGELOG.md')
  const status = (): string => read('git', ['status', '--porcelain'])
  assertNone([
    ...checkVersions({
      version,
      manifest: versionIn('package.json'),
      lock: versionIn('package-lock.json'),
      tags: read('git', ['tag', '--list']).split('\n'),
    }),
    ...checkChangeLog(changeLog, version),
    ...checkTree(status()),
  ])
  const head = headOf()
  run('npm', ['run', '--silent', 'build'])
  assertNone(checkFiles())
  run('npm', ['test'])
  run('npm', ['run', 'runtimes'])
  assertNone([
    ...checkTree(status()),
    ...(headOf() === head ? [] : ['another commit was made meanwhile: begin anew']),
  ])
  const message = `${version}\n\n${releaseNotes(changeLog, version)}`
  run('git', ['tag', '--annotate', '--cleanup=verbatim', '--message', message, `v${version}`, head])
  console.log(`release: v${version} is tagged; nothing is published. What is left, by hand:`)
  console.log(`  git push <remote> main v${version}\n  npm publish`)
}

function main([asked, ...more]: readonly string[]): void {
  if (asked === undefined || more.length > 0) {
    throw new Error('expected one argument: npm run release -- <version>, or -- --update-files')
  }
  if (asked === '--update-files') updateFiles()
  else release(asked)
}

try {
  main(process.argv.slice(2))
} catch (error) {
  console.error(`release: ${(error as Error).message}`)
  process.exitCode = 1
}
