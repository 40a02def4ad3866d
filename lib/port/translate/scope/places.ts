import type { Ty } from '../../types/ty'

/** A place whose array has words as keys, and the function in which that is so. */
export interface MapPlace {
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

/** Those of a file, by their texts. */
export type MapPlaces = Map<string, MapPlace[]>

/** A file of the project's, as another one includes it. */
export interface IncludedFile {
  readonly target: string
  /** Whether it does something, beside saying what things are. */
  readonly isProgram: boolean
  /** Whether it returns something. */
  readonly isValued: boolean
}
