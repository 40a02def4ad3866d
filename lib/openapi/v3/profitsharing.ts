// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'
import type { ReceiverType, ReceiversFailReason, UnfreezeRequest } from '../shared'

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
  /** 申请分账账单 · 资金应用∙分账 */
  get(options: BillsGet): Response<BillsGetAnswer>
  /** 申请分账账单 · 资金应用∙分账 */
  getAsync(options: BillsGet): Promised<BillsGetAnswer>
}

interface BillsGet extends CallOptions {
  query: { sub_mchid?: string, bill_date: string, tar_type?: 'GZIP' }
}
interface BillsGetAnswer { download_url: string, hash_type: Open<'SHA1'>, hash_value: string }

interface MerchantConfigs extends Node {
  _sub_mchid_: MerchantConfigsBySubMchid
  '{sub_mchid}': MerchantConfigsBySubMchid
}

export interface MerchantConfigsBySubMchid extends Node {
  /** 查询最大分账比例 · 资金应用∙分账 */
  get(options: MerchantConfigsBySubMchidGet): Response<MerchantConfigsBySubMchidGetAnswer>
  /** 查询最大分账比例 · 资金应用∙分账 */
  getAsync(options: MerchantConfigsBySubMchidGet): Promised<MerchantConfigsBySubMchidGetAnswer>
}

interface MerchantConfigsBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
}
interface MerchantConfigsBySubMchidGetAnswer { sub_mchid: string, max_ratio: number }

export interface Orders extends Node {
  unfreeze: OrdersUnfreeze
  _out_order_no_: OrdersByOutOrderNo
  '{out_order_no}': OrdersByOutOrderNo
  /** 请求分账 · 资金应用∙分账 */
  post(options: OrdersPost): Response<OrdersPostAnswer>
  /** 请求分账 · 资金应用∙分账 */
  postAsync(options: OrdersPost): Promised<OrdersPostAnswer>
}

interface OrdersPost extends CallOptions {
  json: {
    sub_mchid?: string
    appid?: string
    sub_appid?: string
    transaction_id: string
    out_order_no: string
    receivers?: Array<{ type: ReceiverType, account: string, name?: string, amount: number, description: string }>
    unfreeze_unsplit: boolean
  }
}
interface OrdersPostAnswer {
  sub_mchid?: string
  transaction_id: string
  out_order_no: string
  order_id: string
  state: Open<'PROCESSING' | 'FINISHED'>
  receivers?: Array<{
    amount: number
    description: string
    type: Open<ReceiverType>
    account: string
    result: Open<'PENDING' | 'SUCCESS' | 'CLOSED'>
    fail_reason?: Open<ReceiversFailReason>
    detail_id?: string
    create_time: string
    finish_time: string
  }>
}

export interface OrdersUnfreeze extends Node {
  /** 解冻剩余资金 · 资金应用∙分账 */
  post(options: OrdersUnfreezePost): Response<OrdersUnfreezePostAnswer>
  /** 解冻剩余资金 · 资金应用∙分账 */
  postAsync(options: OrdersUnfreezePost): Promised<OrdersUnfreezePostAnswer>
}

interface OrdersUnfreezePost extends CallOptions {
  json: UnfreezeRequest
}
interface OrdersUnfreezePostAnswer {
  sub_mchid?: string
  transaction_id: string
  out_order_no: string
  order_id: string
  state: Open<'PROCESSING' | 'FINISHED'>
  receivers?: Array<{
    amount: number
    description: string
    type: Open<ReceiverType>
    account: string
    result: string
    fail_reason: Open<ReceiversFailReason>
    detail_id?: string
    create_time: string
    finish_time: string
  }>
}

export interface OrdersByOutOrderNo extends Node {
  /** 查询分账结果 · 资金应用∙分账 */
  get(options: OrdersByOutOrderNoGet): Response<OrdersByOutOrderNoGetAnswer>
  /** 查询分账结果 · 资金应用∙分账 */
  getAsync(options: OrdersByOutOrderNoGet): Promised<OrdersByOutOrderNoGetAnswer>
}

interface OrdersByOutOrderNoGet extends CallOptions {
  out_order_no: PathValue
  query: { sub_mchid?: string, transaction_id: string }
}
interface OrdersByOutOrderNoGetAnswer {
  sub_mchid?: string
  transaction_id: string
  out_order_no: string
  order_id: string
  state: Open<'PENDING' | 'SUCCESS' | 'CLOSED'>
  receivers?: Array<{
    amount: number
    description: string
    type: Open<ReceiverType>
    account: string
    result: Open<ReceiversFailReason>
    fail_reason?: string
    detail_id?: string
    create_time: string
    finish_time: string
  }>
}

