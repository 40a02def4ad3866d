// Made by scripts/generate-types.ts.
import type { CallOptions, FilePart, Flag, Node, Numeric, Open, PathValue, Promised, Response, TextPart, UploadOptions } from '../node'

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
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792562
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: CardTemplatePost): Response<CardTemplatePostAnswer>
  /** 创建电子发票卡券模板 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792562
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: CardTemplatePost): Promised<CardTemplatePostAnswer>
}

interface CardTemplatePost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid?: string
    /** ≤32 */ card_appid: string
    card_template_information: {
      /** ≤32 */ payee_name?: string
      /** ≤1024 */ logo_url: string
      custom_cell?: {
        /** ≤5 */ words: string
        /** ≤6 */ description: string
        /** ≤1024 */ jump_url?: string
        /** ≤32 */ miniprogram_user_name?: string
        /** ≤1024 */ miniprogram_path?: string
      }
    }
  }
}
interface CardTemplatePostAnswer {
  /** ≤32 */ card_appid: string
  /** ≤32 */ card_id: string
}

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
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_8.shtml */
  post(options: FapiaoApplicationsPost): Response<''>
  /** 开具电子发票 · 经营工具∙电子发票
   * 【直连商户】【服务商】【渠道商】
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
  /** 开具通用行业电子发票 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792574
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: FapiaoApplicationsIssueGeneralPost): Response<''>
  /** 开具通用行业电子发票 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792574
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: FapiaoApplicationsIssueGeneralPost): Promised<''>
}

interface FapiaoApplicationsIssueGeneralPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid?: string
    /** ≤32 */ fapiao_apply_id: string
    buyer_information: UserTitleEntity
    fapiao_information: {
      /** ≤32 */ fapiao_id: string
      /** 分 */ total_amount: number
      items: Array<{
        /** ≤32 */ tax_code: string
        /** ≤128 */ goods_name: string
        /** ≤20 */ specification?: string
        /** ≤32 */ unit?: string
        quantity?: number
        /** 分 */ total_amount: number
        tax_rate: number
        discount: boolean
        preferential_policy_code?: Open<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18>
      }>
      export_business_policy_code?: Open<1 | 2 | 3>
      vat_refund_levy_code?: Open<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12>
      /** ≤64 */ billing_person_id: string
      /** ≤64 */ billing_person?: string
      fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
      transaction_information: TransactionInfo[]
      remark?: string
    }
  }
}

export interface FapiaoApplicationsIssuePassengerTransport extends Node {
  /** 开具旅客运输行业电子发票 · 经营工具∙电子发票
   * 【服务商】【渠道商】 */
  post(options: FapiaoApplicationsIssuePassengerTransportPost): Response<''>
  /** 开具旅客运输行业电子发票 · 经营工具∙电子发票
   * 【服务商】【渠道商】 */
  postAsync(options: FapiaoApplicationsIssuePassengerTransportPost): Promised<''>
}

interface FapiaoApplicationsIssuePassengerTransportPost extends CallOptions {
  json: {
    sub_mchid?: string
    fapiao_apply_id: string
    buyer_information: {
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
        preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18
        passenger_information?: {
          name: string
          certificate_type: Open<'IDENTITY_CARD' | 'PASSPORT' | 'HONG_KONG_PERMIT' | 'MACAO_PERMIT' | 'TAIWAN_PERMIT' | 'FOREIGNER_RESIDENCE_PERMIT' | 'HONG_KONG_RESIDENT_CARD' | 'MACAO_RESIDENT_CARD' | 'TAIWAN_RESIDENT_CARD' | 'MILITARY_OFFICER_CARD' | 'ARMED_POLICE_OFFICER_CARD' | 'SOLDIER_CARD' | 'HOMECOMING_CERT' | 'TAIWAN_COMPATRIOT_CERT'>
          certificate_number: string
          departure_date: string
          departure_place: string
          destination: string
          transportation_type: Open<'LONG_DISTANCE_BUS' | 'PUBLIC_TRANSPORTATION' | 'CAR' | 'SHIP' | 'OTHER_TRANSPORTATION'>
          transportation_classes?: Open<'SHIP_FIRST_CLASS_CABIN' | 'SHIP_SECOND_CLASS_CABIN' | 'SHIP_THIRD_CLASS_CABIN'>
        }
      }>
      export_business_policy_code?: 1 | 2 | 3
      vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
      billing_person_id: string
      billing_person?: string
      fapiao_bill_type: Open<'COMM_FAPIAO' | 'VAT_FAPIAO'>
      transaction_information: Array<{ pay_channel: Open<'WECHAT_PAY'>, transaction_id: string, out_trade_no?: string, amount: number }>
      remark?: string
    }
  }
}

