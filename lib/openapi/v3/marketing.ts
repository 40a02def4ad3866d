// Made by scripts/generate-types.ts.
import type { CallOptions, FilePart, Header, Node, Numeric, Open, PathValue, Promised, Response, TextPart, UploadOptions } from '../node'
import type { AssociateStoresResponse, BackgroundColor, CouponDisplayInfo, CouponDisplayInfoAnswer, CouponUsageDetail, EntranceMiniProgram, ListAssociatedStoresResponse, PlanModifyContent, UploadCouponCodesResponse, UsageRuleDisplayInfo, UsageRuleDisplayInfoAnswer, UserProductCouponAssociatedOrderInfo, UserProductCouponBundleInfo, ValidDateInformation } from '../shared'

export interface Marketing extends Node {
  bank: Bank
  bankFavor: BankFavor
  'bank-favor': BankFavor
  busifavor: Busifavor
  favor: Favor
  goodsSubsidyActivity: GoodsSubsidyActivity
  'goods-subsidy-activity': GoodsSubsidyActivity
  membercardActivity: MembercardActivity
  'membercard-activity': MembercardActivity
  membercardOpen: MembercardOpen
  'membercard-open': MembercardOpen
  partner: V3MarketingPartner
  partnerships: Partnerships
  paygiftactivity: Paygiftactivity
  shoppingReceipt: ShoppingReceipt
  'shopping-receipt': ShoppingReceipt
  weeklyDiscount: WeeklyDiscount
  'weekly-discount': WeeklyDiscount
  withdrawFavor: WithdrawFavor
  'withdraw-favor': WithdrawFavor
}

interface Bank extends Node {
  packages: BankPackages
}

interface BankPackages extends Node {
  _package_id_: BankPackagesByPackageId
  '{package_id}': BankPackagesByPackageId
}

interface BankPackagesByPackageId extends Node {
  tasks: PackagesTasks
}

export interface PackagesTasks extends Node {
  /** 查询上传任务列表 · 营销工具∙收款有礼
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter9_8_2.shtml */
  get(options: PackagesTasksGet): Response<PackagesTasksGetAnswer>
  /** 查询上传任务列表 · 营销工具∙收款有礼
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter9_8_2.shtml */
  getAsync(options: PackagesTasksGet): Promised<PackagesTasksGetAnswer>
  /** 导入定向用户协议号 · 营销工具∙收款有礼
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml */
  post(options: PackagesTasksPost): Response<PackagesTasksPostAnswer>
  /** 导入定向用户协议号 · 营销工具∙收款有礼
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml */
  postAsync(options: PackagesTasksPost): Promised<PackagesTasksPostAnswer>
}

interface PackagesTasksGet extends CallOptions {
  package_id: PathValue
  query?: { status?: Open<'PROCESSING' | 'FINISHED'>, filename?: PathValue, offset?: Numeric, limit?: Numeric }
}
interface PackagesTasksGetAnswer {
  data: Array<{
    task_id: string
    package_id: string
    filename?: string
    create_time?: string
    update_time?: string
    status?: string
    success_count?: number
    fail_count?: number
    success_user_count?: number
    bank_type?: string
  }>
  total_count?: number
  offset?: number
  limit?: number
}

type PackagesTasksPost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', { bank_type: string, filename?: string, sha256: string }>,
  1> & {
  package_id: PathValue
}
interface PackagesTasksPostAnswer {
  bank_type?: string
  create_time?: string
  fail_count?: number
  filename?: string
  package_id: string
  status?: string
  success_count?: number
  success_user_count?: number
  task_id: string
  update_time?: string
}

interface BankFavor extends Node {
  users: BankFavorUsers
}

interface BankFavorUsers extends Node {
  _openid_: BankFavorUsersByOpenid
  '{openid}': BankFavorUsersByOpenid
}

interface BankFavorUsersByOpenid extends Node {
  bankMultiActivity: UsersBankMultiActivity
  'bank-multi-activity': UsersBankMultiActivity
  coupons: BankFavorUsersCoupons
}

export interface UsersBankMultiActivity extends Node {
  /** 给指定用户报名多笔立减活动 · 运营工具∙代金券
   * 【直连商户】 */
  post(options: UsersBankMultiActivityPost): Response<UsersBankMultiActivityPostAnswer>
  /** 给指定用户报名多笔立减活动 · 运营工具∙代金券
   * 【直连商户】 */
  postAsync(options: UsersBankMultiActivityPost): Promised<UsersBankMultiActivityPostAnswer>
}

interface UsersBankMultiActivityPost extends CallOptions {
  openid: PathValue
  json: { stock_id: string, activity_id: string, out_request_no: string, appid: string, stock_creator_mchid: string }
}
interface UsersBankMultiActivityPostAnswer { coupon_id: string }

interface BankFavorUsersCoupons extends Node {
  _coupon_id_: BankFavorUsersCouponsByCouponId
  '{coupon_id}': BankFavorUsersCouponsByCouponId
}

export interface BankFavorUsersCouponsByCouponId extends Node {
  /** 查询绑定多笔立减活动的代金券详情 · 运营工具∙代金券
   * 【直连商户】 */
  get(options: BankFavorUsersCouponsByCouponIdGet): Response<BankFavorUsersCouponsByCouponIdGetAnswer>
  /** 查询绑定多笔立减活动的代金券详情 · 运营工具∙代金券
   * 【直连商户】 */
  getAsync(options: BankFavorUsersCouponsByCouponIdGet): Promised<BankFavorUsersCouponsByCouponIdGetAnswer>
}

interface BankFavorUsersCouponsByCouponIdGet extends CallOptions {
  openid: PathValue
  coupon_id: PathValue
  query: { appid: PathValue }
}
interface BankFavorUsersCouponsByCouponIdGetAnswer {
  stock_creator_mchid: string
  stock_id: string
  coupon_id: string
  coupon_name: string
  coupon_state: Open<'COUPON_STATE_UNKNOW' | 'COUPON_STATE_SEND' | 'COUPON_STATE_USED' | 'COUPON_STATE_EXPIRED'>
  receive_time?: string
  available_begin_time?: string
  available_end_time?: string
  activity_id: string
  max_use_number?: number
  available_number?: number
  used_number?: number
  use_amount_list?: { used_amounts?: string[] }
  openid?: string
}

interface Busifavor extends Node {
  callbacks: BusifavorCallbacks
  coupons: BusifavorCoupons
  productCoupons: BusifavorProductCoupons
  'product-coupons': BusifavorProductCoupons
  stocks: BusifavorStocks
  subsidy: BusifavorSubsidy
  users: BusifavorUsers
}

export interface BusifavorCallbacks extends Node {
  /** 查询商家券事件通知地址 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_8.shtml */
  get(options?: BusifavorCallbacksGet): Response<BusifavorCallbacksGetAnswer>
  /** 查询商家券事件通知地址 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_8.shtml */
  getAsync(options?: BusifavorCallbacksGet): Promised<BusifavorCallbacksGetAnswer>
  /** 设置商家券事件通知地址 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_7.shtml */
  post(options: BusifavorCallbacksPost): Response<BusifavorCallbacksPostAnswer>
  /** 设置商家券事件通知地址 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_7.shtml */
  postAsync(options: BusifavorCallbacksPost): Promised<BusifavorCallbacksPostAnswer>
}

interface BusifavorCallbacksGet extends CallOptions {
  query?: { mchid?: PathValue }
}
interface BusifavorCallbacksGetAnswer { notify_url: string, mchid: string }

interface BusifavorCallbacksPost extends CallOptions {
  json: { mchid?: string, notify_url: string }
}
interface BusifavorCallbacksPostAnswer { update_time?: string, notify_url: string, mchid: string }

interface BusifavorCoupons extends Node {
  associate: CouponsAssociate
  deactivate: BusifavorCouponsDeactivate
  disassociate: CouponsDisassociate
  return: BusifavorCouponsReturn
  send: V3MarketingBusifavorCouponsSend
  use: BusifavorCouponsUse
  _card_id_: BusifavorCouponsByCardId
  '{card_id}': BusifavorCouponsByCardId
}

export interface CouponsAssociate extends Node {
  /** 关联订单信息 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_9.shtml */
  post(options: CouponsAssociatePost): Response<CouponsAssociatePostAnswer>
  /** 关联订单信息 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_9.shtml */
  postAsync(options: CouponsAssociatePost): Promised<CouponsAssociatePostAnswer>
}

interface CouponsAssociatePost extends CallOptions {
  json: CouponsRequest
}
interface CouponsAssociatePostAnswer { wechatpay_associate_time?: string }

export interface BusifavorCouponsDeactivate extends Node {
  /** 使券失效 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_14.shtml */
  post(options: BusifavorCouponsDeactivatePost): Response<BusifavorCouponsDeactivatePostAnswer>
  /** 使券失效 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_14.shtml */
  postAsync(options: BusifavorCouponsDeactivatePost): Promised<BusifavorCouponsDeactivatePostAnswer>
}

interface BusifavorCouponsDeactivatePost extends CallOptions {
  json: { coupon_code: string, stock_id: string, deactivate_request_no: string, deactivate_reason?: string }
}
interface BusifavorCouponsDeactivatePostAnswer { wechatpay_deactivate_time?: string }

export interface CouponsDisassociate extends Node {
  /** 取消关联订单信息 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_10.shtml */
  post(options: CouponsDisassociatePost): Response<CouponsDisassociatePostAnswer>
  /** 取消关联订单信息 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_10.shtml */
  postAsync(options: CouponsDisassociatePost): Promised<CouponsDisassociatePostAnswer>
}

interface CouponsDisassociatePost extends CallOptions {
  json: CouponsRequest
}
interface CouponsDisassociatePostAnswer { wechatpay_disassociate_time?: string }

export interface BusifavorCouponsReturn extends Node {
  /** 申请退券 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_13.shtml */
  post(options: BusifavorCouponsReturnPost): Response<BusifavorCouponsReturnPostAnswer>
  /** 申请退券 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_13.shtml */
  postAsync(options: BusifavorCouponsReturnPost): Promised<BusifavorCouponsReturnPostAnswer>
}

interface BusifavorCouponsReturnPost extends CallOptions {
  json: { coupon_code: string, stock_id: string, return_request_no: string }
}
interface BusifavorCouponsReturnPostAnswer { wechatpay_return_time?: string }

export interface V3MarketingBusifavorCouponsSend extends Node {
  /** 向用户发券 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html */
  post(options: V3MarketingBusifavorCouponsSendPost): Response<V3MarketingBusifavorCouponsSendPostAnswer>
  /** 向用户发券 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html */
  postAsync(options: V3MarketingBusifavorCouponsSendPost): Promised<V3MarketingBusifavorCouponsSendPostAnswer>
}

interface V3MarketingBusifavorCouponsSendPost extends CallOptions {
  json: { openid: string, appid: string, stock_id: string, out_request_no: string, coupon_code?: string }
}
interface V3MarketingBusifavorCouponsSendPostAnswer {
  stock_id: string
  coupon_code?: string
  out_request_no?: string
  openid?: unknown
  wechatpay_use_time?: unknown
  send_coupon_result?: SendCouponResult
}

export interface BusifavorCouponsUse extends Node {
  /** 核销用户券 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_3.shtml */
  post(options: BusifavorCouponsUsePost): Response<BusifavorCouponsUsePostAnswer>
  /** 核销用户券 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_3.shtml */
  postAsync(options: BusifavorCouponsUsePost): Promised<BusifavorCouponsUsePostAnswer>
}

interface BusifavorCouponsUsePost extends CallOptions {
  json: {
    coupon_code: string
    stock_id?: string
    appid: string
    use_time: string
    use_request_no: string
    openid?: string
    out_trade_no?: string
    mch_id?: string
    transaction_id?: string
  }
}
interface BusifavorCouponsUsePostAnswer { stock_id: string, openid: string, wechatpay_use_time?: string }

interface BusifavorCouponsByCardId extends Node {
  send: CouponsByCardIdSend
}

export interface CouponsByCardIdSend extends Node {
  /** 发放消费卡 · 运营工具∙消费卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/coupons/chapter3_1.shtml */
  post(options: CouponsByCardIdSendPost): Response<CouponsByCardIdSendPostAnswer>
  /** 发放消费卡 · 运营工具∙消费卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/coupons/chapter3_1.shtml */
  postAsync(options: CouponsByCardIdSendPost): Promised<CouponsByCardIdSendPostAnswer>
}

interface CouponsByCardIdSendPost extends CallOptions {
  card_id: PathValue
  json: { appid: string, openid: string, out_request_no: string, send_time: string }
}
interface CouponsByCardIdSendPostAnswer { card_code: string }

interface BusifavorProductCoupons extends Node {
  preSend: ProductCouponsPreSend
  'pre-send': ProductCouponsPreSend
  send: ProductCouponsSend
}

export interface ProductCouponsPreSend extends Node {
  /** 向用户预发放商品券 · 运营工具∙商家券
   * 【服务商】 */
  post(options: ProductCouponsPreSendPost): Response<ProductCouponsPreSendPostAnswer>
  /** 向用户预发放商品券 · 运营工具∙商家券
   * 【服务商】 */
  postAsync(options: ProductCouponsPreSendPost): Promised<ProductCouponsPreSendPostAnswer>
}

interface ProductCouponsPreSendPost extends CallOptions {
  json: {
    stock_id: string
    coupon_code?: string
    appid: string
    openid?: string
    send_request_no: string
    brand_id?: unknown
    product_coupon_id?: unknown
  }
}
interface ProductCouponsPreSendPostAnswer { token?: string }

export interface ProductCouponsSend extends Node {
  /** 向用户发放商品券 · 运营工具∙商家券
   * 【直连商户】 */
  post(options: ProductCouponsSendPost): Response<ProductCouponsSendPostAnswer>
  /** 向用户发放商品券 · 运营工具∙商家券
   * 【直连商户】 */
  postAsync(options: ProductCouponsSendPost): Promised<ProductCouponsSendPostAnswer>
}

interface ProductCouponsSendPost extends CallOptions {
  json: {
    openid: string
    appid: string
    stock_id: string
    out_request_no: string
    coupon_code?: string
    coupon_type: Open<'NORMAL' | 'MEMBER'>
    member_card_id?: string
  }
}
interface ProductCouponsSendPostAnswer { stock_id?: string, coupon_code?: string, out_request_no?: string, send_coupon_result?: SendCouponResult }

export interface BusifavorStocks extends Node {
  _stock_id_: BusifavorStocksByStockId
  '{stock_id}': BusifavorStocksByStockId
  /** 创建商家券 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_1.shtml */
  post(options: BusifavorStocksPost): Response<BusifavorStocksPostAnswer>
  /** 创建商家券 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_1.shtml */
  postAsync(options: BusifavorStocksPost): Promised<BusifavorStocksPostAnswer>
}

interface BusifavorStocksPost extends CallOptions {
  json: {
    stock_name: string
    belong_merchant: string
    comment?: string
    goods_name: string
    stock_type: Open<'NORMAL' | 'DISCOUNT' | 'EXCHANGE'>
    coupon_use_rule: {
      coupon_available_time: {
        available_begin_time: string
        available_end_time: string
        available_day_after_receive?: number
        available_week?: AvailableWeek
        irregulary_avaliable_time?: Array<{ begin_time?: string, end_time?: string }>
        wait_days_after_receive?: number
        available_second_after_receive?: number
      }
      fixed_normal_coupon?: { discount_amount?: number, transaction_minimum?: number }
      discount_coupon?: { discount_percent?: number, transaction_minimum?: number }
      exchange_coupon?: { exchange_price?: number, transaction_minimum?: number }
      use_method: Open<'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE'>
      mini_programs_appid?: string
      mini_programs_path?: string
    }
    stock_send_rule: {
      max_amount?: number
      max_coupons?: number
      max_coupons_per_user: number
      max_amount_by_day?: number
      max_coupons_by_day?: number
      natural_person_limit?: boolean
      prevent_api_abuse?: boolean
      transferable?: boolean
      shareable?: boolean
    }
    out_request_no: string
    custom_entrance?: {
      mini_programs_info?: MiniProgramsInfo
      appid?: string
      hall_id?: string
      store_id?: string
      code_display_mode?: Open<'NOT_SHOW' | 'BARCODE' | 'QRCODE'>
    }
    display_pattern_info?: {
      description?: string
      merchant_logo_url?: string
      merchant_name?: string
      background_color?: Open<BackgroundColor>
      coupon_image_url?: string
      finder_info?: { finder_id?: string, finder_video_id?: string, finder_video_cover_image_url?: string }
    }
    coupon_code_mode: Open<'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD'>
    notify_config?: { notify_appid?: string }
    subsidy?: boolean
  }
}
interface BusifavorStocksPostAnswer { stock_id: string, create_time?: string }

export interface BusifavorStocksByStockId extends Node {
  budget: StocksBudget
  couponcodes: StocksCouponcodes
  /** 查询商家券详情 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_2.shtml */
  get(options: BusifavorStocksByStockIdGet): Response<BusifavorStocksByStockIdGetAnswer>
  /** 查询商家券详情 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_2.shtml */
  getAsync(options: BusifavorStocksByStockIdGet): Promised<BusifavorStocksByStockIdGetAnswer>
  /** 修改商家券基本信息 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_12.shtml */
  patch(options: BusifavorStocksByStockIdPatch): Response<''>
  /** 修改商家券基本信息 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_12.shtml */
  patchAsync(options: BusifavorStocksByStockIdPatch): Promised<''>
}

interface BusifavorStocksByStockIdGet extends CallOptions {
  stock_id: PathValue
}
interface BusifavorStocksByStockIdGetAnswer {
  stock_name: string
  belong_merchant?: string
  comment?: string
  goods_name: string
  stock_type: Open<'NORMAL' | 'DISCOUNT' | 'EXCHANGE'>
  coupon_use_rule?: CouponUseRule
  stock_send_rule?: {
    max_amount?: number
    max_coupons?: number
    max_coupons_per_user?: number
    max_amount_by_day?: number
    max_coupons_by_day?: number
    natural_person_limit?: boolean
    prevent_api_abuse?: boolean
    transferable?: boolean
    shareable?: boolean
  }
  custom_entrance?: CustomEntrance
  display_pattern_info?: BusifavorStocksAnswerDisplayPatternInfo
  stock_state: Open<'UNAUDIT' | 'RUNNING' | 'STOPED' | 'PAUSED'>
  coupon_code_mode?: Open<'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD'>
  stock_id: string
  coupon_code_count?: { total_count?: number, available_count?: number }
  notify_config?: { notify_appid?: string }
  send_count_information?: { total_send_num?: number, total_send_amount?: number, today_send_num?: number, today_send_amount?: number }
  subsidy?: boolean
}

interface BusifavorStocksByStockIdPatch extends CallOptions {
  stock_id: PathValue
  json: {
    custom_entrance?: {
      mini_programs_info?: MiniProgramsInfo
      appid?: string
      hall_id?: string
      code_display_mode?: Open<'NOT_SHOW' | 'BARCODE' | 'QRCODE'>
    }
    stock_name?: string
    comment?: string
    goods_name?: string
    out_request_no: string
    display_pattern_info?: DisplayPatternInfo
    coupon_use_rule?: {
      use_method?: Open<'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE'>
      mini_programs_appid?: string
      mini_programs_path?: string
    }
    stock_send_rule?: { natural_person_limit?: boolean, prevent_api_abuse?: boolean }
    notify_config?: { notify_appid?: string }
    subsidy?: boolean
  }
}

export interface StocksBudget extends Node {
  /** 修改批次预算 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_11.shtml */
  patch(options: StocksBudgetPatch): Response<StocksBudgetPatchAnswer>
  /** 修改批次预算 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_11.shtml */
  patchAsync(options: StocksBudgetPatch): Promised<StocksBudgetPatchAnswer>
}

interface StocksBudgetPatch extends CallOptions {
  stock_id: PathValue
  json: {
    target_max_coupons?: number
    target_max_coupons_by_day?: number
    current_max_coupons?: number
    current_max_coupons_by_day?: number
    modify_budget_request_no: string
  }
}
interface StocksBudgetPatchAnswer { max_coupons?: number, max_coupons_by_day?: number }

export interface StocksCouponcodes extends Node {
  _coupon_code_: StocksCouponcodesByCouponCode
  '{coupon_code}': StocksCouponcodesByCouponCode
  /** 查询预存code列表 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html */
  get(options: StocksCouponcodesGet): Response<StocksCouponcodesGetAnswer>
  /** 查询预存code列表 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html */
  getAsync(options: StocksCouponcodesGet): Promised<StocksCouponcodesGetAnswer>
  /** 上传预存code · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_6.shtml */
  post(options: StocksCouponcodesPost): Response<StocksCouponcodesPostAnswer>
  /** 上传预存code · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_6.shtml */
  postAsync(options: StocksCouponcodesPost): Promised<StocksCouponcodesPostAnswer>
}

interface StocksCouponcodesGet extends CallOptions {
  stock_id: PathValue
  query?: {
    status?: Open<'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | 'AVAILABLE' | 'DISPATCHED'>
    appid?: PathValue
    offset?: Numeric
    limit?: Numeric
  }
}
interface StocksCouponcodesGetAnswer { stock_id: string, total_count?: number, limit?: number, offset?: number, data?: CouponcodesData[] }

