import type { Expr } from '../code/nodes'

/** An argument that does not stop a chain from standing on one line. */
export function isSimple(node: Expr, depth = 2): boolean {
  if (depth <= 0) return false
  const inner = (one: Expr): boolean => isSimple(one, depth - 1)
  switch (node.kind) {
    case 'raw':
    case 'id':
    case 'string':
      return true
    case 'template':
      return node.texts.every((one) => !one.includes('\n')) && node.values.every(inner)
    case 'object':
      return node.members.every((one) => one.kind === 'field' && inner(one.value))
    case 'array':
      return node.items.every(inner)
    case 'call':
      return isSimple(node.callee, depth) && node.args.length <= depth && node.args.every(inner)
    case 'new':
      return isSimple(node.callee, depth) && node.args.length <= depth && node.args.every(inner)
    case 'member':
      return isSimple(node.object, depth)
    case 'index':
      return isSimple(node.object, depth) && isSimple(node.index, depth)
    case 'unary':
      return (
        (node.postfix || ['!', '-', '+', '~', '++', '--'].includes(node.operator)) &&
        isSimple(node.operand, depth)
      )
    case 'bang':
      return isSimple(node.value, depth)
    default:
      return false
  }
}
