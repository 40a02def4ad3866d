import { binary, invoke, id, raw } from '../../code/make'
import type { Expr, Member } from '../../code/nodes'
import type { Node, Php } from '../../source/ast'
import { configuration, requestOptions, unknownOptions } from '../../tables/options'
import {
  isForeign,
  isNullable,
  isPrim,
  isUnknown,
  nonNull,
  objectOf,
  recordOf,
  plainTypeOf,
  text,
  type Ty,
  undef,
} from '../../types/ty'
import { demand } from '../values/access'
import { argumentsOf } from '../functions/arguments'
import { castTo, coerce } from '../values/coerce'
import { fits } from '../scope/fits'
import { tellDifferences } from './differences'
import { tellDefaultTimes } from './static-differences'
import { uniteArrays } from '../values/unite'
import { expr } from '../scope/translator'
import type { Scope } from '../scope/scope'

interface Target {
  readonly path?: string
  readonly variables?: ReadonlySet<string>
}

/** The options of a call. */
export function optionsOf(node: Php | undefined, scope: Scope, target: Target): Expr | undefined {
  if (!node) return undefined
  const value = isUnion(node)
    ? uniteArrays(expr(node.left, scope), expr(node.right, scope), scope, { isUnordered: true })
    : expr(node, scope)
  if (value.kind === 'object') {
    const options = checkedOptions(value, node, scope, target) as typeof value
    return options.members.length > 0 ? options : undefined
  }
  if (value.kind === 'array' && value.items.length === 0) return undefined
  const ty = nonNull(plainTypeOf(value.ty))
  if (ty.kind === 'shape' && [...ty.fields].every(([name, one]) => fitsOption(name, one, target)))
    return value
  if (ty.kind === 'shape' || ty.kind === 'record' || isUnknown(ty) || isForeign(ty))
    return asOptions(value, scope)
  return castTo(scope.unit, value, objectOf('RequestOptions'))
}

const isUnion = (node: Php): node is Node<'bin'> & Php => node.kind === 'bin' && node.type === '+'

const fitsOption = (name: string, ty: Ty, target: Target): boolean =>
  target.variables?.has(name) === true ||
  requestOptions[name] === undefined ||
  isUnknown(requestOptions[name]) ||
  (plainTypeOf(ty).kind !== 'prim') === false

function asOptions(value: Expr, scope: Scope): Expr {
  const ty = plainTypeOf(value.ty)
  if (ty.kind === 'record' && !isUnknown(ty.of))
    return castTo(scope.unit, value, objectOf('RequestOptions'))
  scope.unit.importType('RequestOptions')
  const direct = isUnknown(ty) || ty.kind === 'record'
  const inner: Expr = direct
    ? value
    : {
        kind: 'as',
        value,
        to: { kind: 'prim', name: 'unknown' },
        ty: { kind: 'prim', name: 'unknown' },
      }
  return {
    kind: 'as',
    value: inner,
    to: objectOf('RequestOptions'),
    ty: objectOf('RequestOptions'),
  }
}

/** A literal: each option as the library wants it; what means nothing here is left out and told. */
function checkedOptions(
  value: Extract<Expr, { kind: 'object' }>,
  node: Php,
  scope: Scope,
  { path, variables }: Target,
): Expr {
  tellDifferences(value.members, node, scope, { path, variables })
  const members = value.members.flatMap((one): Member[] => {
    if (one.kind === 'spread') return [{ ...one, value: spreadable(one.value) }]
    if (one.kind !== 'field' || variables?.has(one.key)) return [one]
    const wanted = requestOptions[one.key]
    // null is as absent, in PHP and here
    if (wanted && one.key !== 'json' && isPrim(one.value.ty, 'null')) return []
    if (wanted) return [{ ...one, value: optionValue(one.key, one.value, wanted, scope) }]
    const why =
      unknownOptions[one.key] ??
      (path === undefined
        ? undefined
        : 'is neither an option nor a variable of this path; PHP passed over it')
    if (why === undefined) return [one]
    scope.unit.leaveOwn(node, `option '${one.key}'`, why)
    return []
  })
  for (const one of members)
    if (one.kind === 'field' && one.key === 'query' && isNested(one.value))
      scope.unit.remark(
        'differs',
        node,
        'query',
        'nested values go out as their JSON text, which WeChat Pay wants; PHP writes a[0]=1',
      )
  return { ...value, members, ty: objectOf('RequestOptions') }
}

const isNested = (value: Expr): boolean =>
  value.kind === 'object' &&
  value.members.some(
    (one) => one.kind !== 'spread' && (one.value.kind === 'object' || one.value.kind === 'array'),
  )
const spreadable = (value: Expr): Expr => value

/** What a configuration cannot do without. */
const required: ReadonlySet<string> = new Set(['mchid', 'serial', 'privateKey', 'certs'])

