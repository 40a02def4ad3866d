import { isObject } from '../../checks/type-guards'
import type { Field, Leaf, Shape } from '../../catalogue'
import type { Fault } from '../http/answer'
import { parseShallow } from '../http/json'

/** Where a value does not have its documented shape. */
export type Violation = Omit<Fault, 'location'>

const pointer = (base: string, name: string): string =>
  `${base}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`

/**
 * The first place where a value does not have a shape.
 *
 * @param value parsed JSON
 * @param shape as documented
 * @param field JSON pointer of the value
 */
export function violationOf(value: unknown, shape: Shape, field = ''): Violation | undefined {
  switch (shape.kind) {
    case 'object':
      return isObject(value)
        ? violationOfFields(value, shape.fields, field)
        : { field, value, issue: '应为对象' }
    case 'array':
      return violationOfArray(value, shape, field)
    case 'json':
      return violationOfText(value, shape.of, field)
    case 'one':
      return shape.of.some((part) => !violationOf(value, part, field))
        ? undefined
        : violationOf(value, shape.of[0]!, field)
    case 'form':
      return typeof value === 'string' ? undefined : { field, value, issue: '应为字符串' }
    default:
      return violationOfLeaf(value, shape, field)
  }
}

/** As `violationOf`, for named values such as those of a query. */
export function violationOfFields(
  value: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
  field = '',
  name = (one: string): string => pointer(field, one),
): Violation | undefined {
  for (const { name: own, required, shape, encrypted } of fields) {
    const given = value[own]
    if (given === undefined) {
      if (required && !/\$[nm]/.test(own)) return { field: name(own), issue: '缺失' }
      continue
    }
    // What is encrypted is longer than what was documented.
    const found = encrypted
      ? typeof given === 'string'
        ? undefined
        : { field: name(own), issue: '应为字符串' }
      : violationOf(given, shape, name(own))
    if (found) return found
  }
  return undefined
}

function violationOfArray(
  value: unknown,
  { items, min = 0, max = Infinity }: Shape & { kind: 'array' },
  field: string,
): Violation | undefined {
  if (!Array.isArray(value)) return { field, value, issue: '应为数组' }
  if (value.length < min || value.length > max) return { field, issue: `应有${min}到${max}项` }
  for (const [at, item] of value.entries()) {
    const found = violationOf(item, items, pointer(field, String(at)))
    if (found) return found
  }
  return undefined
}

function violationOfText(value: unknown, of: Shape, field: string): Violation | undefined {
  if (typeof value !== 'string') return { field, value, issue: '应为JSON文本' }
  try {
    return violationOf(parseShallow(value), of, field)
  } catch {
    return { field, value, issue: '应为JSON文本' }
  }
}

/** What a text of a documented format looks like. */
const formats: Readonly<Record<string, { looks: RegExp; issue: string }>> = {
  rfc3339: {
    looks: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    issue: '应为RFC 3339时间，如2015-05-20T13:29:35+08:00',
  },
  numeric: { looks: /^\d+$/, issue: '应为数字' },
  integer: { looks: /^-?\d+$/, issue: '应为整数' },
  uint64: { looks: /^\d+$/, issue: '应为整数' },
}

/** A pattern describes the whole text, though most are documented without their anchors. */
const matches = (text: string, pattern: string): boolean =>
  new RegExp(`^(?:${pattern})$`).test(text)

const isOutside = (size: number, { min = -Infinity, max = Infinity }: Leaf): boolean =>
  size < min || size > max

function violationOfLeaf(value: unknown, leaf: Leaf, field: string): Violation | undefined {
  const issue = issueOf(value, leaf)
  return issue === undefined ? undefined : { field, value, issue }
}

function issueOf(value: unknown, leaf: Leaf): string | undefined {
  switch (leaf.kind) {
    case 'any':
    case 'file':
      return undefined
    case 'boolean':
      return typeof value === 'boolean' ? undefined : '应为布尔值'
    case 'string':
      return typeof value === 'string' ? issueOfText(value, leaf) : '应为字符串'
    default:
      return issueOfNumber(value, leaf)
  }
}

function issueOfText(text: string, leaf: Leaf): string | undefined {
  const { values, open, min, max, format = '', pattern } = leaf
  if (values && open) return undefined
  if (values) return values.includes(text) ? undefined : `应为${values.join('、')}之一`
  if (isOutside([...text].length, leaf)) return `长度应为${min ?? 0}到${max ?? '不限'}`
  if (pattern !== undefined && !matches(text, pattern)) return `应符合${pattern}`
  const known = Object.hasOwn(formats, format) ? formats[format] : undefined
  return known && !known.looks.test(text) ? known.issue : undefined
}

function issueOfNumber(value: unknown, leaf: Leaf): string | undefined {
  const { kind, values, open, min, max, format } = leaf
  const long = typeof value === 'string' && /^-?\d+$/.test(value) && /int64$/.test(format ?? '')
  if (typeof value !== 'number' && !long) return '应为数字'
  if (kind === 'integer' && !Number.isInteger(Number(value))) return '应为整数'
  if (values && open) return undefined
  if (values) return values.includes(Number(value)) ? undefined : `应为${values.join('、')}之一`
  return isOutside(Number(value), leaf) ? `应在${min ?? '不限'}到${max ?? '不限'}之间` : undefined
}

/**
 * What stands in a path, a query or XML is text: numbers and booleans are read from it where they
 * are documented.
 */
export function readText(text: string, shape: Shape): unknown {
  if ((shape.kind === 'integer' || shape.kind === 'number') && /^-?\d+(\.\d+)?$/.test(text))
    return Number(text)
  if (shape.kind === 'boolean' && /^(true|false|1|0)$/.test(text))
    return text === 'true' || text === '1'
  if (shape.kind === 'array') {
    try {
      return parseShallow(text)
    } catch {
      return text.split(',')
    }
  }
  return text
}
