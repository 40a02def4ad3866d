import { isObject } from '../../checks/type-guards'

/** What is known of a stock before it is granted. */
export interface StockFinding {
  readonly business_type: string
  readonly stock_id: string
  /** `doomed`: a documented rule refuses every row of it. `unknown`: it could not be asked for. */
  readonly state: 'ready' | 'doomed' | 'unknown'
  readonly code?: string
  /** Why it is doomed or unknown. */
  readonly message?: string
  /**
   * Whether it is another merchant's, as far as its query tells: what it is not permitted concerns
   * it alone.
   */
  readonly isForeign?: boolean
  /** What only experience says against it. */
  readonly warnings: readonly string[]
}

type StockVerdict = Pick<StockFinding, 'state' | 'code' | 'message' | 'warnings' | 'isForeign'>

/** A stock as its query tells of it, in one shape for both kinds. */
interface StockDetails {
  readonly state?: unknown
  readonly begins?: unknown
  readonly ends?: unknown
  readonly owner?: unknown
}

/** How each kind of stock is asked for and told. */
export interface StockKind {
  readonly path: (stock: string) => string
  readonly query: (mchid: string) => object
  readonly read: (answer: Record<string, unknown>) => StockDetails
  readonly running: string
  /** Whether a page says that only a running stock, within its time, can be granted. */
  readonly isDocumented: boolean
}

const inside = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((found, name) => (isObject(found) ? found[name] : undefined), value)

/**
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460564
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534928
 */
export const stockKinds: Readonly<Record<string, StockKind>> = {
  FAVOR_STOCK: {
    path: (stock) => `v3/marketing/favor/stocks/${encodeURIComponent(stock)}`,
    query: (mchid) => ({ stock_creator_mchid: mchid }),
    read: (answer) => ({
      state: answer['status'],
      begins: answer['available_begin_time'],
      ends: answer['available_end_time'],
      owner: answer['stock_creator_mchid'],
    }),
    running: 'running',
    isDocumented: true,
  },
  BUSIFAVOR_STOCK: {
    path: (stock) => `v3/marketing/busifavor/stocks/${encodeURIComponent(stock)}`,
    query: () => ({}),
    read: (answer) => {
      const times = inside(answer, 'coupon_use_rule', 'coupon_available_time')
      return {
        state: answer['stock_state'],
        begins: inside(times, 'available_begin_time'),
        ends: inside(times, 'available_end_time'),
        owner: answer['belong_merchant'],
      }
    },
    running: 'RUNNING',
    isDocumented: false,
  },
}

const timeOf = (value: unknown): number =>
  typeof value === 'string' ? Date.parse(value) : Number.NaN

/**
 * Whether a stock can be granted: what a page says dooms it, what is only inferred warns.
 *
 * @param kind of the stock
 * @param answer of its query
 * @param mchid the merchant that grants
 * @param time now, in milliseconds
 */
export function verdictOf(
  kind: StockKind,
  answer: unknown,
  mchid: string,
  time: number,
): StockVerdict {
  if (!isObject(answer))
    return {
      state: 'unknown',
      code: 'BAD_ANSWER',
      message: 'its query tells nothing',
      warnings: [],
    }
  const { state, begins, ends, owner } = kind.read(answer)
  const shown = String(state).slice(0, 20)
  const isForeign = mchid !== '' && typeof owner === 'string' && owner !== mchid
  const found = [
    {
      when: typeof state === 'string' && state !== kind.running,
      code: 'STOCK_NOT_RUNNING',
      message: `批次未在运行中 (the stock is ${shown}, not ${kind.running}: activate or restart it; a stopped one is final)`,
      dooms: kind.isDocumented,
    },
    {
      when: timeOf(ends) < time,
      code: 'STOCK_EXPIRED',
      message: `批次已过期 (the stock ended at ${String(ends).slice(0, 35)}: make a new one)`,
      dooms: true,
    },
    {
      when: timeOf(begins) > time,
      code: 'STOCK_NOT_BEGUN',
      message: `批次未到开始时间 (the stock begins at ${String(begins).slice(0, 35)})`,
      dooms: kind.isDocumented,
    },
    {
      when: isForeign,
      code: 'STOCK_OF_ANOTHER',
      message: `批次属于其他商户 (the stock belongs to ${String(owner).slice(0, 32)}, not to ${mchid}: only its owner can grant it, as far as is known)`,
      dooms: false,
    },
  ].filter(({ when }) => when)
  const doom = found.find(({ dooms }) => dooms)
  const warnings = found.filter((one) => !one.dooms).map(({ message }) => message)
  return doom
    ? { state: 'doomed', code: doom.code, message: doom.message, warnings, isForeign }
    : { state: 'ready', warnings, isForeign }
}
