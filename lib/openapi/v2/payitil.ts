// Made by scripts/generate-types.ts.
import type { CallOptions, JsonText, Node, Outcome, Promised, Response } from '../node'

export interface Payitil extends Node {
  report: Report
}

export interface Report extends Node {
  /** 交易保障 · APIv2∙通用
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_14&index=8 */
  post(options: ReportPost): Response<ReportPostAnswer>
  /** 交易保障 · APIv2∙通用
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_14&index=8 */
  postAsync(options: ReportPost): Promised<ReportPostAnswer>
}

interface ReportPost extends CallOptions {
  xml: {
    /** ≤32 */ appid?: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ device_info?: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    /** ≤127 */ interface_url: string
    /** ≤16 */ user_ip: string
    trades: JsonText<Array<{
      out_trade_no: string
      begin_time: string
      end_time: string
      state: 'OK' | 'FAIL' | 'CANCLE'
      err_msg?: string
    }>>
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ sign_type?: string
  }
}
interface ReportPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
}
