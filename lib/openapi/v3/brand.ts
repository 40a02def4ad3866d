// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'
import type { FailReason, FinishOrderAnswer, FinishOrderRequest, ReceiverType, ReceiversFailReason, StoreAddress, ValidDateInformation, ValidDateInformationRequest } from '../shared'

export interface Brand extends Node {
  applyments: Applyments
  card: Card
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
  /** 提交入驻申请 · 经营工具∙品牌入驻 */
  post(options: ApplymentsPost): Response<ApplymentsPostAnswer>
  /** 提交入驻申请 · 经营工具∙品牌入驻 */
  postAsync(options: ApplymentsPost): Promised<ApplymentsPostAnswer>
}

interface ApplymentsPost extends CallOptions {
  json: {
    business_code: string
    admin_info: {
      admin_name: string
      id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
      id_card_number: string
    }
    subject_info: {
      subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INDIVIDUAL'
      subject_name: string
      unified_social_credit_code: string
    }
    brand_basic_info: { brand_name: string, brand_logo: string }
    trademark: {
      trademark_exists: 'TRADEMARK_EXISTS' | 'TRADEMARK_NONE'
      trademark_registration_certificate?: TrademarkRegistrationCertificate
      logo_trademark_registration_certificate?: TrademarkRegistrationCertificate
      no_trademark_addition_prove?: string
      no_trademark_addition_prove_list?: string[]
    }
  }
}
interface ApplymentsPostAnswer { applyment_id: string, business_code: string }

interface ApplymentsApplymentId extends Node {
  _applyment_id_: ApplymentsByApplymentId
  '{applyment_id}': ApplymentsByApplymentId
}

export interface ApplymentsByApplymentId extends Node {
  /** 根据申请单ID查询申请状态 · 经营工具∙品牌入驻 */
  get(options: ApplymentsByApplymentIdGet): Response<ApplymentsAnswer>
  /** 根据申请单ID查询申请状态 · 经营工具∙品牌入驻 */
  getAsync(options: ApplymentsByApplymentIdGet): Promised<ApplymentsAnswer>
}

interface ApplymentsByApplymentIdGet extends CallOptions {
  applyment_id: PathValue
}

interface ApplymentsBusinessCode extends Node {
  _business_code_: ApplymentsByBusinessCode
  '{business_code}': ApplymentsByBusinessCode
}

export interface ApplymentsByBusinessCode extends Node {
  /** 根据业务申请编号查询申请状态 · 经营工具∙品牌入驻 */
  get(options: ApplymentsByBusinessCodeGet): Response<ApplymentsAnswer>
  /** 根据业务申请编号查询申请状态 · 经营工具∙品牌入驻 */
  getAsync(options: ApplymentsByBusinessCodeGet): Promised<ApplymentsAnswer>
}

interface ApplymentsByBusinessCodeGet extends CallOptions {
  business_code: PathValue
}

export interface ApplymentsCancelApplyment extends Node {
  /** 撤销申请 · 经营工具∙品牌入驻 */
  post(options: ApplymentsCancelApplymentPost): Response<ApplymentsCancelApplymentPostAnswer>
  /** 撤销申请 · 经营工具∙品牌入驻 */
  postAsync(options: ApplymentsCancelApplymentPost): Promised<ApplymentsCancelApplymentPostAnswer>
}

interface ApplymentsCancelApplymentPost extends CallOptions {
  json: { applyment_id?: string, business_code?: string }
}
interface ApplymentsCancelApplymentPostAnswer { applyment_id: string, business_code: string }

interface Card extends Node {
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
  /** 查询商家名片配置申请状态 · 品牌∙商家名片配置 */
  get(options: CardCardConfigsGet): Response<CardCardConfigsGetAnswer>
  /** 查询商家名片配置申请状态 · 品牌∙商家名片配置 */
  getAsync(options: CardCardConfigsGet): Promised<CardCardConfigsGetAnswer>
  /** 提交商家名片配置申请 · 品牌∙商家名片配置 */
  post(options: CardCardConfigsPost): Response<CardCardConfigsPostAnswer>
  /** 提交商家名片配置申请 · 品牌∙商家名片配置 */
  postAsync(options: CardCardConfigsPost): Promised<CardCardConfigsPostAnswer>
}

interface CardCardConfigsGet extends CallOptions {
  query: { business_code?: string, applyment_id?: string, brand_id: string }
}
interface CardCardConfigsGetAnswer {
  business_code: string
  applyment_id: string
  brand_id: string
  applyment_state: Open<CardConfigsApplymentState>
  scheduled_publish_time?: string
  reject_reason?: string
  actual_publish_time?: string
}

interface CardCardConfigsPost extends CallOptions {
  json: {
    business_code: string
    brand_id: string
    brand_mini_program_info?: { appid: string, default_jump_path?: string }
    brand_customer_service: {
      customer_service_type: 'MINI_PROGRAM' | 'CUSTOMIZE_WEB' | 'CUSTOMIZE_MP' | 'SERVICE_PHONE'
      customer_service_phone?: string
      customer_service_path?: string
      appid?: string
    }
    service_list?: Array<{
      service_classify_name?: string
      service_name?: string
      service_jump_type: 'JUMP_MINI_PROGRAM' | 'JUMP_WEB_PAGE'
      service_jump_path: string
      appid?: string
    }>
  }
}
interface CardCardConfigsPostAnswer { business_code: string, brand_id: string, applyment_id: string, card_preview_url: string }

export interface CardConfigsCancelApplyment extends Node {
  /** 撤销商家名片配置申请 · 品牌∙商家名片配置 */
  post(options: CardConfigsCancelApplymentPost): Response<CardConfigsCancelApplymentPostAnswer>
  /** 撤销商家名片配置申请 · 品牌∙商家名片配置 */
  postAsync(options: CardConfigsCancelApplymentPost): Promised<CardConfigsCancelApplymentPostAnswer>
}

interface CardConfigsCancelApplymentPost extends CallOptions {
  json: CardConfigsQuery
}
interface CardConfigsCancelApplymentPostAnswer {
  business_code: string
  applyment_id: string
  brand_id: string
  applyment_state: Open<CardConfigsApplymentState>
}

