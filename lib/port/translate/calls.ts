import { arrow, call, construct, id, invoke, member, raw, spread } from '../code/make'
import type { Expr } from '../code/nodes'
import type { Name, Node, Php } from '../source/ast'
import { functions, type Given } from '../tables/functions'
import { classes, methods, statics, telling } from '../tables/library'
import { readers, thrown, imported } from '../tables/exceptions'
import { boolean, foreign, functionOf, int, isForeign, isNullable, isPrim, isUnknown, nonNull, objectOf, recordOf, settled, text, undef, unknown, type Ty } from '../types/ty'
import { demand, foreignBase, foreignMember, inherited, nameIn, safeStatic } from './access'
import { asForeign, coerced, told } from './coerce'
import { chained } from './chain'
import { expr, listed, optional, shortened } from './expressions'
import { closureOf } from './functions'
import { oldClient } from './old'
import { foreignClass, ownName, shortName } from './phptypes'
import type { FunctionInfo } from './project'
import { promised } from './promises'
import type { Scope } from './scope'
import { factoryCall } from './options'

type Call = Node<'call'>

/** A call of whatever kind. */
export function called(node: Call, scope: Scope): Expr {
  if (node.arguments.some(one => one.kind === 'variadicplaceholder')) return referenceTo(node, scope)
  const { what } = node
  if (what.kind === 'name') return functionCall(node, what, scope)
  if (what.kind === 'propertylookup' || what.kind === 'nullsafepropertylookup') return methodCall(node, what, scope)
  if (what.kind === 'staticlookup') return staticCall(node, what, scope)
  return valueCall(expr(what, scope), node, scope)
}

function valueCall(callee: Expr, node: Call, scope: Scope): Expr {
  const ty = nonNull(settled(callee.ty))
  const args = argumentsOf(node.arguments, scope, ty.kind === 'function' ? ty.params : undefined)
  if (ty.kind === 'function') return { ...call(callee, args, ty.returns), ...callee.kind === 'arrow' ? { target: callee.symbol } : {} } as Expr
  return call(asForeign(scope.unit, callee), args, foreign)
}

/** `foo(...)`: the function itself. */
function referenceTo(node: Call, scope: Scope): Expr {
  const plain = called({ ...node, arguments: [] }, scope)
  const args = id('args', { kind: 'list', of: unknown })
  const inner = plain.kind === 'call' ? { ...plain, args: [spread(args)] } as Expr : plain
  scope.unit.remark('check', node, shortened(scope.unit.textOf(node)), 'the arguments of a function that is handed over are not checked')
  return arrow([{ name: 'args', rest: true, ty: { kind: 'list', of: { kind: 'prim', name: 'never' } } }], inner, plain.ty)
}

/** Arguments, as the parameters want them. */
export function argumentsOf(nodes: readonly Php[], scope: Scope, params?: readonly Ty[], rest?: Ty): Expr[] {
  return nodes.map((node, at) => {
    const wanted = params?.[at] ?? (params && at >= params.length ? rest : undefined)
    if (node.kind === 'variadic') {
      const items = listed(expr(node.what, scope), scope)
      return spread(wanted ? coerced(scope.unit, items, { kind: 'list', of: wanted }) : items)
    }
    if ((node.kind === 'closure' || node.kind === 'arrowfunc') && wanted?.kind === 'function') return closureOf(node, scope, wanted.params)
    const value = expr(node, scope)
    return wanted ? coerced(scope.unit, value, wanted) : value
  })
}

/** Named arguments in the order of the parameters. */
function ordered(nodes: readonly Php[], names: readonly string[]): Php[] {
  if (!nodes.some(one => one.kind === 'namedargument')) return [...nodes]
  const placed: Php[] = []
  nodes.forEach((one, at) => {
    if (one.kind !== 'namedargument') placed[at] = one
    else placed[names.indexOf(one.name)] = one.value
  })
  for (let at = 0; at < placed.length; at++) placed[at] ??= { kind: 'name', name: 'undefined', resolution: 'uqn', loc: nodes[0]!.loc } as Php
  return placed
}

export function ownCall(info: FunctionInfo, node: Call, scope: Scope): Expr[] {
  const nodes = ordered(node.arguments, info.params.map(param => param.name))
  const types = info.params.map(param => param.isRest && param.ty.kind === 'list' ? param.ty.of : param.ty)
  const rest = info.params.at(-1)?.isRest ? types.at(-1) : undefined
  return argumentsOf(nodes.slice(0, rest ? undefined : info.params.length), scope, types, rest)
}

