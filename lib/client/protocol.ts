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
   * Request → value of its `Authorization`; undefined where the protocol signs elsewhere.
   *
   * @param draft the request
   * @param busy whether other calls are in flight, so that the signature may be made in another thread
   */
  sign(draft: Draft, busy: boolean): Eventual<string | undefined>
  /**
   * Answer → response, or the exception that it deserves.
   *
   * @param blocking whether the thread blocks, so that a promise would be of no use
   */
  judge(draft: Draft, reply: Reply, authorization: string | undefined, blocking: boolean): Eventual<Response>
}
