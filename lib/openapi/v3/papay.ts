// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, PathValue, Promised, Response } from '../node'
import type { SignContractTerminateInfo } from '../shared'

export interface Papay extends Node {
  contracts: Contracts
  insurancePay: InsurancePay
  'insurance-pay': InsurancePay
  insuranceSign: InsuranceSign
  'insurance-sign': InsuranceSign
  pay: Pay
  scheduledDeductSign: ScheduledDeductSign
  'scheduled-deduct-sign': ScheduledDeductSign
  sign: Sign
}

interface Contracts extends Node {
  _contract_id_: V3PapayContractsContractId
  '{contract_id}': V3PapayContractsContractId
}

interface V3PapayContractsContractId extends Node {
  failNotify: ContractsFailNotify
  'fail-notify': ContractsFailNotify
  notify: ContractsNotify
}

export interface ContractsFailNotify extends Node {
  /** 重试扣费通知 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml */
  post(options: ContractsFailNotifyPost): Response<''>
  /** 重试扣费通知 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml */
  postAsync(options: ContractsFailNotifyPost): Promised<''>
}

interface ContractsFailNotifyPost extends CallOptions {
  contract_id: PathValue
  json: { mchid: string, appid: string }
}

export interface ContractsNotify extends Node {
  /** 直连商户预扣费通知 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/json/deduct-notify.html */
  post(options: ContractsNotifyPost): Response<''>
  /** 直连商户预扣费通知 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/json/deduct-notify.html */
  postAsync(options: ContractsNotifyPost): Promised<''>
}

interface ContractsNotifyPost extends CallOptions {
  contract_id: PathValue
  json: {
    mchid: string
    appid: string
    deduct_duration?: { count: 1 | 2 | 3, unit?: Open<'DAY'> }
    estimated_amount: { amount: number, currency?: string }
  }
}

interface InsurancePay extends Node {
  policyPeriods: InsurancePayPolicyPeriods
  'policy-periods': InsurancePayPolicyPeriods
  transactions: InsurancePayTransactions
}

interface InsurancePayPolicyPeriods extends Node {
  contractId: InsurancePayPolicyPeriodsContractId
  'contract-id': InsurancePayPolicyPeriodsContractId
}

interface InsurancePayPolicyPeriodsContractId extends Node {
  _contract_id_: InsurancePayPolicyPeriodsByContractId
  '{contract_id}': InsurancePayPolicyPeriodsByContractId
}

interface InsurancePayPolicyPeriodsByContractId extends Node {
  policyPeriodId: PolicyPeriodsPolicyPeriodId
  'policy-period-id': PolicyPeriodsPolicyPeriodId
}

interface PolicyPeriodsPolicyPeriodId extends Node {
  _policy_period_id_: PolicyPeriodsByPolicyPeriodId
  '{policy_period_id}': PolicyPeriodsByPolicyPeriodId
}

export interface PolicyPeriodsByPolicyPeriodId extends Node {
  schedule: PolicyPeriodsSchedule
  /** 保险商户查询保险自动续费预约 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/query-policy-period.html */
  get(options: PolicyPeriodsByPolicyPeriodIdGet): Response<PolicyPeriodsAnswer>
  /** 保险商户查询保险自动续费预约 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/query-policy-period.html */
  getAsync(options: PolicyPeriodsByPolicyPeriodIdGet): Promised<PolicyPeriodsAnswer>
}

interface PolicyPeriodsByPolicyPeriodIdGet extends CallOptions {
  contract_id: PathValue
  policy_period_id: PathValue
}

export interface PolicyPeriodsSchedule extends Node {
  /** 保险商户预约保险自动续费 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/schedule-policy-period.html */
  post(options: PolicyPeriodsSchedulePost): Response<PolicyPeriodsAnswer>
  /** 保险商户预约保险自动续费 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/schedule-policy-period.html */
  postAsync(options: PolicyPeriodsSchedulePost): Promised<PolicyPeriodsAnswer>
}

interface PolicyPeriodsSchedulePost extends CallOptions {
  contract_id: PathValue
  policy_period_id: PathValue
  json: {
    appid: string
    scheduled_amount: { total: number, currency?: string }
  }
}

interface InsurancePayTransactions extends Node {
  apply: InsurancePayTransactionsApply
}

export interface InsurancePayTransactionsApply extends Node {
  /** 保险商户受理保险自动续费扣款 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct/create-transaction.html */
  post(options: InsurancePayTransactionsApplyPost): Response<TransactionsApplyAnswer>
  /** 保险商户受理保险自动续费扣款 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct/create-transaction.html */
  postAsync(options: InsurancePayTransactionsApplyPost): Promised<TransactionsApplyAnswer>
}

interface InsurancePayTransactionsApplyPost extends CallOptions {
  json: {
    appid: string
    out_trade_no: string
    description: string
    transaction_notify_url: string
    contract_id: string
    policy_period_id: number
    amount: { total: number, currency?: string }
    goods_tag?: string
    attach?: string
  }
}

interface InsuranceSign extends Node {
  contracts: InsuranceSignContracts
  policyPeriods: InsuranceSignPolicyPeriods
  'policy-periods': InsuranceSignPolicyPeriods
  policy_periods: V3PapayInsuranceSignPolicyPeriods
}

