// Made by scripts/generate-types.ts.
import type { Content, JsonText, Numeric, Open, Outcome } from './node'

export interface Amount { total: number, currency?: string, payer_total: number, payer_currency: string }

export interface AppRequest {
  mchid: string
  appid: string
  sub_mchid: string
  sp_mchid: string
  sp_appid: string
  sub_appid?: string
  description: string
  attach?: string
  notify_url: string
  out_trade_no: string
  goods_tag?: string
  trade_type: string
  limit_pay?: string
  time_start?: string
  time_expire?: string
  merchant_category_code: string
  payer?: Payer
  amount: { total: number, currency?: string }
  scene_info?: SceneInfo
  detail?: Detail[]
}

export interface ApplyAnswer {
  recharge_id: string
  out_recharge_no: string
  transfer_in_account: {
    bank_name?: string
    bank_address_code?: string
    bank_code?: string
    bank_account_name?: string
    bank_account_no?: string
  }
}

export type ApplymentState = 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED'

export interface BankTransferRechargesAnswer {
  mchid: string
  recharge_id: string
  out_recharge_no: string
  account_type: Open<'BASIC' | 'OPERATION' | 'FEES'>
  recharge_state: Open<'SUCCESS' | 'RECHARGING' | 'CLOSED'>
  recharge_scene: Open<'ECOMMERCE_BANK_TRANSFER'>
  recharge_state_desc?: string
  recharge_amount: { amount?: number, currency?: string }
  bank_transfer_info?: { memo?: string, return_time?: string, return_reason?: string, bank_name?: string, bank_card_tail?: string }
  accept_time?: string
  success_time?: string
  close_time?: string
}

export type BankType = 'CMB_DEBIT' | 'COMM_DEBIT' | 'ABC_DEBIT' | 'CCB_DEBIT' | 'ICBC_DEBIT' | 'BOC_DEBIT' | 'PAB_DEBIT' | 'SPDB_DEBIT' | 'CITIC_DEBIT' | 'CEB_DEBIT' | 'CMBC_DEBIT' | 'CIB_DEBIT' | 'GDB_DEBIT' | 'PSBC_DEBIT' | 'NBCB_DEBIT'

export interface BatchesAnswer { out_batch_no: string, batch_id: string, create_time: string }

export interface BatchquerycommentResponse {
  return_code: Outcome
  return_msg: string
  result_code: Open<'FAIL'>
  err_code: string
  err_code_des?: string
}

export interface Business {
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
  app_download?: string
  website?: string
  office_account?: string
  mini_program?: string
  store_address?: string
  store_photos?: JsonText<string[]>
  mcc?: string
}

export type CertType = 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522'

export interface CertificatesAnswer {
  data: Array<{
    serial_no?: string
    effective_time?: string
    expire_time?: string
    encrypt_certificate?: {
      algorithm?: string
      nonce?: string
      associated_data?: string
      /** Encrypted. */
      ciphertext?: string
    }
  }>
}

export interface ChargeTransactionsAmount { total: number, currency?: string, payer_total?: number, discount_total?: number }

export interface CloseRequest { mchid: string, sub_mchid?: string, sp_mchid?: string }

export interface CombinePayerInfo { identity?: Identity }

export interface Contact { name: string, phone: string, email: string }

export type Customs = 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'

export interface CustomsOrdersAnswer {
  appid: string
  mchid: string
  state: Open<DataState>
  out_trade_no: string
  transaction_id: string
  sub_order_no?: string
  sub_order_id?: string
  verify_department: Open<'UNIONPAY' | 'NETSUNION' | 'OTHERS'>
  verify_department_trade_id: string
}

export interface CustomsOrdersAnswer2 {
  appid: string
  mchid: string
  state: Open<DataState>
  out_trade_no: string
  transaction_id: string
  sub_order_no?: string
  sub_order_id?: string
  modify_time: string
  verify_department: Open<'UNIONPAY' | 'NETSUNION' | 'OTHERS'>
  verify_department_trade_id: string
}

