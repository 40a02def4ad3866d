import type { ArrayShape, Field, Leaf, ObjectShape, Shape } from '../../../lib/catalogue/shape'
import type { Table } from './blocks'
import { isReceivedEncrypted, isRfc3339, isSentEncrypted, readRange, readUnit } from './hints'
import { readType } from './types'
import { readValues } from './values'

/** Which way fields travel: their encryption is worded otherwise. */
export type Direction = 'request' | 'answer'

/** Whether a table describes parameters. */
export const isParameterTable = ({ head }: Table): boolean =>
  head[0] === '参数名' && head[1] === '类型' && head.length >= 4

/** The leaf of a row with all that its description says of it. */
function detailed(leaf: Leaf, description: string): Leaf {
  // Whatever the table calls it: such a time is a text.
  if (leaf.kind === 'integer' && isRfc3339(description))
    return { kind: 'string', format: 'rfc3339' }
  if (leaf.kind === 'integer' || leaf.kind === 'number') {
    const unit = readUnit(description)
    return { ...leaf, ...readRange(description), ...(unit && { unit }) }
  }
  if (leaf.kind !== 'string' || leaf.format) return leaf
  const listed = readValues(description)
  if (listed)
    return { ...leaf, values: listed.values, ...(!listed.exact && { open: true as const }) }
  return isRfc3339(description) ? { kind: 'string', format: 'rfc3339' } : leaf
}

function described(shape: Shape, description: string): Shape {
  if (shape.kind === 'array') return { ...shape, items: described(shape.items, description) }
  // A class without rows below it may be an enumeration.
  if (shape.kind === 'object') {
    const listed = shape.name === undefined ? undefined : readValues(description)
    return listed?.exact ? { kind: 'string', values: listed.values } : shape
  }
  return 'of' in shape ? shape : detailed(shape, description)
}

/** A field while its table is read: its children come later. */
interface Row {
  readonly name: string
  readonly required: boolean
  readonly encrypted: boolean
  readonly type: Shape
  readonly description: string
  readonly children: Row[]
}

function rowOf(cells: readonly string[], direction: Direction): Row | undefined {
  const [name = '', type = '', required = '', description = ''] = cells
  const shape = readType(type)
  if (!/^[\w.$-]+$/.test(name) || !shape) return undefined
  const isEncrypted = direction === 'request' ? isSentEncrypted : isReceivedEncrypted
  const hides = isEncrypted(description)
  const own = {
    name: name.split('.').at(-1)!,
    required: required === 'true',
    description,
    children: [],
  }
  // A list of texts is sealed item by item.
  if (hides && shape.kind === 'array' && shape.items.kind === 'string')
    return { ...own, encrypted: false, type: { ...shape, items: sealed } }
  return { ...own, encrypted: hides && shape.kind === 'string', type: shape }
}

const sealed: Leaf = { kind: 'string', format: 'base64' }

const objectIn = (shape: Shape): ObjectShape | undefined =>
  shape.kind === 'object' ? shape : shape.kind === 'array' ? objectIn(shape.items) : undefined

/** Puts the object that stands in a list of lists in its place. */
function withObject(shape: Shape, object: ObjectShape): Shape {
  return shape.kind === 'array'
    ? { ...shape, items: withObject((shape as ArrayShape).items, object) }
    : object
}

function fieldOf({ name, required, encrypted, type, description, children }: Row): Field {
  const object = objectIn(type)
  const shape =
    children.length > 0
      ? withObject(type, { ...object, kind: 'object', fields: children.map(fieldOf) })
      : described(type, description)
  return { name, required, encrypted, shape }
}

/** Adds a row below its parent; of two rows of one name the first counts. */
function place(rows: Row[], path: readonly string[], row: Row): boolean {
  const [first, ...rest] = path
  if (rest.length === 0) {
    if (!rows.some(({ name }) => name === first)) rows.push(row)
    return true
  }
  const parent = rows.find(({ name }) => name === first)
  return parent !== undefined && place(parent.children, rest, row)
}

/** What a table says, and the rows of it that could not be read. */
export interface ReadFields {
  readonly fields: readonly Field[]
  readonly unread: readonly string[]
}

/**
 * Reads a table of parameters.
 *
 * @param table whose names are dotted paths, each parent before its children
 * @param direction which way they travel
 */
export function readFields(table: Table, direction: Direction): ReadFields {
  const rows: Row[] = []
  const unread: string[] = []
  for (const cells of table.rows) {
    const row = rowOf(cells, direction)
    if (!row || !place(rows, cells[0]!.split('.'), row)) unread.push(cells[0] ?? '')
  }
  return { fields: rows.map(fieldOf), unread }
}
