import { execFileSync } from 'node:child_process'
import { createPublicKey } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, buildSync, type Plugin } from 'esbuild'
import { Installation } from './fixtures/installation'
import { merchant, pem, platform } from './fixtures/keys'

const installation = new Installation()

/** The one line of the guide. */
const [, banner = ''] =
  /<!-- bundle: banner -->\n```text\n([^\n]*)\n```/.exec(
    readFileSync(join(__dirname, '../docs/guide/bundling.md'), 'utf8'),
  ) ?? []

const config = {
  mchid: '1900000109',
  serial: merchant.serial,
  privateKey: pem.pkcs8,
  certs: {
    PUB_KEY_ID_0000000001: createPublicKey(platform.key).export({ format: 'pem', type: 'spki' }),
  },
}

const formats = ['esm', 'cjs'] as const

/**
 * Bundles a program with everything it uses, and runs it where nothing is installed, or where the
 * package is.
 */
function bundled(
  format: (typeof formats)[number],
  text: string,
  where: 'alone' | 'beside',
): string {
  const { outputFiles } = buildSync({
    stdin: { contents: text, resolveDir: installation.folder, sourcefile: 'program.js' },
    bundle: true,
    write: false,
    minify: true,
    platform: 'node',
    format,
    banner: format === 'esm' ? { js: banner } : {},
  })
  const folder =
    where === 'alone'
      ? mkdtempSync(join(tmpdir(), 'wechatpay-alone-'))
      : join(installation.folder, 'dist')
  mkdirSync(folder, { recursive: true })
  // what a program of one's own may be called, and is not the sandbox's
  writeFileSync(join(folder, 'thread.js'), "throw new Error('another thread')")
  const file = join(folder, format === 'esm' ? 'program.mjs' : 'program.cjs')
  writeFileSync(file, outputFiles![0]!.text)
  return execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' })
}

const catalogue = `import { endpoints, find, match, notifications } from 'wechatpay-chainable/catalogue'
console.log(endpoints().length > 1200, find('get', 'v3/certificates').path, match('GET', 'v3/pay/transactions/id/1').variables.transaction_id, notifications().length > 100)`

const sandbox = `import { Sandbox } from 'wechatpay-chainable/sandbox'
import { Builder } from 'wechatpay-chainable'
import { get } from 'node:http'
try {
  const sandbox = Sandbox.startSync({ keys: Sandbox.issueKeys() })
  console.log(Builder.factory(sandbox.config).chain('v3/certificates').get().status)
  get(sandbox.baseUri + '/_sandbox/console.js', (answer) => {
    console.log(answer.statusCode)
    answer.resume()
    sandbox.close()
  })
} catch ({ code, message }) { console.log(code, message) }`

const entries = `import { Builder, Transformer } from 'wechatpay-chainable'
import * as bills from 'wechatpay-chainable/bills'
import * as certificates from 'wechatpay-chainable/certificates'
import * as notification from 'wechatpay-chainable/notification'
import * as partnerships from 'wechatpay-chainable/partnerships'
import * as payment from 'wechatpay-chainable/payment'
import * as sensitive from 'wechatpay-chainable/sensitive'
const entries = [bills, certificates, notification, partnerships, payment, sensitive]
console.log(Transformer.toArray('<xml><a>1</a></xml>').a, entries.every((entry) => Object.values(entry).every(Boolean)))
try { Builder.factory({}) } catch (error) { console.log(error.name) }`

/**
 * Calls of both forms, of API v2 and over TLS, to where nobody listens: each needs another file of
 * the package.
 */
const calls = `import { Builder, WeChatPayException } from 'wechatpay-chainable'
const instance = (base_uri) => Builder.factory({ ...${JSON.stringify(config)}, base_uri, retry: { attempts: 1 } })
const tell = (error) => console.log(error.code, error instanceof WeChatPayException)
const plain = instance('http://127.0.0.1:9')
try { plain.v3.certificates.get() } catch (error) { tell(error) }
plain.v3.certificates.getAsync().catch(tell)
  .then(() => plain.v2.pay.micropay.postAsync({ xml: { a: 1 } })).catch(tell)
  .then(() => instance('https://127.0.0.1:9').v3.certificates.getAsync()).catch(tell)`

describe.each(formats)('a bundle in %s, the package inside', (format) => {
  it('has every entry', () => {
    expect(bundled(format, entries, 'alone')).toBe('1 true\nInvalidArgumentException\n')
  })

  it('has the whole catalogue, which once was undefined and ENOENT there', () => {
    expect(bundled(format, catalogue, 'alone')).toBe('true v3/certificates 1 true\n')
  })

  it('starts a sandbox where the package is installed too', () => {
    expect(bundled(format, sandbox, 'beside')).toBe('200\n200\n')
  })

  it('says by name why it starts no sandbox elsewhere, and starts no other thread.js', () => {
    expect(bundled(format, sandbox, 'alone')).toMatch(
      /^SANDBOX_NOT_STARTED .*--external:wechatpay-chainable/,
    )
  })
})

/**
 * Writes `@__PURE__` before every `require` of the package, as rollup understands its
 * `sideEffects: false`.
 */
const pureRequires: Plugin = {
  name: 'pure requires',
  setup({ onLoad }) {
    onLoad({ filter: /wechatpay-chainable\/dist\/.*\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/\brequire\(/g, '/* @__PURE__ */ require('),
    }))
  },
}

it('a bundle makes calls where a call whose value nobody uses is left out, as by rollup, and not itself without end', async () => {
  const { outputFiles } = await build({
    stdin: { contents: calls, resolveDir: installation.folder },
    bundle: true,
    write: false,
    minify: true,
    platform: 'node',
    format: 'cjs',
    plugins: [pureRequires],
  })
  const file = join(mkdtempSync(join(tmpdir(), 'wechatpay-alone-')), 'program.cjs')
  writeFileSync(file, outputFiles[0]!.text)
  expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toBe(
    'CONNECTION_REFUSED true\nCONNECTION_REFUSED true\nNO_SECRET true\nCONNECTION_REFUSED true\n',
  )
})

it('a bundle in ESM without the line of the guide dies at import, as the guide says', () => {
  const { outputFiles } = buildSync({
    stdin: { contents: entries, resolveDir: installation.folder },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  })
  const file = join(installation.folder, 'bare.mjs')
  writeFileSync(file, outputFiles![0]!.text)
  expect(() => execFileSync(process.execPath, [file], { stdio: 'pipe' })).toThrow(
    'Dynamic require of "node:util" is not supported',
  )
})
