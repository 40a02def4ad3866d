/** The fields of a request or an answer, by name. */
export type Fields = Readonly<Record<string, unknown>>

/** A field that is a text; undefined where it is none. */
export function fieldTextOf(fields: Fields | undefined, name: string): string | undefined {
  const value = fields?.[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A field that is an object. */
export function objectOf(fields: Fields | undefined, name: string): Fields | undefined {
  const value = fields?.[name]
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined
}

/** A field that is a list of objects. */
export function listOf(fields: Fields | undefined, name: string): readonly Fields[] {
  const value = fields?.[name]
  return Array.isArray(value) ? (value as Fields[]) : []
}

/** A field that is a whole number; API v2 has them as text. */
export function wholeOf(fields: Fields | undefined, name: string): number | undefined {
  const value = Number(fields?.[name])
  return Number.isSafeInteger(value) ? value : undefined
}

/** Leaves out what is not there, as the platform does. */
export const omitUndefined = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
