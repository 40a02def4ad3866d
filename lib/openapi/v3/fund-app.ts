// Made by scripts/generate-types.ts.
import type { CallOptions, Flag, Node, Open, PathValue, Promised, Response } from '../node'

export interface FundApp extends Node {
  brandRedpacket: BrandRedpacket
  'brand-redpacket': BrandRedpacket
  mchTransfer: MchTransfer
  'mch-transfer': MchTransfer
}

interface BrandRedpacket extends Node {
  brandMerchantBatches: BrandRedpacketBrandMerchantBatches
  'brand-merchant-batches': BrandRedpacketBrandMerchantBatches
  brandMerchantOutBatches: BrandRedpacketBrandMerchantOutBatches
  'brand-merchant-out-batches': BrandRedpacketBrandMerchantOutBatches
}

export interface BrandRedpacketBrandMerchantBatches extends Node {
  _batch_no_: BrandRedpacketBrandMerchantBatchesByBatchNo
  '{batch_no}': BrandRedpacketBrandMerchantBatchesByBatchNo
  /** 品牌商户发放红包 · 品牌红包
   * 【普通商户】 */
  post(options: BrandRedpacketBrandMerchantBatchesPost): Response<BrandRedpacketBrandMerchantBatchesPostAnswer>
  /** 品牌商户发放红包 · 品牌红包
   * 【普通商户】 */
  postAsync(options: BrandRedpacketBrandMerchantBatchesPost): Promised<BrandRedpacketBrandMerchantBatchesPostAnswer>
}

interface BrandRedpacketBrandMerchantBatchesPost extends CallOptions {
  json: {
    brand_id: number
    brand_appid: string
    scene: Open<'CUSTOM_SEND'>
    template_id: string
    out_batch_no: string
    batch_name: string
    batch_remark: string
    total_amount: number
    total_num: number
    detail_list: Array<{ out_detail_no: string, amount: number, openid: string, user_name?: string, remark: string }>
  }
}
interface BrandRedpacketBrandMerchantBatchesPostAnswer {
  out_batch_no: string
  batch_no?: string
  create_time?: string
  batch_state?: Open<'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED'>
  transfer_bill_no?: unknown
  state?: unknown
}

export interface BrandRedpacketBrandMerchantBatchesByBatchNo extends Node {
  details: BrandMerchantBatchesDetails
  /** 微信支付批次单号查询批次单 · 品牌红包
   * 【普通商户】 */
  get(options: BrandRedpacketBrandMerchantBatchesByBatchNoGet): Response<BrandRedpacketAnswer>
  /** 微信支付批次单号查询批次单 · 品牌红包
   * 【普通商户】 */
  getAsync(options: BrandRedpacketBrandMerchantBatchesByBatchNoGet): Promised<BrandRedpacketAnswer>
}

interface BrandRedpacketBrandMerchantBatchesByBatchNoGet extends CallOptions {
  batch_no: PathValue
  query?: {
    need_query_detail?: Flag
    detail_state?: Open<'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL'>
  }
}

interface BrandMerchantBatchesDetails extends Node {
  _detail_no_: BrandMerchantBatchesDetailsByDetailNo
  '{detail_no}': BrandMerchantBatchesDetailsByDetailNo
}

export interface BrandMerchantBatchesDetailsByDetailNo extends Node {
  /** 商家明细单号查询明细单 · 品牌红包
   * 【普通商户】 */
  get(options: BrandMerchantBatchesDetailsByDetailNoGet): Response<FundAppBrandRedpacketAnswer>
  /** 商家明细单号查询明细单 · 品牌红包
   * 【普通商户】 */
  getAsync(options: BrandMerchantBatchesDetailsByDetailNoGet): Promised<FundAppBrandRedpacketAnswer>
}

interface BrandMerchantBatchesDetailsByDetailNoGet extends CallOptions {
  batch_no: PathValue
  detail_no: PathValue
}

interface BrandRedpacketBrandMerchantOutBatches extends Node {
  _out_batch_no_: BrandRedpacketBrandMerchantOutBatchesByOutBatchNo
  '{out_batch_no}': BrandRedpacketBrandMerchantOutBatchesByOutBatchNo
}

export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNo extends Node {
  outDetails: BrandMerchantOutBatchesOutDetails
  'out-details': BrandMerchantOutBatchesOutDetails
  /** 商家批次单号查询批次单 · 品牌红包
   * 【普通商户】 */
  get(options: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGet): Response<BrandRedpacketAnswer>
  /** 商家批次单号查询批次单 · 品牌红包
   * 【普通商户】 */
  getAsync(options: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGet): Promised<BrandRedpacketAnswer>
}

interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGet extends CallOptions {
  out_batch_no: PathValue
  query?: {
    need_query_detail?: Flag
    detail_state?: Open<'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL'>
  }
}

interface BrandMerchantOutBatchesOutDetails extends Node {
  _out_detail_no_: BrandMerchantOutBatchesOutDetailsByOutDetailNo
  '{out_detail_no}': BrandMerchantOutBatchesOutDetailsByOutDetailNo
}

export interface BrandMerchantOutBatchesOutDetailsByOutDetailNo extends Node {
  /** 商家明细单号查询明细单 · 品牌红包
   * 【普通商户】 */
  get(options: BrandMerchantOutBatchesOutDetailsByOutDetailNoGet): Response<FundAppBrandRedpacketAnswer>
  /** 商家明细单号查询明细单 · 品牌红包
   * 【普通商户】 */
  getAsync(options: BrandMerchantOutBatchesOutDetailsByOutDetailNoGet): Promised<FundAppBrandRedpacketAnswer>
}

interface BrandMerchantOutBatchesOutDetailsByOutDetailNoGet extends CallOptions {
  out_batch_no: PathValue
  out_detail_no: PathValue
}

