import { propertyOf } from '../../../catalogue/spelling'
import { call, index, member, str, template } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Node, Php } from '../../source/ast'
import { verbs } from '../../tables/library'
import {
  isAscii,
  isObject,
  isNullable,
  isPrim,
  nonNull,
  objectOf,
  plainTypeOf,
  text,
  unknown,
  type Ty,
} from '../../types/ty'
import { demand, nameIn } from '../values/access'
import { argumentsOf } from '../functions/arguments'
import { reach } from '../values/reached'
import { piece, castTo } from '../values/coerce'
import { tellCapitals } from './differences'
import { expr } from '../scope/translator'
import { optionsOf } from './options'
import { pathLikePhp, variablesIn } from './path'
import { answerOf, isTypedPath, typedEndpoint } from './typed-calls'
import { literal, partsOf, root, start, type Part } from './chain-parts'
import type { Scope } from '../scope/scope'

/** The chain that a value is, or may be beside other things. */
const chainIn = (ty: Ty): Ty | undefined => {
  const core = nonNull(plainTypeOf(ty))
  return core.kind === 'union'
    ? core.of.find((one) => chainIn(one) !== undefined)
    : isObject(core, 'WeChatPay') || isObject(core, 'UntypedNode')
      ? core
      : undefined
}

const isChainTy = (ty: Ty): boolean => chainIn(ty) !== undefined

/** Where the path begins among the parts: -1 where this is no chain. */
function beginOf(base: Php, parts: readonly Part[], scope: Scope): number {
  const byName = parts.findIndex(({ name }) => root.test(start(name) ?? ''))
  if (byName >= 0) return byName
  const byCall = parts.findIndex(({ isCall }) => isCall)
  if (byCall >= 0) return byCall
  for (let at = 0; at <= parts.length; at++) {
    const node = at === 0 ? base : parts[at - 1]!.node
    if (
      node.kind === 'variable' ||
      node.kind === 'propertylookup' ||
      node.kind === 'staticlookup' ||
      node.kind === 'call' ||
      node.kind === 'new'
    ) {
      if (isChainTy(typeOf(node, scope))) return at
    }
  }
  return -1
}

/** The type of something, found without telling anybody. */
function typeOf(node: Php, scope: Scope): Ty {
  if (node.kind === 'variable' && typeof node.name === 'string' && node.name !== 'this')
    return typeOfVariable(node.name, scope)
  if (node.kind === 'propertylookup') return typeOfProperty(node, scope)
  if (node.kind === 'staticlookup' && node.offset.kind === 'variable' && scope.cls)
    return typeOfField(String(node.offset.name), scope)
  return node.kind === 'call' ? typeOfCall(node, scope) : unknown
}

function typeOfVariable(name: string, scope: Scope): Ty {
  const isOutside =
    scope.declarationOf(name).how === 'never' && !scope.ownerOf(name).params.has(name)
  return isOutside ? (scope.unit.fact(`outside$${name}`) ?? unknown) : scope.typeOf(name)
}

const typeOfField = (name: string, scope: Scope): Ty =>
  scope.unit.project.find(scope.cls!.fqn, (info) => info.properties.get(name))?.ty ??
  scope.unit.fact(`demand${scope.cls!.fqn}->${name}`) ??
  unknown

const isThis = (node: Php): boolean => node.kind === 'variable' && node.name === 'this'

function typeOfProperty({ what, offset }: Node<'propertylookup'>, scope: Scope): Ty {
  return isThis(what) && offset.kind === 'identifier' && scope.cls
    ? typeOfField(offset.name, scope)
    : unknown
}

function typeOfCall({ what }: Node<'call'>, scope: Scope): Ty {
  const { project } = scope.unit
  if (what.kind === 'name') return project.functionNamed(what.name)?.returns ?? unknown
  if (!('offset' in what) || !what.offset || what.offset.kind !== 'identifier') return unknown
  const { name } = what.offset
  const isStatic = what.kind === 'staticlookup'
  if (isStatic && what.what.kind === 'name') {
    const fqn = scope.unit.resolve(what.what.name, what.what.resolution)
    if (fqn === 'WeChatPay\\Builder' && name === 'factory') return objectOf('WeChatPay')
    return project.find(fqn, (info) => info.methods.get(name))?.returns ?? unknown
  }
  if (!scope.cls || !(isStatic || isThis(what.what))) return unknown
  return project.find(scope.cls.fqn, (info) => info.methods.get(name))?.returns ?? unknown
}

