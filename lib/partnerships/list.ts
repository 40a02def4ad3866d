import { checkHelperOptions } from '../checks/option-rules'
import { ClientException, UnexpectedValueException, invalid } from '../errors'
import { isObject } from '../checks/type-guards'
import { codeIn, errorBodyOf } from '../client/errors/response-error'
import { assertInstance, misplacedField, placeOf } from './arguments'
import type { Instance } from './instance'
import { businessTypes, type Grant } from './rules'

/** Which partnerships: what is authorized, and to whom. */
export interface ListFilter {
  authorized_data: { business_type: string; stock_id?: string }
  partner?: { type?: string; appid?: string; merchant_id?: string }
  /** Partnerships a request, 1 to 50, the default. */
  limit?: number
}

/** A partnership as the platform lists it. */
export interface ListedPartnership extends Grant {
  readonly build_time: string
  readonly terminate_time?: string
  readonly create_time: string
  readonly update_time: string
}

interface Page {
  readonly data: readonly ListedPartnership[]
  readonly limit?: number
  readonly total?: number
}

/**
 * Whether a refusal is how an empty list is answered, by the documents "as an error in the control
 * flow": the same code stands for broken rules, so that only the message tells. RESOURCE_NOT_EXISTS
 * is a stock that is missing.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380536
 */
const isNone = (code: string, message: string | undefined): boolean =>
  code === 'INVALID_REQUEST' && message?.includes('合作关系不存在') === true

const wrong = (code: string, message: string): never => {
  throw new UnexpectedValueException(`the list of partnerships ${message}`, { code })
}

/**
 * All partnerships that match, page by page, each once. `offset` is the number of the page, from 0,
 * and no page beyond the last is asked for; a gateway that counts rows is found out by what the
 * second request brings, which asks with 1.
 *
 * @param instance made by `Builder.factory`
 * @param filter what is authorized, and to whom
 * @throws InvalidArgumentException `INVALID_OPTION`
 * @throws UnexpectedValueException `LIST_INCOMPLETE` where the platform counts more than it shows,
 *   `BAD_ANSWER`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380536
 */
export const list = (instance: Instance, filter: ListFilter): AsyncGenerator<ListedPartnership> =>
  readList(instance, filter, { call: {}, refusalIsEmpty: true })

/** What is in them is checked where it is needed. */
const anything = { expected: 'what the platform takes', accepts: () => true }
const filterRules = { authorized_data: anything, partner: anything, limit: anything }

/** How a list is asked for. */
interface Asking {
  /** Further options of each call. */
  readonly call: object
  /** Whether the documented error for an empty list is one: it is not signed. */
  readonly refusalIsEmpty: boolean
  /** Sends the question, default a call of the instance's. */
  readonly get?: (query: object) => Promise<{ readonly data: unknown }>
  /** Whether it is worth going on, given how many there are; default always. */
  readonly isWorth?: (total: number) => boolean
}

/** As `list`, for those who have to know what they may believe. */
export async function* readList(
  instance: Instance,
  filter: ListFilter,
  how: Asking,
): AsyncGenerator<ListedPartnership> {
  assertInstance(instance, 'list()')
  assertPlaces(filter)
  const { authorized_data, partner, limit = 50 } = checkHelperOptions(filter, filterRules, 'list()')
  assertFilter(authorized_data, limit)
  const query = { authorized_data, ...(partner && { partner }), limit }
  const seen = new Set<string>()
  const newPartnershipsOf = (page: Page): ListedPartnership[] =>
    page.data.filter((one) => seen.size < seen.add(JSON.stringify(one)).size)
  let page = await pageOf(instance, { ...query, offset: 0 }, how)
  const first = page.data.length
  yield* newPartnershipsOf(page)
  let total = page.total
  if (total !== undefined && how.isWorth?.(total) === false) return
  let counts: 'rows' | 'pages' | undefined
  for (let pages = 1; !isLast(page, seen.size, total, limit); pages++) {
    page = await pageOf(instance, { ...query, offset: counts === 'rows' ? seen.size : pages }, how)
    counts ??= page.data.some((one) => seen.has(JSON.stringify(one))) ? 'rows' : 'pages'
    total = page.total ?? total
    const found = newPartnershipsOf(page)
    yield* found
    if (found.length > 0) continue
    if (total === undefined && page.data.length >= first)
      wrong('LIST_INCOMPLETE', 'shows the same page again and again')
    break
  }
  if (total !== undefined && seen.size < total)
    wrong(
      'LIST_INCOMPLETE',
      `shows ${seen.size} of the ${total} that it counts: ask again, and do not take what came for all`,
    )
}

function isLast(
  { data, limit }: Page,
  found: number,
  total: number | undefined,
  asked: number,
): boolean {
  if (total !== undefined) return found >= total || data.length === 0
  return data.length === 0 || (limit !== undefined && data.length < Math.min(limit, asked))
}

/** A filter is built as a grant is; one that is flat would be told an unknown option. */
function assertPlaces(filter: unknown): void {
  const field = misplacedField(filter)
  if (field !== undefined)
    invalid(
      'UNKNOWN_OPTION',
      `unknown option \`${field}\` of list(); it belongs in ${placeOf(field)}`,
    )
}

function assertFilter(authorized_data: unknown, limit: number): void {
  const refuse = (message: string): never => invalid('INVALID_OPTION', message)
  const { business_type } = (authorized_data ?? {}) as { business_type?: unknown }
  if (!(businessTypes as readonly unknown[]).includes(business_type))
    refuse(
      `\`authorized_data.business_type\` of list() is none of ${businessTypes.join(', ')}; expected list(instance, { authorized_data: { business_type, stock_id } })`,
    )
  if (!Number.isInteger(limit) || limit < 1 || limit > 50)
    refuse('`limit` of list() is no whole number from 1 to 50')
}

async function pageOf(
  instance: Instance,
  query: object,
  { call, refusalIsEmpty, get }: Asking,
): Promise<Page> {
  try {
    const { data } = get
      ? await get(query)
      : await instance
          .chain('v3/marketing/partnerships')
          .getAsync({ ...call, query, http_errors: true })
    return readPage(data)
  } catch (error) {
    if (
      refusalIsEmpty &&
      error instanceof ClientException &&
      error.status === 400 &&
      isNone(error.code, errorBodyOf(error.response).message)
    )
      return { data: [] }
    throw error
  }
}

/** Answers are data: what identifies a partnership has to be there. */
const isListed = (one: unknown): boolean =>
  isObject(one) && isObject(one['partner']) && isObject(one['authorized_data'])

function readPage(answer: unknown): Page {
  const {
    data = [],
    limit,
    total_count: total,
    code,
    message,
  } = (answer ?? {}) as { [name: string]: unknown }
  if (typeof code === 'string' && typeof message === 'string') {
    return isNone(code, message)
      ? { data: [] }
      : wrong(codeIn(code) ?? 'BAD_ANSWER', `is refused: ${message.slice(0, 200)}`)
  }
  if (!Array.isArray(data)) return wrong('BAD_ANSWER', 'has no `data`')
  if (!data.every(isListed)) return wrong('BAD_ANSWER', 'holds an entry that is no partnership')
  const wholeNumberOf = (value: unknown): number | undefined =>
    Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined
  return {
    data: data as ListedPartnership[],
    limit: wholeNumberOf(limit) || undefined,
    total: wholeNumberOf(total),
  }
}