export interface CustomsOrdersRequest {
  appid: string
  mchid: string
  out_trade_no: string
  transaction_id: string
  sub_order_no?: string
  customs: Customs
  merchant_customs_no: string
  duty?: number
  order_fee?: number
  transport_fee?: number
  product_fee?: number
}

export interface DataAmount {
  settled: number
  unsettle: number
  currency: string
  pay: number
  refund: number
  net: number
  fee: number
}

export type DataState = 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT'

export interface Detail {
  cost_price?: number
  receipt_id?: string
  goods_detail?: Array<{ goods_id: string, wxpay_goods_id?: string, goods_name?: string, quantity: number, price: number }>
}

export interface DownloadbillRequest {
  appid: string
  mch_id: string
  nonce_str?: string
  sign?: string
  bill_date: string
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND'
  tar_type?: 'GZIP'
}

export interface FacepayRequest {
  deposit?: 'Y' | 'N'
  appid: string
  sub_appid?: string
  mch_id: string
  sub_mch_id?: string
  device_info?: string
  nonce_str?: string
  sign?: string
  body: string
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
  attach?: string
  out_trade_no: string
  total_fee: Numeric
  fee_type: string
  spbill_create_ip: string
  goods_tag?: string
  limit_pay?: string
  time_start?: string
  time_expire?: string
  openid?: string
  face_code: string
  sign_type: 'HMAC-SHA256'
}

export interface FacepayResponse {
  return_code: Outcome
  return_msg?: string
  appid: string
  sub_appid?: string
  mch_id: string
  sub_mch_id?: string
  device_info?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  openid: string
  is_subscribe: Open<'Y' | 'N'>
  sub_openid?: string
  sub_is_subscribe?: Open<'Y' | 'N'>
  trade_type: string
  bank_type: string
  fee_type?: string
  total_fee: string
  cash_fee_type?: string
  cash_fee: string
  settlement_total_fee?: string
  coupon_fee?: string
  transaction_id: string
  out_trade_no: string
  attach?: string
  time_end: string
  promotion_detail?: JsonText<PromotionDetail>
}

export type FailReason = 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST'

export interface FileCheckRule {
  min_list_length?: number
  max_list_length?: number
  enum_file_exts?: Array<Open<'png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx'>>
  max_file_size?: number
}

export interface FileCheckRuleRequest {
  min_list_length?: number
  max_list_length?: number
  enum_file_exts?: Array<'png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx'>
  max_file_size?: number
}

export interface FinanceInstitutionInfo {
  finance_type?: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER'
  finance_license_pics?: string[]
}

export interface FinishOrderAnswer { sub_mchid: string, transaction_id: string, out_order_no: string, order_id: string }

export interface FinishOrderRequest { sub_mchid: string, transaction_id: string, out_order_no: string, description: string }

export interface FundflowbillAnswer { hash_type: string, hash_value: string, download_url: string }

export interface GetsignkeyAnswer { return_code: Outcome, return_msg: string, mch_id: string, sandbox_signkey: string }

export interface GetsignkeyRequest { mch_id: string, nonce_str?: string, sign?: string }

export type H5AuthorizationState = 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED'

export type IdType = 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'

export interface Identity {
  type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER'
  number: string
  name: string
}

export interface IdentityInfo { id_doc_type?: IdType, identification_name: string, identification_no: string }

export interface InstallmentInfo { use_subsidy: boolean, selected_installment_number: number }

export interface MerchantsBusiness {
  business_type?: Open<'ONLINE' | 'OFFLINE' | 'BOTH'>
  app_download?: string
  website?: string
  office_account?: string
  mini_program?: string
  store_address?: string
  mcc?: string
}

export interface MerchantsContact { name?: string, phone?: string, email?: string }

export type MicroBizType = 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE'

export interface MicropayAmount {
  total: number
  currency?: string
  payer_total: number
  payer_currency?: string
  exchange_rate?: { type?: Open<'SETTLEMENT_RATE'>, rate?: number }
}

