import type { Expr } from '../code/nodes'
import {
  breakParent,
  conditionalGroup,
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  softline,
  willBreak,
  type Doc,
} from './doc'
import { withNotes } from './comments'
import { printArrow } from './functions'
import { printExpr } from './printer'
import { isSimple } from './simple'

type Call = Extract<Expr, { kind: 'call' }>

const isFunction = (node: Expr): boolean => node.kind === 'arrow'
const isMemberish = (node: Expr): boolean => node.kind === 'member' || node.kind === 'index'

/** Whether the last argument may stay on the line of the parenthesis and open there. */
function canHug(node: Expr, inArrow = false): boolean {
  if (node.kind === 'object') return node.members.length > 0
  if (node.kind === 'array') return node.items.length > 0
  if (node.kind === 'as') return canHug(node.value)
  if (node.kind !== 'arrow') return false
  if (node.generator || Array.isArray(node.body)) return true
  const { body } = node
  return (
    body.kind === 'object' ||
    body.kind === 'array' ||
    (body.kind === 'arrow' && canHug(body, true)) ||
    (!inArrow && (body.kind === 'cond' || body.kind === 'call'))
  )
}

function hugsLast(args: readonly Expr[]): boolean {
  const [last, before] = [args.at(-1)!, args.at(-2)]
  if (last.lead || last.trail || !canHug(last)) return false
  if (before && before.kind === last.kind) return false
  return args.length !== 2 || before!.kind !== 'arrow' || last.kind !== 'array'
}

const hugsFirst = ([first, second, ...rest]: readonly Expr[]): boolean =>
  rest.length === 0 &&
  first?.kind === 'arrow' &&
  Array.isArray(first.body) &&
  second !== undefined &&
  second.kind !== 'arrow' &&
  second.kind !== 'cond' &&
  !canHug(second)

const hasTwoFunctions = (args: readonly Expr[]): boolean => {
  if (args.length < 2) return false
  return (
    args.filter(isFunction).length > 1 ||
    args.some((arg) => arg.kind === 'call' && arg.args.some(isFunction))
  )
}

/** Arguments in their parentheses. */
export function printArguments(args: readonly Expr[]): Doc {
  if (args.length === 0) return '()'
  const docs = args.map((arg, at): Doc => [
    withNotes(printExpr(arg, 'spread'), arg),
    at < args.length - 1 ? [',', line] : '',
  ])
  if (hasTwoFunctions(args)) return allBrokenSoft(docs)
  if (args.length === 2 && hugsFirst(args)) {
    const rest = docs.slice(1)
    if (rest.some(willBreak)) return allBrokenSoft(docs)
    const first = printArrow(args[0] as never, true)
    return willBreak(first)
      ? [
          breakParent,
          conditionalGroup([
            ['(', group(first, { broken: true }), ', ', ...rest, ')'],
            allBrokenSoft(docs),
          ]),
        ]
      : conditionalGroup([
          ['(', first, ', ', ...rest, ')'],
          ['(', group(first, { broken: true }), ', ', ...rest, ')'],
          allBrokenSoft(docs),
        ])
  }
  if (hugsLast(args)) return printHugged(args, docs)
  return group(['(', indent([softline, ...docs]), ifBreak(','), softline, ')'], {
    broken: docs.some(willBreak),
  })
}

const allBrokenSoft = (docs: readonly Doc[]): Doc =>
  group(['(', indent([line, ...docs]), ',', line, ')'], { broken: true })

function printHugged(args: readonly Expr[], docs: readonly Doc[]): Doc {
  const before = docs.slice(0, -1)
  if (before.some(willBreak)) return allBrokenSoft(docs)
  const node = args.at(-1)!
  const last = node.kind === 'arrow' ? printArrow(node, true) : docs.at(-1)!
  if (willBreak(last))
    return [
      breakParent,
      conditionalGroup([['(', ...before, group(last, { broken: true }), ')'], allBrokenSoft(docs)]),
    ]
  return conditionalGroup([
    ['(', ...before, last, ')'],
    ['(', ...before, group(last, { broken: true }), ')'],
    allBrokenSoft(docs),
  ])
}

interface Link {
  readonly node: Expr
  readonly doc: Doc
}

/** The links of `a.b(c).d(e)`, first to last. */
function linksOf(node: Expr): Link[] {
  if (
    node.kind === 'call' &&
    (isMemberish(node.callee) || node.callee.kind === 'call' || node.callee.kind === 'bang')
  ) {
    return [
      ...linksOf(node.callee),
      {
        node,
        doc: [
          node.optional ? '?.' : '',
          node.types === undefined ? '' : `<${node.types}>`,
          printArguments(node.args),
        ],
      },
    ]
  }
  if (node.kind === 'member')
    return [...linksOf(node.object), { node, doc: [node.optional ? '?.' : '.', node.name] }]
  if (node.kind === 'index') return [...linksOf(node.object), { node, doc: printIndex(node) }]
  if (node.kind === 'bang') return [...linksOf(node.value), { node, doc: '!' }]
  return [{ node, doc: printExpr(node, 'object') }]
}

