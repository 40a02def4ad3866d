// Made by scripts/generate-types.ts.
import type { CallOptions, FilePart, Node, Numeric, Open, PathValue, Promised, Response, TextPart, UploadOptions } from './node'
import type { AssociateStoresResponse, CommonFieldList, CouponDisplayInfo, CouponDisplayInfoAnswer, CouponUsageDetail, ListAssociatedStoresResponse, PlanModifyContent, ProductCouponStockType, StoreLocation, StoreRecipient, UploadCouponCodesResponse, UsageRuleDisplayInfo, UsageRuleDisplayInfoAnswer, UserInfoCommonField, UserInfoCommonFieldRequest, UserPoint, UserProductCouponAssociatedOrderInfo, UserProductCouponBundleInfo } from './shared'

export interface Brand extends Node {
  cardMember: CardMember
  'card-member': CardMember
  marketing: Marketing
  store: Store
}

interface CardMember extends Node {
  cards: CardMemberCards
  media: CardMemberMedia
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
  /** 查询会员卡模板列表 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582712
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: CardMemberCardsGet): Response<CardMemberCardsGetAnswer>
  /** 查询会员卡模板列表 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582712
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: CardMemberCardsGet): Promised<CardMemberCardsGetAnswer>
  /** 创建会员卡模板 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582711
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: CardMemberCardsPost): Response<Card>
  /** 创建会员卡模板 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582711
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: CardMemberCardsPost): Promised<Card>
}

interface CardMemberCardsGet extends CallOptions {
  query: { state?: 'CARD_EFFECTIVE' | 'CARD_INVALID', offset: Numeric, limit: Numeric }
}
interface CardMemberCardsGetAnswer { data?: Card[], total_count: number, offset: number, limit: number }

interface CardMemberCardsPost extends CallOptions {
  json: {
    /** ≤128 */ out_request_no: string
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
  /** 查询会员卡模板信息 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582715
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: CardMemberCardsByCardIdGet): Response<Card>
  /** 查询会员卡模板信息 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582715
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: CardMemberCardsByCardIdGet): Promised<Card>
  /** 修改会员卡模板信息 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582722
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  patch(options: CardMemberCardsByCardIdPatch): Response<Card>
  /** 修改会员卡模板信息 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582722
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  patchAsync(options: CardMemberCardsByCardIdPatch): Promised<Card>
}

interface CardMemberCardsByCardIdGet extends CallOptions {
  card_id: PathValue
}

interface CardMemberCardsByCardIdPatch extends CallOptions {
  card_id: PathValue
  json: {
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
  }
}

export interface CardsInvalidate extends Node {
  /** 作废会员卡模板 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582724
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: CardsInvalidatePost): Response<Card>
  /** 作废会员卡模板 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582724
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: CardsInvalidatePost): Promised<Card>
}

interface CardsInvalidatePost extends CallOptions {
  card_id: PathValue
}

interface CardMemberMedia extends Node {
  imageUpload: MediaImageUpload
  'image-upload': MediaImageUpload
}

export interface MediaImageUpload extends Node {
  /** 图片上传 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015680641
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: MediaImageUploadPost): Response<MediaImageUploadPostAnswer>
  /** 图片上传 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015680641
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: MediaImageUploadPost): Promised<MediaImageUploadPostAnswer>
}

type MediaImageUploadPost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', {
  /** ≤128 */ filename: string
  /** ≤256 */ file_digest: string
}>,
  2>
interface MediaImageUploadPostAnswer { media_url: string }

export interface CardMemberPreAuthTokens extends Node {
  /** 品牌会员入会组件预授权 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582733
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: CardMemberPreAuthTokensPost): Response<CardMemberPreAuthTokensPostAnswer>
  /** 品牌会员入会组件预授权 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582733
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: CardMemberPreAuthTokensPost): Promised<CardMemberPreAuthTokensPostAnswer>
}

interface CardMemberPreAuthTokensPost extends CallOptions {
  json: {
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
  _user_card_code_: CardMemberUserCardsByUserCardCode
  '{user_card_code}': CardMemberUserCardsByUserCardCode
  /** 查询用户在品牌下所有会员卡 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582718
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: CardMemberUserCardsGet): Response<CardMemberUserCardsGetAnswer>
  /** 查询用户在品牌下所有会员卡 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582718
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: CardMemberUserCardsGet): Promised<CardMemberUserCardsGetAnswer>
}

interface CardMemberUserCardsGet extends CallOptions {
  query: {
    /** ≤128 */ openid: PathValue
    user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID'
    offset: Numeric
    limit: Numeric
  }
}
interface CardMemberUserCardsGetAnswer { data?: UserCard[], total_count: number, offset: number, limit: number }

export interface UserCardsImportByOpenid extends Node {
  /** 根据OPENID导入用户会员卡 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582744
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: UserCardsImportByOpenidPost): Response<UserCard>
  /** 根据OPENID导入用户会员卡 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582744
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: UserCardsImportByOpenidPost): Promised<UserCard>
}

interface UserCardsImportByOpenidPost extends CallOptions {
  json: {
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
  }
}

export interface CardMemberUserCardsByUserCardCode extends Node {
  confirm: UserCardsConfirm
  invalidate: UserCardsInvalidate
  /** 查询用户会员卡信息 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582716
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: CardMemberUserCardsByUserCardCodeGet): Response<UserCard>
  /** 查询用户会员卡信息 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582716
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: CardMemberUserCardsByUserCardCodeGet): Promised<UserCard>
  /** 修改用户会员卡信息 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582719
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  patch(options: CardMemberUserCardsByUserCardCodePatch): Response<UserCard>
  /** 修改用户会员卡信息 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582719
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  patchAsync(options: CardMemberUserCardsByUserCardCodePatch): Promised<UserCard>
}

interface CardMemberUserCardsByUserCardCodeGet extends CallOptions {
  user_card_code: PathValue
  query: {
    /** ≤32 */ card_id: PathValue
    /** ≤128 */ openid: PathValue
  }
}

interface CardMemberUserCardsByUserCardCodePatch extends CallOptions {
  user_card_code: PathValue
  json: {
    /** ≤32 */ card_id: string
    /** ≤128 */ openid: string
    /** ≤7 */ card_color?: string
    /** ≤256 */ card_picture_url?: string
    /** ≤512 Encrypted. */ phone_number?: string
    /** ≤10 */ level?: string
    valid_date_information?: DateInfoRequest
    user_information?: UserInfoRequest
    /** ≤256 */ attach?: string
  }
}

export interface UserCardsConfirm extends Node {
  /** 同步会员开通结果 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582750
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: UserCardsConfirmPost): Response<UserCard>
  /** 同步会员开通结果 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582750
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: UserCardsConfirmPost): Promised<UserCard>
}

interface UserCardsConfirmPost extends CallOptions {
  user_card_code: PathValue
  json: {
    /** ≤32 */ card_id: string
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
  /** 作废用户会员卡 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582726
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: UserCardsInvalidatePost): Response<UserCard>
  /** 作废用户会员卡 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582726
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: UserCardsInvalidatePost): Promised<UserCard>
}

interface UserCardsInvalidatePost extends CallOptions {
  user_card_code: PathValue
  json: {
    /** ≤32 */ card_id: string
    /** ≤128 */ openid: string
    /** ≤32 */ invalid_reason?: string
  }
}

export interface CardMemberUserFeeds extends Node {
  /** 创建用户动态信息 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582679
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: CardMemberUserFeedsPost): Response<CardMemberUserFeedsPostAnswer>
  /** 创建用户动态信息 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015582679
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: CardMemberUserFeedsPost): Promised<CardMemberUserFeedsPostAnswer>
}

interface CardMemberUserFeedsPost extends CallOptions {
  json: {
    /** ≤32 */ card_id: string
    /** ≤32 */ user_card_code: string
    /** ≤128 */ openid: string
    /** ≤64 */ out_request_no: string
    /** ≤128 */ cell: string
  }
}
interface CardMemberUserFeedsPostAnswer {
  /** ≤16 */ brand_id: string
  card_id: string
  /** ≤32 */ user_card_code: string
  out_request_no: string
  /** ≤128 */ cell: string
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
  /** 同步积分兑券结果 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015897310
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: ExchangeCouponConfirmPost): Response<ExchangeCouponConfirmPostAnswer>
  /** 同步积分兑券结果 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015897310
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: ExchangeCouponConfirmPost): Promised<ExchangeCouponConfirmPostAnswer>
}

interface ExchangeCouponConfirmPost extends CallOptions {
  json: {
    /** ≤64 */ record_id: string
    /** ≤32 */ exchange_coupon_template_id: string
    /** ≤32 */ card_id: string
    /** ≤128 */ openid: string
    /** ≤32 */ user_card_code: string
    result: 'POINT_EXCHANGE_COUPON_ALLOW' | 'POINT_EXCHANGE_COUPON_REJECT'
    /** ≤32 */ reject_reason?: string
  }
}
interface ExchangeCouponConfirmPostAnswer {
  /** ≤64 */ record_id: string
  /** ≤32 */ exchange_coupon_template_id: string
  /** ≤16 */ brand_id: string
  /** ≤32 */ card_id: string
  /** ≤128 */ openid: string
  /** ≤32 */ user_card_code: string
  state: Open<'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL'>
  product_coupon_id: string
  product_coupon_stock_type: Open<ProductCouponStockType>
  stock_id: string
  /** ≤128 */ coupon_code?: string
  /** ≤32 */ reject_reason?: string
}

