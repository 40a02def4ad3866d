import { execFileSync, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Installation } from './fixtures/installation'
import { sandboxed } from './fixtures/sandbox'

const root = join(__dirname, '..')
const bin = (name: string) => join(root, 'node_modules', name)
const installation = new Installation()
const { folder: scratch, own, tarball } = installation
const ran = (name: string, text: string): string => installation.run(name, text)

beforeAll(() => writeFileSync(join(scratch, 'config.json'), JSON.stringify(sandboxed().config)))

const use = `
console.log(instance.v3.certificates.get().status, instance.v3.certificates.get() instanceof Response)
try { instance.v3.nowhere.get() } catch (error) { console.log(error instanceof ClientException, error.code) }
`
/**
 * Exports whose types nobody wrote down: `declaration: true` has to find a name for each of them,
 * in the package or beside it.
 */
const inferred = `import { Builder, MockHandler, Response, ResponsePromise, WeChatPayException, type OptionsOf, type WeChatPay } from 'wechatpay-chainable'
import { endpoints, find, match, nearestEndpoints } from 'wechatpay-chainable/catalogue'
import * as bills from 'wechatpay-chainable/bills'
import * as certificates from 'wechatpay-chainable/certificates'
import * as notification from 'wechatpay-chainable/notification'
import * as partnerships from 'wechatpay-chainable/partnerships'
import * as payment from 'wechatpay-chainable/payment'
import * as sensitive from 'wechatpay-chainable/sensitive'
import { Sandbox } from 'wechatpay-chainable/sandbox'
type Build = OptionsOf<'v3/marketing/partnerships/build', 'post'>
export class Shop {
  readonly wx = Builder.factory({ mchid: '1', serial: 'x', privateKey: 'x', certs: {} })
  readonly driver = this.wx.getDriver()
  async certs() { return (await this.wx.v3.certificates.getAsync()).data }
  order(no: string) { return this.wx.v3.pay.transactions.outTradeNo._out_trade_no_.getAsync({ out_trade_no: no, query: { mchid: '1' } }) }
  both() { return ResponsePromise.all([this.wx.v3.certificates.getAsync(), this.order('1')]) }
  bill() { return this.wx.v2.pay.orderquery.post({ xml: { appid: 'a', mch_id: 'm', out_trade_no: '1' } } as OptionsOf<'v2/pay/orderquery', 'post'>).data }
  readonly open = this.wx.chain('v3/brand/new')
  readonly node = this.wx.v3.marketing.partnerships
}
export const build = (i: WeChatPay, o: Build) => i.v3.marketing.partnerships.build.post(o)
export const row = (i: WeChatPay, o: Build) => i.chain('v3/marketing/partnerships/build').postAsync(o).then(({ data }) => data)
export const upload = (o: OptionsOf<'v3/merchant/media/upload', 'post'>) => o
export const nodes = { build: (i: WeChatPay) => i['v3/marketing/partnerships/build'], driver: (i: WeChatPay) => i.getDriver() }
export const catalogue = { list: () => endpoints('x'), one: () => find('GET', 'x')?.body?.shape, near: () => nearestEndpoints('x'), match: () => match('GET', 'x') }
export const sandboxed = async () => { const s = await Sandbox.start(); return { s, came: s.requests(), grants: s.partnerships(), keys: Sandbox.issueKeys(), config: s.config, credentials: s.credentials } }
export const rooms = { bills, certificates, notification, partnerships, payment, sensitive }
export const mock = () => MockHandler, thrown = (e: WeChatPayException) => ({ detail: e.detail, response: e.response, e }), read = (r: Response<string>) => r.getHeaders()
`

/** The guide's way round a type, against the packed declarations. */
const [, merged = ''] =
  /<!-- types: merged -->\n```ts\n([\s\S]*?)```/.exec(
    readFileSync(join(root, 'docs/guide/types.md'), 'utf8'),
  ) ?? []

const answers = '200 true\ntrue NOT_FOUND\n'

