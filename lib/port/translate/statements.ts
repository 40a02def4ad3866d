import { assign, call, id, invoke, raw, unary } from '../code/make'
import type { Expr, Stmt } from '../code/nodes'
import type { Node, Php, Variable } from '../source/ast'
import { isForeign, isPrim, isUnknown, listOf, nonNull, settled, unknown, valueOf, type Ty, recordOf } from '../types/ty'
import { isPlain } from './analyse'
import { access } from './access'
import { apart, held, namesIn, patternOf, stored } from './assignments'
import { tried } from './catches'
import { foreach, forLoop, jump, loopTest, switched } from './loops'
import { echoed, inline } from './output'
import { coerced, negated, nameTypes, told } from './coerce'
import { commentText, hasBlankBefore } from './comments'
import { expr, shortened } from './expressions'
import { returnTypes } from './functions'
import { testOf } from './operators'
import { tsdoc } from './phptypes'
import type { Scope } from './scope'
import { classStatement, functionStatement } from './classes'

/** The statements of a block, in a scope of their own for what tests have found out. */
export function blockOf(body: Php, scope: Scope): Stmt[] {
  const nodes = 'children' in body ? (body as { children: Php[] }).children : [body]
  return scope.block(() => {
    const made = statementsOf(nodes, scope, body)
    const rest = scope.unit.comments.before(body.loc?.end.offset ?? 0)
    if (rest.length > 0) made.push({ kind: 'lines', text: rest.map(commentText).join('\n') })
    return made
  })
}

/** Statements with their comments, blank lines and declarations. */
export function statementsOf(all: readonly Php[], scope: Scope, block: object): Stmt[] {
  const end = all.findIndex(node => node.kind === 'return' || node.kind === 'throw' || node.kind === 'continue' || node.kind === 'break')
  const isDead = (node: Php): boolean => !['function', 'class', 'interface', 'trait', 'enum', 'noop', 'label', 'inline'].includes(node.kind)
  const dead = end < 0 || scope.isScript ? [] : all.slice(end + 1).filter(isDead)
  if (dead.length > 0) scope.unit.remark('check', dead[0]!, shortened(scope.unit.textOf(dead[0]!)), 'is never reached, and left out')
  const nodes = dead.length > 0 ? all.filter(node => !dead.includes(node)) : all
  return nodes.flatMap((node): Stmt[] => {
    const { unit } = scope
    const comments = unit.comments.before(node.loc.start.offset)
    const isOwn = ['function', 'class', 'interface', 'trait', 'enum'].includes(node.kind)
    const lead = comments.map(commentText).map(one => isOwn ? tsdoc(one) : one).filter(one => one !== '')
    const blank = hasBlankBefore(unit.source, comments[0]?.loc.start.offset ?? node.loc.start.offset)
    unit.at = node.loc.start.offset
    const declarations = hoisted(block, node, scope)
    const made = statement(node, scope)
    unit.at = node.loc.start.offset
    const behind = unit.comments.behind(node.loc.end.offset)
    const all = [...declarations, ...made]
    const notes = unit.takeNotes()
    if (all.length === 0) return lead.length + notes.length > 0 ? [{ kind: 'lines', text: [...lead, ...notes].join('\n'), blank }] : []
    const [first, ...rest] = all
    const noted: Stmt = { ...first!, lead: [...lead, ...notes, ...first!.lead ?? []], blank: blank || first!.blank }
    const result = [noted, ...rest]
    if (behind) result[result.length - 1] = { ...result.at(-1)!, trail: commentText(behind) }
    return result
  })
}

/** Variables that must be declared before this statement, since they are first written somewhere inside it. */
function hoisted(block: object, node: Php, scope: Scope): Stmt[] {
  if (node.kind === 'static') for (const { variable } of node.variables) scope.declared.add(variable.name as string)
  return [...scope.variables.occurrences.keys()].flatMap((name): Stmt[] => {
    if (scope.ownerOf(name) !== scope) return []
    const declaration = scope.variables.declaration(name, node.loc.start.offset)
    if (declaration.how !== 'hoisted' || declaration.block !== block || declaration.statement !== node || scope.declared.has(name)) return []
    scope.declared.add(name)
    const ty = scope.typeOf(name)
    const shown = isPrim(ty, 'never') ? unknown : ty
    nameTypes(scope.unit, shown)
    const isFree = isUnknown(shown) || (shown.kind === 'union' && shown.of.some(one => isPrim(one, 'undefined')))
    return [{ kind: 'let', name: id(scope.nameOf(name), ty), ty: settled(shown), isConst: false, isDefinite: !isFree }]
  })
}

