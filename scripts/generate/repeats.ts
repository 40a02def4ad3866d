import type { Endpoint } from '../../lib/catalogue/endpoint'
import type { Shape } from '../../lib/catalogue/shape'
import { pascal } from './names'
import { ShapeWriter, type Mode } from './shapes'
import { partsOf, sidesOf, within } from './sides'

/** An object that the facts do not name and a file writes more than once. */
export interface Repeat {
  readonly name: string
  readonly shape: Shape
  readonly mode: Mode
  readonly home: string
}

/** Occurrences of one text in one file. */
interface Group {
  readonly shape: Shape
  readonly mode: Mode
  readonly home: string
  readonly hints: readonly string[]
  readonly text: string
  count: number
}

const plain = new ShapeWriter(() => undefined)

/** Shorter ones read better where they stand. */
const leastLength = 60

const keyOf = (home: string, mode: Mode, text: string): string => `${home} ${mode} ${text}`

/** Finds objects that a file would write out again and again, and names each by its field. */
export class Repeats {
  readonly #groups = new Map<string, Group>()
  readonly #texts = new Map<Shape, Map<Mode, string>>()
  readonly #walked = new Set<string>()
  readonly #named = new Map<string, Repeat>()

  /**
   * @param endpoints all
   * @param taken names of a file that are taken
   */
  constructor(endpoints: readonly Endpoint[], taken: (home: string) => Iterable<string>) {
    for (const endpoint of endpoints) {
      for (const [shape, mode, hint] of sidesOf(endpoint))
        this.#count(shape, mode, endpoint.area, [hint])
    }
    const repeated = [...this.#groups].filter(([, { count }]) => count > 1)
    const homes = [...new Set(endpoints.map(({ area }) => area))]
    // Every file imports from the shared one: what is called so there is called so nowhere else.
    const shared = new Set([...taken('shared'), ...homes.flatMap((home) => [...taken(home)])])
    this.#name(repeated, 'shared', shared)
    for (const home of homes)
      this.#name(
        repeated,
        home,
        new Set([...taken('shared'), ...this.in('shared').map(({ name }) => name), ...taken(home)]),
      )
  }

  #name(
    groups: readonly (readonly [key: string, group: Group])[],
    home: string,
    used: Set<string>,
  ): void {
    for (const [key, group] of groups) {
      if (group.home === home)
        this.#named.set(key, {
          name: free(group.hints, used),
          shape: group.shape,
          mode: group.mode,
          home,
        })
    }
  }

  /** Those of a file. */
  in(home: string): Repeat[] {
    return [...this.#named.values()].filter((repeat) => repeat.home === home)
  }

  /** What an object is called in a file, if it is one of these. */
  nameOf(shape: Shape, mode: Mode, home: string): string | undefined {
    if (shape.kind !== 'object' || shape.name !== undefined) return undefined
    return this.#named.get(keyOf(home, mode, this.#text(shape, mode)))?.name
  }

  #text(shape: Shape, mode: Mode): string {
    let modes = this.#texts.get(shape)
    if (!modes) this.#texts.set(shape, (modes = new Map()))
    if (!modes.has(mode)) modes.set(mode, plain.spell(shape, mode))
    return modes.get(mode)!
  }

  /**
   * What stands inside a repeated object is counted once: naming the outer one leaves it standing
   * once.
   */
  #count(shape: Shape, mode: Mode, home: string, hints: readonly string[]): void {
    if (shape.name !== undefined) {
      const key = keyOf(shape.home!, mode, `#${shape.name}`)
      if (this.#walked.has(key)) return
      this.#walked.add(key)
    } else if (shape.kind === 'object' && shape.fields.length > 0) {
      if (this.#isKnown(shape, mode, home, hints)) return
    }
    const inner = shape.name === undefined ? hints : [shape.name]
    for (const [part, field] of partsOf(shape))
      this.#count(part, within(shape, mode), shape.home ?? home, field ? [field, ...inner] : inner)
  }

  #isKnown(shape: Shape, mode: Mode, home: string, hints: readonly string[]): boolean {
    const text = this.#text(shape, mode)
    if (text.length < leastLength) return false
    const key = keyOf(home, mode, text)
    const known = this.#groups.get(key)
    if (known) known.count++
    else this.#groups.set(key, { shape, mode, home, hints, text, count: 1 })
    return known !== undefined
  }
}

/** The first name that is free: the field's, its owner's before it, and so on. */
function free(hints: readonly string[], used: Set<string>): string {
  let name = ''
  for (const hint of hints) {
    name = pascal(hint) + name
    if (!used.has(name) && /^[A-Z]/.test(name)) break
  }
  while (used.has(name) || !/^[A-Z]/.test(name)) name = `${name}_`
  used.add(name)
  return name
}
