import { InvalidArgumentException } from '../../errors'
import { authorizationOf, brandScheme, schemeOf } from '../../crypto/scheme'
import { Formatter } from '../../formatter'
import { valuesOf } from '../../exchange/raw-headers'
import type { Reply } from '../../exchange/wire'
import type { PreparedRequest } from '../request/prepared-request'
import { limitsOf } from '../errors/connect-error'
import { defaultHeaders, headerOf } from '../request/headers'
import type { RequestOptions } from '../request/options'
import { isPromiseLike, andThen } from '../../checks/maybe-promise'
import { standingOf, type Protocol } from './protocol'
import { signatureException, errorBodyOf, httpException } from '../errors/response-error'
import { prepareRequest, plainContents, type Dialect } from '../request/prepare'
import { Response } from '../response/response'
import type { SchemeSettings, Settings, SigningOptions } from '../settings'
import { explainSignError } from '../errors/sign-error'
import { answersUnsigned } from '../response/unsigned-endpoints'
import {
  claimOf,
  failureOf,
  type VerificationFailure,
  type Verifier,
  type VerifyingOptions,
} from '../response/signature'
import { withinDeadline, type Limits } from '../../exchange/within-deadline'
import { wordsOf } from '../../checks/thrown'

/**
 * API v3: JSON, signed with the caller's private key in a header, answers verified with the
 * platform's. Whose keys these are, a merchant's or a brand's, the first segment of the path says.
 *
 * @param settings the configuration
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 */
export function protocolV3(settings: Settings): Protocol {
  const dialect: Dialect = {
    path: (expanded) => expanded,
    headers: (path) => {
      const serial = keysFor(settings, path).platformSerial()
      return serial === undefined
        ? { ...defaultHeaders }
        : { ...defaultHeaders, 'Wechatpay-Serial': serial }
    },
    contents: (options) => plainContents(assertOfV3(options)),
    streams: answersUnsigned,
  }
  return {
    name: 'v3',
    answersUnsigned,
    prepare: (call) => assertOwnKey(settings, prepareRequest(settings, call, dialect)),
    sign: (request, how) => signRequest(settings, request, how),
    refusal: (request, reply, authorization) =>
      refusalException(request, Response.ofUnverified(reply), authorization),
    verify: (request, reply, how) =>
      verifyReply(keysFor(settings, request.endpoint), request, reply, how),
  }
}

/**
 * What API v2 has of its own, and an upload of which nothing would be signed as the platform wants
 * it.
 */
function assertOfV3(options: RequestOptions): RequestOptions {
  const foreign = (['xml', 'nonceless'] as const).find((name) => options[name])
  if (foreign !== undefined)
    throw new InvalidArgumentException(
      `option \`${foreign}\` cannot be used here: API v3 speaks JSON, give \`json\` (a path of API v2 begins with v2/)`,
      { code: 'CONFLICTING_OPTIONS' },
    )
  if (options.multipart && !options.multipart.some((part) => part?.name === 'meta'))
    throw new InvalidArgumentException(
      "option `multipart` has no part named `meta`, whose JSON text is what gets signed: { name: 'meta', contents: JSON.stringify({ filename, sha256 }) } comes before the file; MediaUtil makes both",
      { code: 'INVALID_OPTION' },
    )
  return options
}

/** The keys of the scheme that a path is called under; another one's are none. */
function keysFor({ v3, brand }: Settings, path: string): SchemeSettings {
  const isBrand = schemeOf(path) === brandScheme
  const found = isBrand ? brand : v3
  if (found) return found
  throw new InvalidArgumentException(
    isBrand
      ? 'this instance has no keys of a brand, which paths under `brand/` are signed with: configure `brand: { brand_id, serial, privateKey, certs }`'
      : brand
        ? 'this instance is configured for a brand only, whose paths begin with `brand/`: configure `mchid`, `serial`, `privateKey` and `certs`, and the brand as `brand: { … }` beside them'
        : 'this instance is configured for API v2 only: `serial`, `privateKey` and `certs` are needed for API v3',
    { code: 'NOT_CONFIGURED' },
  )
}

/** Fields that were encrypted for the other scheme's key cannot be read by whoever gets them. */
function assertOwnKey(settings: Settings, request: PreparedRequest): PreparedRequest {
  const { v3, brand } = settings
  if (!v3 || !brand) return request
  const serial = headerOf(request.headers, 'Wechatpay-Serial')
  const own = keysFor(settings, request.endpoint)
  const other = own === brand ? v3 : brand
  if (serial === undefined || own.keyring.get(serial) || !other.keyring.get(serial)) return request
  throw new InvalidArgumentException(
    `header \`Wechatpay-Serial\` of this call names a platform key of the ${other.scheme.caller}'s, but the ${own.scheme.caller} calls: leave the header out, or encrypt with \`new SensitiveFields(instance, { scheme: '${own.scheme.caller}' })\``,
    { code: 'MIXED_KEYS' },
  )
}

