// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, PathValue, Promised, Response } from '../node'
import type { CommonFieldList, FailReason, FinishOrderRequest, FinishOrderResponse, ProductCouponStockType, StoreLocation, StoreRecipient, UserInfoCommonField, UserInfoCommonFieldRequest, UserPoint, ValidDateInformation, ValidDateInformationRequest } from '../shared'

export interface Brand extends Node {
  applyments: Applyments
  card: V3BrandCard
  marketing: Marketing
  partner: Partner
  profitsharing: Profitsharing
}

export interface Applyments extends Node {
  applymentId: ApplymentsApplymentId
  'applyment-id': ApplymentsApplymentId
  businessCode: ApplymentsBusinessCode
  'business-code': ApplymentsBusinessCode
  cancelApplyment: ApplymentsCancelApplyment
  'cancel-applyment': ApplymentsCancelApplyment
  /** 提交入驻申请 · 经营工具∙品牌入驻
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016249989
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: ApplymentsPost): Response<BrandApplymentsAnswer>
  /** 提交入驻申请 · 经营工具∙品牌入驻
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016249989
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: ApplymentsPost): Promised<BrandApplymentsAnswer>
}

interface ApplymentsPost extends CallOptions {
  json: {
    /** ≤128 */ business_code: string
    admin_info: {
      /** ≤1024 Encrypted. */ admin_name: string
      id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
      /** ≤1024 Encrypted. */ id_card_number: string
    }
    subject_info: {
      subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INDIVIDUAL'
      /** ≤50 */ subject_name: string
      /** ≤20 */ unified_social_credit_code: string
    }
    brand_basic_info: {
      /** ≤30 */ brand_name: string
      brand_logo: string
    }
    trademark: {
      trademark_exists: 'TRADEMARK_EXISTS' | 'TRADEMARK_NONE'
      trademark_registration_certificate?: TrademarkRegistrationCertificate
      logo_trademark_registration_certificate?: TrademarkRegistrationCertificate
      no_trademark_addition_prove?: string
      no_trademark_addition_prove_list?: string[]
    }
  }
}

interface ApplymentsApplymentId extends Node {
  _applyment_id_: ApplymentsByApplymentId
  '{applyment_id}': ApplymentsByApplymentId
}

export interface ApplymentsByApplymentId extends Node {
  /** 根据申请单ID查询申请状态 · 经营工具∙品牌入驻
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016257685
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: ApplymentsByApplymentIdGet): Response<GetApplyByIdResponse>
  /** 根据申请单ID查询申请状态 · 经营工具∙品牌入驻
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016257685
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: ApplymentsByApplymentIdGet): Promised<GetApplyByIdResponse>
}

interface ApplymentsByApplymentIdGet extends CallOptions {
  applyment_id: PathValue
}

interface ApplymentsBusinessCode extends Node {
  _business_code_: ApplymentsByBusinessCode
  '{business_code}': ApplymentsByBusinessCode
}

export interface ApplymentsByBusinessCode extends Node {
  /** 根据业务申请编号查询申请状态 · 经营工具∙品牌入驻
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016257694
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: ApplymentsByBusinessCodeGet): Response<GetApplyByIdResponse>
  /** 根据业务申请编号查询申请状态 · 经营工具∙品牌入驻
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016257694
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: ApplymentsByBusinessCodeGet): Promised<GetApplyByIdResponse>
}

interface ApplymentsByBusinessCodeGet extends CallOptions {
  business_code: PathValue
}

export interface ApplymentsCancelApplyment extends Node {
  /** 撤销申请 · 经营工具∙品牌入驻
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016257700
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: ApplymentsCancelApplymentPost): Response<BrandApplymentsAnswer>
  /** 撤销申请 · 经营工具∙品牌入驻
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016257700
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: ApplymentsCancelApplymentPost): Promised<BrandApplymentsAnswer>
}

interface ApplymentsCancelApplymentPost extends CallOptions {
  json: {
    /** ≤128 */ business_code?: string
    /** ≤20 */ applyment_id?: string
  }
}

interface V3BrandCard extends Node {
  cardConfigs: CardCardConfigs
  'card-configs': CardCardConfigs
  cardLinks: CardCardLinks
  'card-links': CardCardLinks
}

export interface CardCardConfigs extends Node {
  cancelApplyment: CardConfigsCancelApplyment
  'cancel-applyment': CardConfigsCancelApplyment
  previewUrl: CardConfigsPreviewUrl
  'preview-url': CardConfigsPreviewUrl
  publish: CardConfigsPublish
  /** 查询商家名片配置申请状态 · 品牌∙商家名片配置
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016475174
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: CardCardConfigsGet): Response<CardCardConfigsGetAnswer>
  /** 查询商家名片配置申请状态 · 品牌∙商家名片配置
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016475174
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: CardCardConfigsGet): Promised<CardCardConfigsGetAnswer>
  /** 提交商家名片配置申请 · 品牌∙商家名片配置
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016468440
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: CardCardConfigsPost): Response<SubmitMchCardConfigResponse>
  /** 提交商家名片配置申请 · 品牌∙商家名片配置
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016468440
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: CardCardConfigsPost): Promised<SubmitMchCardConfigResponse>
}

interface CardCardConfigsGet extends CallOptions {
  query: {
    /** ≤128 */ business_code?: PathValue
    /** ≤25 */ applyment_id?: PathValue
    /** ≤20 */ brand_id: PathValue
  }
}
interface CardCardConfigsGetAnswer {
  /** ≤128 */ business_code: string
  /** ≤25 */ applyment_id: string
  /** ≤20 */ brand_id: string
  applyment_state: Open<'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED'>
  scheduled_publish_time?: string
  /** ≤512 */ reject_reason?: string
  actual_publish_time?: string
}

interface CardCardConfigsPost extends CallOptions {
  json: {
    /** ≤128 */ business_code: string
    /** ≤20 */ brand_id: string
    brand_mini_program_info?: {
      /** ≤50 */ appid: string
      /** ≤512 */ default_jump_path?: string
      /** ≤10 */ button_text?: string
    }
    brand_customer_service: {
      customer_service_type: 'MINI_PROGRAM' | 'WECOM' | 'CUSTOMIZE_WEB' | 'CUSTOMIZE_MP' | 'SERVICE_PHONE'
      /** ≤20 */ customer_service_phone?: string
      /** ≤1024 */ customer_service_path?: string
      /** ≤50 */ appid?: string
    }
    service_list?: Array<{
      /** ≤6 */ service_classify_name: string
      /** ≤8 */ service_name: string
      service_jump_type: 'JUMP_MINI_PROGRAM' | 'JUMP_WEB_PAGE'
      /** ≤1024 */ service_jump_path: string
      /** ≤50 */ appid?: string
    }>
  }
}

export interface CardConfigsCancelApplyment extends Node {
  /** 撤销商家名片配置申请 · 品牌∙商家名片配置
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016475172
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: CardConfigsCancelApplymentPost): Response<CardConfigsCancelApplymentPostAnswer>
  /** 撤销商家名片配置申请 · 品牌∙商家名片配置
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016475172
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: CardConfigsCancelApplymentPost): Promised<CardConfigsCancelApplymentPostAnswer>
}

interface CardConfigsCancelApplymentPost extends CallOptions {
  json: {
    /** ≤128 */ business_code?: string
    /** ≤25 */ applyment_id?: string
    /** ≤20 */ brand_id: string
  }
}
interface CardConfigsCancelApplymentPostAnswer {
  /** ≤128 */ business_code: string
  /** ≤25 */ applyment_id: string
  /** ≤20 */ brand_id: string
  applyment_state: Open<'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED'>
}