export interface FapiaoApplicationsIssueRefinedOil extends Node {
  /** 开具成品油行业电子发票 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016760559
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: FapiaoApplicationsIssueRefinedOilPost): Response<''>
  /** 开具成品油行业电子发票 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016760559
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: FapiaoApplicationsIssueRefinedOilPost): Promised<''>
}

interface FapiaoApplicationsIssueRefinedOilPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid?: string
    /** ≤32 */ fapiao_apply_id: string
    buyer_information: UserTitleEntity
    fapiao_information: {
      /** ≤32 */ fapiao_id: string
      /** 分 */ total_amount: number
      items: Array<{
        /** ≤32 */ tax_code: string
        /** ≤128 */ goods_name: string
        /** ≤20 */ specification?: string
        unit?: 'TON' | 'LITER' | 'LETER'
        quantity?: number
        /** 分 */ total_amount: number
        tax_rate: number
        discount: boolean
        preferential_policy_code?: Open<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18>
        refined_oil_information?: {
          /** ≤100 */ station: string
          trade_time: string
          /** ≤10 */ gun_number: string
        }
      }>
      export_business_policy_code?: Open<1 | 2 | 3>
      vat_refund_levy_code?: Open<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12>
      /** ≤64 */ billing_person_id: string
      /** ≤64 */ billing_person?: string
      fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
      transaction_information: TransactionInfo[]
      remark?: string
    }
  }
}

export interface FapiaoApplicationsRealEstateLeasing extends Node {
  /** 开具不动产租赁行业电子发票 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015941740
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: FapiaoApplicationsRealEstateLeasingPost): Response<''>
  /** 开具不动产租赁行业电子发票 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015941740
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: FapiaoApplicationsRealEstateLeasingPost): Promised<''>
}

interface FapiaoApplicationsRealEstateLeasingPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid?: string
    /** ≤32 */ fapiao_apply_id: string
    buyer_information: UserTitleEntity
    fapiao_information: {
      /** ≤32 */ fapiao_id: string
      /** 分 */ total_amount: number
      items: Array<{
        /** ≤32 */ tax_code: string
        /** ≤128 */ goods_name: string
        /** ≤20 */ specification?: string
        unit?: 'METER' | 'SQUARE_METER' | 'SQUARE_KILOMETER' | 'HECTARE' | 'SQUARE_KILOMETER_ABBREVIATION' | 'SQUARE_METER_ABBREVIATION' | 'HECTARE_ABBREVIATION' | 'MU'
        quantity?: number
        /** 分 */ total_amount: number
        tax_rate: number
        discount: boolean
        preferential_policy_code?: Open<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18>
        real_estate_leasing_information?: {
          /** ≤20 */ province: string
          /** ≤20 */ city?: string
          /** ≤80 */ address: string
          lease_period_start: string
          lease_period_end: string
          cross_city_flag: boolean
          /** Encrypted. */ certificate_no?: string
          plate_no?: string[]
        }
      }>
      export_business_policy_code?: Open<1 | 2 | 3>
      vat_refund_levy_code?: Open<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12>
      /** ≤64 */ billing_person_id: string
      /** ≤64 */ billing_person?: string
      fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
      transaction_information: TransactionInfo[]
      remark?: string
    }
  }
}

