// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Outcome, PathValue, Promised, Response } from '../node'

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
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sign?: string
    plan_id?: string
    /** ≤128 */ contract_code?: string
    contract_id?: string
    /** ≤512 */ contract_termination_remark: string
    version: '1.0'
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ sub_mch_id?: string
  }
}
interface DeletecontractPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ contract_id?: string
  /** ≤32 */ plan_id?: string
  /** ≤128 */ contract_code?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤32 */ err_code_des?: string
  /** ≤32 */ sign?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mch_id?: string
  contract_termination_remark?: string
  version?: string
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
    appid?: PathValue
    mch_id?: PathValue
    plan_id?: Numeric
    contract_code?: PathValue
    request_serial?: Numeric
    contract_display_account?: PathValue
    version?: PathValue
    sign?: PathValue
    timestamp?: PathValue
    return_web?: Numeric
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
    appid: PathValue
    mch_id: PathValue
    plan_id: PathValue
    contract_code: PathValue
    request_serial: Numeric
    contract_display_account: PathValue
    version: PathValue
    sign?: PathValue
    sign_type?: 'HMAC-SHA256' | 'MD5'
    timestamp: PathValue
    clientip: PathValue
    return_appid?: PathValue
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
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id: string
    /** ≤32 */ sign?: string
    plan_id?: string
    /** ≤128 */ contract_code?: string
    contract_id?: string
    /** ≤512 */ contract_termination_remark: string
    version: '1.0'
  }
}
interface PartnerDeletecontractPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ contract_id?: string
  /** ≤32 */ plan_id?: string
  /** ≤128 */ contract_code?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤32 */ err_code_des?: string
  /** ≤32 */ sign?: string
}

export interface PartnerEntrustweb extends Node {
  /** 公众号纯签约 · APIv2∙委托扣款
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml */
  get(options?: PartnerEntrustwebGet): Response<unknown>
  /** 公众号纯签约 · APIv2∙委托扣款
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml */
  getAsync(options?: PartnerEntrustwebGet): Promised<unknown>
}

interface PartnerEntrustwebGet extends CallOptions {
  query?: {
    appid?: PathValue
    mch_id?: PathValue
    sub_appid?: PathValue
    sub_mch_id?: PathValue
    plan_id?: Numeric
    contract_code?: PathValue
    request_serial?: Numeric
    contract_display_account?: PathValue
    version?: PathValue
    sign?: PathValue
    timestamp?: PathValue
    return_web?: Numeric
  }
}

export interface PartnerH5entrustweb extends Node {
  /** H5纯签约 · APIv2∙委托扣款
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v2/partner/4011988368 */
  get(options: PartnerH5entrustwebGet): Response<PapayAnswer>
  /** H5纯签约 · APIv2∙委托扣款
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v2/partner/4011988368 */
  getAsync(options: PartnerH5entrustwebGet): Promised<PapayAnswer>
}

interface PartnerH5entrustwebGet extends CallOptions {
  query: {
    appid: PathValue
    mch_id: PathValue
    sub_appid?: PathValue
    sub_mch_id: PathValue
    plan_id: PathValue
    contract_code: PathValue
    request_serial: Numeric
    contract_display_account: PathValue
    version: PathValue
    sign?: PathValue
    sign_type?: 'HMAC-SHA256' | 'MD5'
    timestamp: PathValue
    clientip: PathValue
    deviceid?: PathValue
    mobile?: PathValue
    email?: PathValue
    qq?: PathValue
    openid?: PathValue
    creid?: PathValue
    outerid?: PathValue
    return_appid?: PathValue
  }
}

export interface PartnerPreentrustweb extends Node {
  /** APP纯签约 · APIv2∙委托扣款
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml */
  post(options: PartnerPreentrustwebPost): Response<PartnerPreentrustwebPostAnswer>
  /** APP纯签约 · APIv2∙委托扣款
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml */
  postAsync(options: PartnerPreentrustwebPost): Promised<PartnerPreentrustwebPostAnswer>
}

interface PartnerPreentrustwebPost extends CallOptions {
  xml: PapayRequest
}
interface PartnerPreentrustwebPostAnswer {
  return_code: Outcome
  return_msg?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  sub_appid?: string
  sub_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  /** ≤32 */ miniprogram_username?: string
  /** ≤256 */ miniprogram_path?: string
  /** ≤128 */ pre_entrustweb_id?: string
}

export interface PartnerQuerycontract extends Node {
  /** 查询签约关系 · APIv2∙委托扣款
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_7.shtml */
  post(options: PartnerQuerycontractPost): Response<PartnerQuerycontractPostAnswer>
  /** 查询签约关系 · APIv2∙委托扣款
   * 【服务商】
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
  result_code?: Outcome
  mch_id?: string
  appid?: string
  /** ≤100005698 */ contract_id?: string
  plan_id?: string
  request_serial?: string
  /** ≤1023658866 */ contract_code?: string
  contract_display_account?: string
  contract_state?: string
  contract_signed_time?: string
  contract_expired_time?: string
  contract_terminated_time?: string
  contract_termination_mode?: string
  sign?: string
  contract_termination_remark?: string
  openid: string
  err_code?: string
  err_code_des?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mch_id?: string
  version?: string
  sub_openid?: string
}

export interface Preentrustweb extends Node {
  /** APP纯签约 · APIv2∙委托扣款
   * 【普通商户】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml */
  post(options: PreentrustwebPost): Response<PreentrustwebPostAnswer>
  /** APP纯签约 · APIv2∙委托扣款
   * 【普通商户】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml */
  postAsync(options: PreentrustwebPost): Promised<PreentrustwebPostAnswer>
}

interface PreentrustwebPost extends CallOptions {
  xml: PapayRequest
}
interface PreentrustwebPostAnswer {
  return_code: Outcome
  return_msg?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  /** ≤32 */ miniprogram_username?: string
  /** ≤256 */ miniprogram_path?: string
  /** ≤128 */ pre_entrustweb_id?: string
}

export interface Querycontract extends Node {
  /** 查询签约关系 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_7.shtml */
  post(options: QuerycontractPost): Response<QuerycontractPostAnswer>
  /** 查询签约关系 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_7.shtml */
  postAsync(options: QuerycontractPost): Promised<QuerycontractPostAnswer>
}

interface QuerycontractPost extends CallOptions {
  xml: {
    /** ≤18 */ appid: string
    mch_id: Numeric
    /** ≤32 */ contract_id?: string
    plan_id?: Numeric
    /** ≤128 */ contract_code?: string
    version: '1.0'
    sign?: string
  }
}
interface QuerycontractPostAnswer {
  return_code: Outcome
  return_msg?: string
  result_code?: Outcome
  mch_id?: string
  appid?: string
  /** ≤100005698 */ contract_id?: string
  plan_id?: string
  request_serial?: string
  /** ≤1023658866 */ contract_code?: string
  contract_display_account?: string
  contract_state?: string
  contract_signed_time?: string
  contract_expired_time?: string
  contract_terminated_time?: string
  contract_termination_mode?: string
  sign?: string
  contract_termination_remark?: string
  openid: string
  err_code?: string
  err_code_des?: string
  version?: string
  sub_openid?: string
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
