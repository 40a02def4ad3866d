import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { circlesOf, floorsOf, readSources, roomOf, upwardImports } from '../scripts/shape/imports'
import { functionsOf, isBareParticiple } from '../scripts/shape/names'

const root = join(__dirname, '..')
const sources = readSources()
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
const functions = sources.flatMap(({ path }) => functionsOf(join(root, path)))

/** Rooms whose specs stand in another room, and where. */
const tried: ReadonlyMap<string, string> = new Map([
  ['cli/commands', 'cli'],
  ['cli/commands/partnerships', 'cli'],
  ['config', 'config.spec.ts'],
  ['client/errors/codes', 'client/errors'],
  ['partnerships/preflight', 'partnerships'],
  ['port/code', 'port'],
  ['port/print', 'port'],
  ['port/source', 'port'],
  ['port/tables', 'port'],
  ['port/translate', 'port'],
  ['port/translate/calls', 'port'],
  ['port/translate/classes', 'port'],
  ['port/translate/functions', 'port'],
  ['port/translate/scope', 'port'],
  ['port/translate/statements', 'port'],
  ['port/translate/values', 'port'],
  ['port/translate/wechatpay', 'port'],
  ['port/types', 'port'],
  ['transformer', 'transformer.spec.ts'],
])

describe('the house', () => {
  it('has every room on a floor', () => {
    const homeless = Object.entries(floorsOf).flatMap(([folder, floors]) =>
      sources.flatMap(({ path }) => {
        const room = roomOf(path, folder)
        return room === undefined || floors.flat().includes(room) ? [] : [path]
      }),
    )
    expect(homeless).toEqual([])
  })

  it('has only rooms that there are on its floors', () => {
    const missing = Object.entries(floorsOf).flatMap(([folder, floors]) => {
      const there = readdirSync(join(root, folder)).map((name) => name.replace(/\.ts$/, ''))
      return floors.flat().filter((room) => !there.includes(room) && room !== 'generated')
    })
    expect(missing).toEqual([])
  })

  it('imports point down, types counted', () => {
    expect(upwardImports(sources)).toEqual([])
  })

  it('goes in no circle, types counted', () => {
    expect(circlesOf(sources)).toEqual([])
  })

  it('has no core room that needs a leaf', () => {
    const leaves = floorsOf['lib']!.at(-1)!
    const edges = new Map(sources.map(({ path, imports }) => [path, imports]))
    const reached = new Set<string>()
    const walk = (path: string): void => {
      if (reached.has(path)) return
      reached.add(path)
      edges.get(path)?.forEach(walk)
    }
    walk('lib/index.ts')
    expect([...reached].filter((path) => leaves.includes(roomOf(path, 'lib') ?? ''))).toEqual([])
  })

  it("waits for nothing of the caller's but by withinDeadline()", () => {
    const waiting =
      /await (?:this\.)?[A-Za-z.#]*\b(?:on[A-Z][A-Za-z]*|signer|verifier|answer|handler|handle|seen\.[a-z]+)(?:\?\.)?\(/
    expect(
      sources
        .filter(({ path }) => !path.includes('/sandbox/') && waiting.test(textOf(path)))
        .map(({ path }) => path),
    ).toEqual([])
  })

  it('has specs for each of its rooms', () => {
    const specs = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    const rooms = new Set(
      sources.map(({ path }) => path.slice('lib/'.length).split('/').slice(0, -1).join('/')),
    )
    const bare = [...rooms].filter(
      (room) => !specs.some((name) => name.startsWith(`${room}/`) && name.endsWith('.spec.ts')),
    )
    expect(bare.filter((room) => room !== '' && !tried.has(room))).toEqual([])
  })

  it('names at most ten functions by a bare participle, which does not say what they do', () => {
    const bare = functions.filter(({ name }) => isBareParticiple(name))
    const named = bare.map(({ name, file }) => `${name} in ${relative(root, file)}`)
    expect(named.slice(10)).toEqual([])
  })

  it('has functions that can be seen whole: half of them in ten lines, all of them in sixty', () => {
    const lengths = functions.map(({ lines }) => lines).sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(10)
    expect(functions.filter(({ lines }) => lines > 60)).toEqual([])
  })

  it('has files that can be read in one sitting: none past 300 lines', () => {
    const large = sources.filter(
      ({ path }) =>
        !/^lib\/(openapi|generated)\//.test(path) &&
        textOf(path).trimEnd().split('\n').length > 300,
    )
    expect(large.map(({ path }) => path)).toEqual([])
  })

  it('exports by name only', () => {
    expect(sources.filter(({ path }) => /^export default/m.test(textOf(path)))).toEqual([])
  })
})
