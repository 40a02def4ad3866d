import { assign, member, raw, str } from '../../code/make'
import type { Expr, Member, Stmt } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { everything, exceptions, imported, thrown } from '../../tables/exceptions'
import { int, isForeign, objectOf, text, unknown } from '../../types/ty'
import { castTo, coerce } from './coerce'
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

/** Whether a class of the project's comes from one of PHP's exceptions that the library has. */
export function isLibraryError(fqn: string | undefined, project: Project): boolean {
  const root = project.find(fqn, ({ parent }) =>
    parent !== undefined && !project.classes.has(parent) ? parent : undefined,
  )
  return root !== undefined && imported.has(thrown[root] ?? '')
}

/** What PHP's exceptions are given, by its names or in their order, without what says nothing. */
export function givenToError(
  nodes: readonly Php[],
): Partial<Record<'message' | 'code' | 'previous', Php>> {
  const names = ['message', 'code', 'previous']
  const given = nodes.map((one, at): [string, Php] =>
    one.kind === 'namedargument' ? [one.name, one.value] : [names[at] ?? '', one],
  )
  return Object.fromEntries(given.filter(([, one]) => one.kind !== 'nullkeyword' && !isZero(one)))
}

const isZero = (node: Php): boolean => node.kind === 'number' && node.value === '0'

/**
 * What PHP hands to an exception's constructor, as JavaScript's takes it: the number is set behind
 * it; the library's own take it as a status, of which their `getCode()` tells.
 *
 * @param isOurs whether it is one of the library's, or comes from one
 */
export function errorArguments(nodes: readonly Php[], isOurs: boolean, scope: Scope): Expr[] {
  const { message, code, previous } = givenToError(nodes)
  const fields: Member[] = []
  const add = (key: string, value: Expr): void => void fields.push({ kind: 'field', key, value })
  if (code && isOurs) add('status', coerce(scope.unit, expr(code, scope), int))
  if (previous) {
    const value = expr(previous, scope)
    const isError = value.ty.kind === 'object' && !isForeign(value.ty)
    if (!isOurs) add('cause', value)
    else add('previous', isError ? value : castTo(scope.unit, value, objectOf('Error')))
  }
  const args = message ? [coerce(scope.unit, expr(message, scope), text)] : []
  if (args.length === 0 && (isOurs || fields.length > 0)) args.push(str(''))
  return fields.length === 0 ? args : [...args, { kind: 'object', members: fields, ty: unknown }]
}

/** `parent::__construct($message, $code)` of an exception: what gives it its number. */
export function numberStatement(node: Php, scope: Scope): Stmt[] {
  const { cls, unit } = scope
  const parent = cls?.parent
  if (
    !cls ||
    parent === undefined ||
    thrown[parent] === undefined ||
    imported.has(thrown[parent]) ||
    unit.project.classes.has(parent) ||
    node.kind !== 'call' ||
    node.what.kind !== 'staticlookup' ||
    node.what.what.kind !== 'parentreference' ||
    node.what.offset.kind !== 'identifier' ||
    node.what.offset.name !== '__construct'
  )
    return []
  const { code } = givenToError(node.arguments)
  if (!code) return []
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
