import { ClientException } from '../errors'
import type { Instance } from './bulk'
import type { Grant } from './rules'

/** Which partnerships: what is authorized, and to whom. */
export interface ListFilter {
  authorized_data: { business_type: string, stock_id?: string }
  partner?: { type?: string, appid?: string, merchant_id?: string }
  /** Partnerships a request, at most 50, the default. */
  limit?: number
}

/** A partnership as the platform lists it. */
export interface ListedPartnership extends Grant {
  readonly build_time: string
  readonly terminate_time?: string
  readonly create_time: string
  readonly update_time: string
}

/** How an empty list is answered, by the documents "as an error in the control flow". */
const emptyCodes: ReadonlySet<string> = new Set(['RESOURCE_NOT_EXISTS', 'NOT_FOUND', 'NOT_EXISTS'])

/**
 * All partnerships that match, page by page.
 *
 * @param instance made by `Builder.factory`
 * @param filter what is authorized, and to whom
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380536
 */
export async function* list(instance: Instance, { authorized_data, partner, limit = 50 }: ListFilter): AsyncGenerator<ListedPartnership> {
  for (let offset = 0; ; offset += limit) {
    const page = await pageOf(instance, { authorized_data, ...partner && { partner }, limit, offset })
    yield* page
    if (page.length < limit) return
  }
}

async function pageOf(instance: Instance, query: object): Promise<readonly ListedPartnership[]> {
  try {
    const { data } = await instance.chain('v3/marketing/partnerships').getAsync({ query })
    return (data as { data?: readonly ListedPartnership[] }).data ?? []
  } catch (error) {
    if (error instanceof ClientException && emptyCodes.has(error.code)) return []
    throw error
  }
}
