import { refusal, type Answer } from '../http/answer'

/**
 * A refusal of the business: HTTP status of API v3, its code, the code that API v2 has for it, and
 * words.
 */
export interface Refusal {
  readonly status: number
  readonly code: string
  readonly v2?: string
  readonly message: string
}

/**
 * Refusals as the error tables of the pages have them.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791856
 */
export const refusals = {
  orderUnknown: {
    status: 404,
    code: 'ORDER_NOT_EXIST',
    v2: 'ORDERNOTEXIST',
    message: '订单不存在',
  },
  combinedUnknown: { status: 404, code: 'ORDERNOTEXIST', message: '订单不存在' },
  orderUsed: {
    status: 403,
    code: 'OUT_TRADE_NO_USED',
    v2: 'OUT_TRADE_NO_USED',
    message: '商户订单号重复',
  },
  orderPaidAgain: {
    status: 403,
    code: 'OUT_TRADE_NO_USED',
    v2: 'ORDERPAID',
    message: '该订单已支付',
  },
  orderClosed: { status: 400, code: 'ORDER_CLOSED', v2: 'ORDERCLOSED', message: '该订单已关闭' },
  orderReversed: {
    status: 400,
    code: 'ORDER_REVERSED',
    v2: 'ORDERREVERSED',
    message: '订单已撤销',
  },
  otherParameters: {
    status: 400,
    code: 'INVALID_REQUEST',
    v2: 'INVALID_REQUEST',
    message: '请求重入时，参数与首次请求时不一致',
  },
  paidNotClosed: {
    status: 400,
    code: 'INVALID_REQUEST',
    v2: 'ORDERPAID',
    message: '订单已支付，不能关闭',
  },
  refundedNotReversed: {
    status: 400,
    code: 'INVALID_REQUEST',
    v2: 'INVALID_REQUEST',
    message: '订单已发生退款，不能撤销',
  },
  total: { status: 400, code: 'PARAM_ERROR', v2: 'PARAM_ERROR', message: '金额应为大于0的整数' },
  currency: { status: 400, code: 'PARAM_ERROR', v2: 'PARAM_ERROR', message: '货币类型应为CNY' },
  orderNumber: {
    status: 400,
    code: 'PARAM_ERROR',
    v2: 'PARAM_ERROR',
    message: '商户订单号应为字母、数字或_-|*，至多32个',
  },
  expired: {
    status: 400,
    code: 'PARAM_ERROR',
    v2: 'PARAM_ERROR',
    message: '订单失效时间早于当前时间',
  },
  otherOrder: {
    status: 400,
    code: 'INVALID_REQUEST',
    v2: 'INVALID_REQUEST',
    message: '微信支付订单号与商户订单号不是同一订单',
  },
  returnState: { status: 400, code: 'INVALID_REQUEST', message: '分账尚未完成，不能回退' },
  otherSubOrders: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '请求关单的子单信息与下单时的子单信息不一致',
  },
  userPaying: {
    status: 202,
    code: 'USERPAYING',
    v2: 'USERPAYING',
    message: '用户支付中，需要输入密码',
  },
  authCode: {
    status: 400,
    code: 'AUTH_CODE_INVALID',
    v2: 'AUTH_CODE_INVALID',
    message: '付款码检验错误',
  },
  payerPoor: { status: 403, code: 'NOT_ENOUGH', v2: 'NOTENOUGH', message: '余额不足' },
  merchantMismatch: {
    status: 400,
    code: 'INVALID_REQUEST',
    v2: 'INVALID_REQUEST',
    message: '商户号与签名所用的商户号不一致',
  },
  merchantUnknown: {
    status: 400,
    code: 'MCH_NOT_EXISTS',
    v2: 'MCHID_NOT_EXIST',
    message: '商户号不存在',
  },
  noAuth: { status: 403, code: 'NO_AUTH', v2: 'NOAUTH', message: '商户无权限' },
  notPaid: {
    status: 404,
    code: 'RESOURCE_NOT_EXISTS',
    v2: 'ORDERNOTEXIST',
    message: '订单不存在或未支付',
  },
  refundUnknown: {
    status: 404,
    code: 'RESOURCE_NOT_EXISTS',
    v2: 'REFUNDNOTEXIST',
    message: '退款单不存在',
  },
  refundTooMuch: {
    status: 400,
    code: 'INVALID_REQUEST',
    v2: 'INVALID_REQUEST',
    message: '退款金额大于支付金额',
  },
  refundTotal: {
    status: 400,
    code: 'INVALID_REQUEST',
    v2: 'INVALID_REQUEST',
    message: '订单金额或退款金额与之前请求不一致，请核实后再试',
  },
  refundNotAbnormal: { status: 400, code: 'INVALID_REQUEST', message: '退款单不是退款异常状态' },
  shareUnknown: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '记录不存在' },
  notShared: { status: 400, code: 'INVALID_REQUEST', message: '该订单不是分账订单' },
  receiverUnknown: { status: 400, code: 'INVALID_REQUEST', message: '分账接收方关系未绑定' },
  sharePoor: { status: 403, code: 'NOT_ENOUGH', message: '分账金额不足' },
  shareRatio: { status: 403, code: 'RULE_LIMIT', message: '分账金额超出最大分账比例' },
  nothingFrozen: { status: 403, code: 'NOT_ENOUGH', message: '分账金额为0' },
  returnTooMuch: { status: 400, code: 'INVALID_REQUEST', message: '回退金额大于分账金额' },
  transferUnknown: { status: 404, code: 'NOT_FOUND', message: '记录不存在' },
  transferFinal: {
    status: 400,
    code: 'ALREADY_EXISTS',
    message: '单据状态已经到终态，无法发起转账',
  },
  transferState: { status: 400, code: 'INVALID_REQUEST', message: '当前状态不允许撤销' },
  stockUnknown: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '批次不存在' },
  stockSpent: { status: 403, code: 'NOT_ENOUGH', message: '批次预算不足' },
  userSpent: { status: 403, code: 'REQUEST_BLOCKED', message: '用户被限领拦截' },
  notGranted: { status: 403, code: 'REQUEST_BLOCKED', message: '批次不支持跨商户发券' },
  couponUnknown: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '券不存在' },
  couponCode: { status: 400, code: 'INVALID_REQUEST', message: '券code缺失或已被使用' },
  couponOwner: { status: 400, code: 'INVALID_REQUEST', message: '用户与券不匹配' },
  couponState: { status: 400, code: 'INVALID_REQUEST', message: '券的状态或有效期不允许该操作' },
  stockState: { status: 400, code: 'INVALID_REQUEST', message: '活动已结束或未激活' },
} as const satisfies Readonly<Record<string, Refusal>>

/** The answer of API v3 to what is refused. */
export const refuseV3 = ({ status, code, message }: Refusal): Answer =>
  refusal(status, code, message)