/** A function by name: the project's, one of PHP's with a counterpart, or one from elsewhere. */
export function functionCall(node: Call, what: Name, scope: Scope): Expr {
  const { unit } = scope
  const name = what.name.replace(/^\\/, '')
  const lower = name.toLowerCase()
  const own = unit.project.functions.get(unit.resolve(name, what.resolution).toLowerCase()) ?? unit.project.functions.get(lower)
  if (own) {
    if (own.file !== unit.target) unit.import(own.symbol, own.file)
    return { ...call(id(own.symbol), ownCall(own, node, scope), own.returns), target: own.symbol } as Expr
  }
  const library = promised(lower, node, scope)
  if (library) return library
  const row = functions[lower.split('\\').at(-1)!]
  if (row && (!name.includes('\\') || what.resolution === 'fqn')) {
    const given: Given = { node, scope, args: () => argumentsOf(node.arguments, scope), nodes: node.arguments }
    const made = row(given)
    if (made) return made
  }
  return foreignFunction(shortName(name), node, scope)
}

function foreignFunction(name: string, node: Call, scope: Scope): Expr {
  const { unit } = scope
  unit.foreign.functions.add(name)
  unit.foreign.types.add('Foreign')
  unit.leave(node, `${name}()`, 'has no exact counterpart here, or is a framework\'s: it stays a call of what you declare')
  return call(id(name), argumentsOf(node.arguments, scope), foreign)
}

/** `$a->b()`. */
function methodCall(node: Call, what: Node<'propertylookup' | 'nullsafepropertylookup'>, scope: Scope): Expr {
  const made = oldClient(node, what, scope) ?? chained(node, scope)
  if (made) return made
  const isSafe = what.kind === 'nullsafepropertylookup'
  const name = nameIn(what.offset, scope)
  if (name.kind !== 'string') return dynamicCall(node, what, name, scope)
  if (what.what.kind === 'variable' && what.what.name === 'this' && scope.cls) return ownMethod(name.value, node, scope)
  const told0 = telling[name.value]
  if (told0) demand(what.what, scope, objectOf(told0))
  const base = isSafe ? optional(what.what, scope) : expr(what.what, scope)
  return methodOn(base, name.value, node, scope, isSafe)
}

function dynamicCall(node: Call, what: Node<'propertylookup' | 'nullsafepropertylookup'>, name: Expr, scope: Scope): Expr {
  scope.unit.remark('check', node, shortened(scope.unit.textOf(what)), 'a method by a changing name')
  const base = asForeign(scope.unit, expr(what.what, scope))
  return call({ kind: 'index', object: base, index: coerced(scope.unit, name, text), ty: foreign }, argumentsOf(node.arguments, scope), foreign)
}

/** A method of something whose type is known, more or less. */
export function methodOn(base: Expr, name: string, node: Call, scope: Scope, isSafe: boolean): Expr {
  const ty = nonNull(base.ty.kind === 'caught' ? base.ty : settled(base.ty))
  const reader = readerOf(base, ty, name, scope, node)
  if (reader) return reader
  const rows = ty.kind === 'object' ? methods[ty.name] : undefined
  const row = rows && Object.hasOwn(rows, name) ? rows[name] : undefined
  if (row) return { ...call(member(present(base, isSafe), name, unknown, isSafe && isNullable(base.ty)), argumentsOf(node.arguments, scope, row.params), row.returns) }
  const told0 = telling[name]
  if (told0 === 'Response') {
    if (isUnknown(ty) || isForeign(ty)) return methodOn(told(scope.unit, base, objectOf('Response')), name, node, scope, isSafe)
  }
  if (ty.kind === 'object' && ty.name === 'Body' && name === '__toString') return call(id('String'), [base], text)
  if (ty.kind === 'object' && !isForeign(ty)) {
    const info = [...scope.unit.project.classes.values()].find(one => one.name === ty.name)
    const method = info && scope.unit.project.find(info.fqn, one => one.methods.get(name))
    if (method) return { ...call(member(present(base, isSafe), name, unknown, isSafe && isNullable(base.ty)), ownCall(method, node, scope), method.returns), target: method.symbol } as Expr
    if (ty.name === 'ResponsePromise' && (name === 'then' || name === 'otherwise' || name === 'wait')) return chainedPromise(base, name, node, scope)
  }
  if (ty.kind === 'function' && (name === '__invoke' || name === 'call')) return valueCall(base, node, scope)
  if (ty.kind === 'object' && libraryTypes.has(ty.name)) scope.unit.leaveOwn(node, `->${name}()`, ty.name === 'AxiosInstance' ? 'there is no handler stack: configure `signer` and `verifier`, or use the interceptors of `getDriver().select()`' : `is nothing that ${ty.name} has here`)
  const args = argumentsOf(node.arguments, scope)
  return call(member(asForeign(scope.unit, base), name, foreignMember(name), isSafe), args, foreign)
}

