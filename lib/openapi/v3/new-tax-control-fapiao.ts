// Made by scripts/generate-types.ts.
import type { CallOptions, FilePart, Flag, Node, Open, PathValue, Promised, Response, TextPart, UploadOptions } from '../node'
import type { SellerInformation } from '../shared'

export interface NewTaxControlFapiao extends Node {
  cardTemplate: CardTemplate
  'card-template': CardTemplate
  fapiaoApplications: FapiaoApplications
  'fapiao-applications': FapiaoApplications
  fapiaomerchant: Fapiaomerchant
  merchant: Merchant
  userTitle: UserTitle
  'user-title': UserTitle
}

export interface CardTemplate extends Node {
  /** 创建电子发票卡券模板 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_4.shtml */
  post(options: CardTemplatePost): Response<CardTemplatePostAnswer>
  /** 创建电子发票卡券模板 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_4.shtml */
  postAsync(options: CardTemplatePost): Promised<CardTemplatePostAnswer>
}

interface CardTemplatePost extends CallOptions {
  json: {
    sub_mchid?: string
    card_appid: string
    card_template_information: {
      payee_name?: string
      logo_url: string
      custom_cell?: {
        words: string
        description: string
        jump_url?: string
        miniprogram_user_name?: string
        miniprogram_path?: string
      }
    }
  }
}
interface CardTemplatePostAnswer { card_appid: string, card_id: string }

export interface FapiaoApplications extends Node {
  issueGeneral: FapiaoApplicationsIssueGeneral
  'issue-general': FapiaoApplicationsIssueGeneral
  issuePassengerTransport: FapiaoApplicationsIssuePassengerTransport
  'issue-passenger-transport': FapiaoApplicationsIssuePassengerTransport
  issueRefinedOil: FapiaoApplicationsIssueRefinedOil
  'issue-refined-oil': FapiaoApplicationsIssueRefinedOil
  realEstateLeasing: FapiaoApplicationsRealEstateLeasing
  'real-estate-leasing': FapiaoApplicationsRealEstateLeasing
  uploadFapiaoFile: FapiaoApplicationsUploadFapiaoFile
  'upload-fapiao-file': FapiaoApplicationsUploadFapiaoFile
  _fapiao_apply_id_: FapiaoApplicationsByFapiaoApplyId
  '{fapiao_apply_id}': FapiaoApplicationsByFapiaoApplyId
  /** 开具电子发票 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_8.shtml */
  post(options: FapiaoApplicationsPost): Response<''>
  /** 开具电子发票 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_8.shtml */
  postAsync(options: FapiaoApplicationsPost): Promised<''>
}

interface FapiaoApplicationsPost extends CallOptions {
  json: {
    sub_mchid?: string
    scene: string
    fapiao_apply_id: string
    buyer_information: {
      type: string
      name: string
      taxpayer_id?: string
      address?: string
      telephone?: string
      bank_name?: string
      bank_account?: string
      phone?: string
      email?: string
    }
    fapiao_information: Array<{
      fapiao_id: string
      total_amount: number
      need_list: boolean
      remark?: string
      items: Array<{
        tax_code: string
        goods_category?: string
        goods_name?: string
        goods_id?: number
        specification?: string
        unit?: string
        quantity: number
        total_amount: number
        tax_rate?: number
        tax_prefer_mark?: string
        discount: boolean
      }>
    }>
  }
}

export interface FapiaoApplicationsIssueGeneral extends Node {
  /** 开具通用行业电子发票 · 经营工具∙电子发票 */
  post(options: FapiaoApplicationsIssueGeneralPost): Response<''>
  /** 开具通用行业电子发票 · 经营工具∙电子发票 */
  postAsync(options: FapiaoApplicationsIssueGeneralPost): Promised<''>
}

interface FapiaoApplicationsIssueGeneralPost extends CallOptions {
  json: {
    sub_mchid: string
    fapiao_apply_id: string
    buyer_information: BuyerInformation
    fapiao_information: {
      fapiao_id: string
      total_amount: number
      items: Array<{
        tax_code: string
        goods_name: string
        specification?: string
        unit?: string
        quantity?: number
        total_amount: number
        tax_rate: number
        discount: boolean
        preferential_policy_code?: PreferentialPolicyCode
      }>
      export_business_policy_code?: 1 | 2 | 3
      vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
      billing_person_id: string
      billing_person?: string
      fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
      transaction_information: TransactionInformation[]
      remark?: string
      need_list?: unknown
    }
  }
}

