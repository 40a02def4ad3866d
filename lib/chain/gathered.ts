import type { Settled } from '../client/pipeline/run-blocking'

/** The values of what was given to `all`. */
export type Gathered<T extends readonly unknown[]> = { -readonly [K in keyof T]: Awaited<T[K]> }

/** The outcomes of what was given to `allSettled`. */
export type GatheredSettled<T extends readonly unknown[]> = {
  -readonly [K in keyof T]: PromiseSettledResult<Awaited<T[K]>>
}

/** How `all` ends: with the values of all its members, or as the first that is rejected. */
export const joinAll = (outcomes: readonly Settled[]): Settled =>
  outcomes.find((outcome) => outcome.state === 'rejected') ?? {
    state: 'fulfilled',
    value: outcomes.map(({ value }) => value),
  }

/** How `allSettled` ends: with what became of each member. */
export const joinSettled = (outcomes: readonly Settled[]): Settled => ({
  state: 'fulfilled',
  value: outcomes.map(({ state, value }) =>
    state === 'fulfilled' ? { status: state, value } : { status: state, reason: value },
  ),
})
