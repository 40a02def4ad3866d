import type { Field, Leaf, Shape } from '../../../catalogue'
import { isUnknown, plainTypeOf, type Data } from '../../types/ty'

const isText = (shape: Shape): boolean =>
  shape.kind === 'string' || shape.kind === 'json' || shape.kind === 'form'

const leaves: ReadonlySet<Leaf['kind']> = new Set(['string', 'integer', 'number', 'boolean', 'any'])

/**
 * Whether what a program reads of an answer is there in the documents, and of the kind that it
 * takes it for: then nothing need be told to TypeScript.
 *
 * @param data what is read of it
 * @param shape what the documents say
 */
export function isDocumented(data: Data, shape: Shape): boolean {
  if (data.isWhole) return false
  const ty = plainTypeOf(data.ty())
  if (isUnknown(ty))
    return shape.kind === 'object' || isText(shape) || leaves.has(shape.kind as never)
  if (ty.kind === 'prim') return isText(shape)
  if (ty.kind === 'list') {
    const items = data.heldItems()
    return shape.kind === 'array' && items !== undefined && isDocumented(items, shape.items)
  }
  if (ty.kind !== 'shape' || shape.kind !== 'object') return false
  return [...data.fields()].every(([name, part]) => {
    const field = shape.fields.find((one) => one.name === name)
    return field !== undefined && isDocumentedField(part, field)
  })
}

/** Takes down that an answer is as the documents say, so that a text of it is one. */
export function noteDocumented(data: Data, shape: Shape): void {
  data.markDocumented()
  if (isText(shape)) data.markText()
  const items = data.heldItems()
  if (items && shape.kind === 'array') noteDocumented(items, shape.items)
  if (shape.kind === 'object')
    for (const { name, required, shape: part } of shape.fields) {
      const read = data.fields().get(name)
      if (read && (required || !isText(part))) noteDocumented(read, part)
    }
}

/** What may be missing is read as nothing in particular, else it is read as if it were there. */
const isDocumentedField = (data: Data, { required, shape }: Field): boolean =>
  (required || isUnknown(plainTypeOf(data.ty()))) && isDocumented(data, shape)