interface Chain {
  readonly node: Expr
  readonly path?: string
  /** The chain as it is where its types are known: names stay names. */
  readonly typed?: Expr
  /** Whether there may be no instance, which `?->` asks. */
  readonly isSafe?: boolean
}

/** A chain as one `chain()` with the path that PHP would come to. */
function chainOf(node: Php, scope: Scope): Chain | undefined {
  const { base, parts } = partsOf(node)
  const begin = beginOf(base, parts, scope)
  if (begin < 0) return undefined
  const owner = begin === 0 ? base : parts[begin - 1]!.node
  if (!isChainTy(typeOf(owner, scope))) demand(owner, scope, objectOf('WeChatPay'))
  const named = parts.slice(begin)
  const isSafe = named[0]?.isSafe ?? false
  const instance = instanceOf(owner, scope, isSafe)
  if (named.length === 0)
    return {
      node: isObject(plainTypeOf(instance.ty), 'WeChatPay')
        ? castTo(scope.unit, instance, objectOf('UntypedNode'))
        : instance,
    }
  return { ...joinedChain(instance, named, scope, node), isSafe }
}

function instanceOf(owner: Php, scope: Scope, isSafe = false): Expr {
  const value = expr(owner, scope)
  const chain = chainIn(value.ty)
  if (chain && nonNull(plainTypeOf(value.ty)).kind === 'union')
    return castTo(scope.unit, value, chain)
  if (chain && isSafe) return { ...value, ty: nonNull(plainTypeOf(value.ty)) }
  if (chain) return isNullable(value.ty) ? { kind: 'bang', value, ty: nonNull(value.ty) } : value
  return castTo(scope.unit, value, objectOf('WeChatPay'))
}

function joinedChain(instance: Expr, parts: readonly Part[], scope: Scope, node: Php): Chain {
  const isRoot = !isObject(instance.ty, 'UntypedNode')
  const of = (path: Expr): Expr =>
    untypedChain(instance, path, { isRoot, isSafe: parts[0]!.isSafe })
  const texts = parts.map(({ name }) => literal(name))
  if (texts.every((one) => one !== undefined)) {
    const path = texts
      .map(pathLikePhp)
      .join('/')
      .replace(/^\/(?=v3\/|v3$)/, '')
    for (const one of texts) tellCapitals(one!, pathLikePhp(one!), node, scope)
    return {
      node: of(str(path)),
      path,
      ...(isRoot ? { typed: typedChain(instance, parts, path) } : {}),
    }
  }
  const pieces = parts.flatMap(({ name }, at): (string | Expr)[] => {
    const fixed = literal(name)
    const value =
      fixed === undefined ? dynamicPart(name, scope, node, parts.length > 1) : pathLikePhp(fixed)
    return at === 0 ? [value] : ['/', value]
  })
  const path = pieces.length === 1 && typeof pieces[0] !== 'string' ? pieces[0]! : template(pieces)
  return {
    node: of(
      path.kind === 'template' || isPrim(plainTypeOf(path.ty), 'string')
        ? path
        : castTo(scope.unit, path, text),
    ),
  }
}

/** A chain whose calls no document is held against: a path that TypeScript takes for any text. */
export function untypedChain(
  instance: Expr,
  path: Expr,
  { isRoot, isSafe = false }: { readonly isRoot: boolean; readonly isSafe?: boolean },
): Expr {
  const isOpen =
    (path.kind === 'template' && !path.values.some(isOneOfFew)) ||
    path.kind === 'as' ||
    path.kind === 'call' ||
    (path.kind === 'string' && !isTypedPath(path.value))
  return {
    ...call(member(instance, 'chain', unknown, isSafe), [path], objectOf('UntypedNode')),
    ...(isRoot && !isOpen ? { types: 'string' } : {}),
  } as Expr
}

/** Whether TypeScript may know the very texts that a value can be, and so the endpoints they name. */
const isOneOfFew = ({ ty }: Expr): boolean => isAscii(plainTypeOf(ty))