export interface UserPointsSync extends Node {
  /** 同步积分余额 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015897319
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: UserPointsSyncPost): Response<UserPoint>
  /** 同步积分余额 · 品牌商户∙商家名片会员
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015897319
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: UserPointsSyncPost): Promised<UserPoint>
}

interface UserPointsSyncPost extends CallOptions {
  json: {
    /** ≤128 */ out_request_no: string
    /** ≤32 */ card_id: string
    /** ≤128 */ openid: string
    /** ≤32 */ user_card_code: string
    point_balance: number
  }
}

interface Marketing extends Node {
  deliveryPlan: MarketingDeliveryPlan
  'delivery-plan': MarketingDeliveryPlan
  productCoupon: MarketingProductCoupon
  'product-coupon': MarketingProductCoupon
}

interface MarketingDeliveryPlan extends Node {
  deliveryPlans: DeliveryPlanDeliveryPlans
  'delivery-plans': DeliveryPlanDeliveryPlans
  notifyUrl: DeliveryPlanNotifyUrl
  'notify-url': DeliveryPlanNotifyUrl
}

export interface DeliveryPlanDeliveryPlans extends Node {
  _plan_id_: DeliveryPlanDeliveryPlansByPlanId
  '{plan_id}': DeliveryPlanDeliveryPlansByPlanId
  /** 分页查询投放计划列表 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381151
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options?: DeliveryPlanDeliveryPlansGet): Response<DeliveryPlanDeliveryPlansGetAnswer>
  /** 分页查询投放计划列表 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381151
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options?: DeliveryPlanDeliveryPlansGet): Promised<DeliveryPlanDeliveryPlansGetAnswer>
  /** 创建投放计划 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381114
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: DeliveryPlanDeliveryPlansPost): Response<CreateDeliveryPlanReponse>
  /** 创建投放计划 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381114
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: DeliveryPlanDeliveryPlansPost): Promised<CreateDeliveryPlanReponse>
}

interface DeliveryPlanDeliveryPlansGet extends CallOptions {
  query?: {
    page_size?: Numeric
    offset?: Numeric
    plan_state?: 'CREATED' | 'TERMINATED' | 'EXPIRED' | 'DELIVERING' | 'PAUSED'
    audit_state?: 'AUDIT_INITIAL' | 'AUDIT_PROCESSING' | 'AUDIT_PASSED' | 'AUDIT_REJECTED'
    plan_id?: PathValue
  }
}
interface DeliveryPlanDeliveryPlansGetAnswer { total_count: number, plan_list?: DeliveryPlan[] }

interface DeliveryPlanDeliveryPlansPost extends CallOptions {
  json: {
    /** 6..40 */ out_request_no: string
    product_coupon_id: string
    stock_id: string
    reuse_coupon_config: boolean
    /** ≤36 */ plan_name?: string
    total_count?: number
    user_limit?: number
    daily_limit?: number
    delivery_start_time?: string
    delivery_end_time?: string
    /** ≤27 */ recommend_word?: string
    usage_mode?: 'SINGLE'
    stock_bundle_id?: string
    save_as_draft?: boolean
  } | {
    /** 6..40 */ out_request_no: string
    product_coupon_id: string
    stock_id?: string
    reuse_coupon_config: boolean
    /** ≤36 */ plan_name?: string
    total_count?: number
    user_limit?: number
    daily_limit?: number
    delivery_start_time?: string
    delivery_end_time?: string
    /** ≤27 */ recommend_word?: string
    usage_mode: 'PROGRESSIVE_BUNDLE'
    stock_bundle_id: string
    save_as_draft?: boolean
  }
}

export interface DeliveryPlanDeliveryPlansByPlanId extends Node {
  pause: DeliveryPlansPause
  resume: DeliveryPlansResume
  submit: DeliveryPlansSubmit
  terminate: DeliveryPlansTerminate
  /** 更新投放计划 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381209
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  patch(options: DeliveryPlanDeliveryPlansByPlanIdPatch): Response<CreateDeliveryPlanReponse>
  /** 更新投放计划 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381209
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  patchAsync(options: DeliveryPlanDeliveryPlansByPlanIdPatch): Promised<CreateDeliveryPlanReponse>
}

interface DeliveryPlanDeliveryPlansByPlanIdPatch extends CallOptions {
  plan_id: PathValue
  json: {
    modify_content: PlanModifyContent
    /** 6..40 */ out_request_no: string
  }
}

export interface DeliveryPlansPause extends Node {
  /** 暂停投放计划 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381165
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: DeliveryPlansPausePost): Response<''>
  /** 暂停投放计划 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381165
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: DeliveryPlansPausePost): Promised<''>
}

interface DeliveryPlansPausePost extends CallOptions {
  plan_id: PathValue
}

export interface DeliveryPlansResume extends Node {
  /** 恢复投放计划 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381172
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: DeliveryPlansResumePost): Response<''>
  /** 恢复投放计划 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381172
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: DeliveryPlansResumePost): Promised<''>
}

interface DeliveryPlansResumePost extends CallOptions {
  plan_id: PathValue
}

export interface DeliveryPlansSubmit extends Node {
  /** 提交投放计划 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381190
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: DeliveryPlansSubmitPost): Response<''>
  /** 提交投放计划 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381190
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: DeliveryPlansSubmitPost): Promised<''>
}

interface DeliveryPlansSubmitPost extends CallOptions {
  plan_id: PathValue
}

export interface DeliveryPlansTerminate extends Node {
  /** 终止投放计划 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381201
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: DeliveryPlansTerminatePost): Response<''>
  /** 终止投放计划 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381201
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: DeliveryPlansTerminatePost): Promised<''>
}

interface DeliveryPlansTerminatePost extends CallOptions {
  plan_id: PathValue
}

export interface DeliveryPlanNotifyUrl extends Node {
  /** 设置投放计划回调地址 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381183
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: DeliveryPlanNotifyUrlPost): Response<DeliveryPlanNotifyUrlPostAnswer>
  /** 设置投放计划回调地址 · 品牌商户∙摇一摇有优惠
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4018381183
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: DeliveryPlanNotifyUrlPost): Promised<DeliveryPlanNotifyUrlPostAnswer>
}

interface DeliveryPlanNotifyUrlPost extends CallOptions {
  json: {
    /** ≤256 */ notify_url: string
  }
}
interface DeliveryPlanNotifyUrlPostAnswer {
  /** ≤256 */ notify_url: string
}

interface MarketingProductCoupon extends Node {
  imageGenerationTasks: ProductCouponImageGenerationTasks
  'image-generation-tasks': ProductCouponImageGenerationTasks
  media: ProductCouponMedia
  notifyConfigs: ProductCouponNotifyConfigs
  'notify-configs': ProductCouponNotifyConfigs
  productCoupons: ProductCouponProductCoupons
  'product-coupons': ProductCouponProductCoupons
  users: ProductCouponUsers
}

export interface ProductCouponImageGenerationTasks extends Node {
  _task_id_: ProductCouponImageGenerationTasksByTaskId
  '{task_id}': ProductCouponImageGenerationTasksByTaskId
  /** 提交图片生成任务 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4017327724
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: ProductCouponImageGenerationTasksPost): Response<ProductCouponImageGenerationTasksPostAnswer>
  /** 提交图片生成任务 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4017327724
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: ProductCouponImageGenerationTasksPost): Promised<ProductCouponImageGenerationTasksPostAnswer>
}

interface ProductCouponImageGenerationTasksPost extends CallOptions {
  json: {
    task_id: string
    image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT'
    combine_image?: {
      scope: 'ALL' | 'SINGLE' | 'CATEGORY'
      type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
      usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE'
      normal_coupon?: NormalCoupon
      discount_coupon?: {
        /** 分 */ threshold: number
        percent_off: number
      }
      exchange_coupon?: ExchangeCoupon
      background_color?: string
    }
    cut_out?: { image_url: string }
  }
}
interface ProductCouponImageGenerationTasksPostAnswer { task_id: string }