export interface FapiaoApplicationsUploadFapiaoFile extends Node {
  /** 上传电子发票文件 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792580
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: FapiaoApplicationsUploadFapiaoFilePost): Response<FapiaoApplicationsUploadFapiaoFilePostAnswer>
  /** 上传电子发票文件 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792580
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: FapiaoApplicationsUploadFapiaoFilePost): Promised<FapiaoApplicationsUploadFapiaoFilePostAnswer>
}

type FapiaoApplicationsUploadFapiaoFilePost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', {
  /** ≤32 */ sub_mchid?: string
  file_type: 'PDF'
  digest_alogrithm: 'SM3'
  /** ≤64 */ digest: string
}>,
  2>
interface FapiaoApplicationsUploadFapiaoFilePostAnswer {
  /** ≤128 */ fapiao_media_id?: string
  file_type?: string
  digest?: string
  digest_alogrithm?: string
}

export interface FapiaoApplicationsByFapiaoApplyId extends Node {
  fapiaoFiles: FapiaoApplicationsFapiaoFiles
  'fapiao-files': FapiaoApplicationsFapiaoFiles
  insertCards: FapiaoApplicationsInsertCards
  'insert-cards': FapiaoApplicationsInsertCards
  reverse: FapiaoApplicationsReverse
  /** 查询电子发票 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792567
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: FapiaoApplicationsByFapiaoApplyIdGet): Response<FapiaoApplicationsByFapiaoApplyIdGetAnswer>
  /** 查询电子发票 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792567
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: FapiaoApplicationsByFapiaoApplyIdGet): Promised<FapiaoApplicationsByFapiaoApplyIdGetAnswer>
}

interface FapiaoApplicationsByFapiaoApplyIdGet extends CallOptions {
  fapiao_apply_id: PathValue
  query?: {
    /** ≤32 */ sub_mchid?: PathValue
    /** ≤32 */ fapiao_id?: PathValue
  }
}
interface FapiaoApplicationsByFapiaoApplyIdGetAnswer {
  total_count: number
  fapiao_information?: Array<{
    /** ≤32 */ fapiao_id: string
    status: Open<'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED'>
    blue_fapiao?: FapiaoInfo
    red_fapiao?: FapiaoInfo
    card_information?: {
      /** ≤32 */ card_appid: string
      /** ≤32 */ card_openid: string
      /** ≤32 */ card_id?: string
      /** ≤32 */ card_code?: string
      card_status: Open<'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED'>
    }
    /** 分 */ total_amount: number
    /** 分 */ tax_amount: number
    /** 分 */ amount: number
    seller_information: SellerInfo
    buyer_information: UserTitleEntityAnswer
    extra_information: {
      /** ≤20 */ drawer: string
      payee?: string
      reviewer?: string
    }
    items?: FapiaoItem[]
    /** ≤200 */ remark?: string
    /** ≤32 */ fapiao_error_code?: string
    /** ≤256 */ fapiao_error_message?: string
  }>
}

export interface FapiaoApplicationsFapiaoFiles extends Node {
  /** 获取发票下载信息 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792576
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: FapiaoApplicationsFapiaoFilesGet): Response<FapiaoApplicationsFapiaoFilesGetAnswer>
  /** 获取发票下载信息 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792576
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: FapiaoApplicationsFapiaoFilesGet): Promised<FapiaoApplicationsFapiaoFilesGetAnswer>
}

interface FapiaoApplicationsFapiaoFilesGet extends CallOptions {
  fapiao_apply_id: PathValue
  query?: {
    /** ≤32 */ sub_mchid?: PathValue
    /** ≤32 */ fapiao_id?: PathValue
  }
}
interface FapiaoApplicationsFapiaoFilesGetAnswer {
  fapiao_download_info_list?: Array<{
    /** ≤32 */ fapiao_id?: string
    /** ≤1024 */ download_url?: string
    status?: Open<'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED'>
  }>
}