export interface FapiaoApplicationsIssuePassengerTransport extends Node {
  /** 开具旅客运输行业电子发票 · 经营工具∙电子发票 */
  post(options: FapiaoApplicationsIssuePassengerTransportPost): Response<''>
  /** 开具旅客运输行业电子发票 · 经营工具∙电子发票 */
  postAsync(options: FapiaoApplicationsIssuePassengerTransportPost): Promised<''>
}

interface FapiaoApplicationsIssuePassengerTransportPost extends CallOptions {
  json: {
    sub_mchid: string
    fapiao_apply_id: string
    buyer_information: BuyerInformation
    fapiao_information: {
      fapiao_id: string
      total_amount: number
      items: Array<{
        tax_code: string
        goods_name: string
        specification?: string
        unit?: string
        quantity?: number
        total_amount: number
        tax_rate: number
        discount: boolean
        preferential_policy_code?: PreferentialPolicyCode
        passenger_information?: {
          name: string
          certificate_type: 'IDENTITY_CARD' | 'PASSPORT' | 'HONG_KONG_PERMIT' | 'MACAO_PERMIT' | 'TAIWAN_PERMIT' | 'FOREIGNER_RESIDENCE_PERMIT' | 'HONG_KONG_RESIDENT_CARD' | 'MACAO_RESIDENT_CARD' | 'TAIWAN_RESIDENT_CARD' | 'MILITARY_OFFICER_CARD' | 'ARMED_POLICE_OFFICER_CARD' | 'SOLDIER_CARD' | 'HOMECOMING_CERT' | 'TAIWAN_COMPATRIOT_CERT'
          certificate_number: string
          departure_date: string
          departure_place: string
          destination: string
          transportation_type: 'LONG_DISTANCE_BUS' | 'PUBLIC_TRANSPORTATION' | 'CAR' | 'SHIP' | 'OTHER_TRANSPORTATION'
          transportation_classes?: 'SHIP_FIRST_CLASS_CABIN' | 'SHIP_SECOND_CLASS_CABIN' | 'SHIP_THIRD_CLASS_CABIN'
        }
      }>
      export_business_policy_code?: 1 | 2 | 3
      vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
      billing_person_id: string
      billing_person?: string
      fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
      transaction_information: TransactionInformation[]
      remark?: string
    }
  }
}

export interface FapiaoApplicationsIssueRefinedOil extends Node {
  /** 开具成品油行业电子发票 · 经营工具∙电子发票 */
  post(options: FapiaoApplicationsIssueRefinedOilPost): Response<''>
  /** 开具成品油行业电子发票 · 经营工具∙电子发票 */
  postAsync(options: FapiaoApplicationsIssueRefinedOilPost): Promised<''>
}

interface FapiaoApplicationsIssueRefinedOilPost extends CallOptions {
  json: {
    sub_mchid: string
    fapiao_apply_id: string
    buyer_information: BuyerInformation
    fapiao_information: {
      fapiao_id: string
      total_amount: number
      items: Array<{
        tax_code: string
        goods_name: string
        specification?: string
        unit?: 'TON' | 'LETER'
        quantity?: number
        total_amount: number
        tax_rate: number
        discount: boolean
        preferential_policy_code?: PreferentialPolicyCode
        refined_oil_information?: { station: string, trade_time: string, gun_number: string }
      }>
      export_business_policy_code?: 1 | 2 | 3
      vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
      billing_person_id: string
      billing_person?: string
      fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
      transaction_information: TransactionInformation[]
      remark?: string
    }
  }
}

export interface FapiaoApplicationsRealEstateLeasing extends Node {
  /** 开具不动产租赁行业电子发票 · 经营工具∙电子发票 */
  post(options: FapiaoApplicationsRealEstateLeasingPost): Response<''>
  /** 开具不动产租赁行业电子发票 · 经营工具∙电子发票 */
  postAsync(options: FapiaoApplicationsRealEstateLeasingPost): Promised<''>
}

