import { functionNameOf, childrenOf, type Node, type Php, type Tree } from '../../source/ast'
import { byReference } from './changers'
import { isPlain } from './occurrences'

/** Functions whose statement stands for what they put into a variable that they are handed. */
const filling: ReadonlySet<string> = new Set([
  'openssl_sign',
  'openssl_public_encrypt',
  'openssl_private_decrypt',
  'parse_str',
])

/** Calls that stand for what they put into a variable. */
const fillings = new WeakSet<object>()

/** Whether a call gives what PHP puts into the variable that it is handed. */
export const isFilling = (node: object): boolean => fillings.has(node)

/**
 * Writes `openssl_sign($text, $signature, $key);` as `$signature = openssl_sign($text, …, $key);`,
 * which says where the variable gets its value.
 *
 * @param tree a file's tree, which gets the assignments
 */
export function rewriteFillings(tree: Tree): void {
  for (const node of childrenOf(tree)) rewriteIn(node)
}

function rewriteIn(node: Php): void {
  if (node.kind === 'expressionstatement') {
    const { expression } = node
    const made = assignmentOf(expression.kind === 'silent' ? expression.expr : expression)
    if (made) Object.assign(node, { expression: made })
  }
  for (const child of childrenOf(node)) rewriteIn(child)
}

function assignmentOf(call: Php): Node<'assign'> | undefined {
  if (call.kind !== 'call') return undefined
  const name = functionNameOf(call)
  const at = filling.has(name) ? byReference[name]?.[0] : undefined
  const left = at === undefined ? undefined : call.arguments[at]
  if (at === undefined || !left || !isPlain(left)) return undefined
  const given = call.arguments.map((one, place) =>
    place === at ? ({ kind: 'nullkeyword', loc: one.loc } as Php) : one,
  )
  const right = Object.assign(call, { arguments: given })
  fillings.add(right)
  return { kind: 'assign', operator: '=', left, right, loc: call.loc } as Node<'assign'> & Php
}