export interface FapiaoApplicationsInsertCards extends Node {
  /** 将电子发票插入微信用户卡包 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792579
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: FapiaoApplicationsInsertCardsPost): Response<''>
  /** 将电子发票插入微信用户卡包 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792579
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: FapiaoApplicationsInsertCardsPost): Promised<''>
}

interface FapiaoApplicationsInsertCardsPost extends CallOptions {
  fapiao_apply_id: PathValue
  json: {
    /** ≤32 */ sub_mchid?: string
    scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY'
    buyer_information: UserTitleEntity
    fapiao_card_information: Array<{
      /** ≤128 */ fapiao_media_id: string
      /** ≤20 */ fapiao_number: string
      /** ≤12 */ fapiao_code?: string
      fapiao_time: string
      /** ≤20 */ check_code?: string
      /** ≤1024 */ password?: string
      /** 分 */ total_amount: number
      /** 分 */ tax_amount: number
      /** 分 */ amount: number
      seller_information: SellerInfo
      extra_information: {
        /** ≤20 */ drawer: string
        payee?: string
        reviewer?: string
      }
      items?: FapiaoItemRequest[]
      /** ≤200 */ remark?: string
    }>
  }
}

export interface FapiaoApplicationsReverse extends Node {
  /** 冲红电子发票 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792575
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: FapiaoApplicationsReversePost): Response<''>
  /** 冲红电子发票 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792575
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: FapiaoApplicationsReversePost): Promised<''>
}

interface FapiaoApplicationsReversePost extends CallOptions {
  fapiao_apply_id: PathValue
  json: {
    /** ≤32 */ sub_mchid?: string
    reverse_reason: Open<'ISSUE_ERROR' | 'SALES_RETURN' | 'SERVICE_SUSPENTION' | 'SALES_DISCOUNT'>
    fapiao_information?: Array<{
      /** ≤32 */ fapiao_id: string
      /** ≤20 */ fapiao_number: string
      fapiao_code?: string
    }>
  }
}

interface Fapiaomerchant extends Node {
  getspinviteurl: FapiaomerchantGetspinviteurl
  listspinvitemchinfo: FapiaomerchantListspinvitemchinfo
}

export interface FapiaomerchantGetspinviteurl extends Node {
  /** 获取邀请商户开通服务商电子发票能力 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015941495
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: FapiaomerchantGetspinviteurlGet): Response<FapiaomerchantGetspinviteurlGetAnswer>
  /** 获取邀请商户开通服务商电子发票能力 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015941495
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: FapiaomerchantGetspinviteurlGet): Promised<FapiaomerchantGetspinviteurlGetAnswer>
}

interface FapiaomerchantGetspinviteurlGet extends CallOptions {
  query: {
    operation_type: 'AUTH_BINDING'
    fapiao_mode: Array<'THIRD_OR_SELF_FAPIAO' | 'TENCENT_DIGITAL_TAX'>
    fapiao_ability_type_list?: Array<'BASE_ABILITY' | 'REAL_ESTATE_ABILITY' | 'REFINED_OIL_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY'>
    /** ≤128 */ invite_channel?: PathValue
    /** Encrypted. */ operate_user?: PathValue
    /** ≤128 */ invite_code: PathValue
    /** ≤32 */ sub_mchid?: PathValue
    /** ≤20 */ taxpayer_id?: PathValue
  }
}
interface FapiaomerchantGetspinviteurlGetAnswer {
  /** ≤1024 */ invite_url: string
  /** ≤32 */ miniprogram_appid: string
  /** ≤1024 */ miniprogram_path: string
}

