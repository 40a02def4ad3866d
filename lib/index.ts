export { Builder } from './builder'
export { MockHandler } from './exchange/mock-handler'
export { ResponsePromise } from './chain/response-promise'
export { MediaUtil } from './client/request/media'
export { Response } from './client/response/response'
export { Formatter } from './formatter'
export { Transformer } from './transformer'
export { AesEcb } from './crypto/aes-ecb'
export { AesGcm } from './crypto/aes-gcm'
export { Hash } from './crypto/hash'
export { PemUtil } from './crypto/pem'
export { Pkcs12 } from './crypto/pkcs12'
export { Rsa } from './crypto/rsa'
export {
  WeChatPayException,
  InvalidArgumentException,
  UnexpectedValueException,
  TransferException,
  ConnectException,
  RequestException,
  BadResponseException,
  ClientException,
  ServerException,
  SignatureException,
  RejectionException,
} from './errors'
export type { ErrorAdvice, RequestSummary, ResponseReader } from './errors'
export type { MediaContent } from './client/request/media'
export type { Pkcs12Content } from './crypto/pkcs12'
export type {
  BrandBuilderConfig,
  BrandOptions,
  BuilderConfig,
  Handler,
  KeyMaterial,
  Signed,
} from './config'
export type { SchemeName } from './crypto/scheme'
export type { MockAnswer, MockFunction, MockReply, MockRequest } from './exchange/mock-handler'
export type { RequestOptions } from './client/request/options'
export type { AnswerOf, OptionsOf, UntypedNode, WeChatPay } from './openapi'
export type { UntypedNode as BuilderChainable } from './openapi'
