import { useEffect, useState } from 'preact/hooks'
import { ask, useDoing, useLive } from './api'
import { Wrong } from './parts'
import { useWords } from './words'

interface ClockView {
  readonly now: string
  readonly ahead: number
  readonly due: readonly { readonly at: string; readonly kind: string; readonly key: string }[]
}

/** `1 d 2 h`, the two greatest units. */
function spanOf(milliseconds: number): string {
  const units: [string, number][] = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1_000],
  ]
  let rest = milliseconds
  const parts = units.flatMap(([unit, size]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return count > 0 ? [`${count} ${unit}`] : []
  })
  return parts.slice(0, 2).join(' ')
}

/** The clock of the sandbox, and what moves it. */
export function Clock() {
  const say = useWords()
  const clock = useLive<ClockView>('clock', [
    'clock',
    'orders',
    'refunds',
    'transfers',
    'events',
    'shares',
  ])
  const [by, setBy] = useState('1h')
  const [, tick] = useState(0)
  const [run, wrong] = useDoing()
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1_000)
    return () => clearInterval(timer)
  }, [])
  const ahead = clock?.ahead ?? 0
  const advance = (event: Event): void => {
    event.preventDefault()
    run(() => ask('POST', 'clock', { advance: by }))
  }
  return (
    <form class="clock" onSubmit={advance} aria-label={say('clock')}>
      <span class="now">
        <b>{new Date(Date.now() + ahead).toLocaleString()}</b>
        <small>
          {ahead >= 1_000 ? `${say('ahead')} ${spanOf(ahead)}` : say('onTime')} ·{' '}
          {clock?.due.length ?? 0} {say('due')}
        </small>
      </span>
      <input
        size={7}
        value={by}
        aria-label={`${say('advance')} ${say('advanceBy')}`}
        title={say('advanceBy')}
        onInput={({ currentTarget }) => setBy(currentTarget.value)}
      />
      <button>{say('advance')}</button>
      <Wrong text={wrong} />
    </form>
  )
}
