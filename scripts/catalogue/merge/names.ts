import { spellOut } from './spell'
import type { Field, Shape } from '../../../lib/catalogue/shape'

/** Where a shape that repeats is named: an area, or `shared`. */
interface Group {
  readonly shape: Shape
  readonly hints: readonly string[]
  readonly areas: Set<string>
  count: number
}

/** Shorter ones read better where they stand. */
const leastLength = 90

const pascal = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')

const partsOf = (shape: Shape): readonly (readonly [shape: Shape, field?: string])[] => {
  switch (shape.kind) {
    case 'object':
      return shape.fields.map(({ name, shape: inner }) => [inner, name] as const)
    case 'array':
      return [[shape.items]]
    case 'json':
    case 'form':
      return [[shape.of]]
    case 'one':
      return shape.of.map((part) => [part] as const)
    default:
      return []
  }
}

const canBeNamed = (shape: Shape): boolean =>
  (shape.kind === 'object' && shape.fields.length > 0) ||
  shape.kind === 'one' ||
  ('values' in shape && shape.values !== undefined)

/**
 * Finds shapes that stand in several places and gives each a name: its class's, its field's, its
 * owner's before it.
 */
export class Names {
  readonly #texts = new Map<Shape, string>()
  readonly #groups = new Map<string, Group>()
  readonly #names = new Map<string, { name: string; home: string }>()

  /** Looks at a shape of an area and at what is inside it. What repeats is looked into once. */
  collect(shape: Shape, area: string, hints: readonly string[]): void {
    const isKnown = canBeNamed(shape) && this.#count(shape, area, hints)
    if (isKnown) return
    const own = shape.name === undefined ? hints : [shape.name]
    for (const [part, field] of partsOf(shape))
      this.collect(part, area, field ? [field, ...own] : own)
  }

  /** Looks at named values. */
  collectFields(fields: readonly Field[], area: string, hints: readonly string[]): void {
    for (const { name, shape } of fields) this.collect(shape, area, [name, ...hints])
  }

  /** Gives the names. To be called once, when all has been seen. */
  settle(): void {
    for (const { shape, areas } of [...this.#groups.values()])
      if (areas.size > 1) this.#share(shape)
    const repeated = [...this.#groups].filter(([, { count }]) => count > 1)
    const used = new Map<string, Set<string>>([['shared', new Set()]])
    const sorted = [...repeated].sort(([, one], [, other]) => other.areas.size - one.areas.size)
    for (const [text, { shape, hints, areas }] of sorted) {
      const home = areas.size > 1 ? 'shared' : [...areas][0]!
      const own = used.get(home) ?? new Set()
      used.set(home, own)
      const isTaken = (name: string): boolean =>
        own.has(name) || (home !== 'shared' && used.get('shared')!.has(name))
      const name = free(shape.name === undefined ? hints : [shape.name, ...hints.slice(1)], isTaken)
      own.add(name)
      this.#names.set(text, { name, home })
    }
  }

  /** What a shared shape is made of is shared too: from there no area's names are seen. */
  #share(shape: Shape): void {
    for (const [part] of partsOf(shape)) {
      if (canBeNamed(part)) this.#groups.get(this.#text(part))?.areas.add('shared')
      this.#share(part)
    }
  }

  /** What a shape is called, if it has been given a name. */
  readonly nameOf = (shape: Shape): string | undefined =>
    canBeNamed(shape) ? this.#names.get(this.#text(shape))?.name : undefined

  /** The shapes named in an area, or in `shared`, by name. */
  namedIn(home: string): [name: string, shape: Shape][] {
    return [...this.#names]
      .filter(([, named]) => named.home === home)
      .map(([text, { name }]) => [name, this.#groups.get(text)!.shape] as [string, Shape])
      .sort(([one], [other]) => (one < other ? -1 : 1))
  }

  #text(shape: Shape): string {
    let text = this.#texts.get(shape)
    if (text === undefined)
      this.#texts.set(shape, (text = JSON.stringify(spellOut(shape, () => undefined))))
    return text
  }

  /** Whether the shape has been seen before; short ones stay where they stand. */
  #count(shape: Shape, area: string, hints: readonly string[]): boolean {
    const text = this.#text(shape)
    if (text.length < leastLength) return false
    const known = this.#groups.get(text)
    if (!known) {
      this.#groups.set(text, { shape, hints, areas: new Set([area]), count: 1 })
      return false
    }
    known.count++
    known.areas.add(area)
    return true
  }
}

/** The first name that is free: the field's, its owner's before it, and so on; then numbers. */
function free(hints: readonly string[], isTaken: (name: string) => boolean): string {
  let name = ''
  for (const hint of hints) {
    name = pascal(hint) + name
    if (/^[A-Z]/.test(name) && !isTaken(name)) return name
  }
  const base = /^[A-Z]/.test(name) ? name : `Shape${name}`
  for (let count = 2; ; count++) if (!isTaken(`${base}${count}`)) return `${base}${count}`
}