interface InsuranceSignContracts extends Node {
  planId: InsuranceSignContractsPlanId
  'plan-id': InsuranceSignContractsPlanId
  preEntrustSign: InsuranceSignContractsPreEntrustSign
  'pre-entrust-sign': InsuranceSignContractsPreEntrustSign
}

interface InsuranceSignContractsPlanId extends Node {
  _plan_id_: InsuranceSignContractsByPlanId
  '{plan_id}': InsuranceSignContractsByPlanId
}

interface InsuranceSignContractsByPlanId extends Node {
  contractId: ContractsContractId
  'contract-id': ContractsContractId
  outContractCode: InsuranceSignContractsOutContractCode
  'out-contract-code': InsuranceSignContractsOutContractCode
}

interface ContractsContractId extends Node {
  _contract_id_: InsuranceSignContractsByContractId
  '{contract_id}': InsuranceSignContractsByContractId
}

interface InsuranceSignContractsByContractId extends Node {
  renew: ContractsRenew
}

export interface ContractsRenew extends Node {
  /** 保险商户受理续期自动续费协议 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/apply-renew-contract.html */
  post(options: ContractsRenewPost): Response<''>
  /** 保险商户受理续期自动续费协议 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/apply-renew-contract.html */
  postAsync(options: ContractsRenewPost): Promised<''>
}

interface ContractsRenewPost extends CallOptions {
  plan_id: PathValue
  contract_id: PathValue
  json: { appid: string, policy_periods: PolicyPeriods[] }
}

interface InsuranceSignContractsOutContractCode extends Node {
  _out_contract_code_: InsuranceSignContractsByOutContractCode
  '{out_contract_code}': InsuranceSignContractsByOutContractCode
}

export interface InsuranceSignContractsByOutContractCode extends Node {
  terminate: InsuranceSignContractsTerminate
  /** 保险商户查询保险自动续费协议 · 委托代扣∙保险业
   * 【普通商户】 */
  get(options: InsuranceSignContractsByOutContractCodeGet): Response<InsuranceSignContractsByOutContractCodeGetAnswer>
  /** 保险商户查询保险自动续费协议 · 委托代扣∙保险业
   * 【普通商户】 */
  getAsync(options: InsuranceSignContractsByOutContractCodeGet): Promised<InsuranceSignContractsByOutContractCodeGetAnswer>
}

interface InsuranceSignContractsByOutContractCodeGet extends CallOptions {
  plan_id: PathValue
  out_contract_code: PathValue
}
interface InsuranceSignContractsByOutContractCodeGetAnswer {
  mchid: string
  contract_id: string
  appid: string
  plan_id: number
  out_contract_code: string
  insured_display_name?: string
  contract_state: Open<'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING'>
  contract_signed_time?: string
  contract_expired_time?: string
  contract_terminate_info?: ContractTerminateInfo
  openid: string
  out_user_code?: string
  revoke_terminate_contract_redirect_url?: string
  revoke_terminate_contract_redirect_appid?: string
}

export interface InsuranceSignContractsTerminate extends Node {
  /** 保险商户通过商户协议号解除保险自动续费协议 · 委托代扣∙保险业
   * 【普通商户】 */
  post(options: InsuranceSignContractsTerminatePost): Response<InsuranceSignContractsTerminatePostAnswer>
  /** 保险商户通过商户协议号解除保险自动续费协议 · 委托代扣∙保险业
   * 【普通商户】 */
  postAsync(options: InsuranceSignContractsTerminatePost): Promised<InsuranceSignContractsTerminatePostAnswer>
}

interface InsuranceSignContractsTerminatePost extends CallOptions {
  plan_id: PathValue
  out_contract_code: PathValue
  json: { contract_termination_remark: string }
}
interface InsuranceSignContractsTerminatePostAnswer {
  mchid: string
  contract_id: string
  appid: string
  plan_id: number
  out_contract_code: string
  insured_display_name?: string
  contract_state: Open<'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING'>
  contract_signed_time?: string
  contract_expired_time?: string
  contract_terminate_info?: ContractTerminateInfo
  openid: string
  out_user_code?: string
}

interface InsuranceSignContractsPreEntrustSign extends Node {
  app: InsuranceSignContractsPreEntrustSignApp
  h5: InsuranceSignContractsPreEntrustSignH5
  jsapi: InsuranceSignContractsPreEntrustSignJsapi
  miniProgram: InsuranceSignContractsPreEntrustSignMiniProgram
  'mini-program': InsuranceSignContractsPreEntrustSignMiniProgram
}

export interface InsuranceSignContractsPreEntrustSignApp extends Node {
  /** 保险商户App预签约 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/app-sign-and-create-transaction.html */
  post(options: InsuranceSignContractsPreEntrustSignAppPost): Response<InsuranceSignContractsPreEntrustSignAppPostAnswer>
  /** 保险商户App预签约 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/app-sign-and-create-transaction.html */
  postAsync(options: InsuranceSignContractsPreEntrustSignAppPost): Promised<InsuranceSignContractsPreEntrustSignAppPostAnswer>
}

interface InsuranceSignContractsPreEntrustSignAppPost extends CallOptions {
  json: {
    appid: string
    openid?: string
    plan_id: number
    out_contract_code: string
    insured_display_name: string
    contract_notify_url: string
    policy_start_date: string
    policy_end_date: string
    policy_periods: PolicyPeriods[]
    amount?: { total: number, currency?: string }
    out_trade_no?: string
    description?: string
    transaction_notify_url?: string
    out_user_code?: string
    goods_tag?: string
    attach?: string
    can_auto_insure?: boolean
    can_auto_reinsure?: boolean
    real_identity?: RealIdentity
    combined_deduct_period_count?: number
  }
}
interface InsuranceSignContractsPreEntrustSignAppPostAnswer { pre_entrustweb_id: string }

