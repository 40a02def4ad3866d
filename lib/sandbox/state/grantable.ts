import { refusal, type Answer } from '../answer'
import type { Grant } from '../../partnerships/rules'
import { isKnownKind, type Stock } from './stocks'
import type { World } from './world'

/** Why a stock cannot be granted, with the platform's number. @see https://pay.weixin.qq.com/doc/v3/merchant/4020801597 */
const numbers = {
  expired: 272757274,
  notRunning: 272757265,
  notBound: 272753677,
  noMerchant: 269546538,
} as const

const refuse = (message: string, number: number, code = 'INVALID_REQUEST'): Answer => ({
  ...refusal(400, code, message),
  number,
})

const unknown: Answer = refusal(404, 'RESOURCE_NOT_EXISTS', '批次不存在')

function stateRefusal(stock: Stock, now: number): Answer | undefined {
  if (stock.state !== 'running') return refuse('活动未激活或已结束', numbers.notRunning)
  const isInTime = stock.begins <= now && now < stock.ends
  return isInTime ? undefined : refuse('批次不在有效期内', numbers.expired)
}

/** Whether the appid is bound to the stock's owner; whether the merchant number is one. */
function partnerRefusal({ partners }: Stock, { partner }: Grant): Answer | undefined {
  const { type, appid = '', merchant_id = '' } = partner
  const isAppid = type === 'APPID'
  if (!partners || partners.includes(isAppid ? appid : merchant_id)) return undefined
  return isAppid
    ? refuse('批次所属商户号与appid未绑定', numbers.notBound, 'APPID_MCHID_NOT_MATCH')
    : refuse('商户号不存在', numbers.noMerchant, 'MCH_NOT_EXISTS')
}

/**
 * Why the stock of a grant cannot be granted; undefined where it can. A stock that nobody made can, unless stocks are
 * strict.
 */
export function stockRefusal(world: World, grant: Grant): Answer | undefined {
  const { business_type, stock_id = '' } = grant.authorized_data
  const stock = world.stocks.get(stock_id)
  if (!stock) return world.stocks.isStrict ? unknown : undefined
  if (isKnownKind(business_type) && stock.kind !== business_type) return unknown
  return stateRefusal(stock, world.clock.now()) ?? partnerRefusal(stock, grant)
}
