// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, Outcome, Promised, Response } from '../node'
import type { DataCustoms } from '../shared'

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
    /** ≤32 */ sign?: string
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ out_trade_no: string
    /** ≤28 */ transaction_id: string
    customs: DataCustoms
    /** ≤32 */ mch_customs_no: string
    duty?: Numeric
    action_type?: 'ADD' | 'MODIFY'
    /** ≤32 */ sub_order_no?: string
    /** ≤3 */ fee_type?: string
    order_fee?: Numeric
    transport_fee?: Numeric
    product_fee?: Numeric
    cert_type?: 'IDCARD'
    /** ≤64 */ cert_id?: string
    /** ≤64 */ name?: string
  }
}
interface CustomsCustomdeclareorderPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  sign_type?: Open<'MD5'>
  /** ≤32 */ sign?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  state?: Open<'NDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT'>
  /** ≤28 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ sub_order_no?: string
  /** ≤32 */ sub_order_id?: string
  /** ≤14 */ modify_time?: string
  cert_check_result?: Open<'UNCHECKED' | 'SAME' | 'DIFFERENT'>
  verify_department?: Open<'UNIONPAY' | 'NETSUNION' | 'OTHERS'>
  /** ≤64 */ verify_department_trade_id?: string
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
    /** ≤32 */ sign?: string
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ out_trade_no?: string
    /** ≤28 */ transaction_id?: string
    /** ≤32 */ sub_order_no?: string
    /** ≤32 */ sub_order_id?: string
    customs: DataCustoms
  }
}
interface CustomsCustomdeclarequeryPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ sign?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤28 */ transaction_id: string
  count?: string
  /** ≤32 */ [name: `sub_order_no_${number}`]: string
  /** ≤32 */ [name: `sub_order_id_${number}`]: string
  /** ≤32 */ [name: `mch_customs_no_${number}`]: string
  [name: `customs_${number}`]: Open<DataCustoms>
  /** ≤3 */ [name: `fee_type_${number}`]: string
  [name: `order_fee_${number}`]: string
  [name: `duty_${number}`]: string
  [name: `transport_fee_${number}`]: string
  [name: `product_fee_${number}`]: string
  [name: `state_${number}`]: Open<'NDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT'>
  /** ≤128 */ [name: `explanation_${number}`]: string
  /** ≤14 */ [name: `modify_time_${number}`]: string
  [name: `cert_check_result_${number}`]: Open<'UNCHECKED' | 'SAME' | 'DIFFERENT'>
  verify_department?: Open<'UNIONPAY' | 'NETSUNION' | 'OTHERS'>
  /** ≤64 */ verify_department_trade_id?: string
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
    /** ≤32 */ sign?: string
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ out_trade_no?: string
    /** ≤28 */ transaction_id?: string
    /** ≤32 */ sub_order_no?: string
    /** ≤32 */ sub_order_id?: string
    customs: DataCustoms
    /** ≤32 */ mch_customs_no: string
  }
}
interface NewcustomsCustomdeclareredeclarePostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  sign_type?: Open<'MD5'>
  /** ≤32 */ sign?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  state?: Open<'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT'>
  /** ≤28 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ sub_order_no?: string
  /** ≤32 */ sub_order_id?: string
  /** ≤14 */ modify_time?: string
  /** ≤128 */ explanation?: string
}
