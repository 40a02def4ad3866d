import { findAll, type Endpoint, type Field } from '../catalogue'
import { Hash } from '../crypto/hash'
import { Formatter } from '../formatter'
import { Transformer, type XmlFields } from '../transformer'
import { unsignedV2 } from '../client/unsigned-v2'
import type { Answer, GatewayRequest } from './answer'
import { misfitOfFields } from './conform'
import { exampleOf, namedIn } from './example'
import type { SandboxKeys } from './keys'

const xml = (fields: object): Answer => ({ status: 200, body: Transformer.toXml(fields), headers: { 'Content-Type': 'text/xml; charset=utf-8' }, signed: false })

const fail = (message: string): Answer => xml({ return_code: 'FAIL', return_msg: message })

const signOf = (type: unknown, fields: XmlFields, secret: string): string =>
  Hash.sign(typeof type === 'string' ? type : Hash.ALGO_MD5, Formatter.queryStringLike(Formatter.ksort(fields as Record<string, string>)), secret)

/** Whether a request speaks API v2: XML, or a sign in the query. */
export const isV2 = ({ path, body, query }: GatewayRequest): boolean =>
  !/^\/(hk\/)?v3\//.test(path) && (/^\s*</.test(body.subarray(0, 64).toString()) || query.has('sign'))

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
  const [endpoint] = findAll(`v2${request.path}`)
  if (!endpoint) return fail('接口不存在')
  const { body } = endpoint
  const wrong = misfitOfFields(fields, body?.kind === 'xml' && body.shape.kind === 'object' ? enumerations(body.shape.fields) : [])
  return wrong ? fail(`参数错误：${wrong.field.slice(1)} ${wrong.issue}`) : answered(endpoint, request, fields, secret)
}

/** Of API v2 only documented values are looked at: what is required depends on the kind of merchant, and XML knows texts only. */
const enumerations = (all: readonly Field[]): Field[] =>
  all.filter(({ name, shape }) => name !== 'sign_type' && shape.kind === 'string' && shape.values).map(field => ({ ...field, required: false }))

/** An answer of the documented shape, in which the request is echoed. */
function answered({ answers, target, name }: Endpoint, { path }: GatewayRequest, fields: XmlFields, secret: string): Answer {
  const shape = Object.entries(answers).find(([status]) => status.startsWith('2'))?.[1]
  if (!shape || shape.kind !== 'object') return { status: 200, body: `${name}\r\n`, headers: { 'Content-Type': 'text/plain' }, signed: false }
  const { sign: _sign, nonce_str: _nonce, ...echoed } = fields
  const example = exampleOf(shape, { named: namedIn(echoed), seal: text => text, texts: true }) as XmlFields
  const own = { ...example, return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS', nonce_str: Formatter.nonce() } as XmlFields
  for (const none of ['err_code', 'err_code_des', 'sign', 'error_msg']) delete own[none]
  const { sign_type: type } = fields
  if (type) own['sign_type'] = type
  const flat = Object.fromEntries(Object.entries(own).filter(([, value]) => typeof value === 'string'))
  return xml(unsignedV2.has(path) || unsignedV2.has(target) ? flat : { ...flat, sign: signOf(type, flat, secret) })
}