export interface MicropayRequest {
  mchid: string
  appid: string
  sub_mchid: string
  sp_mchid: string
  sp_appid: string
  sub_appid?: string
  description: string
  attach?: string
  out_trade_no: string
  goods_tag?: string
  trade_type: string
  limit_pay?: string
  merchant_category_code: string
  payer?: { auth_code: string }
  amount: { total: number, currency?: string }
  scene_info?: SceneInfo
  detail?: Detail[]
}

export interface MicropayResponse {
  return_code: Outcome
  return_msg: string
  appid: string
  sub_appid?: string
  mch_id: string
  sub_mch_id?: string
  device_info?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  openid: string
  is_subscribe: Open<'Y' | 'N'>
  trade_type: string
  bank_type: string
  fee_type?: string
  total_fee: string
  settlement_total_fee?: string
  coupon_fee?: string
  cash_fee_type?: string
  cash_fee: string
  transaction_id: string
  out_trade_no: string
  attach?: string
  time_end: string
  promotion_detail?: JsonText<UnifiedorderResponsePromotionDetail>
}

export interface MwebRequest {
  mchid: string
  appid: string
  sub_mchid: string
  sp_mchid: string
  sp_appid: string
  sub_appid?: string
  description: string
  attach?: string
  notify_url: string
  out_trade_no: string
  goods_tag?: string
  trade_type: string
  limit_pay?: string
  time_start?: string
  time_expire?: string
  merchant_category_code: string
  payer?: Payer
  amount: { total: number, currency?: string }
  scene_info: {
    device_id?: string
    device_ip?: string
    payer_client_ip: string
    operator_id?: string
    store_info: { id?: string, name: string, address: string }
  }
  detail?: Detail[]
}

