// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Outcome, Promised, Response } from '../node'

export interface Papay extends Node {
  deletecontract: Deletecontract
  entrustweb: Entrustweb
  h5entrustweb: H5entrustweb
  partner: Partner
  preentrustweb: Preentrustweb
  querycontract: Querycontract
}

export interface Deletecontract extends Node {
  /** 申请解约 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_9.shtml */
  post(options: DeletecontractPost): Response<DeletecontractPostAnswer>
  /** 申请解约 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_9.shtml */
  postAsync(options: DeletecontractPost): Promised<DeletecontractPostAnswer>
}

interface DeletecontractPost extends CallOptions {
  xml: {
    appid: string
    mch_id: string
    sign?: string
    plan_id?: string
    contract_code?: string
    contract_id?: string
    contract_termination_remark: string
    version: '1.0'
    sub_appid?: string
    sub_mch_id?: string
  }
}
interface DeletecontractPostAnswer {
  return_code: Outcome
  return_msg: string
  appid: string
  mch_id: string
  contract_id: string
  plan_id: string
  contract_code: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  sign: string
  sub_appid?: string
  sub_mch_id?: string
}

export interface Entrustweb extends Node {
  /** 公众号纯签约 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/doc/v2/merchant/4011986768 */
  get(options?: EntrustwebGet): Response<unknown>
  /** 公众号纯签约 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/doc/v2/merchant/4011986768 */
  getAsync(options?: EntrustwebGet): Promised<unknown>
}

interface EntrustwebGet extends CallOptions {
  query?: {
    appid?: string
    mch_id?: string
    plan_id?: number
    contract_code?: string
    request_serial?: number
    contract_display_account?: string
    notify_url?: string
    version?: string
    sign?: string
    timestamp?: string
    return_web?: number
  }
}

export interface H5entrustweb extends Node {
  /** H5纯签约 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/doc/v2/merchant/4011987295 */
  get(options: H5entrustwebGet): Response<PapayAnswer>
  /** H5纯签约 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/doc/v2/merchant/4011987295 */
  getAsync(options: H5entrustwebGet): Promised<PapayAnswer>
}

interface H5entrustwebGet extends CallOptions {
  query: {
    appid: string
    mch_id: string
    plan_id: string
    contract_code: string
    request_serial: number
    contract_display_account: string
    notify_url: string
    version: string
    sign?: string
    sign_type?: 'HMAC-SHA256' | 'MD5'
    timestamp: string
    clientip: string
    return_appid?: string
  }
}

interface Partner extends Node {
  deletecontract: PartnerDeletecontract
  entrustweb: PartnerEntrustweb
  h5entrustweb: PartnerH5entrustweb
  preentrustweb: PartnerPreentrustweb
  querycontract: PartnerQuerycontract
}

export interface PartnerDeletecontract extends Node {
  /** 申请解约 · APIv2∙委托扣款 */
  post(options: PartnerDeletecontractPost): Response<PartnerDeletecontractPostAnswer>
  /** 申请解约 · APIv2∙委托扣款 */
  postAsync(options: PartnerDeletecontractPost): Promised<PartnerDeletecontractPostAnswer>
}

interface PartnerDeletecontractPost extends CallOptions {
  xml: {
    appid: string
    sub_appid?: string
    mch_id: string
    sub_mch_id: string
    sign?: string
    plan_id?: string
    contract_code?: string
    contract_id?: string
    contract_termination_remark: string
    version: '1.0'
  }
}
interface PartnerDeletecontractPostAnswer {
  return_code: Outcome
  return_msg: string
  appid: string
  sub_appid?: string
  mch_id: string
  sub_mch_id: string
  contract_id: string
  plan_id: string
  contract_code: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  sign: string
}

export interface PartnerEntrustweb extends Node {
  /** 公众号纯签约 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml */
  get(options?: PartnerEntrustwebGet): Response<unknown>
  /** 公众号纯签约 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml */
  getAsync(options?: PartnerEntrustwebGet): Promised<unknown>
}

interface PartnerEntrustwebGet extends CallOptions {
  query?: {
    appid?: string
    mch_id?: string
    sub_appid?: string
    sub_mch_id?: string
    plan_id?: number
    contract_code?: string
    request_serial?: number
    contract_display_account?: string
    notify_url?: string
    version?: string
    sign?: string
    timestamp?: string
    return_web?: number
  }
}

export interface PartnerH5entrustweb extends Node {
  /** H5纯签约 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/doc/v2/partner/4011988368 */
  get(options: PartnerH5entrustwebGet): Response<PapayAnswer>
  /** H5纯签约 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/doc/v2/partner/4011988368 */
  getAsync(options: PartnerH5entrustwebGet): Promised<PapayAnswer>
}

