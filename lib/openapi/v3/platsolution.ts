// Made by scripts/generate-types.ts.
import type { CallOptions, Flag, Node, Numeric, Open, PathValue, Promised, Response } from '../node'
import type { AgreementList, ApplyAnswer } from '../shared'

export interface Platsolution extends Node {
  ecommerce: Ecommerce
  insurance: Insurance
  mchTransfer: MchTransfer
  'mch-transfer': MchTransfer
}

interface Ecommerce extends Node {
  bankTransferRecharges: EcommerceBankTransferRecharges
  'bank-transfer-recharges': EcommerceBankTransferRecharges
  insuranceCompensationContracts: EcommerceInsuranceCompensationContracts
  'insurance-compensation-contracts': EcommerceInsuranceCompensationContracts
  mchTransfer: EcommerceMchTransfer
  'mch-transfer': EcommerceMchTransfer
  rechargeEmployees: EcommerceRechargeEmployees
  'recharge-employees': EcommerceRechargeEmployees
  recharges: EcommerceRecharges
  settle: EcommerceSettle
  withdraw: EcommerceWithdraw
}

interface EcommerceBankTransferRecharges extends Node {
  apply: BankTransferRechargesApply
  outRechargeNo: BankTransferRechargesOutRechargeNo
  'out-recharge-no': BankTransferRechargesOutRechargeNo
}

export interface BankTransferRechargesApply extends Node {
  /** 申请银行转账充值 · 收付通∙充值 · 商家充值
   * 【平台商户】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html */
  post(options: BankTransferRechargesApplyPost): Response<ApplyAnswer>
  /** 申请银行转账充值 · 收付通∙充值 · 商家充值
   * 【平台商户】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html */
  postAsync(options: BankTransferRechargesApplyPost): Promised<ApplyAnswer>
}

interface BankTransferRechargesApplyPost extends CallOptions {
  json: {
    out_recharge_no: string
    recharge_scene: string
    account_type: Open<'BASIC' | 'OPERATION' | 'FEES'>
    recharge_amount: { amount?: number, currency?: string }
  }
}

interface BankTransferRechargesOutRechargeNo extends Node {
  _out_recharge_no_: BankTransferRechargesByOutRechargeNo
  '{out_recharge_no}': BankTransferRechargesByOutRechargeNo
}

export interface BankTransferRechargesByOutRechargeNo extends Node {
  /** 查询银行转账充值结果 · 收付通∙充值 · 商家充值
   * 【平台商户】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html */
  get(options: BankTransferRechargesByOutRechargeNoGet): Response<BankTransferRechargesByOutRechargeNoGetAnswer>
  /** 查询银行转账充值结果 · 收付通∙充值 · 商家充值
   * 【平台商户】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html */
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
  recharge_scene?: Open<'ECOMMERCE_BANK_TRANSFER'>
  recharge_state_desc?: string
  recharge_amount: { amount?: number, currency?: string }
  bank_transfer_info?: { memo?: string, return_time?: string, return_reason?: string, bank_name?: string, bank_card_tail?: string }
  accept_time?: string
  success_time?: string
  close_time?: string
  available_recharge_channels?: string[]
}

export interface EcommerceInsuranceCompensationContracts extends Node {
  subMchid: InsuranceCompensationContractsSubMchid
  'sub-mchid': InsuranceCompensationContractsSubMchid
  /** 开通保险理赔功能 · 收付通∙赔付
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/open-insurance-compensation.html */
  post(options: EcommerceInsuranceCompensationContractsPost): Response<EcommerceInsuranceCompensationContractsAnswer>
  /** 开通保险理赔功能 · 收付通∙赔付
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/open-insurance-compensation.html */
  postAsync(options: EcommerceInsuranceCompensationContractsPost): Promised<EcommerceInsuranceCompensationContractsAnswer>
}

interface EcommerceInsuranceCompensationContractsPost extends CallOptions {
  json: { out_apply_no: string, sub_mchid: string, agreement_list: AgreementList[] }
}

interface InsuranceCompensationContractsSubMchid extends Node {
  _sub_mchid_: InsuranceCompensationContractsBySubMchid
  '{sub_mchid}': InsuranceCompensationContractsBySubMchid
}

interface InsuranceCompensationContractsBySubMchid extends Node {
  checkOpened: InsuranceCompensationContractsCheckOpened
  'check-opened': InsuranceCompensationContractsCheckOpened
}

export interface InsuranceCompensationContractsCheckOpened extends Node {
  /** 查询保险理赔功能开通状态 · 收付通∙赔付
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/check-insurance-compensation-opened.html */
  post(options: InsuranceCompensationContractsCheckOpenedPost): Response<EcommerceInsuranceCompensationContractsAnswer>
  /** 查询保险理赔功能开通状态 · 收付通∙赔付
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/check-insurance-compensation-opened.html */
  postAsync(options: InsuranceCompensationContractsCheckOpenedPost): Promised<EcommerceInsuranceCompensationContractsAnswer>
}

interface InsuranceCompensationContractsCheckOpenedPost extends CallOptions {
  sub_mchid: PathValue
}

interface EcommerceMchTransfer extends Node {
  compensateBills: MchTransferCompensateBills
  'compensate-bills': MchTransferCompensateBills
  depositAfterSalesCompensationBills: MchTransferDepositAfterSalesCompensationBills
  'deposit-after-sales-compensation-bills': MchTransferDepositAfterSalesCompensationBills
  depositInsurancePremiumsCompensationBills: MchTransferDepositInsurancePremiumsCompensationBills
  'deposit-insurance-premiums-compensation-bills': MchTransferDepositInsurancePremiumsCompensationBills
  depositShippingCostCompensationBills: MchTransferDepositShippingCostCompensationBills
  'deposit-shipping-cost-compensation-bills': MchTransferDepositShippingCostCompensationBills
  insuranceClaimBills: MchTransferInsuranceClaimBills
  'insurance-claim-bills': MchTransferInsuranceClaimBills
  subMchCompensationBills: MchTransferSubMchCompensationBills
  'sub-mch-compensation-bills': MchTransferSubMchCompensationBills
  transferBills: MchTransferTransferBills
  'transfer-bills': MchTransferTransferBills
}

export interface MchTransferCompensateBills extends Node {
  billId: CompensateBillsBillId
  'bill-id': CompensateBillsBillId
  outBillNo: CompensateBillsOutBillNo
  'out-bill-no': CompensateBillsOutBillNo
  preTransfer: CompensateBillsPreTransfer
  'pre-transfer': CompensateBillsPreTransfer
  /** 请求赔付 · 收付通∙售后赔付
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504175 */
  post(options: MchTransferCompensateBillsPost): Response<MchTransferCompensateBillsPostAnswer>
  /** 请求赔付 · 收付通∙售后赔付
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504175 */
  postAsync(options: MchTransferCompensateBillsPost): Promised<MchTransferCompensateBillsPostAnswer>
}

interface MchTransferCompensateBillsPost extends CallOptions {
  json: {
    receiver: Receiver
    out_bill_no: string
    amount?: number
    transfer_remark: string
    sponsor_mchid?: string
    transfer_scene_id?: string
    user_recv_perception?: string
  }
}
interface MchTransferCompensateBillsPostAnswer {
  sp_mchid: string
  receiver_detail?: ReceiverDetail
  out_bill_no: string
  amount?: number
  transfer_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  accept_time?: string
  success_time?: string
  sponsor_mchid?: string
}

interface CompensateBillsBillId extends Node {
  _bill_id_: CompensateBillsByBillId
  '{bill_id}': CompensateBillsByBillId
}

export interface CompensateBillsByBillId extends Node {
  /** 查询赔付结果（按微信支付赔付单号） · 收付通∙售后赔付
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504179 */
  get(options: CompensateBillsByBillIdGet): Response<CompensateBillsAnswer>
  /** 查询赔付结果（按微信支付赔付单号） · 收付通∙售后赔付
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504179 */
  getAsync(options: CompensateBillsByBillIdGet): Promised<CompensateBillsAnswer>
}

interface CompensateBillsByBillIdGet extends CallOptions {
  bill_id: PathValue
}

interface CompensateBillsOutBillNo extends Node {
  _out_bill_no_: CompensateBillsByOutBillNo
  '{out_bill_no}': CompensateBillsByOutBillNo
}

export interface CompensateBillsByOutBillNo extends Node {
  cancel: CompensateBillsCancel
  /** 查询赔付结果（按商户赔付单号） · 收付通∙售后赔付
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504178 */
  get(options: CompensateBillsByOutBillNoGet): Response<CompensateBillsAnswer>
  /** 查询赔付结果（按商户赔付单号） · 收付通∙售后赔付
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504178 */
  getAsync(options: CompensateBillsByOutBillNoGet): Promised<CompensateBillsAnswer>
}

interface CompensateBillsByOutBillNoGet extends CallOptions {
  out_bill_no: PathValue
}

export interface CompensateBillsCancel extends Node {
  /** 请求撤销赔付 · 收付通∙售后赔付
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504177 */
  post(options: CompensateBillsCancelPost): Response<CompensateBillsCancelPostAnswer>
  /** 请求撤销赔付 · 收付通∙售后赔付
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504177 */
  postAsync(options: CompensateBillsCancelPost): Promised<CompensateBillsCancelPostAnswer>
}

interface CompensateBillsCancelPost extends CallOptions {
  out_bill_no: PathValue
}
interface CompensateBillsCancelPostAnswer {
  out_bill_no: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  cancel_accept_time?: string
}

export interface CompensateBillsPreTransfer extends Node {
  /** 请求赔付预下单 · 收付通∙售后赔付
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504176 */
  post(options: CompensateBillsPreTransferPost): Response<CompensateBillsPreTransferPostAnswer>
  /** 请求赔付预下单 · 收付通∙售后赔付
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504176 */
  postAsync(options: CompensateBillsPreTransferPost): Promised<CompensateBillsPreTransferPostAnswer>
}

