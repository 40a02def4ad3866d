// Made by scripts/generate-types.ts.
import type { CallOptions, Content, FilePart, Node, Open, PathValue, Promised, Response, TextPart, UploadOptions } from '../node'

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
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/query-complaint-notifications.html */
  get(options?: CallOptions): Response<ComplaintNotificationsGetAnswer>
  /** 查询投诉通知回调 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/query-complaint-notifications.html */
  getAsync(options?: CallOptions): Promised<ComplaintNotificationsGetAnswer>
  /** 创建投诉通知回调 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/create-complaint-notifications.html */
  post(options: ComplaintNotificationsPost): Response<ComplaintNotificationsPostAnswer>
  /** 创建投诉通知回调 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/create-complaint-notifications.html */
  postAsync(options: ComplaintNotificationsPost): Promised<ComplaintNotificationsPostAnswer>
  /** 更新投诉通知回调 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/update-complaint-notifications.html */
  put(options: ComplaintNotificationsPut): Response<ComplaintNotificationsPutAnswer>
  /** 更新投诉通知回调 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/update-complaint-notifications.html */
  putAsync(options: ComplaintNotificationsPut): Promised<ComplaintNotificationsPutAnswer>
  /** 删除投诉通知回调 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/delete-complaint-notifications.html */
  delete(options?: CallOptions): Response<''>
  /** 删除投诉通知回调 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/delete-complaint-notifications.html */
  deleteAsync(options?: CallOptions): Promised<''>
}

interface ComplaintNotificationsGetAnswer { mchid: string, url: string }

interface ComplaintNotificationsPost extends CallOptions {
  json: { url: string }
}
interface ComplaintNotificationsPostAnswer { mchid: string, url: string }

interface ComplaintNotificationsPut extends CallOptions {
  json: { url: string }
}
interface ComplaintNotificationsPutAnswer { mchid: string, url: string }

export interface Complaints extends Node {
  _transaction_id_: ComplaintsByTransactionId
  '{transaction_id}': ComplaintsByTransactionId
  /** 查询投诉信息 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
   * @deprecated */
  get(options: ComplaintsGet): Response<ComplaintsGetAnswer>
  /** 查询投诉信息 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
   * @deprecated */
  getAsync(options: ComplaintsGet): Promised<ComplaintsGetAnswer>
}

