import { createHash } from 'node:crypto'
import { find, findAll, type Endpoint } from '../../catalogue'
import { Hash } from '../../crypto/hash'
import { Formatter } from '../../formatter'
import { Transformer, type XmlFields } from '../../transformer'
import { unsignedV2 } from '../../client/response/unsigned-v2'
import { ok, type Answer, type GatewayRequest } from '../http/answer'
import { mostTextBytes } from '../http/body'
import type { Violation } from '../documentation/validate'
import { exampleOf, namedIn } from '../documentation/example'
import { diagnoseV2 } from '../authorization/diagnosis-v2'
import type { Merchant } from '../state/merchants'
import type { ReplyV2 } from '../endpoints/call'
import { partsOf } from '../http/multipart'
import { violationOfV2 } from '../documentation/validate-v2'

const xml = (fields: object): Answer => ({
  status: 200,
  body: Transformer.toXml(fields),
  headers: { 'Content-Type': 'text/xml; charset=utf-8' },
  signed: false,
})

const fail = (message: string): Answer => xml({ return_code: 'FAIL', return_msg: message })

const signOf = (type: unknown, fields: XmlFields, secret: string): string =>
  Hash.sign(
    typeof type === 'string' ? type : Hash.ALGO_MD5,
    Formatter.queryStringLike(Formatter.ksort(fields as Record<string, string>)),
    secret,
  )

/** Whether a request speaks API v2: XML, a form, or a sign in the query. */
export const isV2 = ({ path, body, query, headers }: GatewayRequest): boolean =>
  !/^\/((hk\/|global\/)?v3|brand)\//.test(path) &&
  (/^\s*</.test(body.subarray(0, 64).toString()) ||
    query.has('sign') ||
    isForm(headers['content-type']))

const isForm = (type = ''): boolean => /^multipart\/form-data/i.test(type)

/** The fields that a request carries and signs: those of its XML, of its form, or of its query. */
function fieldsOf({ body, headers, query }: GatewayRequest): XmlFields {
  const type = headers['content-type']
  if (isForm(type)) {
    const texts = [...partsOf(body, type!)].filter(([, { filename }]) => filename === undefined)
    return Object.fromEntries(texts.map(([name, { contents }]) => [name, contents.toString()]))
  }
  if (body.length > mostTextBytes) throw new RangeError(`more than ${mostTextBytes} bytes`)
  return body.length > 0 ? Transformer.toArray(body) : Object.fromEntries(query)
}

/** Who asks, and what answers. */
export interface HallV2 {
  readonly merchantOf: (mchid: string) => Merchant | undefined
  /** Answers what has a state; undefined for what has none. */
  readonly handle: (path: string, fields: XmlFields, merchant: Merchant) => ReplyV2
}

/** Names under which a request tells who sends it. */
const senders = ['mch_id', 'mchid', 'combine_mch_id'] as const

/**
 * Answers a request of API v2: checks its sign and its fields, answers with a sign of its own.
 *
 * @param request as it came
 * @param hall who may ask, and what has a state
 */
export function answerV2(request: GatewayRequest, hall: HallV2): Answer {
  let fields: XmlFields
  try {
    fields = fieldsOf(request)
  } catch {
    return fail('XML格式错误，或过大')
  }
  const nested = Object.keys(fields).find((name) => typeof fields[name] !== 'string')
  if (nested !== undefined) return fail(`参数格式错误：${nested.slice(0, 64)} 应为单个文本`)
  const { sign, sign_type: type } = fields
  const merchant = senders
    .map((name) => hall.merchantOf(String(fields[name])))
    .find((one) => one !== undefined)
  if (!merchant) return fail('商户号mch_id与key不匹配')
  const { secret, mchid } = merchant
  if (type !== undefined && type !== Hash.ALGO_MD5 && type !== Hash.ALGO_HMAC_SHA256)
    return fail('签名类型错误')
  if (typeof sign !== 'string' || !Hash.equals(signOf(type, fields, secret), sign)) {
    const signature = typeof sign === 'string' ? 'wrong' : 'missing'
    return {
      ...fail('签名错误'),
      about: { mchid, signature, diagnosis: diagnoseV2(fields, merchant) },
    }
  }
  const about = { mchid, signature: 'right' as const }
  const endpoint = find(request.method, `v2${request.path}`)
  if (!endpoint) return { ...refuseUnknown(request), about }
  const wrong = violationOfV2(fields, endpoint) ?? violationOfFile(request, endpoint, fields)
  const answer = wrong
    ? fail(`参数错误：${wrong.field} ${wrong.issue}`)
    : answerEndpoint(endpoint, request, fields, merchant, hall)
  return { ...answer, about }
}