export interface InsuranceSignContractsPreEntrustSignH5 extends Node {
  /** 保险商户H5预签约 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/h5-sign-and-create-transaction.html */
  post(options: InsuranceSignContractsPreEntrustSignH5Post): Response<InsuranceSignContractsPreEntrustSignH5PostAnswer>
  /** 保险商户H5预签约 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/h5-sign-and-create-transaction.html */
  postAsync(options: InsuranceSignContractsPreEntrustSignH5Post): Promised<InsuranceSignContractsPreEntrustSignH5PostAnswer>
}

interface InsuranceSignContractsPreEntrustSignH5Post extends CallOptions {
  json: {
    appid: string
    openid?: string
    plan_id: number
    out_contract_code: string
    insured_display_name: string
    contract_notify_url: string
    policy_start_date: string
    policy_end_date: string
    policy_periods: PreEntrustSignH5RequestPolicyPeriods[]
    amount?: { total: number, currency?: string }
    out_trade_no?: string
    description?: string
    transaction_notify_url?: string
    out_user_code?: string
    goods_tag?: string
    attach?: string
    can_auto_insure?: boolean
    can_auto_reinsure?: boolean
    real_identity?: RealIdentity
    jump_control?: { jump_appid?: string }
    combined_deduct_period_count?: number
  }
}
interface InsuranceSignContractsPreEntrustSignH5PostAnswer { redirect_url: string }

export interface InsuranceSignContractsPreEntrustSignJsapi extends Node {
  /** 保险商户JSAPI预签约 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/jsapi-sign-and-create-transaction.html */
  post(options: InsuranceSignContractsPreEntrustSignJsapiPost): Response<InsuranceSignContractsPreEntrustSignJsapiPostAnswer>
  /** 保险商户JSAPI预签约 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/jsapi-sign-and-create-transaction.html */
  postAsync(options: InsuranceSignContractsPreEntrustSignJsapiPost): Promised<InsuranceSignContractsPreEntrustSignJsapiPostAnswer>
}

interface InsuranceSignContractsPreEntrustSignJsapiPost extends CallOptions {
  json: PreEntrustSignRequest
}
interface InsuranceSignContractsPreEntrustSignJsapiPostAnswer { redirect_url: string }

export interface InsuranceSignContractsPreEntrustSignMiniProgram extends Node {
  /** 保险商户小程序预签约 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/mimi-program-sign-and-create-transaction.html */
  post(options: InsuranceSignContractsPreEntrustSignMiniProgramPost): Response<PreEntrustSignMiniProgramAnswer>
  /** 保险商户小程序预签约 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/mimi-program-sign-and-create-transaction.html */
  postAsync(options: InsuranceSignContractsPreEntrustSignMiniProgramPost): Promised<PreEntrustSignMiniProgramAnswer>
}

interface InsuranceSignContractsPreEntrustSignMiniProgramPost extends CallOptions {
  json: PreEntrustSignRequest
}

interface InsuranceSignPolicyPeriods extends Node {
  planId: PolicyPeriodsPlanId
  'plan-id': PolicyPeriodsPlanId
}

interface PolicyPeriodsPlanId extends Node {
  _plan_id_: PolicyPeriodsByPlanId
  '{plan_id}': PolicyPeriodsByPlanId
}

interface PolicyPeriodsByPlanId extends Node {
  contractId: InsuranceSignPolicyPeriodsContractId
  'contract-id': InsuranceSignPolicyPeriodsContractId
}

interface InsuranceSignPolicyPeriodsContractId extends Node {
  _contract_id_: InsuranceSignPolicyPeriodsByContractId
  '{contract_id}': InsuranceSignPolicyPeriodsByContractId
}

interface InsuranceSignPolicyPeriodsByContractId extends Node {
  modify: PolicyPeriodsModify
}

export interface PolicyPeriodsModify extends Node {
  /** 保险商户修改保险扣费周期列表 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012987596 */
  post(options: PolicyPeriodsModifyPost): Response<PolicyPeriodsModifyPostAnswer>
  /** 保险商户修改保险扣费周期列表 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012987596 */
  postAsync(options: PolicyPeriodsModifyPost): Promised<PolicyPeriodsModifyPostAnswer>
}

interface PolicyPeriodsModifyPost extends CallOptions {
  plan_id: PathValue
  contract_id: PathValue
  json: { appid: string, policy_periods: PolicyPeriods[], allow_cancel_scheduled?: boolean }
}
interface PolicyPeriodsModifyPostAnswer {
  policy_periods?: Array<{
    policy_period_id: number
    estimated_deduct_date?: string
    estimated_deduct_amount: { total: number, currency?: string }
  }>
  cancel_scheduled_policy_period_id?: number
}

interface V3PapayInsuranceSignPolicyPeriods extends Node {
  planId: InsuranceSignPolicyPeriodsPlanId
  'plan-id': InsuranceSignPolicyPeriodsPlanId
}

interface InsuranceSignPolicyPeriodsPlanId extends Node {
  _plan_id_: InsuranceSignPolicyPeriodsByPlanId
  '{plan_id}': InsuranceSignPolicyPeriodsByPlanId
}

