// Made by scripts/generate-types.ts.
import type { Int64, JsonText, Open, Outcome } from './node'

/** What the resource of an event of API v3 holds; several shapes where one event has several senders. */
export interface NotificationResources {
  'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': AbnormalFundProcessingTransferSuccess
  'APPLYMENT_STATE.APPROVED': ApplymentStateApproved
  'BLOCKRECORD.CHANGE': BlockrecordChange
  'BLOCKSUBMISSION.CHANGE': BlocksubmissionChange
  'BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON': BrandMemberCardPointExchangeCoupon
  'BRAND_MEMBER_CARD.SYNC_USER_POINT': BrandMemberCardSyncUserPoint
  'BRAND_MEMBER_CARD.USER_CARD.CREATE': BrandMemberCardUserCardCreate
  'BRAND_MEMBER_CARD.USER_CARD.DELETE': BrandMemberCardUserCardCreate
  'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': BrandMemberCardSpPointExchangeCoupon
  'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': BrandMemberCardSpSyncUserPoint
  'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': BrandMemberCardSpUserCardCreate
  'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': BrandMemberCardSpUserCardCreate
  'BUDGET.CLOSED': BudgetClosed
  'BUDGET.FINISHED': BudgetFinished
  'BUDGET.LOCKED': BudgetLocked
  'COMPLAINT.CREATE': ComplaintCreate
  'COMPLAINT.STATE_CHANGE': ComplaintStateChange
  'COUPON.SEND': CouponSend
  'COUPON.USE': CouponUse
  'CREDIT_REPAYMENT.DEDUCTION_PAY': CreditRepaymentDeductionPay
  'CREDIT_REPAYMENT.SIGN_CONTRACT': CreditRepaymentSignContract
  'CREDIT_REPAYMENT.TERMINATE_CONTRACT': CreditRepaymentTerminateContract
  'CROSS_BORDER_PAY.GET_MCH_INFO': CrossBorderPayGetMchInfo
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': CrossBorderPayPushOrderInfo
  'DELIVERY_PLAN.CHANGE': DeliveryPlanChangeBrand | DeliveryPlanChangeSp
  'DISCOUNT_CARD.GET_CARD': DiscountCardGetCardTemplate
  'DISCOUNT_CARD.SETTLEMENT': DiscountCardSettlementTemplate
  'DISCOUNT_CARD.USER_ACCEPTED': DiscountCardUserAccepted
  'DISCOUNT_CARD.AGREEMENT_ENDED': DiscountCardUserAccepted
  'DISCOUNT_CARD.USER_PAID': DiscountCardUserAccepted
  'ECOMMERCE_ENTRUST.SIGN': EcommerceEntrustSign
  'ECOMMERCE_ENTRUST.TERMINATE': EcommerceEntrustTerminate
  'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE': EduSchoolPayUserDebtStateUpdate
  'ENTRUST.SIGN': EntrustSign
  'ENTRUST.TERMINATE': EntrustSign
  'ENTRUST.SIGNING': EntrustSigning
  'ENTRUST.RELEASE': EntrustSigning
  'ENTRUST.TERMINATE_INQUIRY': EntrustTerminateInquiry
  'ENTRUST.TERMINATE_RETENTION': EntrustTerminateRetention
  'FACEPAY.USER_STATE_CHANGE': FacepayUserStateChange
  'FAPIAO.CARD_DISCARDED': FapiaoCardDiscarded
  'FAPIAO.CARD_INSERTED': FapiaoCardInserted
  'FAPIAO.ISSUED': FapiaoIssued
  'FAPIAO.REVERSED': FapiaoReversed
  'FAPIAO.USER_APPLIED': FapiaoUserApplied
  'HIRE_POWER_BANK.RECEIVE_INSURANCE': HirePowerBankReceiveInsurance
  'INSURANCE_ENTRUST.SIGN': InsuranceEntrustSign
  'INSURANCE_ENTRUST.TERMINATE': InsuranceEntrustSign
  'INSURANCE_ENTRUST.RENEW': InsuranceEntrustSign
  'INSURANCE_POLICY_MANAGEMENT.GRANTED': InsurancePolicyManagementGranted
  'MALL_AUTH.ACTIVATE_CARD': MallAuthActivateCard
  'MALL_REFUND.SUCCESS': MallRefundSuccess
  'MALL_TRANSACTION.SUCCESS': MallTransactionSuccess
  'MANAGERECORD.CHANGE': ManagerecordChange
  'MCHTRANSFER.AUTHORIZATION.CONFIRMED': MchtransferAuthorizationConfirmed
  'MCHTRANSFER.AUTHORIZATION.CLOSED': MchtransferAuthorizationConfirmed
  'MCHTRANSFER.BATCH.FINISHED': MchtransferBatchFinished
  'MCHTRANSFER.BATCH.CLOSED': MchtransferBatchFinished
  'MCHTRANSFER.BILL.FINISHED': MchtransferBillFinishedDirect | MchtransferBillFinishedPartner
  'MCHTRANSFER.QQWALLETBILL.FINISHED': MchtransferQqwalletbillFinished
  'MCHWITHDRAW.CHANGE': MchwithdrawChange
  'MEDICAL_INSURANCE.SUCCESS': MedicalInsuranceSuccess
  'MEMBERCARD.ACCEPT_CARD': MembercardAcceptCard
  'MEMBERCARD.ACTIVATE_CARD': MembercardActivateCard
  'MEMBERCARD.USERCARD_MANAGE': MembercardUsercardManage
  'MERCHANT_NOTIFY.NOTIFY': MerchantNotifyNotify
  'PAPAY.SIGN': PapaySign
  'PAPAY.TERMINATE': PapayTerminate
  'PARKING_FEE.QUERY_TRANS_INFO': ParkingFeeQueryTransInfo
  'PAYSCORE.BIND_SERVICE_ACCOUNT': PayscoreBindServiceAccount
  'PAYSCORE.MCH_PREPAY': PayscoreMchPrepay
  'PAYSCORE.USER_ACCEPTED': PayscoreUserAccepted
  'PAYSCORE.USER_CONFIRM': PayscoreUserConfirmDirect | PayscoreUserConfirmPartner
  'PAYSCORE.USER_OPEN_SERVICE': PayscoreUserOpenServiceEduschoolpay | PayscoreUserOpenServicePermission
  'PAYSCORE.USER_CLOSE_SERVICE': PayscoreUserOpenServiceEduschoolpay | PayscoreUserOpenServicePermission
  'PAYSCORE.USER_PAID': PayscoreUserPaidDirect | PayscoreUserPaidPartner
  'PAYSCORE.USER_SIGN_PLAN': PayscoreUserSignPlan
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': PayscoreUserSignPlan
  'PRODUCT_COUPON.IMAGE_GENERATION': ProductCouponImageGeneration
  'PRODUCT_COUPON.SEND': ProductCouponSend
  'PRODUCT_COUPON_SP.IMAGE_GENERATION': ProductCouponSpImageGeneration
  'PRODUCT_COUPON_SP.SEND': ProductCouponSpSend
  'RECHARGE.FUND_RETURNED': RechargeFundReturned
  'RECHARGE.SUCCESS': RechargeSuccess
  'RECHARGE.CLOSED': RechargeSuccess
  'REFUND.SUCCESS': RefundSuccessDirect | RefundSuccessEcommerce | RefundSuccessGlobal | RefundSuccessIndividual | RefundSuccessPartner
  'REFUND.ABNORMAL': RefundSuccessDirect | RefundSuccessEcommerce | RefundSuccessIndividual | RefundSuccessPartner
  'REFUND.CLOSED': RefundSuccessDirect | RefundSuccessEcommerce | RefundSuccessIndividual | RefundSuccessPartner
  'RISKTRADE.IDENTIFICATION': RisktradeIdentification
  'SECURITY_ECHO.SUCCESS': SecurityEchoSuccess
  'SETTLEMENT.SUCCESS': SettlementSuccess
  'TRANSACTION.INDUSTRY_SUCCESS': TransactionIndustrySuccessEduschoolpay
  'TRANSACTION.INDUSTRY_FAILED': TransactionIndustrySuccessEduschoolpay
  'TRANSACTION.PAY_BACK': TransactionIndustrySuccessEduschoolpay | TransactionSuccessParking | TransactionSuccessParkingPartner
  'TRANSACTION.SUCCESS': TransactionSuccessBasic | TransactionSuccessCombine | TransactionSuccessCombineIndividual | TransactionSuccessCombinePapay | TransactionSuccessEduPapay | TransactionSuccessGlobal | TransactionSuccessPapay | TransactionSuccessParking | TransactionSuccessParkingPartner | TransactionSuccessPartner | TransactionSuccessProfitsharing | TransactionSuccessProfitsharingDirect
  'TRANSACTION.FAIL': TransactionSuccessEduPapay | TransactionSuccessPapay | TransactionSuccessParking | TransactionSuccessParkingPartner
  'PROFITSHARING.SUCCESS': TransactionSuccessProfitsharing | TransactionSuccessProfitsharingDirect
  'PROFITSHARING.RETURN': TransactionSuccessProfitsharing | TransactionSuccessProfitsharingDirect
  'VEHICLE.ENTRANCE_STATE_CHANGE': VehicleEntranceStateChange
  'VEHICLE.USER_STATE_CHANGE': VehicleUserStateChange
  'VIOLATION.APPEAL': ViolationAppeal
  'VIOLATION.INTERCEPT': ViolationIntercept
  'VIOLATION.PUNISH': ViolationPunish
  'WEBIZPAY.AUTHORIZED': WebizpayAuthorized
  'WEBIZPAY.PAYMENTREFUNDSUCCESS': WebizpayPaymentrefundsuccess
  'WEBIZPAY.PAYMENTSUCCESS': WebizpayPaymentsuccess
  'WEBIZPAY.QUOTACARDEXPIRED': WebizpayQuotacardexpired
  'WEBIZPAY.REVOKED': WebizpayRevoked
}

/** What has to be answered to an event, where WeChat Pay wants data. */
export interface NotificationReplies {
  'CROSS_BORDER_PAY.GET_MCH_INFO': CrossBorderPayGetMchInfoReply
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': CrossBorderPayPushOrderInfoReply
  'ENTRUST.TERMINATE_RETENTION': EntrustTerminateRetentionReply
  'PARKING_FEE.QUERY_TRANS_INFO': ParkingFeeQueryTransInfoReply
  'TRANSACTION.SUCCESS': TransactionSuccessProfitsharingReply | TransactionSuccessProfitsharingDirectReply
  'PROFITSHARING.SUCCESS': TransactionSuccessProfitsharingReply | TransactionSuccessProfitsharingDirectReply
  'PROFITSHARING.RETURN': TransactionSuccessProfitsharingReply | TransactionSuccessProfitsharingDirectReply
}

