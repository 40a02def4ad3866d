import { abortAfter, block, now, rest, startTimer, stopTimer } from '../../lib/exchange/clock'
import { send } from '../../lib/exchange/http/send'
import { httpServer, wireTo } from '../fixtures/servers'

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resume) => {
    setTimeout(resume, milliseconds)
  })

describe('a timer', () => {
  it.each([2 ** 31, 2_592_000_000, 2 ** 32, 1e15, Number.MAX_VALUE, Infinity])(
    'of %d ms does not fire at once',
    async (milliseconds) => {
      let fired = false
      const timer = startTimer(() => {
        fired = true
      }, milliseconds)
      const signal = abortAfter(milliseconds)
      const abort = new AbortController()
      const resting = rest(milliseconds, abort.signal).then(() => 'rested')
      expect(await Promise.race([resting, pause(30)])).toBeUndefined()
      abort.abort()
      expect([fired, signal.aborted, await resting]).toEqual([false, false, 'rested'])
      stopTimer(timer)
    },
  )

  it("that is too long for one of Node's is counted in parts that make the whole", () => {
    const delays: number[] = []
    const parts: (() => void)[] = []
    jest.isolateModules(() => {
      const refreshed = { refresh: () => delays.push(delays[0]!) }
      jest.doMock('node:timers', () => ({
        ...jest.requireActual<object>('node:timers'),
        setTimeout: (part: () => void, delay: number) => {
          delays.push(delay)
          parts.push(part)
          return refreshed
        },
      }))
      const clock = jest.requireActual<typeof import('../../lib/exchange/clock')>(
        '../../lib/exchange/clock',
      )
      let fired = 0
      clock.startTimer(() => {
        fired++
      }, 10 ** 10)
      for (let count = 0; fired === 0 && count < 10; count++) parts[0]!()
      expect(fired).toBe(1)
      jest.dontMock('node:timers')
    })
    expect(Math.max(...delays)).toBeLessThan(2 ** 31)
    expect(Math.abs(delays.reduce((sum, delay) => sum + delay, 0) - 10 ** 10)).toBeLessThanOrEqual(
      delays.length,
    )
  })

  it('fires when its time is over', async () => {
    const order: string[] = []
    await new Promise<void>((resume) => {
      startTimer(() => order.push('short'), 5)
      startTimer(() => {
        order.push('long')
        resume()
      }, 30)
    })
    expect([
      order,
      (
        (await new Promise((resume) => {
          abortAfter(5).addEventListener('abort', ({ target }) =>
            resume((target as AbortSignal).reason),
          )
        })) as Error
      ).name,
    ]).toEqual([['short', 'long'], 'TimeoutError'])
  })
})

it('a wait for what is no number does not last for ever', () => {
  const state = new Int32Array(new SharedArrayBuffer(4))
  expect([NaN, -1, 0, 1].map((milliseconds) => block(state, 0, 0, milliseconds))).toEqual([
    false,
    false,
    false,
    false,
  ])
})

it('the clock only goes forward', () => {
  const earlier = now()
  expect(now()).toBeGreaterThanOrEqual(earlier)
})

it('the clock goes on where a test had stopped the clocks of the process before it was loaded', () => {
  jest.useFakeTimers()
  try {
    jest.isolateModules(() => {
      const clock = jest.requireActual<typeof import('../../lib/exchange/clock')>(
        '../../lib/exchange/clock',
      )
      const first = clock.now()
      let last = first
      for (let count = 0; last === first && count < 1e7; count++) last = clock.now()
      expect([process.hrtime(), last > first]).toEqual([process.hrtime(), true])
    })
  } finally {
    jest.useRealTimers()
  }
})

it.each(['timeout', 'connectTimeout', 'idleTimeout', 'deadline'] as const)(
  'a %s of more than 24 days is no time-out after a millisecond',
  async (name) => {
    const { port } = await httpServer((_, response) => {
      response.write('a')
      setTimeout(() => response.end('b'), 100)
    })
    for (const milliseconds of [2_147_484_000, Number.MAX_VALUE]) {
      const wire =
        name === 'deadline'
          ? wireTo(`http://127.0.0.1:${port}`, { deadline: milliseconds })
          : wireTo(`http://127.0.0.1:${port}`, {}, { [name]: milliseconds })
      expect(await send(wire)).toMatchObject({ reply: { body: Buffer.from('ab') } })
    }
  },
)