interface InsuranceSignPolicyPeriodsByPlanId extends Node {
  outContractCode: PolicyPeriodsOutContractCode
  'out-contract-code': PolicyPeriodsOutContractCode
}

interface PolicyPeriodsOutContractCode extends Node {
  _out_contract_code_: PolicyPeriodsByOutContractCode
  '{out_contract_code}': PolicyPeriodsByOutContractCode
}

export interface PolicyPeriodsByOutContractCode extends Node {
  /** 保险商户查询保险扣费周期列表 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/query-policy-periods-by-code.html */
  get(options: PolicyPeriodsByOutContractCodeGet): Response<PolicyPeriodsByOutContractCodeGetAnswer>
  /** 保险商户查询保险扣费周期列表 · 委托代扣∙保险业
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/query-policy-periods-by-code.html */
  getAsync(options: PolicyPeriodsByOutContractCodeGet): Promised<PolicyPeriodsByOutContractCodeGetAnswer>
}

interface PolicyPeriodsByOutContractCodeGet extends CallOptions {
  plan_id: PathValue
  out_contract_code: PathValue
  query?: { limit?: Numeric, offset?: Numeric }
}
interface PolicyPeriodsByOutContractCodeGetAnswer {
  data?: Array<{
    policy_period_id: number
    estimated_deduct_date?: string
    estimated_deduct_amount: { total: number, currency?: string }
    policy_period_state: string
    scheduled_amount?: { total: number, currency?: string }
    deduct_amount?: { total: number, currency?: string }
    deduct_date?: string
  }>
  limit?: number
  offset?: number
  total_count?: number
}

interface Pay extends Node {
  harmony: PayHarmony
  partner: PayPartner
  schedules: PaySchedules
  transactions: PayTransactions
}

interface PayHarmony extends Node {
  transactions: HarmonyTransactions
}

interface HarmonyTransactions extends Node {
  apply: HarmonyTransactionsApply
}

export interface HarmonyTransactionsApply extends Node {
  /** 代扣受理扣款 · 委托代扣
   * 【普通商户】 */
  post(options: HarmonyTransactionsApplyPost): Response<TransactionsApplyAnswer>
  /** 代扣受理扣款 · 委托代扣
   * 【普通商户】 */
  postAsync(options: HarmonyTransactionsApplyPost): Promised<TransactionsApplyAnswer>
}

interface HarmonyTransactionsApplyPost extends CallOptions {
  json: {
    appid: string
    out_trade_no: string
    description: string
    transaction_notify_url: string
    contract_id: string
    amount: { total: number, currency?: string }
    goods_tag?: string
    attach?: string
    harmony_account_id: string
    mcc?: string
  }
}

interface PayPartner extends Node {
  schedules: PartnerSchedules
  transactions: PartnerTransactions
}

interface PartnerSchedules extends Node {
  contractId: PartnerSchedulesContractId
  'contract-id': PartnerSchedulesContractId
}

interface PartnerSchedulesContractId extends Node {
  _contract_id_: PartnerSchedulesByContractId
  '{contract_id}': PartnerSchedulesByContractId
}

export interface PartnerSchedulesByContractId extends Node {
  schedule: PartnerSchedulesSchedule
  /** 查询扣费预约 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-query-deduct-schedule.html */
  get(options: PartnerSchedulesByContractIdGet): Response<PayAnswer>
  /** 查询扣费预约 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-query-deduct-schedule.html */
  getAsync(options: PartnerSchedulesByContractIdGet): Promised<PayAnswer>
}

interface PartnerSchedulesByContractIdGet extends CallOptions {
  contract_id: PathValue
  query: { sub_mchid: PathValue }
}

export interface PartnerSchedulesSchedule extends Node {
  /** 预约扣费 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html */
  post(options: PartnerSchedulesSchedulePost): Response<PayAnswer>
  /** 预约扣费 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html */
  postAsync(options: PartnerSchedulesSchedulePost): Promised<PayAnswer>
}

interface PartnerSchedulesSchedulePost extends CallOptions {
  contract_id: PathValue
  json: {
    sp_appid: string
    sub_mchid: string
    sub_appid?: string
    schedule_amount: { total: number, currency?: string }
  }
}

interface PartnerTransactions extends Node {
  apply: PartnerTransactionsApply
}

export interface PartnerTransactionsApply extends Node {
  /** 受理扣款 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-create-transaction.html */
  post(options: PartnerTransactionsApplyPost): Response<TransactionsApplyAnswer>
  /** 受理扣款 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-create-transaction.html */
  postAsync(options: PartnerTransactionsApplyPost): Promised<TransactionsApplyAnswer>
}

interface PartnerTransactionsApplyPost extends CallOptions {
  json: {
    sp_appid: string
    sub_mchid: string
    sub_appid?: string
    out_trade_no: string
    description: string
    transaction_notify_url: string
    contract_id: string
    amount: { total: number, currency?: string }
    goods_tag?: string
    attach?: string
  }
}

interface PaySchedules extends Node {
  contractId: PaySchedulesContractId
  'contract-id': PaySchedulesContractId
}

interface PaySchedulesContractId extends Node {
  _contract_id_: PaySchedulesByContractId
  '{contract_id}': PaySchedulesByContractId
}

