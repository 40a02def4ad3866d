/**
 * Builds dist/: the blocking worker inlined as text, CommonJS and declarations by tsc,
 * and for each public entry a thin ESM wrapper, so that both module systems share one set of classes.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { buildSync } from 'esbuild'

const root = join(__dirname, '..')
const dist = join(root, 'dist')
const generated = join(root, 'lib/generated')

function inlineWorker(): void {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'lib/exchange/worker/main.ts')],
    bundle: true, write: false, minify: true, platform: 'node', target: 'node20', format: 'cjs',
  })
  mkdirSync(generated, { recursive: true })
  writeFileSync(join(generated, 'worker-source.ts'), [
    '// Made by scripts/build.ts from lib/exchange/worker/main.ts.',
    '/** The blocking worker as one self-contained script, so that a bundled application carries it too. */',
    `export const workerSource = ${JSON.stringify(outputFiles[0]!.text)}`,
    '',
  ].join('\n'))
}

function compile(): void {
  rmSync(dist, { recursive: true, force: true })
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', join(root, 'lib')], { stdio: 'inherit' })
}

/** The generated declarations go out as they are: tsc would only make them longer, and there is nothing to run in them. */
function copyDeclarations(): void {
  const [from, to] = [join(root, 'lib/openapi'), join(dist, 'openapi')]
  rmSync(to, { recursive: true, force: true })
  for (const file of readdirSync(from, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))) {
    const target = join(to, file.replace(/\.ts$/, '.d.ts'))
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(join(from, file), target)
  }
}

/** The built files behind `exports` that have an `import` condition. */
function entries(): string[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as
    { exports: Record<string, string | { require: { default: string } }> }
  return Object.values(exports).flatMap(entry => typeof entry === 'string' ? [] : [join(root, entry.require.default)])
}

function wrapForEsm(entry: string): void {
  const names = Object.keys(require(entry) as object).filter(name => name !== 'default' && name !== '__esModule')
  const file = basename(entry)
  const stem = join(dirname(entry), basename(entry, '.js'))
  writeFileSync(`${stem}.mjs`, [
    `import entry from './${file}'`,
    ...names.sort().map(name => `export const ${name} = entry.${name}`),
    '',
  ].join('\n'))
  writeFileSync(`${stem}.d.mts`, `export * from './${file}'\n`)
}

inlineWorker()
compile()
copyDeclarations()
for (const entry of entries()) {
  if (!existsSync(entry)) throw new Error(`package.json exports ${relative(root, entry)}, which the build did not make`)
  wrapForEsm(entry)
}
const cli = join(dist, 'cli/main.js')
if (existsSync(cli)) chmodSync(cli, 0o755)
