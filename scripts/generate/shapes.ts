import type { Field, Leaf, Shape } from '../../lib/catalogue/shape'

/** Where a shape stands: what is sent is strict, what is received is open; XML knows texts only. */
export type Mode = 'query' | 'request' | 'answer' | 'xmlRequest' | 'xmlAnswer'

/**
 * What the client puts into a request of APIv2 by itself. The merchant is the caller's to name, and
 * so is the way of signing where it is not MD5.
 */
const filledIn: ReadonlySet<string> = new Set(['sign', 'nonce_str'])

/** Fields as the caller has to give them: what the client fills in is optional. */
export const leftToCaller = (fields: readonly Field[]): Field[] =>
  fields.map((field) => (filledIn.has(field.name) ? { ...field, required: false } : field))

/** What nearly every answer of APIv2 says. */
const outcome = "'SUCCESS' | 'FAIL'"

const isAnswer = (mode: Mode): boolean => mode === 'answer' || mode === 'xmlAnswer'

/** How to refer to a named shape; undefined to write it out. */
export type Refer = (shape: Shape, mode: Mode) => string | undefined

const literal = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "\\'")}'`

/** The documented values of a leaf, as a union. */
export function valuesOf({ values = [] }: Leaf, mode: Mode): string {
  const asText = values.map((value) => literal(String(value)))
  if (mode === 'xmlAnswer') return asText.join(' | ')
  const isText = mode === 'xmlRequest' || mode === 'query'
  return [...new Set([...values.map(literal), ...(isText ? asText : [])])].join(' | ')
}

function numberType({ format }: Leaf, mode: Mode): string {
  if (mode === 'xmlRequest' || mode === 'query') return 'Numeric'
  return format === 'int64' || format === 'uint64' ? 'Int64' : 'number'
}

function leafType(leaf: Leaf, mode: Mode): string {
  if (leaf.kind === 'any') return 'unknown'
  if (leaf.kind === 'file') return 'Content'
  // On the wire all of a query is text: a number may stand where a text of digits is documented.
  if (leaf.kind === 'string' && mode === 'query')
    return leaf.format === 'rfc3339' ? 'string' : 'PathValue'
  if (mode === 'xmlAnswer' || leaf.kind === 'string') return 'string'
  if (leaf.kind === 'boolean')
    return mode === 'query' ? 'Flag' : mode === 'xmlRequest' ? 'string' : 'boolean'
  return numberType(leaf, mode)
}

/** The limits of a text's length, or of a list. */
function lengthOf(shape: Shape): string {
  if (shape.kind !== 'array' && (shape.kind !== 'string' || shape.values)) return ''
  const { min, max } = shape
  if (min === undefined) return max === undefined ? '' : `≤${max}`
  return max === undefined ? `≥${min}` : `${min}..${max}`
}

const unitOf = (shape: Shape): string =>
  shape.kind === 'array' ? unitOf(shape.items) : 'unit' in shape ? (shape.unit ?? '') : ''

/** A list of texts that are encrypted one by one. */
const isSealedList = (shape: Shape): boolean =>
  shape.kind === 'array' && shape.items.kind === 'string' && shape.items.format === 'base64'

/** What an editor shows of a field: facts alone. */
const notesOf = ({ encrypted, shape }: Field): string[] =>
  [
    unitOf(shape),
    lengthOf(shape),
    encrypted || isSealedList(shape) ? 'Encrypted.' : '',
    shape.kind === 'string' && shape.deprecated ? '@deprecated' : '',
  ].filter(Boolean)

/** Writes shapes as types. */
export class ShapeWriter {
  /** @param refer how to refer to a named shape */
  constructor(readonly refer: Refer) {}

  /** A shape as a type expression; `depth` is that of the line it stands on. */
  write(shape: Shape, mode: Mode, depth = 0): string {
    return this.refer(shape, mode) ?? this.spell(shape, mode, depth)
  }

  /** A shape written out, though it may have a name. */
  spell(shape: Shape, mode: Mode, depth = 0): string {
    switch (shape.kind) {
      case 'array':
        return this.#array(this.write(shape.items, mode, depth))
      case 'object':
        return this.#object(shape.fields, mode, depth)
      case 'json':
        return this.#text(shape.of, mode, depth)
      case 'form':
        return 'string'
      case 'one':
        return shape.of.map((part) => this.write(part, mode, depth)).join(' | ')
      default:
        return this.#leaf(shape, mode)
    }
  }

  /** The members of an object, a line each. */
  members(fields: readonly Field[], mode: Mode, depth: number): string {
    return fields.map((field) => this.#member(field, mode, depth)).join('')
  }

  #array(items: string): string {
    return /^[\w.]+(\[\])*$/.test(items) ? `${items}[]` : `Array<${items}>`
  }

  #object(fields: readonly Field[], mode: Mode, depth: number): string {
    if (fields.length === 0) return isAnswer(mode) ? 'Record<string, unknown>' : 'object'
    return this.block(fields, mode, depth)
  }

  /** An object's type: on one line where that is short, else a line for each member. */
  block(fields: readonly Field[], mode: Mode, depth: number): string {
    const lines = this.members(fields, mode, depth + 1)
    const short = lines.includes('*/')
      ? ''
      : `{ ${lines
          .trimEnd()
          .split('\n')
          .map((line) => line.trim())
          .join(', ')} }`
    return short && short.length < 110 && !/[{}].*[{}].*[{}]/.test(short)
      ? short
      : `{\n${lines}${'  '.repeat(depth)}}`
  }

  /** A text that holds JSON: a query takes the object, since the client makes the text. */
  #text(of: Shape, mode: Mode, depth: number): string {
    if (mode === 'query') return `${this.write(of, 'request', depth)} | string`
    return `JsonText<${this.write(of, isAnswer(mode) ? 'answer' : 'request', depth)}>`
  }

  #leaf(leaf: Leaf, mode: Mode): string {
    if (!leaf.values) return leafType(leaf, mode)
    const values = valuesOf(leaf, mode)
    if (!isAnswer(mode)) return leaf.open ? `Open<${values}>` : values
    return values === outcome ? 'Outcome' : `Open<${values}>`
  }

  #member(field: Field, mode: Mode, depth: number): string {
    const { name, required, shape } = field
    const indent = '  '.repeat(depth)
    const notes = notesOf(field)
    const doc = notes.length ? `${indent}/** ${notes.join(' ')} */ ` : indent
    const type = this.write(shape, mode, depth)
    if (/\$[nm]/.test(name))
      return `${doc}[name: \`${name.replace(/\$[nm]/g, '${number}')}\`]: ${type}\n`
    const optional = !required || (mode === 'xmlRequest' && filledIn.has(name))
    return `${doc}${/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`}${optional ? '?' : ''}: ${type}\n`
  }
}
