import { once } from 'node:events'
import * as threads from 'node:worker_threads'
import type { blocking as Blocking } from '../../../lib/exchange/worker/blocking-worker'
import { sandboxed } from '../../fixtures/sandbox'
import { wireTo } from '../../fixtures/servers'

const { Worker } = threads
const sandbox = sandboxed()

/**
 * A server, in a thread of its own, that ends a connection on which nothing is asked for a while.
 */
const impatient = `
  const { parentPort, workerData } = require('node:worker_threads')
  let connections = 0
  require('node:net').createServer(socket => {
    const count = ++connections
    const timer = setTimeout(() => socket.end(workerData.words), workerData.after)
    socket.on('error', () => undefined).on('data', data => {
      clearTimeout(timer)
      const text = 'connection ' + count + ': ' + /authorization: (.*)/i.exec(data)[1]
      socket.write('HTTP/1.1 200 OK\\r\\nContent-Length: ' + text.length + '\\r\\n\\r\\n' + text)
    })
  }).listen(0, '127.0.0.1', function () { parentPort.postMessage(this.address().port) })`

/** The module anew, its worker made of another source. */
function blockingWith(source?: string): typeof Blocking {
  let found!: typeof Blocking
  jest.isolateModules(() => {
    if (source !== undefined)
      jest.doMock('../../../lib/generated/worker-source', () => ({ workerSource: source }))
    found = jest.requireActual<typeof import('../../../lib/exchange/worker/blocking-worker')>(
      '../../../lib/exchange/worker/blocking-worker',
    ).blocking
    jest.dontMock('../../../lib/generated/worker-source')
  })
  return found
}