export interface CardConfigsPreviewUrl extends Node {
  /** 获取商家名片预览二维码 · 品牌∙商家名片配置
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016641998
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: CardConfigsPreviewUrlGet): Response<SubmitMchCardConfigResponse>
  /** 获取商家名片预览二维码 · 品牌∙商家名片配置
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016641998
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: CardConfigsPreviewUrlGet): Promised<SubmitMchCardConfigResponse>
}

interface CardConfigsPreviewUrlGet extends CallOptions {
  query: {
    /** ≤128 */ business_code?: PathValue
    /** ≤25 */ applyment_id?: PathValue
    /** ≤20 */ brand_id: PathValue
  }
}

export interface CardConfigsPublish extends Node {
  /** 发布商家名片配置 · 品牌∙商家名片配置
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016475176
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: CardConfigsPublishPost): Response<CardConfigsPublishPostAnswer>
  /** 发布商家名片配置 · 品牌∙商家名片配置
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016475176
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: CardConfigsPublishPost): Promised<CardConfigsPublishPostAnswer>
}

interface CardConfigsPublishPost extends CallOptions {
  json: {
    /** ≤128 */ business_code?: string
    /** ≤25 */ applyment_id?: string
    /** ≤20 */ brand_id: string
    publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH'
    scheduled_publish_time?: string
  }
}
interface CardConfigsPublishPostAnswer {
  business_code: string
  /** ≤25 */ applyment_id: string
  /** ≤20 */ brand_id: string
  publish_type: Open<'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH'>
  scheduled_publish_time?: string
}

export interface CardCardLinks extends Node {
  businessCode: CardLinksBusinessCode
  'business-code': CardLinksBusinessCode
  cancelApplyment: CardLinksCancelApplyment
  'cancel-applyment': CardLinksCancelApplyment
  unbindCardLink: CardLinksUnbindCardLink
  'unbind-card-link': CardLinksUnbindCardLink
  /** 查询已生效交易连接名片规则 · 品牌∙交易连接名片
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016366785
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: CardCardLinksGet): Response<CardCardLinksGetAnswer>
  /** 查询已生效交易连接名片规则 · 品牌∙交易连接名片
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016366785
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: CardCardLinksGet): Promised<CardCardLinksGetAnswer>
  /** 添加交易连接名片规则申请 · 品牌∙交易连接名片
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016333302
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: CardCardLinksPost): Response<CardLinksRequestAnswer>
  /** 添加交易连接名片规则申请 · 品牌∙交易连接名片
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016333302
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: CardCardLinksPost): Promised<CardLinksRequestAnswer>
}

interface CardCardLinksGet extends CallOptions {
  query: {
    /** ≤20 */ brand_id: PathValue
    payment_scene?: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'
    page_index?: Numeric
    page_size?: Numeric
  }
}
interface CardCardLinksGetAnswer {
  /** ≤20 */ brand_id: string
  total_num: number
  active_link_list?: Array<{
    payment_scene: Open<'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'>
    appid_list?: string[]
    /** ≤20 */ card_link_mchid?: string
    /** ≤50 */ service_id?: string
  }>
  page_index?: number
  page_size?: number
}

interface CardCardLinksPost extends CallOptions {
  json: CardLinksRequest
}

interface CardLinksBusinessCode extends Node {
  _business_code_: CardLinksByBusinessCode
  '{business_code}': CardLinksByBusinessCode
}

export interface CardLinksByBusinessCode extends Node {
  /** 根据业务申请编号查询添加申请状态 · 品牌∙交易连接名片
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016366816
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: CardLinksByBusinessCodeGet): Response<CardLinksByBusinessCodeGetAnswer>
  /** 根据业务申请编号查询添加申请状态 · 品牌∙交易连接名片
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016366816
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: CardLinksByBusinessCodeGet): Promised<CardLinksByBusinessCodeGetAnswer>
}

interface CardLinksByBusinessCodeGet extends CallOptions {
  business_code: PathValue
  query: {
    /** ≤20 */ brand_id: PathValue
  }
}
interface CardLinksByBusinessCodeGetAnswer {
  /** ≤128 */ business_code: string
  /** ≤20 */ brand_id: string
  payment_scene: Open<'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'>
  /** ≤20 */ appid?: string
  /** ≤20 */ card_link_mchid?: string
  /** ≤50 */ service_id?: string
  configuration_state: Open<'STATE_UNKNOWN' | 'WAITING_AUDIT' | 'AUDIT_REJECT' | 'WAITING_CONFIRMATION' | 'MERCHANT_ADMIN_REJECT' | 'IN_EFFECT' | 'CANCELED'>
  /** ≤256 */ reject_reason?: string
}

export interface CardLinksCancelApplyment extends Node {
  /** 撤销交易连接名片配置申请 · 品牌∙交易连接名片
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016366797
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: CardLinksCancelApplymentPost): Response<CardLinksCancelApplymentPostAnswer>
  /** 撤销交易连接名片配置申请 · 品牌∙交易连接名片
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016366797
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: CardLinksCancelApplymentPost): Promised<CardLinksCancelApplymentPostAnswer>
}

interface CardLinksCancelApplymentPost extends CallOptions {
  json: {
    /** ≤128 */ business_code: string
    /** ≤20 */ brand_id: string
  }
}
interface CardLinksCancelApplymentPostAnswer {
  /** ≤128 */ business_code: string
  /** ≤20 */ brand_id: string
}

export interface CardLinksUnbindCardLink extends Node {
  /** 解除已生效交易连接名片场景 · 品牌∙交易连接名片
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016366804
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: CardLinksUnbindCardLinkPost): Response<UnbindCardLinkRequestAnswer>
  /** 解除已生效交易连接名片场景 · 品牌∙交易连接名片
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016366804
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: CardLinksUnbindCardLinkPost): Promised<UnbindCardLinkRequestAnswer>
}

interface CardLinksUnbindCardLinkPost extends CallOptions {
  json: UnbindCardLinkRequest
}

interface Marketing extends Node {
  shakeActivities: MarketingShakeActivities
  'shake-activities': MarketingShakeActivities
}

interface MarketingShakeActivities extends Node {
  activities: ShakeActivitiesActivities
}

export interface ShakeActivitiesActivities extends Node {
  /** 查询摇优惠活动列表 · 经营工具∙摇优惠
   * 【服务商】 */
  get(options: ShakeActivitiesActivitiesGet): Response<ShakeActivitiesActivitiesGetAnswer>
  /** 查询摇优惠活动列表 · 经营工具∙摇优惠
   * 【服务商】 */
  getAsync(options: ShakeActivitiesActivitiesGet): Promised<ShakeActivitiesActivitiesGetAnswer>
}

interface ShakeActivitiesActivitiesGet extends CallOptions {
  query: {
    brand_id: PathValue
    limit: Numeric
    offset: Numeric
    activity_state?: Open<'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED'>
    audit_state?: Open<'PENDING' | 'APPROVED' | 'REJECTED'>
  }
}
interface ShakeActivitiesActivitiesGetAnswer {
  offset?: number
  limit?: number
  total_count?: number
  data?: Array<{
    id: string
    name: string
    activity_state: Open<'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED'>
    audit_state: Open<'PENDING' | 'APPROVED' | 'REJECTED'>
    available_quota?: number
    total_quota?: number
    delivery_mode?: Open<'SMART' | 'TARGETED'>
    time_range?: { start_time?: string, end_time?: string }
    product_coupon?: {
      product_coupon_id: string
      stock_list?: Array<{ stock_id: string }>
    }
  }>
}

