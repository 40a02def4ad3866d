// Made by scripts/generate-types.ts.
import type { CallOptions, Content, FilePart, JsonText, Node, Numeric, Open, PathValue, Promised, RequestHeaders, Response, TextPart, UploadOptions } from '../node'
import type { Amount, Business, CertificatesAnswer, Customs, CustomsOrdersAnswer, CustomsOrdersAnswer2, CustomsOrdersRequest, DataAmount, Detail, MerchantsBusiness, MicropayAmount, OrdersAnswer, OrdersRequest, RedeclareAnswer, RedeclareRequest, RefundDetail, SceneInfo, TransactionsAmount, TransactionsAnswerPromotionDetail, TransactionsMicropayAnswerDetail, VerifyCertificateAnswer, VerifyCertificateRequest } from '../shared'

export interface Global extends Node {
  certificates: Certificates
  customs: V3GlobalCustoms
  merchant: Merchant
  merchantService: MerchantService
  'merchant-service': MerchantService
  merchantStorage: MerchantStorage
  'merchant-storage': MerchantStorage
  merchants: Merchants
  micropay: Micropay
  papay: Papay
  profitSharing: ProfitSharing
  'profit-sharing': ProfitSharing
  refund: Refund
  refunds: Refunds
  settle: Settle
  statements: Statements
  transactions: Transactions
}

export interface Certificates extends Node {
  /** 获取平台证书列表 · 跨境
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_8.shtml */
  get(options?: CallOptions): Response<CertificatesAnswer>
  /** 获取平台证书列表 · 跨境
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_8.shtml */
  getAsync(options?: CallOptions): Promised<CertificatesAnswer>
}

interface V3GlobalCustoms extends Node {
  orders: CustomsOrders
  redeclare: CustomsRedeclare
  verifyCertificate: CustomsVerifyCertificate
  'verify-certificate': CustomsVerifyCertificate
}

export interface CustomsOrders extends Node {
  /** 报关查询 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_3.shtml */
  get(options: CustomsOrdersGet): Response<OrdersAnswer>
  /** 报关查询 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_3.shtml */
  getAsync(options: CustomsOrdersGet): Promised<OrdersAnswer>
  /** 报关 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_1.shtml */
  post(options: CustomsOrdersPost): Response<CustomsOrdersAnswer>
  /** 报关 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_1.shtml */
  postAsync(options: CustomsOrdersPost): Promised<CustomsOrdersAnswer>
  /** 报关信息修改 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_5.shtml */
  patch(options: CustomsOrdersPatch): Response<CustomsOrdersAnswer2>
  /** 报关信息修改 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_5.shtml */
  patchAsync(options: CustomsOrdersPatch): Promised<CustomsOrdersAnswer2>
}

interface CustomsOrdersGet extends CallOptions {
  query: {
    appid: PathValue
    mchid: PathValue
    order_type: Open<'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id'>
    order_no: PathValue
    customs: Open<Customs>
    offset?: Numeric
    limit?: Numeric
  }
}

interface CustomsOrdersPost extends CallOptions {
  json: OrdersRequest
}

interface CustomsOrdersPatch extends CallOptions {
  json: CustomsOrdersRequest
}

export interface CustomsRedeclare extends Node {
  /** 报关重推 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_4.shtml */
  post(options: CustomsRedeclarePost): Response<RedeclareAnswer>
  /** 报关重推 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_4.shtml */
  postAsync(options: CustomsRedeclarePost): Promised<RedeclareAnswer>
}

interface CustomsRedeclarePost extends CallOptions {
  json: RedeclareRequest
}

export interface CustomsVerifyCertificate extends Node {
  /** 身份信息校验 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_2.shtml */
  post(options: CustomsVerifyCertificatePost): Response<VerifyCertificateAnswer>
  /** 身份信息校验 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_2.shtml */
  postAsync(options: CustomsVerifyCertificatePost): Promised<VerifyCertificateAnswer>
}

interface CustomsVerifyCertificatePost extends CallOptions {
  json: VerifyCertificateRequest
}

interface Merchant extends Node {
  h5: MerchantH5
}

interface MerchantH5 extends Node {
  permission: H5Permission
}

interface H5Permission extends Node {
  applications: PermissionApplications
  domain: PermissionDomain
  _sub_mchid_: H5PermissionBySubMchid
  '{sub_mchid}': H5PermissionBySubMchid
}

export interface PermissionApplications extends Node {
  _applyment_id_: PermissionApplicationsByApplymentId
  '{applyment_id}': PermissionApplicationsByApplymentId
  /** 创建H5支付权限申请单 · 跨境∙H5权限
   * 【从业机构（支付机构）】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_1.shtml */
  post(options: PermissionApplicationsPost): Response<ApplicationsAnswer>
  /** 创建H5支付权限申请单 · 跨境∙H5权限
   * 【从业机构（支付机构）】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_1.shtml */
  postAsync(options: PermissionApplicationsPost): Promised<ApplicationsAnswer>
}

interface PermissionApplicationsPost extends CallOptions {
  json: {
    business_description?: string
    sub_mchid: string
    domains: string[]
    company_register_cert?: string
    transaction_limit_type?: Open<'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT'>
    website_business_page_pics?: string[]
    website_homepage_pics?: string[]
    website_state?: Open<'HAS_LAUNCHED' | 'UN_LAUNCHED'>
    website_url: string
    notify_url?: string
    applyment_type?: Open<'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED'>
  }
}

export interface PermissionApplicationsByApplymentId extends Node {
  /** 查询H5支付权限申请单详情 · 跨境∙H5权限
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_2.shtml */
  get(options: PermissionApplicationsByApplymentIdGet): Response<ApplicationsAnswer>
  /** 查询H5支付权限申请单详情 · 跨境∙H5权限
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_2.shtml */
  getAsync(options: PermissionApplicationsByApplymentIdGet): Promised<ApplicationsAnswer>
  /** 修改H5支付权限申请单 · 跨境∙H5权限
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_3.shtml */
  patch(options: PermissionApplicationsByApplymentIdPatch): Response<PermissionApplicationsByApplymentIdPatchAnswer>
  /** 修改H5支付权限申请单 · 跨境∙H5权限
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_3.shtml */
  patchAsync(options: PermissionApplicationsByApplymentIdPatch): Promised<PermissionApplicationsByApplymentIdPatchAnswer>
}

interface PermissionApplicationsByApplymentIdGet extends CallOptions {
  applyment_id: PathValue
}

interface PermissionApplicationsByApplymentIdPatch extends CallOptions {
  applyment_id: PathValue
  json: {
    domains: string[]
    business_description?: string
    company_register_cert?: string
    website_business_page_pics?: string[]
    website_homepage_pics?: string[]
    website_state?: Open<'HAS_LAUNCHED' | 'UN_LAUNCHED'>
    website_url?: string
    transaction_limit_type?: string
  }
}
interface PermissionApplicationsByApplymentIdPatchAnswer {
  sub_mchid: string
  domains?: unknown[]
  business_description?: string
  transaction_limit_type: Open<'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT'>
  company_register_cert?: string
  website_business_page_pics?: string[]
  website_homepage_pics?: string[]
  website_state: Open<'HAS_LAUNCHED' | 'UN_LAUNCHED'>
  website_url: string
  applyment_id: number
  audit_reject_detail?: string
  applyment_state: Open<'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED'>
  applyment_type: Open<'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED'>
  notify_url?: string
}

interface PermissionDomain extends Node {
  applications: DomainApplications
}

export interface DomainApplications extends Node {
  _applyment_id_: DomainApplicationsByApplymentId
  '{applyment_id}': DomainApplicationsByApplymentId
  /** 创建H5支付域名修改申请单 · 跨境∙H5权限
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_4.shtml */
  post(options: DomainApplicationsPost): Response<DomainApplicationsPostAnswer>
  /** 创建H5支付域名修改申请单 · 跨境∙H5权限
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_4.shtml */
  postAsync(options: DomainApplicationsPost): Promised<DomainApplicationsPostAnswer>
}

interface DomainApplicationsPost extends CallOptions {
  json: {
    sub_mchid?: string
    domains: string[]
    website_url: string
    website_business_page_pics?: string[]
    website_homepage_pics?: string[]
    website_state?: Open<'HAS_LAUNCHED' | 'UN_LAUNCHED'>
    notify_url?: string
    out_applyment_id: string
  }
}
interface DomainApplicationsPostAnswer {
  sub_mchid: string
  website_state: Open<'HAS_LAUNCHED' | 'UN_LAUNCHED'>
  domains?: string[]
  webiste_url?: string
  website_business_page_pics?: string[]
  website_homepage_pics?: string[]
  applyment_id: number
  audit_reject_detail?: string
  applyment_state?: Open<'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED'>
  notify_url?: string
  out_applyment_id: string
  website_url?: string
}

