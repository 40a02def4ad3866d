import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import floors from '../floors.json'

const root = join(__dirname, '../..')

/** The floors of each folder that has some, from the ground up, and the rooms on each. */
export const floorsOf: Readonly<Record<string, readonly (readonly string[])[]>> = floors

/** A source file and the files that it imports, types counted, as paths from the project's root. */
export interface Source {
  readonly path: string
  readonly imports: readonly string[]
}

/** Every way in which one file names another. */
const specifier = /(?:\bfrom\s+|\bimport\s*\(\s*|\brequire\(\s*|\bimport\s+)'(\.{1,2}\/[^']+)'/g

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()

function resolveImport(from: string, to: string): string | undefined {
  const base = resolve(dirname(from), to)
  const found = [`${base}.ts`, base, join(base, 'index.ts')].find(isFile)
  return found === undefined ? undefined : relative(root, found)
}

/** Without comments, which may show an import. */
const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

/** @returns the hand-written files of `lib` */
export function readSources(): Source[] {
  return readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^(openapi|generated)\//.test(name))
    .sort()
    .map((name) => {
      const path = join(root, 'lib', name)
      const found = [...codeOf(readFileSync(path, 'utf8')).matchAll(specifier)]
      const imports = found.flatMap(([, to]) => resolveImport(path, to!) ?? [])
      return { path: `lib/${name}`, imports: [...new Set(imports)] }
    })
}

/** The room of a folder that a path lies in: `client` for `lib/client/driver.ts` in `lib`. */
export function roomOf(path: string, folder: string): string | undefined {
  if (!path.startsWith(`${folder}/`)) return undefined
  return path
    .slice(folder.length + 1)
    .split('/')[0]!
    .replace(/\.(ts|json)$/, '')
}

/** @returns each import that leads up a floor, as `from → to` */
export function upwardImports(sources: readonly Source[]): string[] {
  return Object.entries(floorsOf).flatMap(([folder, rooms]) => {
    const floorOf = (path: string): number => {
      const room = roomOf(path, folder)
      return room === undefined ? -1 : rooms.findIndex((floor) => floor.includes(room))
    }
    return sources.flatMap(({ path, imports }) =>
      imports
        .filter((to) => floorOf(path) >= 0 && floorOf(to) > floorOf(path))
        .map((to) => `${path} → ${to}`),
    )
  })
}

/** Tarjan's strongly connected components: the sets of files that import one another. */
export function circlesOf(sources: readonly Source[]): string[][] {
  const edges = new Map(sources.map(({ path, imports }) => [path, imports]))
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []
  const visit = (path: string): void => {
    order.set(path, order.size)
    lowest.set(path, order.get(path)!)
    stack.push(path)
    for (const to of edges.get(path) ?? []) {
      if (!edges.has(to)) continue
      if (!order.has(to)) visit(to)
      if (stack.includes(to)) lowest.set(path, Math.min(lowest.get(path)!, lowest.get(to)!))
    }
    if (lowest.get(path) !== order.get(path)) return
    const circle = stack.splice(stack.indexOf(path))
    if (circle.length > 1) circles.push(circle.sort())
  }
  for (const { path } of sources) if (!order.has(path)) visit(path)
  return circles
}