type Rules = { [K in Php['kind']]?: (node: Node<K>, scope: Scope) => Stmt[] }

const rules: Rules = {
  expressionstatement: (node, scope) => expressionStatement(node, scope),
  echo: (node, scope) => echoed(node.expressions ?? [], scope),
  inline: (node, scope) => inline(node, scope),
  return: (node, scope) => [returned(node, scope)],
  if: (node, scope) => [conditional(node, scope)],
  foreach: (node, scope) => foreach(node, scope),
  for: (node, scope) => [forLoop(node, scope)],
  while: (node, scope) => [{ kind: 'while', test: loopTest(node.test, scope), body: blockOf(node.body, scope) }],
  do: (node, scope) => [{ kind: 'do', body: blockOf(node.body, scope), test: loopTest(node.test, scope) }],
  switch: (node, scope) => [switched(node, scope)],
  break: (node, scope) => [jump('break', node.level, scope)],
  continue: (node, scope) => [jump('continue', node.level, scope)],
  try: (node, scope) => [tried(node, scope)],
  throw: (node, scope) => [{ kind: 'throw', value: expr(node.what, scope) }],
  block: (node, scope) => [{ kind: 'block', body: blockOf(node, scope) }],
  namespace: (node, scope) => statementsOf(node.children, scope, node),
  declare: (node, scope) => statementsOf(node.children, scope, node),
  usegroup: () => [],
  noop: () => [],
  halt: () => [],
  global: (node, scope) => globals(node, scope),
  static: (node, scope) => statics(node, scope),
  unset: (node, scope) => node.variables.flatMap(one => removed(one, scope)),
  function: (node, scope) => functionStatement(node as never, scope),
  class: (node, scope) => classStatement(node, scope),
  interface: (node, scope) => classStatement(node, scope),
  trait: (node, scope) => classStatement(node, scope),
  enum: (node, scope) => classStatement(node, scope),
  constantstatement: (node, scope) => node.constants.map((one): Stmt => {
    const name = typeof one.name === 'string' ? one.name : one.name.name
    const value = expr(one.value, scope)
    scope.unit.learn(`const ${name}`, value.ty)
    return { kind: 'let', name: id(name, value.ty), initial: value, isConst: true, isExported: true }
  }),
}

function statement(node: Php, scope: Scope): Stmt[] {
  const rule = rules[node.kind] as ((node: Php, scope: Scope) => Stmt[]) | undefined
  if (rule) return rule(node, scope)
  scope.unit.leave(node, shortened(scope.unit.textOf(node)), `${node.kind} has no counterpart`)
  return []
}

function expressionStatement({ expression, loc }: Node<'expressionstatement'>, scope: Scope): Stmt[] {
  const node = expression
  if (node.kind === 'assign' && node.operator === '=') {
    if (isPlain(node.left)) return [declared(node as never, scope, loc.start.offset)]
    if (node.left.kind === 'list' || node.left.kind === 'array') return [destructured(node, scope)]
  }
  if (node.kind === 'bin' && ['or', '||', 'and', '&&'].includes(node.type.toLowerCase())) {
    const { test } = testOf(node.left, scope)
    const isOr = ['or', '||'].includes(node.type.toLowerCase())
    return [{ kind: 'if', test: isOr ? negated(test) : test, yes: expressionStatement({ kind: 'expressionstatement', expression: node.right, loc } as never, scope) }]
  }
  if (node.kind === 'throw') return [{ kind: 'throw', value: expr(node.what, scope) }]
  if (node.kind === 'retif' && node.trueExpr) {
    const { test, facts, not } = testOf(node.test, scope)
    const branch = (inner: Php): Stmt[] => expressionStatement({ kind: 'expressionstatement', expression: inner, loc } as never, scope)
    return [{ kind: 'if', test, yes: scope.narrowed(facts, () => branch(node.trueExpr!)), no: scope.narrowed(not, () => branch(node.falseExpr)) }]
  }
  if (node.kind === 'exit') return leaving(node, scope)
  if (node.kind === 'print') return echoed([node.expression!], scope)
  const value = expr(node, scope)
  if (value.kind === 'raw' && value.text === 'undefined') return []
  if (value.kind === 'raw' && value.text === '') return []
  return [{ kind: 'expr', value }]
}

