import type { Expr, Member } from '../code/nodes'
import { spellName, spellText } from '../types/spelling'
import { isIdentifier, quote } from '../types/ty'
import { printAssignment } from './assignment'
import { printArguments, printCall, printIndex } from './calls'
import { commentDoc, trailing } from './comments'
import { printClass } from './classes'
import { group, hardline, ifBreak, indent, join, line, softline, type Doc } from './doc'
import { noteClosed } from './opening'
import { isLeading } from './leading'
import { balance, isFlat, isInlined, isSignedAgain, needsParens, type Place } from './precedence'
import { printExpr } from './printer'
import { printTemplate } from './template'
import { typeDoc } from './types'
import { printArrow } from './functions'

/** An expression with its parentheses, where it stands. */
export function printExpression(node: Expr, place: Place = 'plain', operator = ''): Doc {
  const doc = printBare(node, place)
  if (node.kind === 'await' && (place === 'object' || place === 'callee'))
    return ['(', apart([indent([softline, doc]), softline]), ')']
  if (node.kind === 'as' && (place === 'object' || place === 'callee'))
    return group(['(', indent([softline, doc]), softline, ')'])
  return needsParens(node, place, operator) || isLeading(node) ? ['(', doc, ')'] : doc
}

function printBare(node: Expr, place: Place): Doc {
  switch (node.kind) {
    case 'id':
      return spellName(node.name)
    case 'raw':
      return spellText(node.text)
    case 'string':
      return quote(node.value)
    case 'template':
      return printTemplate(node)
    case 'array':
      return printArray(node)
    case 'object':
      return printObject(node)
    case 'member':
      return printMember(node, place)
    case 'index':
      return [printExpr(node.object, 'object'), ...printIndex(node)]
    case 'call':
      return printCall(node)
    case 'new':
      return ['new ', printExpr(node.callee, 'callee'), printArguments(node.args)]
    case 'unary':
      return printUnary(node)
    case 'binary':
      if (node.operator === ',') return [printExpr(node.left), ', ', printExpr(node.right)]
      return printBinary(node, place)
    case 'assign':
      return printAssignment(
        printExpr(patternOf(node.left), 'left', '='),
        ` ${node.operator}`,
        node.right,
        { isChain: true, isToPart: node.left.kind !== 'id' },
      )
    case 'cond':
      return printCond(node, place === 'object' || place === 'callee')
    case 'arrow':
      return printArrow(node)
    case 'as':
      return [
        printExpr(node.value, 'as'),
        ' as ',
        node.alias ? spellText(node.alias) : typeDoc(node.to),
      ]
    case 'bang':
      return [printExpr(node.value, 'object'), '!']
    case 'spread':
      return ['...', spreadDoc(node.value)]
    case 'await':
      return ['await ', printAwaited(node.value)]
    case 'class':
      return printClass(node.decl)
  }
}

/** How many `await` stand around, up to the function: what waits in one breaks along with it. */
let awaits = 0
const apart = (doc: Doc): Doc => (awaits > 0 ? doc : group(doc))

function printAwaited(node: Expr): Doc {
  awaits++
  try {
    return printExpr(node, 'operand')
  } finally {
    awaits--
  }
}

/** A body in an awaited expression begins anew. */
export function printApart<T>(print: () => T): T {
  const outer = awaits
  awaits = 0
  try {
    return print()
  } finally {
    awaits = outer
  }
}

function printMember(
  { object, name, optional }: Extract<Expr, { kind: 'member' }>,
  place: Place,
): Doc {
  const link = [optional ? '?.' : '.', name]
  const isApart = object.kind === 'as' && !['left', 'object', 'given'].includes(place)
  return [printExpr(object, 'object'), isApart ? group(indent([softline, link])) : link]
}

function printUnary({ operator, operand, postfix }: Extract<Expr, { kind: 'unary' }>): Doc {
  if (postfix) return [printExpr(operand, 'operand'), operator]
  if (operator.startsWith('yield')) return [operator, printExpr(operand)]
  if (isSignedAgain(operand, operator)) return [operator, '(', printExpr(operand), ')']
  const space = /[a-z]$/.test(operator) ? ' ' : ''
  if (operand.kind !== 'binary') return [operator, space, printExpr(operand, 'operand')]
  return [operator, space, '(', group([indent([softline, ...binaryParts(operand)]), softline]), ')']
}

function printArray({ items, open, tail = [] }: Extract<Expr, { kind: 'array' }>): Doc {
  if (items.length === 0) return '[]'
  const rich = (item: Expr): boolean =>
    (item.kind === 'object' && item.members.length > 1) ||
    (item.kind === 'array' && item.items.length > 1)
  const mustBreak =
    items.length > 1 && items.every((item) => item.kind === items[0]!.kind && rich(item))
  const noteOpen = open && (tail.length > 0 || items.some((item) => item.lead || item.trail))
  const docs = items.map((item, at): Doc =>
    withComma(item, printExpr(item), at === items.length - 1),
  )
  return group(['[', indent([softline, join(line, docs), tailDoc(tail)]), softline, ']'], {
    broken: mustBreak || noteOpen,
  })
}

const tailDoc = (tail: readonly string[]): Doc =>
  tail.map((comment): Doc => [hardline, commentDoc(comment)])

