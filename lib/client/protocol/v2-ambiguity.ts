import { lazily } from '../../exchange/lazily'
import { Formatter } from '../../formatter'

/** Taken apart with the first value that looks like several: most programs never see one. */
const namesIn = (text: string): (() => ReadonlySet<string>) =>
  lazily(() => new Set(text.trim().split(/\s+/)))

/**
 * What stands beside an order's `attach` in a signed message: only these can have been moved into
 * it. Merchants like to write `a=1&b=2` there.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_2 the order that is looked up
 * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_7 the notification of a payment
 */
const besideAttach = namesIn(`
  bank_type cash_fee cash_fee_type contract_id coupon_count coupon_fee device_info err_code
  err_code_des fee_type is_subscribe mch_id nonce_str openid out_trade_no promotion_detail rate
  result_code return_code return_msg settlement_total_fee sign_type sub_appid sub_is_subscribe
  sub_mch_id sub_openid time_end total_fee trade_state trade_state_desc trade_type transaction_id
`)

/** The same that are counted: `coupon_fee_0`. */
const countedBesideAttach = namesIn('coupon_fee coupon_id coupon_type')

/** Fields of documented answers and notifications of API v2; the counted ones without a number. */
const documented = namesIn(`
  access_token access_token_expire_in account_name act_name algorithm amount app_download appid
  appid_config_list application_reject_detail application_status applyment_id applyment_state
  applyment_state_desc attach audit_comment audit_detail audit_status authinfo bank_no_md5
  bank_type begin_time begin_time_t bind_bankcard brand_mch_id business_category business_type
  business_website cancel_fee cancel_fee_desc cash_fee cash_fee_type cash_refund_fee
  cert_check_result certificates change_type channel_id checked_in city cmms_amt code_url
  combine_appid combine_mch_id combine_openid combine_out_trade_no compensation_fee
  compensation_fee_desc consume_fee contact_email contact_name contact_phone contract_code
  contract_display_account contract_err_code contract_err_code_des contract_expired_time
  contract_id contract_result_code contract_signed_time contract_state contract_terminated_time
  contract_termination_mode contract_termination_remark count coupon_budget coupon_count
  coupon_desc coupon_fee coupon_id coupon_mininumn coupon_name coupon_refund_count
  coupon_refund_fee coupon_refund_id coupon_remain_value coupon_state coupon_stock_id
  coupon_stock_status coupon_total coupon_type coupon_use_value coupon_value cre_type
  create_time create_time_t customs date date_end date_settlement date_start deadline_time
  deduct_mode deposit_amount desc description destination_account_bank destination_account_name
  destination_account_number detail_id device_info director_id_number director_name duty
  encrypted_credential_id encrypted_real_name end_time end_time_t err_code err_code_des
  err_param error_code error_code_des event_algorithm event_associated_data event_ciphertext
  event_code event_create_time event_id event_nonce event_type expires_in explanation
  fail_reason failed_count fbatchno fee_type finish_ticket finish_time finish_transaction_id
  goods_name h5_audit_reject_detail h5_authorization_state hb_type hblist is_partial_use
  is_send_num is_subscribe jsapi_path_list max_quota max_ratio mcc mch_appid mch_billno
  mch_customs_no mch_id mchid mchinfo media_id merchant_country_code merchant_name
  merchant_remark merchant_shortname merchant_type mini_program miniprogram_appid
  miniprogram_path miniprogram_username modify_time mweb_url nonce_str office_account
  office_phone openid operate_time order_fee order_id other_fee other_fee_desc out_order_no
  out_refund_no out_return_no out_trade_no overdue_fine overdue_fine_desc package param_name
  partner_trade_no path pay_amount pay_fee pay_net_fee pay_succ_time pay_type payment_amount
  payment_no payment_time plan_id plate_number plate_number_info poundage_fee pre_entrustweb_id
  prepay_id principal_id_number principal_name product_fee promotion_detail pub_key rate
  rate_time rcv_time re_openid real_end_time reason recall receiver receivers record_num
  redirect_url refresh_token refresh_token_expire_in refund_account refund_amount refund_channel
  refund_count refund_fee refund_id refund_recv_accout refund_status refund_success_time
  refund_time registration_certificate_date registration_certificate_number reject_reason remark
  rent_fee rent_fee_desc rent_unit rent_unit_fee req_info request_serial resp_count result
  result_code result_msg ret_code ret_msg retcode retmsg return_account return_account_type
  return_amount return_code return_msg return_no returned risk_level risk_level_desc room
  room_rate room_rate_desc sandbox_signkey send_listid send_source send_time send_type
  sender_header_media_id sender_name service_end_location service_id service_location
  settlement_bank_number settlement_fee settlement_refund_fee settlement_total_fee
  settlementfee_type short_url sign_qrcode sign_type sign_url split_settlement_fee
  split_unsettlement_fee start_time state status store_address sub_appid sub_is_subscribe
  sub_mch_id sub_mch_status sub_openid sub_order_id sub_order_list sub_order_no success_count
  success_time time_end total total_amount total_fee total_num total_refund_count trade_state
  trade_state_desc trade_type transaction_id transaction_id_list transfer_name transfer_time
  transport_fee true_name_md5 unsettlement_fee unsplit_amount user_repaid user_state
  vehicle_event_createtime vehicle_event_des vehicle_event_type verification_status
  verify_department verify_department_trade_id verify_openid verify_real_name violation_records
  wishing withdraw_id withdraw_status wxappid
`)

/** A number behind a field that is counted; a refund's coupons have two. */
const counter = /(?:_\d{1,3}){1,2}$/

/** Whether API v2 has a field of that name where the other one is. */
function isDocumented(name: string, holder: string): boolean {
  const plain = name.replace(counter, '')
  if (holder !== 'attach') return documented().has(name) || documented().has(plain)
  return besideAttach().has(name) || (plain !== name && countedBesideAttach().has(plain))
}

/**
 * A field that may have been moved into the one before it. What is signed is `a=1&b=2`, escapes
 * nothing and stands in the order of its names: `a` with the value `1&b=2` is signed alike, where
 * `b` stands between `a` and what follows. Whoever has one signed message could make another of it,
 * without `b`.
 *
 * @param fields of a message, all text
 * @returns which one may hide which; undefined where there is but one way to read the message
 */
export function hiddenField(
  fields: Readonly<Record<string, string>>,
): { readonly holder: string; readonly name: string } | undefined {
  const signed = Formatter.ksort(Object.entries(fields)).filter(
    ([name, value]) => name !== 'sign' && value !== '',
  )
  for (const [at, [holder, value]] of signed.entries()) {
    if (!value.includes('&')) continue
    const next = signed[at + 1]?.[0]
    for (const [, name = ''] of value.matchAll(/&([A-Za-z_][\w.-]*)=/g))
      if (name > holder && (next === undefined || name < next) && isDocumented(name, holder))
        return { holder, name }
  }
  return undefined
}
