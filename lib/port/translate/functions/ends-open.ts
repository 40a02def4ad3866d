import type { Php } from '../../source/ast'

/** Whether a body can end without a return. */
export function endsOpen(body: Php | null): boolean {
  const statements = body && 'children' in body ? body.children : []
  const last = statements.at(-1)
  if (!last) return true
  switch (last.kind) {
    case 'return':
    case 'throw':
      return false
    case 'if':
      return (
        !last.alternate ||
        endsOpen(asBlock(last.body)) ||
        (last.alternate.kind === 'if'
          ? endsOpen({ kind: 'block', children: [last.alternate], loc: last.loc })
          : endsOpen(asBlock(last.alternate)))
      )
    case 'try':
      return endsOpen(last.body) || last.catches.some((one) => endsOpen(one.body))
    case 'expressionstatement':
      return last.expression.kind !== 'exit' && last.expression.kind !== 'throw'
    case 'switch':
      return (
        !last.body.children.some((one) => one.test === null) ||
        last.body.children.some(
          (one, at) =>
            at === last.body.children.length - 1 &&
            endsOpen({ kind: 'block', children: one.body?.children ?? [], loc: last.loc }),
        )
      )
    default:
      return true
  }
}

const asBlock = (node: Php): Php =>
  node.kind === 'block' ? node : { kind: 'block', children: [node], loc: node.loc }
