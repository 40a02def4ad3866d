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
    appid: string
    mch_id: string
    device_info?: string
    nonce_str?: string
    sign?: string
    interface_url: string
    user_ip: string
    trades: JsonText<Array<{
      out_trade_no: string
      begin_time: string
      end_time: string
      state: 'OK' | 'FAIL' | 'CANCLE'
      err_msg?: string
    }>>
  }
}
interface ReportPostAnswer { return_code: Outcome, return_msg: string, result_code: Outcome }
