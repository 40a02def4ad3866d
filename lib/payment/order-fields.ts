import { describeType } from '../checks/did-you-mean'
import { isObject } from '../checks/type-guards'
import { InvalidArgumentException } from '../errors'
import { Formatter } from '../formatter'
import { assertTexts } from './arguments'
import type { AppOrder, PaymentOrder } from './parameters'

/**
 * An order whose values are there: what is missing would be signed as `undefined`, and refused on
 * the payer's phone.
 */
export function orderFields(order: PaymentOrder, user: string): PaymentOrder {
  const { appId, prepayId } = assertTexts(order, ['appId', 'prepayId'], user)
  if (prepayId.startsWith('prepay_id='))
    throw new InvalidArgumentException(
      `\`prepayId\` of ${user} begins with \`prepay_id=\`, which is added here; expected what the order answered, alone`,
    )
  return { appId, prepayId }
}

/** An app's order, and whom it pays. */
export function appFields(
  order: AppOrder,
  mchid: string,
  user: string,
): PaymentOrder & { readonly partnerId: string } {
  if (!isObject(order)) return { ...orderFields(order, user), partnerId: mchid }
  const { partnerId, ...rest } = order as AppOrder
  const fields = orderFields(rest, user)
  if (partnerId === undefined || partnerId === null) return { ...fields, partnerId: mchid }
  if (typeof partnerId !== 'string' || !/^\d{1,32}$/.test(partnerId))
    throw new InvalidArgumentException(
      `\`partnerId\` of ${user} is ${describeType(partnerId)}; expected the sub-merchant's id, a text of digits`,
    )
  return { ...fields, partnerId }
}

/** The moment of a signature, and a text that no other one has. */
export const stamp = (): { timeStamp: string; nonceStr: string } => ({
  timeStamp: String(Formatter.timestamp()),
  nonceStr: Formatter.nonce(),
})