interface CompensateBillsPreTransferPost extends CallOptions {
  json: {
    sp_appid?: string
    receiver: Receiver
    out_bill_no: string
    amount?: number
    transfer_remark: string
    sponsor_mchid?: string
    transfer_scene_id?: string
    user_recv_perception?: string
    notify_url?: string
  }
}
interface CompensateBillsPreTransferPostAnswer { out_bill_no: string, bill_id: string, accept_time?: string, package_info?: string }

export interface MchTransferDepositAfterSalesCompensationBills extends Node {
  billId: DepositAfterSalesCompensationBillsBillId
  'bill-id': DepositAfterSalesCompensationBillsBillId
  outBillNo: DepositAfterSalesCompensationBillsOutBillNo
  'out-bill-no': DepositAfterSalesCompensationBillsOutBillNo
  /** 请求保证金售后赔付 · 平台保证金∙赔付用户
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504194 */
  post(options: MchTransferDepositAfterSalesCompensationBillsPost): Response<MchTransferDepositAfterSalesCompensationBillsPostAnswer>
  /** 请求保证金售后赔付 · 平台保证金∙赔付用户
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504194 */
  postAsync(options: MchTransferDepositAfterSalesCompensationBillsPost): Promised<MchTransferDepositAfterSalesCompensationBillsPostAnswer>
}

interface MchTransferDepositAfterSalesCompensationBillsPost extends CallOptions {
  json: {
    sub_mchid?: string
    sp_appid?: string
    receiver: {
      type?: Open<'MERCHANT' | 'TRANSACTION_USER'>
      transaction_info?: TransactionInfo
      user_info?: { sp_openid?: string }
    }
    out_bill_no: string
    amount?: number
    transfer_remark: string
    transfer_scene_id?: string
    user_recv_perception?: string
    sub_appid?: string
  }
}
interface MchTransferDepositAfterSalesCompensationBillsPostAnswer {
  sp_mchid: string
  sub_mchid?: string
  receiver_detail?: MchTransferReceiverDetail
  out_bill_no: string
  amount?: number
  transfer_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  accept_time?: string
  success_time?: string
  sponsor_mchid?: string
  sub_appid?: string
  sp_appid?: string
}

interface DepositAfterSalesCompensationBillsBillId extends Node {
  _bill_id_: DepositAfterSalesCompensationBillsByBillId
  '{bill_id}': DepositAfterSalesCompensationBillsByBillId
}

export interface DepositAfterSalesCompensationBillsByBillId extends Node {
  /** 查询保证金售后赔付结果（按微信支付赔付单号） · 平台保证金∙赔付用户
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504196 */
  get(options: DepositAfterSalesCompensationBillsByBillIdGet): Response<DepositAfterSalesCompensationBillsAnswer>
  /** 查询保证金售后赔付结果（按微信支付赔付单号） · 平台保证金∙赔付用户
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504196 */
  getAsync(options: DepositAfterSalesCompensationBillsByBillIdGet): Promised<DepositAfterSalesCompensationBillsAnswer>
}

interface DepositAfterSalesCompensationBillsByBillIdGet extends CallOptions {
  bill_id: PathValue
  query?: { sub_mchid?: PathValue }
}

interface DepositAfterSalesCompensationBillsOutBillNo extends Node {
  _out_bill_no_: DepositAfterSalesCompensationBillsByOutBillNo
  '{out_bill_no}': DepositAfterSalesCompensationBillsByOutBillNo
}

export interface DepositAfterSalesCompensationBillsByOutBillNo extends Node {
  /** 查询保证金售后赔付结果（按商户赔付单号） · 平台保证金∙赔付用户
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504195 */
  get(options: DepositAfterSalesCompensationBillsByOutBillNoGet): Response<DepositAfterSalesCompensationBillsByOutBillNoGetAnswer>
  /** 查询保证金售后赔付结果（按商户赔付单号） · 平台保证金∙赔付用户
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504195 */
  getAsync(options: DepositAfterSalesCompensationBillsByOutBillNoGet): Promised<DepositAfterSalesCompensationBillsByOutBillNoGetAnswer>
}

interface DepositAfterSalesCompensationBillsByOutBillNoGet extends CallOptions {
  out_bill_no: PathValue
  query?: { sub_mchid?: PathValue }
}
interface DepositAfterSalesCompensationBillsByOutBillNoGetAnswer {
  sp_mchid: string
  sub_mchid?: string
  receiver_detail?: { receiver?: MchTransferReceiverDetailReceiver }
  out_bill_no: string
  amount?: number
  transfer_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  accept_time?: string
  success_time?: string
  close_info?: { close_time?: string, close_reason?: string }
  sponsor_mchid?: string
  sub_appid?: string
}

export interface MchTransferDepositInsurancePremiumsCompensationBills extends Node {
  _out_bill_no_: MchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo
  '{out_bill_no}': MchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo
  /** 发起保证金赔付保司保费 · 平台保证金∙赔付保司保费
   * 【服务商】 */
  post(options: MchTransferDepositInsurancePremiumsCompensationBillsPost): Response<MchTransferDepositInsurancePremiumsCompensationBillsPostAnswer>
  /** 发起保证金赔付保司保费 · 平台保证金∙赔付保司保费
   * 【服务商】 */
  postAsync(options: MchTransferDepositInsurancePremiumsCompensationBillsPost): Promised<MchTransferDepositInsurancePremiumsCompensationBillsPostAnswer>
}

interface MchTransferDepositInsurancePremiumsCompensationBillsPost extends CallOptions {
  json: {
    sub_mchid?: string
    sp_appid?: string
    receiver: {
      type?: Open<'MERCHANT'>
      mch_info?: { mchid?: string }
      transaction_info?: { transaction_id: string, type: Open<'WXPAY' | 'WXVALUE'> }
    }
    out_bill_no: string
    amount?: number
    transfer_remark: string
  }
}
interface MchTransferDepositInsurancePremiumsCompensationBillsPostAnswer {
  sp_mchid: string
  sub_mchid?: string
  sub_appid?: string
  receiver_detail?: DepositInsurancePremiumsCompensationBillsReceiverDetail
  out_bill_no: string
  amount?: number
  transfer_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  accept_time?: string
  success_time?: string
  sponsor_mchid?: string
}

export interface MchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo extends Node {
  /** 查询保证金赔付保司保费结果（按商户赔付单号） · 平台保证金∙赔付保司保费
   * 【服务商】 */
  get(options: MchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGet): Response<MchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetAnswer>
  /** 查询保证金赔付保司保费结果（按商户赔付单号） · 平台保证金∙赔付保司保费
   * 【服务商】 */
  getAsync(options: MchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGet): Promised<MchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetAnswer>
}

interface MchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGet extends CallOptions {
  out_bill_no: PathValue
}
interface MchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetAnswer {
  sp_mchid: string
  sub_mchid?: string
  sub_appid?: string
  receiver_detail?: DepositInsurancePremiumsCompensationBillsReceiverDetail
  out_bill_no: string
  amount?: number
  transfer_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  accept_time?: string
  success_time?: string
  close_info?: { close_time?: string, close_reason?: string }
  sponsor_mchid?: string
}

export interface MchTransferDepositShippingCostCompensationBills extends Node {
  outBillNo: DepositShippingCostCompensationBillsOutBillNo
  'out-bill-no': DepositShippingCostCompensationBillsOutBillNo
  /** 发起保证金赔付用户运费 · 平台保证金∙赔付用户运费
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504202 */
  post(options: MchTransferDepositShippingCostCompensationBillsPost): Response<MchTransferDepositShippingCostCompensationBillsPostAnswer>
  /** 发起保证金赔付用户运费 · 平台保证金∙赔付用户运费
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504202 */
  postAsync(options: MchTransferDepositShippingCostCompensationBillsPost): Promised<MchTransferDepositShippingCostCompensationBillsPostAnswer>
}

interface MchTransferDepositShippingCostCompensationBillsPost extends CallOptions {
  json: {
    sub_mchid?: string
    sp_appid?: string
    receiver: {
      transaction_info?: TransactionInfo
      user_info?: { sp_openid?: string }
    }
    out_bill_no: string
    amount?: number
    transfer_remark: string
    transfer_scene_id?: string
    user_recv_perception?: string
  }
}
interface MchTransferDepositShippingCostCompensationBillsPostAnswer {
  sp_mchid: string
  sub_mchid?: string
  sub_appid?: string
  receiver_detail?: DepositShippingCostCompensationBillsReceiverDetail
  out_bill_no: string
  amount?: number
  transfer_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  accept_time?: string
  success_time?: string
  sponsor_mchid?: string
}

interface DepositShippingCostCompensationBillsOutBillNo extends Node {
  _out_bill_no_: DepositShippingCostCompensationBillsByOutBillNo
  '{out_bill_no}': DepositShippingCostCompensationBillsByOutBillNo
}

export interface DepositShippingCostCompensationBillsByOutBillNo extends Node {
  /** 查询保证金售后赔付运费结果（按商户赔付单号） · 平台保证金∙赔付用户运费
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504203 */
  get(options: DepositShippingCostCompensationBillsByOutBillNoGet): Response<DepositShippingCostCompensationBillsByOutBillNoGetAnswer>
  /** 查询保证金售后赔付运费结果（按商户赔付单号） · 平台保证金∙赔付用户运费
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504203 */
  getAsync(options: DepositShippingCostCompensationBillsByOutBillNoGet): Promised<DepositShippingCostCompensationBillsByOutBillNoGetAnswer>
}

interface DepositShippingCostCompensationBillsByOutBillNoGet extends CallOptions {
  out_bill_no: PathValue
  query?: { sub_mchid?: PathValue }
}
interface DepositShippingCostCompensationBillsByOutBillNoGetAnswer {
  sp_mchid: string
  sub_mchid?: string
  receiver_detail?: DepositShippingCostCompensationBillsReceiverDetail
  out_bill_no: string
  amount?: number
  transfer_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  accept_time?: string
  success_time?: string
  close_info?: { close_time?: string, close_reason?: string }
  sponsor_mchid?: string
}