interface MchTransfer extends Node {
  elecsign: MchTransferElecsign
  partner: MchTransferPartner
  transferBills: MchTransferTransferBills
  'transfer-bills': MchTransferTransferBills
  transferToQqWalletBills: MchTransferTransferToQqWalletBills
  'transfer-to-qq-wallet-bills': MchTransferTransferToQqWalletBills
  userConfirmAuthorization: MchTransferUserConfirmAuthorization
  'user-confirm-authorization': MchTransferUserConfirmAuthorization
}

interface MchTransferElecsign extends Node {
  outBillNo: ElecsignOutBillNo
  'out-bill-no': ElecsignOutBillNo
  transferBillNo: ElecsignTransferBillNo
  'transfer-bill-no': ElecsignTransferBillNo
}

export interface ElecsignOutBillNo extends Node {
  _out_bill_no_: ElecsignByOutBillNo
  '{out_bill_no}': ElecsignByOutBillNo
  /** 商户单号申请电子回单 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012716452
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: ElecsignOutBillNoPost): Response<ElecsignOutBillNoAnswer>
  /** 商户单号申请电子回单 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012716452
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: ElecsignOutBillNoPost): Promised<ElecsignOutBillNoAnswer>
}

interface ElecsignOutBillNoPost extends CallOptions {
  json: {
    /** ≤32 */ out_bill_no: string
  }
}

export interface ElecsignByOutBillNo extends Node {
  /** 商户单号查询电子回单 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: ElecsignByOutBillNoGet): Response<QueryElecsignResponse>
  /** 商户单号查询电子回单 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: ElecsignByOutBillNoGet): Promised<QueryElecsignResponse>
}

interface ElecsignByOutBillNoGet extends CallOptions {
  out_bill_no: PathValue
}

export interface ElecsignTransferBillNo extends Node {
  _transfer_bill_no_: ElecsignByTransferBillNo
  '{transfer_bill_no}': ElecsignByTransferBillNo
  /** 微信单号申请电子回单 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012716456
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: ElecsignTransferBillNoPost): Response<ElecsignOutBillNoAnswer>
  /** 微信单号申请电子回单 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012716456
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: ElecsignTransferBillNoPost): Promised<ElecsignOutBillNoAnswer>
}

interface ElecsignTransferBillNoPost extends CallOptions {
  json: {
    /** ≤64 */ transfer_bill_no: string
  }
}

export interface ElecsignByTransferBillNo extends Node {
  /** 微信单号查询电子回单 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012716455
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: ElecsignByTransferBillNoGet): Response<QueryElecsignResponse>
  /** 微信单号查询电子回单 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012716455
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: ElecsignByTransferBillNoGet): Promised<QueryElecsignResponse>
}

interface ElecsignByTransferBillNoGet extends CallOptions {
  transfer_bill_no: PathValue
}

interface MchTransferPartner extends Node {
  budget: PartnerBudget
  charityBudget: PartnerCharityBudget
  'charity-budget': PartnerCharityBudget
  charityTransferBills: PartnerCharityTransferBills
  'charity-transfer-bills': PartnerCharityTransferBills
  electronicReceipts: PartnerElectronicReceipts
  'electronic-receipts': PartnerElectronicReceipts
  subMchAuthorizations: PartnerSubMchAuthorizations
  'sub-mch-authorizations': PartnerSubMchAuthorizations
  transferBills: PartnerTransferBills
  'transfer-bills': PartnerTransferBills
  userConfirmAuthorizations: PartnerUserConfirmAuthorizations
  'user-confirm-authorizations': PartnerUserConfirmAuthorizations
}

interface PartnerBudget extends Node {
  _out_budget_no_: PartnerBudgetByOutBudgetNo
  '{out_budget_no}': PartnerBudgetByOutBudgetNo
}

interface PartnerBudgetByOutBudgetNo extends Node {
  electronicReceipts: BudgetElectronicReceipts
  'electronic-receipts': BudgetElectronicReceipts
}

export interface BudgetElectronicReceipts extends Node {
  /** 查询预算出资的电子回单 · 资金应用∙公益捐赠
   * 【服务商】 */
  get(options: BudgetElectronicReceiptsGet): Response<ElectronicReceiptsAnswer>
  /** 查询预算出资的电子回单 · 资金应用∙公益捐赠
   * 【服务商】 */
  getAsync(options: BudgetElectronicReceiptsGet): Promised<ElectronicReceiptsAnswer>
  /** 申请预算出资的电子回单 · 资金应用∙公益捐赠
   * 【服务商】 */
  post(options: BudgetElectronicReceiptsPost): Response<ElectronicReceiptsAnswer>
  /** 申请预算出资的电子回单 · 资金应用∙公益捐赠
   * 【服务商】 */
  postAsync(options: BudgetElectronicReceiptsPost): Promised<ElectronicReceiptsAnswer>
}

interface BudgetElectronicReceiptsGet extends CallOptions {
  out_budget_no: PathValue
  query: { accept_id: PathValue }
}

interface BudgetElectronicReceiptsPost extends CallOptions {
  out_budget_no: PathValue
  json: { start_date: string, end_date: string, sponsor_mchid: string, receiver_mchid?: string }
}

export interface PartnerCharityBudget extends Node {
  _out_budget_no_: PartnerCharityBudgetByOutBudgetNo
  '{out_budget_no}': PartnerCharityBudgetByOutBudgetNo
  /** 申请公益捐赠预算 · 资金应用∙公益捐赠
   * 【服务商】 */
  post(options: PartnerCharityBudgetPost): Response<CharityBudgetAnswer>
  /** 申请公益捐赠预算 · 资金应用∙公益捐赠
   * 【服务商】 */
  postAsync(options: PartnerCharityBudgetPost): Promised<CharityBudgetAnswer>
}

