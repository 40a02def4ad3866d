export { Builder } from './builder'
export { ResponsePromise } from './chain/response-promise'
export { Response } from './client/response'
export { Formatter } from './formatter'
export { Transformer } from './transformer'
export { AesEcb } from './crypto/aes-ecb'
export { AesGcm } from './crypto/aes-gcm'
export { Hash } from './crypto/hash'
export { PemUtil } from './crypto/pem'
export { Rsa } from './crypto/rsa'
export {
  WeChatPayException, InvalidArgumentException, UnexpectedValueException, TransferException, ConnectException, RequestException,
  BadResponseException, ClientException, ServerException, SignatureException, RejectionException,
} from './errors'
export type { BuilderConfig, KeyMaterial } from './config'
export type { RequestOptions } from './client/options'
export type { AnswerOf, OptionsOf, UntypedNode, WeChatPay } from './openapi'
