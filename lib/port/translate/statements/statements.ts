import { id } from '../../code/make'
import type { Stmt } from '../../code/nodes'
import { isCallOf, type Node, type Php } from '../../source/ast'
import { addMiddleware, leaveCopy } from '../wechatpay/middlewares'
import { isPlain } from '../scope/occurrences'
import { translateTry } from './catches'
import { jump, withinFrame } from './jumps'
import { foreach, forLoop, loopTest } from './loops'
import { translateSwitch } from './switches'
import { exitStatements } from '../values/exits'
import { translateEcho, inline } from '../values/output'
import { negate } from '../values/coerce'
import { widerThanLiteral } from '../values/compared'
import { constantName } from '../scope/naming'
import { noteUnused } from '../scope/unused'
import { expr } from '../scope/translator'
import { translateReturn } from './returns'
import { testOf } from '../values/operators'
import { numberStatement } from '../values/throwables'
import { nonNull, plainTypeOf } from '../../types/ty'
import type { Scope } from '../scope/scope'
import { blockOf, statementsOf } from '../scope/translator'
import { classStatement, functionStatement } from '../classes/classes'
import { declareVariable, destructure, globals, statics } from './declarations'
import { translateUnset } from './removals'

type Rules = { [K in Php['kind']]?: (node: Node<K>, scope: Scope) => Stmt[] }

const statementRules: Rules = {
  expressionstatement: (node, scope) => expressionStatement(node, scope),
  echo: (node, scope) => translateEcho(node.expressions ?? [], scope),
  inline: (node, scope) => inline(node, scope),
  return: (node, scope) => [translateReturn(node, scope)],
  if: (node, scope) =>
    isFunctionGuard(node) && scope.isScript
      ? statementsOf((node.body as Node<'block'>).children, scope, node.body)
      : [conditional(node, scope)],
  foreach: (node, scope) => withinFrame(scope, () => foreach(node, scope)),
  for: (node, scope) => withinFrame(scope, () => [forLoop(node, scope)]),
  while: (node, scope) =>
    withinFrame(scope, () => [
      { kind: 'while', test: loopTest(node.test, scope), body: blockOf(node.body, scope) },
    ]),
  do: (node, scope) =>
    withinFrame(scope, () => [
      { kind: 'do', body: blockOf(node.body, scope), test: loopTest(node.test, scope) },
    ]),
  switch: (node, scope) =>
    withinFrame(scope, () => [translateSwitch(node, scope)], { isSwitch: true }),
  break: (node, scope) => [jump(node, scope)],
  continue: (node, scope) => [jump(node, scope)],
  try: (node, scope) => [translateTry(node, scope)],
  throw: (node, scope) => [{ kind: 'throw', value: expr(node.what, scope) }],
  block: (node, scope) => [{ kind: 'block', body: blockOf(node, scope) }],
  namespace: (node, scope) => statementsOf(node.children, scope, node),
  declare: (node, scope) => statementsOf(node.children, scope, node),
  usegroup: () => [],
  noop: () => [],
  halt: () => [],
  global: (node, scope) => globals(node, scope),
  static: (node, scope) => statics(node, scope),
  unset: (node, scope) => node.variables.flatMap((one) => translateUnset(one, scope)),
  function: (node, scope) => functionStatement(node as never, scope),
  class: (node, scope) => classStatement(node, scope),
  interface: (node, scope) => classStatement(node, scope),
  trait: (node, scope) => classStatement(node, scope),
  enum: (node, scope) => classStatement(node, scope),
  constantstatement: (node, scope) =>
    node.constants.map((one) =>
      constantOf(typeof one.name === 'string' ? one.name : one.name.name, one.value, scope),
    ),
}

/** A constant of the module's. */
function constantOf(name: string, given: Php, scope: Scope): Stmt {
  const { file, project, target } = scope.unit
  const value = expr(given, scope)
  const symbol = constantName(name, project, target)
  project.addConstant(name, { ty: value.ty, file: target, symbol })
  return {
    kind: 'let',
    name: id(symbol, value.ty),
    ty: widerThanLiteral(scope.unit, value, `${file}:${symbol}`),
    initial: value,
    isConst: true,
    isExported: true,
  }
}

export function statement(node: Php, scope: Scope): Stmt[] {
  const rule = statementRules[node.kind] as ((node: Php, scope: Scope) => Stmt[]) | undefined
  if (rule) return rule(node, scope)
  // PHP's parser hands over some expressions bare
  if (node.kind === 'closure' || node.kind === 'arrowfunc')
    return [{ kind: 'expr', value: expr(node, scope) }]
  scope.unit.leave(node, scope.unit.briefOf(node), `${node.kind} has no counterpart`)
  return []
}

/** `if (!function_exists('a')) { function a() … }`: a module's functions are its own. */
const isFunctionGuard = ({ test, body, alternate }: Node<'if'>): boolean =>
  !alternate &&
  test.kind === 'unary' &&
  test.type === '!' &&
  isCallOf(test.what, 'function_exists') &&
  body?.kind === 'block' &&
  body.children.every((one) => one.kind === 'function')

