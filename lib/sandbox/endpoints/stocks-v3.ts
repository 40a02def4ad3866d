import { numberedRefusal, ok, type Answer } from '../http/answer'
import { objectOf, fieldTextOf, type Fields } from '../model/fields'
import type { Call, Handler } from './call'
import { canonicalJson } from './orders-v3'
import { refusals, refuseV3 } from '../state/refusals'
import { busifavorOf, favorOf } from './stock-fields'
import type { Stock, StockDraft, StockKind, StockMove, StockState } from '../state/stocks'
import { rfc3339 } from '../model/times'
import type { World } from '../state/world'

/**
 * A stock by its number; unless that is forbidden, one that nobody made stands where it is needed.
 *
 * @param mchid whose it is, where nobody made it
 */
export function findStock(
  world: World,
  stock_id: string,
  kind: StockKind,
  mchid: string,
  state: StockState = 'running',
): Stock | undefined {
  const known = world.stocks.get(stock_id)
  if (known) return known.kind === kind ? known : undefined
  if (world.stocks.isStrict) return undefined
  const draft = { stock_id, business_type: kind, state, isAssumed: true }
  return world.stocks.make(draft, mchid, world.clock.now())
}

const stockOf = (
  world: World,
  { variables, merchant, query }: Call,
  kind: StockKind,
  state?: StockState,
): Stock | undefined => {
  const mchid = fieldTextOf(query, 'stock_creator_mchid') ?? merchant.mchid
  return findStock(world, String(variables['stock_id']), kind, mchid, state)
}

/** The stock that the same request has made before. */
const findMade = (world: World, mchid: string, body: Fields): Stock | undefined =>
  world.stocks.table.find(
    (stock) => stock.mchid === mchid && stock.made['out_request_no'] === body['out_request_no'],
  )

const keep = (world: World, draft: StockDraft, { merchant, body }: Call): Answer => {
  const { mchid } = merchant
  const earlier = findMade(world, mchid, body)
  if (earlier && canonicalJson(earlier.made) !== canonicalJson(body)) {
    return refuseV3(refusals.otherParameters)
  }
  const stock = earlier ?? world.stocks.make(draft, mchid, world.clock.now(), body)
  world.reportChange('stocks', stock.stock_id)
  return ok({ stock_id: stock.stock_id, create_time: rfc3339(stock.created) })
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
  (call) => {
    const { body } = call
    const draft: StockDraft = {
      business_type: 'FAVOR_STOCK',
      state: 'unactivated',
      name: fieldTextOf(body, 'stock_name'),
      available_begin_time: fieldTextOf(body, 'available_begin_time'),
      available_end_time: fieldTextOf(body, 'available_end_time'),
    }
    return keep(world, draft, call)
  }

const createBusifavor =
  (world: World): Handler =>
  (call) => {
    const { body } = call
    const times = objectOf(objectOf(body, 'coupon_use_rule'), 'coupon_available_time')
    const draft: StockDraft = {
      business_type: 'BUSIFAVOR_STOCK',
      name: fieldTextOf(body, 'stock_name'),
      available_begin_time: fieldTextOf(times, 'available_begin_time'),
      available_end_time: fieldTextOf(times, 'available_end_time'),
    }
    return keep(world, draft, call)
  }

/**
 * Who may ask for a stock: its creator, his partner, and who was granted it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4020807296
 */
function askRefusal(world: World, stock: Stock, { query, merchant }: Call): Answer | undefined {
  if (stock.isAssumed) return undefined
  const { mchid } = merchant
  const named = fieldTextOf(query, 'stock_creator_mchid')
  if (named !== undefined && named !== stock.mchid)
    return numberedRefusal('批次不可获取', 270079577)
  const isNear =
    stock.mchid === mchid ||
    world.merchants.get(stock.mchid)?.partner === mchid ||
    world.isGranted(stock, { mchid, appid: '' })
  return isNear ? undefined : numberedRefusal('调用方不是该批次的发券商户', 270079509)
}

/** No such stock; of vouchers the creator may be nobody, too. */
function unknownRefusal(world: World, { query }: Call): Answer {
  const named = fieldTextOf(query, 'stock_creator_mchid')
  return named === undefined || world.merchants.get(named)
    ? refuseV3(refusals.stockUnknown)
    : numberedRefusal('商户号不存在', 269546538, 'MCH_NOT_EXISTS')
}

const describe =
  (world: World, kind: StockKind): Handler =>
  (call) => {
    const stock = stockOf(world, call, kind)
    const refused = stock ? askRefusal(world, stock, call) : unknownRefusal(world, call)
    if (!stock || refused) return refused
    const sent = world.coupons.countOf(stock)
    return ok(kind === 'FAVOR_STOCK' ? favorOf(stock, sent) : busifavorOf(stock, sent))
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