export interface MchTransferInsuranceClaimBills extends Node {
  billId: InsuranceClaimBillsBillId
  'bill-id': InsuranceClaimBillsBillId
  outBillNo: InsuranceClaimBillsOutBillNo
  'out-bill-no': InsuranceClaimBillsOutBillNo
  preTransfer: InsuranceClaimBillsPreTransfer
  'pre-transfer': InsuranceClaimBillsPreTransfer
  /** 请求保险理赔 · 收付通∙保险理赔
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504184 */
  post(options: MchTransferInsuranceClaimBillsPost): Response<MchTransferInsuranceClaimBillsPostAnswer>
  /** 请求保险理赔 · 收付通∙保险理赔
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504184 */
  postAsync(options: MchTransferInsuranceClaimBillsPost): Promised<MchTransferInsuranceClaimBillsPostAnswer>
}

interface MchTransferInsuranceClaimBillsPost extends CallOptions {
  json: {
    sub_mchid?: string
    receiver: ReceiverDetailReceiver
    out_bill_no: string
    amount?: number
    transfer_remark: string
  }
}
interface MchTransferInsuranceClaimBillsPostAnswer {
  sp_mchid: string
  sub_mchid?: string
  receiver_detail?: MchTransferReceiverDetail
  out_bill_no: string
  amount: number
  transfer_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  accept_time?: string
  success_time?: string
  sponsor_mchid?: string
}

interface InsuranceClaimBillsBillId extends Node {
  _bill_id_: InsuranceClaimBillsByBillId
  '{bill_id}': InsuranceClaimBillsByBillId
}

export interface InsuranceClaimBillsByBillId extends Node {
  /** 查询保险理赔结果（按微信支付赔付单号） · 收付通∙保险理赔
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504188 */
  get(options: InsuranceClaimBillsByBillIdGet): Response<InsuranceClaimBillsAnswer>
  /** 查询保险理赔结果（按微信支付赔付单号） · 收付通∙保险理赔
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504188 */
  getAsync(options: InsuranceClaimBillsByBillIdGet): Promised<InsuranceClaimBillsAnswer>
}

interface InsuranceClaimBillsByBillIdGet extends CallOptions {
  bill_id: PathValue
  query?: { sub_mchid?: PathValue }
}

interface InsuranceClaimBillsOutBillNo extends Node {
  _out_bill_no_: InsuranceClaimBillsByOutBillNo
  '{out_bill_no}': InsuranceClaimBillsByOutBillNo
}

export interface InsuranceClaimBillsByOutBillNo extends Node {
  cancel: InsuranceClaimBillsCancel
  /** 查询保险理赔结果（按商户赔付单号） · 收付通∙保险理赔
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504187 */
  get(options: InsuranceClaimBillsByOutBillNoGet): Response<InsuranceClaimBillsByOutBillNoGetAnswer>
  /** 查询保险理赔结果（按商户赔付单号） · 收付通∙保险理赔
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504187 */
  getAsync(options: InsuranceClaimBillsByOutBillNoGet): Promised<InsuranceClaimBillsByOutBillNoGetAnswer>
}

interface InsuranceClaimBillsByOutBillNoGet extends CallOptions {
  out_bill_no: PathValue
  query?: { sub_mchid?: PathValue }
}
interface InsuranceClaimBillsByOutBillNoGetAnswer {
  sp_mchid: string
  sub_mchid?: string
  receiver_detail?: MchTransferReceiverDetail
  out_bill_no: string
  amount?: number
  transfer_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  accept_time?: string
  success_time?: string
  close_info?: CloseInfo
  sponsor_mchid?: string
}

export interface InsuranceClaimBillsCancel extends Node {
  /** 请求撤销保险理赔 · 收付通∙保险理赔
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504186 */
  post(options: InsuranceClaimBillsCancelPost): Response<InsuranceClaimBillsCancelPostAnswer>
  /** 请求撤销保险理赔 · 收付通∙保险理赔
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504186 */
  postAsync(options: InsuranceClaimBillsCancelPost): Promised<InsuranceClaimBillsCancelPostAnswer>
}

interface InsuranceClaimBillsCancelPost extends CallOptions {
  out_bill_no: PathValue
  json: { sub_mchid?: string }
}
interface InsuranceClaimBillsCancelPostAnswer {
  sub_mchid?: string
  out_bill_no: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  cancel_accept_time?: string
}

export interface InsuranceClaimBillsPreTransfer extends Node {
  /** 请求保险理赔预下单 · 收付通∙保险理赔
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504185 */
  post(options: InsuranceClaimBillsPreTransferPost): Response<InsuranceClaimBillsPreTransferPostAnswer>
  /** 请求保险理赔预下单 · 收付通∙保险理赔
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504185 */
  postAsync(options: InsuranceClaimBillsPreTransferPost): Promised<InsuranceClaimBillsPreTransferPostAnswer>
}

interface InsuranceClaimBillsPreTransferPost extends CallOptions {
  json: {
    sub_mchid?: string
    receiver: ReceiverDetailReceiver
    out_bill_no: string
    amount?: number
    transfer_remark: string
    notify_url?: string
  }
}
interface InsuranceClaimBillsPreTransferPostAnswer { sub_mchid?: string, out_bill_no: string, bill_id: string, accept_time?: string, package_info?: string }

export interface MchTransferSubMchCompensationBills extends Node {
  _out_bill_no_: MchTransferSubMchCompensationBillsByOutBillNo
  '{out_bill_no}': MchTransferSubMchCompensationBillsByOutBillNo
  /** 请求赔付 · 收付通∙赔付商家
   * 【服务商】 */
  post(options: MchTransferSubMchCompensationBillsPost): Response<MchTransferSubMchCompensationBillsPostAnswer>
  /** 请求赔付 · 收付通∙赔付商家
   * 【服务商】 */
  postAsync(options: MchTransferSubMchCompensationBillsPost): Promised<MchTransferSubMchCompensationBillsPostAnswer>
}

interface MchTransferSubMchCompensationBillsPost extends CallOptions {
  json: {
    receiver: {
      type: Open<'MERCHANT'>
      mch_info: { mchid: string }
    }
    out_bill_no: string
    amount: number
    transfer_remark: string
    sponsor_mchid?: string
  }
}
interface MchTransferSubMchCompensationBillsPostAnswer {
  sp_mchid: string
  receiver_detail?: MchTransferSubMchCompensationBillsAnswerReceiverDetail
  out_bill_no: string
  amount: number
  transfer_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED'>
  accept_time?: string
  success_time?: string
  sponsor_mchid?: string
}

export interface MchTransferSubMchCompensationBillsByOutBillNo extends Node {
  /** 查询赔付结果（按商户赔付单号） · 收付通∙赔付商家
   * 【服务商】 */
  get(options: MchTransferSubMchCompensationBillsByOutBillNoGet): Response<MchTransferSubMchCompensationBillsByOutBillNoGetAnswer>
  /** 查询赔付结果（按商户赔付单号） · 收付通∙赔付商家
   * 【服务商】 */
  getAsync(options: MchTransferSubMchCompensationBillsByOutBillNoGet): Promised<MchTransferSubMchCompensationBillsByOutBillNoGetAnswer>
}

interface MchTransferSubMchCompensationBillsByOutBillNoGet extends CallOptions {
  out_bill_no: PathValue
  query?: { sponsor_mchid?: PathValue }
}
interface MchTransferSubMchCompensationBillsByOutBillNoGetAnswer {
  sp_mchid: string
  receiver_detail?: MchTransferSubMchCompensationBillsAnswerReceiverDetail
  out_bill_no: string
  amount: number
  transfer_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED'>
  accept_time?: string
  success_time?: string
  close_info?: { close_time?: string, close_reason?: string }
  sponsor_mchid?: string
}

export interface MchTransferTransferBills extends Node {
  billId: TransferBillsBillId
  'bill-id': TransferBillsBillId
  outBillNo: TransferBillsOutBillNo
  'out-bill-no': TransferBillsOutBillNo
  /** 保证金赔付 · 平台保证金∙赔付商户
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504198 */
  post(options: MchTransferTransferBillsPost): Response<MchTransferTransferBillsPostAnswer>
  /** 保证金赔付 · 平台保证金∙赔付商户
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504198 */
  postAsync(options: MchTransferTransferBillsPost): Promised<MchTransferTransferBillsPostAnswer>
}

interface MchTransferTransferBillsPost extends CallOptions {
  json: {
    sub_mchid?: string
    sp_appid?: string
    business_type: Open<BusinessType>
    receiver: {
      type?: Open<'MERCHANT' | 'TRANSACTION_USER'>
      mch_info?: { mch_id?: string, mchid?: string }
    }
    out_bill_no: string
    amount?: number
    transfer_remark: string
    receiver_remark?: string
  }
}
interface MchTransferTransferBillsPostAnswer {
  sp_mchid: string
  sub_mchid?: string
  sub_appid?: string
  business_type?: Open<MchTransferTransferBillsAnswerBusinessType>
  receiver_detail?: MchTransferTransferBillsAnswerReceiverDetail
  out_bill_no: string
  amount?: number
  transfer_remark?: string
  receiver_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  accept_time?: string
  success_time?: string
  sponsor_mchid?: string
  sp_appid?: string
}

interface TransferBillsBillId extends Node {
  _bill_id_: TransferBillsByBillId
  '{bill_id}': TransferBillsByBillId
}

export interface TransferBillsByBillId extends Node {
  /** 查询保证金赔付结果（按微信支付赔付单号） · 平台保证金∙赔付商户
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504200 */
  get(options: TransferBillsByBillIdGet): Response<TransferBillsAnswer>
  /** 查询保证金赔付结果（按微信支付赔付单号） · 平台保证金∙赔付商户
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504200 */
  getAsync(options: TransferBillsByBillIdGet): Promised<TransferBillsAnswer>
}

interface TransferBillsByBillIdGet extends CallOptions {
  bill_id: PathValue
  query?: { business_type?: Open<BusinessType> }
}

interface TransferBillsOutBillNo extends Node {
  _out_bill_no_: TransferBillsByOutBillNo
  '{out_bill_no}': TransferBillsByOutBillNo
}

