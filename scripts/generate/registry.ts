import type { Endpoint } from '../../lib/catalogue/endpoint'
import type { Shape } from '../../lib/catalogue/shape'
import { Repeats } from './repeats'
import { ShapeWriter, type Mode, type Refer } from './shapes'
import { partsOf, sidesOf, within } from './sides'

/** A named shape as it is declared for some modes. */
interface Variant {
  readonly name: string
  readonly home: string
  readonly shape: Shape
  readonly mode: Mode
  /** The shape written out with nothing named: variants that read the same are one. */
  readonly text: string
}

const suffixes: Readonly<Record<Mode, string>> = {
  query: 'Query',
  request: 'Request',
  answer: 'Answer',
  xmlRequest: 'Xml',
  xmlAnswer: 'XmlAnswer',
}

const plain = new ShapeWriter(() => undefined)

const isEnumeration = (shape: Shape): boolean => 'values' in shape && shape.values !== undefined

/**
 * Knows which named shapes are used in which modes, and which others repeat, and what each is
 * called there.
 */
export class Registry {
  readonly #variants = new Map<string, Variant[]>()
  readonly #seen = new Map<Shape, Set<Mode>>()
  readonly #repeats: Repeats

  constructor(endpoints: readonly Endpoint[]) {
    for (const endpoint of endpoints)
      for (const [shape, mode] of sidesOf(endpoint)) this.#collect(shape, mode)
    this.#repeats = new Repeats(endpoints, (home) => this.#named(home).map(({ name }) => name))
  }

  /** How to refer to a shape in a mode, if it has a name in a file. */
  referIn(home: string): Refer {
    return (shape, mode) =>
      shape.name === undefined ? this.#repeats.nameOf(shape, mode, home) : this.#refer(shape, mode)
  }

  readonly #refer = (shape: Shape, mode: Mode): string | undefined => {
    if (!isEnumeration(shape)) return this.#variant(shape, mode).name
    if (mode.startsWith('xml') && shape.kind !== 'string') return undefined
    const isOpen = 'open' in shape && shape.open
    return isOpen || mode === 'answer' || mode === 'xmlAnswer' ? `Open<${shape.name}>` : shape.name
  }

  /** The variants declared in a file, by name. */
  declarations(home: string): Omit<Variant, 'text'>[] {
    return [...this.#named(home), ...this.#repeats.in(home)].sort((one, other) =>
      one.name < other.name ? -1 : 1,
    )
  }

  #named(home: string): Variant[] {
    return [...this.#variants.values()].flat().filter((variant) => variant.home === home)
  }

  #collect(shape: Shape, mode: Mode): void {
    const modes = this.#seen.get(shape) ?? new Set()
    if (modes.has(mode)) return
    this.#seen.set(shape, modes.add(mode))
    if (
      shape.name !== undefined &&
      !(isEnumeration(shape) && mode.startsWith('xml') && shape.kind !== 'string')
    )
      this.#variant(shape, mode)
    for (const [part] of partsOf(shape)) this.#collect(part, within(shape, mode))
  }

  #variant(shape: Shape, mode: Mode): Variant {
    const key = `${shape.home}#${shape.name}`
    const text = plain.spell(shape, isEnumeration(shape) ? 'request' : mode)
    let variants = this.#variants.get(key)
    if (!variants) this.#variants.set(key, (variants = []))
    let variant = variants.find((each) => each.text === text)
    if (!variant)
      variants.push(
        (variant = {
          name: this.#name(shape, mode, variants.length),
          home: shape.home!,
          shape,
          mode,
          text,
        }),
      )
    return variant
  }

  #name(shape: Shape, mode: Mode, earlier: number): string {
    if (earlier === 0) return shape.name!
    let name = `${shape.name}${suffixes[mode]}`
    while (this.#variants.has(`${shape.home}#${name}`) || this.#variants.has(`shared#${name}`))
      name += '_'
    return name
  }
}

/** The declaration of a variant. */
export function declare(
  { name, home, shape, mode }: Omit<Variant, 'text'>,
  writer: ShapeWriter,
): string {
  const exported = home === 'shared' ? 'export ' : ''
  if (shape.kind === 'object' && shape.fields.length)
    return `${exported}interface ${name} ${writer.spell(shape, mode)}\n`
  return `${exported}type ${name} = ${writer.spell(shape, isEnumeration(shape) ? 'request' : mode)}\n`
}
