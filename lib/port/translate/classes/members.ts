import { raw } from '../../code/make'
import type { ClassMember, Expr } from '../../code/nodes'
import { isCallable, type Callable, type Php, type Property } from '../../source/ast'
import {
  isArrayLike,
  isNullable,
  isPrim,
  isUnknown,
  joinTypes,
  nonNull,
  nothing,
  recordOf,
  plainTypeOf,
  unknown,
  type Ty,
} from '../../types/ty'
import { type ClassLike, isInterface, refusingBody } from '../scope/abstract-static'
import { propertyName, safeStatic, staticName } from '../scope/member-names'
import { methodName } from '../values/method-names'
import { caseMember } from './enums'
import { noteMagic } from './magic'
import { isError } from '../values/throwables'
import { coerce, nameTypes } from '../values/coerce'
import { widerThanLiteral } from '../values/compared'
import { commentText, hasBlankBefore } from '../scope/comments'
import { expr } from '../scope/translator'
import { functionScope } from '../scope/function-scope'
import { docblockOf, functionBody } from '../functions/functions'
import { propertiesApart } from '../functions/promoted'
import { tsdoc } from '../scope/phptypes'
import type { FunctionInfo } from '../scope/project'
import type { Scope } from '../scope/scope'

/** The members of a class, and the comments behind the last of them. */
export function membersOf(
  node: ClassLike,
  scope: Scope,
): { members: ClassMember[]; tail: string[] } {
  const { comments, source } = scope.unit
  // comments of what becomes nothing, such as the `use` of a trait, stand before what follows
  let left: string[] = []
  const members = node.body.flatMap((one): ClassMember[] => {
    const before = comments.before(one, one.loc.start.offset)
    const [first, ...rest] = memberOf(one, scope, node)
    const notes = scope.unit.takeNotes()
    const said = before.map(commentText).map(tsdoc)
    const lead = [...left, ...said.filter((text) => text !== ''), ...notes]
    lead.push(...comments.within(one, one.loc.end.offset).map(commentText))
    const behind = comments.behind(one, one.loc.end.offset)
    left = first ? [] : [...lead, ...(behind ? [commentText(behind)] : [])]
    if (!first) return []
    const blank = hasBlankBefore(source, before[0]?.loc.start.offset ?? one.loc.start.offset)
    const apart = isCallable(one) ? propertiesApart(one, scope) : []
    const result = [...apart, { ...first, lead, blank: blank || apart.length > 0 }, ...rest]
    if (behind) result[result.length - 1] = { ...result.at(-1)!, trail: commentText(behind) }
    return result
  })
  return {
    members,
    tail: [...left, ...comments.within(node.body, node.loc.end.offset).map(commentText)],
  }
}

function memberOf(node: Php, scope: Scope, owner: ClassLike): ClassMember[] {
  switch (node.kind) {
    case 'propertystatement':
      return node.properties.map((one) =>
        propertyMember(one, node.visibility, node.isStatic, scope),
      )
    case 'classconstant':
      return node.constants.map((one): ClassMember => {
        const name = typeof one.name === 'string' ? one.name : one.name.name
        const value = expr(one.value, scope)
        const shared = sharedConstantTy(name, value.ty, scope)
        scope.cls!.constants.set(name, shared ?? value.ty)
        return {
          kind: 'property',
          name: staticName(scope.unit.project, scope.cls!, name),
          modifiers: `${visible(node.visibility)}static readonly`.trim(),
          ty: shared ?? widerThanLiteral(scope.unit, value, `.${safeStatic(name)}`),
          initial: value,
        }
      })
    case 'method':
      noteMagic(node as never, scope)
      return [methodMember(node as never, scope, owner)]
    case 'traituse':
      scope.unit.leave(
        node,
        `use ${node.traits.map((one) => scope.unit.textOf(one)).join(', ')}`,
        'a trait: what is used of it is declared; bring it by extending or holding',
      )
      return []
    case 'enumcase':
      return [caseMember(node, scope)]
    default:
      return []
  }
}

/** A constant that a class above or below has as well is as wide as all of them. */
function sharedConstantTy(name: string, ty: Ty, { cls, unit }: Scope): Ty | undefined {
  const { project } = unit
  const above = project.find(cls!.parent, (one) => (one.constants.has(name) ? one : undefined))
  const root = above
    ? project.find(above.fqn, (one) =>
        project.find(one.parent, (next) => next.constants.get(name)) ? undefined : one,
      )!
    : cls!
  const key = `constant ${root.fqn}::${name}`
  if (above) unit.learn(key, plainTypeOf(ty))
  const known = unit.fact(key)
  return known && joinTypes(plainTypeOf(ty), known)
}

const visible = (visibility: string): string =>
  visibility === 'private' || visibility === 'protected' ? `${visibility} ` : ''

/** The message of an exception, which JavaScript lets everybody read. */
const isErrorsOwn = (name: string, { cls, unit }: Scope): boolean =>
  name === 'message' && isError(cls!.fqn, unit.project)