interface StocksCouponcodesPost extends CallOptions {
  stock_id: PathValue
  json: { coupon_code_list: string[], upload_request_no: string }
}
interface StocksCouponcodesPostAnswer {
  stock_id: string
  total_count?: number
  success_count?: number
  success_codes?: string[]
  success_time?: string
  fail_count?: number
  fail_codes?: Array<{ coupon_code: string, code: string, message?: string }>
  exist_codes?: string[]
  duplicate_codes?: string[]
}

export interface StocksCouponcodesByCouponCode extends Node {
  /** 查询预存code详情 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html */
  get(options: StocksCouponcodesByCouponCodeGet): Response<StocksCouponcodesByCouponCodeGetAnswer>
  /** 查询预存code详情 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html */
  getAsync(options: StocksCouponcodesByCouponCodeGet): Promised<StocksCouponcodesByCouponCodeGetAnswer>
  /** 删除预存code · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html */
  delete(options: StocksCouponcodesByCouponCodeDelete): Response<StocksCouponcodesByCouponCodeDeleteAnswer>
  /** 删除预存code · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html */
  deleteAsync(options: StocksCouponcodesByCouponCodeDelete): Promised<StocksCouponcodesByCouponCodeDeleteAnswer>
}

interface StocksCouponcodesByCouponCodeGet extends CallOptions {
  stock_id: PathValue
  coupon_code: PathValue
  query?: { appid?: PathValue }
}
interface StocksCouponcodesByCouponCodeGetAnswer {
  code_information?: CouponcodesData
  coupon_information?: {
    stock_name: string
    belong_merchant?: string
    comment?: string
    goods_name: string
    stock_type: Open<'NORMAL' | 'DISCOUNT' | 'EXCHANGE'>
    transferable?: boolean
    shareable?: boolean
    coupon_state?: string
    coupon_use_rule?: CouponUseRule
    custom_entrance?: CustomEntrance
    display_pattern_info?: BusifavorStocksAnswerDisplayPatternInfo
    stock_send_rule?: unknown
    out_request_no?: unknown
    coupon_code_mode?: unknown
    coupon_code?: string
    stock_id?: string
    available_start_time?: string
    expire_time?: string
    receive_time?: string
    send_request_no?: string
    use_request_no?: string
    use_time?: string
    associate_out_trade_no?: string
    return_request_no?: string
    return_time?: string
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }
}

interface StocksCouponcodesByCouponCodeDelete extends CallOptions {
  stock_id: PathValue
  coupon_code: PathValue
  query: { delete_request_no: PathValue }
}
interface StocksCouponcodesByCouponCodeDeleteAnswer { stock_id?: string, delete_time?: string }

interface BusifavorSubsidy extends Node {
  payReceipts: SubsidyPayReceipts
  'pay-receipts': SubsidyPayReceipts
  returnReceipts: SubsidyReturnReceipts
  'return-receipts': SubsidyReturnReceipts
}

export interface SubsidyPayReceipts extends Node {
  _subsidy_receipt_id_: SubsidyPayReceiptsBySubsidyReceiptId
  '{subsidy_receipt_id}': SubsidyPayReceiptsBySubsidyReceiptId
  /** 查询营销补差付款单列表 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_19.shtml */
  get(options: SubsidyPayReceiptsGet): Response<SubsidyPayReceiptsGetAnswer>
  /** 查询营销补差付款单列表 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_19.shtml */
  getAsync(options: SubsidyPayReceiptsGet): Promised<SubsidyPayReceiptsGetAnswer>
  /** 营销补差付款 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_16.shtml */
  post(options: SubsidyPayReceiptsPost): Response<PayReceiptList>
  /** 营销补差付款 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_16.shtml */
  postAsync(options: SubsidyPayReceiptsPost): Promised<PayReceiptList>
}

interface SubsidyPayReceiptsGet extends CallOptions {
  query: { stock_id: PathValue, coupon_code: PathValue, out_subsidy_no?: PathValue }
}
interface SubsidyPayReceiptsGetAnswer { pay_receipt_list?: PayReceiptList[] }

interface SubsidyPayReceiptsPost extends CallOptions {
  json: {
    stock_id: string
    coupon_code: string
    transaction_id: string
    payer_merchant: string
    payee_merchant: string
    amount: number
    description: string
    out_subsidy_no: string
  }
}

export interface SubsidyPayReceiptsBySubsidyReceiptId extends Node {
  /** 查询营销补差付款单详情 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_18.shtml */
  get(options: SubsidyPayReceiptsBySubsidyReceiptIdGet): Response<PayReceiptList>
  /** 查询营销补差付款单详情 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_18.shtml */
  getAsync(options: SubsidyPayReceiptsBySubsidyReceiptIdGet): Promised<PayReceiptList>
}

interface SubsidyPayReceiptsBySubsidyReceiptIdGet extends CallOptions {
  subsidy_receipt_id: PathValue
}

export interface SubsidyReturnReceipts extends Node {
  _subsidy_return_receipt_id_: SubsidyReturnReceiptsBySubsidyReturnReceiptId
  '{subsidy_return_receipt_id}': SubsidyReturnReceiptsBySubsidyReturnReceiptId
  /** 营销补差回退 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_17.shtml */
  post(options: SubsidyReturnReceiptsPost): Response<ReturnReceiptsAnswer>
  /** 营销补差回退 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_17.shtml */
  postAsync(options: SubsidyReturnReceiptsPost): Promised<ReturnReceiptsAnswer>
}

interface SubsidyReturnReceiptsPost extends CallOptions {
  json: {
    stock_id: string
    coupon_code: string
    transaction_id: string
    refund_id: string
    payer_merchant: string
    payee_merchant: string
    amount: number
    description: string
    out_subsidy_return_no: string
  }
}

export interface SubsidyReturnReceiptsBySubsidyReturnReceiptId extends Node {
  /** 查询商家券营销补差回退单详情 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_21.shtml */
  get(options: SubsidyReturnReceiptsBySubsidyReturnReceiptIdGet): Response<ReturnReceiptsAnswer>
  /** 查询商家券营销补差回退单详情 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_21.shtml */
  getAsync(options: SubsidyReturnReceiptsBySubsidyReturnReceiptIdGet): Promised<ReturnReceiptsAnswer>
}

interface SubsidyReturnReceiptsBySubsidyReturnReceiptIdGet extends CallOptions {
  subsidy_return_receipt_id: PathValue
}

interface BusifavorUsers extends Node {
  _openid_: BusifavorUsersByOpenid
  '{openid}': BusifavorUsersByOpenid
}

interface BusifavorUsersByOpenid extends Node {
  coupons: BusifavorUsersCoupons
}

export interface BusifavorUsersCoupons extends Node {
  _coupon_code_: BusifavorUsersCouponsByCouponCode
  '{coupon_code}': BusifavorUsersCouponsByCouponCode
  /** 根据过滤条件查询用户券 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_4.shtml */
  get(options: BusifavorUsersCouponsGet): Response<BusifavorUsersCouponsGetAnswer>
  /** 根据过滤条件查询用户券 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_4.shtml */
  getAsync(options: BusifavorUsersCouponsGet): Promised<BusifavorUsersCouponsGetAnswer>
}

interface BusifavorUsersCouponsGet extends CallOptions {
  openid: PathValue
  query: {
    appid: PathValue
    stock_id?: PathValue
    coupon_state?: Open<'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'>
    creator_merchant?: PathValue
    belong_merchant?: PathValue
    sender_merchant?: PathValue
    offset?: Numeric
    limit?: Numeric
  }
}
interface BusifavorUsersCouponsGetAnswer {
  total_count?: number
  offset?: number
  limit?: number
  data?: Array<{
    /** ≤24 */ stock_name: string
    /** 8..15 */ belong_merchant?: string
    /** ≤20 */ comment?: string
    /** ≤15 */ goods_name: string
    stock_type: Open<'NORMAL' | 'DISCOUNT' | 'EXCHANGE'>
    coupon_use_rule?: {
      coupon_available_time?: CouponAvailableTime
      available_week?: CouponUseRuleAvailableWeek
      irregulary_avaliable_time?: Array<{ begin_time?: string, end_time?: string }>
      fixed_normal_coupon?: { discount_amount?: number, transaction_minimum?: number }
      discount_coupon?: { discount_percent?: number, transaction_minimum?: number }
      exchange_coupon?: { exchange_price?: number, transaction_minimum?: number }
      use_method?: Open<'OFF_LINE' | 'MINI_PROGRAMS' | 'PAYMENT_CODE' | 'SELF_CONSUME'>
      mini_programs_appid?: string
      mini_programs_path?: string
    }
    custom_entrance?: DataCustomEntrance
    display_pattern_info?: BusifavorStocksAnswerDisplayPatternInfo
    coupon_code?: string
    coupon_state?: Open<'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'>
    stock_id?: string
    transferable?: boolean
    shareable?: boolean
    send_request_no?: string
    use_request_no?: string
    available_start_time?: string
    expire_time?: string
    receive_time?: string
    use_time?: string
    associate_out_trade_no?: string
    return_request_no?: string
    return_time?: string
    deactivate_request_no?: string
    deactivate_time?: string
    deactivate_reason?: string
  }>
}

interface BusifavorUsersCouponsByCouponCode extends Node {
  appids: CouponsAppids
}

interface CouponsAppids extends Node {
  _appid_: CouponsAppidsByAppid
  '{appid}': CouponsAppidsByAppid
}

export interface CouponsAppidsByAppid extends Node {
  /** 查询用户单张券详情 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/busifavor/chapter3_5.shtml */
  get(options: CouponsAppidsByAppidGet): Response<CouponsAppidsByAppidGetAnswer>
  /** 查询用户单张券详情 · 运营工具∙商家券
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/busifavor/chapter3_5.shtml */
  getAsync(options: CouponsAppidsByAppidGet): Promised<CouponsAppidsByAppidGetAnswer>
}

interface CouponsAppidsByAppidGet extends CallOptions {
  openid: PathValue
  coupon_code: PathValue
  appid: PathValue
}
interface CouponsAppidsByAppidGetAnswer {
  /** ≤24 */ stock_name: string
  /** 8..15 */ belong_merchant?: string
  /** ≤20 */ comment?: string
  /** ≤15 */ goods_name: string
  stock_type: Open<'NORMAL' | 'DISCOUNT' | 'EXCHANGE'>
  coupon_use_rule?: DataCouponUseRule
  custom_entrance?: DataCustomEntrance
  display_pattern_info?: DataDisplayPatternInfo
  coupon_code?: string
  coupon_state?: Open<'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | 'PENDING_REDEEM' | 'REDEEM_CONFIRMING' | 'REDEEM_FAILED' | 'REDEEM_EXPIRED'>
  stock_id?: string
  transferable?: boolean
  shareable?: boolean
  send_request_no?: string
  use_request_no?: string
  available_start_time?: string
  expire_time?: string
  receive_time?: string
  use_time?: string
  associate_out_trade_no?: string
  return_request_no?: string
  return_time?: string
  deactivate_request_no?: string
  deactivate_time?: string
  deactivate_reason?: string
}

interface Favor extends Node {
  callbacks: FavorCallbacks
  couponStocks: FavorCouponStocks
  'coupon-stocks': FavorCouponStocks
  media: FavorMedia
  stocks: FavorStocks
  users: FavorUsers
}

export interface FavorCallbacks extends Node {
  /** 获取已设置的消息通知地址 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012464070
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: FavorCallbacksGet): Response<FavorCallbacksGetAnswer>
  /** 获取已设置的消息通知地址 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012464070
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: FavorCallbacksGet): Promised<FavorCallbacksGetAnswer>
  /** 设置消息通知地址 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012464198
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: FavorCallbacksPost): Response<FavorCallbacksPostAnswer>
  /** 设置消息通知地址 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012464198
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: FavorCallbacksPost): Promised<FavorCallbacksPostAnswer>
}

interface FavorCallbacksGet extends CallOptions {
  query: {
    /** ≤20 */ mchid: PathValue
  }
}
interface FavorCallbacksGetAnswer { notify_url: string, mchid: string }

interface FavorCallbacksPost extends CallOptions {
  json: {
    /** ≤20 */ mchid: string
    /** ≤256 */ notify_url: string
    switch?: boolean
  }
}
interface FavorCallbacksPostAnswer { update_time: string, notify_url: string }

export interface FavorCouponStocks extends Node {
  /** 创建代金券批次 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534633
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: FavorCouponStocksPost): Response<FavorCouponStocksPostAnswer>
  /** 创建代金券批次 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534633
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: FavorCouponStocksPost): Promised<FavorCouponStocksPostAnswer>
}

interface FavorCouponStocksPost extends CallOptions {
  json: {
    /** ≤20 */ stock_name: string
    /** ≤60 */ comment?: string
    /** ≤20 */ belong_merchant: string
    available_begin_time: string
    available_end_time: string
    stock_use_rule: {
      max_coupons: number
      /** 分 */ max_amount: number
      /** 分 */ max_amount_by_day?: number
      max_coupons_per_user: number
      natural_person_limit: boolean
      prevent_api_abuse: boolean
    }
    pattern_info?: {
      /** ≤1000 */ description: string
      /** ≤128 */ merchant_logo?: string
      /** ≤12 */ merchant_name?: string
      background_color?: 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102'
      /** ≤128 */ coupon_image?: string
      jump_target?: 'PAYMENT_CODE' | 'MINI_PROGRAM' | 'DEFAULT_PAGE'
      /** ≤128 */ mini_program_appid?: string
      /** ≤128 */ mini_program_path?: string
    }
    coupon_use_rule: {
      coupon_available_time?: {
        fix_available_time?: {
          available_week_day: Array<Open<0 | 1 | 2 | 3 | 4 | 5 | 6>>
          /** 秒 */ begin_time: number
          /** 秒 */ end_time?: number
        }
        second_day_available?: boolean
        /** 天 */ available_time_after_receive?: number
        available_begin_time?: string
        available_end_time?: string
      }
      fixed_normal_coupon?: {
        /** 分 */ coupon_amount: number
        /** 分 */ transaction_minimum: number
      }
      /** ≤50 */ goods_tag?: string[]
      trade_type?: Array<'MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER'>
      combine_use?: boolean
      /** ≤50 */ available_items?: string[]
      /** ≤50 */ unavailable_items?: string[]
      /** ≤50 */ available_merchants: string[]
      limit_card?: {
        /** ≤4 */ name: string
        /** ≤10 */ bin: string[]
      }
      discount_coupon?: { discount_amount_max?: number, discount_percent?: number, transaction_minimum?: number }
      exchange_coupon?: { exchange_price?: number, transaction_minimum?: number }
      limit_pay?: string[]
    }
    no_cash: boolean
    stock_type: Open<'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT'>
    /** ≤128 */ out_request_no: string
    /** ≤128 */ ext_info?: string
  }
}
interface FavorCouponStocksPostAnswer { stock_id: string, create_time: string }

interface FavorMedia extends Node {
  imageUpload: MediaImageUpload
  'image-upload': MediaImageUpload
}

export interface MediaImageUpload extends Node {
  /** （营销）图片上传 · 运营工具∙通用接口
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012557248
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 REQUEST_BLOCKED · 500 SYSTEM_ERROR */
  post(options: MediaImageUploadPost): Response<MediaImageUploadPostAnswer>
  /** （营销）图片上传 · 运营工具∙通用接口
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012557248
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 REQUEST_BLOCKED · 500 SYSTEM_ERROR */
  postAsync(options: MediaImageUploadPost): Promised<MediaImageUploadPostAnswer>
}

type MediaImageUploadPost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', {
  /** ≤128 */ filename: string
  /** ≤256 */ sha256: string
}>,
  2>
interface MediaImageUploadPostAnswer {
  /** ≤256 */ media_url: string
}

export interface FavorStocks extends Node {
  _stock_id_: FavorStocksByStockId
  '{stock_id}': FavorStocksByStockId
  /** 条件查询批次列表 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012460489
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: FavorStocksGet): Response<FavorStocksGetAnswer>
  /** 条件查询批次列表 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012460489
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: FavorStocksGet): Promised<FavorStocksGetAnswer>
}

interface FavorStocksGet extends CallOptions {
  query: {
    offset: Numeric
    limit: Numeric
    /** ≤20 */ stock_creator_mchid: PathValue
    create_start_time?: string
    create_end_time?: string
    status?: Open<'unactivated' | 'audit' | 'running' | 'stoped' | 'paused'>
  }
}
interface FavorStocksGetAnswer { total_count: number, data?: Stock[], limit: number, offset: number }

export interface FavorStocksByStockId extends Node {
  items: StocksItems
  merchants: StocksMerchants
  modifyGoodsId: StocksModifyGoodsId
  'modify-goods-id': StocksModifyGoodsId
  pause: StocksPause
  refundFlow: StocksRefundFlow
  'refund-flow': StocksRefundFlow
  refundFlowByDay: StocksRefundFlowByDay
  'refund-flow-by-day': StocksRefundFlowByDay
  restart: StocksRestart
  start: StocksStart
  useFlow: StocksUseFlow
  'use-flow': StocksUseFlow
  useFlowByDay: StocksUseFlowByDay
  'use-flow-by-day': StocksUseFlowByDay
  /** 查询批次详情 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012460564
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: FavorStocksByStockIdGet): Response<Stock>
  /** 查询批次详情 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012460564
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: FavorStocksByStockIdGet): Promised<Stock>
}

interface FavorStocksByStockIdGet extends CallOptions {
  stock_id: PathValue
  query: {
    /** ≤20 */ stock_creator_mchid: PathValue
  }
}

export interface StocksItems extends Node {
  /** 查询代金券可用单品 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012463442
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: StocksItemsGet): Response<AvailableSingleitemCollection>
  /** 查询代金券可用单品 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012463442
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: StocksItemsGet): Promised<AvailableSingleitemCollection>
}

interface StocksItemsGet extends CallOptions {
  stock_id: PathValue
  query: {
    offset: Numeric
    limit: Numeric
    /** ≤20 */ stock_creator_mchid: PathValue
  }
}

export interface StocksMerchants extends Node {
  /** 查询代金券可用商户 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012463358
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: StocksMerchantsGet): Response<AvailableSingleitemCollection>
  /** 查询代金券可用商户 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012463358
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: StocksMerchantsGet): Promised<AvailableSingleitemCollection>
}

interface StocksMerchantsGet extends CallOptions {
  stock_id: PathValue
  query: {
    offset: Numeric
    limit: Numeric
    /** ≤20 */ stock_creator_mchid: PathValue
  }
}

export interface StocksModifyGoodsId extends Node {
  /** 修改可用单品编码 · 运营工具∙代金券
   * 【直连商户】 */
  post(options: StocksModifyGoodsIdPost): Response<StocksModifyGoodsIdPostAnswer>
  /** 修改可用单品编码 · 运营工具∙代金券
   * 【直连商户】 */
  postAsync(options: StocksModifyGoodsIdPost): Promised<StocksModifyGoodsIdPostAnswer>
}

interface StocksModifyGoodsIdPost extends CallOptions {
  stock_id: PathValue
  json: { stock_creator_mchid: string, add_goods_id_list?: string[], delete_goods_id_list?: string[] }
}
interface StocksModifyGoodsIdPostAnswer { pause_time?: string, stock_id: string }

export interface StocksPause extends Node {
  /** 暂停代金券批次 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012460305
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: StocksPausePost): Response<StocksPausePostAnswer>
  /** 暂停代金券批次 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012460305
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: StocksPausePost): Promised<StocksPausePostAnswer>
}

interface StocksPausePost extends CallOptions {
  stock_id: PathValue
  json: {
    /** ≤20 */ stock_creator_mchid: string
  }
}
interface StocksPausePostAnswer {
  pause_time: string
  /** ≤20 */ stock_id: string
}

export interface StocksRefundFlow extends Node {
  /** 下载批次退款明细 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012463523
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: StocksRefundFlowGet): Response<StocksRefundFlowGetAnswer>
  /** 下载批次退款明细 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012463523
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: StocksRefundFlowGet): Promised<StocksRefundFlowGetAnswer>
}

interface StocksRefundFlowGet extends CallOptions {
  stock_id: PathValue
}
interface StocksRefundFlowGetAnswer { url: string, hash_value: string, hash_type: string }

export interface StocksRefundFlowByDay extends Node {
  /** 获取批次退款明细下载链接 · 运营工具∙代金券
   * 【直连商户】【服务商】 */
  get(options: StocksRefundFlowByDayGet): Response<StocksRefundFlowByDayGetAnswer>
  /** 获取批次退款明细下载链接 · 运营工具∙代金券
   * 【直连商户】【服务商】 */
  getAsync(options: StocksRefundFlowByDayGet): Promised<StocksRefundFlowByDayGetAnswer>
}

interface StocksRefundFlowByDayGet extends CallOptions {
  stock_id: PathValue
  query: { bill_date: PathValue }
}
interface StocksRefundFlowByDayGetAnswer { url: string, stock_refundflow_hash?: string, stock_refundflow_count?: string }

export interface StocksRestart extends Node {
  /** 重启代金券批次 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012460411
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: StocksRestartPost): Response<StocksRestartPostAnswer>
  /** 重启代金券批次 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012460411
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: StocksRestartPost): Promised<StocksRestartPostAnswer>
}

interface StocksRestartPost extends CallOptions {
  stock_id: PathValue
  json: {
    /** ≤20 */ stock_creator_mchid: string
  }
}
interface StocksRestartPostAnswer {
  restart_time: string
  /** ≤20 */ stock_id: string
}

