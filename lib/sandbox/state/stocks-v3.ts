import { ok } from '../answer'
import { omitUndefined, objectOf, textOf, type Call, type Handler } from './call'
import { refusals, refuseV3 } from './refusals'
import {
  stockWords,
  type Stock,
  type StockDraft,
  type StockKind,
  type StockMove,
  type StockState,
} from './stocks'
import { rfc3339 } from './times'
import type { World } from './world'

/** A stock as 查询批次详情 tells of it. */
function favorOf(stock: Stock): object {
  const { made, begins, ends, created, started } = stock
  return omitUndefined({
    stock_id: stock.stock_id,
    stock_creator_mchid: stock.mchid,
    stock_name: stock.name,
    status: stockWords.FAVOR_STOCK[stock.state],
    create_time: rfc3339(created),
    description: textOf(made, 'description') ?? '',
    stock_use_rule: objectOf(made, 'stock_use_rule'),
    available_begin_time: rfc3339(begins),
    available_end_time: rfc3339(ends),
    distributed_coupons: 0,
    no_cash: made['no_cash'] === true,
    start_time: started && rfc3339(started),
    stop_time: stock.state === 'stopped' ? rfc3339(created) : undefined,
    singleitem: false,
    stock_type: textOf(made, 'stock_type') ?? 'NORMAL',
  })
}

/** A stock as 查询商家券详情 tells of it. */
function busifavorOf(stock: Stock): object {
  const { made, begins, ends } = stock
  const rule = objectOf(made, 'coupon_use_rule') ?? {}
  return {
    stock_type: 'NORMAL',
    goods_name: 'xxx',
    stock_send_rule: { max_coupons: 100, max_coupons_per_user: 5, prevent_api_abuse: false },
    ...made,
    coupon_use_rule: {
      use_method: 'OFF_LINE',
      ...rule,
      coupon_available_time: {
        ...objectOf(rule, 'coupon_available_time'),
        available_begin_time: rfc3339(begins),
        available_end_time: rfc3339(ends),
      },
    },
    stock_name: stock.name,
    belong_merchant: stock.mchid,
    stock_id: stock.stock_id,
    stock_state: stockWords.BUSIFAVOR_STOCK[stock.state],
    coupon_code_mode: textOf(made, 'coupon_code_mode') ?? 'WECHATPAY_MODE',
  }
}

/** The stock a call names; unless that is forbidden, one that nobody made stands where the call needs it. */
function stockOf(
  world: World,
  { variables, merchant, query }: Call,
  kind: StockKind,
  state: StockState = 'running',
): Stock | undefined {
  const stock_id = String(variables['stock_id'])
  const known = world.stocks.get(stock_id)
  if (known) return known.kind === kind ? known : undefined
  if (world.stocks.isStrict) return undefined
  const mchid = textOf(query, 'stock_creator_mchid') ?? merchant.mchid
  return world.stocks.make({ stock_id, business_type: kind, state }, mchid, world.clock.now())
}

/** The state that a move begins at. */
const beginnings: Readonly<Record<StockMove, StockState>> = {
  start: 'unactivated',
  pause: 'running',
  restart: 'paused',
  stop: 'running',
}

const createFavor =
  (world: World): Handler =>
  ({ body, merchant }) => {
    const draft: StockDraft = {
      business_type: 'FAVOR_STOCK',
      state: 'unactivated',
      name: textOf(body, 'stock_name'),
      available_begin_time: textOf(body, 'available_begin_time'),
      available_end_time: textOf(body, 'available_end_time'),
    }
    const stock = world.stocks.make(draft, merchant.mchid, world.clock.now(), body)
    world.reportChange('stocks', stock.stock_id)
    return ok({ stock_id: stock.stock_id, create_time: rfc3339(stock.created) })
  }

const createBusifavor =
  (world: World): Handler =>
  ({ body, merchant }) => {
    const times = objectOf(objectOf(body, 'coupon_use_rule'), 'coupon_available_time')
    const draft: StockDraft = {
      business_type: 'BUSIFAVOR_STOCK',
      name: textOf(body, 'stock_name'),
      available_begin_time: textOf(times, 'available_begin_time'),
      available_end_time: textOf(times, 'available_end_time'),
    }
    const stock = world.stocks.make(draft, merchant.mchid, world.clock.now(), body)
    world.reportChange('stocks', stock.stock_id)
    return ok({ stock_id: stock.stock_id, create_time: rfc3339(stock.created) })
  }

const describe =
  (world: World, kind: StockKind): Handler =>
  (call) => {
    const stock = stockOf(world, call, kind)
    if (!stock) return refuseV3(refusals.stockUnknown)
    return ok(kind === 'FAVOR_STOCK' ? favorOf(stock) : busifavorOf(stock))
  }

const move =
  (world: World, move: StockMove, told: string): Handler =>
  (call) => {
    const stock = stockOf(world, call, 'FAVOR_STOCK', beginnings[move])
    if (!stock) return refuseV3(refusals.stockUnknown)
    if (stock.mchid !== call.merchant.mchid) return refuseV3(refusals.noAuth)
    if (!world.stocks.move(stock, move)) return refuseV3(refusals.stockState)
    const now = world.clock.now()
    if (move === 'start') stock.started = now
    world.reportChange('stocks', stock.stock_id)
    return ok({ [told]: rfc3339(now), stock_id: stock.stock_id })
  }

/** Stocks: made, asked for; of vouchers started, paused and restarted. */
export function stockHandlers(world: World): [string, Handler][] {
  const favor = 'v3/marketing/favor'
  const busifavor = 'v3/marketing/busifavor/stocks'
  return [
    [`POST ${favor}/coupon-stocks`, createFavor(world)],
    [`GET ${favor}/stocks/{stock_id}`, describe(world, 'FAVOR_STOCK')],
    [`POST ${favor}/stocks/{stock_id}/start`, move(world, 'start', 'start_time')],
    [`POST ${favor}/stocks/{stock_id}/pause`, move(world, 'pause', 'pause_time')],
    [`POST ${favor}/stocks/{stock_id}/restart`, move(world, 'restart', 'restart_time')],
    [`POST ${busifavor}`, createBusifavor(world)],
    [`GET ${busifavor}/{stock_id}`, describe(world, 'BUSIFAVOR_STOCK')],
  ]
}
