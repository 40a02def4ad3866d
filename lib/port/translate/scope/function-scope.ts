import type { Callable, Php } from '../../source/ast'
import { variablesOf, type Variables } from './analyse'
import { isWrite, type Occurrence } from './occurrences'
import type { ClassInfo, FunctionInfo } from './project'
import { Scope } from './scope'

/** The scope of a function of its own, with what it shares with the script it stands in. */
export const functionScope = (
  node: Callable & Php,
  parent: Scope,
  key: string,
  cls: ClassInfo | undefined,
  info: FunctionInfo,
): Scope => {
  const variables = variablesOf(
    node.body ?? { children: [] },
    node.arguments.map(({ name }) => name.name),
  )
  const script = scriptOf(parent)
  return new Scope(
    parent.translator,
    parent.unit,
    key,
    variables,
    script,
    new Set(script ? sharedGlobals(variables, script) : []),
    cls,
    info,
  )
}

const scriptOf = (scope: Scope): Scope | undefined =>
  scope.isScript ? scope : scope.parent && scriptOf(scope.parent)

/** What `global` names and the function only reads is the module's own variable. */
function sharedGlobals(variables: Variables, script: Scope): string[] {
  const isShared = ([name, own]: readonly [string, readonly Occurrence[]]): boolean => {
    const isRead = own.every((one) => isNaming(one) || !isWrite(one.kind))
    if (!isRead || !own.some(isNaming)) return false
    const all = script.variables.occurrences.get(name) ?? []
    const isOutermost = all.some(({ kind, path }) => kind === 'assign' && path.length === 1)
    return isOutermost || all.every(({ kind }) => kind === 'read')
  }
  return [...variables.occurrences].filter(isShared).map(([name]) => name)
}

/** Whether it is `global` that names a variable. */
const isNaming = ({ path }: Occurrence): boolean => path.at(-1)?.statement.kind === 'global'
