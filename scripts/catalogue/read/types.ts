import type { Shape } from '../../../lib/catalogue/shape'

/** The types that tables name, whatever their case; what else they name is a class. */
const leaves: Readonly<Record<string, 'string' | 'integer' | 'number' | 'boolean' | 'file'>> = {
  string: 'string',
  integer: 'integer',
  int: 'integer',
  int32: 'integer',
  int64: 'integer',
  uint32: 'integer',
  uint64: 'integer',
  number: 'number',
  float: 'number',
  double: 'number',
  boolean: 'boolean',
  bool: 'boolean',
  file: 'file',
  message: 'file',
}

const limitsOf = (text: string | undefined): { max?: number } => {
  const max = /(\d+)\s*$/.exec(text ?? '')?.[1]
  return max ? { max: Number(max) } : {}
}

/**
 * Reads the type of a table's row.
 *
 * @param text such as `string(32)`, `array[object]`, `array[GoodsDetail]`; a class is an object, or
 *   an enumeration: the rows below it and the sample know
 * @returns undefined where the cell holds no type
 */
export function readType(text: string): Shape | undefined {
  const list = /^array\s*(?:[[<]\s*(.*?)\s*[\]>])?$/i.exec(text)
  if (list) return { kind: 'array', items: readType(list[1] || 'object') ?? { kind: 'any' } }
  const [, name = '', limit] = /^([A-Za-z]\w*)\s*(?:[(（[]([\d\s,.~-]*)[)）\]])?$/.exec(text) ?? []
  if (name === '') return undefined
  const kind = leaves[name.toLowerCase()]
  if (kind) return { kind, ...(kind === 'string' && limitsOf(limit)) }
  if (name.toLowerCase() === 'object') return { kind: 'object', fields: [] }
  return { kind: 'object', fields: [], name }
}
