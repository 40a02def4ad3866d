import { parents } from '../scope/parents'
import { id, index, member, raw, str } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Name, Node, Php } from '../../source/ast'
import { constants as libraryConstants, classes } from '../../tables/library'
import { globalConstants } from '../../tables/constants'
import { optionConstants } from '../../tables/options'
import { foreign, objectOf, recordOf, text, unknown } from '../../types/ty'
import { usedType } from '../scope/outside'
import { momentFormat } from './moments'
import { asForeign, piece } from './coerce'
import { expr } from '../scope/translator'
import { classOf } from '../scope/late-static'
import { safeStatic, staticName } from '../scope/member-names'
import { foreignClass, foreignName, ownName, shortName } from '../scope/phptypes'
import type { Scope } from '../scope/scope'
import { foreignMember } from './access'
import { valueClassName } from './class-names'

/** `A::b` without a call. */
export function staticOf(node: Node<'staticlookup'>, scope: Scope): Expr {
  const { offset } = node
  const isConstant = offset.kind === 'identifier'
  const name =
    offset.kind === 'identifier'
      ? offset.name
      : offset.kind === 'variable' && typeof offset.name === 'string'
        ? offset.name
        : undefined
  if (name === undefined) return memberByName(node, scope)
  if (node.what.kind !== 'name') return staticOfSelf(node, name, isConstant, scope)
  const fqn = scope.unit.resolve(node.what.name, node.what.resolution)
  if (name === 'class' && isConstant) return classNameOf(fqn, scope)
  if (/^(GuzzleHttp\\RequestOptions)$/.test(fqn) && optionConstants[name])
    return str(optionConstants[name])
  if (fqn === 'GuzzleHttp\\Promise\\PromiseInterface' && isConstant) return str(name.toLowerCase())
  if (/ClientDecoratorInterface$/.test(fqn)) return str(name === 'XML_BASED' ? 'v2' : 'v3')
  const format = isConstant ? momentFormat(fqn, name) : undefined
  if (format) return format
  const ours = classes[fqn]
  if (ours) {
    scope.unit.import(ours)
    return { ...member(id(ours), name, libraryConstants[`${ours}.${name}`] ?? unknown) }
  }
  const info = scope.unit.project.classes.get(fqn)
  if (info) return staticMember(id(ownName(scope.unit, fqn)!), fqn, name, scope)
  return member(foreignBase(fqn, scope), name, foreignMember(name))
}

/** `self::$$name`: a static property by a changing name. */
function memberByName(node: Node<'staticlookup'>, scope: Scope): Expr {
  const { offset } = node
  const name = offset.kind === 'variable' && typeof offset.name === 'object' ? offset.name : offset
  scope.unit.remark(
    'check',
    node,
    scope.unit.briefOf(node),
    'a static member by a changing name: no type knows it',
  )
  const isSelf = node.what.kind === 'selfreference' || node.what.kind === 'staticreference'
  const base =
    isSelf && scope.cls
      ? classOf(node.what, '', scope)
      : asForeign(scope.unit, expr(node.what, scope))
  return index(
    {
      kind: 'as',
      value: { kind: 'as', value: base, to: unknown, ty: unknown },
      to: recordOf(unknown),
      ty: recordOf(unknown),
    },
    piece(scope.unit, expr(name, scope)),
    unknown,
  )
}

/**
 * A class from elsewhere as a value; one that is declared as a parent says nothing of its static
 * members.
 */
export function foreignBase(fqn: string, scope: Scope): Expr {
  const ty = foreignClass(scope.unit, fqn)
  const base = id(ty.kind === 'object' ? ty.name : foreignName(scope.unit, fqn), foreign)
  return [...(parents.get(scope.unit) ?? [])].some((one) =>
    one.startsWith(`${foreignName(scope.unit, fqn)}|`),
  )
    ? asForeign(scope.unit, { ...base, ty: objectOf('Function') })
    : base
}

function classNameOf(fqn: string, scope: Scope): Expr {
  const info = scope.unit.project.classes.get(fqn)
  return info ? member(id(ownName(scope.unit, fqn)!), 'name', text) : str(fqn)
}

function staticMember(base: Expr, fqn: string, name: string, scope: Scope): Expr {
  const { project } = scope.unit
  const ty = project.find(fqn, (info) => info.constants.get(name) ?? info.properties.get(name)?.ty)
  const info = project.own(scope.unit.target, fqn) ?? project.classes.get(fqn)
  if (ty) return member(base, info ? staticName(project, info, name) : safeStatic(name), ty)
  const owner = project.interfaceWith(name, fqn)
  if (owner)
    return member(id(ownName(scope.unit, owner.fqn)!), safeStatic(name), owner.constants.get(name))
  return member(
    asForeign(scope.unit, { ...base, ty: objectOf('Function') }),
    name,
    foreignMember(name),
  )
}

function staticOfSelf(
  node: Node<'staticlookup'>,
  name: string,
  isConstant: boolean,
  scope: Scope,
): Expr {
  const info = scope.cls
  if (!info) {
    const base = expr(node.what, scope)
    if (name === 'class' && isConstant) return valueClassName(base, node, scope)
    return member(asForeign(scope.unit, base), name, foreignMember(name))
  }
  if (node.what.kind === 'parentreference')
    return member(asForeign(scope.unit, { ...raw('super'), ty: unknown }), name, foreign)
  if (!['selfreference', 'staticreference'].includes(node.what.kind)) {
    const base = expr(node.what, scope)
    return name === 'class' && isConstant
      ? valueClassName(base, node, scope)
      : member(asForeign(scope.unit, base), name, foreignMember(name))
  }
  const base = classOf(node.what, name, scope)
  if (name === 'class' && isConstant) return member(base, 'name', text)
  return staticMember(base, info.fqn, name, scope)
}

/** A constant by name. */
export function constantOf(node: Name & Php, scope: Scope): Expr {
  const name = scope.unit.names.constantUses.get(node.name) ?? node.name.replace(/^\\/, '')
  const known = globalConstants[name] ?? globalConstants[name.toUpperCase()]
  if (known) {
    if (known.doubt !== undefined) scope.unit.remark('check', node, name, known.doubt)
    known.imports?.forEach(([what, from]) => scope.unit.import(what, from))
    return raw(known.code, known.ty)
  }
  const { project, target } = scope.unit
  const own = project.constantNamed(shortName(name), target)
  if (own && own.file !== target) scope.unit.import(own.symbol, own.file)
  if (own) return id(own.symbol, own.ty)
  const short = shortName(name)
  scope.unit.foreign.values.set(short, short)
  scope.unit.remark(
    'check',
    node,
    name,
    'is a constant that this file does not define: it is declared, for you to import or define',
  )
  return id(short, usedType(scope.unit, short))
}