export interface ProductCouponImageGenerationTasksByTaskId extends Node {
  /** 查询图片生成结果 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4017327728
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: ProductCouponImageGenerationTasksByTaskIdGet): Response<ProductCouponImageGenerationTasksByTaskIdGetAnswer>
  /** 查询图片生成结果 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4017327728
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: ProductCouponImageGenerationTasksByTaskIdGet): Promised<ProductCouponImageGenerationTasksByTaskIdGetAnswer>
}

interface ProductCouponImageGenerationTasksByTaskIdGet extends CallOptions {
  task_id: PathValue
  query: { image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT' }
}
interface ProductCouponImageGenerationTasksByTaskIdGetAnswer {
  task_id: string
  image_generation_type: Open<'COMBINE_IMAGE' | 'CUT_OUT'>
  task_state: Open<'PROCESSING' | 'FAIL' | 'SUCCESS'>
  combine_image_result?: { image_url: string }
  cut_out_result?: { image_url: string }
}

interface ProductCouponMedia extends Node {
  uploadImage: MediaUploadImage
  'upload-image': MediaUploadImage
}

export interface MediaUploadImage extends Node {
  /** 图片上传 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427362
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  post(options: MediaUploadImagePost): Response<MediaUploadImagePostAnswer>
  /** 图片上传 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427362
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  postAsync(options: MediaUploadImagePost): Promised<MediaUploadImagePostAnswer>
}

type MediaUploadImagePost = UploadOptions<
  | TextPart<'meta', {
  /** ≤150 */ filename: string
  sha256: string
}>
  | FilePart<'file'>,
  2>
interface MediaUploadImagePostAnswer {
  /** ≤256 */ image_url: string
}

export interface ProductCouponNotifyConfigs extends Node {
  /** 获取商品券事件通知地址 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427364
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  get(options?: CallOptions): Response<ProductCouponNotifyConfigsGetAnswer>
  /** 获取商品券事件通知地址 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427364
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  getAsync(options?: CallOptions): Promised<ProductCouponNotifyConfigsGetAnswer>
  /** 设置商品券事件通知地址 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427365
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  post(options: ProductCouponNotifyConfigsPost): Response<ProductCouponNotifyConfigsPostAnswer>
  /** 设置商品券事件通知地址 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427365
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  postAsync(options: ProductCouponNotifyConfigsPost): Promised<ProductCouponNotifyConfigsPostAnswer>
}

interface ProductCouponNotifyConfigsGetAnswer { notify_url: string, update_time: string }

interface ProductCouponNotifyConfigsPost extends CallOptions {
  json: {
    /** ≤256 */ notify_url: string
  }
}
interface ProductCouponNotifyConfigsPostAnswer { notify_url: string, update_time: string }

export interface ProductCouponProductCoupons extends Node {
  _product_coupon_id_: ProductCouponProductCouponsByProductCouponId
  '{product_coupon_id}': ProductCouponProductCouponsByProductCouponId
  /** 创建商品券 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427368
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  post(options: ProductCouponProductCouponsPost): Response<ProductCouponProductCouponsPostAnswer>
  /** 创建商品券 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427368
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  postAsync(options: ProductCouponProductCouponsPost): Promised<ProductCouponProductCouponsPostAnswer>
}

interface ProductCouponProductCouponsPost extends CallOptions {
  json: {
    /** 6..40 */ out_request_no: string
    scope: 'ALL' | 'SINGLE'
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
    usage_mode: 'SINGLE'
    display_info: ProductCouponDisplayInfo
    /** ≤40 */ out_product_no?: string
    single_usage_info?: SingleUsageInfo
    stock: {
      /** ≤20 */ remark?: string
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
      stock_send_rule: StockSendRule
      single_usage_rule: SingleUsageRule
      usage_rule_display_info: UsageRuleDisplayInfo
      coupon_display_info: CouponDisplayInfo
      notify_config: { notify_appid: string }
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
    }
  } | {
    /** 6..40 */ out_request_no: string
    scope: 'ALL' | 'SINGLE'
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
    usage_mode: 'PROGRESSIVE_BUNDLE'
    progressive_bundle_usage_info?: { count: number, interval_days?: number }
    display_info: ProductCouponDisplayInfo
    /** ≤40 */ out_product_no?: string
    stock_bundle: {
      /** ≤20 */ remark?: string
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
      stock_send_rule: StockSendRule
      progressive_bundle_usage_rule: {
        coupon_available_period: CouponAvailablePeriod
        normal_coupon_list?: NormalCoupon[]
        discount_coupon_list?: Array<{
          /** 分 */ threshold: number
          percent_off: number
        }>
        exchange_coupon_list?: ExchangeCoupon[]
      }
      usage_rule_display_info: UsageRuleDisplayInfo
      coupon_display_info: CouponDisplayInfo
      notify_config: { notify_appid: string }
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
    }
  }
}
interface ProductCouponProductCouponsPostAnswer {
  /** ≤40 */ product_coupon_id: string
  scope: Open<'ALL' | 'SINGLE'>
  type: Open<'NORMAL' | 'DISCOUNT' | 'EXCHANGE'>
  usage_mode: Open<'SINGLE' | 'PROGRESSIVE_BUNDLE'>
  progressive_bundle_usage_info?: { count: number, interval_days?: number }
  display_info: ProductCouponDisplayInfo
  out_product_no?: string
  state: Open<'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED'>
  stock_bundle?: {
    /** ≤40 */ stock_bundle_id: string
    stock_list: Array<{
      /** ≤40 */ product_coupon_id: string
      /** ≤40 */ stock_id: string
      /** ≤20 */ remark?: string
      coupon_code_mode: Open<'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'>
      coupon_code_count_info?: { total_count: number, available_count: number }
      stock_send_rule: StockSendRule
      progressive_bundle_usage_rule: SingleUsageRuleAnswer
      stock_bundle_info: StockBundleInfo
      usage_rule_display_info: UsageRuleDisplayInfoAnswer
      coupon_display_info: CouponDisplayInfoAnswer
      notify_config: { notify_appid: string }
      store_scope: Open<'NONE' | 'ALL' | 'SPECIFIC'>
      sent_count_info: { total_count: number, today_count: number }
      state: Open<'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'>
      /** ≤128 */ deactivate_request_no?: string
      deactivate_time?: string
      /** ≤150 */ deactivate_reason?: string
    }>
  }
  single_usage_info?: SingleUsageInfo
  stock?: {
    /** ≤40 */ product_coupon_id: string
    /** ≤40 */ stock_id: string
    /** ≤20 */ remark?: string
    coupon_code_mode: Open<'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'>
    coupon_code_count_info?: { total_count: number, available_count: number }
    stock_send_rule: StockSendRule
    single_usage_rule: SingleUsageRuleAnswer
    usage_rule_display_info: UsageRuleDisplayInfoAnswer
    coupon_display_info: CouponDisplayInfoAnswer
    notify_config: { notify_appid: string }
    store_scope: Open<'NONE' | 'ALL' | 'SPECIFIC'>
    sent_count_info: { total_count: number, today_count: number }
    state: Open<'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'>
    /** ≤128 */ deactivate_request_no?: string
    deactivate_time?: string
    /** ≤150 */ deactivate_reason?: string
    progressive_bundle_usage_rule?: StockUsageRule
    stock_bundle_info?: StockBundleInfo
  }
}

export interface ProductCouponProductCouponsByProductCouponId extends Node {
  deactivate: ProductCouponsDeactivate
  stockBundles: ProductCouponsStockBundles
  'stock-bundles': ProductCouponsStockBundles
  stocks: ProductCouponsStocks
  /** 查询商品券 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427370
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  get(options: ProductCouponProductCouponsByProductCouponIdGet): Response<ProductCouponEntity>
  /** 查询商品券 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427370
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  getAsync(options: ProductCouponProductCouponsByProductCouponIdGet): Promised<ProductCouponEntity>
  /** 修改商品券 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427371
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  patch(options: ProductCouponProductCouponsByProductCouponIdPatch): Response<ProductCouponEntity>
  /** 修改商品券 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427371
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  patchAsync(options: ProductCouponProductCouponsByProductCouponIdPatch): Promised<ProductCouponEntity>
}

interface ProductCouponProductCouponsByProductCouponIdGet extends CallOptions {
  product_coupon_id: PathValue
}

interface ProductCouponProductCouponsByProductCouponIdPatch extends CallOptions {
  product_coupon_id: PathValue
  json: {
    /** 6..40 */ out_request_no: string
    display_info: ProductCouponDisplayInfo
  }
}

