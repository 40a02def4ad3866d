// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, Outcome, Promised, Response } from '../node'

export interface Mmpaymkttransfers extends Node {
  gethbinfo: Gethbinfo
  gettransferinfo: Gettransferinfo
  promotion: Promotion
  query_coupon_stock: QueryCouponStock
  querycouponsinfo: Querycouponsinfo
  queryworkwxredpack: Queryworkwxredpack
  send_coupon: SendCoupon
  sendgroupredpack: Sendgroupredpack
  sendminiprogramhb: Sendminiprogramhb
  sendredpack: Sendredpack
  sendworkwxredpack: Sendworkwxredpack
}

export interface Gethbinfo extends Node {
  /** 查询红包记录 · APIv2∙资金应用∙红包
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_6&index=5 */
  post(options: GethbinfoPost): Response<GethbinfoPostAnswer>
  /** 查询红包记录 · APIv2∙资金应用∙红包
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_6&index=5 */
  postAsync(options: GethbinfoPost): Promised<GethbinfoPostAnswer>
}

interface GethbinfoPost extends CallOptions {
  xml: {
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    /** ≤28 */ mch_billno: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ appid: string
    bill_type: 'MCHT'
  }
}
interface GethbinfoPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤28 */ mch_billno?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ detail_id?: string
  status?: Open<'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND'>
  send_type?: Open<'API' | 'UPLOAD' | 'ACTIVITY'>
  hb_type?: Open<'NORMAL' | 'GROUP'>
  total_num?: string
  total_amount?: string
  /** ≤32 */ reason?: string
  /** ≤32 */ send_time?: string
  /** ≤32 */ refund_time?: string
  refund_amount?: string
  /** ≤128 */ wishing?: string
  /** ≤256 */ remark?: string
  /** ≤32 */ act_name?: string
  hblist?: {
    hbinfo?: { openid?: string, amount?: string, rcv_time?: string } | Array<{ openid?: string, amount?: string, rcv_time?: string }>
  }
  openid?: unknown
  amount?: unknown
  rcv_time?: unknown
}

export interface Gettransferinfo extends Node {
  /** 查询企业向微信用户个人付款 · APIv2∙资金应用∙付款
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=14_3 */
  post(options: GettransferinfoPost): Response<GettransferinfoPostAnswer>
  /** 查询企业向微信用户个人付款 · APIv2∙资金应用∙付款
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=14_3 */
  postAsync(options: GettransferinfoPost): Promised<GettransferinfoPostAnswer>
}

interface GettransferinfoPost extends CallOptions {
  xml: {
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    /** ≤32 */ partner_trade_no: string
    /** ≤32 */ mch_id: string
    /** ≤128 */ appid: string
  }
}
interface GettransferinfoPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ partner_trade_no: string
  /** ≤128 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤64 */ detail_id?: string
  status?: Open<'SUCCESS' | 'FAILED' | 'PROCESSING'>
  /** ≤128 */ reason?: string
  /** ≤64 */ openid: string
  /** ≤64 */ transfer_name?: string
  payment_amount?: string
  /** ≤32 */ transfer_time?: string
  /** ≤32 */ payment_time?: string
  /** ≤100 */ desc?: string
}

interface Promotion extends Node {
  paywwsptrans2pocket: PromotionPaywwsptrans2pocket
  querywwsptrans2pocket: PromotionQuerywwsptrans2pocket
  transfers: PromotionTransfers
}

export interface PromotionPaywwsptrans2pocket extends Node {
  /** 向员工付款 · APIv2∙企微∙付款
   *
   * Mutual TLS: `security: true`.
   * https://open.work.weixin.qq.com/api/doc/90000/90135/90278 */
  post(options: PromotionPaywwsptrans2pocketPost): Response<PromotionPaywwsptrans2pocketPostAnswer>
  /** 向员工付款 · APIv2∙企微∙付款
   *
   * Mutual TLS: `security: true`.
   * https://open.work.weixin.qq.com/api/doc/90000/90135/90278 */
  postAsync(options: PromotionPaywwsptrans2pocketPost): Promised<PromotionPaywwsptrans2pocketPostAnswer>
}

