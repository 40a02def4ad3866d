import { types } from 'node:util'
import { constant, id, member } from '../../code/make'
import type { Arrow, Expr, Stmt } from '../../code/nodes'
import type { Callable, Php } from '../../source/ast'
import { objectOf, unknown } from '../../types/ty'
import { closureOf } from '../functions/closures'
import { castTo } from '../values/coerce'
import { isPlain } from '../scope/occurrences'
import type { Scope } from '../scope/scope'
import { standing } from './stacks'

export type Closure = Callable & Php & { kind: 'closure' | 'arrowfunc' }

/** What a middleware does to requests and to answers. */
export interface Middleware {
  readonly request?: Closure
  readonly response?: Closure
  /** What the request is called where the answer is looked at. */
  readonly requestName?: string
}

export const statementsIn = (node: Callable): Php[] =>
  node.body && 'children' in node.body ? node.body.children : []

/** A closure without the type of its first parameter, which its place gives. */
const withoutType = (closure: Closure): Closure => ({
  ...closure,
  type: null,
  arguments: closure.arguments.slice(0, 1).map((param) => ({ ...param, type: null })),
})

export function asRequest(closure: Closure, scope: Scope): Expr {
  const name = closure.arguments[0]?.name.name ?? 'request'
  const body =
    closure.kind === 'arrowfunc'
      ? [{ kind: 'return', expr: closure.body, loc: closure.loc } as Php]
      : statementsIn(closure)
  const children = body.flatMap((one) => unfold(one, name))
  const block = { kind: 'block', children, loc: closure.body!.loc } as Php
  return closureOf({ ...withoutType(closure), kind: 'closure', body: block } as Closure, scope, [
    objectOf('AxiosRequest'),
  ])
}

/**
 * `return $request->withHeader(…)` and `$request = $request->withHeader(…)` as changes of the one
 * request.
 */
function unfold(node: Php, name: string): Php[] {
  const value =
    node.kind === 'return'
      ? node.expr
      : node.kind === 'expressionstatement' &&
          node.expression.kind === 'assign' &&
          isPlain(node.expression.left) &&
          node.expression.left.name === name
        ? node.expression.right
        : undefined
  const changes = value ? changesOf(value, name) : undefined
  if (changes)
    return [...changes, ...(node.kind === 'return' ? [{ ...node, expr: changes.base }] : [])]
  if (node.kind !== 'if') return [node]
  const inside = (body: Php | null): Php | null =>
    body && 'children' in body
      ? ({ ...body, children: body.children.flatMap((one) => unfold(one, name)) } as Php)
      : body
  return [{ ...node, body: inside(node.body)!, alternate: inside(node.alternate) }]
}

/** A row of `withHeader()` on a variable, each on its own. */
function changesOf(node: Php, name: string): (Php[] & { base: Php }) | undefined {
  if (isPlain(node)) return node.name === name ? Object.assign([], { base: node }) : undefined
  if (
    node.kind !== 'call' ||
    node.what.kind !== 'propertylookup' ||
    node.what.offset.kind !== 'identifier' ||
    !['withHeader', 'withAddedHeader', 'withoutHeader'].includes(node.what.offset.name)
  )
    return undefined
  const before = changesOf(node.what.what, name)
  if (!before) return undefined
  const own = { ...node, what: { ...node.what, what: before.base } } as Php
  standing.add(own)
  const change = { kind: 'expressionstatement', expression: own, loc: node.loc } as Php
  return Object.assign([...before, change], { base: before.base })
}

type Made = Extract<Expr, { kind: 'arrow' }>

/** A closure that has the request among its parameters, where it has it from around it. */
const withRequest = (closure: Closure, name: string | undefined): Closure => {
  const around = closure.uses?.find((use) => use.name === name)
  if (closure.kind === 'closure' && !around) return closure
  return name === undefined
    ? closure
    : {
        ...closure,
        uses: closure.uses?.filter((use) => use !== around),
        arguments: [
          ...closure.arguments,
          { ...closure.arguments[0]!, name: { ...closure.arguments[0]!.name, name } },
        ],
      }
}

/** An interceptor of responses: axios's type for the library's response. */
export function asResponse({ response: closure, requestName }: Middleware, scope: Scope): Expr {
  const type = objectOf('Response')
  const told0 = withRequest(withoutType(closure!), requestName)
  const made = closureOf(told0, scope, [type, objectOf('AxiosRequest')]) as Made
  const name = made.params[0]?.name ?? 'response'
  const answer = name === 'answer' ? 'reply' : 'answer'
  const given = id(answer, objectOf('AxiosResponse'))
  const whole: Stmt[] = Array.isArray(made.body)
    ? made.body
    : [{ kind: 'return', value: made.body }]
  const body = givesBack(whole, name, given) as Stmt[]
  scope.unit.importType('Response')
  const uses = (one: string): boolean =>
    JSON.stringify(body, withoutTypes).includes(`"name":"${one}"`)
  const arrow: Arrow = {
    ...made,
    params: [{ name: answer }],
    body: [
      ...(uses(name) ? [constant(name, castTo(scope.unit, given, type))] : []),
      ...made.params
        .slice(1)
        .filter((param) => uses(param.name))
        .map((param) => constant(param.name, member(given, 'config'))),
      ...body,
    ],
    returns: undefined,
  }
  return { ...arrow, ty: unknown }
}

const withoutTypes = (key: string, value: unknown): unknown => (key === 'ty' ? undefined : value)

/** Returns of the response give the answer that axios knows. */
function givesBack(node: unknown, name: string, answer: Expr): unknown {
  if (Array.isArray(node)) return node.map((one) => givesBack(one, name, answer))
  if (typeof node !== 'object' || node === null || types.isMap(node)) return node
  const one = node as { kind?: string; value?: Expr }
  if (one.kind === 'arrow') return node
  if (one.kind === 'return' && one.value?.kind === 'id' && one.value.name === name)
    return { ...one, value: answer }
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'ty' || key === 'to' ? (value as unknown) : givesBack(value, name, answer),
    ]),
  )
}