export interface StocksStart extends Node {
  /** 激活代金券批次 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012460137
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: StocksStartPost): Response<StocksStartPostAnswer>
  /** 激活代金券批次 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012460137
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: StocksStartPost): Promised<StocksStartPostAnswer>
}

interface StocksStartPost extends CallOptions {
  stock_id: PathValue
  json: {
    /** ≤20 */ stock_creator_mchid: string
  }
}
interface StocksStartPostAnswer {
  start_time: string
  /** ≤20 */ stock_id: string
}

export interface StocksUseFlow extends Node {
  /** 下载批次核销明细 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012463585
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: StocksUseFlowGet): Response<StocksUseFlowGetAnswer>
  /** 下载批次核销明细 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012463585
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: StocksUseFlowGet): Promised<StocksUseFlowGetAnswer>
}

interface StocksUseFlowGet extends CallOptions {
  stock_id: PathValue
}
interface StocksUseFlowGetAnswer { url: string, hash_value: string, hash_type: string }

export interface StocksUseFlowByDay extends Node {
  /** 获取批次核销明细下载链接 · 运营工具∙代金券
   * 【直连商户】【服务商】 */
  get(options: StocksUseFlowByDayGet): Response<StocksUseFlowByDayGetAnswer>
  /** 获取批次核销明细下载链接 · 运营工具∙代金券
   * 【直连商户】【服务商】 */
  getAsync(options: StocksUseFlowByDayGet): Promised<StocksUseFlowByDayGetAnswer>
}

interface StocksUseFlowByDayGet extends CallOptions {
  stock_id: PathValue
  query: { bill_date: PathValue }
}
interface StocksUseFlowByDayGetAnswer { url: string, stock_useflow_hash?: string, stock_useflow_count?: string }

interface FavorUsers extends Node {
  _openid_: FavorUsersByOpenid
  '{openid}': FavorUsersByOpenid
}

interface FavorUsersByOpenid extends Node {
  coupons: FavorUsersCoupons
}

export interface FavorUsersCoupons extends Node {
  _coupon_id_: FavorUsersCouponsByCouponId
  '{coupon_id}': FavorUsersCouponsByCouponId
  /** 根据商户号查用户的券 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534690
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: FavorUsersCouponsGet): Response<FavorUsersCouponsGetAnswer>
  /** 根据商户号查用户的券 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534690
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: FavorUsersCouponsGet): Promised<FavorUsersCouponsGetAnswer>
  /** 发放代金券 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012463767
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH · 401 SIGN_ERROR · 403 MCH_NOT_EXISTS NOT_ENOUGH REQUEST_BLOCKED RULE_LIMIT USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: FavorUsersCouponsPost): Response<FavorUsersCouponsPostAnswer>
  /** 发放代金券 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012463767
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH · 401 SIGN_ERROR · 403 MCH_NOT_EXISTS NOT_ENOUGH REQUEST_BLOCKED RULE_LIMIT USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: FavorUsersCouponsPost): Promised<FavorUsersCouponsPostAnswer>
}

interface FavorUsersCouponsGet extends CallOptions {
  openid: PathValue
  query: {
    /** ≤128 */ appid: PathValue
    /** ≤20 */ stock_id?: PathValue
    status?: Open<'SENDED' | 'USED'>
    /** ≤20 */ creator_mchid?: PathValue
    /** ≤20 */ available_mchid?: PathValue
    offset?: Numeric
    limit?: Numeric
    business_type?: 'MULTIUSE'
    sender_mchid?: PathValue
  }
}
interface FavorUsersCouponsGetAnswer { data?: Coupon[], total_count: number, limit?: number, offset?: number }

interface FavorUsersCouponsPost extends CallOptions {
  openid: PathValue
  json: {
    /** ≤20 */ stock_id: string
    /** ≤128 */ out_request_no: string
    /** ≤128 */ appid: string
    stock_creator_mchid: string
    /** 分 */ coupon_value?: number
    /** 分 */ coupon_minimum?: number
  }
}
interface FavorUsersCouponsPostAnswer { coupon_id: string }

export interface FavorUsersCouponsByCouponId extends Node {
  /** 查询代金券详情 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012486942
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMIT_EXCEED FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: FavorUsersCouponsByCouponIdGet): Response<Coupon>
  /** 查询代金券详情 · 运营工具∙代金券
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012486942
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH REQUEST_BLOCKED USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMIT_EXCEED FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: FavorUsersCouponsByCouponIdGet): Promised<Coupon>
}

interface FavorUsersCouponsByCouponIdGet extends CallOptions {
  openid: PathValue
  coupon_id: PathValue
  query: {
    /** ≤128 */ appid: PathValue
  }
}

interface GoodsSubsidyActivity extends Node {
  activities: GoodsSubsidyActivityActivities
  activity: GoodsSubsidyActivityActivity
  qualification: GoodsSubsidyActivityQualification
  retailStoreAct: GoodsSubsidyActivityRetailStoreAct
  'retail-store-act': GoodsSubsidyActivityRetailStoreAct
}

export interface GoodsSubsidyActivityActivities extends Node {
  /** 按区域查询品牌加价购活动 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html */
  get(options: GoodsSubsidyActivityActivitiesGet): Response<GoodsSubsidyActivityActivitiesGetAnswer>
  /** 按区域查询品牌加价购活动 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html */
  getAsync(options: GoodsSubsidyActivityActivitiesGet): Promised<GoodsSubsidyActivityActivitiesGetAnswer>
}

interface GoodsSubsidyActivityActivitiesGet extends CallOptions {
  query: { city_id: PathValue, offset: Numeric, limit: Numeric }
}
interface GoodsSubsidyActivityActivitiesGetAnswer {
  total_count?: number
  data?: Array<{
    activity_id?: string
    brand_id?: string
    creator_merchant_id?: string
    activity_info?: {
      activity_name?: string
      apply_start_time?: string
      apply_end_time?: string
      activity_start_time?: string
      activity_end_time?: string
      activity_description?: string
    }
    goods_information?: { goods_id?: string, goods_name?: string, goods_picture_url?: string }
    rule_information?: {
      store_subsidy?: number
      service_provider_subsidy?: number
      store_subsidy_quota?: number
      user_subsidy_quota?: number
      areas?: Array<{ province?: string, city?: string, district?: string }>
    }
  }>
  offset?: number
  limit?: number
}

interface GoodsSubsidyActivityActivity extends Node {
  _activity_id_: GoodsSubsidyActivityActivityByActivityId
  '{activity_id}': GoodsSubsidyActivityActivityByActivityId
}

interface GoodsSubsidyActivityActivityByActivityId extends Node {
  apply: ActivityApply
}

export interface ActivityApply extends Node {
  /** 门店报名品牌加价购活动 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html */
  post(options: ActivityApplyPost): Response<ActivityApplyPostAnswer>
  /** 门店报名品牌加价购活动 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html */
  postAsync(options: ActivityApplyPost): Promised<ActivityApplyPostAnswer>
}

interface ActivityApplyPost extends CallOptions {
  activity_id: PathValue
  json: { caller_merchant_id: string, apply_infos?: ApplyInfos[] }
}
interface ActivityApplyPostAnswer { return_message?: string, failed_apply_infos?: ApplyInfos[], succeed_apply_infos?: ApplyInfos[] }

interface GoodsSubsidyActivityQualification extends Node {
  lock: QualificationLock
  unlock: QualificationUnlock
}

export interface QualificationLock extends Node {
  /** 锁定品牌加价购活动资格 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html */
  post(options: QualificationLockPost): Response<QualificationAnswer>
  /** 锁定品牌加价购活动资格 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html */
  postAsync(options: QualificationLockPost): Promised<QualificationAnswer>
}

interface QualificationLockPost extends CallOptions {
  json: QualificationLockRequest
}

export interface QualificationUnlock extends Node {
  /** 解锁品牌加价购活动资格 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html */
  post(options: QualificationUnlockPost): Response<QualificationAnswer>
  /** 解锁品牌加价购活动资格 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html */
  postAsync(options: QualificationUnlockPost): Promised<QualificationAnswer>
}

interface QualificationUnlockPost extends CallOptions {
  json: QualificationLockRequest
}

interface GoodsSubsidyActivityRetailStoreAct extends Node {
  _activity_id_: GoodsSubsidyActivityRetailStoreActByActivityId
  '{activity_id}': GoodsSubsidyActivityRetailStoreActByActivityId
  _brand_id_: GoodsSubsidyActivityRetailStoreActByBrandId
  '{brand_id}': GoodsSubsidyActivityRetailStoreActByBrandId
}

interface GoodsSubsidyActivityRetailStoreActByActivityId extends Node {
  representative: RetailStoreActRepresentative
  representatives: RetailStoreActRepresentatives
}

export interface RetailStoreActRepresentative extends Node {
  /** 添加零售小店活动业务代理 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-stores/add-representative.html */
  put(options: RetailStoreActRepresentativePut): Response<RetailStoreActRepresentativePutAnswer>
  /** 添加零售小店活动业务代理 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-stores/add-representative.html */
  putAsync(options: RetailStoreActRepresentativePut): Promised<RetailStoreActRepresentativePutAnswer>
  /** 删除零售小店活动业务代理 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-representative.html */
  delete(options: RetailStoreActRepresentativeDelete): Response<RetailStoreActRepresentativeDeleteAnswer>
  /** 删除零售小店活动业务代理 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-representative.html */
  deleteAsync(options: RetailStoreActRepresentativeDelete): Promised<RetailStoreActRepresentativeDeleteAnswer>
}

interface RetailStoreActRepresentativePut extends CallOptions {
  activity_id: PathValue
  json: {
    representative_info_list: Array<{ openid: string }>
    out_request_no: string
    add_time?: string
  }
}
interface RetailStoreActRepresentativePutAnswer {
  activity_id: string
  failed_representative_info_list?: Array<{ openid: string }>
  add_time?: string
}

interface RetailStoreActRepresentativeDelete extends CallOptions {
  activity_id: PathValue
  json: {
    representative_info_list: Array<{ openid: string }>
    out_request_no: string
    delete_time: string
  }
}
interface RetailStoreActRepresentativeDeleteAnswer {
  activity_id: string
  failed_representative_info_list?: Array<{ openid: string }>
  delete_time?: string
}

export interface RetailStoreActRepresentatives extends Node {
  /** 查询零售小店活动业务代理 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-representative.html */
  get(options: RetailStoreActRepresentativesGet): Response<RetailStoreActRepresentativesGetAnswer>
  /** 查询零售小店活动业务代理 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-representative.html */
  getAsync(options: RetailStoreActRepresentativesGet): Promised<RetailStoreActRepresentativesGetAnswer>
}

interface RetailStoreActRepresentativesGet extends CallOptions {
  activity_id: PathValue
  query: { offset: Numeric, limit: Numeric }
}
interface RetailStoreActRepresentativesGetAnswer {
  total_count?: number
  data?: Array<{ openid: string }>
  offset?: number
  limit?: number
}

interface GoodsSubsidyActivityRetailStoreActByBrandId extends Node {
  materials: RetailStoreActMaterials
  stores: RetailStoreActStores
}

export interface RetailStoreActMaterials extends Node {
  /** 生成小店活动物料码 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/create-materials.html */
  post(options: RetailStoreActMaterialsPost): Response<RetailStoreActMaterialsPostAnswer>
  /** 生成小店活动物料码 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/create-materials.html */
  postAsync(options: RetailStoreActMaterialsPost): Promised<RetailStoreActMaterialsPostAnswer>
}

interface RetailStoreActMaterialsPost extends CallOptions {
  brand_id: PathValue
  json: { out_request_no: string, material_num: number }
}
interface RetailStoreActMaterialsPostAnswer {
  material_list?: Array<{ material_id?: string, material_url?: string }>
}

export interface RetailStoreActStores extends Node {
  _store_code_: RetailStoreActStoresByStoreCode
  '{store_code}': RetailStoreActStoresByStoreCode
  /** 查询小店活动门店列表 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-store.html */
  get(options: RetailStoreActStoresGet): Response<RetailStoreActStoresGetAnswer>
  /** 查询小店活动门店列表 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-store.html */
  getAsync(options: RetailStoreActStoresGet): Promised<RetailStoreActStoresGetAnswer>
  /** 添加小店活动门店 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/add-stores.html */
  post(options: RetailStoreActStoresPost): Response<RetailStoreActStoresPostAnswer>
  /** 添加小店活动门店 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/add-stores.html */
  postAsync(options: RetailStoreActStoresPost): Promised<RetailStoreActStoresPostAnswer>
  /** 删除小店活动门店 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-stores.html */
  delete(options: RetailStoreActStoresDelete): Response<RetailStoreActStoresDeleteAnswer>
  /** 删除小店活动门店 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-stores.html */
  deleteAsync(options: RetailStoreActStoresDelete): Promised<RetailStoreActStoresDeleteAnswer>
}

interface RetailStoreActStoresGet extends CallOptions {
  brand_id: PathValue
  query: { offset: Numeric, limit: Numeric }
}
interface RetailStoreActStoresGetAnswer {
  total_count?: number
  data?: Array<{ store_code?: string, store_name?: string }>
  offset?: number
  limit?: number
}

interface RetailStoreActStoresPost extends CallOptions {
  brand_id: PathValue
  json: {
    out_request_no: string
    add_time: string
    stores: Array<{ store_code?: string, store_name?: string }>
  }
}
interface RetailStoreActStoresPostAnswer {
  add_time?: string
  failed_stores?: Array<{ store_code?: string, store_name?: string }>
}

interface RetailStoreActStoresDelete extends CallOptions {
  brand_id: PathValue
  json: {
    out_request_no: string
    delete_time: string
    stores: Array<{ store_code?: string, store_name?: string }>
  }
}
interface RetailStoreActStoresDeleteAnswer {
  delete_time?: string
  failed_stores?: Array<{ store_code?: string, store_name?: string }>
}

export interface RetailStoreActStoresByStoreCode extends Node {
  /** 查询小店活动门店详情 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/get-store.html */
  get(options: RetailStoreActStoresByStoreCodeGet): Response<RetailStoreActStoresByStoreCodeGetAnswer>
  /** 查询小店活动门店详情 · 品牌小店营销
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/get-store.html */
  getAsync(options: RetailStoreActStoresByStoreCodeGet): Promised<RetailStoreActStoresByStoreCodeGetAnswer>
}

interface RetailStoreActStoresByStoreCodeGet extends CallOptions {
  brand_id: PathValue
  store_code: PathValue
}
interface RetailStoreActStoresByStoreCodeGetAnswer { store_code?: string, store_name?: string }

interface MembercardActivity extends Node {
  activities: MembercardActivityActivities
}

export interface MembercardActivityActivities extends Node {
  _activity_id_: MembercardActivityActivitiesByActivityId
  '{activity_id}': MembercardActivityActivitiesByActivityId
  /** 查询活动列表 · 会员卡∙会员有礼
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_3.shtml */
  get(options: MembercardActivityActivitiesGet): Response<MembercardActivityActivitiesGetAnswer>
  /** 查询活动列表 · 会员卡∙会员有礼
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_3.shtml */
  getAsync(options: MembercardActivityActivitiesGet): Promised<MembercardActivityActivitiesGetAnswer>
  /** 创建活动 · 会员卡∙会员有礼
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_1.shtml */
  post(options: MembercardActivityActivitiesPost): Response<ActivitiesData>
  /** 创建活动 · 会员卡∙会员有礼
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_1.shtml */
  postAsync(options: MembercardActivityActivitiesPost): Promised<ActivitiesData>
}

interface MembercardActivityActivitiesGet extends CallOptions {
  query: {
    limit?: Numeric
    offset?: Numeric
    activity_type: Open<'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM'>
    card_id?: PathValue
    activity_status?: Open<'CREATED' | 'ONGOING' | 'TERMINATED' | 'OVER_TIME'>
  }
}
interface MembercardActivityActivitiesGetAnswer { data?: ActivitiesData[], offset?: number, limit?: number, total_count?: number }

interface MembercardActivityActivitiesPost extends CallOptions {
  json: {
    card_id: string
    activity_name: string
    activity_type: Open<'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM'>
    begin_time: string
    end_time: string
    award_send_period?: {
      award_send_time?: Array<{ begin_time: string, end_time: string }>
      award_send_day_time?: Array<{
        begin_day_time: { hours: number, minutes: number, seconds: number }
        end_day_time: { hours: number, minutes: number, seconds: number }
      }>
    }
    stock_list?: Array<{ stock_creator_mchid: string, stock_id: string }>
    out_request_no: string
    pay_activity_setting?: {
      logo_url: string
      activity_second_title: string
      mchid_list?: string[]
      activate_setting?: {
        activate_type: string
        activate_url?: string
        activate_miniprogram?: { activate_appid: string, activate_path: string }
      }
      payment_setting?: {
        payment_mode?: { payment_scene_list?: string[] }
        limit_bank?: string
        goods_tags?: string[]
      }
    }
    miniprogram_activity_setting?: MiniprogramActivitySetting
  }
}

export interface MembercardActivityActivitiesByActivityId extends Node {
  terminate: MembercardActivityActivitiesTerminate
  /** 查询活动详情 · 会员卡∙会员有礼
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_4.shtml */
  get(options: MembercardActivityActivitiesByActivityIdGet): Response<MembercardActivityActivitiesByActivityIdGetAnswer>
  /** 查询活动详情 · 会员卡∙会员有礼
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_4.shtml */
  getAsync(options: MembercardActivityActivitiesByActivityIdGet): Promised<MembercardActivityActivitiesByActivityIdGetAnswer>
}

interface MembercardActivityActivitiesByActivityIdGet extends CallOptions {
  activity_id: PathValue
}
interface MembercardActivityActivitiesByActivityIdGetAnswer {
  activity_id: string
  activity_status?: string
  create_time?: string
  update_time?: string
  card_id?: string
  activity_name?: string
  activity_type?: string
  begin_time?: string
  end_time?: string
  award_send_period?: AwardSendPeriod
  stock_list?: Array<{ stock_creator_mchid: string, stock_id: string }>
  out_request_no?: string
  pay_activity_setting?: {
    logo_url: string
    activity_second_title?: string
    mchid_list?: unknown[]
    activate_setting?: ActivateSetting
    payment_setting?: PaymentSetting
  }
  miniprogram_activity_setting?: MiniprogramActivitySetting
}

export interface MembercardActivityActivitiesTerminate extends Node {
  /** 终止活动 · 会员卡∙会员有礼
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_2.shtml */
  post(options: MembercardActivityActivitiesTerminatePost): Response<MembercardActivityActivitiesTerminatePostAnswer>
  /** 终止活动 · 会员卡∙会员有礼
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_2.shtml */
  postAsync(options: MembercardActivityActivitiesTerminatePost): Promised<MembercardActivityActivitiesTerminatePostAnswer>
}

interface MembercardActivityActivitiesTerminatePost extends CallOptions {
  activity_id: PathValue
}
interface MembercardActivityActivitiesTerminatePostAnswer { activity_id: string, terminate_time?: string }

interface MembercardOpen extends Node {
  activateInformations: MembercardOpenActivateInformations
  'activate-informations': MembercardOpenActivateInformations
  callback: MembercardOpenCallback
  cards: MembercardOpenCards
  phonenumberMember: MembercardOpenPhonenumberMember
  'phonenumber-member': MembercardOpenPhonenumberMember
  user: MembercardOpenUser
}

interface MembercardOpenActivateInformations extends Node {
  _activate_ticket_: MembercardOpenActivateInformationsByActivateTicket
  '{activate_ticket}': MembercardOpenActivateInformationsByActivateTicket
}

export interface MembercardOpenActivateInformationsByActivateTicket extends Node {
  /** 获取用户信息（跳转型激活） · 会员卡∙运营投放
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_5.shtml */
  get(options: MembercardOpenActivateInformationsByActivateTicketGet): Response<MembercardOpenActivateInformationsByActivateTicketGetAnswer>
  /** 获取用户信息（跳转型激活） · 会员卡∙运营投放
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_5.shtml */
  getAsync(options: MembercardOpenActivateInformationsByActivateTicketGet): Promised<MembercardOpenActivateInformationsByActivateTicketGetAnswer>
}

interface MembercardOpenActivateInformationsByActivateTicketGet extends CallOptions {
  activate_ticket: PathValue
}
interface MembercardOpenActivateInformationsByActivateTicketGetAnswer { nickname?: string, head_image_url?: string, user_information?: UserInformation }

export interface MembercardOpenCallback extends Node {
  /** 查询回调地址 · 会员卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_2.shtml */
  get(options?: CallOptions): Response<MembercardOpenCallbackGetAnswer>
  /** 查询回调地址 · 会员卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_2.shtml */
  getAsync(options?: CallOptions): Promised<MembercardOpenCallbackGetAnswer>
  /** 设置回调地址 · 会员卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_1.shtml */
  patch(options: MembercardOpenCallbackPatch): Response<MembercardOpenCallbackPatchAnswer>
  /** 设置回调地址 · 会员卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_1.shtml */
  patchAsync(options: MembercardOpenCallbackPatch): Promised<MembercardOpenCallbackPatchAnswer>
}

interface MembercardOpenCallbackGetAnswer { notify_url: string, mchid?: string }

interface MembercardOpenCallbackPatch extends CallOptions {
  json: { notify_url: string }
}
interface MembercardOpenCallbackPatchAnswer { notify_url: string, mchid?: string }

