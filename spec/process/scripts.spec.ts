import { execFile } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { fileWith } from '../fixtures/keys'
import { keys, sandboxed } from '../fixtures/sandbox'

const root = join(__dirname, '../..')
const sandbox = sandboxed()
const folder = `${fileWith('marker', '')}-project`
mkdirSync(join(folder, 'node_modules'), { recursive: true })
symlinkSync(root, join(folder, 'node_modules/wechatpay-chainable'))
writeFileSync(join(folder, 'package.json'), '{}')
writeFileSync(join(folder, 'config.json'), JSON.stringify(sandbox.config))

interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** Runs a script to its end. */
function run(name: string, text: string, flags: string[] = []): Promise<Ended> {
  writeFileSync(join(folder, name), text)
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...flags, join(folder, name)],
      { cwd: folder },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number((error as { code?: unknown }).code) : 0, stdout, stderr }),
    )
  })
}

const required =
  "const { Builder, ResponsePromise } = require('wechatpay-chainable')\nconst instance = Builder.factory(require('./config.json'))\n"
const imported =
  "import { createRequire } from 'node:module'\nimport { Builder } from 'wechatpay-chainable'\nconst instance = Builder.factory(createRequire(import.meta.url)('./config.json'))\n"
const options = (n: number | string) =>
  `{ json: { partner: { type: 'APPID', appid: 'wx' + ${n} }, authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' } }, headers: { 'Idempotency-Key': 'k-' + ${n} + '-' + process.pid } }`
const ten = `for (let i = 0; i < 10; i++) console.log(instance.v3.marketing.partnerships.build.post(${options('i')}).status)\n`
const tenTimes = '200\n'.repeat(10)
const leftovers =
  "process.on('exit', () => console.log(process.getActiveResourcesInfo().filter(name => /TCP|Timeout|Server/.test(name)).join() || 'nothing left'))\n"

describe('a script of ten blocking calls ends by itself', () => {
  it.each<[string, string, string, string[]]>([
    ['CommonJS', 'ten.js', required + leftovers + ten, []],
    ['ESM', 'ten.mjs', imported + leftovers + ten, []],
    [
      'TypeScript',
      'ten.ts',
      imported.replace('import.meta.url', '__filename') + leftovers + ten,
      ['-r', require.resolve('esbuild-register')],
    ],
  ])('in %s', async (_, name, text, flags) => {
    expect(await run(name, text, flags)).toEqual({
      code: 0,
      stdout: `${tenTimes}nothing left\n`,
      stderr: '',
    })
  })

  it('and so does one that waits for promises, and one that awaits them', async () => {
    const waits = `${required}console.log(instance.chain('v3/certificates').getAsync().then(r => r.status).wait())\ninstance.v3.certificates.getAsync().then(r => console.log(r.status))`
    expect(await run('waits.js', waits)).toEqual({ code: 0, stdout: '200\n200\n', stderr: '' })
  })
})