/** The fields of a notification of API v2, by its page. */
export interface NotificationFields {
  'CHECK.SUCCESS': V2CHECKSUCCESS
  'CHECK.FAIL': V2CHECKFAIL
  'TRANSACTION.SUCCESS': V2TRANSACTIONSUCCESS
  'TRANSACTION.FAIL': V2TRANSACTIONFAIL
  'transaction-success': V2TransactionSuccess
  'combined-transactions-success': V2CombinedTransactionsSuccess
  'refund-processed': V2RefundProcessed
  'pap-contract-state-changed': V2PapContractStateChanged
  'transactions-risk-occurred': V2TransactionsRiskOccurred
  'vehicle-state-changed-for-parking': V2VehicleStateChangedForParking
}

/** What the encrypted field of a notification of API v2 holds, by its page. */
export interface NotificationOpened {
  'CHECK.SUCCESS': V2CHECKSUCCESSOpened
  'CHECK.FAIL': V2CHECKFAILOpened
  'TRANSACTION.SUCCESS': V2TRANSACTIONSUCCESSOpened
  'TRANSACTION.FAIL': V2TRANSACTIONFAILOpened
  'refund-processed': V2RefundProcessedOpened
}

/** A documented notification: `api` tells which world it comes from, `event_type` or `page` what it holds. */
export type DocumentedNotification =
  | { [Type in keyof NotificationResources]: { readonly api: 'v3', readonly event_type: Type, readonly resource: NotificationResources[Type] } }[keyof NotificationResources]
  | { [Page in keyof NotificationFields]: { readonly api: 'v2', readonly page: Page, readonly fields: NotificationFields[Page] } }[keyof NotificationFields]

/** 异常转付处理结果回调通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4014591539 */
export interface AbnormalFundProcessingTransferSuccess {
  product_name: Open<'C2C'>
  receipt_id: string
  transfer_amount: { total: number, currency: Open<'CNY'> }
  receipt_state: Open<'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED'>
  create_time: string
  last_update_time: string
  instruction: {
    out_instruction_no: string
    commander: { operator: Open<'MERCHANT'>, mchid: string }
    transfer_mode: Open<'TRANSFER_TO_ORIGINAL_RECEIVE_USER'>
    success_time: string
    instruction_instance_id: string
  }
}

/** 跨境/全球-H5支付权限申请事件回调通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/global/v3/zh/4013025118 */
export interface ApplymentStateApproved {
  sub_mchid?: string
  website_state?: Open<'HAS_LAUNCHED' | 'UN_LAUNCHED'>
  domains?: string[]
  website_url?: string
  website_business_page_pics?: string[]
  website_homepage_pics?: string[]
  applyment_id?: number
  audit_reject_detail?: string
  applyment_state?: Open<'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED'>
  notify_url?: string
  out_applyment_id?: string
}

/** 交易拦截记录通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4014940982 */
export interface BlockrecordChange {
  sub_mchid: string
  block_record_id: string
  block_count_level: Open<'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND'>
}

/** 交易拦截申诉通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4014940982 */
export interface BlocksubmissionChange { sub_mchid: string, appeal_record_id: string, appeal_result: Open<'PASS' | 'REJECT'> }

/** 用户积分兑券事件通知（品牌） 【品牌商户】
 * https://pay.weixin.qq.com/doc/brand/4015879057 */
export type BrandMemberCardPointExchangeCoupon = BrandMemberCardPointExchangeCouponAnswer

/** 用户积分同步事件通知（品牌） 【品牌商户】
 * https://pay.weixin.qq.com/doc/brand/4016096803 */
export type BrandMemberCardSyncUserPoint = BrandMemberCardSyncUserPointAnswer

/** 用户开通、删除商家名片会员卡事件通知（品牌） 【品牌商户】
 * https://pay.weixin.qq.com/doc/brand/4015582700 */
export type BrandMemberCardUserCardCreate = BrandMemberCardUserCardCreateAnswer

/** 用户积分兑券事件通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4015878622 */
export type BrandMemberCardSpPointExchangeCoupon = BrandMemberCardPointExchangeCouponAnswer

/** 用户积分同步事件通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4016096820 */
export type BrandMemberCardSpSyncUserPoint = BrandMemberCardSyncUserPointAnswer

/** 用户开通、删除商家名片会员卡事件通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4015283692 */
export type BrandMemberCardSpUserCardCreate = BrandMemberCardUserCardCreateAnswer

/** 公益捐赠-预算申请关闭回调通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4015555114 */
export interface BudgetClosed {
  sp_mchid: string
  out_budget_no: string
  budget_id: string
  amount: number
  sponsor_mchid: string
  activity_name: string
  activity_remark: string
  state: Open<'CLOSED'>
  unlock_remark?: string
  closed_time?: string
}

/** 公益捐赠-预算申请完结回调通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4015555114 */
export interface BudgetFinished {
  sp_mchid: string
  out_budget_no: string
  budget_id: string
  amount: number
  sponsor_mchid: string
  activity_name: string
  activity_remark: string
  state: Open<'FINISHED'>
  unlock_remark?: string
  finished_time?: string
}

/** 公益捐赠-预算申请锁定成功通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4015555114 */
export interface BudgetLocked {
  sp_mchid: string
  out_budget_no: string
  budget_id: string
  amount: number
  sponsor_mchid: string
  activity_name: string
  activity_remark: string
  state: Open<'LOCKED'>
  locked_time?: string
}

/** 产生新投诉通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012289719 */
export type ComplaintCreate = ComplaintCreateAnswer

/** 投诉状态变化通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012289719 */
export type ComplaintStateChange = ComplaintCreateAnswer

/** 领券事件回调通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012285279 */
export interface CouponSend {
  event_type?: Open<'EVENT_TYPE_BUSICOUPON_SEND'>
  coupon_code: string
  stock_id: string
  send_time: string
  openid?: string
  unionid?: string
  send_channel: Open<'BUSICOUPON_SEND_CHANNEL_MINIAPP' | 'BUSICOUPON_SEND_CHANNEL_API' | 'BUSICOUPON_SEND_CHANNEL_PAYGIFT' | 'BUSICOUPON_SEND_CHANNEL_H5' | 'BUSICOUPON_SEND_CHANNEL_FTOF' | 'BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT' | 'BUSICOUPON_SEND_CHANNEL_HALL' | 'BUSICOUPON_SEND_CHANNEL_JSAPI' | 'BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH' | 'BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_AD' | 'BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM' | 'BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT' | 'BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT' | 'BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL' | 'BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM'>
  send_merchant: string
  act_id?: string
  attach_info?: {
    transaction_id?: string
    act_code?: string
    hall_code?: string
    hall_belong_mch_id?: number
    card_id?: string
    code?: string
    activity_id?: string
    phone_number?: string
    country_code?: string
  }
}

/** 核销事件回调通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012285250 */
export interface CouponUse {
  stock_creator_mchid: string
  stock_id: string
  coupon_id: string
  singleitem_discount_off?: { single_price_max?: number }
  discount_to?: { cut_to_price?: number, max_price?: number }
  coupon_name: string
  status: Open<'SENDED' | 'USED' | 'EXPIRED'>
  description: string
  create_time: string
  coupon_type: Open<'NORMAL' | 'CUT_TO'>
  no_cash: boolean
  available_begin_time: string
  available_end_time: string
  singleitem: boolean
  normal_coupon_information?: { coupon_amount: number, transaction_minimum: number }
  consume_information?: {
    consume_time: string
    consume_mchid: string
    transaction_id: string
    consume_amount?: number
    goods_detail?: Array<{ goods_id: string, quantity: number, price: number, discount_amount: number }>
  }
  business_type?: Open<'MULTIUSE'>
}

/** 自动还款扣费还款成功通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4016790592 */
export interface CreditRepaymentDeductionPay {
  sp_mchid: string
  sub_mchid: string
  appid: string
  sub_appid: string
  openid: string
  order_state: Open<'DEDUCT_ORDER_STATE_PAY_SUCCESS'>
  out_trade_no: string
  out_record_id: string
  contract_id: string
  deduct_amount: string
  pay_success_amount?: string
  description: string
  attach?: string
  transaction_id?: string
}

/** 自动还款协议签约成功通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4016790583 */
export type CreditRepaymentSignContract = CreditRepaymentSignContractAnswer

/** 自动还款协议解约成功通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4016790583 */
export type CreditRepaymentTerminateContract = CreditRepaymentSignContractAnswer

/** 外包内用-查询收款二维码信息回调 【从业机构】
 * https://pay.weixin.qq.com/doc/v3/institution/4019762388 */
export interface CrossBorderPayGetMchInfo { acq_tid: string, bank_type: string, qr_cd_mp: string }

/** 外包内用-查询收款二维码信息回调 【从业机构】
 * https://pay.weixin.qq.com/doc/v3/institution/4019762388 */
export interface CrossBorderPayGetMchInfoReply {
  code: 'SUCCESS' | 'FAIL'
  message?: string
  acq_tid: string
  fix_recv_amount?: number
  mch_id: string
  sub_mch_id?: string
  limit_bank_acc_type: 'UNLIMIT' | 'NO_CREDIT'
  client_ip: string
}

/** 外包内用-推送订单信息回调 【从业机构】
 * https://pay.weixin.qq.com/doc/v3/institution/4019762399 */
export interface CrossBorderPayPushOrderInfo {
  acq_tid: string
  bank_type: string
  amount: { total: number, currency?: string }
  openid: string
}

/** 外包内用-推送订单信息回调 【从业机构】
 * https://pay.weixin.qq.com/doc/v3/institution/4019762399 */
export interface CrossBorderPayPushOrderInfoReply {
  code: 'SUCCESS' | 'FAIL'
  message?: string
  acq_tid: string
  prepay_id: string
  expire_time: string
  client_ip: string
}

/** 投放计划状态变更通知（品牌） 【品牌商户】
 * Told by: by the key that opens it: brand API key
 * https://pay.weixin.qq.com/doc/brand/4018869623 */
export type DeliveryPlanChangeBrand = DeliveryPlanChangeBrandAnswer

/** 投放计划状态变更通知 【合作伙伴】
 * Told by: by the key that opens it: APIv3 key
 * https://pay.weixin.qq.com/doc/v3/partner/4016168699 */
export type DeliveryPlanChangeSp = DeliveryPlanChangeBrandAnswer

/** 先享卡用户领卡通知(模板配置) 【直连商户】
 * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml */
