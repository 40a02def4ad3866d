import { useState } from 'preact/hooks'
import type { MerchantView } from '../control/views'
import { ask, useDoing, useLive } from './api'
import { Code, Rows, Wrong } from './parts'
import { useWords } from './words'

function NewMerchant() {
  const say = useWords()
  const [mchid, setMchid] = useState('')
  const [role, setRole] = useState('merchant')
  const [run, wrong] = useDoing()
  const make = (event: Event): void => {
    event.preventDefault()
    run(() => ask('POST', 'merchants', { mchid, role }))
  }
  return (
    <form class="bar" onSubmit={make}>
      <label>
        mchid
        <input
          required
          pattern="[A-Za-z0-9_\-]{1,32}"
          value={mchid}
          onInput={({ currentTarget }) => setMchid(currentTarget.value)}
        />
      </label>
      <label>
        {say('role')}
        <select value={role} onChange={({ currentTarget }) => setRole(currentTarget.value)}>
          {['merchant', 'partner', 'sub-merchant'].map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <button>{say('add')}</button>
      <Wrong text={wrong} />
    </form>
  )
}

/** Merchants and the keys that clients need. */
export function Merchants() {
  const say = useWords()
  const merchants = useLive<MerchantView[]>('merchants', ['merchants']) ?? []
  const [keys, setKeys] = useState<object>()
  const [run, wrong] = useDoing()
  const show = (of: string): void =>
    run(async () => setKeys(await ask<object>('GET', `keys?mchid=${encodeURIComponent(of)}`)))
  return (
    <div class="page">
      <h2>{say('merchants')}</h2>
      <NewMerchant />
      <Wrong text={wrong} />
      <Rows
        caption="merchants"
        isEmpty={merchants.length === 0}
        headings={['merchant', 'role', 'serial', 'keys']}
      >
        {merchants.map((one) => (
          <tr key={one.mchid}>
            <th scope="row">{one.mchid}</th>
            <td>
              {one.role ?? '–'}
              {one.partner && <small>{one.partner}</small>}
            </td>
            <td class="mono">{one.serial}</td>
            <td>
              <button type="button" onClick={() => show(one.mchid)}>
                {say('keys')}
              </button>
            </td>
          </tr>
        ))}
      </Rows>
      {keys && <Code title={say('keys')} text={JSON.stringify(keys, undefined, 2)} />}
    </div>
  )
}
