// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, Outcome, Promised, Response } from '../node'
import type { Customs } from '../shared'

export interface CgiBin extends Node {
  mch: Mch
}

interface Mch extends Node {
  customs: MchCustoms
  newcustoms: MchNewcustoms
}

interface MchCustoms extends Node {
  customdeclareorder: CustomsCustomdeclareorder
  customdeclarequery: CustomsCustomdeclarequery
}

export interface CustomsCustomdeclareorder extends Node {
  /** 订单附加信息提交接口 · APIv2∙报关
   * https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_1 */
  post(options: CustomsCustomdeclareorderPost): Response<CustomsCustomdeclareorderPostAnswer>
  /** 订单附加信息提交接口 · APIv2∙报关
   * https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_1 */
  postAsync(options: CustomsCustomdeclareorderPost): Promised<CustomsCustomdeclareorderPostAnswer>
}

interface CustomsCustomdeclareorderPost extends CallOptions {
  xml: {
    sign?: string
    appid: string
    mch_id: string
    out_trade_no: string
    transaction_id: string
    customs: Customs
    mch_customs_no: string
    duty?: Numeric
    action_type?: 'ADD' | 'MODIFY'
    sub_order_no?: string
    fee_type?: string
    order_fee?: Numeric
    transport_fee?: Numeric
    product_fee?: Numeric
    cert_type?: 'IDCARD'
    cert_id?: string
    name?: string
  }
}
interface CustomsCustomdeclareorderPostAnswer {
  return_code: Outcome
  return_msg?: string
  sign_type: Open<'MD5'>
  sign: string
  appid: string
  mch_id: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  state: Open<CustomsState>
  transaction_id: string
  out_trade_no: string
  sub_order_no?: string
  sub_order_id?: string
  modify_time: string
  cert_check_result: Open<'UNCHECKED' | 'SAME' | 'DIFFERENT'>
  verify_department: Open<'UNIONPAY' | 'NETSUNION' | 'OTHERS'>
  verify_department_trade_id: string
}

export interface CustomsCustomdeclarequery extends Node {
  /** 订单附加信息查询接口 · APIv2∙报关
   * https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_2 */
  post(options: CustomsCustomdeclarequeryPost): Response<CustomsCustomdeclarequeryPostAnswer>
  /** 订单附加信息查询接口 · APIv2∙报关
   * https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_2 */
  postAsync(options: CustomsCustomdeclarequeryPost): Promised<CustomsCustomdeclarequeryPostAnswer>
}

interface CustomsCustomdeclarequeryPost extends CallOptions {
  xml: {
    sign_type?: 'MD5'
    sign?: string
    appid: string
    mch_id: string
    out_trade_no?: string
    transaction_id?: string
    sub_order_no?: string
    sub_order_id?: string
    customs: Customs
  }
}
interface CustomsCustomdeclarequeryPostAnswer {
  return_code: Outcome
  return_msg?: string
  sign: string
  appid: string
  mch_id: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  transaction_id: string
  count: string
  [name: `sub_order_no_${number}`]: string
  [name: `sub_order_id_${number}`]: string
  [name: `mch_customs_no_${number}`]: string
  [name: `customs_${number}`]: Open<Customs>
  [name: `fee_type_${number}`]: string
  [name: `order_fee_${number}`]: string
  [name: `duty_${number}`]: string
  [name: `transport_fee_${number}`]: string
  [name: `product_fee_${number}`]: string
  [name: `state_${number}`]: Open<CustomsState>
  [name: `explanation_${number}`]: string
  [name: `modify_time_${number}`]: string
  [name: `cert_check_result_${number}`]: Open<'UNCHECKED' | 'SAME' | 'DIFFERENT'>
  verify_department: Open<'UNIONPAY' | 'NETSUNION' | 'OTHERS'>
  verify_department_trade_id: string
}

interface MchNewcustoms extends Node {
  customdeclareredeclare: NewcustomsCustomdeclareredeclare
}

export interface NewcustomsCustomdeclareredeclare extends Node {
  /** 订单附加信息重推接口 · APIv2∙报关
   * https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_4 */
  post(options: NewcustomsCustomdeclareredeclarePost): Response<NewcustomsCustomdeclareredeclarePostAnswer>
  /** 订单附加信息重推接口 · APIv2∙报关
   * https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_4 */
  postAsync(options: NewcustomsCustomdeclareredeclarePost): Promised<NewcustomsCustomdeclareredeclarePostAnswer>
}

interface NewcustomsCustomdeclareredeclarePost extends CallOptions {
  xml: {
    sign_type?: 'MD5'
    sign?: string
    appid: string
    mch_id: string
    out_trade_no: string
    transaction_id: string
    sub_order_no?: string
    sub_order_id?: string
    customs: Customs
    mch_customs_no: string
  }
}
interface NewcustomsCustomdeclareredeclarePostAnswer {
  return_code: Outcome
  return_msg?: string
  sign_type: Open<'MD5'>
  sign: string
  appid: string
  mch_id: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  state: Open<'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT'>
  transaction_id: string
  out_trade_no: string
  sub_order_no?: string
  sub_order_id?: string
  modify_time: string
  explanation?: string
}

type CustomsState = 'NDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT'
