import { namedCallable } from '../../tables/callbacks'
import type { Expr } from '../../code/nodes'
import type { Node, Php } from '../../source/ast'
import { expr } from '../scope/translator'
import type { Scope } from '../scope/scope'
import { hasOwnMethod } from './own-methods'

/** `[$this, 'paid']`, a method of the program's: the function that it names, bound to its object. */
export function callableOf(node: Node<'array'>, scope: Scope): Expr | undefined {
  const what = namedCallable(node)
  if (!what || !isOwnMethod(what, scope)) return undefined
  const { loc } = node
  return expr({ kind: 'call', what, arguments: [{ kind: 'variadicplaceholder', loc }], loc }, scope)
}

/** An object's method, or a static one of a class: a class with any other one is a framework's route. */
function isOwnMethod(what: Php, scope: Scope): boolean {
  if (what.kind !== 'propertylookup' && what.kind !== 'staticlookup') return false
  if (what.offset.kind !== 'identifier') return false
  const { name } = what.offset
  if (what.kind === 'propertylookup') return hasOwnMethod(expr(what.what, scope), name, scope)
  const { project } = scope.unit
  const of =
    what.what.kind === 'name'
      ? scope.unit.resolve(what.what.name, what.what.resolution)
      : scope.cls?.fqn
  return of !== undefined && project.find(of, (one) => one.methods.get(name))?.isStatic === true
}
