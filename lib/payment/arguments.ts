import { isObject, isText } from '../checks/type-guards'
import { didYouMean, nearMiss, describeType } from '../checks/did-you-mean'
import { invalid } from '../errors'

const refuseArgument = (message: string, code = 'INVALID_ARGUMENT'): never => invalid(code, message)

/**
 * Refuses what is no text, or an empty one.
 *
 * @param value what the caller gave
 * @param what its name, for the message
 * @param expected what it should be
 * @throws InvalidArgumentException `INVALID_ARGUMENT`
 */
export function assertText(
  value: unknown,
  what: string,
  expected: string,
): asserts value is string {
  if (!isText(value)) refuseArgument(`${what} is ${describeType(value)}; expected ${expected}`)
}

/**
 * The texts in an object, all of them there and nothing else.
 *
 * @param given what the caller gave
 * @param names of the fields that must be there
 * @param user whose argument it is
 * @throws InvalidArgumentException `INVALID_ARGUMENT`
 */
export function assertTexts<Name extends string>(
  given: unknown,
  names: readonly Name[],
  user: string,
): Record<Name, string> {
  const expected = `expected { ${names.join(', ')} }`
  if (!isObject(given))
    return refuseArgument(`${user} was given ${describeType(given)}; ${expected}`)
  const unknown = Object.keys(given).find((name) => !names.includes(name as Name))
  if (unknown !== undefined)
    return refuseArgument(
      `${user} was given an unknown \`${unknown}\`; ${expected}${didYouMean(nearMiss(unknown, names))}`,
    )
  for (const name of names) assertText(given[name], `\`${name}\` of ${user}`, 'a text')
  return given as Record<Name, string>
}

const always = ['stock_id', 'out_request_no'] as const
const sometimes: readonly string[] = ['coupon_code', 'customize_send_time']
const mostCoupons = 10

/**
 * Coupons as they are signed: what is null or undefined is left out, or the link would carry what
 * the sign does not.
 *
 * @param given one to ten
 * @param user whose argument it is
 * @param more fields that must be there beside those of every coupon
 * @throws InvalidArgumentException `INVALID_ARGUMENT`
 */
export function assertCoupons<Card extends object>(
  given: readonly Card[],
  user: string,
  more: readonly string[] = [],
): Card[] {
  if (!Array.isArray(given) || given.length < 1 || given.length > mostCoupons)
    return refuseArgument(
      `${user} was given ${Array.isArray(given) ? `${given.length} coupons` : describeType(given)}; expected one to ${mostCoupons} coupons`,
    )
  const needed = [...always, ...more]
  return (given as readonly Card[]).map((card) => {
    if (!isObject(card))
      return refuseArgument(
        `a coupon of ${user} is ${describeType(card)}; expected { ${needed.join(', ')} }`,
      )
    const fields = Object.fromEntries(
      Object.entries(card).filter(([, value]) => value !== undefined && value !== null),
    )
    for (const name of [...needed, ...Object.keys(fields)]) {
      if (!needed.includes(name) && !sometimes.includes(name))
        refuseArgument(
          `a coupon of ${user} has an unknown \`${name}\`; there are ${[...needed, ...sometimes].join(', ')}`,
        )
      assertText(fields[name], `\`${name}\` of a coupon of ${user}`, 'a text')
    }
    return fields as Card
  })
}

/**
 * @param type as the caller gave it
 * @throws InvalidArgumentException `INVALID_SIGN_TYPE`
 */
export function assertSignType(type: unknown): void {
  if (type !== 'MD5' && type !== 'HMAC-SHA256')
    refuseArgument(
      `the sign type is ${describeType(type)}; expected 'MD5' or 'HMAC-SHA256'`,
      'INVALID_SIGN_TYPE',
    )
}