interface PromotionPaywwsptrans2pocketPost extends CallOptions {
  xml: {
    /** ≤128 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ device_info?: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    /** ≤32 */ partner_trade_no: string
    /** ≤64 */ openid: string
    check_name: Open<'FORCE_CHECK' | 'NO_CHECK'>
    /** ≤64 */ re_user_name?: string
    amount: Numeric
    /** ≤100 */ desc: string
    /** ≤32 */ spbill_create_ip: string
    /** ≤32 */ workwx_sign: string
    ww_msg_type: 'NORMAL_MSG' | 'APPROVAL_MSG'
    approval_number?: string
    approval_type?: 1 | '1'
    act_name: string
    agentid?: string
  }
}
interface PromotionPaywwsptrans2pocketPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤128 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ partner_trade_no: string
  /** ≤64 */ payment_no: string
  /** ≤32 */ payment_time?: string
}

export interface PromotionQuerywwsptrans2pocket extends Node {
  /** 查询付款记录 · APIv2∙企微∙付款
   *
   * Mutual TLS: `security: true`.
   * https://open.work.weixin.qq.com/api/doc/90000/90135/90279 */
  post(options: PromotionQuerywwsptrans2pocketPost): Response<PromotionQuerywwsptrans2pocketPostAnswer>
  /** 查询付款记录 · APIv2∙企微∙付款
   *
   * Mutual TLS: `security: true`.
   * https://open.work.weixin.qq.com/api/doc/90000/90135/90279 */
  postAsync(options: PromotionQuerywwsptrans2pocketPost): Promised<PromotionQuerywwsptrans2pocketPostAnswer>
}

interface PromotionQuerywwsptrans2pocketPost extends CallOptions {
  xml: {
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    /** ≤28 */ partner_trade_no?: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ appid: string
    mch_billno?: unknown
  }
}
interface PromotionQuerywwsptrans2pocketPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤28 */ partner_trade_no: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ detail_id?: string
  status?: Open<'SUCCESS' | 'FAILED' | 'PROCESSING'>
  /** ≤32 */ reason?: string
  /** ≤64 */ transfer_name?: string
  payment_amount?: string
  /** ≤32 */ transfer_time?: string
  /** ≤100 */ desc?: string
  openid?: unknown
}

export interface PromotionTransfers extends Node {
  /** 向微信用户个人付款 · APIv2∙资金应用∙付款
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=14_2 */
  post(options: PromotionTransfersPost): Response<PromotionTransfersPostAnswer>
  /** 向微信用户个人付款 · APIv2∙资金应用∙付款
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=14_2 */
  postAsync(options: PromotionTransfersPost): Promised<PromotionTransfersPostAnswer>
}

interface PromotionTransfersPost extends CallOptions {
  xml: {
    /** ≤128 */ mch_appid: string
    /** ≤32 */ mchid: string
    /** ≤32 */ device_info?: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    /** ≤32 */ partner_trade_no: string
    /** ≤64 */ openid: string
    /** ≤16 */ check_name: string
    /** ≤64 */ re_user_name?: string
    amount: Numeric
    /** ≤100 */ desc: string
    /** ≤32 */ spbill_create_ip: string
    /** ≤64 */ scene?: string
    brand_id?: Numeric
    /** ≤128 */ finder_template_id?: string
  }
}
interface PromotionTransfersPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤128 */ mch_appid?: string
  /** ≤32 */ mchid?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ partner_trade_no: string
  /** ≤64 */ payment_no: string
  /** ≤32 */ payment_time?: string
}

export interface QueryCouponStock extends Node {
  /** 查询代金券批次 · APIv2∙代金券
   * https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5 */
  post(options: QueryCouponStockPost): Response<QueryCouponStockPostAnswer>
  /** 查询代金券批次 · APIv2∙代金券
   * https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5 */
  postAsync(options: QueryCouponStockPost): Promised<QueryCouponStockPostAnswer>
}

interface QueryCouponStockPost extends CallOptions {
  xml: {
    coupon_stock_id: string
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ op_user_id?: string
    /** ≤32 */ device_info?: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    version?: '1.0'
    type?: 'XML'
  }
}
interface QueryCouponStockPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  coupon_stock_id?: string
  coupon_name?: string
  coupon_value?: string
  coupon_mininumn?: string
  coupon_stock_status?: string
  coupon_total?: string
  max_quota?: string
  is_send_num?: string
  begin_time?: string
  end_time?: string
  create_time?: string
  coupon_budget?: string
  begin_time_t?: string
  end_time_t?: string
  create_time_t?: string
}

