import { UnexpectedValueException } from '../errors'
import { dense, parseLeaf, parseRange, type Field, type ObjectShape, type Shape } from './shape'
import { areaOf, type RawShape } from './source'

type RawObject = { [name: string]: RawShape }

const named = new Map<string, Shape>()

/** The shape that `#Name` stands for in an area: its own, else the shared one. */
function lookUp(name: string, area: string): Shape {
  const home = areaOf(area)?.shapes?.[name] === undefined ? 'shared' : area
  const key = `${home}#${name}`
  const known = named.get(key)
  if (known) return known
  const raw = areaOf(home)?.shapes?.[name]
  if (raw === undefined)
    throw new UnexpectedValueException(`the facts of ${area} name no shape ${name}`, {
      code: 'INVALID_SHAPE',
    })
  const shape = { ...resolve(raw, home), name, home }
  named.set(key, shape)
  return shape
}

function fieldOf([key, raw]: [string, RawShape], area: string): Field {
  const name = key.replace(/[?*]+$/, '')
  const marks = key.slice(name.length)
  return {
    name,
    required: !marks.includes('?'),
    encrypted: marks.includes('*'),
    shape: resolve(raw, area),
  }
}

/** Two descriptions of one field: the fuller one counts, and it is required if either says so. */
function merge(one: Field, other: Field): Field {
  const flags = {
    required: one.required || other.required,
    encrypted: one.encrypted || other.encrypted,
  }
  if (one.shape.kind === 'object' && other.shape.kind === 'object')
    return { ...one, ...flags, shape: join([one.shape, other.shape]) }
  return { ...(other.shape.kind === 'any' ? one : other), ...flags }
}

/** The object that is all of these at once. */
function join(parts: readonly Shape[]): ObjectShape {
  const fields = new Map<string, Field>()
  for (const part of parts) {
    for (const field of part.kind === 'object' ? part.fields : []) {
      const before = fields.get(field.name)
      fields.set(field.name, before ? merge(before, field) : field)
    }
  }
  return { kind: 'object', fields: [...fields.values()] }
}

function resolveObject(raw: RawObject, area: string): Shape {
  const { $json, $form, $one, $all } = raw
  if ($json !== undefined) return { kind: 'json', of: resolve($json, area) }
  if ($form !== undefined) return { kind: 'form', of: resolve($form, area) }
  if ($one) return { kind: 'one', of: ($one as RawShape[]).map((part) => resolve(part, area)) }
  if ($all) return join(($all as RawShape[]).map((part) => resolve(part, area)))
  return { kind: 'object', fields: Object.entries(raw).map((entry) => fieldOf(entry, area)) }
}

/**
 * Makes a shape of what the facts say: references followed, parts joined, leaves read.
 *
 * @param raw as the facts spell it
 * @param area the area whose names count
 * @throws UnexpectedValueException `INVALID_SHAPE`
 */
export function resolve(raw: RawShape, area: string): Shape {
  if (typeof raw === 'string') {
    if (raw.startsWith('#')) return lookUp(raw.slice(1), area)
    return raw === 'object' ? { kind: 'object', fields: [] } : parseLeaf(raw)
  }
  if (Array.isArray(raw)) {
    const [items = 'any', range = ''] = raw
    return dense({
      kind: 'array' as const,
      items: resolve(items, area),
      ...parseRange(String(range)),
    })
  }
  if (raw === null)
    throw new UnexpectedValueException(`the facts of ${area} hold an empty shape`, {
      code: 'INVALID_SHAPE',
    })
  return resolveObject(raw, area)
}
