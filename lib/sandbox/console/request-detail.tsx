import type { RecordedRequest } from '../request-log'
import { Code, Pairs, pretty, timeOf } from './parts'
import { curlOf, typescriptOf } from './snippets'
import { useHints, useWords } from './words'

/** Whether the signature holds, and the line that differs where it does not. */
function Verdict({ one: { signature, diagnosis, fault } }: { one: RecordedRequest }) {
  const say = useWords()
  const hintOf = useHints()
  return (
    <>
      {signature && (
        <section class={`verdict ${signature === 'right' ? 'good' : 'bad'}`}>
          <h3>{say(signature)}</h3>
          {diagnosis && <p>{hintOf(diagnosis.hint)}</p>}
          {diagnosis?.number && (
            <div class="differs">
              <h4>
                {say('lineDiffers')}: {diagnosis.number} ({diagnosis.line})
              </h4>
              <pre class="minus" tabIndex={0} aria-label={say('cameAs')}>
                {diagnosis.received || ' '}
              </pre>
              <small>{say('cameAs')}</small>
              <pre class="plus" tabIndex={0} aria-label={say('signedAs')}>
                {diagnosis.signed || ' '}
              </pre>
              <small>{say('signedAs')}</small>
            </div>
          )}
        </section>
      )}
      {fault && (
        <section class="verdict warn">
          <h3>{say('fault')}</h3>
          <code>{JSON.stringify(fault)}</code>
        </section>
      )}
    </>
  )
}

/** All that is known of a request. */
export function RequestDetail({ one, close }: { one: RecordedRequest; close: () => void }) {
  const say = useWords()
  return (
    <article class="detail" aria-label={one.target}>
      <header>
        <h2>
          <span class="verb">{one.method}</span> {one.target}
        </h2>
        <button type="button" class="small" onClick={close}>
          {say('close')}
        </button>
      </header>
      <p class="facts">
        <span>{one.status || say('dropped')}</span>
        <span>{one.milliseconds} ms</span>
        <span>{one.mchid ?? '–'}</span>
        <span>{one.name ?? ''}</span>
        <time dateTime={one.time}>{timeOf(one.time)}</time>
      </p>
      <Verdict one={one} />
      {one.unknown && (
        <p class="facts">
          {say('unknown')} <code>{one.unknown.join(', ')}</code>
        </p>
      )}
      {one.body && <Code title={say('body')} text={pretty(one.body)} />}
      {one.opened !== undefined && (
        <Code title={say('opened')} text={JSON.stringify(one.opened, undefined, 2)} />
      )}
      <Code title={say('answer')} text={pretty(one.answer.body) || ' '} />
      <Pairs title={say('headers')} pairs={one.headers} />
      <Pairs title={say('answerHeaders')} pairs={one.answer.headers} />
      <h3>{say('repeat')}</h3>
      <Code title="curl" text={curlOf(one, location.origin)} />
      <Code title="TypeScript" text={typescriptOf(one)} />
    </article>
  )
}
