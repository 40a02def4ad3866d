import { call, construct, id, raw, str } from '../../code/make'
import type { Expr, Member } from '../../code/nodes'
import type { Node, Php } from '../../source/ast'
import { classes } from '../../tables/library'
import { exceptions, thrown, imported } from '../../tables/exceptions'
import { foreign, objectOf, recordOf, unknown } from '../../types/ty'
import { foreignBase } from '../values/statics'
import { errorArguments, givenToError, isError, isLibraryError } from '../values/throwables'
import { momentClasses } from '../../tables/moment-classes'
import { translateMoment, translateZone } from '../values/moments'
import { asForeign } from '../values/coerce'
import { expr } from '../scope/translator'
import { oldClient } from '../wechatpay/old'
import { mediaOf } from '../wechatpay/media'
import { exceptionOf } from '../wechatpay/stacks'
import { foreignClass, ownName, shortName } from '../scope/phptypes'
import type { ClassInfo } from '../scope/project'
import type { Scope } from '../scope/scope'
import { argumentsOf, ownCall } from '../functions/arguments'

/** `new A()`. */
export function translateNew(node: Node<'new'>, scope: Scope): Expr {
  const { what } = node
  if (what.kind === 'class') {
    scope.unit.leave(node, 'an anonymous class', 'give it a name and a file')
    return asForeign(scope.unit, raw('undefined', unknown))
  }
  if (what.kind === 'staticreference' && scope.cls && scope.fn)
    return lateNew(scope.cls, node, scope)
  if (['selfreference', 'staticreference'].includes(what.kind) && scope.cls)
    return ownNew(scope.cls.fqn, node, scope)
  if (what.kind !== 'name') return newByName(node, what, scope)
  const fqn = scope.unit.resolve(what.name, what.resolution)
  const old = oldClient(node, what, scope)
  if (old) return old
  if (scope.unit.project.classes.has(fqn)) return ownNew(fqn, node, scope)
  const error = thrown[fqn]
  if (error) return newError(error, node, scope, error === 'Error' ? { fqn } : {})
  const refusal = fqn.startsWith('GuzzleHttp\\') ? exceptions[fqn]?.[0] : undefined
  if (refusal && refusal !== 'InvalidArgumentException') return exceptionOf(refusal, node, scope)
  const moment = momentOf(fqn, node, scope)
  if (moment) return moment
  const ours = classes[fqn]
  if (ours && ours !== 'MediaUtil') {
    scope.unit.leaveOwn(node, `new ${ours}`, `${ours} has static methods alone: call these`)
    scope.unit.import(ours)
    return construct(
      asForeign(scope.unit, id(ours, objectOf(ours))),
      argumentsOf(node.arguments, scope),
      foreign,
    )
  }
  if (ours) return mediaOf(node, scope)
  if (fqn === 'stdClass' || fqn === 'ArrayObject')
    return { kind: 'object', members: [], ty: recordOf(unknown), fresh: true }
  scope.unit.leave(
    node,
    `new ${shortName(fqn)}`,
    `${fqn} is not ported: it stays a call of what you declare`,
  )
  return construct(
    foreignBase(fqn, scope),
    argumentsOf(node.arguments, scope),
    foreignClass(scope.unit, fqn),
  )
}

/** `new DateTime()` and `new DateTimeZone()`. */
function momentOf(fqn: string, node: Node<'new'>, scope: Scope): Expr | undefined {
  if (fqn === 'DateTimeZone') return translateZone(node.arguments, scope)
  return momentClasses[fqn] === undefined
    ? undefined
    : translateMoment(fqn, node.arguments, node, scope)
}

/** `new $name()`. */
function newByName(node: Node<'new'>, what: Php, scope: Scope): Expr {
  scope.unit.leave(
    node,
    scope.unit.briefOf(node),
    'a class by a changing name: map the names to classes',
  )
  const cls = asForeign(scope.unit, expr(what, scope))
  return construct(cls, argumentsOf(node.arguments, scope), foreign)
}

function ownNew(fqn: string, node: Node<'new'>, scope: Scope): Expr {
  const method = scope.unit.project.find(fqn, (one) => one.methods.get('__construct'))
  if (!method && isError(fqn, scope.unit.project))
    return newError(ownName(scope.unit, fqn)!, node, scope, { own: fqn })
  const args = method ? ownCall(method, node as never, scope) : argumentsOf(node.arguments, scope)
  return { ...construct(id(ownName(scope.unit, fqn)!), args, objectOf(ownName(scope.unit, fqn)!)) }
}

/** `new static`: whichever class it was asked of. */
function lateNew(cls: ClassInfo, node: Node<'new'>, scope: Scope): Expr {
  const made = ownNew(cls.fqn, node, scope) as Extract<Expr, { kind: 'new' }>
  const self = scope.fn!.isStatic ? 'this' : 'this.constructor'
  const callee = raw(`(${self} as unknown as new (...args: unknown[]) => ${cls.name})`)
  return { ...made, callee }
}

function newError(
  name: string,
  node: Node<'new'>,
  scope: Scope,
  { fqn = 'Error', own }: { fqn?: string; own?: string } = {},
): Expr {
  if (imported.has(name)) scope.unit.import(name)
  const isOurs = imported.has(name) || isLibraryError(own, scope.unit.project)
  const { code } = givenToError(node.arguments)
  const args = errorArguments(node.arguments, isOurs, scope)
  const made = construct(id(name), args, objectOf(name))
  const members: Member[] = []
  scope.unit.learn(`thrown ${fqn}`, unknown)
  if (scope.unit.fact(`caught ${fqn}`))
    members.push({ kind: 'field', key: 'name', value: str(fqn) })
  if (code && !isOurs) members.push({ kind: 'field', key: 'code', value: expr(code, scope) })
  return members.length === 0
    ? made
    : call(raw('Object.assign'), [made, { kind: 'object', members, ty: unknown }], objectOf(name))
}
