// Made by scripts/generate-types.ts.
import type { JsonText, Numeric, Open, Outcome } from './node'

export interface AgreementList { agreement_code: string, agreement_version: string, sign_organization: string, sign_time: string }

export interface Amount { total: number, currency?: string, payer_total: number, payer_currency: string }

export interface ApplyAnswer {
  recharge_id: string
  out_recharge_no: string
  transfer_in_account?: {
    bank_name?: string
    bank_address_code?: string
    bank_code?: string
    bank_account_name?: string
    bank_account_no?: string
  }
}

export interface AssociateStoresResponse {
  total_count: number
  success_store_list?: Array<{ store_id: string }>
  failed_store_list?: Array<{
    store_id: string
    /** ≤40 */ code: string
    /** ≤200 */ message: string
  }>
}

export type BackgroundColor = Open<'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100'>

export type BankType = Open<'CMB_DEBIT' | 'COMM_DEBIT' | 'ABC_DEBIT' | 'CCB_DEBIT' | 'ICBC_DEBIT' | 'BOC_DEBIT' | 'PAB_DEBIT' | 'SPDB_DEBIT' | 'CITIC_DEBIT' | 'CEB_DEBIT' | 'CMBC_DEBIT' | 'CIB_DEBIT' | 'GDB_DEBIT' | 'PSBC_DEBIT' | 'NBCB_DEBIT'>

export interface BatchquerycommentResponse {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Open<'FAIL'>
  /** ≤16 */ err_code?: string
  /** ≤128 */ err_code_des?: string
}

export interface Business {
  business_type: Open<'ONLINE' | 'OFFLINE' | 'BOTH'>
  app_download?: string
  website?: string
  office_account?: string
  mini_program?: string
  store_address?: string
  store_photos?: JsonText<string[]>
  mcc?: string
}

export interface CertificatesAnswer {
  data: Array<{
    serial_no?: string
    effective_time?: string
    expire_time?: string
    encrypt_certificate?: {
      algorithm?: string
      nonce?: string
      associated_data?: string
      /** Encrypted. */ ciphertext?: string
    }
  }>
}

export interface ChargeTransactionsAmount { total: number, currency?: string, payer_total?: number, discount_total?: number }

export type CommonFieldList = 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY'

export type ContactIdDocType = 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'

export interface CouponDisplayInfo {
  code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE'
  background_color?: Open<BackgroundColor>
  entrance_mini_program?: EntranceMiniProgram
  entrance_official_account?: { appid: string }
  entrance_finder?: { finder_id: string, finder_video_id: string, finder_video_cover_image_url: string }
}

export interface CouponDisplayInfoAnswer {
  code_display_mode: Open<'INVISIBLE' | 'BARCODE' | 'QRCODE'>
  background_color?: Open<BackgroundColor>
  entrance_mini_program?: EntranceMiniProgram
  entrance_official_account?: { appid: string }
  entrance_finder?: { finder_id: string, finder_video_id: string, finder_video_cover_image_url: string }
}

export interface CouponUsageDetail {
  use_request_no?: string
  use_time?: string
  return_request_no?: string
  return_time?: string
  associated_order_info?: UserProductCouponAssociatedOrderInfo
  associated_pay_score_order_info?: { order_id?: string, out_order_no?: string, mchid?: string, sub_mchid?: string }
  /** 分 */ saved_amount?: number
}

export type Customs = Open<'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'>

export interface CustomsOrdersAnswer {
  appid: string
  mchid: string
  state: Open<'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT'>
  out_trade_no: string
  transaction_id: string
  sub_order_no?: string
  sub_order_id?: string
  verify_department?: Open<'UNIONPAY' | 'NETSUNION' | 'OTHERS'>
  verify_department_trade_id: string
}

export interface CustomsOrdersAnswer2 {
  appid: string
  mchid: string
  state: Open<'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT'>
  out_trade_no: string
  transaction_id: string
  sub_order_no?: string
  sub_order_id?: string
  modify_time?: string
  verify_department?: Open<'UNIONPAY' | 'NETSUNION' | 'OTHERS'>
  verify_department_trade_id: string
}

