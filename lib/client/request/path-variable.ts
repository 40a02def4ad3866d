import { describeType } from '../../checks/did-you-mean'
import { isRecord } from '../../checks/type-guards'
import { shownName } from '../../crypto/shown-path'
import { InvalidArgumentException } from '../../errors'

/** What a template is expanded with. */
export type Value = string | string[] | Record<string, string>

/** Whether a value is names and values. */
export const isFields = (value: Value): value is Record<string, string> =>
  typeof value === 'object' && !Array.isArray(value)

function refuseVariable(name: string, what: string, expected = 'text or a number'): never {
  throw new InvalidArgumentException(
    `path variable \`${shownName(name)}\` ${what}; expected ${expected}`,
    { code: 'INVALID_VARIABLE' },
  )
}

/** The text of one value; undefined where it is none. */
function variableTextOf(name: string, value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed()
        ? value
        : refuseVariable(name, 'holds half of a character (a lone surrogate)')
    case 'bigint':
      return String(value)
    case 'number':
      return numberText(name, value)
    case 'object':
      return value === null ? undefined : objectText(name, value)
    default:
      return undefined
  }
}

/**
 * Another order would be closed than the one that was meant: the digits that an integer has lost
 * are invented by its text.
 */
function numberText(name: string, value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined
  return Number.isInteger(value) && !Number.isSafeInteger(value)
    ? refuseVariable(
        name,
        'is an integer beyond 2^53, already rounded',
        'it as text, or as a BigInt',
      )
    : String(value)
}

/**
 * An id of a class of its own (ObjectId, Decimal) says its text itself; dates, bytes and maps have
 * none that a path means.
 */
function objectText(name: string, value: object): string | undefined {
  const [, kind] = /^\[object (\w+)\]$/.exec(Object.prototype.toString.call(value)) ?? []
  if (kind === 'String' || kind === 'Number' || kind === 'BigInt')
    return variableTextOf(name, value.valueOf())
  const { toJSON, toISOString } = value as { toJSON?: unknown; toISOString?: unknown }
  if (kind !== 'Object' || Array.isArray(value) || typeof toISOString === 'function')
    return undefined
  const said: unknown = typeof toJSON === 'function' ? toJSON.call(value) : ownText(value)
  return typeof said === 'object' ? undefined : variableTextOf(name, said)
}

/** What an object says of itself, if anything. */
function ownText(value: object): string | undefined {
  try {
    const text = `${value as unknown as string}`
    return text.startsWith('[object ') ? undefined : text
  } catch {
    return undefined
  }
}

function listOf(
  name: string,
  items: readonly unknown[],
  text: (name: string, item: unknown) => string | undefined,
): string[] {
  return items
    .filter((item) => item !== null && item !== undefined)
    .map((item) => text(name, item) ?? refuseVariable(name, `holds ${describeType(item)}`))
}

/**
 * The value of a variable in the path. Whatever would silently name another resource is refused.
 *
 * @param name of the variable
 * @param value as given
 * @returns undefined where it is missing
 * @throws InvalidArgumentException `INVALID_VARIABLE`
 */
export function pathValue(name: string, value: unknown): Value | undefined {
  if (value === null || value === undefined || value === false) return undefined
  if (value === '' && name === 'empty') return ''
  const found = Array.isArray(value)
    ? listOf(name, value, variableTextOf)
    : variableTextOf(name, value)
  return found === undefined || found.length === 0
    ? refuseVariable(name, `is ${describeType(value)}`)
    : found
}

/**
 * The value of a variable in the query: booleans are 1 and 0, as in the option `query`, and a plain
 * object is names and values.
 *
 * @param name of the variable
 * @param value as given
 * @returns undefined where it is missing
 * @throws InvalidArgumentException `INVALID_VARIABLE`
 */
export function queryValue(name: string, value: unknown): Value | undefined {
  if (value === null || value === undefined) return undefined
  const text = (_: string, item: unknown): string | undefined =>
    typeof item === 'boolean' ? (item ? '1' : '0') : variableTextOf(name, item)
  if (Array.isArray(value)) return listOf(name, value, text)
  const own = text(name, value)
  if (own !== undefined) return own
  if (!isRecord(value) || 'toISOString' in value)
    return refuseVariable(name, `is ${describeType(value)}`)
  const fields = Object.entries(value).filter(([, item]) => item !== null && item !== undefined)
  const texts = listOf(name, fields.map(([, item]) => item), text) // prettier-ignore
  return Object.fromEntries(fields.map(([key], at) => [key, texts[at]!]))
}
