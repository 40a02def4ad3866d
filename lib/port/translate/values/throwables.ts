import { assign, member, raw } from '../../code/make'
import type { Expr, Stmt } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { everything, exceptions, imported, thrown } from '../../tables/exceptions'
import { int, text, unknown } from '../../types/ty'
import { coerce } from './coerce'
import type { Project } from '../scope/project'
import type { Scope } from '../scope/scope'
import { expr } from '../scope/translator'

/** Whether a class of PHP's own is one of its exceptions. */
const isBuiltIn = (fqn: string): boolean =>
  thrown[fqn] !== undefined || exceptions[fqn] !== undefined || everything.has(fqn)

/** Whether a class of the project's comes from one of PHP's exceptions. */
export const isError = (fqn: string | undefined, project: Project): boolean =>
  project.find(fqn, ({ parent }) =>
    parent !== undefined && !project.classes.has(parent) && isBuiltIn(parent) ? true : undefined,
  ) === true

const isZero = (node: Php): boolean => node.kind === 'number' && node.value === '0'

/**
 * What PHP hands to an exception's own constructor, as JavaScript's takes it: the number is set
 * behind it.
 */
export function errorArguments(nodes: readonly Php[], scope: Scope): Expr[] {
  const [message, , previous] = nodes
  const isOurs = imported.has(scope.cls?.parent ?? '')
  const told = message
    ? [coerce(scope.unit, expr(message, scope), text)]
    : isOurs || previous
      ? [coerce(scope.unit, raw("''", text), text)]
      : []
  if (!previous || previous.kind === 'nullkeyword' || isOurs) return told
  const cause = expr(previous, scope)
  return [
    ...told,
    { kind: 'object', members: [{ kind: 'field', key: 'cause', value: cause }], ty: unknown },
  ]
}

/** `parent::__construct($message, $code)` of an exception: what gives it its number. */
export function numberStatement(node: Php, scope: Scope): Stmt[] {
  const { cls, unit } = scope
  const parent = cls?.parent
  if (
    !cls ||
    parent === undefined ||
    thrown[parent] === undefined ||
    unit.project.classes.has(parent) ||
    node.kind !== 'call' ||
    node.what.kind !== 'staticlookup' ||
    node.what.what.kind !== 'parentreference' ||
    node.what.offset.kind !== 'identifier' ||
    node.what.offset.name !== '__construct'
  )
    return []
  const [, code] = node.arguments
  if (!code || isZero(code)) return []
  declareNumber(scope)
  const value = coerce(unit, expr(code, scope), int)
  return [{ kind: 'expr', value: assign(member(raw('this'), 'code', int), value) }]
}

/** `$this->message` and `$this->code` of an exception. */
export function memberOfError(name: string, scope: Scope): Expr | undefined {
  if (!scope.cls || !isError(scope.cls.fqn, scope.unit.project)) return undefined
  if (name === 'message') return member(raw('this'), name, text)
  if (name !== 'code') return undefined
  declareNumber(scope)
  return member(raw('this'), name, int)
}

/**
 * An exception's class says that it has a number, where it has no property of that name already.
 */
function declareNumber({ cls, unit }: Scope): void {
  if (unit.project.find(cls!.fqn, (one) => one.properties.get('code'))) return
  const members = unit.foreign.parents.get(cls!.fqn) ?? new Map<string, string>()
  unit.foreign.parents.set(cls!.fqn, members.set('code', ': number'))
}
