import { call, id, invoke, raw, statement } from '../../code/make'
import { isArrow, partsOf } from '../../code/parts'
import type { Stmt } from '../../code/nodes'
import { none, objectOf, unknown } from '../../types/ty'

const isProgram = (one: Stmt): boolean =>
  !['import', 'function', 'class', 'lines'].includes(one.kind)

function awaits(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(awaits)
  if (typeof node !== 'object' || node === null || isArrow(node)) return false
  const { kind, isAwait } = node as { kind?: unknown; isAwait?: boolean }
  return kind === 'await' || isAwait === true || partsOf(node).some(awaits)
}

/** A program that awaits stands in a function, since a CommonJS module cannot await by itself. */
export function inMain(statements: readonly Stmt[]): Stmt[] {
  if (!statements.some((one) => isProgram(one) && awaits(one))) return [...statements]
  // what comes before stays outside, where functions see it
  const first = statements.findIndex((one) => isProgram(one) && awaits(one))
  const body = statements.filter(
    (one, at) =>
      at >= first &&
      (isProgram(one) || (one.kind === 'lines' && at > first && one.text.startsWith('//'))),
  )
  const others = statements.filter((one) => !body.includes(one))
  const head = others.filter((one) => statements.indexOf(one) < first)
  const tail = others.filter((one) => statements.indexOf(one) >= first)
  const main: Stmt = {
    kind: 'function',
    name: 'main',
    fn: {
      kind: 'arrow',
      params: [],
      body: body.map((one) =>
        'isExported' in one ? ({ ...one, isExported: false } as Stmt) : one,
      ),
      isAsync: true,
      returns: objectOf('Promise', [none]),
    },
    blank: true,
  }
  const report = {
    kind: 'arrow' as const,
    params: [{ name: 'error', ty: unknown }],
    body: [
      statement(call(raw('console.error'), [id('error')])),
      statement({
        kind: 'assign',
        operator: '=',
        left: raw('process.exitCode'),
        right: raw('1'),
        ty: unknown,
      }),
    ],
    ty: unknown,
  }
  return [
    ...head,
    main,
    { kind: 'expr', value: invoke(call(id('main'), []), 'catch', [report]), blank: true },
    ...tail,
  ]
}