/** What has a state answers, else an example. */
function answerEndpoint(
  endpoint: Endpoint,
  request: GatewayRequest,
  fields: XmlFields,
  merchant: Merchant,
  hall: HallV2,
): Answer {
  const reply = hall.handle(request.path, fields, merchant)
  if (reply === undefined) return exampleAnswer(endpoint, request, fields, merchant.secret)
  if ('file' in reply)
    return {
      status: 200,
      body: reply.file,
      headers: { 'Content-Type': 'text/plain' },
      signed: false,
    }
  return 'fields' in reply
    ? signedReply({ result_code: 'SUCCESS', ...reply.fields }, request, fields, merchant.secret)
    : signedReply(
        refusedFields(fields, reply.v2 ?? reply.code, reply.message),
        request,
        fields,
        merchant.secret,
      )
}

const refusedFields = (fields: XmlFields, code: string, message: string): object => ({
  appid: fields['appid'],
  mch_id: senderOf(fields),
  result_code: 'FAIL',
  err_code: code,
  err_code_des: message,
})

const senderOf = (fields: XmlFields): unknown =>
  senders.map((name) => fields[name]).find((one) => one !== undefined)

/** An answer of API v2 with what every one has, and its sign where the endpoint signs. */
function signedReply(
  own: object,
  { path }: GatewayRequest,
  fields: XmlFields,
  secret: string,
): Answer {
  const all = { return_code: 'SUCCESS', return_msg: 'OK', ...own, nonce_str: Formatter.nonce() }
  const flat = Object.fromEntries(
    Object.entries(all)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [name, String(value)]),
  )
  return xml(
    unsignedV2.has(path) ? flat : { ...flat, sign: signOf(fields['sign_type'], flat, secret) },
  )
}

/**
 * A refusal with a code, as an endpoint of API v2 makes it.
 *
 * @param request as it came, whatever it is worth
 * @param merchantOf whose key signs
 * @param error the code and its words
 */
export function refuseV2(
  request: GatewayRequest,
  merchantOf: HallV2['merchantOf'],
  { code, message }: { code: string; message: string },
): Answer {
  let fields: XmlFields
  try {
    fields = fieldsOf(request)
  } catch {
    return fail('XML格式错误，或过大')
  }
  const merchant = merchantOf(String(senderOf(fields)))
  if (!merchant) return fail('商户号mch_id与key不匹配')
  return signedReply(refusedFields(fields, code, message), request, fields, merchant.secret)
}

function refuseUnknown({ path }: GatewayRequest): Answer {
  const [other] = findAll(`v2${path}`)
  return fail(other ? `接口只支持${other.method}方法` : '接口不存在')
}

/** The file of a form, whose MD5 the form tells. */
function violationOfFile(
  { body, headers }: GatewayRequest,
  { body: facts }: Endpoint,
  { media_hash: hash }: XmlFields,
): Violation | undefined {
  if (facts?.kind !== 'form') return undefined
  const file = partsOf(body, headers['content-type'] ?? '').get('media')
  if (!file?.filename) return { field: 'media', issue: '缺失' }
  return hash === createHash('md5').update(file.contents).digest('hex')
    ? undefined
    : { field: 'media_hash', issue: '与文件内容不符' }
}

/** What an example answer has and a success has not. */
const ofFailures = ['err_code', 'err_code_des', 'sign', 'error_msg']

/** An answer of the documented shape, in which the request is echoed. */
function exampleAnswer(
  { answers, answersJson, target, name }: Endpoint,
  { path }: GatewayRequest,
  fields: XmlFields,
  secret: string,
): Answer {
  const shape = Object.entries(answers).find(([status]) => status.startsWith('2'))?.[1]
  if (!shape || shape.kind !== 'object')
    return {
      status: 200,
      body: `${name}\r\n`,
      headers: { 'Content-Type': 'text/plain' },
      signed: false,
    }
  const { sign: _sign, nonce_str: _nonce, ...echoed } = fields
  const context = { named: namedIn(echoed), seal: (text: string) => text }
  if (answersJson) return ok(exampleOf(shape, context), { signed: false })
  const example = exampleOf(shape, { ...context, texts: true }) as XmlFields
  const own = {
    ...example,
    return_code: 'SUCCESS',
    return_msg: 'OK',
    result_code: 'SUCCESS',
    nonce_str: Formatter.nonce(),
  } as XmlFields
  for (const none of ofFailures) delete own[none]
  const { sign_type: type } = fields
  if (type) own['sign_type'] = type
  const flat = Object.fromEntries(
    Object.entries(own).filter(([, value]) => typeof value === 'string'),
  )
  return xml(
    unsignedV2.has(path) || unsignedV2.has(target)
      ? flat
      : { ...flat, sign: signOf(type, flat, secret) },
  )
}
