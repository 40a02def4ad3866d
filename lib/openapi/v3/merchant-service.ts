// Made by scripts/generate-types.ts.
import type { CallOptions, Content, FilePart, Node, Numeric, Open, PathValue, Promised, Response, TextPart, UploadOptions } from '../node'

export interface MerchantService extends Node {
  complaintNotifications: ComplaintNotifications
  'complaint-notifications': ComplaintNotifications
  complaints: Complaints
  complaintsV2: ComplaintsV2
  'complaints-v2': ComplaintsV2
  feedbacks: Feedbacks
  images: Images
}

export interface ComplaintNotifications extends Node {
  /** 查询投诉通知回调 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012459014
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options?: CallOptions): Response<ComplaintNotificationsGetAnswer>
  /** 查询投诉通知回调 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012459014
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options?: CallOptions): Promised<ComplaintNotificationsGetAnswer>
  /** 创建投诉通知回调 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012458679
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: ComplaintNotificationsPost): Response<ComplaintNotificationsPostAnswer>
  /** 创建投诉通知回调 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012458679
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: ComplaintNotificationsPost): Promised<ComplaintNotificationsPostAnswer>
  /** 更新投诉通知回调 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012459282
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  put(options: ComplaintNotificationsPut): Response<ComplaintNotificationsPutAnswer>
  /** 更新投诉通知回调 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012459282
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  putAsync(options: ComplaintNotificationsPut): Promised<ComplaintNotificationsPutAnswer>
  /** 删除投诉通知回调 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012460452
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  delete(options?: CallOptions): Response<''>
  /** 删除投诉通知回调 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012460452
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  deleteAsync(options?: CallOptions): Promised<''>
}

interface ComplaintNotificationsGetAnswer {
  /** ≤64 */ mchid: string
  /** ≤255 */ url: string
}

interface ComplaintNotificationsPost extends CallOptions {
  json: {
    /** ≤255 */ url: string
  }
}
interface ComplaintNotificationsPostAnswer {
  /** ≤64 */ mchid: string
  /** ≤255 */ url: string
}

interface ComplaintNotificationsPut extends CallOptions {
  json: {
    /** ≤255 */ url: string
  }
}
interface ComplaintNotificationsPutAnswer {
  /** ≤64 */ mchid: string
  /** ≤255 */ url: string
}

export interface Complaints extends Node {
  _transaction_id_: ComplaintsByTransactionId
  '{transaction_id}': ComplaintsByTransactionId
  /** 查询投诉信息 · 风险合规∙消费者投诉
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
   * @deprecated */
  get(options: ComplaintsGet): Response<ComplaintsGetAnswer>
  /** 查询投诉信息 · 风险合规∙消费者投诉
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
   * @deprecated */
  getAsync(options: ComplaintsGet): Promised<ComplaintsGetAnswer>
}

interface ComplaintsGet extends CallOptions {
  query: { limit?: Numeric, offset?: Numeric, begin_date: PathValue, end_date: PathValue, sub_mchid?: PathValue }
}
interface ComplaintsGetAnswer {
  offset?: number
  limit?: number
  total_count?: number
  data?: Array<{
    out_trade_no: string
    complaint_time?: string
    amount: number
    /** Encrypted. */ payer_phone?: string
    complaint_detail?: string
    complaint_state: Open<'PAYER_COMPLAINTED' | 'FROZENED' | 'FROZEN_FINISHED' | 'PAYER_CANCELED' | 'MERCHANT_REFUNDED' | 'SYSTEM_REFUNDED' | 'MANUAL_UNFROZEN'>
    transaction_id: string
    frozen_end_time?: string
    sub_mchid?: string
  }>
}

export interface ComplaintsByTransactionId extends Node {
  negotiationHistorys: ComplaintsNegotiationHistorys
  'negotiation-historys': ComplaintsNegotiationHistorys
  /** 查询投诉详情 · 风险合规∙消费者投诉
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
   * @deprecated */
  get(options: ComplaintsByTransactionIdGet): Response<ComplaintsByTransactionIdGetAnswer>
  /** 查询投诉详情 · 风险合规∙消费者投诉
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
   * @deprecated */
  getAsync(options: ComplaintsByTransactionIdGet): Promised<ComplaintsByTransactionIdGetAnswer>
}

interface ComplaintsByTransactionIdGet extends CallOptions {
  transaction_id: PathValue
}
interface ComplaintsByTransactionIdGetAnswer {
  out_trade_no: string
  complaint_time?: string
  amount: number
  payer_phone?: string
  complaint_detail?: string
  complaint_state?: string
  transaction_id: string
  frozen_end_time?: string
  sub_mchid?: string
  complaint_handle_state: string
}

