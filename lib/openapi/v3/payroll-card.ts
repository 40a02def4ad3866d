// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, PathValue, Promised, Response } from '../node'

export interface PayrollCard extends Node {
  authentications: Authentications
  relations: Relations
  tokens: Tokens
  transferBatches: TransferBatches
  'transfer-batches': TransferBatches
  wesure: Wesure
}

export interface Authentications extends Node {
  preOrder: AuthenticationsPreOrder
  'pre-order': AuthenticationsPreOrder
  preOrderWithAuth: AuthenticationsPreOrderWithAuth
  'pre-order-with-auth': AuthenticationsPreOrderWithAuth
  _authenticate_number_: AuthenticationsByAuthenticateNumber
  '{authenticate_number}': AuthenticationsByAuthenticateNumber
  /** 查询核身记录 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_5.shtml */
  get(options: AuthenticationsGet): Response<AuthenticationsGetAnswer>
  /** 查询核身记录 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_5.shtml */
  getAsync(options: AuthenticationsGet): Promised<AuthenticationsGetAnswer>
}

interface AuthenticationsGet extends CallOptions {
  query: {
    openid: PathValue
    appid?: PathValue
    sub_appid?: PathValue
    sub_mchid: PathValue
    authenticate_date: PathValue
    authenticate_state?: PathValue
    offset?: Numeric
    limit?: Numeric
  }
}
interface AuthenticationsGetAnswer {
  data?: Array<{
    mchid: string
    sub_mchid: string
    openid: string
    authenticate_scene?: Open<'FROM_MINI_APP' | 'FROM_HARDWARE'>
    authenticate_source?: string
    project_name: string
    employer_name: string
    authenticate_state: Open<'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED'>
    authenticate_time?: string
    authenticate_number?: string
    authenticate_failed_reason?: string
    authenticate_type?: Open<'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT'>
  }>
  total_count?: number
  offset?: number
  limit?: number
}

export interface AuthenticationsPreOrder extends Node {
  /** 微工卡核身预下单 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_3.shtml */
  post(options: AuthenticationsPreOrderPost): Response<AuthenticationsAnswer>
  /** 微工卡核身预下单 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_3.shtml */
  postAsync(options: AuthenticationsPreOrderPost): Promised<AuthenticationsAnswer>
}

interface AuthenticationsPreOrderPost extends CallOptions {
  json: {
    openid: string
    appid?: string
    sub_mchid: string
    sub_appid?: string
    authenticate_number: string
    project_name: string
    employer_name: string
    authenticate_type?: Open<'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL'>
  }
}

export interface AuthenticationsPreOrderWithAuth extends Node {
  /** 微工卡核身预下单（流程中完成授权） · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_29.shtml */
  post(options: AuthenticationsPreOrderWithAuthPost): Response<AuthenticationsAnswer>
  /** 微工卡核身预下单（流程中完成授权） · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_29.shtml */
  postAsync(options: AuthenticationsPreOrderWithAuthPost): Promised<AuthenticationsAnswer>
}

interface AuthenticationsPreOrderWithAuthPost extends CallOptions {
  json: {
    openid: string
    appid?: string
    sub_mchid: string
    sub_appid?: string
    authenticate_number: string
    project_name: string
    employer_name: string
    user_name: string
    id_card_number: string
    employment_type: Open<'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT'>
    authenticate_type?: Open<'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL'>
  }
}

export interface AuthenticationsByAuthenticateNumber extends Node {
  /** 获取核身结果 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_4.shtml */
  get(options: AuthenticationsByAuthenticateNumberGet): Response<AuthenticationsByAuthenticateNumberGetAnswer>
  /** 获取核身结果 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_4.shtml */
  getAsync(options: AuthenticationsByAuthenticateNumberGet): Promised<AuthenticationsByAuthenticateNumberGetAnswer>
}

interface AuthenticationsByAuthenticateNumberGet extends CallOptions {
  authenticate_number: PathValue
  query: { sub_mchid: PathValue }
}
interface AuthenticationsByAuthenticateNumberGetAnswer {
  mchid: string
  sub_mchid: string
  openid: string
  authenticate_scene?: string
  authenticate_source?: string
  project_name: string
  employer_name: string
  authenticate_state: Open<'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED'>
  authenticate_time?: string
  authenticate_number?: string
  authenticate_failed_reason?: string
  authenticate_type?: Open<'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT'>
}