export interface Querycouponsinfo extends Node {
  /** 查询代金券信息 · APIv2∙代金券
   * https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6 */
  post(options: QuerycouponsinfoPost): Response<QuerycouponsinfoPostAnswer>
  /** 查询代金券信息 · APIv2∙代金券
   * https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6 */
  postAsync(options: QuerycouponsinfoPost): Promised<QuerycouponsinfoPostAnswer>
}

interface QuerycouponsinfoPost extends CallOptions {
  xml: {
    coupon_id: string
    openid: string
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    stock_id: string
    /** ≤32 */ op_user_id?: string
    /** ≤32 */ device_info?: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    version?: '1.0'
    type?: 'XML'
  }
}
interface QuerycouponsinfoPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  coupon_stock_id?: string
  coupon_id?: string
  coupon_value?: string
  coupon_mininumn: string
  coupon_name?: string
  coupon_state?: Open<'SENDED' | 'USED' | 'EXPIRED'>
  coupon_desc?: string
  coupon_use_value?: string
  coupon_remain_value?: string
  send_source?: Open<'FULL_SEND' | 'NORMAL'>
  is_partial_use?: Open<'1'>
}

export interface Queryworkwxredpack extends Node {
  /** 查询红包记录 · APIv2∙企微∙红包
   *
   * Mutual TLS: `security: true`.
   * https://open.work.weixin.qq.com/api/doc/90000/90135/90276 */
  post(options: QueryworkwxredpackPost): Response<QueryworkwxredpackPostAnswer>
  /** 查询红包记录 · APIv2∙企微∙红包
   *
   * Mutual TLS: `security: true`.
   * https://open.work.weixin.qq.com/api/doc/90000/90135/90276 */
  postAsync(options: QueryworkwxredpackPost): Promised<QueryworkwxredpackPostAnswer>
}

interface QueryworkwxredpackPost extends CallOptions {
  xml: {
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    /** ≤28 */ mch_billno: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ appid: string
  }
}
interface QueryworkwxredpackPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤28 */ mch_billno?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ detail_id?: string
  status?: Open<'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND'>
  send_type?: Open<'API'>
  total_amount?: string
  /** ≤32 */ reason?: string
  /** ≤32 */ send_time?: string
  /** ≤32 */ refund_time?: string
  refund_amount?: string
  /** ≤128 */ wishing?: string
  /** ≤256 */ remark?: string
  /** ≤32 */ act_name?: string
  /** ≤32 */ openid: string
  amount?: string
  /** ≤32 */ rcv_time?: string
  /** ≤128 */ sender_name?: string
  /** ≤128 */ sender_header_media_id?: string
  hb_type?: unknown
  total_num?: unknown
}

export interface SendCoupon extends Node {
  /** 发放代金券 · APIv2∙代金券
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4 */
  post(options: SendCouponPost): Response<SendCouponPostAnswer>
  /** 发放代金券 · APIv2∙代金券
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4 */
  postAsync(options: SendCouponPost): Promised<SendCouponPostAnswer>
}

interface SendCouponPost extends CallOptions {
  xml: {
    coupon_stock_id: string
    openid_count: Numeric
    partner_trade_no: string
    openid: string
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ op_user_id?: string
    /** ≤32 */ device_info?: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    version?: '1.0'
    type?: 'XML'
  }
}
interface SendCouponPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  coupon_stock_id?: string
  resp_count?: string
  success_count?: string
  failed_count?: string
  openid: string
  ret_code?: string
  coupon_id?: string
  ret_msg?: string
}

export interface Sendgroupredpack extends Node {
  /** 发放裂变红包 · APIv2∙资金应用∙红包
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4
   * @deprecated */
  post(options: SendgroupredpackPost): Response<MmpaymkttransfersAnswer>
  /** 发放裂变红包 · APIv2∙资金应用∙红包
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4
   * @deprecated */
  postAsync(options: SendgroupredpackPost): Promised<MmpaymkttransfersAnswer>
}

