import { shownName } from '../../crypto/shown-path'
import { InvalidArgumentException } from '../../errors'
import { entriesOf } from '../../checks/entries'
import { isRecord } from '../../checks/type-guards'
import { isToken, trimBlanks } from '../../checks/http-text'
import { remember } from '../../checks/remember'
import { describeType } from '../../checks/did-you-mean'

const { version } = require('../../../package.json') as { version: string }

/** Sent with every request; WeChat Pay refuses one without `Accept` or `User-Agent`. */
export const defaultHeaders: Readonly<Record<string, string>> = {
  Accept:
    'application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5',
  'User-Agent': `wechatpay-chainable/${version} (${process.platform}; Node/${process.versions.node})`,
}

/**
 * Only the library writes these: the exchange frames the bytes it sends, and `Authorization` is the
 * signature.
 */
const reserved = new Set(['content-length', 'transfer-encoding', 'authorization'])

/**
 * Headers of the connection, not of the request: Node acts on them itself, or throws when the
 * request is half made, and so they are refused by name. What to do in their place stands beside.
 */
const refused: Readonly<Record<string, string>> = {
  ['__proto__']: 'no header has this name',
  expect: 'the body is sent at once',
  'http2-settings': 'the connection stays what it is',
  'keep-alive': 'connections are kept by the library',
  'proxy-authorization': 'give the `proxy` option a URL with user and password',
  'proxy-connection': 'connections are kept by the library',
  te: 'the library reads the answer as it comes',
  trailer: 'nothing follows the body',
  upgrade: 'the connection stays what it is',
}

/** What two of them may say all the same. */
const limited: Readonly<Record<string, { readonly accepts: RegExp; readonly expected: string }>> = {
  connection: { accepts: /^(close|keep-alive)$/i, expected: '`close` or `keep-alive`' },
  host: { accepts: /^[\w.:[\]-]+$/, expected: 'one host, with its port if need be' },
}

/** What is known of a header by its name. */
interface HeaderName {
  readonly lower: string
  readonly isToken: boolean
  readonly isReserved: boolean
  /** Why it cannot be given. */
  readonly refusal?: string
  readonly limit?: { readonly accepts: RegExp; readonly expected: string }
}

const headerName = remember((name): HeaderName => {
  const lower = name.toLowerCase()
  return {
    lower,
    isToken: isToken(name),
    isReserved: reserved.has(lower),
    refusal: Object.hasOwn(refused, lower) ? refused[lower] : undefined,
    limit: Object.hasOwn(limited, lower) ? limited[lower] : undefined,
  }
})

/** What most values are: nothing to mend or to refuse. */
const isPlain = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)

/**
 * Adds headers to others; a name that differs in case only replaces the earlier one.
 *
 * @param headers names and values, to which they are added
 * @param added the caller's; null leaves a header out
 * @throws InvalidArgumentException `INVALID_HEADER`
 */
export function addHeaders(headers: Record<string, string>, added: object | undefined): void {
  if (!added) return
  if (!isRecord(added)) for (const [name, value] of fieldsOf(added)) setHeader(headers, name, value)
  else for (const name of Object.keys(added)) setHeader(headers, name, added[name])
}

/**
 * Headers in one of the forms that a caller may give them in, as names and values; a list of pairs
 * that has a name twice gives it both values.
 *
 * @param given a plain object, a `Map`, `Headers`, or pairs
 */
export function fieldsOf(given: object): [string, unknown][] {
  const entries = entriesOf(given) ?? []
  if (isRecord(given)) return entries
  const fields = new Map<string, [string, unknown]>()
  for (const [name, value] of entries) {
    const earlier = fields.get(name.toLowerCase())
    if (earlier) earlier[1] = [earlier[1], value].flat()
    else fields.set(name.toLowerCase(), [name, value])
  }
  return [...fields.values()]
}

/** Sets one header, as `addHeaders` does. */
export function setHeader(headers: Record<string, string>, name: string, value: unknown): void {
  if (value === undefined) return
  const text = value === null ? undefined : headerTextOf(name, value)
  const known = headerName(name)
  for (const present in headers)
    if (
      present.length === name.length &&
      present !== name &&
      headerName(present).lower === known.lower
    )
      delete headers[present]
  if (text === undefined || known.isReserved) delete headers[name]
  else {
    assertOfRequest(name, known, text)
    headers[name] = text
  }
}

function refuseHeader(name: string, what: string): never {
  throw new InvalidArgumentException(`header \`${shownName(name)}\` ${what}`, {
    code: 'INVALID_HEADER',
  })
}

function assertOfRequest(name: string, { refusal, limit }: HeaderName, text: string): void {
  if (refusal !== undefined) refuseHeader(name, `cannot be given: ${refusal}`)
  if (limit && !limit.accepts.test(text))
    refuseHeader(name, `says something else than it may; expected ${limit.expected}`)
}

function headerTextOf(name: string, value: unknown): string {
  const refuse = (what: string): never => refuseHeader(name, what)
  if (!headerName(name).isToken)
    return refuse('has a name that HTTP does not allow; expected letters, digits and dashes')
  if (isPlain(value)) return value
  const values: unknown[] = Array.isArray(value) ? value : [value]
  if (
    !values.every(
      (item) => typeof item === 'string' || (typeof item === 'number' && Number.isFinite(item)),
    )
  ) {
    return refuse(`is ${describeType(value)}; expected text, a number or a list of them`)
  }
  const text = trimBlanks(values.join(', '))
  // eslint-disable-next-line no-control-regex -- control characters are the point
  if (/[\x00-\x08\x0a-\x1f\x7f]/.test(text))
    return refuse('holds a line break or another control character')
  // eslint-disable-next-line no-control-regex -- as above
  return /[^\x00-\xff]/.test(text)
    ? refuse('holds characters that a header cannot carry; percent-encode them')
    : text
}

/**
 * The value of a header, whatever the case of its name.
 *
 * @param headers names and values
 * @param name header name
 */
export function headerOf(
  headers: Readonly<Record<string, string>>,
  name: string,
): string | undefined {
  const lower = name.toLowerCase()
  for (const present in headers)
    if (present.length === lower.length && present.toLowerCase() === lower) return headers[present]
  return undefined
}

/** Whether a request carries an `Idempotency-Key`; an empty one is none. */
export const isKeyed = (headers: Readonly<Record<string, string>>): boolean =>
  (headerOf(headers, 'Idempotency-Key') ?? '').trim() !== ''
