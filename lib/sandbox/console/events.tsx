import { useState } from 'preact/hooks'
import type { EventView } from '../control/views'
import { ask, useDoing, useLive } from './api'
import { Doing, Mark, timeOf, toneOf, Wrong } from './parts'
import { useWords } from './words'

interface EventType {
  readonly names: readonly string[]
  readonly name: string
}

/** `amount.total=1`, a line each; what JSON can read is read so. */
function valuesIn(text: string): Record<string, unknown> {
  const lines = text.split('\n').filter((line) => line.includes('='))
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=')
      const [path, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()]
      try {
        return [path, JSON.parse(value) as unknown]
      } catch {
        return [path, value]
      }
    }),
  )
}

function Trigger() {
  const say = useWords()
  const types = useLive<EventType[]>('event-types', []) ?? []
  const [name, setName] = useState('TRANSACTION.SUCCESS')
  const [to, setTo] = useState(localStorage.getItem('to') ?? 'http://127.0.0.1:3000/notify')
  const [values, setValues] = useState('')
  const [run, wrong] = useDoing()
  const trigger = (event: Event): void => {
    event.preventDefault()
    localStorage.setItem('to', to)
    run(() => ask('POST', 'events', { event_type: name, ...(to && { to }), set: valuesIn(values) }))
  }
  return (
    <form class="form" onSubmit={trigger}>
      <label>
        {say('eventType')}
        <input
          list="event-types"
          required
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <datalist id="event-types">
        {types.map((one) => (
          <option key={one.names.at(-1)} value={one.names.at(-1)}>
            {one.name}
          </option>
        ))}
      </datalist>
      <label>
        {say('to')}
        <input type="url" value={to} onInput={({ currentTarget }) => setTo(currentTarget.value)} />
      </label>
      <label>
        {say('set')}
        <textarea
          rows={2}
          value={values}
          onInput={({ currentTarget }) => setValues(currentTarget.value)}
        />
      </label>
      <button class="first">{say('trigger')}</button>
      <Wrong text={wrong} />
    </form>
  )
}

function Event({ one }: { one: EventView }) {
  const say = useWords()
  return (
    <li class="event">
      <header>
        <h3>{one.event_type}</h3>
        <Mark state={one.state} tone={toneOf(one.state)} />
        <time dateTime={one.created}>{timeOf(one.created)}</time>
        {one.url && <Doing word="resend" act={() => ask('POST', `events/${one.id}/resend`, {})} />}
      </header>
      <p class="url">{one.url ?? one.reason}</p>
      <ol class="deliveries" aria-label={say('deliveries')}>
        {one.deliveries.map((send, at) => (
          <li key={at}>
            <span class={`status ${send.taken ? 'good' : 'bad'}`}>{send.status || '×'}</span>
            {timeOf(send.at)} · {send.milliseconds} ms {send.reason}
          </li>
        ))}
        {one.next && (
          <li class="quiet">
            {say('next')}: {timeOf(one.next)}
          </li>
        )}
      </ol>
      <details>
        <summary>{say('resource')}</summary>
        <pre tabIndex={0} aria-label={say('resource')}>
          {JSON.stringify(one.resource, undefined, 2)}
        </pre>
      </details>
    </li>
  )
}

/** What merchants are told, with its sends. */
export function Events() {
  const say = useWords()
  const events = useLive<EventView[]>('events', ['events']) ?? []
  return (
    <div class="page">
      <h2>{say('events')}</h2>
      <Trigger />
      {events.length === 0 ? (
        <p class="quiet">{say('none')}</p>
      ) : (
        <ul class="events">
          {events.map((one) => (
            <Event key={one.id} one={one} />
          ))}
        </ul>
      )}
    </div>
  )
}
