import { UnexpectedValueException } from '../errors'
import {
  denseFields,
  parseLeaf,
  parseRange,
  type Field,
  type ObjectShape,
  type Shape,
} from './shape'
import { bareName, type RawArea, type RawShape } from './facts'
import { areaOf } from './source'

type RawObject = { [name: string]: RawShape }

/** Two descriptions of one field: the fuller one counts, and it is required if either says so. */
function merge(one: Field, other: Field): Field {
  const flags = {
    required: one.required || other.required,
    encrypted: one.encrypted || other.encrypted,
  }
  if (one.shape.kind === 'object' && other.shape.kind === 'object')
    return { ...one, ...flags, shape: joinObjects([one.shape, other.shape]) }
  return { ...(other.shape.kind === 'any' ? one : other), ...flags }
}

/** All of these at once; where one of them is a choice, the choice is between wholes. */
function join(parts: readonly Shape[]): Shape {
  const at = parts.findIndex(({ kind }) => kind === 'one')
  const choice = parts[at]
  if (choice?.kind === 'one') {
    return { kind: 'one', of: choice.of.map((part) => join(parts.with(at, part))) }
  }
  return joinObjects(parts)
}

function joinObjects(parts: readonly Shape[]): ObjectShape {
  const fields = new Map<string, Field>()
  for (const part of parts) {
    for (const field of part.kind === 'object' ? part.fields : []) {
      const before = fields.get(field.name)
      fields.set(field.name, before ? merge(before, field) : field)
    }
  }
  return { kind: 'object', fields: [...fields.values()] }
}

/** Makes shapes of what some areas say. */
export class Resolver {
  readonly #named = new Map<string, Shape>()

  /** @param areas the facts of an area, or of `shared` */
  constructor(readonly areas: (name: string) => RawArea | undefined) {}

  /**
   * Makes a shape of what the facts say: references followed, parts joined, leaves read.
   *
   * @param raw as the facts spell it
   * @param area the area whose names count
   * @throws UnexpectedValueException `INVALID_SHAPE`
   */
  resolve(raw: RawShape, area: string): Shape {
    if (typeof raw === 'string') {
      if (raw.startsWith('#')) return this.#lookUp(raw.slice(1), area)
      return raw === 'object' ? { kind: 'object', fields: [] } : parseLeaf(raw)
    }
    if (Array.isArray(raw)) {
      const [items = 'any', range = ''] = raw
      const limits = parseRange(String(range))
      return denseFields({ kind: 'array' as const, items: this.resolve(items, area), ...limits })
    }
    if (raw === null) {
      throw new UnexpectedValueException(`the facts of ${area} hold an empty shape`, {
        code: 'INVALID_SHAPE',
      })
    }
    return this.#object(raw, area)
  }

  /** The shape that `#Name` stands for in an area: its own, else the shared one. */
  #lookUp(name: string, area: string): Shape {
    const home = this.areas(area)?.shapes?.[name] === undefined ? 'shared' : area
    const key = `${home}#${name}`
    const known = this.#named.get(key)
    if (known) return known
    const raw = this.areas(home)?.shapes?.[name]
    if (raw === undefined) {
      throw new UnexpectedValueException(`the facts of ${area} name no shape ${name}`, {
        code: 'INVALID_SHAPE',
      })
    }
    const shape = { ...this.resolve(raw, home), name, home }
    this.#named.set(key, shape)
    return shape
  }

  #field([key, raw]: [string, RawShape], area: string): Field {
    const name = bareName(key)
    const marks = key.slice(name.length)
    return {
      name,
      required: !marks.includes('?'),
      encrypted: marks.includes('*'),
      ...(marks.includes('~') && { unlisted: true as const }),
      shape: this.resolve(raw, area),
    }
  }

  #object(raw: RawObject, area: string): Shape {
    const { $json, $form, $one, $all } = raw
    if ($json !== undefined) return { kind: 'json', of: this.resolve($json, area) }
    if ($form !== undefined) return { kind: 'form', of: this.resolve($form, area) }
    if ($one)
      return { kind: 'one', of: ($one as RawShape[]).map((part) => this.resolve(part, area)) }
    if ($all) return join(($all as RawShape[]).map((part) => this.resolve(part, area)))
    return { kind: 'object', fields: Object.entries(raw).map((entry) => this.#field(entry, area)) }
  }
}

const resolver = new Resolver(areaOf)

/**
 * Makes a shape of what the packaged facts say.
 *
 * @param raw as the facts spell it
 * @param area the area whose names count
 * @throws UnexpectedValueException `INVALID_SHAPE`
 */
export const resolve = (raw: RawShape, area: string): Shape => resolver.resolve(raw, area)
