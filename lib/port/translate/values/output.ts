import { call, id, raw, template } from '../../code/make'
import type { Expr, Stmt } from '../../code/nodes'
import type { Node, Php } from '../../source/ast'
import { isPrim, plainTypeOf, text } from '../../types/ty'
import { piece } from './coerce'
import { shorten } from '../scope/comments'
import { expr } from '../scope/translator'
import type { Scope } from '../scope/scope'

/** `echo`, `print`: what goes to the standard output, before what a part of it writes itself. */
export function translateEcho(nodes: readonly Php[], scope: Scope): Stmt[] {
  const at = nodes.findLastIndex((one, at) => at > 0 && 'isWrittenApart' in one)
  const [first, last] = at < 0 ? [[], nodes] : [nodes.slice(0, at), nodes.slice(at)]
  const before = first.length > 0 ? translateEcho(first, scope) : []
  const parts = last.map((one) => expr(one, scope))
  return [...before, ...printParts(parts, scope)]
}

/** Values that are written to the standard output, one behind the other. */
export function printParts(parts: readonly Expr[], scope: Scope): Stmt[] {
  const isEol = (part: Expr): boolean =>
    (part.kind === 'raw' && part.text === "'\\n'") ||
    (part.kind === 'string' && part.value === '\n')
  if (parts.length > 0 && isEol(parts.at(-1)!)) {
    const inner = parts.slice(0, -1)
    return [
      {
        kind: 'expr',
        value: call(
          raw('console.log'),
          inner.length === 0
            ? []
            : [
                inner.length === 1
                  ? echoText(inner[0]!, scope)
                  : template(inner.map((part) => (isEol(part) ? '\n' : piece(scope.unit, part)))),
              ],
        ),
      },
    ]
  }
  const whole =
    parts.length === 1
      ? echoText(parts[0]!, scope)
      : template(parts.map((part) => (isEol(part) ? '\n' : piece(scope.unit, part))))
  if (whole.kind === 'template' && whole.texts.at(-1)!.endsWith('\n')) {
    const pieces = whole.texts.flatMap((one, at): (string | Expr)[] => [
      at === whole.texts.length - 1 ? one.slice(0, -1) : one,
      ...(at < whole.values.length ? [whole.values[at]!] : []),
    ])
    return [{ kind: 'expr', value: call(raw('console.log'), [template(pieces)]) }]
  }
  if (whole.kind === 'string' && whole.value.endsWith('\n'))
    return [
      {
        kind: 'expr',
        value: call(raw('console.log'), [{ ...whole, value: whole.value.slice(0, -1) }]),
      },
    ]
  return [{ kind: 'expr', value: call(raw('process.stdout.write'), [whole]) }]
}

function echoText(part: Expr, scope: Scope): Expr {
  const ty = plainTypeOf(part.ty)
  return (ty.kind === 'object' && ty.name === 'Body') || isPrim(ty, 'int')
    ? call(id('String'), [part], text)
    : piece(scope.unit, part)
}

export function inline(node: Node<'inline'>, scope: Scope): Stmt[] {
  const html = node.value
  if (html.trim() === '') return []
  scope.unit.remark('check', node, shorten(html), 'HTML around PHP is written to standard output')
  return [{ kind: 'expr', value: call(raw('process.stdout.write'), [template([html])]) }]
}
