import assert from 'node:assert/strict'
import fc from 'fast-check'
import { made, plain, scriptOf, type Made, type Signing } from '../answer'
import { instanceOf, keys, type Loose } from '../instance'
import { assertNamed, endingOf, type Ending } from '../outcome'
import { RawServer } from '../server'
import type { Target } from '../target'

let started: Promise<{ server: RawServer; instance: Loose }> | undefined

const ready = () =>
  (started ??= RawServer.start().then((server) => ({
    server,
    instance: instanceOf(server.origin),
  })))

/** How a call is made. */
interface How {
  readonly verb: 'get' | 'post'
  readonly blocking: boolean
  readonly allow_redirects: boolean
  readonly decode_content: boolean
}

const how = fc.record<How>({
  verb: fc.constantFrom('get', 'post'),
  blocking: fc.boolean(),
  allow_redirects: fc.boolean(),
  decode_content: fc.constantFrom(true, true, true, false),
})

interface Told {
  readonly ending: Ending
  readonly came: number
}

/** Makes one call that is answered so. */
async function told(
  answer: Made,
  { verb, blocking, ...options }: How,
  path = 'v3/pay/transactions',
): Promise<Told> {
  const { server, instance } = await ready()
  const id = await server.script(scriptOf(answer))
  const node = instance.chain(`${path}/fuzz-${id}`)
  const json = verb === 'post' ? { json: { out_trade_no: '1' } } : {}
  const ending = await endingOf(() =>
    blocking ? node[verb]({ ...json, ...options }) : node[`${verb}Async`]({ ...json, ...options }),
  )
  const came = await server.forget(id)
  assertWasAsked(ending, came)
  return { ending, came }
}

/**
 * A connection that the last run has left may close only now: then there is nothing to be judged.
 */
function assertWasAsked(ending: Ending, came: number): void {
  if (came > 0) return
  assert('error' in ending, 'a call was answered that nobody has seen')
  assertNamed(ending.error)
  fc.pre(ending.error.code !== 'CONNECTION_RESET')
  assert.fail(`the request never came: ${ending.error.message}`)
}

const wrongly: fc.Arbitrary<Signing> = fc.constantFrom(
  'none',
  'none',
  'other body',
  'other key',
  'old',
  'probe',
  'partial',
  'unknown serial',
)

/** A body that was not signed for this is never a result. */
function assertNotBelieved({ ending }: Told, answer: Made): void {
  assert(
    !('response' in ending),
    `an answer whose signature is "${answer.signing}" with the status ${answer.status} was believed`,
  )
  assertNamed(ending.error)
}

/**
 * False means that nobody can have acted: never written, refused, or a redirect that was not
 * followed.
 */
function assertFate({ ending, came }: Told, { status }: Made): void {
  if (!('error' in ending)) return
  assertNamed(ending.error)
  const refused = /^[34]\d\d$/.test(status)
  assert(
    refused || ending.error.mayHaveTakenEffect,
    `mayHaveTakenEffect is false (${ending.error.code}), though ${came} requests came and the answer was ${status}`,
  )
}

const everySigning: fc.Arbitrary<Signing> = fc.oneof(fc.constant<Signing>('right'), wrongly)

/** Whether an answer came over whole, so that what was signed is what there is to read. */
const isExact = ({ encoding }: Made, { decode_content }: How): boolean =>
  encoding === 'none' || decode_content

