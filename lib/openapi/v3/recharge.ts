// Made by scripts/generate-types.ts.
import type { CallOptions, Node, PathValue, Promised, Response } from '../node'
import type { ApplyAnswer, BankTransferRechargesAnswer } from '../shared'

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
   * https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-apply.html */
  post(options: BankTransferRechargesApplyPost): Response<ApplyAnswer>
  /** 申请银行转账充值 · 商家充值
   * https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-apply.html */
  postAsync(options: BankTransferRechargesApplyPost): Promised<ApplyAnswer>
}

interface BankTransferRechargesApplyPost extends CallOptions {
  json: {
    out_recharge_no: string
    recharge_scene: 'NORMAL_BANK_TRANSFER'
    account_type: 'BASIC' | 'OPERATION' | 'FEES'
    recharge_amount: { amount?: number, currency?: string }
  }
}

interface BankTransferRechargesOutRechargeNo extends Node {
  _out_recharge_no_: BankTransferRechargesByOutRechargeNo
  '{out_recharge_no}': BankTransferRechargesByOutRechargeNo
}

export interface BankTransferRechargesByOutRechargeNo extends Node {
  /** 查询银行转账充值结果 · 商家充值
   * https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html */
  get(options: BankTransferRechargesByOutRechargeNoGet): Response<BankTransferRechargesAnswer>
  /** 查询银行转账充值结果 · 商家充值
   * https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html */
  getAsync(options: BankTransferRechargesByOutRechargeNoGet): Promised<BankTransferRechargesAnswer>
}

interface BankTransferRechargesByOutRechargeNoGet extends CallOptions {
  out_recharge_no: PathValue
}
