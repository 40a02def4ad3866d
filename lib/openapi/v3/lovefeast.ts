// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, PathValue, Promised, Response } from '../node'

export interface Lovefeast extends Node {
  brands: Brands
  users: Users
}

interface Brands extends Node {
  _brand_id_: BrandsByBrandId
  '{brand_id}': BrandsByBrandId
}

export interface BrandsByBrandId extends Node {
  /** 查询爱心餐品牌信息 · 爱心餐
   * 【服务商】【微信平台商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/lovefeast/brands/get-brand.html */
  get(options: BrandsByBrandIdGet): Response<BrandsByBrandIdGetAnswer>
  /** 查询爱心餐品牌信息 · 爱心餐
   * 【服务商】【微信平台商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/lovefeast/brands/get-brand.html */
  getAsync(options: BrandsByBrandIdGet): Promised<BrandsByBrandIdGetAnswer>
}

interface BrandsByBrandIdGet extends CallOptions {
  brand_id: PathValue
}
interface BrandsByBrandIdGetAnswer { donate_count?: number, consume_count?: number }

interface Users extends Node {
  _openid_: UsersByOpenid
  '{openid}': UsersByOpenid
}

interface UsersByOpenid extends Node {
  orders: UsersOrders
}

interface UsersOrders extends Node {
  brandId: OrdersBrandId
  'brand-id': OrdersBrandId
  outTradeNo: OrdersOutTradeNo
  'out-trade-no': OrdersOutTradeNo
}

interface OrdersBrandId extends Node {
  _brand_id_: OrdersByBrandId
  '{brand_id}': OrdersByBrandId
}

export interface OrdersByBrandId extends Node {
  /** 查询用户捐赠单列表 · 爱心餐
   * 【服务商】【微信平台商户】 */
  get(options: OrdersByBrandIdGet): Response<OrdersByBrandIdGetAnswer>
  /** 查询用户捐赠单列表 · 爱心餐
   * 【服务商】【微信平台商户】 */
  getAsync(options: OrdersByBrandIdGet): Promised<OrdersByBrandIdGetAnswer>
}

interface OrdersByBrandIdGet extends CallOptions {
  openid: PathValue
  brand_id: PathValue
  query?: { offset?: Numeric, limit?: Numeric }
}
interface OrdersByBrandIdGetAnswer { count?: number, limit?: number, offset?: number, total_count?: number, data?: OrdersData[] }

interface OrdersOutTradeNo extends Node {
  _out_trade_no_: OrdersByOutTradeNo
  '{out_trade_no}': OrdersByOutTradeNo
}

export interface OrdersByOutTradeNo extends Node {
  /** 查询用户捐赠单详情 · 爱心餐
   * 【服务商】【微信平台商户】 */
  get(options: OrdersByOutTradeNoGet): Response<OrdersData>
  /** 查询用户捐赠单详情 · 爱心餐
   * 【服务商】【微信平台商户】 */
  getAsync(options: OrdersByOutTradeNoGet): Promised<OrdersData>
}

interface OrdersByOutTradeNoGet extends CallOptions {
  openid: PathValue
  out_trade_no: PathValue
}

interface OrdersData {
  welfare_trade_id?: string
  appid?: string
  sub_appid?: string
  brand_id?: string
  donate_source?: Open<'MINIPROGRAM_PAY' | 'ENTRUST_PAY'>
  merchant_order?: string
  institution_name?: string
  business_id?: string
  business_name?: string
  success_time?: string
  payer?: { openid?: string, sub_openid?: string, avatar?: string, nickname?: string }
  amount?: { total?: number, payer_total?: number, currency?: string, payer_currency?: string }
  device_id?: string
}
