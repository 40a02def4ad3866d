import type { Shape } from '../../catalogue'
import { InvalidArgumentException } from '../../errors'
import { exampleOf } from '../documentation/example'
import { numberOf } from '../model/numbers'
import type { EventFacts } from './facts'

const nothing: Shape = { kind: 'object', fields: [] }

/** Who is told, and when. */
interface Teller {
  readonly mchid: string
  /** Of the sandbox's brand, if it has one. */
  readonly brand_id?: string | undefined
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Values by the names they stand under, wherever those fit the documented shape. */
function usualValues({ mchid, brand_id, now }: Teller): [string, unknown][] {
  const transaction = numberOf.transaction(now)
  const merchants = ['mchid', 'mch_id', 'sp_mchid', 'combine_mchid', 'combine_mch_id']
  const appids = ['appid', 'sp_appid', 'combine_appid']
  const openids = ['openid', 'sp_openid', 'sub_openid']
  return [
    ...merchants.map((name): [string, unknown] => [name, mchid]),
    ...appids.map((name): [string, unknown] => [name, 'wxd678efh567hg6787']),
    ...openids.map((name): [string, unknown] => [name, 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o']),
    ...(brand_id ? [['brand_id', brand_id] as [string, unknown]] : []),
    ['sub_mchid', '1900000110'],
    ['sub_mch_id', '1900000110'],
    ['transaction_id', transaction],
    ['out_trade_no', `sandbox${transaction.slice(-10)}`],
    ['refund_id', numberOf.refund(now)],
    ['out_refund_no', `refund${transaction.slice(-10)}`],
    ['user_received_account', '支付用户零钱'],
    ['refund_recv_accout', '支付用户零钱'], // so spelt by API v2
    ['bank_type', 'OTHERS'],
    ['currency', 'CNY'],
    ['payer_currency', 'CNY'],
    ['fee_type', 'CNY'],
    ['total', 100],
    ['payer_total', 100],
    ['total_fee', '100'],
    ['cash_fee', '100'],
    ['return_code', 'SUCCESS'],
    ['result_code', 'SUCCESS'],
  ]
}

/**
 * Names of enumerations that the event's own name decides: the state of `REFUND.CLOSED` is
 * `CLOSED`.
 */
function statesIn(shape: Shape, tail: string, found = new Map<string, unknown>()) {
  if (shape.kind === 'array') statesIn(shape.items, tail, found)
  if (shape.kind === 'one') for (const part of shape.of) statesIn(part, tail, found)
  if (shape.kind !== 'object') return found
  for (const { name, shape: inner } of shape.fields) {
    if (inner.kind === 'string' && inner.values?.includes(tail)) found.set(name, tail)
    statesIn(inner, tail, found)
  }
  return found
}

/**
 * What an event of its kind could hold: an example of the documented shape.
 *
 * @param facts of the event
 * @param type its `event_type`, one of those that the facts name
 * @param seal encrypts what is encrypted inside
 */
export function plausibleResource(
  facts: EventFacts,
  type: string,
  { seal, ...told }: Teller & { seal: (text: string) => string },
): Record<string, unknown> {
  const shape = facts.resource ?? facts.encrypted?.holds ?? facts.root ?? nothing
  const tail = type.slice(type.lastIndexOf('.') + 1)
  const named = new Map([...usualValues(told), ...statesIn(shape, tail)])
  const texts = facts.api === 'v2' && facts.resource === undefined
  return exampleOf(shape, { named, seal, texts }) as Record<string, unknown>
}

/** Names that reach the machinery of objects. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Values in places of a resource, in place of what stands there.
 *
 * @param resource is not changed
 * @param values by path: `amount.total`, `sub_orders.0.out_trade_no`
 * @throws InvalidArgumentException `INVALID_OPTION`
 */
export function withValues(
  resource: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const copy = structuredClone(resource) as Record<string, unknown>
  for (const [path, value] of Object.entries(values)) {
    const names = path.split('.')
    if (names.some((name) => name === '' || forbidden.has(name))) {
      throw new InvalidArgumentException(
        `\`set\` names the path ${path.slice(0, 64)}; expected names with dots between, such as amount.total`,
        { code: 'INVALID_OPTION' },
      )
    }
    let at = copy
    for (const name of names.slice(0, -1)) {
      const inner = at[name]
      at = (typeof inner === 'object' && inner !== null ? inner : (at[name] = {})) as typeof at
    }
    at[names.at(-1)!] = value
  }
  return copy
}
