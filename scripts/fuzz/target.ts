import type { IAsyncProperty } from 'fast-check'

/** One promise of the library's, put to the test with made-up values. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Promised = IAsyncProperty<any>

/** What is attacked: its promises, by the sentences that state them. */
export interface Target {
  readonly name: string
  readonly promises: Readonly<Record<string, Promised>>
  /** Ends what the target started. */
  close?(): Promise<void>
}