/** What the library gives, whose methods are all known. */
const libraryTypes = new Set(['WeChatPay', 'UntypedNode', 'Driver', 'AxiosInstance', 'Response', 'ResponseReader', 'Body', 'MediaUtil', 'ResponsePromise', 'SignedBody'])

const present = (base: Expr, isSafe: boolean): Expr => isNullable(base.ty) && !isSafe ? { kind: 'bang', value: base, ty: nonNull(base.ty) } : base

/** `then`, `otherwise` and `wait` of a promise. */
export function chainedPromise(base: Expr, name: string, node: Call, scope: Scope): Expr {
  const held = base.ty.kind === 'object' ? base.ty.args?.[0] ?? objectOf('Response') : objectOf('Response')
  if (name === 'wait') return { ...invoke(base, 'wait', argumentsOf(node.arguments, scope, [boolean]), held) }
  const handlers: readonly Ty[] = name === 'then' ? [functionOf(unknown, [held]), functionOf(unknown, [{ kind: 'caught' }])] : [functionOf(unknown, [{ kind: 'caught' }])]
  const args = argumentsOf(node.arguments, scope, handlers)
  const results = args.map(arg => arg.ty.kind === 'function' ? arg.ty.returns : unknown)
  const result = name === 'then' && results.length === 1 ? results[0]! : unknown
  return invoke(base, name, args, objectOf('ResponsePromise', [isPrim(result, 'void') ? undef : result]))
}

/** `getMessage()` and its like. */
function readerOf(base: Expr, ty: Ty, name: string, scope: Scope, node: Call): Expr | undefined {
  const kind = Object.hasOwn(readers, name) ? readers[name] : undefined
  const isException = ty.kind === 'caught' || (ty.kind === 'object' && /(Exception|Error)$/.test(ty.name))
  if (!kind || !isException) return undefined
  const isOurs = ty.kind === 'object' && /^(WeChatPay|InvalidArgument|UnexpectedValue|Transfer|Connect|Request|BadResponse|Client|Server|Signature|Rejection)Exception$/.test(ty.name)
  if (isOurs) return libraryReader(base, name)
  const asError = ty.kind === 'caught' ? told(scope.unit, base, objectOf('Error')) : base
  if (name === 'getMessage' || name === '__toString') return member(asError, 'message', text)
  if (name === 'getTraceAsString') return { kind: 'binary', operator: '??', left: member(asError, 'stack', text), right: { kind: 'string', value: '', ty: text }, ty: text }
  if (name === 'getCode') return codeOf(base, scope)
  if (kind === 'request' || kind === 'library') {
    const cls = kind === 'library' ? 'RejectionException' : 'RequestException'
    scope.unit.import(cls)
    return libraryReader(told(scope.unit, base, objectOf(cls)), name)
  }
  if (name === 'getPrevious') return member(asError, 'cause', unknown)
  scope.unit.remark('check', node, `${name}()`, 'the place is in `stack`')
  return name === 'getLine' ? raw('0', int) : member(asError, 'stack', text)
}

function codeOf(base: Expr, scope: Scope): Expr {
  scope.unit.import('WeChatPayException')
  const ours = { kind: 'binary', operator: 'instanceof', left: base, right: id('WeChatPayException'), ty: boolean } as Expr
  return { kind: 'cond', test: ours, yes: invoke(base, 'getCode', [], int), no: raw('0', int), ty: int }
}

function libraryReader(base: Expr, name: string): Expr {
  const types: Readonly<Record<string, Ty>> = {
    getMessage: text, getTraceAsString: text, getCode: int, hasResponse: boolean, getPrevious: unknown,
    getResponse: { kind: 'union', of: [objectOf('ResponseReader'), undef] }, getReason: { kind: 'union', of: [objectOf('ResponseReader'), undef] }, getRequest: { kind: 'union', of: [recordOf(unknown), undef] },
  }
  if (!types[name]) return member(base, name === '__toString' ? 'message' : 'stack', text)
  const made = invoke(base, name, [], types[name])
  return name === 'getResponse' || name === 'getReason' ? { kind: 'bang', value: made, ty: objectOf('ResponseReader') } : made
}