export interface MembercardOpenCards extends Node {
  _card_id_: MembercardOpenCardsByCardId
  '{card_id}': MembercardOpenCardsByCardId
  /** 查询会员卡模板列表 · 会员卡∙基础功能
   * 【直连商户】【服务商】 */
  get(options: MembercardOpenCardsGet): Response<MembercardOpenCardsGetAnswer>
  /** 查询会员卡模板列表 · 会员卡∙基础功能
   * 【直连商户】【服务商】 */
  getAsync(options: MembercardOpenCardsGet): Promised<MembercardOpenCardsGetAnswer>
  /** 创建会员卡模板 · 会员卡∙基础功能
   * 【直连商户】【服务商】 */
  post(options: MembercardOpenCardsPost): Response<MemberCardRecord>
  /** 创建会员卡模板 · 会员卡∙基础功能
   * 【直连商户】【服务商】 */
  postAsync(options: MembercardOpenCardsPost): Promised<MemberCardRecord>
}

interface MembercardOpenCardsGet extends CallOptions {
  query: { brand_id?: PathValue, appid?: PathValue, offset: Numeric, limit: Numeric }
}
interface MembercardOpenCardsGetAnswer {
  total_count?: number
  limit?: number
  offset?: number
  data?: Array<{
    card_id: string
    create_time?: string
    update_time?: string
    remain_quantity?: number
    status?: Open<'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED'>
    brand?: { brand_id: string, display_name: string }
    appid: string
    logo_url: string
    title?: string
    background_picture_url: string
    description?: string
    service_phone?: string
    code_type: Open<'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE'>
    total_quantity?: number
    date_information?: DateInformation
    code_mode?: Open<'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME'>
    need_display_level?: boolean
    init_level?: string
    out_request_no: string
    balance_information?: BalanceInformation
    user_information_form?: UserInformationForm
    additional_statement?: AdditionalStatement
  }>
  need_dynamic_code?: boolean
}

interface MembercardOpenCardsPost extends CallOptions {
  json: {
    appid: string
    logo_url: string
    brand: { brand_id: string, display_name: string }
    title: string
    background_picture_url: string
    description: string
    service_phone?: string
    code_type: Open<'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE'>
    total_quantity?: number
    date_information: {
      type: Open<'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'>
      available_begin_time?: string
      available_end_time?: string
      available_day_after_receive?: number
      wait_days_after_receive?: number
    }
    code_mode: Open<'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME'>
    need_display_level?: boolean
    init_level?: string
    out_request_no: string
    balance_information?: BalanceInformation
    user_information_form?: {
      common_field_list?: Array<Open<UserInformationFormMemberCardUserInformationCommonField>>
      custom_field_list?: UserInformationFormCustomFieldList[]
    }
    additional_statement?: MembercardOpenCardsRequestAdditionalStatement
    need_dynamic_code?: boolean
  }
}

export interface MembercardOpenCardsByCardId extends Node {
  codes: CardsCodes
  decryptCode: CardsDecryptCode
  'decrypt-code': CardsDecryptCode
  permissionTokens: CardsPermissionTokens
  'permission-tokens': CardsPermissionTokens
  phoneMembercard: CardsPhoneMembercard
  'phone-membercard': CardsPhoneMembercard
  qrcode: CardsQrcode
  rights: CardsRights
  serviceModules: CardsServiceModules
  'service-modules': CardsServiceModules
  upgrade: CardsUpgrade
  users: CardsUsers
  /** 查询会员卡模板信息 · 会员卡∙基础功能
   * 【直连商户】【服务商】 */
  get(options: MembercardOpenCardsByCardIdGet): Response<MembercardOpenCardsByCardIdGetAnswer>
  /** 查询会员卡模板信息 · 会员卡∙基础功能
   * 【直连商户】【服务商】 */
  getAsync(options: MembercardOpenCardsByCardIdGet): Promised<MembercardOpenCardsByCardIdGetAnswer>
  /** 修改会员卡模板信息 · 会员卡∙基础功能
   * 【直连商户】【服务商】 */
  patch(options: MembercardOpenCardsByCardIdPatch): Response<''>
  /** 修改会员卡模板信息 · 会员卡∙基础功能
   * 【直连商户】【服务商】 */
  patchAsync(options: MembercardOpenCardsByCardIdPatch): Promised<''>
  /** 删除会员卡模板 · 会员卡∙基础功能
   * 【直连商户】【服务商】 */
  delete(options: MembercardOpenCardsByCardIdDelete): Response<''>
  /** 删除会员卡模板 · 会员卡∙基础功能
   * 【直连商户】【服务商】 */
  deleteAsync(options: MembercardOpenCardsByCardIdDelete): Promised<''>
}

interface MembercardOpenCardsByCardIdGet extends CallOptions {
  card_id: PathValue
}
interface MembercardOpenCardsByCardIdGetAnswer {
  card_id: string
  create_time?: string
  update_time?: string
  remain_quantity?: number
  status?: Open<'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED'>
  brand?: { brand_id: string, display_name: string }
  appid: string
  logo_url: string
  title?: string
  background_picture_url: string
  description?: string
  service_phone?: string
  code_type: Open<'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE'>
  total_quantity?: number
  date_information?: DateInformation
  code_mode?: Open<'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME'>
  need_display_level?: boolean
  init_level?: string
  out_request_no: string
  balance_information?: BalanceInformation
  user_information_form?: UserInformationForm
  additional_statement?: AdditionalStatement
  bonus?: {
    init_bonus?: number
    bonus_value_word?: string
    bonus_cost_title?: string
    bonus_cost_word?: string
    bonus_jump_word?: string
    bonus_jump_appid?: string
    bonus_jump_path?: string
    bonus_support_appid?: string
    bonus_support_path?: string
  }
  favor?: {
    show_coupon?: boolean
    member_price_word?: string
    member_price_appid?: string
    member_price_path?: string
  }
  service_modules?: Array<{
    service_module_id?: string
    jump_miniprogram?: { appid?: string, path?: string }
  }>
  fapiao?: { fapiao_jump_word?: string, fapiao_jump_appid?: string, fapiao_jump_path?: string }
  guide?: {
    staff_name?: string
    head_image_url?: string
    contact_information_name?: string
    contact_information_value?: string
    phone_number?: string
  }
  need_dynamic_code?: boolean
}

interface MembercardOpenCardsByCardIdPatch extends CallOptions {
  card_id: PathValue
  json: {
    appid?: string
    logo_url?: string
    title?: string
    background_picture_url?: string
    description?: string
    service_phone?: string
    total_quantity?: number
    date_information?: {
      type: Open<'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'>
      available_end_time?: string
      available_day_after_receive?: number
      wait_days_after_receive?: number
      available_begin_time?: string
    }
    need_display_level?: boolean
    init_level?: string
    balance_information?: BalanceInformation
    user_information_form?: {
      can_modify_after_activate?: boolean
      common_field_list?: Array<Open<UserInformationFormMemberCardUserInformationCommonField>>
      custom_field_list?: UserInformationFormCustomFieldList[]
    }
    additional_statement?: MembercardOpenCardsRequestAdditionalStatement
    code_mode?: Open<'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME'>
    code_type?: Open<'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE'>
    need_dynamic_code?: boolean
  }
}

interface MembercardOpenCardsByCardIdDelete extends CallOptions {
  card_id: PathValue
}

interface CardsCodes extends Node {
  deposit: CodesDeposit
  _code_: CardsCodesByCode
  '{code}': CardsCodesByCode
}

export interface CodesDeposit extends Node {
  /** 导入会员Code · 会员卡∙基础功能
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_7.shtml */
  post(options: CodesDepositPost): Response<CodesDepositPostAnswer>
  /** 导入会员Code · 会员卡∙基础功能
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_7.shtml */
  postAsync(options: CodesDepositPost): Promised<CodesDepositPostAnswer>
}

interface CodesDepositPost extends CallOptions {
  card_id: PathValue
  json: { code?: string[] }
}
interface CodesDepositPostAnswer {
  data?: Array<{ code?: string, result?: Open<'SUCCESS' | 'DUPLICATE' | 'FAIL'> }>
}

export interface CardsCodesByCode extends Node {
  activate: CodesActivate
  bonus: CodesBonus
  rights: CodesRights
  setServiceModuleData: CodesSetServiceModuleData
  'set-service-module-data': CodesSetServiceModuleData
  unavailable: CodesUnavailable
  /** 查询用户会员卡信息 · 会员卡∙基础功能
   * 【直连商户】【服务商】 */
  get(options: CardsCodesByCodeGet): Response<CardsCodesByCodeGetAnswer>
  /** 查询用户会员卡信息 · 会员卡∙基础功能
   * 【直连商户】【服务商】 */
  getAsync(options: CardsCodesByCodeGet): Promised<CardsCodesByCodeGetAnswer>
  /** 修改用户会员卡信息 · 会员卡∙基础功能
   * 【直连商户】【服务商】 */
  patch(options: CardsCodesByCodePatch): Response<''>
  /** 修改用户会员卡信息 · 会员卡∙基础功能
   * 【直连商户】【服务商】 */
  patchAsync(options: CardsCodesByCodePatch): Promised<''>
}

interface CardsCodesByCodeGet extends CallOptions {
  card_id: PathValue
  code: PathValue
}
interface CardsCodesByCodeGetAnswer {
  card_id?: string
  code?: string
  openid?: string
  membership_number?: string
  level?: string
  nickname?: string
  head_image_url?: string
  background_picture_url?: string
  balance?: number
  user_card_status?: Open<'NOT_ACTIVATE' | 'EFFECTIVE' | 'EXPIRE' | 'UNAVAILABLE' | 'DELETE'>
  user_information?: UserInformation
  bonus_value?: number
  service_modules?: Array<{
    service_module_id?: string
    state_setting?: {
      state_id?: string
      content_template_data?: {
        field_list?: Array<{ field_id?: string, field_value?: string }>
        action_setting?: {
          action_name?: string
          jump_miniprogram?: { appid?: string, path?: string }
        }
      }
      message_template_setting?: {
        message_template_id?: string
        field_list?: Array<{ field_id?: string, field_value?: string }>
      }
    }
  }>
}

interface CardsCodesByCodePatch extends CallOptions {
  card_id: PathValue
  code: PathValue
  json: {
    membership_number?: string
    background_picture_url?: string
    level?: string
    out_request_no?: string
    balance_information?: { before_balance: number, balance: number, add_balance: number, balance_remark?: string }
    need_inform_balance?: boolean
    need_inform_level?: boolean
  }
}

export interface CodesActivate extends Node {
  /** 激活会员卡（跳转型激活） · 会员卡∙运营投放
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_10.shtml */
  post(options: CodesActivatePost): Response<''>
  /** 激活会员卡（跳转型激活） · 会员卡∙运营投放
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_10.shtml */
  postAsync(options: CodesActivatePost): Promised<''>
}

interface CodesActivatePost extends CallOptions {
  card_id: PathValue
  code: PathValue
  json: { membership_number?: string }
}

interface CodesBonus extends Node {
  commit: BonusCommit
  prepare: BonusPrepare
}

export interface BonusCommit extends Node {
  /** 设置支付后展示的积分到账 · 会员卡∙权益设置
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_2.shtml */
  post(options: BonusCommitPost): Response<''>
  /** 设置支付后展示的积分到账 · 会员卡∙权益设置
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_2.shtml */
  postAsync(options: BonusCommitPost): Promised<''>
}

interface BonusCommitPost extends CallOptions {
  card_id: PathValue
  code: PathValue
  json: BonusCommitRequest
}

export interface BonusPrepare extends Node {
  /** 支付结果页展示会员积分 · 会员卡∙权益设置
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_3.shtml */
  post(options: BonusPreparePost): Response<''>
  /** 支付结果页展示会员积分 · 会员卡∙权益设置
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_3.shtml */
  postAsync(options: BonusPreparePost): Promised<''>
}

interface BonusPreparePost extends CallOptions {
  card_id: PathValue
  code: PathValue
  json: BonusCommitRequest
}

export interface CodesRights extends Node {
  /** 设置会员权益 · 会员卡∙权益设置
   * 【直连商户】【服务商】 */
  patch(options: CodesRightsPatch): Response<''>
  /** 设置会员权益 · 会员卡∙权益设置
   * 【直连商户】【服务商】 */
  patchAsync(options: CodesRightsPatch): Promised<''>
}

interface CodesRightsPatch extends CallOptions {
  card_id: PathValue
  code: PathValue
  json: {
    before_bonus_value?: number
    bonus_value?: number
    add_bonus_value?: number
    out_request_no: string
    need_inform_bonus?: boolean
    member_price_word?: string
    fapiao_jump_word?: string
    guide?: Guide
  }
}

export interface CodesSetServiceModuleData extends Node {
  /** 设置会员服务项用户信息 · 会员卡∙服务项
   * 【直连商户】【服务商】 */
  post(options: CodesSetServiceModuleDataPost): Response<''>
  /** 设置会员服务项用户信息 · 会员卡∙服务项
   * 【直连商户】【服务商】 */
  postAsync(options: CodesSetServiceModuleDataPost): Promised<''>
}

interface CodesSetServiceModuleDataPost extends CallOptions {
  card_id: PathValue
  code: PathValue
  json: {
    out_request_no: string
    service_module_id: string
    state_setting: {
      state_id: string
      content_template_data: {
        field_list?: Array<{ field_id: string, field_value: string }>
        action_setting?: {
          action_name: string
          jump_miniprogram: { appid: string, path: string }
        }
      }
      message_template_setting?: {
        message_template_id: string
        field_list: Array<{ field_id: string, field_value: string }>
      }
    }
  }
}

export interface CodesUnavailable extends Node {
  /** 作废用户会员卡 · 会员卡∙基础功能
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_12.shtml */
  post(options: CodesUnavailablePost): Response<''>
  /** 作废用户会员卡 · 会员卡∙基础功能
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_12.shtml */
  postAsync(options: CodesUnavailablePost): Promised<''>
}

interface CodesUnavailablePost extends CallOptions {
  card_id: PathValue
  code: PathValue
  json: { reason?: string }
}

export interface CardsDecryptCode extends Node {
  /** 加密code解码（跳转型激活） · 会员卡∙运营投放
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_4.shtml */
  get(options: CardsDecryptCodeGet): Response<CardsDecryptCodeGetAnswer>
  /** 加密code解码（跳转型激活） · 会员卡∙运营投放
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_4.shtml */
  getAsync(options: CardsDecryptCodeGet): Promised<CardsDecryptCodeGetAnswer>
}

interface CardsDecryptCodeGet extends CallOptions {
  card_id: PathValue
  query: { encrypt_code: PathValue }
}
interface CardsDecryptCodeGetAnswer { code: string }

export interface CardsPermissionTokens extends Node {
  /** 商户预授权 · 会员卡∙运营投放
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_7.shtml */
  post(options: CardsPermissionTokensPost): Response<CardsPermissionTokensPostAnswer>
  /** 商户预授权 · 会员卡∙运营投放
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_7.shtml */
  postAsync(options: CardsPermissionTokensPost): Promised<CardsPermissionTokensPostAnswer>
}

interface CardsPermissionTokensPost extends CallOptions {
  card_id: PathValue
  json: {
    activate_type: string
    navigate_back_previous_page?: boolean
    activate_url?: string
    activate_appid?: string
    activate_path?: string
    outer_str?: string
  }
}
interface CardsPermissionTokensPostAnswer { permission_token?: string }

interface CardsPhoneMembercard extends Node {
  import: PhoneMembercardImport
}

export interface PhoneMembercardImport extends Node {
  /** 根据手机号导入用户会员卡 · 会员卡
   * 【直连商户】【服务商】 */
  post(options: PhoneMembercardImportPost): Response<PhoneMembercardImportPostAnswer>
  /** 根据手机号导入用户会员卡 · 会员卡
   * 【直连商户】【服务商】 */
  postAsync(options: PhoneMembercardImportPost): Promised<PhoneMembercardImportPostAnswer>
}

interface PhoneMembercardImportPost extends CallOptions {
  card_id: PathValue
  json: { encrypted_phone_number: string, code?: string, out_request_no: string }
}
interface PhoneMembercardImportPostAnswer { code: string }

export interface CardsQrcode extends Node {
  /** 创建会员卡二维码 · 会员卡∙运营投放
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_3.shtml */
  post(options: CardsQrcodePost): Response<CardsQrcodePostAnswer>
  /** 创建会员卡二维码 · 会员卡∙运营投放
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_3.shtml */
  postAsync(options: CardsQrcodePost): Promised<CardsQrcodePostAnswer>
}

interface CardsQrcodePost extends CallOptions {
  card_id: PathValue
  json: {
    activate_type: Open<'AUTO_ACTIVATE' | 'JUMP_ACTIVATE'>
    activate_url?: string
    activate_appid?: string
    activate_path?: string
    outer_str?: string
  }
}
interface CardsQrcodePostAnswer { url: string }

export interface CardsRights extends Node {
  /** 设置会员卡模板权益项 · 会员卡∙权益设置
   * 【直连商户】【服务商】 */
  patch(options: CardsRightsPatch): Response<''>
  /** 设置会员卡模板权益项 · 会员卡∙权益设置
   * 【直连商户】【服务商】 */
  patchAsync(options: CardsRightsPatch): Promised<''>
}

interface CardsRightsPatch extends CallOptions {
  card_id: PathValue
  json: {
    show_bonus: boolean
    show_favor: boolean
    bonus?: {
      init_bonus: number
      bonus_value_word: string
      bonus_cost_title?: string
      bonus_cost_word: string
      bonus_jump_word?: string
      bonus_jump_appid?: string
      bonus_jump_path?: string
      bonus_support_appid?: string
      bonus_support_path?: string
    }
    favor?: {
      show_coupon: boolean
      member_price_word?: string
      member_price_appid?: string
      member_price_path?: string
      member_price_title?: Open<'MEMBER_PRICE' | 'MEMBER_ACTIVITY'>
      favor_module_title?: Open<'FAVOR' | 'VIP'>
    }
    show_fapiao?: boolean
    fapiao?: { fapiao_jump_word?: string, fapiao_jump_appid?: string, fapiao_jump_path?: string }
    show_guide?: boolean
    guide?: Guide
  }
}

export interface CardsServiceModules extends Node {
  _service_module_id_: CardsServiceModulesByServiceModuleId
  '{service_module_id}': CardsServiceModulesByServiceModuleId
  /** 添加会员卡服务项 · 会员卡∙服务项
   * 【直连商户】【服务商】 */
  post(options: CardsServiceModulesPost): Response<ServiceModulesAnswer>
  /** 添加会员卡服务项 · 会员卡∙服务项
   * 【直连商户】【服务商】 */
  postAsync(options: CardsServiceModulesPost): Promised<ServiceModulesAnswer>
}

interface CardsServiceModulesPost extends CallOptions {
  card_id: PathValue
  json: {
    service_module_id: string
    jump_miniprogram: { appid: string, path: string }
  }
}

export interface CardsServiceModulesByServiceModuleId extends Node {
  /** 修改会员卡服务项 · 会员卡∙服务项
   * 【直连商户】【服务商】 */
  patch(options: CardsServiceModulesByServiceModuleIdPatch): Response<ServiceModulesAnswer>
  /** 修改会员卡服务项 · 会员卡∙服务项
   * 【直连商户】【服务商】 */
  patchAsync(options: CardsServiceModulesByServiceModuleIdPatch): Promised<ServiceModulesAnswer>
  /** 移除会员卡服务项 · 会员卡∙服务项
   * 【直连商户】【服务商】 */
  delete(options: CardsServiceModulesByServiceModuleIdDelete): Response<''>
  /** 移除会员卡服务项 · 会员卡∙服务项
   * 【直连商户】【服务商】 */
  deleteAsync(options: CardsServiceModulesByServiceModuleIdDelete): Promised<''>
}

interface CardsServiceModulesByServiceModuleIdPatch extends CallOptions {
  card_id: PathValue
  service_module_id: PathValue
  json: {
    jump_miniprogram: { appid: string, path: string }
  }
}

interface CardsServiceModulesByServiceModuleIdDelete extends CallOptions {
  card_id: PathValue
  service_module_id: PathValue
}

export interface CardsUpgrade extends Node {
  /** 老会员卡模板升级 · 会员卡∙基础功能
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_6.shtml */
  post(options: CardsUpgradePost): Response<''>
  /** 老会员卡模板升级 · 会员卡∙基础功能
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_6.shtml */
  postAsync(options: CardsUpgradePost): Promised<''>
}

interface CardsUpgradePost extends CallOptions {
  card_id: PathValue
  json: { brand_id: string, appid: string }
}

interface CardsUsers extends Node {
  import: UsersImport
}

export interface UsersImport extends Node {
  /** 根据openid导入用户会员卡 · 会员卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_13.shtml */
  post(options: UsersImportPost): Response<UsersImportPostAnswer>
  /** 根据openid导入用户会员卡 · 会员卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_13.shtml */
  postAsync(options: UsersImportPost): Promised<UsersImportPostAnswer>
}

interface UsersImportPost extends CallOptions {
  card_id: PathValue
  json: { openid: string, code?: string, out_request_no: string }
}
interface UsersImportPostAnswer { code: string }

interface MembercardOpenPhonenumberMember extends Node {
  import: PhonenumberMemberImport
  search: PhonenumberMemberSearch
}

export interface PhonenumberMemberImport extends Node {
  /** 导入加密手机号提醒会员领卡 · 会员卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_1.shtml */
  post(options: PhonenumberMemberImportPost): Response<''>
  /** 导入加密手机号提醒会员领卡 · 会员卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_1.shtml */
  postAsync(options: PhonenumberMemberImportPost): Promised<''>
}