interface PartnerCharityBudgetPost extends CallOptions {
  json: {
    out_budget_no: string
    sponsor_mchid: string
    sponsor_subject_name: string
    activity_name: string
    activity_remark: string
    amount: number
    notify_url?: string
  }
}

export interface PartnerCharityBudgetByOutBudgetNo extends Node {
  unlock: CharityBudgetUnlock
  /** 商户单号查询公益捐赠预算详情 · 资金应用∙公益捐赠
   * 【服务商】 */
  get(options: PartnerCharityBudgetByOutBudgetNoGet): Response<CharityBudgetAnswer>
  /** 商户单号查询公益捐赠预算详情 · 资金应用∙公益捐赠
   * 【服务商】 */
  getAsync(options: PartnerCharityBudgetByOutBudgetNoGet): Promised<CharityBudgetAnswer>
}

interface PartnerCharityBudgetByOutBudgetNoGet extends CallOptions {
  out_budget_no: PathValue
  query: { sponsor_mchid: PathValue }
}

export interface CharityBudgetUnlock extends Node {
  /** 解锁公益捐赠预算 · 资金应用∙公益捐赠
   * 【服务商】 */
  post(options: CharityBudgetUnlockPost): Response<CharityBudgetUnlockPostAnswer>
  /** 解锁公益捐赠预算 · 资金应用∙公益捐赠
   * 【服务商】 */
  postAsync(options: CharityBudgetUnlockPost): Promised<CharityBudgetUnlockPostAnswer>
}

interface CharityBudgetUnlockPost extends CallOptions {
  out_budget_no: PathValue
  json: { sponsor_mchid: string, activity_remark: string }
}
interface CharityBudgetUnlockPostAnswer {
  sp_mchid: string
  out_budget_no: string
  budget_id: string
  amount: number
  sponsor_mchid: string
  activity_name: string
  activity_remark?: string
  state: Open<'FINISHED'>
  unlock_remark?: string
  locked_time?: string
  finished_time?: string
  unlocked_amount?: number
}

export interface PartnerCharityTransferBills extends Node {
  outTransferNo: CharityTransferBillsOutTransferNo
  'out-transfer-no': CharityTransferBillsOutTransferNo
  /** 发起公益捐赠 · 资金应用∙公益捐赠
   * 【服务商】 */
  post(options: PartnerCharityTransferBillsPost): Response<CharityTransferBillsAnswer>
  /** 发起公益捐赠 · 资金应用∙公益捐赠
   * 【服务商】 */
  postAsync(options: PartnerCharityTransferBillsPost): Promised<CharityTransferBillsAnswer>
}

interface PartnerCharityTransferBillsPost extends CallOptions {
  json: {
    out_budget_no: string
    out_transfer_no: string
    transaction_info?: { transaction_type: Open<'WXPAY'>, transaction_id: string }
    sponsor_mchid: string
    receive_mchid: string
    amount: number
    transfer_remark: string
  }
}

interface CharityTransferBillsOutTransferNo extends Node {
  _out_transfer_no_: CharityTransferBillsByOutTransferNo
  '{out_transfer_no}': CharityTransferBillsByOutTransferNo
}

export interface CharityTransferBillsByOutTransferNo extends Node {
  /** 商户单号查询公益捐赠详情 · 资金应用∙公益捐赠
   * 【服务商】 */
  get(options: CharityTransferBillsByOutTransferNoGet): Response<CharityTransferBillsAnswer>
  /** 商户单号查询公益捐赠详情 · 资金应用∙公益捐赠
   * 【服务商】 */
  getAsync(options: CharityTransferBillsByOutTransferNoGet): Promised<CharityTransferBillsAnswer>
}

interface CharityTransferBillsByOutTransferNoGet extends CallOptions {
  out_transfer_no: PathValue
  query: { sponsor_mchid: PathValue, out_budget_no: PathValue }
}

