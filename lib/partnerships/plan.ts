import type { RowResult } from './journal/row-result'
import type { Preflight } from './preflight/preflight'
import type { Grant } from './rules'

/** What is going to happen to a row. */
export interface RowPlan {
  /**
   * `done before`, `refused before`: the journal of an unfinished run has its end. `open`: a
   * request of that run has gone out, and its end is not known: it would be asked about again with
   * the same key. `stands`: the platform lists it. `doomed`: it would not be sent.
   */
  readonly state: 'to grant' | 'open' | 'stands' | 'doomed' | 'done before' | 'refused before'
  readonly code?: string
  readonly message?: string
  readonly build_time?: string
}

/** How many rows each has: `to grant`, `stands`, `doomed STOCK_EXPIRED` … */
export interface PlanSummary {
  readonly rows: number
  readonly counts: Readonly<Record<string, number>>
}

/** Distinct stocks that are asked for at the same time. */
const stocksAtOnce = 8

/** Asks for all stocks first, several at a time; the turns are those of the rate. */
async function askForStocks(rows: readonly Grant[], preflight: Preflight): Promise<void> {
  const stocks = new Map(rows.map((row) => [JSON.stringify(row.authorized_data), row]))
  const waiting = [...stocks.values()].values()
  const work = async (): Promise<void> => {
    for (const { authorized_data } of waiting) await preflight.stock(authorized_data)
  }
  await Promise.all(Array.from({ length: stocksAtOnce }, work))
}

/**
 * What is going to happen to each row, without granting any.
 *
 * @param rows without faults
 * @param preflight asks
 * @param known how a row has ended already
 */
export async function* planRows<R extends Grant>(
  rows: readonly R[],
  preflight: Preflight,
  known: (row: R) => RowResult | undefined = () => undefined,
): AsyncGenerator<RowPlan & { readonly row: R; readonly index: number }, void> {
  const before = rows.map((row) => planOfBefore(known(row)))
  const fresh = rows.filter((_, index) => !before[index])
  preflight.expect(fresh)
  await askForStocks(fresh, preflight)
  for (const [index, row] of rows.entries())
    yield { row, index, ...(before[index] ?? planOf(await preflight.check(row))) }
}

/**
 * What the journal alone decides: a row that has its end, or one of unknown outcome, is not asked
 * about here.
 */
function planOfBefore(found: RowResult | undefined): RowPlan | undefined {
  if (!found || (!found.final && found.state === 'failed')) return undefined
  const { state, final, code, message, build_time } = found
  if (!final) return { state: 'open', code, message }
  return state === 'granted'
    ? { state: 'done before', build_time }
    : { state: 'refused before', code, message }
}

function planOf(found: RowResult | undefined): RowPlan {
  if (!found) return { state: 'to grant' }
  const { state, code, message, build_time } = found
  return state === 'granted' ? { state: 'stands', build_time } : { state: 'doomed', code, message }
}

/** The name under which a plan is counted. */
export const planName = ({ state, code }: RowPlan): string => (code ? `${state} ${code}` : state)

/** Counts what is going to happen. */
export async function summaryOf(plans: AsyncIterable<RowPlan>): Promise<PlanSummary> {
  const counts: Record<string, number> = {}
  let rows = 0
  for await (const plan of plans) {
    rows++
    counts[planName(plan)] = (counts[planName(plan)] ?? 0) + 1
  }
  return { rows, counts }
}