interface Receivers extends Node {
  add: ReceiversAdd
  delete: V3ProfitsharingReceiversDelete
}

export interface ReceiversAdd extends Node {
  /** 添加分账接收方 · 资金应用∙分账 */
  post(options: ReceiversAddPost): Response<ReceiversAddPostAnswer>
  /** 添加分账接收方 · 资金应用∙分账 */
  postAsync(options: ReceiversAddPost): Promised<ReceiversAddPostAnswer>
}

interface ReceiversAddPost extends CallOptions {
  json: {
    sub_mchid?: string
    appid: string
    sub_appid?: string
    type: ReceiverType
    account: string
    name?: string
    relation_type: RelationType
    custom_relation?: string
  }
}
interface ReceiversAddPostAnswer {
  sub_mchid?: string
  type: Open<ReceiverType>
  account: string
  name?: string
  relation_type: Open<RelationType>
  custom_relation?: string
}

export interface V3ProfitsharingReceiversDelete extends Node {
  /** 删除分账接收方 · 资金应用∙分账 */
  post(options: V3ProfitsharingReceiversDeletePost): Response<V3ProfitsharingReceiversDeletePostAnswer>
  /** 删除分账接收方 · 资金应用∙分账 */
  postAsync(options: V3ProfitsharingReceiversDeletePost): Promised<V3ProfitsharingReceiversDeletePostAnswer>
}

interface V3ProfitsharingReceiversDeletePost extends CallOptions {
  json: { sub_mchid?: string, appid: string, sub_appid?: string, type: ReceiverType, account: string }
}
interface V3ProfitsharingReceiversDeletePostAnswer { sub_mchid?: string, type: Open<ReceiverType>, account: string }

export interface ReturnOrders extends Node {
  _out_return_no_: ReturnOrdersByOutReturnNo
  '{out_return_no}': ReturnOrdersByOutReturnNo
  /** 请求分账回退 · 资金应用∙分账 */
  post(options: ReturnOrdersPost): Response<ReturnOrdersAnswer>
  /** 请求分账回退 · 资金应用∙分账 */
  postAsync(options: ReturnOrdersPost): Promised<ReturnOrdersAnswer>
}

interface ReturnOrdersPost extends CallOptions {
  json: {
    sub_mchid?: string
    order_id?: string
    out_order_no?: string
    out_return_no: string
    return_mchid: string
    amount: number
    description: string
  }
}

export interface ReturnOrdersByOutReturnNo extends Node {
  /** 查询分账回退结果 · 资金应用∙分账 */
  get(options: ReturnOrdersByOutReturnNoGet): Response<ReturnOrdersAnswer>
  /** 查询分账回退结果 · 资金应用∙分账 */
  getAsync(options: ReturnOrdersByOutReturnNoGet): Promised<ReturnOrdersAnswer>
}

interface ReturnOrdersByOutReturnNoGet extends CallOptions {
  out_return_no: PathValue
  query: { sub_mchid?: string, out_order_no: string }
}

interface Transactions extends Node {
  _transaction_id_: TransactionsByTransactionId
  '{transaction_id}': TransactionsByTransactionId
}

interface TransactionsByTransactionId extends Node {
  amounts: TransactionsAmounts
}

export interface TransactionsAmounts extends Node {
  /** 查询剩余待分金额 · 资金应用∙分账 */
  get(options: TransactionsAmountsGet): Response<TransactionsAmountsGetAnswer>
  /** 查询剩余待分金额 · 资金应用∙分账 */
  getAsync(options: TransactionsAmountsGet): Promised<TransactionsAmountsGetAnswer>
}

interface TransactionsAmountsGet extends CallOptions {
  transaction_id: PathValue
}
interface TransactionsAmountsGetAnswer { transaction_id: string, unsplit_amount: number }

type RelationType = 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM'

interface ReturnOrdersAnswer {
  sub_mchid?: string
  order_id: string
  out_order_no: string
  out_return_no: string
  return_id: string
  return_mchid: string
  amount: number
  description: string
  result: Open<'PROCESSING' | 'SUCCESS' | 'FAILED'>
  fail_reason?: Open<'ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST'>
  create_time: string
  finish_time: string
}
