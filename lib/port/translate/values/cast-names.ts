import { tableOf } from '../../types/table'

/** Types that stand in a cast under another name. */
export const castNames: Readonly<Record<string, string>> = tableOf({
  RequestBody: 'string',
  'MultipartPart[]': "NonNullable<RequestOptions['multipart']>",
  KeyType: "'private' | 'public'",
  CertificateInput: 'string',
  OnStats: "NonNullable<RequestOptions['on_stats']>",
})

/** The names of the library's that a type is written with. */
export const owners: Readonly<Record<string, string>> = tableOf({
  Response: 'Response',
  Body: 'Response',
  MediaUtil: 'MediaUtil',
  SignedBody: 'MediaUtil',
  ResponsePromise: 'ResponsePromise',
  Driver: 'WeChatPay',
  AxiosInstance: 'WeChatPay',
  Interceptors: 'WeChatPay',
  UntypedNode: 'UntypedNode',
  ResponseReader: 'ResponseReader',
})
