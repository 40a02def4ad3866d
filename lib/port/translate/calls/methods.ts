import { call, id, member, raw } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Node } from '../../source/ast'
import { methods, telling } from '../../tables/library'
import {
  boolean,
  foreign,
  functionOf,
  isForeign,
  isObject,
  isGenerator,
  isPrim,
  isUnknown,
  joinTypes,
  never,
  nonNull,
  objectOf,
  plainTypeOf,
  text,
  undef,
  unknown,
  type Ty,
} from '../../types/ty'
import { demand, foreignMember, isYetNothing, noteCalled, nameIn } from '../values/access'
import { noteInherited } from '../values/inherited'
import { safeStatic } from '../scope/member-names'
import { methodName } from '../values/method-names'
import { momentMethod } from '../values/moments'
import { isError } from '../values/throwables'
import { isReached, present, reach } from '../values/reached'
import { isThis } from '../scope/occurrences'
import { asForeign, coerce, castTo } from '../values/coerce'
import { translateChainCall } from '../wechatpay/chain'
import { readerOf } from './readers'
import { expr, optional } from '../scope/translator'
import { oldClient } from '../wechatpay/old'
import type { FunctionInfo } from '../scope/project'
import { stackMethod } from '../wechatpay/stacks'
import type { Scope } from '../scope/scope'
import type { Unit } from '../scope/unit'
import { type Call, valueCall, argumentsOf, ownCall } from '../functions/arguments'

/** `$a->b()`. */
export function methodCall(
  node: Call,
  what: Node<'propertylookup' | 'nullsafepropertylookup'>,
  scope: Scope,
): Expr {
  const made = oldClient(node, what, scope) ?? translateChainCall(node, scope)
  if (made) return made
  const isSafe = what.kind === 'nullsafepropertylookup'
  const name = nameIn(what.offset, scope)
  if (name.kind !== 'string') return dynamicCall(node, what, name, scope)
  if (isThis(what.what) && scope.cls) return ownMethod(name.value, node, scope)
  const told0 = telling[name.value]
  if (!told0) noteCalled(what.what, scope)
  if (told0) demand(what.what, scope, objectOf(told0))
  const base = isSafe ? optional(what.what, scope) : expr(what.what, scope)
  const found = methodOn(base, name.value, node, scope, isSafe)
  return isSafe || isReached(base) ? reach(found) : found
}

function dynamicCall(
  node: Call,
  what: Node<'propertylookup' | 'nullsafepropertylookup'>,
  name: Expr,
  scope: Scope,
): Expr {
  const owner = expr(what.what, scope)
  const isChain = ['WeChatPay', 'UntypedNode'].some((one) =>
    isObject(nonNull(plainTypeOf(owner.ty)), one),
  )
  scope.unit.remark(
    'check',
    node,
    scope.unit.briefOf(what),
    isChain
      ? 'a verb by a changing name: what it answers is not typed, and it is not awaited under --async'
      : 'a method by a changing name, whose capitals count here: get, post, postAsync',
  )
  const base = asForeign(scope.unit, owner)
  const named = coerce(scope.unit, name, text)
  const index = isChain ? call(id(scope.unit.helper('verbOf')), [named], text) : named
  return call(
    { kind: 'index', object: base, index, ty: foreign },
    argumentsOf(node.arguments, scope),
    foreign,
  )
}

/** A method of something whose type is known, more or less. */
export function methodOn(
  base: Expr,
  name: string,
  node: Call,
  scope: Scope,
  isSafe: boolean,
): Expr {
  const ty = nonNull(base.ty.kind === 'caught' ? base.ty : plainTypeOf(base.ty))
  const reader =
    readerOf(base, ty, name, scope, node) ??
    stackMethod(base, name, node, scope) ??
    momentMethod(base, name, node, scope, isSafe)
  if (reader) return reader
  const rows = ty.kind === 'object' ? methods[ty.name] : undefined
  const row = rows && Object.hasOwn(rows, name) ? rows[name] : undefined
  if (row)
    return {
      ...call(
        member(present(base, isSafe), name, unknown, isSafe),
        argumentsOf(node.arguments, scope, row.params),
        row.returns,
      ),
    }
  const told0 = telling[name]
  if (told0 === 'Response') {
    const answer = objectOf('Response')
    const asked: Ty = isSafe ? { kind: 'union', of: [answer, undef] } : answer
    if (isUnknown(ty) || isForeign(ty))
      return methodOn(castTo(scope.unit, base, asked), name, node, scope, isSafe)
  }
  if (ty.kind === 'object' && ty.name === 'Body' && name === '__toString')
    return call(id('String'), [base], text)
  const own = ownMethodOn(base, ty, name, node, scope, isSafe)
  if (own) return own
  if (
    ty.kind === 'object' &&
    ty.name === 'ResponsePromise' &&
    ['then', 'otherwise', 'wait'].includes(name)
  )
    return chainedPromise(base, name, node, scope, isSafe)
  const shared = ty.kind === 'union' ? sharedMethod(ty.of, name, scope) : undefined
  if (shared)
    return {
      ...call(
        member(present(base, isSafe), methodName(name, shared, scope.unit.project)),
        ownCall(shared, node, scope),
        shared.returns,
      ),
      target: shared.symbol,
    } as Expr
  if (ty.kind === 'function' && (name === '__invoke' || name === 'call'))
    return valueCall(base, node, scope)
  return foreignMethod(base, name, node, scope, isSafe)
}

