/** A rule for one field of a grant. */
interface Rule {
  readonly field: string
  readonly required?: (grant: Grant) => boolean
  readonly oneOf?: readonly string[]
  readonly length?: readonly [least: number, most: number]
}

/** A partner and what it is granted, as the body of a request has them. */
export interface Grant {
  readonly partner: { readonly type: string, readonly appid?: string, readonly merchant_id?: string }
  readonly authorized_data: { readonly business_type: string, readonly stock_id?: string }
}

const always = (): boolean => true

/**
 * The documented rules.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380498
 */
const rules: readonly Rule[] = [
  { field: '/partner/type', required: always, oneOf: ['APPID', 'MERCHANT'] },
  { field: '/partner/appid', required: ({ partner }) => partner.type === 'APPID', length: [1, 32] },
  { field: '/partner/merchant_id', required: ({ partner }) => partner.type === 'MERCHANT', length: [8, 15] },
  { field: '/authorized_data/business_type', required: always, oneOf: ['FAVOR_STOCK', 'BUSIFAVOR_STOCK'] },
  { field: '/authorized_data/stock_id', required: always, length: [1, 20] },
]

/** Where a grant breaks a rule: a JSON pointer, and why. */
export interface Found { readonly field: string, readonly value?: unknown, readonly issue: string }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The first rule that a body breaks.
 *
 * @param body parsed JSON
 */
export function faultOf(body: unknown): Found | undefined {
  if (!isRecord(body)) return { field: '', issue: '不是JSON对象' }
  for (const part of ['partner', 'authorized_data']) {
    if (!isRecord(body[part])) return { field: `/${part}`, value: body[part], issue: body[part] === undefined ? '缺失' : '不是JSON对象' }
  }
  for (const rule of rules) {
    const [, part, name] = rule.field.split('/') as [string, string, string]
    const fault = broken(rule, (body[part] as Record<string, unknown>)[name], body as unknown as Grant)
    if (fault) return fault
  }
  return undefined
}

function broken({ field, required, oneOf, length }: Rule, value: unknown, grant: Grant): Found | undefined {
  if (value === undefined) return required?.(grant) ? { field, issue: '缺失' } : undefined
  if (typeof value !== 'string') return { field, value, issue: '应为字符串' }
  if (oneOf && !oneOf.includes(value)) return { field, value, issue: `应为${oneOf.join('、')}之一` }
  if (length && (value.length < length[0] || value.length > length[1])) return { field, value, issue: `长度应为${length[0]}到${length[1]}` }
  return undefined
}

/** What an `Idempotency-Key` may look like. */
export const keyPattern = /^[A-Za-z0-9|_*-]{1,48}$/

/** What makes two grants the same partnership. */
export function identityOf({ partner: { type, appid, merchant_id }, authorized_data: { business_type, stock_id } }: Grant): string {
  return JSON.stringify([type, type === 'APPID' ? appid : merchant_id, business_type, stock_id])
}
