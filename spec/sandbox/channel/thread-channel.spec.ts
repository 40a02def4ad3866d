import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ThreadChannel } from '../../../lib/sandbox/channel/thread-channel'
import { thrown } from '../../fixtures/thrown'

const built = JSON.stringify(join(__dirname, '../../../dist/sandbox/channel/thread-channel.js'))
const workers: Worker[] = []
afterAll(() => Promise.all(workers.splice(0).map((worker) => worker.terminate())))

/** A thread behind a line that answers by `body`, in which `ask` is what was asked. */
function lineTo(body: string, patience?: number): { line: ThreadChannel; worker: Worker } {
  const line = new ThreadChannel(patience)
  const script = `const { answerRequests } = require(${built})
    const { workerData: far } = require('node:worker_threads')
    answerRequests(far, ask => { ${body} })({ value: 'up' })
    setInterval(() => undefined, 1_000)`
  const worker = new Worker(script, {
    eval: true,
    execArgv: [],
    workerData: line.remote,
    transferList: [line.remote.port],
  })
  worker.on('error', () => undefined)
  workers.push(worker)
  expect(line.listen()).toBe('up')
  return { line, worker }
}

describe("the line to the sandbox's thread", () => {
  it('does not wait for a thread that has died: it says so, and goes on saying so', () => {
    const { line } = lineTo('setImmediate(() => { throw new Error("it died") }); return "soon"')
    expect(line.ask('requests')).toBe('soon')
    const error = thrown(() => {
      for (;;) line.ask('requests')
    })
    expect(error).toMatchObject({ name: 'WeChatPayException', code: 'SANDBOX_ENDED' })
    expect(thrown(() => line.ask('requests')).code).toBe('SANDBOX_ENDED')
  })

  it.each([
    ['is ended from outside', 'return 1', (worker: Worker) => void worker.terminate()],
    ['ends without running JavaScript', 'process.reallyExit(3)', () => undefined],
  ])('does not wait for a sign of life where a thread %s', (_, body, end) => {
    const { line, worker } = lineTo(body)
    end(worker)
    const error = thrown(() => {
      for (;;) line.ask('requests')
    })
    expect(error).toMatchObject({
      code: 'SANDBOX_ENDED',
      message: expect.stringContaining('its thread is gone') as string,
    })
  })

  it('is taken for alive no more once another thread has the number of the file that was its mark', () => {
    const { line } = lineTo('process.reallyExit(3)', 1_000)
    expect(thrown(() => line.ask('requests')).message).toContain('its thread is gone')
    const marks = Array.from({ length: 9 }, () => openSync(process.execPath, 'r'))
    expect(thrown(() => line.ask('requests')).message).toContain('its thread is gone')
    marks.forEach(closeSync)
  })

  it.each(["throw new Error('no')", 'process.reallyExit(3)', 'let {'])(
    'does not wait ten seconds for a thread that ends while it starts: %s',
    (script) => {
      const line = new ThreadChannel()
      const workerData = line.remote
      const worker = new Worker(script, { eval: true, workerData, transferList: [workerData.port] })
      worker.on('error', () => undefined)
      expect(thrown(() => line.listen())).toMatchObject({
        code: 'SANDBOX_NOT_STARTED',
        message: expect.stringContaining('its thread ended while it started') as string,
      })
    },
  )

  it('never takes the answer to an earlier question for the one to the next', () => {
    const { line } = lineTo(
      'const until = Date.now() + (ask.method === "slow" ? 1_500 : 0); while (Date.now() < until); return ask.method',
      500,
    )
    expect(thrown(() => line.ask('slow')).code).toBe('SANDBOX_ENDED')
    expect(thrown(() => line.ask('quick')).code).toBe('SANDBOX_ENDED')
  })

  it.each([
    ['an error', 'throw new Error("x")', 'x'],
    ['text', 'throw "x"', 'x'],
    ['null', 'throw null', 'null'],
    ['a value that cannot cross', 'return () => 1', 'could not be cloned'],
  ])('names a fault of the thread: %s', (_, body, words) => {
    const { line } = lineTo(body)
    expect(thrown(() => line.ask('requests'))).toMatchObject({
      name: 'WeChatPayException',
      message: expect.stringContaining(words) as string,
      code: expect.any(String) as string,
    })
  })
})
