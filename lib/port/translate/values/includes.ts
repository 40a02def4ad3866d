import { dirname, resolve } from 'node:path'
import { call, id, num, raw } from '../../code/make'
import type { Expr } from '../../code/nodes'
import { isCallOf, type Node, type Php, type Tree } from '../../source/ast'
import { foreign, never, unknown, type Ty } from '../../types/ty'
import { fileValueName } from '../scope/naming'
import type { IncludedFile } from '../scope/places'
import type { Scope } from '../scope/scope'
import { expr } from '../scope/translator'

/** What runs nothing by itself. */
const definitions: ReadonlySet<string> = new Set([
  'class',
  'interface',
  'trait',
  'enum',
  'function',
  'constantstatement',
  'usegroup',
  'declare',
  'noop',
  'include',
])

const topOf = (children: readonly Php[]): Php[] =>
  children.flatMap((one) => (one.kind === 'namespace' ? topOf(one.children) : [one]))

/** A file as another one includes it: whether it does anything, and whether it gives something back. */
export function includedFileOf(tree: Tree, target: string): IncludedFile {
  const statements = topOf(tree.children)
  return {
    target,
    isProgram: statements.some(({ kind }) => !definitions.has(kind)),
    isValued: statements.some((one) => one.kind === 'return' && one.expr !== null),
  }
}

/** `require_once __DIR__ . '/bootstrap.php'` is the import of a file that is ported along. */
export function includeOf(node: Node<'include'>, scope: Scope): Expr {
  const { unit } = scope
  const path = pathIn(node.target, resolve(unit.file))
  const file = path === undefined ? undefined : unit.project.files.get(path)
  if (file && file.target !== unit.target) return importOf(file, node, scope)
  const written = unit.textOf(node.target)
  if (/autoload\.php['"]?\s*\)?$/.test(written)) return raw('undefined')
  unit.leave(
    node,
    unit.briefOf(node),
    path === undefined
      ? 'which file it is shows when it runs: import what it gives'
      : 'the file is not among those that were ported: give its path as well and --all, or import what it gives',
  )
  unit.foreign.functions.add('include')
  return call(id('include'), [expr(node.target, scope)], foreign)
}

function importOf(file: IncludedFile, node: Node<'include'>, scope: Scope): Expr {
  const { unit } = scope
  if (!scope.isScript || !scope.isOutermost)
    unit.remark(
      'check',
      node,
      unit.briefOf(node),
      'is an import, which runs the file once and before everything here, not when this line is reached',
    )
  unit.load(file.target)
  if (!file.isValued || unit.isStatement(node)) return num(1)
  const name = fileValueName([...unit.project.files.values()].indexOf(file))
  unit.fileValues.set(name, file.target)
  unit.import(name, file.target)
  return id(name, valueTy(file, scope))
}

/** The type of what a file returns; nothing yet, until its own turn has come. */
const valueTy = ({ target }: IncludedFile, { unit: { project } }: Scope): Ty =>
  project.fileValues.get(target) ?? (project.isSettled ? unknown : never)

/** A path that is known before anything runs. */
function pathIn(node: Php, file: string): string | undefined {
  const text = pieceOf(node, file)
  return text === undefined ? undefined : resolve(dirname(file), text)
}

function pieceOf(node: Php, file: string): string | undefined {
  if (node.kind === 'string') return node.value
  if (node.kind === 'magic')
    return { __DIR__: dirname(file), __FILE__: file }[node.raw.toUpperCase()]
  if (node.kind === 'bin' && node.type === '.') {
    const [left, right] = [pieceOf(node.left, file), pieceOf(node.right, file)]
    return left === undefined || right === undefined ? undefined : left + right
  }
  return isCallOf(node, 'dirname') ? folderOf(node, file) : undefined
}

/** `dirname(__DIR__, 2)`. */
function folderOf({ arguments: given }: Node<'call'>, file: string): string | undefined {
  const [path, levels] = given
  if (!path) return undefined
  if (levels && levels.kind !== 'number') return undefined
  let at = pieceOf(path, file)
  for (let left = Number(levels?.value ?? 1); left > 0; left--) at = at && dirname(at)
  return at
}