interface FapiaoApplicationsRealEstateLeasingPost extends CallOptions {
  json: {
    sub_mchid: string
    fapiao_apply_id: string
    buyer_information: BuyerInformation
    fapiao_information: {
      fapiao_id: string
      total_amount: number
      items: Array<{
        tax_code: string
        goods_name: string
        specification?: string
        unit?: string
        quantity?: number
        total_amount: number
        tax_rate: number
        discount: boolean
        preferential_policy_code?: PreferentialPolicyCode
        real_estate_leasing_information?: {
          province: string
          city?: string
          address: string
          lease_period_start: string
          lease_period_end: string
          cross_city_flag: boolean
          certificate_no?: string
          plate_no?: string[]
        }
      }>
      export_business_policy_code?: 1 | 2 | 3
      vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
      billing_person_id: string
      billing_person?: string
      fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
      transaction_information: TransactionInformation[]
      remark?: string
      need_list?: unknown
    }
  }
}

export interface FapiaoApplicationsUploadFapiaoFile extends Node {
  /** 上传电子发票文件 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_10.shtml */
  post(options: FapiaoApplicationsUploadFapiaoFilePost): Response<FapiaoApplicationsUploadFapiaoFilePostAnswer>
  /** 上传电子发票文件 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_10.shtml */
  postAsync(options: FapiaoApplicationsUploadFapiaoFilePost): Promised<FapiaoApplicationsUploadFapiaoFilePostAnswer>
}

type FapiaoApplicationsUploadFapiaoFilePost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', { sub_mchid?: string, file_type: string, digest_alogrithm: string, digest: string }>,
  2>
interface FapiaoApplicationsUploadFapiaoFilePostAnswer { fapiao_media_id: string }

export interface FapiaoApplicationsByFapiaoApplyId extends Node {
  fapiaoFiles: FapiaoApplicationsFapiaoFiles
  'fapiao-files': FapiaoApplicationsFapiaoFiles
  insertCards: FapiaoApplicationsInsertCards
  'insert-cards': FapiaoApplicationsInsertCards
  reverse: FapiaoApplicationsReverse
  /** 查询电子发票 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_9.shtml */
  get(options: FapiaoApplicationsByFapiaoApplyIdGet): Response<FapiaoApplicationsByFapiaoApplyIdGetAnswer>
  /** 查询电子发票 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_9.shtml */
  getAsync(options: FapiaoApplicationsByFapiaoApplyIdGet): Promised<FapiaoApplicationsByFapiaoApplyIdGetAnswer>
}

interface FapiaoApplicationsByFapiaoApplyIdGet extends CallOptions {
  fapiao_apply_id: PathValue
  query?: { sub_mchid?: string, fapiao_id?: string }
}
interface FapiaoApplicationsByFapiaoApplyIdGetAnswer {
  total_count: number
  fapiao_information: Array<{
    fapiao_id: string
    status: Open<FapiaoInformationStatus>
    blue_fapiao?: BlueFapiao
    red_fapiao?: BlueFapiao
    card_information?: {
      card_appid: string
      card_openid: string
      card_id?: string
      card_code?: string
      card_status: Open<'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED'>
    }
    total_amount: number
    tax_amount: number
    amount: number
    seller_information: SellerInformation
    buyer_information: BuyerInformationAnswer
    extra_information: { payee?: string, reviewer?: string, drawer: string }
    items: Array<{
      tax_code: string
      goods_name: string
      specification?: string
      unit?: string
      quantity: number
      unit_price: number
      amount: number
      tax_amount: number
      total_amount: number
      tax_rate: number
      tax_prefer_mark: Open<'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED'>
      discount: boolean
    }>
    remark?: string
    fapiao_error_code?: string
    fapiao_error_message?: string
  }>
}

export interface FapiaoApplicationsFapiaoFiles extends Node {
  /** 获取发票下载信息 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/get-fapiao-file-download-info.html */
  get(options: FapiaoApplicationsFapiaoFilesGet): Response<FapiaoApplicationsFapiaoFilesGetAnswer>
  /** 获取发票下载信息 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/get-fapiao-file-download-info.html */
  getAsync(options: FapiaoApplicationsFapiaoFilesGet): Promised<FapiaoApplicationsFapiaoFilesGetAnswer>
}

interface FapiaoApplicationsFapiaoFilesGet extends CallOptions {
  fapiao_apply_id: PathValue
  query: { sub_mchid: string, fapiao_id: string }
}
interface FapiaoApplicationsFapiaoFilesGetAnswer {
  fapiao_download_info_list?: Array<{ fapiao_id?: string, download_url?: string, status?: Open<FapiaoInformationStatus> }>
}