export interface DomainApplicationsByApplymentId extends Node {
  /** 查询H5支付域名修改申请单 · 跨境∙H5权限
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_5.shtml */
  get(options: DomainApplicationsByApplymentIdGet): Response<DomainApplicationsAnswer>
  /** 查询H5支付域名修改申请单 · 跨境∙H5权限
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_5.shtml */
  getAsync(options: DomainApplicationsByApplymentIdGet): Promised<DomainApplicationsAnswer>
  /** 修改H5支付域名修改申请单 · 跨境∙H5权限
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_6.shtml */
  patch(options: DomainApplicationsByApplymentIdPatch): Response<DomainApplicationsAnswer>
  /** 修改H5支付域名修改申请单 · 跨境∙H5权限
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_6.shtml */
  patchAsync(options: DomainApplicationsByApplymentIdPatch): Promised<DomainApplicationsAnswer>
}

interface DomainApplicationsByApplymentIdGet extends CallOptions {
  applyment_id: PathValue
}

interface DomainApplicationsByApplymentIdPatch extends CallOptions {
  applyment_id: PathValue
  json: {
    domains: string[]
    website_state?: Open<'HAS_LAUNCHED' | 'UN_LAUNCHED'>
    website_url?: string
    website_business_page_pics?: string[]
    website_homepage_pics?: string[]
  }
}

export interface H5PermissionBySubMchid extends Node {
  /** 查询子商户H5支付权限状态 · 跨境∙H5权限
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_7.shtml */
  get(options: H5PermissionBySubMchidGet): Response<H5PermissionBySubMchidGetAnswer>
  /** 查询子商户H5支付权限状态 · 跨境∙H5权限
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_7.shtml */
  getAsync(options: H5PermissionBySubMchidGet): Promised<H5PermissionBySubMchidGetAnswer>
}

interface H5PermissionBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
}
interface H5PermissionBySubMchidGetAnswer {
  sub_mchid: string
  authorization_state: Open<'AUTHORITY_TO_TEST' | 'FORMAL_AUTHORITY' | 'AUTHORIZED' | 'UNDER_PUNISHMENT' | 'UNAUTHORIZED'>
}

interface MerchantService extends Node {
  complaintNotifications: MerchantServiceComplaintNotifications
  'complaint-notifications': MerchantServiceComplaintNotifications
  complaints: MerchantServiceComplaints
  images: MerchantServiceImages
}

export interface MerchantServiceComplaintNotifications extends Node {
  /** 查询投诉通知回调 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  get(options?: CallOptions): Response<MerchantServiceComplaintNotificationsGetAnswer>
  /** 查询投诉通知回调 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  getAsync(options?: CallOptions): Promised<MerchantServiceComplaintNotificationsGetAnswer>
  /** 创建投诉通知回调 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  post(options: MerchantServiceComplaintNotificationsPost): Response<MerchantServiceComplaintNotificationsPostAnswer>
  /** 创建投诉通知回调 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  postAsync(options: MerchantServiceComplaintNotificationsPost): Promised<MerchantServiceComplaintNotificationsPostAnswer>
  /** 更新投诉通知回调 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  put(options: MerchantServiceComplaintNotificationsPut): Response<MerchantServiceComplaintNotificationsPutAnswer>
  /** 更新投诉通知回调 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  putAsync(options: MerchantServiceComplaintNotificationsPut): Promised<MerchantServiceComplaintNotificationsPutAnswer>
  /** 删除投诉通知回调 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  delete(options?: CallOptions): Response<''>
  /** 删除投诉通知回调 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  deleteAsync(options?: CallOptions): Promised<''>
}

interface MerchantServiceComplaintNotificationsGetAnswer { mchid: string, url: string }

interface MerchantServiceComplaintNotificationsPost extends CallOptions {
  json: { url: string }
}
interface MerchantServiceComplaintNotificationsPostAnswer { mchid: string, url: string }

interface MerchantServiceComplaintNotificationsPut extends CallOptions {
  json: { url: string }
}
interface MerchantServiceComplaintNotificationsPutAnswer { mchid: string, url: string }

export interface MerchantServiceComplaints extends Node {
  _complaint_id_: MerchantServiceComplaintsByComplaintId
  '{complaint_id}': MerchantServiceComplaintsByComplaintId
  /** 查询投诉单列表 · 风险合规∙消费者投诉
   * 【直连商户】【服务商】【渠道商】 */
  get(options: MerchantServiceComplaintsGet): Response<MerchantServiceComplaintsGetAnswer>
  /** 查询投诉单列表 · 风险合规∙消费者投诉
   * 【直连商户】【服务商】【渠道商】 */
  getAsync(options: MerchantServiceComplaintsGet): Promised<MerchantServiceComplaintsGetAnswer>
}

interface MerchantServiceComplaintsGet extends CallOptions {
  query: {
    limit?: Numeric
    offset?: Numeric
    begin_date: PathValue
    end_date: PathValue
    complainted_mchid?: PathValue
    mch_language?: Open<'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES'>
  }
}
interface MerchantServiceComplaintsGetAnswer { data?: ComplaintsData[], limit?: number, offset?: number, total_count?: number }

export interface MerchantServiceComplaintsByComplaintId extends Node {
  complete: ComplaintsComplete
  negotiationHistorys: ComplaintsNegotiationHistorys
  'negotiation-historys': ComplaintsNegotiationHistorys
  response: ComplaintsResponse
  /** 查询投诉单详情 · 风险合规∙消费者投诉
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html */
  get(options: MerchantServiceComplaintsByComplaintIdGet): Response<ComplaintsData>
  /** 查询投诉单详情 · 风险合规∙消费者投诉
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html */
  getAsync(options: MerchantServiceComplaintsByComplaintIdGet): Promised<ComplaintsData>
}

interface MerchantServiceComplaintsByComplaintIdGet extends CallOptions {
  complaint_id: PathValue
  query?: {
    mch_language?: Open<'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES'>
  }
}

export interface ComplaintsComplete extends Node {
  /** 反馈处理完成 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  post(options: ComplaintsCompletePost): Response<''>
  /** 反馈处理完成 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  postAsync(options: ComplaintsCompletePost): Promised<''>
}

interface ComplaintsCompletePost extends CallOptions {
  complaint_id: PathValue
  json: { complainted_mchid: string }
}

export interface ComplaintsNegotiationHistorys extends Node {
  /** 查询投诉协商历史 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html */
  get(options: ComplaintsNegotiationHistorysGet): Response<ComplaintsNegotiationHistorysGetAnswer>
  /** 查询投诉协商历史 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html */
  getAsync(options: ComplaintsNegotiationHistorysGet): Promised<ComplaintsNegotiationHistorysGetAnswer>
}

interface ComplaintsNegotiationHistorysGet extends CallOptions {
  complaint_id: PathValue
  query?: {
    limit?: Numeric
    offset?: Numeric
    mch_language?: Open<'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES'>
  }
}
interface ComplaintsNegotiationHistorysGetAnswer {
  data?: Array<{
    log_id: string
    operator?: string
    operate_time?: string
    operate_type: Open<'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE'>
    operate_details?: string
    image_list?: string[]
    complaint_media_list?: ComplaintMediaList
  }>
  limit?: number
  offset?: number
  total_count?: number
}

export interface ComplaintsResponse extends Node {
  /** 提交回复 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  post(options: ComplaintsResponsePost): Response<''>
  /** 提交回复 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  postAsync(options: ComplaintsResponsePost): Promised<''>
}

interface ComplaintsResponsePost extends CallOptions {
  complaint_id: PathValue
  json: {
    complainted_mchid: string
    response_content: string
    response_images?: string[]
    jump_url?: string
    jump_url_text?: string
  }
}

interface MerchantServiceImages extends Node {
  upload: ImagesUpload
  _media_id_: MerchantServiceImagesByMediaId
  '{media_id}': MerchantServiceImagesByMediaId
}

export interface ImagesUpload extends Node {
  /** 商户上传反馈图片 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  post(options: ImagesUploadPost): Response<ImagesUploadPostAnswer>
  /** 商户上传反馈图片 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  postAsync(options: ImagesUploadPost): Promised<ImagesUploadPostAnswer>
}

type ImagesUploadPost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', { filename?: string, sha256?: string }>,
  2>
interface ImagesUploadPostAnswer { media_id: string }

export interface MerchantServiceImagesByMediaId extends Node {
  /** 图片下载 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  get(options: MerchantServiceImagesByMediaIdGet): Response<Content>
  /** 图片下载 · 风险合规∙消费者投诉
   * 【服务商】【渠道商】【从业机构】 */
  getAsync(options: MerchantServiceImagesByMediaIdGet): Promised<Content>
}

interface MerchantServiceImagesByMediaIdGet extends CallOptions {
  media_id: PathValue
  query: { complaint_id: PathValue }
}

