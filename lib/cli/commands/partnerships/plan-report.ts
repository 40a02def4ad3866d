import type { PlanSummary, StockFinding } from '../../../partnerships'

/** A plan as a table for people. */
export const planTable = ({ rows, counts }: PlanSummary): string =>
  `${Object.entries(counts)
    .map(([name, count]) => `${name.padEnd(32)} ${count}\n`)
    .join('')}${'rows'.padEnd(32)} ${rows}\n`

/** Says what is found against a stock; nothing where nothing is. */
export function tellFinding({
  business_type,
  stock_id,
  state,
  message,
  warnings,
}: StockFinding): void {
  const said = state === 'ready' ? warnings : [message, ...warnings]
  for (const words of said)
    if (words !== undefined) process.stderr.write(`${business_type} ${stock_id}: ${words}\n`)
}