export interface PaySchedulesByContractId extends Node {
  schedule: PaySchedulesSchedule
  /** 查询扣费预约 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-query-deduct-schedule.html */
  get(options: PaySchedulesByContractIdGet): Response<PayAnswer>
  /** 查询扣费预约 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-query-deduct-schedule.html */
  getAsync(options: PaySchedulesByContractIdGet): Promised<PayAnswer>
}

interface PaySchedulesByContractIdGet extends CallOptions {
  contract_id: PathValue
}

export interface PaySchedulesSchedule extends Node {
  /** 预约扣费 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-schedule-deduction.html */
  post(options: PaySchedulesSchedulePost): Response<PayAnswer>
  /** 预约扣费 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-schedule-deduction.html */
  postAsync(options: PaySchedulesSchedulePost): Promised<PayAnswer>
}

interface PaySchedulesSchedulePost extends CallOptions {
  contract_id: PathValue
  json: {
    appid: string
    schedule_amount: { total: number, currency?: string }
  }
}

interface PayTransactions extends Node {
  apply: PayTransactionsApply
}

export interface PayTransactionsApply extends Node {
  /** 受理扣款 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-create-transaction.html */
  post(options: PayTransactionsApplyPost): Response<TransactionsApplyAnswer>
  /** 受理扣款 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-create-transaction.html */
  postAsync(options: PayTransactionsApplyPost): Promised<TransactionsApplyAnswer>
}

interface PayTransactionsApplyPost extends CallOptions {
  json: {
    appid: string
    out_trade_no: string
    description: string
    transaction_notify_url: string
    contract_id: string
    amount: { total: number, currency?: string }
    goods_tag?: string
    attach?: string
  }
}

interface ScheduledDeductSign extends Node {
  contracts: ScheduledDeductSignContracts
  partner: ScheduledDeductSignPartner
}

interface ScheduledDeductSignContracts extends Node {
  preEntrustSign: ScheduledDeductSignContractsPreEntrustSign
  'pre-entrust-sign': ScheduledDeductSignContractsPreEntrustSign
}

interface ScheduledDeductSignContractsPreEntrustSign extends Node {
  app: ScheduledDeductSignContractsPreEntrustSignApp
  h5: ScheduledDeductSignContractsPreEntrustSignH5
  jsapi: ScheduledDeductSignContractsPreEntrustSignJsapi
  miniProgram: ScheduledDeductSignContractsPreEntrustSignMiniProgram
  'mini-program': ScheduledDeductSignContractsPreEntrustSignMiniProgram
}

export interface ScheduledDeductSignContractsPreEntrustSignApp extends Node {
  /** App场景预约扣费类型签约的预签约 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-app-scheduled-deduct-pre-sign.html */
  post(options: ScheduledDeductSignContractsPreEntrustSignAppPost): Response<ScheduledDeductSignAnswer>
  /** App场景预约扣费类型签约的预签约 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-app-scheduled-deduct-pre-sign.html */
  postAsync(options: ScheduledDeductSignContractsPreEntrustSignAppPost): Promised<ScheduledDeductSignAnswer>
}

interface ScheduledDeductSignContractsPreEntrustSignAppPost extends CallOptions {
  json: ContractsPreEntrustSignRequest
}

export interface ScheduledDeductSignContractsPreEntrustSignH5 extends Node {
  /** H5场景预约扣费类型签约的预签约 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-h5-scheduled-deduct-pre-sign.html */
  post(options: ScheduledDeductSignContractsPreEntrustSignH5Post): Response<ScheduledDeductSignContractsPreEntrustSignH5PostAnswer>
  /** H5场景预约扣费类型签约的预签约 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-h5-scheduled-deduct-pre-sign.html */
  postAsync(options: ScheduledDeductSignContractsPreEntrustSignH5Post): Promised<ScheduledDeductSignContractsPreEntrustSignH5PostAnswer>
}

interface ScheduledDeductSignContractsPreEntrustSignH5Post extends CallOptions {
  json: {
    appid: string
    openid?: string
    plan_id: number
    out_contract_code: string
    contract_display_account: string
    contract_notify_url: string
    out_user_code?: string
    deduct_schedule?: DeductSchedule
    jump_control?: { jump_appid?: string }
  }
}
interface ScheduledDeductSignContractsPreEntrustSignH5PostAnswer { redirect_url: string }

export interface ScheduledDeductSignContractsPreEntrustSignJsapi extends Node {
  /** JSAPI场景预约扣费类型签约的预签约 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/jsapi-scheduled-deduct-pre-sign.html */
  post(options: ScheduledDeductSignContractsPreEntrustSignJsapiPost): Response<ScheduledDeductSignContractsPreEntrustSignJsapiPostAnswer>
  /** JSAPI场景预约扣费类型签约的预签约 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/jsapi-scheduled-deduct-pre-sign.html */
  postAsync(options: ScheduledDeductSignContractsPreEntrustSignJsapiPost): Promised<ScheduledDeductSignContractsPreEntrustSignJsapiPostAnswer>
}

interface ScheduledDeductSignContractsPreEntrustSignJsapiPost extends CallOptions {
  json: ContractsPreEntrustSignRequest
}
interface ScheduledDeductSignContractsPreEntrustSignJsapiPostAnswer { redirect_url: string }

