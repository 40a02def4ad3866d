import { construct, id, str } from '../../code/make'
import type { ClassMember, Stmt } from '../../code/nodes'
import type { Node } from '../../source/ast'
import { nothing, listOf, objectOf, text, unknown, type Ty } from '../../types/ty'
import type { ClassInfo, FunctionInfo } from '../scope/project'
import type { Scope } from '../scope/scope'
import { expr } from '../scope/translator'

const valueTy = (node: Node<'enum'>): Ty =>
  (node.valueType as { name?: string } | null)?.name?.toLowerCase() === 'int'
    ? { kind: 'prim', name: 'int' }
    : text

/** What every case of an enum has, and the enum itself. */
export function noteEnum(node: Node<'enum'>, info: ClassInfo): void {
  const self = objectOf(info.name)
  const own = (name: string, returns: Ty, params: FunctionInfo['params'] = []): void =>
    void info.methods.set(name, {
      symbol: `${info.fqn}::${name}`,
      isStatic: true,
      declared: true,
      params,
      returns,
    })
  info.properties.set('name', { ty: text, declared: true, isStatic: false })
  own('cases', listOf(self))
  if (!node.valueType) return
  const param = { name: 'value', ty: unknown, isOptional: false, isRest: false, byRef: false }
  info.properties.set('value', { ty: valueTy(node), declared: true, isStatic: false })
  own('from', self, [param])
  own('tryFrom', { kind: 'union', of: [self, nothing] }, [param])
}

/** `case A = 'a'`: one object, the same wherever it is named. */
export const caseMember = (node: Node<'enumcase'>, scope: Scope): ClassMember => ({
  kind: 'property',
  name: node.name.name,
  modifiers: 'static readonly',
  initial: construct(id(scope.cls!.name), [
    str(node.name.name),
    ...(node.value ? [expr(node.value, scope)] : []),
  ]),
})

/** The constructor of an enum's cases and its static methods. */
export function enumMembers(node: Node<'enum'>, name: string): ClassMember[] {
  const cases = node.body.filter((one): one is Node<'enumcase'> => one.kind === 'enumcase')
  const all = `[${cases.map((one) => `${name}.${one.name.name}`).join(', ')}]`
  const method = (
    called: string,
    code: string,
    returns: Ty,
    { hasValue }: { readonly hasValue: boolean },
    modifiers = 'static',
  ): ClassMember => ({
    kind: 'method',
    name: called,
    modifiers,
    fn: {
      kind: 'arrow',
      params: hasValue ? [{ name: 'value', ty: unknown }] : [],
      body: [{ kind: 'lines', text: code } satisfies Stmt],
      returns,
    },
    blank: true,
  })
  const value = { name: 'value', ty: valueTy(node), modifiers: 'readonly' }
  const self = objectOf(name)
  const maker: ClassMember = {
    kind: 'method',
    name: 'constructor',
    modifiers: 'private',
    fn: {
      kind: 'arrow',
      params: [
        { name: 'name', ty: text, modifiers: 'readonly' },
        ...(node.valueType ? [value] : []),
      ],
      body: [],
    },
    blank: true,
  }
  const listing = method('cases', `return ${all}`, listOf(self), { hasValue: false })
  if (!node.valueType) return [maker, listing]
  const found = `${name}.cases().find((one) => String(one.value) === String(value))`
  const nullable: Ty = { kind: 'union', of: [self, nothing] }
  return [
    maker,
    method('toJSON', 'return this.value', valueTy(node), { hasValue: false }, ''),
    listing,
    method('tryFrom', `return ${found} ?? null`, nullable, { hasValue: true }),
    method(
      'from',
      [
        `const found = ${name}.tryFrom(value)`,
        `if (!found) throw new TypeError(\`\${String(value)} is no value of ${name}\`)`,
        'return found',
      ].join('\n'),
      self,
      { hasValue: true },
    ),
  ]
}