export interface PartnerElectronicReceipts extends Node {
  _out_bill_no_: PartnerElectronicReceiptsByOutBillNo
  '{out_bill_no}': PartnerElectronicReceiptsByOutBillNo
  /** 申请单笔转账电子回单 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  post(options: PartnerElectronicReceiptsPost): Response<PartnerElectronicReceiptsAnswer>
  /** 申请单笔转账电子回单 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  postAsync(options: PartnerElectronicReceiptsPost): Promised<PartnerElectronicReceiptsAnswer>
}

interface PartnerElectronicReceiptsPost extends CallOptions {
  json: { sub_mchid: string, out_bill_no: string }
}

export interface PartnerElectronicReceiptsByOutBillNo extends Node {
  /** 查询单笔转账电子回单 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  get(options: PartnerElectronicReceiptsByOutBillNoGet): Response<PartnerElectronicReceiptsAnswer>
  /** 查询单笔转账电子回单 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  getAsync(options: PartnerElectronicReceiptsByOutBillNoGet): Promised<PartnerElectronicReceiptsAnswer>
}

interface PartnerElectronicReceiptsByOutBillNoGet extends CallOptions {
  out_bill_no: PathValue
  query: { sub_mchid: PathValue }
}

export interface PartnerSubMchAuthorizations extends Node {
  _sub_mchid_: PartnerSubMchAuthorizationsBySubMchid
  '{sub_mchid}': PartnerSubMchAuthorizationsBySubMchid
  /** 申请子商户商家转账授权 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  post(options: PartnerSubMchAuthorizationsPost): Response<SubMchAuthorizationsAnswer>
  /** 申请子商户商家转账授权 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  postAsync(options: PartnerSubMchAuthorizationsPost): Promised<SubMchAuthorizationsAnswer>
}

interface PartnerSubMchAuthorizationsPost extends CallOptions {
  json: { sub_mchid: string, out_apply_no: string }
}

export interface PartnerSubMchAuthorizationsBySubMchid extends Node {
  /** 查询子商户商家转账授权状态 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  get(options: PartnerSubMchAuthorizationsBySubMchidGet): Response<PartnerSubMchAuthorizationsBySubMchidGetAnswer>
  /** 查询子商户商家转账授权状态 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  getAsync(options: PartnerSubMchAuthorizationsBySubMchidGet): Promised<PartnerSubMchAuthorizationsBySubMchidGetAnswer>
}

interface PartnerSubMchAuthorizationsBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
}
interface PartnerSubMchAuthorizationsBySubMchidGetAnswer {
  sub_mchid: string
  state: Open<'AUTHORIZED' | 'UNAUTHORIZED' | 'CANCELED'>
  apply_order?: SubMchAuthorizationsAnswer
  authorization_time?: string
  cancel_authorization_time?: string
  out_apply_no?: unknown
  appid?: unknown
  openid?: unknown
  user_display_name?: unknown
  authorization_id?: unknown
  authorize_time?: unknown
}

export interface PartnerTransferBills extends Node {
  outBillNo: PartnerTransferBillsOutBillNo
  'out-bill-no': PartnerTransferBillsOutBillNo
  preTransferWithAuthorization: PartnerTransferBillsPreTransferWithAuthorization
  'pre-transfer-with-authorization': PartnerTransferBillsPreTransferWithAuthorization
  transfer: PartnerTransferBillsTransfer
  /** 发起转账 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  post(options: PartnerTransferBillsPost): Response<TransferBillsAnswer>
  /** 发起转账 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  postAsync(options: PartnerTransferBillsPost): Promised<TransferBillsAnswer>
}

interface PartnerTransferBillsPost extends CallOptions {
  json: {
    sub_mchid: string
    appid: string
    out_bill_no: string
    openid: string
    user_name?: string
    transfer_amount: number
    transfer_remark: string
    notify_url?: string
    user_recv_perception?: string
    transfer_scene_id: Open<'1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'>
    transfer_scene_report_infos: Array<{ info_type: string, info_content: string }>
  }
}

interface PartnerTransferBillsOutBillNo extends Node {
  _out_bill_no_: PartnerTransferBillsByOutBillNo
  '{out_bill_no}': PartnerTransferBillsByOutBillNo
}

export interface PartnerTransferBillsByOutBillNo extends Node {
  cancel: PartnerTransferBillsCancel
  /** 商户单号查询转账单 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  get(options: PartnerTransferBillsByOutBillNoGet): Response<PartnerTransferBillsByOutBillNoGetAnswer>
  /** 商户单号查询转账单 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  getAsync(options: PartnerTransferBillsByOutBillNoGet): Promised<PartnerTransferBillsByOutBillNoGetAnswer>
}

interface PartnerTransferBillsByOutBillNoGet extends CallOptions {
  out_bill_no: PathValue
  query: { sub_mchid: PathValue }
}
interface PartnerTransferBillsByOutBillNoGetAnswer {
  sub_mchid: string
  mchid: string
  out_bill_no: string
  transfer_bill_no: string
  appid: string
  state: Open<'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED'>
  transfer_amount: number
  transfer_remark?: string
  fail_reason?: string
  openid?: string
  user_name?: string
  create_time?: string
  update_time?: string
}

export interface PartnerTransferBillsCancel extends Node {
  /** 撤销转账 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  post(options: PartnerTransferBillsCancelPost): Response<PartnerTransferBillsCancelPostAnswer>
  /** 撤销转账 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  postAsync(options: PartnerTransferBillsCancelPost): Promised<PartnerTransferBillsCancelPostAnswer>
}

interface PartnerTransferBillsCancelPost extends CallOptions {
  out_bill_no: PathValue
  json: { sub_mchid: string }
}
interface PartnerTransferBillsCancelPostAnswer {
  sub_mchid: string
  out_bill_no: string
  transfer_bill_no: string
  state: Open<'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED'>
  transfer_amount?: number
  transfer_remark?: string
  fail_reason?: string
  openid?: string
  user_name?: string
  create_time?: string
  update_time?: string
}

export interface PartnerTransferBillsPreTransferWithAuthorization extends Node {
  /** 发起转账并完成自动收款授权 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  post(options: PartnerTransferBillsPreTransferWithAuthorizationPost): Response<TransferBillsAnswer>
  /** 发起转账并完成自动收款授权 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  postAsync(options: PartnerTransferBillsPreTransferWithAuthorizationPost): Promised<TransferBillsAnswer>
}

interface PartnerTransferBillsPreTransferWithAuthorizationPost extends CallOptions {
  json: {
    sub_mchid: string
    appid: string
    out_bill_no: string
    openid: string
    user_name?: string
    transfer_amount: number
    transfer_remark: string
    notify_url?: string
    user_recv_perception?: string
    transfer_scene_id: Open<'1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'>
    transfer_scene_report_infos: Array<{ info_type: string, info_content: string }>
    authorization_info?: { user_display_name: string, out_authorization_no: string, authorization_notify_url: string }
  }
}

export interface PartnerTransferBillsTransfer extends Node {
  /** 转账（用户自动收款） · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  post(options: PartnerTransferBillsTransferPost): Response<PartnerTransferBillsTransferPostAnswer>
  /** 转账（用户自动收款） · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  postAsync(options: PartnerTransferBillsTransferPost): Promised<PartnerTransferBillsTransferPostAnswer>
}

interface PartnerTransferBillsTransferPost extends CallOptions {
  json: {
    sub_mchid: string
    appid: string
    out_bill_no: string
    user_name?: string
    transfer_amount: number
    transfer_remark: string
    notify_url?: string
    user_recv_perception?: string
    transfer_scene_id: Open<'1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'>
    transfer_scene_report_infos: Array<{ info_type: string, info_content: string }>
    authorization_id: string
  }
}
interface PartnerTransferBillsTransferPostAnswer {
  sub_mchid: string
  mchid: string
  out_bill_no: string
  transfer_bill_no: string
  appid?: string
  state: Open<'ACCEPTED' | 'SUCCESS'>
  transfer_amount: number
  transfer_remark?: string
  fail_reason?: string
  openid?: string
  user_name?: string
  create_time?: string
  update_time?: string
}

export interface PartnerUserConfirmAuthorizations extends Node {
  _out_authorization_no_: PartnerUserConfirmAuthorizationsByOutAuthorizationNo
  '{out_authorization_no}': PartnerUserConfirmAuthorizationsByOutAuthorizationNo
  /** 申请免确认收款授权 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  post(options: PartnerUserConfirmAuthorizationsPost): Response<PartnerUserConfirmAuthorizationsPostAnswer>
  /** 申请免确认收款授权 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  postAsync(options: PartnerUserConfirmAuthorizationsPost): Promised<PartnerUserConfirmAuthorizationsPostAnswer>
}

interface PartnerUserConfirmAuthorizationsPost extends CallOptions {
  json: {
    out_authorization_no: string
    appid: string
    openid: string
    transfer_scene_id: Open<'1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'>
    user_display_name: string
    user_recv_perception?: string
    notify_url: string
  }
}
interface PartnerUserConfirmAuthorizationsPostAnswer {
  out_authorization_no: string
  state: Open<'WAIT_USER_CONFIRM'>
  create_time?: string
  package_info?: string
}

export interface PartnerUserConfirmAuthorizationsByOutAuthorizationNo extends Node {
  close: UserConfirmAuthorizationsClose
  /** 商户单号查询自动收款授权 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  get(options: PartnerUserConfirmAuthorizationsByOutAuthorizationNoGet): Response<PartnerUserConfirmAuthorizationsByOutAuthorizationNoGetAnswer>
  /** 商户单号查询自动收款授权 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  getAsync(options: PartnerUserConfirmAuthorizationsByOutAuthorizationNoGet): Promised<PartnerUserConfirmAuthorizationsByOutAuthorizationNoGetAnswer>
}

interface PartnerUserConfirmAuthorizationsByOutAuthorizationNoGet extends CallOptions {
  out_authorization_no: PathValue
}
interface PartnerUserConfirmAuthorizationsByOutAuthorizationNoGetAnswer {
  out_authorization_no: string
  appid: string
  openid: string
  user_display_name: string
  authorization_id: string
  state: Open<'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM'>
  authorize_time?: string
  close_info?: { close_time?: string, close_reason?: Open<'CLOSE_VIA_MCH_API' | 'USER_CLOSE'> }
  transfer_scene_id?: Open<'1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'>
  user_recv_perception?: string
  create_time?: string
}

export interface UserConfirmAuthorizationsClose extends Node {
  /** 解除免确认收款授权 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  post(options: UserConfirmAuthorizationsClosePost): Response<UserConfirmAuthorizationsClosePostAnswer>
  /** 解除免确认收款授权 · 资金应用∙转账∙用户确认模式
   * 【服务商】 */
  postAsync(options: UserConfirmAuthorizationsClosePost): Promised<UserConfirmAuthorizationsClosePostAnswer>
}

