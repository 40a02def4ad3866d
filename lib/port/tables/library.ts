import {
  ascii,
  boolean,
  int,
  listOf,
  objectOf,
  recordOf,
  text,
  unknown,
  type Ty,
  nothing,
} from '../types/ty'
import { tableOf } from '../types/table'

/** A method of the library's: what it takes and gives. */
export interface MethodRow {
  readonly params: readonly Ty[]
  readonly rest?: Ty
  readonly returns: Ty
}

const union = (...of: Ty[]): Ty => ({ kind: 'union', of })
const key = objectOf('KeyObject')
export const keyMaterial = objectOf('KeyMaterial')

/** wechatpay-php's classes and what they are called here. */
export const classes: Readonly<Record<string, string>> = tableOf({
  'WeChatPay\\Builder': 'Builder',
  'WeChatPay\\Formatter': 'Formatter',
  'WeChatPay\\Transformer': 'Transformer',
  'WeChatPay\\Crypto\\Rsa': 'Rsa',
  'WeChatPay\\Crypto\\AesGcm': 'AesGcm',
  'WeChatPay\\Crypto\\AesEcb': 'AesEcb',
  'WeChatPay\\Crypto\\Hash': 'Hash',
  'WeChatPay\\Util\\PemUtil': 'PemUtil',
  'WeChatPay\\Util\\MediaUtil': 'MediaUtil',
  'WechatPay\\GuzzleMiddleware\\Util\\PemUtil': 'PemUtil',
  'WechatPay\\GuzzleMiddleware\\Util\\MediaUtil': 'MediaUtil',
})

/** Types that PHP programs name, and what they are here: a name of the library's, or its type. */
export const types: Readonly<Record<string, string>> = tableOf({
  'WeChatPay\\BuilderChainable': 'WeChatPay',
  'WeChatPay\\Builder': 'WeChatPay',
  'WeChatPay\\ClientDecoratorInterface': 'WeChatPay',
  'WeChatPay\\ClientDecorator': 'WeChatPay',
  'Psr\\Http\\Message\\ResponseInterface': 'Response',
  'GuzzleHttp\\Psr7\\Response': 'Response',
  'WeChatPay\\Util\\MediaUtil': 'MediaUtil',
  'GuzzleHttp\\Promise\\PromiseInterface': 'ResponsePromise',
  'GuzzleHttp\\Promise\\Promise': 'ResponsePromise',
  'GuzzleHttp\\HandlerStack': 'Interceptors',
  OpenSSLAsymmetricKey: 'KeyObject',
  OpenSSLCertificate: 'X509Certificate',
})

/** Where a type's name comes from. */
export const typeSources: Readonly<Record<string, string>> = tableOf({
  KeyObject: 'node:crypto',
  X509Certificate: 'node:crypto',
})

export const constants: Readonly<Record<string, Ty>> = tableOf({
  'Rsa.KEY_TYPE_PRIVATE': text,
  'Rsa.KEY_TYPE_PUBLIC': text,
  'Hash.ALGO_MD5': text,
  'Hash.ALGO_HMAC_SHA256': text,
  'AesGcm.ALGO_AES_256_GCM': text,
  'AesGcm.KEY_LENGTH_BYTE': int,
  'AesGcm.AUTH_TAG_LENGTH_BYTE': int,
  'AesGcm.BLOCK_SIZE': int,
  'AesEcb.ALGO_AES_256_ECB': text,
  'AesEcb.KEY_LENGTH_BYTE': int,
  'AesEcb.BLOCK_SIZE': int,
})

const keyType = objectOf('KeyType')
const piece = objectOf('Piece')
const bytes = text