export interface DiscountCardGetCardTemplate {
  out_order_no: string
  discount_card_id: string
  out_trade_no: string
  appid: string
  service_id: string
  order_id: string
  transaction_id?: string
  openid: string
  card_begin_time: string
  card_end_time: string
  card_name: string
  objective_description: string
  reward_description: string
  estimated_reward_amount: number
  online_instructions?: string
  offline_instructions?: string
  state: Open<'CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED'>
  total_amount?: number
  deduction_amount?: number
  settlement_amount?: number
  create_time: string
  pay_time?: string
  card_objectives?: Array<{ objective_id: string, name?: string, count?: number, unit?: string, description?: string }>
  card_rewards?: Array<{ reward_id: string, name?: string, count?: number, unit?: string, amount?: number, description?: string }>
}

/** 先享卡用户结算通知 【直连商户】
 * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml */
export interface DiscountCardSettlementTemplate {
  out_order_no: string
  discount_card_id: string
  out_trade_no: string
  appid: string
  service_id: string
  order_id: string
  transaction_id?: string
  openid: string
  card_begin_time: string
  card_end_time: string
  card_name: string
  objective_description: string
  reward_description: string
  estimated_reward_amount: number
  online_instructions?: string
  offline_instructions?: string
  state: Open<'CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED'>
  total_amount?: number
  deduction_amount?: number
  settlement_amount?: number
  create_time: string
  pay_time?: string
  objectives?: Array<{
    objective_serial_no: string
    objective_id: number
    name?: string
    unit?: string
    performance_description: string
    performance_type: Open<'INCREASE' | 'DECREASE'>
    count: number
    performance_time: string
    remark?: string
  }>
  rewards?: Array<{
    reward_serial_no: string
    reward_id: number
    name?: string
    unit?: string
    description: string
    reward_type: Open<'INCREASE' | 'DECREASE'>
    count: number
    amount: number
    reward_time: string
    remark?: string
  }>
}

/** 先享卡用户领卡、守约状态变化、扣费状态变化通知（预受理领卡） 【直连商户】
 * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml */
export interface DiscountCardUserAccepted {
  card_id: string
  card_template_id: string
  openid: string
  out_card_code: string
  appid: string
  mchid: string
  time_range: { begin_time: string, end_time: string }
  state: string
  unfinished_reason?: string
  total_amount?: number
  pay_information?: { pay_amount: number, pay_state: string, transaction_id?: string, pay_time?: string }
  create_time: string
  objectives?: Array<{
    objective_id: string
    name: string
    count: number
    unit: string
    description?: string
    objective_completion_records?: Array<{
      objective_completion_serial_no: string
      objective_id: string
      completion_time: string
      completion_type: string
      description: string
      completion_count: number
      remark?: string
    }>
  }>
  rewards?: Array<{
    reward_id: string
    name: string
    count_type: string
    count: number
    unit: string
    amount: number
    description?: string
    reward_usage_records?: Array<{
      reward_usage_serial_no: string
      reward_id: string
      usage_time: string
      usage_type: string
      description: string
      usage_count: number
      amount: number
      remark?: string
    }>
  }>
  sharer_openid?: string
}

/** 收付通合单代扣签约成功通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4012881605 */
export interface EcommerceEntrustSign {
  mchid: string
  out_contract_code: string
  plan_id: number
  appid: string
  openid: string
  contract_expired_time?: string
  operate_time: string
  attach?: string
}

/** 收付通合单代扣解约成功通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4012881605 */
export interface EcommerceEntrustTerminate {
  mchid: string
  out_contract_code: string
  plan_id: number
  appid: string
  openid: string
  contract_termination_mode: Open<'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE'>
  operate_time: string
  attach?: string
}

/** 校园轻松付用户欠款状态变化通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4012161155 */
export interface EduSchoolPayUserDebtStateUpdate {
  appid: string
  openid: string
  state: Open<'NORMAL' | 'FORBIDDEN'>
  debt_count: number
  update_time: string
}

/** 委托代扣签约、解约成功通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4012160323 */
export interface EntrustSign {
  mchid?: string
  contract_id: string
  plan_id: number
  out_contract_code: string
  contract_display_account: string
  contract_state: Open<'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING'>
  contract_signed_time: string
  contract_expired_time: string
  openid?: string
  contract_terminate_info?: ContractTerminateInfo
  deduct_schedule?: {
    estimated_deduct_date?: string
    estimated_deduct_amount?: { total: number, currency: string }
    schedule_state: Open<'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED'>
    scheduled_amount?: { total: number, currency: string }
    deduct_amount?: { total: number, currency: string }
    deduct_date?: string
  }
  sp_mchid?: string
  sp_appid?: string
  sub_mchid?: string
  sub_appid?: string
  sp_openid?: string
  sub_openid?: string
  appid?: string
  out_user_code?: string
}

/** 教育续费通签约、解约成功通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012286235 */
export interface EntrustSigning {
  sp_mchid?: string
  appid: string
  sub_mchid?: string
  sub_appid?: string
  out_trade_no?: string
  transaction_id?: string
  attach?: string
  bank_type?: string
  success_time?: string
  trade_state?: Open<'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL'>
  trade_state_description?: string
  payer?: { openid?: string, sub_openid?: string }
  amount?: Amount
  device_information?: { device_id?: string, device_ip: string }
  promotion_detail?: PromotionDetail[]
  openid?: string
  sub_openid?: string
  plan_id?: string
  contract_information?: ContractInformation
  mchid?: string
}

/** 委托代扣解约问询通知 【直连商户】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012978455 */
export interface EntrustTerminateInquiry {
  mchid: string
  appid: string
  openid?: string
  plan_id: number
  out_contract_code: string
  out_user_code: string
  contract_id?: string
  contract_display_account?: string
  contract_state?: Open<'SIGNED' | 'TERMINATED'>
  contract_signed_time?: string
}

/** 代扣解约挽留业务-获取解约挽留信息通知 【直连商户】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012312222 */
export interface EntrustTerminateRetention {
  mchid?: string
  contract_id?: string
  appid?: string
  plan_id?: number
  out_contract_code?: string
  openid?: string
}

/** 代扣解约挽留业务-获取解约挽留信息通知 【直连商户】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012312222 */
export interface EntrustTerminateRetentionReply {
  code?: 'SUCCESS' | 'FAIL'
  message?: string
  retention_type?: 'COUPON'
  coupon_info?: { state?: 'SEND_COUPON' | 'UNUSED_COUPON' | 'NOT_SEND_COUPON', coupon_id?: string }
}

/** 刷脸支付-用户签约状态变更回调通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html */
export interface FacepayUserStateChange {
  user_id: string
  out_user_id: string
  organization_id: string
  mch_id: string
  notify_create_time: string
  appid: string
  openid: string
  contract_id: string
}

/** 发票卡券作废通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012286035 */
export type FapiaoCardDiscarded = FapiaoCardDiscardedAnswer

/** 发票插入用户卡包成功通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012286082 */
export type FapiaoCardInserted = FapiaoCardDiscardedAnswer

/** 发票开具成功通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012286057 */
export type FapiaoIssued = FapiaoCardDiscardedAnswer

/** 发票冲红成功通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012286074 */
export type FapiaoReversed = FapiaoCardDiscardedAnswer

/** 用户发票抬头填写完成通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012286009 */
export interface FapiaoUserApplied { mchid: string, sub_mchid?: string, fapiao_apply_id: string, apply_time: string }

/** 隔夜归还保险订单状态变化通知 【直连商户】
 * https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html */
export interface HirePowerBankReceiveInsurance {
  order_id: string
  out_order_no: string
  openid: string
  max_claim_count: number
  claimed_count: number
  order_receive_time: string
  order_receive_state: string
  order_begin_time?: string
  order_end_time?: string
}

/** 保险商户委托代扣签约、解约、续期通知 【直连商户】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012289466 */
export interface InsuranceEntrustSign {
  mchid: string
  contract_id: string
  appid: string
  plan_id: number
  out_contract_code: string
  insured_display_name: string
  contract_state: Open<'SIGNED' | 'TERMINATED'>
  contract_signed_time: string
  contract_expired_time: string
  openid: string
  contract_terminate_info?: ContractTerminateInfo
  out_user_code?: string
}

/** 微信保单服务用户授权成功通知 【直连商户】
 * https://pay.weixin.qq.com/doc/v3/merchant/4016943540 */
export interface InsurancePolicyManagementGranted {
  out_insurance_no: string
  insurance_name: string
  auth_state: Open<'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_INEFFECTIE'>
  user_auth_time: string
}

/** 商圈会员积分服务授权结果通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012285836 */
export interface MallAuthActivateCard {
  openid: string
  code: string
  mchid: string
  auth_type: Open<'REGISTERED_MODE' | 'REGISTERED_AND_AUTHORIZATION_MODE'>
}

/** 商圈会员退款成功通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012285869 */
export interface MallRefundSuccess {
  mchid: string
  merchant_name: string
  shop_name: string
  shop_number: string
  appid: string
  openid: string
  refund_time: string
  pay_amount: number
  refund_amount: number
  transaction_id: string
  refund_id: string
}

/** 商圈会员支付结果通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012285856 */
export interface MallTransactionSuccess {
  mchid: string
  merchant_name: string
  shop_name: string
  shop_number: string
  appid: string
  openid: string
  time_end: string
  amount: number
  transaction_id: string
  commit_tag?: string
}

/** 商户管理记录通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4014940982 */
export interface ManagerecordChange {
  sub_mchid: string
  manage_record_id: string
  manage_record_state: Open<'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED'>
}

/** 用户确认、关闭自动收款授权通知 【直连商户】
 * https://pay.weixin.qq.com/doc/v3/merchant/4014512908 */
export interface MchtransferAuthorizationConfirmed {
  out_authorization_no: string
  appid: string
  openid: string
  user_display_name: string
  authorization_id: string
  state: Open<'TAKING_EFFECT' | 'CLOSED'>
  authorize_time: string
  close_info?: { close_time: string, close_reason: Open<'CLOSE_VIA_MCH_API' | 'USER_CLOSE'> }
}

/** 商家转账批次完成、关闭通知 【直连商户】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012269028 */
export interface MchtransferBatchFinished {
  mchid?: string
  out_batch_no: string
  batch_id: string
  batch_status: Open<'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED'>
  total_num: number
  total_amount: number
  success_amount?: number
  success_num?: number
  fail_amount?: number
  fail_num?: number
  close_reason?: Open<'CLOSED' | 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID'>
  update_time: string
}

/** 商家转账单据终态通知 【直连商户】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012712115 */
export interface MchtransferBillFinishedDirect {
  out_bill_no: string
  transfer_bill_no: string
  state: Open<'SUCCESS' | 'FAIL' | 'CANCELLED'>
  mch_id: string
  transfer_amount: number
  openid: string
  fail_reason?: string
  create_time: string
  update_time: string
  payment_method_type?: Open<'CFT' | 'WPHK'>
}

