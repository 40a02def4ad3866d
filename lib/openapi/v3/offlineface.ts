// Made by scripts/generate-types.ts.
import type { CallOptions, Int64, Node, Numeric, Open, PathValue, Promised, Response } from '../node'

export interface Offlineface extends Node {
  authinfo: Authinfo
  contracts: Contracts
  faceCollections: V3OfflinefaceFaceCollections
  'face-collections': V3OfflinefaceFaceCollections
  repaymentUrl: RepaymentUrl
  'repayment-url': RepaymentUrl
  transactions: Transactions
}

export interface Authinfo extends Node {
  /** 获取authinfo接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html */
  post(options: AuthinfoPost): Response<AuthinfoPostAnswer>
  /** 获取authinfo接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html */
  postAsync(options: AuthinfoPost): Promised<AuthinfoPostAnswer>
}

interface AuthinfoPost extends CallOptions {
  json: {
    sp_appid: string
    sub_appid?: string
    sub_mchid: string
    device_id: string
    raw_data: string
    organization_id: string
  }
}
interface AuthinfoPostAnswer { authinfo?: string }

interface Contracts extends Node {
  presign: ContractsPresign
  _contract_id_: ContractsByContractId
  '{contract_id}': ContractsByContractId
}

export interface ContractsPresign extends Node {
  /** 预签约接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html */
  post(options?: ContractsPresignPost): Response<ContractsPresignPostAnswer>
  /** 预签约接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html */
  postAsync(options?: ContractsPresignPost): Promised<ContractsPresignPostAnswer>
}

interface ContractsPresignPost extends CallOptions {
  json?: {
    business_name: string
    facepay_user: {
      out_user_id: string
      identification_name?: string
      organization_id: string
      identification?: Identification
      phone?: string
    }
    limit_bank_card?: {
      bank_card_number?: string
      identification_name?: string
      identification?: Identification
      valid_thru?: string
      bank_type?: string
      phone?: string
    }
    contract_mode?: Open<'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE'>
  }
}
interface ContractsPresignPostAnswer { presign_token?: string }

export interface ContractsByContractId extends Node {
  /** 签约查询接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html */
  get(options: ContractsByContractIdGet): Response<ContractsByContractIdGetAnswer>
  /** 签约查询接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html */
  getAsync(options: ContractsByContractIdGet): Promised<ContractsByContractIdGetAnswer>
}

interface ContractsByContractIdGet extends CallOptions {
  contract_id: PathValue
  query?: { appid?: PathValue }
}
interface ContractsByContractIdGetAnswer {
  contract_id: string
  mchid: string
  organization_id: string
  openid?: string
  contract_state: Open<'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED'>
  contract_signed_time?: string
  contract_terminated_time?: string
  contract_mode?: Open<'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE'>
  contract_bank_card_from?: Open<'MERCHANT_LIMITED_BANK_CARD' | 'USER_SELECT_FREE'>
  user_id: string
}

export interface V3OfflinefaceFaceCollections extends Node {
  _collection_id_: FaceCollectionsByCollectionId
  '{collection_id}': FaceCollectionsByCollectionId
  /** 查询重采用户列表 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html */
  get(options: V3OfflinefaceFaceCollectionsGet): Response<V3OfflinefaceFaceCollectionsGetAnswer>
  /** 查询重采用户列表 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html */
  getAsync(options: V3OfflinefaceFaceCollectionsGet): Promised<V3OfflinefaceFaceCollectionsGetAnswer>
}

interface V3OfflinefaceFaceCollectionsGet extends CallOptions {
  query: { organization_id: PathValue, offset?: Numeric, limit?: Numeric }
}
interface V3OfflinefaceFaceCollectionsGetAnswer { face_collections?: FaceCollections[] }

export interface FaceCollectionsByCollectionId extends Node {
  /** 查询重采请求详情 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html */
  get(options: FaceCollectionsByCollectionIdGet): Response<FaceCollections>
  /** 查询重采请求详情 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html */
  getAsync(options: FaceCollectionsByCollectionIdGet): Promised<FaceCollections>
}

