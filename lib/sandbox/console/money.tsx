import { useState } from 'preact/hooks'
import type { OrderView, RefundView, TransferView } from '../control/views'
import { ask, useDoing, useLive } from './api'
import { Doing, Mark, Moves, Rows, timeOf, toneOf, Wrong, yuan } from './parts'
import { useWords } from './words'

/** Moves that have a path of their own behind that of what is moved. */
const movesAt =
  (path: string) =>
  (move: string): Promise<unknown> =>
    ask('POST', `${path}/${move}`, {})

function NewOrder() {
  const say = useWords()
  const [total, setTotal] = useState('100')
  const [run, wrong] = useDoing()
  const make = (event: Event): void => {
    event.preventDefault()
    const out_trade_no = `console${Date.now()}`
    run(() => ask('POST', 'orders', { out_trade_no, total: Number(total) }))
  }
  return (
    <form class="bar" onSubmit={make}>
      <label>
        {say('amount')} ({say('cents')})
        <input
          type="number"
          min="1"
          value={total}
          onInput={({ currentTarget }) => setTotal(currentTarget.value)}
        />
      </label>
      <button>{say('newOrder')}</button>
      <Wrong text={wrong} />
    </form>
  )
}

/** Moves of an order that have a place of their own: a refund is asked for, not a move alone. */
const orderMoves = ['pay', 'ask', 'fail', 'close']

function Order({ one }: { one: OrderView }) {
  const say = useWords()
  const path = `orders/${encodeURIComponent(one.out_trade_no)}`
  const left = one.total - one.refunded
  return (
    <tr>
      <th scope="row">
        {one.out_trade_no}
        <small>{one.transaction_id ?? one.prepay_id}</small>
      </th>
      <td>
        <Mark state={one.state} tone={toneOf(one.state)} />
        {one.expired && <Mark state={say('expired')} tone="over" />}
      </td>
      <td class="number">
        {yuan(one.total)}
        {one.refunded > 0 && <small>− {yuan(one.refunded)}</small>}
      </td>
      <td>{one.sub_mchid ?? one.mchid}</td>
      <td>
        {one.api} {one.trade_type}
      </td>
      <td>{timeOf(one.created)}</td>
      <td>
        <Moves moves={one.moves.filter((move) => orderMoves.includes(move))} act={movesAt(path)} />
        {one.paid && left > 0 && (
          <Doing word="refund" act={() => ask('POST', `${path}/refund`, {})} />
        )}
      </td>
    </tr>
  )
}

const Refund = ({ one }: { one: RefundView }) => (
  <tr>
    <th scope="row">
      {one.out_refund_no}
      <small>{one.out_trade_no}</small>
    </th>
    <td>
      <Mark state={one.state} tone={toneOf(one.state)} />
    </td>
    <td class="number">{yuan(one.refund)}</td>
    <td>{one.sub_mchid ?? one.mchid}</td>
    <td>{timeOf(one.created)}</td>
    <td>
      <Moves
        moves={one.moves.filter((move) => move !== 'retry')}
        act={movesAt(`refunds/${encodeURIComponent(one.out_refund_no)}`)}
      />
    </td>
  </tr>
)

const Transfer = ({ one }: { one: TransferView }) => (
  <tr>
    <th scope="row">
      {one.out_bill_no}
      <small>{one.openid}</small>
    </th>
    <td>
      <Mark state={one.state} tone={toneOf(one.state)} />
    </td>
    <td class="number">{yuan(one.amount)}</td>
    <td>{one.mchid}</td>
    <td>{timeOf(one.created)}</td>
    <td>
      <Moves
        moves={one.moves.filter((move) => ['confirm', 'fail', 'cancel'].includes(move))}
        act={movesAt(`transfers/${encodeURIComponent(one.out_bill_no)}`)}
      />
    </td>
  </tr>
)

/** Orders, refunds and transfers, with what moves them. */
export function Money() {
  const say = useWords()
  const orders = useLive<OrderView[]>('orders', ['orders', 'refunds', 'state', 'clock']) ?? []
  const refunds = useLive<RefundView[]>('refunds', ['refunds', 'state']) ?? []
  const transfers = useLive<TransferView[]>('transfers', ['transfers', 'state']) ?? []
  const short = ['number', 'state', 'amount', 'merchant', 'made', 'moves'] as const
  return (
    <div class="page">
      <h2>{say('orders')}</h2>
      <NewOrder />
      <Rows
        caption="orders"
        isEmpty={orders.length === 0}
        headings={['number', 'state', 'amount', 'merchant', 'kind', 'made', 'moves']}
      >
        {orders.map((one) => (
          <Order key={one.out_trade_no} one={one} />
        ))}
      </Rows>
      <h2>{say('refunds')}</h2>
      <Rows caption="refunds" isEmpty={refunds.length === 0} headings={short}>
        {refunds.map((one) => (
          <Refund key={one.out_refund_no} one={one} />
        ))}
      </Rows>
      <h2>{say('transfers')}</h2>
      <Rows caption="transfers" isEmpty={transfers.length === 0} headings={short}>
        {transfers.map((one) => (
          <Transfer key={one.out_bill_no} one={one} />
        ))}
      </Rows>
    </div>
  )
}