export interface FapiaoApplicationsInsertCards extends Node {
  /** 将电子发票插入微信用户卡包 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_11.shtml */
  post(options: FapiaoApplicationsInsertCardsPost): Response<''>
  /** 将电子发票插入微信用户卡包 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_11.shtml */
  postAsync(options: FapiaoApplicationsInsertCardsPost): Promised<''>
}

interface FapiaoApplicationsInsertCardsPost extends CallOptions {
  fapiao_apply_id: PathValue
  json: {
    sub_mchid?: string
    scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY'
    buyer_information: BuyerInformation
    fapiao_card_information: Array<{
      fapiao_media_id: string
      fapiao_number: string
      fapiao_code: string
      fapiao_time: string
      check_code: string
      password: string
      total_amount: number
      tax_amount: number
      amount: number
      seller_information: SellerInformation
      extra_information: { payee?: string, reviewer?: string, drawer: string }
      items: Array<{
        tax_code: string
        goods_name: string
        specification?: string
        unit?: string
        quantity: number
        unit_price: number
        amount: number
        tax_amount: number
        total_amount: number
        tax_rate: number
        tax_prefer_mark: 'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED'
        discount: boolean
      }>
      remark?: string
    }>
  }
}

export interface FapiaoApplicationsReverse extends Node {
  /** 冲红电子发票 · 经营工具∙电子发票 */
  post(options: FapiaoApplicationsReversePost): Response<''>
  /** 冲红电子发票 · 经营工具∙电子发票 */
  postAsync(options: FapiaoApplicationsReversePost): Promised<''>
}

interface FapiaoApplicationsReversePost extends CallOptions {
  fapiao_apply_id: PathValue
  json: {
    sub_mchid?: string
    reverse_reason: 'ISSUE_ERROR' | 'SALES_RETURN' | 'SERVICE_SUSPENTION' | 'SALES_DISCOUNT'
    fapiao_information: Array<{ fapiao_id: string, fapiao_code?: string, fapiao_number: string }>
  }
}

interface Fapiaomerchant extends Node {
  getspinviteurl: FapiaomerchantGetspinviteurl
  listspinvitemchinfo: FapiaomerchantListspinvitemchinfo
}

export interface FapiaomerchantGetspinviteurl extends Node {
  /** 获取邀请商户开通服务商电子发票能力 · 经营工具∙电子发票 */
  get(options: FapiaomerchantGetspinviteurlGet): Response<FapiaomerchantGetspinviteurlGetAnswer>
  /** 获取邀请商户开通服务商电子发票能力 · 经营工具∙电子发票 */
  getAsync(options: FapiaomerchantGetspinviteurlGet): Promised<FapiaomerchantGetspinviteurlGetAnswer>
}

interface FapiaomerchantGetspinviteurlGet extends CallOptions {
  query: {
    operation_type: 'AUTH_BINDING'
    fapiao_mode: 'THIRD_OR_SELF_FAPIAO' | 'TENCENT_DIGITAL_TAX'
    fapiao_ability_type_list?: Array<'BASE_ABILITY' | 'REAL_ESTATE_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY' | 'REFINED_OIL_ABILITY'>
    invite_channel?: string
    operate_user?: string
    invite_code: string
    sub_mchid?: string
  }
}
interface FapiaomerchantGetspinviteurlGetAnswer { invite_url: string, miniprogram_appid: string, miniprogram_path: string }

export interface FapiaomerchantListspinvitemchinfo extends Node {
  /** 获取邀请开通的商户信息 · 经营工具∙电子发票 */
  get(options: FapiaomerchantListspinvitemchinfoGet): Response<FapiaomerchantListspinvitemchinfoGetAnswer>
  /** 获取邀请开通的商户信息 · 经营工具∙电子发票 */
  getAsync(options: FapiaomerchantListspinvitemchinfoGet): Promised<FapiaomerchantListspinvitemchinfoGetAnswer>
}

