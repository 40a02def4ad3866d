import type { ExchangeResult, Wire } from '../wire'

/**
 * Places in the memory that the calling thread and the worker share: no event reaches a thread that
 * blocks.
 */
export const slot = {
  /** Counts the outcomes that were posted. */
  arrived: 0,
  /** 1 once the worker has ended. */
  exited: 1,
  /**
   * 1 once the worker listens; 2 once nobody waits for that any more. Whoever comes first decides.
   */
  ready: 2,
  /** Counted up by the worker's event loop, for as long as that runs. */
  heartbeat: 3,
  /** The mark that goes with the worker; see `leaveMark`. */
  mark: 4,
} as const

/** Bytes of that memory. */
export const sharedBytes = 20

/** Milliseconds between two beats. */
export const heartbeatInterval = 500

/** What the worker is started with. */
export interface WorkerData {
  readonly port: import('node:worker_threads').MessagePort
  readonly state: SharedArrayBuffer
}

/** What the worker is asked to do with a request. */
export type WorkerRequest = { readonly ticket: number } &
  /** Connect for it and, unless it still waits for its signature, send it. */
  (
    | { readonly wire: Wire; readonly unsigned: boolean }
    /** Send it, signed now. */
    | { readonly authorization: string }
    /** Forget it: it will not be signed. */
    | { readonly withdrawn: true }
  )

/** The result of a request, as the worker posts it. */
export interface WorkerReply {
  readonly ticket: number
  readonly outcome: ExchangeResult
}

/**
 * What the worker has to say beside: a warning of Node's, which its own standard error would never
 * show.
 */
export interface WorkerWarning {
  readonly warning: { readonly name: string; readonly message: string; readonly code?: string }
}