export interface ProductCouponsDeactivate extends Node {
  /** 失效商品券 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427369
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: ProductCouponsDeactivatePost): Response<ProductCouponEntity>
  /** 失效商品券 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427369
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: ProductCouponsDeactivatePost): Promised<ProductCouponEntity>
}

interface ProductCouponsDeactivatePost extends CallOptions {
  product_coupon_id: PathValue
  json: ProductCouponsDeactivateRequest
}

export interface ProductCouponsStockBundles extends Node {
  _stock_bundle_id_: ProductCouponsStockBundlesByStockBundleId
  '{stock_bundle_id}': ProductCouponsStockBundlesByStockBundleId
  /** 添加商品券批次组 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279732
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: ProductCouponsStockBundlesPost): Response<StockBundleEntity>
  /** 添加商品券批次组 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279732
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: ProductCouponsStockBundlesPost): Promised<StockBundleEntity>
}

interface ProductCouponsStockBundlesPost extends CallOptions {
  product_coupon_id: PathValue
  json: {
    /** 6..40 */ out_request_no: string
    stock_bundle: {
      /** ≤20 */ remark?: string
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD'
      stock_send_rule: StockSendRule
      progressive_bundle_usage_rule?: {
        coupon_available_period: StockBundleUsageRuleCouponAvailablePeriod
        normal_coupon_list?: NormalCoupon[]
        discount_coupon_list?: Array<{
          /** 分 */ threshold: number
          percent_off: number
        }>
        exchange_coupon_list?: ExchangeCoupon[]
      }
      usage_rule_display_info: UsageRuleDisplayInfo
      coupon_display_info: CouponDisplayInfo
      notify_config: { notify_appid: string }
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
    }
  }
}

export interface ProductCouponsStockBundlesByStockBundleId extends Node {
  associateStores: StockBundlesAssociateStores
  'associate-stores': StockBundlesAssociateStores
  disassociateStores: StockBundlesDisassociateStores
  'disassociate-stores': StockBundlesDisassociateStores
  updateBudget: StockBundlesUpdateBudget
  'update-budget': StockBundlesUpdateBudget
  /** 修改商品券批次组 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279735
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  patch(options: ProductCouponsStockBundlesByStockBundleIdPatch): Response<StockBundleEntity>
  /** 修改商品券批次组 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279735
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  patchAsync(options: ProductCouponsStockBundlesByStockBundleIdPatch): Promised<StockBundleEntity>
}

interface ProductCouponsStockBundlesByStockBundleIdPatch extends CallOptions {
  product_coupon_id: PathValue
  stock_bundle_id: PathValue
  json: ProductCouponsStockBundlesRequest
}

export interface StockBundlesAssociateStores extends Node {
  /** 批次组批量关联门店 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279709
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: StockBundlesAssociateStoresPost): Response<AssociateStoresResponse>
  /** 批次组批量关联门店 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279709
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: StockBundlesAssociateStoresPost): Promised<AssociateStoresResponse>
}

interface StockBundlesAssociateStoresPost extends CallOptions {
  product_coupon_id: PathValue
  stock_bundle_id: PathValue
  json: {
    /** ≤200 */ store_list: Array<{ store_id: string }>
  }
}

export interface StockBundlesDisassociateStores extends Node {
  /** 批次组批量取消关联门店 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279734
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: StockBundlesDisassociateStoresPost): Response<AssociateStoresResponse>
  /** 批次组批量取消关联门店 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279734
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: StockBundlesDisassociateStoresPost): Promised<AssociateStoresResponse>
}

interface StockBundlesDisassociateStoresPost extends CallOptions {
  product_coupon_id: PathValue
  stock_bundle_id: PathValue
  json: {
    /** ≤200 */ store_list: Array<{ store_id: string }>
  }
}

export interface StockBundlesUpdateBudget extends Node {
  /** 修改商品券批次组发放预算 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279740
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: StockBundlesUpdateBudgetPost): Response<StockBundleEntity>
  /** 修改商品券批次组发放预算 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279740
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: StockBundlesUpdateBudgetPost): Promised<StockBundleEntity>
}

interface StockBundlesUpdateBudgetPost extends CallOptions {
  product_coupon_id: PathValue
  stock_bundle_id: PathValue
  json: StockBundlesUpdateBudgetRequest
}

export interface ProductCouponsStocks extends Node {
  _stock_id_: ProductCouponsStocksByStockId
  '{stock_id}': ProductCouponsStocksByStockId
  /** 查询商品券批次列表 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427459
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  get(options: ProductCouponsStocksGet): Response<ProductCouponsStocksGetAnswer>
  /** 查询商品券批次列表 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427459
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  getAsync(options: ProductCouponsStocksGet): Promised<ProductCouponsStocksGetAnswer>
  /** 添加商品券批次 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736342
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: ProductCouponsStocksPost): Response<ProductCouponsStocksPostAnswer>
  /** 添加商品券批次 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736342
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: ProductCouponsStocksPost): Promised<ProductCouponsStocksPostAnswer>
}

interface ProductCouponsStocksGet extends CallOptions {
  product_coupon_id: PathValue
  query?: {
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'
    page_size?: Numeric
    page_token?: PathValue
    stock_bundle_id?: PathValue
  }
}
interface ProductCouponsStocksGetAnswer {
  total_count: number
  stock_list?: StockEntity[]
  /** ≤100 */ next_page_token?: string
}

interface ProductCouponsStocksPost extends CallOptions {
  product_coupon_id: PathValue
  json: {
    /** 6..40 */ out_request_no: string
    stock: {
      /** ≤20 */ remark?: string
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
      stock_send_rule: StockSendRule
      single_usage_rule?: StockEntityInBundleStockUsageRuleRequest
      usage_rule_display_info: UsageRuleDisplayInfo
      coupon_display_info: CouponDisplayInfo
      notify_config: { notify_appid: string }
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
    }
  }
}
type ProductCouponsStocksPostAnswer = BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockEntity

export interface ProductCouponsStocksByStockId extends Node {
  associateStores: StocksAssociateStores
  'associate-stores': StocksAssociateStores
  associatedStores: StocksAssociatedStores
  'associated-stores': StocksAssociatedStores
  deactivate: StocksDeactivate
  disassociateStores: StocksDisassociateStores
  'disassociate-stores': StocksDisassociateStores
  updateBudget: StocksUpdateBudget
  'update-budget': StocksUpdateBudget
  uploadCouponCodes: StocksUploadCouponCodes
  'upload-coupon-codes': StocksUploadCouponCodes
  /** 查询商品券指定批次 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427475
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  get(options: ProductCouponsStocksByStockIdGet): Response<StockEntity>
  /** 查询商品券指定批次 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427475
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  getAsync(options: ProductCouponsStocksByStockIdGet): Promised<StockEntity>
  /** 修改商品券批次 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736391
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  patch(options: ProductCouponsStocksByStockIdPatch): Response<ProductCouponsStocksByStockIdPatchAnswer>
  /** 修改商品券批次 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736391
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  patchAsync(options: ProductCouponsStocksByStockIdPatch): Promised<ProductCouponsStocksByStockIdPatchAnswer>
}

interface ProductCouponsStocksByStockIdGet extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
}

interface ProductCouponsStocksByStockIdPatch extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
  json: ProductCouponsStockBundlesRequest
}
type ProductCouponsStocksByStockIdPatchAnswer = BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockEntity

export interface StocksAssociateStores extends Node {
  /** 批次关联门店 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736339
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: StocksAssociateStoresPost): Response<AssociateStoresResponse>
  /** 批次关联门店 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736339
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: StocksAssociateStoresPost): Promised<AssociateStoresResponse>
}

interface StocksAssociateStoresPost extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
  json: {
    /** ≤200 */ store_list: Array<{ store_id: string }>
  }
}

