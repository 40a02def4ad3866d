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
