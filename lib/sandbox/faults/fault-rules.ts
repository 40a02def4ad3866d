import { ServerResponse, type IncomingMessage } from 'node:http'
import { checkHelperOptions, type Rule } from '../../checks/option-rules'
import { isBoolean, isBytes, isObject, isText } from '../../checks/type-guards'
import { describeType, didYouMean, nearMiss } from '../../checks/did-you-mean'
import { invalid } from '../../errors'
import { codesOf, knownCodes } from './documented-errors'
import type { FaultMatch, FaultRule } from './faults'

const user = 'sandbox.fault()'

/** Longest delay, in milliseconds, that a timer of Node's can wait. */
const longestDelay = 2 ** 31 - 1

const isPattern = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object RegExp]'
const isFraction = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && value <= 1
const isTimes = (value: unknown): boolean =>
  value === Infinity || (Number.isInteger(value) && (value as number) >= 1)
const isDelay = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && value <= longestDelay
const isCode = (value: unknown): boolean =>
  typeof value === 'string' && /^[A-Za-z0-9_]{1,64}$/.test(value)
const isStatus = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 200 && (value as number) <= 999
const oneOf = (...values: string[]): Rule => ({
  expected: values.map((value) => `'${value}'`).join(' or '),
  accepts: (value) => values.includes(value as string),
})
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isHeaders = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((text) => typeof text === 'string')
const isBody = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && value !== null)

const boolean: Rule = { expected: 'a boolean', accepts: isBoolean }

const faultRules: Readonly<Record<keyof FaultRule, Rule>> = {
  match: { expected: 'an object { method, path, body }', accepts: isObject },
  path: { expected: 'a path or a RegExp', accepts: (value) => isText(value) || isPattern(value) },
  method: { expected: 'an HTTP method', accepts: isText },
  error: { expected: 'a code of WeChat Pay such as PARAM_ERROR', accepts: isCode },
  times: { expected: 'an integer, 1 or more, or Infinity', accepts: isTimes },
  chance: { expected: 'a number from 0 to 1', accepts: isFraction },
  // 100-199 are no answers; what Node cannot write at all needs a server of bare TCP.
  status: { expected: 'an HTTP status, 200 to 999', accepts: isStatus },
  body: { expected: 'a text, bytes, or an object that goes as JSON', accepts: isBody },
  headers: { expected: 'an object of texts', accepts: isHeaders },
  omitHeaders: { expected: 'a list of names', accepts: isTexts },
  delay: { expected: `milliseconds, 0 to ${longestDelay}`, accepts: isDelay },
  drop: oneOf('before', 'after'),
  after: boolean,
  truncate: boolean,
  signature: oneOf('wrong', 'probe', 'missing'),
  serial: { expected: 'a text', accepts: isText },
  clockOffset: { expected: 'seconds', accepts: Number.isFinite },
}

const matchRules: Readonly<Record<keyof FaultMatch, Rule>> = {
  method: { expected: 'an HTTP method', accepts: isText },
  path: { expected: 'a path or a RegExp', accepts: (value) => isText(value) || isPattern(value) },
  body: { expected: 'a text', accepts: isText },
}

const refuseFault = (message: string): never => invalid('INVALID_OPTION', message)

/**
 * Checks a fault before it is armed, so that whatever is armed can be answered.
 *
 * @param rule as the caller gave it
 * @returns the same as plain data: an object for a body is its JSON text
 * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`
 */
export function checkedFault(whole: FaultRule): FaultRule {
  if (whole === null || whole === undefined)
    refuseFault(
      `the rule of ${user} is ${describeType(whole)}; expected an object such as { status: 500 }`,
    )
  const { path, method, match, ...given } = checkHelperOptions(whole, faultRules, user)
  const narrowed = match && checkHelperOptions(match, matchRules, `\`match\` of ${user}`)
  const rule: FaultRule = { ...given, ...matchOf(narrowed, { path, method }) }
  if (rule.error !== undefined) assertError(rule.error, rule)
  const { status = 200, headers = {}, serial, body } = rule
  const text = body === undefined ? undefined : bodyOf(body)
  if ((status === 204 || status === 304) && text !== undefined && text.length > 0) {
    refuseFault(
      `option \`body\` of ${user} cannot be sent with the status ${status}, which has none; leave it out`,
    )
  }
  assertWritable(status, headers, 'headers')
  if (serial !== undefined) assertWritable(status, { 'Wechatpay-Serial': serial }, 'serial')
  return { ...rule, ...(text === undefined ? {} : { body: text }) }
}

/** `path` and `method` in their place. */
function matchOf(match: FaultMatch | undefined, short: FaultMatch): { match?: FaultMatch } {
  const given = Object.entries(short).filter(([, value]) => value !== undefined)
  const twice = given.find(([name]) => match?.[name as keyof FaultMatch] !== undefined)
  if (twice)
    refuseFault(
      `options \`${twice[0]}\` and \`match.${twice[0]}\` of ${user} are one; leave one out`,
    )
  if (given.length === 0) return match === undefined ? {} : { match }
  return { match: { ...match, ...Object.fromEntries(given) } }
}

/**
 * A code that neither the endpoint nor any other documents is a slip; what one has of one's own has
 * a status.
 */
function assertError(error: string, { match: { path, method } = {}, ...rule }: FaultRule): void {
  const other = (['status', 'body', 'drop', 'truncate'] as const).find(
    (name) => rule[name] !== undefined,
  )
  if (other !== undefined)
    refuseFault(
      `option \`error\` of ${user} says what is answered, and so does \`${other}\`; leave one out`,
    )
  const own = typeof path === 'string' ? codesOf(path, method) : undefined
  const isV2 = typeof path === 'string' && own === undefined
  const known = [...(own ?? []), ...knownCodes()]
  if (known.includes(error) || isV2) return
  const listed = own && own.length > 0 ? `; ${String(path)} documents ${own.join(', ')}` : ''
  refuseFault(
    `option \`error\` of ${user} is no code that is documented${didYouMean(nearMiss(error, known))}${listed}; for one of your own give { status, body }`,
  )
}

function bodyOf(body: NonNullable<FaultRule['body']>): string | Uint8Array {
  if (typeof body === 'string' || isBytes(body)) return body
  let text: string | undefined
  try {
    text = JSON.stringify(body) as string | undefined
  } catch {
    // refused below: a cycle, a BigInt, a toJSON that throws
  }
  return (
    text ??
    refuseFault(
      `option \`body\` of ${user} is ${describeType(body)} that JSON cannot carry; expected a text or plain data`,
    )
  )
}

/** Node itself tells what it cannot write, on an answer that goes nowhere. */
function assertWritable(
  status: number,
  headers: Readonly<Record<string, string>>,
  option: string,
): void {
  const nowhere = new ServerResponse({
    method: 'GET',
    httpVersionMajor: 1,
    httpVersionMinor: 1,
  } as IncomingMessage)
  try {
    nowhere.writeHead(status, { 'Content-Length': '0', ...headers })
  } catch (error) {
    const { code = 'an unknown reason' } = error as NodeJS.ErrnoException
    refuseFault(
      `option \`${option}\` of ${user} cannot be written by Node (${code}); expected names and values that HTTP allows`,
    )
  }
}