/** A method of which nothing is known here. */
function foreignMethod(base: Expr, name: string, node: Call, scope: Scope, isSafe: boolean): Expr {
  leaveUnknown(nonNull(plainTypeOf(base.ty)), name, node, scope)
  const args = argumentsOf(node.arguments, scope)
  const found = member(asForeign(scope.unit, base), name, foreignMember(name), isSafe)
  const gives = isYetNothing(base.ty, scope) ? never : foreign
  const made = call(asForeign(scope.unit, found), args, gives)
  // a type that is told ends the reach of the `?.` before it
  return isSafe && !isForeign(found.ty) ? ({ ...made, optional: true } as Expr) : made
}

/** A method of a class of the project's. */
function ownMethodOn(
  base: Expr,
  ty: Ty,
  name: string,
  node: Call,
  scope: Scope,
  isSafe: boolean,
): Expr | undefined {
  if (ty.kind !== 'object' || isForeign(ty)) return undefined
  const { project } = scope.unit
  const info = project.classNamed(ty.name)
  const method = info && project.find(info.fqn, (one) => one.methods.get(name))
  if (!method) return undefined
  const callee = method.isStatic
    ? member(classOfInstance(base, info.name, scope.unit), safeStatic(name))
    : member(present(base, isSafe), methodName(name, method, project), unknown, isSafe)
  return {
    ...call(callee, ownCall(method, node, scope), method.returns),
    target: method.symbol,
  } as Expr
}

/** `$object->create()` of a static method, which JavaScript asks of the class. */
const classOfInstance = (base: Expr, name: string, unit: Unit): Expr =>
  base.kind === 'id' || base.kind === 'member' || (base.kind === 'new' && base.args.length === 0)
    ? id(name)
    : castTo(unit, member(base, 'constructor'), objectOf(`typeof ${name}`))

/** A method that nothing of the library's has. */
function leaveUnknown(ty: Ty, name: string, node: Call, scope: Scope): void {
  if (isGenerator(ty))
    scope.unit.leave(
      node,
      `->${name}()`,
      'a generator of JavaScript has no such method: go over it in a loop, `next()` gives `value` and `done`',
    )
  if (ty.kind !== 'object' || !libraryTypes.has(ty.name)) return
  const why = ['AxiosInstance', 'Interceptors', 'AxiosRequest', 'URL'].includes(ty.name)
    ? 'there is no handler stack: configure `signer` and `verifier`, or use the interceptors of `getDriver().select()`'
    : ty.name === 'RequestSummary'
      ? 'an error keeps `method`, `url` and `headers` of its request: keep the rest where you call'
      : `is nothing that ${ty.name} has here`
  scope.unit.leaveOwn(node, `->${name}()`, why)
}

/** A method that whatever something may be has; it gives what any of them gives. */
function sharedMethod(
  all: readonly Ty[],
  name: string,
  { unit: { project } }: Scope,
): FunctionInfo | undefined {
  const found = all.map((one) => {
    const info = one.kind === 'object' && !isForeign(one) ? project.classNamed(one.name) : undefined
    return info && project.find(info.fqn, (cls) => cls.methods.get(name))
  })
  const [first] = found
  return first && found.every((one) => one !== undefined)
    ? { ...first, returns: found.map((one) => one!.returns).reduce(joinTypes) }
    : undefined
}

/** What the library gives, whose methods are all known. */
const libraryTypes = new Set([
  'WeChatPay',
  'UntypedNode',
  'Driver',
  'AxiosInstance',
  'AxiosRequest',
  'RequestSummary',
  'Interceptors',
  'URL',
  'Response',
  'ResponseReader',
  'Body',
  'MediaUtil',
  'ResponsePromise',
  'SignedBody',
])

/** `then`, `otherwise` and `wait` of a promise. */
export function chainedPromise(
  base: Expr,
  name: string,
  node: Call,
  scope: Scope,
  isSafe = false,
): Expr {
  const ty = nonNull(plainTypeOf(base.ty))
  const held = (ty.kind === 'object' ? ty.args?.[0] : undefined) ?? objectOf('Response')
  const callee = member(present(base, isSafe), name, unknown, isSafe)
  if (name === 'wait') return call(callee, argumentsOf(node.arguments, scope, [boolean]), held)
  const handlers: readonly Ty[] =
    name === 'then'
      ? [functionOf(unknown, [held]), functionOf(unknown, [{ kind: 'caught' }])]
      : [functionOf(unknown, [{ kind: 'caught' }])]
  const args = argumentsOf(node.arguments, scope, handlers)
  const results = args.map((arg) => (arg.ty.kind === 'function' ? arg.ty.returns : unknown))
  const result = name === 'then' && results.length === 1 ? results[0]! : unknown
  return call(callee, args, objectOf('ResponsePromise', [isPrim(result, 'void') ? undef : result]))
}

function ownMethod(name: string, node: Call, scope: Scope): Expr {
  const info = scope.cls!
  const self = raw('this', objectOf(info.name))
  const method = scope.unit.project.find(info.fqn, (one) => one.methods.get(name))
  if (method)
    return {
      ...call(
        member(
          method.isStatic ? id(info.name) : self,
          method.isStatic ? safeStatic(name) : methodName(name, method, scope.unit.project),
        ),
        ownCall(method, node, scope),
        method.returns,
      ),
      target: method.symbol,
    } as Expr
  const read = isError(info.fqn, scope.unit.project)
    ? readerOf(self, self.ty, name, scope, node)
    : undefined
  if (read) return read
  const property = scope.unit.project.find(info.fqn, (one) => one.properties.get(name))
  if (property) return valueCall(member(self, name, property.ty), node, scope)
  noteInherited(scope, name, 'method', node)
  return call(member(self, name), argumentsOf(node.arguments, scope), foreign)
}
