import type { Task } from '../client/effects'
import type { Settled } from '../client/pipeline/run-blocking'
import { InvalidArgumentException } from '../errors'

export type Handler = ((value: never) => unknown) | null | undefined

/**
 * Where a promise gets its value from: a call of its own, another promise's handlers, or several
 * promises.
 */
export type Source<P> =
  | { readonly kind: 'task'; readonly task: Task; claimed: boolean }
  | {
      readonly kind: 'derived'
      readonly parent: P
      readonly onFulfilled: Handler
      readonly onRejected: Handler
    }
  | {
      readonly kind: 'gathered'
      readonly members: readonly unknown[]
      readonly join: (outcomes: Settled[]) => Settled
    }

/** A source of one kind. */
export type SourceOf<P, Kind extends Source<P>['kind']> = Source<P> & { readonly kind: Kind }

const cannotWait = (code: 'WAIT_STARTED' | 'WAIT_FOREIGN_PROMISE', message: string): never => {
  throw new InvalidArgumentException(message, { code })
}

/** @throws InvalidArgumentException `WAIT_FOREIGN_PROMISE` */
export const refuseForeign = (): never =>
  cannotWait(
    'WAIT_FOREIGN_PROMISE',
    'wait() cannot settle a promise that is not made by a call of this library: a handler returned one, or it was given to all(); use await instead',
  )

/** @throws InvalidArgumentException `WAIT_STARTED` */
export const refuseStarted = (): never =>
  cannotWait(
    'WAIT_STARTED',
    'wait() came too late: the event loop has already sent this call, and it never goes out twice; call wait() in the same turn as the verb, or await the promise',
  )
