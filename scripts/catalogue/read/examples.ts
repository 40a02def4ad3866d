import type { Direction } from './fields'
import type { Field, Leaf, Shape } from '../../../lib/catalogue/shape'
import { isSampled, markSampled } from './combine'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a value alone says about its shape. */
function shapeOf(value: unknown): Shape {
  if (typeof value === 'string') return { kind: 'string' }
  if (typeof value === 'boolean') return { kind: 'boolean' }
  if (typeof value === 'number') return { kind: Number.isInteger(value) ? 'integer' : 'number' }
  if (Array.isArray(value)) {
    const [first] = value as unknown[]
    return {
      kind: 'array',
      items: first === undefined ? { kind: 'any' } : shown(shapeOf(first), value, 'request'),
    }
  }
  if (isObject(value)) return { kind: 'object', fields: fieldsShown([], value, 'request') }
  return { kind: 'any' }
}

/** What a value of an enumeration looks like; other texts say that anything goes. */
const isCode = /^[A-Za-z][\w.-]{0,63}$/

/** A list of values is open, and a text longer, as soon as an example shows so. */
function leafShown(leaf: Leaf, value: unknown, direction: Direction): Leaf {
  if (leaf.kind !== 'string' || typeof value !== 'string') return leaf
  if (leaf.values && !leaf.values.includes(value)) {
    const values =
      direction === 'request' && isCode.test(value) ? [...leaf.values, value] : leaf.values
    return { ...leaf, values, open: true }
  }
  if (leaf.format === 'rfc3339' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value))
    return { kind: 'string' }
  return direction === 'request' && leaf.max !== undefined && [...value].length > leaf.max
    ? { ...leaf, max: undefined }
    : leaf
}

function shown(shape: Shape, values: readonly unknown[], direction: Direction): Shape {
  return values.reduce<Shape>((known, value) => withExample(known, value, direction), shape)
}

/** What the table calls an object and the example shows as a list, or the other way round. */
const isContradicted = (shape: Shape, value: unknown): boolean =>
  (shape.kind === 'array' && isObject(value)) || (shape.kind === 'object' && Array.isArray(value))

/**
 * A shape with what an example shows of it: what only the example has is optional, and what an
 * answer's example lacks is optional too, since no type may promise what can be absent.
 *
 * @param shape of table and sample
 * @param value of the example
 * @param direction which way it travels
 */
export function withExample(shape: Shape, value: unknown, direction: Direction): Shape {
  if (isContradicted(shape, value)) return shape
  if (shape.kind === 'object' && isObject(value)) {
    return { ...shape, fields: fieldsShown(shape.fields, value, direction) }
  }
  if (shape.kind === 'array' && Array.isArray(value))
    return { ...shape, items: shown(shape.items, value, direction) }
  if (shape.kind === 'array' || shape.kind === 'object' || 'of' in shape) return shape
  return leafShown(shape, value, direction)
}

function fieldShown(field: Field, value: Record<string, unknown>, direction: Direction): Field {
  const given = value[field.name]
  if (given === undefined && direction === 'request') return field
  if (given !== undefined && field.encrypted) return field
  const whole =
    given === undefined
      ? { ...field, required: false }
      : { ...field, shape: withExample(field.shape, given, direction) }
  return isSampled(field) ? markSampled(whole) : whole
}

/**
 * Fields with what an example shows of them.
 *
 * @param fields of table and sample
 * @param value of the example
 * @param direction which way they travel
 */
export function fieldsShown(
  fields: readonly Field[],
  value: Record<string, unknown>,
  direction: Direction,
): readonly Field[] {
  const known = new Set(fields.map(({ name }) => name))
  const more = Object.keys(value).filter((name) => /^[\w-]+$/.test(name) && !known.has(name))
  return [
    ...fields.map((field) => fieldShown(field, value, direction)),
    ...more.map((name) =>
      markSampled({ name, required: false, encrypted: false, shape: shapeOf(value[name]) }),
    ),
  ]
}

/**
 * Reads the text of an example.
 *
 * @param text of a block of code
 * @returns undefined where it is no JSON
 */
export function readExample(text: string): unknown {
  try {
    // Two pages break a line inside a text.
    return JSON.parse(text.replace(/\r?\n\s*/g, ' ')) as unknown
  } catch {
    return undefined
  }
}