interface SendgroupredpackPost extends CallOptions {
  xml: {
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    /** ≤28 */ mch_billno: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ wxappid: string
    /** ≤32 */ send_name: string
    /** ≤32 */ re_openid: string
    total_amount: Numeric
    total_num: Numeric
    amt_type: 'ALL_RAND'
    /** ≤128 */ wishing: string
    /** ≤32 */ act_name: string
    /** ≤256 */ remark: string
    scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8'
    risk_info?: string
  }
}

export interface Sendminiprogramhb extends Node {
  /** 发放小程序红包接口 · APIv2∙资金应用∙红包
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon_xcx.php?chapter=18_2&index=3 */
  post(options: SendminiprogramhbPost): Response<SendminiprogramhbPostAnswer>
  /** 发放小程序红包接口 · APIv2∙资金应用∙红包
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon_xcx.php?chapter=18_2&index=3 */
  postAsync(options: SendminiprogramhbPost): Promised<SendminiprogramhbPostAnswer>
}

interface SendminiprogramhbPost extends CallOptions {
  xml: {
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    /** ≤28 */ mch_billno: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ wxappid: string
    /** ≤32 */ send_name: string
    /** ≤32 */ re_openid: string
    total_amount: Numeric
    total_num: Numeric
    /** ≤128 */ wishing: string
    /** ≤32 */ act_name: string
    /** ≤256 */ remark: string
    notify_way: 'MINI_PROGRAM_JSAPI'
    scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8'
  }
}
interface SendminiprogramhbPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤28 */ mch_billno?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ wxappid?: string
  /** ≤32 */ re_openid?: string
  total_amount?: string
  /** ≤32 */ send_listid?: string
  package?: string
}

export interface Sendredpack extends Node {
  /** 发放普通红包 · APIv2∙资金应用∙红包
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon_sl.php?chapter=13_4&index=3 */
  post(options: SendredpackPost): Response<MmpaymkttransfersAnswer>
  /** 发放普通红包 · APIv2∙资金应用∙红包
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon_sl.php?chapter=13_4&index=3 */
  postAsync(options: SendredpackPost): Promised<MmpaymkttransfersAnswer>
}

interface SendredpackPost extends CallOptions {
  xml: {
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    /** ≤28 */ mch_billno: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ msgappid?: string
    /** ≤32 */ wxappid: string
    /** ≤32 */ send_name: string
    /** ≤32 */ re_openid: string
    total_amount: Numeric
    total_num: Numeric
    /** ≤128 */ wishing: string
    /** ≤15 */ client_ip: string
    /** ≤32 */ act_name: string
    /** ≤256 */ remark: string
    scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8'
    risk_info?: string
  }
}

export interface Sendworkwxredpack extends Node {
  /** 发放企业红包 · APIv2∙企微∙红包
   *
   * Mutual TLS: `security: true`.
   * https://open.work.weixin.qq.com/api/doc/90000/90135/90275 */
  post(options: SendworkwxredpackPost): Response<SendworkwxredpackPostAnswer>
  /** 发放企业红包 · APIv2∙企微∙红包
   *
   * Mutual TLS: `security: true`.
   * https://open.work.weixin.qq.com/api/doc/90000/90135/90275 */
  postAsync(options: SendworkwxredpackPost): Promised<SendworkwxredpackPostAnswer>
}

interface SendworkwxredpackPost extends CallOptions {
  xml: {
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    /** ≤28 */ mch_billno: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ wxappid: string
    agentid?: string
    /** ≤128 */ sender_name: string
    /** ≤128 */ sender_header_media_id?: string
    /** ≤32 */ re_openid: string
    total_amount: Numeric
    /** ≤128 */ wishing: string
    /** ≤32 */ act_name: string
    /** ≤256 */ remark: string
    scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8'
    /** ≤32 */ workwx_sign: string
    total_num?: unknown
    client_ip?: unknown
  }
}
interface SendworkwxredpackPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤28 */ mch_billno?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ wxappid?: string
  /** ≤32 */ re_openid?: string
  total_amount?: string
  /** ≤32 */ send_listid?: string
  /** ≤128 */ sender_name?: string
  /** ≤128 */ sender_header_media_id?: string
}

interface MmpaymkttransfersAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤28 */ mch_billno?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ wxappid?: string
  /** ≤32 */ re_openid?: string
  total_amount?: string
  /** ≤32 */ send_listid?: string
}