/** The text that is signed; bytes where the body is no text. */
function messageOf(
  request: PreparedRequest,
  timestamp: number | string,
  nonce: string,
): string | Buffer {
  if (typeof request.signed === 'string')
    return Formatter.request(request.method, request.target, timestamp, nonce, request.signed)
  return Buffer.concat([
    Buffer.from(`${request.method}\n${request.target}\n${timestamp}\n${nonce}\n`),
    request.signed,
    Buffer.from('\n'),
  ])
}

/** Every attempt has a timestamp and a nonce of its own. */
function signRequest(
  settings: Settings,
  request: PreparedRequest,
  how?: SigningOptions,
): string | Promise<string> {
  const { scheme, id, serial, signer } = keysFor(settings, request.endpoint)
  const timestamp = Formatter.timestamp()
  const nonce = Formatter.nonce()
  const write = (signature: string): string =>
    authorizationOf(scheme, { id, nonce_str: nonce, signature, timestamp, serial_no: serial })
  return andThen(signer(messageOf(request, timestamp, nonce), how), write)
}

/**
 * Whether an answer is verified: every 2xx, and with `http_errors: false` whatever carries a
 * signature.
 */
const mustVerify = (reply: Reply): boolean =>
  standingOf(reply.status) === 'verified' ||
  valuesOf(reply.rawHeaders, 'Wechatpay-Signature').length > 0

const refusalException = (
  request: PreparedRequest,
  response: Response,
  authorization: string | undefined,
) => httpException(request, response, signErrorHint(request, response, authorization))

/** Answer → response that is believed, or the exception that it deserves. */
function verifyReply(
  { scheme, verifier }: SchemeSettings,
  request: PreparedRequest,
  reply: Reply,
  how: VerifyingOptions,
): Response | Promise<Response> {
  const claim = mustVerify(reply) ? claimOf(request.endpoint, reply, scheme) : undefined
  if (claim === undefined) return Response.ofUnverified(reply)
  if ('code' in claim) throw signatureException(request, Response.ofUnverified(reply), claim)
  return andThen(
    askVerifier(() => verifier(claim, how), how.blocking ? undefined : request),
    (verdict) => {
      const why = failureOf(verdict)
      if (why) throw signatureException(request, Response.ofUnverified(reply), why)
      return new Response(reply)
    },
  )
}

/**
 * A verifier that fails, or does not end in time, leaves the answer unchecked, which is no reason
 * to forget that the platform has acted.
 *
 * @param request the request whose limits hold; absent where the thread blocks
 */
function askVerifier(
  verify: () => ReturnType<Verifier>,
  request?: PreparedRequest,
): ReturnType<Verifier> {
  let aborted: unknown
  const failUnchecked = (error: unknown): VerificationFailure => {
    if (aborted !== undefined && error === aborted) throw aborted
    return { code: 'SIGNATURE_UNCHECKED', reason: `the verifier failed: ${wordsOf(error)}` }
  }
  try {
    const verdict = verify()
    if (!isPromiseLike(verdict)) return verdict
    if (!request) return Promise.resolve(verdict).catch(failUnchecked)
    const limits = limitsOf(request, { sent: true })
    const giveUp: Limits['giveUp'] = (code, reason) =>
      code === 'ABORTED' ? (aborted = limits.giveUp(code, reason)) : new Error(reason)
    return withinDeadline('the `verifier`', verdict, { ...limits, giveUp }).catch(failUnchecked)
  } catch (error) {
    return failUnchecked(error)
  }
}

function signErrorHint(
  request: PreparedRequest,
  response: Response,
  authorization = '',
): string | undefined {
  const { code, detail } = errorBodyOf(response)
  if (code !== 'SIGN_ERROR') return undefined
  const [, timestamp = ''] = /timestamp="(\d+)"/.exec(authorization) ?? []
  const [, nonce = ''] = /nonce_str="([^"]*)"/.exec(authorization) ?? []
  const { caller, fields } = schemeOf(request.endpoint)
  return explainSignError(String(messageOf(request, timestamp, nonce)), detail, {
    caller,
    id: fields[0],
  })
}
