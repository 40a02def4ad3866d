import { runChild } from '../../fixtures/child'
import { fileWith } from '../../fixtures/keys'
import { sandboxed } from '../../fixtures/sandbox'

const sandbox = sandboxed()

const call = (options = '{}'): string => `
  const { blocking } = lib('exchange/worker/blocking-worker')
  const instance = lib('index').Builder.factory({ ...JSON.parse(process.env.CONFIG), retry: { attempts: 1, deadline: 3 } })
  const tried = () => { try { return instance.v3.certificates.get(${options}).status } catch ({ name, code, mayHaveTakenEffect, message }) { return [name, code, mayHaveTakenEffect, message.slice(0, 200)].join() } }
`
const env = { CONFIG: JSON.stringify(sandbox.config) }
const failed =
  /^ConnectException,WORKER_FAILED,false,GET http:\/\/127\.0\.0\.1:\d+\/v3\/certificates: the thread that carries blocking calls did not start \(/

describe('a thread for blocking calls that cannot start fails by its own code', () => {
  it('where the working directory is gone, and starts when there is one again', async () => {
    const text = `${call()}
      const fs = require('node:fs'), os = require('node:os'), path = require('node:path')
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gone-'))
      process.chdir(folder)
      fs.rmdirSync(folder)
      console.log(tried())
      process.chdir('/')
      console.log(tried())`
    const { code, stdout } = await runChild(text, { env })
    expect(stdout).toMatch(failed)
    expect([code, stdout.includes('working directory'), stdout.split('\n')[1]]).toEqual([
      0,
      true,
      '200',
    ])
  })

  it('where the permission model forbids threads; promises go on', async () => {
    const text = `${call()}
      console.log(tried())
      instance.v3.certificates.getAsync().then(({ status }) => console.log(status))`
    const { code, stdout } = await runChild(text, {
      env,
      flags: ['--experimental-permission', '--allow-fs-read=*', '--allow-fs-write=*'],
    })
    expect(stdout).toMatch(failed)
    expect([code, stdout.split('\n')[1]]).toEqual([0, '200'])
  })

  it('where nothing is heard of it by the deadline, and it never carries that request later', async () => {
    const text = `
      const threads = require('node:worker_threads')
      threads.Worker = class extends threads.Worker {
        constructor(source, options) { super('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3500);' + source, options) }
      }
      ${call()}
      console.log(tried())
      setTimeout(() => { blocking.close() }, 1500)`
    const before = sandbox.requests().length
    const { code, stdout } = await runChild(text, { env })
    expect(stdout).toMatch(failed)
    expect([code, sandbox.requests().length]).toEqual([0, before])
  })
})

it('a thread that a preloaded module ends while it starts fails at once, which took ten seconds', async () => {
  const preload = fileWith(
    `preload-${process.pid}.cjs`,
    "if (!require('node:worker_threads').isMainThread) throw new Error('not here')",
  )
  const text = `${call()}
    console.log(tried())`
  const { stdout } = await runChild(text, { env: { ...env, NODE_OPTIONS: `-r ${preload}` } })
  expect(stdout).toMatch(failed)
  expect(stdout).toContain('it ended while it started: does NODE_OPTIONS load')
})

describe('no thread is started', () => {
  it('for a blocking call that is refused for an option which cannot cross to it', async () => {
    const text = `
      const threads = require('node:worker_threads')
      let started = 0
      threads.Worker = class extends threads.Worker { constructor(...given) { super(...given); started++ } }
      const { Readable } = require('node:stream')
      const { Builder, MediaUtil } = lib('index')
      const instance = Builder.factory({ ...JSON.parse(process.env.CONFIG), retry: { attempts: 1 } })
      const codeOf = (call) => { try { call() } catch ({ code }) { return code } }
      const refused = [
        { signal: new AbortController().signal },
        { stream: true },
        { sink: process.stdout },
        { progress: () => {} },
        { body: Readable.from(['x']) },
        { body: new MediaUtil('a.png', Readable.from(['x'])) },
      ].flatMap((options) => [
        codeOf(() => instance.chain('v3/x').post(options)),
        codeOf(() => instance.chain('v3/x').postAsync(options).wait()),
      ])
      const variable = codeOf(() => instance.chain('v3/x/{signal}').get({ signal: 'y' }))
      console.log(JSON.stringify([new Set(refused).size, refused[0], variable, started]))`
    const { stdout } = await runChild(text, { env })
    expect(JSON.parse(stdout)).toEqual([1, 'CANNOT_BLOCK', expect.stringMatching(/NOT_FOUND/), 1])
  })
})
