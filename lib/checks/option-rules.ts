import { shownName } from '../crypto/shown-path'
import { invalid } from '../errors'
import { isObject, isText, withoutNulls } from './type-guards'
import { didYouMean, nearMiss, describeType } from './did-you-mean'

/** What an option takes, in words and as a check. */
export interface Rule {
  readonly expected: string
  readonly accepts: (value: unknown) => boolean
}

/** The APIv3 key, wherever it is an option. */
export const apiv3KeyRule: Rule = {
  expected: 'the APIv3 key, 32 characters without white space at its ends',
  accepts: (value) =>
    typeof value === 'string' && Buffer.byteLength(value) === 32 && value.trim() === value,
}

/**
 * Checks the options of a helper, names and types, before it does anything. What is null or
 * undefined is as good as absent, the whole record too: it is not in what is given back, so that
 * defaults hold.
 *
 * @param given what the caller gave
 * @param rules the options there are
 * @param user whose options they are, for the message: `keepFresh()`
 * @returns those that are there
 * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`; `INVALID_APIV3KEY` for that
 *   one
 */
export function checkHelperOptions<T extends object>(
  given: T | null | undefined,
  rules: Readonly<Record<string, Rule>>,
  user: string,
): T {
  if (given === null || given === undefined) return {} as T
  if (!isObject(given))
    return invalid(
      'INVALID_OPTION',
      `the options of ${user} are ${describeType(given)}; expected an object`,
    )
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (!rule)
      return invalid(
        'UNKNOWN_OPTION',
        `unknown option \`${shownName(name)}\` of ${user}${didYouMean(nearMiss(name, Object.keys(rules)))}`,
      )
    if (value !== undefined && value !== null && !rule.accepts(value)) {
      invalid(
        rule === apiv3KeyRule ? 'INVALID_APIV3KEY' : 'INVALID_OPTION',
        `option \`${name}\` of ${user} is ${rule === apiv3KeyRule && isText(value) ? `${Buffer.byteLength(value)} bytes long` : describeType(value)}; expected ${rule.expected}`,
      )
    }
  }
  return withoutNulls(given)
}
