import { isObject } from '../checks/type-guards'
/** A rule for one field of a grant. */
interface GrantRule {
  readonly part: 'partner' | 'authorized_data'
  readonly name: string
  readonly isRequired?: (grant: Grant) => boolean
  readonly oneOf?: readonly string[]
  /** Characters at most. */
  readonly most?: number
  /** Characters at least, where terminate's page has that and build's has not. */
  readonly leastToTerminate?: number
}

/**
 * What is done with a partnership: build's page has upper limits, terminate's lower ones as well.
 */
export type Action = 'grant' | 'terminate'

/** A partner and what it is granted, as the body of a request has them. */
export interface Grant {
  readonly partner: {
    readonly type: string
    readonly appid?: string
    readonly merchant_id?: string
  }
  readonly authorized_data: { readonly business_type: string; readonly stock_id?: string }
}

const anyValue = (): boolean => true

/** What can be granted. */
export const businessTypes = ['FAVOR_STOCK', 'BUSIFAVOR_STOCK'] as const

/**
 * The documented rules. `appid` and `merchant_id` together are legal: the official example of build
 * has both.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380498
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017171868
 */
const grantRules: readonly GrantRule[] = [
  { part: 'partner', name: 'type', isRequired: anyValue, oneOf: ['APPID', 'MERCHANT'] },
  {
    part: 'partner',
    name: 'appid',
    isRequired: ({ partner }) => partner.type === 'APPID',
    most: 32,
  },
  {
    part: 'partner',
    name: 'merchant_id',
    isRequired: ({ partner }) => partner.type === 'MERCHANT',
    most: 15,
    leastToTerminate: 8,
  },
  { part: 'authorized_data', name: 'business_type', isRequired: anyValue, oneOf: businessTypes },
  { part: 'authorized_data', name: 'stock_id', isRequired: anyValue, most: 20 },
]

/** The fields there are, in the order in which they are sent. */
const fields = {
  partner: ['type', 'appid', 'merchant_id'],
  authorized_data: ['business_type', 'stock_id'],
} as const
const parts = ['partner', 'authorized_data'] as const

/** What spreadsheets and keyboards do to a number that should have stayed a text. */
const damages: readonly { readonly when: RegExp; readonly issue: string }[] = [
  {
    when: /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i,
    issue: '是科学计数法，请把该列设为文本 (scientific notation: format the column as text)',
  },
  { when: /^\d+\.0+$/, issue: '是小数，请把该列设为文本 (a decimal: format the column as text)' },
  { when: /^=/, issue: '是公式 (a formula: paste values)' },
  { when: /["'`‘’“”]/, issue: '含引号 (a quotation mark)' },
  { when: /[\uff01-\uff5e]/, issue: '含全角字符 (a full-width character)' },
  { when: /\s/, issue: '含空白 (a blank in it)' },
  { when: /[\p{Cc}\p{Cf}]/u, issue: '含不可见字符 (an invisible character)' },
  {
    when: /[\u{10000}-\u{10ffff}]/u,
    issue: '含四字节字符 (a character that the platform does not take)',
  },
]

/** Most values are plain names and numbers, which need no closer look. */
const sound = /^(?:[A-Za-z_]\w*|\d+)$/

/** Where a grant breaks a rule: a JSON pointer, and why. */
export interface BrokenRule {
  readonly field: string
  readonly value?: unknown
  readonly issue: string
}

/**
 * The first documented rule that a body breaks.
 *
 * @param body parsed JSON
 * @param action what it is for, default `grant`
 */
export const faultOf = (body: unknown, action: Action = 'grant'): BrokenRule | undefined =>
  documentedFault(body, action)[0]

/**
 * Everything that is wrong with a grant: the documented rules, fields that there are not, and what
 * a spreadsheet has done to a value.
 *
 * @param grant a row
 * @param action what it is for, default `grant`
 * @returns JSON pointers and reasons; empty where it may be sent
 */
export function faultsOf(grant: unknown, action: Action = 'grant'): BrokenRule[] {
  const faults = documentedFault(grant, action)
  if (!isObject(grant)) return faults
  for (const part of parts) {
    const record = grant[part]
    if (!isObject(record)) continue
    for (const name of Object.keys(record)) {
      const value = record[name]
      if (!(fields[part] as readonly string[]).includes(name))
        faults.push({ field: `/${part}/${name}`, issue: '没有这个字段 (there is no such field)' })
      else if (typeof value === 'string' && !sound.test(value))
        faults.push(...hasDamage(`/${part}/${name}`, value))
    }
  }
  return faults
}

function hasDamage(field: string, value: string): BrokenRule[] {
  const damage = damages.find(({ when }) => when.test(value))
  return damage ? [{ field, value, issue: damage.issue }] : []
}

function documentedFault(body: unknown, action: Action): BrokenRule[] {
  if (!isObject(body)) return [{ field: '', issue: '不是JSON对象' }]
  const faults: BrokenRule[] = []
  for (const part of parts)
    if (!isObject(body[part]))
      faults.push({
        field: `/${part}`,
        value: body[part],
        issue: body[part] === undefined ? '缺失' : '不是JSON对象',
      })
  for (const rule of grantRules) {
    const record = body[rule.part]
    const fault = isObject(record)
      ? brokenRule(rule, record[rule.name], { grant: body as unknown as Grant, action })
      : undefined
    if (fault) faults.push(fault)
  }
  return faults
}

function brokenRule(
  { part, name, isRequired, oneOf, most, leastToTerminate }: GrantRule,
  value: unknown,
  { grant, action }: { readonly grant: Grant; readonly action: Action },
): BrokenRule | undefined {
  const field = `/${part}/${name}`
  if (value === undefined) return isRequired?.(grant) ? { field, issue: '缺失' } : undefined
  if (typeof value === 'number')
    return { field, value, issue: '是数字，应为字符串 (a number: write it as a text, in quotes)' }
  if (typeof value !== 'string') return { field, value, issue: '应为字符串' }
  if (oneOf && !oneOf.includes(value)) return { field, value, issue: `应为${oneOf.join('、')}之一` }
  if (value === '') return { field, value, issue: '为空 (empty)' }
  if (most && value.length > most)
    return { field, value, issue: `长度不应超过${most} (more than ${most} characters)` }
  const least = action === 'terminate' ? leastToTerminate : undefined
  if (least && value.length < least)
    return { field, value, issue: `长度不应少于${least} (fewer than ${least} characters)` }
  return undefined
}

/**
 * What an `Idempotency-Key` may look like: the letters are those of both pages, the length is on
 * terminate's only.
 */
export const keyPattern = /^[A-Za-z0-9|_*-]{1,48}$/

/** What makes two grants the same partnership. */
export function identityOf({
  partner: { type, appid, merchant_id },
  authorized_data: { business_type, stock_id },
}: Grant): string {
  return JSON.stringify([type, type === 'APPID' ? appid : merchant_id, business_type, stock_id])
}

/**
 * A grant as it is sent: its fields in one order, whatever the order of the caller's, since the
 * same key has to mean the same bytes.
 *
 * @param grant without faults
 */
export function bodyOf({ partner, authorized_data }: Grant): Grant {
  return {
    partner: only(partner, fields.partner),
    authorized_data: only(authorized_data, fields.authorized_data),
  } as unknown as Grant
}

function only(record: object, names: readonly string[]): Record<string, unknown> {
  const ordered: Record<string, unknown> = {}
  for (const name of names) {
    const value = (record as Record<string, unknown>)[name]
    if (value !== undefined) ordered[name] = value
  }
  return ordered
}