export interface FapiaomerchantListspinvitemchinfo extends Node {
  /** 获取邀请开通的商户信息 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015941524
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: FapiaomerchantListspinvitemchinfoGet): Response<FapiaomerchantListspinvitemchinfoGetAnswer>
  /** 获取邀请开通的商户信息 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015941524
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: FapiaomerchantListspinvitemchinfoGet): Promised<FapiaomerchantListspinvitemchinfoGetAnswer>
}

interface FapiaomerchantListspinvitemchinfoGet extends CallOptions {
  query: {
    query_time_start: string
    query_time_end: string
    offset: Numeric
    limit: Numeric
    invite_code?: PathValue
    mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED'
  }
}
interface FapiaomerchantListspinvitemchinfoGetAnswer {
  total_count: number
  offset: number
  limit: number
  links?: {
    /** ≤1024 */ next?: string
    /** ≤1024 */ prev?: string
    /** ≤1024 */ self?: string
  }
  mch_invite_result_list?: Array<{
    sub_mchid?: string
    mch_invite_status: Open<'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED'>
    /** ≤1024 */ ep_name: string
    /** ≤32 */ tax_id: string
    invite_code: string
    operate_time: string
    invite_failed_code?: Open<'UNKNOWN_TAX_INFO' | 'INVALID_COMPANY_INFO' | 'NOT_MEET_ACCESS_CONDITION' | 'NOT_IN_PILOT_SCOPE' | 'MISSING_TAX_AUTHORITY_CODE' | 'MERCHANT_INFO_NOT_SET' | 'UNKNOWN_ERROR'>
    /** ≤1024 */ invite_failed_reason?: string
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
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_3.shtml */
  get(options?: MerchantBaseInformationGet): Response<MerchantBaseInformationGetAnswer>
  /** 获取商户开票基础信息 · 经营工具∙电子发票
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_3.shtml */
  getAsync(options?: MerchantBaseInformationGet): Promised<MerchantBaseInformationGetAnswer>
}

interface MerchantBaseInformationGet extends CallOptions {
  query?: { sub_mchid?: PathValue }
}
interface MerchantBaseInformationGetAnswer {
  seller_information?: {
    name: string
    taxpayer_id: string
    address?: string
    telephone?: string
    bank_name?: string
    bank_account?: string
  }
  extra_information?: { payee?: string, reviewer?: string, drawer?: string }
}

export interface MerchantDevelopmentConfig extends Node {
  /** 查询商户配置的开发选项 · 经营工具∙电子发票
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_19.shtml */
  get(options?: CallOptions): Response<MerchantDevelopmentConfigGetAnswer>
  /** 查询商户配置的开发选项 · 经营工具∙电子发票
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_19.shtml */
  getAsync(options?: CallOptions): Promised<MerchantDevelopmentConfigGetAnswer>
  /** 配置开发选项 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792563
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  patch(options: MerchantDevelopmentConfigPatch): Response<MerchantDevelopmentConfigPatchAnswer>
  /** 配置开发选项 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792563
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  patchAsync(options: MerchantDevelopmentConfigPatch): Promised<MerchantDevelopmentConfigPatchAnswer>
}

interface MerchantDevelopmentConfigGetAnswer { callback_url: string, show_fapiao_cell?: boolean, support_vat_fapiao?: boolean }

interface MerchantDevelopmentConfigPatch extends CallOptions {
  json: {
    /** ≤256 */ callback_url?: string
    /** ≤32 */ sub_mch_code: string
    show_fapiao_cell?: boolean
    support_vat_fapiao?: boolean
  }
}
interface MerchantDevelopmentConfigPatchAnswer {
  /** ≤256 */ callback_url: string
  show_fapiao_cell?: boolean
  support_vat_fapiao?: boolean
}

export interface MerchantTaxCodes extends Node {
  /** 获取商品和服务税收分类对照表 · 经营工具∙电子发票
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_2.shtml */
  get(options: MerchantTaxCodesGet): Response<MerchantTaxCodesGetAnswer>
  /** 获取商品和服务税收分类对照表 · 经营工具∙电子发票
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_2.shtml */
  getAsync(options: MerchantTaxCodesGet): Promised<MerchantTaxCodesGetAnswer>
}

