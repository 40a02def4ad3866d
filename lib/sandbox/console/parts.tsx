import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useDoing } from './api'
import { isWord, useWords, type Word } from './words'

/** What went wrong. */
export const Wrong = ({ text }: { text?: string }) => (
  <p class="wrong" role="alert" hidden={!text}>
    {text}
  </p>
)

/** A state as a coloured mark; the colour says no more than the word. */
export const Mark = ({ state, tone }: { state: string; tone: string }) => (
  <span class={`mark ${tone}`}>{state}</span>
)

const tones: readonly (readonly [RegExp, string])[] = [
  [/^(SUCCESS|delivered|running|RUNNING|ESTABLISHED|FINISHED)$/, 'good'],
  [/^(CLOSED|CANCELLED|REVOKED|TERMINATED|stopped|not sent|expired)$/, 'over'],
  [/^(PAYERROR|FAIL|ABNORMAL|failed)$/, 'bad'],
]

export const toneOf = (state: string): string =>
  tones.find(([like]) => like.test(state))?.[1] ?? 'open'

/** A button that does something, and says what went wrong. */
export function Doing({ word, act }: { word: Word; act: () => Promise<unknown> }) {
  const say = useWords()
  const [run, wrong] = useDoing()
  return (
    <>
      <button type="button" onClick={() => run(act)}>
        {say(word)}
      </button>
      <Wrong text={wrong} />
    </>
  )
}

/** Buttons for the moves that a state allows. */
export const Moves = ({
  moves,
  act,
}: {
  moves: readonly string[]
  act: (move: string) => Promise<unknown>
}) => (
  <div class="moves">
    {moves.filter(isWord).map((move) => (
      <Doing key={move} word={move} act={() => act(move)} />
    ))}
  </div>
)

/** A table with headings, or a line that says there is nothing. */
export function Rows({
  caption,
  headings,
  children,
  isEmpty,
}: {
  caption: Word
  headings: readonly Word[]
  children: ComponentChildren
  isEmpty: boolean
}) {
  const say = useWords()
  if (isEmpty) return <p class="quiet">{say('none')}</p>
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say(caption)}>
      <table>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

/** A text of several lines that can be copied. */
export function Code({ title, text }: { title: string; text: string }) {
  const say = useWords()
  const [isCopied, setCopied] = useState(false)
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(() => {
      setCopied(true)
      setTimeout(() => setCopied(false), 1_500)
    })
  }
  return (
    <section class="code">
      <header>
        <h3>{title}</h3>
        <button type="button" class="small" onClick={copy}>
          {say(isCopied ? 'copied' : 'copy')}
        </button>
      </header>
      <pre tabIndex={0} aria-label={title}>
        {text}
      </pre>
    </section>
  )
}

/** Two columns of names and values. */
export const Pairs = ({
  title,
  pairs,
}: {
  title: string
  pairs: Readonly<Record<string, string>>
}) => (
  <details>
    <summary>{title}</summary>
    <dl>
      {Object.entries(pairs).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </details>
)

/** Money as people write it. */
export const yuan = (cents: number): string => `¥ ${(cents / 100).toFixed(2)}`

/** A time of today without its day. */
export const timeOf = (iso: string): string => {
  const time = new Date(iso)
  const isToday = time.toDateString() === new Date().toDateString()
  return isToday ? time.toTimeString().slice(0, 8) : time.toLocaleString()
}

/** JSON in several lines; any other text as it is. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2)
  } catch {
    return text
  }
}
