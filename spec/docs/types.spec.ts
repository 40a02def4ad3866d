import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'

const root = join(__dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-snippets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const snippetsOf = (page: string): [name: string, code: string][] =>
  Array.from(
    readFileSync(join(root, 'docs/guide', page), 'utf8').matchAll(
      /^<!-- types: (\w+) -->\n```ts\n([\s\S]*?)^```/gm,
    ),
    ([, name, code]) => [name!, code!],
  )

/**
 * What the compiler says of snippets, in a program of its own that knows the package by its name.
 */
function complaints(snippets: Readonly<Record<string, string>>): Record<string, string[]> {
  const fileOf = (name: string): string => join(folder, `${name}.ts`)
  for (const [name, code] of Object.entries(snippets)) writeFileSync(fileOf(name), code)
  const paths = {
    'wechatpay-chainable': [join(root, 'lib/index.ts')],
    'wechatpay-chainable/types/*': [join(root, 'lib/*.ts')],
    'wechatpay-chainable/*': [join(root, 'lib/*/index.ts')],
  }
  const program = ts.createProgram(Object.keys(snippets).map(fileOf), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.es2024.string.d.ts'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    paths,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  })
  const said = (name: string): string[] => {
    const source = program.getSourceFile(fileOf(name))!
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  }
  return Object.fromEntries(Object.keys(snippets).map((name) => [name, said(name)]))
}

describe('ways round a type', () => {
  const snippets = snippetsOf('types.md')

  it('are told in both languages', () => {
    const bare = (all: [string, string][]): [string, string][] =>
      all.map(([name, code]) => [name, code.replace(/ \/\/.*$/gm, '')])
    expect(snippets.map(([name]) => name)).toEqual(['untyped', 'merged', 'notifications'])
    expect(bare(snippetsOf('types.zh-CN.md'))).toEqual(bare(snippets))
  })

  it('compile as they stand in the guide', () => {
    expect(complaints(Object.fromEntries(snippets))).toEqual({
      untyped: [],
      merged: [],
      notifications: [],
    })
  })

  it('do not compile where they are wrong', () => {
    const { merged, untyped } = Object.fromEntries(snippets)
    const wrong = {
      merged: merged!.replace("'red' } }).data", '1 } }).data'),
      untyped: untyped!.replace('return data', 'return data.refund_id'),
    }
    expect(complaints(wrong)).toEqual({
      merged: [expect.stringContaining("Type 'number' is not assignable to type 'string'")],
      untyped: ["'data' is of type 'unknown'."],
    })
  })
})