export interface StocksAssociatedStores extends Node {
  /** 查询批次关联门店列表 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427785
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  get(options: StocksAssociatedStoresGet): Response<ListAssociatedStoresResponse>
  /** 查询批次关联门店列表 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427785
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  getAsync(options: StocksAssociatedStoresGet): Promised<ListAssociatedStoresResponse>
}

interface StocksAssociatedStoresGet extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
  query?: { page_size?: Numeric, page_token?: PathValue }
}

export interface StocksDeactivate extends Node {
  /** 失效商品券批次 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736352
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: StocksDeactivatePost): Response<StocksDeactivatePostAnswer>
  /** 失效商品券批次 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736352
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: StocksDeactivatePost): Promised<StocksDeactivatePostAnswer>
}

interface StocksDeactivatePost extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
  json: ProductCouponsDeactivateRequest
}
type StocksDeactivatePostAnswer = BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockEntity

export interface StocksDisassociateStores extends Node {
  /** 批次取消关联门店 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736372
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  post(options: StocksDisassociateStoresPost): Response<AssociateStoresResponse>
  /** 批次取消关联门店 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736372
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  postAsync(options: StocksDisassociateStoresPost): Promised<AssociateStoresResponse>
}

interface StocksDisassociateStoresPost extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
  json: {
    /** ≤200 */ store_list: Array<{ store_id: string }>
  }
}

export interface StocksUpdateBudget extends Node {
  /** 修改商品券批次发放预算 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736398
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: StocksUpdateBudgetPost): Response<StocksUpdateBudgetPostAnswer>
  /** 修改商品券批次发放预算 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736398
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: StocksUpdateBudgetPost): Promised<StocksUpdateBudgetPostAnswer>
}

interface StocksUpdateBudgetPost extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
  json: StockBundlesUpdateBudgetRequest
}
type StocksUpdateBudgetPostAnswer = BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockEntity

export interface StocksUploadCouponCodes extends Node {
  /** 预上传券CODE · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427797
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: StocksUploadCouponCodesPost): Response<UploadCouponCodesResponse>
  /** 预上传券CODE · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427797
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: StocksUploadCouponCodesPost): Promised<UploadCouponCodesResponse>
}

interface StocksUploadCouponCodesPost extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
  json: {
    /** 6..40 */ out_request_no: string
    /** ≤200 */ code_list: string[]
  }
}

interface ProductCouponUsers extends Node {
  _openid_: ProductCouponUsersByOpenid
  '{openid}': ProductCouponUsersByOpenid
}

interface ProductCouponUsersByOpenid extends Node {
  couponBundles: UsersCouponBundles
  'coupon-bundles': UsersCouponBundles
  coupons: UsersCoupons
  preSendCoupon: UsersPreSendCoupon
  'pre-send-coupon': UsersPreSendCoupon
  preSendCouponBundle: UsersPreSendCouponBundle
  'pre-send-coupon-bundle': UsersPreSendCouponBundle
}

export interface UsersCouponBundles extends Node {
  _user_coupon_bundle_id_: UsersCouponBundlesByUserCouponBundleId
  '{user_coupon_bundle_id}': UsersCouponBundlesByUserCouponBundleId
  /** 向用户发放商品券批次组 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279745
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: UsersCouponBundlesPost): Response<UsersCouponBundlesPostAnswer>
  /** 向用户发放商品券批次组 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279745
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: UsersCouponBundlesPost): Promised<UsersCouponBundlesPostAnswer>
}

interface UsersCouponBundlesPost extends CallOptions {
  openid: PathValue
  json: {
    product_coupon_id: string
    stock_bundle_id: string
    appid: string
    /** 6..128 */ send_request_no: string
    /** ≤150 */ attach?: string
    coupon_tag_info?: CouponTagInfo
  }
}
interface UsersCouponBundlesPostAnswer {
  /** ≤40 */ user_coupon_bundle_id: string
  user_product_coupon_list: Array<{
    /** ≤40 */ coupon_code: string
    coupon_state: Open<'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'>
    valid_begin_time: string
    valid_end_time: string
    receive_time: string
    /** ≤128 */ send_request_no: string
    send_channel: Open<'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT'>
    confirm_request_no?: string
    confirm_time?: string
    /** ≤128 */ deactivate_request_no?: string
    deactivate_time?: string
    /** ≤150 */ deactivate_reason?: string
    progressive_bundle_usage_detail?: CouponUsageDetail
    user_product_coupon_bundle_info: UserProductCouponBundleInfo
    product_coupon: ProductCouponEntity
    stock: {
      /** ≤40 */ product_coupon_id: string
      /** ≤40 */ stock_id: string
      /** ≤20 */ remark?: string
      coupon_code_mode: Open<'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'>
      coupon_code_count_info?: { total_count: number, available_count: number }
      stock_send_rule: StockSendRule
      progressive_bundle_usage_rule?: StockEntityInBundleStockUsageRule
      stock_bundle_info?: StockBundleInfo
      usage_rule_display_info: UsageRuleDisplayInfoAnswer
      coupon_display_info: CouponDisplayInfoAnswer
      notify_config: { notify_appid: string }
      store_scope: Open<'NONE' | 'ALL' | 'SPECIFIC'>
      sent_count_info: { total_count: number, today_count: number }
      state: Open<'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'>
      /** ≤128 */ deactivate_request_no?: string
      deactivate_time?: string
      /** ≤150 */ deactivate_reason?: string
      single_usage_rule?: StockUsageRule
    }
    attach?: string
    /** ≤1000 */ channel_custom_info?: string
    coupon_tag_info?: UserProductCouponListCouponTagInfo
    single_usage_detail?: UserProductCouponEntityCouponUsageDetail
  }>
}

interface UsersCouponBundlesByUserCouponBundleId extends Node {
  deactivate: CouponBundlesDeactivate
}

export interface CouponBundlesDeactivate extends Node {
  /** 失效用户商品券组 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279743
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: CouponBundlesDeactivatePost): Response<CouponBundlesDeactivatePostAnswer>
  /** 失效用户商品券组 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279743
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: CouponBundlesDeactivatePost): Promised<CouponBundlesDeactivatePostAnswer>
}

interface CouponBundlesDeactivatePost extends CallOptions {
  openid: PathValue
  user_coupon_bundle_id: PathValue
  json: {
    product_coupon_id: string
    stock_bundle_id: string
    appid: string
    /** 6..40 */ out_request_no: string
    /** ≤150 */ deactivate_reason: string
  }
}
interface CouponBundlesDeactivatePostAnswer {
  /** ≤40 */ user_coupon_bundle_id: string
  user_product_coupon_list: Array<{
    /** ≤40 */ coupon_code: string
    coupon_state: Open<'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'>
    valid_begin_time: string
    valid_end_time: string
    receive_time: string
    /** ≤128 */ send_request_no: string
    send_channel: Open<'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT'>
    confirm_request_no?: string
    confirm_time?: string
    /** ≤128 */ deactivate_request_no?: string
    deactivate_time?: string
    /** ≤150 */ deactivate_reason?: string
    progressive_bundle_usage_detail?: CouponUsageDetail
    user_product_coupon_bundle_info: UserProductCouponBundleInfo
    product_coupon: ProductCouponEntity
    stock: {
      /** ≤40 */ product_coupon_id: string
      /** ≤40 */ stock_id: string
      /** ≤20 */ remark?: string
      coupon_code_mode: Open<'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'>
      coupon_code_count_info?: { total_count: number, available_count: number }
      stock_send_rule: StockSendRule
      progressive_bundle_usage_rule?: StockEntityInBundleStockUsageRule
      stock_bundle_info: StockBundleInfo
      usage_rule_display_info: UsageRuleDisplayInfoAnswer
      coupon_display_info: CouponDisplayInfoAnswer
      notify_config: { notify_appid: string }
      store_scope: Open<'NONE' | 'ALL' | 'SPECIFIC'>
      sent_count_info: { total_count: number, today_count: number }
      state: Open<'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'>
      /** ≤128 */ deactivate_request_no?: string
      deactivate_time?: string
      /** ≤150 */ deactivate_reason?: string
      single_usage_rule?: StockUsageRule
    }
    attach?: string
    /** ≤1000 */ channel_custom_info?: string
    coupon_tag_info?: UserProductCouponListCouponTagInfo
    single_usage_detail?: UserProductCouponEntityCouponUsageDetail
  }>
}

