import type { Answer, GatewayRequest } from '../http/answer'
import type { Merchant } from './merchants'

export type Fields = Readonly<Record<string, unknown>>

/** A request of API v3 whose signature holds and whose contents are as documented. */
export interface Call {
  /** Who signed. */
  readonly merchant: Merchant
  readonly variables: Fields
  readonly query: Fields
  /** The body's fields with everything encrypted opened; none where there is no body. */
  readonly body: Fields
  readonly request: GatewayRequest
}

/** Answers a call; undefined leaves it to the example of the documented shape. */
export type Handler = (call: Call) => Answer | undefined

/** Handlers by verb and path: `POST v3/pay/transactions/jsapi`. */
export type Handlers = ReadonlyMap<string, Handler>

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
