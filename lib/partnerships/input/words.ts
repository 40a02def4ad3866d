import { nearMiss } from '../../checks/did-you-mean'

/** The fields of a row. */
export const fieldNames = ['type', 'appid', 'merchant_id', 'business_type', 'stock_id'] as const

/** Headings in the words of those who keep the files. */
const headings: Readonly<Record<string, string>> = {
  type: 'type',
  合作方类别: 'type',
  合作方类型: 'type',
  类型: 'type',
  类别: 'type',
  appid: 'appid',
  合作方appid: 'appid',
  应用id: 'appid',
  merchant_id: 'merchant_id',
  合作方商户号: 'merchant_id',
  商户号: 'merchant_id',
  business_type: 'business_type',
  授权业务类别: 'business_type',
  业务类别: 'business_type',
  业务类型: 'business_type',
  授权业务类型: 'business_type',
  stock_id: 'stock_id',
  授权批次id: 'stock_id',
  批次id: 'stock_id',
  批次号: 'stock_id',
  授权批次号: 'stock_id',
}

/**
 * What results, plans and the lines of `--json` have beside them: such a file can be given back as
 * it is.
 */
const ownColumns: ReadonlySet<string> = new Set([
  ...['line', 'state', 'platform_state', 'status', 'code', 'number', 'message', 'advice'],
  ...['build_time', 'terminate_time', 'create_time', 'update_time', 'attempts', 'resumed'],
  ...['request_id', 'requestid', 'idempotency_key', 'key', 'earlierkey'],
])

/** Whether a heading is of a file that this library has written. */
export const isOwnColumn = (heading: string): boolean =>
  ownColumns.has(heading.trim().toLowerCase())

/** What others call them. */
const aliases: Readonly<Record<string, string>> = {
  mchid: 'merchant_id',
  mch_id: 'merchant_id',
  app_id: 'appid',
  stockid: 'stock_id',
}

/** Values in the same words. */
const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  type: { 应用: 'APPID', 商户: 'MERCHANT', 商户号: 'MERCHANT' },
  business_type: { 代金券: 'FAVOR_STOCK', 商家券: 'BUSIFAVOR_STOCK' },
}

/** The field that a heading stands for. */
export const fieldOf = (heading: string): string | undefined => {
  const name = heading.trim().toLowerCase()
  return Object.hasOwn(headings, name) ? headings[name] : undefined
}

/** The field that a heading was probably meant for. */
export function columnMeaning(heading: string): string | undefined {
  const name = heading.trim().toLowerCase()
  return name.length < 3 ? undefined : nearMiss(name, Object.keys(headings), aliases)
}

/** A value in the platform's word. */
export const valueOf = (field: string, value: unknown): unknown =>
  typeof value === 'string' && values[field] && Object.hasOwn(values[field], value)
    ? values[field][value]
    : value

/** The parts of a grant from its fields; an empty one is none. */
export function grantOf(fields: Readonly<Record<string, unknown>>): unknown {
  const part = (...names: string[]): object =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = valueOf(name, fields[name])
        return value === undefined || value === '' ? [] : [[name, value]]
      }),
    )
  return {
    partner: part('type', 'appid', 'merchant_id'),
    authorized_data: part('business_type', 'stock_id'),
  }
}
