import type { Ty } from '../../types/ty'

/** A place whose array has words as keys, and the function in which that is so. */
export interface MapPlace {
  readonly text: string
  readonly from: number
  readonly to: number
  /** The scope in which it was found out by the type of a key. */
  readonly scope?: string
}

/** How the array of a property is written to in place. */
export interface ChangedProperty {
  /** Whether parts of its parts are. */
  readonly isDeep: boolean
  /** Whether it is so once its object is made. */
  readonly isLater: boolean
}

/** What a file asks of a variable that it takes from elsewhere: the narrowest of the types, none where they disagree. */
export type Uses = Map<string, Ty | 'disagree'>
