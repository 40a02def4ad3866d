import assert from 'node:assert/strict'
import fc from 'fast-check'
import { grant, type Outcome } from '../../../lib/partnerships'
import { made, signatureOf, type Made } from '../answer'
import { instanceOf, type Loose } from '../instance'
import { anyNonsense, nonsense } from '../nonsense'
import { assertNamed, endingOf } from '../outcome'
import type { Target } from '../target'

const rows = ['wx1', 'wx2'].map((appid) => ({
  partner: { type: 'APPID', appid },
  authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
}))

/** Seconds that a row may take. */
const patience = 0.5

/** An instance whose every request is answered so. */
function answeredBy({ status, headers, body, signing }: Made): Loose {
  const all = Object.fromEntries([...headers, ...signatureOf(body, signing)])
  return instanceOf('http://127.0.0.1:9', {
    handler: () => ({ status: Number(status), headers: all, body }),
  })
}

async function outcomesOf(instance: Loose, options: object): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for await (const outcome of grant(instance, rows as never, {
    patience,
    retry: { attempts: 3, backoff: 5, deadline: patience },
    ...options,
  }))
    outcomes.push(outcome)
  return outcomes
}

const unsigned = made(
  fc.constantFrom('none', 'other body', 'other key', 'old', 'probe', 'partial'),
).map((one) => ({ ...one, status: /^\d{3}$/.test(one.status) ? one.status : '429' }))
const slower = unsigned.map((one) => ({
  ...one,
  status: '429',
  headers: [...one.headers, ['Retry-After', '3600'] as const],
}))

export const runs: Target = {
  name: 'runs',
  promises: {
    'a row ends within its patience, and is granted by a signed answer alone': fc.asyncProperty(
      fc.oneof(unsigned, slower),
      async (answer) => {
        const ending = await endingOf(() => outcomesOf(answeredBy(answer), {}), 2 * patience)
        if ('error' in ending) return assertNamed(ending.error)
        for (const { state, final } of ending.response as Outcome[]) {
          assert.notEqual(state, 'granted')
          assert(
            !final || /^4\d\d$/.test(answer.status),
            `a row is over for good, though the answer was ${answer.status} and not signed`,
          )
        }
      },
    ),
    'a run ends at its signal, whatever its callbacks do': fc.asyncProperty(
      fc.constantFrom('onProgress', 'onStart', 'onEnd'),
      anyNonsense,
      async (where, what) => {
        const refusal: Made = {
          status: '400',
          headers: [],
          body: '{"code":"PARAM_ERROR","message":"x"}',
          signing: 'none',
        } as unknown as Made
        const signal = AbortSignal.timeout(200)
        await endingOf(
          () => outcomesOf(answeredBy(refusal), { [where]: nonsense[what], signal }),
          2 * patience,
        )
      },
    ),
  },
}
