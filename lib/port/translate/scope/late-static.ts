import { id, raw } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { objectOf } from '../../types/ty'
import type { ClassInfo, Project } from './project'
import type { Scope } from './scope'

const hasMember = (info: ClassInfo, name: string): boolean =>
  info.methods.has(name) || info.properties.has(name) || info.constants.has(name)

/**
 * Whether `static::name` is another thing than `self::name`: a class below has one of its own. Of
 * an abstract class there is always one below, be it in a file that is not ported.
 */
const isLate = (name: string, info: ClassInfo, project: Project): boolean =>
  info.isAbstract ||
  project.heirsOf(info.fqn).some((heir) => name === 'class' || hasMember(heir, name))

/** The class that `self::` or `static::` stands for. */
export function classOf(node: Php, name: string, scope: Scope): Expr {
  const info = scope.cls!
  const self = id(info.name, objectOf('Function'))
  if (node.kind !== 'staticreference' || !isLate(name, info, scope.unit.project)) return self
  const fn = functionOf(scope)
  if (!fn) return self
  return fn.isStatic
    ? raw('this', objectOf('Function'))
    : raw(`(this.constructor as typeof ${info.name})`, objectOf('Function'))
}

/** The method that something stands in, out of its closures. */
const functionOf = (scope: Scope): Scope['fn'] =>
  scope.fn ?? (scope.parent ? functionOf(scope.parent) : undefined)