export interface CustomsOrdersRequest {
  appid: string
  mchid: string
  out_trade_no: string
  transaction_id: string
  sub_order_no?: string
  customs: Open<Customs>
  merchant_customs_no: string
  duty?: number
  order_fee?: number
  transport_fee?: number
  product_fee?: number
}

export interface DataAmount {
  settled?: number
  unsettle?: number
  currency: string
  pay?: number
  refund?: number
  net?: number
  fee: number
}

export type DataCustoms = 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'

export interface DepositMicropayRequestDetail {
  cost_price?: number
  receipt_id?: string
  goods_detail: Array<{ goods_id?: string, wxpay_goods_id?: string, goods_name?: string, quantity: number, price: number }>
}

export interface Detail {
  cost_price?: number
  receipt_id?: string
  goods_detail?: Array<{ goods_id: string, wxpay_goods_id?: string, goods_name?: string, quantity: number, price: number }>
}

export interface DownloadbillRequest {
  /** ≤32 */ appid: string
  /** ≤32 */ mch_id: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  /** ≤8 */ bill_date: string
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND'
  tar_type?: 'GZIP'
}

export interface EntranceMiniProgram {
  appid: string
  path: string
  /** ≤5 */ entrance_wording: string
  /** ≤6 */ guidance_wording: string
}

export interface FacepayRequest {
  deposit?: 'Y' | 'N'
  /** ≤32 */ appid: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ mch_id: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  /** ≤128 */ body: string
  detail?: JsonText<{
    goods_detail: Array<{
      goods_id: string
      wxpay_goods_id?: string
      goods_name: string
      goods_num: number
      price: number
      goods_category?: string
      body?: string
    }>
  }>
  /** ≤127 */ attach?: string
  /** ≤32 */ out_trade_no: string
  total_fee: Numeric
  /** ≤16 */ fee_type: string
  /** ≤16 */ spbill_create_ip: string
  /** ≤32 */ goods_tag?: string
  /** ≤32 */ limit_pay?: string
  /** ≤14 */ time_start?: string
  /** ≤14 */ time_expire?: string
  /** ≤128 */ openid?: string
  /** ≤128 */ face_code: string
  sign_type: 'HMAC-SHA256'
}

export interface FacepayResponse {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤128 */ openid: string
  is_subscribe?: Open<'Y' | 'N'>
  /** ≤128 */ sub_openid?: string
  sub_is_subscribe?: Open<'Y' | 'N'>
  /** ≤16 */ trade_type?: string
  /** ≤32 */ bank_type?: string
  /** ≤16 */ fee_type?: string
  total_fee?: string
  /** ≤16 */ cash_fee_type?: string
  cash_fee?: string
  settlement_total_fee?: string
  coupon_fee?: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  /** ≤128 */ attach?: string
  /** ≤14 */ time_end?: string
  promotion_detail?: JsonText<PromotionDetail>
}

export type FailReason = 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST'

export interface FileCheckRule {
  min_list_length?: number
  max_list_length?: number
  enum_file_exts?: Array<Open<'png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx'>>
  max_file_size?: number
}

export interface FinanceInstitutionInfo {
  finance_type: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER'
  finance_license_pics: string[]
}

export interface FinishOrderRequest {
  /** ≤32 */ sub_mchid: string
  /** ≤32 */ transaction_id: string
  /** ≤64 */ out_order_no: string
  /** ≤80 */ description: string
}

export interface FinishOrderResponse {
  /** ≤32 */ sub_mchid: string
  /** ≤32 */ transaction_id: string
  /** ≤64 */ out_order_no: string
  /** ≤64 */ order_id: string
}

export interface GetsignkeyAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sandbox_signkey?: string
}

export interface GoodsDetail { goods_id: string, goods_remark?: string, discount_amount: number, quantity?: number, price?: number }

export interface GoodsDetailInPromotion {
  /** ≤32 */ goods_id: string
  quantity: number
  /** 分 */ unit_price: number
  discount_amount: number
  /** ≤128 */ goods_remark?: string
}

export type IdType = Open<'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'>

export interface Identity {
  type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER'
  number: string
  name: string
}

export interface ListAssociatedStoresResponse {
  total_count?: number
  store_list?: Array<{ store_id: string }>
  /** ≤100 */ next_page_token?: string
}

