// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, Promised, Response } from '../node'

export interface Goldplan extends Node {
  merchants: Merchants
}

interface Merchants extends Node {
  changecustompagestatus: MerchantsChangecustompagestatus
  changegoldplanstatus: MerchantsChangegoldplanstatus
  closeAdvertisingShow: MerchantsCloseAdvertisingShow
  'close-advertising-show': MerchantsCloseAdvertisingShow
  openAdvertisingShow: MerchantsOpenAdvertisingShow
  'open-advertising-show': MerchantsOpenAdvertisingShow
  setAdvertisingIndustryFilter: MerchantsSetAdvertisingIndustryFilter
  'set-advertising-industry-filter': MerchantsSetAdvertisingIndustryFilter
}

export interface MerchantsChangecustompagestatus extends Node {
  /** 商家小票管理 · 经营工具∙点金计划
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_2.shtml */
  post(options: MerchantsChangecustompagestatusPost): Response<MerchantsChangecustompagestatusPostAnswer>
  /** 商家小票管理 · 经营工具∙点金计划
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_2.shtml */
  postAsync(options: MerchantsChangecustompagestatusPost): Promised<MerchantsChangecustompagestatusPostAnswer>
}

interface MerchantsChangecustompagestatusPost extends CallOptions {
  json: { sub_mchid: string, operation_type: 'OPEN' | 'CLOSE' }
}
interface MerchantsChangecustompagestatusPostAnswer { sub_mchid: string, operation_type: Open<'OPEN' | 'CLOSE'> }

export interface MerchantsChangegoldplanstatus extends Node {
  /** 点金计划管理 · 经营工具∙点金计划
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_1.shtml */
  post(options: MerchantsChangegoldplanstatusPost): Response<MerchantsChangegoldplanstatusPostAnswer>
  /** 点金计划管理 · 经营工具∙点金计划
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_1.shtml */
  postAsync(options: MerchantsChangegoldplanstatusPost): Promised<MerchantsChangegoldplanstatusPostAnswer>
}

interface MerchantsChangegoldplanstatusPost extends CallOptions {
  json: {
    sub_mchid: string
    operation_type: 'OPEN' | 'CLOSE'
    operation_pay_scene?: 'JSAPI_AND_MINIPROGRAM' | 'JSAPI' | 'MINIPROGRAM'
  }
}
interface MerchantsChangegoldplanstatusPostAnswer { sub_mchid: string }

export interface MerchantsCloseAdvertisingShow extends Node {
  /** 关闭广告展示 · 经营工具∙点金计划
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_5.shtml */
  post(options: MerchantsCloseAdvertisingShowPost): Response<''>
  /** 关闭广告展示 · 经营工具∙点金计划
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_5.shtml */
  postAsync(options: MerchantsCloseAdvertisingShowPost): Promised<''>
}

interface MerchantsCloseAdvertisingShowPost extends CallOptions {
  json: { sub_mchid: string }
}

export interface MerchantsOpenAdvertisingShow extends Node {
  /** 开通广告展示 · 经营工具∙点金计划
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_4.shtml */
  patch(options: MerchantsOpenAdvertisingShowPatch): Response<''>
  /** 开通广告展示 · 经营工具∙点金计划
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_4.shtml */
  patchAsync(options: MerchantsOpenAdvertisingShowPatch): Promised<''>
}

interface MerchantsOpenAdvertisingShowPatch extends CallOptions {
  json: MerchantsRequest
}

export interface MerchantsSetAdvertisingIndustryFilter extends Node {
  /** 同业过滤标签管理 · 经营工具∙点金计划
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_3.shtml */
  post(options: MerchantsSetAdvertisingIndustryFilterPost): Response<''>
  /** 同业过滤标签管理 · 经营工具∙点金计划
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_3.shtml */
  postAsync(options: MerchantsSetAdvertisingIndustryFilterPost): Promised<''>
}

interface MerchantsSetAdvertisingIndustryFilterPost extends CallOptions {
  json: MerchantsRequest
}

interface MerchantsRequest {
  sub_mchid: string
  advertising_industry_filters?: Array<'E_COMMERCE' | 'LOVE_MARRIAGE' | 'POTOGRAPHY' | 'EDUCATION' | 'FINANCE' | 'TOURISM' | 'SKINCARE' | 'FOOD' | 'SPORT' | 'JEWELRY_WATCH' | 'HEALTHCARE' | 'BUSSINESS' | 'PARENTING' | 'CATERING' | 'RETAIL' | 'SERVICES' | 'LAW' | 'ESTATE' | 'TRANSPORTATION' | 'ENERGY_SAVING' | 'SECURITY' | 'BUILDING_MATERIAL' | 'COMMUNICATION' | 'MERCHANDISE' | 'ASSOCIATION' | 'COMMUNITY' | 'ONLINE_AVR' | 'WE_MEDIA' | 'CAR' | 'SOFTWARE' | 'GAME' | 'CLOTHING' | 'INDUSTY' | 'AGRICULTURE' | 'PUBLISHING_MEDIA' | 'HOME_DIGITAL'>
}