interface UserConfirmAuthorizationsClosePost extends CallOptions {
  out_authorization_no: PathValue
}
interface UserConfirmAuthorizationsClosePostAnswer {
  out_authorization_no: string
  appid: string
  openid: string
  user_display_name: string
  authorization_id: string
  state: Open<'CLOSED'>
  authorize_time?: string
  close_info?: { close_time?: string, close_reason?: Open<'CLOSE_VIA_MCH_API'> }
  transfer_scene_id?: Open<'1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'>
  user_recv_perception?: string
  create_time?: string
}

export interface MchTransferTransferBills extends Node {
  outBillNo: MchTransferTransferBillsOutBillNo
  'out-bill-no': MchTransferTransferBillsOutBillNo
  preTransferWithAuthorization: MchTransferTransferBillsPreTransferWithAuthorization
  'pre-transfer-with-authorization': MchTransferTransferBillsPreTransferWithAuthorization
  transfer: MchTransferTransferBillsTransfer
  transferBillNo: TransferBillsTransferBillNo
  'transfer-bill-no': TransferBillsTransferBillNo
  /** 发起转账 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012716434
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED FREQUENCY_LIMIT · 500 SYSTEM_ERROR */
  post(options: MchTransferTransferBillsPost): Response<MchTransferTransferBillsPostAnswer>
  /** 发起转账 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012716434
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED FREQUENCY_LIMIT · 500 SYSTEM_ERROR */
  postAsync(options: MchTransferTransferBillsPost): Promised<MchTransferTransferBillsPostAnswer>
}

interface MchTransferTransferBillsPost extends CallOptions {
  json: {
    /** ≤32 */ appid: string
    /** ≤32 */ out_bill_no: string
    transfer_scene_id: Open<'1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'>
    /** ≤64 */ openid: string
    /** Encrypted. */ user_name?: string
    /** 分 */ transfer_amount: number
    /** ≤32 */ transfer_remark: string
    /** ≤256 */ notify_url?: string
    user_recv_perception?: string
    transfer_scene_report_infos: TransferSceneReportInfos[]
    user_recv_style?: { type: 'CONFIRM_PAGE' | 'RED_PACKET' }
  }
}
interface MchTransferTransferBillsPostAnswer {
  /** ≤32 */ out_bill_no: string
  /** ≤64 */ transfer_bill_no: string
  create_time: string
  state: Open<'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED'>
  package_info?: string
  fail_reason?: string
}

interface MchTransferTransferBillsOutBillNo extends Node {
  _out_bill_no_: MchTransferTransferBillsByOutBillNo
  '{out_bill_no}': MchTransferTransferBillsByOutBillNo
}