export interface UsersCoupons extends Node {
  _coupon_code_: UsersCouponsByCouponCode
  '{coupon_code}': UsersCouponsByCouponCode
  /** 指定券状态查询用户商品券列表 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427406
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 USER_ERROR NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  get(options: UsersCouponsGet): Response<UsersCouponsGetAnswer>
  /** 指定券状态查询用户商品券列表 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427406
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 USER_ERROR NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  getAsync(options: UsersCouponsGet): Promised<UsersCouponsGetAnswer>
  /** 向用户发放商品券 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736390
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 USER_ERROR NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: UsersCouponsPost): Response<UsersCouponsPostAnswer>
  /** 向用户发放商品券 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736390
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 USER_ERROR NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: UsersCouponsPost): Promised<UsersCouponsPostAnswer>
}

interface UsersCouponsGet extends CallOptions {
  openid: PathValue
  query: {
    product_coupon_id?: PathValue
    stock_id?: PathValue
    appid: PathValue
    coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'
    user_coupon_bundle_id?: PathValue
    page_size?: Numeric
    page_token?: PathValue
  }
}
interface UsersCouponsGetAnswer {
  total_count: number
  user_coupon_list?: UserProductCouponEntity[]
  /** ≤100 */ next_page_token?: string
}

interface UsersCouponsPost extends CallOptions {
  openid: PathValue
  json: {
    product_coupon_id: string
    stock_id: string
    /** ≤40 */ coupon_code?: string
    appid: string
    /** 6..128 */ send_request_no: string
    /** ≤150 */ attach?: string
    coupon_tag_info?: CouponTagInfo
  }
}
type UsersCouponsPostAnswer = BrandMarketingProductCouponUsersOpenidCouponsUserProductCouponEntity

export interface UsersCouponsByCouponCode extends Node {
  confirm: CouponsConfirm
  deactivate: CouponsDeactivate
  return: CouponsReturn
  use: CouponsUse
  /** 查询用户商品券详情 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427405
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  get(options: UsersCouponsByCouponCodeGet): Response<UserProductCouponEntity>
  /** 查询用户商品券详情 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427405
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  getAsync(options: UsersCouponsByCouponCodeGet): Promised<UserProductCouponEntity>
}

interface UsersCouponsByCouponCodeGet extends CallOptions {
  openid: PathValue
  coupon_code: PathValue
  query: { product_coupon_id: PathValue, stock_id: PathValue, appid: PathValue }
}

export interface CouponsConfirm extends Node {
  /** 确认发放用户商品券 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427390
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: CouponsConfirmPost): Response<UserProductCouponEntity>
  /** 确认发放用户商品券 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427390
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: CouponsConfirmPost): Promised<UserProductCouponEntity>
}

interface CouponsConfirmPost extends CallOptions {
  openid: PathValue
  coupon_code: PathValue
  json: CouponsConfirmRequest
}

export interface CouponsDeactivate extends Node {
  /** 失效用户商品券 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736411
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: CouponsDeactivatePost): Response<CouponsDeactivatePostAnswer>
  /** 失效用户商品券 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015736411
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: CouponsDeactivatePost): Promised<CouponsDeactivatePostAnswer>
}

interface CouponsDeactivatePost extends CallOptions {
  openid: PathValue
  coupon_code: PathValue
  json: {
    product_coupon_id: string
    stock_id: string
    appid: string
    /** 6..40 */ out_request_no: string
    /** ≤150 */ deactivate_reason: string
  }
}
type CouponsDeactivatePostAnswer = BrandMarketingProductCouponUsersOpenidCouponsUserProductCouponEntity

export interface CouponsReturn extends Node {
  /** 退券 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427409
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: CouponsReturnPost): Response<UserProductCouponEntity>
  /** 退券 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427409
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: CouponsReturnPost): Promised<UserProductCouponEntity>
}

interface CouponsReturnPost extends CallOptions {
  openid: PathValue
  coupon_code: PathValue
  json: CouponsConfirmRequest
}

export interface CouponsUse extends Node {
  /** 核销用户商品券 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427398
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: CouponsUsePost): Response<UserProductCouponEntity>
  /** 核销用户商品券 · 品牌商户∙商品券（单券） · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016427398
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: CouponsUsePost): Promised<UserProductCouponEntity>
}

interface CouponsUsePost extends CallOptions {
  openid: PathValue
  coupon_code: PathValue
  json: {
    product_coupon_id: string
    stock_id: string
    appid: string
    use_time: string
    /** 6..40 */ out_request_no: string
    store_id?: string
    associated_order_info?: UserProductCouponAssociatedOrderInfo
    associated_pay_score_order_info?: { order_id?: string, out_order_no?: string, mchid?: string, sub_mchid?: string }
    /** 分 */ saved_amount?: number
  }
}

export interface UsersPreSendCoupon extends Node {
  /** 向用户预发放商品券 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016416620
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: UsersPreSendCouponPost): Response<UsersPreSendCouponPostAnswer>
  /** 向用户预发放商品券 · 品牌商户∙商品券（单券）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016416620
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: UsersPreSendCouponPost): Promised<UsersPreSendCouponPostAnswer>
}

interface UsersPreSendCouponPost extends CallOptions {
  openid: PathValue
  json: {
    product_coupon_id: string
    stock_id: string
    /** ≤40 */ coupon_code?: string
    appid: string
    /** 6..128 */ send_request_no: string
    /** ≤150 */ attach?: string
  }
}
interface UsersPreSendCouponPostAnswer {
  /** ≤1024 */ token: string
}

export interface UsersPreSendCouponBundle extends Node {
  /** 向用户预发放商品券批次组 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279756
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: UsersPreSendCouponBundlePost): Response<UsersPreSendCouponBundlePostAnswer>
  /** 向用户预发放商品券批次组 · 品牌商户∙商品券（多次优惠）
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016279756
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: UsersPreSendCouponBundlePost): Promised<UsersPreSendCouponBundlePostAnswer>
}

interface UsersPreSendCouponBundlePost extends CallOptions {
  openid: PathValue
  json: {
    product_coupon_id: string
    stock_bundle_id: string
    appid: string
    /** 6..40 */ send_request_no: string
    /** ≤150 */ attach?: string
  }
}
interface UsersPreSendCouponBundlePostAnswer {
  /** ≤1024 */ token: string
}

interface Store extends Node {
  brandstores: StoreBrandstores
}

export interface StoreBrandstores extends Node {
  _store_id_: StoreBrandstoresByStoreId
  '{store_id}': StoreBrandstoresByStoreId
  /** 查询品牌门店列表 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016756646
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options?: StoreBrandstoresGet): Response<StoreBrandstoresGetAnswer>
  /** 查询品牌门店列表 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016756646
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options?: StoreBrandstoresGet): Promised<StoreBrandstoresGetAnswer>
  /** 创建品牌门店 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015782988
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: StoreBrandstoresPost): Response<BrandStoresEntity>
  /** 创建品牌门店 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015782988
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: StoreBrandstoresPost): Promised<BrandStoresEntity>
}

interface StoreBrandstoresGet extends CallOptions {
  query?: { store_state?: 'OPEN' | 'CREATING' | 'CLOSED', offset?: Numeric, limit?: Numeric }
}
interface StoreBrandstoresGetAnswer { data?: BrandStoresEntity[], offset?: number, limit?: number, total_count?: number }

interface StoreBrandstoresPost extends CallOptions {
  json: { store_basics?: StoreBasics, store_address: StoreLocation, store_business?: StoreBusiness }
}

export interface StoreBrandstoresByStoreId extends Node {
  bindrecipient: BrandstoresBindrecipient
  close: BrandstoresClose
  resume: BrandstoresResume
  unbindrecipient: BrandstoresUnbindrecipient
  /** 查询品牌门店 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015783027
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: StoreBrandstoresByStoreIdGet): Response<BrandStoresEntity>
  /** 查询品牌门店 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015783027
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: StoreBrandstoresByStoreIdGet): Promised<BrandStoresEntity>
  /** 更新品牌门店 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015783036
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  patch(options: StoreBrandstoresByStoreIdPatch): Response<BrandStoresEntity>
  /** 更新品牌门店 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015783036
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  patchAsync(options: StoreBrandstoresByStoreIdPatch): Promised<BrandStoresEntity>
  /** 删除品牌门店 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015783019
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  delete(options: StoreBrandstoresByStoreIdDelete): Response<''>
  /** 删除品牌门店 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015783019
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  deleteAsync(options: StoreBrandstoresByStoreIdDelete): Promised<''>
}

interface StoreBrandstoresByStoreIdGet extends CallOptions {
  store_id: PathValue
}

interface StoreBrandstoresByStoreIdPatch extends CallOptions {
  store_id: PathValue
  json: { store_basics?: StoreBasics, store_address?: StoreLocation, store_business?: StoreBusiness }
}

interface StoreBrandstoresByStoreIdDelete extends CallOptions {
  store_id: PathValue
}

export interface BrandstoresBindrecipient extends Node {
  /** 绑定收款商户号 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015782993
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: BrandstoresBindrecipientPost): Response<BrandstoresBindrecipientPostAnswer>
  /** 绑定收款商户号 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015782993
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: BrandstoresBindrecipientPost): Promised<BrandstoresBindrecipientPostAnswer>
}

interface BrandstoresBindrecipientPost extends CallOptions {
  store_id: PathValue
  json: {
    /** ≤16 */ mchid: string
    /** ≤256 */ company_name: string
  }
}
interface BrandstoresBindrecipientPostAnswer {
  store_id?: string
  /** ≤16 */ mchid?: string
  /** ≤256 */ company_name?: string
  recipient_state?: Open<'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED'>
}