interface MerchantTaxCodesGet extends CallOptions {
  query: { sub_mchid?: PathValue, offset: Numeric, limit: Numeric }
}
interface MerchantTaxCodesGetAnswer {
  offset?: number | string
  limit?: number
  links?: { next?: string, prev?: string, self?: string }
  data: Array<{
    goods_name: string
    goods_id?: number
    goods_category?: string
    tax_code: string
    tax_rate?: number
    tax_prefer_mark?: string
  }>
  total_count?: number
}

interface MerchantBySubMchid extends Node {
  check: MerchantCheck
  checkStatus: MerchantCheckStatus
  'check-status': MerchantCheckStatus
}

export interface MerchantCheck extends Node {
  /** 检查子商户开票功能状态 · 经营工具∙电子发票
   * 【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_1.shtml */
  post(options: MerchantCheckPost): Response<''>
  /** 检查子商户开票功能状态 · 经营工具∙电子发票
   * 【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_1.shtml */
  postAsync(options: MerchantCheckPost): Promised<''>
}

interface MerchantCheckPost extends CallOptions {
  sub_mchid: PathValue
}

export interface MerchantCheckStatus extends Node {
  /** 检查子商户开票功能状态 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792561
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: MerchantCheckStatusGet): Response<MerchantCheckStatusGetAnswer>
  /** 检查子商户开票功能状态 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015792561
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: MerchantCheckStatusGet): Promised<MerchantCheckStatusGetAnswer>
}

interface MerchantCheckStatusGet extends CallOptions {
  sub_mchid: PathValue
}
interface MerchantCheckStatusGetAnswer {
  /** ≤32 */ sub_mchid: string
  third_mode?: { status: Open<'DISABLED' | 'ENABLED'> }
  digital_tax_mode?: {
    status: Open<'APPROVAL_PENDING' | 'ACCESS_CONFIRMED_PENDING' | 'ABILITY_CONFIRMED_PENDING' | 'BILLING_PERSON_REGISTER_PENDING' | 'BILLING_PERSON_CONFIRMED_PENDING' | 'SECURITY_SETTING_PENDING' | 'APPLY_FAILED' | 'DISABLED' | 'ENABLED' | 'RESOURCE_EXPIRED'>
    billing_person_info?: Array<{
      /** ≤128 */ id?: string
      /** ≤40 */ name?: string
    }>
    access_time?: string
    expired_time?: string
    /** ≤1024 */ access_fail_reason?: string
    ability_info?: Array<{
      type: Open<'BASE_ABILITY' | 'REAL_ESTATE_ABILITY' | 'REFINED_OIL_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY'>
      status: Open<'AUTHORIZED' | 'AUTHORIZE_PENDING' | 'DEAUTHORIZED' | 'AUTHORIZE_FAILED'>
      /** ≤1024 */ authorize_fail_reason?: string
    }>
  }
}

export interface UserTitle extends Node {
  titleUrl: UserTitleTitleUrl
  'title-url': UserTitleTitleUrl
  /** 获取用户填写的抬头 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015784260
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: UserTitleGet): Response<UserTitleEntityAnswer>
  /** 获取用户填写的抬头 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015784260
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: UserTitleGet): Promised<UserTitleEntityAnswer>
}

interface UserTitleGet extends CallOptions {
  query: {
    /** ≤32 */ sub_mchid?: PathValue
    scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY'
    /** ≤32 */ fapiao_apply_id: PathValue
  }
}

