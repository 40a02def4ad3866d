import { call, id, raw } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { noteZone } from '../../tables/date-rows'
import { momentClasses } from '../../tables/moment-classes'
import { isObject, isPrim, objectOf } from '../../types/ty'
import { tableOf } from '../../types/table'
import { textual } from './coerce'
import { expr } from '../scope/translator'
import type { Scope } from '../scope/scope'

/** A time zone, which is its name. */
export const zoneOf = (value: Expr): Expr | undefined =>
  value.kind === 'string' || isPrim(value.ty, 'string') || isObject(value.ty, 'DateTimeZone')
    ? value
    : undefined

/** Formats that name every part of a time: what is read by them, PHP's `new DateTime()` reads as well. */
const whole: Readonly<Record<string, string>> = tableOf({
  YmdHis: '\\d{14}',
  'Y-m-d H:i:s': '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d',
  'Y-m-d\\TH:i:sP': '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:?\\d\\d)',
})

/** `DateTime::createFromFormat('YmdHis', $text)`. */
export function momentOfFormat(
  fqn: string,
  nodes: readonly Php[],
  node: Php,
  scope: Scope,
): Expr | undefined {
  const [format, written, zoned] = nodes.map((one) => expr(one, scope))
  const pattern = format?.kind === 'string' ? whole[format.value] : undefined
  const zone = zoned && zoneOf(zoned)
  if (pattern === undefined || !written || (zoned && !zone)) return undefined
  const brief = scope.unit.textOf(node).slice(0, 40)
  if (!zone && !pattern.includes('Z')) noteZone(node, scope, brief)
  scope.unit.remark(
    'check',
    node,
    brief,
    'throws where the text is none of that form; PHP gives false',
  )
  const args = [textual(scope.unit, written), raw(`/^${pattern}$/`), ...(zone ? [zone] : [])]
  return call(id(scope.unit.helper('momentLike')), args, objectOf(momentClasses[fqn]!))
}
