// Made by scripts/generate-types.ts.
import type { CallOptions, Node, PathValue, Promised, Response } from '../node'

export interface RateActivity extends Node {
  applications: Applications
}

export interface Applications extends Node {
  id: ApplicationsId
  /** 报名费率优惠活动 · 通用接口
   * 【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml */
  post(options: ApplicationsPost): Response<ApplicationsPostAnswer>
  /** 报名费率优惠活动 · 通用接口
   * 【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml */
  postAsync(options: ApplicationsPost): Promised<ApplicationsPostAnswer>
}

interface ApplicationsPost extends CallOptions {
  json: {
    acquiring_bank_id: string
    channel_id: string
    sub_mchid: string
    activity_detail: { activity_id: string, activity_rate?: string, activity_apply_information?: ActivityApplyInformation[] }
    additional_information?: AdditionalInformation
  }
}
interface ApplicationsPostAnswer { application_id: string }

interface ApplicationsId extends Node {
  _application_id_: ApplicationsByApplicationId
  '{application_id}': ApplicationsByApplicationId
}

export interface ApplicationsByApplicationId extends Node {
  /** 根据申请单ID查询申请单结果 · 通用接口
   * 【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_2.shtml */
  get(options: ApplicationsByApplicationIdGet): Response<ApplicationsByApplicationIdGetAnswer>
  /** 根据申请单ID查询申请单结果 · 通用接口
   * 【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_2.shtml */
  getAsync(options: ApplicationsByApplicationIdGet): Promised<ApplicationsByApplicationIdGetAnswer>
  /** 修改单据信息 · 通用接口
   * 【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_3.shtml */
  patch(options: ApplicationsByApplicationIdPatch): Response<ApplicationsByApplicationIdPatchAnswer>
  /** 修改单据信息 · 通用接口
   * 【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_3.shtml */
  patchAsync(options: ApplicationsByApplicationIdPatch): Promised<ApplicationsByApplicationIdPatchAnswer>
}

interface ApplicationsByApplicationIdGet extends CallOptions {
  application_id: PathValue
}
interface ApplicationsByApplicationIdGetAnswer {
  application_state: string
  sub_mchid: string
  reject_parameter?: string
  reject_reason?: string
  pass_time?: string
}

interface ApplicationsByApplicationIdPatch extends CallOptions {
  application_id: PathValue
  json: {
    activity_detail_modification?: { activity_rate?: string, activity_apply_information?: ActivityApplyInformation[] }
    additional_information?: AdditionalInformation
  }
}
interface ApplicationsByApplicationIdPatchAnswer { application_id: string }

interface ActivityApplyInformation { apply_material_id?: string, apply_material_information?: string[] }

interface AdditionalInformation { additional_message?: string, additional_material?: string[] }
