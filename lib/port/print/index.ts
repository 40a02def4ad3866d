import type { Stmt } from '../code/nodes'
import { printApart, printExpression, printWholeExpression } from './expressions'
import { withSpelling } from '../types/spelling'
import { openBroken } from './opening'
import { layOut } from './layout'
import { wirePrinters } from './printer'
import { printLines } from './statements'

wirePrinters({
  expression: printExpression,
  whole: printWholeExpression,
  statements: (statements) => printApart(() => printLines(statements)),
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
  const text = withSpelling(names, () => layOutTwice(statements))
  return text === '' ? '' : `${text.trimEnd()}\n`
}

/** What the formatter makes of its own output, which is not always what it made at first. */
function layOutTwice(statements: readonly Stmt[]): string {
  const first = layOut(printLines(statements), width)
  if (!openBroken(first.isBroken)) return first.text
  const second = layOut(printLines(statements), width)
  openBroken(() => false)
  return second.text
}