/** 商家转账单据终态通知 【合作伙伴】
 * Told by: sub_mchid
 * https://pay.weixin.qq.com/doc/v3/partner/4015468969 */
export interface MchtransferBillFinishedPartner {
  mchid: string
  sub_mchid: string
  out_bill_no: string
  transfer_bill_no: string
  state: Open<'SUCCESS' | 'FAIL' | 'CANCELLED'>
  transfer_amount: number
  openid: string
  fail_reason?: string
  create_time: string
  update_time: string
  payment_method_type?: Open<'CFT' | 'WPHK'>
}

/** 转账到QQ钱包终态通知 【直连商户】
 * https://pay.weixin.qq.com/doc/v3/merchant/4014301851 */
export interface MchtransferQqwalletbillFinished {
  mchid: string
  out_bill_no: string
  transfer_bill_no: string
  appid: string
  state: Open<'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED'>
  transfer_amount: number
  transfer_remark: string
  openid?: string
  user_qq?: string
  /** Encrypted. */ user_name?: string
  fail_reason?: string
  create_time: string
  update_time: string
}

/** 预约提现状态变更通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4013049135 */
export type MchwithdrawChange = {
  status: Open<'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT'>
  withdraw_id: string
  out_request_no: string
  amount: number
  create_time: string
  update_time: string
  reason: string
  remark: string
  bank_memo: string
  account_type: Open<'BASIC' | 'OPERATION' | 'FEES'>
  solution: string
  account_number: string
  account_bank: string
  bank_name?: string
} | {
  sub_mchid?: string
  sp_mchid: string
  status: Open<'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT'>
  withdraw_id: string
  out_request_no: string
  amount: number
  create_time: string
  update_time: string
  reason: string
  remark: string
  bank_memo: string
  account_type: Open<'BASIC' | 'OPERATION' | 'FEES'>
  account_number: string
  account_bank: string
  bank_name?: string
} | {
  sp_mchid: string
  sub_mchid: string
  status: Open<'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL'>
  withdraw_id: string
  out_request_no: string
  total_amount: number
  success_amount?: number
  fail_amount?: number
  refund_amount?: number
  create_time: string
  update_time: string
  reason?: string
  remark?: string
  bank_memo?: string
  account_type: Open<'BASIC' | 'OPERATION' | 'FEES'>
  account_number: string
  account_bank: string
  bank_name?: string
}

/** 医保混合收款成功通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4016781554 */
export interface MedicalInsuranceSuccess {
  mix_trade_no: string
  mix_pay_status: Open<'UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL'>
  self_pay_status: Open<'UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY'>
  med_ins_pay_status: Open<'UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY'>
  paid_time?: string
  passthrough_response_content?: JsonText<PassthroughResponseContent>
  mix_pay_type: Open<'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE'>
  order_type: Open<'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY'>
  appid: string
  sub_appid?: string
  sub_mchid?: string
  openid?: string
  sub_openid?: string
  pay_for_relatives?: boolean
  out_trade_no: string
  serial_no: string
  pay_order_id?: string
  pay_auth_no?: string
  geo_location?: string
  city_id: string
  med_inst_name: string
  med_inst_no: string
  med_ins_order_create_time?: string
  total_fee: number
  med_ins_gov_fee?: number
  med_ins_self_fee?: number
  med_ins_other_fee?: number
  med_ins_cash_fee?: number
  wechat_pay_cash_fee?: number
  cash_add_detail?: Array<{ cash_add_fee: number, cash_add_type: Open<'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES'> }>
  cash_reduce_detail?: Array<{
    cash_reduce_fee: number
    cash_reduce_type: Open<'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION'>
  }>
  callback_url: string
  prepay_id?: string
  passthrough_request_content?: JsonText<PassthroughResponseContent>
  extends?: string
  attach?: string
  channel_no?: string
  med_ins_test_env?: boolean
  med_ins_fail_reason?: string
}

/** 会员卡领卡事件通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012288215 */
export interface MembercardAcceptCard {
  event_type: Open<'NEW_ACTIVATE' | 'RECOVER' | 'MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER'>
  card_id: string
  code?: string
  event_time: string
  openid: string
  unionid?: string
  /** Encrypted. */ phone_number?: string
  outer_str?: string
}

/** 会员卡激活事件通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012288215 */
export interface MembercardActivateCard {
  event_type: Open<'MEMBER_CARD_ACTIVATE'>
  card_id: string
  code?: string
  event_time: string
  activate_scene: Open<'NEW_ACTIVATE' | 'RECOVER'>
  openid: string
  unionid?: string
  outer_str?: string
}

/** 用户管理会员卡事件通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012288215 */
export interface MembercardUsercardManage {
  event_type: Open<'USER_VIEW_MEMBERCARD' | 'USER_DELETE_MEMBERCARD' | 'USER_MODIFY_INFORMATION'>
  card_id: string
  code?: string
  event_time: string
  openid: string
  unionid?: string
}

/** 合作伙伴订阅通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4016022266 */
export interface MerchantNotifyNotify {
  topic_name: { topic_english_name: string, topic_chinese_name: string }
  message_content: {
    merchant_code: string
    merchant_company_name: string
    business_time: string
    business_code: string
    business_state: string
  }
}

/** 跨境/全球-委托代扣签约成功通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/global/v3/zh/4013015485 */
export type PapaySign = PapaySignAnswer

/** 跨境/全球-委托代扣解约成功通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/global/v3/zh/4013015485 */
export type PapayTerminate = PapaySignAnswer

/** 停车缴费服务-商户查费回调 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4024070065 */
export interface ParkingFeeQueryTransInfo { out_serial_number: string, plate_number?: string, out_parking_id?: string }

/** 停车缴费服务-商户查费回调 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4024070065 */
export interface ParkingFeeQueryTransInfoReply {
  code: 'SUCCESS' | 'FAIL'
  message?: string
  total_amount?: number
  parking_timestamp?: number
  parking_state?: 'PARKING_STATE_UNKNOWN' | 'PARKING_STATE_ENTERED' | 'PARKING_STATE_EXIT_GATE' | 'PARKING_STATE_EXITED' | 'PARKING_STATE_UNEXPECTED_CLOSE'
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID'
  allowed_exit_timestamp?: number
  next_raise_price?: number
  next_raise_timestamp?: number
  payable_amount?: number
  paid_amount?: number
}

/** 支付分服务账户绑定结果通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4012156110 */
export interface PayscoreBindServiceAccount {
  service_id: string
  appid: string
  mchid: string
  sub_appid?: string
  sub_mchid: string
  out_apply_no: string
  apply_state: string
  reject_reason?: string
}

/** 支付分从业机构-商户预下单通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4012084127 */
export interface PayscoreMchPrepay {
  service_id: string
  appid: string
  mchid: string
  sub_appid?: string
  sub_mchid: string
  channel_id?: string
  out_order_no: string
  openid?: string
  sub_openid?: string
  total_amount: number
  prepay_req_body: {
    device_info: string
    nonce_str: string
    body: string
    attach?: string
    fee_type: string
    time_start: string
    time_expire: string
    goods_tag?: string
    notify_url: string
    trade_type: Open<'JSAPI' | 'NATIVE' | 'APP'>
    limit_pay: string
    need_receipt: boolean
  }
  prepay_req_header_base64?: string
  prepay_req_body_base64?: string
  prepay_resp_http_code?: number
  prepay_resp_header_base64?: string
  prepay_resp_body_base64?: string
}

/** 智慧零售/先享后付确认订单通知 【直连商户】
 * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8 */
export interface PayscoreUserAccepted {
  appid: string
  mchid: string
  sub_appid?: string
  sub_mchid?: string
  channel_id?: string
  out_order_no: string
  service_id: string
  openid?: string
  sub_openid?: string
  state: Open<'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'>
  state_description?: Open<'USER_CONFIRM' | 'MCH_COMPLETE'>
  total_amount?: number
  service_introduction: string
  post_payments: PostPayments[]
  post_discounts?: Array<{ name?: string, description?: string, amount?: number }>
  risk_fund: RiskFund
  time_range: TimeRange
  location?: { start_location?: string, end_location?: string }
  attach?: string
  order_id?: string
  need_collection?: boolean
  collection?: Collection
}

/** 支付分服务用户确认成功通知 【直连商户】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012587953 */
export interface PayscoreUserConfirmDirect {
  appid: string
  mchid: string
  out_order_no: string
  service_id: string
  openid: string
  state: Open<'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'>
  state_description: Open<'USER_CONFIRM' | 'MCH_COMPLETE'>
  total_amount?: number
  service_introduction: string
  post_payments: PostPayments[]
  post_discounts?: Array<{ name?: string, description?: string, amount?: number }>
  risk_fund: RiskFund
  time_range: TimeRange
  location?: { start_location?: string, end_location?: string }
  attach?: string
  order_id?: string
  need_collection?: boolean
}

/** 支付分服务用户确认成功通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4012586137 */
export interface PayscoreUserConfirmPartner {
  appid: string
  mchid: string
  sub_appid?: string
  sub_mchid: string
  channel_id?: string
  out_order_no: string
  service_id: string
  openid?: string
  sub_openid?: string
  state: Open<'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'>
  state_description: Open<'USER_CONFIRM' | 'MCH_COMPLETE'>
  total_amount?: number
  service_introduction: string
  post_payments: PostPayments[]
  post_discounts?: Array<{ name?: string, description?: string, amount?: number }>
  risk_fund: RiskFund
  time_range: TimeRange
  location?: { start_location?: string, end_location?: string }
  attach?: string
  order_id?: string
  need_collection?: boolean
}

/** 校园轻松付用户签约、解约通知 【合作伙伴】
 * Told by: contract_id present
 * https://pay.weixin.qq.com/doc/v3/partner/4012160692 */
export interface PayscoreUserOpenServiceEduschoolpay {
  mchid: string
  appid: string
  sub_mchid?: string
  sub_appid?: string
  openid: string
  sub_openid?: string
  contract_id: string
  plan_id: string
  contract_status: Open<'ADD' | 'DELETE'>
  create_time?: string
  out_contract_code?: string
}

/** 支付分服务用户授权、解除授权通知 【直连商户】【合作伙伴】
 * Told by: service_id present
 * https://pay.weixin.qq.com/doc/v3/partner/4012155288 */
export interface PayscoreUserOpenServicePermission {
  appid: string
  mchid?: string
  mch_id?: string
  sub_appid?: string
  sub_mchid?: string
  sub_mch_id?: string
  channel_id?: string
  service_id: string
  openid?: string
  sub_openid?: string
  user_service_status: Open<'USER_OPEN_SERVICE' | 'USER_CLOSE_SERVICE'>
  openorclose_time: string
  authorization_code?: string
  out_request_no?: string
}