export interface MchTransferTransferBillsByOutBillNo extends Node {
  cancel: MchTransferTransferBillsCancel
  /** 商户单号查询转账单 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4024814206
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 FREQUENCY_LIMITED FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: MchTransferTransferBillsByOutBillNoGet): Response<TransferBillEntity>
  /** 商户单号查询转账单 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4024814206
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 FREQUENCY_LIMITED FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: MchTransferTransferBillsByOutBillNoGet): Promised<TransferBillEntity>
}

interface MchTransferTransferBillsByOutBillNoGet extends CallOptions {
  out_bill_no: PathValue
}

export interface MchTransferTransferBillsCancel extends Node {
  /** 撤销转账 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012716458
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: MchTransferTransferBillsCancelPost): Response<MchTransferTransferBillsCancelPostAnswer>
  /** 撤销转账 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012716458
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: MchTransferTransferBillsCancelPost): Promised<MchTransferTransferBillsCancelPostAnswer>
}

interface MchTransferTransferBillsCancelPost extends CallOptions {
  out_bill_no: PathValue
}
interface MchTransferTransferBillsCancelPostAnswer {
  /** ≤32 */ out_bill_no: string
  /** ≤64 */ transfer_bill_no: string
  state: Open<'CANCELING' | 'CANCELLED'>
  update_time: string
}

export interface MchTransferTransferBillsPreTransferWithAuthorization extends Node {
  /** 发起转账并完成自动收款授权 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4014399293
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED FREQUENCY_LIMIT · 500 SYSTEM_ERROR */
  post(options: MchTransferTransferBillsPreTransferWithAuthorizationPost): Response<MchTransferTransferBillsPreTransferWithAuthorizationPostAnswer>
  /** 发起转账并完成自动收款授权 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4014399293
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED FREQUENCY_LIMIT · 500 SYSTEM_ERROR */
  postAsync(options: MchTransferTransferBillsPreTransferWithAuthorizationPost): Promised<MchTransferTransferBillsPreTransferWithAuthorizationPostAnswer>
}

interface MchTransferTransferBillsPreTransferWithAuthorizationPost extends CallOptions {
  json: {
    /** ≤32 */ appid: string
    /** ≤32 */ out_bill_no: string
    transfer_scene_id: Open<'1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'>
    /** ≤64 */ openid: string
    /** Encrypted. */ user_name?: string
    /** 分 */ transfer_amount: number
    /** ≤32 */ transfer_remark: string
    /** ≤256 */ notify_url?: string
    user_recv_perception?: string
    transfer_scene_report_infos?: TransferSceneReportInfos[]
    authorization_info?: {
      /** ≤32 */ user_display_name: string
      /** ≤32 */ out_authorization_no: string
      /** ≤256 */ authorization_notify_url: string
    }
    /** ≤32 */ sponsor_mchid?: string
  }
}
interface MchTransferTransferBillsPreTransferWithAuthorizationPostAnswer {
  /** ≤32 */ out_bill_no: string
  /** ≤64 */ transfer_bill_no: string
  create_time: string
  state: Open<'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'CANCELING'>
  package_info?: string
  user_display_name?: string
  out_authorization_no?: string
}

export interface MchTransferTransferBillsTransfer extends Node {
  /** 用户授权后转账 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4014399371
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NOT_ENOUGH USER_ERROR · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED FREQUENCY_LIMIT · 500 SYSTEM_ERROR */
  post(options: MchTransferTransferBillsTransferPost): Response<MchTransferTransferBillsTransferPostAnswer>
  /** 用户授权后转账 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4014399371
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NOT_ENOUGH USER_ERROR · 429 FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED FREQUENCY_LIMIT · 500 SYSTEM_ERROR */
  postAsync(options: MchTransferTransferBillsTransferPost): Promised<MchTransferTransferBillsTransferPostAnswer>
}

interface MchTransferTransferBillsTransferPost extends CallOptions {
  json: {
    /** ≤32 */ appid: string
    /** ≤32 */ out_bill_no: string
    transfer_scene_id: Open<'1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'>
    /** Encrypted. */ user_name?: string
    /** 分 */ transfer_amount: number
    /** ≤32 */ transfer_remark: string
    user_recv_perception?: string
    transfer_scene_report_infos: TransferSceneReportInfos[]
    /** ≤32 */ authorization_id?: string
    /** ≤32 */ sponsor_mchid?: string
    /** ≤32 */ out_authorization_no?: string
    notify_url?: string
  }
}
interface MchTransferTransferBillsTransferPostAnswer {
  mch_id: string
  /** ≤32 */ out_bill_no: string
  transfer_bill_no: string
  appid: string
  state: Open<'ACCEPTED' | 'PROCESSING' | 'TRANSFERING' | 'SUCCESS'>
  /** 分 */ transfer_amount: number
  /** ≤32 */ transfer_remark: string
  fail_reason?: string
  /** ≤64 */ openid?: string
  /** Encrypted. */ user_name?: string
  create_time: string
  update_time: string
}

interface TransferBillsTransferBillNo extends Node {
  _transfer_bill_no_: TransferBillsByTransferBillNo
  '{transfer_bill_no}': TransferBillsByTransferBillNo
}

export interface TransferBillsByTransferBillNo extends Node {
  /** 微信转账单号查询转账单 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4024819515
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 FREQUENCY_LIMITED FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: TransferBillsByTransferBillNoGet): Response<TransferBillEntity>
  /** 微信转账单号查询转账单 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4024819515
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 FREQUENCY_LIMITED FREQUENCY_LIMIT_EXCEED RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: TransferBillsByTransferBillNoGet): Promised<TransferBillEntity>
}

interface TransferBillsByTransferBillNoGet extends CallOptions {
  transfer_bill_no: PathValue
}

export interface MchTransferTransferToQqWalletBills extends Node {
  _out_bill_no_: MchTransferTransferToQqWalletBillsByOutBillNo
  '{out_bill_no}': MchTransferTransferToQqWalletBillsByOutBillNo
  /** 发起转账到QQ钱包 · 资金应用∙转账∙QQ钱包
   * 【普通商户】 */
  post(options: MchTransferTransferToQqWalletBillsPost): Response<TransferToQqWalletBillsAnswer>
  /** 发起转账到QQ钱包 · 资金应用∙转账∙QQ钱包
   * 【普通商户】 */
  postAsync(options: MchTransferTransferToQqWalletBillsPost): Promised<TransferToQqWalletBillsAnswer>
}

