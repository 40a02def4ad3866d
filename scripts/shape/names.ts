import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** A function with a name of its own, and how many lines it has. */
export interface NamedFunction {
  readonly name: string
  readonly file: string
  readonly lines: number
}

/** Participles that do not end in -ed, and adjectives that were found in place of verbs. */
const irregular = new Set(
  (
    'told given shown kept sent made held lost built known found taken drawn begun broken chosen ' +
    'written hidden borne meant read-only fresh whole dense bare unfit good bad unknown plain ' +
    'faulty undone drafted strict pending'
  ).split(' '),
)

/** Words in -ed that are verbs or nouns. */
const verbs = new Set(['feed', 'need', 'seed', 'embed', 'exceed', 'proceed', 'speed'])

/**
 * Whether a name is one lower-case participle or adjective, which does not say what a function
 * does.
 */
export const isBareParticiple = (name: string): boolean =>
  /^#?[a-z]+$/.test(name) &&
  (irregular.has(name.replace('#', '')) || (name.endsWith('ed') && !verbs.has(name)))

const isFunctionValue = (node: ts.Node | undefined): boolean =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node))

function nameOf(node: ts.Node): string | undefined {
  const isFunction =
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ((ts.isVariableDeclaration(node) ||
      ts.isPropertyAssignment(node) ||
      ts.isPropertyDeclaration(node)) &&
      isFunctionValue(node.initializer))
  return isFunction ? (node as ts.NamedDeclaration).name?.getText() : undefined
}

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)

/** @returns the named functions of a file, methods and arrows among them */
export function functionsOf(file: string): NamedFunction[] {
  const source = parse(file)
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line
  const found: NamedFunction[] = []
  const visit = (node: ts.Node): void => {
    const name = nameOf(node)
    if (name !== undefined) {
      const lines = lineOf(node.end) - lineOf(node.getStart(source)) + 1
      found.push({ name, file, lines })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** @returns the names that a file declares at its top level */
export function topLevelNamesOf(file: string): string[] {
  return parse(file).statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText())
    const { name } = statement as unknown as { name?: ts.Identifier }
    return name === undefined ? [] : [name.getText()]
  })
}
