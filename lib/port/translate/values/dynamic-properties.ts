import type { ClassMember } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { plainTypeOf, unknown, type Ty } from '../../types/ty'
import { propertyName } from '../scope/member-names'
import type { ClassInfo } from '../scope/project'
import type { Scope } from '../scope/scope'
import type { Unit } from '../scope/unit'
import { nameTypes } from './coerce'

/**
 * Takes down that a program puts something into a property that its class does not name, and that is
 * called as one of its methods is: PHP keeps both, JavaScript would lose the method.
 */
export function noteDynamic(info: ClassInfo, name: string, ty: Ty, node: Php, scope: Scope): void {
  const { project } = scope.unit
  const property = project.find(info.fqn, (one) => one.properties.get(name))
  if (property && !property.isDynamic) return
  const owner = project.find(info.fqn, (one) => (one.methods.has(name) ? one : undefined))
  if (!owner || !isWhole(owner, scope)) return
  scope.unit.learn(keyOf(owner, name), plainTypeOf(ty))
  scope.unit.remark(
    'check',
    node,
    `->${name}`,
    `is a property that ${owner.fqn} does not name, beside a method of that name: it is declared as ${name}Value`,
  )
}

const keyOf = ({ fqn }: ClassInfo, name: string): string => `dynamic ${fqn}->${name}`

/** Whether all that is above a class is known: a framework's model may make a property of a method. */
const isWhole = ({ fqn }: ClassInfo, { unit: { project } }: Scope): boolean =>
  project.find(fqn, ({ parent }) =>
    parent !== undefined && !project.classes.has(parent) ? true : undefined,
  ) === undefined

/** Such properties as the pass before has found them. */
export function surveyDynamic(info: ClassInfo, unit: Unit): void {
  for (const name of info.methods.keys()) {
    const ty = unit.fact(keyOf(info, name))
    if (ty) info.properties.set(name, { ty, declared: true, isStatic: false, isDynamic: true })
  }
}

/** Their declarations. */
export const dynamicMembers = (info: ClassInfo, unit: Unit): ClassMember[] =>
  [...info.properties]
    .filter(([, { isDynamic }]) => isDynamic)
    .map(([name, { ty = unknown }]): ClassMember => {
      nameTypes(unit, ty)
      return {
        kind: 'property',
        name: propertyName(unit.project, info, name),
        modifiers: 'declare',
        ty,
      }
    })