interface MchTransferTransferToQqWalletBillsPost extends CallOptions {
  json: {
    appid: string
    out_bill_no: string
    openid: string
    user_qq?: string
    user_name?: string
    transfer_amount: number
    transfer_remark: string
    notify_url?: string
    transfer_scene_id: Open<'1401'>
    transfer_scene_report_infos?: Array<{ info_type: string, info_content: string }>
  }
}

export interface MchTransferTransferToQqWalletBillsByOutBillNo extends Node {
  cancel: TransferToQqWalletBillsCancel
  /** 查询转账到QQ钱包的结果 · 资金应用∙转账∙QQ钱包
   * 【普通商户】 */
  get(options: MchTransferTransferToQqWalletBillsByOutBillNoGet): Response<TransferToQqWalletBillsAnswer>
  /** 查询转账到QQ钱包的结果 · 资金应用∙转账∙QQ钱包
   * 【普通商户】 */
  getAsync(options: MchTransferTransferToQqWalletBillsByOutBillNoGet): Promised<TransferToQqWalletBillsAnswer>
}

interface MchTransferTransferToQqWalletBillsByOutBillNoGet extends CallOptions {
  out_bill_no: PathValue
}

export interface TransferToQqWalletBillsCancel extends Node {
  /** 撤销转账到QQ钱包 · 资金应用∙转账∙QQ钱包
   * 【普通商户】 */
  post(options: TransferToQqWalletBillsCancelPost): Response<TransferToQqWalletBillsCancelPostAnswer>
  /** 撤销转账到QQ钱包 · 资金应用∙转账∙QQ钱包
   * 【普通商户】 */
  postAsync(options: TransferToQqWalletBillsCancelPost): Promised<TransferToQqWalletBillsCancelPostAnswer>
}

interface TransferToQqWalletBillsCancelPost extends CallOptions {
  out_bill_no: PathValue
}
interface TransferToQqWalletBillsCancelPostAnswer {
  mchid?: string
  out_bill_no: string
  transfer_bill_no: string
  appid?: string
  state: Open<'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED'>
  transfer_amount?: number
  transfer_remark?: string
  fail_reason?: string
  openid?: string
  user_qq?: string
  user_name?: string
  create_time?: string
  update_time?: string
}

export interface MchTransferUserConfirmAuthorization extends Node {
  outAuthorizationNo: UserConfirmAuthorizationOutAuthorizationNo
  'out-authorization-no': UserConfirmAuthorizationOutAuthorizationNo
  /** 申请免确认收款授权 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4015901167
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: MchTransferUserConfirmAuthorizationPost): Response<MchTransferUserConfirmAuthorizationPostAnswer>
  /** 申请免确认收款授权 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4015901167
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: MchTransferUserConfirmAuthorizationPost): Promised<MchTransferUserConfirmAuthorizationPostAnswer>
}

interface MchTransferUserConfirmAuthorizationPost extends CallOptions {
  json: {
    /** ≤32 */ out_authorization_no: string
    /** ≤32 */ appid: string
    /** ≤64 */ openid: string
    transfer_scene_id: Open<'1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'>
    /** ≤32 */ user_display_name: string
    /** ≤256 */ user_recv_perception?: string
    /** ≤256 */ authorization_notify_url: string
    scene_info?: {
      /** ≤45 */ client_ip?: string
      /** ≤128 */ device_id?: string
      device_type?: 'IOS' | 'ANDROID' | 'HARMONY' | 'OTHER'
    }
  }
}
interface MchTransferUserConfirmAuthorizationPostAnswer {
  /** ≤32 */ out_authorization_no: string
  state: Open<'WAIT_USER_CONFIRM'>
  create_time: string
  package_info: string
}

interface UserConfirmAuthorizationOutAuthorizationNo extends Node {
  _out_authorization_no_: UserConfirmAuthorizationByOutAuthorizationNo
  '{out_authorization_no}': UserConfirmAuthorizationByOutAuthorizationNo
}

export interface UserConfirmAuthorizationByOutAuthorizationNo extends Node {
  close: UserConfirmAuthorizationClose
  /** 商户单号查询自动收款授权 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4014399423
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: UserConfirmAuthorizationByOutAuthorizationNoGet): Response<UserConfirmAuthorizationByOutAuthorizationNoGetAnswer>
  /** 商户单号查询自动收款授权 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4014399423
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: UserConfirmAuthorizationByOutAuthorizationNoGet): Promised<UserConfirmAuthorizationByOutAuthorizationNoGetAnswer>
}

interface UserConfirmAuthorizationByOutAuthorizationNoGet extends CallOptions {
  out_authorization_no: PathValue
  query?: { is_display_authorization?: Flag }
}
interface UserConfirmAuthorizationByOutAuthorizationNoGetAnswer {
  /** ≤32 */ out_authorization_no: string
  /** ≤32 */ appid: string
  /** ≤64 */ openid: string
  /** ≤32 */ user_display_name: string
  /** ≤32 */ authorization_id?: string
  state: Open<'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM'>
  authorize_time?: string
  close_info?: {
    close_time: string
    close_reason: Open<'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | 'USER_OVERDUE_UNCONFIRMED' | 'TRANSFER_RISK' | 'USER_ACCOUNT_ABNORMAL'>
  }
  /** ≤36 */ transfer_scene_id?: string
  /** ≤256 */ user_recv_perception?: string
  create_time?: string
  /** ≤512 */ package_info?: string
}