export interface ComplaintsNegotiationHistorys extends Node {
  /** 查询投诉协商历史 · 风险合规∙消费者投诉
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
   * @deprecated */
  get(options: ComplaintsNegotiationHistorysGet): Response<ComplaintsNegotiationHistorysGetAnswer>
  /** 查询投诉协商历史 · 风险合规∙消费者投诉
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
   * @deprecated */
  getAsync(options: ComplaintsNegotiationHistorysGet): Promised<ComplaintsNegotiationHistorysGetAnswer>
}

interface ComplaintsNegotiationHistorysGet extends CallOptions {
  transaction_id: PathValue
}
interface ComplaintsNegotiationHistorysGetAnswer {
  complaint_negotiation_history?: Array<{
    operate_user?: string
    operate_time?: string
    operate_type: Open<'USER_CREATE_COMPLAINT' | 'CREATE_COMPLAINT_BY_PLATFORM' | 'USER_CONTINUE_COMPLAINT' | 'USER_REVOKE_COMPLAINT' | 'USER_CONFIRM_COMPLAINT' | 'SELLER_REFUND' | 'MERCHANT_LAUNCH_CONFIRM_PROCESS' | 'USER_RESPONSE' | 'MERCHANT_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'CONTINUE_COMPLAINT_BY_PLATFORM' | 'CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE' | 'SELLER_REFUND_SYSTEM_MESSAGE' | 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE'>
    operate_details?: string
    image_list?: unknown[]
  }>
}

export interface ComplaintsV2 extends Node {
  _complaint_id_: ComplaintsV2ByComplaintId
  '{complaint_id}': ComplaintsV2ByComplaintId
  /** 查询投诉单列表 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012533431
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: ComplaintsV2Get): Response<ComplaintsV2GetAnswer>
  /** 查询投诉单列表 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012533431
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: ComplaintsV2Get): Promised<ComplaintsV2GetAnswer>
}

interface ComplaintsV2Get extends CallOptions {
  query: {
    limit?: Numeric
    offset?: Numeric
    /** ≤10 */ begin_date: PathValue
    /** ≤10 */ end_date: PathValue
    /** ≤64 */ complainted_mchid?: PathValue
  }
}
interface ComplaintsV2GetAnswer {
  data?: Array<{
    /** ≤64 */ complaint_id: string
    /** ≤32 */ complaint_time: string
    /** ≤300 */ complaint_detail: string
    complaint_state: Open<'PENDING' | 'PROCESSING' | 'PROCESSED'>
    /** ≤64 */ complainted_mchid?: string
    /** ≤512 Encrypted. */ payer_phone?: string
    complaint_order_info?: ComplaintOrderInfo[]
    complaint_full_refunded: boolean
    incoming_user_response: boolean
    user_complaint_times: number
    complaint_media_list?: ComplaintMediaList[]
    /** ≤256 */ problem_description: string
    problem_type?: Open<'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS'>
    /** 分 */ apply_refund_amount?: number
    user_tag_list?: Array<Open<'TRUSTED' | 'HIGH_RISK'>>
    service_order_info?: ServiceOrderInfo[]
    additional_info?: AdditionalInfo
    in_platform_service?: boolean
    need_immediate_service?: boolean
    is_agent_mode?: boolean
  }>
  limit: number
  offset: number
  total_count?: number
}

export interface ComplaintsV2ByComplaintId extends Node {
  complete: ComplaintsV2Complete
  negotiationHistorys: ComplaintsV2NegotiationHistorys
  'negotiation-historys': ComplaintsV2NegotiationHistorys
  response: ComplaintsV2Response
  responseImmediateService: ComplaintsV2ResponseImmediateService
  'response-immediate-service': ComplaintsV2ResponseImmediateService
  updateRefundProgress: ComplaintsV2UpdateRefundProgress
  'update-refund-progress': ComplaintsV2UpdateRefundProgress
  /** 查询投诉单详情 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012533436
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: ComplaintsV2ByComplaintIdGet): Response<ComplaintsV2ByComplaintIdGetAnswer>
  /** 查询投诉单详情 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012533436
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: ComplaintsV2ByComplaintIdGet): Promised<ComplaintsV2ByComplaintIdGetAnswer>
}

interface ComplaintsV2ByComplaintIdGet extends CallOptions {
  complaint_id: PathValue
}
interface ComplaintsV2ByComplaintIdGetAnswer {
  /** ≤64 */ complaint_id: string
  /** ≤32 */ complaint_time: string
  /** ≤300 */ complaint_detail: string
  complaint_state: Open<'PENDING' | 'PROCESSING' | 'PROCESSED'>
  /** ≤64 */ complainted_mchid?: string
  /** ≤512 Encrypted. */ payer_phone?: string
  /** ≤128 */ payer_openid?: string
  complaint_order_info?: ComplaintOrderInfo[]
  complaint_full_refunded: boolean
  incoming_user_response: boolean
  user_complaint_times: number
  complaint_media_list?: ComplaintMediaList[]
  /** ≤256 */ problem_description: string
  problem_type?: Open<'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS'>
  /** 分 */ apply_refund_amount?: number
  user_tag_list?: Array<Open<'TRUSTED' | 'HIGH_RISK'>>
  service_order_info?: ServiceOrderInfo[]
  additional_info?: AdditionalInfo
  in_platform_service?: boolean
  need_immediate_service?: boolean
  is_agent_mode?: boolean
}

