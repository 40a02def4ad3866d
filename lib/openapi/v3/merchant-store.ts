// Made by scripts/generate-types.ts.
import type { CallOptions, Node, PathValue, Promised, Response } from '../node'

export interface MerchantStore extends Node {
  stores: Stores
}

export interface Stores extends Node {
  _store_id_: StoresByStoreId
  '{store_id}': StoresByStoreId
  /** 创建门店 · 经营工具∙连锁品牌∙门店
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013948546 */
  post(options: StoresPost): Response<StoresPostAnswer>
  /** 创建门店 · 经营工具∙连锁品牌∙门店
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013948546 */
  postAsync(options: StoresPost): Promised<StoresPostAnswer>
}

interface StoresPost extends CallOptions {
  json: {
    sub_mchid?: string
    store_basics?: StoreBasics
    store_address?: StoreAddress
    store_business?: { service_phone?: string, business_hours?: string }
    store_recipient?: Array<{ mchid: string, company_name?: string }>
  }
}
interface StoresPostAnswer { store_id: number }

export interface StoresByStoreId extends Node {
  recipients: StoresRecipients
  /** 查询门店 · 经营工具∙连锁品牌∙门店
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013948577 */
  get(options: StoresByStoreIdGet): Response<StoresByStoreIdGetAnswer>
  /** 查询门店 · 经营工具∙连锁品牌∙门店
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013948577 */
  getAsync(options: StoresByStoreIdGet): Promised<StoresByStoreIdGetAnswer>
  /** 修改门店 · 经营工具∙连锁品牌∙门店
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013948551 */
  patch(options: StoresByStoreIdPatch): Response<''>
  /** 修改门店 · 经营工具∙连锁品牌∙门店
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013948551 */
  patchAsync(options: StoresByStoreIdPatch): Promised<''>
}

interface StoresByStoreIdGet extends CallOptions {
  store_id: PathValue
  query?: { sub_mchid?: PathValue }
}
interface StoresByStoreIdGetAnswer {
  store_basics?: StoreBasics
  store_address?: {
    address_code: string
    address_detail?: string
    address_complements?: string
    longitude?: string
    latitude?: string
  }
  store_business?: { service_phone?: string, business_hours?: string }
  store_recipient?: Array<{ mchid: string, company_name?: string }>
  store_state?: { store_state_message?: string, address_failed_reason?: string, store_state_value?: string }
}

interface StoresByStoreIdPatch extends CallOptions {
  store_id: PathValue
  json: {
    sub_mchid?: string
    store_basics?: StoreBasics
    store_address?: StoreAddress
    store_business?: { service_phone?: string, business_hours?: string }
    store_recipient?: Array<{ mchid?: string, company_name?: string }>
  }
}

interface StoresRecipients extends Node {
  bind: RecipientsBind
  unbind: RecipientsUnbind
}

export interface RecipientsBind extends Node {
  /** 绑定门店收款信息 · 经营工具∙连锁品牌∙门店
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013948579 */
  post(options: RecipientsBindPost): Response<RecipientsBindAnswer>
  /** 绑定门店收款信息 · 经营工具∙连锁品牌∙门店
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013948579 */
  postAsync(options: RecipientsBindPost): Promised<RecipientsBindAnswer>
}

interface RecipientsBindPost extends CallOptions {
  store_id: PathValue
  json: {
    sub_mchid: string
    store_recipient: Array<{ mchid: string, company_name?: string }>
  }
}

export interface RecipientsUnbind extends Node {
  /** 解除门店收款信息绑定 · 经营工具∙连锁品牌∙门店
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013948580 */
  post(options: RecipientsUnbindPost): Response<RecipientsBindAnswer>
  /** 解除门店收款信息绑定 · 经营工具∙连锁品牌∙门店
   * 【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013948580 */
  postAsync(options: RecipientsUnbindPost): Promised<RecipientsBindAnswer>
}

interface RecipientsUnbindPost extends CallOptions {
  store_id: PathValue
  json: {
    sub_mchid?: string
    store_recipient?: Array<{ mchid: string, company_name?: string }>
  }
}

interface RecipientsBindAnswer {
  failed_store_recipient?: Array<{ mchid?: string, failed_reason?: string, company_name?: string }>
}

interface StoreAddress {
  address_code: string
  address_detail: string
  address_complements?: string
  longitude?: string
  latitude?: string
}

interface StoreBasics {
  store_reference_id?: string
  brand_name?: string
  store_name: string
  branch_name?: string
  brand_id?: number
}
