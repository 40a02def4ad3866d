import { InvalidArgumentException, RejectionException } from '../errors'
import type { Reply } from '../exchange/wire'
import { Transformer } from '../transformer'
import type { Call } from './call'
import type { Draft } from './draft'
import { requestIdOf, unknownFate } from './failure'
import { defaultHeaders } from './headers'
import type { RequestOptions } from './options'
import type { Protocol } from './protocol'
import { queryOf } from './query'
import { refusalOf } from './refusal'
import { draftOf, plainContents, type Dialect } from './request'
import { Response } from './response'
import type { Settings } from './settings'
import { unsignedV2 } from './unsigned-v2'
import { isSigned, signedFields, type Fields } from './v2-sign'

/**
 * API v2: XML with a sign made of the APIv2 key inside it, both ways.
 *
 * @param settings the configuration
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export function protocolV2(settings: Settings): Protocol {
  const dialect: Dialect = {
    path: expanded => expanded.replace(/^v2\//i, ''),
    headers: { ...defaultHeaders, Accept: 'text/xml, text/plain, application/x-gzip' },
    contents: (options, call) => contents(settings, options, call),
  }
  return {
    name: 'v2',
    draft: call => draftOf(settings, call, dialect),
    sign: () => undefined, // the sign is in the message
    judge: (draft, reply) => judge(settings, draft, reply),
  }
}

function contents({ mchid, secret }: Settings, options: RequestOptions, { method }: Call): ReturnType<Dialect['contents']> {
  const { xml, nonceless = false } = options
  if (method === 'GET') return { query: queryOf(signedFields(xml ?? queryFields(options.query), mchid, secret, nonceless)) }
  if (!xml && ['json', 'body', 'form_params', 'multipart'].some(name => name in options)) return plainContents(options, { method } as Call)
  const text = Transformer.toXml(signedFields(xml ?? {}, mchid, secret, nonceless))
  return { body: { bytes: text, signed: text, contentType: 'text/xml; charset=utf-8' }, query: queryOf(options.query) }
}

/** The fields of a GET; a name given twice has no one value to sign. */
function queryFields(query: RequestOptions['query'] = {}): Fields {
  if (typeof query === 'object' && !(query instanceof URLSearchParams)) return query as Fields
  const pairs = [...new URLSearchParams(query)]
  const fields = Object.fromEntries(pairs)
  if (Object.keys(fields).length === pairs.length) return fields
  throw new InvalidArgumentException('option `query` gives a name twice; an API v2 sign covers each name once', { code: 'INVALID_FIELD' })
}

/** Answers are read as XML; a bill is text, and so is anything else that is no XML. */
function fieldsOf({ body }: Reply): unknown {
  const text = body.toString()
  return /^\s*</.test(text) ? Transformer.toArray(text) : text
}

function judge(settings: Settings, draft: Draft, reply: Reply): Response {
  const failed = reply.status >= 300
  if (failed && (reply.status < 400 || draft.options.http_errors === false)) return new Response(reply)
  if (failed) throw refusalOf(draft, new Response(reply))
  if (unsignedV2.has(draft.path)) return new Response(reply, lenient)
  const why = (reason: string, response: Response, acted: boolean, code = 'V2_UNVERIFIED'): never => { throw rejected(draft, response, code, reason, acted) }
  let response: Response
  try {
    response = new Response(reply, fieldsOf)
  } catch {
    return why('its body cannot be read as XML', new Response(reply), true)
  }
  const fields = response.data as Fields
  if (typeof fields !== 'object' || !isSigned(fields, settings.secret ?? '')) return why(distrustReason(fields), response, true, codeOf(fields))
  if (fields['return_code'] !== 'SUCCESS') return why(String(fields['return_msg'] ?? 'return_code is not SUCCESS'), response, false, codeOf(fields))
  if (fields['result_code'] !== undefined && fields['result_code'] !== 'SUCCESS') {
    return why(String(fields['err_code_des'] ?? 'result_code is not SUCCESS'), response, fields['err_code'] === 'SYSTEMERROR', codeOf(fields))
  }
  return response
}

function lenient(reply: Reply): unknown {
  try {
    return fieldsOf(reply)
  } catch {
    return reply.body.toString()
  }
}

/** WeChat Pay leaves the sign out where it refuses a request as a whole. */
function distrustReason(fields: Fields | string): string {
  if (typeof fields === 'object' && fields['return_code'] === 'FAIL') return String(fields['return_msg'] ?? 'return_code is FAIL')
  return 'its sign is not made with `secret`: the content is not to be trusted'
}

function codeOf(fields: Fields | string): string {
  if (typeof fields !== 'object') return 'V2_UNVERIFIED'
  const { err_code, return_code } = fields
  return typeof err_code === 'string' && err_code !== '' ? err_code : return_code === 'FAIL' ? 'FAIL' : 'V2_UNVERIFIED'
}

function rejected(draft: Draft, response: Response, code: string, reason: string, acted: boolean): RejectionException {
  return new RejectionException(`${draft.method} ${draft.url} answered ${response.status}, but ${reason}${acted ? `; ${unknownFate}` : ''}`, {
    code, status: response.status, response, request: draft.summary(), requestId: requestIdOf(response), mayHaveTakenEffect: acted,
  })
}
