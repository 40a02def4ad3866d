// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface CreditRepayment extends Node {
  partner: Partner
}

interface Partner extends Node {
  contracts: PartnerContracts
  deductOrders: PartnerDeductOrders
  'deduct-orders': PartnerDeductOrders
  scheduleRecords: PartnerScheduleRecords
  'schedule-records': PartnerScheduleRecords
}

interface PartnerContracts extends Node {
  appPresign: ContractsAppPresign
  'app-presign': ContractsAppPresign
  h5Presign: ContractsH5Presign
  'h5-presign': ContractsH5Presign
  terminate: ContractsTerminate
  _out_contract_code_: PartnerContractsByOutContractCode
  '{out_contract_code}': PartnerContractsByOutContractCode
}

export interface ContractsAppPresign extends Node {
  /** APP预签约自动还款协议 · 自动还款
   * 【服务商】 */
  post(options: ContractsAppPresignPost): Response<ContractsAppPresignPostAnswer>
  /** APP预签约自动还款协议 · 自动还款
   * 【服务商】 */
  postAsync(options: ContractsAppPresignPost): Promised<ContractsAppPresignPostAnswer>
}

interface ContractsAppPresignPost extends CallOptions {
  json: {
    appid: string
    plan_id: string
    out_contract_code: string
    display_name: string
    contract_notify_url: string
    repayment_day: number
    repayment_amount_limit: string
    sub_mchid?: string
    sub_appid?: string
    real_identity: RealIdentity
    trade_info?: TradeInfo
  }
}
interface ContractsAppPresignPostAnswer { presign_token?: string, redirect_service?: string }

export interface ContractsH5Presign extends Node {
  /** H5预签约自动还款协议 · 自动还款
   * 【服务商】 */
  post(options: ContractsH5PresignPost): Response<ContractsH5PresignPostAnswer>
  /** H5预签约自动还款协议 · 自动还款
   * 【服务商】 */
  postAsync(options: ContractsH5PresignPost): Promised<ContractsH5PresignPostAnswer>
}

interface ContractsH5PresignPost extends CallOptions {
  json: {
    appid: string
    plan_id: string
    out_contract_code: string
    display_name: string
    contract_notify_url: string
    repayment_day: number
    repayment_amount_limit: string
    sub_mchid?: string
    sub_appid?: string
    real_identity: RealIdentity
    trade_info?: TradeInfo
    jump_info?: { jump_appid?: string }
  }
}
interface ContractsH5PresignPostAnswer { redirect_url: string }

export interface ContractsTerminate extends Node {
  /** 解除自动还款协议 · 自动还款
   * 【服务商】 */
  post(options: ContractsTerminatePost): Response<ContractsTerminatePostAnswer>
  /** 解除自动还款协议 · 自动还款
   * 【服务商】 */
  postAsync(options: ContractsTerminatePost): Promised<ContractsTerminatePostAnswer>
}

interface ContractsTerminatePost extends CallOptions {
  json: { out_contract_code: string, contract_termination_remark: string }
}
interface ContractsTerminatePostAnswer { contract_info?: ContractInfo }

export interface PartnerContractsByOutContractCode extends Node {
  /** 查询自动还款协议 · 自动还款
   * 【服务商】 */
  get(options: PartnerContractsByOutContractCodeGet): Response<ContractInfo>
  /** 查询自动还款协议 · 自动还款
   * 【服务商】 */
  getAsync(options: PartnerContractsByOutContractCodeGet): Promised<ContractInfo>
}

interface PartnerContractsByOutContractCodeGet extends CallOptions {
  out_contract_code: PathValue
}

export interface PartnerDeductOrders extends Node {
  _out_trade_no_: PartnerDeductOrdersByOutTradeNo
  '{out_trade_no}': PartnerDeductOrdersByOutTradeNo
  /** 发起还款 · 自动还款
   * 【服务商】 */
  post(options: PartnerDeductOrdersPost): Response<DeductOrdersAnswer>
  /** 发起还款 · 自动还款
   * 【服务商】 */
  postAsync(options: PartnerDeductOrdersPost): Promised<DeductOrdersAnswer>
}

