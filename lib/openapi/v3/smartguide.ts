// Made by scripts/generate-types.ts.
import type { CallOptions, Node, PathValue, Promised, Response } from '../node'

export interface Smartguide extends Node {
  guides: Guides
}

export interface Guides extends Node {
  _guide_id_: GuidesByGuideId
  '{guide_id}': GuidesByGuideId
  /** 服务人员查询 · 经营工具∙支付即服务
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_3.shtml */
  get(options: GuidesGet): Response<GuidesGetAnswer>
  /** 服务人员查询 · 经营工具∙支付即服务
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_3.shtml */
  getAsync(options: GuidesGet): Promised<GuidesGetAnswer>
  /** 服务人员注册 · 经营工具∙支付即服务
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_1.shtml */
  post(options: GuidesPost): Response<GuidesPostAnswer>
  /** 服务人员注册 · 经营工具∙支付即服务
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_1.shtml */
  postAsync(options: GuidesPost): Promised<GuidesPostAnswer>
}

interface GuidesGet extends CallOptions {
  query: {
    sub_mchid?: string
    store_id: number
    userid?: string
    mobile?: string
    work_id?: string
    limit?: number
    offset?: number
  }
}
interface GuidesGetAnswer {
  total_count?: number
  limit?: number
  offset?: number
  data?: Array<{ guide_id?: string, store_id?: number, name?: string, mobile?: string, userid?: string, work_id?: string }>
  guide_id?: unknown
}

interface GuidesPost extends CallOptions {
  json: {
    sub_mchid?: string
    corpid: string
    store_id: number
    userid: string
    name: string
    mobile: string
    qr_code: string
    avatar: string
    group_qrcode?: string
  }
}
interface GuidesPostAnswer { guide_id: string }

export interface GuidesByGuideId extends Node {
  assign: GuidesAssign
  /** 服务人员信息更新 · 经营工具∙支付即服务
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_4.shtml */
  patch(options: GuidesByGuideIdPatch): Response<''>
  /** 服务人员信息更新 · 经营工具∙支付即服务
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_4.shtml */
  patchAsync(options: GuidesByGuideIdPatch): Promised<''>
}

interface GuidesByGuideIdPatch extends CallOptions {
  guide_id: PathValue
  json?: {
    sub_mchid?: string
    name?: string
    mobile?: string
    qr_code?: string
    avatar?: string
    group_qrcode?: string
  }
}

export interface GuidesAssign extends Node {
  /** 服务人员分配 · 经营工具∙支付即服务
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_2.shtml */
  post(options: GuidesAssignPost): Response<''>
  /** 服务人员分配 · 经营工具∙支付即服务
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_2.shtml */
  postAsync(options: GuidesAssignPost): Promised<''>
}

interface GuidesAssignPost extends CallOptions {
  guide_id: PathValue
  json: { sub_mchid?: string, out_trade_no: string }
}
