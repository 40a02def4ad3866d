import type { Answer, GatewayRequest } from '../http/answer'
import type { Fields } from '../model/fields'
import type { Merchant } from '../state/merchants'

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
