import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { scriptOf, type Made } from '../answer'
import { instanceOf, type Loose } from '../instance'
import { anyNonsense, nonsense, OwnError, type Nonsense } from '../nonsense'
import { assertNamed, endingOf } from '../outcome'
import { RawServer } from '../server'
import type { Target } from '../target'

let started: Promise<RawServer> | undefined
const ready = () => (started ??= RawServer.start())

/** Calls a path that is answered so, with an instance of one's own. */
async function asked(
  more: object,
  options: object = {},
  { blocking = false, body = '{"a":1}', verb = 'get', change = (_: Loose): void => undefined } = {},
) {
  const server = await ready()
  const made: Made = {
    status: '200',
    reason: 'OK',
    version: '1.1',
    headers: [],
    body,
    encoding: 'none',
    framing: 'length',
    signing: 'right',
    pieces: 1,
    wait: 0,
    end: 'keep',
  }
  const id = await server.script(scriptOf(made))
  try {
    return await endingOf(() => {
      const instance = instanceOf(server.origin, more)
      change(instance)
      const node = instance.chain(`v3/pay/fuzz-${id}`)
      return blocking ? node[verb](options) : node[`${verb}Async`](options)
    })
  } finally {
    await server.forget(id)
  }
}

/** Where a caller's function stands, and how a call is made with it there. */
const configured = fc.constantFrom('signer', 'verifier', 'handler')
const optional = fc.constantFrom('on_stats', 'debug')
const interceptors = fc.constantFrom('request', 'response')

export const callbacks: Target = {
  name: 'callbacks',
  promises: {
    'a signer, verifier or handler cannot hold a call, nor make it believe': fc.asyncProperty(
      configured,
      anyNonsense,
      fc.boolean(),
      async (where, what, blocking) => {
        const thrown = new Set<unknown>()
        const ending = await asked({ [where]: noting(nonsense[what], thrown) }, {}, { blocking })
        // A verifier is the caller's own judgement: `true` alone is belief.
        assert(
          !('response' in ending) || (where === 'signer' && isSignature(what)),
          `a ${where} that ${what} was believed`,
        )
        // What a test double throws is the caller's own, and comes back as it is.
        if (!('error' in ending)) return
        const isOwn = ending.error instanceof OwnError || thrown.has(ending.error)
        if (where !== 'handler' || !isOwn) assertNamed(ending.error)
      },
    ),
    'what is told about a call cannot harm it': fc.asyncProperty(
      optional,
      anyNonsense,
      fc.boolean(),
      async (option, what, blocking) => {
        const ending = await asked({}, { [option]: nonsense[what] }, { blocking })
        assert(
          'response' in ending,
          `an ${option} that ${what} ended the call: ${'error' in ending ? inspect(ending.error) : ''}`,
        )
      },
    ),
    'an interceptor cannot hold a call': fc.asyncProperty(
      interceptors,
      anyNonsense,
      fc.boolean(),
      async (kind, what, blocking) => {
        await asked(
          {},
          {},
          {
            blocking,
            change: (instance) => {
              instance.getDriver().select('v3').interceptors[kind].use(nonsense[what])
            },
          },
        )
      },
    ),
    'a body that never comes, or fails, is the end of its call': fc.asyncProperty(
      fc.constantFrom('hang', 'error', 'destroy', 'nonsense'),
      async (how) => {
        const body = new Readable({
          objectMode: true,
          read() {
            if (how === 'error') this.destroy(new Error('x'))
            if (how === 'destroy') this.destroy()
            if (how === 'nonsense') this.push({ a: 1 })
          },
        })
        const ending = await asked(
          {},
          { body, headers: { 'Content-Type': 'application/json' } },
          { verb: 'post' },
        )
        body.destroy()
        assert('error' in ending, 'a body that was never whole was sent')
        assertNamed(ending.error)
      },
    ),
    'a call that is aborted ends at once, whatever it waits for': fc.asyncProperty(
      configured,
      fc.constantFrom(0, 1, 10, 50),
      async (where, after) => {
        const signal = AbortSignal.timeout(after)
        const ending = await asked(
          { [where]: nonsense['hangs'] },
          { signal, timeout: 0, retry: { attempts: 1, deadline: 0 } },
        )
        assert('error' in ending)
        assertNamed(ending.error)
      },
    ),
  },
  async close() {
    await (await started)?.close()
  },
}

/**
 * A signer may give any text that a header can carry: it is the platform that says what it is
 * worth.
 */
const isSignature = (what: Nonsense): boolean => what === 'gives text'

/** A function that notes what it throws, now or later. */
const noting = (act: () => unknown, thrown: Set<unknown>) => (): unknown => {
  try {
    const given = act()
    if (given instanceof Promise) given.catch((error: unknown) => thrown.add(error))
    return given
  } catch (error) {
    thrown.add(error)
    throw error
  }
}
