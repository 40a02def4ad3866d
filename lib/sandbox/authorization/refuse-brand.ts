import { createPublicKey } from 'node:crypto'
import { brandScheme } from '../../crypto/scheme'
import { refusal, type Answer, type GatewayRequest } from '../http/answer'
import type { SandboxBrandKeys } from '../keys/keys'

/** Seconds by which a request's timestamp may differ. */
const tolerance = 300

/**
 * Checks that a request under `/brand/` comes from the brand, and names the platform's key for it.
 *
 * @param request as it came
 * @param brand its keys, if the sandbox has any
 * @param signedText the text that a timestamp and a nonce make of the request
 * @param now Unix seconds
 * @returns undefined for a request that is signed rightly, else what is answered
 */
export function refuseBrand(
  { headers }: GatewayRequest,
  brand: SandboxBrandKeys | undefined,
  signedText: (timestamp: string, nonce: string) => Buffer,
  now: number,
): Answer | undefined {
  const { name, fields: names } = brandScheme
  const signError = (message: string): Answer => refusal(401, 'SIGN_ERROR', message)
  const { authorization = '', 'wechatpay-serial': asked } = headers
  if (!authorization.startsWith(`${name} `))
    return signError(`Http头Authorization缺失或认证类型不正确，应为${name}`)
  const given = new Map(
    Array.from(authorization.matchAll(/\b(\w+)="([^"]*)"/g), ([, field, value]) => [field, value]),
  )
  const [, , signature = '', timestamp = '', serial = ''] = names.map((field) => given.get(field))
  if (!names.every((field) => given.get(field)))
    return signError(`Http头Authorization值格式错误，应含${names.join('、')}`)
  if (!brand) return signError('该品牌未设置API密钥或未申请API证书')
  if (given.get('brand_id') !== brand.brand_id)
    return signError('品牌号brand_id与签名所用的证书不匹配')
  if (serial.toUpperCase() !== brand.serial.toUpperCase())
    return signError('品牌证书序列号有误，请使用签名私钥匹配的证书序列号')
  if (!/^\d+$/.test(timestamp) || Math.abs(now - Number(timestamp)) > tolerance)
    return signError('Http头Authorization中的timestamp与发起请求的时间不得超过5分钟')
  const message = signedText(timestamp, given.get('nonce_str')!)
  if (!brandScheme.verify(message, signature, createPublicKey(brand.certificate)))
    return signError('签名错误，请检查后再试')
  if (asked === undefined) return refusal(400, 'PARAM_ERROR', 'Http头缺少Wechatpay-Serial')
  return asked === brand.platform.publicKeyId
    ? undefined
    : refusal(400, 'INVALID_REQUEST', 'Wechatpay-Serial不是该品牌的微信支付公钥ID')
}