export const answers: Target = {
  name: 'answers',
  promises: {
    'an unsigned answer of any status is never believed': fc.asyncProperty(
      plain(wrongly),
      how,
      async (answer, way) => {
        assertNotBelieved(await told(answer, way), answer)
      },
    ),
    'an unsigned answer of any framing, encoding and speed is never believed': fc.asyncProperty(
      made(wrongly),
      how,
      async (answer, way) => {
        assertNotBelieved(await told(answer, way), answer)
      },
    ),
    'a redirect is no way round the signature': fc.asyncProperty(
      fc.constantFrom('301', '302', '303', '307', '308'),
      fc.constantFrom(
        'billdownload/file',
        'statements',
        'merchant-service/images/x',
        'transferdownload/signfile',
      ),
      how,
      async (status, path, way) => {
        const { server, instance } = await ready()
        const file = plainOf('200', '{"trade_state":"SUCCESS"}')
        const there = await server.script(scriptOf(file))
        const redirect = {
          ...plainOf(status, ''),
          headers: [['Location', `/v3/${path}?fuzz-${there}`] as const],
        }
        const here = await server.script(scriptOf(redirect))
        const node = instance.chain(`v3/pay/transactions/fuzz-${here}`)
        const ending = await endingOf(() =>
          way.blocking
            ? node.get({ allow_redirects: true })
            : node.getAsync({ allow_redirects: true }),
        )
        await Promise.all([server.forget(there), server.forget(here)])
        assertNotBelieved({ ending, came: 1 }, redirect)
      },
    ),
    'what is believed is a success, exactly as it was signed': fc.asyncProperty(
      made(everySigning),
      how,
      async (answer, way) => {
        const { ending } = await told(answer, way)
        if ('error' in ending) return assertNamed(ending.error)
        assert.equal(answer.signing, 'right')
        assert.match(answer.status, /^2\d\d$/)
        assert.equal(String(ending.response.getStatusCode()), answer.status)
        if (isExact(answer, way) && answer.framing !== 'too long')
          assert.equal(
            String(ending.response.getBody()),
            /^204$/.test(answer.status) ? '' : answer.body,
          )
      },
    ),
    'false in mayHaveTakenEffect means that nobody can have acted': fc.asyncProperty(
      made(everySigning),
      how,
      async (answer, way) => {
        assertFate(await told(answer, way), answer)
      },
    ),
    'an endpoint that answers unsigned gives successes alone': fc.asyncProperty(
      made(fc.constant('none')),
      how,
      async (answer, way) => {
        const { server, instance } = await ready()
        const id = await server.script(scriptOf(answer))
        const { blocking, verb: _verb, ...options } = way
        const node = instance.chain(`v3/billdownload/file?token=fuzz-${id}`)
        const ending = await endingOf(() => (blocking ? node.get(options) : node.getAsync(options)))
        await server.forget(id)
        if ('error' in ending) return assertNamed(ending.error)
        assert.match(answer.status, /^2\d\d$/)
      },
    ),
    'a long time is long, and not over at once': fc.asyncProperty(
      fc.constantFrom('timeout', 'connect_timeout', 'read_timeout', 'deadline'),
      fc.constantFrom(2_147_484, 1e9, Number.MAX_SAFE_INTEGER, 1e300),
      fc.boolean(),
      async (name, seconds, blocking) => {
        const { server, instance } = await ready()
        const whole = scriptOf({ ...plainOf('200', '{}'), signing: 'right', pieces: 3, wait: 15 })
        const id = await server.script(whole)
        const options =
          name === 'deadline'
            ? { retry: { attempts: 1, deadline: seconds } }
            : { [name]: seconds, retry: { attempts: 1, deadline: 0 } }
        const node = instance.chain(`v3/pay/fuzz-${id}`)
        const ending = await endingOf(() => (blocking ? node.get(options) : node.getAsync(options)))
        await server.forget(id)
        assert('response' in ending, `${name}: ${String((ending as { error?: unknown }).error)}`)
      },
    ),
    'an answer of API v2 is not believed without a sign': fc.asyncProperty(
      plain(fc.constant('none')),
      how,
      async (answer, { blocking }) => {
        const { server, instance } = await ready()
        const body =
          answer.status === '200'
            ? `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><x>${answer.body.replace(/[<&]/g, '')}</x></xml>`
            : answer.body
        const id = await server.script(scriptOf({ ...answer, body }))
        const node = instance.chain(`v2/pay/fuzz-${id}`)
        const options = { xml: { mch_id: keys.mchid } }
        const ending = await endingOf(() =>
          blocking ? node.post(options) : node.postAsync(options),
        )
        const came = await server.forget(id)
        assertWasAsked(ending, came)
        assertNotBelieved({ ending, came }, answer)
      },
    ),
  },
  async close() {
    await (await started)?.server.close()
  },
}

/** A whole answer without a signature. */
function plainOf(status: string, body: string): Made {
  return {
    status,
    body,
    reason: 'OK',
    version: '1.1',
    headers: [],
    encoding: 'none',
    framing: 'length',
    signing: 'none',
    pieces: 1,
    wait: 0,
    end: 'keep',
  }
}