export interface UserConfirmAuthorizationClose extends Node {
  /** 解除免确认收款授权 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4015653811
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: UserConfirmAuthorizationClosePost): Response<UserConfirmAuthorizationClosePostAnswer>
  /** 解除免确认收款授权 · 资金应用∙转账∙用户确认模式
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4015653811
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: UserConfirmAuthorizationClosePost): Promised<UserConfirmAuthorizationClosePostAnswer>
}

interface UserConfirmAuthorizationClosePost extends CallOptions {
  out_authorization_no: PathValue
}
interface UserConfirmAuthorizationClosePostAnswer {
  /** ≤32 */ out_authorization_no: string
  /** ≤32 */ appid: string
  /** ≤64 */ openid: string
  /** ≤32 */ user_display_name: string
  /** ≤32 */ authorization_id?: string
  state: Open<'CLOSED'>
  authorize_time?: string
  close_info?: { close_time: string, close_reason: Open<'CLOSE_VIA_MCH_API'> }
  /** ≤36 */ transfer_scene_id?: string
  /** ≤256 */ user_recv_perception?: string
  create_time?: string
}

interface BrandRedpacketAnswer {
  brand_mchid: string
  batch_no: string
  out_batch_no: string
  brand_id?: number
  template_id?: string
  brand_appid?: string
  batch_state: Open<'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED'>
  batch_name: string
  batch_remark?: string
  close_reason?: Open<'MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE'>
  total_amount: number
  total_num?: number
  create_time?: string
  update_time?: string
  success_amount: number
  success_num?: number
  fail_amount: number
  fail_num?: number
  detail_list?: Array<{
    transfer_detail_no: string
    out_detail_no: string
    detail_state: Open<'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL'>
  }>
}

interface CharityBudgetAnswer {
  sp_mchid: string
  out_budget_no: string
  budget_id: string
  amount: number
  sponsor_mchid: string
  activity_name: string
  activity_remark?: string
  state?: Open<'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED'>
  confirm_url?: string
  super_admin_wxid_mask?: string
  remain_amount?: number
  unlock_remark?: string
  locked_time?: string
  finished_time?: string
  closed_time?: string
  sponsor_subject_name?: unknown
}

interface CharityTransferBillsAnswer {
  out_budget_no: string
  budget_id: string
  out_transfer_no: string
  transfer_id: string
  amount: number
  transfer_remark?: string
  receive_mchid: string
  state: Open<'ACCEPTED' | 'SUCCESS' | 'CLOSE'>
  create_time?: string
  success_time?: string
}

interface ElecsignOutBillNoAnswer { state: Open<'GENERATING' | 'FINISHED' | 'FAILED'>, create_time: string }

interface ElectronicReceiptsAnswer {
  out_budget_no: string
  start_date?: string
  end_date?: string
  sponsor_mchid: string
  receiver_mchid?: string
  receipt_state: Open<'ACCEPTED' | 'FINISHED'>
  accept_id: string
  hash_type?: Open<'SHA256' | 'SM3'>
  hash_value?: string
  download_url?: string
}

interface FundAppBrandRedpacketAnswer {
  brand_mchid: string
  out_batch_no: string
  batch_no: string
  out_detail_no: string
  detail_no: string
  detail_state: Open<'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL'>
  amount: number
  remark?: string
  fail_reason?: Open<'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'USER_ACCOUNT_LIMIT' | 'FAIL_REASON_UNKNOWN' | 'PAYER_ACCOUNT_ABNORMAL' | 'PAYEE_ACCOUNT_ABNORMAL' | 'USER_RECEIVE_OVERDUE' | 'REMARK_NOT_CORRECT' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'>
  openid: string
  user_name?: string
  initiate_time?: string
  update_time?: string
  brand_id: number
  template_id: string
  brand_appid?: string
}

interface PartnerElectronicReceiptsAnswer {
  sub_mchid: string
  out_bill_no: string
  state: Open<'GENERATING' | 'FINISHED'>
  create_time?: string
  update_time?: string
  hash_type?: Open<'SM3'>
  hash_value?: string
  download_url?: string
}

interface QueryElecsignResponse {
  state: Open<'GENERATING' | 'FINISHED' | 'FAILED'>
  create_time: string
  update_time: string
  hash_type?: Open<'SHA256' | 'SM3'>
  /** ≤512 */ hash_value?: string
  /** ≤3000 */ download_url?: string
  fail_reason?: string
}

interface SubMchAuthorizationsAnswer {
  sub_mchid: string
  out_apply_no: string
  state: Open<'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED'>
  accept_time?: string
  update_time?: string
}

interface TransferBillEntity {
  mch_id: string
  /** ≤32 */ out_bill_no: string
  transfer_bill_no: string
  appid: string
  state: Open<'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED'>
  /** 分 */ transfer_amount: number
  /** ≤32 */ transfer_remark: string
  fail_reason?: string
  /** ≤64 */ openid?: string
  /** Encrypted. */ user_name?: string
  create_time: string
  update_time: string
}

interface TransferBillsAnswer {
  sub_mchid: string
  out_bill_no: string
  transfer_bill_no: string
  create_time?: string
  package_info?: string
}

interface TransferSceneReportInfos {
  /** ≤15 */ info_type: string
  /** ≤32 */ info_content: string
}

interface TransferToQqWalletBillsAnswer {
  mchid: string
  out_bill_no: string
  transfer_bill_no: string
  appid?: string
  state: Open<'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED'>
  transfer_amount: number
  transfer_remark?: string
  openid?: string
  user_qq?: string
  user_name?: string
  fail_reason?: string
  create_time?: string
  update_time?: string
}