/** `ksort($list)`, which changes nothing. */
const isSortedList = (node: Php, scope: Scope): boolean =>
  isCallOf(node, 'ksort') &&
  node.arguments.length === 1 &&
  isPlain(node.arguments[0]!) &&
  plainTypeOf(nonNull(expr(node.arguments[0], scope).ty)).kind === 'list'

/** Whether a statement means nothing here, which the report says. */
function isLeftOut(node: Php, scope: Scope): boolean {
  const why = isSortedList(node, scope)
    ? 'the keys of a list are in order already: left out'
    : isEntryGuard(node)
      ? 'keeps the file from being called by its URL, which nobody can do to a module: left out'
      : undefined
  if (why === undefined) return false
  scope.unit.remark('check', node, scope.unit.briefOf(node), why)
  return true
}

function expressionStatement(
  { expression, loc }: Node<'expressionstatement'>,
  scope: Scope,
): Stmt[] {
  const node = expression
  if (leaveCopy(node, scope)) return []
  const middleware = addMiddleware(node, scope)
  if (middleware) return middleware
  if (node.kind === 'assign' && node.operator === '=') {
    if (isPlain(node.left)) return [declareVariable(node as never, scope, loc.start.offset)]
    if (node.left.kind === 'list' || node.left.kind === 'array') return destructure(node, scope)
  }
  if (isLeftOut(node, scope)) return []
  if (node.kind === 'bin' && ['or', '||', 'and', '&&'].includes(node.type.toLowerCase())) {
    const { test } = testOf(node.left, scope)
    const isOr = ['or', '||'].includes(node.type.toLowerCase())
    return [
      {
        kind: 'if',
        test: isOr ? negate(test) : test,
        yes: expressionStatement(
          { kind: 'expressionstatement', expression: node.right, loc } as never,
          scope,
        ),
      },
    ]
  }
  if (node.kind === 'throw') return [{ kind: 'throw', value: expr(node.what, scope) }]
  const constant = constantDefinition(node, scope)
  if (constant) return [constant]
  if (node.kind === 'retif' && node.trueExpr) {
    const { test, facts, not } = testOf(node.test, scope)
    const branch = (inner: Php): Stmt[] =>
      expressionStatement({ kind: 'expressionstatement', expression: inner, loc } as never, scope)
    return [
      {
        kind: 'if',
        test,
        yes: scope.withNarrowed(facts, () => branch(node.trueExpr!)),
        no: scope.withNarrowed(not, () => branch(node.falseExpr)),
      },
    ]
  }
  if (node.kind === 'exit') return exitStatements(node, scope)
  if (node.kind === 'print') return translateEcho([node.expression!], scope)
  noteUnused(node)
  const value = expr(node, scope)
  // an import stands on its own
  const bare = node.kind === 'silent' ? node.expr : node
  if (bare.kind === 'include' && value.kind !== 'call') return []
  if (value.kind === 'raw' && value.text === 'undefined') return []
  if (value.kind === 'raw' && value.text === '') return []
  return [{ kind: 'expr', value }, ...numberStatement(node, scope)]
}

/** `defined('BASEPATH') or exit('…')`. */
const isEntryGuard = (node: Php): boolean =>
  node.kind === 'bin' &&
  ['or', '||'].includes(node.type.toLowerCase()) &&
  isCallOf(node.left, 'defined') &&
  node.right.kind === 'exit'

/** `define('NAME', …)` among the file's own statements is a constant of the module's. */
function constantDefinition(node: Php, scope: Scope): Stmt | undefined {
  if (!scope.isScript || !isCallOf(node, 'define')) return undefined
  const [name, value] = node.arguments
  if (name?.kind !== 'string' || !/^[A-Za-z_]\w*$/.test(name.value) || !value) return undefined
  if (!scope.isOutermost) return undefined
  return constantOf(name.value, value, scope)
}

function conditional(node: Node<'if'>, scope: Scope): Stmt {
  const { test, facts, not } = testOf(node.test, scope)
  const yes = scope.withNarrowed(facts, () => blockOf(node.body, scope))
  const { alternate } = node
  const no =
    alternate &&
    scope.withNarrowed(not, () =>
      alternate.kind === 'if' ? [conditional(alternate, scope)] : blockOf(alternate, scope),
    )
  if (!alternate && leaves(node.body)) scope.narrow(not)
  return { kind: 'if', test, yes, ...(no ? { no } : {}) }
}

function leaves(body: Php): boolean {
  const last = 'children' in body ? (body as { children: Php[] }).children.at(-1) : body
  return (
    last !== undefined &&
    (['return', 'throw', 'continue', 'break'].includes(last.kind) || isExit(last))
  )
}

/** `exit;`, behind which nothing comes. */
export const isExit = (node: Php): boolean =>
  node.kind === 'expressionstatement' && node.expression.kind === 'exit'