interface Partner extends Node {
  cardMember: PartnerCardMember
  'card-member': PartnerCardMember
  store: PartnerStore
}

interface PartnerCardMember extends Node {
  cards: CardMemberCards
  membershipActivities: CardMemberMembershipActivities
  'membership-activities': CardMemberMembershipActivities
  payViewTokens: CardMemberPayViewTokens
  'pay-view-tokens': CardMemberPayViewTokens
  preAuthTokens: CardMemberPreAuthTokens
  'pre-auth-tokens': CardMemberPreAuthTokens
  userCards: CardMemberUserCards
  'user-cards': CardMemberUserCards
  userFeeds: CardMemberUserFeeds
  'user-feeds': CardMemberUserFeeds
  userPoints: CardMemberUserPoints
  'user-points': CardMemberUserPoints
}

export interface CardMemberCards extends Node {
  _card_id_: CardMemberCardsByCardId
  '{card_id}': CardMemberCardsByCardId
  /** 查询会员卡模板列表 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336976
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: CardMemberCardsGet): Response<CardMemberCardsGetAnswer>
  /** 查询会员卡模板列表 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336976
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: CardMemberCardsGet): Promised<CardMemberCardsGetAnswer>
  /** 创建会员卡模板 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336970
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: CardMemberCardsPost): Response<Card>
  /** 创建会员卡模板 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336970
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: CardMemberCardsPost): Promised<Card>
}

interface CardMemberCardsGet extends CallOptions {
  query: {
    /** ≤32 */ brand_id: PathValue
    state?: 'CARD_EFFECTIVE' | 'CARD_INVALID'
    offset: Numeric
    limit: Numeric
  }
}
interface CardMemberCardsGetAnswer { data?: Card[], total_count: number, offset: number, limit: number }

interface CardMemberCardsPost extends CallOptions {
  json: {
    /** ≤128 */ out_request_no: string
    /** ≤32 */ brand_id: string
    /** ≤32 */ appid: string
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE'
    /** ≤10 */ card_title: string
    /** ≤7 */ card_color: string
    /** ≤256 */ card_picture_url: string
    code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE'
    code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM'
    code_jump_information?: CardMemberCardsRequestCodeJumpInformation
    /** ≤32 */ benefits: string
    /** ≤256 */ notify_url: string
    need_pinned?: boolean
    need_display_level?: boolean
    /** ≤10 */ init_level?: string
    /** ≤32 */ service_phone?: string
    /** ≤20480 */ legal_agreement: string
    valid_date_information: DateInfoRequest
    member_information: MemberInformation
    points_information?: CardMemberCardsRequestCodeJumpInformation
    balance_information?: CardMemberCardsRequestCodeJumpInformation
    purchase_information?: PurchaseInformation
    user_information?: UserInfoFormRequest
  }
}

export interface CardMemberCardsByCardId extends Node {
  invalidate: CardsInvalidate
  /** 查询会员卡模板信息 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336974
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  get(options: CardMemberCardsByCardIdGet): Response<Card>
  /** 查询会员卡模板信息 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336974
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  getAsync(options: CardMemberCardsByCardIdGet): Promised<Card>
  /** 修改会员卡模板信息 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336977
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  patch(options: CardMemberCardsByCardIdPatch): Response<Card>
  /** 修改会员卡模板信息 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336977
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  patchAsync(options: CardMemberCardsByCardIdPatch): Promised<Card>
  /** 删除会员卡模板 · 商家名片会员
   * 【服务商】 */
  delete(options: CardMemberCardsByCardIdDelete): Response<CardMemberCardsByCardIdDeleteAnswer>
  /** 删除会员卡模板 · 商家名片会员
   * 【服务商】 */
  deleteAsync(options: CardMemberCardsByCardIdDelete): Promised<CardMemberCardsByCardIdDeleteAnswer>
}

interface CardMemberCardsByCardIdGet extends CallOptions {
  card_id: PathValue
  query: {
    /** ≤32 */ brand_id: PathValue
  }
}

interface CardMemberCardsByCardIdPatch extends CallOptions {
  card_id: PathValue
  json: {
    /** ≤32 */ brand_id: string
    /** ≤10 */ card_title?: string
    /** ≤7 */ card_color?: string
    /** ≤256 */ card_picture_url?: string
    code_jump_information?: CardMemberCardsRequestCodeJumpInformation
    /** ≤32 */ benefits?: string
    /** ≤256 */ notify_url?: string
    need_pinned?: boolean
    need_display_level?: boolean
    /** ≤32 */ service_phone?: string
    valid_date_information?: DateInfoRequest
    member_information?: MemberInformation
    points_information?: CardMemberCardsRequestCodeJumpInformation
    balance_information?: CardMemberCardsRequestCodeJumpInformation
    purchase_information?: PurchaseInformation
    user_information?: UserInfoFormRequest
    init_level?: string
    legal_agreement?: string
  }
}

interface CardMemberCardsByCardIdDelete extends CallOptions {
  card_id: PathValue
  query: { brand_id: PathValue }
}
interface CardMemberCardsByCardIdDeleteAnswer {
  card_id: string
  brand_id: string
  appid: string
  card_type: Open<'PURCHASE' | 'NORMAL' | 'BALANCE'>
  card_title?: string
  card_color?: string
  card_picture_url: string
  code_mode?: Open<'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE'>
  code_type: Open<'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM'>
  code_jump_information?: { jump_appid?: string, jump_path?: string }
  benefits?: string
  notify_url: string
  need_pinned?: boolean
  need_display_level?: boolean
  init_level?: string
  service_phone?: string
  legal_agreement?: string
  valid_date_information?: ValidDateInformation
  points_information?: { jump_appid?: string, jump_path?: string }
  balance_information?: { jump_appid?: string, jump_path?: string }
  purchase_information?: { price?: number, jump_appid?: string, jump_path?: string }
  user_information?: {
    common_field_list?: Array<Open<CommonFieldList>>
    custom_field_list?: Array<{ type?: Open<'CHECK_BOX' | 'RADIO'>, name?: string, values?: string[] }>
  }
  state: Open<'CARD_EFFECTIVE' | 'CARD_INVALID'>
  create_time?: string
  update_time?: string
}

export interface CardsInvalidate extends Node {
  /** 作废会员卡模板 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336972
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: CardsInvalidatePost): Response<Card>
  /** 作废会员卡模板 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336972
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: CardsInvalidatePost): Promised<Card>
}

interface CardsInvalidatePost extends CallOptions {
  card_id: PathValue
  json: {
    /** ≤32 */ brand_id: string
  }
}

