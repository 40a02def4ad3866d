import type { ErrorAdvice } from '../../../errors'
import type { Bilingual, CodeTable, Explanation } from './explanation'

/** A refusal, as far as it tells what is wrong. */
export interface Refusal {
  readonly method: string
  /** Behind the base URL, without a query. */
  readonly path: string
  readonly status?: number
  readonly code?: string
  readonly number?: number
  readonly message?: string
}

/**
 * Areas that have a table: it is loaded on the first refusal there. Another area is another row.
 */
const areas: readonly { readonly paths: RegExp; readonly load: () => CodeTable }[] = [
  {
    paths: /^v3\/marketing\/(partnerships|favor\/stocks|busifavor\/stocks)(\/|$)/,
    load: () => (require('./partnerships') as typeof import('./partnerships')).partnershipCodes,
  },
]

const fits = (row: Explanation, call: string, { status, code, number, message }: Refusal) =>
  (row.calls?.includes(call) ?? true) &&
  (row.number === undefined || row.number === number) &&
  (row.code === undefined || row.code === code) &&
  (row.status === undefined || row.status === status) &&
  (row.words === undefined || (message ?? '').includes(row.words))

const joinTexts = (first: Bilingual, second: Bilingual): Bilingual => ({
  en: `${first.en}: ${second.en}`,
  zh: `${first.zh}：${second.zh}`,
})

/**
 * What is documented about a refusal.
 *
 * @param refusal what was refused, and how
 * @returns undefined where no table has it
 */
export function adviceOf(refusal: Refusal): ErrorAdvice | undefined {
  const path = refusal.path.replace(/^\/+/, '')
  const table = areas.find(({ paths }) => paths.test(path))?.load()
  const call = table?.callOf(refusal.method, path)
  const row = call === undefined ? undefined : table!.rows.find((one) => fits(one, call, refusal))
  if (!row) return undefined
  const { meaning, cause, remedy, repeat, scope, source } = row
  return { ...joinTexts(meaning, remedy), meaning, cause, remedy, repeat, scope, source }
}

/** What an error number looks like at the end of a `Request-ID`. */
const lastPart = /-(\d{6,12})$/

/**
 * The platform's number of an error.
 *
 * @param requestId the header `Request-ID`
 */
export function errorNumberIn(requestId: string | undefined): number | undefined {
  const found = lastPart.exec(requestId ?? '')
  return found ? Number(found[1]) : undefined
}
