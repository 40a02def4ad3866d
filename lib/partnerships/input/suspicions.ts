import type { Grant } from '../rules'

/** A grant and where it stands. */
interface Placed {
  readonly line: number
  readonly grant: Grant
  /** The cell of a spreadsheet that each field stands in: `E2`. */
  readonly cells?: Readonly<Record<string, string>>
}

/** `, cell E2`, where it is one of a spreadsheet. */
const cellWords = ({ cells = {} }: Placed, field: string): string =>
  cells[field] === undefined ? '' : `, cell ${cells[field]}`

/** Ids whose zeros in front a spreadsheet drops. */
const ids: readonly {
  readonly name: string
  readonly field: string
  readonly of: (grant: Grant) => string | undefined
}[] = [
  {
    name: 'partner.merchant_id',
    field: 'merchant_id',
    of: ({ partner }) => partner.merchant_id,
  },
  {
    name: 'authorized_data.stock_id',
    field: 'stock_id',
    of: ({ authorized_data }) => authorized_data.stock_id,
  },
]

/** Digits of the shortest merchant number there is. */
const shortestMerchant = 8

/**
 * What only the whole file tells: zeros that are lost, merchants that are mixed. @returns faults by
 * grant
 */
export function suspicionsOf(rows: readonly Placed[]): Map<Grant, string[]> {
  const faults = new Map<Grant, string[]>()
  const tell = (grant: Grant, says: string): void =>
    void faults.set(grant, [...(faults.get(grant) ?? []), says])
  for (const id of ids) findLostZeros(rows, id, tell)
  findShortMerchants(rows, tell)
  findMixedMerchants(rows, tell)
  return faults
}

type Tell = (grant: Grant, says: string) => void

function findLostZeros(
  rows: readonly Placed[],
  { name, field, of }: (typeof ids)[number],
  tell: Tell,
): void {
  const longest = new Map<string, { readonly id: string; readonly line: number }>()
  for (const { line, grant } of rows) {
    const id = of(grant) ?? ''
    const bare = id.replace(/^0+/, '')
    if (/^\d+$/.test(id) && id.length > (longest.get(bare)?.id.length ?? 0))
      longest.set(bare, { id, line })
  }
  for (const row of rows) {
    const { grant } = row
    const id = of(grant)
    const whole = id && longest.get(id.replace(/^0+/, ''))
    if (whole && whole.id.length > id.length)
      tell(
        grant,
        `${name} 丢失了前导零 (${id} has lost the zeros in front that line ${whole.line} has: ${whole.id}; format the column as text${cellWords(row, field)})`,
      )
  }
}

function findShortMerchants(rows: readonly Placed[], tell: Tell): void {
  for (const row of rows) {
    const { grant } = row
    const { merchant_id: id = '' } = grant.partner
    if (/^\d+$/.test(id) && id.length < shortestMerchant)
      tell(
        grant,
        `partner.merchant_id 位数不足，可能丢失了前导零 (${id} has ${id.length} digits, merchant numbers have 10: did a spreadsheet drop zeros in front?${cellWords(row, 'merchant_id')})`,
      )
  }
}

/** Beside an appid stands the owner of the stock, and a run is one merchant's. */
function findMixedMerchants(rows: readonly Placed[], tell: Tell): void {
  const owned = rows.filter(
    ({ grant: { partner } }) => partner.type === 'APPID' && partner.merchant_id,
  )
  const first = owned[0]
  for (const row of owned)
    if (row.grant.partner.merchant_id !== first!.grant.partner.merchant_id)
      tell(
        row.grant,
        `partner.merchant_id 与第${first!.line}行的商户号不同 (another merchant beside the appid than in line ${first!.line}: a file is one merchant's, split it${cellWords(row, 'merchant_id')})`,
      )
}
