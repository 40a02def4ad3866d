/** How a job ended on a runtime. */
export interface JobEnd {
  readonly job: string
  /** Why it is not done; absent where it is. */
  readonly failure?: string
  /** The job does not exist in this module system; the row beside it has it. */
  readonly elsewhere?: boolean
}

/** A runtime with one module system. */
export interface Row {
  readonly runtime: string
  readonly version: string
  readonly modules: string
  readonly ends: readonly JobEnd[]
}

const endOf = ({ ends }: Row, job: string): JobEnd =>
  ends.find((end) => end.job === job) ?? { job, failure: 'nobody ran it' }

const cellOf = ({ failure, elsewhere }: JobEnd): string => {
  if (elsewhere) return '–'
  return failure === undefined ? 'ok' : 'FAILED'
}

/**
 * Renders the table, and under it the reason of everything that failed.
 *
 * @param jobs the columns
 * @param rows in their order
 * @returns lines
 */
export function renderTable(jobs: readonly string[], rows: readonly Row[]): string[] {
  const cells = [
    ['runtime', 'version', 'modules', ...jobs],
    ...rows.map((row) => [
      row.runtime,
      row.version,
      row.modules,
      ...jobs.map((job) => cellOf(endOf(row, job))),
    ]),
  ]
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)))
  const lineOf = (row: string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd()
  return [...cells.map(lineOf), ...rows.flatMap((row) => reasonsOf(jobs, row))]
}

function reasonsOf(jobs: readonly string[], row: Row): string[] {
  const { runtime, version, modules } = row
  return jobs.flatMap((job) => {
    const { failure } = endOf(row, job)
    if (failure === undefined) return []
    return ['', `${runtime} ${version}, ${modules}, ${job}:`, failure.replace(/^/gm, '  ')]
  })
}

/** The number of failures in all rows; a job that nobody ran is one. */
export const countFailures = (jobs: readonly string[], rows: readonly Row[]): number =>
  rows.flatMap((row) => jobs.filter((job) => endOf(row, job).failure !== undefined)).length