export interface OrderqueryRequest {
  version?: '1.0'
  appid: string
  sub_appid?: string
  mch_id: string
  sub_mch_id?: string
  transaction_id?: string
  out_trade_no?: string
  nonce_str?: string
  sign?: string
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

export interface OrderqueryResponse {
  return_code: Outcome
  return_msg: string
  appid: string
  sub_appid?: string
  mch_id: string
  sub_mch_id?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  device_info?: string
  openid: string
  is_subscribe: Open<'Y' | 'N'>
  sub_openid?: string
  sub_is_subscribe?: Open<'Y' | 'N'>
  trade_type: string
  trade_state: Open<TradeState>
  bank_type: string
  total_fee: string
  settlement_total_fee?: string
  fee_type?: string
  cash_fee: string
  cash_fee_type?: string
  coupon_fee?: string
  coupon_count?: string
  [name: `coupon_type_${number}`]: string
  [name: `coupon_id_${number}`]: string
  [name: `coupon_fee_${number}`]: string
  transaction_id: string
  out_trade_no: string
  attach?: string
  time_end: string
  trade_state_desc: string
  promotion_detail?: JsonText<PromotionDetail>
  consume_fee?: string
}

export interface OrdersAnswer {
  appid: string
  mchid: string
  transaction_id: string
  verify_department: Open<'UNIONPAY' | 'NETSUNION' | 'OTHERS'>
  verify_department_trade_id: string
  offset: number
  limit: number
  total_count: number
  data: Array<{
    sub_order_no?: string
    sub_order_id?: string
    mch_customs_no?: string
    customs: Open<Customs>
    fee_type?: string
    order_fee?: number
    duty?: number
    transport_fee?: number
    product_fee?: number
    state: Open<DataState>
    explanation?: string
    modify_time: string
  }>
}

export interface OrdersRequest {
  appid: string
  mchid: string
  out_trade_no: string
  transaction_id: string
  customs: Customs
  merchant_customs_no: string
  duty?: number
  sub_order_no?: string
  fee_type?: string
  order_fee?: number
  transport_fee?: number
  product_fee?: number
}

export type OrganizationType = 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_MICRO'

export interface PayMicropayRequest {
  version?: string
  profit_sharing?: 'N' | 'Y'
  deposit?: 'Y' | 'N'
  appid: string
  sub_appid?: string
  mch_id: string
  sub_mch_id?: string
  device_info?: string
  nonce_str?: string
  sign?: string
  sign_type?: 'MD5' | 'HMAC-SHA256'
  body: string
  detail?: JsonText<{
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
  }>
  attach?: string
  out_trade_no: string
  total_fee: Numeric
  fee_type?: string
  spbill_create_ip: string
  goods_tag?: string
  limit_pay?: string
  time_start?: string
  time_expire?: string
  receipt?: string
  auth_code: string
  scene_info?: JsonText<{
    store_info: { id: string, name?: string, area_code?: string, address?: string }
  }>
}

export interface PayapplyAnswer {
  return_code: Outcome
  return_msg: string
  appid: string
  mch_id: string
  device_info?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
}

export interface Payer { openid?: string, sp_openid?: string, sub_openid?: string }

export interface PromotionDetail {
  promotion_id: string
  name?: string
  scope?: Open<'GLOBAL' | 'SINGLE'>
  type?: Open<'COUPON' | 'DISCOUNT'>
  amount: string
  activity_id: string
  wxpay_contribute?: string
  merchant_contribute?: string
  other_contribute?: string
  goods_detail: Array<{ goods_id?: string, wxpay_goods_id?: string, goods_name?: string, quantity: number, price: number }>
}

export type QueryhotelbillState = 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED'

export type ReceiverType = 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'

export type ReceiversFailReason = 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST'

export interface RedeclareAnswer {
  appid: string
  mchid: string
  state: Open<DataState>
  out_trade_no: string
  transaction_id: string
  sub_order_no?: string
  sub_order_id?: string
  modify_time: string
  explanation?: string
}

export interface RedeclareRequest {
  appid: string
  mchid: string
  out_trade_no?: string
  transaction_id?: string
  sub_order_no?: string
  sub_order_id?: string
  customs: Customs
  merchant_customs_no: string
}

export type RefundChannel = 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD'

export interface RefundDetail {
  promotion_id: string
  scope?: Open<'GLOBAL' | 'SINGLE'>
  type?: Open<'COUPON' | 'DISCOUNT'>
  amount?: number
  refund_amount?: number
  currency: string
}

export interface RefundRequest {
  appid: string
  sub_appid?: string
  mch_id: string
  sub_mch_id?: string
  nonce_str?: string
  sign?: string
  sign_type?: 'MD5' | 'HMAC-SHA256'
  transaction_id?: string
  out_trade_no?: string
  out_refund_no: string
  total_fee: Numeric
  refund_fee: Numeric
  refund_fee_type?: string
  refund_desc?: string
  refund_account?: string
  notify_url?: string
}

export interface RefundResponse {
  return_code: Outcome
  return_msg: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  appid: string
  mch_id: string
  sub_appid?: string
  sub_mch_id?: string
  nonce_str: string
  sign: string
  transaction_id: string
  out_trade_no: string
  out_refund_no: string
  refund_id: string
  refund_fee: string
  settlement_refund_fee?: string
  total_fee: string
  settlement_total_fee?: string
  fee_type?: string
  cash_fee: string
  cash_fee_type?: string
  cash_refund_fee?: string
  [name: `coupon_type_${number}`]: string
  coupon_refund_fee?: string
  [name: `coupon_refund_fee_${number}`]: string
  coupon_refund_count?: string
  [name: `coupon_refund_id_${number}`]: string
}

export interface RefundqueryRequest {
  appid: string
  mch_id: string
  sub_appid?: string
  sub_mch_id?: string
  nonce_str?: string
  sign?: string
  sign_type?: 'MD5' | 'HMAC-SHA256'
  transaction_id?: string
  out_trade_no?: string
  out_refund_no?: string
  refund_id?: string
  offset?: Numeric
}

export interface RefundqueryResponse {
  return_code: Outcome
  return_msg: string
  result_code: Outcome
  err_code: string
  err_code_des: string
  appid: string
  mch_id: string
  sub_appid?: string
  sub_mch_id?: string
  nonce_str: string
  sign: string
  total_refund_count?: string
  transaction_id: string
  out_trade_no: string
  total_fee: string
  settlement_total_fee?: string
  fee_type?: string
  cash_fee: string
  refund_count: string
  [name: `out_refund_no_${number}`]: string
  [name: `refund_id_${number}`]: string
  [name: `refund_channel_${number}`]: string
  [name: `refund_fee_${number}`]: string
  [name: `settlement_refund_fee_${number}`]: string
  [name: `coupon_type_${number}_${number}`]: string
  [name: `coupon_refund_fee_${number}`]: string
  [name: `coupon_refund_count_${number}`]: string
  [name: `coupon_refund_id_${number}_${number}`]: string
  [name: `coupon_refund_fee_${number}_${number}`]: string
  [name: `refund_status_${number}`]: string
  [name: `refund_account_${number}`]: string
  [name: `refund_recv_accout_${number}`]: string
  [name: `refund_success_time_${number}`]: string
}

export interface ReverseRequest {
  appid: string
  sub_appid?: string
  mch_id: string
  sub_mch_id?: string
  transaction_id?: string
  out_trade_no: string
  nonce_str?: string
  sign?: string
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

export interface ReverseResponse {
  return_code: Outcome
  return_msg: string
  appid: string
  sub_appid?: string
  mch_id: string
  sub_mch_id?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  recall: Open<'Y' | 'N'>
}

export interface SceneInfo {
  device_id?: string
  device_ip?: string
  payer_client_ip?: string
  operator_id?: string
  store_info?: { id?: string, name: string, address: string }
}

export interface SellerInformation {
  name: string
  taxpayer_id: string
  address: string
  telephone?: string
  bank_name?: string
  bank_account?: string
}

export interface StoreAddress {
  address_code: string
  address_detail: string
  address_complements?: string
  longitude?: string
  latitude?: string
}

export type SubMchStatus = 'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION'

export type SubjectType = 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_MICRO' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'

export interface SubsidyInfo {
  subsidy_detail?: Array<{
    subsidy_period_type: 'DAILY' | 'PERIOD'
    subsidy_plan: Array<{ subsidy_installment_num: 3 | 6 | 12, subsidy_percent: 0 | 100 }>
  }>
}

export type TradeState = 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT'

export type TransactionTradeState = 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'

export interface TransactionsAmount {
  total: number
  payer_total: number
  currency: string
  payer_currency: string
  exchange_rate?: { type?: Open<'SETTLEMENT_RATE'>, rate?: number }
}

export type TransferPurpose = 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS'

export interface UnfreezeRequest { sub_mchid?: string, transaction_id: string, out_order_no: string, description: string }

export interface UnifiedorderResponse {
  return_code: Outcome
  return_msg: string
  appid: string
  mch_id: string
  device_info?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  trade_type: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'>
  prepay_id: string
  code_url?: string
  mweb_url?: string
  promotion_detail?: JsonText<UnifiedorderResponsePromotionDetail>
}

export interface UnifiedorderResponsePromotionDetail {
  promotion_id: string
  name?: string
  scope?: Open<'GLOBAL' | 'SINGLE'>
  type?: Open<'COUPON' | 'DISCOUNT'>
  amount: string
  activity_id: string
  wxpay_contribute?: string
  merchant_contribute?: string
  other_contribute?: string
  goods_detail: Array<{
    goods_id?: string
    goods_remark?: string
    discount_amount?: number
    wxpay_goods_id?: string
    goods_name?: string
    quantity: number
    price: number
  }>
}

export interface UploadForm {
  file: Content
  meta: JsonText<{ filename?: string, sha256?: string }>
}

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
  certificate_check_result: Open<'SAME' | 'DIFFERENT'>
}

export interface VerifyCertificateRequest {
  appid: string
  mchid: string
  out_trade_no: string
  transaction_id: string
  sub_order_no?: string
  customs: Customs
  merchant_customs_no: string
  certificate_type: 'IDCARD'
  certificate_id: string
  certificate_name: string
}

export type WithdrawStatus = 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT'
