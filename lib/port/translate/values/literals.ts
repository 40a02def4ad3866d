import { array, num, object, raw, spread, str } from '../../code/make'
import type { Expr, Member } from '../../code/nodes'
import type { ArrayEntry, Node } from '../../source/ast'
import {
  float,
  int,
  isArrayLike,
  isNumber,
  isPrim,
  recordOf,
  plainTypeOf,
  text,
  unknown,
  nonNull,
} from '../../types/ty'
import { piece } from './coerce'
import { commentText } from '../scope/comments'
import { presentOf } from './missing'
import type { Scope } from '../scope/scope'
import { settleKey } from './keys'
import { isWholeOption, settleArray } from './open-arrays'
import { isIndexable, isUnclear, mergedArrays, toList } from './lists'
import { expr } from '../scope/translator'

/** A number as PHP writes it. */
export function numberOf(value: string): Expr {
  const plain = value.replaceAll('_', '')
  const octal = /^0[0-7]+$/.test(plain) ? `0o${plain.slice(1)}` : plain
  const whole = /^(0x|0b|0o)/i.test(octal)
    ? octal.toLowerCase()
    : octal
        .replace(/^(\d+)\.$/, '$1')
        .replace(/^\./, '0.')
        .toLowerCase()
        .replace(/(\.\d*?)0+(?=e|$)/, '$1')
        .replace(/\.(?=e|$)/, '')
  return raw(
    whole,
    /^\d+$|^0[xbo]/.test(whole) && !/[.e]/i.test(plain.replace(/^0x.*/i, '')) ? int : float,
  )
}

export function magicOf(node: Node<'magic'>, scope: Scope): Expr {
  switch (node.raw.toUpperCase()) {
    case '__LINE__':
      return num(node.loc.start.line)
    case '__FILE__':
      return raw('__filename', text)
    case '__DIR__':
      return raw('__dirname', text)
    case '__CLASS__':
      return str(scope.cls?.fqn ?? '')
    case '__NAMESPACE__':
      return str(scope.unit.names.namespace)
    case '__METHOD__':
      return str(scope.cls ? `${scope.cls.fqn}::${methodOf(scope)}` : methodOf(scope))
    default:
      return str(methodOf(scope))
  }
}

const methodOf = (scope: Scope): string =>
  scope.fn?.symbol.split('::').at(-1) ?? (scope.parent ? methodOf(scope.parent) : '')

