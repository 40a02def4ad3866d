import { numberedRefusal, refusal, type Answer } from '../http/answer'
import type { Grant } from '../../partnerships/rules'
import type { StockRefusals } from '../state/partnerships'
import { refusals, refuseV3 } from '../state/refusals'
import { isKnownKind, type Stock } from '../state/stocks'
import type { World } from '../state/world'

/**
 * Why a stock cannot be granted, with the platform's number.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4020801597
 */
const numbers = {
  expired: 272757274,
  notRunning: 272757265,
  notBound: 272753677,
  noMerchant: 269546538,
} as const

const unknown: Answer = refusal(404, 'RESOURCE_NOT_EXISTS', '批次不存在')

function stateRefusal(stock: Stock, now: number): Answer | undefined {
  if (stock.state !== 'running') return numberedRefusal('活动未激活或已结束', numbers.notRunning)
  const isInTime = stock.begins <= now && now < stock.ends
  return isInTime ? undefined : numberedRefusal('批次不在有效期内', numbers.expired)
}

/** Whether the appid is bound to the stock's owner; whether the merchant number is one. */
function partnerRefusal({ partners }: Stock, { partner }: Grant): Answer | undefined {
  const { type, appid = '', merchant_id = '' } = partner
  const isAppid = type === 'APPID'
  if (!partners || partners.includes(isAppid ? appid : merchant_id)) return undefined
  return isAppid
    ? numberedRefusal('批次所属商户号与appid未绑定', numbers.notBound, 'APPID_MCHID_NOT_MATCH')
    : numberedRefusal('商户号不存在', numbers.noMerchant, 'MCH_NOT_EXISTS')
}

/** Only its owner grants a stock, or the partner who acts for him. */
function ownerRefusal(
  { merchants }: World,
  { mchid: owner, isAssumed }: Stock,
  mchid: string,
): Answer | undefined {
  const isNear = isAssumed || owner === mchid || merchants.get(owner)?.partner === mchid
  return isNear ? undefined : refuseV3(refusals.noAuth)
}

/** The stock that is meant, unless it is none for whoever asks. */
function findOwn(
  world: World,
  { business_type, stock_id = '' }: Partial<Grant['authorized_data']>,
  mchid: string,
): { readonly stock?: Stock; readonly refused?: Answer } {
  const stock = world.stocks.get(stock_id)
  if (!stock) return { refused: world.stocks.isStrict ? unknown : undefined }
  if (business_type && isKnownKind(business_type) && stock.kind !== business_type)
    return { refused: unknown }
  return { stock, refused: ownerRefusal(world, stock, mchid) }
}

/**
 * Why stocks cannot be granted, ended or asked about. One that nobody made can, unless stocks are
 * strict; the page of terminate has no code for one that is missing.
 */
export const refusalsOf = (world: World): StockRefusals => ({
  grant: (grant, { mchid }) => {
    const { stock, refused } = findOwn(world, grant.authorized_data, mchid)
    if (refused || !stock) return refused
    return stateRefusal(stock, world.clock.now()) ?? partnerRefusal(stock, grant)
  },
  terminate: ({ authorized_data: { stock_id = '' } }, { mchid }) => {
    const stock = world.stocks.get(stock_id)
    return stock && ownerRefusal(world, stock, mchid)
  },
  list: (authorized, { mchid }) =>
    typeof authorized['stock_id'] === 'string'
      ? findOwn(world, authorized as Partial<Grant['authorized_data']>, mchid).refused
      : undefined,
})
