import { isUtf8 } from 'node:buffer'
import { InvalidArgumentException, RejectionException } from '../../errors'
import type { Reply } from '../../exchange/wire'
import { Transformer } from '../../transformer'
import type { Call } from '../call'
import type { PreparedRequest } from '../request/prepared-request'
import { requestIdOf, unknownFate } from '../errors/connect-error'
import { defaultHeaders } from '../request/headers'
import { entriesOf } from '../../checks/entries'
import { parseJson } from '../response/json'
import type { RequestOptions } from '../request/options'
import { standingOf, type Protocol } from './protocol'
import { queryOf } from '../request/query'
import { codeIn, httpException } from '../errors/response-error'
import { prepareRequest, plainContents, type Dialect } from '../request/prepare'
import { Response } from '../response/response'
import type { Settings } from '../settings'
import { unsignedV2 } from '../response/unsigned-v2'
import { hasValidSign, signFields, type Fields } from './v2-sign'

/**
 * API v2: XML with a sign made of the APIv2 key inside it, both ways.
 *
 * @param settings the configuration
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export function protocolV2(settings: Settings): Protocol {
  const dialect: Dialect = {
    path: (expanded) => expanded.replace(/^v2\//i, ''),
    headers: () => ({ ...defaultHeaders, Accept: 'text/xml, text/plain, application/x-gzip' }),
    contents: (options, call, path) => contents(settings, options, call, path),
  }
  return {
    name: 'v2',
    prepare: (call) => prepareRequest(settings, call, dialect),
    refusal: (request, reply) => httpException(request, Response.ofUnverified(reply)),
    verify: (request, reply) => verify(settings, request, reply),
  }
}

function contents(
  { mchid, secret }: Settings,
  options: RequestOptions,
  { method }: Call,
  path: string,
): ReturnType<Dialect['contents']> {
  const { nonceless = false } = options
  const xml = options.xml && Object.fromEntries(entriesOf(options.xml) ?? [])
  if (secret === undefined)
    throw new InvalidArgumentException('API v2 signs with the APIv2 key: configure `secret`', {
      code: 'NO_SECRET',
    })
  const other = ownBodies.find((name) => name in options)
  if (method === 'GET') {
    if (other) throw refusedBody(other, 'a GET of API v2 has its fields in `query`')
    return {
      query: queryOf(
        signFields(xml ?? queryFields(options.query ?? queryIn(path)), mchid, secret, nonceless),
      ),
    }
  }
  if (other === 'json') throw refusedBody(other, 'API v2 speaks XML: give `xml`')
  if (other) return plainContents(options) // an upload, or a message that its maker has signed
  const text = Transformer.toXml(signFields(xml ?? {}, mchid, secret, nonceless))
  return {
    body: { bytes: text, signed: text, contentType: 'text/xml; charset=utf-8' },
    query: queryOf(options.query),
  }
}

/** Bodies that are sent as they are, without a sign of ours. */
const ownBodies = ['json', 'body', 'form_params', 'multipart'] as const

const refusedBody = (name: string, why: string): InvalidArgumentException =>
  new InvalidArgumentException(`option \`${name}\` cannot be used here: ${why}`, {
    code: 'CONFLICTING_OPTIONS',
  })

/** The query of a path that was chained with one. */
const queryIn = (path: string): string | undefined =>
  path.includes('?') ? path.slice(path.indexOf('?') + 1) : undefined

/** The fields of a GET; a name given twice has no one value to sign. */
function queryFields(query: RequestOptions['query'] = {}): Fields {
  const pairs =
    typeof query === 'string' ? [...new URLSearchParams(query)] : (entriesOf(query) ?? [])
  const fields = Object.fromEntries(pairs)
  if (Object.keys(fields).length === pairs.length) return fields
  throw new InvalidArgumentException(
    'option `query` gives a name twice; an API v2 sign covers each name once',
    { code: 'INVALID_FIELD' },
  )
}

/** Bytes of the longest XML that is read: the sign is inside it, so that this work comes before trust. Answers are a few KB long. */
const longestXml = 1024 * 1024

/** Answers are read as XML; a bill is text, and so is anything else that is no XML, or bytes where it is no text. */
function fieldsOf({ body }: Reply): unknown {
  if (!isUtf8(body)) return body
  const text = body.toString()
  return body.length <= longestXml && /^\s*</.test(text) ? Transformer.toArray(text) : text
}

function verify({ secret = '' }: Settings, request: PreparedRequest, reply: Reply): Response {
  if (standingOf(reply.status) !== 'verified') return Response.ofUnverified(reply)
  if (unsignedV2.has(request.endpoint)) return Response.ofUnverified(reply, parseUnsigned)
  const why = (
    reason: string,
    response: Response,
    acted: boolean,
    code = 'V2_UNVERIFIED',
  ): never => {
    throw rejectionException(request, response, code, reason, acted)
  }
  let response: Response
  try {
    response = new Response(reply, fieldsOf)
  } catch {
    return why('its body cannot be read as XML', Response.ofUnverified(reply), true)
  }
  const fields = response.data as Fields
  if (typeof fields !== 'object' || !hasValidSign(fields, secret))
    return why(distrustReason(fields), response, true, codeOf(fields))
  if (fields['return_code'] !== 'SUCCESS')
    return why(
      wordIn(fields, 'return_msg') ?? 'return_code is not SUCCESS',
      response,
      false,
      codeOf(fields),
    )
  if (fields['result_code'] !== undefined && fields['result_code'] !== 'SUCCESS') {
    return why(
      wordIn(fields, 'err_code_des') ?? 'result_code is not SUCCESS',
      response,
      fields['err_code'] === 'SYSTEMERROR',
      codeOf(fields),
    )
  }
  return response
}

/** An answer that is unsigned by design: XML, JSON (appauth), the text of a bill, or its gzip bytes. */
function parseUnsigned(reply: Reply): unknown {
  try {
    const fields = fieldsOf(reply)
    return typeof fields === 'string' && /^\s*[{[]/.test(fields)
      ? parseJson(fields, fields)
      : fields
  } catch {
    return reply.body.toString()
  }
}

/** A field's text, cut short; an unsigned field may be anything. */
function wordIn(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined
}

/** WeChat Pay leaves the sign out where it refuses a request as a whole. */
function distrustReason(fields: Fields | string): string {
  if (typeof fields === 'object' && fields['return_code'] === 'FAIL')
    return wordIn(fields, 'return_msg') ?? 'return_code is FAIL'
  return 'its sign is not made with `secret`: the content is not to be trusted'
}

function codeOf(fields: Fields | string): string {
  if (typeof fields !== 'object') return 'V2_UNVERIFIED'
  const { err_code, return_code } = fields
  return codeIn(err_code) ?? (return_code === 'FAIL' ? 'FAIL' : 'V2_UNVERIFIED')
}

function rejectionException(
  request: PreparedRequest,
  response: Response,
  code: string,
  reason: string,
  acted: boolean,
): RejectionException {
  return new RejectionException(
    `${request.method} ${request.url} answered ${response.status}, but ${reason}${acted ? `; ${unknownFate}` : ''}`,
    {
      code,
      status: response.status,
      response,
      request: request.summary(),
      requestId: requestIdOf(response),
      mayHaveTakenEffect: acted,
    },
  )
}
