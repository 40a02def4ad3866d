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
   * 【普通服务商】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012473788
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: MerchantsChangecustompagestatusPost): Response<MerchantsChangecustompagestatusPostAnswer>
  /** 商家小票管理 · 经营工具∙点金计划
   * 【普通服务商】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012473788
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: MerchantsChangecustompagestatusPost): Promised<MerchantsChangecustompagestatusPostAnswer>
}

interface MerchantsChangecustompagestatusPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
    operation_type: 'OPEN' | 'CLOSE'
  }
}
interface MerchantsChangecustompagestatusPostAnswer { sub_mchid: string, operation_type?: Open<'OPEN' | 'CLOSE'> }

export interface MerchantsChangegoldplanstatus extends Node {
  /** 点金计划管理 · 经营工具∙点金计划
   * 【普通服务商】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012473796
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: MerchantsChangegoldplanstatusPost): Response<MerchantsChangegoldplanstatusPostAnswer>
  /** 点金计划管理 · 经营工具∙点金计划
   * 【普通服务商】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012473796
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: MerchantsChangegoldplanstatusPost): Promised<MerchantsChangegoldplanstatusPostAnswer>
}

interface MerchantsChangegoldplanstatusPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
    operation_type: 'OPEN' | 'CLOSE'
    operation_pay_scene?: 'JSAPI_AND_MINIPROGRAM' | 'JSAPI' | 'MINIPROGRAM'
  }
}
interface MerchantsChangegoldplanstatusPostAnswer { sub_mchid: string }

export interface MerchantsCloseAdvertisingShow extends Node {
  /** 关闭广告展示 · 经营工具∙点金计划
   * 【普通服务商】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012473781
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: MerchantsCloseAdvertisingShowPost): Response<''>
  /** 关闭广告展示 · 经营工具∙点金计划
   * 【普通服务商】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012473781
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: MerchantsCloseAdvertisingShowPost): Promised<''>
}

interface MerchantsCloseAdvertisingShowPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
  }
}

export interface MerchantsOpenAdvertisingShow extends Node {
  /** 开通广告展示 · 经营工具∙点金计划
   * 【普通服务商】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012473794
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR SYSTEMERROR */
  patch(options: MerchantsOpenAdvertisingShowPatch): Response<''>
  /** 开通广告展示 · 经营工具∙点金计划
   * 【普通服务商】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012473794
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR SYSTEMERROR */
  patchAsync(options: MerchantsOpenAdvertisingShowPatch): Promised<''>
}

interface MerchantsOpenAdvertisingShowPatch extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
    advertising_industry_filters?: AdvertisingIndustryFilters[]
  }
}

export interface MerchantsSetAdvertisingIndustryFilter extends Node {
  /** 同业过滤标签管理 · 经营工具∙点金计划
   * 【普通服务商】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012473784
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: MerchantsSetAdvertisingIndustryFilterPost): Response<''>
  /** 同业过滤标签管理 · 经营工具∙点金计划
   * 【普通服务商】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012473784
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: MerchantsSetAdvertisingIndustryFilterPost): Promised<''>
}

interface MerchantsSetAdvertisingIndustryFilterPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
    advertising_industry_filters: AdvertisingIndustryFilters[]
  }
}

type AdvertisingIndustryFilters = 'E_COMMERCE' | 'LOVE_MARRIAGE' | 'POTOGRAPHY' | 'EDUCATION' | 'FINANCE' | 'TOURISM' | 'SKINCARE' | 'FOOD' | 'SPORT' | 'JEWELRY_WATCH' | 'HEALTHCARE' | 'BUSSINESS' | 'PARENTING' | 'CATERING' | 'RETAIL' | 'SERVICES' | 'LAW' | 'ESTATE' | 'TRANSPORTATION' | 'ENERGY_SAVING' | 'SECURITY' | 'BUILDING_MATERIAL' | 'COMMUNICATION' | 'MERCHANDISE' | 'ASSOCIATION' | 'COMMUNITY' | 'ONLINE_AVR' | 'WE_MEDIA' | 'CAR' | 'SOFTWARE' | 'GAME' | 'CLOTHING' | 'INDUSTY' | 'AGRICULTURE' | 'PUBLISHING_MEDIA' | 'HOME_DIGITAL'
