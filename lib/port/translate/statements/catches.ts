import { binary, id, unary } from '../../code/make'
import type { Stmt } from '../../code/nodes'
import type { Catch, Node } from '../../source/ast'
import { isForeign, type Ty } from '../../types/ty'
import { classNames, instanceTest, instanceTy } from '../values/instances'
import type { Scope } from '../scope/scope'
import { blockOf } from '../scope/translator'

export function translateTry(node: Node<'try'>, scope: Scope): Stmt {
  const body = blockOf(node.body, scope)
  const alwaysOf = (): Stmt[] | undefined => (node.always ? blockOf(node.always, scope) : undefined)
  if (node.catches.length === 0) {
    const always = alwaysOf()
    return { kind: 'try', body, ...(always ? { finalizer: always } : {}) }
  }
  const names = node.catches
    .map((one) => one.variable?.name as string | undefined)
    .filter((name) => name !== undefined)
  const [name] = names
  if (node.catches[0]?.variable) scope.unit.at = node.catches[0].variable.loc.start.offset
  const shown = name === undefined ? 'error' : scope.nameOf(name)
  const handler = handlerOf(node.catches, shown, scope)
  const always = alwaysOf()
  return {
    kind: 'try',
    body,
    name: needsName(handler, shown) ? shown : undefined,
    handler,
    ...(always ? { finalizer: always } : {}),
  }
}

const needsName = (handler: readonly Stmt[], name: string): boolean =>
  JSON.stringify(handler, (key, value: unknown) => (key === 'ty' ? undefined : value)).includes(
    `"name":"${name}"`,
  )

/** Catches as tests of one error, which goes on where none of them is meant. */
function handlerOf(catches: readonly Catch[], name: string, scope: Scope): Stmt[] {
  const [first, ...rest] = catches
  if (!first) return [{ kind: 'throw', value: id(name) }]
  const error = id(name, { kind: 'caught' })
  const own = first.variable?.name as string | undefined
  if (first.variable) scope.unit.at = first.variable.loc.start.offset
  const classes = first.what.map((one) => ({
    fqn: scope.unit.resolve(one.name, one.resolution),
    node: one,
  }))
  const found = classes.map(({ fqn, node }) => classNames(fqn, scope, node))
  const isAll = found.some((one) => one.length === 0)
  const unique = [...new Set(found.flat())]
  const types = isAll ? [] : unique.map((one) => instanceTy(one, scope))
  const [only] = types
  // several classes from elsewhere are one to TypeScript
  const tested: Ty = { kind: 'caught', ...(isAll ? {} : { isTested: true }) }
  const ty: Ty = only && (types.length === 1 || types.every(isForeign)) ? only : tested
  if (own !== undefined) scope.learn(own, { kind: 'caught' })
  const facts = own === undefined ? new Map<string, Ty>() : new Map([[own, ty]])
  const alias: Stmt[] =
    own !== undefined && scope.nameOf(own) !== name
      ? [{ kind: 'let', name: id(scope.nameOf(own)), initial: error, isConst: true }]
      : []
  const body = [...alias, ...scope.withNarrowed(facts, () => blockOf(first.body, scope))]
  if (isAll) return body
  const test = unique.map((one) => instanceTest(error, one)).reduce((a, b) => binary('||', a, b))
  if (rest.length === 0) {
    const doubt = unary('!', test)
    return [{ kind: 'if', test: doubt, yes: [{ kind: 'throw', value: error }] }, ...body]
  }
  return [{ kind: 'if', test, yes: body, no: handlerOf(rest, name, scope) }]
}
