// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface Realname extends Node {
  verify: Verify
}

export interface Verify extends Node {
  /** 实名信息校验 · 实名校验
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013735179 */
  get(options: VerifyGet): Response<VerifyGetAnswer>
  /** 实名信息校验 · 实名校验
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013735179 */
  getAsync(options: VerifyGet): Promised<VerifyGetAnswer>
}

interface VerifyGet extends CallOptions {
  query: {
    credential_type: 1 | 2 | 5 | 9 | 12 | 17 | 19 | '1' | '2' | '5' | '9' | '12' | '17' | '19'
    encrypted_credential_id: PathValue
    encrypted_name: PathValue
    wxp_trade_no: PathValue
  }
}
interface VerifyGetAnswer { verify_result?: Open<0 | 1>, err_message?: string }
