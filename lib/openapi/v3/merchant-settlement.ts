// Made by scripts/generate-types.ts.
import type { CallOptions, Node, PathValue, Promised, Response } from '../node'

export interface MerchantSettlement extends Node {
  merchantSettleRuleApplications: MerchantSettleRuleApplications
  'merchant-settle-rule-applications': MerchantSettleRuleApplications
}

export interface MerchantSettleRuleApplications extends Node {
  _application_id_: MerchantSettleRuleApplicationsByApplicationId
  '{application_id}': MerchantSettleRuleApplicationsByApplicationId
  /** 申请修改特约商户结算规则 · 结算规则管理
   * 【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_1.shtml */
  post(options: MerchantSettleRuleApplicationsPost): Response<MerchantSettleRuleApplicationsAnswer>
  /** 申请修改特约商户结算规则 · 结算规则管理
   * 【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_1.shtml */
  postAsync(options: MerchantSettleRuleApplicationsPost): Promised<MerchantSettleRuleApplicationsAnswer>
}

interface MerchantSettleRuleApplicationsPost extends CallOptions {
  json: { acquiring_bank_id: string, channel_id: string, sub_mchid: string, settle_rule_id: number }
}

export interface MerchantSettleRuleApplicationsByApplicationId extends Node {
  /** 根据申请单ID查询结果 · 结算规则管理
   * 【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_2.shtml */
  get(options: MerchantSettleRuleApplicationsByApplicationIdGet): Response<MerchantSettleRuleApplicationsAnswer>
  /** 根据申请单ID查询结果 · 结算规则管理
   * 【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_2.shtml */
  getAsync(options: MerchantSettleRuleApplicationsByApplicationIdGet): Promised<MerchantSettleRuleApplicationsAnswer>
}

interface MerchantSettleRuleApplicationsByApplicationIdGet extends CallOptions {
  application_id: PathValue
}

interface MerchantSettleRuleApplicationsAnswer {
  application_id: string
  application_process_info?: string
  application_state?: string
  update_time?: string
  acquiring_bank_id?: string
  channel_id?: string
  sub_mchid?: string
  settle_rule_id?: number
}
