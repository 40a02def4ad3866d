import { call, id, invoke, member, raw } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Node } from '../../source/ast'
import { classes, statics } from '../../tables/library'
import { thrown } from '../../tables/exceptions'
import {
  none,
  foreign,
  objectOf,
  recordOf,
  plainTypeOf,
  text,
  unknown,
  type Ty,
} from '../../types/ty'
import { foreignMember } from '../values/access'
import { noteInherited } from '../values/inherited'
import { safeStatic } from '../scope/member-names'
import { methodName } from '../values/method-names'
import { momentStatic } from '../values/moments'
import { foreignBase } from '../values/statics'
import { asForeign, coerce } from '../values/coerce'
import { expr } from '../scope/translator'
import { oldClient } from '../wechatpay/old'
import { classOf } from '../scope/late-static'
import { hasOwnMethod } from './own-methods'
import { methodOn } from './methods'
import { ownName, shortName } from '../scope/phptypes'
import { errorArguments, isLibraryError } from '../values/throwables'
import { translatePromiseCall } from '../functions/promises'
import type { Scope } from '../scope/scope'
import { factoryCall } from '../wechatpay/options'
import { tellStaticDifferences } from '../wechatpay/static-differences'
import { type Call, argumentsOf, ownCall } from '../functions/arguments'

/** `A::b()`. */
export function staticCall(node: Call, what: Node<'staticlookup'>, scope: Scope): Expr {
  const name = what.offset.kind === 'identifier' ? what.offset.name : undefined
  if (name === undefined) {
    scope.unit.leave(node, scope.unit.briefOf(node), 'a static method by a changing name')
    return raw('undefined')
  }
  if (what.what.kind !== 'name') return staticOnSelf(node, what, name, scope)
  const fqn = scope.unit.resolve(what.what.name, what.what.resolution)
  const special =
    factoryCall(fqn, name, node, scope) ??
    translatePromiseCall(`${fqn}::${name}`.toLowerCase(), node, scope) ??
    oldClient(node, what, scope) ??
    momentStatic(fqn, name, node.arguments, node, scope)
  if (special) return special
  const ours = classes[fqn]
  const row = ours ? statics[`${ours}.${name}`] : undefined
  if (ours && row) return libraryStatic(ours, name, node, scope)
  const info = scope.unit.project.classes.get(fqn)
  const method = info && scope.unit.project.find(fqn, (one) => one.methods.get(name))
  if (info && method)
    return {
      ...call(
        member(id(ownName(scope.unit, fqn)!), safeStatic(name)),
        ownCall(method, node, scope),
        method.returns,
      ),
      target: method.symbol,
    } as Expr
  return foreignStatic(fqn, name, node, scope)
}

function foreignStatic(fqn: string, name: string, node: Call, scope: Scope): Expr {
  if (fqn === 'Closure' && name === 'fromCallable') return expr(node.arguments[0]!, scope)
  scope.unit.leave(
    node,
    `${shortName(fqn)}::${name}()`,
    `${fqn} is not ported: it stays a call of what you declare`,
  )
  return call(
    asForeign(scope.unit, member(foreignBase(fqn, scope), name, foreignMember(name))),
    argumentsOf(node.arguments, scope),
    foreign,
  )
}

function libraryStatic(ours: string, name: string, node: Call, scope: Scope): Expr {
  scope.unit.import(ours)
  scope.unit.translated++
  const row = statics[`${ours}.${name}`]!
  if (ours === 'Transformer' && name === 'toXml' && node.arguments.length > 1)
    return toXml(node, scope)
  const args = argumentsOf(node.arguments, scope, row.params, row.rest)
  tellStaticDifferences(`${ours}.${name}`, args, node, scope)
  if (`${ours}.${name}` === 'Formatter.ksort')
    return invoke(id(ours), name, args, sortedTy(args[0]))
  const made = invoke(id(ours), name, args, row.returns)
  return `${ours}.${name}` === 'Transformer.toArray'
    ? { kind: 'as', value: { ...made, ty: unknown }, to: row.returns, ty: row.returns, fresh: true }
    : made
}