export interface ScheduledDeductSignContractsPreEntrustSignMiniProgram extends Node {
  /** 小程序场景预约扣费类型签约的预签约 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/mini-program-scheduled-deduct-pre-sign.html */
  post(options: ScheduledDeductSignContractsPreEntrustSignMiniProgramPost): Response<PreEntrustSignMiniProgramAnswer>
  /** 小程序场景预约扣费类型签约的预签约 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/mini-program-scheduled-deduct-pre-sign.html */
  postAsync(options: ScheduledDeductSignContractsPreEntrustSignMiniProgramPost): Promised<PreEntrustSignMiniProgramAnswer>
}

interface ScheduledDeductSignContractsPreEntrustSignMiniProgramPost extends CallOptions {
  json: ContractsPreEntrustSignRequest
}

interface ScheduledDeductSignPartner extends Node {
  contracts: ScheduledDeductSignPartnerContracts
}

interface ScheduledDeductSignPartnerContracts extends Node {
  preEntrustSign: PartnerContractsPreEntrustSign
  'pre-entrust-sign': PartnerContractsPreEntrustSign
}

interface PartnerContractsPreEntrustSign extends Node {
  app: PartnerContractsPreEntrustSignApp
  h5: PartnerContractsPreEntrustSignH5
  jsapi: PartnerContractsPreEntrustSignJsapi
  miniProgram: PartnerContractsPreEntrustSignMiniProgram
  'mini-program': PartnerContractsPreEntrustSignMiniProgram
}

export interface PartnerContractsPreEntrustSignApp extends Node {
  /** App场景预约扣费类型签约的预签约 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-app-scheduled-deduct-pre-sign.html */
  post(options: PartnerContractsPreEntrustSignAppPost): Response<ScheduledDeductSignAnswer>
  /** App场景预约扣费类型签约的预签约 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-app-scheduled-deduct-pre-sign.html */
  postAsync(options: PartnerContractsPreEntrustSignAppPost): Promised<ScheduledDeductSignAnswer>
}

interface PartnerContractsPreEntrustSignAppPost extends CallOptions {
  json: PartnerContractsPreEntrustSignRequest
}

export interface PartnerContractsPreEntrustSignH5 extends Node {
  /** H5场景预约扣费类型签约的预签约 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-h5-scheduled-deduct-pre-sign.html */
  post(options: PartnerContractsPreEntrustSignH5Post): Response<PartnerContractsPreEntrustSignH5PostAnswer>
  /** H5场景预约扣费类型签约的预签约 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-h5-scheduled-deduct-pre-sign.html */
  postAsync(options: PartnerContractsPreEntrustSignH5Post): Promised<PartnerContractsPreEntrustSignH5PostAnswer>
}

interface PartnerContractsPreEntrustSignH5Post extends CallOptions {
  json: {
    sp_appid: string
    sp_openid?: string
    sub_mchid: string
    sub_appid?: string
    sub_openid?: string
    plan_id: number
    out_contract_code: string
    contract_display_account: string
    contract_notify_url: string
    out_user_code?: string
    deduct_schedule?: DeductSchedule
    jump_control?: { jump_appid?: string }
  }
}
interface PartnerContractsPreEntrustSignH5PostAnswer { redirect_url: string }

export interface PartnerContractsPreEntrustSignJsapi extends Node {
  /** JSAPI场景预约扣费类型签约的预签约 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-jsapi-scheduled-deduct-pre-sign.html */
  post(options: PartnerContractsPreEntrustSignJsapiPost): Response<PartnerContractsPreEntrustSignJsapiPostAnswer>
  /** JSAPI场景预约扣费类型签约的预签约 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-jsapi-scheduled-deduct-pre-sign.html */
  postAsync(options: PartnerContractsPreEntrustSignJsapiPost): Promised<PartnerContractsPreEntrustSignJsapiPostAnswer>
}

interface PartnerContractsPreEntrustSignJsapiPost extends CallOptions {
  json: PartnerContractsPreEntrustSignRequest
}
interface PartnerContractsPreEntrustSignJsapiPostAnswer { redirect_url: string }

export interface PartnerContractsPreEntrustSignMiniProgram extends Node {
  /** 小程序场景预约扣费类型签约的预签约 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-mini-program-scheduled-deduct-pre-sign.html */
  post(options: PartnerContractsPreEntrustSignMiniProgramPost): Response<PreEntrustSignMiniProgramAnswer>
  /** 小程序场景预约扣费类型签约的预签约 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-mini-program-scheduled-deduct-pre-sign.html */
  postAsync(options: PartnerContractsPreEntrustSignMiniProgramPost): Promised<PreEntrustSignMiniProgramAnswer>
}

interface PartnerContractsPreEntrustSignMiniProgramPost extends CallOptions {
  json: PartnerContractsPreEntrustSignRequest
}

interface Sign extends Node {
  contracts: SignContracts
  partner: SignPartner
}

interface SignContracts extends Node {
  harmonyPlanId: ContractsHarmonyPlanId
  'harmony-plan-id': ContractsHarmonyPlanId
  planId: SignContractsPlanId
  'plan-id': SignContractsPlanId
  preEntrustSign: SignContractsPreEntrustSign
  'pre-entrust-sign': SignContractsPreEntrustSign
}

interface ContractsHarmonyPlanId extends Node {
  _plan_id_: ContractsHarmonyPlanIdByPlanId
  '{plan_id}': ContractsHarmonyPlanIdByPlanId
}

interface ContractsHarmonyPlanIdByPlanId extends Node {
  outContractCode: HarmonyPlanIdOutContractCode
  'out-contract-code': HarmonyPlanIdOutContractCode
}