export interface MerchantsBusiness {
  business_type?: Open<'ONLINE' | 'OFFLINE' | 'BOTH'>
  app_download?: string
  website?: string
  office_account?: string
  mini_program?: string
  store_address?: string
  mcc?: string
}

export interface MicropayAmount {
  total: number
  currency?: string
  payer_total: number
  payer_currency?: string
  exchange_rate?: { type?: Open<'SETTLEMENT_RATE'>, rate?: number }
}

export interface MicropayResponse {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤128 */ openid: string
  is_subscribe?: Open<'Y' | 'N'>
  /** ≤16 */ trade_type?: string
  /** ≤32 */ bank_type?: string
  /** ≤16 */ fee_type?: string
  total_fee?: string
  settlement_total_fee?: string
  coupon_fee?: string
  /** ≤16 */ cash_fee_type?: string
  cash_fee?: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  /** ≤128 */ attach?: string
  /** ≤14 */ time_end?: string
  promotion_detail?: JsonText<PayMicropayAnswerPromotionDetail>
}

export interface MwebRequestSceneInfo {
  device_id?: string
  device_ip?: string
  payer_client_ip: string
  operator_id?: string
  store_info: { id?: string, name: string, address: string }
}

export interface OrderqueryRequest {
  version?: '1.0'
  /** ≤32 */ appid: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ mch_id: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ transaction_id?: string
  out_trade_no?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

export interface OrderqueryResponse {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ device_info?: string
  /** ≤128 */ openid: string
  is_subscribe?: Open<'Y' | 'N'>
  /** ≤128 */ sub_openid?: string
  sub_is_subscribe?: Open<'Y' | 'N'>
  /** ≤16 */ trade_type?: string
  trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT'>
  /** ≤16 */ bank_type?: string
  total_fee?: string
  settlement_total_fee?: string
  /** ≤8 */ fee_type?: string
  cash_fee?: string
  /** ≤16 */ cash_fee_type?: string
  coupon_fee?: string
  coupon_count?: string
  [name: `coupon_type_${number}`]: string
  /** ≤20 */ [name: `coupon_id_${number}`]: string
  [name: `coupon_fee_${number}`]: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  /** ≤128 */ attach?: string
  /** ≤14 */ time_end?: string
  /** ≤256 */ trade_state_desc?: string
  promotion_detail?: JsonText<PromotionDetail>
  consume_fee?: string
}

export interface OrdersAnswer {
  appid: string
  mchid: string
  transaction_id: string
  verify_department?: Open<'UNIONPAY' | 'NETSUNION' | 'OTHERS'>
  verify_department_trade_id: string
  offset?: number
  limit?: number
  total_count?: number
  data: Array<{
    sub_order_no?: string
    sub_order_id?: string
    mch_customs_no?: string
    customs?: Open<DataCustoms>
    fee_type?: string
    order_fee?: number
    duty?: number
    transport_fee?: number
    product_fee?: number
    state: Open<'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT'>
    explanation?: string
    modify_time?: string
  }>
}

export interface OrdersRequest {
  appid: string
  mchid: string
  out_trade_no: string
  transaction_id: string
  customs: Open<Customs>
  merchant_customs_no: string
  duty?: number
  sub_order_no?: string
  fee_type?: string
  order_fee?: number
  transport_fee?: number
  product_fee?: number
}

export type OrganizationType = Open<'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_MICRO'>

export interface PayMicropayAnswerPromotionDetail {
  promotion_id?: string
  name?: string
  scope?: Open<'GLOBAL' | 'SINGLE'>
  type?: Open<'COUPON' | 'DISCOUNT'>
  amount?: string
  activity_id?: string
  wxpay_contribute?: string
  merchant_contribute?: string
  other_contribute?: string
  goods_detail?: Array<{
    goods_id?: string
    goods_remark?: string
    discount_amount?: number
    wxpay_goods_id?: string
    goods_name?: string
    quantity?: number
    price?: number
  }>
}

export interface PayMicropayRequest {
  /** ≤32 */ version?: string
  profit_sharing?: 'N' | 'Y'
  deposit?: 'Y' | 'N'
  /** ≤32 */ appid: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ mch_id: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  sign_type?: 'MD5' | 'HMAC-SHA256'
  /** ≤128 */ body: string
  detail?: JsonText<PayMicropayRequestDetail>
  /** ≤127 */ attach?: string
  /** ≤32 */ out_trade_no: string
  total_fee: Numeric
  /** ≤16 */ fee_type?: string
  /** ≤64 */ spbill_create_ip: string
  /** ≤32 */ goods_tag?: string
  /** ≤32 */ limit_pay?: string
  /** ≤14 */ time_start?: string
  /** ≤14 */ time_expire?: string
  /** ≤8 */ receipt?: string
  /** ≤128 */ auth_code: string
  scene_info?: JsonText<{
    store_info: { id: string, name?: string, area_code?: string, address?: string }
  }>
}

export interface PayMicropayRequestDetail {
  cost_price?: number
  receipt_id?: string
  goods_detail: Array<{
    goods_id?: string
    wxpay_goods_id?: string
    goods_name?: string
    quantity?: number
    price?: number
    goods_category?: string
    body?: string
    category?: string
    mcc?: number
  }>
}

export interface PayapplyAnswer {
  return_code: Outcome
  return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤32 */ err_code_des?: string
}

export interface PlanModifyContent {
  /** ≤36 */ plan_name?: string
  delivery_end_time?: string
  total_count?: number
  user_limit?: number
  daily_limit?: number
  /** ≤27 */ recommend_word?: string
}

export type ProductCouponStockType = 'PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR'

export interface PromotionDetail {
  promotion_id?: string
  name?: string
  scope?: Open<'GLOBAL' | 'SINGLE'>
  type?: Open<'COUPON' | 'DISCOUNT'>
  amount?: string
  activity_id?: string
  wxpay_contribute?: string
  merchant_contribute?: string
  other_contribute?: string
  goods_detail?: Array<{ goods_id?: string, wxpay_goods_id?: string, goods_name?: string, quantity?: number, price?: number }>
}

export interface RecordFieldsFileCheckRule {
  min_list_length?: number
  max_list_length?: number
  enum_file_exts?: Array<Open<'png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx'>>
  max_file_size?: number
}

export interface RedeclareAnswer {
  appid: string
  mchid: string
  state: Open<'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT'>
  out_trade_no: string
  transaction_id: string
  sub_order_no?: string
  sub_order_id?: string
  modify_time?: string
  explanation?: string
}

export interface RedeclareRequest {
  appid: string
  mchid: string
  out_trade_no?: string
  transaction_id?: string
  sub_order_no?: string
  sub_order_id?: string
  customs: Open<Customs>
  merchant_customs_no: string
}

export interface RefundDetail {
  promotion_id: string
  scope?: Open<'GLOBAL' | 'SINGLE'>
  type?: Open<'COUPON' | 'DISCOUNT'>
  amount?: number
  refund_amount?: number
  currency: string
}

export interface RefundRequest {
  /** ≤32 */ appid: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ mch_id: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  sign_type?: 'MD5' | 'HMAC-SHA256'
  /** ≤32 */ transaction_id?: string
  out_trade_no?: string
  /** ≤64 */ out_refund_no: string
  total_fee: Numeric
  refund_fee: Numeric
  /** ≤8 */ refund_fee_type?: string
  /** ≤80 */ refund_desc?: string
  /** ≤30 */ refund_account?: string
  /** ≤256 */ notify_url?: string
}

export interface RefundResponse {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  /** ≤64 */ out_refund_no: string
  /** ≤32 */ refund_id: string
  refund_fee?: string
  settlement_refund_fee?: string
  total_fee?: string
  settlement_total_fee?: string
  /** ≤8 */ fee_type?: string
  cash_fee?: string
  /** ≤16 */ cash_fee_type?: string
  cash_refund_fee?: string
  /** ≤8 */ [name: `coupon_type_${number}`]: string
  coupon_refund_fee?: string
  [name: `coupon_refund_fee_${number}`]: string
  coupon_refund_count?: string
  /** ≤20 */ [name: `coupon_refund_id_${number}`]: string
}

export interface RefundqueryRequest {
  /** ≤32 */ appid: string
  /** ≤32 */ mch_id: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  sign_type?: 'MD5' | 'HMAC-SHA256'
  /** ≤32 */ transaction_id?: string
  out_trade_no?: string
  out_refund_no?: string
  refund_id?: string
  offset?: Numeric
}

export interface RefundqueryResponse {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  total_refund_count?: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  total_fee?: string
  settlement_total_fee?: string
  /** ≤8 */ fee_type?: string
  cash_fee?: string
  refund_count?: string
  /** ≤64 */ [name: `out_refund_no_${number}`]: string
  /** ≤32 */ [name: `refund_id_${number}`]: string
  /** ≤16 */ [name: `refund_channel_${number}`]: string
  [name: `refund_fee_${number}`]: string
  [name: `settlement_refund_fee_${number}`]: string
  /** ≤8 */ [name: `coupon_type_${number}_${number}`]: string
  [name: `coupon_refund_fee_${number}`]: string
  [name: `coupon_refund_count_${number}`]: string
  /** ≤20 */ [name: `coupon_refund_id_${number}_${number}`]: string
  [name: `coupon_refund_fee_${number}_${number}`]: string
  /** ≤16 */ [name: `refund_status_${number}`]: string
  /** ≤30 */ [name: `refund_account_${number}`]: string
  /** ≤64 */ [name: `refund_recv_accout_${number}`]: string
  /** ≤20 */ [name: `refund_success_time_${number}`]: string
}

export interface RepeatedFieldData {
  longitude?: string
  latitude?: string
  province?: string
  city?: string
  area?: string
  street?: string
  address?: string
  name?: string
  wechat_order_id?: string
  merchant_order_id?: string
  trade_time?: string
  trade_money_amount?: string
  trade_goods?: string
  logistic_flag?: Open<0 | 1>
  evidence_img_list?: string[]
}

export interface RequestedItemInfo {
  record_fields?: Array<{
    item_id?: string
    field_name?: string
    name?: string
    type?: Open<1 | 2 | 3 | 4 | 5 | 6>
    repeated_field_data?: JsonText<RepeatedFieldData[]>
    tips?: string
    placeholder?: string
    tooltip?: string
    required?: Open<0 | 1>
    need_encrypt?: boolean
    string_check_rule?: {
      min_string_length?: number
      max_string_length?: number
      validator?: Open<'number' | 'phone' | 'idcard' | 'url' | 'email'>
    }
    enum_check_rule?: { min_list_length?: number, max_list_length?: number, enum_values?: string[] }
    file_check_rule?: FileCheckRule
    time_interval_check_rule?: { min_list_length?: number, max_list_length?: number }
    order_interval_check_rule?: FileCheckRule
    relations?: Array<{ source_key?: number, source_value?: string }>
  }>
}

export interface ReverseRequest {
  /** ≤32 */ appid: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ mch_id: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ transaction_id?: string
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

export interface ReverseResponse {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  recall?: Open<'Y' | 'N'>
}

export interface SceneInfo {
  device_id?: string
  device_ip?: string
  payer_client_ip?: string
  operator_id?: string
  store_info?: { id?: string, name: string, address: string }
}

export interface SignContractTerminateInfo {
  contract_termination_mode?: string
  contract_terminated_time?: string
  contract_termination_remark?: string
}

export interface StoreLocation {
  /** ≤20 */ address_code: string
  /** ≤200 */ address_detail: string
  /** ≤50 */ address_complements?: string
  /** ≤32 */ longitude?: string
  /** ≤32 */ latitude?: string
}

export interface StoreRecipient {
  /** ≤16 */ mchid?: string
  /** ≤256 */ company_name?: string
  recipient_state?: Open<'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED'>
}

export interface SubsidyInfo {
  subsidy_detail?: Array<{
    subsidy_period_type: 'DAILY' | 'PERIOD'
    subsidy_plan: Array<{ subsidy_installment_num: 3 | 6 | 12, subsidy_percent: 0 | 100 }>
  }>
}

export interface TransactionsAmount {
  total: number
  payer_total: number
  currency: string
  payer_currency: string
  exchange_rate?: { type?: Open<'SETTLEMENT_RATE'>, rate?: number }
}

export interface TransactionsAnswerPromotionDetail {
  promotion_id: string
  name?: string
  scope?: Open<'GLOBAL' | 'SINGLE'>
  type?: Open<'COUPON' | 'DISCOUNT'>
  amount: number
  currency: string
  activity_id?: string
  wxpay_contribute_amount?: number
  merchant_contribute_amount?: number
  other_contribute_amount?: number
  goods_detail?: GoodsDetail[]
}

export interface TransactionsAnswerPromotionDetail2 {
  promotion_id: string
  name?: string
  scope?: string
  type?: string
  activity_id?: string
  amount: number
  wxpay_contribute?: number
  merchant_contribute?: number
  other_contribute?: number
}

export interface TransactionsMicropayAnswerDetail {
  promotion_id: string
  name?: string
  scope?: Open<'GLOBAL' | 'SINGLE'>
  type?: Open<'COUPON' | 'DISCOUNT'>
  amount: number
  currency?: string
  activity_id?: string
  wechatpay_contribute_amount?: number
  merchant_contribute_amount?: number
  other_contribute_amount?: number
  goods_detail?: Array<{ goods_id: string, goods_remark?: string, quantity?: number, price?: number }>
}

export interface TransferDetailList {
  out_detail_no: string
  transfer_amount: number
  transfer_remark: string
  openid: string
  user_name: string
  user_id_card?: string
}

export interface UnifiedorderResponse {
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
  trade_type?: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'>
  /** ≤64 */ prepay_id: string
  /** ≤64 */ code_url?: string
  /** ≤64 */ mweb_url?: string
  promotion_detail?: JsonText<PayMicropayAnswerPromotionDetail>
}

export interface UnionH5Info {
  /** ≤32 */ type: string
  /** ≤64 */ app_name?: string
  /** ≤128 */ app_url?: string
  /** ≤128 */ bundle_id?: string
  /** ≤128 */ package_name?: string
}

export interface UploadCouponCodesResponse {
  total_count: number
  success_code_list?: string[]
  failed_code_list?: Array<{ coupon_code: string, code: string, message: string }>
  already_exist_code_list?: string[]
  duplicate_code_list?: string[]
}

export interface UsageRuleDisplayInfo {
  coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE'>
  mini_program_appid?: string
  mini_program_path?: string
  app_path?: string
  /** ≤1000 */ usage_description: string
  coupon_available_store_info?: {
    /** ≤1000 */ description: string
    mini_program_appid?: string
    mini_program_path?: string
  }
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE'
  passcode_link?: string
}

export interface UsageRuleDisplayInfoAnswer {
  coupon_usage_method_list: Array<Open<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE'>>
  mini_program_appid?: string
  mini_program_path?: string
  app_path?: string
  /** ≤1000 */ usage_description: string
  coupon_available_store_info?: {
    /** ≤1000 */ description: string
    mini_program_appid?: string
    mini_program_path?: string
  }
  app_jump_type?: Open<'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE'>
  passcode_link?: string
}

export interface UserInfoCommonField {
  name?: Open<CommonFieldList>
  /** ≤512 Encrypted. */ value?: string
}

export interface UserInfoCommonFieldRequest {
  name?: CommonFieldList
  /** ≤512 Encrypted. */ value?: string
}

export interface UserPoint {
  /** ≤128 */ out_request_no: string
  /** ≤16 */ brand_id: string
  /** ≤32 */ card_id: string
  /** ≤128 */ openid: string
  /** ≤32 */ user_card_code: string
  point_balance: number
}

export interface UserProductCouponAssociatedOrderInfo { transaction_id?: string, out_trade_no?: string, mchid?: string, sub_mchid?: string }

export interface UserProductCouponBundleInfo { user_coupon_bundle_id: string, user_coupon_bundle_index: number, total_count: number, used_count: number }

export type UserType = 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT'

export interface ValidDateInformation {
  type: Open<'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'>
  available_begin_time?: string
  available_end_time?: string
  available_day_after_receive?: number
}

export interface ValidDateInformationRequest {
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
  available_begin_time?: string
  available_end_time?: string
  available_day_after_receive?: number
}

export interface VerifyCertificateAnswer {
  appid: string
  mchid: string
  out_trade_no: string
  transaction_id: string
  certificate_check_result?: Open<'SAME' | 'DIFFERENT'>
}

export interface VerifyCertificateRequest {
  appid: string
  mchid: string
  out_trade_no: string
  transaction_id: string
  sub_order_no?: string
  customs: Open<Customs>
  merchant_customs_no: string
  certificate_type: Open<'IDCARD'>
  certificate_id: string
  certificate_name: string
}
