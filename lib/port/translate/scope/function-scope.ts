import { walk, type Callable, type Php } from '../../source/ast'
import { variablesOf, type Variables } from './analyse'
import { isPlain, isWrite } from './occurrences'
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
    new Set(script ? sharedGlobals(node, variables, script) : []),
    cls,
    info,
  )
}

const scriptOf = (scope: Scope): Scope | undefined =>
  scope.isScript ? scope : scope.parent && scriptOf(scope.parent)

/** What `global` names and the function only reads is the module's own variable. */
function sharedGlobals(node: Callable & Php, variables: Variables, script: Scope): string[] {
  const named = [...walk(node.body ?? { children: [] })]
    .filter((one) => one.kind === 'global')
    .flatMap((one) => one.items.filter(isPlain))
  const places = new Set(named.map(({ loc }) => loc.start.offset))
  return named
    .map(({ name }) => name)
    .filter((name) => {
      const writes = (variables.occurrences.get(name) ?? []).some(
        ({ kind, offset }) => isWrite(kind) && !places.has(offset),
      )
      const all = script.variables.occurrences.get(name) ?? []
      const isOutermost = all.some(({ kind, path }) => kind === 'assign' && path.length === 1)
      return !writes && (isOutermost || all.every(({ kind }) => kind === 'read'))
    })
}