function ownMethod(name: string, node: Call, scope: Scope): Expr {
  const info = scope.cls!
  const self = raw('this', objectOf(info.name))
  const method = scope.unit.project.find(info.fqn, one => one.methods.get(name))
  if (method) return { ...call(member(method.isStatic ? id(info.name) : self, name), ownCall(method, node, scope), method.returns), target: method.symbol } as Expr
  const property = scope.unit.project.find(info.fqn, one => one.properties.get(name))
  if (property) return valueCall(member(self, name, property.ty), node, scope)
  inherited(scope, name, 'method', node)
  return call(member(self, name), argumentsOf(node.arguments, scope), foreign)
}

/** `A::b()`. */
function staticCall(node: Call, what: Node<'staticlookup'>, scope: Scope): Expr {
  const name = what.offset.kind === 'identifier' ? what.offset.name : undefined
  if (name === undefined) {
    scope.unit.leave(node, shortened(scope.unit.textOf(node)), 'a static method by a changing name')
    return raw('undefined')
  }
  if (what.what.kind !== 'name') return staticOnSelf(node, what, name, scope)
  const fqn = scope.unit.resolve(what.what.name, what.what.resolution)
  const special = factoryCall(fqn, name, node, scope) ?? promised(`${fqn}::${name}`.toLowerCase(), node, scope) ?? oldClient(node, what, scope)
  if (special) return special
  const ours = classes[fqn]
  const row = ours ? statics[`${ours}.${name}`] : undefined
  if (ours && row) return libraryStatic(ours, name, node, scope)
  const info = scope.unit.project.classes.get(fqn)
  const method = info && scope.unit.project.find(fqn, one => one.methods.get(name))
  if (info && method) return { ...call(member(id(ownName(scope.unit, fqn)!), safeStatic(name)), ownCall(method, node, scope), method.returns), target: method.symbol } as Expr
  return foreignStatic(fqn, name, node, scope)
}

function foreignStatic(fqn: string, name: string, node: Call, scope: Scope): Expr {
  if (fqn === 'Closure' && name === 'fromCallable') return expr(node.arguments[0]!, scope)
  scope.unit.leave(node, `${shortName(fqn)}::${name}()`, `${fqn} is not ported: it stays a call of what you declare`)
  return call(member(foreignBase(fqn, scope), name, foreignMember(name)), argumentsOf(node.arguments, scope), foreign)
}

function libraryStatic(ours: string, name: string, node: Call, scope: Scope): Expr {
  scope.unit.import(ours)
  scope.unit.translated++
  const row = statics[`${ours}.${name}`]!
  if (ours === 'Transformer' && name === 'toXml' && node.arguments.length > 1) return toXml(node, scope)
  const args = argumentsOf(node.arguments, scope, row.params, row.rest)
  if (`${ours}.${name}` === 'Formatter.ksort') return invoke(id(ours), name, args, sortedTy(args[0]))
  const made = invoke(id(ours), name, args, row.returns)
  return `${ours}.${name}` === 'Transformer.toArray' ? { kind: 'as', value: { ...made, ty: unknown }, to: row.returns, ty: row.returns, fresh: true } : made
}

const sortedTy = (arg: Expr | undefined): Ty => {
  const ty = arg && settled(arg.ty)
  return ty?.kind === 'record' ? ty : ty?.kind === 'shape' ? recordOf([...ty.fields.values()].reduce((a, b) => a === b ? a : { kind: 'union', of: [a, b] }, [...ty.fields.values()][0] ?? text)) : recordOf(objectOf('Piece'))
}

function toXml(node: Call, scope: Scope): Expr {
  const [data, ...rest] = node.arguments
  const names = ['headless', 'indent', 'root', 'item']
  const members = rest.map((one, at) => ({ kind: 'field' as const, key: names[at] ?? 'item', value: expr(one, scope) }))
  return invoke(id('Transformer'), 'toXml', [coerced(scope.unit, expr(data!, scope), recordOf(unknown)), { kind: 'object', members, ty: unknown }], text)
}

