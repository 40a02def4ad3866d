import * as crypto from 'node:crypto'
import { bodyOf, type Action, type Grant } from './rules'

/** What a key of ours looks like. */
export const ownKey = /^[gt][\w-]{42}$/

/** Node 20.12 and later hash a text in one go, in half the time. */
const sha256 = (text: string): string =>
  (crypto as { hash?: (algorithm: string, data: string, encoding: string) => string }).hash?.(
    'sha256',
    text,
    'base64url',
  ) ?? crypto.createHash('sha256').update(text).digest('base64url')

/**
 * The `Idempotency-Key` of a grant in a run: the same whenever the run asks again, another in every
 * other run, and another for every other body.
 *
 * @param run the run's random id
 * @param action what is done
 * @param grant to whom and what
 * @returns 43 legal characters, a letter first: a spreadsheet takes `-…` for a formula
 */
export const idempotencyKeyOf = (run: string, action: Action, grant: Grant): string =>
  action[0]! + sha256(`${run}\n${action}\n${JSON.stringify(bodyOf(grant))}`).slice(0, 42)
