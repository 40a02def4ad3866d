// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'
import type { FailReason } from '../shared'

export interface Profitsharing extends Node {
  bills: Bills
  merchantConfigs: MerchantConfigs
  'merchant-configs': MerchantConfigs
  orders: Orders
  receivers: Receivers
  returnOrders: ReturnOrders
  'return-orders': ReturnOrders
  transactions: Transactions
}

export interface Bills extends Node {
  /** 申请分账账单 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012529628
   * 400 PARAM_ERROR INVALID_REQUEST NO_STATEMENT_EXIST · 401 SIGN_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: BillsGet): Response<BillsGetAnswer>
  /** 申请分账账单 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012529628
   * 400 PARAM_ERROR INVALID_REQUEST NO_STATEMENT_EXIST · 401 SIGN_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: BillsGet): Promised<BillsGetAnswer>
}

interface BillsGet extends CallOptions {
  query: {
    /** ≤12 */ sub_mchid?: PathValue
    /** ≤10 */ bill_date: PathValue
    tar_type?: 'GZIP'
  }
}
interface BillsGetAnswer {
  hash_type: Open<'SHA1'>
  /** ≤1024 */ hash_value: string
  /** ≤2048 */ download_url: string
}

interface MerchantConfigs extends Node {
  _sub_mchid_: MerchantConfigsBySubMchid
  '{sub_mchid}': MerchantConfigsBySubMchid
}

export interface MerchantConfigsBySubMchid extends Node {
  /** 查询最大分账比例 · 资金应用∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012466864
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: MerchantConfigsBySubMchidGet): Response<MerchantConfigsBySubMchidGetAnswer>
  /** 查询最大分账比例 · 资金应用∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012466864
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: MerchantConfigsBySubMchidGet): Promised<MerchantConfigsBySubMchidGetAnswer>
}

interface MerchantConfigsBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
}
interface MerchantConfigsBySubMchidGetAnswer {
  /** ≤32 */ sub_mchid: string
  max_ratio: number
}

export interface Orders extends Node {
  unfreeze: OrdersUnfreeze
  _out_order_no_: OrdersByOutOrderNo
  '{out_order_no}': OrdersByOutOrderNo
  /** 请求分账 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012524936
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: OrdersPost): Response<OrdersEntity>
  /** 请求分账 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012524936
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: OrdersPost): Promised<OrdersEntity>
}

interface OrdersPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid?: string
    /** ≤32 */ appid?: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ transaction_id: string
    /** ≤64 */ out_order_no: string
    receivers: Array<{
      type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
      /** ≤64 */ account: string
      /** ≤1024 Encrypted. */ name?: string
      /** 分 */ amount: number
      /** ≤80 */ description: string
    }>
    unfreeze_unsplit: boolean
  }
}

export interface OrdersUnfreeze extends Node {
  /** 解冻剩余资金 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012526374
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: OrdersUnfreezePost): Response<OrdersEntity>
  /** 解冻剩余资金 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012526374
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: OrdersUnfreezePost): Promised<OrdersEntity>
}

interface OrdersUnfreezePost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid?: string
    /** ≤32 */ transaction_id: string
    /** ≤64 */ out_order_no: string
    /** ≤80 */ description: string
  }
}

export interface OrdersByOutOrderNo extends Node {
  /** 查询分账结果 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012525210
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: OrdersByOutOrderNoGet): Response<OrdersEntity>
  /** 查询分账结果 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012525210
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: OrdersByOutOrderNoGet): Promised<OrdersEntity>
}

interface OrdersByOutOrderNoGet extends CallOptions {
  out_order_no: PathValue
  query: {
    /** ≤32 */ sub_mchid?: PathValue
    /** ≤32 */ transaction_id: PathValue
  }
}

interface Receivers extends Node {
  add: ReceiversAdd
  delete: V3ProfitsharingReceiversDelete
}

export interface ReceiversAdd extends Node {
  /** 添加分账接收方 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012528995
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: ReceiversAddPost): Response<ReceiversAddPostAnswer>
  /** 添加分账接收方 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012528995
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: ReceiversAddPost): Promised<ReceiversAddPostAnswer>
}

interface ReceiversAddPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid?: string
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** ≤64 */ account: string
    /** ≤1024 Encrypted. */ name?: string
    relation_type: RelationType
    /** ≤10 */ custom_relation?: string
  }
}
interface ReceiversAddPostAnswer {
  /** ≤32 */ sub_mchid?: string
  type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
  /** ≤64 */ account: string
  /** ≤1024 Encrypted. */ name?: string
  relation_type: Open<RelationType>
  /** ≤10 */ custom_relation?: string
}

