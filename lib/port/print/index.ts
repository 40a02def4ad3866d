import type { Stmt } from '../code/nodes'
import { printExpression, printWholeExpression } from './expressions'
import { layOut } from './layout'
import { wirePrinters } from './printer'
import { printLines } from './statements'

wirePrinters({
  expression: printExpression,
  whole: printWholeExpression,
  statements: printLines,
})

const width = 100

/** A whole file as the house's formatter would leave it. */
export function printFile(statements: readonly Stmt[]): string {
  const text = layOut(printLines(statements), width)
  return text === '' ? '' : `${text.trimEnd()}\n`
}
