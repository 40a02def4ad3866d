export { Builder } from './builder'
export { ResponsePromise } from './chain/response-promise'
export { Response } from './client/response'
export { Formatter } from './formatter'
export { AesGcm } from './crypto/aes-gcm'
export { Rsa } from './crypto/rsa'
export {
  WeChatPayException, InvalidArgumentException, UnexpectedValueException, TransferException, ConnectException, RequestException,
  BadResponseException, ClientException, ServerException, SignatureException, RejectionException,
} from './errors'
export type { BuilderConfig, KeyMaterial } from './config'
export type { RequestOptions } from './client/options'
