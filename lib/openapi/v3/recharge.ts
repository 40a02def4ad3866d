// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'
import type { ApplyAnswer } from '../shared'

export interface Recharge extends Node {
  bankTransferRecharges: BankTransferRecharges
  'bank-transfer-recharges': BankTransferRecharges
}

interface BankTransferRecharges extends Node {
  apply: BankTransferRechargesApply
  outRechargeNo: BankTransferRechargesOutRechargeNo
  'out-recharge-no': BankTransferRechargesOutRechargeNo
}

export interface BankTransferRechargesApply extends Node {
  /** 申请银行转账充值 · 商家充值
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-apply.html */
  post(options: BankTransferRechargesApplyPost): Response<ApplyAnswer>
  /** 申请银行转账充值 · 商家充值
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-apply.html */
  postAsync(options: BankTransferRechargesApplyPost): Promised<ApplyAnswer>
}

interface BankTransferRechargesApplyPost extends CallOptions {
  json: {
    out_recharge_no: string
    recharge_scene: Open<'NORMAL_BANK_TRANSFER'>
    account_type: Open<'BASIC' | 'OPERATION' | 'FEES'>
    recharge_amount: { amount?: number, currency?: string }
  }
}

interface BankTransferRechargesOutRechargeNo extends Node {
  _out_recharge_no_: BankTransferRechargesByOutRechargeNo
  '{out_recharge_no}': BankTransferRechargesByOutRechargeNo
}

export interface BankTransferRechargesByOutRechargeNo extends Node {
  /** 查询银行转账充值结果 · 商家充值
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html */
  get(options: BankTransferRechargesByOutRechargeNoGet): Response<BankTransferRechargesByOutRechargeNoGetAnswer>
  /** 查询银行转账充值结果 · 商家充值
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html */
  getAsync(options: BankTransferRechargesByOutRechargeNoGet): Promised<BankTransferRechargesByOutRechargeNoGetAnswer>
}

interface BankTransferRechargesByOutRechargeNoGet extends CallOptions {
  out_recharge_no: PathValue
}
interface BankTransferRechargesByOutRechargeNoGetAnswer {
  mchid: string
  recharge_id: string
  out_recharge_no: string
  account_type: Open<'BASIC' | 'OPERATION' | 'FEES'>
  recharge_state: Open<'SUCCESS' | 'RECHARGING' | 'CLOSED'>
  recharge_scene?: Open<'ECOMMERCE_BANK_TRANSFER' | 'NORMAL_BANK_TRANSFER'>
  recharge_state_desc?: string
  recharge_amount: { amount?: number, currency?: string }
  bank_transfer_info?: {
    memo?: string
    return_time?: string
    return_reason?: string
    bank_name?: string
    bank_card_tail?: string
    bill_no?: string
  }
  accept_time?: string
  success_time?: string
  close_time?: string
}
