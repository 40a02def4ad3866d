import { bang, binary, call, id, member, num, object, raw, str, template } from '../../code/make'
import type { Expr, Member } from '../../code/nodes'
import type { Node, Php } from '../../source/ast'
import {
  isKnownFormat,
  isKnownTime,
  moveBy,
  noteZone,
  secondsIn,
  timestampNow,
} from '../../tables/date-rows'
import { momentOfFormat, zoneOf } from './moment-formats'
import { momentClasses } from '../../tables/moment-classes'
import { tableOf } from '../../types/table'
import {
  ascii,
  int,
  isAscii,
  isObject,
  isPrim,
  isNullable,
  nonNull,
  objectOf,
  text,
  type Ty,
} from '../../types/ty'
import { withNull } from '../scope/phptypes'
import { isUnused } from '../scope/unused'
import { expr } from '../scope/translator'
import type { Scope } from '../scope/scope'
import { numeric, piece, textual } from './coerce'

const zoneType = objectOf('DateTimeZone')

/** Whether something is a moment: `{ seconds, zone }`. */
export const isMoment = (ty: Ty): boolean =>
  isObject(nonNull(ty), 'DateTime') || isObject(nonNull(ty), 'DateTimeImmutable')

/** The formats that classes of moments name. */
const formats: Readonly<Record<string, string>> = tableOf({
  ATOM: 'Y-m-d\\TH:i:sP',
  RFC3339: 'Y-m-d\\TH:i:sP',
  W3C: 'Y-m-d\\TH:i:sP',
  ISO8601: 'Y-m-d\\TH:i:sO',
  RFC2822: 'D, d M Y H:i:s O',
})

/** `DateTime::ATOM`. */
export const momentFormat = (fqn: string, name: string): Expr | undefined =>
  momentClasses[fqn] !== undefined && formats[name] !== undefined ? str(formats[name]) : undefined

/** A moment written out. */
function momentAt(seconds: Expr, zone: Expr | undefined, ty: Ty): Expr {
  const members: Member[] = [{ kind: 'field', key: 'seconds', value: seconds }]
  if (zone) members.push({ kind: 'field', key: 'zone', value: zone })
  return { kind: 'object', members, ty }
}

/** `new DateTime('+30 minutes', new DateTimeZone('Asia/Shanghai'))`, and `Carbon::parse()`. */
export function translateMoment(
  fqn: string,
  nodes: readonly Php[],
  node: Php,
  scope: Scope,
): Expr | undefined {
  const ty = objectOf(momentClasses[fqn]!)
  const [written, zoned] = nodes.map((one) => expr(one, scope))
  if (nodes.length > 2 || (written && !isKnownTime(written) && !isEmptyText(written)))
    return undefined
  const zone = zoned && zoneOf(zoned)
  if (zoned && !isPrim(zoned.ty, 'null') && !zone) return undefined
  if (!zone) noteZone(node, scope, scope.unit.textOf(node).slice(0, 40))
  scope.unit.helper('Moment')
  const by =
    !written || isEmptyText(written)
      ? 0
      : written.kind === 'string'
        ? secondsIn(written.value)
        : undefined
  if (by !== undefined) return momentAt(moveBy(timestampNow(scope), by), zone, ty)
  return call(
    id(scope.unit.helper('momentOf')),
    [textual(scope.unit, written!), ...(zone ? [zone] : [])],
    ty,
  )
}

const isEmptyText = (value: Expr): boolean =>
  (value.kind === 'string' && value.value === '') || isPrim(value.ty, 'null')

/** `new DateTimeZone('Asia/Shanghai')`. */
export function translateZone(nodes: readonly Php[], scope: Scope): Expr | undefined {
  const [name] = nodes.map((one) => expr(one, scope))
  if (name?.kind === 'string') return { ...name, value: zoneNames[name.value] ?? name.value }
  return name && { ...textual(scope.unit, name), ty: zoneType }
}

/** Zones that JavaScript knows under another name. */
const zoneNames: Readonly<Record<string, string>> = tableOf({ PRC: 'Asia/Shanghai' })

