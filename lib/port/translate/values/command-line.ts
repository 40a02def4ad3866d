import { id, member, raw } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Variable } from '../../source/ast'
import { int, listOf, text } from '../../types/ty'
import type { Scope } from '../scope/scope'

const args = (): Expr => raw('process.argv.slice(1)', listOf(text))

/**
 * `$argv` and `$argc`: the script and what it is given, without the program that runs it; undefined
 * where a file has a variable of its own of that name.
 */
export function commandLineOf({ name, loc }: Variable, scope: Scope): Expr | undefined {
  if (name !== 'argv' && name !== 'argc') return undefined
  const owner = scope.ownerOf(name)
  if (owner.params.has(name) || !isGiven(name, loc.start.offset, scope)) return undefined
  if (name === 'argc') return member(args(), 'length', int)
  return owner.variables.isChanged(name) ? argvOf(owner) : args()
}

/** Whether PHP has given the variable what it holds there: the file has not, or not yet. */
function isGiven(name: string, offset: number, scope: Scope): boolean {
  const declaration = scope.declarationOf(name)
  if (declaration.how !== 'inline') return declaration.how === 'never'
  const { start, end } = declaration.statement.loc
  const { length } = name
  return offset > start.offset + length && offset < end.offset
}

/** A list that the file changes is one list. */
function argvOf({ unit }: Scope): Expr {
  const { hoisted } = unit
  if (
    !hoisted.some((one) => one.kind === 'let' && one.name.kind === 'id' && one.name.name === 'argv')
  )
    hoisted.push({ kind: 'let', name: id('argv'), initial: args(), isConst: true })
  return id('argv', listOf(text))
}

/** The same of `$_SERVER['argv']`. */
export const serverCommandLine = (name: string): Expr | undefined =>
  name === 'argv' ? args() : name === 'argc' ? member(args(), 'length', int) : undefined
