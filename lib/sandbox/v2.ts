import { Hash } from '../crypto/hash'
import { Formatter } from '../formatter'
import { Transformer, type XmlFields } from '../transformer'
import { unsignedV2 } from '../client/unsigned-v2'
import type { Answer, GatewayRequest } from './answer'
import type { SandboxKeys } from './keys'

const xml = (fields: object): Answer => ({ status: 200, body: Transformer.toXml(fields), headers: { 'Content-Type': 'text/xml; charset=utf-8' }, signed: false })

const fail = (message: string): Answer => xml({ return_code: 'FAIL', return_msg: message })

const signOf = (type: unknown, fields: XmlFields, secret: string): string =>
  Hash.sign(typeof type === 'string' ? type : Hash.ALGO_MD5, Formatter.queryStringLike(Formatter.ksort(fields as Record<string, string>)), secret)

/** Whether a request speaks API v2: XML, or a sign in the query. */
export const isV2 = ({ path, body, query }: GatewayRequest): boolean =>
  !/^\/(hk\/)?v3\//.test(path) && (/^\s*</.test(body.subarray(0, 64).toString()) || query.has('sign'))

/** What these answer beside the echo of the request. */
const extras: Readonly<Record<string, (fields: XmlFields) => object>> = {
  '/pay/unifiedorder': ({ trade_type }) => ({ trade_type, prepay_id: `wx${Formatter.nonce(34)}`, ...trade_type === 'NATIVE' ? { code_url: `weixin://wxpay/bizpayurl?pr=${Formatter.nonce(9)}` } : {} }),
  '/pay/micropay': () => ({ openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', is_subscribe: 'N', trade_type: 'MICROPAY', bank_type: 'OTHERS', transaction_id: `42000${Date.now()}00000000000`, time_end: '20261124101010' }),
  '/secapi/pay/refund': () => ({ refund_id: `5030000${Date.now()}00000`, cash_fee: '1' }),
}

/** Fields that an answer takes over from the request. */
const echoed = ['appid', 'mch_id', 'sub_appid', 'sub_mch_id', 'device_info', 'out_trade_no', 'out_refund_no', 'partner_trade_no', 'mch_billno', 'total_fee', 'refund_fee', 'fee_type', 'attach', 're_openid', 'total_amount'] as const

/**
 * Answers a request of API v2: checks its sign, answers with one of its own.
 *
 * @param request as it came
 * @param keys the sandbox's
 */
export function answerV2(request: GatewayRequest, { mchid, secret }: SandboxKeys): Answer {
  let fields: XmlFields
  try {
    fields = request.body.length > 0 ? Transformer.toArray(request.body) : Object.fromEntries(request.query)
  } catch {
    return fail('XML格式错误')
  }
  const { sign, sign_type: type } = fields
  if (![fields['mch_id'], fields['mchid'], fields['combine_mch_id']].includes(mchid)) return fail('商户号mch_id与key不匹配')
  if (type !== undefined && type !== Hash.ALGO_MD5 && type !== Hash.ALGO_HMAC_SHA256) return fail('签名类型错误')
  if (typeof sign !== 'string' || !Hash.equals(signOf(type, fields, secret), sign)) return fail('签名错误')
  if (request.path === '/pay/downloadbill') return { status: 200, body: '交易时间,公众账号ID,商户号\r\n', headers: { 'Content-Type': 'text/plain' }, signed: false }
  const own = {
    return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS',
    ...Object.fromEntries(echoed.flatMap(name => typeof fields[name] === 'string' ? [[name, fields[name]]] : [])),
    nonce_str: Formatter.nonce(), ...type ? { sign_type: type } : {}, ...extras[request.path]?.(fields),
  } as XmlFields
  return xml(unsignedV2.has(request.path) ? own : { ...own, sign: signOf(type, own, secret) })
}