interface MerchantStorage extends Node {
  file: MerchantStorageFile
}

interface MerchantStorageFile extends Node {
  upload: FileUpload
}

export interface FileUpload extends Node {
  /** 上传文件 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_11.shtml */
  post(options: FileUploadPost): Response<FileUploadPostAnswer>
  /** 上传文件 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_11.shtml */
  postAsync(options: FileUploadPost): Promised<FileUploadPostAnswer>
}

type FileUploadPost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', { filename?: string, sha256?: string }>,
  2>
interface FileUploadPostAnswer { file_id: string }

export interface Merchants extends Node {
  _sub_mchid_: MerchantsBySubMchid
  '{sub_mchid}': MerchantsBySubMchid
  /** 子商户进件（融合钱包） · 跨境∙进件
   * 【机构模式】 */
  post(options: MerchantsPost): Response<MerchantsPostAnswer>
  /** 子商户进件（融合钱包） · 跨境∙进件
   * 【机构模式】 */
  postAsync(options: MerchantsPost): Promised<MerchantsPostAnswer>
}

interface MerchantsPost extends CallOptions {
  headers?: RequestHeaders & {
    /** ≤64 */ 'Idempotency-Key'?: string
  }
  json: {
    sp_appid: string
    sp_mchid: string
    name: string
    shortname: string
    office_phone: string
    contact: { name: string, phone: string, email: string }
    business_category: number
    channel_id?: string
    merchant_country_code: string
    merchant_type: Open<'ENTERPRISE' | 'INDIVIDUAL'>
    registration_certificate_number?: string
    registration_certificate_date?: string
    registration_certificate_copy?: string
    settlement_bank_number?: string
    business: Business
    director?: { name?: string, number?: string }
    principal?: { name?: string, number?: string }
    apply_h5_payment?: boolean
    h5_payment_apply_info?: { h5_website_url?: string, domains: string[] }
    attach?: string
  }
}
interface MerchantsPostAnswer {
  sub_mchid: string
  verification_status?: Open<'Under Review' | 'Approved'>
  description?: string
  h5_authorization_state?: Open<'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED'>
}

export interface MerchantsBySubMchid extends Node {
  /** 查询子商户（融合钱包） · 跨境∙进件
   * 【机构模式】 */
  get(options: MerchantsBySubMchidGet): Response<MerchantsBySubMchidGetAnswer>
  /** 查询子商户（融合钱包） · 跨境∙进件
   * 【机构模式】 */
  getAsync(options: MerchantsBySubMchidGet): Promised<MerchantsBySubMchidGetAnswer>
  /** 修改子商户（融合钱包） · 跨境∙进件
   * 【机构模式】 */
  patch(options: MerchantsBySubMchidPatch): Response<MerchantsBySubMchidPatchAnswer>
  /** 修改子商户（融合钱包） · 跨境∙进件
   * 【机构模式】 */
  patchAsync(options: MerchantsBySubMchidPatch): Promised<MerchantsBySubMchidPatchAnswer>
}

interface MerchantsBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
  query: { sp_appid: PathValue, sp_mchid: PathValue }
}
interface MerchantsBySubMchidGetAnswer {
  sub_mchid: string
  name: string
  shortname?: string
  office_phone?: string
  merchant_country_code?: string
  business_category?: number | string
  contact?: { name?: string, phone?: string, email?: string }
  merchant_type?: Open<'ENTERPRISE' | 'INDIVIDUAL'>
  registration_certificate_number?: string
  registration_certificate_date?: string
  settlement_bank_number?: string
  business?: MerchantsBusiness
  director?: { name?: string, number?: string }
  principal?: { name?: string, number?: string }
  h5_payment?: {
    audit_reject_detail?: string
    h5_authorization_state?: Open<'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED'>
  }
  sub_merchant_state?: {
    sub_merchant_status?: Open<'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION'>
    application_status?: Open<'INCOMPLETE_APPLICATION' | 'UNDER_REVIEW' | 'REJECTED'>
    application_reject_detail?: { field?: string, reason?: string }
  }
  attach?: string
}

interface MerchantsBySubMchidPatch extends CallOptions {
  sub_mchid: PathValue
  json: {
    sp_appid: string
    sp_mchid: string
    name: string
    sub_mchid: string
    shortname: string
    office_phone: string
    contact: { name: string, phone: string, email: string }
    business_category: number
    channel_id?: string
    merchant_country_code: string
    merchant_type: Open<'ENTERPRISE' | 'INDIVIDUAL'>
    registration_certificate_number: string
    registration_certificate_date: string
    registration_certificate_copy?: string
    settlement_bank_number?: string
    business: {
      business_type: Open<'ONLINE' | 'OFFLINE' | 'BOTH'>
      app_download?: string
      website?: string
      office_account?: string
      mini_program?: string
      store_address?: string
      store_photos?: string
      mcc?: string
    }
    director?: { name?: string, number?: string }
    principal?: { name?: string, number?: string }
    apply_h5_payment?: boolean
    h5_payment_apply_info?: { website_url?: string, domains?: string[] }
  }
}
interface MerchantsBySubMchidPatchAnswer {
  sub_mchid: string
  h5_authorization_state?: Open<'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED'>
}

interface Micropay extends Node {
  transactions: MicropayTransactions
}

interface MicropayTransactions extends Node {
  id: MicropayTransactionsId
  outTradeNo: MicropayTransactionsOutTradeNo
  'out-trade-no': MicropayTransactionsOutTradeNo
  pay: TransactionsPay
}

interface MicropayTransactionsId extends Node {
  _transaction_id_: MicropayTransactionsByTransactionId
  '{transaction_id}': MicropayTransactionsByTransactionId
}

interface MicropayTransactionsByTransactionId extends Node {
  reverse: TransactionsByTransactionIdReverse
}

export interface TransactionsByTransactionIdReverse extends Node {
  /** 撤销订单(微信支付订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_7.shtml */
  post(options: TransactionsByTransactionIdReversePost): Response<''>
  /** 撤销订单(微信支付订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_7.shtml */
  postAsync(options: TransactionsByTransactionIdReversePost): Promised<''>
}

interface TransactionsByTransactionIdReversePost extends CallOptions {
  transaction_id: PathValue
  json: { mchid: string } | { sp_mchid: string, sub_mchid: string }
}

interface MicropayTransactionsOutTradeNo extends Node {
  _out_trade_no_: MicropayTransactionsByOutTradeNo
  '{out_trade_no}': MicropayTransactionsByOutTradeNo
}

interface MicropayTransactionsByOutTradeNo extends Node {
  reverse: MicropayTransactionsByOutTradeNoReverse
}

export interface MicropayTransactionsByOutTradeNoReverse extends Node {
  /** 撤销订单(商户订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_7.shtml */
  post(options: MicropayTransactionsByOutTradeNoReversePost): Response<''>
  /** 撤销订单(商户订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_7.shtml */
  postAsync(options: MicropayTransactionsByOutTradeNoReversePost): Promised<''>
}

interface MicropayTransactionsByOutTradeNoReversePost extends CallOptions {
  out_trade_no: PathValue
  json: { mchid: string } | { sp_mchid: string, sub_mchid: string }
}

export interface TransactionsPay extends Node {
  /** 提交付款码支付 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_1.shtml */
  post(options: TransactionsPayPost): Response<TransactionsPayPostAnswer>
  /** 提交付款码支付 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_1.shtml */
  postAsync(options: TransactionsPayPost): Promised<TransactionsPayPostAnswer>
}

interface TransactionsPayPost extends CallOptions {
  json: {
    mchid: string
    appid: string
    description: string
    attach?: string
    out_trade_no: string
    goods_tag?: string
    trade_type: string
    limit_pay?: string
    merchant_category_code: string
    payer?: { auth_code: string }
    amount: { total: number, currency?: string }
    scene_info?: SceneInfo
    detail?: Detail[] | TransactionsPayRequestDetail
  } | {
    sub_mchid: string
    sp_mchid: string
    sp_appid: string
    sub_appid?: string
    description: string
    attach?: string
    out_trade_no: string
    goods_tag?: string
    trade_type: string
    limit_pay?: string
    merchant_category_code: string
    payer?: { auth_code: string }
    amount: { total: number, currency?: string }
    scene_info?: SceneInfo
    detail?: Detail[] | TransactionsPayRequestDetail
  }
}
type TransactionsPayPostAnswer = {
    id: string
    mchid: string
    appid: string
    out_trade_no: string
    trade_type: string
    trade_state: string
    trade_state_desc?: string
    bank_type: string
    attach?: string
    success_time?: string
    payer?: Payer
    amount: MicropayAmount
    detail?: TransactionsMicropayAnswerDetail[]
    promotion_detail?: TransactionsPayAnswerPromotionDetail[]
  } | {
    id: string
    sub_mchid: string
    sp_mchid: string
    sp_appid: string
    sub_appid?: string
    out_trade_no: string
    trade_type: string
    trade_state: string
    trade_state_desc?: string
    bank_type: string
    attach?: string
    success_time?: string
    payer?: Payer
    amount: MicropayAmount
    detail?: TransactionsMicropayAnswerDetail[]
    promotion_detail?: TransactionsPayAnswerPromotionDetail[]
  }