/** 支付分服务用户支付成功通知 【直连商户】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012587960 */
export interface PayscoreUserPaidDirect {
  appid: string
  mchid: string
  out_order_no: string
  service_id: string
  openid: string
  state: Open<'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'>
  total_amount?: number
  service_introduction: string
  post_payments: PostPayments[]
  post_discounts?: Array<{ name?: string, description?: string, amount?: number }>
  risk_fund: RiskFund
  time_range: TimeRange
  location?: { start_location?: string, end_location?: string }
  attach?: string
  notify_url: string
  order_id?: string
  need_collection?: boolean
  collection?: Collection
}

/** 支付分服务用户支付成功通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4012586136 */
export interface PayscoreUserPaidPartner {
  appid: string
  mchid: string
  sub_appid?: string
  sub_mchid: string
  channel_id?: string
  out_order_no: string
  service_id: string
  openid?: string
  sub_openid?: string
  state: Open<'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'>
  total_amount?: number
  service_introduction: string
  post_payments: PostPayments[]
  post_discounts?: Array<{ name?: string, description?: string, amount?: number }>
  risk_fund: RiskFund
  time_range: TimeRange
  location?: { start_location?: string, end_location?: string }
  attach?: string
  order_id?: string
  need_collection?: boolean
  collection?: Collection
  out_trade_no?: string
}

/** 支付分用户签约计划、取消已签约计划通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012286193 */
export interface PayscoreUserSignPlan {
  sign_plan_id: string
  openid?: string
  sub_openid?: string
  service_id: string
  mchid: string
  sub_mchid: string
  appid: string
  sub_appid?: string
  merchant_sign_plan_no: string
  merchant_callback_url: string
  plan_id: string
  going_detail_no: number
  sign_state: string
  cancel_sign_time: string
  cancel_sign_type?: Open<'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE'>
  cancel_reason?: string
  plan_name: string
  plan_over_time: string
  total_origin_price: number
  deduction_quantity: number
  total_actual_price: number
  signed_detail_list: Array<{
    plan_detail_no: number
    original_price: number
    plan_discount_description?: string
    actual_price: number
    plan_detail_state: Open<'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL'>
    order_id?: string
    merchant_plan_detail_no: string
    plan_detail_name: string
    actual_pay_price?: number
    use_time: string
    complete_time: string
    cancel_time: string
  }>
  sign_time: string
}

/** 商品券图片生成结果通知（品牌） 【品牌商户】
 * https://pay.weixin.qq.com/doc/brand/4017327730 */
export type ProductCouponImageGeneration = ProductCouponImageGenerationAnswer

/** 商品券领券通知（品牌） 【品牌商户】
 * https://pay.weixin.qq.com/doc/brand/4015755761 */
export interface ProductCouponSend {
  coupon_code: string
  product_coupon_id: string
  stock_id: string
  stock_bundle_id?: string
  user_coupon_bundle_id?: string
  appid: string
  openid: string
  unionid: string
  receive_time: string
  send_request_no: string
  send_channel: Open<'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT'>
  valid_begin_time: string
  valid_end_time: string
  phone_number?: string
  country_code?: string
  attach?: string
  channel_custom_info?: string
}

/** 商品券图片生成结果通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4017327744 */
export type ProductCouponSpImageGeneration = ProductCouponImageGenerationAnswer

/** 商品券领券通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4015780862 */
export interface ProductCouponSpSend {
  brand_id: string
  coupon_code: string
  product_coupon_id: string
  stock_id: string
  stock_bundle_id?: string
  user_coupon_bundle_id?: string
  appid: string
  openid: string
  unionid: string
  receive_time: string
  send_request_no: string
  send_channel: Open<'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | 'MEMBER'>
  valid_begin_time: string
  valid_end_time: string
  phone_number?: string
  country_code?: string
  attach?: string
  channel_custom_info?: string
}

/** 收付通充值资金退回通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4012973125 */
export interface RechargeFundReturned {
  recharge_returned_id: string
  sp_mchid: string
  sub_mchid: string
  out_recharge_no: string
  recharge_id: string
  recharge_channel: Open<'BANK_TRANSFER' | 'ONLINE_BANK'>
  detail?: {
    bank_name: string
    bank_card_tail: string
    bank_account_name?: string
    amount?: number
    currency?: string
    memo: string
    return_time: string
    return_reason: string
  } | {
    online_bank_type: Open<'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL'>
    bank_name: string
    bank_card_tail: string
    bank_account_name?: string
    amount?: number
    currency?: string
    return_time: string
    return_reason: string
  }
}

/** 收付通充值成功、关闭充值通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4012763652 */
export interface RechargeSuccess {
  sp_mchid: string
  sub_mchid: string
  out_recharge_no: string
  recharge_id: string
  recharge_channel: Open<'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK'>
  account_type: Open<'DEPOSIT' | 'OPERATION'>
  recharge_scene: Open<'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT'>
  recharge_state: Open<'SUCCESS' | 'RECHARGING' | 'CLOSED'>
  recharge_state_desc?: string
  recharge_amount: { amount: number, currency: string }
  remark?: string
  bank_transfer_info?: { memo: string, bill_no: string, bank_name: string, bank_card_tail: string, bank_account_name: string }
  qr_recharge_info?: { employee_type: Open<'ADMIN' | 'STAFF' | 'LEGAL_PERSON'>, openid: string }
  online_bank_recharge_info?: {
    bill_no?: string
    return_time?: string
    return_reason?: string
    bank_name?: string
    online_bank_type?: Open<'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL'>
    bank_card_tail?: string
    bank_account_name?: string
  }
  accept_time: string
  success_time?: string
  close_time?: string
  available_recharge_channels?: Array<Open<'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK'>>
}

/** 退款结果通知 【直连商户】
 * Told by: mchid at the root
 * https://pay.weixin.qq.com/doc/v3/merchant/4012791865 */
export interface RefundSuccessDirect {
  /** ≤32 */ mchid: string
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ transaction_id: string
  /** ≤64 */ out_refund_no: string
  /** ≤32 */ refund_id: string
  refund_status: Open<'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL'>
  success_time?: string
  /** ≤64 */ user_received_account: string
  amount: RefundSuccessDirectAnswerAmount
}

/** 平台收付通退款结果通知 【合作伙伴】
 * Told by: refund_account
 * https://pay.weixin.qq.com/doc/v3/partner/4012124635 */
export interface RefundSuccessEcommerce {
  /** ≤32 */ sp_mchid: string
  /** ≤32 */ sub_mchid: string
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ transaction_id: string
  /** ≤64 */ out_refund_no: string
  /** ≤32 */ refund_id: string
  refund_status: Open<'SUCCESS' | 'CLOSED' | 'ABNORMAL'>
  success_time?: string
  /** ≤64 */ user_received_account: string
  amount: RefundSuccessDirectAnswerAmount
  refund_account?: Open<'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT'>
}

/** 跨境/全球-退款成功通知 【境外商户】【境外机构】
 * Told by: amount.exchange_rate or recv_account
 * https://pay.weixin.qq.com/doc/global/v3/zh/4013013884 */
export interface RefundSuccessGlobal {
  mchid?: string
  sp_mchid?: string
  sub_mchid?: string
  out_trade_no: string
  transaction_id: string
  out_refund_no: string
  refund_id: string
  refund_status: Open<'SUCCESS' | 'CLOSED' | 'ABNORMAL'>
  success_time?: string
  recv_account?: string
  fund_source?: Open<'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS'>
  amount: {
    total: number
    currency: string
    refund: number
    payer_total: number
    payer_currency: string
    payer_refund: number
    settlement_refund?: number
    settlement_currency?: string
    exchange_rate?: { type?: Open<'USERPAYMENT_RATE' | 'SETTLEMENT_RATE'>, rate?: number }
  }
}

/** 平台收付通-个人收款退款结果通知 【合作伙伴】
 * Told by: individual_auth_id
 * https://wechatpay.im/webhook/v3/REFUND.SUCCESS#INDIVIDUAL */
export interface RefundSuccessIndividual {
  /** ≤32 */ sp_mchid: string
  /** ≤32 */ sub_mchid: string
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ transaction_id: string
  /** ≤64 */ out_refund_no: string
  /** ≤32 */ refund_id: string
  refund_status: Open<'SUCCESS' | 'CLOSED' | 'ABNORMAL'>
  success_time?: string
  /** ≤64 */ user_received_account: string
  amount: RefundSuccessDirectAnswerAmount
  individual_auth_id?: string
}

/** 退款结果通知 【合作伙伴】
 * Told by: sp_mchid and sub_mchid, no refund_account
 * https://pay.weixin.qq.com/doc/v3/partner/4012085298 */
export interface RefundSuccessPartner {
  /** ≤32 */ sp_mchid: string
  /** ≤32 */ sub_mchid: string
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ transaction_id: string
  /** ≤64 */ out_refund_no: string
  /** ≤32 */ refund_id: string
  refund_status: Open<'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL'>
  success_time?: string
  /** ≤64 */ user_received_account: string
  amount: RefundSuccessDirectAnswerAmount
}

/** 风险订单回调通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4013894258 */
export interface RisktradeIdentification { mchid: string, out_trade_no: string, risk_type: Open<1 | 2 | 3 | 4>, risk_level: Open<1 | 2 | 3> }

/** 商户签名验签／加解密测试回调通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4015164042 */
export interface SecurityEchoSuccess {
  echo_message: string
  /** Encrypted. */ encrypt_echo_message?: string
}

/** 个人收款-结算回调通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4012650327 */
export interface SettlementSuccess {
  out_settle_batch_no: string
  settle_batch_no: string
  individual_auth_id: string
  description: string
  state: string
  trade_scenario: string
  create_time: string
  finish_time?: string
}

/** 校园轻松付订单支付结果、用户还款通知 【合作伙伴】
 * Told by: device_info present; for TRANSACTION.PAY_BACK trade_type AUTH
 * https://pay.weixin.qq.com/doc/v3/partner/4012161063 */
export interface TransactionIndustrySuccessEduschoolpay {
  mchid: string
  appid: string
  sub_mchid?: string
  sub_appid?: string
  out_trade_no: string
  transaction_id?: string
  trade_type?: Open<'AUTH'>
  trade_state: Open<'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | 'PAY_BACK'>
  trade_state_desc?: string
  bank_type?: string
  attach?: string
  success_time?: string
  payer?: { openid: string, sub_openid?: string }
  amount: { total: number, payer_total?: number, discount_total?: number, currency: string }
  device_info: { device_id?: string, device_ip: string }
  promotion_detail?: Array<{
    coupon_id?: string
    name?: string
    scope?: Open<'GLOBAL' | 'SINGLE'>
    type?: Open<'COUPON' | 'DISCOUNT'>
    amount?: number
    stock_id?: string
    wechatpay_contribute?: number
    merchant_contribute?: number
    other_contribute?: number
  }>
}