function staticOnSelf(node: Call, what: Node<'staticlookup'>, name: string, scope: Scope): Expr {
  const info = scope.cls
  if (!info) return call(member(asForeign(scope.unit, expr(what.what, scope)), name, foreign), argumentsOf(node.arguments, scope), foreign)
  if (what.what.kind === 'parentreference') return parentCall(node, name, scope)
  if (!['selfreference', 'staticreference'].includes(what.what.kind)) return call(member(asForeign(scope.unit, expr(what.what, scope)), name, foreign), argumentsOf(node.arguments, scope), foreign)
  const method = scope.unit.project.find(info.fqn, one => one.methods.get(name))
  if (!method) {
    scope.unit.remark('check', node, `${info.name}::${name}()`, 'comes from a parent or trait that is not ported')
    return call(member(asForeign(scope.unit, id(info.name, objectOf('Function'))), name, foreignMember(name)), argumentsOf(node.arguments, scope), foreign)
  }
  const base = method.isStatic ? id(info.name) : raw('this')
  return { ...call(member(base, method.isStatic ? safeStatic(name) : name), ownCall(method, node, scope), method.returns), target: method.symbol } as Expr
}

function parentCall(node: Call, name: string, scope: Scope): Expr {
  const parent = scope.cls!.parent
  const method = parent === undefined ? undefined : scope.unit.project.find(parent, one => one.methods.get(name))
  if (name === '__construct') {
    const isError = parent !== undefined && thrown[parent] !== undefined
    const args = method ? ownCall(method, node, scope) : argumentsOf(isError ? node.arguments.slice(0, 1) : node.arguments, scope, isError ? [text] : undefined)
    return call(raw('super'), args, { kind: 'prim', name: 'void' })
  }
  if (method) return { ...call(member(raw('super'), name), ownCall(method, node, scope), method.returns), target: method.symbol } as Expr
  inherited(scope, name, 'method', node)
  return call(member(raw('super'), name), argumentsOf(node.arguments, scope), foreign)
}

/** `new A()`. */
export function constructed(node: Node<'new'>, scope: Scope): Expr {
  const { what } = node
  if (what.kind === 'class') {
    scope.unit.leave(node, 'an anonymous class', 'give it a name and a file')
    return raw('undefined')
  }
  if (['selfreference', 'staticreference'].includes(what.kind) && scope.cls) return ownNew(scope.cls.fqn, node, scope)
  if (what.kind !== 'name') return { ...construct(asForeign(scope.unit, expr(what, scope)), argumentsOf(node.arguments, scope), foreign) }
  const fqn = scope.unit.resolve(what.name, what.resolution)
  const old = oldClient(node, what, scope)
  if (old) return old
  if (scope.unit.project.classes.has(fqn)) return ownNew(fqn, node, scope)
  const error = thrown[fqn]
  if (error) return newError(error, node, scope)
  const ours = classes[fqn]
  if (ours) {
    scope.unit.import(ours)
    scope.unit.translated++
    if (ours === 'MediaUtil' && node.arguments.length > 1) scope.unit.remark('check', node, 'new MediaUtil(…, stream)', 'takes bytes, text or a Node stream as its second argument')
    const [path, ...more] = argumentsOf(node.arguments, scope, [text])
    return construct(id(ours), path ? [path, ...more.map(one => told(scope.unit, one, text))] : [], objectOf(ours))
  }
  if (fqn === 'stdClass' || fqn === 'ArrayObject') return { kind: 'object', members: [], ty: recordOf(unknown), fresh: true }
  scope.unit.leave(node, `new ${shortName(fqn)}`, `${fqn} is not ported: it stays a call of what you declare`)
  return construct(foreignBase(fqn, scope), argumentsOf(node.arguments, scope), foreignClass(scope.unit, fqn))
}

function ownNew(fqn: string, node: Node<'new'>, scope: Scope): Expr {
  const method = scope.unit.project.find(fqn, one => one.methods.get('__construct'))
  const args = method ? ownCall(method, node as never, scope) : argumentsOf(node.arguments, scope)
  return { ...construct(id(ownName(scope.unit, fqn)!), args, objectOf(ownName(scope.unit, fqn)!)) }
}

function newError(name: string, node: Node<'new'>, scope: Scope): Expr {
  if (imported.has(name)) scope.unit.import(name)
  const [message, code, previous] = node.arguments
  const args = message ? [coerced(scope.unit, expr(message, scope), text)] : []
  if (imported.has(name) && args.length === 0) args.push({ kind: 'string', value: '', ty: text })
  if (previous && !imported.has(name)) args.push({ kind: 'object', members: [{ kind: 'field', key: 'cause', value: expr(previous, scope) }], ty: unknown })
  const made = construct(id(name), args, objectOf(name))
  if (!code || imported.has(name) || (code.kind === 'number' && code.value === '0')) return made
  const value = expr(code, scope)
  return call(raw('Object.assign'), [made, { kind: 'object', members: [{ kind: 'field', key: 'code', value }], ty: unknown }], objectOf(name))
}