export interface CardMemberMembershipActivities extends Node {
  _activity_id_: CardMemberMembershipActivitiesByActivityId
  '{activity_id}': CardMemberMembershipActivitiesByActivityId
  /** 查询品牌会员发券活动列表 · 商家名片会员活动
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016588039
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: CardMemberMembershipActivitiesGet): Response<CardMemberMembershipActivitiesGetAnswer>
  /** 查询品牌会员发券活动列表 · 商家名片会员活动
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016588039
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: CardMemberMembershipActivitiesGet): Promised<CardMemberMembershipActivitiesGetAnswer>
  /** 创建品牌会员发券活动 · 商家名片会员活动
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016464918
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: CardMemberMembershipActivitiesPost): Response<MembershipActivity>
  /** 创建品牌会员发券活动 · 商家名片会员活动
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016464918
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: CardMemberMembershipActivitiesPost): Promised<MembershipActivity>
}

interface CardMemberMembershipActivitiesGet extends CallOptions {
  query: {
    /** ≤32 */ brand_id: PathValue
    /** ≤32 */ card_id?: PathValue
    activity_state?: ActivityState
    offset: Numeric
    limit: Numeric
  }
}
interface CardMemberMembershipActivitiesGetAnswer { data?: MembershipActivity[], total_count: number, offset: number, limit: number }

interface CardMemberMembershipActivitiesPost extends CallOptions {
  json: {
    /** ≤128 */ out_request_no: string
    /** ≤32 */ brand_id: string
    /** ≤32 */ card_id: string
    activity_channel: 'MECHANT_APP_COMPONENT'
    /** ≤128 */ title: string
    /** ≤128 */ sub_title: string
    begin_time: string
    end_time: string
    apply_total: number
    product_coupon_stock_list: Array<{
      /** ≤128 */ product_coupon_id: string
      /** ≤128 */ stock_id: string
    }>
  }
}

export interface CardMemberMembershipActivitiesByActivityId extends Node {
  terminate: MembershipActivitiesTerminate
  /** 查询品牌会员发券活动 · 商家名片会员活动
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016588015
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  get(options: CardMemberMembershipActivitiesByActivityIdGet): Response<MembershipActivity>
  /** 查询品牌会员发券活动 · 商家名片会员活动
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016588015
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  getAsync(options: CardMemberMembershipActivitiesByActivityIdGet): Promised<MembershipActivity>
  /** 修改品牌会员发券活动信息 · 商家名片会员活动
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016588044
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  patch(options: CardMemberMembershipActivitiesByActivityIdPatch): Response<MembershipActivity>
  /** 修改品牌会员发券活动信息 · 商家名片会员活动
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016588044
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  patchAsync(options: CardMemberMembershipActivitiesByActivityIdPatch): Promised<MembershipActivity>
}

interface CardMemberMembershipActivitiesByActivityIdGet extends CallOptions {
  activity_id: PathValue
  query: {
    /** ≤32 */ brand_id: PathValue
  }
}

interface CardMemberMembershipActivitiesByActivityIdPatch extends CallOptions {
  activity_id: PathValue
  json: {
    /** ≤32 */ brand_id: string
    /** ≤128 */ title: string
    /** ≤128 */ sub_title: string
    begin_time: string
    end_time: string
  }
}

export interface MembershipActivitiesTerminate extends Node {
  /** 终止品牌会员发券活动 · 商家名片会员活动
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016588028
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: MembershipActivitiesTerminatePost): Response<MembershipActivity>
  /** 终止品牌会员发券活动 · 商家名片会员活动
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016588028
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: MembershipActivitiesTerminatePost): Promised<MembershipActivity>
}

interface MembershipActivitiesTerminatePost extends CallOptions {
  activity_id: PathValue
  json: {
    /** ≤32 */ brand_id: string
  }
}

export interface CardMemberPayViewTokens extends Node {
  /** 品牌会员展示付款码组件预授权 · 商家名片会员
   * 【服务商】 */
  post(options: CardMemberPayViewTokensPost): Response<CardMemberPayViewTokensPostAnswer>
  /** 品牌会员展示付款码组件预授权 · 商家名片会员
   * 【服务商】 */
  postAsync(options: CardMemberPayViewTokensPost): Promised<CardMemberPayViewTokensPostAnswer>
}

interface CardMemberPayViewTokensPost extends CallOptions {
  json: { brand_id: string, card_id: string, openid: string }
}
interface CardMemberPayViewTokensPostAnswer { token?: string, expire_time?: string }

export interface CardMemberPreAuthTokens extends Node {
  /** 入会组件预授权 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336986
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: CardMemberPreAuthTokensPost): Response<CardMemberPreAuthTokensPostAnswer>
  /** 入会组件预授权 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336986
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: CardMemberPreAuthTokensPost): Promised<CardMemberPreAuthTokensPostAnswer>
}

interface CardMemberPreAuthTokensPost extends CallOptions {
  json: {
    /** ≤32 */ brand_id: string
    /** ≤32 */ card_id: string
    /** ≤128 */ openid: string
  }
}
interface CardMemberPreAuthTokensPostAnswer {
  /** ≤32 */ token: string
  expire_time: string
}

export interface CardMemberUserCards extends Node {
  importByOpenid: UserCardsImportByOpenid
  'import-by-openid': UserCardsImportByOpenid
  importByPhone: UserCardsImportByPhone
  'import-by-phone': UserCardsImportByPhone
  _user_card_code_: CardMemberUserCardsByUserCardCode
  '{user_card_code}': CardMemberUserCardsByUserCardCode
  /** 查询用户在品牌下所有会员卡 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336984
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: CardMemberUserCardsGet): Response<CardMemberUserCardsGetAnswer>
  /** 查询用户在品牌下所有会员卡 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336984
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: CardMemberUserCardsGet): Promised<CardMemberUserCardsGetAnswer>
}

interface CardMemberUserCardsGet extends CallOptions {
  query: {
    /** ≤32 */ brand_id: PathValue
    /** ≤128 */ openid: PathValue
    user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID'
    offset: Numeric
    limit: Numeric
  }
}
interface CardMemberUserCardsGetAnswer { data?: UserCard[], total_count: number, offset: number, limit: number }

export interface UserCardsImportByOpenid extends Node {
  /** 根据openid导入用户会员卡 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336981
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: UserCardsImportByOpenidPost): Response<UserCard>
  /** 根据openid导入用户会员卡 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336981
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: UserCardsImportByOpenidPost): Promised<UserCard>
}

interface UserCardsImportByOpenidPost extends CallOptions {
  json: {
    /** ≤32 */ brand_id: string
    /** ≤32 */ card_id: string
    /** ≤128 */ openid: string
    /** ≤32 */ user_card_code: string
    /** ≤512 Encrypted. */ phone_number?: string
    /** ≤7 */ card_color?: string
    /** ≤256 */ card_picture_url?: string
    /** ≤10 */ level?: string
    user_information?: UserInfoRequest
    valid_date_information?: DateInfoRequest
    pickup_time?: string
    date_information?: ValidDateInformationRequest
  }
}

export interface UserCardsImportByPhone extends Node {
  /** 根据手机号导入用户会员卡 · 商家名片会员
   * 【服务商】 */
  post(options: UserCardsImportByPhonePost): Response<UserCardsImportByPhonePostAnswer>
  /** 根据手机号导入用户会员卡 · 商家名片会员
   * 【服务商】 */
  postAsync(options: UserCardsImportByPhonePost): Promised<UserCardsImportByPhonePostAnswer>
}