export interface CardConfigsPreviewUrl extends Node {
  /** 获取商家名片预览二维码 · 品牌∙商家名片配置 */
  get(options: CardConfigsPreviewUrlGet): Response<CardConfigsPreviewUrlGetAnswer>
  /** 获取商家名片预览二维码 · 品牌∙商家名片配置 */
  getAsync(options: CardConfigsPreviewUrlGet): Promised<CardConfigsPreviewUrlGetAnswer>
}

interface CardConfigsPreviewUrlGet extends CallOptions {
  query: { business_code?: string, applyment_id?: string, brand_id: string }
}
interface CardConfigsPreviewUrlGetAnswer {
  business_code: string
  applyment_id: string
  brand_id: string
  card_preview_url: string
  url_expired_time: string
}

export interface CardConfigsPublish extends Node {
  /** 发布商家名片配置 · 品牌∙商家名片配置 */
  post(options: CardConfigsPublishPost): Response<CardConfigsPublishPostAnswer>
  /** 发布商家名片配置 · 品牌∙商家名片配置 */
  postAsync(options: CardConfigsPublishPost): Promised<CardConfigsPublishPostAnswer>
}

interface CardConfigsPublishPost extends CallOptions {
  json: {
    business_code?: string
    applyment_id?: string
    brand_id: string
    publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH'
    scheduled_publish_time?: string
  }
}
interface CardConfigsPublishPostAnswer {
  business_code: string
  applyment_id: string
  brand_id: string
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
  /** 查询已生效交易连接名片规则 · 品牌∙交易连接名片 */
  get(options: CardCardLinksGet): Response<CardCardLinksGetAnswer>
  /** 查询已生效交易连接名片规则 · 品牌∙交易连接名片 */
  getAsync(options: CardCardLinksGet): Promised<CardCardLinksGetAnswer>
  /** 添加交易连接名片规则申请 · 品牌∙交易连接名片 */
  post(options: CardCardLinksPost): Response<CardLinksRequestAnswer>
  /** 添加交易连接名片规则申请 · 品牌∙交易连接名片 */
  postAsync(options: CardCardLinksPost): Promised<CardLinksRequestAnswer>
}

interface CardCardLinksGet extends CallOptions {
  query: { brand_id: string, payment_scene?: PaymentScene, page_index?: number, page_size?: number }
}
interface CardCardLinksGetAnswer {
  brand_id?: string
  page_index?: number
  page_size?: number
  total_num?: number
  active_link_list?: Array<{ payment_scene: Open<PaymentScene>, appid_list?: string[], card_link_mchid?: string, service_id?: string }>
  offset?: unknown
  limit?: unknown
  total_count?: unknown
}

interface CardCardLinksPost extends CallOptions {
  json: CardLinksRequest
}

interface CardLinksBusinessCode extends Node {
  _business_code_: CardLinksByBusinessCode
  '{business_code}': CardLinksByBusinessCode
}

export interface CardLinksByBusinessCode extends Node {
  /** 根据业务申请编号查询添加申请状态 · 品牌∙交易连接名片 */
  get(options: CardLinksByBusinessCodeGet): Response<CardLinksByBusinessCodeGetAnswer>
  /** 根据业务申请编号查询添加申请状态 · 品牌∙交易连接名片 */
  getAsync(options: CardLinksByBusinessCodeGet): Promised<CardLinksByBusinessCodeGetAnswer>
}

interface CardLinksByBusinessCodeGet extends CallOptions {
  business_code: PathValue
  query: { brand_id: string }
}
interface CardLinksByBusinessCodeGetAnswer {
  business_code: string
  brand_id: string
  payment_scene: Open<PaymentScene>
  appid?: string
  card_link_mchid?: string
  service_id?: string
  configuration_state: Open<'WAITING_AUDIT' | 'AUDIT_REJECT' | 'WAITING_CONFIRMATION' | 'MERCHANT_ADMIN_REJECT' | 'IN_EFFECT'>
  reject_reason?: string
}

export interface CardLinksCancelApplyment extends Node {
  /** 撤销交易连接名片配置申请 · 品牌∙交易连接名片 */
  post(options: CardLinksCancelApplymentPost): Response<CardLinksCancelApplymentPostAnswer>
  /** 撤销交易连接名片配置申请 · 品牌∙交易连接名片 */
  postAsync(options: CardLinksCancelApplymentPost): Promised<CardLinksCancelApplymentPostAnswer>
}

interface CardLinksCancelApplymentPost extends CallOptions {
  json: { business_code: string, brand_id: string }
}
interface CardLinksCancelApplymentPostAnswer { business_code: string }

export interface CardLinksUnbindCardLink extends Node {
  /** 解除已生效交易连接名片场景 · 品牌∙交易连接名片 */
  post(options: CardLinksUnbindCardLinkPost): Response<UnbindCardLinkRequestAnswer>
  /** 解除已生效交易连接名片场景 · 品牌∙交易连接名片 */
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
  /** 查询摇优惠活动列表 · 经营工具∙摇优惠 */
  get(options: ShakeActivitiesActivitiesGet): Response<ShakeActivitiesActivitiesGetAnswer>
  /** 查询摇优惠活动列表 · 经营工具∙摇优惠 */
  getAsync(options: ShakeActivitiesActivitiesGet): Promised<ShakeActivitiesActivitiesGetAnswer>
}