const sortedTy = (arg: Expr | undefined): Ty => {
  const ty = arg && plainTypeOf(arg.ty)
  return ty?.kind === 'record'
    ? ty
    : ty?.kind === 'shape'
      ? recordOf(
          [...ty.fields.values()].reduce(
            (a, b) => (a === b ? a : { kind: 'union', of: [a, b] }),
            [...ty.fields.values()][0] ?? text,
          ),
        )
      : recordOf(objectOf('Piece'))
}

function toXml(node: Call, scope: Scope): Expr {
  const [data, ...rest] = node.arguments
  const names = ['headless', 'indent', 'root', 'item']
  const members = rest.map((one, at) => ({
    kind: 'field' as const,
    key: names[at] ?? 'item',
    value: expr(one, scope),
  }))
  return invoke(
    id('Transformer'),
    'toXml',
    [
      coerce(scope.unit, expr(data!, scope), recordOf(unknown)),
      { kind: 'object', members, ty: unknown },
    ],
    text,
  )
}

function staticOnSelf(node: Call, what: Node<'staticlookup'>, name: string, scope: Scope): Expr {
  const info = scope.cls
  if (!info) return staticOnValue(expr(what.what, scope), name, node, scope)
  if (what.what.kind === 'parentreference') return parentCall(node, name, scope)
  if (!['selfreference', 'staticreference'].includes(what.what.kind))
    return staticOnValue(expr(what.what, scope), name, node, scope)
  const method = scope.unit.project.find(info.fqn, (one) => one.methods.get(name))
  if (!method) {
    scope.unit.remark(
      'check',
      node,
      `${shortName(info.fqn)}::${name}()`,
      'comes from a parent or trait that is not ported',
    )
    return call(
      member(asForeign(scope.unit, classOf(what.what, name, scope)), name, foreignMember(name)),
      argumentsOf(node.arguments, scope),
      foreign,
    )
  }
  const isLoose = !method.isStatic && isInStatic(scope)
  if (isLoose)
    scope.unit.remark(
      'check',
      node,
      scope.unit.briefOf(node),
      'is no static method: PHP 8 refuses the call, PHP 7 made it without $this, as it is made here',
    )
  const base = method.isStatic
    ? classOf(what.what, name, scope)
    : isLoose
      ? member(id(info.name), 'prototype')
      : raw('this')
  return {
    ...call(
      member(
        base,
        method.isStatic ? safeStatic(name) : methodName(name, method, scope.unit.project),
      ),
      ownCall(method, node, scope),
      method.returns,
    ),
    target: method.symbol,
  } as Expr
}

/** Whether what is translated stands in a static method, where there is no `$this`. */
const isInStatic = ({ fn, parent }: Scope): boolean =>
  fn ? fn.isStatic : parent !== undefined && isInStatic(parent)

/** `$a::b()`: of an object's class, or of a class by its name. */
function staticOnValue(value: Expr, name: string, node: Call, scope: Scope): Expr {
  if (hasOwnMethod(value, name, scope)) return methodOn(value, name, node, scope, false)
  scope.unit.remark(
    'check',
    node,
    scope.unit.briefOf(node),
    'a class by a changing name: it has to be the class itself here, not its name',
  )
  return call(
    member(asForeign(scope.unit, value), name, foreign),
    argumentsOf(node.arguments, scope),
    foreign,
  )
}

function parentCall(node: Call, name: string, scope: Scope): Expr {
  const parent = scope.cls!.parent
  const method =
    parent === undefined
      ? undefined
      : scope.unit.project.find(parent, (one) => one.methods.get(name))
  if (name === '__construct') {
    const isError = parent !== undefined && thrown[parent] !== undefined && !method
    const args = method
      ? ownCall(method, node, scope)
      : isError
        ? errorArguments(node.arguments, isLibraryError(scope.cls?.fqn, scope.unit.project), scope)
        : argumentsOf(node.arguments, scope)
    return call(raw('super'), args, none)
  }
  if (method)
    return {
      ...call(
        member(
          raw('super'),
          method.isStatic ? safeStatic(name) : methodName(name, method, scope.unit.project),
        ),
        ownCall(method, node, scope),
        method.returns,
      ),
      target: method.symbol,
    } as Expr
  noteInherited(scope, name, 'method', node)
  const isOwn = scope.unit.project.find(scope.cls!.fqn, (one) => one.methods.get(name))
  return call(
    member(raw('super'), name),
    argumentsOf(node.arguments, scope),
    isOwn ? unknown : foreign,
  )
}