describe('blocking calls', () => {
  it('work inside a worker thread', async () => {
    const text = `const { Worker, isMainThread } = require('node:worker_threads')\nif (isMainThread) new Worker(__filename)\nelse {\n${required}${ten}}`
    expect(await run('thread.js', text)).toEqual({ code: 0, stdout: tenTimes, stderr: '' })
  })

  it('pass the warnings of their thread on', async () => {
    const text = `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'\nprocess.on('warning', ({ message }) => console.log(message.slice(0, 44)))\n${required}try { instance.v3.x.get({ base_uri: 'https://127.0.0.1:1', retry: { attempts: 1 } }) } catch ({ code }) { console.log(code) }`
    const { code, stdout, stderr } = await run('warns.js', text)
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'CONNECTION_REFUSED\nSetting the NODE_TLS_REJECT_UNAUTHORIZED env\n',
    })
    expect(stderr.match(/NODE_TLS_REJECT_UNAUTHORIZED/g)).toHaveLength(1)
  })

  it('show what NODE_DEBUG has to tell of them, and end all the same', async () => {
    const text = `process.env.NODE_DEBUG = 'net'\n${required}console.log(instance.v3.certificates.get().status)`
    expect(await run('debugged.js', text)).toEqual({
      code: 0,
      stdout: '200\n',
      stderr: expect.stringContaining('NET') as string,
    })
  })

  it('work in a bundled application', async () => {
    writeFileSync(join(folder, 'app.js'), required + ten)
    const { outputFiles } = buildSync({
      entryPoints: [join(folder, 'app.js')],
      bundle: true,
      platform: 'node',
      write: false,
      absWorkingDir: folder,
      external: ['axios', 'node-forge'],
    })
    expect(await run('bundle.js', outputFiles[0]!.text)).toEqual({
      code: 0,
      stdout: tenTimes,
      stderr: '',
    })
  })

  it('warn once in a program that serves, allow it or forbid it', async () => {
    const text = (
      config: object,
    ) => `const { createServer } = require('node:http')\nconst { Builder } = require('wechatpay-chainable')
const instance = Builder.factory({ ...require('./config.json'), ...${JSON.stringify(config)} })
const server = createServer().listen(0, '127.0.0.1', () => {
  for (let i = 0; i < 2; i++) try { console.log(instance.v3.certificates.get().status) } catch ({ code }) { console.log(code) }
  server.close()
})`
    const warned = await run('serves.js', text({}))
    expect(warned.stdout).toBe('200\n200\n')
    expect(warned.stderr.match(/getAsync\(\)/g)).toHaveLength(1)
    expect(await run('serves.js', text({ blocking: 'allow' }))).toEqual({
      code: 0,
      stdout: '200\n200\n',
      stderr: '',
    })
    expect(await run('serves.js', text({ blocking: 'forbid' }))).toEqual({
      code: 0,
      stdout: 'BLOCKING_FORBIDDEN\nBLOCKING_FORBIDDEN\n',
      stderr: '',
    })
  })

  it('to a server in the same thread say that this is why it timed out', async () => {
    const text = `const { createServer } = require('node:http')\nconst { Builder } = require('wechatpay-chainable')
const server = createServer((_, response) => response.end()).listen(0, '127.0.0.1', () => {
  const instance = Builder.factory({ ...require('./config.json'), base_uri: 'http://127.0.0.1:' + server.address().port, blocking: 'allow', timeout: 0.1 })
  try { instance.v3.x.get() } catch ({ code, message }) { console.log(code, message) }
  server.closeAllConnections(); server.close()
})`
    const { stdout, code } = await run('self.js', text)
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^TIMEOUT .*a server listens in this very thread/),
    ])
  })
})

describe('an uncaught error', () => {
  it("tells a script's author what to do, and no secret", async () => {
    const { code, stderr } = await run(
      'typo.js',
      `${required}instance.v3.marketing.partnerships.build.post({ jsom: {} })`,
    )
    expect(code).toBe(1)
    expect(stderr).toContain('unknown option `jsom`')
    expect(stderr).toContain('did you mean `json`')
    expect(stderr).toMatch(/\n +at .*typo\.js:3/)
    expect(stderr).not.toContain(keys.privateKey.split('\n')[5])
  })
})

describe('an error of the promise form', () => {
  it('shows the line that made the call', async () => {
    const { stdout } = await run(
      'rejected.js',
      `${required}
instance.v3.nowhere.getAsync().catch(error => console.log(error.getTraceAsString()))`,
    )
    expect(stdout).toContain('rejected.js:4')
  })
})

describe('loading the package', () => {
  it('loads neither axios nor node-forge, and a script that only blocks never does', async () => {
    const text = `${required}const loaded = name => Object.keys(require.cache).some(path => path.includes(name))
const look = () => console.log(...['joined/axios', 'node_modules/axios', 'node-forge', 'saxes'].map(loaded))
look()
instance.v3.certificates.get()
look()
instance.v3.certificates.getAsync().then(look).then(() => instance.getDriver().select()).then(look)`
    expect(await run('loads.js', text)).toEqual({
      code: 0,
      stdout: [
        'false false false false',
        'false false false false',
        'true false false false', // a copy that only the library has
        'true true false false',
        '',
      ].join('\n'),
      stderr: '',
    })
  })
})