export interface TransferBillsByOutBillNo extends Node {
  /** 查询保证金赔付结果（按商户赔付单号） · 平台保证金∙赔付商户
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504199 */
  get(options: TransferBillsByOutBillNoGet): Response<TransferBillsByOutBillNoGetAnswer>
  /** 查询保证金赔付结果（按商户赔付单号） · 平台保证金∙赔付商户
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013504199 */
  getAsync(options: TransferBillsByOutBillNoGet): Promised<TransferBillsByOutBillNoGetAnswer>
}

interface TransferBillsByOutBillNoGet extends CallOptions {
  out_bill_no: PathValue
  query?: { business_type?: Open<BusinessType> }
}
interface TransferBillsByOutBillNoGetAnswer {
  sp_mchid: string
  business_type?: Open<MchTransferTransferBillsAnswerBusinessType>
  receiver_detail?: MchTransferTransferBillsAnswerReceiverDetail
  out_bill_no: string
  amount?: number
  transfer_remark?: string
  receiver_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  accept_time?: string
  success_time?: string
  close_info?: { close_time?: string, close_reason?: string }
  sponsor_mchid?: string
}

export interface EcommerceRechargeEmployees extends Node {
  subMchid: RechargeEmployeesSubMchid
  'sub-mchid': RechargeEmployeesSubMchid
  /** 添加二级商户可扫码充值员工 · 收付通∙充值
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013521743 */
  post(options: EcommerceRechargeEmployeesPost): Response<RechargeEmployeesAnswer>
  /** 添加二级商户可扫码充值员工 · 收付通∙充值
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013521743 */
  postAsync(options: EcommerceRechargeEmployeesPost): Promised<RechargeEmployeesAnswer>
}

interface EcommerceRechargeEmployeesPost extends CallOptions {
  json: { sub_mchid: string, sp_openid: string }
}

interface RechargeEmployeesSubMchid extends Node {
  _sub_mchid_: RechargeEmployeesBySubMchid
  '{sub_mchid}': RechargeEmployeesBySubMchid
}

export interface RechargeEmployeesBySubMchid extends Node {
  spOpenid: RechargeEmployeesSpOpenid
  'sp-openid': RechargeEmployeesSpOpenid
  /** 查询二级商户可扫码充值员工列表 · 收付通∙充值
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013521757 */
  get(options: RechargeEmployeesBySubMchidGet): Response<RechargeEmployeesBySubMchidGetAnswer>
  /** 查询二级商户可扫码充值员工列表 · 收付通∙充值
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013521757 */
  getAsync(options: RechargeEmployeesBySubMchidGet): Promised<RechargeEmployeesBySubMchidGetAnswer>
}

interface RechargeEmployeesBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
}
interface RechargeEmployeesBySubMchidGetAnswer { employees?: RechargeEmployeesAnswer[] }

interface RechargeEmployeesSpOpenid extends Node {
  _sp_openid_: RechargeEmployeesBySpOpenid
  '{sp_openid}': RechargeEmployeesBySpOpenid
}

interface RechargeEmployeesBySpOpenid extends Node {
  delete: RechargeEmployeesDelete
}

export interface RechargeEmployeesDelete extends Node {
  /** 删除二级商户可扫码充值员工 · 收付通∙充值
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013521753 */
  post(options: RechargeEmployeesDeletePost): Response<RechargeEmployeesAnswer>
  /** 删除二级商户可扫码充值员工 · 收付通∙充值
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013521753 */
  postAsync(options: RechargeEmployeesDeletePost): Promised<RechargeEmployeesAnswer>
}

interface RechargeEmployeesDeletePost extends CallOptions {
  sub_mchid: PathValue
  sp_openid: PathValue
}

interface EcommerceRecharges extends Node {
  apply: RechargesApply
  outRechargeNo: RechargesOutRechargeNo
  'out-recharge-no': RechargesOutRechargeNo
}

export interface RechargesApply extends Node {
  /** 申请二级商户充值 · 收付通∙充值 · 商家充值
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/apply.html */
  post(options: RechargesApplyPost): Response<RechargesApplyPostAnswer>
  /** 申请二级商户充值 · 收付通∙充值 · 商家充值
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/apply.html */
  postAsync(options: RechargesApplyPost): Promised<RechargesApplyPostAnswer>
}

interface RechargesApplyPost extends CallOptions {
  json: {
    sub_mchid: string
    out_recharge_no: string
    recharge_scene: Open<'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT'>
    account_type: Open<'DEPOSIT' | 'OPERATION'>
    recharge_amount: { amount?: number, currency?: string }
    notify_url?: string
    available_recharge_channels?: Array<Open<'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK'>>
    remark?: string
  }
}
interface RechargesApplyPostAnswer { recharge_id: string, out_recharge_no: string, recharge_url: string }

interface RechargesOutRechargeNo extends Node {
  _out_recharge_no_: RechargesByOutRechargeNo
  '{out_recharge_no}': RechargesByOutRechargeNo
}

export interface RechargesByOutRechargeNo extends Node {
  close: RechargesClose
  /** 查询二级商户充值结果 · 收付通∙充值 · 商家充值
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/get-by-out-no.html */
  get(options: RechargesByOutRechargeNoGet): Response<RechargesAnswer>
  /** 查询二级商户充值结果 · 收付通∙充值 · 商家充值
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/get-by-out-no.html */
  getAsync(options: RechargesByOutRechargeNoGet): Promised<RechargesAnswer>
}

interface RechargesByOutRechargeNoGet extends CallOptions {
  out_recharge_no: PathValue
  query: { sub_mchid: PathValue }
}

export interface RechargesClose extends Node {
  /** 关闭二级商户充值 · 收付通∙充值 · 商家充值
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/close.html */
  post(options: RechargesClosePost): Response<RechargesAnswer>
  /** 关闭二级商户充值 · 收付通∙充值 · 商家充值
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/close.html */
  postAsync(options: RechargesClosePost): Promised<RechargesAnswer>
}

interface RechargesClosePost extends CallOptions {
  out_recharge_no: PathValue
  query: { sub_mchid: PathValue }
}

interface EcommerceSettle extends Node {
  prepaySettleOrders: SettlePrepaySettleOrders
  'prepay-settle-orders': SettlePrepaySettleOrders
}

export interface SettlePrepaySettleOrders extends Node {
  _settle_batch_no_: SettlePrepaySettleOrdersBySettleBatchNo
  '{settle_batch_no}': SettlePrepaySettleOrdersBySettleBatchNo
  /** 个人收款-申请批量结算 · 收付通∙个人收款
   * 【电商平台】
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/apply-prepay-settle-orders.html */
  post(options: SettlePrepaySettleOrdersPost): Response<SettlePrepaySettleOrdersPostAnswer>
  /** 个人收款-申请批量结算 · 收付通∙个人收款
   * 【电商平台】
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/apply-prepay-settle-orders.html */
  postAsync(options: SettlePrepaySettleOrdersPost): Promised<SettlePrepaySettleOrdersPostAnswer>
}

interface SettlePrepaySettleOrdersPost extends CallOptions {
  json: {
    appid: string
    out_settle_batch_no: string
    individual_auth_id: string
    notify_url: string
    description: string
    trade_scenario: Open<'RECOMMERCE'>
    settle_info_list: Array<{
      out_settle_no: string
      transaction_id: string
      settle_detail_info_list: Array<{
        out_settle_detail_no: string
        settle_type: string
        receiver_type: string
        receiver_account: string
        amount: { amount: number, currency?: string }
      }>
    }>
    receive_type_template_id?: 1 | 2
  }
}
interface SettlePrepaySettleOrdersPostAnswer {
  out_settle_batch_no: string
  settle_batch_no: string
  individual_auth_id: string
  description?: string
  state: string
  trade_scenario?: string
  create_time?: string
  finish_time?: string
}

export interface SettlePrepaySettleOrdersBySettleBatchNo extends Node {
  applyAbnormalSettle: PrepaySettleOrdersApplyAbnormalSettle
  'apply-abnormal-settle': PrepaySettleOrdersApplyAbnormalSettle
  /** 个人收款-查询批量结算信息
   * 【电商平台】
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/get-prepay-settle-orders.html */
  get(options: SettlePrepaySettleOrdersBySettleBatchNoGet): Response<SettlePrepaySettleOrdersBySettleBatchNoGetAnswer>
  /** 个人收款-查询批量结算信息
   * 【电商平台】
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/get-prepay-settle-orders.html */
  getAsync(options: SettlePrepaySettleOrdersBySettleBatchNoGet): Promised<SettlePrepaySettleOrdersBySettleBatchNoGetAnswer>
}

interface SettlePrepaySettleOrdersBySettleBatchNoGet extends CallOptions {
  settle_batch_no: PathValue
}
interface SettlePrepaySettleOrdersBySettleBatchNoGetAnswer {
  out_settle_batch_no: string
  settle_batch_no: string
  individual_auth_id: string
  description?: string
  state: string
  trade_scenario?: Open<'RECOMMERCE'>
  create_time?: string
  finish_time?: string
}

export interface PrepaySettleOrdersApplyAbnormalSettle extends Node {
  /** 个人收款-申请异常结算批次单处理 · 收付通∙个人收款
   * 【电商平台】 */
  post(options: PrepaySettleOrdersApplyAbnormalSettlePost): Response<PrepaySettleOrdersApplyAbnormalSettlePostAnswer>
  /** 个人收款-申请异常结算批次单处理 · 收付通∙个人收款
   * 【电商平台】 */
  postAsync(options: PrepaySettleOrdersApplyAbnormalSettlePost): Promised<PrepaySettleOrdersApplyAbnormalSettlePostAnswer>
}

