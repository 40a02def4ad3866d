import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const lib = join(__dirname, '../lib')

/** The floors from the ground up, and the rooms on each. */
const floors: readonly (readonly string[])[] = [
  ['crypto', 'formatter', 'transformer', 'errors', 'generated'],
  ['exchange'],
  ['client'],
  ['chain'],
  ['builder', 'config'],
  ['index'],
  [
    'cli',
    'sandbox',
    'partnerships',
    'notification',
    'certificates',
    'catalogue',
    'payment',
    'sensitive',
    'bills',
    'doctor',
    'port',
    'media',
  ],
]

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : path.endsWith('.ts') ? [path] : []
  })

const roomOf = (path: string): string => relative(lib, path).replace(/\.ts$/, '').split('/')[0]!
const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room))

/** What a file imports of the library at run time; types weigh nothing. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  const found = [
    ...text.matchAll(/^(?:import|export) (?!type )[^'"]*from '(\.[^']+)'|require\('(\.[^']+)'\)/gm),
  ]
  return found
    .map(([, from, required]) => join(dirname(path), (from ?? required)!))
    .filter((to) => !to.endsWith('package.json'))
}

const sources = files(lib).filter((path) => !path.includes('/openapi/'))

describe('the house', () => {
  it('has every room on a floor', () => {
    expect([...new Set(sources.map(roomOf))].filter((room) => floorOf(room) < 0)).toEqual([])
  })

  it('imports point down', () => {
    const up = sources.flatMap((path) =>
      importsOf(path)
        .filter((to) => floorOf(roomOf(to)) > floorOf(roomOf(path)))
        .map((to) => `${relative(lib, path)} → ${relative(lib, to)}`),
    )
    expect(up).toEqual([])
  })

  it('has no core room that needs a leaf', () => {
    const top = floors.length - 1
    const reached = new Set<string>()
    const walk = (path: string): void => {
      const file = [`${path}.ts`, join(path, 'index.ts'), path].find((name) => {
        try {
          return statSync(name).isFile()
        } catch {
          return false
        }
      })
      if (!file || reached.has(file)) return
      reached.add(file)
      importsOf(file).forEach(walk)
    }
    walk(join(lib, 'index'))
    expect([...reached].filter((path) => floorOf(roomOf(path)) === top)).toEqual([])
  })

  it("waits for nothing of the caller's but by withinDeadline()", () => {
    const waiting =
      /await (?:this\.)?[A-Za-z.#]*\b(?:on[A-Z][A-Za-z]*|signer|verifier|answer|handler|handle|seen\.[a-z]+)(?:\?\.)?\(/
    expect(
      sources
        .filter((path) => !path.includes('/sandbox/') && waiting.test(readFileSync(path, 'utf8')))
        .map((path) => relative(lib, path)),
    ).toEqual([])
  })

  it('exports by name only', () => {
    expect(sources.filter((path) => /^export default/m.test(readFileSync(path, 'utf8')))).toEqual(
      [],
    )
  })
})
