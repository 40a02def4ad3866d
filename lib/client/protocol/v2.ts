import { isUtf8 } from 'node:buffer'
import { isObject } from '../../checks/type-guards'
import { InvalidArgumentException, RejectionException } from '../../errors'
import { lazily } from '../../exchange/lazily'
import { valuesOf } from '../../exchange/raw-headers'
import type { Reply } from '../../exchange/wire'
import { Transformer } from '../../transformer'
import type { Call } from '../call'
import type { PreparedRequest } from '../request/prepared-request'
import { requestIdOf, generalRecovery } from '../errors/connect-error'
import { defaultHeaders } from '../request/headers'
import { entriesOf } from '../../checks/entries'
import { parseJson } from '../response/json'
import type { RequestOptions } from '../request/options'
import { standingOf, type Protocol } from './protocol'
import { queryOf } from '../request/query'
import { codeIn, httpException } from '../errors/response-error'
import { prepareRequest, plainContents, type Dialect } from '../request/prepare'
import { longestUnverified, Response } from '../response/response'
import type { Settings } from '../settings'
import { tablesV2, unsignedV2 } from '../response/unsigned-v2'
import { beginningOf, refusalIn, shownBody, decodeText, type RefusalV2 } from './v2-refusal'
import { signFailureOf, signFields, type Fields } from './v2-sign'

const zlib = lazily(() => require('node:zlib') as typeof import('node:zlib'))

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
    streams: () => false, // a refusal comes with 200: it has to be read before anything is believed
  }
  return {
    name: 'v2',
    answersUnsigned: (endpoint) => unsignedV2.has(endpoint),
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
  if (secret === undefined || mchid === undefined)
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

/**
 * Bytes of the longest XML that is read: the sign is inside it, so that this work comes before
 * trust. Answers are a few KB long.
 */
const longestXml = 1024 * 1024

/**
 * Answers are read as XML, in GBK where that is what came; a bill is text, and so is anything else
 * that is no XML, or bytes where it is no text.
 */
function fieldsOf({ body }: Reply): unknown {
  if (body.length <= longestXml && beginningOf(body) === '<')
    return Transformer.toArray(decodeText(body))
  return isUtf8(body) ? body.toString() : body
}

function verify({ secret = '' }: Settings, request: PreparedRequest, reply: Reply): Response {
  if (standingOf(reply.status) !== 'verified') return Response.ofUnverified(reply)
  if (unsignedV2.has(request.endpoint)) return unsignedResponse(request, reply)
  const why = (response: Response, refusal: RefusalV2): never => {
    throw rejectionException(request, response, refusal)
  }
  let response: Response
  try {
    response = new Response(reply, fieldsOf)
  } catch {
    return why(Response.ofUnverified(reply), unread(reply))
  }
  const { data } = response
  if (!isFields(data)) return why(response, unread(reply))
  const refusal = refusalIn(data)
  const failure = signFailureOf(data, secret)
  if (failure !== undefined) return why(response, explainInvalidSign(data, failure, refusal))
  if (refusal) return why(response, refusal)
  if (data['return_code'] === undefined)
    return why(response, { code: 'FAIL', reason: 'return_code is not SUCCESS', acted: false })
  return response
}

const isFields = (data: unknown): data is Fields => isObject(data) && !Buffer.isBuffer(data)

/** An answer that is unsigned by design is believed, its refusal as much as its success. */
function unsignedResponse(request: PreparedRequest, reply: Reply): Response {
  const response = Response.ofUnverified(reply, parseUnsigned)
  if (reply.body.length === 0) throw rejectionException(request, response, unread(reply))
  const isTable = tablesV2.has(request.endpoint)
  const isLong = reply.body.length > longestUnverified // a refusal says what it has to say in less
  const inside = unpackBody(reply)
  const data: unknown = inside ? parseUnsigned({ ...reply, body: inside }) : response.data
  const refusal = !isLong && isFields(data) ? refusalIn(data) : undefined
  if (refusal) throw rejectionException(request, response, refusal)
  if (isTable && /[<{[]/.test(beginningOf(inside ?? reply.body)))
    throw rejectionException(request, response, {
      ...unread(reply),
      reason: 'what came is no bill',
    })
  if (!isLong && isBrokenXml(reply, response))
    throw rejectionException(request, response, unread(reply))
  return response
}

/**
 * What a body holds that came packed, by its encoding (`decode_content: false`) or as a file: a
 * refusal may be in it as well.
 *
 * @returns undefined where it is not packed, or holds more than a refusal has to say
 */
function unpackBody({ body, rawHeaders }: Reply): Buffer | undefined {
  const encoding = valuesOf(rawHeaders, 'content-encoding').join().trim().toLowerCase()
  const isGzip = body[0] === 0x1f && body[1] === 0x8b
  if (body.length > longestUnverified || (!isGzip && encoding === '')) return undefined
  const { brotliDecompressSync, gunzipSync, inflateSync } = zlib()
  const unpack = isGzip ? gunzipSync : { br: brotliDecompressSync, deflate: inflateSync }[encoding]
  try {
    return unpack?.(body, { maxOutputLength: longestUnverified })
  } catch {
    return undefined // undone already, damaged, or long
  }
}

/**
 * An answer that is unsigned by design: XML, JSON (appauth), the text of a bill, or its gzip bytes.
 */
function parseUnsigned(reply: Reply): unknown {
  try {
    const fields = fieldsOf(reply)
    return typeof fields === 'string' && /^[{[]/.test(beginningOf(reply.body))
      ? parseJson(fields.replace(/^\ufeff/, ''), fields)
      : fields
  } catch {
    return reply.body.toString()
  }
}

/**
 * A message of API v2 that cannot be read is none; a page of HTML is what some endpoints answer.
 */
const isBrokenXml = ({ body }: Reply, { data }: Response): boolean =>
  typeof data === 'string' &&
  /^\s*<xml>/.test(decodeText(body.subarray(0, 64)).replace(/^\ufeff/, ''))

const unread = ({ body }: Reply): RefusalV2 => ({
  code: 'V2_UNVERIFIED',
  reason: shownBody(body),
  acted: true,
})

/**
 * WeChat Pay leaves the sign out where it refuses a request as a whole; what it says is shown, and
 * nobody vouches for it.
 */
function explainInvalidSign(
  { sign, err_code, return_code }: Fields,
  failure: string,
  refusal?: RefusalV2,
): RefusalV2 {
  if (refusal && sign === undefined) return { ...refusal, acted: true }
  return {
    code: codeIn(err_code) ?? (return_code === 'FAIL' ? 'FAIL' : 'V2_UNVERIFIED'),
    reason: `it ${failure}: the content is not to be trusted`,
    acted: true,
  }
}

function rejectionException(
  request: PreparedRequest,
  response: Response,
  { code, reason, acted }: RefusalV2,
): RejectionException {
  return new RejectionException(
    `${request.method} ${request.url} answered ${response.status}, but ${reason}${acted ? `; ${generalRecovery}` : ''}`,
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
