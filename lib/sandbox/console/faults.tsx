import { useState } from 'preact/hooks'
import { ask, useDoing, useLive } from './api'
import { Doing, Wrong } from './parts'
import { useWords } from './words'

/** A fault as the control shows it. */
interface Fault {
  readonly id: number
  readonly left: number | 'always'
  readonly match?: { readonly pattern?: string }
  readonly [name: string]: unknown
}

type Rule = Readonly<Record<string, unknown>>

/** Faults that are wanted most, as the control takes them; English, then Chinese. */
const presets: readonly {
  readonly rule: Rule
  readonly words: readonly [string, string]
}[] = [
  {
    rule: { status: 500, body: { code: 'SYSTEM_ERROR', message: '系统异常，请稍后重试' } },
    words: ['500 SYSTEM_ERROR', '500 SYSTEM_ERROR'],
  },
  {
    rule: { status: 429, body: { code: 'FREQUENCY_LIMITED', message: '频率超限' } },
    words: ['429 FREQUENCY_LIMITED', '429 FREQUENCY_LIMITED'],
  },
  { rule: { status: 502, body: '<html>502</html>' }, words: ['502 with HTML', '502 与 HTML'] },
  { rule: { delay: 5_000 }, words: ['5 s late', '延迟 5 秒'] },
  { rule: { drop: 'before' }, words: ['Drop before it takes effect', '生效前断开'] },
  { rule: { drop: 'after' }, words: ['Drop after it took effect', '生效后断开'] },
  { rule: { truncate: true }, words: ['Cut the answer in the middle', '应答中断'] },
  { rule: { signature: 'wrong' }, words: ['Wrong signature', '应答签名错误'] },
  {
    rule: { signature: 'probe' },
    words: ['Signature probe (WECHATPAY/SIGNTEST/)', '签名探测流量'],
  },
  { rule: { signature: 'missing' }, words: ['No signature', '应答无签名'] },
  { rule: { clockOffset: -600 }, words: ['Timestamp 10 minutes old', '时间戳过期 10 分钟'] },
]

/** The fault that a preset has set, if it has. */
const setBy = (faults: readonly Fault[], rule: Rule): Fault | undefined =>
  faults.find(
    ({ id: _, left, match: _m, ...own }) =>
      left === 'always' &&
      Object.keys(own).join() === Object.keys(rule).join() &&
      Object.entries(rule).every(([name, value]) => {
        const text = typeof value === 'object' ? JSON.stringify(value) : value
        return own[name] === text || own[name] === value
      }),
  )

const switchOn = (rule: Rule, pattern: string): Promise<unknown> =>
  ask('POST', 'faults', { ...rule, times: 'always', ...(pattern && { match: { pattern } }) })

/** By what is set now, which may be more than the page has heard of. */
async function switchOff(rule: Rule): Promise<void> {
  const set = setBy(await ask<Fault[]>('GET', 'faults'), rule)
  if (!set) return
  await ask('DELETE', `faults/${set.id}`)
  await switchOff(rule)
}

interface SwitchProps {
  readonly word: string
  readonly set?: Fault
  readonly turn: (isOn: boolean) => void
}

function Switch({ word, set, turn }: SwitchProps) {
  return (
    <li>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={set !== undefined}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
        {word}
        {set?.match?.pattern && <small>{set.match.pattern}</small>}
      </label>
    </li>
  )
}

/** Switches for what can go wrong. */
export function Faults({ isChinese }: { isChinese: boolean }) {
  const say = useWords()
  const faults = useLive<Fault[]>('faults', ['faults', 'requests']) ?? []
  const [pattern, setPattern] = useState('')
  const [code, setCode] = useState('')
  const [run, wrong] = useDoing()
  const turn = (rule: Rule, isOn: boolean): void =>
    run(() => (isOn ? switchOn(rule, pattern) : switchOff(rule)))
  const preset = presets.map(({ rule }) => setBy(faults, rule)?.id)
  const others = faults.filter(({ id }) => !preset.includes(id))
  return (
    <div class="page">
      <h2>{say('faults')}</h2>
      <p>{say('faultsHelp')}</p>
      <label class="wide">
        {say('matching')}
        <input
          value={pattern}
          placeholder="^/v3/pay/"
          onInput={({ currentTarget }) => setPattern(currentTarget.value)}
        />
      </label>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          run(() => switchOn({ error: code }, pattern))
        }}
      >
        <label class="wide">
          {say('code')}
          <input
            value={code}
            placeholder="ORDER_CLOSED"
            onInput={({ currentTarget }) => setCode(currentTarget.value.trim())}
          />
        </label>
      </form>
      <Wrong text={wrong} />
      <ul class="switches">
        {presets.map(({ rule, words }) => {
          const set = setBy(faults, rule)
          const word = words[isChinese ? 1 : 0]
          return <Switch key={words[0]} word={word} set={set} turn={(isOn) => turn(rule, isOn)} />
        })}
      </ul>
      {others.length > 0 && <h3>{say('others')}</h3>}
      <ul class="others">
        {others.map(({ id, left, ...rule }) => (
          <li key={id}>
            <code>{JSON.stringify(rule)}</code>{' '}
            <small>{left === 'always' ? say('always') : `${left} ${say('left')}`}</small>
            <Doing word="remove" act={() => ask('DELETE', `faults/${id}`)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