interface UserCardsImportByPhonePost extends CallOptions {
  json: {
    brand_id: string
    card_id: string
    phone_number: string
    user_card_code: string
    user_information?: {
      common_field_list?: Array<{
        name?: Open<'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY'>
        value?: string
      }>
      custom_field_list?: Array<{
        name?: string
        /** Encrypted. */ user_chosen_values?: string[]
      }>
    }
    date_information: {
      type: Open<'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'>
      available_begin_time?: string
      available_end_time?: string
      available_day_after_receive?: number
    }
    pickup_time: string
  }
}
interface UserCardsImportByPhonePostAnswer {
  user_card_code: string
  card_id: string
  openid: string
  card_color?: string
  card_picture_url?: string
  brand_id: string
  card_type: Open<'PURCHASE' | 'NORMAL' | 'BALANCE'>
  phone_number?: string
  level?: string
  valid_date_information?: ValidDateInformation
  pickup_time?: string
  user_information?: {
    common_field_list?: Array<{ name?: Open<CommonFieldList>, value?: string }>
    custom_field_list?: Array<{
      name?: string
      /** Encrypted. */ user_chosen_values?: string[]
    }>
  }
  attach?: string
  user_card_state: Open<'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID'>
  invalid_reason?: string
  invalid_time?: string
}

export interface CardMemberUserCardsByUserCardCode extends Node {
  confirm: UserCardsConfirm
  invalidate: UserCardsInvalidate
  /** 查询用户会员卡信息 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336980
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  get(options: CardMemberUserCardsByUserCardCodeGet): Response<UserCard>
  /** 查询用户会员卡信息 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336980
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  getAsync(options: CardMemberUserCardsByUserCardCodeGet): Promised<UserCard>
  /** 修改用户会员卡信息 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336985
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  patch(options: CardMemberUserCardsByUserCardCodePatch): Response<UserCard>
  /** 修改用户会员卡信息 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336985
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  patchAsync(options: CardMemberUserCardsByUserCardCodePatch): Promised<UserCard>
}

interface CardMemberUserCardsByUserCardCodeGet extends CallOptions {
  user_card_code: PathValue
  query: {
    /** ≤32 */ brand_id: PathValue
    /** ≤32 */ card_id: PathValue
    /** ≤128 */ openid: PathValue
  }
}

interface CardMemberUserCardsByUserCardCodePatch extends CallOptions {
  user_card_code: PathValue
  json: {
    /** ≤32 */ brand_id: string
    /** ≤32 */ card_id?: string
    /** ≤128 */ openid: string
    /** ≤7 */ card_color?: string
    /** ≤256 */ card_picture_url?: string
    /** ≤512 Encrypted. */ phone_number?: string
    /** ≤10 */ level?: string
    valid_date_information?: DateInfoRequest
    user_information?: UserInfoRequest
    /** ≤256 */ attach?: string
    pickup_time?: string
  }
}

export interface UserCardsConfirm extends Node {
  /** 同步会员开通结果 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336979
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: UserCardsConfirmPost): Response<UserCard>
  /** 同步会员开通结果 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336979
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: UserCardsConfirmPost): Promised<UserCard>
}

interface UserCardsConfirmPost extends CallOptions {
  user_card_code: PathValue
  json: {
    /** ≤32 */ brand_id: string
    /** ≤32 */ card_id?: string
    /** ≤128 */ openid: string
    /** ≤7 */ card_color?: string
    /** ≤256 */ card_picture_url?: string
    /** ≤512 Encrypted. */ phone_number?: string
    /** ≤10 */ level?: string
    valid_date_information?: DateInfoRequest
    user_information?: UserInfoRequest
    /** ≤256 */ attach?: string
    user_card_confirm_state: 'CREATE_CARD_SUCCESS' | 'CREATE_CARD_FAIL' | 'CREATE_CARD_ALREADY_EXISTS'
  }
}

export interface UserCardsInvalidate extends Node {
  /** 作废用户会员卡 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336983
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: UserCardsInvalidatePost): Response<UserCard>
  /** 作废用户会员卡 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336983
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: UserCardsInvalidatePost): Promised<UserCard>
}

interface UserCardsInvalidatePost extends CallOptions {
  user_card_code: PathValue
  json: {
    /** ≤32 */ brand_id?: string
    /** ≤32 */ card_id?: string
    /** ≤128 */ openid: string
    /** ≤32 */ invalid_reason?: string
  }
}

export interface CardMemberUserFeeds extends Node {
  /** 创建用户动态信息 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336987
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  post(options: CardMemberUserFeedsPost): Response<CardMemberUserFeedsPostAnswer>
  /** 创建用户动态信息 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015336987
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  postAsync(options: CardMemberUserFeedsPost): Promised<CardMemberUserFeedsPostAnswer>
}

interface CardMemberUserFeedsPost extends CallOptions {
  json: {
    /** ≤32 */ brand_id: string
    /** ≤32 */ card_id: string
    /** ≤32 */ user_card_code: string
    /** ≤128 */ openid: string
    /** ≤64 */ out_request_no: string
    /** ≤128 */ cell: string
    cell_message?: string
  }
}
interface CardMemberUserFeedsPostAnswer {
  /** ≤16 */ brand_id: string
  card_id: string
  /** ≤32 */ user_card_code: string
  out_request_no: string
  /** ≤128 */ cell: string
  openid?: string
  cell_message?: string
}

interface CardMemberUserPoints extends Node {
  exchangeCoupon: UserPointsExchangeCoupon
  'exchange-coupon': UserPointsExchangeCoupon
  sync: UserPointsSync
}

interface UserPointsExchangeCoupon extends Node {
  confirm: ExchangeCouponConfirm
}

export interface ExchangeCouponConfirm extends Node {
  /** 同步积分兑券结果 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015897268
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: ExchangeCouponConfirmPost): Response<ExchangeCouponConfirmPostAnswer>
  /** 同步积分兑券结果 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015897268
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: ExchangeCouponConfirmPost): Promised<ExchangeCouponConfirmPostAnswer>
}

interface ExchangeCouponConfirmPost extends CallOptions {
  json: {
    /** ≤64 */ record_id: string
    /** ≤32 */ exchange_coupon_template_id: string
    /** ≤16 */ brand_id: string
    /** ≤32 */ card_id: string
    /** ≤128 */ openid: string
    /** ≤32 */ user_card_code: string
    result?: 'POINT_EXCHANGE_COUPON_ALLOW' | 'POINT_EXCHANGE_COUPON_REJECT'
    /** ≤32 */ reject_reason?: string
    state?: Open<'POINT_EXCHANGE_COUPON_SUCCESS'>
    coupon_code?: string
    fail_reason?: string
  }
}
interface ExchangeCouponConfirmPostAnswer {
  /** ≤64 */ record_id: string
  /** ≤32 */ exchange_coupon_template_id: string
  /** ≤16 */ brand_id: string
  /** ≤32 */ card_id: string
  /** ≤128 */ openid: string
  /** ≤32 */ user_card_code: string
  state?: Open<'POINT_EXCHANGE_COUPON_SUCCESS'>
  product_coupon_id: string
  product_coupon_stock_type: Open<ProductCouponStockType>
  stock_id: string
  /** ≤128 */ coupon_code?: string
  /** ≤32 */ reject_reason?: string
  fail_reason?: string
}

