import type { CouponView, StockView } from '../control/views'
import type { Partnership } from '../state/partnerships'
import { ask, useLive } from './api'
import { Doing, Mark, Moves, Rows, timeOf, toneOf } from './parts'
import { useWords } from './words'

const Grant = ({ one: { partner, authorized_data, state, update_time } }: { one: Partnership }) => (
  <tr>
    <th scope="row">
      {partner.appid ?? partner.merchant_id}
      <small>{partner.type}</small>
    </th>
    <td>
      {authorized_data.stock_id}
      <small>{authorized_data.business_type}</small>
    </td>
    <td>
      <Mark state={state} tone={toneOf(state)} />
    </td>
    <td>{timeOf(update_time)}</td>
    <td>
      {state === 'ESTABLISHED' && (
        <Doing
          word="terminate"
          act={() => ask('POST', 'partnerships/terminate', { partner, authorized_data })}
        />
      )}
    </td>
  </tr>
)

const Stock = ({ one }: { one: StockView }) => (
  <tr>
    <th scope="row">
      {one.stock_id}
      <small>{one.name}</small>
    </th>
    <td>{one.kind}</td>
    <td>
      <Mark state={one.state} tone={toneOf(one.state)} />
    </td>
    <td>{one.mchid}</td>
    <td>
      <Moves
        moves={one.moves}
        act={(move) => ask('POST', `stocks/${encodeURIComponent(one.stock_id)}/move`, { move })}
      />
    </td>
  </tr>
)

const Coupon = ({ one }: { one: CouponView }) => (
  <tr>
    <th scope="row">
      {one.code}
      <small>{one.stock_id}</small>
    </th>
    <td>{one.openid}</td>
    <td>
      <Mark state={one.state} tone={toneOf(one.state)} />
    </td>
    <td>{timeOf(one.received)}</td>
    <td>
      <Moves
        moves={one.moves}
        act={(move) => {
          const { code, stock_id } = one
          return ask('POST', `coupons/${encodeURIComponent(code)}/move`, { move, stock_id })
        }}
      />
    </td>
  </tr>
)

/** Partnerships, the stocks they are about, and the coupons of those. */
export function Grants() {
  const say = useWords()
  const grants = useLive<Partnership[]>('partnerships', ['partnerships']) ?? []
  const stocks = useLive<StockView[]>('stocks', ['stocks', 'state']) ?? []
  const coupons = useLive<CouponView[]>('coupons', ['coupons', 'clock']) ?? []
  return (
    <div class="page">
      <h2>{say('grants')}</h2>
      <Rows
        caption="grants"
        isEmpty={grants.length === 0}
        headings={['partner', 'stock', 'state', 'made', 'moves']}
      >
        {grants.map((one) => (
          <Grant key={JSON.stringify([one.partner, one.authorized_data])} one={one} />
        ))}
      </Rows>
      <h2>{say('stocks')}</h2>
      <Rows
        caption="stocks"
        isEmpty={stocks.length === 0}
        headings={['stock', 'kind', 'state', 'merchant', 'moves']}
      >
        {stocks.map((one) => (
          <Stock key={one.stock_id} one={one} />
        ))}
      </Rows>
      <h2>{say('coupons')}</h2>
      <Rows
        caption="coupons"
        isEmpty={coupons.length === 0}
        headings={['coupon', 'user', 'state', 'made', 'moves']}
      >
        {coupons.map((one) => (
          <Coupon key={`${one.stock_id} ${one.code}`} one={one} />
        ))}
      </Rows>
    </div>
  )
}