/** An item of a list with its comma, which stands before a comment at the end of the line. */
function withComma(
  { lead, trail }: Pick<Member, 'lead' | 'trail'>,
  doc: Doc,
  isLast: boolean,
): Doc {
  const comma = isLast ? ifBreak(',') : ','
  const behind = trail === undefined ? [] : [trailing(trail)]
  return [
    (lead ?? []).map((comment): Doc => [commentDoc(comment), hardline]),
    group(doc),
    ...(trail?.startsWith('/*') ? [...behind, comma] : [comma, ...behind]),
  ]
}

function printObject(node: Extract<Expr, { kind: 'object' }>): Doc {
  const { members, open, tail = [] } = node
  if (members.length === 0) return '{}'
  const docs = members.map((one, at): Doc => {
    return withComma(one, printField(one), at === members.length - 1)
  })
  return group(['{', indent([line, join(line, docs), tailDoc(tail)]), line, '}'], {
    broken: open ?? false,
    id: open ? undefined : noteClosed(node),
  })
}

/** What is taken apart: a pattern that holds others has a line for each of its parts. */
export function patternOf(node: Expr): Expr {
  if (node.kind === 'array') return { ...node, items: node.items.map(patternOf) }
  if (node.kind !== 'object') return node
  const members = node.members.map((one) =>
    one.kind === 'spread' ? one : { ...one, value: patternOf(one.value) },
  )
  const open = members.some(({ value }) => value.kind === 'object' || value.kind === 'array')
  return { ...node, members, open: node.open || open }
}

const spreadDoc = (value: Expr): Doc =>
  ['as', 'cond', 'binary', 'await'].includes(value.kind)
    ? ['(', printExpr(value), ')']
    : printExpr(value, 'spread')

/** Whether a key needs no quotes: 中 is a letter as a is. */
const isWord = (key: string): boolean => isIdentifier(key) || /^\p{Lo}[\p{Lo}\w]*$/u.test(key)

function printField(one: Member): Doc {
  if (one.kind === 'spread') return ['...', spreadDoc(one.value)]
  if (one.kind === 'computed')
    return printAssignment(['[', printExpr(one.key), ']'], ':', one.value)
  if (one.value.kind === 'id' && one.value.name === one.key && one.key !== '__proto__')
    return one.key
  // without brackets it would be the object's prototype
  if (one.key === '__proto__') return printAssignment("['__proto__']", ':', one.value)
  const key = isWord(one.key) || /^(0|[1-9]\d{0,14})$/.test(one.key) ? one.key : quote(one.key)
  return printAssignment(key, ':', one.value, { shortKey: key.length < 5, canBreakLeft: false })
}

type Binary = Extract<Expr, { kind: 'binary' }>
const tests = new WeakSet<Binary>()

function binaryParts(given: Binary, isNested = false): Doc[] {
  const node = balance(given)
  if (tests.has(given)) tests.add(node)
  const parts: Doc[] =
    node.left.kind === 'binary' &&
    isFlat(node.operator, node.left.operator) &&
    !needsParens(node.left, 'left', node.operator)
      ? binaryParts(node.left, true)
      : [group(printExpr(node.left, 'left', node.operator))]
  const right = isInlined(node)
    ? [node.operator, ' ', printExpr(node.right, 'right', node.operator)]
    : [node.operator, line, printExpr(node.right, 'right', node.operator)]
  const grouped = !isNested && node.left.kind !== 'binary' && node.right.kind !== 'binary'
  parts.push(' ', grouped && !isTest(node) ? group(right) : right)
  return parts
}

const isTest = (node: Binary): boolean =>
  tests.has(node) && ['&&', '||', '??'].includes(node.operator)

/** The test of an `if`, whose parts are not indented. */
export function printTest(node: Expr): Doc {
  if (node.kind !== 'binary') return printExpr(node)
  tests.add(node)
  return binaryParts(node)
}

function printBinary(node: Binary, place: Place): Doc {
  const parts = binaryParts(node)
  if (needsParens(node, place) && (place === 'object' || place === 'callee'))
    return group([indent([softline, ...parts]), softline])
  if (place === 'arrowBody' || place === 'test') return group(parts)
  return group([parts[0]!, indent(parts.slice(1))])
}

/** In `return`, `throw`, an assignment: the place decides about indentation. */
export const printWholeExpression = (node: Expr): Doc =>
  node.kind === 'binary' ? group(binaryParts(node)) : printExpr(node)

function printCond(
  { test, yes, no }: Extract<Expr, { kind: 'cond' }>,
  isHead: boolean,
  isNested = false,
): Doc {
  const branch = (one: Expr): Doc =>
    one.kind === 'as' ? ['(', printExpr(one), ')'] : printExpr(one, 'spread')
  const alternate = no.kind === 'cond' ? printCond(no, false, true) : indent(branch(no))
  const consequent = yes.kind === 'cond' ? printCond(yes, false, true) : indent(branch(yes))
  const branches: Doc = [line, '? ', consequent, line, ': ', alternate]
  const head = test.kind === 'cond' ? ['(', printCond(test, false), ')'] : printExpr(test, 'test')
  const whole: Doc = [head, indent(branches), isHead ? softline : '']
  return isNested ? whole : group(whole)
}