interface FaceCollectionsByCollectionIdGet extends CallOptions {
  collection_id: PathValue
}

export interface RepaymentUrl extends Node {
  /** 获取还款链接接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6 */
  post(options: RepaymentUrlPost): Response<RepaymentUrlPostAnswer>
  /** 获取还款链接接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6 */
  postAsync(options: RepaymentUrlPost): Promised<RepaymentUrlPostAnswer>
}

interface RepaymentUrlPost extends CallOptions {
  json: { out_user_id: string, organization_id: string }
}
interface RepaymentUrlPostAnswer { repayment_url: string, expire_at?: string }

export interface Transactions extends Node {
  outTradeNo: TransactionsOutTradeNo
  'out-trade-no': TransactionsOutTradeNo
  /** 申请扣款接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html */
  post(options: TransactionsPost): Response<TransactionsPostAnswer>
  /** 申请扣款接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html */
  postAsync(options: TransactionsPost): Promised<TransactionsPostAnswer>
}

interface TransactionsPost extends CallOptions {
  json: {
    auth_code: string
    sp_appid?: string
    sp_mchid?: string
    sub_appid?: string
    sub_mchid?: string
    amount?: { total: Int64, currency: Open<'CNY'> }
    scene_info?: { device_ip: string }
    goods_tag?: string
    description?: string
    attach?: string
    settle_info?: { profit_sharing?: boolean }
    out_trade_no?: string
    business?: { business_product_id: 2 | 11, business_scene_id: 3 | 4 | 5 | 6 | 124 | 125 | 126 }
  }
}
interface TransactionsPostAnswer {
  sp_appid: string
  sp_mchid: string
  sub_appid?: string
  sub_mchid: string
  payer?: { sp_openid?: string, sub_openid?: string }
  amount?: { total: Int64, currency: Open<'CNY'> }
  promotion_detail?: Array<Record<string, unknown>>
  scene_info?: { device_ip?: string }
  bank_type?: string
  trade_type?: Open<'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH'>
  trade_state?: string
  trade_state_description?: string
  debt_state?: string
  description?: string
  attach?: string
  success_time?: string
  transaction_id?: string
  repayment_transaction_id?: string
  out_trade_no?: string
  error_type?: string
}

interface TransactionsOutTradeNo extends Node {
  _out_trade_no_: TransactionsByOutTradeNo
  '{out_trade_no}': TransactionsByOutTradeNo
}

export interface TransactionsByOutTradeNo extends Node {
  /** 查单接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html */
  get(options: TransactionsByOutTradeNoGet): Response<TransactionsByOutTradeNoGetAnswer>
  /** 查单接口 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html */
  getAsync(options: TransactionsByOutTradeNoGet): Promised<TransactionsByOutTradeNoGetAnswer>
}

interface TransactionsByOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query: { sp_mchid: PathValue, sub_mchid: PathValue, business_product_id: Open<'2' | '11'> }
}
interface TransactionsByOutTradeNoGetAnswer {
  sp_appid: string
  sp_mchid: string
  sub_appid?: string
  sub_mchid: string
  payer?: { sp_openid?: string, sub_openid?: string }
  amount?: { total: Int64, currency: Open<'CNY'> }
  promotion_detail?: Array<Record<string, unknown>>
  scene_info?: { device_ip?: string }
  bank_type?: string
  trade_type?: Open<'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH'>
  trade_state: string
  trade_state_description?: string
  debt_state?: string
  description?: string
  attach?: string
  success_time?: string
  transaction_id?: string
  repayment_transaction_id?: string
  out_trade_no?: string
  error_type?: string
}

interface FaceCollections {
  collection_id: string
  use_id: string
  organization_id: string
  collection_state: Open<'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE'>
  register_photo_upload_time?: string
  confirm_time?: string
}

interface Identification { identification_type: Open<'IDCARD'>, identification_number: string }
