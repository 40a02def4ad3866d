import { didYouMean, nearMiss } from '../../checks/did-you-mean'
import { isRecord } from '../../checks/type-guards'
import { shownName } from '../../crypto/shown-path'

/** The options that there are inside another one, and what others call them. */
const inner: Readonly<
  Record<string, { readonly names: readonly string[]; readonly aliases: Record<string, string> }>
> = {
  retry: {
    names: ['attempts', 'backoff', 'deadline', 'idempotent', 'failover'],
    aliases: {
      retries: 'attempts',
      limit: 'attempts',
      maxRetries: 'attempts',
      maxAttempts: 'attempts',
      count: 'attempts',
      delay: 'backoff',
      retryDelay: 'backoff',
      minTimeout: 'backoff',
      timeout: 'deadline',
    },
  },
  allow_redirects: { names: ['max'], aliases: { limit: 'max', maxRedirects: 'max' } },
  proxy: { names: ['http', 'https', 'no'], aliases: { noProxy: 'no', no_proxy: 'no' } },
  checksum: { names: ['type', 'value', 'packed', 'unpack', 'decrypt'], aliases: { hash: 'value' } },
}

/** What was probably meant where the value tells. */
const hints: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  proxy: (value) =>
    isRecord(value) && ('host' in value || 'hostname' in value)
      ? "that is axios's way; give its URL: proxy: 'http://user:password@host:port'"
      : undefined,
  retry: (value) =>
    typeof value === 'number' || typeof value === 'boolean'
      ? 'how often it is tried in all is { attempts: 3 }'
      : undefined,
  json: (value) =>
    /^\s*</.test(String(value))
      ? 'XML goes under `xml`, as an object, on a path that begins with v2/'
      : 'give the object itself, or the text that is ready as `body`',
  xml: (value) =>
    typeof value === 'string'
      ? 'give the fields, which are signed here, or a text that is ready as `body`'
      : undefined,
  timeout: (value) => (typeof value === 'string' ? 'a number, without its unit' : undefined),
}

/**
 * What a caller probably meant by a value that an option does not take.
 *
 * @param name of the option
 * @param value as given, of which nothing but names is told
 * @returns with its semicolon; empty where nothing is near
 */
export function meantBy(name: string, value: unknown): string {
  const hint = Object.hasOwn(hints, name) ? hints[name]!(value) : undefined
  if (hint !== undefined) return `; ${hint}`
  const known = Object.hasOwn(inner, name) ? inner[name] : undefined
  if (!known || !isRecord(value)) return ''
  const foreign = Object.keys(value).find((one) => !known.names.includes(one))
  if (foreign === undefined) return ''
  const counted = foreign === 'retries' || foreign === 'maxRetries' ? ' (the first one counts)' : ''
  return `; it knows no \`${shownName(foreign)}\`${didYouMean(nearMiss(foreign, known.names, known.aliases))}${counted}`
}

const inSeconds: ReadonlySet<string> = new Set(['timeout', 'connect_timeout', 'read_timeout'])

const warned = new Set<string>()

/**
 * Whole thousands of seconds are milliseconds nearly always; Guzzle's unit stands all the same, so
 * that it is only said, once.
 */
export function warnOfUnit(name: string, value: unknown): void {
  if (
    !inSeconds.has(name) ||
    typeof value !== 'number' ||
    value < 1000 ||
    value > 1e7 ||
    value % 1000 !== 0
  )
    return
  if (warned.has(name)) return
  warned.add(name)
  process.emitWarning(
    `option \`${name}\` is in seconds, as Guzzle's: ${value} are ${Math.round(value / 360) / 10} hours; ${value / 1000} was probably meant`,
    { type: 'WeChatPayWarning', code: 'WECHATPAY_UNIT' },
  )
}