interface PhonenumberMemberImportPost extends CallOptions {
  json: {
    member_information: { card_id: string, code?: string, membership_number?: string, registration_time: string }
    /** Encrypted. */ encrypted_phone_number: string
    outer_str?: string
  }
}

export interface PhonenumberMemberSearch extends Node {
  /** 通过加密手机号查询会员领卡状态 · 会员卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_2.shtml */
  get(options: PhonenumberMemberSearchGet): Response<PhonenumberMemberSearchGetAnswer>
  /** 通过加密手机号查询会员领卡状态 · 会员卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_2.shtml */
  getAsync(options: PhonenumberMemberSearchGet): Promised<PhonenumberMemberSearchGetAnswer>
}

interface PhonenumberMemberSearchGet extends CallOptions {
  query: {
    card_id: PathValue
    /** Encrypted. */ encrypted_phone_number: PathValue
  }
}
interface PhonenumberMemberSearchGetAnswer {
  receive_status: Open<'UNSHOWED' | 'UNRECEIVED' | 'RECEIVED'>
  user_card_information?: {
    code: string
    openid: string
    unionid?: string
    receive_time?: string
    card_appid: string
    card_id: string
  }
}

interface MembercardOpenUser extends Node {
  cards: UserCards
}

export interface UserCards extends Node {
  /** 查询用户在品牌下所有会员卡 · 会员卡∙基础功能
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_5.shtml */
  get(options: UserCardsGet): Response<UserCardsGetAnswer>
  /** 查询用户在品牌下所有会员卡 · 会员卡∙基础功能
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_5.shtml */
  getAsync(options: UserCardsGet): Promised<UserCardsGetAnswer>
}

interface UserCardsGet extends CallOptions {
  query: { openid: PathValue, appid?: PathValue, offset: Numeric, limit: Numeric }
}
interface UserCardsGetAnswer {
  data?: Array<{ card_id?: string, code?: string }>
  total_count?: number
  offset?: number
  limit?: number
}

interface V3MarketingPartner extends Node {
  deliveryPlan: PartnerDeliveryPlan
  'delivery-plan': PartnerDeliveryPlan
  productCoupon: PartnerProductCoupon
  'product-coupon': PartnerProductCoupon
}

interface PartnerDeliveryPlan extends Node {
  deliveryPlans: DeliveryPlanDeliveryPlans
  'delivery-plans': DeliveryPlanDeliveryPlans
  _sp_mchid_: PartnerDeliveryPlanBySpMchid
  '{sp_mchid}': PartnerDeliveryPlanBySpMchid
}

export interface DeliveryPlanDeliveryPlans extends Node {
  _brand_id_: DeliveryPlanDeliveryPlansByBrandId
  '{brand_id}': DeliveryPlanDeliveryPlansByBrandId
  _plan_id_: DeliveryPlanDeliveryPlansByPlanId
  '{plan_id}': DeliveryPlanDeliveryPlansByPlanId
  /** 创建投放计划 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016184554
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: DeliveryPlanDeliveryPlansPost): Response<DeliveryPlanDeliveryPlansAnswer>
  /** 创建投放计划 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016184554
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: DeliveryPlanDeliveryPlansPost): Promised<DeliveryPlanDeliveryPlansAnswer>
}

interface DeliveryPlanDeliveryPlansPost extends CallOptions {
  json: {
    /** ≤40 */ out_request_no: string
    brand_id: string
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
  } | {
    /** ≤40 */ out_request_no: string
    brand_id: string
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
  }
}

interface DeliveryPlanDeliveryPlansByBrandId extends Node {
  deliveryPlans: DeliveryPlansDeliveryPlans
  'delivery-plans': DeliveryPlansDeliveryPlans
}

export interface DeliveryPlansDeliveryPlans extends Node {
  /** 分页查询投放计划列表 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016184563
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: DeliveryPlansDeliveryPlansGet): Response<DeliveryPlansDeliveryPlansGetAnswer>
  /** 分页查询投放计划列表 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016184563
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: DeliveryPlansDeliveryPlansGet): Promised<DeliveryPlansDeliveryPlansGetAnswer>
}

interface DeliveryPlansDeliveryPlansGet extends CallOptions {
  brand_id: PathValue
  query?: {
    page_size?: Numeric
    offset?: Numeric
    plan_state?: 'CREATED' | 'TERMINATED' | 'EXPIRED' | 'DELIVERING' | 'PAUSED'
    audit_state?: 'AUDIT_INITIAL' | 'AUDIT_PROCESSING' | 'AUDIT_PASSED' | 'AUDIT_REJECTED'
    plan_id?: PathValue
  }
}
interface DeliveryPlansDeliveryPlansGetAnswer { total_count: number, plan_list?: Plan[] }

export interface DeliveryPlanDeliveryPlansByPlanId extends Node {
  terminate: DeliveryPlansTerminate
  /** 更新投放计划 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016184594
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  patch(options: DeliveryPlanDeliveryPlansByPlanIdPatch): Response<DeliveryPlanDeliveryPlansAnswer>
  /** 更新投放计划 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016184594
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  patchAsync(options: DeliveryPlanDeliveryPlansByPlanIdPatch): Promised<DeliveryPlanDeliveryPlansAnswer>
}

interface DeliveryPlanDeliveryPlansByPlanIdPatch extends CallOptions {
  plan_id: PathValue
  json: {
    modify_content: PlanModifyContent
    /** ≤40 */ out_request_no: string
  }
}

export interface DeliveryPlansTerminate extends Node {
  /** 终止投放计划 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016184572
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: DeliveryPlansTerminatePost): Response<''>
  /** 终止投放计划 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016184572
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: DeliveryPlansTerminatePost): Promised<''>
}

interface DeliveryPlansTerminatePost extends CallOptions {
  plan_id: PathValue
}

interface PartnerDeliveryPlanBySpMchid extends Node {
  notifyUrl: DeliveryPlanNotifyUrl
  'notify-url': DeliveryPlanNotifyUrl
}

export interface DeliveryPlanNotifyUrl extends Node {
  /** 设置投放计划回调地址 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016184598
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: DeliveryPlanNotifyUrlPost): Response<DeliveryPlanNotifyUrlPostAnswer>
  /** 设置投放计划回调地址 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016184598
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: DeliveryPlanNotifyUrlPost): Promised<DeliveryPlanNotifyUrlPostAnswer>
}

interface DeliveryPlanNotifyUrlPost extends CallOptions {
  sp_mchid: PathValue
  json: {
    /** ≤256 */ notify_url: string
  }
}
interface DeliveryPlanNotifyUrlPostAnswer {
  /** ≤256 */ notify_url: string
}

interface PartnerProductCoupon extends Node {
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
  /** 提交图片生成任务 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4017327752
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: ProductCouponImageGenerationTasksPost): Response<ProductCouponImageGenerationTasksPostAnswer>
  /** 提交图片生成任务 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4017327752
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: ProductCouponImageGenerationTasksPost): Promised<ProductCouponImageGenerationTasksPostAnswer>
}

interface ProductCouponImageGenerationTasksPost extends CallOptions {
  json: {
    brand_id: string
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
interface ProductCouponImageGenerationTasksPostAnswer { task_id: string, brand_id: string }

export interface ProductCouponImageGenerationTasksByTaskId extends Node {
  /** 查询图片生成任务执行结果 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4017327753
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: ProductCouponImageGenerationTasksByTaskIdGet): Response<ProductCouponImageGenerationTasksByTaskIdGetAnswer>
  /** 查询图片生成任务执行结果 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4017327753
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: ProductCouponImageGenerationTasksByTaskIdGet): Promised<ProductCouponImageGenerationTasksByTaskIdGetAnswer>
}

interface ProductCouponImageGenerationTasksByTaskIdGet extends CallOptions {
  task_id: PathValue
  query: { brand_id: PathValue, image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT' }
}
interface ProductCouponImageGenerationTasksByTaskIdGetAnswer {
  brand_id: string
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
  /** 图片上传 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435731
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: MediaUploadImagePost): Response<MediaUploadImagePostAnswer>
  /** 图片上传 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435731
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
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
  media_url?: string
}

export interface ProductCouponNotifyConfigs extends Node {
  /** 获取商品券事件通知地址 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435718
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options?: CallOptions): Response<ProductCouponNotifyConfigsGetAnswer>
  /** 获取商品券事件通知地址 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435718
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options?: CallOptions): Promised<ProductCouponNotifyConfigsGetAnswer>
  /** 设置商品券事件通知地址 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435719
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: ProductCouponNotifyConfigsPost): Response<ProductCouponNotifyConfigsPostAnswer>
  /** 设置商品券事件通知地址 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435719
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
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
  /** 创建商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434630
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: ProductCouponProductCouponsPost): Response<ProductCouponProductCouponsPostAnswer>
  /** 创建商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434630
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: ProductCouponProductCouponsPost): Promised<ProductCouponProductCouponsPostAnswer>
}

interface ProductCouponProductCouponsPost extends CallOptions {
  json: {
    /** ≤40 */ out_request_no: string
    scope: 'ALL' | 'SINGLE' | 'CATEGORY'
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
    usage_mode: Open<'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE'>
    display_info: ProductCouponDisplayInfo
    /** ≤40 */ out_product_no?: string
    brand_id: string
    single_usage_info?: SingleUsageInfo
    stock?: {
      /** ≤20 */ remark?: string
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
      stock_send_rule: StockSendRule
      single_usage_rule: SingleUsageRule
      usage_rule_display_info: UsageRuleDisplayInfo
      coupon_display_info: CouponDisplayInfo
      notify_config: { notify_appid: string }
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
      sequential_usage_rule?: SequentialUsageRule
    }
  } | {
    /** ≤40 */ out_request_no: string
    scope: 'ALL' | 'SINGLE' | 'CATEGORY'
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
    usage_mode: Open<'PROGRESSIVE_BUNDLE' | 'SEQUENTIAL' | 'SINGLE'>
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
      coupon_display_info: StockBundleForCreateCouponDisplayInfo
      notify_config: { notify_appid: string }
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
    }
    brand_id: string
    sequential_usage_info?: SequentialUsageInfo
  }
}
interface ProductCouponProductCouponsPostAnswer {
  /** ≤40 */ product_coupon_id: string
  scope: Open<'ALL' | 'SINGLE' | 'CATEGORY'>
  type: Open<'NORMAL' | 'DISCOUNT' | 'EXCHANGE'>
  usage_mode: Open<'SINGLE' | 'PROGRESSIVE_BUNDLE' | 'SEQUENTIAL'>
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
      stock_send_rule: StockListStockSendRule
      progressive_bundle_usage_rule: SingleUsageRuleAnswer
      stock_bundle_info: StockBundleInfo
      usage_rule_display_info: UsageRuleDisplayInfoAnswer
      coupon_display_info: StockBundleForCreateCouponDisplayInfoAnswer
      notify_config: { notify_appid: string }
      store_scope: Open<'NONE' | 'ALL' | 'SPECIFIC'>
      sent_count_info: { total_count: number, today_count: number }
      state: Open<'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'>
      /** ≤128 */ deactivate_request_no?: string
      deactivate_time?: string
      /** ≤150 */ deactivate_reason?: string
      brand_id: string
    }>
  }
  brand_id?: string
  single_usage_info?: SingleUsageInfo
  stock?: {
    /** ≤40 */ product_coupon_id: string
    /** ≤40 */ stock_id: string
    /** ≤20 */ remark?: string
    coupon_code_mode: Open<'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'>
    coupon_code_count_info?: { total_count: number, available_count: number }
    stock_send_rule: StockListStockSendRule
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
    brand_id: string
    sequential_usage_rule?: SequentialUsageRuleAnswer
  }
  sequential_usage_info?: SequentialUsageInfoAnswer
}

export interface ProductCouponProductCouponsByProductCouponId extends Node {
  deactivate: ProductCouponsDeactivate
  stockBundles: ProductCouponsStockBundles
  'stock-bundles': ProductCouponsStockBundles
  stocks: ProductCouponsStocks
  /** 查询商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434632
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: ProductCouponProductCouponsByProductCouponIdGet): Response<ProductCouponEntity>
  /** 查询商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434632
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: ProductCouponProductCouponsByProductCouponIdGet): Promised<ProductCouponEntity>
  /** 修改商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434633
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  patch(options: ProductCouponProductCouponsByProductCouponIdPatch): Response<ProductCouponEntity>
  /** 修改商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434633
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  patchAsync(options: ProductCouponProductCouponsByProductCouponIdPatch): Promised<ProductCouponEntity>
}

interface ProductCouponProductCouponsByProductCouponIdGet extends CallOptions {
  product_coupon_id: PathValue
  query: { brand_id: PathValue }
}

interface ProductCouponProductCouponsByProductCouponIdPatch extends CallOptions {
  product_coupon_id: PathValue
  json: {
    /** ≤40 */ out_request_no: string
    display_info: ProductCouponDisplayInfo
    brand_id: string
  }
}

export interface ProductCouponsDeactivate extends Node {
  /** 失效商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434631
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: ProductCouponsDeactivatePost): Response<ProductCouponEntity>
  /** 失效商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434631
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: ProductCouponsDeactivatePost): Promised<ProductCouponEntity>
}

interface ProductCouponsDeactivatePost extends CallOptions {
  product_coupon_id: PathValue
  json: ProductCouponsDeactivateRequest
}

export interface ProductCouponsStockBundles extends Node {
  _stock_bundle_id_: ProductCouponsStockBundlesByStockBundleId
  '{stock_bundle_id}': ProductCouponsStockBundlesByStockBundleId
  /** 添加商品券批次组 · 运营工具∙商品券∙批次组
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280622
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: ProductCouponsStockBundlesPost): Response<StockBundleEntity>
  /** 添加商品券批次组 · 运营工具∙商品券∙批次组
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280622
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: ProductCouponsStockBundlesPost): Promised<StockBundleEntity>
}

interface ProductCouponsStockBundlesPost extends CallOptions {
  product_coupon_id: PathValue
  json: {
    /** ≤40 */ out_request_no: string
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
    brand_id: string
  }
}

export interface ProductCouponsStockBundlesByStockBundleId extends Node {
  associateStores: StockBundlesAssociateStores
  'associate-stores': StockBundlesAssociateStores
  disassociateStores: StockBundlesDisassociateStores
  'disassociate-stores': StockBundlesDisassociateStores
  updateBudget: StockBundlesUpdateBudget
  'update-budget': StockBundlesUpdateBudget
  /** 修改商品券批次组 · 运营工具∙商品券∙批次组
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280633
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  patch(options: ProductCouponsStockBundlesByStockBundleIdPatch): Response<StockBundleEntity>
  /** 修改商品券批次组 · 运营工具∙商品券∙批次组
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280633
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  patchAsync(options: ProductCouponsStockBundlesByStockBundleIdPatch): Promised<StockBundleEntity>
}

interface ProductCouponsStockBundlesByStockBundleIdPatch extends CallOptions {
  product_coupon_id: PathValue
  stock_bundle_id: PathValue
  json: ProductCouponsStockBundlesRequest
}

export interface StockBundlesAssociateStores extends Node {
  /** 批次组批量关联门店 · 运营工具∙商品券∙批次组
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280620
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: StockBundlesAssociateStoresPost): Response<AssociateStoresResponse>
  /** 批次组批量关联门店 · 运营工具∙商品券∙批次组
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280620
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: StockBundlesAssociateStoresPost): Promised<AssociateStoresResponse>
}

interface StockBundlesAssociateStoresPost extends CallOptions {
  product_coupon_id: PathValue
  stock_bundle_id: PathValue
  json: StockBundlesAssociateStoresRequest
}

export interface StockBundlesDisassociateStores extends Node {
  /** 批次组批量取消关联门店 · 运营工具∙商品券∙批次组
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280629
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: StockBundlesDisassociateStoresPost): Response<AssociateStoresResponse>
  /** 批次组批量取消关联门店 · 运营工具∙商品券∙批次组
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280629
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: StockBundlesDisassociateStoresPost): Promised<AssociateStoresResponse>
}

interface StockBundlesDisassociateStoresPost extends CallOptions {
  product_coupon_id: PathValue
  stock_bundle_id: PathValue
  json: StockBundlesAssociateStoresRequest
}

export interface StockBundlesUpdateBudget extends Node {
  /** 修改商品券批次组发放预算 · 运营工具∙商品券∙批次组
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280642
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: StockBundlesUpdateBudgetPost): Response<StockBundleEntity>
  /** 修改商品券批次组发放预算 · 运营工具∙商品券∙批次组
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280642
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
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
  /** 查询商品券批次列表 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434641
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: ProductCouponsStocksGet): Response<ProductCouponsStocksGetAnswer>
  /** 查询商品券批次列表 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434641
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: ProductCouponsStocksGet): Promised<ProductCouponsStocksGetAnswer>
  /** 添加商品券批次 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781304
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: ProductCouponsStocksPost): Response<ProductCouponsStocksPostAnswer>
  /** 添加商品券批次 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781304
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: ProductCouponsStocksPost): Promised<ProductCouponsStocksPostAnswer>
}

interface ProductCouponsStocksGet extends CallOptions {
  product_coupon_id: PathValue
  query: {
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'
    page_size?: Numeric
    page_token?: PathValue
    brand_id: PathValue
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
    /** ≤40 */ out_request_no: string
    stock: {
      /** ≤20 */ remark?: string
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
      stock_send_rule: StockSendRule
      single_usage_rule?: StockUsageRuleRequest
      usage_rule_display_info: UsageRuleDisplayInfo
      coupon_display_info: CouponDisplayInfo
      notify_config: { notify_appid: string }
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
      sequential_usage_rule?: SequentialUsageRule
    }
    brand_id: string
  }
}
type ProductCouponsStocksPostAnswer = V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockEntity

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
  /** 查询商品券指定批次 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434649
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: ProductCouponsStocksByStockIdGet): Response<StockEntity>
  /** 查询商品券指定批次 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434649
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: ProductCouponsStocksByStockIdGet): Promised<StockEntity>
  /** 修改商品券指定批次 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781556
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  patch(options: ProductCouponsStocksByStockIdPatch): Response<ProductCouponsStocksByStockIdPatchAnswer>
  /** 修改商品券指定批次 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781556
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  patchAsync(options: ProductCouponsStocksByStockIdPatch): Promised<ProductCouponsStocksByStockIdPatchAnswer>
}

interface ProductCouponsStocksByStockIdGet extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
  query: { brand_id: PathValue }
}

interface ProductCouponsStocksByStockIdPatch extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
  json: ProductCouponsStockBundlesRequest
}
type ProductCouponsStocksByStockIdPatchAnswer = V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockEntity

export interface StocksAssociateStores extends Node {
  /** 批次关联门店 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781302
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: StocksAssociateStoresPost): Response<AssociateStoresResponse>
  /** 批次关联门店 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781302
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: StocksAssociateStoresPost): Promised<AssociateStoresResponse>
}

interface StocksAssociateStoresPost extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
  json: StockBundlesAssociateStoresRequest
}

export interface StocksAssociatedStores extends Node {
  /** 查询批次关联门店列表 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434665
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: StocksAssociatedStoresGet): Response<ListAssociatedStoresResponse>
  /** 查询批次关联门店列表 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434665
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: StocksAssociatedStoresGet): Promised<ListAssociatedStoresResponse>
}

interface StocksAssociatedStoresGet extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
  query: { page_size?: Numeric, page_token?: PathValue, brand_id: PathValue }
}

export interface StocksDeactivate extends Node {
  /** 失效商品券批次 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781532
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: StocksDeactivatePost): Response<StocksDeactivatePostAnswer>
  /** 失效商品券批次 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781532
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: StocksDeactivatePost): Promised<StocksDeactivatePostAnswer>
}

interface StocksDeactivatePost extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
  json: ProductCouponsDeactivateRequest
}
type StocksDeactivatePostAnswer = V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockEntity

export interface StocksDisassociateStores extends Node {
  /** 批次取消关联门店 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781537
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: StocksDisassociateStoresPost): Response<AssociateStoresResponse>
  /** 批次取消关联门店 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781537
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: StocksDisassociateStoresPost): Promised<AssociateStoresResponse>
}

interface StocksDisassociateStoresPost extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
  json: StockBundlesAssociateStoresRequest
}

export interface StocksUpdateBudget extends Node {
  /** 修改商品券批次发放预算 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781561
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: StocksUpdateBudgetPost): Response<StocksUpdateBudgetPostAnswer>
  /** 修改商品券批次发放预算 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781561
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: StocksUpdateBudgetPost): Promised<StocksUpdateBudgetPostAnswer>
}

interface StocksUpdateBudgetPost extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
  json: StockBundlesUpdateBudgetRequest
}
type StocksUpdateBudgetPostAnswer = V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockEntity

export interface StocksUploadCouponCodes extends Node {
  /** 预上传券Code · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434668
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: StocksUploadCouponCodesPost): Response<UploadCouponCodesResponse>
  /** 预上传券Code · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434668
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: StocksUploadCouponCodesPost): Promised<UploadCouponCodesResponse>
}

interface StocksUploadCouponCodesPost extends CallOptions {
  product_coupon_id: PathValue
  stock_id: PathValue
  json: {
    /** ≤40 */ out_request_no: string
    code_list: string[]
    brand_id: string
  }
}

interface ProductCouponUsers extends Node {
  _openid_: ProductCouponUsersByOpenid
  '{openid}': ProductCouponUsersByOpenid
}

