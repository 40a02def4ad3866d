import { assign, id, member, raw } from '../../code/make'
import type { ClassMember, Stmt } from '../../code/nodes'
import type { Callable, Parameter } from '../../source/ast'
import { plainTypeOf, unknown } from '../../types/ty'
import { propertyName } from '../scope/member-names'
import { isTaken, type Scope } from '../scope/scope'
import { coerce, nameTypes } from '../values/coerce'
import { copyArray } from '../values/copies'

/**
 * Whether a parameter that is a property as well cannot be both in one: as a variable its name means
 * something else, such as a function that is called so.
 */
export const isPromotedApart = (param: Parameter, { cls, unit }: Scope): boolean =>
  param.flags !== 0 &&
  cls !== undefined &&
  isTaken(propertyName(unit.project, cls, param.name.name), unit)

/** The properties of such parameters. */
export function propertiesApart(node: Callable, scope: Scope): ClassMember[] {
  return node.arguments
    .filter((param) => isPromotedApart(param, scope))
    .map((param): ClassMember => {
      const name = param.name.name
      const ty = scope.cls!.properties.get(name)?.ty ?? unknown
      nameTypes(scope.unit, ty)
      const shownName = propertyName(scope.unit.project, scope.cls!, name)
      const modifiers = modifiersOf(param)
      return { kind: 'property', name: shownName, modifiers, ty: plainTypeOf(ty) }
    })
}

/** What puts the parameters into them. */
export function fillApart(node: Callable, scope: Scope): Stmt[] {
  return node.arguments
    .filter((param) => isPromotedApart(param, scope))
    .map(({ name: { name } }): Stmt => {
      const property = propertyName(scope.unit.project, scope.cls!, name)
      const ty = scope.cls!.properties.get(name)?.ty ?? unknown
      const value = coerce(scope.unit, id(scope.nameOf(name), scope.params.get(name)), ty)
      return { kind: 'expr', value: assign(member(raw('this'), property, ty), value) }
    })
}

/** A promoted array that is written to in place later: the caller's stays as it is. */
export const copyPromoted = (node: Callable, scope: Scope): Stmt[] =>
  node.arguments.flatMap((param): Stmt[] => {
    const { name } = param.name
    const change = scope.unit.project.changedProperties.get(name)
    if (param.flags === 0 || !scope.cls || !change || isPromotedApart(param, scope)) return []
    const given = id(scope.nameOf(name), scope.params.get(name))
    const value = copyArray(given, change, scope)
    const property = propertyName(scope.unit.project, scope.cls, name)
    return value === given
      ? []
      : [{ kind: 'expr', value: assign(member(raw('this'), property, given.ty), value) }]
  })

/** What PHP says before a promoted parameter. */
export function modifiersOf({ flags, readonly }: Parameter): string {
  const visibility = ['', 'public', 'protected', '', 'private'][flags & 7] ?? ''
  return [visibility, readonly ? 'readonly' : ''].filter(Boolean).join(' ')
}