describe('the packed package', () => {
  it('can be required', () => {
    expect(
      ran(
        'a.cjs',
        `const { Builder, Response, ClientException } = require('wechatpay-chainable')\nconst instance = Builder.factory(require('./config.json'))${use}`,
      ),
    ).toBe(answers)
  })

  it('can be imported, and its classes are those that are required', () => {
    expect(
      ran(
        'a.mjs',
        `import { createRequire } from 'node:module'
import { Builder, Response, ClientException } from 'wechatpay-chainable'
import { Sandbox } from 'wechatpay-chainable/sandbox'
const require = createRequire(import.meta.url)
const instance = Builder.factory(require('./config.json'))${use}
console.log(Response === require('wechatpay-chainable').Response, Sandbox === require('wechatpay-chainable/sandbox').Sandbox)`,
      ),
    ).toBe(`${answers}true true\n`)
  })

  it('brings its sandbox and its command', () => {
    expect(
      ran(
        'b.cjs',
        "const { Sandbox } = require('wechatpay-chainable/sandbox')\nconst sandbox = Sandbox.startSync()\nconst { Builder } = require('wechatpay-chainable')\nconsole.log(Builder.factory(sandbox.config).chain('v3/certificates').get().status)",
      ),
    ).toBe('200\n')
    expect(
      execFileSync(process.execPath, [join(own, 'dist/cli/main.js'), '--version'], {
        encoding: 'utf8',
      }),
    ).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('throws the classes of the package that made the instance, though its later parts are loaded after another load', () => {
    expect(
      ran(
        'reset.cjs',
        `const load = () => require('wechatpay-chainable')
const { Builder, ClientException, InvalidArgumentException } = load()
const instance = Builder.factory(require('./config.json'))
for (const path of Object.keys(require.cache)) delete require.cache[path]
console.log(load().ClientException === ClientException)
const tell = (error) => console.log(error.name, error instanceof ClientException || error instanceof InvalidArgumentException)
const tried = (call) => { try { call() } catch (error) { tell(error) } }
tried(() => instance.v3.nowhere.get())
tried(() => instance.v2.pay.orderquery.post({ json: {} }))
tried(() => instance.getDriver().select('v4'))
instance.v3.nowhere.getAsync().catch(tell)`,
      ),
    ).toBe(
      'false\nClientException true\nInvalidArgumentException true\nInvalidArgumentException true\nClientException true\n',
    )
  })

  it("makes a promised call without Node's `fetch`, which axios's looking for it once loaded, and has an axios instance", () => {
    expect(
      ran(
        'lean.cjs',
        `const { Builder } = require('wechatpay-chainable')
const instance = Builder.factory(require('./config.json'))
instance.v3.certificates.getAsync().then(({ status }) => {
  console.log(status, process.moduleLoadList.filter((name) => /undici|http2/.test(name)))
  const { axios, selected } = { axios: require('axios'), selected: instance.getDriver().select() }
  selected.interceptors.request.use(() => { throw new axios.AxiosError('stop', 'MINE') })
  return instance.v3.certificates.getAsync()
}).catch(({ name, code, message }) => console.log(name, message.includes('stop')))`,
      ),
    ).toMatch(/^200 \[\]\n\w+ true\n$/)
  })

  it('ends promised calls by its copy of axios as the sources do by the axios that is installed', () => {
    expect(
      ran(
        'copy.cjs',
        `const { Builder, Rsa } = require('wechatpay-chainable')
const { privateKey, ...config } = require('./config.json')
const made = (more) => Builder.factory({ ...config, privateKey, ...more })
const signer = async (message) => Rsa.sign(message, privateKey)
const calls = {
  'a write': () => made().v3.nowhere.postAsync({ json: { name: '微' } }),
  'several at a time': () => Promise.all(Array(3).fill(made().v3.certificates).map((node) => node.getAsync())),
  'a signer with a promise': () => Builder.factory({ ...config, signer }).v3.certificates.getAsync(),
  'a signer that throws': () => Builder.factory({ ...config, signer: async () => { throw new Error('away') } }).v3.certificates.getAsync(),
  'a verifier that says no': () => made({ verifier: async () => false }).v3.certificates.getAsync(),
  'a refusal that is asked for': () => made({ http_errors: false }).v3.nowhere.getAsync(),
  'a status that is none': () => made({ handler: async () => ({ status: 600 }) }).v3.x.getAsync(),
  'a call given up before': () => made().v3.certificates.getAsync({ signal: AbortSignal.abort() }),
  'one given up meanwhile': () => made({ handler: () => new Promise(() => {}) }).v3.x.postAsync({ json: {}, signal: AbortSignal.timeout(20) }),
  'a time that is over': () => made({ handler: () => new Promise(() => {}) }).v3.x.postAsync({ json: {}, timeout: 0.02 }),
}
void (async () => {
  for (const [name, call] of Object.entries(calls))
    await call().then(
      (answer) => console.log(name + ':', [answer].flat().map(({ status }) => status).join()),
      (error) => console.log(name + ':', error.name, error.code, error.mayHaveTakenEffect),
    )
})()`,
      ).split('\n'),
    ).toEqual([
      'a write: ClientException NOT_FOUND false',
      'several at a time: 200,200,200',
      'a signer with a promise: 200',
      'a signer that throws: InvalidArgumentException SIGNER_FAILED false',
      'a verifier that says no: SignatureException SIGNATURE_INVALID true',
      'a refusal that is asked for: 404',
      'a status that is none: RequestException BAD_STATUS true',
      'a call given up before: ConnectException ABORTED false',
      'one given up meanwhile: ConnectException ABORTED true',
      'a time that is over: ConnectException TIMEOUT true',
      '',
    ])
  })

  it.each([
    ['node16', 'node16', 'commonjs'],
    ['node16', 'node16', 'module'],
    ['bundler', 'esnext', 'module'],
    ['bundler', 'esnext', 'commonjs'],
    ['node10', 'commonjs', 'commonjs'], // what NestJS sets up
  ])(
    'type-checks under moduleResolution %s, module %s, type %s',
    (moduleResolution, module, type) => {
      const folder = join(scratch, `${moduleResolution}-${type}`)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }))
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            module,
            moduleResolution,
            target: 'es2022',
            strict: true,
            declaration: true,
            outDir: 'out',
            skipLibCheck: false,
            ...(moduleResolution === 'node10' ? { ignoreDeprecations: '6.0' } : {}),
          },
          files: ['use.ts', 'inferred.ts', 'merged.ts'],
        }),
      )
      writeFileSync(join(folder, 'merged.ts'), merged)
      writeFileSync(join(folder, 'inferred.ts'), inferred)
      writeFileSync(
        join(folder, 'use.ts'),
        `import { Builder, ClientException, type Response } from 'wechatpay-chainable'
import { Sandbox } from 'wechatpay-chainable/sandbox'
const instance = Builder.factory(Sandbox.startSync().config)
const response = instance.v3.marketing.partnerships.build.post({ json: { partner: { type: 'APPID', appid: 'x' }, authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' } }, headers: { 'Idempotency-Key': '1' } })
const status: number = response.getStatusCode()
const untyped: Response<unknown> = instance.chain('v3/brand/new').get()
export { ClientException, status, untyped }
// @ts-expect-error a misspelt verb
instance.v3.marketing.partnerships.build.psot({})
`,
      )
      expect(
        spawnSync(process.execPath, [bin('typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' })
          .stdout,
      ).toBe('')
    },
  )

  it('finds the types of every subpath where TypeScript reads no `exports`', () => {
    const { exports, typesVersions } = JSON.parse(
      readFileSync(join(own, 'package.json'), 'utf8'),
    ) as {
      exports: Record<string, { types?: string; require?: { types: string } } | string>
      typesVersions: { '*': Record<string, [string]> }
    }
    const wanted = Object.entries(exports).flatMap(([name, entry]) =>
      name === '.' || typeof entry === 'string'
        ? []
        : [[name.slice('./'.length), [entry.types ?? entry.require!.types]]],
    )
    expect(wanted.length).toBeGreaterThan(8)
    expect(typesVersions).toEqual({ '*': Object.fromEntries(wanted) })
  })

  it.each([
    ['publint', ['publint/src/cli.js', 'run', own, '--strict', '--pack', 'false']],
    [
      'attw',
      [
        '@arethetypeswrong/cli/dist/index.js',
        join(scratch, 'packed.tgz'),
        '--no-emoji',
        '--no-color',
      ],
    ],
  ])('satisfies %s', (_, [script, ...args]) => {
    symlinkSync(tarball, join(scratch, 'packed.tgz'))
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin(script!), ...args], {
      encoding: 'utf8',
    })
    rmSync(join(scratch, 'packed.tgz'))
    expect({ status, output: status === 0 ? '' : stdout + stderr }).toEqual({
      status: 0,
      output: '',
    })
  })

  it.each([
    ['2.0 MB on types', 'dist/openapi', 2_000_000],
    ['1.6 MB on facts', 'openapi', 1_600_000],
  ])('spends at most %s', (_, folder, most) => {
    const files = readdirSync(join(own, folder), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    )
    const bytes = files.reduce(
      (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
      0,
    )
    expect(files.length).toBeGreaterThan(100)
    expect(bytes).toBeLessThanOrEqual(most)
  })

  it('holds nothing but what is used', () => {
    const listed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n')
    expect(
      listed.filter((name) =>
        /spec|\.map$|\.env|fixtures|node_modules|contributing|\/fuzz/.test(name),
      ),
    ).toEqual([])
  })
})
