// Made by scripts/generate-types.ts.
import type { CallOptions, Node, PathValue, Promised, Response } from '../node'

export interface PartnerPapay extends Node {
  contracts: Contracts
}

interface Contracts extends Node {
  _contract_id_: ContractsByContractId
  '{contract_id}': ContractsByContractId
}

interface ContractsByContractId extends Node {
  failNotify: ContractsFailNotify
  'fail-notify': ContractsFailNotify
  notify: ContractsNotify
}

export interface ContractsFailNotify extends Node {
  /** 服务商商户重试扣费通知 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml */
  post(options: ContractsFailNotifyPost): Response<''>
  /** 服务商商户重试扣费通知 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml */
  postAsync(options: ContractsFailNotifyPost): Promised<''>
}

interface ContractsFailNotifyPost extends CallOptions {
  contract_id: PathValue
  json: { sp_mchid: string, sp_appid: string, sub_mchid: string, sub_appid?: string }
}

export interface ContractsNotify extends Node {
  /** 服务商商户预扣费通知 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/json/partner-deduct-notify.html */
  post(options: ContractsNotifyPost): Response<''>
  /** 服务商商户预扣费通知 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/json/partner-deduct-notify.html */
  postAsync(options: ContractsNotifyPost): Promised<''>
}

interface ContractsNotifyPost extends CallOptions {
  contract_id: PathValue
  json: {
    sp_mchid: string
    sp_appid: string
    sub_mchid: string
    sub_appid?: string
    deduct_duration?: { count: number, unit?: string }
    estimated_amount: { amount: number, currency?: string }
  }
}