export interface ComplaintsV2Complete extends Node {
  /** 反馈处理完成 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012467255
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: ComplaintsV2CompletePost): Response<''>
  /** 反馈处理完成 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012467255
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: ComplaintsV2CompletePost): Promised<''>
}

interface ComplaintsV2CompletePost extends CallOptions {
  complaint_id: PathValue
  json: {
    /** ≤64 */ complainted_mchid: string
  }
}

export interface ComplaintsV2NegotiationHistorys extends Node {
  /** 查询投诉协商历史 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012533439
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: ComplaintsV2NegotiationHistorysGet): Response<ComplaintsV2NegotiationHistorysGetAnswer>
  /** 查询投诉协商历史 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012533439
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: ComplaintsV2NegotiationHistorysGet): Promised<ComplaintsV2NegotiationHistorysGetAnswer>
}

interface ComplaintsV2NegotiationHistorysGet extends CallOptions {
  complaint_id: PathValue
  query?: { limit?: Numeric, offset?: Numeric }
}
interface ComplaintsV2NegotiationHistorysGetAnswer {
  data?: Array<{
    /** ≤64 */ log_id: string
    /** ≤64 */ operator: string
    /** ≤64 */ operate_time: string
    operate_type: Open<'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'USER_CLICK_RESPONSE'>
    /** ≤500 */ operate_details?: string
    image_list?: string[]
    complaint_media_list?: ComplaintMediaList | ComplaintMediaList[]
    user_appy_platform_service_reason?: string
    user_appy_platform_service_reason_description?: string
    normal_message?: NormalMessage
    click_message?: {
      /** ≤1024 */ message_content?: string
      /** ≤4096 */ action_id?: string
      /** ≤128 */ clicked_log_id?: string
    }
  }>
  limit: number
  offset: number
  total_count?: number
}

export interface ComplaintsV2Response extends Node {
  /** 提交回复 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012467254
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: ComplaintsV2ResponsePost): Response<''>
  /** 提交回复 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012467254
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: ComplaintsV2ResponsePost): Promised<''>
}

interface ComplaintsV2ResponsePost extends CallOptions {
  complaint_id: PathValue
  json: {
    /** ≤64 */ complainted_mchid: string
    /** ≤500 */ response_content: string
    response_images?: string[]
    /** ≤512 */ jump_url?: string
    /** ≤10 */ jump_url_text?: string
    mini_program_jump_info?: { appid: string, path: string, text: string }
  }
}

export interface ComplaintsV2ResponseImmediateService extends Node {
  /** 回复需要即时服务的投诉单 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4017151596
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: ComplaintsV2ResponseImmediateServicePost): Response<ComplaintsV2ResponseImmediateServicePostAnswer>
  /** 回复需要即时服务的投诉单 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4017151596
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: ComplaintsV2ResponseImmediateServicePost): Promised<ComplaintsV2ResponseImmediateServicePostAnswer>
}

interface ComplaintsV2ResponseImmediateServicePost extends CallOptions {
  complaint_id: PathValue
  json: {
    /** ≤64 */ complainted_mchid: string
    message: NormalMessageRequest
    /** ≤128 */ idempotent_id: string
  }
}
interface ComplaintsV2ResponseImmediateServicePostAnswer {
  /** ≤64 */ log_id: string
}

export interface ComplaintsV2UpdateRefundProgress extends Node {
  /** 更新退款审批结果 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012467256
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: ComplaintsV2UpdateRefundProgressPost): Response<''>
  /** 更新退款审批结果 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012467256
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: ComplaintsV2UpdateRefundProgressPost): Promised<''>
}

interface ComplaintsV2UpdateRefundProgressPost extends CallOptions {
  complaint_id: PathValue
  json: {
    action: 'REJECT' | 'APPROVE'
    launch_refund_day?: number
    /** ≤200 */ reject_reason?: string
    reject_media_list?: string[]
    /** ≤200 */ remark?: string
  }
}