interface ShakeActivitiesActivitiesGet extends CallOptions {
  query: {
    brand_id: string
    limit: number
    offset: number
    activity_state?: ActivityState
    audit_state?: 'PENDING' | 'APPROVED' | 'REJECTED'
  }
}
interface ShakeActivitiesActivitiesGetAnswer {
  offset: number
  limit: number
  total_count: number
  data?: Array<{
    id: string
    name: string
    activity_state: Open<ActivityState>
    audit_state: Open<'PENDING' | 'APPROVED' | 'REJECTED'>
    available_quota: number
    total_quota: number
    delivery_mode: Open<'SMART' | 'TARGETED'>
    time_range: { start_time: string, end_time: string }
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
  /** 查询会员卡模板列表 · 商家名片会员 */
  get(options: CardMemberCardsGet): Response<CardMemberCardsGetAnswer>
  /** 查询会员卡模板列表 · 商家名片会员 */
  getAsync(options: CardMemberCardsGet): Promised<CardMemberCardsGetAnswer>
  /** 创建会员卡模板 · 商家名片会员 */
  post(options: CardMemberCardsPost): Response<CardsData>
  /** 创建会员卡模板 · 商家名片会员 */
  postAsync(options: CardMemberCardsPost): Promised<CardsData>
}

interface CardMemberCardsGet extends CallOptions {
  query: { brand_id: string, state?: 'CARD_EFFECTIVE' | 'CARD_INVALID', offset?: number, limit?: number }
}
interface CardMemberCardsGetAnswer { total_count: number, offset: number, limit: number, data?: CardsData[] }

interface CardMemberCardsPost extends CallOptions {
  json: {
    brand_id: string
    appid: string
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE'
    card_title: string
    card_color: string
    card_picture_url: string
    code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE'
    code_type: CodeType
    code_jump_information?: { jump_appid?: string, jump_path?: string }
    benefits: string
    notify_url: string
    need_pinned?: boolean
    need_display_level?: boolean
    init_level?: string
    service_phone?: string
    legal_agreement?: string
    valid_date_information: ValidDateInformationRequest
    points_information?: { jump_appid?: string, jump_path?: string }
    balance_information?: { jump_appid?: string, jump_path?: string }
    purchase_information?: PurchaseInformation
    user_information?: UserInformationRequest
  }
}

export interface CardMemberCardsByCardId extends Node {
  invalidate: CardsInvalidate
  /** 查询会员卡模板信息 · 商家名片会员 */
  get(options: CardMemberCardsByCardIdGet): Response<CardsData>
  /** 查询会员卡模板信息 · 商家名片会员 */
  getAsync(options: CardMemberCardsByCardIdGet): Promised<CardsData>
  /** 修改会员卡模板信息 · 商家名片会员 */
  patch(options: CardMemberCardsByCardIdPatch): Response<CardsData>
  /** 修改会员卡模板信息 · 商家名片会员 */
  patchAsync(options: CardMemberCardsByCardIdPatch): Promised<CardsData>
  /** 删除会员卡模板 · 商家名片会员 */
  delete(options: CardMemberCardsByCardIdDelete): Response<CardsData>
  /** 删除会员卡模板 · 商家名片会员 */
  deleteAsync(options: CardMemberCardsByCardIdDelete): Promised<CardsData>
}

interface CardMemberCardsByCardIdGet extends CallOptions {
  card_id: PathValue
  query: { brand_id: string }
}

interface CardMemberCardsByCardIdPatch extends CallOptions {
  card_id: PathValue
  json: {
    brand_id: string
    card_title?: string
    card_color?: string
    card_picture_url?: string
    code_jump_information?: { jump_appid?: string, jump_path?: string }
    benefits?: string
    notify_url?: string
    need_pinned?: boolean
    need_display_level?: boolean
    init_level?: string
    service_phone?: string
    legal_agreement?: string
    valid_date_information?: ValidDateInformationRequest
    points_information?: { jump_appid?: string, jump_path?: string }
    balance_information?: { jump_appid?: string, jump_path?: string }
    purchase_information?: PurchaseInformation
    user_information?: UserInformationRequest
  }
}

interface CardMemberCardsByCardIdDelete extends CallOptions {
  card_id: PathValue
  query: { brand_id: string }
}

export interface CardsInvalidate extends Node {
  /** 作废会员卡模板 · 商家名片会员 */
  post(options: CardsInvalidatePost): Response<CardsInvalidatePostAnswer>
  /** 作废会员卡模板 · 商家名片会员 */
  postAsync(options: CardsInvalidatePost): Promised<CardsInvalidatePostAnswer>
}

interface CardsInvalidatePost extends CallOptions {
  card_id: PathValue
  json: { brand_id: string }
}
interface CardsInvalidatePostAnswer {
  out_request_no: string
  card_id: string
  brand_id: string
  appid: string
  card_type: Open<'PURCHASE' | 'NORMAL' | 'BALANCE'>
  card_title: string
  card_color: string
  card_picture_url: string
  code_mode: Open<'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE'>
  code_type: Open<CodeType>
  code_jump_information?: { jump_appid?: string, jump_path?: string }
  benefits: string
  notify_url: string
  need_pinned?: boolean
  need_display_level?: boolean
  init_level?: string
  service_phone?: string
  legal_agreement?: string
  valid_date_information: ValidDateInformation
  member_information: { jump_appid?: string, jump_path?: string }
  points_information?: { jump_appid?: string, jump_path?: string }
  balance_information?: { jump_appid?: string, jump_path?: string }
  purchase_information?: PurchaseInformation
  user_information?: UserInformation
  state: Open<'CARD_EFFECTIVE' | 'CARD_INVALID'>
  create_time: string
  update_time: string
}

export interface CardMemberMembershipActivities extends Node {
  _activity_id_: CardMemberMembershipActivitiesByActivityId
  '{activity_id}': CardMemberMembershipActivitiesByActivityId
  /** 查询品牌会员发券活动列表 · 商家名片会员活动 */
  get(options: CardMemberMembershipActivitiesGet): Response<CardMemberMembershipActivitiesGetAnswer>
  /** 查询品牌会员发券活动列表 · 商家名片会员活动 */
  getAsync(options: CardMemberMembershipActivitiesGet): Promised<CardMemberMembershipActivitiesGetAnswer>
  /** 创建品牌会员发券活动 · 商家名片会员活动 */
  post(options: CardMemberMembershipActivitiesPost): Response<MembershipActivitiesData>
  /** 创建品牌会员发券活动 · 商家名片会员活动 */
  postAsync(options: CardMemberMembershipActivitiesPost): Promised<MembershipActivitiesData>
}

interface CardMemberMembershipActivitiesGet extends CallOptions {
  query: {
    brand_id: string
    card_id?: string
    activity_state?: MembershipActivitiesActivityState
    offset: number
    limit: number
  }
}
interface CardMemberMembershipActivitiesGetAnswer { data?: MembershipActivitiesData[], offset: number, limit: number, total_count: number }

interface CardMemberMembershipActivitiesPost extends CallOptions {
  json: {
    out_request_no: string
    brand_id: string
    card_id: string
    activity_channel: 'MECHANT_APP_COMPONENT'
    title: string
    sub_title: string
    begin_time: string
    end_time: string
    apply_total: number
    product_coupon_stock_list: Array<{ product_coupon_id: string, stock_id: string }>
  }
}

export interface CardMemberMembershipActivitiesByActivityId extends Node {
  terminate: MembershipActivitiesTerminate
  /** 查询品牌会员发券活动 · 商家名片会员活动 */
  get(options: CardMemberMembershipActivitiesByActivityIdGet): Response<MembershipActivitiesData>
  /** 查询品牌会员发券活动 · 商家名片会员活动 */
  getAsync(options: CardMemberMembershipActivitiesByActivityIdGet): Promised<MembershipActivitiesData>
  /** 修改品牌会员发券活动信息 · 商家名片会员活动 */
  patch(options: CardMemberMembershipActivitiesByActivityIdPatch): Response<MembershipActivitiesData>
  /** 修改品牌会员发券活动信息 · 商家名片会员活动 */
  patchAsync(options: CardMemberMembershipActivitiesByActivityIdPatch): Promised<MembershipActivitiesData>
}

interface CardMemberMembershipActivitiesByActivityIdGet extends CallOptions {
  activity_id: PathValue
  query: { brand_id: string }
}

interface CardMemberMembershipActivitiesByActivityIdPatch extends CallOptions {
  activity_id: PathValue
  json: { brand_id: string, title: string, sub_title: string, begin_time: string, end_time: string }
}

export interface MembershipActivitiesTerminate extends Node {
  /** 终止品牌会员发券活动 · 商家名片会员活动 */
  post(options: MembershipActivitiesTerminatePost): Response<MembershipActivitiesData>
  /** 终止品牌会员发券活动 · 商家名片会员活动 */
  postAsync(options: MembershipActivitiesTerminatePost): Promised<MembershipActivitiesData>
}

interface MembershipActivitiesTerminatePost extends CallOptions {
  activity_id: PathValue
  json: { brand_id: string }
}

export interface CardMemberPayViewTokens extends Node {
  /** 品牌会员展示付款码组件预授权 · 商家名片会员 */
  post(options: CardMemberPayViewTokensPost): Response<CardMemberPayViewTokensPostAnswer>
  /** 品牌会员展示付款码组件预授权 · 商家名片会员 */
  postAsync(options: CardMemberPayViewTokensPost): Promised<CardMemberPayViewTokensPostAnswer>
}

interface CardMemberPayViewTokensPost extends CallOptions {
  json: { brand_id: string, card_id: string, openid: string }
}
interface CardMemberPayViewTokensPostAnswer { token: string, expire_time: string }

export interface CardMemberPreAuthTokens extends Node {
  /** 入会组件预授权 · 商家名片会员 */
  post(options: CardMemberPreAuthTokensPost): Response<CardMemberPreAuthTokensPostAnswer>
  /** 入会组件预授权 · 商家名片会员 */
  postAsync(options: CardMemberPreAuthTokensPost): Promised<CardMemberPreAuthTokensPostAnswer>
}

interface CardMemberPreAuthTokensPost extends CallOptions {
  json: { brand_id: string, card_id: string, openid: string }
}
interface CardMemberPreAuthTokensPostAnswer { token: string, expire_time: string }

export interface CardMemberUserCards extends Node {
  importByOpenid: UserCardsImportByOpenid
  'import-by-openid': UserCardsImportByOpenid
  importByPhone: UserCardsImportByPhone
  'import-by-phone': UserCardsImportByPhone
  _user_card_code_: CardMemberUserCardsByUserCardCode
  '{user_card_code}': CardMemberUserCardsByUserCardCode
  /** 查询用户在品牌下所有会员卡 · 商家名片会员 */
  get(options: CardMemberUserCardsGet): Response<CardMemberUserCardsGetAnswer>
  /** 查询用户在品牌下所有会员卡 · 商家名片会员 */
  getAsync(options: CardMemberUserCardsGet): Promised<CardMemberUserCardsGetAnswer>
}

interface CardMemberUserCardsGet extends CallOptions {
  query: {
    brand_id: string
    openid: string
    user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID'
    offset: number
    limit: number
  }
}
interface CardMemberUserCardsGetAnswer {
  total_count: number
  offset: number
  limit: number
  data?: Array<{
    user_card_code: string
    card_id: string
    openid: string
    card_color?: string
    card_picture_url?: string
    brand_id: string
    card_type: Open<'PURCHASE' | 'NORMAL' | 'BALANCE'>
    phone_number?: string
    level?: string
    valid_date_information: ValidDateInformation
    pickup_time: string
    user_information?: DataUserInformation
    attach?: string
    user_card_state: Open<'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID'>
    invalid_reason?: string
    invalid_time?: string
  }>
}

export interface UserCardsImportByOpenid extends Node {
  /** 根据openid导入用户会员卡 · 商家名片会员 */
  post(options: UserCardsImportByOpenidPost): Response<UserCardsAnswer>
  /** 根据openid导入用户会员卡 · 商家名片会员 */
  postAsync(options: UserCardsImportByOpenidPost): Promised<UserCardsAnswer>
}

interface UserCardsImportByOpenidPost extends CallOptions {
  json: {
    brand_id: string
    card_id: string
    openid: string
    user_card_code: string
    phone_number?: string
    user_information?: DataUserInformationRequest
    date_information: ValidDateInformationRequest
    pickup_time: string
  }
}

export interface UserCardsImportByPhone extends Node {
  /** 根据手机号导入用户会员卡 · 商家名片会员 */
  post(options: UserCardsImportByPhonePost): Response<UserCardsAnswer>
  /** 根据手机号导入用户会员卡 · 商家名片会员 */
  postAsync(options: UserCardsImportByPhonePost): Promised<UserCardsAnswer>
}

interface UserCardsImportByPhonePost extends CallOptions {
  json: {
    brand_id: string
    card_id: string
    phone_number: string
    user_card_code: string
    user_information?: DataUserInformationRequest
    date_information: ValidDateInformationRequest
    pickup_time: string
  }
}

export interface CardMemberUserCardsByUserCardCode extends Node {
  confirm: UserCardsConfirm
  invalidate: UserCardsInvalidate
  /** 查询用户会员卡信息 · 商家名片会员 */
  get(options: CardMemberUserCardsByUserCardCodeGet): Response<UserCardsAnswer>
  /** 查询用户会员卡信息 · 商家名片会员 */
  getAsync(options: CardMemberUserCardsByUserCardCodeGet): Promised<UserCardsAnswer>
  /** 修改用户会员卡信息 · 商家名片会员 */
  patch(options: CardMemberUserCardsByUserCardCodePatch): Response<UserCardsAnswer>
  /** 修改用户会员卡信息 · 商家名片会员 */
  patchAsync(options: CardMemberUserCardsByUserCardCodePatch): Promised<UserCardsAnswer>
}

interface CardMemberUserCardsByUserCardCodeGet extends CallOptions {
  user_card_code: PathValue
  query: { brand_id: string, card_id: string, openid: string }
}

interface CardMemberUserCardsByUserCardCodePatch extends CallOptions {
  user_card_code: PathValue
  query: { card_id: string }
  json: {
    brand_id?: string
    openid?: string
    card_color?: string
    card_picture_url?: string
    phone_number?: string
    level?: string
    valid_date_information?: ValidDateInformationRequest
    pickup_time?: string
    user_information?: DataUserInformationRequest
    attach?: string
  }
}

export interface UserCardsConfirm extends Node {
  /** 同步会员开通结果 · 商家名片会员 */
  post(options: UserCardsConfirmPost): Response<UserCardsAnswer>
  /** 同步会员开通结果 · 商家名片会员 */
  postAsync(options: UserCardsConfirmPost): Promised<UserCardsAnswer>
}

interface UserCardsConfirmPost extends CallOptions {
  user_card_code: PathValue
  query: { card_id: string }
  json: {
    brand_id: string
    openid: string
    card_color?: string
    card_picture_url?: string
    phone_number?: string
    level?: string
    valid_date_information?: ValidDateInformationRequest
    user_information?: DataUserInformationRequest
    attach?: string
    user_card_confirm_state: 'CREATE_CARD_SUCCESS' | 'CREATE_CARD_FAIL'
  }
}

export interface UserCardsInvalidate extends Node {
  /** 作废用户会员卡 · 商家名片会员 */
  post(options: UserCardsInvalidatePost): Response<UserCardsAnswer>
  /** 作废用户会员卡 · 商家名片会员 */
  postAsync(options: UserCardsInvalidatePost): Promised<UserCardsAnswer>
}

interface UserCardsInvalidatePost extends CallOptions {
  user_card_code: PathValue
  query: { brand_id: string, card_id: string }
  json: { openid: string, invalid_reason?: string }
}

export interface CardMemberUserFeeds extends Node {
  /** 创建用户动态信息 · 商家名片会员 */
  post(options: CardMemberUserFeedsPost): Response<UserFeedsRequest>
  /** 创建用户动态信息 · 商家名片会员 */
  postAsync(options: CardMemberUserFeedsPost): Promised<UserFeedsRequest>
}

interface CardMemberUserFeedsPost extends CallOptions {
  json: UserFeedsRequest
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
  /** 同步积分兑券结果 · 商家名片会员 */
  post(options: ExchangeCouponConfirmPost): Response<ConfirmRequestAnswer>
  /** 同步积分兑券结果 · 商家名片会员 */
  postAsync(options: ExchangeCouponConfirmPost): Promised<ConfirmRequestAnswer>
}

interface ExchangeCouponConfirmPost extends CallOptions {
  json: ConfirmRequest
}

export interface UserPointsSync extends Node {
  /** 同步积分余额 · 商家名片会员 */
  post(options: UserPointsSyncPost): Response<SyncRequest>
  /** 同步积分余额 · 商家名片会员 */
  postAsync(options: UserPointsSyncPost): Promised<SyncRequest>
}

interface UserPointsSyncPost extends CallOptions {
  json: SyncRequest
}

interface PartnerStore extends Node {
  brandstores: StoreBrandstores
}

export interface StoreBrandstores extends Node {
  _store_id_: StoreBrandstoresByStoreId
  '{store_id}': StoreBrandstoresByStoreId
  /** 列表查询品牌门店信息 · 经营工具∙品牌门店 */
  get(options: StoreBrandstoresGet): Response<StoreBrandstoresGetAnswer>
  /** 列表查询品牌门店信息 · 经营工具∙品牌门店 */
  getAsync(options: StoreBrandstoresGet): Promised<StoreBrandstoresGetAnswer>
  /** 创建品牌门店 · 经营工具∙品牌门店 */
  post(options: StoreBrandstoresPost): Response<StoreBrandstoresPostAnswer>
  /** 创建品牌门店 · 经营工具∙品牌门店 */
  postAsync(options: StoreBrandstoresPost): Promised<StoreBrandstoresPostAnswer>
}

interface StoreBrandstoresGet extends CallOptions {
  query: { brand_id: string, store_state?: 'OPEN' | 'CREATING' | 'CLOSED', offset?: number, limit?: number }
}
interface StoreBrandstoresGetAnswer {
  brand_id: string
  offset?: number
  limit?: number
  total_count?: number
  data?: Array<{
    brand_id: string
    store_id?: string
    store_state?: Open<'OPEN' | 'CREATING' | 'CLOSED'>
    audit_state?: Open<'SUCCESS' | 'PROCESSING' | 'REJECTED'>
    review_reject_reason?: string
    store_basics?: { store_reference_id?: string, branch_name?: string }
    store_address?: StoreAddress
    store_business?: { service_phone?: string, business_hours?: string }
    store_recipient?: Array<{ mchid?: string, company_name?: string, recipient_state?: Open<RecipientState> }>
  }>
}

interface StoreBrandstoresPost extends CallOptions {
  json: {
    brand_id: string
    store_basics?: { store_reference_id?: string, branch_name?: string }
    store_address: StoreAddress
    store_business?: { service_phone?: string, business_hours?: string }
  }
}
interface StoreBrandstoresPostAnswer {
  brand_id: string
  store_id?: string
  store_state?: Open<'OPEN' | 'CREATING' | 'CLOSED'>
  audit_state?: Open<'SUCCESS' | 'PROCESSING' | 'REJECTED'>
  review_reject_reason?: string
  store_basics?: { store_reference_id?: string, branch_name?: string }
  store_address?: StoreAddress
  store_business?: { service_phone?: string, business_hours?: string }
  store_recipient?: StoreRecipient[]
}

export interface StoreBrandstoresByStoreId extends Node {
  bindrecipient: BrandstoresBindrecipient
  close: BrandstoresClose
  resume: BrandstoresResume
  unbindrecipient: BrandstoresUnbindrecipient
  /** 查询品牌门店 · 经营工具∙品牌门店 */
  get(options: StoreBrandstoresByStoreIdGet): Response<BrandstoresAnswer>
  /** 查询品牌门店 · 经营工具∙品牌门店 */
  getAsync(options: StoreBrandstoresByStoreIdGet): Promised<BrandstoresAnswer>
  /** 更新品牌门店 · 经营工具∙品牌门店 */
  patch(options: StoreBrandstoresByStoreIdPatch): Response<BrandstoresAnswer>
  /** 更新品牌门店 · 经营工具∙品牌门店 */
  patchAsync(options: StoreBrandstoresByStoreIdPatch): Promised<BrandstoresAnswer>
  /** 删除品牌门店 · 经营工具∙品牌门店 */
  delete(options: StoreBrandstoresByStoreIdDelete): Response<''>
  /** 删除品牌门店 · 经营工具∙品牌门店 */
  deleteAsync(options: StoreBrandstoresByStoreIdDelete): Promised<''>
}

interface StoreBrandstoresByStoreIdGet extends CallOptions {
  store_id: PathValue
  query: { brand_id: string }
}

interface StoreBrandstoresByStoreIdPatch extends CallOptions {
  store_id: PathValue
  json: {
    brand_id: string
    store_basics?: { store_reference_id?: string, branch_name?: string }
    store_address?: StoreAddress
    store_business?: { service_phone?: string, business_hours?: string }
  }
}

interface StoreBrandstoresByStoreIdDelete extends CallOptions {
  store_id: PathValue
  json: { brand_id: string }
}

export interface BrandstoresBindrecipient extends Node {
  /** 绑定收款商户号 · 经营工具∙品牌门店 */
  post(options: BrandstoresBindrecipientPost): Response<BrandstoresBindrecipientPostAnswer>
  /** 绑定收款商户号 · 经营工具∙品牌门店 */
  postAsync(options: BrandstoresBindrecipientPost): Promised<BrandstoresBindrecipientPostAnswer>
}

interface BrandstoresBindrecipientPost extends CallOptions {
  store_id: PathValue
  json: { brand_id: string, mchid: string, company_name: string }
}
interface BrandstoresBindrecipientPostAnswer {
  brand_id?: string
  store_id?: string
  mchid?: string
  company_name?: string
  recipient_state?: Open<RecipientState>
}

export interface BrandstoresClose extends Node {
  /** 暂停门店营业 · 经营工具∙品牌门店 */
  post(options: BrandstoresClosePost): Response<StoreBrandstoresAnswer>
  /** 暂停门店营业 · 经营工具∙品牌门店 */
  postAsync(options: BrandstoresClosePost): Promised<StoreBrandstoresAnswer>
}

interface BrandstoresClosePost extends CallOptions {
  store_id: PathValue
  json: { brand_id: string }
}

export interface BrandstoresResume extends Node {
  /** 恢复门店营业 · 经营工具∙品牌门店 */
  post(options: BrandstoresResumePost): Response<StoreBrandstoresAnswer>
  /** 恢复门店营业 · 经营工具∙品牌门店 */
  postAsync(options: BrandstoresResumePost): Promised<StoreBrandstoresAnswer>
}

interface BrandstoresResumePost extends CallOptions {
  store_id: PathValue
  json: { brand_id: string }
}

export interface BrandstoresUnbindrecipient extends Node {
  /** 解绑收款商户号 · 经营工具∙品牌门店 */
  post(options: BrandstoresUnbindrecipientPost): Response<BrandstoresUnbindrecipientPostAnswer>
  /** 解绑收款商户号 · 经营工具∙品牌门店 */
  postAsync(options: BrandstoresUnbindrecipientPost): Promised<BrandstoresUnbindrecipientPostAnswer>
}

interface BrandstoresUnbindrecipientPost extends CallOptions {
  store_id: PathValue
  json: { brand_id: string, mchid: string }
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_10.shtml */
  get(options: ProfitsharingBrandConfigsByBrandMchidGet): Response<ProfitsharingBrandConfigsByBrandMchidGetAnswer>
  /** 查询最大分账比例 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_10.shtml */
  getAsync(options: ProfitsharingBrandConfigsByBrandMchidGet): Promised<ProfitsharingBrandConfigsByBrandMchidGetAnswer>
}

interface ProfitsharingBrandConfigsByBrandMchidGet extends CallOptions {
  brand_mchid: PathValue
}
interface ProfitsharingBrandConfigsByBrandMchidGetAnswer { brand_mchid: string, max_ratio: number }

export interface ProfitsharingFinishOrder extends Node {
  /** 完结分账 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_5.shtml */
  post(options: ProfitsharingFinishOrderPost): Response<FinishOrderAnswer>
  /** 完结分账 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_5.shtml */
  postAsync(options: ProfitsharingFinishOrderPost): Promised<FinishOrderAnswer>
}

interface ProfitsharingFinishOrderPost extends CallOptions {
  json: FinishOrderRequest
}

export interface ProfitsharingOrders extends Node {
  _transaction_id_: ProfitsharingOrdersByTransactionId
  '{transaction_id}': ProfitsharingOrdersByTransactionId
  /** 查询分账结果 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_2.shtml */
  get(options: ProfitsharingOrdersGet): Response<ProfitsharingOrdersGetAnswer>
  /** 查询分账结果 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_2.shtml */
  getAsync(options: ProfitsharingOrdersGet): Promised<ProfitsharingOrdersGetAnswer>
  /** 请求分账 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_1.shtml */
  post(options: ProfitsharingOrdersPost): Response<ProfitsharingOrdersPostAnswer>
  /** 请求分账 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_1.shtml */
  postAsync(options: ProfitsharingOrdersPost): Promised<ProfitsharingOrdersPostAnswer>
}

interface ProfitsharingOrdersGet extends CallOptions {
  query: { sub_mchid: string, transaction_id: string, out_order_no: string }
}
interface ProfitsharingOrdersGetAnswer {
  sub_mchid: string
  transaction_id: string
  out_order_no: string
  order_id: string
  status: Open<'PROCESSING' | 'FINISHED'>
  receivers: Array<{
    type: Open<ReceiverType>
    account: string
    amount: number
    description: string
    result: Open<'PENDING' | 'SUCEESS' | 'CLOSED'>
    finish_time: string
    fail_reason?: Open<ReceiversFailReason>
    detail_id: string
  }>
  finish_amount?: number
  finish_description?: string
}

interface ProfitsharingOrdersPost extends CallOptions {
  json: {
    brand_mchid: string
    sub_mchid: string
    appid: string
    sub_appid?: string
    transaction_id: string
    out_order_no: string
    receivers: Array<{ type: ReceiverType, account: string, amount: number, description: string, name?: string }>
    finish: boolean
  }
}
interface ProfitsharingOrdersPostAnswer {
  brand_mchid: string
  sub_mchid: string
  transaction_id: string
  out_order_no: string
  order_id: string
  receivers?: Array<{
    type: Open<ReceiverType>
    account: string
    amount: number
    description: string
    result: Open<'PENDING' | 'SUCCESS' | 'CLOSED'>
    finish_time: string
    fail_reason?: Open<ReceiversFailReason>
    detail_id: string
  }>
  status?: Open<'PROCESSING' | 'FINISHED'>
}

interface ProfitsharingOrdersByTransactionId extends Node {
  amounts: OrdersAmounts
}

export interface OrdersAmounts extends Node {
  /** 查询订单剩余待分金额 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_9.shtml */
  get(options: OrdersAmountsGet): Response<OrdersAmountsGetAnswer>
  /** 查询订单剩余待分金额 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_9.shtml */
  getAsync(options: OrdersAmountsGet): Promised<OrdersAmountsGetAnswer>
}

interface OrdersAmountsGet extends CallOptions {
  transaction_id: PathValue
}
interface OrdersAmountsGetAnswer { transaction_id: string, unsplit_amount: number }

interface ProfitsharingReceivers extends Node {
  add: ReceiversAdd
  delete: ReceiversDelete
}

export interface ReceiversAdd extends Node {
  /** 添加分账接收方 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_7.shtml */
  post(options: ReceiversAddPost): Response<ReceiversAnswer>
  /** 添加分账接收方 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_7.shtml */
  postAsync(options: ReceiversAddPost): Promised<ReceiversAnswer>
}

interface ReceiversAddPost extends CallOptions {
  json: {
    brand_mchid: string
    appid: string
    sub_appid?: string
    type: ReceiverType
    account: string
    name?: string
    relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'STAFF' | 'OTHERS'
  }
}

export interface ReceiversDelete extends Node {
  /** 删除分账接收方 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_8.shtml */
  post(options: ReceiversDeletePost): Response<ReceiversAnswer>
  /** 删除分账接收方 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_8.shtml */
  postAsync(options: ReceiversDeletePost): Promised<ReceiversAnswer>
}

interface ReceiversDeletePost extends CallOptions {
  json: { brand_mchid: string, appid: string, sub_appid?: string, type: ReceiverType, account: string }
}

export interface ProfitsharingReturnorders extends Node {
  /** 查询分账回退结果 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_4.shtml */
  get(options: ProfitsharingReturnordersGet): Response<ProfitsharingReturnordersGetAnswer>
  /** 查询分账回退结果 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_4.shtml */
  getAsync(options: ProfitsharingReturnordersGet): Promised<ProfitsharingReturnordersGetAnswer>
  /** 请求分账回退 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_3.shtml */
  post(options: ProfitsharingReturnordersPost): Response<ProfitsharingReturnordersPostAnswer>
  /** 请求分账回退 · 经营工具∙连锁品牌∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_3.shtml */
  postAsync(options: ProfitsharingReturnordersPost): Promised<ProfitsharingReturnordersPostAnswer>
}

interface ProfitsharingReturnordersGet extends CallOptions {
  query: { sub_mchid: string, out_return_no: string, order_id?: string, out_order_no?: string }
}
interface ProfitsharingReturnordersGetAnswer {
  sub_mchid: string
  order_id: string
  out_order_no: string
  out_return_no: string
  return_mchid: string
  return_no: string
  amount: number
  result: Open<'PROCESSING' | 'SUCCESS' | 'FAIL'>
  fail_reason?: Open<FailReason>
  finish_time: string
}

interface ProfitsharingReturnordersPost extends CallOptions {
  json: {
    sub_mchid: string
    order_id?: string
    out_order_no?: string
    out_return_no: string
    return_mchid: string
    amount: number
    description: string
  }
}
interface ProfitsharingReturnordersPostAnswer {
  sub_mchid: string
  order_id: string
  out_order_no: string
  out_return_no: string
  return_mchid: string
  amount: number
  return_no: string
  result: Open<'PROCESSING' | 'SUCCESS' | 'FAIL'>
  fail_reason?: Open<'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL'>
  finish_time: string
}

type ActivityState = 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED'

interface ApplymentsAnswer {
  applyment_id: string
  business_code: string
  applyment_state: Open<'APPLYMENT_STATE_UNKNOWN' | 'APPLYMENT_STATE_UNSUBMITTED' | 'APPLYMENT_STATE_WAITING_VALIDATE' | 'APPLYMENT_STATE_WAITING_AUDIT' | 'APPLYMENT_STATE_WAITING_AUTH' | 'APPLYMENT_STATE_OPEN_ACCOUNT' | 'APPLYMENT_STATE_FINISH' | 'APPLYMENT_STATE_AUDIT_REJECTED' | 'APPLYMENT_STATE_CANCELED'>
  applyment_state_desc: string
  authorization_confirmation_qr_code?: string
  reject_reason?: string
  brand_id?: string
}

interface BrandstoresAnswer {
  brand_id: string
  store_id: string
  store_state?: Open<'OPEN' | 'CREATING' | 'CLOSED'>
  audit_state?: Open<'SUCCESS' | 'PROCESSING' | 'REJECTED'>
  review_reject_reason?: string
  store_basics?: { store_reference_id?: string, branch_name?: string }
  store_address?: StoreAddress
  store_business?: { service_phone?: string, business_hours?: string }
  store_recipient?: StoreRecipient[]
}

type CardConfigsApplymentState = 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED'

interface CardConfigsQuery { business_code?: string, applyment_id?: string, brand_id: string }

interface CardLinksRequest {
  business_code: string
  brand_id: string
  payment_scene: PaymentScene
  appid?: string
  card_link_mchid?: string
  service_id?: string
}

interface CardLinksRequestAnswer {
  business_code: string
  brand_id: string
  payment_scene: Open<PaymentScene>
  appid?: string
  card_link_mchid?: string
  service_id?: string
}

interface CardsData {
  card_id: string
  brand_id: string
  appid: string
  card_type: Open<'PURCHASE' | 'NORMAL' | 'BALANCE'>
  card_title: string
  card_color: string
  card_picture_url: string
  code_mode: Open<'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE'>
  code_type: Open<CodeType>
  code_jump_information?: { jump_appid?: string, jump_path?: string }
  benefits: string
  notify_url: string
  need_pinned?: boolean
  need_display_level?: boolean
  init_level?: string
  service_phone?: string
  legal_agreement?: string
  valid_date_information: ValidDateInformation
  points_information?: { jump_appid?: string, jump_path?: string }
  balance_information?: { jump_appid?: string, jump_path?: string }
  purchase_information?: PurchaseInformation
  user_information?: UserInformation
  state: Open<'CARD_EFFECTIVE' | 'CARD_INVALID'>
  create_time: string
  update_time: string
}

type CodeType = 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM'

type CommonFieldList = 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY'

interface ConfirmRequest {
  record_id: string
  exchange_coupon_template_id: string
  brand_id: string
  card_id: string
  openid: string
  user_card_code: string
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL'
  coupon_code?: string
  fail_reason?: string
}

interface ConfirmRequestAnswer {
  record_id: string
  exchange_coupon_template_id: string
  brand_id: string
  card_id: string
  openid: string
  user_card_code: string
  state: Open<'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL'>
  coupon_code?: string
  fail_reason?: string
}

interface DataUserInformation {
  common_field_list?: Array<{ name?: Open<CommonFieldList>, value?: string }>
  custom_field_list?: Array<{ name?: string, user_chosen_values?: string[] }>
}

interface DataUserInformationRequest {
  common_field_list?: Array<{ name?: CommonFieldList, value?: string }>
  custom_field_list?: Array<{ name?: string, user_chosen_values?: string[] }>
}

type MembershipActivitiesActivityState = 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED'

interface MembershipActivitiesData {
  out_request_no: string
  brand_id: string
  card_id: string
  activity_channel: Open<'MECHANT_APP_COMPONENT'>
  title: string
  sub_title: string
  begin_time: string
  end_time: string
  apply_total: number
  apply_available: number
  product_coupon_stock_list: Array<{ product_coupon_id: string, stock_id: string }>
  activity_id: string
  activity_state: Open<MembershipActivitiesActivityState>
  create_time: string
  modify_time: string
}

type PaymentScene = 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'

interface PurchaseInformation { price?: number, jump_appid?: string, jump_path?: string }

interface ReceiversAnswer { brand_mchid: string, type: Open<ReceiverType>, account: string }

type RecipientState = 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED'

interface StoreBrandstoresAnswer { brand_id: string, store_id?: string, store_state?: Open<'OPEN' | 'CREATING' | 'CLOSED'> }

interface StoreRecipient { mchid: string, company_name?: string, recipient_state?: Open<RecipientState> }

interface SyncRequest {
  out_request_no: string
  brand_id: string
  card_id: string
  openid: string
  user_card_code: string
  point_balance: number
}

interface TrademarkRegistrationCertificate {
  certificate?: string
  name: string
  number: string
  valid_begin_time: string
  valid_end_time: string
  international_class: string
  holder: string
  license?: string
  authorization_begin_time?: string
  authorization_end_time?: string
  certificate_list?: string[]
  license_list?: string[]
}

interface UnbindCardLinkRequest {
  brand_id: string
  payment_scene: PaymentScene
  appid?: string
  card_link_mchid?: string
  service_id?: string
}

interface UnbindCardLinkRequestAnswer {
  brand_id: string
  payment_scene: Open<PaymentScene>
  appid?: string
  card_link_mchid?: string
  service_id?: string
}

interface UserCardsAnswer {
  user_card_code: string
  card_id: string
  openid: string
  card_color?: string
  card_picture_url?: string
  brand_id: string
  card_type: Open<'PURCHASE' | 'NORMAL' | 'BALANCE'>
  phone_number?: string
  level?: string
  valid_date_information: ValidDateInformation
  pickup_time: string
  user_information?: DataUserInformation
  attach?: string
  user_card_state: Open<'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID'>
  invalid_reason?: string
  invalid_time?: string
}

interface UserFeedsRequest {
  brand_id: string
  card_id: string
  user_card_code: string
  openid: string
  out_request_no: string
  cell_message: string
}

interface UserInformation {
  common_field_list?: Array<Open<CommonFieldList>>
  custom_field_list?: Array<{ type?: Open<'CHECK_BOX' | 'RADIO'>, name?: string, values?: string[] }>
}

interface UserInformationRequest {
  common_field_list?: CommonFieldList[]
  custom_field_list?: Array<{ type?: 'CHECK_BOX' | 'RADIO', name?: string, values?: string[] }>
}
