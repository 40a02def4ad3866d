// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface BrandBasic extends Node {
  partner: Partner
}

interface Partner extends Node {
  brands: PartnerBrands
}

interface PartnerBrands extends Node {
  _brand_id_: PartnerBrandsByBrandId
  '{brand_id}': PartnerBrandsByBrandId
}

interface PartnerBrandsByBrandId extends Node {
  productAuthorities: BrandsProductAuthorities
  'product-authorities': BrandsProductAuthorities
}

export interface BrandsProductAuthorities extends Node {
  /** 获得品牌已授权且在生效中的产品权限信息 · 经营工具∙品牌入驻
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4017410365
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: BrandsProductAuthoritiesGet): Response<BrandsProductAuthoritiesGetAnswer>
  /** 获得品牌已授权且在生效中的产品权限信息 · 经营工具∙品牌入驻
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4017410365
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: BrandsProductAuthoritiesGet): Promised<BrandsProductAuthoritiesGetAnswer>
}

interface BrandsProductAuthoritiesGet extends CallOptions {
  brand_id: PathValue
}
interface BrandsProductAuthoritiesGetAnswer {
  brand_id: string
  authorization_type: Open<'AUTHORIZATION_TYPE_HOSTING' | 'AUTHORIZATION_TYPE_PARTLY'>
  authorization_product?: Array<Open<'BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD' | 'BRAND_PRODUCT_AUTHORITY_CARD_LINK' | 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON' | 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON' | 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT' | 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE' | 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE'>>
  update_time: string
}