function optionValue(name: string, value: Expr, wanted: Ty, scope: Scope): Expr {
  if (name === 'json') return value
  const core = nonNull(plainTypeOf(value.ty))
  if (isNullable(plainTypeOf(value.ty)) && fits(core, wanted) && !required.has(name))
    return binary('??', value, raw('undefined', undef), { kind: 'union', of: [core, undef] })
  if (name === 'headers' && value.kind === 'object') {
    return {
      ...value,
      members: value.members.map((one) =>
        one.kind === 'spread'
          ? one
          : {
              ...one,
              value: coerce(
                scope.unit,
                one.value,
                plainTypeOf(one.value.ty).kind === 'list' ? { kind: 'list', of: text } : text,
              ),
            },
      ),
    }
  }
  if (name === 'xml' && value.kind === 'object') return value
  if (['query', 'proxy', 'allow_redirects'].includes(name))
    return value.kind === 'object' || value.kind === 'array'
      ? value
      : coerce(scope.unit, value, wanted)
  if (name === 'multipart' && value.kind === 'array')
    return value.items.every((item) => item.kind === 'object')
      ? value
      : castTo(scope.unit, value, wanted)
  return coerce(scope.unit, value, wanted)
}

/** `Builder::factory`. */
export function factoryCall(
  fqn: string,
  name: string,
  node: Node<'call'>,
  scope: Scope,
): Expr | undefined {
  if (fqn !== 'WeChatPay\\Builder' || name !== 'factory') return undefined
  scope.unit.import('Builder')
  scope.unit.translated++
  const [given] = node.arguments
  if (given?.kind === 'variable') demand(given, scope, objectOf('BuilderConfig'))
  const value = given ? expr(given, scope) : undefined
  const args = value
    ? [
        value.kind === 'object'
          ? configurationOf(value, given!, scope)
          : coerce(scope.unit, value, objectOf('BuilderConfig')),
      ]
    : argumentsOf(node.arguments, scope)
  return invoke(id('Builder'), 'factory', args, objectOf('WeChatPay'))
}

export function configurationOf(
  value: Extract<Expr, { kind: 'object' }>,
  node: Php,
  scope: Scope,
): Expr {
  const isDummy = dummiesOf(value)
  const members = value.members.flatMap((one) =>
    isDummy && one.kind === 'field' && isDummy.has(one.key)
      ? []
      : translateSetting(one, node, scope),
  )
  tellDefaultTimes(members, node, scope)
  if (isDummy)
    scope.unit.remark(
      'differs',
      node,
      [...isDummy].join(', '),
      'API v2 alone needs no dummy values here: `mchid` and `secret` suffice, so they are left out',
    )
  const whole: Expr = { ...value, members, ty: objectOf('BuilderConfig') }
  if (members.every((one) => one.kind !== 'spread' || isConfiguration(one.value))) return whole
  return castTo(scope.unit, { ...whole, ty: recordOf(text) }, objectOf('BuilderConfig'))
}

const isConfiguration = ({ ty }: Expr): boolean =>
  ty.kind === 'object' && ty.name === 'BuilderConfig'

/** The options that wechatpay-php wants of those who use API v2 alone, whatever they say. */
function dummiesOf({
  members,
}: Extract<Expr, { kind: 'object' }>): ReadonlySet<string> | undefined {
  const fieldOf = (name: string): Expr | undefined =>
    members.flatMap((one) => (one.kind === 'field' && one.key === name ? [one.value] : []))[0]
  const [certs, key] = [fieldOf('certs'), fieldOf('privateKey')]
  const isEmpty =
    certs?.kind === 'object' &&
    certs.members.every((one) => one.kind === 'field' && isPrim(one.value.ty, 'null'))
  const isNoKey = key?.kind === 'string' && !/BEGIN|:\/\//.test(key.value)
  return isEmpty && isNoKey ? new Set(['serial', 'privateKey', 'certs']) : undefined
}

/** A literal with all its values as one type; lists and objects in it stay. */
function eachAs(value: Extract<Expr, { kind: 'object' }>, ty: Ty, scope: Scope): Expr {
  const isPlain = (item: Member): boolean =>
    item.kind !== 'spread' && !['object', 'array'].includes(item.value.kind)
  return {
    ...value,
    members: value.members.map((item) =>
      isPlain(item) ? { ...item, value: coerce(scope.unit, item.value, ty) } : item,
    ),
  }
}

function translateSetting(one: Member, node: Php, scope: Scope): Member[] {
  if (one.kind !== 'field') return [one]
  const wanted = configuration[one.key]
  if (wanted && isPrim(one.value.ty, 'null')) return []
  if (!wanted) {
    scope.unit.leaveOwn(
      node,
      `option '${one.key}'`,
      unknownOptions[one.key] ??
        'is no option of Builder.factory(); PHP passed over it or gave it to Guzzle',
    )
    return []
  }
  if (one.key === 'certs' && one.value.kind === 'object') {
    return [{ ...one, value: eachAs(one.value, objectOf('KeyMaterial'), scope) }]
  }
  if (one.key === 'merchant' && one.value.kind === 'object') {
    return [{ ...one, value: eachAs(one.value, text, scope) }]
  }
  if (one.key === 'certs' && one.value.kind === 'array') {
    scope.unit.leaveOwn(
      node,
      "option 'certs'",
      'expects platform keys by serial; PHP numbered them',
    )
    return [{ ...one, value: raw('{}', recordOf(text)) }]
  }
  return [{ ...one, value: optionValue(one.key, one.value, wanted, scope) }]
}