export interface V3ProfitsharingReceiversDelete extends Node {
  /** 删除分账接收方 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012529590
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: V3ProfitsharingReceiversDeletePost): Response<V3ProfitsharingReceiversDeletePostAnswer>
  /** 删除分账接收方 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012529590
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: V3ProfitsharingReceiversDeletePost): Promised<V3ProfitsharingReceiversDeletePostAnswer>
}

interface V3ProfitsharingReceiversDeletePost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid?: string
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** ≤64 */ account: string
  }
}
interface V3ProfitsharingReceiversDeletePostAnswer {
  /** ≤32 */ sub_mchid?: string
  type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
  /** ≤64 */ account: string
}

export interface ReturnOrders extends Node {
  _out_return_no_: ReturnOrdersByOutReturnNo
  '{out_return_no}': ReturnOrdersByOutReturnNo
  /** 请求分账回退 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012525287
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: ReturnOrdersPost): Response<ReturnOrdersEntity>
  /** 请求分账回退 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012525287
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: ReturnOrdersPost): Promised<ReturnOrdersEntity>
}

interface ReturnOrdersPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid?: string
    /** ≤64 */ order_id?: string
    /** ≤64 */ out_order_no?: string
    /** ≤64 */ out_return_no: string
    /** ≤32 */ return_mchid: string
    /** 分 */ amount: number
    /** ≤80 */ description: string
  }
}

export interface ReturnOrdersByOutReturnNo extends Node {
  /** 查询分账回退结果 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012526279
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: ReturnOrdersByOutReturnNoGet): Response<ReturnOrdersEntity>
  /** 查询分账回退结果 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012526279
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: ReturnOrdersByOutReturnNoGet): Promised<ReturnOrdersEntity>
}

interface ReturnOrdersByOutReturnNoGet extends CallOptions {
  out_return_no: PathValue
  query: {
    /** ≤32 */ sub_mchid?: PathValue
    /** ≤64 */ out_order_no: PathValue
  }
}

interface Transactions extends Node {
  _transaction_id_: TransactionsByTransactionId
  '{transaction_id}': TransactionsByTransactionId
}

interface TransactionsByTransactionId extends Node {
  amounts: TransactionsAmounts
}

export interface TransactionsAmounts extends Node {
  /** 查询剩余待分金额 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012457939
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: TransactionsAmountsGet): Response<TransactionsAmountsGetAnswer>
  /** 查询剩余待分金额 · 资金应用∙分账
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012457939
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: TransactionsAmountsGet): Promised<TransactionsAmountsGetAnswer>
}

interface TransactionsAmountsGet extends CallOptions {
  transaction_id: PathValue
}
interface TransactionsAmountsGetAnswer {
  /** ≤32 */ transaction_id: string
  unsplit_amount: number
}

interface OrdersEntity {
  /** ≤32 */ sub_mchid?: string
  /** ≤32 */ transaction_id: string
  /** ≤64 */ out_order_no: string
  /** ≤64 */ order_id: string
  state: Open<'PROCESSING' | 'FINISHED'>
  receivers: Array<{
    /** 分 */ amount: number
    /** ≤80 */ description: string
    type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
    /** ≤64 */ account: string
    result: Open<'PENDING' | 'SUCCESS' | 'CLOSED'>
    fail_reason?: Open<FailReason>
    create_time: string
    finish_time: string
    /** ≤64 */ detail_id: string
  }>
}

type RelationType = 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM'

interface ReturnOrdersEntity {
  /** ≤32 */ sub_mchid?: string
  /** ≤64 */ order_id: string
  /** ≤64 */ out_order_no: string
  /** ≤64 */ out_return_no: string
  /** ≤64 */ return_id: string
  /** ≤32 */ return_mchid: string
  /** 分 */ amount: number
  /** ≤80 */ description: string
  result: Open<'PROCESSING' | 'SUCCESS' | 'FAILED'>
  fail_reason?: Open<'ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST'>
  create_time: string
  finish_time: string
}
