// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface AggracctBc extends Node {
  wbChannel: WbChannel
  'wb-channel': WbChannel
}

interface WbChannel extends Node {
  account: WbChannelAccount
  bankChannelAccount: WbChannelBankChannelAccount
  'bank-channel-account': WbChannelBankChannelAccount
  controlOrders: WbChannelControlOrders
  'control-orders': WbChannelControlOrders
  specialReduction: WbChannelSpecialReduction
  'special-reduction': WbChannelSpecialReduction
}

interface WbChannelAccount extends Node {
  balance: AccountBalance
  mch_archives: AccountMchArchives
  mch_media: AccountMchMedia
}

export interface AccountBalance extends Node {
  /** 查询渠道额度 · 渠道服务
   * 【直连商户】 */
  get(options: AccountBalanceGet): Response<AccountBalanceGetAnswer>
  /** 查询渠道额度 · 渠道服务
   * 【直连商户】 */
  getAsync(options: AccountBalanceGet): Promised<AccountBalanceGetAnswer>
}

interface AccountBalanceGet extends CallOptions {
  query: {
    mchid: PathValue
    bal_account_no: PathValue
    card_no?: PathValue
    sgn_no?: PathValue
    req_scene?: Open<ReqScene>
  }
}
interface AccountBalanceGetAnswer { in_transit_reduction_exist?: boolean, balance?: number }

export interface AccountMchArchives extends Node {
  /** 查询商户资料 · 渠道服务
   * 【直连商户】 */
  get(options: AccountMchArchivesGet): Response<AccountMchArchivesGetAnswer>
  /** 查询商户资料 · 渠道服务
   * 【直连商户】 */
  getAsync(options: AccountMchArchivesGet): Promised<AccountMchArchivesGetAnswer>
}

interface AccountMchArchivesGet extends CallOptions {
  query: {
    mchid: PathValue
    bal_account_no: PathValue
    card_no?: PathValue
    sgn_no?: PathValue
    req_scene?: Open<ReqScene>
  }
}
interface AccountMchArchivesGetAnswer {
  mchid?: string
  bal_account_no?: string
  merchant_type?: Open<'1' | '2' | '3'>
  merchant_id_type?: Open<'12'>
  merchant_name?: string
  merchant_id_no?: string
  effective_date?: string
  expire_date?: string
  merchant_img_front_id?: string
  register_address?: string
  business_scope?: string
  legal_representative?: {
    legal_representative_id_type: Open<'01'>
    legal_representative_name: string
    legal_representative_id_no: string
    legal_representative_effective_date?: string
    legal_representative_expire_date?: string
    legal_representative_img_front_id: string
    legal_representative_img_back_id: string
    legal_representative_address?: string
    legal_representative_issue_authority?: string
    legal_representative_nation?: string
  }
  beneficial_owner?: Array<{
    beneficial_owner_no: string
    beneficial_owner_id_type: Open<'01'>
    beneficial_owner_name: string
    beneficial_owner_id_no: string
    beneficial_owner_effective_date?: string
    beneficial_owner_expire_date?: string
    beneficial_owner_img_front_id: string
    beneficial_owner_img_back_id: string
    beneficial_owner_address?: string
  }>
  card_no?: string
  sgn_no?: string
}

export interface AccountMchMedia extends Node {
  /** 查询商户影像件资料 · 渠道服务
   * 【直连商户】 */
  get(options: AccountMchMediaGet): Response<AccountMchMediaGetAnswer>
  /** 查询商户影像件资料 · 渠道服务
   * 【直连商户】 */
  getAsync(options: AccountMchMediaGet): Promised<AccountMchMediaGetAnswer>
}

interface AccountMchMediaGet extends CallOptions {
  query: {
    mchid?: PathValue
    platform_trx_id?: PathValue
    business_scene: Open<'SJT_MICRO_PLUS_OPEN_ACCOUNT' | 'SJT_MICRO_PLUS_UPDATE_INFO' | 'GET_BY_MEDIA_ID'>
    mch_media_type?: Open<'ID_CARD_FRONT' | 'ID_CARD_BACK' | 'STORE_FRONT' | 'STORE_INTERIOR'>
    media_id?: PathValue
  }
}
interface AccountMchMediaGetAnswer {
  media_content?: string
  media_type?: Open<'jpg' | 'png' | 'bmp' | 'jpeg'>
  media_sm3?: string
  key?: string
  media_id?: string
}

interface WbChannelBankChannelAccount extends Node {
  rename: BankChannelAccountRename
}