export interface UserPointsSync extends Node {
  /** 同步积分余额 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015897280
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: UserPointsSyncPost): Response<UserPoint>
  /** 同步积分余额 · 商家名片会员
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015897280
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: UserPointsSyncPost): Promised<UserPoint>
}

interface UserPointsSyncPost extends CallOptions {
  json: UserPoint
}

interface PartnerStore extends Node {
  brandstores: StoreBrandstores
}

export interface StoreBrandstores extends Node {
  _store_id_: StoreBrandstoresByStoreId
  '{store_id}': StoreBrandstoresByStoreId
  /** 列表查询品牌门店信息 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016756674
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: StoreBrandstoresGet): Response<StoreBrandstoresGetAnswer>
  /** 列表查询品牌门店信息 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016756674
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: StoreBrandstoresGet): Promised<StoreBrandstoresGetAnswer>
  /** 创建品牌门店 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015783183
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: StoreBrandstoresPost): Response<BrandStoresEntity>
  /** 创建品牌门店 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015783183
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: StoreBrandstoresPost): Promised<BrandStoresEntity>
}

interface StoreBrandstoresGet extends CallOptions {
  query: { brand_id: PathValue, store_state?: 'OPEN' | 'CREATING' | 'CLOSED', offset?: Numeric, limit?: Numeric }
}
interface StoreBrandstoresGetAnswer { brand_id: string, data?: BrandStoresEntity[], offset?: number, limit?: number, total_count?: number }

interface StoreBrandstoresPost extends CallOptions {
  json: {
    brand_id: string
    store_basics?: StoreBasics
    store_address: StoreLocation
    store_business?: StoreBusiness
  }
}

export interface StoreBrandstoresByStoreId extends Node {
  bindrecipient: BrandstoresBindrecipient
  close: BrandstoresClose
  resume: BrandstoresResume
  unbindrecipient: BrandstoresUnbindrecipient
  /** 查询品牌门店 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015783153
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: StoreBrandstoresByStoreIdGet): Response<BrandStoresEntity>
  /** 查询品牌门店 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015783153
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: StoreBrandstoresByStoreIdGet): Promised<BrandStoresEntity>
  /** 更新品牌门店 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015783158
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  patch(options: StoreBrandstoresByStoreIdPatch): Response<BrandStoresEntity>
  /** 更新品牌门店 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015783158
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  patchAsync(options: StoreBrandstoresByStoreIdPatch): Promised<BrandStoresEntity>
  /** 删除品牌门店 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015783113
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  delete(options: StoreBrandstoresByStoreIdDelete): Response<''>
  /** 删除品牌门店 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015783113
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  deleteAsync(options: StoreBrandstoresByStoreIdDelete): Promised<''>
}

interface StoreBrandstoresByStoreIdGet extends CallOptions {
  store_id: PathValue
  query: { brand_id: PathValue }
}

interface StoreBrandstoresByStoreIdPatch extends CallOptions {
  store_id: PathValue
  json: {
    brand_id: string
    store_basics?: StoreBasics
    store_address?: StoreLocation
    store_business?: StoreBusiness
  }
}

interface StoreBrandstoresByStoreIdDelete extends CallOptions {
  store_id: PathValue
  json: { brand_id: string }
}

export interface BrandstoresBindrecipient extends Node {
  /** 绑定收款商户号 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015783177
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: BrandstoresBindrecipientPost): Response<BrandstoresBindrecipientPostAnswer>
  /** 绑定收款商户号 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015783177
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: BrandstoresBindrecipientPost): Promised<BrandstoresBindrecipientPostAnswer>
}

interface BrandstoresBindrecipientPost extends CallOptions {
  store_id: PathValue
  json: {
    brand_id: string
    /** ≤16 */ mchid: string
    /** ≤256 */ company_name: string
  }
}
interface BrandstoresBindrecipientPostAnswer {
  brand_id?: string
  store_id?: string
  /** ≤16 */ mchid?: string
  /** ≤256 */ company_name?: string
  recipient_state?: Open<'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED'>
}

export interface BrandstoresClose extends Node {
  /** 暂停门店营业 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016756671
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: BrandstoresClosePost): Response<BrandstoresCloseAnswer>
  /** 暂停门店营业 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016756671
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: BrandstoresClosePost): Promised<BrandstoresCloseAnswer>
}

interface BrandstoresClosePost extends CallOptions {
  store_id: PathValue
  json: { brand_id: string }
}

export interface BrandstoresResume extends Node {
  /** 恢复门店营业 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016756672
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: BrandstoresResumePost): Response<BrandstoresCloseAnswer>
  /** 恢复门店营业 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016756672
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: BrandstoresResumePost): Promised<BrandstoresCloseAnswer>
}

interface BrandstoresResumePost extends CallOptions {
  store_id: PathValue
  json: { brand_id: string }
}

export interface BrandstoresUnbindrecipient extends Node {
  /** 解绑收款商户号 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015783188
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: BrandstoresUnbindrecipientPost): Response<BrandstoresUnbindrecipientPostAnswer>
  /** 解绑收款商户号 · 经营工具∙品牌门店
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015783188
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: BrandstoresUnbindrecipientPost): Promised<BrandstoresUnbindrecipientPostAnswer>
}

interface BrandstoresUnbindrecipientPost extends CallOptions {
  store_id: PathValue
  json: {
    brand_id: string
    /** ≤16 */ mchid: string
  }
}
interface BrandstoresUnbindrecipientPostAnswer { failed_reason?: string }

interface Profitsharing extends Node {
  brandConfigs: ProfitsharingBrandConfigs
  'brand-configs': ProfitsharingBrandConfigs
  finishOrder: ProfitsharingFinishOrder
  'finish-order': ProfitsharingFinishOrder
  orders: ProfitsharingOrders
  receivers: ProfitsharingReceivers
  returnorders: ProfitsharingReturnorders
}

interface ProfitsharingBrandConfigs extends Node {
  _brand_mchid_: ProfitsharingBrandConfigsByBrandMchid
  '{brand_mchid}': ProfitsharingBrandConfigsByBrandMchid
}

export interface ProfitsharingBrandConfigsByBrandMchid extends Node {
  /** 查询最大分账比例 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467022
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: ProfitsharingBrandConfigsByBrandMchidGet): Response<ProfitsharingBrandConfigsByBrandMchidGetAnswer>
  /** 查询最大分账比例 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467022
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: ProfitsharingBrandConfigsByBrandMchidGet): Promised<ProfitsharingBrandConfigsByBrandMchidGetAnswer>
}

interface ProfitsharingBrandConfigsByBrandMchidGet extends CallOptions {
  brand_mchid: PathValue
}
interface ProfitsharingBrandConfigsByBrandMchidGetAnswer {
  /** ≤32 */ brand_mchid: string
  max_ratio: number
}