interface HarmonyPlanIdOutContractCode extends Node {
  _out_contract_code_: HarmonyPlanIdByOutContractCode
  '{out_contract_code}': HarmonyPlanIdByOutContractCode
}

export interface HarmonyPlanIdByOutContractCode extends Node {
  /** 通过商户协议号查询委托代扣签约协议 · 委托代扣
   * 【普通商户】 */
  get(options: HarmonyPlanIdByOutContractCodeGet): Response<HarmonyPlanIdByOutContractCodeGetAnswer>
  /** 通过商户协议号查询委托代扣签约协议 · 委托代扣
   * 【普通商户】 */
  getAsync(options: HarmonyPlanIdByOutContractCodeGet): Promised<HarmonyPlanIdByOutContractCodeGetAnswer>
}

interface HarmonyPlanIdByOutContractCodeGet extends CallOptions {
  plan_id: PathValue
  out_contract_code: PathValue
}
interface HarmonyPlanIdByOutContractCodeGetAnswer {
  mchid: string
  contract_id: string
  appid: string
  plan_id: number
  out_contract_code: string
  contract_display_account?: string
  contract_state: Open<'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED'>
  contract_signed_time?: string
  contract_expired_time?: string
  openid: string
  contract_terminate_info?: ContractTerminateInfo
  out_user_code?: string
  mask_wxid?: string
}

interface SignContractsPlanId extends Node {
  _plan_id_: SignContractsByPlanId
  '{plan_id}': SignContractsByPlanId
}

interface SignContractsByPlanId extends Node {
  outContractCode: SignContractsOutContractCode
  'out-contract-code': SignContractsOutContractCode
}

interface SignContractsOutContractCode extends Node {
  _out_contract_code_: SignContractsByOutContractCode
  '{out_contract_code}': SignContractsByOutContractCode
}

export interface SignContractsByOutContractCode extends Node {
  terminate: SignContractsTerminate
  /** 通过商户协议号查询委托代扣签约协议 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-get-contract-by-code.html */
  get(options: SignContractsByOutContractCodeGet): Response<OutContractCodeAnswer>
  /** 通过商户协议号查询委托代扣签约协议 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-get-contract-by-code.html */
  getAsync(options: SignContractsByOutContractCodeGet): Promised<OutContractCodeAnswer>
}

interface SignContractsByOutContractCodeGet extends CallOptions {
  plan_id: PathValue
  out_contract_code: PathValue
}

export interface SignContractsTerminate extends Node {
  /** 通过商户协议号解除委托代扣签约协议 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-terminate-contract-by-code.html */
  post(options: SignContractsTerminatePost): Response<OutContractCodeAnswer>
  /** 通过商户协议号解除委托代扣签约协议 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-terminate-contract-by-code.html */
  postAsync(options: SignContractsTerminatePost): Promised<OutContractCodeAnswer>
}

interface SignContractsTerminatePost extends CallOptions {
  plan_id: PathValue
  out_contract_code: PathValue
  json: { contract_termination_remark: string }
}

export interface SignContractsPreEntrustSign extends Node {
  /** 代扣预签约 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012978414 */
  post(options: SignContractsPreEntrustSignPost): Response<SignContractsPreEntrustSignPostAnswer>
  /** 代扣预签约 · 委托代扣
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012978414 */
  postAsync(options: SignContractsPreEntrustSignPost): Promised<SignContractsPreEntrustSignPostAnswer>
}

interface SignContractsPreEntrustSignPost extends CallOptions {
  json: {
    sign_scene: Open<'SIGN_SCENE_APP' | 'SIGN_SCENE_QRCODE'>
    appid: string
    openid?: string
    plan_id: number
    out_contract_code: string
    contract_display_account: string
    contract_notify_url: string
    out_user_code: string
    return_url?: string
    device_info: {
      device_type: Open<'DEVICE_TYPE_UNKNOW' | 'DEVICE_TYPE_PHONE' | 'DEVICE_TYPE_PAD' | 'DEVICE_TYPE_TV' | 'DEVICE_TYPE_WATCH'>
      device_os: string
      device_id: string
      device_running_as_root: boolean
      device_ip: string
      weixin_installed: boolean
      weixin_version: string
      days_since_first_login: Open<'DAYS_SINCE_FIRST_LOGIN_UNKNOW' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS'>
    }
  }
}
interface SignContractsPreEntrustSignPostAnswer {
  pre_entrustweb_id: string
  mini_program_username?: string
  mini_program_path?: string
  redirect_url?: string
}

interface SignPartner extends Node {
  contracts: SignPartnerContracts
}

interface SignPartnerContracts extends Node {
  planId: PartnerContractsPlanId
  'plan-id': PartnerContractsPlanId
}

interface PartnerContractsPlanId extends Node {
  _plan_id_: PartnerContractsByPlanId
  '{plan_id}': PartnerContractsByPlanId
}

interface PartnerContractsByPlanId extends Node {
  outContractCode: PartnerContractsOutContractCode
  'out-contract-code': PartnerContractsOutContractCode
}

interface PartnerContractsOutContractCode extends Node {
  _out_contract_code_: PartnerContractsByOutContractCode
  '{out_contract_code}': PartnerContractsByOutContractCode
}

