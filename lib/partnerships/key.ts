import { createHash } from 'node:crypto'
import { bodyOf, type Grant } from './rules'

/** What is done with a partnership. */
export type Action = 'grant' | 'terminate'

/** What a key of ours looks like. */
export const ownKey = /^[gt][\w-]{42}$/

/**
 * The `Idempotency-Key` of a grant in a run: the same whenever the run asks again, another in every other run, and another
 * for every other body.
 *
 * @param run the run's random id
 * @param action what is done
 * @param grant to whom and what
 * @returns 43 legal characters, a letter first: a spreadsheet takes `-…` for a formula
 */
export const keyOf = (run: string, action: Action, grant: Grant): string =>
  action[0]! + createHash('sha256').update(`${run}\n${action}\n${JSON.stringify(bodyOf(grant))}`).digest('base64url').slice(0, 42)