/** 普通支付通知 【直连商户】
 * Told by: mchid at the root, no combine_mchid; original_type transaction
 * https://pay.weixin.qq.com/doc/v3/merchant/4012791861 */
export interface TransactionSuccessBasic {
  /** ≤32 */ appid: string
  /** ≤32 */ mchid: string
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ transaction_id: string
  trade_type: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY'>
  trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'>
  /** ≤256 */ trade_state_desc: string
  /** ≤32 */ bank_type: string
  /** ≤128 */ attach?: string
  success_time: string
  payer: {
    /** ≤128 */ openid: string
  }
  amount: TransactionSuccessBasicAnswerAmount
  scene_info?: {
    /** ≤32 */ device_id: string
  }
  promotion_detail?: TransactionSuccessBasicAnswerPromotionDetail[]
}

/** 合单支付通知 【直连商户】【合作伙伴】
 * Told by: combine_mchid present
 * https://pay.weixin.qq.com/doc/v3/partner/4012237246 */
export interface TransactionSuccessCombine {
  /** ≤32 */ combine_appid: string
  /** ≤32 */ combine_mchid: string
  /** ≤32 */ combine_out_trade_no: string
  scene_info?: {
    /** ≤16 */ device_id: string
  }
  sub_orders: Array<{
    /** ≤32 */ mchid: string
    trade_type: Open<'NATIVE' | 'JSAPI' | 'APP' | 'MWEB'>
    trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'USERPAYING' | 'PAYERROR'>
    /** ≤32 */ bank_type: string
    /** ≤128 */ attach: string
    success_time: string
    /** ≤32 */ transaction_id: string
    /** ≤32 */ out_trade_no: string
    /** ≤32 */ sub_mchid?: string
    /** ≤32 */ sub_appid?: string
    sub_openid?: string
    amount: SubOrdersAmount
    promotion_detail?: TransactionSuccessBasicAnswerPromotionDetail[]
  }>
  combine_payer_info: {
    /** ≤128 */ openid: string
  }
  installment_info?: { use_subsidy: boolean, selected_installment_number: number }
}

/** 平台收付通-个人收款支付通知 【合作伙伴】
 * Told by: combine_mchid and sub_orders[].individual_auth_id present
 * https://wechatpay.im/webhook/v3/TRANSACTION.SUCCESS#INDIVIDUAL */
export interface TransactionSuccessCombineIndividual {
  /** ≤32 */ combine_appid: string
  /** ≤32 */ combine_mchid: string
  /** ≤32 */ combine_out_trade_no: string
  combine_transaction_id?: string
  scene_info?: {
    /** ≤16 */ device_id: string
  }
  sub_orders: Array<{
    /** ≤32 */ mchid: string
    individual_auth_id?: string
    individual_name?: string
    trade_type: Open<'NATIVE' | 'JSAPI' | 'APP' | 'MWEB'>
    trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'USERPAYING' | 'PAYERROR'>
    /** ≤32 */ bank_type: string
    /** ≤128 */ attach?: string
    success_time: string
    /** ≤32 */ transaction_id: string
    /** ≤32 */ out_trade_no: string
    /** ≤32 */ sub_mchid?: string
    /** ≤32 */ sub_appid?: string
    amount: SubOrdersAmount
    promotion_detail?: TransactionSuccessBasicAnswerPromotionDetail[]
  }>
  combine_payer_info: {
    /** ≤128 */ openid: string
  }
}

/** 收付通合单代扣支付结果通知 【合作伙伴】
 * Told by: combine_mchid present, trade type of a deduction
 * https://wechatpay.im/webhook/v3/TRANSACTION.SUCCESS */
export interface TransactionSuccessCombinePapay {
  combine_appid: string
  combine_mchid: string
  combine_out_trade_no: string
  sub_orders?: Array<{
    mchid: string
    trade_type: string
    trade_state: string
    bank_type?: string
    attach?: string
    success_time?: string
    transaction_id: string
    out_trade_no: string
    sub_mchid: string
    sub_appid?: string
    amount?: { total_amount: number, currency: string, payer_amount?: number, payer_currency?: string }
  }>
  combine_payer_info?: { openid: string }
}

/** 教育续费通扣款结果通知 【直连商户】【合作伙伴】
 * Told by: device_information present and no trade_type
 * https://pay.weixin.qq.com/doc/v3/merchant/4012286235 */
export interface TransactionSuccessEduPapay {
  sp_mchid: string
  appid: string
  sub_mchid?: string
  sub_appid?: string
  out_trade_no: string
  transaction_id?: string
  attach?: string
  bank_type?: string
  success_time?: string
  trade_state: Open<'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL'>
  trade_state_description?: string
  payer?: { openid?: string, sub_openid?: string }
  amount: Amount
  device_information: { device_id?: string, device_ip: string }
  promotion_detail?: PromotionDetail[]
  openid?: string
  sub_openid?: string
  plan_id?: string
  contract_information?: ContractInformation
}

/** 跨境/全球-支付成功通知 【境外商户】【境外机构】
 * Told by: amount.exchange_rate, id in place of transaction_id
 * https://pay.weixin.qq.com/doc/global/v3/zh/4013014124 */
export interface TransactionSuccessGlobal {
  mchid?: string
  appid?: string
  sp_mchid?: string
  sub_mchid?: string
  sp_appid?: string
  sub_appid?: string
  out_trade_no: string
  id: string
  attach?: string
  trade_type: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY'>
  bank_type: string
  success_time: string
  trade_state: string
  trade_state_desc: string
  payer: Payer
  amount: {
    total: number
    payer_total: number
    currency: string
    payer_currency: string
    exchange_rate?: { type?: Open<'SETTLEMENT_RATE'>, rate?: number }
  }
  promotion_detail?: Array<{
    promotion_id: string
    name?: string
    scope?: string
    type?: Open<'COUPON' | 'DISCOUNT'>
    amount: number
    currency: string
    activity_id?: string
    wxpay_contribute_amount?: number
    merchant_contribute_amount?: number
    other_contribute_amount?: number
    goods_detail?: Array<{ goods_id: string, goods_remark?: string, discount_amount: number, quantity: number, price: number }>
  }>
}

/** 委托代扣支付结果通知 【直连商户】【合作伙伴】
 * Told by: trade_type PAP
 * https://pay.weixin.qq.com/doc/v3/merchant/4012289459 */
export interface TransactionSuccessPapay {
  appid?: string
  mchid?: string
  sp_appid?: string
  sp_mchid?: string
  sub_appid?: string
  sub_mchid?: string
  out_trade_no: string
  transaction_id?: string
  attach?: string
  bank_type?: string
  success_time?: string
  trade_type?: Open<'PAP'>
  trade_state: Open<'SUCCESS' | 'REFUND' | 'ACCEPT' | 'PAY_FAIL'>
  trade_state_desc?: string
  user_repaid?: Open<'Y' | 'N'>
  payer?: Payer
  amount: { total: number, payer_total?: number, currency?: string, payer_currency?: string }
  scene_info?: { device_id?: string }
  promotion_detail?: TransactionSuccessBasicAnswerPromotionDetail[]
}

/** 停车服务订单支付结果通知 【直连商户】
 * Told by: trade_scene PARKING, no sub_mchid
 * https://pay.weixin.qq.com/doc/v3/merchant/4012284311 */
export interface TransactionSuccessParking {
  appid: string
  sp_mchid: string
  out_trade_no: string
  transaction_id?: string
  description: string
  create_time: string
  trade_state: Open<'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND'>
  trade_state_description?: string
  success_time?: string
  bank_type?: string
  attach?: string
  user_repaid?: Open<'Y' | 'N'>
  trade_scene: Open<'PARKING'>
  parking_info?: ParkingInfo
  payer?: { openid: string }
  amount: TransactionSuccessParkingAnswerAmount
  promotion_detail?: TransactionSuccessParkingAnswerPromotionDetail[]
}

/** 停车服务订单支付结果通知 【合作伙伴】
 * Told by: trade_scene PARKING and sub_mchid
 * https://pay.weixin.qq.com/doc/v3/partner/4012159706 */
export interface TransactionSuccessParkingPartner {
  appid: string
  sp_mchid: string
  sub_appid?: string
  sub_mchid: string
  out_trade_no: string
  transaction_id?: string
  description: string
  create_time: string
  trade_state: Open<'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND'>
  trade_state_description?: string
  success_time?: string
  bank_type?: string
  attach?: string
  user_repaid?: Open<'Y' | 'N'>
  trade_scene: Open<'PARKING'>
  parking_info?: ParkingInfo
  payer?: { openid: string, sub_openid?: string }
  amount: TransactionSuccessParkingAnswerAmount
  promotion_detail?: TransactionSuccessParkingAnswerPromotionDetail[]
}

/** 服务商支付通知 【合作伙伴】
 * Told by: sp_mchid and sub_mchid at the root, trade_type present
 * https://pay.weixin.qq.com/doc/v3/partner/4012085146 */
export interface TransactionSuccessPartner {
  /** ≤32 */ sp_mchid: string
  /** ≤32 */ sub_mchid: string
  /** ≤32 */ sp_appid: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ transaction_id: string
  trade_type: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY'>
  trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'>
  /** ≤256 */ trade_state_desc: string
  /** ≤32 */ bank_type: string
  /** ≤128 */ attach?: string
  success_time: string
  payer: {
    /** ≤128 */ sp_openid: string
    /** ≤128 */ sub_openid?: string
  }
  amount: TransactionSuccessBasicAnswerAmount
  scene_info?: {
    /** ≤32 */ device_id: string
  }
  promotion_detail?: Array<{
    /** ≤32 */ coupon_id: string
    /** ≤32 */ name: string
    scope?: Open<'GLOBAL' | 'SINGLE'>
    type?: Open<'CASH' | 'NOCASH'>
    amount: number
    /** ≤32 */ stock_id?: string
    wechatpay_contribute?: number
    merchant_contribute?: number
    other_contribute?: number
    /** ≤16 */ currency?: string
    goods_detail?: GoodsDetail[]
  }>
}

/** 分账动账通知 【合作伙伴】
 * Told by: original_type profitsharing; receiver and out_order_no present; whether shared or returned stands in summary only
 * https://pay.weixin.qq.com/doc/v3/partner/4012116672 */
export interface TransactionSuccessProfitsharing {
  /** ≤32 */ sp_mchid: string
  /** ≤32 */ sub_mchid: string
  /** ≤32 */ transaction_id: string
  /** ≤64 */ order_id: string
  /** ≤64 */ out_order_no: string
  receiver: Receiver
  success_time: string
}

