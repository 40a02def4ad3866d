import type { Helper } from './helper'

/** What PHP makes of values of which the run alone tells what they are. */
export const unclearHelpers: Readonly<Record<string, Helper>> = {
  keyOf: {
    code: `
/** A key as PHP has it: a number where it is written as a whole one. */
function keyOf(key: string): string | number {
  return /^(0|-?[1-9]\\d{0,14})$/.test(key) ? Number(key) : key
}`,
  },
  arrayOf: {
    code: `
/** An array as PHP's JSON has it: a list where its keys count from 0, and where there are none. */
function arrayOf<T>(fields: Record<string, T>): Record<string, T> {
  if (typeof fields !== 'object' || fields === null) return fields
  const isList = Object.keys(fields).every((key, at) => key === String(at))
  return isList ? (Object.values(fields) as never) : Array.isArray(fields) ? { ...fields } : fields
}`,
  },
  toJson: {
    needs: ['arrayOf'],
    code: `
/** PHP's json_encode: arrays whose keys count from 0 are lists, as are those with nothing in them. */
function toJson(value: unknown, indent?: number): string {
  const isPlain = (one: unknown): one is Record<string, unknown> =>
    typeof one === 'object' &&
    one !== null &&
    (Array.isArray(one) || Object.getPrototypeOf(one) === Object.prototype)
  return JSON.stringify(value ?? null, (_, one) => (isPlain(one) ? arrayOf(one) : one), indent)
}`,
  },
  textOnly: {
    code: `
/** A text where PHP takes an array as well and gives another one, which is wanted nowhere here. */
function textOnly(value: unknown): string {
  if (typeof value === 'object' && value !== null && text(value) === 'Array')
    throw new TypeError('a text is wanted, not an array: go over what is in it')
  return text(value)
}`,
    needs: ['text'],
  },
  fromEnd: {
    code: `
/** A letter of a text, counted from its end, or what an array has under that key. */
function fromEnd(value: unknown, at: number): unknown {
  return typeof value === 'string'
    ? Buffer.from(value)
        .subarray(at, at + 1 || undefined)
        .toString()
    : (value as Record<string, unknown> | null)?.[at]
}`,
  },
}
