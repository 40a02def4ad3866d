import type { ClassInfo, Project } from './project'

/** PHP keeps properties and methods apart, JavaScript does not. */
export const propertyName = (project: Project, { fqn }: ClassInfo, name: string): string =>
  project.isMethod(name, fqn) ? `${name}Value` : name

/**
 * What a static property or a constant of a class is called: PHP keeps them and static methods
 * apart.
 */
export function staticName(project: Project, { fqn }: ClassInfo, name: string): string {
  const isConstant =
    project.find(fqn, (info) => (info.constants.has(name) ? true : undefined)) ?? false
  return project.isMethod(name, fqn, { isStatic: true })
    ? `${safeStatic(name)}${isConstant ? 'Constant' : 'Value'}`
    : safeStatic(name)
}

/** Names that a class of JavaScript's keeps for itself. */
export const safeStatic = (name: string): string =>
  ['name', 'length', 'prototype', 'caller', 'arguments'].includes(name) ? `${name}Value` : name