interface PrepaySettleOrdersApplyAbnormalSettlePost extends CallOptions {
  settle_batch_no: PathValue
  json: {
    individual_auth_id: string
    out_abnormal_settle_batch_no: string
    abnormal_settle_type: Open<'TRANSFER_TO_ORIGINAL_RECEIVE_USER'>
    description?: string
  }
}
interface PrepaySettleOrdersApplyAbnormalSettlePostAnswer {
  out_settle_batch_no: string
  settle_batch_no: string
  individual_auth_id: string
  description?: string
  state: Open<'ACCEPTED' | 'RECEIVED' | 'SUCCESS' | 'DEDUCT_FEE_FAIL' | 'ABNORMAL' | 'ABNORMAL_SETTLE_SUCCESS'>
  trade_scenario?: Open<'RECOMMERCE' | 'INDIVIDUALTRADE'>
  create_time?: string
  finish_time?: string
  abnormal_type?: Open<'AUTH_RELATIONSHIP_INVALID' | 'USER_PAY_QUOTA_LIMIT'>
  abnormal_settle_result?: {
    abnormal_settle_type: Open<'TRANSFER_TO_ORIGINAL_RECEIVE_USER'>
    apply_success_time?: string
    abnormal_fund_receipt_id: string
    out_abnormal_settle_batch_no: string
  }
}

interface EcommerceWithdraw extends Node {
  dayEndBalanceWithdraw: WithdrawDayEndBalanceWithdraw
  'day-end-balance-withdraw': WithdrawDayEndBalanceWithdraw
}

export interface WithdrawDayEndBalanceWithdraw extends Node {
  outRequestNo: DayEndBalanceWithdrawOutRequestNo
  'out-request-no': DayEndBalanceWithdrawOutRequestNo
  /** 二级商户按日终余额预约提现 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4013328143
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: WithdrawDayEndBalanceWithdrawPost): Response<WithdrawEntity>
  /** 二级商户按日终余额预约提现 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4013328143
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: WithdrawDayEndBalanceWithdrawPost): Promised<WithdrawEntity>
}

interface WithdrawDayEndBalanceWithdrawPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
    /** ≤32 */ out_request_no: string
    calculate_amount_type: 'ONLY_DAY_END_BALANCE' | 'ALLOW_CURRENT_BALANCE'
    /** ≤56 */ remark?: string
    /** ≤32 */ bank_memo?: string
    /** ≤256 */ notify_url?: string
    /** 分 */ reserve_amount?: number
  }
}

interface DayEndBalanceWithdrawOutRequestNo extends Node {
  _out_request_no_: DayEndBalanceWithdrawByOutRequestNo
  '{out_request_no}': DayEndBalanceWithdrawByOutRequestNo
}

export interface DayEndBalanceWithdrawByOutRequestNo extends Node {
  /** 查询二级商户按日终余额预约提现状态 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4013328163
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: DayEndBalanceWithdrawByOutRequestNoGet): Response<WithdrawEntity>
  /** 查询二级商户按日终余额预约提现状态 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4013328163
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: DayEndBalanceWithdrawByOutRequestNoGet): Promised<WithdrawEntity>
}

interface DayEndBalanceWithdrawByOutRequestNoGet extends CallOptions {
  out_request_no: PathValue
  query: { sub_mchid: PathValue }
}

interface Insurance extends Node {
  mchTransfer: InsuranceMchTransfer
  'mch-transfer': InsuranceMchTransfer
}

interface InsuranceMchTransfer extends Node {
  batches: InsuranceMchTransferBatches
  reservation: InsuranceMchTransferReservation
}

interface InsuranceMchTransferBatches extends Node {
  apply: InsuranceMchTransferBatchesApply
  batchId: InsuranceMchTransferBatchesBatchId
  'batch-id': InsuranceMchTransferBatchesBatchId
  detailReceipts: InsuranceMchTransferBatchesDetailReceipts
  'detail-receipts': InsuranceMchTransferBatchesDetailReceipts
  outBatchNo: InsuranceMchTransferBatchesOutBatchNo
  'out-batch-no': InsuranceMchTransferBatchesOutBatchNo
  summaryReceipts: InsuranceMchTransferBatchesSummaryReceipts
  'summary-receipts': InsuranceMchTransferBatchesSummaryReceipts
}

export interface InsuranceMchTransferBatchesApply extends Node {
  /** 受理商家转账 · 资金应用∙转账
   * 【服务商】 */
  post(options: InsuranceMchTransferBatchesApplyPost): Response<InsuranceMchTransferBatchesApplyPostAnswer>
  /** 受理商家转账 · 资金应用∙转账
   * 【服务商】 */
  postAsync(options: InsuranceMchTransferBatchesApplyPost): Promised<InsuranceMchTransferBatchesApplyPostAnswer>
}

interface InsuranceMchTransferBatchesApplyPost extends CallOptions {
  json: PlatsolutionRequest
}
interface InsuranceMchTransferBatchesApplyPostAnswer {
  out_batch_no: string
  batch_id: string
  create_time?: string
  batch_state?: Open<'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED'>
}

interface InsuranceMchTransferBatchesBatchId extends Node {
  _batch_id_: InsuranceMchTransferBatchesByBatchId
  '{batch_id}': InsuranceMchTransferBatchesByBatchId
}

export interface InsuranceMchTransferBatchesByBatchId extends Node {
  details: InsuranceMchTransferBatchesByBatchIdDetails
  /** 微信支付转账批次单号查询批次单 · 资金应用∙转账
   * 【服务商】 */
  get(options: InsuranceMchTransferBatchesByBatchIdGet): Response<MchTransferBatchesAnswer>
  /** 微信支付转账批次单号查询批次单 · 资金应用∙转账
   * 【服务商】 */
  getAsync(options: InsuranceMchTransferBatchesByBatchIdGet): Promised<MchTransferBatchesAnswer>
}

interface InsuranceMchTransferBatchesByBatchIdGet extends CallOptions {
  batch_id: PathValue
  query: {
    sub_mchid: PathValue
    need_query_detail: Flag
    detail_state?: Open<'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND'>
    offset?: Numeric
    limit?: Numeric
  }
}

interface InsuranceMchTransferBatchesByBatchIdDetails extends Node {
  detailId: InsuranceMchTransferBatchesDetailsDetailId
  'detail-id': InsuranceMchTransferBatchesDetailsDetailId
}

interface InsuranceMchTransferBatchesDetailsDetailId extends Node {
  _detail_id_: InsuranceMchTransferBatchesDetailsByDetailId
  '{detail_id}': InsuranceMchTransferBatchesDetailsByDetailId
}

export interface InsuranceMchTransferBatchesDetailsByDetailId extends Node {
  /** 微信支付转账明细单号查询明细单 · 资金应用∙转账
   * 【服务商】 */
  get(options: InsuranceMchTransferBatchesDetailsByDetailIdGet): Response<InsuranceMchTransferBatchesAnswer>
  /** 微信支付转账明细单号查询明细单 · 资金应用∙转账
   * 【服务商】 */
  getAsync(options: InsuranceMchTransferBatchesDetailsByDetailIdGet): Promised<InsuranceMchTransferBatchesAnswer>
}

interface InsuranceMchTransferBatchesDetailsByDetailIdGet extends CallOptions {
  batch_id: PathValue
  detail_id: PathValue
  query: { sub_mchid: PathValue }
}

interface InsuranceMchTransferBatchesDetailReceipts extends Node {
  outBatchNo: InsuranceMchTransferBatchesDetailReceiptsOutBatchNo
  'out-batch-no': InsuranceMchTransferBatchesDetailReceiptsOutBatchNo
}

interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNo extends Node {
  _out_batch_no_: InsuranceMchTransferBatchesDetailReceiptsByOutBatchNo
  '{out_batch_no}': InsuranceMchTransferBatchesDetailReceiptsByOutBatchNo
}

interface InsuranceMchTransferBatchesDetailReceiptsByOutBatchNo extends Node {
  outDetailNo: InsuranceMchTransferBatchesDetailReceiptsOutDetailNo
  'out-detail-no': InsuranceMchTransferBatchesDetailReceiptsOutDetailNo
}

interface InsuranceMchTransferBatchesDetailReceiptsOutDetailNo extends Node {
  _out_detail_no_: InsuranceMchTransferBatchesDetailReceiptsByOutDetailNo
  '{out_detail_no}': InsuranceMchTransferBatchesDetailReceiptsByOutDetailNo
}

export interface InsuranceMchTransferBatchesDetailReceiptsByOutDetailNo extends Node {
  apply: InsuranceMchTransferBatchesDetailReceiptsApply
  /** 查询商家转账明细电子回单 · 资金应用∙转账
   * 【服务商】 */
  get(options: InsuranceMchTransferBatchesDetailReceiptsByOutDetailNoGet): Response<InsuranceMchTransferBatchesDetailReceiptsByOutDetailNoGetAnswer>
  /** 查询商家转账明细电子回单 · 资金应用∙转账
   * 【服务商】 */
  getAsync(options: InsuranceMchTransferBatchesDetailReceiptsByOutDetailNoGet): Promised<InsuranceMchTransferBatchesDetailReceiptsByOutDetailNoGetAnswer>
}

interface InsuranceMchTransferBatchesDetailReceiptsByOutDetailNoGet extends CallOptions {
  out_batch_no: PathValue
  out_detail_no: PathValue
  query: { sub_mchid: PathValue }
}
interface InsuranceMchTransferBatchesDetailReceiptsByOutDetailNoGetAnswer {
  batch_id: string
  out_batch_no: string
  detail_id: string
  out_detail_no: string
  sub_mchid: string
  receipt_state: Open<'ACCEPTED' | 'FINISHED'>
  hash_type?: string
  hash_value?: string
  download_url?: string
}

export interface InsuranceMchTransferBatchesDetailReceiptsApply extends Node {
  /** 申请商家转账明细电子回单 · 资金应用∙转账
   * 【服务商】 */
  post(options: InsuranceMchTransferBatchesDetailReceiptsApplyPost): Response<InsuranceMchTransferBatchesDetailReceiptsApplyPostAnswer>
  /** 申请商家转账明细电子回单 · 资金应用∙转账
   * 【服务商】 */
  postAsync(options: InsuranceMchTransferBatchesDetailReceiptsApplyPost): Promised<InsuranceMchTransferBatchesDetailReceiptsApplyPostAnswer>
}

