// What a caller may have given, told apart.

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
export const isBoolean = (value: unknown): boolean => typeof value === 'boolean'
export const isFunction = (value: unknown): boolean => typeof value === 'function'
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isSeconds = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && Number.isFinite(value)
export const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 1

/** Fields by name, and no object whose contents lie elsewhere: a Map, a Headers, a Date, a promise. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && /^\[object (Object|Module)\]$/.test(Object.prototype.toString.call(value))

/** PHP's empty map, which is its empty list as well. */
export const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** Fields whose values are there: null is as good as absent wherever an option or a configuration key is given. */
export const withoutNulls = <T extends object>(fields: T): T =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as T