export interface UserTitleTitleUrl extends Node {
  /** 获取抬头填写链接 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015770776
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: UserTitleTitleUrlGet): Response<UserTitleTitleUrlGetAnswer>
  /** 获取抬头填写链接 · 经营工具∙电子发票
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015770776
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: UserTitleTitleUrlGet): Promised<UserTitleTitleUrlGetAnswer>
}

interface UserTitleTitleUrlGet extends CallOptions {
  query: {
    /** ≤32 */ sub_mchid?: PathValue
    /** ≤32 */ fapiao_apply_id: PathValue
    source: 'WEB' | 'MINIPROGRAM'
    /** ≤32 */ appid: PathValue
    /** ≤32 */ openid: PathValue
    /** 分 */ total_amount: Numeric
    /** ≤32 */ seller_name?: PathValue
    show_phone_cell?: Flag
    must_input_phone?: Flag
    show_email_cell?: Flag
    must_input_email?: Flag
  }
}
interface UserTitleTitleUrlGetAnswer {
  /** ≤32 */ miniprogram_appid?: string
  /** ≤1024 */ miniprogram_path?: string
  /** ≤32 */ miniprogram_user_name?: string
  title_url?: string
}

interface FapiaoInfo {
  /** ≤12 */ fapiao_code?: string
  /** ≤20 */ fapiao_number: string
  /** ≤20 */ check_code?: string
  /** ≤1024 */ password?: string
  fapiao_time: string
}

interface FapiaoItem {
  /** ≤32 */ tax_code: string
  /** ≤128 */ goods_name: string
  /** ≤20 */ specification?: string
  /** ≤32 */ unit?: string
  quantity: number
  unit_price: number
  /** 分 */ amount: number
  /** 分 */ tax_amount: number
  /** 分 */ total_amount: number
  tax_rate: number
  tax_prefer_mark?: Open<'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED'>
  discount: boolean
}

interface FapiaoItemRequest {
  /** ≤32 */ tax_code: string
  /** ≤128 */ goods_name: string
  /** ≤20 */ specification?: string
  /** ≤32 */ unit?: string
  quantity: number
  unit_price: number
  /** 分 */ amount: number
  /** 分 */ tax_amount: number
  /** 分 */ total_amount: number
  tax_rate: number
  tax_prefer_mark?: 'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED'
  discount: boolean
}

interface SellerInfo {
  /** ≤256 */ name: string
  /** ≤32 */ taxpayer_id: string
  /** ≤128 */ address?: string
  /** ≤32 */ telephone?: string
  /** ≤128 */ bank_name?: string
  /** ≤32 */ bank_account?: string
}

interface TransactionInfo {
  pay_channel: 'WECHAT_PAY'
  /** ≤64 */ transaction_id?: string
  /** ≤64 */ out_trade_no?: string
  /** 分 */ amount: number
}

interface UserTitleEntity {
  type: 'INDIVIDUAL' | 'ORGANIZATION'
  /** ≤256 */ name: string
  /** ≤32 */ taxpayer_id?: string
  /** ≤128 */ address?: string
  /** ≤32 */ telephone?: string
  /** ≤128 */ bank_name?: string
  /** ≤32 */ bank_account?: string
  /** Encrypted. */ phone?: string
  /** Encrypted. */ email?: string
  /** 分 */ amount?: number
  /** ≤32 */ out_trade_no?: string
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO'
  /** ≤100 */ user_apply_message?: string
}

interface UserTitleEntityAnswer {
  type: Open<'INDIVIDUAL' | 'ORGANIZATION'>
  /** ≤256 */ name: string
  /** ≤32 */ taxpayer_id?: string
  /** ≤128 */ address?: string
  /** ≤32 */ telephone?: string
  /** ≤128 */ bank_name?: string
  /** ≤32 */ bank_account?: string
  /** Encrypted. */ phone?: string
  /** Encrypted. */ email?: string
  /** 分 */ amount?: number
  /** ≤32 */ out_trade_no?: string
  fapiao_bill_type?: Open<'COMM_FAPIAO' | 'VAT_FAPIAO'>
  /** ≤100 */ user_apply_message?: string
}
