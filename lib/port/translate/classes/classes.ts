import { id } from '../../code/make'
import type { Class, ClassMember, Expr, Stmt } from '../../code/nodes'
import type { Callable, Php } from '../../source/ast'
import { everything, exceptions, imported, thrown } from '../../tables/exceptions'
import { objectOf, plainTypeOf } from '../../types/ty'
import { nameTypes } from '../values/coerce'
import { functionScope } from '../scope/function-scope'
import { docblockOf, functionBody } from '../functions/functions'
import { foreignName, ownName, shortName } from '../scope/phptypes'
import type { ClassInfo } from '../scope/project'
import { parents } from '../scope/parents'
import { Scope } from '../scope/scope'
import { variablesOf } from '../scope/analyse'
import { dynamicMembers } from '../values/dynamic-properties'
import { enumMembers } from './enums'
import { type ClassLike, isInterface } from '../scope/abstract-static'
import { membersOf } from './members'
import { withSuper } from './super'

/** A function of the file's own. */
export function functionStatement(node: Callable & Php, scope: Scope): Stmt[] {
  const name = node.name!.name
  const info = scope.unit.project.functionNamed(scope.unit.ownInFull(name), scope.unit.target)
  if (!info) return []
  if (!scope.isScript)
    scope.unit.remark(
      'check',
      node,
      `function ${name}()`,
      'stands within a function, and is known in it alone; to PHP it is known everywhere once that has run',
    )
  const doc = docblockOf(scope.unit.source, node.loc.start.offset)
  const { fn, returns } = functionBody(
    node,
    functionScope(node, scope, `${scope.unit.file}@${node.loc.start.offset}`, undefined, info),
    { doc, info },
  )
  nameTypes(scope.unit, returns)
  return [
    {
      kind: 'function',
      name: info.symbol,
      fn: {
        ...fn,
        returns: plainTypeOf(returns),
        symbol: info.symbol,
      },
      isExported: scope.isScript,
    },
  ]
}

/** A class, an interface, or a trait, which becomes a class. */
export function classStatement(node: ClassLike, scope: Scope): Stmt[] {
  if (!node.name) return []
  const { unit } = scope
  const fqn = unit.ownInFull(node.name.name)
  const info = unit.project.own(unit.target, fqn)
  if (!info) return []
  if (node.kind === 'trait')
    unit.leave(
      node,
      `trait ${shortName(info.fqn)}`,
      'TypeScript has no traits: it is an abstract class here, to be extended or held by the classes that use it',
    )
  const { parent, parentText } = parentOf(node, info, scope)
  const inner = new Scope(
    scope.translator,
    unit,
    `${unit.file}@${fqn}`,
    variablesOf({ children: [] }, []),
    scope,
    new Set(),
    info,
  )
  const { members, tail } = membersOf(node, inner)
  const interfaces = interfacesOf(node, scope)
  const word = isInterface(node)
    ? ('interface' as const)
    : (node.kind !== 'class' && node.kind !== 'enum') || (node.kind === 'class' && node.isAbstract)
      ? ('abstract class' as const)
      : ('class' as const)
  const decl: Class = {
    word,
    name: info.name,
    parent,
    parentText,
    interfaces,
    ...(tail.length > 0 ? { tail } : {}),
    members: [
      ...missing(info, unit, node.kind),
      ...dynamicMembers(info, unit),
      ...withEnum(node, info.name, members),
      ...withSuper(
        node.kind === 'enum' ? [] : members,
        parent !== undefined || parentText !== undefined,
        node,
        unit,
      ),
    ],
  }
  return [{ kind: 'class', decl, isExported: true }]
}

/** An enum's cases come first, then what makes them. */
const withEnum = (node: ClassLike, name: string, members: ClassMember[]): ClassMember[] => {
  if (node.kind !== 'enum') return []
  const isProperty = (one: ClassMember): boolean => one.kind === 'property'
  return [
    ...members.filter(isProperty),
    ...enumMembers(node, name),
    ...members.filter((one) => !isProperty(one)),
  ]
}

function parentOf(
  node: ClassLike,
  info: ClassInfo,
  scope: Scope,
): { parent?: Expr; parentText?: string } {
  if (node.kind !== 'class' || !node.extends || node.extends.kind !== 'name') return {}
  const fqn = scope.unit.resolve(node.extends.name, node.extends.resolution)
  if (scope.unit.project.classes.has(fqn)) return { parent: id(ownName(scope.unit, fqn)!) }
  if (thrown[fqn]) {
    const isOurs = imported.has(thrown[fqn])
    return { parent: id(isOurs ? scope.unit.import(thrown[fqn]) : 'Error') }
  }
  if (exceptions[fqn] ?? everything.has(fqn)) return { parent: id('Error') }
  const name = foreignName(scope.unit, fqn)
  if (!parents.has(scope.unit)) parents.set(scope.unit, new Set())
  parents.get(scope.unit)!.add(`${name}|${info.fqn}`)
  scope.unit.remark(
    'check',
    node,
    `extends ${fqn}`,
    'is not ported: it is declared, with what is used of it, for you to bring',
  )
  return { parentText: name }
}

/** What a class without a declared parent uses and does not define, such as a trait's members. */
function missing(info: ClassInfo, unit: Scope['unit'], kind: string): ClassMember[] {
  const members = unit.foreign.parents.get(info.fqn)
  if (
    !members ||
    [...(parents.get(unit) ?? [])].some((one) => one.endsWith(`|${info.fqn}`)) ||
    kind === 'interface'
  )
    return []
  return [...members].map(([name, text]): ClassMember => ({
    kind: 'property',
    name: `${name}`,
    modifiers: 'declare',
    ty: objectOf(text.startsWith('(') ? '(...args: unknown[]) => Foreign' : text.slice(2)),
  }))
}

function interfacesOf(node: ClassLike, scope: Scope): string[] {
  const named =
    node.kind === 'interface'
      ? (node.extends ?? [])
      : node.kind === 'trait'
        ? []
        : (node.implements ?? [])
  return named.flatMap((one): string[] => {
    if (one.kind !== 'name') return []
    const fqn = scope.unit.resolve(one.name, one.resolution)
    if (scope.unit.project.classes.get(fqn)?.kind === 'interface')
      return [ownName(scope.unit, fqn)!]
    if (!['IteratorAggregate', 'Iterator', 'Traversable'].includes(fqn))
      scope.unit.remark('check', one, `implements ${fqn}`, 'is not ported and left out')
    return []
  })
}