interface Papay extends Node {
  contracts: PapayContracts
  transactions: PapayTransactions
}

interface PapayContracts extends Node {
  appPreEntrustSign: ContractsAppPreEntrustSign
  'app-pre-entrust-sign': ContractsAppPreEntrustSign
  h5PreEntrustSign: ContractsH5PreEntrustSign
  'h5-pre-entrust-sign': ContractsH5PreEntrustSign
  jsapiPreEntrustSign: ContractsJsapiPreEntrustSign
  'jsapi-pre-entrust-sign': ContractsJsapiPreEntrustSign
  miniprogramPreEntrustSign: ContractsMiniprogramPreEntrustSign
  'miniprogram-pre-entrust-sign': ContractsMiniprogramPreEntrustSign
  outContractCode: ContractsOutContractCode
  'out-contract-code': ContractsOutContractCode
  webPreEntrustSign: ContractsWebPreEntrustSign
  'web-pre-entrust-sign': ContractsWebPreEntrustSign
  _contract_id_: PapayContractsByContractId
  '{contract_id}': PapayContractsByContractId
}

export interface ContractsAppPreEntrustSign extends Node {
  /** APP签约 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_18.shtml */
  post(options: ContractsAppPreEntrustSignPost): Response<ContractsAppPreEntrustSignPostAnswer>
  /** APP签约 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_18.shtml */
  postAsync(options: ContractsAppPreEntrustSignPost): Promised<ContractsAppPreEntrustSignPostAnswer>
}

interface ContractsAppPreEntrustSignPost extends CallOptions {
  json: ContractsRequest
}
interface ContractsAppPreEntrustSignPostAnswer { session_id: string }

export interface ContractsH5PreEntrustSign extends Node {
  /** H5预签约 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_14.shtml */
  post(options: ContractsH5PreEntrustSignPost): Response<ContractsH5PreEntrustSignPostAnswer>
  /** H5预签约 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_14.shtml */
  postAsync(options: ContractsH5PreEntrustSignPost): Promised<ContractsH5PreEntrustSignPostAnswer>
}

interface ContractsH5PreEntrustSignPost extends CallOptions {
  json: {
    appid?: string
    sub_mchid?: string
    sp_appid?: string
    sp_mchid?: string
    sub_appid?: string
    plan_id?: number
    out_contract_code?: string
    user_display_name?: string
    success_notify_url?: string
    return_appid?: string
    user_client_ip?: string
    expired_time?: string
    return_url?: string
  }
}
interface ContractsH5PreEntrustSignPostAnswer { sign_url: string }

export interface ContractsJsapiPreEntrustSign extends Node {
  /** JSAPI预签约 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_15.shtml */
  post(options: ContractsJsapiPreEntrustSignPost): Response<ContractsJsapiPreEntrustSignPostAnswer>
  /** JSAPI预签约 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_15.shtml */
  postAsync(options: ContractsJsapiPreEntrustSignPost): Promised<ContractsJsapiPreEntrustSignPostAnswer>
}

interface ContractsJsapiPreEntrustSignPost extends CallOptions {
  json: {
    appid?: string
    sub_mchid?: string
    sp_appid?: string
    sp_mchid?: string
    sub_appid?: string
    plan_id?: number
    out_contract_code?: string
    user_display_name?: string
    success_notify_url?: string
    openid?: string
    return_url?: string
    expired_time?: string
  }
}
interface ContractsJsapiPreEntrustSignPostAnswer { sign_url: string }

export interface ContractsMiniprogramPreEntrustSign extends Node {
  /** 小程序签约 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_1.shtml */
  post(options: ContractsMiniprogramPreEntrustSignPost): Response<ContractsMiniprogramPreEntrustSignPostAnswer>
  /** 小程序签约 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_1.shtml */
  postAsync(options: ContractsMiniprogramPreEntrustSignPost): Promised<ContractsMiniprogramPreEntrustSignPostAnswer>
}

interface ContractsMiniprogramPreEntrustSignPost extends CallOptions {
  json: ContractsRequest
}
interface ContractsMiniprogramPreEntrustSignPostAnswer { session_id: string }

interface ContractsOutContractCode extends Node {
  _out_contract_code_: ContractsByOutContractCode
  '{out_contract_code}': ContractsByOutContractCode
}

export interface ContractsByOutContractCode extends Node {
  /** 商户协议号查询签约 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_3.shtml */
  get(options: ContractsByOutContractCodeGet): Response<ContractsAnswer>
  /** 商户协议号查询签约 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_3.shtml */
  getAsync(options: ContractsByOutContractCodeGet): Promised<ContractsAnswer>
}

interface ContractsByOutContractCodeGet extends CallOptions {
  out_contract_code: PathValue
  query?: {
    appid?: PathValue
    sub_mchid?: PathValue
    sp_appid?: PathValue
    sp_mchid?: PathValue
    sub_appid?: PathValue
  }
}

export interface ContractsWebPreEntrustSign extends Node {
  /** WEB预签约 · 跨境∙代扣
   * 【直连模式】【机构模式】 */
  post(options: ContractsWebPreEntrustSignPost): Response<ContractsWebPreEntrustSignPostAnswer>
  /** WEB预签约 · 跨境∙代扣
   * 【直连模式】【机构模式】 */
  postAsync(options: ContractsWebPreEntrustSignPost): Promised<ContractsWebPreEntrustSignPostAnswer>
}

interface ContractsWebPreEntrustSignPost extends CallOptions {
  json: {
    appid?: string
    sub_mchid?: string
    sp_appid?: string
    sp_mchid?: string
    sub_appid?: string
    plan_id?: number
    out_contract_code?: string
    user_display_name?: string
    success_notify_url?: string
    expired_time?: string
    return_url?: string
  }
}
interface ContractsWebPreEntrustSignPostAnswer { show_code_url?: string, sign_url?: string }

export interface PapayContractsByContractId extends Node {
  terminate: ContractsTerminate
  /** 代扣协议ID查询签约 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_2.shtml */
  get(options: PapayContractsByContractIdGet): Response<ContractsAnswer>
  /** 代扣协议ID查询签约 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_2.shtml */
  getAsync(options: PapayContractsByContractIdGet): Promised<ContractsAnswer>
}

interface PapayContractsByContractIdGet extends CallOptions {
  contract_id: PathValue
  query?: {
    appid?: PathValue
    sub_mchid?: PathValue
    sp_appid?: PathValue
    sp_mchid?: PathValue
    sub_appid?: PathValue
    plan_id?: Numeric
  }
}

export interface ContractsTerminate extends Node {
  /** 申请解约 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_4.shtml */
  post(options: ContractsTerminatePost): Response<''>
  /** 申请解约 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_4.shtml */
  postAsync(options: ContractsTerminatePost): Promised<''>
}

interface ContractsTerminatePost extends CallOptions {
  contract_id: PathValue
  json: { appid?: string, sp_appid?: string, sub_mchid?: string, sub_appid?: string, termination_note?: string }
}

export interface PapayTransactions extends Node {
  outTradeNo: PapayTransactionsOutTradeNo
  'out-trade-no': PapayTransactionsOutTradeNo
  _transaction_id_: PapayTransactionsByTransactionId
  '{transaction_id}': PapayTransactionsByTransactionId
  /** 支付扣款 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_6.shtml */
  post(options: PapayTransactionsPost): Response<PapayTransactionsPostAnswer>
  /** 支付扣款 · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_6.shtml */
  postAsync(options: PapayTransactionsPost): Promised<PapayTransactionsPostAnswer>
}

interface PapayTransactionsPost extends CallOptions {
  json: {
    appid?: string
    sp_appid?: string
    sub_mchid?: string
    sub_appid?: string
    description: string
    attach?: string
    notify_url: string
    out_trade_no: string
    goods_tag?: string
    merchant_category_code: string
    contract_id: string
    amount: { total: number, currency?: string }
    scene_info?: { device_id?: string, device_ip?: string }
  }
}
interface PapayTransactionsPostAnswer {
  mchid?: string
  appid?: string
  sp_mchid?: string
  sub_mchid?: string
  sp_appid?: string
  sub_appid?: string
  out_trade_no: string
  transaction_id: string
  attach?: string
  trade_type: Open<'AUTH'>
  bank_type: string
  success_time?: string
  trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | 'USERPAYING'>
  trade_state_desc?: string
  payer?: Payer
  amount: {
    total: number
    payer_total: number
    currency: string
    payer_currency: string
    exchange_rate?: { type?: Open<'SETTLEMENT_RATE' | 'USERPAYMENT_RATE'>, rate?: number }
  }
  promotion_detail?: TransactionsAnswerPromotionDetail[]
  merchant_category_code?: string
}

