import type { Endpoint } from '../../lib/catalogue/endpoint'
import type { Shape } from '../../lib/catalogue/shape'
import { ShapeWriter, type Mode } from './shapes'

/** A named shape as it is declared for some modes. */
interface Variant {
  readonly name: string
  readonly shape: Shape
  readonly mode: Mode
  /** The shape written out with nothing named: variants that read the same are one. */
  readonly text: string
}

const suffixes: Readonly<Record<Mode, string>> = { query: 'Query', request: 'Request', answer: 'Answer', xmlRequest: 'Xml', xmlAnswer: 'XmlAnswer' }

/** The shapes below an endpoint, each with the mode it stands in. */
export function* sidesOf(endpoint: Endpoint): Generator<[Shape, Mode]> {
  const { body, answers, answersJson } = endpoint
  for (const { shape } of [...endpoint.variables, ...endpoint.query]) yield [shape, 'query']
  for (const { shape } of endpoint.headers) yield [shape, 'request']
  if (body) yield [body.shape, body.kind === 'xml' ? 'xmlRequest' : 'request']
  for (const [status, shape] of Object.entries(answers)) {
    if (shape && status.startsWith('2')) yield [shape, answersJson ? 'answer' : 'xmlAnswer']
  }
}

const plain = new ShapeWriter(() => undefined)

const isEnumeration = (shape: Shape): boolean => 'values' in shape && shape.values !== undefined

/** Inside a text that holds JSON, XML's rules end. */
const within = (shape: Shape, mode: Mode): Mode =>
  shape.kind !== 'json' ? mode : mode === 'answer' || mode === 'xmlAnswer' ? 'answer' : 'request'

function partsOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case 'array': return [shape.items]
    case 'object': return shape.fields.map(field => field.shape)
    case 'json': return [shape.of]
    case 'one': return shape.of
    default: return []
  }
}

/** Knows which named shapes are used in which modes, and what each is called there. */
export class Registry {
  readonly #variants = new Map<string, Variant[]>()
  readonly #seen = new Map<Shape, Set<Mode>>()

  constructor(endpoints: readonly Endpoint[]) {
    for (const endpoint of endpoints) for (const [shape, mode] of sidesOf(endpoint)) this.#collect(shape, mode)
  }

  /** How to refer to a shape in a mode, if it has a name. */
  readonly refer = (shape: Shape, mode: Mode): string | undefined => {
    if (shape.name === undefined) return undefined
    if (!isEnumeration(shape)) return this.#variant(shape, mode).name
    if (mode.startsWith('xml') && shape.kind !== 'string') return undefined
    return mode === 'answer' || mode === 'xmlAnswer' ? `Open<${shape.name}>` : shape.name
  }

  /** The variants declared in a file, by name. */
  declarations(home: string): Variant[] {
    return [...this.#variants.values()].flat().filter(({ shape }) => shape.home === home)
      .sort((one, other) => one.name < other.name ? -1 : 1)
  }

  #collect(shape: Shape, mode: Mode): void {
    const modes = this.#seen.get(shape) ?? new Set()
    if (modes.has(mode)) return
    this.#seen.set(shape, modes.add(mode))
    if (shape.name !== undefined && !(isEnumeration(shape) && mode.startsWith('xml') && shape.kind !== 'string')) this.#variant(shape, mode)
    for (const part of partsOf(shape)) this.#collect(part, within(shape, mode))
  }

  #variant(shape: Shape, mode: Mode): Variant {
    const key = `${shape.home}#${shape.name}`
    const text = plain.spell(shape, isEnumeration(shape) ? 'request' : mode)
    let variants = this.#variants.get(key)
    if (!variants) this.#variants.set(key, variants = [])
    let variant = variants.find(each => each.text === text)
    if (!variant) variants.push(variant = { name: this.#name(shape, mode, variants.length), shape, mode, text })
    return variant
  }

  #name(shape: Shape, mode: Mode, earlier: number): string {
    if (earlier === 0) return shape.name!
    let name = `${shape.name}${suffixes[mode]}`
    while (this.#variants.has(`${shape.home}#${name}`) || this.#variants.has(`shared#${name}`)) name += '_'
    return name
  }
}

/** The declaration of a variant. */
export function declare({ name, shape, mode }: Variant, writer: ShapeWriter): string {
  const exported = shape.home === 'shared' ? 'export ' : ''
  if (shape.kind === 'object' && shape.fields.length) return `${exported}interface ${name} ${writer.spell(shape, mode)}\n`
  return `${exported}type ${name} = ${writer.spell(shape, isEnumeration(shape) ? 'request' : mode)}\n`
}
