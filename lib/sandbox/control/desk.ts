import { WeChatPayException } from '../../errors'
import type { Faults } from '../faults/faults'
import type { SandboxKeys } from '../keys/keys'
import type { Partnerships } from '../state/partnerships'
import type { RequestLog } from '../request-log'
import type { World } from '../state/world'

/** What can be looked at and moved. */
export interface Desk {
  readonly world: World
  readonly faults: Faults
  readonly partnerships: Partnerships
  readonly log: RequestLog
  readonly keys: SandboxKeys
  /** Gives the platform a new certificate. */
  readonly rotate: (days?: number) => SandboxKeys['platform']
  /** Forgets everything but the keys. */
  readonly reset: () => void
}

/** What an operation is given: variables of its path, query and body in one. */
export type Args = Readonly<Record<string, unknown>>

/** Why an operation does nothing, with the HTTP status that says so. */
export class ControlError extends WeChatPayException {
  constructor(
    message: string,
    /** `UNKNOWN_ORDER`, `NOT_ALLOWED` … */
    code: string,
    readonly httpStatus = 404,
  ) {
    super(message, { code })
  }
}

/** What is there, or an error that says what is not. */
export function requireRow<Row>(row: Row | undefined, what: string, name: unknown): Row {
  if (row !== undefined) return row
  const code = `UNKNOWN_${what.toUpperCase()}`
  throw new ControlError(`the sandbox has no ${what} ${String(name).slice(0, 64)}`, code)
}

/** Says that a state does not allow a move. */
export function assertMoved(moved: boolean, what: string, state: string, move: string): void {
  if (moved) return
  throw new ControlError(
    `the ${what} is ${state}, which does not allow \`${move}\``,
    'NOT_ALLOWED',
    409,
  )
}