interface InsuranceMchTransferBatchesDetailReceiptsApplyPost extends CallOptions {
  out_batch_no: PathValue
  out_detail_no: PathValue
  json: { sub_mchid: string }
}
interface InsuranceMchTransferBatchesDetailReceiptsApplyPostAnswer {
  sub_mchid: string
  out_batch_no: string
  out_detail_no: string
  receipt_state: Open<'ACCEPTED' | 'FINISHED'>
}

interface InsuranceMchTransferBatchesOutBatchNo extends Node {
  _out_batch_no_: InsuranceMchTransferBatchesByOutBatchNo
  '{out_batch_no}': InsuranceMchTransferBatchesByOutBatchNo
}

export interface InsuranceMchTransferBatchesByOutBatchNo extends Node {
  details: InsuranceMchTransferBatchesByOutBatchNoDetails
  /** 商户转账批次单号查询批次单 · 资金应用∙转账
   * 【服务商】 */
  get(options: InsuranceMchTransferBatchesByOutBatchNoGet): Response<MchTransferBatchesAnswer>
  /** 商户转账批次单号查询批次单 · 资金应用∙转账
   * 【服务商】 */
  getAsync(options: InsuranceMchTransferBatchesByOutBatchNoGet): Promised<MchTransferBatchesAnswer>
}

interface InsuranceMchTransferBatchesByOutBatchNoGet extends CallOptions {
  out_batch_no: PathValue
  query: {
    sub_mchid: PathValue
    need_query_detail: Flag
    offset?: Numeric
    limit?: Numeric
    detail_state?: Open<'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND'>
  }
}

interface InsuranceMchTransferBatchesByOutBatchNoDetails extends Node {
  outDetailNo: InsuranceMchTransferBatchesDetailsOutDetailNo
  'out-detail-no': InsuranceMchTransferBatchesDetailsOutDetailNo
}

interface InsuranceMchTransferBatchesDetailsOutDetailNo extends Node {
  _out_detail_no_: InsuranceMchTransferBatchesDetailsByOutDetailNo
  '{out_detail_no}': InsuranceMchTransferBatchesDetailsByOutDetailNo
}

export interface InsuranceMchTransferBatchesDetailsByOutDetailNo extends Node {
  /** 商户明细单号查询明细单 · 资金应用∙转账
   * 【服务商】 */
  get(options: InsuranceMchTransferBatchesDetailsByOutDetailNoGet): Response<InsuranceMchTransferBatchesAnswer>
  /** 商户明细单号查询明细单 · 资金应用∙转账
   * 【服务商】 */
  getAsync(options: InsuranceMchTransferBatchesDetailsByOutDetailNoGet): Promised<InsuranceMchTransferBatchesAnswer>
}

interface InsuranceMchTransferBatchesDetailsByOutDetailNoGet extends CallOptions {
  out_batch_no: PathValue
  out_detail_no: PathValue
  query: { sub_mchid: PathValue }
}

interface InsuranceMchTransferBatchesSummaryReceipts extends Node {
  outBatchNo: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNo
  'out-batch-no': InsuranceMchTransferBatchesSummaryReceiptsOutBatchNo
}

interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNo extends Node {
  _out_batch_no_: InsuranceMchTransferBatchesSummaryReceiptsByOutBatchNo
  '{out_batch_no}': InsuranceMchTransferBatchesSummaryReceiptsByOutBatchNo
}

export interface InsuranceMchTransferBatchesSummaryReceiptsByOutBatchNo extends Node {
  apply: InsuranceMchTransferBatchesSummaryReceiptsApply
  /** 查询商家转账批次电子回单 · 资金应用∙转账
   * 【服务商】 */
  get(options: InsuranceMchTransferBatchesSummaryReceiptsByOutBatchNoGet): Response<InsuranceMchTransferBatchesSummaryReceiptsByOutBatchNoGetAnswer>
  /** 查询商家转账批次电子回单 · 资金应用∙转账
   * 【服务商】 */
  getAsync(options: InsuranceMchTransferBatchesSummaryReceiptsByOutBatchNoGet): Promised<InsuranceMchTransferBatchesSummaryReceiptsByOutBatchNoGetAnswer>
}

interface InsuranceMchTransferBatchesSummaryReceiptsByOutBatchNoGet extends CallOptions {
  out_batch_no: PathValue
  query: { sub_mchid: PathValue }
}
interface InsuranceMchTransferBatchesSummaryReceiptsByOutBatchNoGetAnswer {
  batch_id: string
  out_batch_no: string
  sub_mchid: string
  receipt_state: Open<'ACCEPTED' | 'FINISHED'>
  hash_type?: string
  hash_value?: string
  download_url?: string
}

export interface InsuranceMchTransferBatchesSummaryReceiptsApply extends Node {
  /** 申请商家转账批次电子回单 · 资金应用∙转账
   * 【服务商】 */
  post(options: InsuranceMchTransferBatchesSummaryReceiptsApplyPost): Response<InsuranceMchTransferBatchesSummaryReceiptsApplyPostAnswer>
  /** 申请商家转账批次电子回单 · 资金应用∙转账
   * 【服务商】 */
  postAsync(options: InsuranceMchTransferBatchesSummaryReceiptsApplyPost): Promised<InsuranceMchTransferBatchesSummaryReceiptsApplyPostAnswer>
}

interface InsuranceMchTransferBatchesSummaryReceiptsApplyPost extends CallOptions {
  out_batch_no: PathValue
  json: { sub_mchid: string }
}
interface InsuranceMchTransferBatchesSummaryReceiptsApplyPostAnswer { sub_mchid: string, out_batch_no: string, receipt_state: Open<'ACCEPTED' | 'FINISHED'> }

interface InsuranceMchTransferReservation extends Node {
  apply: InsuranceMchTransferReservationApply
  outReservationNo: InsuranceMchTransferReservationOutReservationNo
  'out-reservation-no': InsuranceMchTransferReservationOutReservationNo
  reservationId: InsuranceMchTransferReservationReservationId
  'reservation-id': InsuranceMchTransferReservationReservationId
}

export interface InsuranceMchTransferReservationApply extends Node {
  /** 受理单次预约商家转账 · 资金应用∙转账
   * 【服务商】 */
  post(options: InsuranceMchTransferReservationApplyPost): Response<PlatsolutionAnswer>
  /** 受理单次预约商家转账 · 资金应用∙转账
   * 【服务商】 */
  postAsync(options: InsuranceMchTransferReservationApplyPost): Promised<PlatsolutionAnswer>
}

interface InsuranceMchTransferReservationApplyPost extends CallOptions {
  json: ApplyRequest
}

interface InsuranceMchTransferReservationOutReservationNo extends Node {
  _out_reservation_no_: InsuranceMchTransferReservationByOutReservationNo
  '{out_reservation_no}': InsuranceMchTransferReservationByOutReservationNo
}

export interface InsuranceMchTransferReservationByOutReservationNo extends Node {
  close: InsuranceMchTransferReservationClose
  /** 商户预约单号查询预约商家转账记录 · 资金应用∙转账
   * 【服务商】 */
  get(options: InsuranceMchTransferReservationByOutReservationNoGet): Response<ReservationAnswer>
  /** 商户预约单号查询预约商家转账记录 · 资金应用∙转账
   * 【服务商】 */
  getAsync(options: InsuranceMchTransferReservationByOutReservationNoGet): Promised<ReservationAnswer>
}

interface InsuranceMchTransferReservationByOutReservationNoGet extends CallOptions {
  out_reservation_no: PathValue
  query: { sub_mchid: PathValue }
}

export interface InsuranceMchTransferReservationClose extends Node {
  /** 关闭预约商家转账记录 · 资金应用∙转账
   * 【服务商】 */
  post(options: InsuranceMchTransferReservationClosePost): Response<ReservationAnswer>
  /** 关闭预约商家转账记录 · 资金应用∙转账
   * 【服务商】 */
  postAsync(options: InsuranceMchTransferReservationClosePost): Promised<ReservationAnswer>
}

interface InsuranceMchTransferReservationClosePost extends CallOptions {
  out_reservation_no: PathValue
  query: { sub_mchid: PathValue }
}

interface InsuranceMchTransferReservationReservationId extends Node {
  _reservation_id_: InsuranceMchTransferReservationByReservationId
  '{reservation_id}': InsuranceMchTransferReservationByReservationId
}

export interface InsuranceMchTransferReservationByReservationId extends Node {
  /** 微信支付预约单号查询预约商家转账记录 · 资金应用∙转账
   * 【服务商】 */
  get(options: InsuranceMchTransferReservationByReservationIdGet): Response<ReservationAnswer>
  /** 微信支付预约单号查询预约商家转账记录 · 资金应用∙转账
   * 【服务商】 */
  getAsync(options: InsuranceMchTransferReservationByReservationIdGet): Promised<ReservationAnswer>
}

interface InsuranceMchTransferReservationByReservationIdGet extends CallOptions {
  reservation_id: PathValue
  query: { sub_mchid: PathValue }
}

interface MchTransfer extends Node {
  batches: V3PlatsolutionMchTransferBatches
  reservation: V3PlatsolutionMchTransferReservation
}

interface V3PlatsolutionMchTransferBatches extends Node {
  apply: V3PlatsolutionMchTransferBatchesApply
  batchId: V3PlatsolutionMchTransferBatchesBatchId
  'batch-id': V3PlatsolutionMchTransferBatchesBatchId
  detailReceipts: V3PlatsolutionMchTransferBatchesDetailReceipts
  'detail-receipts': V3PlatsolutionMchTransferBatchesDetailReceipts
  outBatchNo: V3PlatsolutionMchTransferBatchesOutBatchNo
  'out-batch-no': V3PlatsolutionMchTransferBatchesOutBatchNo
  summaryReceipts: V3PlatsolutionMchTransferBatchesSummaryReceipts
  'summary-receipts': V3PlatsolutionMchTransferBatchesSummaryReceipts
}

