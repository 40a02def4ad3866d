import { childrenOf, type Php, type Tree } from '../../source/ast'
import { isPlain } from './occurrences'

/**
 * Writes `$a = $b = 0;` as two statements, where each variable gets the same constant.
 *
 * @param tree a file's tree, whose blocks get the statements
 */
export function rewriteChains(tree: Tree): void {
  const visit = (node: { children?: unknown }): void => {
    if (Array.isArray(node.children))
      node.children = (node.children as Php[]).flatMap((one) => statementsOf(one))
    for (const child of childrenOf(node)) visit(child as { children?: unknown })
  }
  visit(tree)
}

function statementsOf(node: Php): Php[] {
  if (node.kind !== 'expressionstatement') return [node]
  const names: Php[] = []
  let value: Php = node.expression
  while (value.kind === 'assign' && value.operator === '=' && isPlain(value.left)) {
    names.push(value.left)
    value = value.right
  }
  if (names.length < 2 || !isConstant(value)) return [node]
  return names.map((left, at) => {
    const loc = at === 0 ? node.loc : { start: left.loc.start, end: node.loc.end }
    const expression = { kind: 'assign', operator: '=', left, right: value, loc } as Php
    return { kind: 'expressionstatement', expression, loc } as Php
  })
}

const isConstant = (node: Php): boolean =>
  ['string', 'number', 'boolean', 'nullkeyword'].includes(node.kind) ||
  (node.kind === 'array' && node.items.length === 0)
