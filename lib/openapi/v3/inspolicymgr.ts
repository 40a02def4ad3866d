// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface Inspolicymgr extends Node {
  deduct: Deduct
}

interface Deduct extends Node {
  authorizations: DeductAuthorizations
  policies: DeductPolicies
}

export interface DeductAuthorizations extends Node {
  _out_insurance_no_: DeductAuthorizationsByOutInsuranceNo
  '{out_insurance_no}': DeductAuthorizationsByOutInsuranceNo
  /** 提交保单授权信息 · 微信保单服务
   * 【直连商户】 */
  post(options: DeductAuthorizationsPost): Response<DeductAuthorizationsPostAnswer>
  /** 提交保单授权信息 · 微信保单服务
   * 【直连商户】 */
  postAsync(options: DeductAuthorizationsPost): Promised<DeductAuthorizationsPostAnswer>
}

interface DeductAuthorizationsPost extends CallOptions {
  json: {
    out_insurance_no: string
    appid: string
    plan_id: string
    out_contract_code: string
    insurance_name: string
    payee_mchid?: string
    payee_appid?: string
    insurance_no?: unknown
  }
}
interface DeductAuthorizationsPostAnswer {
  out_insurance_no: string
  appid?: string
  plan_id: string
  out_contract_code: string
  insurance_name: string
  auth_state: Open<AuthState>
  user_auth_time?: string
  auth_id?: unknown
}

export interface DeductAuthorizationsByOutInsuranceNo extends Node {
  /** 查询保单授权信息 · 微信保单服务
   * 【直连商户】 */
  get(options: DeductAuthorizationsByOutInsuranceNoGet): Response<DeductAuthorizationsByOutInsuranceNoGetAnswer>
  /** 查询保单授权信息 · 微信保单服务
   * 【直连商户】 */
  getAsync(options: DeductAuthorizationsByOutInsuranceNoGet): Promised<DeductAuthorizationsByOutInsuranceNoGetAnswer>
}

interface DeductAuthorizationsByOutInsuranceNoGet extends CallOptions {
  out_insurance_no: PathValue
}
interface DeductAuthorizationsByOutInsuranceNoGetAnswer {
  out_insurance_no: string
  appid: string
  plan_id: string
  out_contract_code: string
  insurance_name: string
  auth_state: Open<AuthState>
  user_auth_time?: string
}

export interface DeductPolicies extends Node {
  _out_insurance_no_: DeductPoliciesByOutInsuranceNo
  '{out_insurance_no}': DeductPoliciesByOutInsuranceNo
  /** 上传保单 · 微信保单服务
   * 【直连商户】 */
  post(options: DeductPoliciesPost): Response<PoliciesAnswer>
  /** 上传保单 · 微信保单服务
   * 【直连商户】 */
  postAsync(options: DeductPoliciesPost): Promised<PoliciesAnswer>
}

interface DeductPoliciesPost extends CallOptions {
  json: {
    out_insurance_no: string
    /** Encrypted. */ insured_name_list: string[]
    insurance_company_code: string
    effective_time: string
    expired_time: string
    coverage_detail: string
    support_renewal: boolean
    start_renewal_time?: string
    end_renewal_time?: string
    policy_type: Open<PolicyType>
    car_number?: string
    pet_name?: string
    address?: string
    policy_state: Open<PolicyState>
    policy_code?: string
    plan_id: string
    out_contract_code: string
    policy_periods: number[]
    appid: string
    openid: string
    free_insurance: boolean
    combined_payment?: boolean
    payment_method?: Open<'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM'>
    period_premium_mode?: Open<PeriodPremiumMode>
    payment_period?: Open<PaymentPeriod>
    first_period_amount?: number
    subsequent_period_amount?: number
    coverage_term_type?: Open<'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME'>
    payee_mchid?: string
    payee_appid?: string
    payee_openid?: string
    insurance_name?: unknown
  }
}

export interface DeductPoliciesByOutInsuranceNo extends Node {
  /** 查询保单 · 微信保单服务
   * 【直连商户】 */
  get(options: DeductPoliciesByOutInsuranceNoGet): Response<PoliciesAnswer>
  /** 查询保单 · 微信保单服务
   * 【直连商户】 */
  getAsync(options: DeductPoliciesByOutInsuranceNoGet): Promised<PoliciesAnswer>
  /** 更新保单信息 · 微信保单服务
   * 【直连商户】 */
  patch(options: DeductPoliciesByOutInsuranceNoPatch): Response<PoliciesAnswer>
  /** 更新保单信息 · 微信保单服务
   * 【直连商户】 */
  patchAsync(options: DeductPoliciesByOutInsuranceNoPatch): Promised<PoliciesAnswer>
}

interface DeductPoliciesByOutInsuranceNoGet extends CallOptions {
  out_insurance_no: PathValue
}

interface DeductPoliciesByOutInsuranceNoPatch extends CallOptions {
  out_insurance_no: PathValue
  json: {
    /** Encrypted. */ insured_name_list?: string[]
    insurance_name?: string
    effective_time?: string
    expired_time?: string
    coverage_detail?: string
    support_renewal?: boolean
    start_renewal_time?: string
    end_renewal_time?: string
    policy_type?: Open<PolicyType>
    car_number?: string
    pet_name?: string
    address?: string
    policy_state?: Open<PolicyState>
    policy_code?: string
    plan_id?: string
    out_contract_code?: string
    policy_periods?: number[]
    free_insurance?: boolean
    combined_payment?: boolean
    payment_method?: Open<'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM'>
    period_premium_mode?: Open<PeriodPremiumMode>
    payment_period?: Open<PaymentPeriod>
    first_period_amount?: number
    subsequent_period_amount?: number
    coverage_term_type?: Open<'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME'>
  }
}

type AuthState = 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED'

type PaymentPeriod = Open<'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR'>

type PeriodPremiumMode = Open<'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF'>

interface PoliciesAnswer {
  out_insurance_no: string
  insurance_name: string
  /** Encrypted. */ insured_name_list: string[]
  insurance_company_code: string
  effective_time?: string
  expired_time?: string
  coverage_detail?: string
  support_renewal?: boolean
  start_renewal_time?: string
  end_renewal_time?: string
  policy_type: Open<'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY'>
  car_number?: string
  pet_name?: string
  address?: string
  policy_state: Open<'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE'>
  policy_code?: string
  plan_id: string
  out_contract_code: string
  policy_periods?: number[]
  free_insurance?: boolean
  combined_payment?: boolean
  payment_method?: Open<'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM'>
  period_premium_mode?: Open<'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF'>
  payment_period?: Open<'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR'>
  first_period_amount?: number
  subsequent_period_amount?: number
  coverage_term_type?: Open<'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME'>
}

type PolicyState = Open<'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE'>

type PolicyType = Open<'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY'>