export interface BrandstoresClose extends Node {
  /** 暂停门店营业 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016756637
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: BrandstoresClosePost): Response<BrandstoresCloseAnswer>
  /** 暂停门店营业 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016756637
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: BrandstoresClosePost): Promised<BrandstoresCloseAnswer>
}

interface BrandstoresClosePost extends CallOptions {
  store_id: PathValue
}

export interface BrandstoresResume extends Node {
  /** 恢复门店营业 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016756643
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: BrandstoresResumePost): Response<BrandstoresCloseAnswer>
  /** 恢复门店营业 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4016756643
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: BrandstoresResumePost): Promised<BrandstoresCloseAnswer>
}

interface BrandstoresResumePost extends CallOptions {
  store_id: PathValue
}

export interface BrandstoresUnbindrecipient extends Node {
  /** 解绑收款商户号 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015783007
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: BrandstoresUnbindrecipientPost): Response<BrandstoresUnbindrecipientPostAnswer>
  /** 解绑收款商户号 · 品牌商户∙品牌门店
   * 【品牌商户】
   * https://pay.weixin.qq.com/doc/brand/4015783007
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: BrandstoresUnbindrecipientPost): Promised<BrandstoresUnbindrecipientPostAnswer>
}

interface BrandstoresUnbindrecipientPost extends CallOptions {
  store_id: PathValue
  json: {
    /** ≤16 */ mchid: string
  }
}
interface BrandstoresUnbindrecipientPostAnswer { failed_reason?: string }

interface BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockEntity {
  /** ≤40 */ product_coupon_id: string
  /** ≤40 */ stock_id: string
  /** ≤20 */ remark?: string
  coupon_code_mode: Open<'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'>
  coupon_code_count_info?: { total_count: number, available_count: number }
  stock_send_rule: StockSendRule
  single_usage_rule?: StockEntityInBundleStockUsageRule
  usage_rule_display_info: UsageRuleDisplayInfoAnswer
  coupon_display_info: CouponDisplayInfoAnswer
  notify_config: { notify_appid: string }
  store_scope: Open<'NONE' | 'ALL' | 'SPECIFIC'>
  sent_count_info: { total_count: number, today_count: number }
  state: Open<'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'>
  /** ≤128 */ deactivate_request_no?: string
  deactivate_time?: string
  /** ≤150 */ deactivate_reason?: string
  progressive_bundle_usage_rule?: StockUsageRule
  stock_bundle_info?: StockBundleInfo
}

interface BrandMarketingProductCouponUsersOpenidCouponsUserProductCouponEntity {
  /** ≤40 */ coupon_code: string
  coupon_state: Open<'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'>
  valid_begin_time: string
  valid_end_time: string
  receive_time: string
  /** ≤128 */ send_request_no: string
  send_channel: Open<'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT'>
  confirm_request_no?: string
  confirm_time?: string
  /** ≤128 */ deactivate_request_no?: string
  deactivate_time?: string
  /** ≤150 */ deactivate_reason?: string
  single_usage_detail?: CouponUsageDetail
  product_coupon: ProductCouponEntity
  stock: BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockEntity
  attach?: string
  /** ≤1000 */ channel_custom_info?: string
  coupon_tag_info?: UserProductCouponListCouponTagInfo
  progressive_bundle_usage_detail?: UserProductCouponEntityCouponUsageDetail
  user_product_coupon_bundle_info?: UserProductCouponBundleInfo
}

interface BrandStoresEntity {
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

interface BrandstoresCloseAnswer { store_id?: string, store_state?: Open<'OPEN' | 'CREATING' | 'CLOSED'> }

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
}

interface CardMemberCardsRequestCodeJumpInformation {
  /** ≤32 */ jump_appid?: string
  /** ≤128 */ jump_path?: string
}

interface CodeJumpInformation {
  /** ≤32 */ jump_appid?: string
  /** ≤128 */ jump_path?: string
}

interface CouponAvailablePeriod {
  available_begin_time: string
  available_end_time: string
  available_days?: number
  wait_days_after_receive?: number
  weekly_available_period?: {
    day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'>
    /** ≤3 */ day_period_list?: Array<{ begin_time: number, end_time: number }>
  }
  /** ≤2 */ irregular_available_period_list?: Array<{ begin_time: string, end_time: string }>
  available_seconds?: number
}

interface CouponAvailablePeriodAnswer {
  available_begin_time: string
  available_end_time: string
  available_days?: number
  wait_days_after_receive?: number
  weekly_available_period?: {
    day_list?: Array<Open<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'>>
    /** ≤3 */ day_period_list?: Array<{ begin_time: number, end_time: number }>
  }
  /** ≤2 */ irregular_available_period_list?: Array<{ begin_time: string, end_time: string }>
  available_seconds?: number
}

interface CouponTagInfo {
  coupon_tag_list?: Array<'MEMBER'>
  member_tag_info?: { member_card_id: string }
}

interface CouponsConfirmRequest {
  product_coupon_id: string
  stock_id: string
  appid: string
  /** 6..40 */ out_request_no: string
}

interface CreateDeliveryPlanReponse { plan: DeliveryPlan }

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

interface DeliveryPlan {
  /** ≤32 */ plan_id: string
  /** ≤36 */ plan_name: string
  plan_state: Open<'CREATED' | 'TERMINATED' | 'EXPIRED' | 'DELIVERING' | 'PAUSED'>
  delivery_start_time: string
  delivery_end_time: string
  /** ≤40 */ product_coupon_id: string
  usage_mode: Open<'SINGLE' | 'PROGRESSIVE_BUNDLE'>
  /** ≤40 */ stock_id?: string
  stock_bundle_id?: string
  /** ≤27 */ recommend_word?: string
  total_count: number
  user_limit: number
  daily_limit: number
  reuse_coupon_config: boolean
  brand_id: string
}

interface ExchangeCoupon {
  /** 分 */ threshold: number
  /** 分 */ exchange_price: number
}

interface MemberInformation {
  /** ≤32 */ jump_appid: string
  /** ≤128 */ jump_path: string
}

interface NormalCoupon {
  /** 分 */ threshold: number
  /** 分 */ discount_amount: number
}

interface ProductCouponDisplayInfo {
  /** 3..15 */ name: string
  image_url: string
  background_url: string
  /** ≤8 */ detail_image_url_list?: string[]
  /** 分 */ original_price?: number
  /** ≤50 */ combo_package_list?: Array<{
    /** ≤15 */ name: string
    pick_count: number
    /** ≤99 */ choice_list: Array<{
      /** ≤15 */ name: string
      /** 分 */ price: number
      count: number
      image_url?: string
      mini_program_appid?: string
      mini_program_path?: string
    }>
  }>
}

interface ProductCouponEntity {
  /** ≤40 */ product_coupon_id: string
  scope: Open<'ALL' | 'SINGLE' | 'CATEGORY'>
  type: Open<'NORMAL' | 'DISCOUNT' | 'EXCHANGE'>
  usage_mode: Open<'SINGLE' | 'PROGRESSIVE_BUNDLE'>
  single_usage_info?: SingleUsageInfo
  progressive_bundle_usage_info?: { count: number, interval_days?: number }
  display_info: ProductCouponDisplayInfo
  out_product_no?: string
  state: Open<'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED'>
  /** ≤128 */ deactivate_request_no?: string
  deactivate_time?: string
  /** ≤150 */ deactivate_reason?: string
}

interface ProductCouponsDeactivateRequest {
  /** 6..40 */ out_request_no: string
  /** ≤150 */ deactivate_reason: string
}