interface Relations extends Node {
  _openid_: RelationsByOpenid
  '{openid}': RelationsByOpenid
}

export interface RelationsByOpenid extends Node {
  /** 查询微工卡授权关系 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_2.shtml */
  get(options: RelationsByOpenidGet): Response<RelationsByOpenidGetAnswer>
  /** 查询微工卡授权关系 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_2.shtml */
  getAsync(options: RelationsByOpenidGet): Promised<RelationsByOpenidGetAnswer>
}

interface RelationsByOpenidGet extends CallOptions {
  openid: PathValue
  query: { sub_mchid: PathValue, appid?: PathValue, sub_appid?: PathValue }
}
interface RelationsByOpenidGetAnswer {
  openid: string
  mchid: string
  sub_mchid: string
  authorize_state: Open<'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED'>
  authorize_time?: string
  deauthorize_time?: string
  close_time?: string
  register_state?: Open<'UNDEFINED' | 'UNREGISTERED' | 'REGISTERED' | 'CLOSED'>
  register_time?: string
}

export interface Tokens extends Node {
  /** 生成授权token · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_1.shtml */
  post(options: TokensPost): Response<TokensPostAnswer>
  /** 生成授权token · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_1.shtml */
  postAsync(options: TokensPost): Promised<TokensPostAnswer>
}

interface TokensPost extends CallOptions {
  json: {
    openid: string
    appid?: string
    sub_appid?: string
    sub_mchid: string
    user_name: string
    id_card_number: string
    employment_type?: Open<'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT'>
  }
}
interface TokensPostAnswer { openid: string, mchid: string, sub_mchid: string, token?: string, expires_in?: number }

export interface TransferBatches extends Node {
  /** 发起批量转账 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml */
  post(options: TransferBatchesPost): Response<TransferBatchesPostAnswer>
  /** 发起批量转账 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml */
  postAsync(options: TransferBatchesPost): Promised<TransferBatchesPostAnswer>
}

interface TransferBatchesPost extends CallOptions {
  json: {
    sub_mchid: string
    sub_appid?: string
    authorization_type: string
    out_batch_no: string
    batch_name: string
    batch_remark: string
    total_amount: number
    total_num: number
    transfer_detail_list: Array<{
      out_detail_no: string
      transfer_amount: number
      transfer_remark: string
      openid: string
      user_name: string
    }>
    sp_appid?: string
    employment_type?: string
    employment_scene?: string
    business_type?: Open<'UNDEFINE' | 'PROMOTION'>
  }
}
interface TransferBatchesPostAnswer { out_batch_no: string, batch_id: string, create_time?: string }

interface Wesure extends Node {
  insurance: WesureInsurance
  tokenValidations: WesureTokenValidations
  'token-validations': WesureTokenValidations
}

export interface WesureInsurance extends Node {
  /** 生成投保结果 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml */
  post(options: WesureInsurancePost): Response<''>
  /** 生成投保结果 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml */
  postAsync(options: WesureInsurancePost): Promised<''>
}

interface WesureInsurancePost extends CallOptions {
  json: {
    sp_mchid: string
    wesure_order_no: string
    token?: string
    insurance_company_order_no: string
    openid: string
    insure_state: string
    insure_effect_time: string
    insure_invalid_time: string
    insurance_company_name: string
    sub_mchid?: string
  }
}

export interface WesureTokenValidations extends Node {
  /** 校验核身结果 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml */
  post(options: WesureTokenValidationsPost): Response<WesureTokenValidationsPostAnswer>
  /** 校验核身结果 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml */
  postAsync(options: WesureTokenValidationsPost): Promised<WesureTokenValidationsPostAnswer>
}

interface WesureTokenValidationsPost extends CallOptions {
  json: {
    sp_mchid: string
    sub_mchid: string
    token: string
    user_name: string
    id_card_number: string
    authenticate_type?: Open<'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT'>
  }
}
interface WesureTokenValidationsPostAnswer { result?: string, authenticate_success_time?: string, openid?: string, fail_reason?: string }

interface AuthenticationsAnswer {
  authenticate_number?: string
  openid: string
  mchid: string
  sub_mchid: string
  token?: string
  expires_in?: number
}
