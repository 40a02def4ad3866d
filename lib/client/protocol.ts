import type { WeChatPayException } from '../errors'
import type { Reply } from '../exchange/wire'
import type { Call } from './call'
import type { Draft } from './draft'
import type { Eventual } from './later'
import type { Response } from './response'

/**
 * One of WeChat Pay's two dialects: what it makes of a call, how it signs and whom it believes.
 * Signing and verifying may answer with a promise; the blocking form refuses one by name.
 */
export interface Protocol {
  readonly name: 'v3' | 'v2'
  /** Options → request; its bytes are final. */
  draft(call: Call): Draft
  /**
   * Request → value of its `Authorization`. Absent where the protocol signs elsewhere.
   *
   * @param draft the request
   * @param busy whether other calls are in flight, so that the signature may be made in another thread
   */
  sign?(draft: Draft, busy: boolean): Eventual<string>
  /**
   * Answer whose status says no → the exception that it deserves.
   *
   * @param authorization what the request was signed with
   */
  refusal(draft: Draft, reply: Reply, authorization: string | undefined): WeChatPayException
  /**
   * Any other answer → response, or the exception that it deserves.
   *
   * @param blocking whether the thread blocks, so that a promise would be of no use
   */
  verify(draft: Draft, reply: Reply, blocking: boolean): Eventual<Response>
}

/** Whether the status of an answer says no, and the caller did not ask for it all the same. It is not verified: mostly it is not signed. */
export const isRefused = (draft: Draft, { status }: Reply): boolean => status >= 400 && draft.options.http_errors !== false

/** Answer → response, or the exception that it deserves. */
export function judged(protocol: Protocol, draft: Draft, reply: Reply, authorization: string | undefined, blocking: boolean): Eventual<Response> {
  if (isRefused(draft, reply)) throw protocol.refusal(draft, reply, authorization)
  return protocol.verify(draft, reply, blocking)
}