export interface Feedbacks extends Node {
  /** 商户反馈 · 风险合规∙消费者投诉
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
   * @deprecated */
  post(options: FeedbacksPost): Response<''>
  /** 商户反馈 · 风险合规∙消费者投诉
   * 【直连商户】【服务商】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
   * @deprecated */
  postAsync(options: FeedbacksPost): Promised<''>
}

interface FeedbacksPost extends CallOptions {
  json: {
    transaction_id: string
    complainted_mchid: string
    feedback_type?: number
    feedback_content: string
    feedback_images?: string[]
    launch_confirm_process?: boolean
  }
}

interface Images extends Node {
  upload: ImagesUpload
  _media_id_: ImagesByMediaId
  '{media_id}': ImagesByMediaId
}

export interface ImagesUpload extends Node {
  /** 商户上传反馈图片 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012467250
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: ImagesUploadPost): Response<ImagesUploadPostAnswer>
  /** 商户上传反馈图片 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012467250
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: ImagesUploadPost): Promised<ImagesUploadPostAnswer>
}

type ImagesUploadPost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', {
  /** ≤128 */ filename: string
  /** ≤256 */ sha256: string
}>,
  2>
interface ImagesUploadPostAnswer {
  /** ≤512 */ media_id: string
}

export interface ImagesByMediaId extends Node {
  /** 图片下载 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012467251
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: ImagesByMediaIdGet): Response<Content>
  /** 图片下载 · 风险合规∙消费者投诉
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012467251
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: ImagesByMediaIdGet): Promised<Content>
}

interface ImagesByMediaIdGet extends CallOptions {
  media_id: PathValue
}

interface AdditionalInfo {
  type?: Open<'SHARE_POWER_TYPE'>
  share_power_info?: {
    return_time?: string
    return_address_info?: {
      /** ≤256 */ return_address?: string
      /** ≤32 */ longitude?: string
      /** ≤32 */ latitude?: string
    }
    is_returned_to_same_machine?: boolean
  }
}

interface ClickAction {
  action_type?: Open<'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM'>
  jump_url?: string
  mini_program_jump_info?: { appid?: string, path?: string, text?: string }
  message_info?: { content: string, custom_data?: string }
  action_id?: string
}

interface ClickActionRequest {
  action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
  jump_url?: string
  mini_program_jump_info?: { appid?: string, path?: string, text?: string }
  message_info?: { content: string, custom_data?: string }
  action_id?: string
}

interface ComplaintMediaList { media_type: Open<'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE'>, media_url: string[] }

interface ComplaintOrderInfo {
  /** ≤64 */ transaction_id: string
  /** ≤64 */ out_trade_no: string
  /** 分 */ amount: number
}

interface Link {
  text?: string
  action?: ClickAction
  invalid_info?: { expired_time?: string, multi_clickable?: boolean }
}

interface LinkRequest {
  text?: string
  action?: ClickActionRequest
  invalid_info?: { expired_time?: string, multi_clickable?: boolean }
}

interface NormalMessage {
  blocks?: Array<{
    type?: Open<'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP'>
    text?: { text?: string, color?: Open<'DEFAULT' | 'SECONDARY'>, is_bold?: boolean }
    image?: { media_id?: string, image_style_type?: Open<'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE'> }
    link?: Link
    faq_list?: {
      faqs?: Array<{ faq_id?: string, faq_title?: string, action?: ClickAction }>
    }
    button?: Link
    button_group?: {
      buttons?: Array<{
        text?: string
        action?: ClickAction
        invalid_info?: { expired_time?: string, multi_clickable?: boolean }
      }>
      button_layout?: Open<'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL'>
      invalid_info?: { expired_time?: string, multi_clickable?: boolean }
    }
  }>
  sender_identity?: Open<'UNKNOWN' | 'MANUAL' | 'MACHINE'>
  /** ≤4096 */ custom_data?: string
}

interface NormalMessageRequest {
  blocks?: Array<{
    type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP'
    text?: { text?: string, color?: 'DEFAULT' | 'SECONDARY', is_bold?: boolean }
    image?: { media_id?: string, image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' }
    link?: LinkRequest
    faq_list?: {
      faqs?: Array<{ faq_id?: string, faq_title?: string, action?: ClickActionRequest }>
    }
    button?: LinkRequest
    button_group?: {
      buttons?: Array<{
        text?: string
        action?: ClickActionRequest
        invalid_info?: { expired_time?: string, multi_clickable?: boolean }
      }>
      button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL'
      invalid_info?: { expired_time?: string, multi_clickable?: boolean }
    }
  }>
  sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE'
  /** ≤4096 */ custom_data?: string
}

interface ServiceOrderInfo {
  /** ≤128 */ order_id?: string
  /** ≤128 */ out_order_no?: string
  state?: Open<'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE'>
}
