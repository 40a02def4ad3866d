import type { Table } from './blocks'

/** A refusal: HTTP status and code. */
export type ErrorRow = readonly [status: number, code: string]

/** Whether a table lists refusals. */
export const isErrorTable = ({ head }: Table): boolean =>
  head[0] === '状态码' && head[1] === '错误码'

/**
 * Reads a table of refusals. Blanks inside codes are slips of typing.
 *
 * @param table as `isErrorTable` tells it
 */
export function readErrors({ rows }: Table): ErrorRow[] {
  return rows.flatMap(([status = '', code = '']) => {
    const bare = code.replace(/\s/g, '')
    return /^[45]\d\d$/.test(status) && /^[A-Z][A-Z0-9_]*$/.test(bare)
      ? [[Number(status), bare] as const]
      : []
  })
}