function leaving(node: Node<'exit'>, scope: Scope): Stmt[] {
  const leave: Stmt = { kind: 'expr', value: call(raw('process.exit'), []) }
  if (!node.expression) return [leave]
  if (node.expression.kind === 'number') return [{ kind: 'expr', value: call(raw('process.exit'), [expr(node.expression, scope)]) }]
  return [...echoed([node.expression], scope), leave]
}

/** `$x = …` as a statement, which declares it where that is its place. */
function declared(node: Node<'assign'> & { left: Variable & { name: string } & Php }, scope: Scope, offset: number): Stmt {
  const { name } = node.left
  const owner = scope.ownerOf(name)
  scope.unit.at = offset
  const declaration = owner.variables.declaration(name, offset)
  const value = held(expr(node.right, scope), node.left, node.right, scope)
  const isHere = owner === scope && declaration.how === 'inline' && declaration.statement.kind === 'expressionstatement' && declaration.statement.loc.start.offset === offset
  if (!isHere) return { kind: 'expr', value: stored(node.left, value, scope) }
  scope.forget(name)
  const empty = (value.kind === 'array' && value.items.length === 0) || (value.kind === 'object' && value.members.length === 0)
  if (!empty || !isPrim(valueOf(value.ty), 'never')) scope.learn(name, value.ty)
  const ty = scope.typeOf(name)
  const initial = emptyAs(value, ty)
  const wide = annotated(initial, ty, declaration.isConst, scope, scope.nameOf(name))
  const fitted = wide ? coerced(scope.unit, initial, wide) : initial
  return { kind: 'let', name: id(scope.nameOf(name), ty), initial: fitted, isConst: declaration.isConst, ...wide ? { ty: wide } : {} }
}

/** `[]` is a list or an object, as what follows has it. */
function emptyAs(value: Expr, ty: Ty): Expr {
  if (value.kind !== 'array' || value.items.length > 0) return value
  const known = settled(nonNull(ty))
  if (known.kind === 'record' || known.kind === 'shape') return { kind: 'object', members: [], ty: known, fresh: true }
  return { ...value, ty: known.kind === 'list' ? known : listOf(unknown) }
}

/** The type that a declaration must be given, where TypeScript would take too narrow a one. */
function annotated(value: Expr, ty: Ty, isConst: boolean, scope: Scope, name: string): Ty | undefined {
  const [whole, own] = [settled(ty), settled(value.ty)]
  const isEmpty = (value.kind === 'array' && value.items.length === 0) || (value.kind === 'object' && value.members.length === 0)
  if (isPrim(whole, 'never') || whole.kind === 'function') return undefined
  if (!isEmpty && typeOfText(whole) === typeOfText(own) && !(isConst === false && isPrim(own, 'null'))) {
    return isConst && isLiteral(value) && scope.unit.fact(`compared ${scope.unit.file}:${name}`) ? whole : undefined
  }
  nameTypes(scope.unit, whole)
  if (isEmpty && isUnknown(whole)) return settled(value.ty)
  return whole
}

const isLiteral = (value: Expr): boolean => value.kind === 'string' || value.kind === 'raw'
const typeOfText = (ty: Ty): string => JSON.stringify(ty, (_key, value: unknown) => value instanceof Map ? [...value] : value)

function destructured(node: Node<'assign'>, scope: Scope): Stmt {
  const left = node.left as Node<'list'>
  const value = apart(left, expr(node.right, scope), scope)
  const pattern = patternOf(left.items, value, scope)
  const names = namesIn(left)
  const isNew = names.length > 0 && names.every(name => {
    const declaration = scope.declarationOf(name)
    return scope.ownerOf(name) === scope && declaration.how === 'inline' && declaration.statement.kind === 'expressionstatement' && declaration.statement.expression === node
  })
  if (!isNew) return { kind: 'expr', value: assign(pattern, value) }
  const isConst = names.every(name => (scope.declarationOf(name) as { isConst?: boolean }).isConst)
  return { kind: 'let', name: pattern, initial: value, isConst }
}

