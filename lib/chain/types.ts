import type { Driver } from '../client/driver'
import type { RequestOptions } from '../client/options'
import type { Response } from '../client/response'
import type { ResponsePromise } from './response-promise'

/** A node of a chain whose path is not known to the types: every verb is there, answers are `unknown`. */
export interface UntypedVerbs {
  get(options?: RequestOptions): Response
  post(options?: RequestOptions): Response
  put(options?: RequestOptions): Response
  patch(options?: RequestOptions): Response
  delete(options?: RequestOptions): Response
  getAsync(options?: RequestOptions): ResponsePromise<Response>
  postAsync(options?: RequestOptions): ResponsePromise<Response>
  putAsync(options?: RequestOptions): ResponsePromise<Response>
  patchAsync(options?: RequestOptions): ResponsePromise<Response>
  deleteAsync(options?: RequestOptions): ResponsePromise<Response>
  chain(path: string): UntypedNode
  getDriver(): Driver
}

/** As `UntypedVerbs`, and every property goes on. */
export type UntypedNode = UntypedVerbs & { readonly [segment: string]: UntypedNode }