/** 分账动账通知 【合作伙伴】
 * Told by: original_type profitsharing; receiver and out_order_no present; whether shared or returned stands in summary only
 * https://pay.weixin.qq.com/doc/v3/partner/4012116672 */
export interface TransactionSuccessProfitsharingReply { code?: 'SUCCESS', message?: string }

/** 分账动账通知 【直连商户】
 * Told by: original_type profitsharing, mchid at the root
 * https://pay.weixin.qq.com/doc/v3/merchant/4012289679 */
export interface TransactionSuccessProfitsharingDirect {
  /** ≤32 */ mchid: string
  /** ≤32 */ transaction_id: string
  /** ≤64 */ order_id: string
  /** ≤64 */ out_order_no: string
  receiver: Receiver
  success_time: string
}

/** 分账动账通知 【直连商户】
 * Told by: original_type profitsharing, mchid at the root
 * https://pay.weixin.qq.com/doc/v3/merchant/4012289679 */
export interface TransactionSuccessProfitsharingDirectReply { code?: 'SUCCESS', message?: string }

/** 停车入场状态变更通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/merchant/4012284177 */
export interface VehicleEntranceStateChange {
  sp_mchid: string
  sub_mchid?: string
  parking_id: string
  out_parking_no: string
  plate_number: string
  plate_color: Open<'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'>
  start_time: string
  parking_name: string
  free_duration: number
  parking_state: Open<'NORMAL' | 'BLOCKED'>
  blocked_state_description?: string
  state_update_time: string
}

/** ETC授权签约状态变化通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4012158358 */
export interface VehicleUserStateChange {
  appid: string
  sp_mchid: string
  sp_openid: string
  sub_openid?: string
  sub_mchid?: string
  contract_id: string
  bind_state: string
  plate_number: string
}

/** 二级商户申诉通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4012079216 */
export type ViolationAppeal = ViolationAppealAnswer

/** 拦截二级商户通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4012079216 */
export type ViolationIntercept = ViolationAppealAnswer

/** 处罚二级商户通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4012079216 */
export type ViolationPunish = ViolationAppealAnswer

/** 企业支付关系授权完成通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4014612130 */
export interface WebizpayAuthorized { sp_mchid: string, sub_mchid: string, user_id: string, employee_id: string, authorization_time: string }

/** 企业支付额度卡退款成功后通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4015764405 */
export interface WebizpayPaymentrefundsuccess {
  sp_mchid: string
  sub_mchid: string
  card_no: string
  employee_id: string
  transaction_id: string
  out_trade_no: string
  refund_id: string
  out_refund_no: string
  amount: number
  pay_success_time: number
  refunded_amount: number
  refund_amount: number
  refund_state: Open<'SUCCESS'>
  refund_create_time: number
  refund_success_time: number
}

/** 企业支付额度卡支付成功后通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4015764398 */
export interface WebizpayPaymentsuccess {
  sp_mchid: string
  sub_mchid: string
  card_no: string
  employee_id: string
  receive_mch_name: string
  receive_mch_full_name: string
  receive_mch_organization_code: string
  acquirer: string
  transaction_id: string
  out_trade_no: string
  refund_id?: string
  out_refund_no?: string
  transaction_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'>
  amount: number
  goods_name: string
  pay_success_time: number
}

/** 企业支付额度卡失效后通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4014612130 */
export interface WebizpayQuotacardexpired {
  sp_mchid: string
  sub_mchid: string
  card_no: string
  employee_id: string
  card_state: Open<'ACTIVE' | 'DISABLED'>
  card_disabled_time: string
  reason?: string
}

/** 企业支付关系解除授权后通知 【合作伙伴】
 * https://pay.weixin.qq.com/doc/v3/partner/4015764414 */
export interface WebizpayRevoked {
  sp_mchid: string
  sub_mchid: string
  user_id: string
  authorization_state: Open<'AUTHORIZED' | 'REVOKED'>
  authorization_revoked_time: string
  reason: Open<'企业发起' | '员工注销'>
}

/** 免押租借/速住用户成功确认订单通知 【直连商户】
 * https://wechatpay.im/webhook/v2/CHECK.SUCCESS */
export interface V2CHECKSUCCESS {
  mch_id: string
  appid: string
  algorithm: Open<'HMAC-SHA256'>
  nonce_str: string
  sign: string
  event_id: string
  event_create_time: string
  event_type: Open<'CHECK.SUCCESS'>
  event_algorithm: Open<'AEAD_AES_256_GCM'>
  event_nonce: string
  event_associated_data?: string
  event_ciphertext: string
}

/** 免押租借/速住用户成功确认订单通知 【直连商户】
 * https://wechatpay.im/webhook/v2/CHECK.SUCCESS */
export type V2CHECKSUCCESSOpened = V2CHECKSUCCESSOpenedAnswer

/** 免押租借/速住用户确认订单失败通知 【直连商户】
 * https://wechatpay.im/webhook/v2/CHECK.FAIL */
export interface V2CHECKFAIL {
  mch_id: string
  appid: string
  algorithm: Open<'HMAC-SHA256'>
  nonce_str: string
  sign: string
  event_id: string
  event_create_time: string
  event_type: Open<'CHECK.FAIL'>
  event_algorithm: Open<'AEAD_AES_256_GCM'>
  event_nonce: string
  event_associated_data?: string
  event_ciphertext: string
}

/** 免押租借/速住用户确认订单失败通知 【直连商户】
 * https://wechatpay.im/webhook/v2/CHECK.FAIL */
export type V2CHECKFAILOpened = V2CHECKSUCCESSOpenedAnswer

/** 免押租借/速住用户支付成功订单通知 【直连商户】
 * https://wechatpay.im/webhook/v2/TRANSACTION.SUCCESS */
export interface V2TRANSACTIONSUCCESS {
  mch_id: string
  appid: string
  algorithm: Open<'HMAC-SHA256'>
  nonce_str: string
  sign: string
  event_id: string
  event_create_time: string
  event_type: Open<'TRANSACTION.SUCCESS'>
  event_algorithm: Open<'AEAD_AES_256_GCM'>
  event_nonce: string
  event_associated_data?: string
  event_ciphertext: string
}

/** 免押租借/速住用户支付成功订单通知 【直连商户】
 * https://wechatpay.im/webhook/v2/TRANSACTION.SUCCESS */
export type V2TRANSACTIONSUCCESSOpened = V2TRANSACTIONSUCCESSOpenedAnswer

/** 免押租借/速住用户支付订单失败通知 【直连商户】
 * https://wechatpay.im/webhook/v2/TRANSACTION.FAIL */
export interface V2TRANSACTIONFAIL {
  mch_id: string
  appid: string
  algorithm: Open<'HMAC-SHA256'>
  nonce_str: string
  sign: string
  event_id: string
  event_create_time: string
  event_type: Open<'TRANSACTION.FAIL'>
  event_algorithm: Open<'AEAD_AES_256_GCM'>
  event_nonce: string
  event_associated_data?: string
  event_ciphertext: string
}

/** 免押租借/速住用户支付订单失败通知 【直连商户】
 * https://wechatpay.im/webhook/v2/TRANSACTION.FAIL */
export type V2TRANSACTIONFAILOpened = V2TRANSACTIONSUCCESSOpenedAnswer

/** 普通支付通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v2/merchant/4011935221 */
export interface V2TransactionSuccess {
  appid: string
  attach?: string
  bank_type: string
  fee_type?: string
  is_subscribe: Open<'Y' | 'N'>
  mch_id: string
  sub_mch_id?: string
  sub_appid?: string
  nonce_str: string
  openid: string
  out_trade_no: string
  result_code: Outcome
  return_code: Outcome
  sign: string
  time_end: string
  total_fee: string
  coupon_fee?: string
  coupon_count?: string
  [name: `coupon_type_${number}`]: string
  [name: `coupon_id_${number}`]: string
  trade_type: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'PAP'>
  transaction_id: string
  contract_id?: string
  user_repaid?: Open<'Y' | 'N'>
  trade_state?: Open<'SUCCESS' | 'PAY_FAIL'>
  return_msg?: string
  sign_type?: Open<'MD5' | 'HMAC-SHA256'>
  device_info?: string
  sub_openid?: string
  sub_is_subscribe?: Open<'Y' | 'N'>
  settlement_total_fee?: string
  cash_fee: string
  cash_fee_type?: string
  [name: `coupon_fee_${number}`]: string
  err_code?: string
  err_code_des?: string
}

/** 合单支付通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5 */
export interface V2CombinedTransactionsSuccess {
  return_code: string
  return_msg?: string
  combine_appid: string
  combine_mch_id: string
  nonce_str: string
  device_info?: string
  combine_openid?: string
  combine_out_trade_no: string
  trade_type: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'>
  bank_type?: string
  sign: string
  sign_type: string
  result_code: string
  result_msg?: string
  err_code?: string
  err_code_des?: string
  sub_order_list: JsonText<{
    order_num: number
    order_list: Array<{
      appid: string
      mch_id: string
      openid: string
      total_fee: number
      cash_fee: number
      transaction_id: string
      out_trade_no: string
      attach?: string
      time_end: string
    }>
  }>
}

/** 退款结果通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v2/merchant/4011940955 */
export interface V2RefundProcessed {
  return_code: string
  return_msg?: string
  appid: string
  mch_id: string
  sub_mch_id?: string
  sub_appid?: string
  nonce_str: string
  req_info: string
}

/** 退款结果通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v2/merchant/4011940955 */
export interface V2RefundProcessedOpened {
  out_refund_no: string
  out_trade_no: string
  refund_account: Open<'REFUND_SOURCE_RECHARGE_FUNDS' | 'REFUND_SOURCE_UNSETTLED_FUNDS'>
  refund_fee: string
  refund_id: string
  refund_recv_accout: string
  refund_request_source: Open<'API' | 'VENDOR_PLATFORM'>
  refund_status: Open<'SUCCESS' | 'CHANGE' | 'REFUNDCLOSE'>
  settlement_refund_fee: string
  settlement_total_fee?: string
  success_time?: string
  total_fee: string
  transaction_id: string
  cash_refund_fee: string
}

/** 签/解约扣款服务通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v2/merchant/4011987586 */
export interface V2PapContractStateChanged {
  mch_id: string
  sub_mch_id?: string
  contract_code: string
  plan_id: string
  openid: string
  sub_openid?: string
  sign: string
  change_type: Open<'ADD' | 'DELETE'>
  operate_time: string
  contract_id: string
  contract_expired_time?: string
  contract_termination_mode?: Open<'1' | '2' | '3' | '4' | '5' | '6' | '7'>
  request_serial: string
  appid?: string
  sub_appid?: string
  contract_display_account?: string
  contract_state?: Open<'0' | '1'>
  contract_signed_time?: string
  contract_terminated_time?: string
  contract_termination_remark?: string
}

