import { refusal, type Answer } from '../answer'
import type { Grant } from '../../partnerships/rules'
import { isKnownKind, type Stock } from './stocks'
import type { World } from './world'

/** Why a stock cannot be granted, with the platform's number. @see https://pay.weixin.qq.com/doc/v3/merchant/4020801597 */
const numbers = { expired: 272757274, notRunning: 272757265 } as const

const refuse = (message: string, number: number): Answer => ({
  ...refusal(400, 'INVALID_REQUEST', message),
  number,
})

const unknown: Answer = refusal(404, 'RESOURCE_NOT_EXISTS', '批次不存在')

function stateRefusal(stock: Stock, now: number): Answer | undefined {
  if (stock.state !== 'running') return refuse('活动未激活或已结束', numbers.notRunning)
  const isInTime = stock.begins <= now && now < stock.ends
  return isInTime ? undefined : refuse('批次不在有效期内', numbers.expired)
}

/**
 * Why the stock of a grant cannot be granted; undefined where it can. A stock that nobody made can, unless stocks are
 * strict.
 */
export function stockRefusal(world: World, { authorized_data }: Grant): Answer | undefined {
  const { business_type, stock_id = '' } = authorized_data
  const stock = world.stocks.get(stock_id)
  if (!stock) return world.stocks.isStrict ? unknown : undefined
  if (isKnownKind(business_type) && stock.kind !== business_type) return unknown
  return stateRefusal(stock, world.clock.now())
}