interface ProductCouponUsersByOpenid extends Node {
  couponBundles: UsersCouponBundles
  'coupon-bundles': UsersCouponBundles
  coupons: ProductCouponUsersCoupons
  preSendCoupon: UsersPreSendCoupon
  'pre-send-coupon': UsersPreSendCoupon
  preSendCouponBundle: UsersPreSendCouponBundle
  'pre-send-coupon-bundle': UsersPreSendCouponBundle
}

export interface UsersCouponBundles extends Node {
  _user_coupon_bundle_id_: UsersCouponBundlesByUserCouponBundleId
  '{user_coupon_bundle_id}': UsersCouponBundlesByUserCouponBundleId
  /** 向用户发放商品券批次组 · 运营工具∙商品券∙批次组
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280664
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: UsersCouponBundlesPost): Response<UsersCouponBundlesPostAnswer>
  /** 向用户发放商品券批次组 · 运营工具∙商品券∙批次组
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280664
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: UsersCouponBundlesPost): Promised<UsersCouponBundlesPostAnswer>
}

interface UsersCouponBundlesPost extends CallOptions {
  openid: PathValue
  json: {
    product_coupon_id: string
    stock_bundle_id: string
    appid: string
    /** ≤128 */ send_request_no: string
    /** ≤150 */ attach?: string
    brand_id: string
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
    send_channel: Open<'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY'>
    confirm_request_no?: string
    confirm_time?: string
    /** ≤128 */ deactivate_request_no?: string
    deactivate_time?: string
    /** ≤150 */ deactivate_reason?: string
    progressive_bundle_usage_detail?: CouponUsageDetail
    user_product_coupon_bundle_info: UserProductCouponBundleInfo
    product_coupon: UserProductCouponEntityProductCouponEntity
    stock: {
      /** ≤40 */ product_coupon_id: string
      /** ≤40 */ stock_id: string
      /** ≤20 */ remark?: string
      coupon_code_mode: Open<'WECHATPAY' | 'UPLOAD'>
      coupon_code_count_info?: { total_count: number, available_count: number }
      stock_send_rule: StockListStockSendRule
      progressive_bundle_usage_rule?: StockUsageRule
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
      brand_id: string
    }
    attach?: string
    /** ≤1000 */ channel_custom_info?: string
    coupon_tag_info?: UserProductCouponListCouponTagInfo
    brand_id: string
  }>
}

interface UsersCouponBundlesByUserCouponBundleId extends Node {
  deactivate: CouponBundlesDeactivate
}

export interface CouponBundlesDeactivate extends Node {
  /** 失效用户商品券组 · 运营工具∙商品券∙批次组
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280658
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: CouponBundlesDeactivatePost): Response<CouponBundlesDeactivatePostAnswer>
  /** 失效用户商品券组 · 运营工具∙商品券∙批次组
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280658
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: CouponBundlesDeactivatePost): Promised<CouponBundlesDeactivatePostAnswer>
}

interface CouponBundlesDeactivatePost extends CallOptions {
  openid: PathValue
  user_coupon_bundle_id: PathValue
  json: {
    product_coupon_id: string
    stock_bundle_id: string
    appid: string
    /** ≤40 */ out_request_no: string
    /** ≤150 */ deactivate_reason: string
    brand_id: string
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
    send_channel: Open<'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY'>
    confirm_request_no?: string
    confirm_time?: string
    /** ≤128 */ deactivate_request_no?: string
    deactivate_time?: string
    /** ≤150 */ deactivate_reason?: string
    progressive_bundle_usage_detail?: CouponUsageDetail
    user_product_coupon_bundle_info: UserProductCouponBundleInfo
    product_coupon: UserProductCouponEntityProductCouponEntity
    stock: StockEntityInBundle
    attach?: string
    /** ≤1000 */ channel_custom_info?: string
    coupon_tag_info?: UserProductCouponListCouponTagInfo
    brand_id: string
  }>
}

export interface ProductCouponUsersCoupons extends Node {
  _coupon_code_: ProductCouponUsersCouponsByCouponCode
  '{coupon_code}': ProductCouponUsersCouponsByCouponCode
  /** 指定券状态查询用户商品券列表 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435703
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: ProductCouponUsersCouponsGet): Response<ProductCouponUsersCouponsGetAnswer>
  /** 指定券状态查询用户商品券列表 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435703
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: ProductCouponUsersCouponsGet): Promised<ProductCouponUsersCouponsGetAnswer>
  /** 向用户发放商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781605
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: ProductCouponUsersCouponsPost): Response<ProductCouponUsersCouponsPostAnswer>
  /** 向用户发放商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781605
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: ProductCouponUsersCouponsPost): Promised<ProductCouponUsersCouponsPostAnswer>
}

interface ProductCouponUsersCouponsGet extends CallOptions {
  openid: PathValue
  query: {
    product_coupon_id?: PathValue
    stock_id?: PathValue
    appid: PathValue
    coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'
    user_coupon_bundle_id?: PathValue
    page_size?: Numeric
    page_token?: PathValue
    brand_id: PathValue
  }
}
interface ProductCouponUsersCouponsGetAnswer {
  total_count: number
  user_coupon_list?: Array<{
    /** ≤40 */ coupon_code: string
    coupon_state: Open<'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'>
    valid_begin_time: string
    valid_end_time: string
    receive_time: string
    /** ≤128 */ send_request_no: string
    send_channel: Open<'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY'>
    confirm_request_no?: string
    confirm_time?: string
    /** ≤128 */ deactivate_request_no?: string
    deactivate_time?: string
    /** ≤150 */ deactivate_reason?: string
    single_usage_detail?: CouponUsageDetail
    progressive_bundle_usage_detail?: CouponUsageDetail
    user_product_coupon_bundle_info?: UserProductCouponBundleInfo
    product_coupon: ProductCouponEntity
    stock: {
      /** ≤40 */ product_coupon_id: string
      /** ≤40 */ stock_id: string
      /** ≤20 */ remark?: string
      coupon_code_mode: Open<'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'>
      coupon_code_count_info?: { total_count: number, available_count: number }
      stock_send_rule: StockListStockSendRule
      single_usage_rule?: StockUsageRule
      progressive_bundle_usage_rule?: StockUsageRule
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
      brand_id: string
      sequential_usage_rule?: StockEntitySequentialUsageRule
    }
    attach?: string
    /** ≤1000 */ channel_custom_info?: string
    coupon_tag_info?: UserProductCouponListCouponTagInfo
    brand_id: string
    sequential_usage_detail?: SequentialUsageDetail
  }>
  /** ≤100 */ next_page_token?: string
}

interface ProductCouponUsersCouponsPost extends CallOptions {
  openid: PathValue
  json: {
    product_coupon_id: string
    stock_id: string
    /** ≤40 */ coupon_code?: string
    appid: string
    /** ≤128 */ send_request_no: string
    /** ≤150 */ attach?: string
    brand_id: string
    coupon_tag_info?: CouponTagInfo
  }
}
interface ProductCouponUsersCouponsPostAnswer {
  /** ≤40 */ coupon_code: string
  coupon_state: Open<'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'>
  valid_begin_time: string
  valid_end_time: string
  receive_time: string
  /** ≤128 */ send_request_no: string
  send_channel: Open<'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY'>
  confirm_request_no?: string
  confirm_time?: string
  /** ≤128 */ deactivate_request_no?: string
  deactivate_time?: string
  /** ≤150 */ deactivate_reason?: string
  single_usage_detail?: CouponUsageDetail
  product_coupon: ProductCouponEntity
  stock: {
    /** ≤40 */ product_coupon_id: string
    /** ≤40 */ stock_id: string
    /** ≤20 */ remark?: string
    coupon_code_mode: Open<'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'>
    coupon_code_count_info?: { total_count: number, available_count: number }
    stock_send_rule: StockListStockSendRule
    single_usage_rule?: StockUsageRule
    usage_rule_display_info: UsageRuleDisplayInfoAnswer
    coupon_display_info: CouponDisplayInfoAnswer
    notify_config: { notify_appid: string }
    store_scope: Open<'NONE' | 'ALL' | 'SPECIFIC'>
    sent_count_info: { total_count: number, today_count: number }
    state: Open<'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'>
    /** ≤128 */ deactivate_request_no?: string
    deactivate_time?: string
    /** ≤150 */ deactivate_reason?: string
    brand_id: string
    sequential_usage_rule?: StockEntitySequentialUsageRule
  }
  attach?: string
  /** ≤1000 */ channel_custom_info?: string
  coupon_tag_info?: UserProductCouponListCouponTagInfo
  brand_id?: string
  sequential_usage_detail?: SequentialUsageDetail
}

export interface ProductCouponUsersCouponsByCouponCode extends Node {
  confirm: CouponsConfirm
  deactivate: UsersCouponsDeactivate
  return: UsersCouponsReturn
  use: UsersCouponsUse
  /** 查询用户商品券详情 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435702
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: ProductCouponUsersCouponsByCouponCodeGet): Response<UserProductCouponEntity>
  /** 查询用户商品券详情 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435702
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: ProductCouponUsersCouponsByCouponCodeGet): Promised<UserProductCouponEntity>
}

interface ProductCouponUsersCouponsByCouponCodeGet extends CallOptions {
  openid: PathValue
  coupon_code: PathValue
  query: { product_coupon_id: PathValue, stock_id: PathValue, appid: PathValue, brand_id: PathValue }
}

export interface CouponsConfirm extends Node {
  /** 确认发放用户商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435562
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: CouponsConfirmPost): Response<CouponsConfirmPostAnswer>
  /** 确认发放用户商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435562
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: CouponsConfirmPost): Promised<CouponsConfirmPostAnswer>
}

interface CouponsConfirmPost extends CallOptions {
  openid: PathValue
  coupon_code: PathValue
  json: {
    product_coupon_id: string
    stock_id: string
    appid: string
    /** ≤40 */ out_request_no: string
    brand_id: string
  }
}
interface CouponsConfirmPostAnswer {
  /** ≤40 */ coupon_code: string
  coupon_state: Open<'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'>
  valid_begin_time: string
  valid_end_time: string
  receive_time: string
  /** ≤128 */ send_request_no: string
  send_channel: Open<'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY'>
  confirm_request_no?: string
  confirm_time?: string
  /** ≤128 */ deactivate_request_no?: string
  deactivate_time?: string
  /** ≤150 */ deactivate_reason?: string
  single_usage_detail?: {
    use_request_no?: string
    use_time?: string
    return_request_no?: string
    return_time?: string
    associated_order_info?: UserProductCouponAssociatedOrderInfo
    associated_pay_score_order_info?: { order_id?: string, out_order_no?: string, mchid?: string, sub_mchid?: string, out_trade_no?: string }
    /** 分 */ saved_amount?: number
  }
  progressive_bundle_usage_detail?: {
    use_request_no?: string
    use_time?: string
    return_request_no?: string
    return_time?: string
    associated_order_info?: UserProductCouponAssociatedOrderInfo
    associated_pay_score_order_info?: { order_id?: string, out_order_no?: string, mchid?: string, sub_mchid?: string }
    /** 分 */ saved_amount?: number
    total_count?: number
    used_count?: number
    detail_item_list?: DetailItemList[]
  }
  user_product_coupon_bundle_info?: UserProductCouponBundleInfo
  product_coupon: ProductCouponEntity
  stock: StockEntity
  attach?: string
  /** ≤1000 */ channel_custom_info?: string
  coupon_tag_info?: UserProductCouponListCouponTagInfo
  brand_id?: string
  sequential_usage_detail?: Record<string, unknown>
}

export interface UsersCouponsDeactivate extends Node {
  /** 失效用户商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781578
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: UsersCouponsDeactivatePost): Response<UsersCouponsDeactivatePostAnswer>
  /** 失效用户商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4015781578
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: UsersCouponsDeactivatePost): Promised<UsersCouponsDeactivatePostAnswer>
}

interface UsersCouponsDeactivatePost extends CallOptions {
  openid: PathValue
  coupon_code: PathValue
  json: {
    product_coupon_id: string
    stock_id: string
    appid: string
    /** ≤40 */ out_request_no: string
    /** ≤150 */ deactivate_reason: string
    brand_id: string
  }
}
interface UsersCouponsDeactivatePostAnswer {
  /** ≤40 */ coupon_code: string
  coupon_state: Open<'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'>
  valid_begin_time: string
  valid_end_time: string
  receive_time: string
  /** ≤128 */ send_request_no: string
  send_channel: Open<'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY'>
  confirm_request_no?: string
  confirm_time?: string
  /** ≤128 */ deactivate_request_no?: string
  deactivate_time?: string
  /** ≤150 */ deactivate_reason?: string
  single_usage_detail?: CouponUsageDetail
  product_coupon: ProductCouponEntity
  stock: V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockEntity
  attach?: string
  /** ≤1000 */ channel_custom_info?: string
  coupon_tag_info?: UserProductCouponListCouponTagInfo
  brand_id?: string
  sequential_usage_detail?: SequentialUsageDetail
}

export interface UsersCouponsReturn extends Node {
  /** 退券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435674
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: UsersCouponsReturnPost): Response<UserProductCouponEntity>
  /** 退券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435674
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: UsersCouponsReturnPost): Promised<UserProductCouponEntity>
}

interface UsersCouponsReturnPost extends CallOptions {
  openid: PathValue
  coupon_code: PathValue
  json: {
    product_coupon_id: string
    stock_id: string
    appid: string
    /** ≤40 */ out_request_no: string
    brand_id: string
    sequential_coupon_index?: number
  }
}

export interface UsersCouponsUse extends Node {
  /** 核销用户商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435636
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NOT_ENOUGH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: UsersCouponsUsePost): Response<UsersCouponsUsePostAnswer>
  /** 核销用户商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016435636
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NOT_ENOUGH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: UsersCouponsUsePost): Promised<UsersCouponsUsePostAnswer>
}

interface UsersCouponsUsePost extends CallOptions {
  openid: PathValue
  coupon_code: PathValue
  json: {
    product_coupon_id: string
    stock_id: string
    appid: string
    use_time: string
    /** ≤40 */ out_request_no: string
    brand_id: string
    store_id?: string
    associated_order_info?: UserProductCouponAssociatedOrderInfo
    associated_pay_score_order_info?: { order_id?: string, out_order_no?: string, mchid?: string, sub_mchid?: string }
    /** 分 */ saved_amount?: number
    sequential_coupon_index?: number
  }
}
interface UsersCouponsUsePostAnswer {
  /** ≤40 */ coupon_code: string
  coupon_state: Open<'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'>
  valid_begin_time: string
  valid_end_time: string
  receive_time: string
  /** ≤128 */ send_request_no: string
  send_channel: Open<'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY'>
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
  brand_id?: string
  sequential_usage_detail?: {
    total_count: number
    used_count: number
    detail_item_list?: Array<{
      detail_state: Open<'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'>
      valid_begin_time: string
      valid_end_time: string
      use_request_no?: string
      use_time?: string
      associated_order_info?: UserProductCouponAssociatedOrderInfo
      return_request_no?: string
      return_time?: string
      delete_time?: string
    }>
  }
}

export interface UsersPreSendCoupon extends Node {
  /** 向用户预发放商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434365
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: UsersPreSendCouponPost): Response<UsersPreSendCouponPostAnswer>
  /** 向用户预发放商品券 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016434365
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: UsersPreSendCouponPost): Promised<UsersPreSendCouponPostAnswer>
}

interface UsersPreSendCouponPost extends CallOptions {
  openid: PathValue
  json: {
    product_coupon_id: string
    stock_id: string
    /** ≤40 */ coupon_code?: string
    appid: string
    /** ≤128 */ send_request_no: string
    /** ≤150 */ attach?: string
    brand_id: string
  }
}
interface UsersPreSendCouponPostAnswer {
  /** ≤1024 */ token: string
}

export interface UsersPreSendCouponBundle extends Node {
  /** 向用户预发放商品券批次组 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280670
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: UsersPreSendCouponBundlePost): Response<UsersPreSendCouponBundlePostAnswer>
  /** 向用户预发放商品券批次组 · 运营工具∙商品券
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016280670
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NOT_ENOUGH · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: UsersPreSendCouponBundlePost): Promised<UsersPreSendCouponBundlePostAnswer>
}

interface UsersPreSendCouponBundlePost extends CallOptions {
  openid: PathValue
  json: {
    product_coupon_id: string
    stock_bundle_id: string
    appid: string
    /** ≤40 */ send_request_no: string
    /** ≤150 */ attach?: string
    brand_id: string
  }
}
interface UsersPreSendCouponBundlePostAnswer {
  /** ≤1024 */ token: string
}

export interface Partnerships extends Node {
  build: PartnershipsBuild
  terminate: PartnershipsTerminate
  /** 查询合作关系列表 · 运营工具∙委托营销
   * 【普通商户】【普通服务商】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012380536
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: PartnershipsGet): Response<PartnershipsGetAnswer>
  /** 查询合作关系列表 · 运营工具∙委托营销
   * 【普通商户】【普通服务商】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012380536
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: PartnershipsGet): Promised<PartnershipsGetAnswer>
}

interface PartnershipsGet extends CallOptions {
  query: {
    authorized_data: {
      business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'
      /** 1..20 */ stock_id?: string
    } | string
    partner?: PartnerByType | string
    limit?: Numeric
    offset?: Numeric
  }
}
interface PartnershipsGetAnswer {
  data?: Array<{
    partner: Partner
    authorized_data: AuthorizedData
    build_time: string
    terminate_time?: string
    create_time: string
    update_time: string
  }>
  offset: number
  limit: number
  total_count?: number
}

export interface PartnershipsBuild extends Node {
  /** 建立合作关系 · 运营工具∙委托营销
   * 【普通商户】【普通服务商】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012380498
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: PartnershipsBuildPost): Response<PartnershipsBuildPostAnswer>
  /** 建立合作关系 · 运营工具∙委托营销
   * 【普通商户】【普通服务商】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012380498
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: PartnershipsBuildPost): Promised<PartnershipsBuildPostAnswer>
}

interface PartnershipsBuildPost extends CallOptions {
  headers: Header<'Idempotency-Key'>
  json: PartnershipsBuildRequest
}
interface PartnershipsBuildPostAnswer {
  partner: Partner
  authorized_data: AuthorizedData
  state: Open<'ESTABLISHED' | 'TERMINATED'>
  build_time: string
  create_time: string
  update_time: string
}

export interface PartnershipsTerminate extends Node {
  /** 终止合作关系 · 运营工具∙委托营销
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_2.shtml */
  post(options: PartnershipsTerminatePost): Response<PartnershipsTerminatePostAnswer>
  /** 终止合作关系 · 运营工具∙委托营销
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_2.shtml */
  postAsync(options: PartnershipsTerminatePost): Promised<PartnershipsTerminatePostAnswer>
}

interface PartnershipsTerminatePost extends CallOptions {
  headers: Header<'Idempotency-Key'>
  json: PartnershipsBuildRequest
}
interface PartnershipsTerminatePostAnswer { terminate_time?: string }

interface Paygiftactivity extends Node {
  activities: PaygiftactivityActivities
  uniqueThresholdActivity: PaygiftactivityUniqueThresholdActivity
  'unique-threshold-activity': PaygiftactivityUniqueThresholdActivity
}

export interface PaygiftactivityActivities extends Node {
  _activity_id_: PaygiftactivityActivitiesByActivityId
  '{activity_id}': PaygiftactivityActivitiesByActivityId
  /** 获取支付有礼活动列表 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012489126
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: PaygiftactivityActivitiesGet): Response<PaygiftactivityActivitiesGetAnswer>
  /** 获取支付有礼活动列表 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012489126
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: PaygiftactivityActivitiesGet): Promised<PaygiftactivityActivitiesGetAnswer>
}

interface PaygiftactivityActivitiesGet extends CallOptions {
  query: {
    offset: Numeric
    limit: Numeric
    /** ≤10 */ activity_name?: PathValue
    activity_status?: ActivityStatus
    award_type?: 'BUSIFAVOR'
  }
}
interface PaygiftactivityActivitiesGetAnswer {
  data?: Array<{
    /** ≤20 */ activity_id?: string
    activity_type?: Open<'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE'>
    activity_base_info?: ActBaseInfo
    award_send_rule?: {
      full_send_rule?: FullSendRule
      step_send_rule?: {
        award_type: Open<'BUSIFAVOR'>
        merchant_option: Open<'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT'>
      }
    }
    advanced_setting?: ActAdvancedSetting
    activity_status?: Open<ActivityStatus>
    /** ≤15 */ creator_merchant_id?: string
    /** ≤15 */ belong_merchant_id?: string
    create_time?: string
    update_time?: string
  }>
  total_count?: number
  offset?: number
  limit?: number
}

export interface PaygiftactivityActivitiesByActivityId extends Node {
  goods: ActivitiesGoods
  merchants: ActivitiesMerchants
  terminate: PaygiftactivityActivitiesTerminate
  /** 查询活动详情接口 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012487971
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: PaygiftactivityActivitiesByActivityIdGet): Response<PaygiftactivityActivitiesByActivityIdGetAnswer>
  /** 查询活动详情接口 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012487971
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: PaygiftactivityActivitiesByActivityIdGet): Promised<PaygiftactivityActivitiesByActivityIdGetAnswer>
}

interface PaygiftactivityActivitiesByActivityIdGet extends CallOptions {
  activity_id: PathValue
}
interface PaygiftactivityActivitiesByActivityIdGetAnswer {
  /** ≤20 */ activity_id: string
  activity_type?: Open<'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE'>
  activity_base_info: ActBaseInfo
  award_send_rule: { full_send_rule?: FullSendRule }
  advanced_setting?: ActAdvancedSetting
  activity_status: Open<ActivityStatus>
  /** ≤15 */ creator_merchant_id: string
  /** ≤15 */ belong_merchant_id: string
  pause_time?: string
  recovery_time?: string
  create_time?: string
  update_time?: string
}

