/**
 * Joins the modules of the core into a few files of `dist/joined`: what comes with the package in
 * one, and what waits for its first use in one for each occasion. Node takes longer to open a file
 * than to run it, and longer to compile what nobody asks for than to open another file.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { build, buildSync, type BuildOptions, type Metafile, type Plugin } from 'esbuild'
import { bundleAxios } from './bundle-axios'

const root = join(__dirname, '..')
const lib = join(root, 'lib')
const dist = join(root, 'dist')

/**
 * The files, each with the modules that are asked for by name; what these import goes with the
 * first that needs it. A file needs those above it alone, but for what it loads late.
 */
const occasions = {
  core: ['index'],
  blocking: ['exchange/worker/blocking-worker', 'client/pipeline/run-blocking'],
  calls: ['client/driver'],
  v2: ['client/protocol/v2'],
  http: ['exchange/http/send', 'exchange/http/connection-pool'],
  tls: ['exchange/http/tls'],
  transfers: [
    'exchange/pipe-to-sink',
    'exchange/http/body-stream',
    'exchange/http/checksum',
    'exchange/http/file-sink',
    'exchange/http/tunnel',
  ],
  advice: ['client/errors/codes/partnerships'],
} as const satisfies Record<string, readonly string[]>

type Occasion = keyof typeof occasions

const bundled = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  write: false,
  absWorkingDir: lib,
} as const satisfies BuildOptions

const nameOf = (file: string): string => file.replace(/\.ts$/, '')

/** What the core is made of, late modules included. */
function inputsOfCore(): Metafile['inputs'] {
  const { metafile } = buildSync({ ...bundled, entryPoints: ['index.ts'], metafile: true })
  return metafile.inputs
}

/** Which file each module goes into. */
function placeModules(inputs: Metafile['inputs']): Map<string, Occasion> {
  const places = new Map<string, Occasion>()
  const place = (file: string, occasion: Occasion): void => {
    if (places.has(nameOf(file))) return
    places.set(nameOf(file), occasion)
    for (const { path, kind, external } of inputs[file]!.imports)
      if (kind === 'import-statement' && !external) place(path, occasion)
  }
  for (const [occasion, names] of Object.entries(occasions))
    for (const name of names) place(`${name}.ts`, occasion as Occasion)
  const homeless = Object.keys(inputs).filter(
    (file) => file.endsWith('.ts') && !places.has(nameOf(file)),
  )
  if (homeless.length > 0)
    throw new Error(
      `${homeless.join(', ')}: loaded late, and in no file of scripts/join-core.ts: add it to an occasion`,
    )
  return places
}

/** What each module exports. */
function exportsOf(names: readonly string[]): Map<string, readonly string[]> {
  const { metafile } = buildSync({
    entryPoints: names.map((name) => `${name}.ts`),
    absWorkingDir: lib,
    outdir: dist,
    format: 'esm',
    write: false,
    metafile: true,
    logOverride: { 'unsupported-require-call': 'silent' }, // nothing of it is run
  })
  return new Map(
    Object.values(metafile.outputs).map(({ entryPoint, exports }) => [
      nameOf(entryPoint!),
      exports,
    ]),
  )
}

/**
 * Leaves what stands in another file, or is loaded late, out of this one; of package.json only the
 * version comes in.
 */
const leaveToOthers = (occasion: Occasion, places: ReadonlyMap<string, Occasion>): Plugin => ({
  name: 'leave to others',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
      const name = relative(lib, resolve(resolveDir, path))
      const [found] = [name, `${name}/index`].filter((one) => places.has(one))
      if (found === undefined) return undefined
      const isHere = places.get(found) === occasion && kind === 'import-statement'
      return isHere ? undefined : { path: `joined:${places.get(found)!}:${found}`, external: true }
    })
    onResolve({ filter: /^axios\/dist\/browser\/axios\.cjs$/ }, () => ({
      path: './axios.js',
      external: true,
    }))
    onLoad({ filter: /\/package\.json$/ }, ({ path }) => {
      const { version } = require(path) as { version: string }
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
})

/**
 * What the file of an occasion says of its modules: each is a function, and no object, since most
 * are never asked for from outside.
 */
