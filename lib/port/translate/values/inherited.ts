import { typeText, plainTypeOf, type Ty } from '../../types/ty'
import type { Php } from '../../source/ast'
import type { Scope } from '../scope/scope'
import { nameTypes } from './coerce'

/** A member that comes from a parent or trait that is not ported. */
export function noteInherited(scope: Scope, name: string, ty: Ty | 'method', node: Php): void {
  const info = scope.cls!
  const members = scope.unit.foreign.parents.get(info.fqn) ?? new Map<string, string>()
  scope.unit.foreign.parents.set(info.fqn, members)
  if (members.has(name)) return
  const isOwn = scope.unit.project.find(info.fqn, (one) => one.methods.get(name)) !== undefined
  const method = `(...args: unknown[]): ${isOwn ? 'unknown' : 'Foreign'}`
  members.set(name, ty === 'method' ? method : typeTextOf(scope, ty))
  if (ty === 'method') scope.unit.foreign.types.add('Foreign')
  scope.unit.remark(
    'check',
    node,
    `$this->${name}${ty === 'method' ? '()' : ''}`,
    info.parent
      ? `comes from ${info.parent}, which is not ported: it is declared, for you to bring`
      : 'is not defined in this class: it is declared, for you to bring',
  )
}

function typeTextOf(scope: Scope, ty: Ty): string {
  if (ty.kind === 'object' && ty.name === 'WeChatPay') scope.unit.importType('WeChatPay')
  if (ty.kind === 'object') nameTypes(scope.unit, ty)
  return `: ${typeText(plainTypeOf(ty))}`
}