interface PartnerH5entrustwebGet extends CallOptions {
  query: {
    appid: string
    mch_id: string
    sub_appid?: string
    sub_mch_id: string
    plan_id: string
    contract_code: string
    request_serial: number
    contract_display_account: string
    notify_url: string
    version: string
    sign?: string
    sign_type?: 'HMAC-SHA256' | 'MD5'
    timestamp: string
    clientip: string
    deviceid?: string
    mobile?: string
    email?: string
    qq?: string
    openid?: string
    creid?: string
    outerid?: string
    return_appid?: string
  }
}

export interface PartnerPreentrustweb extends Node {
  /** APP纯签约 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml */
  post(options: PartnerPreentrustwebPost): Response<PartnerPreentrustwebPostAnswer>
  /** APP纯签约 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml */
  postAsync(options: PartnerPreentrustwebPost): Promised<PartnerPreentrustwebPostAnswer>
}

interface PartnerPreentrustwebPost extends CallOptions {
  xml: PapayRequest
}
interface PartnerPreentrustwebPostAnswer {
  return_code: Outcome
  return_msg?: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  appid: string
  mch_id: string
  sub_appid?: string
  sub_mch_id: string
  nonce_str: string
  sign: string
  miniprogram_username?: string
  miniprogram_path?: string
  pre_entrustweb_id: string
}

export interface PartnerQuerycontract extends Node {
  /** 查询签约关系 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_7.shtml */
  post(options: PartnerQuerycontractPost): Response<PartnerQuerycontractPostAnswer>
  /** 查询签约关系 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_7.shtml */
  postAsync(options: PartnerQuerycontractPost): Promised<PartnerQuerycontractPostAnswer>
}

interface PartnerQuerycontractPost extends CallOptions {
  xml: {
    appid: string
    mch_id: string
    sub_appid?: string
    sub_mch_id?: string
    contract_id?: string
    plan_id?: string
    contract_code?: string
    version: '1.0'
    sign?: string
  }
}
interface PartnerQuerycontractPostAnswer {
  return_code: Outcome
  return_msg?: string
  result_code: Outcome
  mch_id: string
  appid: string
  contract_id: string
  plan_id: string
  request_serial: string
  contract_code: string
  contract_display_account: string
  contract_state: string
  contract_signed_time: string
  contract_expired_time: string
  contract_terminated_time?: string
  contract_termination_mode?: string
  sign: string
  contract_termination_remark?: string
  openid: string
  err_code: string
  err_code_des: string
  sub_appid?: string
  sub_mch_id?: string
}

export interface Preentrustweb extends Node {
  /** APP纯签约 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml */
  post(options: PreentrustwebPost): Response<PreentrustwebPostAnswer>
  /** APP纯签约 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml */
  postAsync(options: PreentrustwebPost): Promised<PreentrustwebPostAnswer>
}

interface PreentrustwebPost extends CallOptions {
  xml: PapayRequest
}
interface PreentrustwebPostAnswer {
  return_code: Outcome
  return_msg?: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  appid: string
  mch_id: string
  nonce_str: string
  sign: string
  miniprogram_username?: string
  miniprogram_path?: string
  pre_entrustweb_id: string
}

export interface Querycontract extends Node {
  /** 查询签约关系 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_7.shtml */
  post(options: QuerycontractPost): Response<QuerycontractResponse>
  /** 查询签约关系 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_7.shtml */
  postAsync(options: QuerycontractPost): Promised<QuerycontractResponse>
}

interface QuerycontractPost extends CallOptions {
  xml: {
    appid: string
    mch_id: Numeric
    contract_id?: string
    plan_id?: Numeric
    contract_code?: string
    version: '1.0'
    sign?: string
  }
}

interface PapayAnswer {
  return_code: Outcome
  return_msg?: string
  result_code?: Outcome
  result_msg?: string
  redirect_url?: string
}

interface PapayRequest {
  appid: string
  mch_id: string
  sub_appid?: string
  sub_mch_id?: string
  plan_id: string
  contract_code: string
  request_serial: Numeric
  contract_display_account: string
  notify_url: string
  version: '1.0'
  sign_type?: 'MD5' | 'HMAC-SHA256'
  sign?: string
  timestamp: string
  return_app?: 'Y' | 'N'
}

interface QuerycontractResponse {
  return_code: Outcome
  return_msg?: string
  result_code: Outcome
  mch_id: string
  appid: string
  contract_id: string
  plan_id: string
  request_serial: string
  contract_code: string
  contract_display_account: string
  contract_state: string
  contract_signed_time: string
  contract_expired_time: string
  contract_terminated_time?: string
  contract_termination_mode?: string
  sign: string
  contract_termination_remark?: string
  openid: string
  err_code: string
  err_code_des: string
}