/** Whether a class above has the property as well. */
const isInherited = (name: string, { cls, unit }: Scope): boolean =>
  unit.project.find(cls!.parent, (one) => one.properties.get(name)) !== undefined

function propertyMember(
  node: Property,
  visibility: string,
  isStatic: boolean,
  scope: Scope,
): ClassMember {
  const name = node.name.name
  const info = scope.cls!.properties.get(name)
  const ty = info?.ty ?? unknown
  const value = node.value ? expr(node.value, scope) : undefined
  const isNull = value !== undefined && isPrim(value.ty, 'null')
  if (value?.kind === 'array' && value.items.length === 0)
    scope.unit.learn(`begun empty ${scope.cls!.fqn}->${name}`, value.ty)
  const initial =
    value &&
    (value.kind === 'array' && value.items.length === 0 && plainTypeOf(nonNull(ty)).kind !== 'list'
      ? ({
          kind: 'object',
          members: [],
          ty: isArrayLike(nonNull(ty)) ? ty : recordOf(unknown),
          fresh: true,
        } as Expr)
      : value)
  nameTypes(scope.unit, ty)
  const modifiers =
    `${isErrorsOwn(name, scope) ? '' : visible(visibility)}${isStatic ? 'static ' : ''}${node.readonly ? 'readonly ' : ''}`.trim()
  const shown = plainTypeOf(ty)
  const { project } = scope.unit
  const shownName = (isStatic ? staticName : propertyName)(project, scope.cls!, name)
  if (isNull && !isNullable(shown) && !isUnknown(shown))
    return {
      kind: 'property',
      name: shownName,
      modifiers,
      ty: shown,
      isDefinite: !isStatic,
    }
  if (!value && !isStatic && isInherited(name, scope)) {
    return { kind: 'property', name: shownName, modifiers: `declare ${modifiers}`, ty: shown }
  }
  const simple =
    initial &&
    ((isPrim(shown, 'string') && initial.kind === 'string') ||
      (isPrim(shown, 'int', 'number', 'boolean') && initial.kind === 'raw'))
  const isDefinite = !initial && !isUnknown(shown) && !isNullable(shown) && !isStatic
  const nullable = !initial && isNullable(shown)
  return {
    kind: 'property',
    name: shownName,
    modifiers,
    ...(simple ? {} : { ty: shown }),
    ...(initial
      ? { initial: coerce(scope.unit, initial, shown) }
      : nullable && shown.kind === 'union' && shown.of.some((one) => isPrim(one, 'null'))
        ? { initial: raw('null', nothing) }
        : {}),
    isDefinite,
  }
}

/** The name of a method, which is told of where it is another one than in PHP. */
function ownMethodName(node: Php, name: string, info: FunctionInfo, { unit }: Scope): string {
  const shown = methodName(name, info, unit.project)
  if (shown !== name && name !== 'constructor')
    unit.remark(
      'check',
      node,
      `${name}()`,
      `is called ${shown}() here: errors of JavaScript have a field of that name`,
    )
  return shown
}

function methodMember(node: Callable & Php, scope: Scope, owner: ClassLike): ClassMember {
  const name = node.name!.name
  const info = scope.cls!.methods.get(name)!
  const doc = docblockOf(scope.unit.source, node.loc.start.offset)
  const inner = functionScope(
    node,
    scope,
    `${scope.unit.file}@${node.loc.start.offset}`,
    scope.cls,
    info,
  )
  const { fn, returns } = functionBody(node, inner, { doc, info })
  const isConstructor = name === '__construct'
  const isAbstract = node.isAbstract === true || owner.kind === 'interface'
  const shown = returnsOf(returns, isAbstract && !node.type)
  if (isAbstract && !node.type) info.returns = unknown
  nameTypes(scope.unit, shown)
  const isStaticHere = node.isStatic === true && !isInterface(owner)
  const word = isInterface(owner)
    ? ''
    : `${visible(node.visibility ?? '')}${node.isStatic ? 'static ' : ''}${isAbstract && !isStaticHere ? 'abstract ' : ''}`.trim()
  return {
    kind: 'method',
    name: isConstructor
      ? 'constructor'
      : node.isStatic
        ? safeStatic(name)
        : name === '__toString'
          ? 'toString'
          : ownMethodName(node, name, info, scope),
    modifiers: isConstructor ? word.replace('static', '').trim() : word,
    isAbstract: isAbstract && !isStaticHere,
    at: node.loc.start,
    fn: {
      ...fn,
      ...(isStaticHere && isAbstract
        ? { body: refusingBody(`${scope.cls!.name}::${name}()`) }
        : {}),
      params: isAbstract
        ? fn.params.map(({ initial, ...param }) => (initial ? { ...param, optional: true } : param))
        : fn.params,
      symbol: info.symbol,
      ...(isConstructor ? {} : { returns: shown }),
    },
  }
}

const returnsOf = (ty: Ty, isOpen: boolean): Ty => (isOpen ? unknown : plainTypeOf(ty))