export interface ActivitiesGoods extends Node {
  /** 查询活动指定商品列表 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012466448
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: ActivitiesGoodsGet): Response<ActivitiesGoodsGetAnswer>
  /** 查询活动指定商品列表 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012466448
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: ActivitiesGoodsGet): Promised<ActivitiesGoodsGetAnswer>
}

interface ActivitiesGoodsGet extends CallOptions {
  activity_id: PathValue
  query?: { offset?: Numeric, limit?: Numeric }
}
interface ActivitiesGoodsGetAnswer {
  data?: Array<{ goods_id: string, create_time: string, update_time: string }>
  total_count: number
  offset: number
  limit: number
  activity_id: string
}

export interface ActivitiesMerchants extends Node {
  add: MerchantsAdd
  delete: MerchantsDelete
  /** 查询活动发券商户号 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012466149
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: ActivitiesMerchantsGet): Response<ActivitiesMerchantsGetAnswer>
  /** 查询活动发券商户号 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012466149
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: ActivitiesMerchantsGet): Promised<ActivitiesMerchantsGetAnswer>
}

interface ActivitiesMerchantsGet extends CallOptions {
  activity_id: PathValue
  query?: { offset?: Numeric, limit?: Numeric }
}
interface ActivitiesMerchantsGetAnswer {
  data?: Array<{
    /** ≤15 */ mchid: string
    merchant_name?: string
    /** ≤32 */ create_time?: string
    /** ≤32 */ update_time?: string
  }>
  total_count: number
  offset: number
  limit: number
  activity_id: string
}

export interface MerchantsAdd extends Node {
  /** 新增活动发券商户号 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012466671
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: MerchantsAddPost): Response<MerchantsAddPostAnswer>
  /** 新增活动发券商户号 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012466671
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: MerchantsAddPost): Promised<MerchantsAddPostAnswer>
}

interface MerchantsAddPost extends CallOptions {
  activity_id: PathValue
  json: {
    merchant_id_list: string[]
    /** ≤128 */ add_request_no: string
  }
}
interface MerchantsAddPostAnswer {
  activity_id?: string
  invalid_merchant_id_list?: Array<{
    /** ≤15 */ mchid?: string
    invalid_reason?: string
  }>
  add_time?: string
}

export interface MerchantsDelete extends Node {
  /** 删除活动发券商户号 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012466787
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: MerchantsDeletePost): Response<MerchantsDeletePostAnswer>
  /** 删除活动发券商户号 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012466787
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: MerchantsDeletePost): Promised<MerchantsDeletePostAnswer>
}

interface MerchantsDeletePost extends CallOptions {
  activity_id: PathValue
  json: {
    /** 1..500 */ merchant_id_list: string[]
    delete_request_no?: string
  }
}
interface MerchantsDeletePostAnswer { activity_id: string, delete_time?: string }

export interface PaygiftactivityActivitiesTerminate extends Node {
  /** 终止活动 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012466523
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: PaygiftactivityActivitiesTerminatePost): Response<PaygiftactivityActivitiesTerminatePostAnswer>
  /** 终止活动 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012466523
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: PaygiftactivityActivitiesTerminatePost): Promised<PaygiftactivityActivitiesTerminatePostAnswer>
}

interface PaygiftactivityActivitiesTerminatePost extends CallOptions {
  activity_id: PathValue
}
interface PaygiftactivityActivitiesTerminatePostAnswer { terminate_time: string, activity_id: string }

export interface PaygiftactivityUniqueThresholdActivity extends Node {
  /** 创建全场满额送活动 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012487898
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: PaygiftactivityUniqueThresholdActivityPost): Response<PaygiftactivityUniqueThresholdActivityPostAnswer>
  /** 创建全场满额送活动 · 运营工具∙支付有礼
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012487898
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: PaygiftactivityUniqueThresholdActivityPost): Promised<PaygiftactivityUniqueThresholdActivityPostAnswer>
}

interface PaygiftactivityUniqueThresholdActivityPost extends CallOptions {
  json: {
    activity_base_info: {
      /** ≤10 */ activity_name: string
      /** ≤9 */ activity_second_title: string
      /** ≤128 */ merchant_logo_url: string
      background_color?: Open<'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010'>
      /** ≤32 */ begin_time: string
      /** ≤32 */ end_time: string
      available_periods?: {
        available_time?: Array<{
          /** ≤32 */ begin_time: string
          /** ≤32 */ end_time: string
        }>
        available_day_time?: Array<{
          /** ≤6 */ begin_day_time: string
          /** ≤6 */ end_day_time: string
        }>
      }
      /** ≤128 */ out_request_no: string
      delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP'
      /** ≤32 */ mini_programs_appid?: string
      /** ≤128 */ mini_programs_path?: string
    }
    award_send_rule: FullSendRuleRequest
    advanced_setting?: ActAdvancedSettingRequest
  }
}
interface PaygiftactivityUniqueThresholdActivityPostAnswer {
  /** ≤20 */ activity_id: string
  /** ≤32 */ create_time: string
}

interface ShoppingReceipt extends Node {
  customentrances: ShoppingReceiptCustomentrances
  merchantshoppingreceiptjumpinfos: ShoppingReceiptMerchantshoppingreceiptjumpinfos
  shoppingreceipts: ShoppingReceiptShoppingreceipts
}

export interface ShoppingReceiptCustomentrances extends Node {
  _brand_id_: ShoppingReceiptCustomentrancesByBrandId
  '{brand_id}': ShoppingReceiptCustomentrancesByBrandId
  /** 创建自定义入口 · 经营工具∙电子小票
   * 【服务商】 */
  post(options: ShoppingReceiptCustomentrancesPost): Response<CustomentrancesAnswer>
  /** 创建自定义入口 · 经营工具∙电子小票
   * 【服务商】 */
  postAsync(options: ShoppingReceiptCustomentrancesPost): Promised<CustomentrancesAnswer>
}

interface ShoppingReceiptCustomentrancesPost extends CallOptions {
  json: {
    custom_entrance_type: Open<'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM'>
    subtitle: string
    goods_thumbnail_url?: string
    start_time: string
    end_time: string
    custom_entrance_state: Open<'ONLINE' | 'OFFLINE'>
    brand_id: string
    out_request_no: string
    jump_link: { mini_programs_appid: string, mini_programs_path: string }
  }
}

export interface ShoppingReceiptCustomentrancesByBrandId extends Node {
  /** 查询自定义入口 · 经营工具∙电子小票
   * 【服务商】 */
  get(options: ShoppingReceiptCustomentrancesByBrandIdGet): Response<CustomentrancesAnswer>
  /** 查询自定义入口 · 经营工具∙电子小票
   * 【服务商】 */
  getAsync(options: ShoppingReceiptCustomentrancesByBrandIdGet): Promised<CustomentrancesAnswer>
  /** 更新自定义入口 · 经营工具∙电子小票
   * 【服务商】 */
  patch(options: ShoppingReceiptCustomentrancesByBrandIdPatch): Response<CustomentrancesAnswer>
  /** 更新自定义入口 · 经营工具∙电子小票
   * 【服务商】 */
  patchAsync(options: ShoppingReceiptCustomentrancesByBrandIdPatch): Promised<CustomentrancesAnswer>
}

interface ShoppingReceiptCustomentrancesByBrandIdGet extends CallOptions {
  brand_id: PathValue
}

interface ShoppingReceiptCustomentrancesByBrandIdPatch extends CallOptions {
  brand_id: PathValue
  json: {
    custom_entrance_type?: Open<'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM'>
    subtitle?: string
    goods_thumbnail_url?: string
    custom_entrance_state?: Open<'ONLINE' | 'OFFLINE'>
    start_time?: string
    end_time?: string
    out_request_no: string
    jump_link?: { mini_programs_appid: string, mini_programs_path: string }
  }
}

export interface ShoppingReceiptMerchantshoppingreceiptjumpinfos extends Node {
  /** 上传商家电子小票跳转信息 · 经营工具∙电子小票
   * 【服务商】【渠道商】 */
  post(options: ShoppingReceiptMerchantshoppingreceiptjumpinfosPost): Response<ShoppingReceiptMerchantshoppingreceiptjumpinfosPostAnswer>
  /** 上传商家电子小票跳转信息 · 经营工具∙电子小票
   * 【服务商】【渠道商】 */
  postAsync(options: ShoppingReceiptMerchantshoppingreceiptjumpinfosPost): Promised<ShoppingReceiptMerchantshoppingreceiptjumpinfosPostAnswer>
}

interface ShoppingReceiptMerchantshoppingreceiptjumpinfosPost extends CallOptions {
  json: {
    transaction_id: string
    transaction_mchid?: string
    transaction_sub_mchid?: string
    openid: string
    merchant_upload_time: string
    jump_info: { merchant_appid: string, merchant_path: string }
  }
}
interface ShoppingReceiptMerchantshoppingreceiptjumpinfosPostAnswer {
  merchant_jump_info?: {
    transaction_id: string
    transaction_mchid?: string
    transaction_sub_mchid?: string
    openid: string
    merchant_upload_time?: string
    jump_info?: { merchant_appid: string, merchant_path?: string }
    create_time?: string
    modify_time?: string
    brand_id?: number
  }
}

export interface ShoppingReceiptShoppingreceipts extends Node {
  /** 上传电子小票 · 经营工具∙电子小票
   * 【服务商】 */
  post(options: ShoppingReceiptShoppingreceiptsPost): Response<ShoppingReceiptShoppingreceiptsPostAnswer>
  /** 上传电子小票 · 经营工具∙电子小票
   * 【服务商】 */
  postAsync(options: ShoppingReceiptShoppingreceiptsPost): Promised<ShoppingReceiptShoppingreceiptsPostAnswer>
}

type ShoppingReceiptShoppingreceiptsPost = UploadOptions<
  | TextPart<'meta', {
  transaction_id: string
  transaction_mchid?: string
  transaction_sub_mchid?: string
  out_trade_no?: string
  openid: string
  sha256: string
  merchant_contact_information?: { consultation_phone_number?: string }
  upload_time?: string
}>
  | FilePart<'file'>,
  2>
interface ShoppingReceiptShoppingreceiptsPostAnswer {
  receipt?: {
    receipt_id: string
    state: Open<'WAIT_REVIEW' | 'NOT_PASS_REVIEW' | 'PASS_REVIEW'>
    transaction_id: string
    transaction_mchid?: string
    transaction_sub_mchid?: string
    openid: string
    brand_id?: number
    sha256: string
    image_type: string
    create_time?: string
    modify_time?: string
    merchant_contact_information?: { consultation_phone_number?: string }
    upload_time?: string
  }
}

interface WeeklyDiscount extends Node {
  activities: WeeklyDiscountActivities
}

export interface WeeklyDiscountActivities extends Node {
  _activity_id_: WeeklyDiscountActivitiesByActivityId
  '{activity_id}': WeeklyDiscountActivitiesByActivityId
  /** 查询周周惠活动列表 · 营销工具∙周周惠
   * 【服务商】【渠道商】【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml */
  get(options: WeeklyDiscountActivitiesGet): Response<WeeklyDiscountActivitiesGetAnswer>
  /** 查询周周惠活动列表 · 营销工具∙周周惠
   * 【服务商】【渠道商】【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml */
  getAsync(options: WeeklyDiscountActivitiesGet): Promised<WeeklyDiscountActivitiesGetAnswer>
}

interface WeeklyDiscountActivitiesGet extends CallOptions {
  query: {
    limit: Numeric
    offset: Numeric
    applying_merchant_id: Numeric
    store_id?: Numeric
    activity_area_code: Numeric
    activity_scene: PathValue
  }
}
interface WeeklyDiscountActivitiesGetAnswer { data: WeeklyDiscountActivitiesData[], offset?: number, limit?: number, total_count?: number }

export interface WeeklyDiscountActivitiesByActivityId extends Node {
  apply: ActivitiesApply
  /** 查询周周惠活动详情 · 营销工具∙周周惠
   * 【服务商】【渠道商】【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml */
  get(options: WeeklyDiscountActivitiesByActivityIdGet): Response<WeeklyDiscountActivitiesData>
  /** 查询周周惠活动详情 · 营销工具∙周周惠
   * 【服务商】【渠道商】【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml */
  getAsync(options: WeeklyDiscountActivitiesByActivityIdGet): Promised<WeeklyDiscountActivitiesData>
}

interface WeeklyDiscountActivitiesByActivityIdGet extends CallOptions {
  activity_id: PathValue
}

export interface ActivitiesApply extends Node {
  /** 报名周周惠活动 · 营销工具∙周周惠
   * 【服务商】【渠道商】【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml */
  post(options: ActivitiesApplyPost): Response<ActivitiesApplyPostAnswer>
  /** 报名周周惠活动 · 营销工具∙周周惠
   * 【服务商】【渠道商】【从业机构】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml */
  postAsync(options: ActivitiesApplyPost): Promised<ActivitiesApplyPostAnswer>
}

interface ActivitiesApplyPost extends CallOptions {
  activity_id: PathValue
  json: { applying_merchant_id: number, store_id: number }
}
interface ActivitiesApplyPostAnswer { activity_id: number, success_time?: string }

interface WithdrawFavor extends Node {
  users: WithdrawFavorUsers
}

interface WithdrawFavorUsers extends Node {
  _openid_: WithdrawFavorUsersByOpenid
  '{openid}': WithdrawFavorUsersByOpenid
}

interface WithdrawFavorUsersByOpenid extends Node {
  coupons: WithdrawFavorUsersCoupons
}

export interface WithdrawFavorUsersCoupons extends Node {
  /** 查询批次下用户银行提现免费券列表 · 营销工具∙收款有礼
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml */
  get(options: WithdrawFavorUsersCouponsGet): Response<WithdrawFavorUsersCouponsGetAnswer>
  /** 查询批次下用户银行提现免费券列表 · 营销工具∙收款有礼
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml */
  getAsync(options: WithdrawFavorUsersCouponsGet): Promised<WithdrawFavorUsersCouponsGetAnswer>
  /** 为用户发银行提现免费券 · 营销工具∙收款有礼
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml */
  post(options: WithdrawFavorUsersCouponsPost): Response<WithdrawFavorUsersCouponsPostAnswer>
  /** 为用户发银行提现免费券 · 营销工具∙收款有礼
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml */
  postAsync(options: WithdrawFavorUsersCouponsPost): Promised<WithdrawFavorUsersCouponsPostAnswer>
}

interface WithdrawFavorUsersCouponsGet extends CallOptions {
  openid: PathValue
  query: { mchid: PathValue, stock_id: PathValue, appid: PathValue, offset?: Numeric, limit?: Numeric }
}
interface WithdrawFavorUsersCouponsGetAnswer {
  data: Array<{ send_time?: string, send_quota?: number, coupon_id?: string, use_quota?: number, coupon_state?: string }>
  offset?: number
  limit?: number
  total_count?: number
}

interface WithdrawFavorUsersCouponsPost extends CallOptions {
  openid: PathValue
  json: { mchid: string, stock_id: string, appid: string, send_request_no: string }
}
interface WithdrawFavorUsersCouponsPostAnswer { coupon_id?: string, expire_time?: string }

interface ActAdvancedSetting {
  delivery_user_category?: Open<'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON'>
  /** ≤32 */ merchant_member_appid?: string
  payment_mode?: {
    payment_scene_list?: Array<Open<'APP_SCENE' | 'SWING_CARD_SCENE' | 'NO_SECRET_SCENE' | 'MINIAPP_SCENE' | 'FACE_PAY_SCENE' | 'OTHER_SCENE'>>
    payment_method_information?: { payment_method?: Open<'CFT' | 'SPECIFIC_BANK_CARD'>, bank_abbreviation?: string }
  }
  payment_method_information?: { payment_method: Open<'CFT' | 'SPECIFIC_BANK_CARD'>, bank_abbreviation?: string }
  goods_tags?: string[]
}