interface ProductCouponsStockBundlesRequest {
  /** 6..40 */ out_request_no: string
  /** ≤20 */ remark?: string
  usage_rule_display_info?: UsageRuleDisplayInfo
  coupon_display_info?: CouponDisplayInfo
  notify_config?: { notify_appid: string }
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC'
}

interface PurchaseInformation {
  /** 分 */ price?: number
  /** ≤32 */ jump_appid?: string
  /** ≤128 */ jump_path?: string
}

interface SingleUsageInfo {
  normal_coupon?: NormalCoupon
  discount_coupon?: {
    /** 分 */ threshold: number
    percent_off: number
  }
}

interface SingleUsageRule {
  coupon_available_period: CouponAvailablePeriod
  normal_coupon?: NormalCoupon
  discount_coupon?: {
    /** 分 */ threshold: number
    percent_off: number
  }
  exchange_coupon?: ExchangeCoupon
}

interface SingleUsageRuleAnswer {
  coupon_available_period: CouponAvailablePeriodAnswer
  normal_coupon?: SingleUsageRuleNormalCoupon
  discount_coupon?: {
    /** 分 */ threshold: number
    percent_off: number
  }
  exchange_coupon?: SingleUsageRuleExchangeCoupon
}

interface SingleUsageRuleExchangeCoupon {
  /** 分 */ threshold: number
  /** 分 */ exchange_price: number
}

interface SingleUsageRuleNormalCoupon {
  /** 分 */ threshold: number
  /** 分 */ discount_amount: number
}

interface StockBundleEntity {
  /** ≤40 */ stock_bundle_id: string
  stock_list: Array<{
    /** ≤40 */ product_coupon_id: string
    /** ≤40 */ stock_id: string
    /** ≤20 */ remark?: string
    coupon_code_mode: Open<'WECHATPAY' | 'UPLOAD'>
    coupon_code_count_info?: { total_count: number, available_count: number }
    stock_send_rule: StockSendRule
    progressive_bundle_usage_rule?: StockEntityInBundleStockUsageRule
    stock_bundle_info: StockBundleInfo
    usage_rule_display_info: UsageRuleDisplayInfoAnswer
    coupon_display_info: CouponDisplayInfoAnswer
    notify_config: { notify_appid: string }
    store_scope: Open<'NONE' | 'ALL' | 'SPECIFIC'>
    sent_count_info: { total_count: number, today_count: number }
    state: Open<'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'>
    /** ≤128 */ deactivate_request_no?: string
    deactivate_time?: string
    /** ≤150 */ deactivate_reason?: string
  }>
}

interface StockBundleInfo {
  /** ≤40 */ stock_bundle_id: string
  stock_bundle_index: number
}

interface StockBundleUsageRuleCouponAvailablePeriod {
  available_begin_time: string
  available_end_time: string
  available_days?: number
  wait_days_after_receive?: number
  weekly_available_period?: {
    day_list: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'>
    /** ≤3 */ day_period_list?: Array<{ begin_time: number, end_time: number }>
  }
  /** ≤2 */ irregular_available_period_list?: Array<{ begin_time: string, end_time: string }>
  available_seconds?: number
}

interface StockBundleUsageRuleCouponAvailablePeriodAnswer {
  available_begin_time: string
  available_end_time: string
  available_days?: number
  wait_days_after_receive?: number
  weekly_available_period?: {
    day_list: Array<Open<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'>>
    /** ≤3 */ day_period_list?: Array<{ begin_time: number, end_time: number }>
  }
  /** ≤2 */ irregular_available_period_list?: Array<{ begin_time: string, end_time: string }>
  available_seconds?: number
}

interface StockBundlesUpdateBudgetRequest {
  /** 6..40 */ out_request_no: string
  update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY'
  current_max_count?: number
  target_max_count?: number
  current_max_count_per_day?: number
  target_max_count_per_day?: number
}

interface StockEntity {
  /** ≤40 */ product_coupon_id: string
  /** ≤40 */ stock_id: string
  /** ≤20 */ remark?: string
  coupon_code_mode: Open<'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'>
  coupon_code_count_info?: { total_count: number, available_count: number }
  stock_send_rule: StockSendRule
  single_usage_rule?: StockEntityInBundleStockUsageRule
  progressive_bundle_usage_rule?: StockEntityInBundleStockUsageRule
  stock_bundle_info?: StockBundleInfo
  usage_rule_display_info: UsageRuleDisplayInfoAnswer
  coupon_display_info: CouponDisplayInfoAnswer
  notify_config: { notify_appid: string }
  store_scope: Open<'NONE' | 'ALL' | 'SPECIFIC'>
  sent_count_info: { total_count: number, today_count: number }
  state: Open<'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'>
  /** ≤128 */ deactivate_request_no?: string
  deactivate_time?: string
  /** ≤150 */ deactivate_reason?: string
}

interface StockEntityInBundleStockUsageRule {
  coupon_available_period: StockBundleUsageRuleCouponAvailablePeriodAnswer
  normal_coupon?: SingleUsageRuleNormalCoupon
  discount_coupon?: {
    /** 分 */ threshold: number
    percent_off: number
  }
  exchange_coupon?: SingleUsageRuleExchangeCoupon
}

interface StockEntityInBundleStockUsageRuleRequest {
  coupon_available_period: StockBundleUsageRuleCouponAvailablePeriod
  normal_coupon?: NormalCoupon
  discount_coupon?: {
    /** 分 */ threshold: number
    percent_off: number
  }
  exchange_coupon?: ExchangeCoupon
}

interface StockSendRule { max_count: number, max_count_per_day?: number, max_count_per_user: number }

interface StockUsageRule {
  coupon_available_period: CouponAvailablePeriodAnswer
  normal_coupon?: { threshold: number, discount_amount: number }
  discount_coupon?: { threshold: number, percent_off: number }
  exchange_coupon?: { threshold: number, exchange_price: number }
}

interface StoreBasics {
  /** ≤32 */ store_reference_id?: string
  /** ≤50 */ branch_name?: string
}

interface StoreBusiness {
  /** ≤32 */ service_phone?: string
  /** ≤256 */ business_hours?: string
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
  /** ≤1 */ custom_field_list?: Array<{
    /** ≤32 */ name?: string
    /** Encrypted. */ user_chosen_values?: string[]
  }>
}

interface UserInfoForm {
  common_field_list?: Array<Open<CommonFieldList>>
  /** ≤1 */ custom_field_list?: Array<{
    type?: Open<'CHECK_BOX' | 'RADIO'>
    /** ≤32 */ name?: string
    /** ≤10 */ values?: string[]
  }>
}

interface UserInfoFormRequest {
  common_field_list?: CommonFieldList[]
  /** ≤1 */ custom_field_list?: Array<{
    type?: 'CHECK_BOX' | 'RADIO'
    /** ≤32 */ name?: string
    /** ≤10 */ values?: string[]
  }>
}

interface UserInfoRequest {
  common_field_list?: UserInfoCommonFieldRequest[]
  /** ≤1 */ custom_field_list?: Array<{
    /** ≤32 */ name?: string
    /** Encrypted. */ user_chosen_values?: string[]
  }>
}

interface UserProductCouponEntity {
  /** ≤40 */ coupon_code: string
  coupon_state: Open<'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'>
  valid_begin_time: string
  valid_end_time: string
  receive_time: string
  /** ≤128 */ send_request_no: string
  send_channel: Open<'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT'>
  confirm_request_no?: string
  confirm_time?: string
  /** ≤128 */ deactivate_request_no?: string
  deactivate_time?: string
  /** ≤150 */ deactivate_reason?: string
  single_usage_detail?: CouponUsageDetail
  progressive_bundle_usage_detail?: CouponUsageDetail
  user_product_coupon_bundle_info?: UserProductCouponBundleInfo
  product_coupon: ProductCouponEntity
  stock: StockEntity
  attach?: string
  /** ≤1000 */ channel_custom_info?: string
  coupon_tag_info?: UserProductCouponListCouponTagInfo
}

interface UserProductCouponEntityCouponUsageDetail {
  use_request_no?: string
  use_time?: string
  return_request_no?: string
  return_time?: string
  associated_order_info?: UserProductCouponAssociatedOrderInfo
  associated_pay_score_order_info?: { order_id?: string, out_order_no?: string, mchid?: string, sub_mchid?: string }
  saved_amount?: number
}

interface UserProductCouponListCouponTagInfo {
  coupon_tag_list?: Array<Open<'MEMBER'>>
  member_tag_info?: { member_card_id: string }
}