export interface BankChannelAccountRename extends Node {
  _application_id_: BankChannelAccountRenameByApplicationId
  '{application_id}': BankChannelAccountRenameByApplicationId
  /** 受理渠道结算银行账户更名申请 · 渠道服务
   * 【直连商户】 */
  post(options: BankChannelAccountRenamePost): Response<RenameAnswer>
  /** 受理渠道结算银行账户更名申请 · 渠道服务
   * 【直连商户】 */
  postAsync(options: BankChannelAccountRenamePost): Promised<RenameAnswer>
}

interface BankChannelAccountRenamePost extends CallOptions {
  json: {
    out_request_no: string
    mchid: string
    bal_account_no: string
    change_scene: Open<'SUBJECT_INFO_RENAME'>
    req_scene?: Open<ReqScene>
  }
}

export interface BankChannelAccountRenameByApplicationId extends Node {
  /** 查询渠道结算银行账户更名申请 · 渠道服务
   * 【直连商户】 */
  get(options: BankChannelAccountRenameByApplicationIdGet): Response<RenameAnswer>
  /** 查询渠道结算银行账户更名申请 · 渠道服务
   * 【直连商户】 */
  getAsync(options: BankChannelAccountRenameByApplicationIdGet): Promised<RenameAnswer>
}

interface BankChannelAccountRenameByApplicationIdGet extends CallOptions {
  application_id: PathValue
  query: { mchid: PathValue, bal_account_no: PathValue }
}

interface WbChannelControlOrders extends Node {
  info: ControlOrdersInfo
  punish: ControlOrdersPunish
  recover: ControlOrdersRecover
  _out_request_no_: WbChannelControlOrdersByOutRequestNo
  '{out_request_no}': WbChannelControlOrdersByOutRequestNo
}

interface ControlOrdersInfo extends Node {
  update: InfoUpdate
}

interface InfoUpdate extends Node {
  result: UpdateResult
}

interface UpdateResult extends Node {
  notify: ResultNotify
}

export interface ResultNotify extends Node {
  /** 资料更新请求审核结果回调通知 · 渠道服务
   * 【直连商户】 */
  post(options: ResultNotifyPost): Response<ResultNotifyPostAnswer>
  /** 资料更新请求审核结果回调通知 · 渠道服务
   * 【直连商户】 */
  postAsync(options: ResultNotifyPost): Promised<ResultNotifyPostAnswer>
}

interface ResultNotifyPost extends CallOptions {
  json: {
    out_request_no: string
    mchid: string
    audit_result?: Open<'PASS' | 'REJECT'>
    audit_finish_time?: string
    attach_info?: string
    fail_code?: string
    fail_msg?: string
    scene?: Open<'01' | '02' | '03'>
    bal_account_no?: unknown
    punish_scene?: unknown
  }
}
interface ResultNotifyPostAnswer { ret_msg?: string }

export interface ControlOrdersPunish extends Node {
  /** 发起微众台账管控 · 渠道服务
   * 【直连商户】 */
  post(options: ControlOrdersPunishPost): Response<ControlOrdersPunishPostAnswer>
  /** 发起微众台账管控 · 渠道服务
   * 【直连商户】 */
  postAsync(options: ControlOrdersPunishPost): Promised<ControlOrdersPunishPostAnswer>
}

interface ControlOrdersPunishPost extends CallOptions {
  json: {
    out_request_no: string
    mchid: string
    bal_account_no: string
    punish_scene: number
    punish_reason?: string
    punish_end_time?: string
    card_no?: string
    sgn_no?: string
    req_scene?: Open<ReqScene>
    fund_repatriation_strategy?: Open<'ALL_FORBIDDEN' | 'ALL_ALLOWED_WHEN_UNIQUE'>
  }
}
interface ControlOrdersPunishPostAnswer { wxpay_punish_no: string, out_request_no: string }

export interface ControlOrdersRecover extends Node {
  /** 解除对微众台账的管控 · 渠道服务
   * 【直连商户】 */
  post(options: ControlOrdersRecoverPost): Response<ControlOrdersRecoverPostAnswer>
  /** 解除对微众台账的管控 · 渠道服务
   * 【直连商户】 */
  postAsync(options: ControlOrdersRecoverPost): Promised<ControlOrdersRecoverPostAnswer>
}

interface ControlOrdersRecoverPost extends CallOptions {
  json: {
    out_request_no: string
    related_webank_punish_no: string
    related_wxpay_punish_no: string
    mchid: string
    bal_account_no: string
    recover_reason: string
    card_no?: string
    sgn_no?: string
    req_scene?: Open<ReqScene>
  }
}
interface ControlOrdersRecoverPostAnswer { wxpay_recover_no: string, out_request_no: string }

