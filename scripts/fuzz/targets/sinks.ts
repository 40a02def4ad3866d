import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { made, scriptOf, type Made } from '../answer'
import { instanceOf, keys, type Loose } from '../instance'
import { assertNamed, endingOf } from '../outcome'
import { RawServer } from '../server'
import type { Target } from '../target'

let started: Promise<{ server: RawServer; instance: Loose }> | undefined
const ready = () =>
  (started ??= RawServer.start().then((server) => ({
    server,
    instance: instanceOf(server.origin),
  })))

/** How a sink of the caller's behaves. */
interface Manners {
  readonly fault:
    | 'none'
    | 'write'
    | 'throw'
    | 'final'
    | 'destroy'
    | 'early'
    | 'destroyed'
    | 'hang'
    | 'hang at the end'
  /** Milliseconds that each piece, and the end, take. */
  readonly slow: number
  readonly highWaterMark: number
}

const manners = fc.record<Manners>({
  fault: fc.constantFrom(
    'none',
    'none',
    'write',
    'throw',
    'final',
    'destroy',
    'early',
    'destroyed',
    'hang',
    'hang at the end',
  ),
  slow: fc.constantFrom(0, 0, 5, 150, 450),
  highWaterMark: fc.constantFrom(1, 16, 65_536),
})

/** A sink that keeps what it is given, and fails as it was told. */
class Odd extends Writable {
  readonly pieces: Buffer[] = []
  hasFinished = false
  readonly #manners: Manners

  constructor({ highWaterMark, ...more }: Manners) {
    super({ highWaterMark })
    this.#manners = { highWaterMark, ...more }
    this.once('finish', () => {
      this.hasFinished = true
    })
    if (more.fault === 'destroyed') this.destroy()
  }