interface PapayTransactionsOutTradeNo extends Node {
  _out_trade_no_: PapayTransactionsByOutTradeNo
  '{out_trade_no}': PapayTransactionsByOutTradeNo
}

export interface PapayTransactionsByOutTradeNo extends Node {
  reverse: PapayTransactionsReverse
  /** 查询订单(商户订单号) · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_8.shtml */
  get(options: PapayTransactionsByOutTradeNoGet): Response<TransactionsOutTradeNoAnswer>
  /** 查询订单(商户订单号) · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_8.shtml */
  getAsync(options: PapayTransactionsByOutTradeNoGet): Promised<TransactionsOutTradeNoAnswer>
}

interface PapayTransactionsByOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query: { sub_mchid: PathValue }
}

export interface PapayTransactionsReverse extends Node {
  /** 撤销订单(商户订单号) · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_10.shtml */
  post(options: PapayTransactionsReversePost): Response<''>
  /** 撤销订单(商户订单号) · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_10.shtml */
  postAsync(options: PapayTransactionsReversePost): Promised<''>
}

interface PapayTransactionsReversePost extends CallOptions {
  out_trade_no: PathValue
  query?: { sub_mchid?: PathValue }
  json?: { sub_mchid?: string }
}

export interface PapayTransactionsByTransactionId extends Node {
  /** 查询订单(微信支付订单号) · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_8.shtml */
  get(options: PapayTransactionsByTransactionIdGet): Response<TransactionsOutTradeNoAnswer>
  /** 查询订单(微信支付订单号) · 跨境∙代扣
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_8.shtml */
  getAsync(options: PapayTransactionsByTransactionIdGet): Promised<TransactionsOutTradeNoAnswer>
}

interface PapayTransactionsByTransactionIdGet extends CallOptions {
  transaction_id: PathValue
  query: { sub_mchid: PathValue }
}

interface ProfitSharing extends Node {
  billDownloadUrl: ProfitSharingBillDownloadUrl
  'bill-download-url': ProfitSharingBillDownloadUrl
  orders: ProfitSharingOrders
  receivers: ProfitSharingReceivers
  refunds: ProfitSharingRefunds
  transactions: ProfitSharingTransactions
}

export interface ProfitSharingBillDownloadUrl extends Node {
  /** 获取分账账单文件下载地址 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_9.shtml */
  get(options?: ProfitSharingBillDownloadUrlGet): Response<ProfitSharingBillDownloadUrlGetAnswer>
  /** 获取分账账单文件下载地址 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_9.shtml */
  getAsync(options?: ProfitSharingBillDownloadUrlGet): Promised<ProfitSharingBillDownloadUrlGetAnswer>
}

interface ProfitSharingBillDownloadUrlGet extends CallOptions {
  query?: { sub_mchid?: PathValue, bill_date?: PathValue }
}
interface ProfitSharingBillDownloadUrlGetAnswer { download_url: string }

export interface ProfitSharingOrders extends Node {
  unfreeze: OrdersUnfreeze
  _out_order_no_: ProfitSharingOrdersByOutOrderNo
  '{out_order_no}': ProfitSharingOrdersByOutOrderNo
  /** 请求分账 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_2.shtml */
  post(options?: ProfitSharingOrdersPost): Response<ProfitSharingOrdersAnswer>
  /** 请求分账 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_2.shtml */
  postAsync(options?: ProfitSharingOrdersPost): Promised<ProfitSharingOrdersAnswer>
}

interface ProfitSharingOrdersPost extends CallOptions {
  json?: {
    sub_mchid?: string
    appid: string
    sub_appid?: string
    transaction_id: string
    out_order_no: string
    receivers?: Array<{
      currency: Open<'CNY'>
      type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
      account: string
      name?: string
      authorized?: boolean
      amount: number
      description: string
    }>
    unfreeze_unsplit: boolean
  }
}

export interface OrdersUnfreeze extends Node {
  /** 解冻剩余资金 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_3.shtml */
  post(options?: OrdersUnfreezePost): Response<ProfitSharingOrdersAnswer>
  /** 解冻剩余资金 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_3.shtml */
  postAsync(options?: OrdersUnfreezePost): Promised<ProfitSharingOrdersAnswer>
}

interface OrdersUnfreezePost extends CallOptions {
  json?: { sub_mchid?: string, transaction_id: string, out_order_no: string, description: string }
}

export interface ProfitSharingOrdersByOutOrderNo extends Node {
  /** 查询分账结果 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_4.shtml */
  get(options: ProfitSharingOrdersByOutOrderNoGet): Response<ProfitSharingOrdersAnswer>
  /** 查询分账结果 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_4.shtml */
  getAsync(options: ProfitSharingOrdersByOutOrderNoGet): Promised<ProfitSharingOrdersAnswer>
}

interface ProfitSharingOrdersByOutOrderNoGet extends CallOptions {
  out_order_no: PathValue
  query?: { sub_mchid?: PathValue, transaction_id?: PathValue }
}

export interface ProfitSharingReceivers extends Node {
  _account_: ProfitSharingReceiversByAccount
  '{account}': ProfitSharingReceiversByAccount
  /** 添加分账接收方 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_6.shtml */
  post(options?: ProfitSharingReceiversPost): Response<ProfitSharingReceiversPostAnswer>
  /** 添加分账接收方 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_6.shtml */
  postAsync(options?: ProfitSharingReceiversPost): Promised<ProfitSharingReceiversPostAnswer>
  /** 删除分账接收方 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_8.shtml */
  delete(options?: ProfitSharingReceiversDelete): Response<''>
  /** 删除分账接收方 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_8.shtml */
  deleteAsync(options?: ProfitSharingReceiversDelete): Promised<''>
}

interface ProfitSharingReceiversPost extends CallOptions {
  json?: {
    sub_mchid?: string
    appid?: string
    sub_appid?: string
    type?: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
    account?: string
    name?: string
    authorized?: boolean
    relation_type?: Open<'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM'>
    custom_relation?: string
    scene?: string
    major_service?: string
    expected_ratio?: number
    application_file_id?: string
    partnership_file_id?: string
  }
}
interface ProfitSharingReceiversPostAnswer {
  sub_mchid?: string
  type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
  account?: string
  name?: string
  relation_type: Open<'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM'>
  custom_relation?: string
  scene?: string
  major_service?: string
  expected_ratio?: number
  file_id?: string
  state?: string
  fail_reason?: string
  application_file_id?: string
  partnership_file_id?: string
}

interface ProfitSharingReceiversDelete extends CallOptions {
  json?: {
    sub_mchid?: string
    appid?: string
    sub_appid?: string
    type?: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
    account?: string
  }
}

export interface ProfitSharingReceiversByAccount extends Node {
  /** 查询分账接收方添加结果 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_7.shtml */
  get(options: ProfitSharingReceiversByAccountGet): Response<ProfitSharingReceiversByAccountGetAnswer>
  /** 查询分账接收方添加结果 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_7.shtml */
  getAsync(options: ProfitSharingReceiversByAccountGet): Promised<ProfitSharingReceiversByAccountGetAnswer>
}

interface ProfitSharingReceiversByAccountGet extends CallOptions {
  account: PathValue
  query?: {
    sub_mchid?: PathValue
    transaction_id?: PathValue
    appid?: PathValue
    sub_appid?: PathValue
    type?: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
  }
}
interface ProfitSharingReceiversByAccountGetAnswer {
  sub_mchid?: string
  type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
  account?: string
  name?: string
  relation_type: Open<'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM'>
  custom_relation?: string
  scene?: string
  major_service?: string
  expected_ratio?: number
  file_id?: string
  state?: string
  fail_reason?: string
}

interface ProfitSharingRefunds extends Node {
  billDownloadUrl: RefundsBillDownloadUrl
  'bill-download-url': RefundsBillDownloadUrl
  refundableBalance: RefundsRefundableBalance
  'refundable-balance': RefundsRefundableBalance
}

export interface RefundsBillDownloadUrl extends Node {
  /** 获取分账退款账单下载链接 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_14.shtml */
  get(options?: RefundsBillDownloadUrlGet): Response<RefundsBillDownloadUrlGetAnswer>
  /** 获取分账退款账单下载链接 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_14.shtml */
  getAsync(options?: RefundsBillDownloadUrlGet): Promised<RefundsBillDownloadUrlGetAnswer>
}

