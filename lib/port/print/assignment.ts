import type { Expr } from '../code/nodes'
import { canBreak, group, indent, indentIfBreak, line, type Doc } from './doc'
import { isMemberChain } from './calls'
import { isInlined } from './precedence'
import { printExpr, printWhole } from './printer'

type Layout = 'break-after-operator' | 'never-break' | 'fluid' | 'break-lhs'

/** An assignment, declaration or property: where the line breaks behind the operator. */
export function printAssignment(
  left: Doc,
  operator: string,
  right: Expr,
  options: {
    shortKey?: boolean
    canBreakLeft?: boolean
    isChain?: boolean
    isToPart?: boolean
  } = {},
): Doc {
  const { shortKey = false, canBreakLeft = canBreak(left) } = options
  const place = options.isToPart ? 'given' : 'plain'
  const value =
    right.kind === 'binary'
      ? printWhole(right)
      : printExpr(right, right.kind === 'assign' && !options.isChain ? 'right' : place)
  switch (layoutOf(right, shortKey, canBreakLeft)) {
    case 'break-after-operator':
      return group([group(left), operator, group(indent([line, value]))])
    case 'never-break':
      return group([group(left), operator, ' ', value])
    case 'break-lhs':
      return group([left, operator, ' ', group(value)])
    case 'fluid': {
      const id = Symbol('assignment')
      return group([
        group(left),
        operator,
        group(indent(line), { id }),
        indentIfBreak(group(value), id),
      ])
    }
  }
}

function layoutOf(right: Expr, shortKey: boolean, canBreakLeft: boolean): Layout {
  if (right.kind === 'assign' && right.right.kind === 'assign') return 'break-after-operator'
  if (breaksAfterOperator(right, shortKey)) return 'break-after-operator'
  const isShort =
    shortKey ||
    right.kind === 'template' ||
    right.kind === 'class' ||
    (right.kind === 'raw' && /^(true|false|-?\d[\d.]*)$/.test(right.text))
  return !canBreakLeft && isShort ? 'never-break' : 'fluid'
}

function breaksAfterOperator(right: Expr, shortKey: boolean): boolean {
  if (right.kind === 'binary' && !isInlined(right)) return true
  if (right.kind === 'cond' && right.test.kind === 'binary' && !isInlined(right.test)) return true
  if (shortKey) return false
  let node = right
  while ((node.kind === 'unary' && !node.postfix) || node.kind === 'await' || node.kind === 'bang')
    node = node.kind === 'unary' ? node.operand : node.value
  return node.kind === 'string' || isPoorlyBreakable(node)
}

/** A chain of members and calls with next to nothing in its parentheses. */
function isPoorlyBreakable(node: Expr, isDeep = false): boolean {
  if (node.kind === 'bang') return isPoorlyBreakable(node.value, true)
  if (node.kind === 'call') {
    if (isMemberChain(node)) return false
    const { args } = node
    if (args.length > 1 || (args.length === 1 && !isShortArgument(args[0]!))) return false
    return isPoorlyBreakable(node.callee, true)
  }
  if (node.kind === 'member' || node.kind === 'index') return isPoorlyBreakable(node.object, true)
  return isDeep && (node.kind === 'id' || (node.kind === 'raw' && node.text === 'this'))
}

const most = 25

function isShortArgument(node: Expr): boolean {
  if (node.kind === 'raw')
    return node.text === 'this' || node.text.startsWith('/') ? node.text.length - 2 <= most : true
  if (node.kind === 'id') return node.name.length <= most
  if (node.kind === 'string') return node.value.length + 2 <= most
  if (node.kind === 'template')
    return (
      node.values.length === 0 && node.texts[0]!.length <= most && !node.texts[0]!.includes('\n')
    )
  if (node.kind === 'unary' && !node.postfix) return isShortArgument(node.operand)
  return (
    node.kind === 'call' &&
    node.args.length === 0 &&
    node.callee.kind === 'id' &&
    node.callee.name.length <= most - 2
  )
}
