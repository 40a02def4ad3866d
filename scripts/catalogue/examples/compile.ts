import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { find, type Field } from '../../../lib/catalogue'
import type { Example, RequestExample } from './collect'

const root = join(__dirname, '../../..')

const literal = (value: unknown): string => JSON.stringify(value)

/** A parameter of a query as a program writes it: numbers as numbers, JSON texts as texts. */
function queryValue(value: string, field: Field | undefined): unknown {
  const kind = field?.shape.kind
  if ((kind === 'integer' || kind === 'number') && /^-?\d+$/.test(value)) return Number(value)
  if (kind === 'boolean') return value === 'true'
  return kind === 'array' ? value.split(',') : value
}

function optionsOf(
  { method, path, family }: Example,
  { variables, query, headers, body, parts }: RequestExample,
): string {
  const known = find(method, path)?.query ?? []
  const params = query.map(([name, value]) => [
    name,
    queryValue(
      value,
      known.find((field) => field.name === name),
    ),
  ])
  const members = [
    ...Object.entries(variables).map(([name, value]) => `${literal(name)}: ${literal(value)}`),
    ...(params.length > 0 ? [`query: ${literal(Object.fromEntries(params))}`] : []),
    ...(Object.keys(headers).length > 0 ? [`headers: ${literal(headers)}`] : []),
    ...(body === undefined ? [] : [`${family === 'v2' ? 'xml' : 'json'}: ${literal(body)}`]),
    ...(parts
      ? [
          `multipart: ${literal(parts.map(({ name, text, file }) => (file === undefined ? { name, contents: text } : { name, contents: '', filename: file })))}`,
        ]
      : []),
  ]
  return members.length > 0 ? `{ ${members.join(', ')} }` : ''
}

/** The line of a program that makes the call, or takes the answer. */
function lineOf(example: Example, at: number): string {
  const { method, path, kind, value } = example
  const verb = method.toLowerCase()
  if (kind === 'request')
    return `i[${literal(path)}].${verb}(${optionsOf(example, value as RequestExample)})`
  return `const a${at}: AnswerOf<${literal(path)}, ${literal(verb)}> = ${literal(value)}; void a${at}`
}

function compiled(file: string): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as {
    config: unknown
  }
  const { target, module, moduleResolution, lib, strict } = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    root,
  ).options
  const options = {
    target,
    module,
    moduleResolution,
    lib,
    strict,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  }
  return ts.createProgram([file], {
    ...options,
    typeRoots: [join(root, 'node_modules/@types')],
  } as ts.CompilerOptions)
}

/**
 * Compiles examples against the types of the project: requests as calls, answers as what a call
 * gives.
 *
 * @param examples readable ones
 * @returns what the compiler says against an example, by its place in the list
 */
export function compileExamples(examples: readonly Example[]): ReadonlyMap<number, string> {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-examples-'))
  try {
    const file = join(folder, 'examples.ts')
    const types = `${root.replaceAll('\\', '/')}/lib/openapi`
    const head = `import type { AnswerOf, WeChatPay } from '${types}'; declare const i: WeChatPay\n`
    writeFileSync(file, head + examples.map(lineOf).join('\n'))
    const program = compiled(file)
    const source = program.getSourceFile(file)!
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]
    return new Map(
      found
        .map(
          ({ start = 0, messageText }) =>
            [
              source.getLineAndCharacterOfPosition(start).line - 1,
              ts.flattenDiagnosticMessageText(messageText, '\n'),
            ] as const,
        )
        .reverse(),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
