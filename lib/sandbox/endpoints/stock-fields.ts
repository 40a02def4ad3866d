import { omitUndefined, objectOf, fieldTextOf, type Fields } from '../model/fields'
import { stockWords, type Stock } from '../state/stocks'
import { rfc3339 } from '../model/times'

/**
 * What a stock's coupons say of themselves: its pattern has it where the stock was made by a
 * request.
 */
export const descriptionOf = (made: Fields): string =>
  fieldTextOf(objectOf(made, 'pattern_info'), 'description') ??
  fieldTextOf(made, 'description') ??
  ''

/** What a query tells of the rule of use, beside the numbers of the rule of sending. */
const toldOfUse = ['fixed_normal_coupon', 'goods_tag', 'trade_type', 'combine_use']

/** A request parts the rules of sending and of use; a query tells them as one. */
function useRuleOf(made: Fields): Fields | undefined {
  const use = objectOf(made, 'coupon_use_rule') ?? {}
  const send = objectOf(made, 'stock_use_rule')
  const told = Object.entries(use).filter(([name]) => toldOfUse.includes(name))
  return send && { ...send, ...Object.fromEntries(told), coupon_type: 'NORMAL' }
}

/** A stock as 查询批次详情 tells of it. */
export function favorOf(stock: Stock, distributed: number): object {
  const { made, begins, ends, created, started } = stock
  return omitUndefined({
    stock_id: stock.stock_id,
    stock_creator_mchid: stock.mchid,
    stock_name: stock.name,
    status: stockWords.FAVOR_STOCK[stock.state],
    create_time: rfc3339(created),
    description: descriptionOf(made),
    stock_use_rule: useRuleOf(made),
    available_begin_time: rfc3339(begins),
    available_end_time: rfc3339(ends),
    distributed_coupons: distributed,
    no_cash: made['no_cash'] === true,
    start_time: started && rfc3339(started),
    stop_time: stock.state === 'stopped' ? rfc3339(created) : undefined,
    singleitem: false,
    stock_type: fieldTextOf(made, 'stock_type') ?? 'NORMAL',
  })
}

/** A stock as 查询商家券详情 tells of it. */
export function busifavorOf(stock: Stock, sent = 0): Record<string, unknown> {
  const { out_request_no: _, ...made } = stock.made
  const { begins, ends } = stock
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
    coupon_code_mode: fieldTextOf(made, 'coupon_code_mode') ?? 'WECHATPAY_MODE',
    send_count_information: { total_send_num: sent },
  }
}
