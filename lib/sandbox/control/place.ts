import type { Grant } from '../../partnerships/rules'
import { millisecondsOf } from '../model/clock'
import type { StockDraft, StockMove } from '../state/stocks'
import type { MerchantRole } from '../state/merchants'
import { assertMoved, requireRow, type Args, type Desk } from './desk'
import { viewOfMerchant, viewOfSharing, viewOfStock } from './views'

export const clock = ({ world }: Desk) => ({
  now: new Date(world.clock.now()).toISOString(),
  ahead: world.clock.ahead,
  due: world.agenda
    .all()
    .slice(0, 100)
    .map(({ at, kind, key }) => ({
      at: new Date(at).toISOString(),
      kind,
      key: key.split('\n').at(-1)!,
    })),
})

/** Moves the clock on, and lets happen what comes due. */
export async function advanceClock(desk: Desk, { advance }: Args) {
  await desk.world.advance(millisecondsOf(advance))
  return clock(desk)
}

export const merchants = ({ world }: Desk) => world.merchants.table.all().map(viewOfMerchant)

/** Adds a merchant with keys of his own, or gives a known one a role. */
export function makeMerchant({ world }: Desk, { mchid, role, partner }: Args) {
  const made = world.merchants.make({
    mchid: String(mchid),
    role: role as MerchantRole | undefined,
    partner: partner === undefined ? undefined : String(partner),
  })
  world.reportChange('merchants', made.mchid)
  return keysOf({ world } as Desk, { mchid })
}

/** What a client needs to be that merchant; the platform's private keys stay here. */
export function keysOf({ world }: Desk, { mchid }: Args) {
  const merchant =
    mchid === undefined
      ? world.merchants.first
      : requireRow(world.merchants.get(String(mchid)), 'merchant', mchid)
  const { platform, ...own } = world.merchants.keysOf(merchant)
  const { publicKeyId, publicKey, serial, certificate } = platform
  return { ...own, platform: { publicKeyId, publicKey, serial, certificate } }
}

export const shares = ({ world }: Desk, { limit }: Args) =>
  world.sharings.table.newest(Number(limit ?? 100)).map(viewOfSharing)

export const stocks = ({ world }: Desk, { limit }: Args) =>
  world.stocks.table.newest(Number(limit ?? 100)).map(viewOfStock)

export function makeStock({ world }: Desk, args: Args) {
  const { mchid } = world.merchants.first
  const stock = world.stocks.make(args as StockDraft, mchid, world.clock.now())
  world.reportChange('stocks', stock.stock_id)
  return viewOfStock(stock)
}

export function moveStock({ world }: Desk, { stock_id, move }: Args) {
  const stock = requireRow(world.stocks.get(String(stock_id)), 'stock', stock_id)
  assertMoved(world.stocks.move(stock, move as StockMove), 'stock', stock.state, String(move))
  world.reportChange('stocks', stock.stock_id)
  return viewOfStock(stock)
}

export const partnerships = ({ partnerships: ledger }: Desk, { limit }: Args) =>
  ledger
    .all()
    .slice(-Number(limit ?? 100))
    .reverse()

/** Ends a partnership, as the stock's owner would. */
export function endPartnership({ partnerships: ledger, world }: Desk, args: Args) {
  const grant = args as unknown as Grant
  const ended = requireRow(ledger.end(grant), 'partnership', grant.authorized_data.stock_id)
  world.reportChange('partnerships', String(grant.authorized_data.stock_id))
  return ended
}

/** Gives the platform a new certificate. */
export function rotate(desk: Desk, { days }: Args) {
  const { serial, certificate } = desk.rotate(days === undefined ? undefined : Number(days))
  return { serial, certificate }
}

export function reset(desk: Desk) {
  desk.reset()
  return {}
}