function returned(node: Node<'return'>, scope: Scope): Stmt {
  if (scope.isScript) return exportedValue(node, scope)
  if (!node.expr) {
    scope.returns.push({ kind: 'prim', name: 'undefined' })
    return { kind: 'return' }
  }
  const declared0 = returnTypes.get(scope)
  const value = expr(node.expr, scope)
  const isVoid = declared0 && isPrim(declared0, 'void')
  const fitted = declared0 && !isVoid && !isUnknown(declared0) ? coerced(scope.unit, emptyAs(value, declared0), declared0) : value
  scope.returns.push(declared0 ? value.ty : fitted.ty)
  return { kind: 'return', value: fitted }
}

/** What a file returns to the one that includes it. */
function exportedValue(node: Node<'return'>, scope: Scope): Stmt {
  const value = node.expr ? expr(node.expr, scope) : undefined
  if (!value) {
    scope.unit.leave(node, 'return', 'ends the file early: put what follows into a function or a condition')
    return { kind: 'block', body: [] }
  }
  scope.unit.remark('check', node, 'return', 'what the file returns is exported as `value`')
  return { kind: 'let', name: id('value', value.ty), initial: value, isConst: true, isExported: true }
}

function conditional(node: Node<'if'>, scope: Scope): Stmt {
  const { test, facts, not } = testOf(node.test, scope)
  const yes = scope.narrowed(facts, () => blockOf(node.body, scope))
  const { alternate } = node
  const no = alternate && scope.narrowed(not, () => alternate.kind === 'if' ? [conditional(alternate, scope)] : blockOf(alternate, scope))
  if (!alternate && leaves(node.body)) scope.narrow(not)
  return { kind: 'if', test, yes, ...no ? { no } : {} }
}

function leaves(body: Php): boolean {
  const last = 'children' in body ? (body as { children: Php[] }).children.at(-1) : body
  return last !== undefined && ['return', 'throw', 'continue', 'break'].includes(last.kind)
}

function globals(node: Node<'global'>, scope: Scope): Stmt[] {
  for (const one of node.items) if (isPlain(one)) scope.unit.leave(node, `global $${one.name}`, 'a global variable: hand it over, or import it')
  return []
}

function statics(node: Node<'static'>, scope: Scope): Stmt[] {
  for (const { variable, defaultValue } of node.variables) {
    const name = variable.name as string
    const value = defaultValue ? expr(defaultValue, scope) : raw('undefined', { kind: 'prim', name: 'undefined' })
    scope.learn(name, value.ty)
    scope.rename(name, scope.unit.ownName(scope.nameOf(name)))
    const ty = scope.typeOf(name)
    nameTypes(scope.unit, ty)
    scope.unit.hoisted.push({ kind: 'let', name: id(scope.nameOf(name), ty), ty: settled(ty), initial: emptyAs(value, ty), isConst: false })
    scope.unit.remark('check', node as never, `static $${name}`, 'lives in the module, once for all objects of the class')
  }
  return []
}

function removed(node: Php, scope: Scope): Stmt[] {
  if (isPlain(node)) {
    scope.unit.remark('check', node, `unset($${node.name})`, 'a variable goes out of use by itself')
    return []
  }
  if (node.kind === 'offsetlookup') {
    const place = access(node, scope)
    if (place.kind === 'member' || place.kind === 'index') {
      const base = place.object
      const ty = settled(nonNull(base.ty))
      if (ty.kind === 'list' && place.kind === 'index') return [{ kind: 'expr', value: invoke(base, 'splice', [place.index, raw('1')]) }]
      const record = ty.kind === 'shape' || (ty.kind === 'object' && !isForeign(ty)) || base.ty.kind === 'data' ? { ...place, object: told(scope.unit, base, recordOf(unknown)) } : place
      return [{ kind: 'expr', value: unary('delete ', record) }]
    }
  }
  if (node.kind === 'propertylookup') {
    const place = expr(node, scope)
    return [{ kind: 'expr', value: assign(place, { ...raw('undefined'), ty: { kind: 'prim', name: 'never' } }) }]
  }
  return []
}
