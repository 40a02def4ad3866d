import type { Answer, GatewayRequest } from '../http/answer'
import type { Fields } from '../model/fields'
import type { Merchant } from '../state/merchants'
import type { Refusal } from '../state/refusals'

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

/**
 * What an endpoint of API v2 says: fields of the business, a refusal of it, a file; or nothing of
 * its own.
 */
export type ReplyV2 =
  { readonly fields: Fields } | { readonly file: string | Buffer } | Refusal | undefined

/** Answers an endpoint of API v2 whose sign holds and whose fields are as documented. */
export type HandlerV2 = (fields: Fields, merchant: Merchant) => ReplyV2