/** `Carbon::now('Asia/Shanghai')` and its like. */
export function momentStatic(
  fqn: string,
  name: string,
  nodes: readonly Php[],
  node: Php,
  scope: Scope,
): Expr | undefined {
  if (momentClasses[fqn] === undefined) return undefined
  if (name === 'createFromFormat') return momentOfFormat(fqn, nodes, node, scope)
  if (!fqn.includes('Carbon')) return undefined
  if (name === 'parse') return translateMoment(fqn, nodes, node, scope)
  if (name !== 'now' || nodes.length > 1) return undefined
  const [zoned] = nodes.map((one) => expr(one, scope))
  const zone = zoned && zoneOf(zoned)
  if (zoned && !isPrim(zoned.ty, 'null') && !zone) return undefined
  if (!zone) noteZone(node, scope, 'now()')
  scope.unit.helper('Moment')
  return momentAt(timestampNow(scope), zone, objectOf(momentClasses[fqn]))
}

const isSimple = (value: Expr): boolean =>
  value.kind === 'id' ||
  (value.kind === 'bang' && isSimple(value.value)) ||
  (value.kind === 'raw' && value.text === 'this') ||
  (value.kind === 'member' && !value.optional && isSimple(value.object))

/** Whether a moment stands there as `{ seconds, zone }`, so that nobody else has it. */
const isWritten = (moment: Expr): moment is Extract<Expr, { kind: 'object' }> =>
  moment.kind === 'object' && moment.members.every((one) => one.kind === 'field')

const fieldOf = (moment: Expr, name: string): Expr | undefined => {
  if (!isWritten(moment)) return member(moment, name, name === 'seconds' ? int : text)
  const found = moment.members.find((one) => one.kind === 'field' && one.key === name)
  return found?.kind === 'field' ? found.value : undefined
}

/** A moment that nobody else has, with fields of its own. */
function withField(moment: Expr, name: string, value: Expr): Expr {
  if (isWritten(moment)) {
    const others = moment.members.filter((one) => one.kind !== 'field' || one.key !== name)
    const field: Member = { kind: 'field', key: name, value }
    return { ...moment, members: name === 'seconds' ? [field, ...others] : [...others, field] }
  }
  const field: Member = { kind: 'field', key: name, value }
  if (isObject(moment.ty, 'DateTimeImmutable'))
    return { kind: 'object', members: [{ kind: 'spread', value: moment }, field], ty: moment.ty }
  return call(raw('Object.assign'), [moment, { ...object([field]) }], moment.ty)
}

/** `modify('+1 day')` and what says the same. */
function modify(moment: Expr, change: Expr, node: Php, scope: Scope): Expr | undefined {
  if (!isKnownTime(change)) return undefined
  const by = change.kind === 'string' ? secondsIn(change.value) : undefined
  const isPlace = isWritten(moment) || isSimple(moment)
  if (by !== undefined && isPlace) {
    const seconds = fieldOf(moment, 'seconds')!
    if (isUnused(node) && isSimple(moment) && isObject(moment.ty, 'DateTime'))
      return {
        kind: 'assign',
        operator: by < 0 ? '-=' : '+=',
        left: seconds,
        right: num(Math.abs(by)),
        ty: int,
      }
    return withField(moment, 'seconds', moveBy(seconds, by))
  }
  const own = isObject(moment.ty, 'DateTimeImmutable') ? copyOf(moment) : moment
  return call(id(scope.unit.helper('changeMoment')), [own, textual(scope.unit, change)], moment.ty)
}

/** `clone $moment`. */
export const copyOf = (moment: Expr): Expr =>
  moment.kind === 'object'
    ? moment
    : { kind: 'object', members: [{ kind: 'spread', value: moment }], ty: moment.ty }

/** The text of a step: `addDays(3)` is `modify('+3 day')`. */
function stepOf(sign: string, count: Expr, unit: string, scope: Scope): Expr {
  if (count.kind === 'raw' && /^\d+$/.test(count.text))
    return str(`${sign}${count.text} ${unit}${count.text === '1' ? '' : 's'}`)
  return template([sign, piece(scope.unit, numeric(scope.unit, count)), ` ${unit}s`])
}

