import type { Endpoint } from '../../lib/catalogue/endpoint'
import { propertyOf } from '../../lib/catalogue/spelling'
import type { NotificationFacts } from '../../lib/catalogue/notifications'
import { EndpointWriter } from './endpoint'
import { namesFor, pascal } from './names'
import { notificationsFile } from './notifications'
import * as preamble from './preamble'
import { declare, Registry } from './registry'
import { ShapeWriter } from './shapes'
import { nodeAt, treeOf, walk, type TreeNode } from './tree'

/** What area files use of `node.ts`. */
const nodeNames = [
  'CallOptions',
  'Content',
  'FilePart',
  'Flag',
  'Header',
  'Int64',
  'JsonText',
  'Node',
  'Numeric',
  'Open',
  'Outcome',
  'PathValue',
  'Promised',
  'RequestHeaders',
  'Response',
  'TextPart',
  'UploadOptions',
]

const uses = (text: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(text)

/** An import of those names that the text uses. */
function importOf(names: readonly string[], file: string, text: string): string {
  const used = names.filter((name) => uses(text, name))
  return used.length ? `import type { ${used.join(', ')} } from '${file}'\n` : ''
}

/** Both spellings of a segment, once where they are the same. */
function keysOf(segment: string): string[] {
  const property = propertyOf(segment)
  const written = `'${segment}'`
  return property === undefined
    ? [written]
    : property === segment
      ? [property]
      : [property, written]
}

/** Makes all files of `lib/openapi/` from the endpoints. */
export class Files {
  readonly #registry: Registry
  readonly #tree: TreeNode
  readonly #paths: string[] = []
  readonly #out = new Map<string, string>()

  constructor(endpoints: readonly Endpoint[], notifications: readonly NotificationFacts[] = []) {
    this.#registry = new Registry(endpoints)
    this.#tree = treeOf(endpoints)
    const areas = [...new Set(endpoints.map(({ area }) => area))].sort()
    this.#out.set('node.ts', preamble.node)
    this.#shared()
    for (const area of areas) this.#area(area)
    for (const root of ['v2', 'v3'])
      this.#root(
        root,
        areas.filter((area) => area.startsWith(`${root}/`)),
      )
    this.#map(areas)
    if (notifications.length > 0)
      this.#out.set('notifications.ts', notificationsFile(notifications))
    this.#out.set(
      'index.ts',
      preamble.index([...new Set(areas.map((area) => pascal(area.split('/')[0]!)))]),
    )
  }

  /** File names and texts. */
  get texts(): ReadonlyMap<string, string> {
    return this.#out
  }

  #shared(): void {
    const body = this.#declarations('shared')
    this.#out.set(
      'shared.ts',
      `${preamble.origin}\n${importOf(nodeNames, './node', body)}\n${body}`,
    )
  }

  #writerOf(home: string): ShapeWriter {
    return new ShapeWriter(this.#registry.referIn(home))
  }

  #declarations(home: string): string {
    const writer = this.#writerOf(home)
    return this.#registry
      .declarations(home)
      .map((variant) => declare(variant, writer))
      .join('\n')
  }

  #area(area: string): void {
    const shared = this.#registry.declarations('shared').map(({ name }) => name)
    const own = this.#registry.declarations(area).map(({ name }) => name)
    const top = nodeAt(this.#tree, area.split('/'))
    const names = namesFor(top, top.segments.length, [...nodeNames, ...shared, ...own])
    const parts = [...walk(top)].map((node) => this.#node(node, names, area))
    const body = [...parts, this.#declarations(area)].filter(Boolean).join('\n')
    const up = '../'.repeat(area.split('/').length - 1) || './'
    const imports = importOf(nodeNames, `${up}node`, body) + importOf(shared, `${up}shared`, body)
    this.#out.set(`${area}.ts`, `${preamble.origin}\n${imports}\n${body}`)
  }

  #node(node: TreeNode, names: ReadonlyMap<TreeNode, string>, area: string): string {
    const name = names.get(node)!
    const writer = new EndpointWriter(this.#writerOf(area))
    const written = node.endpoints.map((endpoint) => writer.write(endpoint, name))
    const children = [...node.children]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([segment, child]) =>
        keysOf(segment).map((key) => `  ${key}: ${names.get(child)}\n`),
      )
    if (node.endpoints.length)
      this.#paths.push(`'${node.segments.join('/')}': ${pascal(area)}.${name}\n`)
    // Only what other files name is exported, for the sake of the size.
    const exported = node.endpoints.length || node.segments.join('/') === area ? 'export ' : ''
    return (
      `${exported}interface ${name} extends Node {\n${children.join('')}${written.map(({ methods }) => methods).join('')}}\n` +
      written.map(({ declarations }) => declarations && `\n${declarations}`).join('')
    )
  }

  #root(root: string, areas: readonly string[]): void {
    const named = areas.map((area) => ({
      segment: area.split('/')[1]!,
      name: pascal(area.split('/')[1]!),
    }))
    this.#out.set(
      `${root}.ts`,
      [
        `${preamble.origin}\nimport type { Node } from './node'\n`,
        ...named.map(
          ({ segment, name }) => `import type { ${name} } from './${root}/${segment}'\n`,
        ),
        `\nexport interface ${pascal(root)} extends Node {\n`,
        ...named.flatMap(({ segment, name }) =>
          keysOf(segment).map((key) => `  ${key}: ${name}\n`),
        ),
        '}\n',
      ].join(''),
    )
  }

  /** Every documented path and its node. */
  #map(areas: readonly string[]): void {
    this.#out.set(
      'paths.ts',
      [
        `${preamble.origin}\n`,
        ...areas.map((area) => `import type * as ${pascal(area)} from './${area}'\n`),
        '\n/** Every documented path and its node. */\nexport interface Paths {\n',
        ...this.#paths.sort(),
        '}\n',
      ].join(''),
    )
  }
}
