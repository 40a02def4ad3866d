import { describeType } from '../checks/did-you-mean'
import { isFunction, isObject } from '../checks/type-guards'
import { settingsBehind, type Driver } from '../client/driver'
import type { Settings } from '../client/settings'
import { InvalidArgumentException, invalid } from '../errors'
import type { Instance } from './instance'
import { faultsOf, type Action } from './rules'

/**
 * Refuses what makes no calls. Anything with a `chain()` will do, so that instances of another copy
 * of the package do.
 *
 * @param instance what the caller gave
 * @param user who asks, for the message: `grant()`
 * @throws InvalidArgumentException `INVALID_ARGUMENT`
 */
export function assertInstance(instance: unknown, user: string): asserts instance is Instance {
  if (isFunction((instance as { chain?: unknown } | null | undefined)?.chain)) return
  invalid(
    'INVALID_ARGUMENT',
    `${user} takes an instance made by Builder.factory(), not ${describeType(instance)}`,
  )
}

/**
 * The configuration behind an instance.
 *
 * @param instance as `assertInstance` lets it pass
 * @returns undefined where it is not to be had: for an instance of another copy of the package, or
 *   what has a `chain()` and nothing else
 */
export const settingsIn = (instance: Instance): Settings | undefined =>
  instance.getDriver && settingsBehind(instance as { getDriver(): Driver })

/**
 * Refuses rows that nobody can go through. A text is none: its characters are no grants.
 *
 * @param rows what the caller gave
 * @param user who asks, for the message: `grant()`
 * @throws InvalidArgumentException `INVALID_OPTION`
 */
export function assertRows(rows: unknown, user: string): void {
  if (
    typeof rows === 'object' &&
    rows !== null &&
    (Symbol.iterator in rows || Symbol.asyncIterator in rows)
  )
    return
  invalid(
    'INVALID_OPTION',
    `the rows of ${user} are ${describeType(rows)}; expected an array, or another iterable or async iterable of grants; of a file readRows(fs.readFileSync(path)).rows`,
  )
}

/** Where the fields of a grant stand. */
const places: Readonly<Record<string, string>> = {
  business_type: 'authorized_data',
  stock_id: 'authorized_data',
  type: 'partner',
  appid: 'partner',
  merchant_id: 'partner',
}

/** A field that stands beside `partner` and `authorized_data`, and belongs in one of them. */
export const misplacedField = (given: unknown): string | undefined =>
  isObject(given) ? Object.keys(places).find((name) => Object.hasOwn(given, name)) : undefined

/** Says where a field belongs: `authorized_data: { stock_id }`. */
export const placeOf = (field: string): string => `${places[field]}: { ${field} }`

/**
 * Refuses a row that breaks a rule, with all that is wrong with it.
 *
 * @param row as it was given
 * @param index counted from 0
 * @param action what it is for, default `grant`
 * @throws InvalidArgumentException `INVALID_ROW`
 */
export function assertRow(row: unknown, index: number, action?: Action): void {
  const faults = faultsOf(row, action)
  if (faults.length === 0) return
  const misplaced = misplacedField(row)
  const hint = misplaced === undefined ? '' : `; \`${misplaced}\` belongs in ${placeOf(misplaced)}`
  const says = faults.map(({ field, issue }) => `${field || 'the row'} ${issue}`).join('; ')
  throw new InvalidArgumentException(
    `row ${index} (counted from 0) breaks a rule: ${says}${hint}`,
    {
      code: 'INVALID_ROW',
      detail: { index, ...faults[0], faults },
    },
  )
}