/** The text of a `new DateInterval('PT30M')`. */
function intervalOf(node: Php | undefined, sign: string, scope: Scope): string | undefined {
  if (node?.kind !== 'new' || node.what.kind !== 'name') return undefined
  const [given] = node.arguments
  if (scope.unit.resolve(node.what.name, node.what.resolution) !== 'DateInterval') return undefined
  if (given?.kind !== 'string') return undefined
  const [, days, time] = /^P([\dYMWD]*)(?:T([\dHMS]+))?$/.exec(given.value) ?? []
  const names: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' }
  const clocks: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' }
  const steps = [
    ...[...(days ?? '').matchAll(/(\d+)([YMWD])/g)].map(([, n, one]) => `${n} ${names[one!]}`),
    ...[...(time ?? '').matchAll(/(\d+)([HMS])/g)].map(([, n, one]) => `${n} ${clocks[one!]}`),
  ]
  return steps.length === 0
    ? undefined
    : steps.map((one) => `${sign}${one}${one.startsWith('1 ') ? '' : 's'}`).join(' ')
}

/** What Carbon calls a format. */
const carbonFormats: Readonly<Record<string, string>> = tableOf({
  toRfc3339String: 'Y-m-d\\TH:i:sP',
  toIso8601String: 'Y-m-d\\TH:i:sP',
  toAtomString: 'Y-m-d\\TH:i:sP',
  toW3cString: 'Y-m-d\\TH:i:sP',
  toDateTimeString: 'Y-m-d H:i:s',
  toDateString: 'Y-m-d',
  toTimeString: 'H:i:s',
})

function formatOf(moment: Expr, format: Expr, node: Php, scope: Scope): Expr | undefined {
  if (!isKnownFormat(format, node, scope)) return undefined
  if (format.kind === 'string' && /(?<!\\)[uv]/.test(format.value)) return undefined
  const ty = isAscii(format.ty) ? ascii : text
  const written = textual(scope.unit, format)
  if (!isWritten(moment)) return call(id(scope.unit.helper('formatMoment')), [moment, written], ty)
  const zone = fieldOf(moment, 'zone')
  const args = [written, fieldOf(moment, 'seconds')!, ...(zone ? [zone] : [])]
  return call(id(scope.unit.helper('formatDate')), args, ty)
}

/** A method of a moment; one that is not known is reported. */
export function momentMethod(
  given: Expr,
  name: string,
  node: Node<'call'>,
  scope: Scope,
  isSafe: boolean,
): Expr | undefined {
  if (!isMoment(given.ty)) return undefined
  const ty = nonNull(given.ty)
  const mayBeNull = isNullable(given.ty)
  const isAsked = isSafe && mayBeNull
  const moment = mayBeNull && !isSafe ? bang(given, ty) : { ...given, ty }
  const made = isAsked && !isSimple(given) ? undefined : knownMethod(moment, name, node, scope)
  if (!made)
    scope.unit.leave(
      node,
      `->${name}()`,
      'a moment is { seconds, zone } here: say what you need of it with these',
    )
  return made && isAsked ? binary('&&', given, made, withNull(made.ty)) : made
}

function knownMethod(
  moment: Expr,
  name: string,
  node: Node<'call'>,
  scope: Scope,
): Expr | undefined {
  const [first] = node.arguments
  const named = carbonFormats[name]
  if (named !== undefined && !first) return formatOf(moment, str(named), node, scope)
  const [, direction, unit] =
    /^(add|sub)(Year|Month|Week|Day|Hour|Minute|Second)s?$/.exec(name) ?? []
  if (unit !== undefined) {
    const count = first ? expr(first, scope) : num(1)
    const change = stepOf(direction === 'add' ? '+' : '-', count, unit.toLowerCase(), scope)
    return modify(moment, change, node, scope)
  }
  if (name === 'copy' && !first) return copyOf(moment)
  if (name === 'getTimestamp' && !first) return fieldOf(moment, 'seconds')
  if (!first || node.arguments.length > 1) return undefined
  if (name === 'add' || name === 'sub') {
    const change = intervalOf(first, name === 'add' ? '+' : '-', scope)
    return change === undefined ? undefined : modify(moment, str(change), node, scope)
  }
  const value = expr(first, scope)
  if (name === 'format') return formatOf(moment, value, node, scope)
  if (name === 'modify') return modify(moment, value, node, scope)
  if (name === 'setTimestamp') return withField(moment, 'seconds', numeric(scope.unit, value))
  const zone = ['setTimezone', 'timezone', 'tz'].includes(name) ? zoneOf(value) : undefined
  return zone && withField(moment, 'zone', zone)
}

/** `$moment->timestamp`. */
export const momentProperty = (moment: Expr, name: string): Expr | undefined =>
  isMoment(moment.ty) && name === 'timestamp' ? fieldOf(moment, 'seconds') : undefined
