import { binary, call, id, invoke, member, raw, str } from '../code/make'
import type { Expr } from '../code/nodes'
import type { Php } from '../source/ast'
import { isPlain } from '../translate/scope/occurrences'
import { storeValue } from '../translate/values/store-value'
import { boolean, int, isPrim, listOf, plainTypeOf, text } from '../types/ty'
import { tableOf } from '../types/table'
import { patternOf } from './patterns-of'
import { callHelper, constantAt, toText } from './given'
import type { Given, Row } from './row'

/** A pattern that JavaScript writes the same way, with another flag. */
function regexOf(given: Given, node: Php | undefined, flag = ''): Expr | undefined {
  const pattern = patternOf(node)
  if (!pattern || !node) return undefined
  if (pattern.doubt !== undefined)
    given.scope.unit.remark('check', node, given.scope.unit.textOf(node), pattern.doubt)
  const end = pattern.code.lastIndexOf('/')
  return raw(`${pattern.code.slice(0, end + 1)}${flag}${pattern.code.slice(end + 1)}`)
}

/** How many groups a pattern has. */
function groupsIn(regex: Expr): number {
  const [, body = '', flags = ''] =
    regex.kind === 'raw' ? (/^\/(.*)\/([a-z]*)$/s.exec(regex.text) ?? []) : []
  return (new RegExp(`${body}|`, flags.replace('g', '')).exec('')?.length ?? 1) - 1
}

/** `$1`, `\1` and `${1}` as JavaScript has them; undefined where it has no such. */
function replacementOf(node: Php | undefined, groups: number): Expr | undefined {
  if (node?.kind !== 'string') return undefined
  return str(
    node.value.replace(
      /\$\{(\d+)\}|[$\\](\d{1,2})|\$/g,
      (_found, braced?: string, plain?: string) => {
        const group = braced ?? plain
        if (group === undefined) return '$$'
        return Number(group) === 0 ? '$&' : Number(group) > groups ? '' : `$${group}`
      },
    ),
  )
}

const matches: Row = (given) => {
  const [pattern, , groups, ...more] = given.nodes
  if (more.length > 0) return undefined
  const regex = regexOf(given, pattern)
  const subject = given.args()[1]
  if (!regex || !subject) return undefined
  const value = toText(given, subject)
  if (!groups) return call(id('Number'), [invoke(regex, 'test', [value], boolean)], int)
  if (!isPlain(groups) || /\(\?(P?<\w|')/.test((pattern as { value: string }).value))
    return undefined
  const found = callHelper(given, 'groupsOf', [regex, value], listOf(text))
  const stored = storeValue(groups, found, given.scope)
  return call(id('Number'), [binary('>', member(stored, 'length', int), raw('0', int))], int)
}

const replaces: Row = (given) => {
  const [pattern, replacement, , ...more] = given.nodes
  if (more.length > 0) return undefined
  const subject = given.args()[2]
  if (!subject || !isPrim(plainTypeOf(subject.ty), 'string', 'int', 'unknown')) return undefined
  const pairs = pairsOf(pattern, replacement)
  if (!pairs) return undefined
  let value: Expr | undefined = toText(given, subject)
  for (const [one, by] of pairs) {
    const regex = regexOf(given, one, 'g')
    const told = regex && replacementOf(by, groupsIn(regex))
    if (!regex || !told || !value) return undefined
    value = invoke(value, 'replace', [regex, told], text)
  }
  return value
}

/** The patterns and what stands in their place, one by one. */
function pairsOf(pattern: Php | undefined, by: Php | undefined): [Php, Php][] | undefined {
  if (!pattern || !by) return undefined
  if (pattern.kind !== 'array') return [[pattern, by]]
  const values = (node: Php): Php[] | undefined =>
    node.kind === 'array' && node.items.every((one) => one.kind === 'entry' && !one.key)
      ? node.items.map((one) => (one as { value: Php }).value)
      : undefined
  const all = values(pattern)
  const others = by.kind === 'array' ? values(by) : all?.map(() => by)
  return all && others && all.length === others.length
    ? all.map((one, at) => [one, others[at]!])
    : undefined
}

const matchesNothing = (regex: Expr): boolean => {
  const [, body = ''] = regex.kind === 'raw' ? (/^\/(.*)\/[a-z]*$/s.exec(regex.text) ?? []) : []
  return new RegExp(body).test('')
}

const splits: Row = (given) => {
  const [pattern, , limit, flags] = given.nodes
  const regex = regexOf(given, pattern)
  const subject = given.args()[1]
  // JavaScript puts captured groups in between, PHP does not
  if (!regex || !subject || /\((?!\?)/.test((pattern as { value: string }).value)) return undefined
  if (limit && !/^(-1|0|null)$/i.test(given.scope.unit.textOf(limit))) return undefined
  const parts = invoke(toText(given, subject), 'split', [regex], listOf(text))
  // a pattern that matches nothing splits before the first letter, too, in PHP
  if (!flags && matchesNothing(regex)) return undefined
  if (!flags) return parts
  if (constantAt(given, 3) !== 'PREG_SPLIT_NO_EMPTY') return undefined
  const one = id('one', text)
  return invoke(
    parts,
    'filter',
    [{ kind: 'arrow', params: [{ name: 'one' }], body: binary('!==', one, str('')), ty: boolean }],
    listOf(text),
  )
}

export const patterns: Readonly<Record<string, Row>> = tableOf({
  preg_match: matches,
  preg_replace: replaces,
  preg_split: splits,
})
