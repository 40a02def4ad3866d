import { propertyTy } from './classes/property-types'
import { isCallable, isClassLike, type Callable, type Node, type Php } from '../source/ast'
import {
  isArrayLike,
  isAssignable,
  isPrim,
  valueOf,
  joinTypes,
  objectOf,
  plainTypeOf,
  never,
  unknown,
  type Ty,
} from '../types/ty'
import { surveyDynamic } from './values/dynamic-properties'
import { noteEnum } from './classes/enums'
import { innerFunctionName, innerName } from './scope/naming'
import { typeOfHint, withNull } from './scope/phptypes'
import type { ClassInfo, FunctionInfo, Project } from './scope/project'
import { Scope, type Translator } from './scope/scope'
import { variablesOf } from './scope/analyse'
import type { GivenNames, Unit } from './scope/unit'

/** The names that a file's namespace and its `use` give. */
export function readNames(nodes: readonly Php[]): GivenNames {
  let namespace = ''
  const uses = new Map<string, string>()
  const aliases = new Map<string, string>()
  const constantUses = new Map<string, string>()
  for (const node of nodes) {
    if (node.kind === 'namespace') namespace = node.name
    if (node.kind !== 'usegroup') continue
    for (const item of node.items) {
      const whole = `${node.name ? `${node.name}\\` : ''}${item.name}`.replace(/^\\/, '')
      const name = item.alias?.name ?? whole.split('\\').at(-1)!
      const type = node.type ?? item.type
      if (type === 'function') continue
      if (type === 'const') constantUses.set(name, whole)
      else {
        uses.set(name.toLowerCase(), whole)
        if (item.alias) aliases.set(whole, name)
      }
    }
  }
  return { namespace, uses, aliases, constantUses }
}

const infoOf = (node: Callable, symbol: string): FunctionInfo => ({
  symbol,
  isStatic: node.isStatic === true,
  // nothing yet: the first pass finds it out, and what it is given to must not take it for anything
  returns: never,
  declared: node.type !== null,
  visibility: node.visibility,
  params: node.arguments.map((param) => ({
    name: param.name.name,
    ty: unknown,
    isOptional: param.value !== null,
    isRest: param.variadic,
    byRef: param.byref,
  })),
})

const interfacesOf = (cls: Node<'class'>, unit: Unit): string[] =>
  [cls.implements ?? [], Array.isArray(cls.extends) ? (cls.extends as Php[]) : []]
    .flat()
    .flatMap((one) => (one.kind === 'name' ? [unit.resolve(one.name, one.resolution)] : []))

/** Makes the classes and functions of a file known to all. */
export function survey(nodes: readonly Php[], unit: Unit): void {
  const { project } = unit
  for (const node of nodes) {
    if (node.kind === 'function' && node.name)
      project.addFunction(unit.ownInFull(node.name.name).toLowerCase(), {
        ...infoOf(node as never, innerFunctionName(project, node.name.name)),
        file: unit.target,
      })
    if (!isClassLike(node)) continue
    const cls = node as Node<'class'>
    if (!cls.name) continue
    const parent =
      node.kind === 'class' && cls.extends?.kind === 'name'
        ? unit.resolve(cls.extends.name, cls.extends.resolution)
        : undefined
    const fqn = unit.ownInFull(cls.name.name)
    const info: ClassInfo = {
      name: innerName(project, fqn),
      fqn,
      file: unit.target,
      parent,
      interfaces: interfacesOf(cls, unit),
      kind: node.kind as ClassInfo['kind'],
      isAbstract: node.kind === 'class' && cls.isAbstract,
      methods: new Map(),
      properties: new Map(),
      constants: new Map(),
    }
    for (const member of cls.body)
      if (isCallable(member))
        info.methods.set(member.name!.name, infoOf(member, `${fqn}::${member.name!.name}`))
    if (node.kind === 'enum') noteEnum(node, info)
    project.add(info)
  }
}

/** Properties and constants, with what is known of their types by now. */
export function surveyMembers(
  classes: readonly Node<'class'>[],
  unit: Unit,
  project: Project,
  translator: Translator,
): void {
  for (const cls of classes) {
    const fqn = unit.ownInFull(cls.name!.name)
    const info = project.own(unit.target, fqn)!
    const scope = new Scope(
      translator,
      unit,
      `${unit.file}@${fqn}`,
      variablesOf({ children: [] }, []),
      undefined,
      new Set(),
      info,
    )
    for (const member of cls.body) memberInfo(member, info, scope)
    surveyDynamic(info, unit)
  }
}

/** A property that a class below has as well must hold what either puts into it. */
function withOverriding(ty: Ty, name: string, info: ClassInfo, { unit }: Scope): Ty {
  const above = unit.project.find(info.parent, (one) =>
    one.properties.has(name) ? one : undefined,
  )
  if (above) unit.learn(`overridden ${above.fqn}->${name}`, plainTypeOf(ty))
  const below = unit.fact(`overridden ${info.fqn}->${name}`)
  if (below && isArrayLike(below) && isEmptyArray(ty)) return below
  return below && !isAssignable(below, ty) ? joinTypes(plainTypeOf(ty), below) : ty
}

const isEmptyArray = (ty: Ty): boolean => isArrayLike(ty) && isPrim(valueOf(ty), 'never', 'unknown')

function memberInfo(member: Php, info: ClassInfo, scope: Scope): void {
  if (member.kind === 'propertystatement') {
    for (const one of member.properties) {
      const found = propertyTy(one, info.fqn, scope)
      info.properties.set(one.name.name, {
        ...found,
        ty: withOverriding(found.ty, one.name.name, info, scope),
        isStatic: member.isStatic,
      })
    }
  }
  if (member.kind === 'classconstant')
    for (const one of member.constants)
      if (!info.constants.has(typeof one.name === 'string' ? one.name : one.name.name))
        info.constants.set(typeof one.name === 'string' ? one.name : one.name.name, unknown)
  if (member.kind === 'enumcase') info.constants.set(member.name.name, objectOf(info.name))
  if (!isCallable(member) || member.name?.name !== '__construct') return
  for (const param of member.arguments) {
    if (param.flags === 0) continue
    const ty = typeOfHint(scope.unit, param.type, {
      isNullable: param.nullable || param.value?.kind === 'nullkeyword',
      cls: info.fqn,
    })
    const demanded = scope.unit.fact(`demand${info.fqn}->${param.name.name}`)
    const told = demanded?.kind === 'object' ? demanded : undefined
    const used = told && param.value?.kind === 'nullkeyword' ? withNull(told) : told
    info.properties.set(param.name.name, {
      ty: ty ?? used ?? unknown,
      declared: ty !== undefined,
      isStatic: false,
    })
  }
}
