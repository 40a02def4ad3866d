import { UnexpectedValueException } from '../errors'

/** What a shape carries whatever its kind. */
interface Named {
  /** Its name in the facts, if it has one. */
  readonly name?: string
  /** Where it is named: an area, or `shared`. */
  readonly home?: string
}

/** A single value. */
export interface Leaf extends Named {
  readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'file' | 'any'
  /** The source's format: `rfc3339`, `base64`, `uint64`, a media type … */
  readonly format?: string
  /** Least length of a text, least value of a number. */
  readonly min?: number
  /** Greatest length of a text, greatest value of a number. */
  readonly max?: number
  readonly deprecated?: boolean
  readonly default?: string | number | boolean
  readonly pattern?: string
  /** What the number counts: 分, 元, 秒 … */
  readonly unit?: string
  /** The values documented; requests may use no other, unless the list is open. */
  readonly values?: readonly (string | number)[]
  /** Whether other values than the documented ones are taken. */
  readonly open?: true
}

/** A list. */
export interface ArrayShape extends Named {
  readonly kind: 'array'
  readonly items: Shape
  readonly min?: number
  readonly max?: number
}

/** A field of an object. */
export interface Field {
  readonly name: string
  readonly required: boolean
  /** Whether it is sent or received encrypted. */
  readonly encrypted: boolean
  /** Whether today's official page lacks it: an older one had it. */
  readonly unlisted?: true
  readonly shape: Shape
}

/** An object. */
export interface ObjectShape extends Named {
  readonly kind: 'object'
  readonly fields: readonly Field[]
}

/** A text that holds JSON, or `a=1&b=2`, of a shape. */
export interface TextShape extends Named {
  readonly kind: 'json' | 'form'
  readonly of: Shape
}

/** One of several shapes. */
export interface ChoiceShape extends Named {
  readonly kind: 'one'
  readonly of: readonly Shape[]
}

/** How a value is shaped. */
export type Shape = Leaf | ArrayShape | ObjectShape | TextShape | ChoiceShape

const kinds: ReadonlySet<string> = new Set([
  'string',
  'integer',
  'number',
  'boolean',
  'file',
  'any',
])

const number = (text: string | undefined): number | undefined => (text ? Number(text) : undefined)

/** Reads `1..32`. */
export function parseRange(text: string): { min?: number; max?: number } {
  const [min, max] = text.split('..')
  return denseFields({ min: number(min), max: number(max) })
}

/** Leaves out what is undefined, so that facts print and compare as they are. */
export function denseFields<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

/** Kind and format, limits, deprecated, default, unit, pattern, values. */
const grammar =
  /^([a-z]*)(?::([^ =]+))?(?: (\S*\.\.\S*))?( deprecated)?(?: default:(\S+))?(?: unit:(\S+))?(?: \/(.*)\/)?(?: ?=(.+))?$/

/** The mark behind the last value of a list that is open. */
const openMark = '|…'

function typedLeaf(kind: string, text: string | undefined): string | number | boolean | undefined {
  if (text === undefined || kind === 'string') return text
  return kind === 'boolean' ? text === 'true' : Number(text)
}

/**
 * Reads a leaf of the facts.
 *
 * @param text such as `string 1..32`, `integer default:20`, `=APPID|MERCHANT`
 * @throws UnexpectedValueException `INVALID_SHAPE`
 */
export function parseLeaf(text: string): Leaf {
  const found = grammar.exec(text)
  const kind = found?.[1] || (found?.[8] === undefined ? '' : 'string')
  if (!found || !kinds.has(kind))
    throw new UnexpectedValueException(`the facts hold no such shape: ${text}`, {
      code: 'INVALID_SHAPE',
    })
  const values = found[8]
  const open = values?.endsWith(openMark) ?? false
  return denseFields({
    kind: kind as Leaf['kind'],
    format: found[2],
    ...parseRange(found[3] ?? ''),
    deprecated: found[4] ? true : undefined,
    default: typedLeaf(kind, found[5]),
    unit: found[6],
    pattern: found[7],
    values: (open ? values?.slice(0, -openMark.length) : values)
      ?.split('|')
      .map((value) => typedLeaf(kind, value) as string | number),
    open: open ? true : undefined,
  })
}
