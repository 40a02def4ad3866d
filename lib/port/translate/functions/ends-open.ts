import { nil } from '../../code/make'
import type { Stmt } from '../../code/nodes'
import { contains, type Php } from '../../source/ast'

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
    case 'while':
      return !isTrue(last.test) || isLeft(last.body)
    case 'for':
      return last.test.length > 0 || isLeft(last.body)
    default:
      return true
  }
}

/** A body that gives null where it gave nothing: PHP makes that of a `return` alone, and of an end. */
export function givesNull(body: readonly Stmt[], isOpen: boolean): Stmt[] {
  const all = body.map(withNull)
  return isOpen ? [...all, { kind: 'return', value: nil() }] : all
}

function withNull(node: Stmt): Stmt {
  const all = (body: readonly Stmt[]): Stmt[] => body.map(withNull)
  switch (node.kind) {
    case 'return':
      return node.value ? node : { ...node, value: nil() }
    case 'if':
      return { ...node, yes: all(node.yes), ...(node.no ? { no: all(node.no) } : {}) }
    case 'for':
    case 'forOf':
    case 'while':
    case 'do':
    case 'block':
      return { ...node, body: all(node.body) }
    case 'labelled':
      return { ...node, body: withNull(node.body) }
    case 'switch':
      return { ...node, cases: node.cases.map((one) => ({ ...one, body: all(one.body) })) }
    case 'try':
      return {
        ...node,
        body: all(node.body),
        ...(node.handler ? { handler: all(node.handler) } : {}),
        ...(node.finalizer ? { finalizer: all(node.finalizer) } : {}),
      }
    default:
      return node
  }
}

const isTrue = (test: Php): boolean =>
  (test.kind === 'boolean' && test.value) || (test.kind === 'number' && test.value === '1')

/** Whether a loop without an end may be left, as far as a glance tells. */
const isLeft = (body: Php): boolean =>
  contains(body, ({ kind }) => kind === 'break' || kind === 'goto', true)

const asBlock = (node: Php): Php =>
  node.kind === 'block' ? node : { kind: 'block', children: [node], loc: node.loc }