/** Static methods of wechatpay-php's classes. */
export const statics: Readonly<Record<string, MethodRow>> = tableOf({
  'Builder.factory': { params: [objectOf('BuilderConfig')], returns: objectOf('WeChatPay') },
  'Rsa.from': { params: [keyMaterial, keyType], returns: key },
  'Rsa.fromPkcs1': { params: [text, keyType], returns: key },
  'Rsa.fromPkcs8': { params: [text], returns: key },
  'Rsa.fromSpki': { params: [text], returns: key },
  'Rsa.pkcs1ToSpki': { params: [text], returns: ascii },
  'Rsa.sign': { params: [text, keyMaterial], returns: ascii },
  'Rsa.verify': { params: [text, text, keyMaterial], returns: boolean },
  'Rsa.encrypt': { params: [text, keyMaterial, int], returns: ascii },
  'Rsa.decrypt': { params: [text, keyMaterial, int], returns: text },
  'AesGcm.encrypt': { params: [bytes, bytes, bytes, bytes], returns: ascii },
  'AesGcm.decrypt': { params: [text, bytes, bytes, bytes], returns: text },
  'AesEcb.encrypt': { params: [bytes, bytes, bytes], returns: ascii },
  'AesEcb.decrypt': { params: [text, bytes, bytes], returns: text },
  'Hash.md5': { params: [bytes, text, union(boolean, text)], returns: ascii },
  'Hash.hmac': { params: [bytes, text, text], returns: ascii },
  'Hash.equals': { params: [text, union(text, nothing)], returns: boolean },
  'Hash.sign': { params: [text, bytes, text], returns: ascii },
  'Formatter.nonce': { params: [int], returns: ascii },
  'Formatter.timestamp': { params: [], returns: int },
  'Formatter.authorization': { params: [text, text, text, union(text, int), text], returns: ascii },
  'Formatter.request': { params: [text, text, union(text, int), text, text], returns: text },
  'Formatter.response': { params: [union(text, int), text, text], returns: text },
  'Formatter.joinedByLineFeed': { params: [], rest: piece, returns: text },
  'Formatter.ksort': { params: [recordOf(piece)], returns: recordOf(piece) },
  'Formatter.queryStringLike': { params: [recordOf(piece)], returns: text },
  'Transformer.toArray': { params: [text], returns: recordOf(text) },
  'Transformer.toXml': { params: [recordOf(unknown)], returns: text },
  'Transformer.sanitize': { params: [text], returns: text },
  'PemUtil.loadPrivateKey': { params: [text], returns: key },
  'PemUtil.loadPrivateKeyFromString': { params: [text], returns: key },
  'PemUtil.loadCertificate': { params: [text], returns: objectOf('X509Certificate') },
  'PemUtil.loadCertificateFromString': { params: [text], returns: objectOf('X509Certificate') },
  'PemUtil.parseCertificateSerialNo': { params: [objectOf('CertificateInput')], returns: ascii },
})

const body = objectOf('Body')
const headers = recordOf(listOf(text))

/** What the library's objects can do, under PHP's names. */
export const methods: Readonly<Record<string, Readonly<Record<string, MethodRow>>>> = tableOf<
  Readonly<Record<string, MethodRow>>
>({
  Response: {
    getStatusCode: { params: [], returns: int },
    getReasonPhrase: { params: [], returns: text },
    getBody: { params: [], returns: body },
    getHeader: { params: [text], returns: listOf(text) },
    getHeaderLine: { params: [text], returns: text },
    hasHeader: { params: [text], returns: boolean },
    getHeaders: { params: [], returns: headers },
  },
  Body: {
    getContents: { params: [], returns: text },
    getSize: { params: [], returns: int },
    toString: { params: [], returns: text },
  },
  MediaUtil: {
    getStream: { params: [], returns: objectOf('SignedBody') },
    getContentType: { params: [], returns: text },
    getMeta: { params: [], returns: text },
    setMeta: { params: [text], returns: int },
  },
  ResponsePromise: {
    getState: { params: [], returns: text },
  },
  Driver: { select: { params: [text], returns: objectOf('AxiosInstance') } },
  Request: { getMethod: { params: [], returns: text }, getUri: { params: [], returns: text } },
})
for (const name of ['ResponseReader']) Object.assign(methods, { [name]: methods['Response']! })

/** Methods that say what kind of thing they are called on. */
export const telling: Readonly<Record<string, string>> = tableOf({
  chain: 'WeChatPay',
  getDriver: 'WeChatPay',
  getStatusCode: 'Response',
  getReasonPhrase: 'Response',
  getHeaderLine: 'Response',
  getBody: 'Response',
})

export const verbs: ReadonlySet<string> = new Set([
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'getAsync',
  'postAsync',
  'putAsync',
  'patchAsync',
  'deleteAsync',
])
