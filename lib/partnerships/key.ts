import { createHash } from 'node:crypto'
import { identityOf, type Grant } from './rules'

/** What is done with a partnership. */
export type Action = 'grant' | 'terminate'

/**
 * The `Idempotency-Key` of a grant in a run: the same whenever the run asks again, another in every other run.
 *
 * @param run the run's random id
 * @param action what is done
 * @param grant to whom and what
 * @returns 43 legal characters
 */
export const keyOf = (run: string, action: Action, grant: Grant): string =>
  createHash('sha256').update(`${run}\n${action}\n${identityOf(grant)}`).digest('base64url')