function listModules(
  occasion: Occasion,
  names: readonly string[],
  exported: ReadonlyMap<string, readonly string[]>,
): string {
  const listed = names.map((name, at) => ({
    name,
    members: exported.get(name)!.map((member) => ({ member, alias: `${member}_${at}` })),
  }))
  const imports = listed.map(({ name, members }) => {
    const aliases = members.map(({ member, alias }) => `${member} as ${alias}`)
    return `import { ${aliases.join(', ')} } from './${name}'`
  })
  const rows = listed.map(({ name, members }) => {
    const fields = members.map(({ member, alias }) => `${member}: ${alias}`)
    return `'${name}': () => ({ ${fields.join(', ')} }),`
  })
  return [...imports, 'const modules = {', ...rows, '}', `parts.${occasion} = () => modules`].join(
    '\n',
  )
}

/**
 * What stands around the modules of a file. The core's has the table of all files: a late one is
 * run with it, and puts itself into it, so that it belongs to the core that loaded it, also where
 * somebody loads the package twice (as Jest's `resetModules` does). A function in parentheses is
 * compiled at once, not looked through before. What it returns is used, since rollup leaves out a
 * call in this package whose value nobody uses: it says that it has no side effects.
 */
function framesOf(occasion: Occasion): { banner: string; footer: string } {
  if (occasion !== 'core')
    return {
      banner: 'module.exports = (function (parts) {',
      footer: `return parts.${occasion}()\n})`,
    }
  const late = Object.keys(occasions).filter((name) => name !== 'core')
  const loaders = late.map((name) => `  ${name}: () => require('./${name}.js')(parts),`)
  return {
    banner: ['const parts = {', ...loaders, '}', 'module.exports = parts'].join('\n'),
    footer: '',
  }
}

/** Joins the modules of one file. */
async function joinModules(
  occasion: Occasion,
  places: ReadonlyMap<string, Occasion>,
  exported: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const names = [...places.keys()].filter((name) => places.get(name) === occasion)
  const { outputFiles } = await build({
    ...bundled,
    write: false,
    stdin: { contents: listModules(occasion, names, exported), resolveDir: lib, loader: 'ts' },
    plugins: [leaveToOthers(occasion, places)],
  })
  const text = outputFiles[0]!.text.replace(
    /require\("joined:(\w+):([\w/-]+)"\)/g,
    (_, file: string, name: string) => `parts.${file}()["${name}"]()`,
  )
  const { banner, footer } = framesOf(occasion)
  writeFileSync(
    join(dist, `joined/${occasion}.js`),
    `"use strict"\n${banner}\n${withOwnNames(text)}${footer}\n`,
  )
}

/**
 * esbuild calls a class that names itself `_X` inside; users would read that in their console. Its
 * option `keepNames` costs time at every call.
 */
const withOwnNames = (text: string): string =>
  Array.from(text.matchAll(/\bvar (\w+) = class _\1\b/g), ([, name]) => name!).reduce(
    (out, name) => out.replace(new RegExp(`\\b_${name}\\b`, 'g'), name),
    text,
  )

/**
 * Leaves a pointer in the place of each module, so that what loads beside the core finds the same
 * classes. In two statements, or Node's ESM loader takes it for a re-export and reads the whole
 * file for names.
 */
function pointTo(occasion: Occasion, name: string): void {
  const way = relative(dirname(join(dist, name)), join(dist, 'joined/core.js'))
  writeFileSync(
    join(dist, `${name}.js`),
    `const parts = require('${way.startsWith('.') ? way : `./${way}`}')\nmodule.exports = parts.${occasion}()['${name}']()\n`,
  )
}

/** Puts the core's modules into the files of `dist/joined`, and pointers where they were. */
export async function joinCore(): Promise<void> {
  const places = placeModules(inputsOfCore())
  const exported = exportsOf([...places.keys()])
  mkdirSync(join(dist, 'joined'), { recursive: true })
  for (const occasion of Object.keys(occasions) as Occasion[])
    await joinModules(occasion, places, exported)
  await bundleAxios(join(dist, 'joined/axios.js'))
  for (const [name, occasion] of places) pointTo(occasion, name)
}