/** 事中-风险交易回调通知银行服务商 【从业机构】
 * https://pay.weixin.qq.com/doc/v2/institution/4011986354 */
export interface V2TransactionsRiskOccurred {
  return_code: Outcome
  return_msg?: string
  sign_type: Open<'HMAC-SHA256'>
  sign: string
  nonce_str: string
  event_code: string
  risk_level: Open<'LOW' | 'MEDIUM' | 'HIGH'>
  risk_level_desc: string
  mch_id: string
  sub_mch_id: string
  transaction_id_list: JsonText<{
    data: { transaction_id: string[] }
  }>
}

/** 车牌状态变更通知 【直连商户】【合作伙伴】
 * https://pay.weixin.qq.com/doc/v2/merchant/4011987424 */
export interface V2VehicleStateChangedForParking {
  mch_id: string
  sub_mch_id?: string
  appid: string
  nonce_str: string
  sign_type: Open<'HMAC-SHA256'>
  sign: string
  plate_number: string
  vehicle_event_type?: Open<'NORMAL' | 'BLOCKED'>
  vehicle_event_des?: Open<'OVERDUE' | 'REMOVE' | 'PAUSE'>
  deduct_mode?: Open<'PROACTIVE' | 'AUTOPAY'>
  vehicle_event_createtime: string
}

interface BrandMemberCardPointExchangeCouponAnswer {
  record_id: string
  brand_id: string
  card_id: string
  appid: string
  openid: string
  user_card_code: string
  exchange_coupon_template_id: string
  deduct_points: Int64
  product_coupon_id: string
  product_coupon_stock_type: Open<'PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR'>
  stock_id: string
}

interface BrandMemberCardSyncUserPointAnswer { brand_id: string, card_id: string, openid: string, user_card_code: string }

interface BrandMemberCardUserCardCreateAnswer {
  user_card_code?: string
  card_id: string
  openid: string
  card_color: string
  card_picture_url: string
  brand_id: string
  card_type: Open<'PURCHASE' | 'NORMAL' | 'BALANCE'>
  phone_number?: string
  level?: string
  valid_date_information: {
    type: Open<'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'>
    available_begin_time?: string
    available_end_time?: string
    available_day_after_receive?: number
  }
  pickup_time: string
  user_information?: {
    common_field_list?: Array<{
      name?: Open<'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY'>
      value?: string
    }>
    custom_field_list?: Array<{ name?: string, user_chosen_values?: string[] }>
  }
  attach?: string
  user_card_state: Open<'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID'>
  invalid_reason?: string
  invalid_time?: string
  create_time: string
  modify_time: string
}

interface ComplaintCreateAnswer {
  complaint_id: string
  action_type: Open<'CREATE_COMPLAINT' | 'CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'SELLER_REFUND' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REJECT_REFUND' | 'REFUND_SUCCESS'>
}

interface CreditRepaymentSignContractAnswer {
  sp_mchid: string
  contract_id: string
  plan_id: number
  out_contract_code: string
  display_name: string
  contract_state: Open<'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED'>
  contract_signed_time: string
  contract_terminated_time?: string
  contract_terminated_mode: Open<'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE'>
  contract_termination_remark?: string
  repayment_day?: number
  repayment_amount_limit: string
  appid: string
  openid: string
}

interface DeliveryPlanChangeBrandAnswer {
  plan_id: string
  plan_state: Open<'CREATED' | 'DELIVERING' | 'PAUSED' | 'TERMINATED' | 'EXPIRED'>
  audit_state: Open<'PROCESSING' | 'PASSED' | 'REJECTED'>
  change_reason: string
  modify_time: string
}

interface ContractTerminateInfo {
  contract_termination_mode: Open<'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE'>
  contract_terminated_time: string
  contract_termination_remark?: string
}

interface Amount { total: number, payer_total?: number, discount_total?: number, currency?: string }

interface PromotionDetail {
  coupon_id?: string
  name?: string
  scope?: string
  type?: string
  amount?: number
  stock_id?: string
  wechatpay_contribute?: number
  merchant_contribute?: number
  other_contribute?: number
}

interface ContractInformation { contract_id?: string, contract_status?: Open<'ADD' | 'DELETE'>, create_time?: string }

interface FapiaoCardDiscardedAnswer {
  mchid: string
  sub_mchid?: string
  fapiao_apply_id: string
  fapiao_information: Array<{
    fapiao_id: string
    fapiao_status: Open<'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED'>
    card_status: Open<'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED'>
  }>
}

interface PassthroughResponseContent { payAuthNo?: string, payOrdId?: string, setlLatlnt?: string }

interface PapaySignAnswer {
  mchid?: string
  out_contract_code?: string
  appid?: string
  openid?: string
  contract_termination_mode?: Open<'USER' | 'MERCHANT' | 'PLATFORM'>
  contract_id?: string
  plan_id?: number
  operate_time?: string
  contract_expired_time?: string
  sp_mchid?: string
  sp_appid?: string
  sub_mchid?: string
  sub_appid?: string
  sp_openid?: string
  sub_openid?: string
}

interface PostPayments { name?: string, amount?: number, description?: string, count?: number }

interface RiskFund {
  name: Open<'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'>
  amount: number
  description?: string
}

interface TimeRange { start_time: string, start_time_remark?: string, end_time?: string, end_time_remark?: string }

interface Collection {
  state: Open<'USER_PAYING' | 'USER_PAID'>
  total_amount: number
  paying_amount: number
  paid_amount: number
  details?: Array<{
    seq?: number
    amount: number
    paid_type?: Open<'NEWTON' | 'MCH'>
    paid_time: string
    transaction_id?: string
    promotion_detail?: Array<{
      coupon_id: string
      name?: string
      scope?: Open<'GLOBAL' | 'SINGLE'>
      type?: Open<'CASH' | 'NOCASH'>
      amount: number
      stock_id?: string
      wechatpay_contribute?: number
      merchant_contribute?: number
      other_contribute?: number
      currency?: string
      goods_detail?: Array<{ goods_id: string, quantity?: number, unit_price?: number, discount_amount?: number, goods_remark?: string }>
    }>
  }>
}

interface ProductCouponImageGenerationAnswer {
  brand_id: string
  task_id: string
  image_generation_type: Open<'COMBINE_IMAGE' | 'CUT_OUT'>
  task_state: Open<'PROCESSING' | 'FAIL' | 'SUCCESS'>
  combine_image_result?: { image_url: string }
  cut_out_result?: { image_url: string }
}

interface RefundSuccessDirectAnswerAmount { total: number, refund: number, payer_total: number, payer_refund: number }

interface TransactionSuccessBasicAnswerAmount {
  total: number
  payer_total: number
  /** ≤16 */ currency: string
  /** ≤16 */ payer_currency: string
}

interface TransactionSuccessBasicAnswerPromotionDetail {
  /** ≤32 */ coupon_id: string
  /** ≤32 */ name?: string
  scope?: Open<'GLOBAL' | 'SINGLE'>
  type?: Open<'CASH' | 'NOCASH'>
  amount: number
  /** ≤32 */ stock_id?: string
  wechatpay_contribute?: number
  merchant_contribute?: number
  other_contribute?: number
  /** ≤16 */ currency?: string
  goods_detail?: GoodsDetail[]
}

interface GoodsDetail {
  /** ≤32 */ goods_id: string
  quantity: number
  unit_price: number
  discount_amount: number
  /** ≤128 */ goods_remark?: string
}

interface SubOrdersAmount {
  total_amount: number
  currency: string
  payer_amount: number
  payer_currency: string
  settlement_rate?: number
}

interface Payer { openid?: string, sp_openid?: string, sub_openid?: string }

interface ParkingInfo {
  parking_id: string
  plate_number: string
  plate_color: Open<'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'>
  start_time: string
  end_time: string
  parking_name: string
  charging_duration: number
  device_id: string
}

interface TransactionSuccessParkingAnswerAmount { total: number, currency?: string, payer_total?: number, discount_total?: number }

interface TransactionSuccessParkingAnswerPromotionDetail {
  coupon_id: string
  name?: string
  scope?: Open<'GLOBAL' | 'SINGLE'>
  type?: Open<'CASH' | 'NOCASH'>
  amount: number
  activity_id?: string
  wechatpay_contribute?: number
  merchant_contribute?: number
  other_contribute?: number
  currency?: string
}

interface Receiver {
  type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID'>
  /** ≤64 */ account: string
  amount: number
  /** ≤80 */ description: string
}

interface ViolationAppealAnswer {
  sub_mchid: string
  company_name: string
  record_id: string
  punish_plan: string
  punish_time: string
  punish_description: string
  risk_type: Open<'ONE_YUAN_PURCHASES' | 'MULTI_LEVEL_DISTRIBUTION_REBATE' | 'PROHIBITED_BUSINESS_CATEGORIES' | 'CASH_ADVANCE_VIA_CREDIT_CARD' | 'INDUCING_USERS_TO_MAKE_PAYMENTS' | 'FRAUD' | 'MALICIOUS_FAN_COUNT_BOOSTING' | 'CROSS_CATEGORY_ACTIVITIES' | 'CROSS_CATEGORY_BUSINESS' | 'GAMBLING' | 'LEWD_CONTENT' | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS' | 'INVESTMENT' | 'TRANSACTION_DISPUTE' | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API' | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES' | 'UNUSUAL_TRANSACTION' | 'UNLICENSED_BUSINESS' | 'WEALTH_INVESTMENT' | 'AFFILIATED_TO_A_VIOLATING_ENTITY' | 'INVOLVED_IN_A_JUDICIAL_CASE' | 'INCORRECT_INFORMATION_SUBMITTED' | 'APPEAL_SUCCESSFUL' | 'REPORTED_BY_OTHERS' | 'VIOLATING_SMART_CATERING_ACTIVITIES' | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID' | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API' | 'UNUSUAL_REAL_TIME_TRANSACTION' | 'UNACCEPTABLE_DOCUMENTS' | 'LARGE_AMOUNT_TRANSACTION' | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'INACTIVE_TRANSACTION' | 'OTHER_UNUSUAL_ACTIVITIES'>
  risk_description: string
}

interface V2CHECKSUCCESSOpenedAnswer {
  state?: string
  service_id?: string
  out_order_no?: string
  order_id?: string
  goods_name?: string
  returned?: string
  room?: string
  checked_in?: string
  start_time?: string
  deposit_amount?: string
  finish_ticket?: string
}

interface V2TRANSACTIONSUCCESSOpenedAnswer {
  state?: string
  service_id?: string
  out_order_no?: string
  order_id?: string
  goods_name?: string
  returned?: string
  room?: string
  checked_in?: string
  start_time?: string
  deposit_amount?: string
  total_amount?: string
  end_time?: string
  finish_transaction_id?: string
}