export interface ProfitsharingFinishOrder extends Node {
  /** 完结分账 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467016
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: ProfitsharingFinishOrderPost): Response<FinishOrderResponse>
  /** 完结分账 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467016
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: ProfitsharingFinishOrderPost): Promised<FinishOrderResponse>
}

interface ProfitsharingFinishOrderPost extends CallOptions {
  json: FinishOrderRequest
}

export interface ProfitsharingOrders extends Node {
  _transaction_id_: ProfitsharingOrdersByTransactionId
  '{transaction_id}': ProfitsharingOrdersByTransactionId
  /** 查询分账结果 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467002
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: ProfitsharingOrdersGet): Response<ProfitsharingOrdersGetAnswer>
  /** 查询分账结果 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467002
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: ProfitsharingOrdersGet): Promised<ProfitsharingOrdersGetAnswer>
  /** 请求分账 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012692975
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: ProfitsharingOrdersPost): Response<ProfitsharingOrdersPostAnswer>
  /** 请求分账 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012692975
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: ProfitsharingOrdersPost): Promised<ProfitsharingOrdersPostAnswer>
}

interface ProfitsharingOrdersGet extends CallOptions {
  query: {
    /** ≤32 */ sub_mchid: PathValue
    /** ≤32 */ transaction_id: PathValue
    /** ≤64 */ out_order_no: PathValue
  }
}
interface ProfitsharingOrdersGetAnswer {
  /** ≤32 */ sub_mchid: string
  /** ≤32 */ transaction_id: string
  /** ≤64 */ out_order_no: string
  /** ≤64 */ order_id: string
  status: Open<'PROCESSING' | 'FINISHED'>
  receivers: Array<{
    type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
    /** ≤64 */ account: string
    /** 分 */ amount: number
    /** ≤80 */ description: string
    result: Open<'PENDING' | 'SUCCESS' | 'CLOSED' | 'SUCEESS'>
    finish_time: string
    fail_reason?: Open<FailReason>
    /** ≤64 */ detail_id?: string
  }>
  /** 分 */ finish_amount?: number
  /** ≤80 */ finish_description?: string
}

interface ProfitsharingOrdersPost extends CallOptions {
  json: {
    /** ≤32 */ brand_mchid: string
    /** ≤32 */ sub_mchid: string
    /** ≤32 */ appid?: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ transaction_id: string
    /** ≤64 */ out_order_no: string
    receivers: Array<{
      type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
      /** ≤64 */ account: string
      /** 分 */ amount: number
      /** ≤80 */ description: string
      /** ≤10240 Encrypted. */ name?: string
    }>
    finish: boolean
  }
}
interface ProfitsharingOrdersPostAnswer {
  /** ≤32 */ brand_mchid: string
  /** ≤32 */ sub_mchid: string
  /** ≤32 */ transaction_id: string
  /** ≤64 */ out_order_no: string
  /** ≤64 */ order_id: string
  receivers?: Array<{
    type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
    /** ≤64 */ account: string
    /** 分 */ amount: number
    /** ≤80 */ description: string
    result: Open<'PENDING' | 'SUCCESS' | 'CLOSED'>
    finish_time: string
    fail_reason?: Open<FailReason>
    /** ≤64 */ detail_id: string
  }>
  status?: Open<'PROCESSING' | 'FINISHED'>
}

interface ProfitsharingOrdersByTransactionId extends Node {
  amounts: OrdersAmounts
}

export interface OrdersAmounts extends Node {
  /** 查询订单剩余待分金额 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467021
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: OrdersAmountsGet): Response<OrdersAmountsGetAnswer>
  /** 查询订单剩余待分金额 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467021
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: OrdersAmountsGet): Promised<OrdersAmountsGetAnswer>
}

interface OrdersAmountsGet extends CallOptions {
  transaction_id: PathValue
}
interface OrdersAmountsGetAnswer {
  /** ≤32 */ transaction_id: string
  unsplit_amount: number
}

interface ProfitsharingReceivers extends Node {
  add: ReceiversAdd
  delete: ReceiversDelete
}

export interface ReceiversAdd extends Node {
  /** 添加分账接收方 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467100
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: ReceiversAddPost): Response<AddReceiverResponse>
  /** 添加分账接收方 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467100
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: ReceiversAddPost): Promised<AddReceiverResponse>
}

interface ReceiversAddPost extends CallOptions {
  json: {
    /** ≤32 */ brand_mchid: string
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** ≤64 */ account: string
    /** ≤256 */ name?: string
    relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'STAFF' | 'OTHERS'
  }
}

export interface ReceiversDelete extends Node {
  /** 删除分账接收方 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467103
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: ReceiversDeletePost): Response<AddReceiverResponse>
  /** 删除分账接收方 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467103
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: ReceiversDeletePost): Promised<AddReceiverResponse>
}

interface ReceiversDeletePost extends CallOptions {
  json: {
    /** ≤32 */ brand_mchid: string
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** ≤64 */ account: string
  }
}

export interface ProfitsharingReturnorders extends Node {
  /** 查询分账回退结果 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467011
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: ProfitsharingReturnordersGet): Response<ProfitsharingReturnordersGetAnswer>
  /** 查询分账回退结果 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467011
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: ProfitsharingReturnordersGet): Promised<ProfitsharingReturnordersGetAnswer>
  /** 请求分账回退 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467097
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: ProfitsharingReturnordersPost): Response<ProfitsharingReturnordersPostAnswer>
  /** 请求分账回退 · 经营工具∙连锁品牌∙分账
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467097
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: ProfitsharingReturnordersPost): Promised<ProfitsharingReturnordersPostAnswer>
}

interface ProfitsharingReturnordersGet extends CallOptions {
  query: {
    /** ≤32 */ sub_mchid: PathValue
    /** ≤64 */ out_return_no: PathValue
    /** ≤64 */ order_id?: PathValue
    /** ≤64 */ out_order_no?: PathValue
  }
}
interface ProfitsharingReturnordersGetAnswer {
  /** ≤32 */ sub_mchid: string
  /** ≤64 */ order_id: string
  /** ≤64 */ out_order_no: string
  /** ≤64 */ out_return_no: string
  /** ≤64 */ return_no: string
  /** ≤32 */ return_mchid: string
  /** 分 */ amount: number
  result: Open<'PROCESSING' | 'SUCCESS' | 'FAIL'>
  fail_reason?: Open<'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST'>
  finish_time: string
}

interface ProfitsharingReturnordersPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
    /** ≤64 */ order_id?: string
    /** ≤64 */ out_order_no?: string
    /** ≤64 */ out_return_no: string
    /** ≤32 */ return_mchid: string
    /** 分 */ amount: number
    /** ≤80 */ description: string
  }
}
interface ProfitsharingReturnordersPostAnswer {
  /** ≤32 */ sub_mchid: string
  /** ≤64 */ order_id: string
  /** ≤64 */ out_order_no: string
  /** ≤64 */ out_return_no: string
  /** ≤32 */ return_mchid: string
  /** 分 */ amount: number
  /** ≤64 */ return_no: string
  result: Open<'PROCESSING' | 'SUCCESS' | 'FAIL'>
  fail_reason?: Open<'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL'>
  finish_time: string
}

type ActivityState = 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED'

interface AddReceiverResponse {
  /** ≤32 */ brand_mchid: string
  type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
  /** ≤64 */ account: string
}

interface BrandApplymentsAnswer {
  /** ≤20 */ applyment_id: string
  /** ≤128 */ business_code: string
}

interface BrandStoresEntity {
  brand_id: string
  store_id?: string
  store_state?: Open<'OPEN' | 'CREATING' | 'CLOSED'>
  audit_state?: Open<'SUCCESS' | 'PROCESSING' | 'REJECTED'>
  review_reject_reason?: string
  store_basics?: {
    /** ≤32 */ store_reference_id?: string
    /** ≤50 */ branch_name?: string
  }
  store_address?: StoreLocation
  store_business?: {
    /** ≤32 */ service_phone?: string
    /** ≤256 */ business_hours?: string
  }
  store_recipient?: StoreRecipient[]
}

interface BrandstoresCloseAnswer { brand_id: string, store_id?: string, store_state?: Open<'OPEN' | 'CREATING' | 'CLOSED'> }

