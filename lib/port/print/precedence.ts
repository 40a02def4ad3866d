import type { Expr } from '../code/nodes'

const levels: readonly (readonly string[])[] = [
  ['??'],
  ['||'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['==', '===', '!=', '!=='],
  ['<', '>', '<=', '>=', 'in', 'instanceof'],
  ['>>', '<<', '>>>'],
  ['+', '-'],
  ['*', '/', '%'],
  ['**'],
]
const levelOf = new Map(
  levels.flatMap((operators, at) => operators.map((operator) => [operator, at] as const)),
)
export const precedenceOf = (operator: string): number => levelOf.get(operator) ?? 0

const equality = new Set(['==', '===', '!=', '!=='])
const multiplicative = new Set(['*', '/', '%'])
const bitwise = new Set(['|', '^', '&', '>>', '<<', '>>>'])
const logical = new Set(['&&', '||', '??'])

/** Whether `a op b op c` is written in one line of operators. */
export function isFlat(parent: string, node: string): boolean {
  if (precedenceOf(parent) !== precedenceOf(node) || parent === '**') return false
  if (equality.has(parent) && equality.has(node)) return false
  if ((node === '%' && multiplicative.has(parent)) || (parent === '%' && multiplicative.has(node)))
    return false
  if (node !== parent && multiplicative.has(node) && multiplicative.has(parent)) return false
  return !(['>>', '<<', '>>>'].includes(parent) && ['>>', '<<', '>>>'].includes(node))
}

/** Where an expression stands. */
export type Place =
  | 'plain'
  /** What a member or an element is given. */
  | 'given'
  | 'operand'
  | 'callee'
  | 'object'
  | 'left'
  | 'right'
  | 'test'
  | 'arrowBody'
  | 'spread'
  | 'as'
  | 'statement'

/** Whether the formatter puts parentheses around an expression there. */
export function needsParens(node: Expr, place: Place, parentOperator = ''): boolean {
  switch (node.kind) {
    case 'binary':
      if (place === 'left' || place === 'right')
        return binaryParens(node.operator, parentOperator, place)
      return place === 'operand' || place === 'callee' || place === 'object' || place === 'as'
    case 'as':
      return (
        ['callee', 'object', 'operand', 'test'].includes(place) ||
        ((place === 'left' || place === 'right') && parentOperator !== '=')
      )
    case 'assign':
      return !['statement', 'plain', 'given'].includes(place)
    case 'cond':
      return ['operand', 'callee', 'object', 'left', 'right', 'test', 'as'].includes(place)
    case 'arrow':
      if (node.generator && place === 'object') return false
      return ['operand', 'callee', 'object', 'left', 'right', 'test', 'as'].includes(place)
    case 'await':
      return (
        ['callee', 'object', 'as', 'operand', 'test'].includes(place) ||
        ((place === 'left' || place === 'right') && parentOperator !== '=')
      )
    case 'unary':
      return (
        place === 'callee' || place === 'object' || (parentOperator === '**' && place === 'left')
      )
    case 'object':
      return place === 'arrowBody' || place === 'statement'
    case 'class':
      return place === 'callee' || place === 'statement'
    case 'raw':
      return (
        (place === 'object' && /^\d+$/.test(node.text)) ||
        (/^-/.test(node.text) &&
          (place === 'object' || (place === 'left' && parentOperator === '**')))
      )
    default:
      return false
  }
}

/** Whether a sign stands before the same one, which would make `--` of the two. */
export const isSignedAgain = (operand: Expr, operator: string): boolean =>
  /^[+-]/.test(operator) &&
  ((operand.kind === 'unary' && !operand.postfix && operand.operator[0] === operator[0]) ||
    (operand.kind === 'raw' && operand.text.startsWith(operator[0]!)))

function binaryParens(node: string, parent: string, place: Place): boolean {
  const [outer, inner] = [precedenceOf(parent), precedenceOf(node)]
  if (logical.has(parent) && logical.has(node)) return parent !== node || place === 'right'
  if (outer > inner || (outer === inner && place === 'right')) return true
  if (outer === inner && !isFlat(parent, node)) return true
  if (outer < inner && node === '%') return parent === '+' || parent === '-'
  return bitwise.has(parent)
}

type Binary = Extract<Expr, { kind: 'binary' }>

/** `a && (b && c)` as the formatter has it, without parentheses. */
export function balance(node: Binary): Binary {
  const { operator, left, right } = node
  if (!['&&', '||', '??'].includes(operator)) return node
  if (right.kind !== 'binary' || right.operator !== operator) return node
  const inner = balance({ ...node, left, right: right.left } as Binary)
  return balance({ ...node, left: inner, right: right.right } as Binary)
}

/** Whether the right side of a logical operator stays on the operator's line. */
export const isInlined = ({ operator, right }: Extract<Expr, { kind: 'binary' }>): boolean =>
  ['&&', '||', '??'].includes(operator) &&
  ((right.kind === 'object' && right.members.length > 0) ||
    (right.kind === 'array' && right.items.length > 0))