const isLiteralIndex = (node: Expr): boolean =>
  node.kind === 'index' && (node.index.kind === 'string' || node.index.kind === 'raw')

/** Links in groups: what the chain begins with, then each member with its calls. */
function groupsOf(links: readonly Link[]): Link[][] {
  const head = [links[0]!]
  let at = 1
  for (
    ;
    at < links.length &&
    (links[at]!.node.kind === 'bang' ||
      links[at]!.node.kind === 'call' ||
      isLiteralIndex(links[at]!.node));
    at++
  )
    head.push(links[at]!)
  if (links[0]!.node.kind !== 'call') {
    for (
      ;
      at + 1 < links.length && isMemberish(links[at]!.node) && isMemberish(links[at + 1]!.node);
      at++
    )
      head.push(links[at]!)
  }
  const groups = [head]
  let current: Link[] = []
  let called = false
  for (; at < links.length; at++) {
    const link = links[at]!
    if (called && isMemberish(link.node) && !isLiteralIndex(link.node)) {
      groups.push(current)
      current = []
      called = false
    }
    called ||= link.node.kind === 'call'
    current.push(link)
  }
  return current.length > 0 ? [...groups, current] : groups
}

const isFactory = (name: string): boolean => /^[A-Z]|^[$_]+$/.test(name)

function mergesHead(groups: readonly Link[][], node: Call): boolean {
  const [head, next] = groups
  if (!next) return false
  const computed = next[0]!.node.kind === 'index'
  if (head!.length === 1) {
    const { node: first } = head![0]!
    if (first.kind === 'raw') return first.text === 'this'
    return (
      first.kind === 'id' &&
      (isFactory(first.name) ||
        (statements.has(node) && first.name.length <= indentWidth) ||
        computed)
    )
  }
  const { node: last } = head!.at(-1)!
  return last.kind === 'member' && (isFactory(last.name) || computed)
}

/**
 * A name as short as an indent stays on the line of its first call where the chain is a statement.
 */
const indentWidth = 2
const statements = new WeakSet<Expr>()

/**
 * Takes down that an expression is a statement of its own, which decides where its chain breaks.
 */
export const markStatement = (node: Expr): void => void statements.add(node)

const chainGroups = (node: Call): Link[][] => groupsOf(linksOf(node))

/** Whether a call is the end of a chain that could break before its dots. */
export function isMemberChain(node: Call): boolean {
  if (!isMemberish(node.callee)) return false
  const groups = chainGroups(node)
  return groups.length > (mergesHead(groups, node) ? 3 : 2)
}

export function printCall(node: Call): Doc {
  if (isMemberish(node.callee)) return printChain(node)
  const doc: Doc = [
    printExpr(node.callee, 'callee'),
    node.optional ? '?.' : '',
    node.types === undefined ? '' : `<${node.types}>`,
    printArguments(node.args),
  ]
  return node.callee.kind === 'call' ? group(doc) : doc
}

function printChain(node: Call): Doc {
  const groups = chainGroups(node)
  const merged = mergesHead(groups, node)
  const docs = groups.map((links): Doc => links.map(({ doc }) => doc))
  if (groups.length <= (merged ? 3 : 2)) return group(docs)
  const calls = groups
    .flat()
    .map((link) => link.node)
    .filter((one): one is Call => one.kind === 'call')
  const rest = docs.slice(merged ? 2 : 1)
  const expanded: Doc = [docs[0]!, merged ? docs[1]! : '', indent([hardline, join(hardline, rest)])]
  const lastBreaks =
    groups.at(-1)!.at(-1)!.node.kind === 'call' &&
    willBreak(docs.at(-1)!) &&
    calls.slice(0, -1).some((one) => one.args.some(isFunction))
  if (
    (calls.length > 2 && calls.some((one) => one.args.some((arg) => !isSimple(arg)))) ||
    docs.slice(0, -1).some(willBreak) ||
    lastBreaks
  )
    return group(expanded)
  return [willBreak(docs) ? breakParent : '', conditionalGroup([docs, expanded])]
}

export function printIndex({ index, optional }: Extract<Expr, { kind: 'index' }>): Doc[] {
  const simple = index.kind === 'raw' && /^\d+$/.test(index.text)
  const open = optional ? '?.[' : '['
  return [
    simple
      ? [open, printExpr(index), ']']
      : group([open, indent([softline, printExpr(index)]), softline, ']']),
  ]
}