/** A list or an object, comments and lines kept. */
export function arrayOf(node: Node<'array'>, scope: Scope): Expr {
  const entries = node.items.filter((item) => item.kind === 'entry')
  const open =
    node.isOpen || /^(\[|array\s*\()[^\n\S]*(\/\/[^\n]*|#[^\n]*)?\n/i.test(scope.unit.textOf(node))
  const keyed = entries.some((item) => item.key) && !isCounted(entries)
  const isObject =
    keyed || (entries.length > 0 && entries.some((item) => item.unpack && isRecord(item, scope)))
  const unpacked = entries.map((item) => (item.unpack ? expr(item.value, scope) : undefined))
  if (!keyed && isObject && !unpacked.every((one) => one && hasWords(one)))
    return mergeOf(entries, unpacked, scope)
  if (!isObject)
    return array(
      entries.map((item) =>
        withComments(item, scope, () =>
          item.unpack ? spread(toList(expr(item.value, scope), scope)) : valueOfItem(item, scope),
        ),
      ),
      open,
      tailOf(node, scope),
    )
  let next = 0
  const members = entries.map((item) => {
    const lead = scope.unit.comments.before(item, item.loc.start.offset).map(commentText)
    const made = memberOf(item, scope, () => next++)
    const behind = scope.unit.comments.behind(item, item.loc.end.offset)
    return {
      ...made,
      ...(lead.length > 0 ? { lead } : {}),
      ...(behind ? { trail: commentText(behind) } : {}),
    }
  })
  if (isReordered(members))
    scope.unit.remark(
      'check',
      node,
      'whole numbers as keys',
      'an object keeps them first and in rising order, whatever order they came in',
    )
  const tail = tailOf(node, scope)
  const isNoted = tail.length > 0 || members.some((one) => one.lead ?? one.trail)
  const made = { ...object(members, open || isNoted), ...(tail.length > 0 ? { tail } : {}) } as Expr
  return keyed && made.ty.kind === 'record' && members.length === 0
    ? { ...made, ty: recordOf(unknown) }
    : made
}

/** `[...$a, 5]`, where nothing says whether `$a` is a list: what is in it comes behind each other. */
function mergeOf(
  entries: readonly ArrayEntry[],
  unpacked: readonly (Expr | undefined)[],
  scope: Scope,
): Expr {
  const parts = entries.map((item, at) => unpacked[at] ?? array([expr(item.value, scope)]))
  const args = parts.map((one) => (isArrayLike(nonNull(one.ty)) ? one : isIndexable(scope, one)))
  return mergedArrays(args, scope)
}

/** Whether an array has words as keys, so that JavaScript spreads it as PHP does. */
const hasWords = (value: Expr): boolean =>
  plainTypeOf(nonNull(value.ty)).kind === 'shape' ||
  (plainTypeOf(nonNull(value.ty)).kind === 'record' && !isUnclear(value))

/** `[0 => 'a', '1' => 'b']`, which is a list to PHP as well. */
const isCounted = (entries: readonly ArrayEntry[]): boolean =>
  entries.every(
    ({ key, unpack }, at) =>
      !unpack && (key?.kind === 'number' || key?.kind === 'string') && key.value === String(at),
  )

/** The comments behind the last item; a list without items has no place for them. */
const tailOf = (node: Node<'array'>, scope: Scope): string[] =>
  node.items.length === 0
    ? []
    : scope.unit.comments.within(node, node.loc.end.offset).map(commentText)

/** Whether JavaScript gives the keys in another order than they are written in. */
function isReordered(members: readonly Member[]): boolean {
  const keys = members.flatMap((one) => (one.kind === 'field' ? [one.key] : []))
  const isWhole = (key: string): boolean => /^(0|[1-9]\d{0,8})$/.test(key)
  return keys.some(
    (key, at) =>
      at > 0 && isWhole(key) && (!isWhole(keys[at - 1]!) || Number(key) < Number(keys[at - 1]!)),
  )
}

const isRecord = (item: ArrayEntry, scope: Scope): boolean => {
  const ty = plainTypeOf(nonNull(expr(item.value, scope).ty))
  return ty.kind === 'record' || ty.kind === 'shape'
}

/** A value as it stands in an array: keys and arrays are what PHP has. */
const valueOfItem = ({ value }: ArrayEntry, scope: Scope): Expr =>
  settleArray(settleKey(expr(value, scope), scope.unit), value, scope)

function memberOf(item: ArrayEntry, scope: Scope, next: () => number): Member {
  if (item.unpack) {
    const value = expr(item.value, scope)
    return {
      kind: 'spread',
      value: isArrayLike(nonNull(value.ty)) ? value : isIndexable(scope, value),
    }
  }
  const key = item.key ? expr(item.key, scope) : num(next())
  const value = isWholeOption(item.key)
    ? expr(item.value, scope)
    : presentOf(valueOfItem(item, scope))
  if (key.kind === 'string') return { kind: 'field', key: key.value, value }
  if (key.kind === 'raw' && /^\d+$/.test(key.text)) return { kind: 'field', key: key.text, value }
  const keyed =
    isPrim(plainTypeOf(key.ty), 'string') || isNumber(key.ty) ? key : piece(scope.unit, key)
  return { kind: 'computed', key: keyed, value }
}

function withComments(item: ArrayEntry, scope: Scope, make: () => Expr): Expr {
  const lead = scope.unit.comments.before(item, item.loc.start.offset).map(commentText)
  const made = make()
  const behind = scope.unit.comments.behind(item, item.loc.end.offset)
  return lead.length > 0 || behind
    ? {
        ...made,
        ...(lead.length > 0 ? { lead } : {}),
        ...(behind ? { trail: commentText(behind) } : {}),
      }
    : made
}
