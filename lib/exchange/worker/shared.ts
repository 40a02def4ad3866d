import type { Outcome, Wire } from '../wire'

/** Places in the memory that the calling thread and the worker share: no event reaches a thread that blocks. */
export const place = {
  /** Counts the outcomes that were posted. */
  arrived: 0,
  /** 1 once the worker has ended. */
  exited: 1,
  /** 1 once the worker listens. */
  ready: 2,
  /** Goes up while the worker's loop turns. */
  heartbeat: 3,
} as const

/** Bytes of that memory. */
export const sharedBytes = 16

/** Milliseconds between two beats. */
export const beatEvery = 500

/** What the worker is started with. */
export interface WorkerData { readonly port: import('node:worker_threads').MessagePort, readonly state: SharedArrayBuffer }

/** A request on its way to the worker. */
export interface Errand { readonly ticket: number, readonly wire: Wire }

/** An outcome on its way back. */
export interface Arrival { readonly ticket: number, readonly outcome: Outcome }
