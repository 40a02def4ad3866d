// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Promised, Response } from '../node'
import type { BatchquerycommentResponse } from '../shared'

export interface Billcommentsp extends Node {
  batchquerycomment: Batchquerycomment
}

export interface Batchquerycomment extends Node {
  /** 拉取订单评价数据 · APIv2∙通用
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_17&index=11 */
  post(options: BatchquerycommentPost): Response<BatchquerycommentResponse>
  /** 拉取订单评价数据 · APIv2∙通用
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_17&index=11 */
  postAsync(options: BatchquerycommentPost): Promised<BatchquerycommentResponse>
}

interface BatchquerycommentPost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type: 'HMAC-SHA256'
    /** ≤19 */ begin_time: string
    /** ≤19 */ end_time: string
    offset: Numeric
    limit?: Numeric
  }
}
