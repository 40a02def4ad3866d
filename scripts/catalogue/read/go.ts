import type { Field, Shape } from '../../../lib/catalogue/shape'

/** What a Go sample says: nothing of it about which fields are required. */
export interface GoModel {
  /** The request's fields: of the body, the query and the path alike. */
  readonly request: readonly Field[]
  /** The answer, where it has a body. */
  readonly answer?: Shape
}

interface Member {
  readonly name: string
  readonly type: string
}

function structsOf(text: string): ReadonlyMap<string, readonly Member[]> {
  return new Map(
    [...text.matchAll(/^type (\w+) struct \{\n([\s\S]*?)^\}/gm)].map(([, name, body]) => [
      name!,
      [...body!.matchAll(/^\s*\w+\s+(\S+)\s+`json:"([^",]+)[^"]*"`/gm)].map(([, type, wire]) => ({
        name: wire!.trim(),
        type: type!,
      })),
    ]),
  )
}

function enumerationsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const names = [...text.matchAll(/^type (\w+) string$/gm)].map(([, name]) => name!)
  return new Map(
    names.map((name) => [
      name,
      [...text.matchAll(new RegExp(`^\\s*\\w+\\s+${name}\\s*=\\s*"([^"]*)"`, 'gm'))].map(
        ([, value]) => value!,
      ),
    ]),
  )
}

const leaves: Readonly<Record<string, Shape>> = {
  string: { kind: 'string' },
  bool: { kind: 'boolean' },
  'time.Time': { kind: 'string', format: 'rfc3339' },
  int64: { kind: 'integer' },
  int32: { kind: 'integer' },
  uint64: { kind: 'integer' },
  float64: { kind: 'number' },
}

/** Classes that hold themselves end here. */
const deepest = 12

/** Makes shapes of a sample's classes. */
class Model {
  readonly #structs: ReadonlyMap<string, readonly Member[]>
  readonly #enumerations: ReadonlyMap<string, readonly string[]>

  constructor(text: string) {
    this.#structs = structsOf(text)
    this.#enumerations = enumerationsOf(text)
  }

  fields(name: string, depth = 0): readonly Field[] {
    return (this.#structs.get(name) ?? []).map((member) => ({
      name: member.name,
      required: false,
      encrypted: false,
      shape: this.shape(member.type, depth + 1),
    }))
  }

  has(name: string): boolean {
    return this.#structs.has(name)
  }

  shape(type: string, depth = 0): Shape {
    if (type.startsWith('[]'))
      return { kind: 'array', items: this.shape(type.slice('[]'.length), depth) }
    const name = type.replace(/^\*/, '')
    const values = this.#enumerations.get(name)
    if (values) return values.length > 0 ? { kind: 'string', values } : { kind: 'string' }
    if (this.#structs.has(name) && depth < deepest) {
      return { kind: 'object', fields: this.fields(name, depth), name }
    }
    return leaves[name] ?? { kind: 'any' }
  }
}

/**
 * Reads a Go sample: its classes are made from the definition that the page is made from.
 *
 * @param text of the sample
 * @returns undefined where it holds no call
 */
export function readGo(text: string): GoModel | undefined {
  const model = new Model(text)
  const call =
    /^func \w+\(config [^,)]*(?:, request \*(\w+))?\) \((?:response \*?(\S+), )?err error\)/m.exec(
      text,
    )
  if (!call) return undefined
  const [, request, answer] = call
  return {
    request: request === undefined ? [] : model.fields(request),
    ...(answer !== undefined && model.has(answer) && { answer: model.shape(answer) }),
  }
}