export interface V3PlatsolutionMchTransferBatchesApply extends Node {
  /** 受理商家转账 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html */
  post(options: V3PlatsolutionMchTransferBatchesApplyPost): Response<V3PlatsolutionMchTransferBatchesApplyPostAnswer>
  /** 受理商家转账 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html */
  postAsync(options: V3PlatsolutionMchTransferBatchesApplyPost): Promised<V3PlatsolutionMchTransferBatchesApplyPostAnswer>
}

interface V3PlatsolutionMchTransferBatchesApplyPost extends CallOptions {
  json: PlatsolutionRequest
}
interface V3PlatsolutionMchTransferBatchesApplyPostAnswer { out_batch_no: string, batch_id: string, create_time?: string, batch_state?: string }

interface V3PlatsolutionMchTransferBatchesBatchId extends Node {
  _batch_id_: V3PlatsolutionMchTransferBatchesBatchIdBatchId
  '{batch_id}': V3PlatsolutionMchTransferBatchesBatchIdBatchId
}

export interface V3PlatsolutionMchTransferBatchesBatchIdBatchId extends Node {
  details: V3PlatsolutionMchTransferBatchesBatchIdBatchIdDetails
  /** 微信支付转账批次单号查询批次单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html */
  get(options: V3PlatsolutionMchTransferBatchesBatchIdBatchIdGet): Response<PlatsolutionMchTransferBatchesAnswer>
  /** 微信支付转账批次单号查询批次单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html */
  getAsync(options: V3PlatsolutionMchTransferBatchesBatchIdBatchIdGet): Promised<PlatsolutionMchTransferBatchesAnswer>
}

interface V3PlatsolutionMchTransferBatchesBatchIdBatchIdGet extends CallOptions {
  batch_id: PathValue
  query: {
    sub_mchid: PathValue
    need_query_detail: Flag
    detail_state?: Open<'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL'>
    offset?: Numeric
    limit?: Numeric
  }
}

interface V3PlatsolutionMchTransferBatchesBatchIdBatchIdDetails extends Node {
  detailId: V3PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailId
  'detail-id': V3PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailId
}

interface V3PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailId extends Node {
  _detail_id_: V3PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId
  '{detail_id}': V3PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId
}

export interface V3PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId extends Node {
  /** 微信支付转账明细单号查询明细单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html */
  get(options: V3PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet): Response<DetailsAnswer>
  /** 微信支付转账明细单号查询明细单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html */
  getAsync(options: V3PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet): Promised<DetailsAnswer>
}

interface V3PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet extends CallOptions {
  batch_id: PathValue
  detail_id: PathValue
  query: { sub_mchid: PathValue }
}

interface V3PlatsolutionMchTransferBatchesDetailReceipts extends Node {
  outBatchNo: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo
  'out-batch-no': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo
}

interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo extends Node {
  _out_batch_no_: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNo
  '{out_batch_no}': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNo
}

interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNo extends Node {
  outDetailNo: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNo
  'out-detail-no': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNo
}

interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNo extends Node {
  _out_detail_no_: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNo
  '{out_detail_no}': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNo
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNo extends Node {
  apply: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApply
  /** 查询商家转账明细电子回单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html */
  get(options: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGet): Response<V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer>
  /** 查询商家转账明细电子回单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html */
  getAsync(options: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGet): Promised<V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer>
}

interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGet extends CallOptions {
  out_batch_no: PathValue
  out_detail_no: PathValue
  query: { sub_mchid: PathValue }
}
interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer {
  batch_id: string
  out_batch_no: string
  detail_id: string
  out_detail_no: string
  sub_mchid: string
  receipt_state: string
  hash_type?: string
  hash_value?: string
  download_url?: string
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApply extends Node {
  /** 申请商家转账明细电子回单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html */
  post(options: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPost): Response<V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer>
  /** 申请商家转账明细电子回单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html */
  postAsync(options: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPost): Promised<V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer>
}

interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPost extends CallOptions {
  out_batch_no: PathValue
  out_detail_no: PathValue
  json: { sub_mchid: string }
}
interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer { sub_mchid: string, out_batch_no: string, out_detail_no: string, receipt_state: string }

interface V3PlatsolutionMchTransferBatchesOutBatchNo extends Node {
  _out_batch_no_: V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNo
  '{out_batch_no}': V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNo
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNo extends Node {
  details: V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetails
  /** 商户转账批次单号查询批次单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html */
  get(options: V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGet): Response<PlatsolutionMchTransferBatchesAnswer>
  /** 商户转账批次单号查询批次单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html */
  getAsync(options: V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGet): Promised<PlatsolutionMchTransferBatchesAnswer>
}

interface V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoGet extends CallOptions {
  out_batch_no: PathValue
  query: {
    sub_mchid: PathValue
    need_query_detail: Flag
    offset?: Numeric
    limit?: Numeric
    detail_state?: Open<'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND'>
  }
}

interface V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetails extends Node {
  outDetailNo: V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo
  'out-detail-no': V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo
}

interface V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo extends Node {
  _out_detail_no_: V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo
  '{out_detail_no}': V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo extends Node {
  /** 商户明细单号查询明细单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html */
  get(options: V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet): Response<DetailsAnswer>
  /** 商户明细单号查询明细单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html */
  getAsync(options: V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet): Promised<DetailsAnswer>
}

interface V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet extends CallOptions {
  out_batch_no: PathValue
  out_detail_no: PathValue
  query: { sub_mchid: PathValue }
}

interface V3PlatsolutionMchTransferBatchesSummaryReceipts extends Node {
  outBatchNo: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo
  'out-batch-no': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo
}

interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo extends Node {
  _out_batch_no_: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNo
  '{out_batch_no}': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNo
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNo extends Node {
  apply: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApply
  /** 查询商家转账批次电子回单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html */
  get(options: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGet): Response<V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer>
  /** 查询商家转账批次电子回单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html */
  getAsync(options: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGet): Promised<V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer>
}

interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGet extends CallOptions {
  out_batch_no: PathValue
  query: { sub_mchid: PathValue }
}
interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer {
  batch_id: string
  out_batch_no: string
  sub_mchid: string
  receipt_state: string
  hash_type?: string
  hash_value?: string
  download_url?: string
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApply extends Node {
  /** 申请商家转账批次电子回单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html */
  post(options: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPost): Response<V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer>
  /** 申请商家转账批次电子回单 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html */
  postAsync(options: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPost): Promised<V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer>
}

interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPost extends CallOptions {
  out_batch_no: PathValue
  json: { sub_mchid: string }
}
interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer { sub_mchid: string, out_batch_no: string, receipt_state: string }

interface V3PlatsolutionMchTransferReservation extends Node {
  apply: V3PlatsolutionMchTransferReservationApply
  outReservationNo: V3PlatsolutionMchTransferReservationOutReservationNo
  'out-reservation-no': V3PlatsolutionMchTransferReservationOutReservationNo
  reservationId: V3PlatsolutionMchTransferReservationReservationId
  'reservation-id': V3PlatsolutionMchTransferReservationReservationId
}

export interface V3PlatsolutionMchTransferReservationApply extends Node {
  /** 受理单次预约商家转账 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html */
  post(options: V3PlatsolutionMchTransferReservationApplyPost): Response<PlatsolutionAnswer>
  /** 受理单次预约商家转账 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html */
  postAsync(options: V3PlatsolutionMchTransferReservationApplyPost): Promised<PlatsolutionAnswer>
}

interface V3PlatsolutionMchTransferReservationApplyPost extends CallOptions {
  json: ApplyRequest
}

interface V3PlatsolutionMchTransferReservationOutReservationNo extends Node {
  _out_reservation_no_: V3PlatsolutionMchTransferReservationOutReservationNoOutReservationNo
  '{out_reservation_no}': V3PlatsolutionMchTransferReservationOutReservationNoOutReservationNo
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoOutReservationNo extends Node {
  close: V3PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClose
  /** 商户预约单号查询预约商家转账记录 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html */
  get(options: V3PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGet): Response<MchTransferReservationAnswer>
  /** 商户预约单号查询预约商家转账记录 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html */
  getAsync(options: V3PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGet): Promised<MchTransferReservationAnswer>
}

interface V3PlatsolutionMchTransferReservationOutReservationNoOutReservationNoGet extends CallOptions {
  out_reservation_no: PathValue
  query: { sub_mchid: PathValue }
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClose extends Node {
  /** 关闭预约商家转账记录 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html */
  post(options: V3PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePost): Response<MchTransferReservationAnswer>
  /** 关闭预约商家转账记录 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html */
  postAsync(options: V3PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePost): Promised<MchTransferReservationAnswer>
}

interface V3PlatsolutionMchTransferReservationOutReservationNoOutReservationNoClosePost extends CallOptions {
  out_reservation_no: PathValue
  query: { sub_mchid: PathValue }
}

interface V3PlatsolutionMchTransferReservationReservationId extends Node {
  _reservation_id_: V3PlatsolutionMchTransferReservationReservationIdReservationId
  '{reservation_id}': V3PlatsolutionMchTransferReservationReservationIdReservationId
}

export interface V3PlatsolutionMchTransferReservationReservationIdReservationId extends Node {
  /** 微信支付预约单号查询预约商家转账记录 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html */
  get(options: V3PlatsolutionMchTransferReservationReservationIdReservationIdGet): Response<MchTransferReservationAnswer>
  /** 微信支付预约单号查询预约商家转账记录 · 资金应用∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html */
  getAsync(options: V3PlatsolutionMchTransferReservationReservationIdReservationIdGet): Promised<MchTransferReservationAnswer>
}

interface V3PlatsolutionMchTransferReservationReservationIdReservationIdGet extends CallOptions {
  reservation_id: PathValue
  query: { sub_mchid: PathValue }
}

interface ApplyRequest {
  sub_mchid: string
  sp_appid: string
  sub_appid?: string
  out_reservation_no: string
  transfer_scene_id: string
  estimated_date: string
  estimated_max_amount?: number
  exact_amount?: number
  openid?: string
  user_real_name?: string
  reserve_remark: string
  notify_url: string
  scene_report_data?: {
    insurance_policy?: {
      product_registration_no: string
      policy_no: string
      name: string
      withdrawal_no?: string
      claim_no?: string
    }
  }
}

type BusinessType = Open<'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION'>

interface CloseInfo { accept_time?: string, close_reason?: string, close_time?: string }

interface CompensateBillsAnswer {
  sp_mchid: string
  receiver_detail?: ReceiverDetail
  out_bill_no: string
  amount?: number
  transfer_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  accept_time?: string
  success_time?: string
  close_info?: { close_time?: string, close_reason?: string }
  sponsor_mchid?: string
}

interface DepositAfterSalesCompensationBillsAnswer {
  sp_mchid: string
  sub_mchid?: string
  receiver_detail?: MchTransferReceiverDetail
  out_bill_no: string
  amount?: number
  transfer_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  accept_time?: string
  success_time?: string
  close_info?: { close_time?: string, close_reason?: string }
  sponsor_mchid?: string
  sub_appid?: string
  sp_appid?: string
}

interface DepositInsurancePremiumsCompensationBillsReceiverDetail {
  receiver?: {
    type?: Open<'MERCHANT'>
    mch_info?: { mchid?: string }
    transaction_info?: { transaction_id: string }
  }
}

interface DepositShippingCostCompensationBillsReceiverDetail {
  receiver?: {
    transaction_info?: ReceiverTransactionInfo
    user_info?: { sp_openid?: string }
  }
}

interface DetailsAnswer {
  out_batch_no: string
  batch_id: string
  out_detail_no: string
  detail_id: string
  sp_appid: string
  sub_mchid: string
  sub_appid?: string
  create_time?: string
  detail_state: string
  transfer_amount: number
  transfer_remark?: string
  fail_reason?: string
  openid?: string
  bank_type?: string
  user_name?: string
  transfer_finish_time?: string
  bank_refund_time?: string
}

interface EcommerceInsuranceCompensationContractsAnswer { sub_mchid: string, opened?: boolean, success_time?: string }

interface InsuranceClaimBillsAnswer {
  sp_mchid: string
  sub_mchid?: string
  receiver_detail?: MchTransferReceiverDetail
  out_bill_no: string
  amount?: number
  transfer_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  accept_time?: string
  success_time?: string
  close_info?: CloseInfo
  sponsor_mchid?: string
}

interface InsuranceMchTransferBatchesAnswer {
  out_batch_no: string
  batch_id: string
  out_detail_no: string
  detail_id: string
  sp_appid: string
  sub_mchid: string
  sub_appid?: string
  create_time?: string
  detail_state: Open<'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND'>
  transfer_amount: number
  transfer_remark?: string
  fail_reason?: Open<'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_TYPE_NOT_SUPPORTED' | 'RESERVATION_STATE_INVALID' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH'>
  openid?: string
  bank_type?: string
  user_name?: string
  transfer_finish_time?: string
  bank_refund_time?: string
}

interface MchTransferBatchesAnswer {
  transfer_batch?: {
    out_batch_no: string
    batch_id: string
    sp_appid: string
    sub_mchid: string
    sub_appid?: string
    batch_state: Open<'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED'>
    batch_name: string
    batch_remark?: string
    close_reason?: Open<'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE'>
    total_amount: number
    total_num?: number
    create_time?: string
    success_amount: number
    success_num?: number
    failed_amount: number
    failed_num?: number
    transfer_scene_id: string
  }
  data?: Array<{
    detail_id: string
    out_detail_no: string
    detail_state: Open<'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND'>
  }>
  offset?: number
  limit?: number
}

interface MchTransferReceiverDetail { receiver?: MchTransferReceiverDetailReceiver }

interface MchTransferReceiverDetailReceiver {
  type?: Open<'MERCHANT' | 'TRANSACTION_USER'>
  transaction_info?: ReceiverTransactionInfo
  user_info?: { sp_openid?: string }
}

interface MchTransferReservationAnswer {
  sp_mchid: string
  sub_mchid: string
  sp_appid: string
  sub_appid?: string
  reservation_id: string
  out_reservation_no: string
  transfer_scene_id: string
  estimated_date?: string
  estimated_max_amount?: number
  exact_amount?: number
  openid: string
  bank_type?: string
  state: string
  accept_time?: string
  reserve_time?: string
  close_info?: { close_time?: string, close_reason?: string }
}

interface MchTransferSubMchCompensationBillsAnswerReceiverDetail {
  receiver?: {
    type?: Open<'MERCHANT'>
    mch_info?: { mchid: string }
  }
}

type MchTransferTransferBillsAnswerBusinessType = 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION'

interface MchTransferTransferBillsAnswerReceiverDetail {
  receiver?: {
    type?: Open<'MERCHANT' | 'TRANSACTION_USER'>
    mch_info?: { mch_id?: string, mchid?: string }
  }
}

interface PlatsolutionAnswer {
  sub_mchid: string
  out_reservation_no: string
  reservation_id: string
  accept_time?: string
  state: Open<'ACCEPTED' | 'CONFIRMED' | 'CLOSED'>
  package_info?: string
}

interface PlatsolutionMchTransferBatchesAnswer {
  transfer_batch?: {
    out_batch_no: string
    batch_id: string
    sp_appid: string
    sub_mchid: string
    sub_appid?: string
    batch_state: string
    batch_name: string
    batch_remark?: string
    close_reason?: string
    total_amount: number
    total_num?: number
    create_time?: string
    success_amount: number
    success_num?: number
    failed_amount: number
    failed_num?: number
    transfer_scene_id: string
  }
  data?: Array<{ detail_id: string, out_detail_no: string, detail_state: string }>
  offset?: number
  limit?: number
}

interface PlatsolutionRequest {
  sub_mchid: string
  sp_appid: string
  sub_appid?: string
  out_batch_no: string
  batch_name: string
  batch_remark: string
  total_amount: number
  total_num: number
  transfer_scene_id: string
  transfer_detail_list: Array<{
    out_detail_no: string
    transfer_amount: number
    transfer_remark: string
    reservation_id: string
    openid: string
  }>
  notify_url: string
}

interface Receiver { type?: Open<'TRANSACTION_USER'>, transaction_info?: TransactionInfo }

interface ReceiverDetail {
  receiver?: { type?: Open<'TRANSACTION_USER'>, transaction_info?: ReceiverTransactionInfo }
}

interface ReceiverDetailReceiver { type?: Open<'MERCHANT' | 'TRANSACTION_USER'>, transaction_info?: TransactionInfo }

interface ReceiverTransactionInfo { transaction_id: string, type?: Open<'WXPAY' | 'WXVALUE'> }

interface RechargeEmployeesAnswer {
  sub_mchid: string
  sp_openid?: string
  state?: Open<'EFFECTIVE' | 'DELETED'>
  create_time?: string
  update_time?: string
  opened?: unknown
}

interface RechargesAnswer {
  sp_mchid: string
  sub_mchid: string
  recharge_id: string
  out_recharge_no: string
  recharge_channel?: Open<'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK'>
  account_type: Open<'DEPOSIT' | 'OPERATION'>
  recharge_state: Open<'SUCCESS' | 'RECHARGING' | 'CLOSED'>
  recharge_scene?: Open<'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT'>
  recharge_state_desc?: string
  recharge_amount: { amount?: number, currency?: string }
  bank_transfer_info?: {
    bill_no?: string
    memo?: string
    return_time?: string
    return_reason?: string
    bank_name?: string
    bank_card_tail?: string
    bank_account_name?: string
  }
  qr_recharge_info?: { openid?: string, employee_type?: Open<'ADMIN' | 'STAFF'> }
  online_bank_recharge_info?: {
    bill_no?: string
    return_time?: string
    return_reason?: string
    bank_name?: string
    online_bank_type?: Open<'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL'>
    bank_card_tail?: string
    bank_account_name?: string
  }
  accept_time?: string
  success_time?: string
  close_time?: string
  available_recharge_channels?: Array<Open<'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK'>>
}

interface ReservationAnswer {
  sp_mchid: string
  sub_mchid: string
  sp_appid: string
  sub_appid?: string
  reservation_id: string
  out_reservation_no: string
  transfer_scene_id: string
  estimated_date?: string
  estimated_max_amount?: number
  exact_amount?: number
  openid: string
  bank_type?: string
  state: Open<'ACCEPTED' | 'CONFIRMED' | 'CLOSED'>
  accept_time?: string
  reserve_time?: string
  close_info?: {
    close_time?: string
    close_reason?: Open<'USER_OVERDUE_UNCONFIRMED' | 'CLOSE_CONFIRMED_VIA_MCH_API' | 'CLOSE_ACCEPTED_VIA_MCH_API' | 'TRANSFER_FINISHED' | 'OVERDUE_NOT_TRANSFER' | 'RESERVE_FAIL' | 'USER_CLOSE'>
  }
}

interface TransactionInfo { transaction_id: string, type?: Open<'WXPAY' | 'WXVALUE'> }

interface TransferBillsAnswer {
  sp_mchid: string
  business_type?: Open<MchTransferTransferBillsAnswerBusinessType>
  receiver_detail?: MchTransferTransferBillsAnswerReceiverDetail
  out_bill_no: string
  amount?: number
  transfer_remark?: string
  receiver_remark?: string
  bill_id: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED'>
  accept_time?: string
  success_time?: string
  close_info?: { close_time?: string, close_reason?: string }
  sponsor_mchid?: string
}

interface WithdrawEntity {
  sp_mchid: string
  sub_mchid: string
  status: Open<'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL'>
  /** ≤64 */ withdraw_id: string
  /** ≤32 */ out_request_no: string
  /** 分 */ total_amount: number
  /** 分 */ success_amount?: number
  /** 分 */ fail_amount?: number
  /** 分 */ refund_amount?: number
  create_time: string
  update_time: string
  /** ≤255 */ reason?: string
  /** ≤255 */ remark?: string
  /** ≤32 */ bank_memo?: string
  account_type: Open<'BASIC' | 'FEES' | 'OPERATION'>
  /** ≤4 */ account_number: string
  /** ≤10 */ account_bank: string
  /** ≤128 */ bank_name?: string
}
