import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { transformSync } from 'esbuild'
import * as estree from 'prettier/plugins/estree'
import * as typescript from 'prettier/plugins/typescript'
import { format } from 'prettier/standalone'
import ts from 'typescript'
import { Builder, type BuilderConfig } from '../../lib'
import { portFiles, type Report } from '../../lib/port'
import { sandboxed } from '../fixtures/sandbox'

/** Where ported programs run. */
export const sandbox = sandboxed()

export const root = join(__dirname, '../..')

/** A folder of the specs' own. */
export const fresh = (): string => mkdtempSync(join(tmpdir(), 'wechatpay-port-'))

/** A file as the house's formatter leaves it. */
export const laidOut = (code: string): Promise<string> =>
  format(code, { parser: 'typescript', plugins: [estree, typescript], ...style })

/** The house's settings. */
const style = {
  printWidth: 100,
  semi: false,
  singleQuote: true,
  ...(existsSync(join(root, '.prettierrc.json'))
    ? (JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8')) as object)
    : {}),
}

/** Ports into a folder of its own. */
export function ported(
  paths: readonly string[],
  options: { async?: boolean } = {},
): { report: Report; out: string; files: string[] } {
  const out = fresh()
  const report = portFiles(paths, { out, ...options })
  return {
    report,
    out,
    files: report.files.flatMap(({ target, state }) =>
      state === 'ported' && target
        ? [target.startsWith('/') ? target : join(process.cwd(), target)]
        : [],
    ),
  }
}

/** What TypeScript has against files, under `strict`, with the types that users get. */
export function complaintsOf(files: readonly string[]): string[] {
  const program = ts.createProgram([...files], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    lib: ['lib.es2023.d.ts', 'lib.es2024.string.d.ts'],
    paths: { 'wechatpay-chainable': [join(root, 'dist/index.d.ts')] },
  })
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const { line } =
      file && start !== undefined ? file.getLineAndCharacterOfPosition(start) : { line: 0 }
    return `${basename(file?.fileName ?? '')}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

/** A merchant's configuration that leads to the sandbox, whatever host the program names. */
const factory = (config: BuilderConfig) =>
  Builder.factory({ retry: { attempts: 1 }, ...config, base_uri: sandbox.baseUri })

const library = (): object => ({ ...require('../../lib'), Builder: { factory } })

/** What a program exports, by name. */
type Exports = Readonly<Record<string, unknown>>

/** An object or a class of a program: its methods by name. */
export type Ported = Readonly<Record<string, (...given: unknown[]) => unknown>>

/**
 * Runs a ported file.
 *
 * @param file its path
 * @param given what it takes from elsewhere, by name
 * @returns what it exports, and what it prints
 */
export function run(
  file: string,
  given: Record<string, unknown> = {},
): { exports: Exports; printed: string[] } {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    target: 'es2022',
  })
  const printed: string[] = []
  const exports = {}
  const surroundings: Record<string, unknown> = {
    module: { exports },
    exports,
    require: (name: string): unknown =>
      name === 'wechatpay-chainable' ? library() : require(name),
    console: {
      log: (...things: unknown[]) => printed.push(things.map(String).join(' ')),
      error: (...things: unknown[]) => printed.push(things.map(String).join(' ')),
    },
    process: { ...process, stdout: { write: (text: string) => printed.push(text) } },
    ...given,
  }
  const module = surroundings['module'] as { exports: Exports }
  ;(new Function(...Object.keys(surroundings), code) as (...values: unknown[]) => void)(
    ...Object.values(surroundings),
  )
  return { exports: module.exports, printed }
}

/** Makes an object of a class that a program exports. */
export const makeOf = (exports: Exports, name: string, ...given: unknown[]): Ported =>
  new (exports[name] as new (...given: unknown[]) => Ported)(...given)

/** A grant, as far as the specs look into its body. */
interface Grant {
  readonly partner: { readonly appid: string }
  readonly authorized_data: { readonly stock_id: string }
}

/** What the sandbox got: method, target, and the body where it is JSON. */
export const sent = (): [call: string, ...body: unknown[]][] =>
  sandbox
    .requests()
    .map(({ method, target, body }) => [
      `${method} ${target}`,
      ...(body.startsWith('{') ? [JSON.parse(body) as unknown] : []),
    ])

/** The bodies of grants that the sandbox got. */
export const sentGrants = (): Grant[] => sent().map(([, body]) => body as Grant)

/** Ports one text, and gives the TypeScript. */
export function portText(
  php: string,
  options: { async?: boolean } = {},
): { code: string; report: Report } {
  const folder = fresh()
  const file = join(folder, 'sample.php')
  writeFileSync(file, php.startsWith('<?') ? php : `<?php // WeChatPay\\\n${php}`)
  const report = portFiles([file], options)
  const target = report.files[0]?.target
  return {
    code: target === undefined ? '' : readFileSync(join(folder, 'sample.ts'), 'utf8'),
    report,
  }
}