  /** Fails at once, where that is its fault: its call is under way. */
  begin(): void {
    if (this.#manners.fault === 'early') setImmediate(() => this.destroy(new Error('early')))
  }

  override _write(piece: Buffer, _: string, done: (error?: Error) => void): void {
    const { fault, slow } = this.#manners
    if (fault === 'throw') throw new Error('thrown by the sink')
    if (fault === 'hang') return
    if (fault === 'destroy') return void this.destroy(new Error('destroyed'))
    this.pieces.push(piece)
    setTimeout(() => done(fault === 'write' ? new Error('not written') : undefined), slow)
  }

  override _final(done: (error?: Error) => void): void {
    const { fault, slow } = this.#manners
    if (fault === 'hang at the end') return
    setTimeout(() => done(fault === 'final' ? new Error('not ended') : undefined), slow)
  }
}

const answer = fc
  .record({
    body: fc.oneof(
      fc.constant(''),
      fc.string({ maxLength: 100 }),
      fc.integer({ min: 1, max: 300_000 }).map((size) => 'x'.repeat(size)),
    ),
    signing: fc.constantFrom('none', 'right'),
    encoding: fc.constantFrom('none', 'gzip'),
    framing: fc.constantFrom('length', 'length', 'chunked', 'too short'),
    pieces: fc.integer({ min: 1, max: 4 }),
    wait: fc.constantFrom(0, 20),
    end: fc.constantFrom('keep', 'fin', 'reset'),
  })
  .map(
    (one): Made => ({ status: '200', reason: 'OK', version: '1.1', headers: [], ...one }) as Made,
  )

const paths = fc.constantFrom('v3/billdownload/file', 'v3/pay/transactions')

async function poured(
  made: Made,
  path: string,
  options: {
    readonly sink?: Odd
    readonly stream?: boolean
    readonly http_errors?: boolean
    readonly signal?: AbortSignal
  },
) {
  const { server, instance } = await ready()
  const id = await server.script(scriptOf(made))
  const ending = await endingOf(() => {
    const node = instance.chain(`${path}?fuzz-${id}`)
    const isV2 = path.startsWith('v2/')
    const call = node[isV2 ? 'postAsync' : 'getAsync']({
      ...options,
      ...(isV2 && { xml: { mch_id: keys.mchid } }),
      retry: { attempts: 1, deadline: 0.8 },
    })
    options.sink?.begin()
    return call
  })
  await server.forget(id)
  return ending
}

export const sinks: Target = {
  name: 'sinks',
  promises: {
    'a call with a sink settles once all is out, or with what went wrong': fc.asyncProperty(
      answer,
      manners,
      paths,
      async (made, how, path) => {
        const sink = new Odd(how)
        const isBare = sink.listenerCount('error') === 0
        // A sink has an hour, or until its call is aborted.
        const signal = how.fault.startsWith('hang') ? AbortSignal.timeout(600) : undefined
        const ending = await poured(made, path, { sink, ...(signal && { signal }) })
        const { hasFinished, pieces } = sink
        await pause(20) // whatever comes later must be caught, too
        sink.destroy()
        if ('error' in ending) return assertNamed(ending.error)
        assert(hasFinished, 'it resolved before the sink had finished')
        assert(isBare)
        assert.equal(Buffer.concat(pieces).toString(), made.body)
        assert(
          made.framing !== 'too short' &&
            how.fault !== 'final' &&
            how.fault !== 'early' &&
            how.fault !== 'destroyed',
        )
      },
    ),
    'nothing but the body that was asked for, and is believed, reaches a sink': fc.asyncProperty(
      made(fc.constantFrom('none', 'right', 'other body', 'old')),
      fc.constantFrom('v3/billdownload/file', 'v3/pay/transactions', 'v2/pay/downloadbill'),
      fc.boolean(),
      async (one, path, http_errors) => {
        const sink = new Odd({ fault: 'none', slow: 0, highWaterMark: 65_536 })
        const ending = await poured(one, path, { sink, http_errors })
        const { hasFinished, pieces } = sink
        sink.destroy()
        if ('error' in ending) assertNamed(ending.error)
        if (!hasFinished && pieces.length === 0) return
        const isUnsigned = path !== 'v3/pay/transactions'
        assert.match(one.status, isUnsigned ? /^200$/ : /^2\d\d$/, 'that was not asked for')
        assert(isUnsigned || one.signing === 'right', 'that is not believed')
        assert(!path.startsWith('v2/') || !/^\s*[<{[]/.test(one.body), 'a message, and no bill')
      },
    ),
    'a sink that fails before the answer is the end of its call, not of the process':
      fc.asyncProperty(fc.constantFrom(0, 1, 5, 50), fc.boolean(), async (after, aborts) => {
        const { server, instance } = await ready()
        const id = await server.script({ pieces: [] })
        const sink = new Odd({ fault: 'none', slow: 0, highWaterMark: 16 })
        const abort = new AbortController()
        setTimeout(() => (aborts ? abort.abort() : sink.destroy(new Error('gone'))), after)
        const ending = await endingOf(() =>
          instance
            .chain(`v3/billdownload/file?fuzz-${id}`)
            .getAsync({ sink, signal: abort.signal }),
        )
        await server.forget(id)
        assert('error' in ending)
        assertNamed(ending.error)
      }),
    'a stream that is handed out ends, or fails with a name': fc.asyncProperty(
      answer,
      paths,
      fc.constantFrom('read', 'destroy', 'leave'),
      async (made, path, then) => {
        const ending = await poured(made, path, { stream: true })
        if ('error' in ending) return assertNamed(ending.error)
        const stream = ending.response.data
        if (then === 'destroy') return void stream.destroy()
        if (then === 'leave') return void stream.on('error', assertNamed).destroy()
        const read = await endingOf(async () => {
          const pieces: Buffer[] = []
          for await (const piece of stream) pieces.push(piece as Buffer)
          return Buffer.concat(pieces).toString()
        })
        if ('error' in read) return assertNamed(read.error)
        assert.equal(read.response, made.body)
      },
    ),
  },
  async close() {
    await (await started)?.server.close()
  },
}
