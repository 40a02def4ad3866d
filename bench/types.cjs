// What the types cost their user. Required by run.cjs; as a process of its own: node
// bench/types.cjs <open|complete> <folder>; prints one JSON object.
const { execFileSync } = require('node:child_process')
const {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} = require('node:fs')
const { tmpdir } = require('node:os')
const { dirname, join } = require('node:path')
const { performance } = require('node:perf_hooks')

const root = join(__dirname, '..')
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
const million = 1e6

const head = `import { Builder } from 'wechatpay-chainable'
const instance = Builder.factory({ mchid: '1', serial: 'x', privateKey: 'x', certs: {} })
`
const user = `${head}const grant = { json: { partner: { type: 'APPID', appid: 'wx1' }, authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' } }, headers: { 'Idempotency-Key': 'k' } } as const
const built = instance.v3.marketing.partnerships.build.post(grant)
console.log(built.data.build_time)
instance.v3.pay.transactions.id._transaction_id_.getAsync({ transaction_id: '1', query: { mchid: '1' } })
  .then(({ data }) => console.log(data.trade_state))
instance.chain('v3/marketing/partnerships/build').post(grant)
instance['v3/marketing/partnerships/build'].post(grant)
console.log(instance.v3.certificates.get().status)
`

/**
 * The library as it would be without its types of endpoints: any name leads on, any name can be
 * called.
 */
const untyped = `import type { ResponsePromise } from '../chain/response-promise'
import type { Driver } from '../client/driver'
import type { RequestOptions } from '../client/options'
import type { Response } from '../client/response'
type Verb = (options?: RequestOptions) => Response<any> & ResponsePromise<Response<any>>
interface Names { [name: string]: Names & Verb }
export type UntypedNode = Names & { chain(path: string): UntypedNode, getDriver(): Driver }
export type WeChatPay = UntypedNode
export type OptionsOf<_Path, _Verb> = RequestOptions
export type AnswerOf<_Path, _Verb> = any
`

/** A scratch project with the package in it, as npm would put it there. */
function project(folder, strip) {
  const own = join(folder, 'node_modules/wechatpay-chainable')
  mkdirSync(own, { recursive: true })
  cpSync(join(root, 'package.json'), join(own, 'package.json'))
  cpSync(join(root, 'dist'), join(own, 'dist'), {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || /\.d\.m?ts$/.test(path),
  })
  if (strip) {
    rmSync(join(own, 'dist/openapi'), { recursive: true })
    mkdirSync(join(own, 'dist/openapi'))
    writeFileSync(join(own, 'dist/openapi/index.d.ts'), untyped)
  }
  for (const name of ['axios', '@types/node', 'undici-types']) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true })
    if (existsSync(join(root, 'node_modules', name)))
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
  writeFileSync(join(folder, 'user.ts'), user)
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        module: 'node16',
        moduleResolution: 'node16',
        strict: true,
        noEmit: true,
        types: ['node'],
        skipLibCheck: true,
      },
      files: ['user.ts'],
    }),
  )
  return folder
}

function compiled(folder) {
  const text = execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder, '--extendedDiagnostics'],
    { encoding: 'utf8' },
  )
  return {
    memory: Number(/Memory used:\s+(\d+)K/.exec(text)[1]) / 1000,
    time: Number(/Total time:\s+([\d.]+)s/.exec(text)[1]),
  }
}

/** A language service over one file whose text may change, as an editor has it. */
function serviceOf(folder, text) {
  const ts = require('typescript')
  const file = join(folder, 'user.ts')
  const state = { text, version: 1 }
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    folder,
  )
  const { fileExists, readFile, readDirectory, directoryExists, getDirectories, realpath } = ts.sys
  const service = ts.createLanguageService({
    fileExists,
    readFile,
    readDirectory,
    directoryExists,
    getDirectories,
    realpath,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(state.version) : '1'),
    getScriptSnapshot: (name) =>
      name === file
        ? ts.ScriptSnapshot.fromString(state.text)
        : existsSync(name)
          ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8'))
          : undefined,
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  })
  return { service, file, state }
}

const measures = {
  open(folder) {
    require('typescript')
    const start = performance.now()
    const { service, file } = serviceOf(folder, user)
    const { length } = service.getSemanticDiagnostics(file)
    return { time: performance.now() - start, wrong: length }
  },
  /** Keystroke to list: the program's update counts. */
  complete(folder) {
    const { service, file, state } = serviceOf(folder, user)
    service.getSemanticDiagnostics(file)
    const places = [
      'instance.',
      'instance.v3.',
      'instance.v3.marketing.',
      'instance.v3.pay.transactions.',
      'instance.v3.marketing.partnerships.build.',
      'instance.v2.pay.',
    ]
    const once = (place) => {
      state.text = `${user}${place}`
      state.version++
      const start = performance.now()
      const found = service.getCompletionsAtPosition(file, state.text.length, {})
      return { time: performance.now() - start, count: found?.entries.length ?? 0 }
    }
    for (const place of places) once(place)
    const times = places.map((place) => median(Array.from({ length: 7 }, () => once(place).time)))
    return { time: median(times), worst: Math.max(...times) }
  },
}

const child = (what, folder) =>
  JSON.parse(
    execFileSync(process.execPath, [__filename, what, folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  )
const bytesIn = (folder) =>
  readdirSync(folder, { recursive: true }).reduce(
    (sum, name) =>
      sum + (statSync(join(folder, name)).isFile() ? statSync(join(folder, name)).size : 0),
    0,
  )

/**
 * Measures and prints; a goal that is missed fails nothing.
 *
 * @param row adds a row to the table
 * @param interleaved runs jobs in shuffled rounds
 */
function types(row, interleaved) {
  const scratch = mkdtempSync(join(tmpdir(), 'wechatpay-types-'))
  try {
    const [typed, bare] = [
      project(join(scratch, 'typed'), false),
      project(join(scratch, 'bare'), true),
    ]
    const { tscTyped, tscBare, openTyped, openBare, complete } = interleaved({
      tscTyped: () => compiled(typed),
      tscBare: () => compiled(bare),
      openTyped: () => child('open', typed),
      openBare: () => child('open', bare),
      complete: () => child('complete', typed),
    })
    const compare = (work, one, other, key, unit, digits) =>
      row(
        `${work}, against the same file without the types`,
        `${median(one.map((each, at) => each[key] / other[at][key])).toFixed(2)} (${median(one.map((each) => each[key])).toFixed(digits)} / ${median(other.map((each) => each[key])).toFixed(digits)} ${unit})`,
        '≤ 1.5',
      )
    compare('tsc memory for a ten-line file', tscTyped, tscBare, 'memory', 'MB', 0)
    compare('tsc time', tscTyped, tscBare, 'time', 's', 2)
    compare('editor, open to ready', openTyped, openBare, 'time', 'ms', 0)
    row(
      'completion after a dot, warm',
      `${median(complete.map(({ time }) => time)).toFixed(1)} ms, at worst ${median(complete.map(({ worst }) => worst)).toFixed(1)} ms`,
      '< 50 ms',
    )
    row(
      'types in the package',
      `${(bytesIn(join(root, 'dist/openapi')) / million).toFixed(2)} MB`,
      '≤ 1.5 MB',
    )
    row(
      'facts in the package',
      `${(bytesIn(join(root, 'openapi')) / million).toFixed(2)} MB`,
      '≤ 1.5 MB',
    )
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

module.exports = { types }

if (require.main === module)
  process.stdout.write(JSON.stringify(measures[process.argv[2]](process.argv[3])))
