// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, PathValue, Promised, Response } from '../node'

export interface Smartguide extends Node {
  guides: Guides
}

export interface Guides extends Node {
  _guide_id_: GuidesByGuideId
  '{guide_id}': GuidesByGuideId
  /** 服务人员查询 · 经营工具∙支付即服务
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012535123
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: GuidesGet): Response<GuidesGetAnswer>
  /** 服务人员查询 · 经营工具∙支付即服务
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012535123
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: GuidesGet): Promised<GuidesGetAnswer>
  /** 服务人员注册 · 经营工具∙支付即服务
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012535138
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: GuidesPost): Response<GuidesPostAnswer>
  /** 服务人员注册 · 经营工具∙支付即服务
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012535138
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: GuidesPost): Promised<GuidesPostAnswer>
}

interface GuidesGet extends CallOptions {
  query: {
    /** ≤64 */ sub_mchid?: PathValue
    store_id: Numeric
    /** ≤64 */ userid?: PathValue
    /** Encrypted. */ mobile?: PathValue
    work_id?: PathValue
    limit?: Numeric
    offset?: Numeric
  }
}
interface GuidesGetAnswer {
  data?: Array<{
    guide_id?: string
    store_id?: number
    /** Encrypted. */ name?: string
    /** Encrypted. */ mobile?: string
    userid?: string
    work_id?: string
  }>
  total_count?: number
  limit?: number
  offset?: number
}

interface GuidesPost extends CallOptions {
  json: {
    /** ≤64 */ sub_mchid?: string
    corpid: string
    store_id: number
    /** ≤64 */ userid: string
    /** Encrypted. */ name: string
    /** Encrypted. */ mobile: string
    /** ≤1024 */ qr_code: string
    /** ≤1024 */ avatar: string
    /** ≤1024 */ group_qrcode?: string
  }
}
interface GuidesPostAnswer {
  /** ≤64 */ guide_id: string
}

export interface GuidesByGuideId extends Node {
  assign: GuidesAssign
  /** 服务人员信息更新 · 经营工具∙支付即服务
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012535160
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  patch(options: GuidesByGuideIdPatch): Response<''>
  /** 服务人员信息更新 · 经营工具∙支付即服务
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012535160
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  patchAsync(options: GuidesByGuideIdPatch): Promised<''>
}

interface GuidesByGuideIdPatch extends CallOptions {
  guide_id: PathValue
  json: {
    /** ≤64 */ sub_mchid?: string
    /** Encrypted. */ name?: string
    /** Encrypted. */ mobile?: string
    /** ≤1024 */ qr_code?: string
    /** ≤1024 */ avatar?: string
    /** ≤1024 */ group_qrcode?: string
  }
}

export interface GuidesAssign extends Node {
  /** 服务人员分配 · 经营工具∙支付即服务
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012535161
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: GuidesAssignPost): Response<''>
  /** 服务人员分配 · 经营工具∙支付即服务
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012535161
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: GuidesAssignPost): Promised<''>
}

interface GuidesAssignPost extends CallOptions {
  guide_id: PathValue
  json: {
    /** ≤64 */ sub_mchid?: string
    /** ≤32 */ out_trade_no: string
  }
}