interface ActAdvancedSettingRequest {
  delivery_user_category?: 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON'
  /** ≤32 */ merchant_member_appid?: string
  payment_mode?: {
    payment_scene_list?: Array<'APP_SCENE' | 'SWING_CARD_SCENE' | 'NO_SECRET_SCENE' | 'MINIAPP_SCENE' | 'FACE_PAY_SCENE' | 'OTHER_SCENE'>
    payment_method_information?: { payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD', bank_abbreviation?: string }
  }
  payment_method_information?: { payment_method: 'CFT' | 'SPECIFIC_BANK_CARD', bank_abbreviation?: string }
  goods_tags?: string[]
}

interface ActBaseInfo {
  /** ≤10 */ activity_name: string
  /** ≤9 */ activity_second_title: string
  /** ≤128 */ merchant_logo_url: string
  background_color?: Open<BackgroundColor>
  /** ≤32 */ begin_time: string
  /** ≤32 */ end_time: string
  available_periods?: {
    available_time?: Array<{
      /** ≤32 */ begin_time: string
      /** ≤32 */ end_time: string
    }>
    available_day_time?: Array<{
      /** ≤6 */ begin_day_time: string
      /** ≤6 */ end_day_time: string
    }>
  }
  /** ≤128 */ out_request_no: string
  delivery_purpose: Open<'OFF_LINE_PAY' | 'JUMP_MINI_APP'>
  /** ≤32 */ mini_programs_appid?: string
  /** ≤128 */ mini_programs_path?: string
}

interface ActivateSetting {
  activate_type: string
  activate_url?: string
  activate_miniprogram?: { activate_appid: string, activate_path?: string }
}

interface ActivitiesData {
  activity_id: string
  activity_status?: string
  create_time?: string
  update_time?: string
  card_id?: string
  activity_name?: string
  activity_type?: string
  begin_time?: string
  end_time?: string
  award_send_period?: AwardSendPeriod
  stock_list?: Array<{ stock_creator_mchid: string, stock_id: string }>
  out_request_no?: string
  pay_activity_setting?: {
    logo_url: string
    activity_second_title?: string
    mchid_list?: string[]
    activate_setting?: ActivateSetting
    payment_setting?: PaymentSetting
  }
  miniprogram_activity_setting?: MiniprogramActivitySetting
}

type ActivityStatus = 'ACT_STATUS_UNKNOWN' | 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED'

interface AdditionalStatement { title?: string, url?: string, appid?: string, path?: string }

interface ApplyInfos {
  store_info?: { store_id?: string, accounting_merchant_id?: string, merchant_id?: string }
  goods_original_price?: number
}

interface AuthorizedData {
  business_type: Open<'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'>
  /** ≤20 */ stock_id?: string
}

interface AvailableSingleitemCollection { total_count: number, data?: string[], offset: number, limit: number, stock_id: string }

interface AvailableWeek {
  week_day?: number[]
  available_day_time?: Array<{ begin_time?: number, end_time?: number }>
}

interface AwardSendPeriod {
  award_send_time?: Array<{ begin_time?: string, end_time?: string }>
  award_send_day_time?: Array<{
    begin_day_time?: { hours?: number, minutes?: number, seconds?: number }
    end_day_time?: { hours?: number, minutes?: number, seconds?: number }
  }>
}

interface BalanceInformation { need_balance?: boolean, balance_appid?: string, balance_path?: string, balance_url?: string }

interface BonusCommitRequest { out_trade_no: string, mchid: string, sub_mchid?: string, bonus_value: number }

interface BusifavorStocksAnswerDisplayPatternInfo {
  description?: string
  merchant_logo_url?: string
  merchant_name?: string
  background_color?: Open<DisplayPatternInfoBackgroundColor>
  coupon_image_url?: string
  finder_info?: { finder_id?: string, finder_video_id?: string, finder_video_cover_image_url?: string }
}

interface Coupon {
  stock_creator_mchid: string
  stock_id: string
  coupon_id: string
  cut_to_message?: CutToMessage
  coupon_name: string
  status: Open<'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER'>
  description: string
  create_time: string
  coupon_type: Open<'NORMAL' | 'CUT_TO'>
  no_cash: boolean
  available_begin_time: string
  available_end_time: string
  singleitem: boolean
  normal_coupon_information?: FixedNormalCoupon
  out_request_no?: string
  /** 分 */ available_balance?: number
  business_type?: Open<'MULTIUSE'>
  discount_msg?: DiscountMsg
  start_time?: string
  stop_time?: string
  consume_information?: {
    consume_time?: string
    consume_mchid?: string
    transaction_id?: string
    goods_detail?: Array<{ goods_id?: string, quantity?: number, price?: number, discount_amount?: number }>
  }
}

interface CouponAvailablePeriod {
  available_begin_time: string
  available_end_time: string
  available_days?: number
  wait_days_after_receive?: number
  weekly_available_period?: {
    day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'>
    day_period_list?: Array<{ begin_time: number, end_time: number }>
  }
  irregular_available_period_list?: Array<{ begin_time: string, end_time: string }>
  available_seconds?: number
}

interface CouponAvailablePeriodAnswer {
  available_begin_time: string
  available_end_time: string
  available_days?: number
  wait_days_after_receive?: number
  weekly_available_period?: {
    day_list?: Array<Open<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'>>
    day_period_list?: Array<{ begin_time: number, end_time: number }>
  }
  irregular_available_period_list?: Array<{ begin_time: string, end_time: string }>
  available_seconds?: number
}

interface CouponAvailableTime {
  available_begin_time?: string
  available_end_time?: string
  available_day_after_receive?: number
  available_week?: AvailableWeek
  irregulary_avaliable_time?: Array<{ begin_time?: string, end_time?: string }>
  wait_days_after_receive?: number
}

interface CouponTagInfo {
  coupon_tag_list?: Array<'MEMBER'>
  member_tag_info?: { member_card_id: string }
}

interface CouponUseRule {
  coupon_available_time?: CouponAvailableTime
  fixed_normal_coupon?: { discount_amount?: number, transaction_minimum?: number }
  discount_coupon?: { discount_percent?: number, transaction_minimum?: number }
  exchange_coupon?: { exchange_price?: number, transaction_minimum?: number }
  use_method?: Open<'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE'>
  mini_programs_appid?: string
  mini_programs_path?: string
}

interface CouponUseRuleAvailableWeek {
  week_day?: Array<Open<0 | 1 | 2 | 3 | 4 | 5 | 6>>
  available_day_time?: Array<{ begin_time?: number, end_time?: number }>
}

interface CouponcodesData {
  code?: string
  code_status?: string
  upload_time?: string
  dispatched_time?: string
  openid?: string
  unionid?: string
  coupon_code?: string
}

interface CouponsRequest {
  stock_id: string
  /** 8..15 */ coupon_code: string
  /** ≤128 */ out_trade_no: string
  /** ≤128 */ out_request_no: string
}

interface CustomEntrance {
  mini_programs_info?: CustomEntranceMiniProgramsInfo
  appid?: string
  hall_id?: string
  store_id?: string
  code_display_mode?: Open<'NOT_SHOW' | 'BARCODE' | 'QRCODE'>
}

interface CustomEntranceMiniProgramsInfo { mini_programs_appid: string, mini_programs_path?: string, entrance_words?: string, guiding_words?: string }

interface CustomFieldList { type?: Open<'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX'>, name?: string, values?: string[] }

interface CustomentrancesAnswer {
  custom_entrance_type: Open<'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM'>
  subtitle?: string
  goods_thumbnail_url?: string
  custom_entrance_state: Open<'ONLINE' | 'OFFLINE'>
  start_time?: string
  end_time?: string
  brand_id: string
  create_time?: string
  modify_time?: string
  out_request_no: string
  jump_link?: { mini_programs_appid: string, mini_programs_path?: string }
}

interface CutToMessage {
  /** 分 */ single_price_max: number
  /** 分 */ cut_to_price: number
}

interface DataCouponUseRule {
  coupon_available_time?: {
    available_begin_time?: string
    available_end_time?: string
    available_day_after_receive?: number
    available_week?: CouponUseRuleAvailableWeek
    irregulary_avaliable_time?: Array<{ begin_time?: string, end_time?: string }>
    wait_days_after_receive?: number
  }
  available_week?: CouponUseRuleAvailableWeek
  irregulary_avaliable_time?: Array<{ begin_time?: string, end_time?: string }>
  fixed_normal_coupon?: { discount_amount?: number, transaction_minimum?: number }
  discount_coupon?: { discount_percent?: number, transaction_minimum?: number }
  exchange_coupon?: { exchange_price?: number, transaction_minimum?: number }
  use_method?: Open<'OFF_LINE' | 'MINI_PROGRAMS' | 'PAYMENT_CODE' | 'SELF_CONSUME'>
  mini_programs_appid?: string
  mini_programs_path?: string
}

interface DataCustomEntrance {
  mini_programs_info?: CustomEntranceMiniProgramsInfo
  appid?: string
  hall_id?: string
  store_id?: string
  code_display_mode?: Open<'BARCODE' | 'QRCODE' | 'NOT_SHOW'>
}

interface DataDisplayPatternInfo {
  description?: string
  merchant_logo_url?: string
  merchant_name?: string
  background_color?: Open<DisplayPatternInfoBackgroundColor>
  coupon_image_url?: string
  finder_info?: FinderInfo
}

interface DateInformation {
  type: Open<'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'>
  available_begin_time?: string
  available_end_time?: string
  available_day_after_receive?: number
  wait_days_after_receive?: number
}

interface DeliveryPlanDeliveryPlansAnswer { plan: Plan }

interface DetailItemList {
  detail_state?: Open<'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'>
  valid_begin_time?: string
  valid_end_time?: string
  use_request_no?: string
  use_time?: string
  associated_order_info?: UserProductCouponAssociatedOrderInfo
  return_request_no?: string
  return_time?: string
  delete_time?: string
}

interface DiscountMsg {
  /** 分 */ discount_amount_max: number
  discount_percent: number
  /** 分 */ transaction_minimum?: number
}

interface DisplayPatternInfo {
  description?: string
  merchant_logo_url?: string
  merchant_name?: string
  background_color?: Open<BackgroundColor>
  coupon_image_url?: string
  finder_info?: FinderInfo
}

type DisplayPatternInfoBackgroundColor = 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100'

interface ExchangeCoupon {
  /** 分 */ threshold: number
  /** 分 */ exchange_price: number
}

interface FinderInfo { finder_id: string, finder_video_id: string, finder_video_cover_image_url: string }

interface FixedNormalCoupon {
  /** 分 */ coupon_amount: number
  /** 分 */ transaction_minimum: number
}

interface FullSendRule {
  /** 分 */ transaction_amount_minimum: number
  send_content: Open<'SINGLE_COUPON' | 'GIFT_PACKAGE'>
  award_type: Open<'BUSIFAVOR'>
  award_list: Array<{
    /** ≤20 */ stock_id: string
    /** ≤128 */ original_image_url: string
    /** ≤128 */ thumbnail_url?: string
  }>
  merchant_option: Open<'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT'>
  merchant_id_list?: string[]
}

interface FullSendRuleRequest {
  /** 分 */ transaction_amount_minimum: number
  send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE'
  award_type: 'BUSIFAVOR'
  award_list: Array<{
    /** ≤20 */ stock_id: string
    /** ≤128 */ original_image_url: string
    /** ≤128 */ thumbnail_url?: string
  }>
  merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT'
  merchant_id_list?: string[]
}

interface Guide {
  staff_name?: string
  head_image_url?: string
  contact_information_name?: string
  contact_information_value?: string
  phone_number?: string
}

interface MemberCardRecord {
  card_id: string
  create_time?: string
  update_time?: string
  remain_quantity?: number
  status?: Open<'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED'>
  brand?: { brand_id: string, display_name: string }
  appid: string
  logo_url: string
  title?: string
  background_picture_url: string
  description?: string
  service_phone?: string
  code_type: Open<'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE'>
  total_quantity?: number
  date_information?: ValidDateInformation
  code_mode?: Open<'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME'>
  need_display_level?: boolean
  init_level?: string
  out_request_no: string
  balance_information?: BalanceInformation
  user_information_form?: {
    common_field_list?: Array<Open<MemberCardUserInformationCommonField>>
    custom_field_list?: CustomFieldList[]
  }
  additional_statement?: AdditionalStatement
}

type MemberCardUserInformationCommonField = 'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY'

interface MembercardOpenCardsRequestAdditionalStatement { title?: string, url?: string, appid?: string, path?: string }

interface MiniProgramsInfo { mini_programs_appid: string, mini_programs_path: string, entrance_words: string, guiding_words?: string }

interface MiniprogramActivitySetting {
  outer_str?: string[]
  award_jump_deploy?: { mini_program_appid?: string, mini_program_path?: string, button_text?: string }
}

interface NormalCoupon {
  /** 分 */ threshold: number
  /** 分 */ discount_amount: number
}

interface Partner {
  type: Open<'APPID' | 'MERCHANT'>
  /** ≤32 */ appid?: string
  /** ≤15 */ merchant_id?: string
}

type PartnerByType = {
  type: 'APPID'
  /** 1..32 */ appid: string
  /** 8..15 */ merchant_id?: string
} | {
  type: 'MERCHANT'
  /** 8..15 */ merchant_id: string
  /** 1..32 */ appid?: string
}

interface PartnershipsBuildRequest {
  partner: PartnerByType
  authorized_data: {
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'
    /** 1..20 */ stock_id: string
  }
}

interface PayReceiptList {
  subsidy_receipt_id: string
  stock_id: string
  coupon_code: string
  transaction_id: string
  payer_merchant?: string
  payee_merchant?: string
  amount: number
  description?: string
  status: string
  fail_reason?: string
  success_time?: string
  out_subsidy_no: string
  create_time?: string
}

interface PaymentSetting {
  payment_mode?: { payment_scene_list?: unknown[] }
  limit_bank?: string
  goods_tags?: unknown[]
}

interface Plan {
  /** ≤32 */ plan_id: string
  /** ≤36 */ plan_name: string
  plan_state: Open<'CREATED' | 'TERMINATED' | 'EXPIRED' | 'DELIVERING' | 'PAUSED' | 'PLAN_CREATED'>
  delivery_start_time: string
  delivery_end_time: string
  /** ≤40 */ product_coupon_id: string
  usage_mode?: Open<'SINGLE' | 'PROGRESSIVE_BUNDLE'>
  /** ≤40 */ stock_id?: string
  stock_bundle_id?: string
  /** ≤27 */ recommend_word?: string
  /** ≤32 */ brand_id: string
  total_count: number
  user_limit: number
  daily_limit: number
  reuse_coupon_config: boolean
}

interface ProductCouponDisplayInfo {
  /** ≤15 */ name: string
  image_url: string
  background_url: string
  detail_image_url_list?: string[]
  /** 分 */ original_price?: number
  combo_package_list?: Array<{
    /** ≤15 */ name: string
    pick_count: number
    choice_list: Array<{
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
  usage_mode: Open<'SINGLE' | 'PROGRESSIVE_BUNDLE' | 'SEQUENTIAL'>
  single_usage_info?: SingleUsageInfo
  progressive_bundle_usage_info?: { count: number, interval_days?: number }
  display_info: ProductCouponDisplayInfo
  out_product_no?: string
  state: Open<'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED'>
  /** ≤128 */ deactivate_request_no?: string
  deactivate_time?: string
  /** ≤150 */ deactivate_reason?: string
  brand_id: string
  sequential_usage_info?: SequentialUsageInfoAnswer
}

interface ProductCouponsDeactivateRequest {
  /** ≤40 */ out_request_no: string
  /** ≤150 */ deactivate_reason: string
  brand_id: string
}

interface ProductCouponsStockBundlesRequest {
  /** ≤40 */ out_request_no: string
  /** ≤20 */ remark?: string
  usage_rule_display_info?: UsageRuleDisplayInfo
  coupon_display_info?: CouponDisplayInfo
  notify_config?: { notify_appid: string }
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC'
  brand_id: string
}

interface QualificationAnswer { return_message?: string, failed_qualification_ids?: string[], succeed_qualification_ids?: string[] }

interface QualificationLockRequest {
  order_information: {
    payer_openid?: string
    out_trade_no?: string
    total_fee?: number
    store_id?: string
    store_merchant_id?: string
  }
  qualification_ids?: string[]
}

interface ReturnReceiptsAnswer {
  subsidy_return_receipt_id?: string
  stock_id: string
  coupon_code: string
  transaction_id: string
  refund_id: string
  payer_merchant?: string
  payee_merchant?: string
  amount: number
  description?: string
  status: string
  fail_reason?: string
  return_done_time?: string
  subsidy_receipt_id: string
  out_subsidy_return_no: string
  return_create_time?: string
}

interface SendCouponResult { stock_id?: string, out_request_no?: string, coupon_code?: string }

interface SequentialUsageDetail { total_count?: number, used_count?: number, detail_item_list?: DetailItemList[] }

interface SequentialUsageInfo { type: 'INCREMENTAL' | 'EQUAL', count: number, available_days: number, interval_days?: number }

interface SequentialUsageInfoAnswer { type: Open<'INCREMENTAL' | 'EQUAL'>, count: number, available_days: number, interval_days?: number }

interface SequentialUsageRule {
  coupon_available_period: {
    available_begin_time: string
    available_end_time: string
    wait_days_after_receive?: number
    weekly_available_period?: WeeklyAvailablePeriod
    irregular_available_period_list?: Array<{ begin_time: string, end_time: string }>
  }
  normal_coupon_list?: Array<{ threshold: number, discount_amount: number }>
  discount_coupon_list?: Array<{ threshold: number, percent_off: number }>
  exchange_coupon_list?: Array<{ threshold: number, exchange_price: number }>
  special_first?: boolean
}

interface SequentialUsageRuleAnswer {
  coupon_available_period: {
    available_begin_time: string
    available_end_time: string
    wait_days_after_receive?: number
    weekly_available_period?: WeeklyAvailablePeriodAnswer
    irregular_available_period_list?: Array<{ begin_time: string, end_time: string }>
  }
  normal_coupon_list?: Array<{ threshold: number, discount_amount: number }>
  discount_coupon_list?: Array<{ threshold: number, percent_off: number }>
  exchange_coupon_list?: Array<{ threshold: number, exchange_price: number }>
  special_first?: boolean
}

interface ServiceModulesAnswer {
  card_id: string
  service_module_id: string
  jump_miniprogram?: { appid: string, path?: string }
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

interface Stock {
  stock_id: string
  stock_creator_mchid: string
  stock_name: string
  status: Open<'unactivated' | 'audit' | 'running' | 'stoped' | 'paused'>
  create_time: string
  description: string
  stock_use_rule?: {
    max_coupons: number
    /** 分 */ max_amount: number
    /** 分 */ max_amount_by_day: number
    fixed_normal_coupon?: FixedNormalCoupon
    max_coupons_per_user: number
    coupon_type?: Open<'NORMAL' | 'CUT_TO'>
    goods_tag?: string[]
    trade_type?: Array<Open<'MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER'>>
    combine_use?: boolean
    fixed_discount_coupon?: DiscountMsg
    natural_person_limit?: boolean
    prevent_api_abuse?: boolean
  }
  available_begin_time: string
  available_end_time: string
  distributed_coupons: number
  no_cash: boolean
  start_time?: string
  stop_time?: string
  cut_to_message?: CutToMessage
  singleitem: boolean
  stock_type: Open<'NORMAL' | 'DISCOUNT_CUT' | 'OTHER' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM'>
  card_id?: string
  business_type?: Open<'MULTIUSE'>
  available_region_list?: Array<{
    type?: Open<'PROVINCE' | 'CITY' | 'DISTRICT' | 'COUNTRY'>
    province?: string
    city?: string
    district?: string
    country?: string
  }>
  available_industry_list?: string[]
}

interface StockBundleEntity {
  /** ≤40 */ stock_bundle_id: string
  stock_list: StockEntityInBundle[]
}

interface StockBundleForCreateCouponDisplayInfo {
  code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE'
  background_color?: string
  entrance_mini_program?: EntranceMiniProgram
  entrance_official_account?: { appid: string }
  entrance_finder?: { finder_id: string, finder_video_id: string, finder_video_cover_image_url: string }
}

interface StockBundleForCreateCouponDisplayInfoAnswer {
  code_display_mode: Open<'INVISIBLE' | 'BARCODE' | 'QRCODE'>
  background_color?: string
  entrance_mini_program?: EntranceMiniProgram
  entrance_official_account?: { appid: string }
  entrance_finder?: { finder_id: string, finder_video_id: string, finder_video_cover_image_url: string }
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
    day_period_list?: Array<{ begin_time: number, end_time: number }>
  }
  irregular_available_period_list?: Array<{ begin_time: string, end_time: string }>
  available_seconds?: number
}

interface StockBundleUsageRuleCouponAvailablePeriodAnswer {
  available_begin_time: string
  available_end_time: string
  available_days?: number
  wait_days_after_receive?: number
  weekly_available_period?: {
    day_list: Array<Open<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'>>
    day_period_list?: Array<{ begin_time: number, end_time: number }>
  }
  irregular_available_period_list?: Array<{ begin_time: string, end_time: string }>
  available_seconds?: number
}

interface StockBundlesAssociateStoresRequest {
  store_list: Array<{ store_id: string }>
  brand_id: string
}

interface StockBundlesUpdateBudgetRequest {
  /** ≤40 */ out_request_no: string
  update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY'
  current_max_count?: number
  target_max_count?: number
  current_max_count_per_day?: number
  target_max_count_per_day?: number
  brand_id: string
}

interface StockEntity {
  /** ≤40 */ product_coupon_id: string
  /** ≤40 */ stock_id: string
  /** ≤20 */ remark?: string
  coupon_code_mode: Open<'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'>
  coupon_code_count_info?: { total_count: number, available_count: number }
  stock_send_rule: StockListStockSendRule
  single_usage_rule?: StockUsageRule
  progressive_bundle_usage_rule?: StockUsageRule
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
  brand_id: string
  sequential_usage_rule?: SequentialUsageRuleAnswer
}

interface StockEntityInBundle {
  /** ≤40 */ product_coupon_id: string
  /** ≤40 */ stock_id: string
  /** ≤20 */ remark?: string
  coupon_code_mode: Open<'WECHATPAY' | 'UPLOAD'>
  coupon_code_count_info?: { total_count: number, available_count: number }
  stock_send_rule: StockListStockSendRule
  progressive_bundle_usage_rule?: StockUsageRule
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
  brand_id: string
}

interface StockEntitySequentialUsageRule {
  coupon_available_period: {
    available_begin_time: string
    available_end_time: string
    wait_days_after_receive?: number
    weekly_available_period?: WeeklyAvailablePeriodAnswer
    irregular_available_period_list?: Array<{ begin_time: string, end_time: string }>
    available_seconds?: number
  }
  normal_coupon_list?: Array<{ threshold: number, discount_amount: number }>
  discount_coupon_list?: Array<{ threshold: number, percent_off: number }>
  exchange_coupon_list?: Array<{ threshold: number, exchange_price: number }>
  special_first?: boolean
}

interface StockListStockSendRule { max_count: number, max_count_per_day?: number, max_count_per_user: number }

interface StockSendRule { max_count: number, max_count_per_day?: number, max_count_per_user: number }

interface StockUsageRule {
  coupon_available_period: StockBundleUsageRuleCouponAvailablePeriodAnswer
  normal_coupon?: SingleUsageRuleNormalCoupon
  discount_coupon?: {
    /** 分 */ threshold: number
    percent_off: number
  }
  exchange_coupon?: SingleUsageRuleExchangeCoupon
}

interface StockUsageRuleRequest {
  coupon_available_period: StockBundleUsageRuleCouponAvailablePeriod
  normal_coupon?: NormalCoupon
  discount_coupon?: {
    /** 分 */ threshold: number
    percent_off: number
  }
  exchange_coupon?: ExchangeCoupon
}

interface UserInformation {
  common_field_list?: Array<{ name?: Open<MemberCardUserInformationCommonField>, value?: string }>
  custom_field_list?: Array<{ name?: string, value?: string, value_list?: string[] }>
}

interface UserInformationForm {
  common_field_list?: Array<Open<MemberCardUserInformationCommonField>>
  custom_field_list?: CustomFieldList[]
  can_modify_after_activate?: boolean
}

interface UserInformationFormCustomFieldList { type?: Open<'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX'>, name?: string, values?: string[] }

type UserInformationFormMemberCardUserInformationCommonField = Open<'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY'>

interface UserProductCouponEntity {
  /** ≤40 */ coupon_code: string
  coupon_state: Open<'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'>
  valid_begin_time: string
  valid_end_time: string
  receive_time: string
  /** ≤128 */ send_request_no: string
  send_channel: Open<'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY'>
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
  brand_id?: string
  sequential_usage_detail?: SequentialUsageDetail
}

interface UserProductCouponEntityProductCouponEntity {
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
  brand_id: string
}

interface UserProductCouponListCouponTagInfo {
  coupon_tag_list?: Array<Open<'MEMBER'>>
  member_tag_info?: { member_card_id: string }
}

interface V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockEntity {
  /** ≤40 */ product_coupon_id: string
  /** ≤40 */ stock_id: string
  /** ≤20 */ remark?: string
  coupon_code_mode: Open<'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'>
  coupon_code_count_info?: { total_count: number, available_count: number }
  stock_send_rule: StockListStockSendRule
  single_usage_rule?: StockUsageRule
  usage_rule_display_info: UsageRuleDisplayInfoAnswer
  coupon_display_info: CouponDisplayInfoAnswer
  notify_config: { notify_appid: string }
  store_scope: Open<'NONE' | 'ALL' | 'SPECIFIC'>
  sent_count_info: { total_count: number, today_count: number }
  state: Open<'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'>
  /** ≤128 */ deactivate_request_no?: string
  deactivate_time?: string
  /** ≤150 */ deactivate_reason?: string
  brand_id: string
  sequential_usage_rule?: SequentialUsageRuleAnswer
}

interface WeeklyAvailablePeriod {
  day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'>
  day_period_list?: Array<{ begin_time: number, end_time: number }>
}

interface WeeklyAvailablePeriodAnswer {
  day_list?: Array<Open<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'>>
  day_period_list?: Array<{ begin_time: number, end_time: number }>
}

interface WeeklyDiscountActivitiesData {
  activity_id?: string
  activity_name: string
  activity_scene?: string
  activity_area_code: unknown[]
  activity_limit_pay?: string
  activity_transaction_minimum_amount: number
  activity_coupon_amount: number
  activity_available_week?: unknown[]
  activity_max_amount: number
  activity_max_amount_per_day?: number
  activity_available_begin_time?: string
  activity_available_end_time?: string
  activity_state: string
  activity_remark?: string
  activity_logo?: string
}