interface FapiaomerchantListspinvitemchinfoGet extends CallOptions {
  query: {
    query_time_start: string
    query_time_end: string
    offset: number
    limit: number
    invite_code?: string
    mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED'
  }
}
interface FapiaomerchantListspinvitemchinfoGetAnswer {
  total_count: number
  offset: number
  limit: number
  links?: { next?: string, prev?: string, self?: string }
  mch_invite_result_list?: Array<{
    sub_mchid?: string
    mch_invite_status: Open<'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED'>
    ep_name: string
    tax_id: string
    invite_code: string
    operate_time: string
    invite_failed_code?: Open<'UNKNOWN_TAX_INFO' | 'INVALID_COMPANY_INFO' | 'NOT_MEET_ACCESS_CONDITION' | 'NOT_IN_PILOT_SCOPE' | 'MISSING_TAX_AUTHORITY_CODE' | 'MERCHANT_INFO_NOT_SET' | 'UNKNOWN_ERROR'>
    invite_failed_reason?: string
  }>
}

interface Merchant extends Node {
  baseInformation: MerchantBaseInformation
  'base-information': MerchantBaseInformation
  developmentConfig: MerchantDevelopmentConfig
  'development-config': MerchantDevelopmentConfig
  taxCodes: MerchantTaxCodes
  'tax-codes': MerchantTaxCodes
  _sub_mchid_: MerchantBySubMchid
  '{sub_mchid}': MerchantBySubMchid
}

export interface MerchantBaseInformation extends Node {
  /** 获取商户开票基础信息 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_3.shtml */
  get(options: MerchantBaseInformationGet): Response<MerchantBaseInformationGetAnswer>
  /** 获取商户开票基础信息 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_3.shtml */
  getAsync(options: MerchantBaseInformationGet): Promised<MerchantBaseInformationGetAnswer>
}

interface MerchantBaseInformationGet extends CallOptions {
  query: { sub_mchid: string }
}
interface MerchantBaseInformationGetAnswer {
  seller_information: SellerInformation
  extra_information: { payee?: string, reviewer?: string, drawer: string }
}

export interface MerchantDevelopmentConfig extends Node {
  /** 查询商户配置的开发选项 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_19.shtml */
  get(options?: CallOptions): Response<DevelopmentConfigAnswer>
  /** 查询商户配置的开发选项 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_19.shtml */
  getAsync(options?: CallOptions): Promised<DevelopmentConfigAnswer>
  /** 配置开发选项 · 经营工具∙电子发票 */
  patch(options: MerchantDevelopmentConfigPatch): Response<DevelopmentConfigAnswer>
  /** 配置开发选项 · 经营工具∙电子发票 */
  patchAsync(options: MerchantDevelopmentConfigPatch): Promised<DevelopmentConfigAnswer>
}

interface MerchantDevelopmentConfigPatch extends CallOptions {
  json: { callback_url?: string, sub_mch_code?: string, show_fapiao_cell?: boolean, support_vat_fapiao?: boolean }
}

export interface MerchantTaxCodes extends Node {
  /** 获取商品和服务税收分类对照表 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_2.shtml */
  get(options: MerchantTaxCodesGet): Response<MerchantTaxCodesGetAnswer>
  /** 获取商品和服务税收分类对照表 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_2.shtml */
  getAsync(options: MerchantTaxCodesGet): Promised<MerchantTaxCodesGetAnswer>
}

interface MerchantTaxCodesGet extends CallOptions {
  query: { sub_mchid?: string, offset: number, limit: number }
}
interface MerchantTaxCodesGetAnswer {
  offset: number
  limit: number
  links?: { next?: string, prev?: string, self?: string }
  data: Array<{
    goods_name: string
    goods_id?: number
    goods_category?: string
    tax_code: string
    tax_rate: number
    tax_prefer_mark: string
  }>
  total_count: number
}

interface MerchantBySubMchid extends Node {
  check: MerchantCheck
  checkStatus: MerchantCheckStatus
  'check-status': MerchantCheckStatus
}

export interface MerchantCheck extends Node {
  /** 检查子商户开票功能状态 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_1.shtml */
  post(options: MerchantCheckPost): Response<''>
  /** 检查子商户开票功能状态 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_1.shtml */
  postAsync(options: MerchantCheckPost): Promised<''>
}

interface MerchantCheckPost extends CallOptions {
  sub_mchid: PathValue
}