interface RefundsBillDownloadUrlGet extends CallOptions {
  query?: { sub_mchid?: PathValue, bill_date?: PathValue }
}
interface RefundsBillDownloadUrlGetAnswer { download_url: string }

export interface RefundsRefundableBalance extends Node {
  /** 查询可供垫付退款实时余额 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_13.shtml */
  get(options?: CallOptions): Response<RefundsRefundableBalanceGetAnswer>
  /** 查询可供垫付退款实时余额 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_13.shtml */
  getAsync(options?: CallOptions): Promised<RefundsRefundableBalanceGetAnswer>
}

interface RefundsRefundableBalanceGetAnswer { sponsor_mchid?: string, balance?: number, currency?: string }

interface ProfitSharingTransactions extends Node {
  mark: TransactionsMark
  _transaction_id_: ProfitSharingTransactionsByTransactionId
  '{transaction_id}': ProfitSharingTransactionsByTransactionId
}

export interface TransactionsMark extends Node {
  /** 分账标记 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_1.shtml */
  post(options?: TransactionsMarkPost): Response<''>
  /** 分账标记 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_1.shtml */
  postAsync(options?: TransactionsMarkPost): Promised<''>
}

interface TransactionsMarkPost extends CallOptions {
  json?: { sub_mchid?: string, out_trade_no?: string, currency?: string }
}

interface ProfitSharingTransactionsByTransactionId extends Node {
  amounts: TransactionsAmounts
  refundableAmounts: TransactionsRefundableAmounts
  'refundable-amounts': TransactionsRefundableAmounts
}

export interface TransactionsAmounts extends Node {
  /** 查询剩余待分金额 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_5.shtml */
  get(options: TransactionsAmountsGet): Response<TransactionsAmountsGetAnswer>
  /** 查询剩余待分金额 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_5.shtml */
  getAsync(options: TransactionsAmountsGet): Promised<TransactionsAmountsGetAnswer>
}

interface TransactionsAmountsGet extends CallOptions {
  transaction_id: PathValue
  query?: { sub_mchid?: PathValue }
}
interface TransactionsAmountsGetAnswer {
  transaction_id: string
  unsplit_amount?: number
  currency?: string
  out_order_no?: unknown
  order_id?: unknown
  state?: unknown
}

export interface TransactionsRefundableAmounts extends Node {
  /** 查询订单剩余可退款金额 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_12.shtml */
  get(options: TransactionsRefundableAmountsGet): Response<TransactionsRefundableAmountsGetAnswer>
  /** 查询订单剩余可退款金额 · 跨境∙分账
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_12.shtml */
  getAsync(options: TransactionsRefundableAmountsGet): Promised<TransactionsRefundableAmountsGetAnswer>
}

interface TransactionsRefundableAmountsGet extends CallOptions {
  transaction_id: PathValue
  query?: { sub_mchid?: PathValue }
}
interface TransactionsRefundableAmountsGetAnswer {
  transaction_id: string
  refundable_amount?: number
  currency?: string
  funds_refundable_amount?: number
  out_order_no?: unknown
  order_id?: unknown
  state?: unknown
}

interface Refund extends Node {
  partner: RefundPartner
  rechargeBalance: RefundRechargeBalance
  'recharge-balance': RefundRechargeBalance
}

interface RefundPartner extends Node {
  rechargeBalance: PartnerRechargeBalance
  'recharge-balance': PartnerRechargeBalance
}

interface PartnerRechargeBalance extends Node {
  subMchid: RechargeBalanceSubMchid
  'sub-mchid': RechargeBalanceSubMchid
}

interface RechargeBalanceSubMchid extends Node {
  _sub_mchid_: RechargeBalanceBySubMchid
  '{sub_mchid}': RechargeBalanceBySubMchid
}

export interface RechargeBalanceBySubMchid extends Node {
  /** 商家充值退款余额查询 · 跨境
   * 【机构模式】
   * https://pay.weixin.qq.com/doc/global/v3/zh/4013068934 */
  get(options: RechargeBalanceBySubMchidGet): Response<RechargeBalanceBySubMchidGetAnswer>
  /** 商家充值退款余额查询 · 跨境
   * 【机构模式】
   * https://pay.weixin.qq.com/doc/global/v3/zh/4013068934 */
  getAsync(options: RechargeBalanceBySubMchidGet): Promised<RechargeBalanceBySubMchidGetAnswer>
}

interface RechargeBalanceBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
}
interface RechargeBalanceBySubMchidGetAnswer { remaining_amount: number, currency: string }

export interface RefundRechargeBalance extends Node {
  /** 商家充值退款余额查询 · 跨境
   * 【直连模式】
   * https://pay.weixin.qq.com/doc/global/v3/zh/4013068934 */
  get(options?: CallOptions): Response<RefundRechargeBalanceGetAnswer>
  /** 商家充值退款余额查询 · 跨境
   * 【直连模式】
   * https://pay.weixin.qq.com/doc/global/v3/zh/4013068934 */
  getAsync(options?: CallOptions): Promised<RefundRechargeBalanceGetAnswer>
}

interface RefundRechargeBalanceGetAnswer { remaining_amount: number, currency: string }

export interface Refunds extends Node {
  id: RefundsId
  outRefundNo: RefundsOutRefundNo
  'out-refund-no': RefundsOutRefundNo
  /** 查询所有退款 · 跨境∙退款
   * 【直连模式】【机构模式】 */
  get(options: RefundsGet): Response<RefundsGetAnswer>
  /** 查询所有退款 · 跨境∙退款
   * 【直连模式】【机构模式】 */
  getAsync(options: RefundsGet): Promised<RefundsGetAnswer>
  /** 申请退款 · 跨境∙退款
   * 【直连模式】【机构模式】 */
  post(options: RefundsPost): Response<RefundsPostAnswer>
  /** 申请退款 · 跨境∙退款
   * 【直连模式】【机构模式】 */
  postAsync(options: RefundsPost): Promised<RefundsPostAnswer>
}

interface RefundsGet extends CallOptions {
  query: { transaction_id?: PathValue, out_trade_no?: PathValue, mchid: PathValue, offset: Numeric, count: Numeric } | {
    transaction_id?: PathValue
    out_trade_no?: PathValue
    sub_mchid: PathValue
    sp_mchid: PathValue
    offset: Numeric
    count: Numeric
  }
}
type RefundsGetAnswer = {
    id: string
    mchid: string
    out_trade_no: string
    amount: Amount
    data: Data[]
    total_num?: number
    current_total_num?: number
  } | {
    id: string
    sub_mchid: string
    sp_mchid: string
    out_trade_no: string
    amount: Amount
    data: Data[]
    total_num?: number
    current_total_num?: number
  }

interface RefundsPost extends CallOptions {
  json: {
    mchid: string
    appid: string
    transaction_id?: string
    out_trade_no?: string
    out_refund_no: string
    reason?: string
    amount?: { refund: number, total: number, currency: string }
    notify_url?: string
    source?: string
  } | {
    sp_mchid: string
    sub_mchid: string
    sp_appid: string
    sub_appid?: string
    transaction_id?: string
    out_trade_no?: string
    out_refund_no: string
    reason?: string
    amount?: { refund: number, total: number, currency: string }
    notify_url?: string
    source?: string
  }
}
interface RefundsPostAnswer {
  id: string
  out_refund_no: string
  create_time?: string
  amount: {
    refund?: number
    currency: string
    payer_refund?: number
    payer_currency: string
    exchange_rate?: ExchangeRate
  }
  detail?: RefundDetail
  promotion_detail?: Array<{
    promotion_id?: string
    scope?: string
    type?: string
    amount?: number
    refund_amount?: number
    currency?: string
  }>
}

interface RefundsId extends Node {
  _refund_id_: RefundsByRefundId
  '{refund_id}': RefundsByRefundId
}

export interface RefundsByRefundId extends Node {
  /** 查询单笔退款(微信支付退款订单号) · 跨境∙退款
   * 【直连模式】【机构模式】 */
  get(options: RefundsByRefundIdGet): Response<RefundsAnswer>
  /** 查询单笔退款(微信支付退款订单号) · 跨境∙退款
   * 【直连模式】【机构模式】 */
  getAsync(options: RefundsByRefundIdGet): Promised<RefundsAnswer>
}

interface RefundsByRefundIdGet extends CallOptions {
  refund_id: PathValue
  query: { mchid: PathValue } | { sub_mchid: PathValue, sp_mchid: PathValue }
}

interface RefundsOutRefundNo extends Node {
  _out_refund_no_: RefundsByOutRefundNo
  '{out_refund_no}': RefundsByOutRefundNo
}

export interface RefundsByOutRefundNo extends Node {
  /** 查询单笔退款(商户退款订单号) · 跨境∙退款
   * 【直连模式】【机构模式】 */
  get(options: RefundsByOutRefundNoGet): Response<RefundsAnswer>
  /** 查询单笔退款(商户退款订单号) · 跨境∙退款
   * 【直连模式】【机构模式】 */
  getAsync(options: RefundsByOutRefundNoGet): Promised<RefundsAnswer>
}