interface PartnerDeductOrdersPost extends CallOptions {
  json: {
    contract_id: string
    out_trade_no: string
    out_record_id: string
    deduct_amount: string
    notify_url: string
    description: string
    attach?: string
  }
}

export interface PartnerDeductOrdersByOutTradeNo extends Node {
  /** 查询还款单 · 自动还款
   * 【服务商】 */
  get(options: PartnerDeductOrdersByOutTradeNoGet): Response<DeductOrdersAnswer>
  /** 查询还款单 · 自动还款
   * 【服务商】 */
  getAsync(options: PartnerDeductOrdersByOutTradeNoGet): Promised<DeductOrdersAnswer>
}

interface PartnerDeductOrdersByOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
}

interface PartnerScheduleRecords extends Node {
  batchCreate: ScheduleRecordsBatchCreate
  'batch-create': ScheduleRecordsBatchCreate
  _out_record_id_: PartnerScheduleRecordsByOutRecordId
  '{out_record_id}': PartnerScheduleRecordsByOutRecordId
}

export interface ScheduleRecordsBatchCreate extends Node {
  /** 预约还款 · 自动还款
   * 【服务商】 */
  post(options: ScheduleRecordsBatchCreatePost): Response<ScheduleRecordsBatchCreatePostAnswer>
  /** 预约还款 · 自动还款
   * 【服务商】 */
  postAsync(options: ScheduleRecordsBatchCreatePost): Promised<ScheduleRecordsBatchCreatePostAnswer>
}

interface ScheduleRecordsBatchCreatePost extends CallOptions {
  json: {
    contract_id: string
    appid: string
    openid: string
    schedule_items: Array<{
      out_record_id: string
      sub_mchid: string
      sub_appid?: string
      repayment_amount: string
      min_repayment_amount?: string
      repayment_date: string
    }>
  }
}
interface ScheduleRecordsBatchCreatePostAnswer { schedule_records?: ScheduleRecords[] }

export interface PartnerScheduleRecordsByOutRecordId extends Node {
  /** 查询预约还款记录 · 自动还款
   * 【服务商】 */
  get(options: PartnerScheduleRecordsByOutRecordIdGet): Response<ScheduleRecords>
  /** 查询预约还款记录 · 自动还款
   * 【服务商】 */
  getAsync(options: PartnerScheduleRecordsByOutRecordIdGet): Promised<ScheduleRecords>
}

interface PartnerScheduleRecordsByOutRecordIdGet extends CallOptions {
  out_record_id: PathValue
  query: { contract_id: PathValue }
}

interface ContractInfo {
  contract_id: string
  plan_id: string
  out_contract_code: string
  display_name: string
  contract_state: Open<'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED'>
  contract_signed_time?: string
  contract_terminated_time?: string
  contract_terminated_mode?: Open<'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE'>
  contract_termination_remark?: string
  repayment_day?: number
  openid?: string
  appid?: string
  repayment_amount_limit?: number
}

interface DeductOrdersAnswer {
  out_trade_no: string
  out_record_id: string
  appid: string
  sub_appid?: string
  openid: string
  contract_id: string
  order_state: Open<'DEDUCT_ORDER_STATE_PENDING' | 'DEDUCT_ORDER_STATE_NOT_PAY' | 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | 'DEDUCT_ORDER_STATE_PAY_FAIL'>
  deduct_amount: string
  pay_success_amount?: string
  description?: string
  attach?: string
  transaction_id?: string
}

interface RealIdentity {
  identity_type: Open<'REAL_IDENTITY_TYPE_INVALID' | 'REAL_IDENTITY_TYPE_ID_CARD'>
  identity_id: string
  real_name: string
}

interface ScheduleRecords {
  out_record_id: string
  appid: string
  sub_appid?: string
  contract_id?: string
  repayment_amount: string
  min_repayment_amount: string
  repayment_date?: string
  openid: string
}

interface TradeInfo { out_trade_no: string, deduct_amount: number, description?: string, attach?: string, notify_url?: string }
