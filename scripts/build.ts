/**
 * Builds dist/: the blocking worker inlined as text, the facts listed, CommonJS and declarations by
 * tsc, the core in a few files, the sandbox's thread in one, and for each public entry a thin ESM
 * wrapper, so that both module systems share one set of classes.
 */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { buildSync, type BuildOptions } from 'esbuild'
import { joinCore } from './join-core'
import { listFacts } from './list-facts'

const root = join(__dirname, '..')
const dist = join(root, 'dist')
const generated = join(root, 'lib/generated')

const bundled = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
} as const satisfies BuildOptions

function inlineWorker(): void {
  const { outputFiles } = buildSync({
    ...bundled,
    entryPoints: [join(root, 'lib/exchange/worker/main.ts')],
    write: false,
    minify: true,
  })
  mkdirSync(generated, { recursive: true })
  writeFileSync(
    join(generated, 'worker-source.ts'),
    [
      '// Made by scripts/build.ts from lib/exchange/worker/main.ts.',
      '/** The blocking worker as one self-contained script, so that a bundled application carries it too. */',
      `export const workerSource: string = ${JSON.stringify(outputFiles[0]!.text)}`,
      '',
    ].join('\n'),
  )
}

function compile(): void {
  rmSync(dist, { recursive: true, force: true })
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', join(root, 'lib')], {
    stdio: 'inherit',
  })
}

/** Rooms of the commands alone: nothing that is exported is typed by them. */
const commandRooms = ['cli', 'doctor']

/** Takes declarations away that nobody can ask for. */
function dropDeclarations(): void {
  for (const room of commandRooms)
    for (const file of readdirSync(join(dist, room), { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.d.ts')) rmSync(join(dist, room, file))
}

/**
 * The generated declarations go out as they are: tsc would only make them longer, and there is
 * nothing to run in them.
 */
function copyDeclarations(): void {
  const [from, to] = [join(root, 'lib/openapi'), join(dist, 'openapi')]
  rmSync(to, { recursive: true, force: true })
  for (const file of readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )) {
    const target = join(to, file.replace(/\.ts$/, '.d.ts'))
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(join(from, file), target)
  }
}

/**
 * Puts the sandbox's thread into one file, for its first answer waits for it; the facts stay beside
 * it, read when asked for.
 */
function joinThread(): void {
  buildSync({
    ...bundled,
    entryPoints: [join(root, 'lib/sandbox/thread.ts')],
    outfile: join(dist, 'sandbox/thread.js'),
    minifyWhitespace: true, // it doubles what lies beside it
    external: ['*/generated/facts'],
    allowOverwrite: true,
  })
}

/**
 * Puts `port` and the parser that it needs into one file, so that nobody installs the parser; its
 * licence goes with it. Facts and classes of errors stay where everybody has them.
 */
function joinPort(): void {
  const { packages: _external, ...inward } = bundled
  const to = join(dist, 'port')
  rmSync(to, { recursive: true, force: true })
  buildSync({
    ...inward,
    entryPoints: [join(root, 'lib/port/index.ts')],
    outfile: join(to, 'index.js'),
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    external: ['*/generated/facts', '*/errors'],
  })
  copyFileSync(
    join(dirname(require.resolve('php-parser/package.json')), 'LICENSE'),
    join(to, 'php-parser.LICENSE'),
  )
}

/**
 * The built files behind `exports` that have a `require` condition; `types/*` has declarations
 * only.
 */
function entries(): string[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { require?: { default: string } }>
  }
  return Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' || !entry.require ? [] : [join(root, entry.require.default)],
  )
}

function wrapForEsm(entry: string): void {
  const names = Object.keys(require(entry) as object).filter(
    (name) => name !== 'default' && name !== '__esModule',
  )
  const file = basename(entry)
  const stem = join(dirname(entry), basename(entry, '.js'))
  writeFileSync(
    `${stem}.mjs`,
    [
      `import entry from './${file}'`,
      ...names.sort().map((name) => `export const ${name} = entry.${name}`),
      '',
    ].join('\n'),
  )
  // TypeScript 6 looks at no @types unless it is told to; what is exported here speaks of Node's.
  writeFileSync(
    `${stem}.d.ts`,
    `/// <reference types="node" />\n${readFileSync(`${stem}.d.ts`, 'utf8')}`,
  )
  writeFileSync(`${stem}.d.mts`, `export * from './${file}'\n`)
}

/** The page of the sandbox: one script, one style, one HTML; whatever it needs is in them. */
function buildConsole(): void {
  const from = join(root, 'lib/sandbox/console')
  const to = join(dist, 'sandbox/console')
  buildSync({
    entryPoints: [join(from, 'main.tsx'), join(from, 'console.css')],
    entryNames: '[name]',
    outdir: to,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    banner: { js: '/* with preact, MIT, https://preactjs.com */' },
  })
  renameSync(join(to, 'main.js'), join(to, 'console.js'))
  copyFileSync(join(from, 'index.html'), join(to, 'index.html'))
}

/**
 * Says what there is. Not on stdout, where `npm pack --json`, which builds first, has its own
 * answer.
 */
function report(): void {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const count = (ending: string): number => names.filter((name) => name.endsWith(ending)).length
  console.error(
    `build: dist/ has ${entries().length} entries, ${count('.js')} files to run and ${count('.d.ts')} of types`,
  )
}

async function main(): Promise<void> {
  inlineWorker()
  listFacts()
  compile()
  dropDeclarations()
  copyDeclarations()
  buildConsole()
  await joinCore()
  joinThread()
  joinPort()
  for (const entry of entries()) {
    if (!existsSync(entry))
      throw new Error(`package.json exports ${relative(root, entry)}, which the build did not make`)
    wrapForEsm(entry)
  }
  const cli = join(dist, 'cli/main.js')
  if (existsSync(cli)) chmodSync(cli, 0o755)
  report()
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