export interface MerchantCheckStatus extends Node {
  /** 检查子商户开票功能状态 · 经营工具∙电子发票 */
  get(options: MerchantCheckStatusGet): Response<MerchantCheckStatusGetAnswer>
  /** 检查子商户开票功能状态 · 经营工具∙电子发票 */
  getAsync(options: MerchantCheckStatusGet): Promised<MerchantCheckStatusGetAnswer>
}

interface MerchantCheckStatusGet extends CallOptions {
  sub_mchid: PathValue
}
interface MerchantCheckStatusGetAnswer {
  sub_mchid: string
  third_mode?: { status: Open<'DISABLED' | 'ENABLED'> }
  digital_tax_mode?: {
    status: Open<'APPROVAL_PENDING' | 'ACCESS_CONFIRMED_PENDING' | 'ABILITY_CONFIRMED_PENDING' | 'BILLING_PERSON_REGISTER_PENDING' | 'BILLING_PERSON_CONFIRMED_PENDING' | 'SECURITY_SETTING_PENDING' | 'APPLY_FAILED' | 'DISABLED' | 'ENABLED' | 'RESOURCE_EXPIRED'>
    billing_person_info?: { id?: string, name?: string }
    access_time?: string
    expired_time?: string
    access_fail_reason?: string
    ability_info?: Array<{
      type: Open<'BASE_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY' | 'REAL_ESTATE_ABILITY'>
      status: Open<'AUTHORIZED' | 'AUTHORIZE_PENDING' | 'DEAUTHORIZED' | 'AUTHORIZE_FAILED'>
      authorize_fail_reason?: string
    }>
  }
}

export interface UserTitle extends Node {
  titleUrl: UserTitleTitleUrl
  'title-url': UserTitleTitleUrl
  /** 获取用户填写的抬头 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_6.shtml */
  get(options: UserTitleGet): Response<BuyerInformationAnswer>
  /** 获取用户填写的抬头 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_6.shtml */
  getAsync(options: UserTitleGet): Promised<BuyerInformationAnswer>
}

interface UserTitleGet extends CallOptions {
  query: { sub_mchid?: string, scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY', fapiao_apply_id: string }
}

export interface UserTitleTitleUrl extends Node {
  /** 获取抬头填写链接 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_5.shtml */
  get(options: UserTitleTitleUrlGet): Response<UserTitleTitleUrlGetAnswer>
  /** 获取抬头填写链接 · 经营工具∙电子发票
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_5.shtml */
  getAsync(options: UserTitleTitleUrlGet): Promised<UserTitleTitleUrlGetAnswer>
}

interface UserTitleTitleUrlGet extends CallOptions {
  query: {
    sub_mchid?: string
    fapiao_apply_id: string
    source: 'WEB' | 'MINIPROGRAM'
    appid: string
    openid: string
    total_amount: number
    seller_name?: string
    show_phone_cell?: Flag
    must_input_phone?: Flag
    show_email_cell?: Flag
    must_input_email?: Flag
  }
}
interface UserTitleTitleUrlGetAnswer { title_url?: string, miniprogram_appid?: string, miniprogram_path?: string, miniprogram_user_name?: string }

interface BlueFapiao { fapiao_code: string, fapiao_number: string, check_code: string, password: string, fapiao_time: string }

interface BuyerInformation {
  type: 'INDIVIDUAL' | 'ORGANIZATION'
  name: string
  taxpayer_id?: string
  address?: string
  telephone?: string
  bank_name?: string
  bank_account?: string
  phone?: string
  email?: string
  amount?: number
  out_trade_no?: string
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO'
  user_apply_message?: string
}

interface BuyerInformationAnswer {
  type: Open<'INDIVIDUAL' | 'ORGANIZATION'>
  name: string
  taxpayer_id?: string
  address?: string
  telephone?: string
  bank_name?: string
  bank_account?: string
  phone?: string
  email?: string
  amount?: number
  out_trade_no?: string
  fapiao_bill_type?: Open<'COMM_FAPIAO' | 'VAT_FAPIAO'>
  user_apply_message?: string
}

interface DevelopmentConfigAnswer { callback_url: string, show_fapiao_cell?: boolean, support_vat_fapiao?: boolean }

type FapiaoInformationStatus = 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED'

type PreferentialPolicyCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18

interface TransactionInformation { pay_channel: 'WECHAT_PAY', transaction_id: string, out_trade_no?: string, amount: number }
