import type { blocking as Blocking } from '../../lib/exchange/blocking'
import { sandboxed } from '../fixtures/sandbox'
import { wireTo } from '../fixtures/servers'

const sandbox = sandboxed()

/** The module anew, its worker made of another source. */
function blockingWith(source?: string): typeof Blocking {
  let found!: typeof Blocking
  jest.isolateModules(() => {
    if (source !== undefined) jest.doMock('../../lib/generated/worker-source', () => ({ workerSource: source }))
    found = (jest.requireActual<typeof import('../../lib/exchange/blocking')>('../../lib/exchange/blocking')).blocking
    jest.dontMock('../../lib/generated/worker-source')
  })
  return found
}

describe('blocking exchanges', () => {
  it('come back by their tickets', () => {
    const blocking = blockingWith()
    const tickets = [1, 2, 3].map(() => blocking.dispatch(wireTo(sandbox.baseUri)))
    const arrived = tickets.map(() => blocking.collect()!)
    expect(arrived.map(({ ticket }) => ticket).sort()).toEqual(tickets)
    for (const { outcome } of arrived) expect(outcome).toMatchObject({ reply: { status: 401, body: expect.any(Buffer) as Buffer } })
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

  const flagged = "const { workerData } = require('node:worker_threads'); const state = new Int32Array(workerData.state); process.on('exit', () => { state[1] = 1; Atomics.notify(state, 0) });"

  it.each([
    ['dies at once', `${flagged} process.exit(3)`, false],
    ['throws at once', `${flagged} throw new Error('no')`, false],
    ['dies on its first errand', `${flagged} state[2] = 1; workerData.port.on('message', () => process.exit(3))`, true],
  ])('never hang on a worker that %s', (_, source, sent) => {
    const blocking = blockingWith(source)
    for (let again = 0; again < 2; again++) {
      const ticket = blocking.dispatch(wireTo(sandbox.baseUri))
      expect(blocking.collect()).toMatchObject({ ticket, outcome: { failure: { code: 'WORKER_LOST', sent } } })
    }
  })

  it('in hand when the worker is closed are lost, and the next one starts another worker', () => {
    const blocking = blockingWith()
    const ticket = blocking.dispatch(wireTo(sandbox.baseUri))
    blocking.close()
    expect(blocking.collect()).toMatchObject({ ticket, outcome: { failure: { code: 'WORKER_LOST', sent: true } } })
    blocking.dispatch(wireTo(sandbox.baseUri))
    expect(blocking.collect()).toMatchObject({ outcome: { reply: { status: 401 } } })
    blocking.close()
  })
})