interface RefundsByOutRefundNoGet extends CallOptions {
  out_refund_no: PathValue
  query: { mchid: PathValue } | { sub_mchid: PathValue, sp_mchid: PathValue }
}

interface Settle extends Node {
  settlements: SettleSettlements
}

export interface SettleSettlements extends Node {
  /** 查询结算资金明细 · 跨境
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_10.shtml */
  get(options: SettleSettlementsGet): Response<SettleSettlementsGetAnswer>
  /** 查询结算资金明细 · 跨境
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_10.shtml */
  getAsync(options: SettleSettlementsGet): Promised<SettleSettlementsGetAnswer>
}

interface SettleSettlementsGet extends CallOptions {
  query: {
    sub_mchid?: PathValue
    settle_state: Open<'SETTLED' | 'UNSETTLE'>
    settle_start_date?: PathValue
    settle_end_date?: PathValue
    limit: Numeric
    offset: Numeric
  }
}
interface SettleSettlementsGetAnswer {
  data?: Array<{
    batch_id: string
    settlement_date?: string
    trade_start_date?: string
    trade_end_date?: string
    amount: DataAmount
    wallet_region?: Open<'CHINA_MAINLAND' | 'CHINA_HONGKONG'>
    split_amount?: { settled?: number, unsettle?: number, currency: string, pay?: number, refund?: number }
  }>
  total_count?: number
  offset?: number
  limit?: number
}

export interface Statements extends Node {
  /** 下载对账单 · 跨境
   * 【直连模式】【机构模式】 */
  get(options: StatementsGet): Response<string>
  /** 下载对账单 · 跨境
   * 【直连模式】【机构模式】 */
  getAsync(options: StatementsGet): Promised<string>
}

interface StatementsGet extends CallOptions {
  query: { date: PathValue, mchid?: PathValue, sp_mchid?: PathValue, sub_mchid?: PathValue }
}

interface Transactions extends Node {
  app: TransactionsApp
  id: V3GlobalTransactionsId
  jsapi: TransactionsJsapi
  mweb: TransactionsMweb
  native: TransactionsNative
  outTradeNo: V3GlobalTransactionsOutTradeNo
  'out-trade-no': V3GlobalTransactionsOutTradeNo
}

export interface TransactionsApp extends Node {
  /** APP支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_4_1.shtml */
  post(options: TransactionsAppPost): Response<TransactionsAppPostAnswer>
  /** APP支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_4_1.shtml */
  postAsync(options: TransactionsAppPost): Promised<TransactionsAppPostAnswer>
}

interface TransactionsAppPost extends CallOptions {
  json: TransactionsAppRequest
}
interface TransactionsAppPostAnswer { prepay_id: string }

interface V3GlobalTransactionsId extends Node {
  _transaction_id_: V3GlobalTransactionsIdTransactionId
  '{transaction_id}': V3GlobalTransactionsIdTransactionId
}

export interface V3GlobalTransactionsIdTransactionId extends Node {
  close: TransactionsByTransactionIdClose
  /** 查询订单(微信支付订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_2.shtml */
  get(options: V3GlobalTransactionsIdTransactionIdGet): Response<TransactionsIdAnswer | TransactionsIdAnswer_>
  /** 查询订单(微信支付订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_2.shtml */
  getAsync(options: V3GlobalTransactionsIdTransactionIdGet): Promised<TransactionsIdAnswer | TransactionsIdAnswer_>
}

interface V3GlobalTransactionsIdTransactionIdGet extends CallOptions {
  transaction_id: PathValue
  query: { mchid: PathValue } | { sub_mchid: PathValue, sp_mchid: PathValue }
}

export interface TransactionsByTransactionIdClose extends Node {
  /** 关闭订单(微信支付订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_7.shtml */
  post(options: TransactionsByTransactionIdClosePost): Response<''>
  /** 关闭订单(微信支付订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_7.shtml */
  postAsync(options: TransactionsByTransactionIdClosePost): Promised<''>
}

interface TransactionsByTransactionIdClosePost extends CallOptions {
  transaction_id: PathValue
  json: { mchid: string, sub_mchid?: string, sp_mchid?: string }
}

export interface TransactionsJsapi extends Node {
  /** JSAPI支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_3_1.shtml */
  post(options: TransactionsJsapiPost): Response<TransactionsJsapiPostAnswer>
  /** JSAPI支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_3_1.shtml */
  postAsync(options: TransactionsJsapiPost): Promised<TransactionsJsapiPostAnswer>
}

interface TransactionsJsapiPost extends CallOptions {
  json: {
    mchid: string
    appid: string
    description: string
    attach?: string
    notify_url: string
    out_trade_no: string
    goods_tag?: string
    trade_type: string
    limit_pay?: string
    time_start?: string
    time_expire?: string
    merchant_category_code: string
    payer?: TransactionsAppRequestPayer
    amount: { total: number, currency?: string }
    scene_info?: TransactionsJsapiRequestSceneInfo
    detail?: Detail[] | TransactionsPayRequestDetail
  } | {
    sub_mchid: string
    sp_mchid: string
    sp_appid: string
    sub_appid?: string
    description: string
    attach?: string
    notify_url: string
    out_trade_no: string
    goods_tag?: string
    trade_type: string
    limit_pay?: string
    time_start?: string
    time_expire?: string
    merchant_category_code: string
    payer?: TransactionsAppRequestPayer
    amount: { total: number, currency?: string }
    scene_info?: TransactionsJsapiRequestSceneInfo
    detail?: Detail[] | TransactionsPayRequestDetail
  }
}
interface TransactionsJsapiPostAnswer { prepay_id: string }

export interface TransactionsMweb extends Node {
  /** H5支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_4_1.shtml */
  post(options: TransactionsMwebPost): Response<TransactionsMwebPostAnswer>
  /** H5支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_4_1.shtml */
  postAsync(options: TransactionsMwebPost): Promised<TransactionsMwebPostAnswer>
}

interface TransactionsMwebPost extends CallOptions {
  json: {
    mchid: string
    appid: string
    description: string
    attach?: string
    notify_url: string
    out_trade_no: string
    goods_tag?: string
    trade_type: string
    limit_pay?: string
    time_start?: string
    time_expire?: string
    merchant_category_code: string
    payer?: TransactionsAppRequestPayer
    amount: { total: number, currency?: string }
    scene_info: TransactionsMwebRequestSceneInfo
    detail?: Detail[] | TransactionsPayRequestDetail
  } | {
    sub_mchid: string
    sp_mchid: string
    sp_appid: string
    sub_appid?: string
    description: string
    attach?: string
    notify_url: string
    out_trade_no: string
    goods_tag?: string
    trade_type: string
    limit_pay?: string
    time_start?: string
    time_expire?: string
    merchant_category_code: string
    payer?: TransactionsAppRequestPayer
    amount: { total: number, currency?: string }
    scene_info: TransactionsMwebRequestSceneInfo
    detail?: Detail[] | TransactionsPayRequestDetail
  }
}
interface TransactionsMwebPostAnswer { mweb_url: string }

export interface TransactionsNative extends Node {
  /** Native支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_1.shtml */
  post(options: TransactionsNativePost): Response<TransactionsNativePostAnswer>
  /** Native支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_1.shtml */
  postAsync(options: TransactionsNativePost): Promised<TransactionsNativePostAnswer>
}

interface TransactionsNativePost extends CallOptions {
  json: TransactionsAppRequest
}
interface TransactionsNativePostAnswer { code_url: string }

interface V3GlobalTransactionsOutTradeNo extends Node {
  _out_trade_no_: V3GlobalTransactionsOutTradeNoOutTradeNo
  '{out_trade_no}': V3GlobalTransactionsOutTradeNoOutTradeNo
}

export interface V3GlobalTransactionsOutTradeNoOutTradeNo extends Node {
  close: TransactionsByOutTradeNoClose
  /** 查询订单(商户订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_2.shtml */
  get(options: V3GlobalTransactionsOutTradeNoOutTradeNoGet): Response<TransactionsIdAnswer | TransactionsIdAnswer_>
  /** 查询订单(商户订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_2.shtml */
  getAsync(options: V3GlobalTransactionsOutTradeNoOutTradeNoGet): Promised<TransactionsIdAnswer | TransactionsIdAnswer_>
}

interface V3GlobalTransactionsOutTradeNoOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query: { mchid: PathValue } | { sub_mchid: PathValue, sp_mchid: PathValue }
}

export interface TransactionsByOutTradeNoClose extends Node {
  /** 关闭订单(商户订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_7.shtml */
  post(options: TransactionsByOutTradeNoClosePost): Response<''>
  /** 关闭订单(商户订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_7.shtml */
  postAsync(options: TransactionsByOutTradeNoClosePost): Promised<''>
}

