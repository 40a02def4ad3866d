import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { rootOf } from '../../lib/chain/node'
import type { Call, Verb } from '../../lib/client/call'
import type { Caller } from '../../lib/client/client'
import { endpoints, propertyChain, type Endpoint } from '../../lib/catalogue'
import { segmentsOf } from '../../lib/catalogue/spelling'

/** How a program may write a path behind its instance. */
const spellings: Readonly<Record<string, (path: string) => string>> = {
  property: propertyChain,
  chain: (path) => `.chain('${path}')`,
  bracket: (path) => `['${path}']`,
  quoted: (path) =>
    segmentsOf(path)
      .map((segment) => `['${segment}']`)
      .join(''),
}
const names = Object.keys(spellings)

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-walk-'))
const fileOf = (name: string): string => join(folder, `${name}.ts`)
const root = join(__dirname, '../..')

/**
 * A program that hands every verb of every endpoint to `run`, line by line; and another, of which
 * only the types count, with the twins.
 */
function program(spell: (path: string) => string): string {
  const lines = (ending: string): string =>
    endpoints()
      .map(({ path, method }) => `  run(instance${spell(path)}.${method.toLowerCase()}${ending})\n`)
      .join('')
  return `import type { WeChatPay } from '${root.replaceAll('\\', '/')}/lib/openapi'
type Run = (verb: (...options: never[]) => unknown) => void
export function walk(instance: WeChatPay, run: Run): void {\n${lines('')}}
export function twins(instance: WeChatPay, run: Run): void {\n${lines('Async')}}
`
}

for (const name of names) writeFileSync(fileOf(name), program(spellings[name]!))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Checked from the project, so that the types of Node are found there. */
function checked(): ts.Program {
  const { target, module, moduleResolution, lib, strict } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  ).options
  return ts.createProgram(names.map(fileOf), {
    target,
    module,
    moduleResolution,
    lib,
    strict,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  } as ts.CompilerOptions)
}

const described = ({ method, path }: Endpoint): string => `${method} ${path}`

describe('every documented endpoint', () => {
  const compiled = checked()
  const sources = names.map((name) => compiled.getSourceFile(fileOf(name))!)

  it('counts 1,223', () => expect(endpoints()).toHaveLength(1_223))

  it.each(names)('is typed in the %s form, verb and twin', (name) => {
    const source = sources[names.indexOf(name)]!
    const wrong = [
      ...compiled.getSyntacticDiagnostics(source),
      ...compiled.getSemanticDiagnostics(source),
    ]
    expect(
      wrong.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ).toEqual([])
  })

  it('has one type in all forms', () => {
    const checker = compiled.getTypeChecker()
    const typesOf = (source: ts.SourceFile): ts.Type[] => {
      const found: ts.Type[] = []
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && node.expression.getText(source) === 'run')
          found.push(checker.getTypeAtLocation(node.arguments[0]!))
        else ts.forEachChild(node, visit)
      }
      visit(source)
      return found
    }
    const [first, ...others] = sources.map(typesOf)
    expect(first).toHaveLength(2 * 1_223)
    for (const other of others)
      expect(
        first!.flatMap((type, at) =>
          type === other[at] ? [] : [described(endpoints()[at % 1_223]!)],
        ),
      ).toEqual([])
  })

  it.each(names)('resolves to its path and verb in the %s form', (name) => {
    const calls: Call[] = []
    const instance = rootOf({
      request: (method: Verb, pathname: string) => {
        calls.push({ method, pathname, options: {} })
      },
    } as unknown as Caller)
    const { outputText } = ts.transpileModule(program(spellings[name]!), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
    })
    const exported = {} as { walk(root: object, run: (verb: () => void) => void): void }
    new Function('exports', outputText)(exported)
    exported.walk(instance, (verb: () => void) => verb())
    expect(calls.map(({ method, pathname }) => `${method} ${pathname}`)).toEqual(
      endpoints().map(described),
    )
  })
})