describe('blocking exchanges', () => {
  it('come back by their tickets', () => {
    const blocking = blockingWith()
    const tickets = [1, 2, 3].map(() => blocking.dispatch(wireTo(sandbox.baseUri)))
    const arrived = tickets.map(() => blocking.collect()!)
    expect(arrived.map(({ ticket }) => ticket).sort()).toEqual(tickets)
    for (const { outcome } of arrived)
      expect(outcome).toMatchObject({ reply: { status: 401, body: expect.any(Buffer) as Buffer } })
    blocking.close()
  })

  it('can be waited for a while only', () => {
    const blocking = blockingWith()
    sandbox.fault({ delay: 300 })
    blocking.dispatch(wireTo(sandbox.baseUri))
    expect(blocking.collect(5)).toBeUndefined()
    expect(blocking.collect()).toBeDefined()
    expect(blocking.collect(5)).toBeUndefined()
    blocking.close()
  })

  describe('that are signed on their way', () => {
    const blocking = blockingWith()
    beforeEach(() => sandbox.reset())
    afterAll(() => blocking.close())
    const grant = () =>
      wireTo(sandbox.baseUri, {
        method: 'POST',
        target: '/v3/marketing/partnerships/build',
        body: '{}',
      })

    it('carry what the signer gave, alone or several at a time', () => {
      const tickets = ['one', 'two'].map((signature) => blocking.dispatch(grant(), () => signature))
      expect(tickets.map(() => blocking.collect()!.ticket).sort()).toEqual(tickets)
      expect(
        sandbox
          .requests()
          .map(({ headers }) => headers['authorization'])
          .sort(),
      ).toEqual(['one', 'two'])
    })

    it('are not sent where the signer throws, and are not heard of again', () => {
      expect(() =>
        blocking.dispatch(grant(), () => {
          throw new Error('no signature')
        }),
      ).toThrow('no signature')
      expect(blocking.collect(100)).toBeUndefined()
      const ticket = blocking.dispatch(grant(), () => 'later')
      expect(blocking.collect()).toMatchObject({ ticket, outcome: { reply: { status: 401 } } })
      expect(sandbox.requests()).toHaveLength(1)
    })

    it('may fail before they are signed', () => {
      const ticket = blocking.dispatch(wireTo('http://127.0.0.1:1'), () => {
        blocking.sleep(100)
        return 'too late'
      })
      expect(blocking.collect()).toMatchObject({
        ticket,
        outcome: { failure: { code: 'CONNECTION_REFUSED', sent: false } },
      })
    })

    it.each([
      ['has closed the first', { after: 500, words: '' }],
      [
        'has closed the first and said why',
        { after: 500, words: 'HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n' },
      ],
      [
        'speaks another protocol on the first',
        {
          after: 500,
          words: 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n',
        },
      ],
      ['may have closed the first', { after: 5_000, words: '' }],
    ])(
      'travel over another connection where the signer took so long that the peer %s',
      async (_, workerData) => {
        const worker = new Worker(impatient, { eval: true, workerData })
        const [port] = (await once(worker, 'message')) as [number]
        const ticket = blocking.dispatch(wireTo(`http://127.0.0.1:${port}`), () => {
          blocking.sleep(1_100)
          return 'slow'
        })
        const arrival = blocking.collect()
        await worker.terminate()
        expect(arrival).toMatchObject({
          ticket,
          outcome: { reply: { body: Buffer.from('connection 2: slow') } },
        })
      },
    )

    it('are lost where the signer ends the worker', () => {
      const ticket = blocking.dispatch(grant(), () => {
        blocking.close()
        return 'x'
      })
      expect(blocking.collect()).toMatchObject({
        ticket,
        outcome: { failure: { code: 'WORKER_LOST' } },
      })
      expect(sandbox.requests()).toEqual([])
    })
  })

  const flagged =
    "const { workerData } = require('node:worker_threads'); const state = new Int32Array(workerData.state); process.on('exit', () => { state[1] = 1; Atomics.notify(state, 0) });"

  it.each([
    ['dies at once', `${flagged} process.exit(3)`, 'WORKER_FAILED', false],
    ['throws at once', `${flagged} throw new Error('no')`, 'WORKER_FAILED', false],
    [
      'dies on its first request',
      `${flagged} state[2] = 1; workerData.port.on('message', () => process.exit(3))`,
      'WORKER_LOST',
      true,
    ],
  ])('never hang on a worker that %s', (_, source, code, sent) => {
    const blocking = blockingWith(source)
    for (let again = 0; again < 2; again++) {
      const ticket = blocking.dispatch(wireTo(sandbox.baseUri))
      expect(blocking.collect()).toMatchObject({ ticket, outcome: { failure: { code, sent } } })
    }
  })

  const silent = `const { workerData } = require('node:worker_threads'); const state = new Int32Array(workerData.state); state[2] = 1; state[4] = require('node:fs').openSync(process.execPath) + 1;`

  it.each([
    ['ends', 'process.reallyExit(3)'],
    ['ends while its loop has not begun', 'process.reallyExit(3)', true],
  ])(
    'do not wait for a pulse that is over where the worker %s without running JavaScript',
    (_, end, atOnce = false) => {
      const act = atOnce ? end : `workerData.port.on('message', () => setTimeout(() => { ${end} }))`
      const blocking = blockingWith(`${silent} ${act}`)
      const ticket = blocking.dispatch(wireTo(sandbox.baseUri))
      expect(blocking.collect()).toMatchObject({
        ticket,
        outcome: {
          failure: { code: 'WORKER_LOST', reason: 'it ended without a word', sent: true },
        },
      })
      blocking.close()
    },
  )

  it.each([
    ['does not compile', 'let {'],
    ['throws', "throw new Error('no')"],
    ['ends without running JavaScript', 'process.reallyExit(3)'],
    ['is out of memory', 'const all = []; for (;;) all.push(new Array(1e6).fill(all))'],
  ])('do not wait ten seconds for a worker that %s while it starts', (_, source) => {
    const limited = class extends Worker {
      constructor(text: string, options: object) {
        super(text, { ...options, resourceLimits: { maxOldGenerationSizeMb: 16 } })
      }
    }
    jest.doMock('node:worker_threads', () => ({ ...threads, Worker: limited }))
    const blocking = blockingWith(source)
    jest.dontMock('node:worker_threads')
    const ticket = blocking.dispatch(wireTo(sandbox.baseUri))
    const reason = expect.stringMatching(/^it ended while it started/) as string
    expect(blocking.collect()).toMatchObject({
      ticket,
      outcome: { failure: { code: 'WORKER_FAILED', reason, sent: false } },
    })
  })

  it('do not wait ten seconds for a worker that is terminated while it starts', async () => {
    const blocking = blockingWith()
    process.once('worker', (worker) => void worker.terminate())
    blocking.prepare()
    await new Promise((resolve) => setImmediate(resolve))
    blocking.dispatch(wireTo(sandbox.baseUri)) // by the next one
    expect(blocking.collect()).toMatchObject({ outcome: { reply: { status: 401 } } })
    blocking.close()

    const started: threads.Worker[] = []
    const spy = jest.spyOn(Worker.prototype, 'unref').mockImplementation(function (
      this: threads.Worker,
    ) {
      started.push(this)
    })
    const ticket = blocking.dispatch(wireTo(sandbox.baseUri), () => {
      void started.at(-1)!.terminate()
      return 'x'
    })
    spy.mockRestore()
    const failure = { code: 'WORKER_FAILED', reason: 'it was terminated', sent: false }
    expect(blocking.collect()).toMatchObject({ ticket, outcome: { failure } })
    blocking.close()
  })

  it('are not given to a worker that has ended between two of them', () => {
    const workers: threads.Worker[] = []
    const spy = jest.spyOn(Worker.prototype, 'unref').mockImplementation(function (
      this: threads.Worker,
    ) {
      workers.push(this)
    })
    const blocking = blockingWith()
    for (let again = 0; again < 3; again++) {
      blocking.dispatch(wireTo(sandbox.baseUri))
      expect(blocking.collect()).toMatchObject({ outcome: { reply: { status: 401 } } })
      void workers.at(-1)!.terminate()
      blocking.sleep(300) // it ends in the meantime, and no event says so
    }
    expect(workers).toHaveLength(3)
    spy.mockRestore()
    blocking.close()
  })

  it('in hand when the worker is closed are lost, and the next one starts another worker', () => {
    const blocking = blockingWith()
    const ticket = blocking.dispatch(wireTo(sandbox.baseUri))
    blocking.close()
    expect(blocking.collect()).toMatchObject({
      ticket,
      outcome: { failure: { code: 'WORKER_LOST', sent: true } },
    })
    blocking.dispatch(wireTo(sandbox.baseUri))
    expect(blocking.collect()).toMatchObject({ outcome: { reply: { status: 401 } } })
    blocking.close()
  })
})