interface ComplaintsGet extends CallOptions {
  query: { limit?: number, offset?: number, begin_date: string, end_date: string, sub_mchid?: string }
}
interface ComplaintsGetAnswer {
  offset: number
  limit: number
  total_count?: number
  data?: Array<{
    out_trade_no: string
    complaint_time: string
    amount: number
    /** Encrypted. */
    payer_phone?: string
    complaint_detail: string
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
   * @deprecated */
  get(options: ComplaintsByTransactionIdGet): Response<ComplaintsByTransactionIdGetAnswer>
  /** 查询投诉详情 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
   * @deprecated */
  getAsync(options: ComplaintsByTransactionIdGet): Promised<ComplaintsByTransactionIdGetAnswer>
}

interface ComplaintsByTransactionIdGet extends CallOptions {
  transaction_id: PathValue
}
interface ComplaintsByTransactionIdGetAnswer {
  out_trade_no: string
  complaint_time: string
  amount: number
  payer_phone?: string
  complaint_detail: string
  complaint_state?: string
  transaction_id: string
  frozen_end_time?: string
  sub_mchid?: string
  complaint_handle_state: string
}

export interface ComplaintsNegotiationHistorys extends Node {
  /** 查询投诉协商历史 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
   * @deprecated */
  get(options: ComplaintsNegotiationHistorysGet): Response<ComplaintsNegotiationHistorysGetAnswer>
  /** 查询投诉协商历史 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
   * @deprecated */
  getAsync(options: ComplaintsNegotiationHistorysGet): Promised<ComplaintsNegotiationHistorysGetAnswer>
}

interface ComplaintsNegotiationHistorysGet extends CallOptions {
  transaction_id: PathValue
}
interface ComplaintsNegotiationHistorysGetAnswer {
  complaint_negotiation_history?: Array<{
    operate_user: string
    operate_time: string
    operate_type: Open<'USER_CREATE_COMPLAINT' | 'CREATE_COMPLAINT_BY_PLATFORM' | 'USER_CONTINUE_COMPLAINT' | 'USER_REVOKE_COMPLAINT' | 'USER_CONFIRM_COMPLAINT' | 'SELLER_REFUND' | 'MERCHANT_LAUNCH_CONFIRM_PROCESS' | 'USER_RESPONSE' | 'MERCHANT_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'CONTINUE_COMPLAINT_BY_PLATFORM' | 'CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE' | 'SELLER_REFUND_SYSTEM_MESSAGE' | 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE'>
    operate_details?: string
    image_list?: unknown[]
  }>
}

export interface ComplaintsV2 extends Node {
  _complaint_id_: ComplaintsV2ByComplaintId
  '{complaint_id}': ComplaintsV2ByComplaintId
  /** 查询投诉单列表 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/list-complaints-v2.html */
  get(options: ComplaintsV2Get): Response<ComplaintsV2GetAnswer>
  /** 查询投诉单列表 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/list-complaints-v2.html */
  getAsync(options: ComplaintsV2Get): Promised<ComplaintsV2GetAnswer>
}

interface ComplaintsV2Get extends CallOptions {
  query: { limit?: number, offset?: number, begin_date: string, end_date: string, complainted_mchid?: string }
}
interface ComplaintsV2GetAnswer {
  data?: Array<{
    complaint_id: string
    complaint_time: string
    complaint_detail: string
    complaint_state: Open<'PENDING' | 'PROCESSING' | 'PROCESSED'>
    complainted_mchid: string
    payer_phone?: string
    complaint_order_info?: ComplaintOrderInfo[]
    service_order_info?: Array<{ order_id?: string, out_order_no?: string, state?: Open<'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE'> }>
    complaint_media_list?: ComplaintMediaList[]
    complaint_full_refunded: boolean
    incoming_user_response: boolean
    problem_description: string
    user_complaint_times: number
    problem_type?: Open<'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS'>
    apply_refund_amount?: number
    user_tag_list?: Array<Open<'TRUSTED' | 'HIGH_RISK'>>
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
   * https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html */
  get(options: ComplaintsV2ByComplaintIdGet): Response<ComplaintsV2ByComplaintIdGetAnswer>
  /** 查询投诉单详情 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html */
  getAsync(options: ComplaintsV2ByComplaintIdGet): Promised<ComplaintsV2ByComplaintIdGetAnswer>
}

interface ComplaintsV2ByComplaintIdGet extends CallOptions {
  complaint_id: PathValue
}
interface ComplaintsV2ByComplaintIdGetAnswer {
  complaint_id: string
  complaint_time: string
  complaint_detail: string
  complaint_state: Open<'PENDING' | 'PROCESSING' | 'PROCESSED'>
  complainted_mchid: string
  payer_phone?: string
  payer_openid?: string
  complaint_media_list?: ComplaintMediaList[]
  complaint_order_info?: ComplaintOrderInfo[]
  service_order_info?: Array<{ order_id?: string, out_order_no?: string, state?: string }>
  complaint_full_refunded: boolean
  incoming_user_response: boolean
  problem_description: string
  user_complaint_times: number
  problem_type?: Open<'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS'>
  apply_refund_amount?: number
  user_tag_list?: Array<Open<'TRUSTED' | 'HIGH_RISK'>>
  additional_info?: AdditionalInfo
  in_platform_service?: boolean
  need_immediate_service?: boolean
  is_agent_mode?: boolean
}

export interface ComplaintsV2Complete extends Node {
  /** 反馈处理完成 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/complete-complaint-v2.html */
  post(options: ComplaintsV2CompletePost): Response<''>
  /** 反馈处理完成 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/complete-complaint-v2.html */
  postAsync(options: ComplaintsV2CompletePost): Promised<''>
}

interface ComplaintsV2CompletePost extends CallOptions {
  complaint_id: PathValue
  json: { complainted_mchid: string }
}

export interface ComplaintsV2NegotiationHistorys extends Node {
  /** 查询投诉协商历史 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html */
  get(options: ComplaintsV2NegotiationHistorysGet): Response<ComplaintsV2NegotiationHistorysGetAnswer>
  /** 查询投诉协商历史 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html */
  getAsync(options: ComplaintsV2NegotiationHistorysGet): Promised<ComplaintsV2NegotiationHistorysGetAnswer>
}

interface ComplaintsV2NegotiationHistorysGet extends CallOptions {
  complaint_id: PathValue
  query?: { limit?: number, offset?: number }
}
interface ComplaintsV2NegotiationHistorysGetAnswer {
  data?: Array<{
    complaint_media_list?: { media_type?: Open<'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE'>, media_url?: string[] }
    log_id: string
    operator: string
    operate_time: string
    operate_type: Open<'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'USER_CLICK_RESPONSE'>
    operate_details?: string
    image_list?: string[]
    user_appy_platform_service_reason?: string
    user_appy_platform_service_reason_description?: string
    normal_message?: {
      blocks?: Array<{
        type?: Open<BlocksType>
        text?: Text
        image?: Image
        link?: Link
        faq_list?: {
          faqs?: Array<{ faq_id?: string, faq_title?: string, action?: Action }>
        }
        button?: Link
        button_group?: { buttons?: Link[], button_layout?: Open<ButtonLayout>, invalid_info?: InvalidInfo }
      }>
      sender_identity?: Open<'UNKNOWN' | 'MANUAL' | 'MACHINE'>
      custom_data?: string
    }
    click_message?: { message_content?: Record<string, unknown>, action_id?: string, clicked_log_id?: string }
  }>
  limit: number
  offset: number
  total_count?: number
}

export interface ComplaintsV2Response extends Node {
  /** 提交回复 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/response-complaint-v2.html */
  post(options: ComplaintsV2ResponsePost): Response<''>
  /** 提交回复 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/response-complaint-v2.html */
  postAsync(options: ComplaintsV2ResponsePost): Promised<''>
}

interface ComplaintsV2ResponsePost extends CallOptions {
  complaint_id: PathValue
  json: {
    complainted_mchid: string
    response_content: string
    response_images?: string[]
    jump_url?: string
    jump_url_text?: string
    mini_program_jump_info?: { appid: string, path: string, text: string }
  }
}

export interface ComplaintsV2ResponseImmediateService extends Node {
  /** 回复需要即时服务的投诉单 · 风险合规∙消费者投诉 */
  post(options: ComplaintsV2ResponseImmediateServicePost): Response<ComplaintsV2ResponseImmediateServicePostAnswer>
  /** 回复需要即时服务的投诉单 · 风险合规∙消费者投诉 */
  postAsync(options: ComplaintsV2ResponseImmediateServicePost): Promised<ComplaintsV2ResponseImmediateServicePostAnswer>
}

interface ComplaintsV2ResponseImmediateServicePost extends CallOptions {
  complaint_id: PathValue
  json: {
    complainted_mchid: string
    message: {
      blocks?: Array<{
        type?: BlocksType
        text?: TextRequest
        image?: ImageRequest
        link?: BlocksLink
        faq_list?: {
          faqs?: Array<{ faq_id?: string, faq_title?: string, action?: LinkAction }>
        }
        button?: BlocksLink
        button_group?: { buttons?: BlocksLink[], button_layout?: ButtonLayout, invalid_info?: InvalidInfo }
      }>
      sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE'
      custom_data?: string
    }
    idempotent_id: string
  }
}
interface ComplaintsV2ResponseImmediateServicePostAnswer { log_id?: string }

export interface ComplaintsV2UpdateRefundProgress extends Node {
  /** 更新退款审批结果 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/update-refund-progress.html */
  post(options: ComplaintsV2UpdateRefundProgressPost): Response<''>
  /** 更新退款审批结果 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/update-refund-progress.html */
  postAsync(options: ComplaintsV2UpdateRefundProgressPost): Promised<''>
}

interface ComplaintsV2UpdateRefundProgressPost extends CallOptions {
  complaint_id: PathValue
  json: {
    action: 'REJECT' | 'APPROVE'
    launch_refund_day?: number
    reject_reason?: string
    reject_media_list?: string[]
    remark?: string
  }
}

export interface Feedbacks extends Node {
  /** 商户反馈 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
   * @deprecated */
  post(options: FeedbacksPost): Response<''>
  /** 商户反馈 · 风险合规∙消费者投诉
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
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/create-images.html */
  post(options: ImagesUploadPost): Response<ImagesUploadPostAnswer>
  /** 商户上传反馈图片 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/create-images.html */
  postAsync(options: ImagesUploadPost): Promised<ImagesUploadPostAnswer>
}

type ImagesUploadPost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', { filename?: string, sha256?: string }>,
  2>
interface ImagesUploadPostAnswer { media_id: string }

export interface ImagesByMediaId extends Node {
  /** 图片下载 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/query-images.html */
  get(options: ImagesByMediaIdGet): Response<Content>
  /** 图片下载 · 风险合规∙消费者投诉
   * https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/query-images.html */
  getAsync(options: ImagesByMediaIdGet): Promised<Content>
}

interface ImagesByMediaIdGet extends CallOptions {
  media_id: PathValue
}

interface Action {
  action_type?: Open<ActionType>
  jump_url?: string
  mini_program_jump_info?: { appid: string, path: string, text: string }
  message_info?: { content: string, custom_data?: string }
  action_id?: string
}

type ActionType = 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM'

interface AdditionalInfo {
  type?: Open<'SHARE_POWER_TYPE'>
  share_power_info?: {
    return_time?: string
    return_address_info?: { return_address?: string, longitude?: string, latitude?: string }
    is_returned_to_same_machine?: boolean
  }
}

interface BlocksLink { text?: string, action?: LinkAction, invalid_info?: InvalidInfo }

type BlocksType = 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP'

type ButtonLayout = 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL'

interface ComplaintMediaList { media_type: Open<'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE'>, media_url?: string[] }

interface ComplaintOrderInfo { transaction_id: string, out_trade_no: string, amount: number }

interface Image { media_id?: string, image_style_type?: Open<'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE'> }

interface ImageRequest { media_id?: string, image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' }

interface InvalidInfo { expired_time?: string, multi_clickable?: boolean }

interface Link { text?: string, action?: Action, invalid_info?: InvalidInfo }

interface LinkAction {
  action_type?: ActionType
  jump_url?: string
  mini_program_jump_info?: { appid: string, path?: string, text?: string }
  message_info?: { content: string, custom_data?: string }
  action_id?: string
}

interface Text { text?: string, color?: Open<'DEFAULT' | 'SECONDARY'>, is_bold?: boolean }

interface TextRequest { text?: string, color?: 'DEFAULT' | 'SECONDARY', is_bold?: boolean }
