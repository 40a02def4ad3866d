/**
 * Prints the figures by which the house is kept readable: widths, sizes, names, circles.
 * `spec/floors.spec.ts` holds those that must never be exceeded.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { circlesOf, readSources, upwardImports } from './shape/imports'
import { functionsOf, isBareParticiple, topLevelNamesOf } from './shape/names'

const root = join(__dirname, '..')

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => /\.(ts|cjs)$/.test(name) && !/(^|\/)(openapi|generated|node_modules)\//.test(name),
    )
    .map((name) => join(root, folder, name))

/** Share of the lines that pass 100 columns, of a folder. */
function shareOfWideLines(folder: string): string {
  const lines = filesIn(folder).flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  const wide = lines.filter((line) => line.length > 100).length
  return `${((100 * wide) / lines.length).toFixed(1)} % of ${lines.length}`
}

const lineCount = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length
const shown = (file: string): string => relative(root, file)

/** Names that stand at the top level of three files or more, and in how many. */
function repeatedNames(files: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of files.flatMap(topLevelNamesOf)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const repeated = [...counts].filter(([, count]) => count > 2).sort((a, b) => b[1] - a[1])
  return repeated.map(([name, count]) => `${name} ${count}`).join(', ') || 'none'
}

function main(): void {
  const lib = filesIn('lib')
  const sources = readSources()
  const functions = lib.flatMap(functionsOf)
  const bare = functions.filter(({ name }) => isBareParticiple(name))
  const long = functions.filter(({ lines }) => lines > 60)
  const large = lib.filter((file) => lineCount(file) > 300)
  const figures: readonly (readonly [string, string | number])[] = [
    ['lines past 100 columns, lib', shareOfWideLines('lib')],
    ['lines past 100 columns, spec', shareOfWideLines('spec')],
    ['lines past 100 columns, bench', shareOfWideLines('bench')],
    ['functions named by a bare participle', `${bare.length} of ${functions.length}`],
    ['', bare.map(({ name, file }) => `${name} (${shown(file)})`).join(', ')],
    ['top-level names in three files or more', repeatedNames(lib)],
    ['circles, types counted', circlesOf(sources).length],
    ['imports that point up', upwardImports(sources).length],
    ...['lib/client', 'lib/sandbox', 'lib/port/translate'].map(
      (folder) =>
        [
          `files directly in ${folder}`,
          readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts')).length,
        ] as const,
    ),
    ['files past 300 lines', large.map(shown).join(', ') || 'none'],
    [
      'functions past 60 lines',
      long.map(({ name, file }) => `${name} (${shown(file)})`).join(', ') || 'none',
    ],
  ]
  for (const [name, value] of figures) if (value !== '') console.log(`${name.padEnd(40)} ${value}`)
}

main()
