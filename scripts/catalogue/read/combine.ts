import type { Field, Leaf, Shape } from '../../../lib/catalogue/shape'

const isLeaf = (shape: Shape): shape is Leaf =>
  !['object', 'array', 'json', 'form', 'one'].includes(shape.kind)

const named = (fields: readonly Field[], name: string): Field | undefined =>
  fields.find((field) => field.name === name)

const fieldsOf = (shape: Shape): readonly Field[] =>
  shape.kind === 'object' ? shape.fields : shape.kind === 'array' ? fieldsOf(shape.items) : []

/**
 * The first object or list without rows of its own whose class has the field: a row below the wrong
 * parent belongs there.
 */
function ownerOf(
  field: Field,
  before: readonly Field[],
  model: readonly Field[],
): string | undefined {
  if (named(model, field.name)) return undefined
  return before.findLast(({ name }) => {
    const known = named(model, name)
    return known !== undefined && named(fieldsOf(known.shape), field.name) !== undefined
  })?.name
}

/** Moves rows that stand one level too high to where the sample has them. */
function replaced(fields: readonly Field[], model: readonly Field[]): readonly Field[] {
  const moved = new Map<string, Field[]>()
  const kept: Field[] = []
  for (const field of fields) {
    const owner = ownerOf(field, kept, model)
    if (owner === undefined) kept.push(field)
    else moved.set(owner, [...(moved.get(owner) ?? []), field])
  }
  return kept.map((field) => ({
    ...field,
    shape: withFields(field.shape, moved.get(field.name) ?? []),
  }))
}

function withFields(shape: Shape, more: readonly Field[]): Shape {
  if (more.length === 0) return shape
  if (shape.kind === 'array') return { ...shape, items: withFields(shape.items, more) }
  return shape.kind === 'object' ? { ...shape, fields: [...shape.fields, ...more] } : shape
}

function combineLeaf(table: Leaf, model: Leaf): Leaf {
  if (table.kind !== 'string') return table
  // Both are made from one definition; what the table has beyond it stands in a list inside an
  // item.
  if (model.values) return { ...table, values: model.values, open: undefined }
  return model.format && !table.values && !table.format
    ? { ...table, format: model.format, max: undefined }
    : table
}

/**
 * A shape of a table with what the sample knows of it.
 *
 * @param table as the page has it
 * @param model as the sample has it
 */
export function combine(table: Shape, model: Shape): Shape {
  // Where the table has a list and the sample one object, calls prove the table right; the sample
  // knows what is in it.
  if (table.kind === 'array' && model.kind === 'object')
    return { ...table, items: combine(table.items, model) }
  if (table.kind === 'array' && model.kind === 'array')
    return { ...table, items: combine(table.items, model.items) }
  if (table.kind === 'object' && model.kind === 'object') {
    const name = model.name ?? table.name
    return {
      kind: 'object',
      fields: combineFields(table.fields, model.fields),
      ...(name && { name }),
    }
  }
  // A class without rows that the sample knows as an enumeration.
  if (table.kind === 'object' && table.fields.length === 0 && isLeaf(model) && model.kind !== 'any')
    return model
  return isLeaf(table) && isLeaf(model) ? combineLeaf(table, model) : table
}

/**
 * The fields of a table with what the sample knows of them; what only the sample has is optional.
 *
 * @param table as the page has them
 * @param model as the sample has them
 */
export function combineFields(table: readonly Field[], model: readonly Field[]): readonly Field[] {
  if (model.length === 0) return table
  const own = replaced(table, model)
  const more = model.filter(({ name }) => !named(own, name))
  return [
    ...own.map((field) => {
      const known = named(model, field.name)
      if (!known) return field
      const whole = { ...field, shape: combine(field.shape, known.shape) }
      return isSampled(field) ? markSampled(whole) : whole
    }),
    ...more.map(markSampled),
  ]
}

/**
 * Fields that stand in no table, only in a sample or an example: nothing says whether they are
 * required.
 */
const sampled = new WeakSet<Field>()

/** Notes that a field stands in no table. */
export function markSampled(field: Field): Field {
  const marked = { ...field, required: false }
  sampled.add(marked)
  return marked
}

/** Whether a field stands in no table. */
export const isSampled = (field: Field): boolean => sampled.has(field)