interface TransactionsByOutTradeNoClosePost extends CallOptions {
  out_trade_no: PathValue
  json: { mchid: string, sub_mchid?: string, sp_mchid?: string }
}

interface ApplicationsAnswer {
  sub_mchid: string
  domains?: string[]
  business_description?: string
  transaction_limit_type: Open<'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT'>
  company_register_cert?: string
  website_business_page_pics?: string[]
  website_homepage_pics?: string[]
  website_state: Open<'HAS_LAUNCHED' | 'UN_LAUNCHED'>
  website_url: string
  applyment_id: number
  audit_reject_detail?: string
  applyment_state: Open<'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED'>
  applyment_type: Open<'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED'>
  notify_url?: string
}

interface ComplaintMediaList { media_type: Open<'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE'>, media_url: string[] }

interface ComplaintsData {
  complaint_id: string
  complaint_time?: string
  complaint_detail?: string
  complaint_state: Open<'PENDING' | 'PROCESSING' | 'PROCESSED'>
  complainted_mchid: string
  payer_phone?: string
  complaint_order_info?: Array<{
    transaction_id: string
    out_trade_no: string
    settlement_amount: number
    settlement_refunded_amount: string
    settlement_currency: string
    payer_amount: number
    payer_refunded_amount: number
    payer_currency: string
    trade_time?: string
  }>
  complaint_full_refunded?: boolean
  is_overdue?: boolean
  priority?: Open<'PRIORITY' | 'GENERAL'>
  incoming_user_response?: boolean
  user_complaint_times?: number
  complaint_media_list?: ComplaintMediaList[]
  problem_description?: string
  complaint_detail_trans?: string
  service_order_info?: Array<{ order_id?: string, out_order_no?: string, state?: Open<'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE'> }>
}

interface ContractsAnswer {
  mchid?: string
  appid?: string
  sp_mchid?: string
  sub_mchid?: string
  sp_appid?: string
  sub_appid?: string
  contract_id?: string
  plan_id?: number
  out_contract_code?: string
  user_display_name?: string
  state?: string
  signed_time?: string
  terminated_time?: string
  termination_mode?: string
  termination_note?: string
  openid?: string
}

interface ContractsRequest {
  appid?: string
  sub_mchid?: string
  sp_appid?: string
  sp_mchid?: string
  sub_appid?: string
  plan_id?: number
  out_contract_code?: string
  user_display_name?: string
  success_notify_url?: string
  openid?: string
  user_client_ip?: string
  expired_time?: string
}

interface Data {
  id: string
  out_refund_no: string
  channel?: Open<'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD'>
  recv_account?: string
  fund_source?: Open<'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS'>
  success_time?: string
  create_time?: string
  status: Open<'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL'>
  amount: RefundsAmount
  refund_detail?: RefundDetail
}

interface DomainApplicationsAnswer {
  sub_mchid: string
  website_state: Open<'HAS_LAUNCHED' | 'UN_LAUNCHED'>
  domains?: string[]
  webiste_url: string
  website_business_page_pics?: string[]
  website_homepage_pics?: string[]
  applyment_id: number
  audit_reject_detail?: string
  applyment_state?: Open<'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED'>
  notify_url?: string
  out_applyment_id: string
}

interface ExchangeRate { type?: Open<'USERPAYMENT_RATE' | 'SETTLEMENT_RATE'>, rate?: number }

interface ImagesUploadRequest {
  file: Content
  meta: JsonText<{ filename?: string, sha256?: string }>
}

interface Payer { openid?: string, sp_openid?: string, sub_openid?: string }

interface ProfitSharingOrdersAnswer {
  sub_mchid?: string
  transaction_id: string
  out_order_no: string
  order_id: string
  state: string
  receivers?: Array<{
    currency: string
    amount: number
    description?: string
    type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
    account?: string
    result?: string
    fail_reason?: string
    create_time?: string
    finish_time?: string
    detail_id?: string
    detail_type?: string
    settlement_currency?: string
    settlement_amount?: number
    rate?: number
  }>
}

interface RefundsAmount {
  refund?: number
  currency?: string
  payer_refund?: number
  payer_currency: string
  exchange_rate?: ExchangeRate
}

interface RefundsAnswer {
  id: string
  out_refund_no: string
  transaction_id: string
  out_trade_no: string
  channel?: Open<'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD'>
  recv_account?: string
  fund_source?: Open<'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS'>
  success_time?: string
  create_time?: string
  status: Open<'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL'>
  amount: RefundsAmount
  detail?: RefundDetail
}

type TransactionsAppRequest = {
  mchid: string
  appid: string
  description: string
  attach?: string
  notify_url: string
  out_trade_no: string
  goods_tag?: string
  trade_type: string
  limit_pay?: string
  time_start?: string
  time_expire?: string
  merchant_category_code: string
  payer?: TransactionsAppRequestPayer
  amount: { total: number, currency?: string }
  scene_info?: SceneInfo
  detail?: Detail[]
} | {
  sub_mchid: string
  sp_mchid: string
  sp_appid: string
  sub_appid?: string
  description: string
  attach?: string
  notify_url: string
  out_trade_no: string
  goods_tag?: string
  trade_type: string
  limit_pay?: string
  time_start?: string
  time_expire?: string
  merchant_category_code: string
  payer?: TransactionsAppRequestPayer
  amount: { total: number, currency?: string }
  scene_info?: SceneInfo
  detail?: Detail[]
}

interface TransactionsAppRequestPayer { openid?: string, sp_openid?: string, sub_openid?: string }

interface TransactionsIdAnswer {
  mchid: string
  appid: string
  out_trade_no: string
  id: string
  attach?: string
  trade_type: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY'>
  bank_type: string
  success_time?: string
  trade_state: string
  trade_state_desc?: string
  payer?: Payer
  amount: TransactionsAmount
  promotion_detail?: TransactionsIdAnswerPromotionDetail[]
}

interface TransactionsIdAnswerPromotionDetail {
  promotion_id: string
  name?: string
  scope?: string
  type?: Open<'COUPON' | 'DISCOUNT'>
  amount: number
  currency: string
  activity_id?: string
  wxpay_contribute_amount?: number
  merchant_contribute_amount?: number
  other_contribute_amount?: number
  goods_detail?: Array<{ goods_id: string, goods_remark?: string, discount_amount?: number, quantity?: number, price?: number }>
  wechatpay_contribute_amount?: number
}

interface TransactionsIdAnswer_ {
  sp_mchid: string
  sub_mchid: string
  sp_appid: string
  sub_appid?: string
  out_trade_no: string
  id: string
  attach?: string
  trade_type: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY'>
  bank_type: string
  success_time?: string
  trade_state: string
  trade_state_desc?: string
  payer?: Payer
  amount: TransactionsAmount
  promotion_detail?: TransactionsIdAnswerPromotionDetail[]
}

interface TransactionsJsapiRequestSceneInfo {
  device_id?: string
  device_ip?: string
  payer_client_ip?: string
  operator_id?: string
  store_info?: { id?: string, name?: string, address?: string }
}

interface TransactionsMwebRequestSceneInfo {
  device_id?: string
  device_ip?: string
  payer_client_ip: string
  operator_id?: string
  store_info: { id?: string, name?: string, address?: string }
}

type TransactionsOutTradeNoAnswer = {
  mchid: string
  appid: string
  out_trade_no: string
  transaction_id: string
  attach?: string
  trade_type: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY'>
  bank_type: string
  success_time?: string
  trade_state: string
  trade_state_desc?: string
  payer?: Payer
  amount: TransactionsAmount
  promotion_detail?: TransactionsAnswerPromotionDetail[]
} | {
  sp_mchid: string
  sub_mchid: string
  sp_appid: string
  sub_appid?: string
  out_trade_no: string
  transaction_id: string
  attach?: string
  trade_type: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY'>
  bank_type: string
  success_time?: string
  trade_state: string
  trade_state_desc?: string
  payer?: Payer
  amount: TransactionsAmount
  promotion_detail?: TransactionsAnswerPromotionDetail[]
}

interface TransactionsPayAnswerPromotionDetail {
  promotion_id?: string
  name?: string
  scope?: string
  type?: string
  amount?: number
  currency?: string
  activity_id?: string
  wechatpay_contribute_amount?: number
  merchant_contribute_amount?: number
  other_contribute_amount?: number
  goods_detail?: Array<{ goods_id?: string, goods_remark?: string, quantity?: number, price?: number }>
}

interface TransactionsPayRequestDetail {
  cost_price?: number
  receipt_id?: string
  goods_detail?: Array<{ goods_id?: string, wxpay_goods_id?: string, goods_name?: string, quantity?: number, price?: number }>
}
