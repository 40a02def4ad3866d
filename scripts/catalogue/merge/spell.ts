import type { Field, Leaf, Shape } from '../../../lib/catalogue/shape'
import type { RawShape } from '../../../lib/catalogue/facts'

/** How to refer to a shape that has a name; undefined to write it out. */
export type Refer = (shape: Shape) => string | undefined

const rangeOf = ({ min, max }: { readonly min?: number; readonly max?: number }): string =>
  min === undefined && max === undefined ? '' : `${min ?? ''}..${max ?? ''}`

/** A leaf in the language of the facts: `string 1..32`, `=APPID|MERCHANT`. */
export function spellLeaf(leaf: Leaf): string {
  const { kind, format, deprecated, default: otherwise, unit, pattern, values, open } = leaf
  const range = rangeOf(leaf)
  const facts = [
    range,
    deprecated ? 'deprecated' : '',
    otherwise === undefined ? '' : `default:${otherwise}`,
    unit ? `unit:${unit}` : '',
    pattern === undefined ? '' : `/${pattern}/`,
  ].filter(Boolean)
  const listed = values ? `=${values.join('|')}${open ? '|…' : ''}` : ''
  const isBare = kind === 'string' && listed && !format && facts.length === 0
  const head = isBare ? '' : `${kind}${format ? `:${format}` : ''}`
  return [head, ...facts, listed].filter(Boolean).join(' ')
}

const keyOf = ({ name, required, encrypted, unlisted }: Field): string =>
  `${name}${required ? '' : '?'}${encrypted ? '*' : ''}${unlisted ? '~' : ''}`

/** Fields in the language of the facts. */
export const spellFields = (fields: readonly Field[], refer: Refer): { [name: string]: RawShape } =>
  Object.fromEntries(fields.map((field) => [keyOf(field), spell(field.shape, refer)]))

/**
 * A shape in the language of the facts.
 *
 * @param shape any
 * @param refer how to refer to what has a name
 */
export function spell(shape: Shape, refer: Refer): RawShape {
  const name = refer(shape)
  return name === undefined ? spellOut(shape, refer) : `#${name}`
}

/** A shape written out, though it may have a name. */
export function spellOut(shape: Shape, refer: Refer): RawShape {
  switch (shape.kind) {
    case 'object':
      return shape.fields.length === 0 ? 'object' : spellFields(shape.fields, refer)
    case 'array': {
      const items = spell(shape.items, refer)
      const range = rangeOf(shape)
      return range ? [items, range] : [items]
    }
    case 'json':
      return { $json: spell(shape.of, refer) }
    case 'form':
      return { $form: spell(shape.of, refer) }
    case 'one':
      return { $one: shape.of.map((part) => spell(part, refer)) }
    default:
      return spellLeaf(shape)
  }
}
