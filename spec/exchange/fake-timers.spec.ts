import { runChild } from '../fixtures/child'
import { instanceOf, keys, sandboxed } from '../fixtures/sandbox'

const sandbox = sandboxed({ keys })
const lines = `
  const faked = () => {}
  const { Builder, MockHandler } = lib('index.js')
  const make = (more) => Builder.factory({ ...${JSON.stringify(sandbox.config)}, ...more }).v3.certificates
  const tell = (call) => call.then(
    ({ status }) => console.log(status),
    ({ code, message, name, mayHaveTakenEffect }) => console.log(JSON.stringify({ code, message, name, mayHaveTakenEffect })))
`

describe('process.nextTick that is faked', () => {
  it('says so in an awaited call, instead of hanging', async () => {
    const { stdout } = await runChild(`${lines}
      process.nextTick = faked
      tell(make().getAsync()).then(() => process.exit())`)
    const { code, message, name, mayHaveTakenEffect } = JSON.parse(stdout) as Record<string, string>
    expect([name, code, mayHaveTakenEffect]).toEqual(['ConnectException', 'NEXT_TICK_FAKED', false])
    expect(message).toContain("doNotFake: ['nextTick']")
  })

  it('says so over a connection that stands already, and sends nothing', async () => {
    sandbox.reset()
    const { stdout } = await runChild(`${lines}
      const node = make()
      tell(node.getAsync()).then(() => { process.nextTick = faked; return tell(node.getAsync()) }).then(() => process.exit())`)
    expect(stdout).toMatch(/^200\n.*NEXT_TICK_FAKED/)
    expect(sandbox.requests()).toHaveLength(1)
  })

  it('says so where all timers were faked before the library was loaded', async () => {
    const { stdout } = await runChild(`
      const timers = require('node:timers')
      const fake = () => Object.assign(() => ({ unref() {} }), { clock: {} })
      timers.setTimeout = globalThis.setTimeout = fake()
      process.nextTick = fake()
      ${lines}
      tell(make().getAsync()).then(() => process.exit())`)
    expect(stdout).toContain('NEXT_TICK_FAKED')
  })

  it('does not keep a blocking call, a test double, or a tool that only wraps it from working', async () => {
    const { stdout } = await runChild(`${lines}
      const { nextTick } = process
      const [double, node] = [make({ handler: new MockHandler([{ status: 404 }]) }), make()]
      process.nextTick = faked
      console.log(node.get().status)
      tell(double.getAsync()).then(() => {
        process.nextTick = (...given) => nextTick(...given)
        return tell(node.getAsync())
      }).then(() => process.exit())`)
    expect(stdout).toMatch(/^200\n.*"HTTP_404".*\n200\n$/)
  })

  it('lets a call go on as soon as somebody runs what was given to it', async () => {
    const { stdout } = await runChild(`${lines}
      const ticks = []
      setInterval(() => ticks.splice(0).forEach((run) => run()), 5)
      process.nextTick = (run, ...given) => ticks.push(() => run(...given))
      tell(make().getAsync()).then(() => process.exit())`)
    expect(stdout).toBe('200\n')
  })
})

it('keeps deadlines where the functions of node:timers are faked after it was loaded', async () => {
  const { stdout } = await runChild(`${lines}
    const server = require('node:http').createServer(() => {}).listen(0, '127.0.0.1', () => {
      const timers = require('node:timers')
      for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout']) timers[name] = globalThis[name] = faked
      tell(make({ base_uri: 'http://127.0.0.1:' + server.address().port, timeout: 0.2, retry: { attempts: 1 } }).getAsync())
        .then(() => process.exit())
    })`)
  expect(stdout).toContain('"TIMEOUT"')
})

describe("Jest's fake timers", () => {
  it.each([
    ['all of them', {}],
    ['all but nextTick', { doNotFake: ['nextTick' as const] }],
  ])('let both forms work: %s', async (_, options) => {
    const node = instanceOf(sandbox).v3.certificates
    jest.useFakeTimers(options)
    try {
      expect([(await node.getAsync()).status, node.get().status]).toEqual([200, 200])
    } finally {
      jest.useRealTimers()
    }
  })
})
