import { UnexpectedValueException } from '../../errors'
import type { Grant } from '../rules'

/** A grant and the line of the file that it stands in. */
export interface Row extends Grant {
  readonly line: number
}

/** What is wrong with a line. */
export interface RowFault {
  readonly line: number
  /** Every fault of the line. */
  readonly says: string
  /** What the line has, as far as it could be read. */
  readonly grant?: unknown
}

/** A line as it was read: a grant, or what is wrong with it. */
export interface Read {
  readonly line: number
  readonly grant?: unknown
  readonly says?: string
  /** The cell of a spreadsheet that each field stands in: `E2`. */
  readonly cells?: Readonly<Record<string, string>>
}

/** @throws UnexpectedValueException `INVALID_ROWS` */
export function invalidRows(message: string): never {
  throw new UnexpectedValueException(message, { code: 'INVALID_ROWS' })
}
