import { useEffect, useRef, useState } from 'preact/hooks'
import type { RecordedRequest } from '../request-log'
import { ask, useLive } from './api'
import { Doing, timeOf } from './parts'
import { RequestDetail } from './request-detail'
import { useHints, useWords } from './words'

interface Page {
  readonly requests: readonly RecordedRequest[]
  readonly kept: number
  readonly forgotten: number
  readonly most: number
}

/** Requests that are shown at the same time. */
const mostShown = 200

const toneOf = (status: number): string =>
  status === 0 || status >= 500 ? 'bad' : status >= 400 ? 'warn' : 'good'

function Line({
  one,
  isChosen,
  choose,
}: {
  one: RecordedRequest
  isChosen: boolean
  choose: () => void
}) {
  const say = useWords()
  const hintOf = useHints()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <li ref={item} role="option" aria-selected={isChosen} id={`request-${one.id}`} onClick={choose}>
      <span class={`status ${toneOf(one.status)}`}>{one.status || say('dropped')}</span>
      <span class="verb">{one.method}</span>
      <span class="path">
        <b>{one.target}</b>
        <small>
          {one.diagnosis ? `${say('wrong')}: ${hintOf(one.diagnosis.hint)}` : (one.name ?? '')}
        </small>
      </span>
      <time dateTime={one.time}>{timeOf(one.time)}</time>
    </li>
  )
}

function Nothing() {
  const say = useWords()
  return (
    <div class="quiet">
      <p>{say('noRequests')}</p>
      <code>{location.origin}</code>
    </div>
  )
}

interface FilterProps {
  readonly filter: string
  readonly setFilter: (filter: string) => void
  readonly status: string
  readonly setStatus: (status: string) => void
}

function Filters({ filter, setFilter, status, setStatus }: FilterProps) {
  const say = useWords()
  return (
    <div class="bar">
      <input
        id="filter"
        type="search"
        value={filter}
        placeholder={say('filter')}
        aria-label={say('filter')}
        onInput={({ currentTarget }) => setFilter(currentTarget.value)}
      />
      <select
        value={status}
        aria-label={say('anyStatus')}
        onChange={({ currentTarget }) => setStatus(currentTarget.value)}
      >
        <option value="">{say('anyStatus')}</option>
        {['2xx', '3xx', '4xx', '5xx'].map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <Doing word="clear" act={() => ask('DELETE', 'requests')} />
    </div>
  )
}

interface ListProps {
  readonly list: readonly RecordedRequest[]
  readonly chosen: number | undefined
  readonly setChosen: (id: number | undefined) => void
}

/** The requests, one of which arrows choose. */
function List({ list, chosen, setChosen }: ListProps) {
  const say = useWords()
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') setChosen(undefined)
    if (step === undefined || list.length === 0) return
    event.preventDefault()
    const at = list.findIndex(({ id }) => id === chosen)
    const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), list.length - 1)
    setChosen(list[next]!.id)
  }
  const isThere = list.some(({ id }) => id === chosen)
  return (
    <ul
      class="requests"
      role="listbox"
      tabIndex={0}
      aria-label={say('requests')}
      onKeyDown={onKey}
      aria-activedescendant={isThere ? `request-${chosen}` : undefined}
    >
      {list.map((one) => (
        <Line
          key={one.id}
          one={one}
          isChosen={one.id === chosen}
          choose={() => setChosen(one.id)}
        />
      ))}
    </ul>
  )
}

/** Requests as they come, and what is inside one of them. */
export function Requests() {
  const say = useWords()
  const [filter, setFilter] = useState('')
  const [status, setStatus] = useState('')
  const [chosen, setChosen] = useState<number>()
  const query = new URLSearchParams({
    limit: String(mostShown),
    ...(filter && { path: filter }),
    ...(status && { status }),
  })
  const page = useLive<Page>(`requests?${query}`, ['requests'])
  const list = page?.requests ?? []
  const found = list.find(({ id }) => id === chosen)

  return (
    <div class={`split ${found ? 'has-detail' : ''}`}>
      <div class="side">
        <Filters filter={filter} setFilter={setFilter} status={status} setStatus={setStatus} />
        {list.length === 0 ? (
          <Nothing />
        ) : (
          <List list={list} chosen={chosen} setChosen={setChosen} />
        )}
        <p class="foot">
          {page?.kept ?? 0} {say('keptOf')} {(page?.most ?? 0).toLocaleString()} ·{' '}
          {page?.forgotten ?? 0} {say('forgotten')}
        </p>
      </div>
      <div class="main">
        {found ? (
          <RequestDetail one={found} close={() => setChosen(undefined)} />
        ) : (
          <p class="quiet">
            {say('select')}
            <br />
            <small>{say('keysHelp')}</small>
          </p>
        )}
      </div>
    </div>
  )
}