export interface WbChannelControlOrdersByOutRequestNo extends Node {
  /** 查询控制单 · 渠道服务
   * 【直连商户】 */
  get(options: WbChannelControlOrdersByOutRequestNoGet): Response<WbChannelControlOrdersByOutRequestNoGetAnswer>
  /** 查询控制单 · 渠道服务
   * 【直连商户】 */
  getAsync(options: WbChannelControlOrdersByOutRequestNoGet): Promised<WbChannelControlOrdersByOutRequestNoGetAnswer>
}

interface WbChannelControlOrdersByOutRequestNoGet extends CallOptions {
  out_request_no: PathValue
  query: { control_type: Open<'PUNISH' | 'RECOVER'>, mchid: PathValue }
}
interface WbChannelControlOrdersByOutRequestNoGetAnswer {
  control_scene?: Open<'PUNISH' | 'RECOVER'>
  punish_order?: {
    wxpay_punish_no: string
    out_request_no: string
    mchid: string
    punish_scene?: number
    punish_rule_version?: number
    punish_reason?: string
    punish_start_time?: string
    punish_end_time?: string
    punish_accept_time?: string
    punish_finish_time?: string
    punish_state: Open<'EXECUTING' | 'SUCCESS' | 'FAILED'>
    effect_state?: Open<'ACTIVE' | 'RECOVERED'>
    control_action?: Array<Open<'DISABLE_RECEIVE' | 'DISABLE_WITHDRAWAL' | 'DISABLE_PAY' | 'DISABLE_REFUND' | 'DISABLE_CLOSE_MERCHANT'>>
    error_message?: string
    error_code?: string
  }
  recover_order?: {
    wxpay_recover_no: string
    out_request_no: string
    related_wxpay_punish_no: string
    mchid: string
    punish_scene?: string
    punish_rule_version?: string
    recover_accept_time?: string
    recover_finish_time?: string
    recover_state: Open<'EXECUTING' | 'SUCCESS' | 'FAILED'>
    recover_reason?: string
    error_message?: string
    error_code?: string
  }
}

export interface WbChannelSpecialReduction extends Node {
  _out_request_no_: WbChannelSpecialReductionByOutRequestNo
  '{out_request_no}': WbChannelSpecialReductionByOutRequestNo
  /** 特殊减额 · 渠道服务
   * 【直连商户】 */
  post(options: WbChannelSpecialReductionPost): Response<SpecialReductionAnswer>
  /** 特殊减额 · 渠道服务
   * 【直连商户】 */
  postAsync(options: WbChannelSpecialReductionPost): Promised<SpecialReductionAnswer>
}

interface WbChannelSpecialReductionPost extends CallOptions {
  json: {
    mchid: string
    bal_account_no: string
    out_request_no: string
    reduction_type: Open<'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION'>
    amount: number
    reason?: string
    card_no?: string
    sgn_no?: string
    req_scene?: Open<ReqScene>
  }
}

export interface WbChannelSpecialReductionByOutRequestNo extends Node {
  /** 查询特殊减额结果 · 渠道服务
   * 【直连商户】 */
  get(options: WbChannelSpecialReductionByOutRequestNoGet): Response<SpecialReductionAnswer>
  /** 查询特殊减额结果 · 渠道服务
   * 【直连商户】 */
  getAsync(options: WbChannelSpecialReductionByOutRequestNoGet): Promised<SpecialReductionAnswer>
}

interface WbChannelSpecialReductionByOutRequestNoGet extends CallOptions {
  out_request_no: PathValue
  query: {
    mchid: PathValue
    bal_account_no: PathValue
    card_no?: PathValue
    sgn_no?: PathValue
    req_scene?: Open<ReqScene>
  }
}

interface RenameAnswer {
  change_scene?: Open<'SUBJECT_INFO_RENAME'>
  application_id: string
  out_request_no: string
  mchid: string
  bal_account_no: string
  new_account_name: string
  application_state: Open<'PROCESSING' | 'SUCCESS' | 'FAIL'>
  finish_time?: string
  fail_code?: string
  fail_msg?: string
}

type ReqScene = Open<'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'>

interface SpecialReductionAnswer {
  mchid?: string
  bal_account_no?: string
  out_request_no?: string
  reduction_type?: Open<'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION'>
  amount?: number
  state?: Open<'PROCESSING' | 'SUCCESS' | 'FAILED'>
  reason?: string
  quota_change_no?: string
  success_time?: string
  fail_time?: string
  fail_reason?: Open<'BALANCE_NOT_ENOUGH' | 'RECEIPT_NOT_EXIST_CLOSED' | 'TIME_OUT_CLOSED'>
}
