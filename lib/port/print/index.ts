import type { Stmt } from '../code/nodes'
import { printExpression, printWholeExpression } from './expressions'
import { withSpelling } from '../types/spelling'
import { layOut } from './layout'
import { wirePrinters } from './printer'
import { printLines } from './statements'

wirePrinters({
  expression: printExpression,
  whole: printWholeExpression,
  statements: printLines,
})

const width = 100

/**
 * A whole file as the house's formatter would leave it.
 *
 * @param names what classes are called in it where that is another name than they have elsewhere
 */
export function printFile(
  statements: readonly Stmt[],
  names: ReadonlyMap<string, string> = new Map(),
): string {
  const text = withSpelling(names, () => layOut(printLines(statements), width))
  return text === '' ? '' : `${text.trimEnd()}\n`
}
