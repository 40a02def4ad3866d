import type { Expr } from '../../code/nodes'
import { nonNull, plainTypeOf } from '../../types/ty'
import type { Scope } from '../scope/scope'

/** Whether a value is of a class of the program's that has a method of that name. */
export function hasOwnMethod(value: Expr, name: string, { unit: { project } }: Scope): boolean {
  const ty = nonNull(plainTypeOf(value.ty))
  const info = ty.kind === 'object' ? project.classNamed(ty.name) : undefined
  return info !== undefined && !!project.find(info.fqn, (one) => one.methods.get(name))
}