/** The chain in the spelling of the PHP: properties, brackets and `chain()` as they come. */
function typedChain(instance: Expr, parts: readonly Part[], path: string): Expr {
  const [{ isSafe } = { isSafe: false }] = parts
  const asks = (on: Expr): boolean => isSafe && on === instance
  const chainOn = (on: Expr, text: string): Expr =>
    call(member(on, 'chain', unknown, asks(on)), [str(text)], instance.ty)
  if (parts.length === 1 && parts[0]!.isCall) return chainOn(instance, path)
  return parts.reduce((on, { name, isCall }, at) => {
    const written = pathLikePhp(literal(name)!)
    const text = at === 0 ? written.replace(/^\//, '') : written
    if (isCall) return chainOn(on, text)
    if (text.includes('/'))
      return at === 0 ? index(on, str(text), instance.ty, asks(on)) : chainOn(on, text)
    return member(on, propertyOf(text) ?? text, instance.ty, asks(on))
  }, instance)
}

function dynamicPart(name: Php, scope: Scope, node: Php, isSegment: boolean): Expr {
  const value = nameIn(name, scope)
  if (value.kind === 'template' || isSegment) {
    scope.unit.remark(
      'differs',
      node,
      scope.unit.briefOf(name),
      'a value written into the path is taken for a path: its capitals become -x, in PHP wherever they stand, here but for the first of a segment; a {variable} keeps them',
    )
  }
  if (value.kind === 'template') return withoutSlash(value)
  return isPrim(plainTypeOf(value.ty), 'string') ? value : piece(scope.unit, value)
}

const withoutSlash = (value: Expr & { kind: 'template' }): Expr =>
  /^\/v3\//.test(value.texts[0]!)
    ? { ...value, texts: [value.texts[0]!.slice(1), ...value.texts.slice(1)] }
    : value

/** A chain that is not called: kept for later. */
export function nodeOf(node: Php, scope: Scope): Expr | undefined {
  const { base, parts } = partsOf(node)
  if (parts.length === 0) return undefined
  const begin = beginOf(base, parts, scope)
  if (begin < 0 || begin >= parts.length) return undefined
  scope.unit.translated++
  return chainOf(node, scope)?.node
}

/** A chain of properties on what is known to be an instance or a node, where no verb follows. */
export function keptChain(node: Php, scope: Scope): Expr | undefined {
  const { base, parts } = partsOf(node)
  const begin = beginOf(base, parts, scope)
  const owner = begin === 0 ? base : parts[begin - 1]?.node
  return owner && isChainTy(typeOf(owner, scope)) ? nodeOf(node, scope) : undefined
}

/**
 * A verb at the end of a chain, `getDriver()`, or `chain()` alone; undefined where a call is none
 * of these.
 */
export function translateChainCall(node: Node<'call'>, scope: Scope): Expr | undefined {
  const what = node.what as Node<'propertylookup'>
  const name = literal(what.offset)
  if (name === undefined) return undefined
  if (name === 'chain') return nodeOf(node, scope)
  if (name === 'getDriver') return driverOf(node, what, scope)
  if (!verbs.has(name)) return undefined
  const { base, parts } = partsOf(what.what)
  if (beginOf(base, parts, scope) < 0) return undefined
  const chain = chainOf(what.what, scope)
  if (!chain) return undefined
  scope.unit.translated++
  const options = optionsOf(node.arguments[0], scope, {
    path: chain.path,
    variables: chain.path === undefined ? undefined : variablesIn(chain.path),
  })
  if (node.arguments.length > 1)
    scope.unit.leaveOwn(node, scope.unit.briefOf(node), 'a verb takes its options alone')
  const endpoint =
    chain.typed && chain.path !== undefined ? typedEndpoint(name, chain.path, options) : undefined
  const response: Ty = endpoint
    ? { kind: 'object', name: 'Response', answer: answerOf(endpoint) }
    : objectOf('Response')
  const ty = name.endsWith('Async') ? objectOf('ResponsePromise', [response]) : response
  const made = {
    ...call(member(endpoint ? chain.typed! : chain.node, name), options ? [options] : [], ty),
    verb: !name.endsWith('Async'),
  } as Expr
  return chain.isSafe ? reach(made) : made
}

function driverOf(node: Node<'call'>, what: Node<'propertylookup'>, scope: Scope): Expr {
  demand(what.what, scope, objectOf('WeChatPay'))
  const instance = instanceOf(what.what, scope)
  scope.unit.translated++
  return call(member(instance, 'getDriver'), argumentsOf(node.arguments, scope), objectOf('Driver'))
}