export interface PartnerContractsByOutContractCode extends Node {
  terminate: PartnerContractsTerminate
  /** 通过商户协议号查询委托代扣签约协议 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-get-contract-by-code.html */
  get(options: PartnerContractsByOutContractCodeGet): Response<ContractsOutContractCodeAnswer>
  /** 通过商户协议号查询委托代扣签约协议 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-get-contract-by-code.html */
  getAsync(options: PartnerContractsByOutContractCodeGet): Promised<ContractsOutContractCodeAnswer>
}

interface PartnerContractsByOutContractCodeGet extends CallOptions {
  plan_id: PathValue
  out_contract_code: PathValue
  query: { sub_mchid: PathValue }
}

export interface PartnerContractsTerminate extends Node {
  /** 通过商户协议号解除委托代扣签约协议 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-terminate-contract-by-code.html */
  post(options: PartnerContractsTerminatePost): Response<ContractsOutContractCodeAnswer>
  /** 通过商户协议号解除委托代扣签约协议 · 委托代扣
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-terminate-contract-by-code.html */
  postAsync(options: PartnerContractsTerminatePost): Promised<ContractsOutContractCodeAnswer>
}

interface PartnerContractsTerminatePost extends CallOptions {
  plan_id: PathValue
  out_contract_code: PathValue
  json: { sub_mchid: string, contract_termination_remark: string }
}

interface ContractTerminateInfo {
  contract_termination_mode?: Open<'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE'>
  contract_terminated_time?: string
  contract_termination_remark?: string
}

interface ContractsOutContractCodeAnswer {
  contract_id: string
  sp_mchid: string
  sp_appid: string
  sub_mchid: string
  sub_appid?: string
  plan_id: number
  out_contract_code: string
  contract_display_account?: string
  contract_state: string
  contract_signed_time?: string
  contract_expired_time?: string
  sp_openid: string
  sub_openid?: string
  contract_terminate_info?: SignContractTerminateInfo
  out_user_code?: string
  deduct_schedule?: SignDeductSchedule
}

interface ContractsPreEntrustSignRequest {
  appid: string
  openid?: string
  plan_id: number
  out_contract_code: string
  contract_display_account: string
  contract_notify_url: string
  out_user_code?: string
  deduct_schedule?: DeductSchedule
}

interface DeductSchedule {
  estimated_deduct_date: string
  estimated_deduct_amount: { total: number, currency?: string }
  description: string
}

interface OutContractCodeAnswer {
  mchid: string
  contract_id: string
  appid: string
  plan_id: number
  out_contract_code: string
  contract_display_account?: string
  contract_state: string
  contract_signed_time?: string
  contract_expired_time?: string
  openid: string
  contract_terminate_info?: SignContractTerminateInfo
  out_user_code?: string
  deduct_schedule?: SignDeductSchedule
}

interface PartnerContractsPreEntrustSignRequest {
  sp_appid: string
  sp_openid?: string
  sub_mchid: string
  sub_appid?: string
  sub_openid?: string
  plan_id: number
  out_contract_code: string
  contract_display_account: string
  contract_notify_url: string
  out_user_code?: string
  deduct_schedule?: DeductSchedule
}

interface PayAnswer {
  schedule_state: string
  deduct_start_date?: string
  deduct_end_date?: string
  scheduled_amount?: { total: number, currency?: string }
  deduct_amount?: { total: number, currency?: string }
  deduct_date?: string
}

interface PolicyPeriods {
  policy_period_id: number
  estimated_deduct_date: string
  estimated_deduct_amount: { total: number, currency?: string }
}

interface PolicyPeriodsAnswer {
  policy_period_id: number
  policy_period_state: string
  deduct_start_date?: string
  deduct_end_date?: string
  scheduled_amount?: { total: number, currency?: string }
  deduct_amount?: { total: number, currency?: string }
  deduct_date?: string
}

interface PreEntrustSignH5RequestPolicyPeriods {
  policy_period_id: number
  estimated_deduct_date: string
  estimated_deduct_amount: { total: number, currency?: string }
  policy_coverage_detail?: {
    policy_amount?: string
    policy_clauses?: Array<{ clause_name?: string, clause_quota?: string }>
  }
}

interface PreEntrustSignMiniProgramAnswer { pre_entrustweb_id: string, redirect_appid: string, redirect_path?: string }

interface PreEntrustSignRequest {
  appid: string
  openid?: string
  plan_id: number
  out_contract_code: string
  insured_display_name: string
  contract_notify_url: string
  policy_start_date: string
  policy_end_date: string
  policy_periods: PreEntrustSignH5RequestPolicyPeriods[]
  amount?: { total: number, currency?: string }
  out_trade_no?: string
  description?: string
  transaction_notify_url?: string
  out_user_code?: string
  goods_tag?: string
  attach?: string
  can_auto_insure?: boolean
  can_auto_reinsure?: boolean
  real_identity?: RealIdentity
  combined_deduct_period_count?: number
}

interface RealIdentity { real_name: string, id_card_number: string, identity_type?: Open<'ID_CARD'> }

interface ScheduledDeductSignAnswer { pre_entrustweb_id: string, miniprogram_username?: string, miniprogram_path?: string }

interface SignDeductSchedule {
  estimated_deduct_date?: string
  estimated_deduct_amount: { total: number, currency?: string }
  schedule_state: string
  scheduled_amount?: { total: number, currency?: string }
  deduct_amount?: { total: number, currency?: string }
  deduct_date?: string
}

interface TransactionsApplyAnswer {
  out_trade_no: string
  amount: { total: number, currency?: string }
}