interface Card {
  /** ≤128 */ out_request_no: string
  /** ≤32 */ card_id: string
  /** ≤32 */ brand_id: string
  appid: string
  card_type: Open<'PURCHASE' | 'NORMAL' | 'BALANCE'>
  /** ≤10 */ card_title: string
  /** ≤7 */ card_color: string
  /** ≤256 */ card_picture_url: string
  code_mode: Open<'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE'>
  code_type: Open<'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM'>
  code_jump_information?: CodeJumpInformation
  /** ≤32 */ benefits: string
  /** ≤256 */ notify_url: string
  need_pinned?: boolean
  need_display_level?: boolean
  /** ≤10 */ init_level?: string
  /** ≤32 */ service_phone?: string
  /** ≤20480 */ legal_agreement: string
  valid_date_information: DateInfo
  member_information: {
    /** ≤32 */ jump_appid: string
    /** ≤128 */ jump_path: string
  }
  points_information?: CodeJumpInformation
  balance_information?: CodeJumpInformation
  purchase_information?: {
    /** 分 */ price?: number
    /** ≤32 */ jump_appid?: string
    /** ≤128 */ jump_path?: string
  }
  user_information?: UserInfoForm
  state: Open<'CARD_EFFECTIVE' | 'CARD_INVALID'>
  create_time: string
  modify_time: string
  update_time?: string
}

interface CardLinksRequest {
  /** ≤128 */ business_code: string
  /** ≤20 */ brand_id: string
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'
  /** ≤50 */ appid?: string
  /** ≤20 */ card_link_mchid?: string
  /** ≤50 */ service_id?: string
}

interface CardLinksRequestAnswer {
  /** ≤128 */ business_code: string
  /** ≤20 */ brand_id: string
  payment_scene: Open<'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'>
  /** ≤50 */ appid?: string
  /** ≤20 */ card_link_mchid?: string
  /** ≤50 */ service_id?: string
}

interface CardMemberCardsRequestCodeJumpInformation {
  /** ≤32 */ jump_appid?: string
  /** ≤128 */ jump_path?: string
}

interface CodeJumpInformation {
  /** ≤32 */ jump_appid?: string
  /** ≤128 */ jump_path?: string
}

interface DateInfo {
  type?: Open<'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'>
  available_begin_time?: string
  available_end_time?: string
  available_day_after_receive?: number
}

interface DateInfoRequest {
  type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
  available_begin_time?: string
  available_end_time?: string
  available_day_after_receive?: number
}

interface GetApplyByIdResponse {
  /** ≤20 */ applyment_id: string
  /** ≤128 */ business_code: string
  applyment_state: Open<'APPLYMENT_STATE_UNKNOWN' | 'APPLYMENT_STATE_UNSUBMITTED' | 'APPLYMENT_STATE_WAITING_VALIDATE' | 'APPLYMENT_STATE_WAITING_AUDIT' | 'APPLYMENT_STATE_WAITING_AUTH' | 'APPLYMENT_STATE_OPEN_ACCOUNT' | 'APPLYMENT_STATE_FINISH' | 'APPLYMENT_STATE_AUDIT_REJECTED' | 'APPLYMENT_STATE_CANCELED'>
  /** ≤30 */ applyment_state_desc: string
  /** ≤256 */ authorization_confirmation_qr_code?: string
  /** ≤1024 */ reject_reason?: string
  /** ≤20 */ brand_id?: string
}

interface MemberInformation {
  /** ≤32 */ jump_appid: string
  /** ≤128 */ jump_path: string
}

interface MembershipActivity {
  /** ≤128 */ out_request_no: string
  /** ≤32 */ brand_id: string
  /** ≤32 */ card_id: string
  activity_channel: Open<'MECHANT_APP_COMPONENT'>
  /** ≤128 */ title: string
  /** ≤128 */ sub_title: string
  begin_time: string
  end_time: string
  apply_total: number
  apply_available: number
  product_coupon_stock_list?: Array<{
    /** ≤128 */ product_coupon_id: string
    /** ≤128 */ stock_id: string
  }>
  activity_id: number
  activity_state: Open<ActivityState>
  create_time: string
  modify_time: string
}

interface PurchaseInformation {
  /** 分 */ price?: number
  /** ≤32 */ jump_appid?: string
  /** ≤128 */ jump_path?: string
}

interface StoreBasics {
  /** ≤32 */ store_reference_id?: string
  /** ≤50 */ branch_name?: string
}

interface StoreBusiness {
  /** ≤32 */ service_phone?: string
  /** ≤256 */ business_hours?: string
}

interface SubmitMchCardConfigResponse {
  /** ≤128 */ business_code: string
  /** ≤25 */ applyment_id: string
  /** ≤20 */ brand_id: string
  /** ≤512 */ card_preview_url: string
  url_expired_time: string
}

interface TrademarkRegistrationCertificate {
  certificate?: string
  /** ≤50 */ name: string
  /** ≤50 */ number: string
  /** ≤20 */ valid_begin_time?: string
  /** ≤20 */ valid_end_time: string
  /** ≤5 */ international_class: string
  /** ≤50 */ holder: string
  license?: string
  /** ≤20 */ authorization_begin_time?: string
  /** ≤20 */ authorization_end_time?: string
  certificate_list?: string[]
  license_list?: string[]
}

interface UnbindCardLinkRequest {
  /** ≤20 */ brand_id: string
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'
  /** ≤50 */ appid?: string
  /** ≤20 */ card_link_mchid?: string
  /** ≤50 */ service_id?: string
}

interface UnbindCardLinkRequestAnswer {
  /** ≤20 */ brand_id: string
  payment_scene: Open<'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'>
  /** ≤50 */ appid?: string
  /** ≤20 */ card_link_mchid?: string
  /** ≤50 */ service_id?: string
}

interface UserCard {
  /** ≤32 */ user_card_code: string
  /** ≤32 */ card_id: string
  /** ≤128 */ openid: string
  /** ≤7 */ card_color?: string
  /** ≤256 */ card_picture_url?: string
  /** ≤32 */ brand_id: string
  card_type: Open<'PURCHASE' | 'NORMAL' | 'BALANCE'>
  /** ≤512 Encrypted. */ phone_number?: string
  /** ≤10 */ level?: string
  valid_date_information: DateInfo
  pickup_time: string
  user_information?: UserInfo
  /** ≤256 */ attach?: string
  user_card_state: Open<'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID'>
  /** ≤32 */ invalid_reason?: string
  invalid_time?: string
  create_time: string
  modify_time: string
}

interface UserInfo {
  common_field_list?: UserInfoCommonField[]
  custom_field_list?: Array<{
    /** ≤32 */ name?: string
    /** Encrypted. */ user_chosen_values?: string[]
  }>
}

interface UserInfoForm {
  common_field_list?: Array<Open<CommonFieldList>>
  custom_field_list?: Array<{
    type?: Open<'CHECK_BOX' | 'RADIO'>
    /** ≤32 */ name?: string
    values?: string[]
  }>
}

interface UserInfoFormRequest {
  common_field_list?: CommonFieldList[]
  custom_field_list?: Array<{
    type?: 'CHECK_BOX' | 'RADIO'
    /** ≤32 */ name?: string
    values?: string[]
  }>
}

interface UserInfoRequest {
  common_field_list?: UserInfoCommonFieldRequest[]
  custom_field_list?: Array<{
    /** ≤32 */ name?: string
    /** Encrypted. */ user_chosen_values?: string[]
  }>
}
