import type { CodeTable, Explanation } from './explanation'
import { noMerchant, notBound, numbers, pages } from './partnership-numbers'

/** The calls of this area by path; what follows a stock's id is another endpoint. */
const calls: readonly (readonly [method: string, path: RegExp, call: string])[] = [
  ['POST', /^v3\/marketing\/partnerships\/build$/, 'build'],
  ['POST', /^v3\/marketing\/partnerships\/terminate$/, 'terminate'],
  ['GET', /^v3\/marketing\/partnerships$/, 'list'],
  ['GET', /^v3\/marketing\/(favor|busifavor)\/stocks\/[^/]+$/, 'stock'],
]

/** Told by the message alone. */
const worded: readonly Explanation[] = [
  {
    calls: ['list', 'terminate'],
    code: 'INVALID_REQUEST',
    words: '合作关系不存在',
    meaning: { en: 'there is no such partnership', zh: '没有这样的合作关系' },
    cause: {
      en: 'nothing matches partner and authorized_data; an empty list is answered so',
      zh: '没有与partner、authorized_data匹配的记录；空列表即如此应答',
    },
    remedy: {
      en: 'nothing, if none was expected; else check the partner and the stock',
      zh: '若本应为空则无需处理；否则核对合作方与批次',
    },
    repeat: false,
    scope: 'row',
    source: pages.ofList,
  },
  { calls: ['build', 'terminate'], words: '商户号不存在', ...noMerchant, source: pages.guide },
]

/** Documented by code. */
const codes: readonly Explanation[] = [
  { code: 'APPID_MCHID_NOT_MATCH', ...notBound, source: pages.ofBuild },
  { code: 'MCH_NOT_EXISTS', ...noMerchant, source: pages.ofBuild },
  {
    code: 'NO_AUTH',
    meaning: {
      en: 'the merchant has no permission for this',
      zh: '商户无权限',
    },
    cause: {
      en: 'the product is not opened for the merchant that signs, or the stock is not its own',
      zh: '签名的商户未开通该产品权限，或批次不属于该商户',
    },
    remedy: {
      en: 'check the permission on the merchant platform; sign as the owner of the stock',
      zh: '在商户平台检查产品权限；以批次所属商户签名',
    },
    repeat: false,
    scope: 'run',
    source: pages.ofBuild,
  },
  {
    calls: ['build', 'list', 'stock'],
    code: 'RESOURCE_NOT_EXISTS',
    meaning: { en: 'the stock does not exist', zh: '批次不存在' },
    cause: {
      en: 'stock_id is wrong, of another kind than business_type says, or not available',
      zh: 'stock_id有误、与business_type不符，或批次不可用',
    },
    remedy: {
      en: 'check stock_id and business_type; make the stock first',
      zh: '核对stock_id与business_type；请先创建批次',
    },
    repeat: false,
    scope: 'stock',
    source: pages.ofBuild,
  },
  {
    code: 'FREQUENCY_LIMITED',
    meaning: { en: 'too many requests', zh: '请求过于频繁' },
    cause: {
      en: 'a limit was passed that no page tells for these endpoints',
      zh: '超过频率限制，文档未公布这些接口的限额',
    },
    remedy: {
      en: 'slow down (`rate`, --rate) and repeat with the same key',
      zh: '降低频率（rate、--rate），以同一幂等键重试',
    },
    repeat: true,
    scope: 'run',
    source: pages.ofBuild,
  },
  {
    code: 'SYSTEM_ERROR',
    meaning: { en: 'a fault of the platform', zh: '系统异常' },
    cause: {
      en: 'the platform failed; it may have acted',
      zh: '平台内部错误，请求可能已生效',
    },
    remedy: {
      en: 'repeat later with the same parameters and the same key',
      zh: '稍后以相同参数和同一幂等键重试',
    },
    repeat: true,
    scope: 'row',
    source: pages.ofTerminate,
  },
  {
    calls: ['list'],
    code: 'SIGN_ERROR',
    meaning: { en: 'the signature of the query does not verify', zh: '查询请求签名错误' },
    cause: {
      en: 'the URL that was signed is not the one that was sent, or what SIGN_ERROR means elsewhere',
      zh: '参与签名的URL与实际发送的URL不一致，或SIGN_ERROR的其他原因',
    },
    remedy: {
      en: 'sign the URL exactly as it is sent, encoded, with an empty body and its newline, and the timestamp and nonce of the header (this library does; a proxy may change them); a service provider signs with its own certificate; `wechatpay-chainable doctor` says which of mchid, serial and privateKey is wrong',
      zh: '以实际发送的、已编码的URL签名，空包体也要有换行，时间戳与随机串和请求头一致（本库如此；代理可能改写）；服务商使用自己的证书签名；wechatpay-chainable doctor 会指出mchid、serial、privateKey中哪一项有误',
    },
    repeat: false,
    scope: 'run',
    source: pages.guide,
  },
  {
    code: 'SIGN_ERROR',
    meaning: { en: 'the signature does not verify', zh: '签名错误' },
    cause: {
      en: 'wrong mchid, serial or privateKey, a clock that is off, or something that changes the request on its way',
      zh: 'mchid、serial或privateKey有误，时钟不准，或请求在途中被改写',
    },
    remedy: {
      en: 'run `wechatpay-chainable doctor`: it says which; a service provider signs with its own certificate',
      zh: '运行 wechatpay-chainable doctor 查明原因；服务商使用自己的证书签名',
    },
    repeat: false,
    scope: 'run',
    source: pages.guide,
  },
  {
    code: 'PARAM_ERROR',
    meaning: { en: 'a parameter is wrong', zh: '参数错误' },
    cause: { en: 'the message names it', zh: '应答的message指明了参数' },
    remedy: {
      en: 'mend it as the message says; never repeat it unchanged',
      zh: '按message修正；不要原样重试',
    },
    repeat: false,
    scope: 'row',
    source: pages.ofBuild,
  },
  {
    calls: ['stock'],
    code: 'REQUEST_BLOCKED',
    status: 403,
    meaning: { en: 'the platform blocked the request', zh: '请求被拦截' },
    cause: { en: 'a rule of the platform’s forbids it', zh: '违反平台规则' },
    remedy: { en: 'ask support with the Request-ID', zh: '凭Request-ID联系客服' },
    repeat: false,
    scope: 'run',
    source: pages.ofFavorStock,
  },
  {
    code: 'INVALID_REQUEST',
    meaning: { en: 'the request breaks a rule', zh: '请求不符合规则' },
    cause: {
      en: 'a rule of the business, or of API v3: the message says which',
      zh: '违反业务规则或APIv3规则，见应答的message',
    },
    remedy: {
      en: 'mend what the message says; never repeat it unchanged',
      zh: '按message修正；不要原样重试',
    },
    repeat: false,
    scope: 'row',
    source: pages.ofBuild,
  },
]

/** Codes of 建立、终止、查询合作关系 and of the queries of stocks that belong to them. */
export const partnershipCodes: CodeTable = {
  callOf: (method, path) => calls.find(([verb, of]) => verb === method && of.test(path))?.[2],
  rows: [...numbers, ...worded, ...codes],
}
