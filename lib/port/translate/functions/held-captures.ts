import { id } from '../../code/make'
import type { Expr } from '../../code/nodes'
import { functionNameOf, contains, isCallable, type Callable, type Php } from '../../source/ast'
import { capital } from '../scope/naming'
import { isWrite, type Occurrence } from '../scope/occurrences'
import type { Path } from '../scope/paths'
import type { Scope } from '../scope/scope'
import { copyArray } from '../values/copies'

/** Functions that call what they are given and keep nothing of it. */
const callers = new Set(
  (
    'array_map array_filter array_walk array_walk_recursive array_reduce usort uasort uksort array_udiff array_uintersect ' +
    'array_diff_ukey array_intersect_ukey preg_replace_callback preg_replace_callback_array call_user_func call_user_func_array iterator_apply'
  ).split(' '),
)

/** What becomes of a variable that a closure takes along. */
type Fate = 'kept' | 'held' | 'unclear'

/**
 * The variables of a closure that change while it may still be called, each in a constant before
 * the statement that makes the closure: PHP takes the values when it is made, JavaScript looks when
 * it runs.
 *
 * @param names what the closure takes along by value
 * @returns the constants, and the variables that no constant can stand for
 */
export function holdCaptures(
  node: Callable & Php,
  names: readonly string[],
  scope: Scope,
): { held: ReadonlyMap<string, Expr>; unclear: readonly string[] } {
  const held = new Map<string, Expr>()
  const unclear: string[] = []
  for (const name of names) {
    const fate = fateOf(node, name, scope)
    if (fate === 'unclear') unclear.push(name)
    if (fate === 'held') held.set(name, holdCapture(name, scope))
  }
  return { held, unclear }
}

function holdCapture(name: string, scope: Scope): Expr {
  const known = scope.before.get(name)
  if (known) return known.name
  const { variables } = scope.ownerOf(name)
  const given = id(scope.nameOf(name), scope.typeOf(name))
  const isDeep = variables.isChangedWithin(name)
  const value = variables.isChanged(name) ? copyArray(given, { isDeep }, scope) : given
  const held = id(scope.momentName(`current${capital(scope.nameOf(name))}`), given.ty)
  scope.before.set(name, { kind: 'let', name: held, initial: value, isConst: true })
  return held
}

function fateOf(node: Callable & Php, name: string, scope: Scope): Fate {
  const owner = scope.ownerOf(name)
  const [from, to] = [node.loc.start.offset, node.loc.end.offset]
  const { variables } = owner
  const part = variables.partOf(name, from)
  const all = (variables.occurrences.get(name) ?? []).filter(
    ({ offset }) => variables.partOf(name, offset) === part,
  )
  const here = all.find(({ offset, kind }) => offset > from && offset < to && kind === 'read')
  const changes = all.filter(({ kind }) => kind !== 'read' && kind !== 'test')
  if (!here) return 'kept'
  const { statement } = here.path.at(-1)!
  const loops = loopsBetween(name, all, here, owner)
  const isLast = statement.kind === 'return' || statement.kind === 'throw'
  const mayChange = (one: Occurrence): boolean =>
    one.isShared === true ||
    one.path.at(-1)?.statement.kind === 'static' ||
    one.path.some((step) => loops.has(step.block) || loops.has(step.statement)) ||
    (!isLast && (one.offset > to || one.statement === statement))
  if (!changes.some(mayChange) || isCalledAtOnce(node, statement)) return 'kept'
  const isFirst = !owner.params.has(name) && changes.every((one) => !isBefore(one, from, statement))
  const isTested = ['while', 'do', 'for'].includes(statement.kind)
  const isPut = changes.some(
    (one) =>
      one.statement !== statement &&
      one.offset >= statement.loc.start.offset &&
      one.offset < from &&
      one.path.at(-1)!.statement === statement,
  )
  return isTested || isPut || isFirst ? 'unclear' : 'held'
}

/** Whether a variable has its value where a closure is made. */
const isBefore = (one: Occurrence, from: number, statement: Php): boolean =>
  isWrite(one.kind) && one.offset < from && one.statement !== statement

/** The loops around a closure that a variable is declared before, and their blocks. */
function loopsBetween(
  name: string,
  all: readonly Occurrence[],
  { path }: Occurrence,
  owner: Scope,
): Set<object> {
  const declaration = owner.variables.declaration(name, path.at(-1)!.statement.loc.start.offset)
  const depthOf = (place: Path | undefined): number => place?.length ?? 0
  const [first] = [...all].sort((a, b) => a.offset - b.offset)
  let depth = 0
  if (declaration.how === 'inline')
    depth = depthOf(all.find((one) => one.statement === declaration.statement)?.path)
  else if (declaration.how === 'hoisted')
    depth = path.findIndex(({ block }) => block === declaration.block) + 1
  else if (declaration.how === 'loop' && owner.outsideLoops.has(first!.path.at(-1)!.block))
    depth = depthOf(first?.path) - 1
  else if (declaration.how === 'loop' || declaration.how === 'catch') depth = depthOf(first?.path)
  // JavaScript has a variable for each turn of `for (let …)`
  else if (declaration.how === 'init') depth = depthOf(first?.path) + 1
  return new Set(
    path.flatMap(({ block, isLoop }, at) =>
      isLoop && at >= depth ? [block, path[at - 1]?.statement ?? block] : [],
    ),
  )
}

/** Whether a closure is gone when the statement that makes it is over. */
function isCalledAtOnce(node: Callable & Php, statement: Php): boolean {
  const isGiven = (one: Php): boolean =>
    one.kind === 'call' && callers.has(functionNameOf(one)) && one.arguments.includes(node)
  return contains({ statement }, isGiven) && !contains(node.body!, isCallable, true)
}
