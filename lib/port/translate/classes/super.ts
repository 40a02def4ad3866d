import { raw } from '../../code/make'
import type { ClassMember, Expr, Param, Stmt } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { never, unknown } from '../../types/ty'
import type { Unit } from '../scope/unit'

/** A class with a parent calls it first; PHP leaves that to the program. */
export function withSuper(
  members: ClassMember[],
  hasParent: boolean,
  node: Php,
  unit: Unit,
): ClassMember[] {
  if (!hasParent) return members
  return members.map((one) =>
    one.kind === 'method' && one.name === 'constructor'
      ? { ...one, fn: { ...one.fn, body: callFirst(one.fn.body as Stmt[], one.fn.params) } }
      : one,
  )

  function callFirst(body: Stmt[], params: readonly Param[]): Stmt[] {
    const at = body.findIndex(isSuper)
    if (at === 0) return body
    if (at < 0) {
      const value: Expr = { kind: 'call', callee: raw('super'), args: [], ty: unknown }
      return [{ kind: 'expr', value }, ...body]
    }
    const isModified = params.some(({ modifiers }) => modifiers)
    const first = isModified ? 0 : body.slice(0, at).findIndex(usesThis)
    if (first < 0) return body
    const before = body.slice(first, at)
    const call = withoutLater(body[at] as SuperCall, before.flatMap(namesIn))
    if (call !== body[at])
      unit.leave(
        node,
        'parent::__construct()',
        'gets what is made with $this before it, which JavaScript has not before super(): hand it over in another way',
      )
    const noted =
      call === body[at] ? call : { ...call, lead: [...(call.lead ?? []), ...unit.takeNotes()] }
    return [...body.slice(0, first), noted, ...before, ...body.slice(at + 1)]
  }
}

type SuperCall = Extract<Stmt, { kind: 'expr' }> & { value: Extract<Expr, { kind: 'call' }> }

/** A call without what is only made behind it. */
function withoutLater(call: SuperCall, names: readonly string[]): SuperCall {
  const isLater = (one: Expr): boolean => names.some((name) => mentions(one, 'name', name))
  return call.value.args.some(isLater)
    ? {
        ...call,
        value: {
          ...call.value,
          args: call.value.args.map((one) =>
            isLater(one) ? raw('undefined as never', never) : one,
          ),
        },
      }
    : call
}

const usesThis = (one: Stmt): boolean => mentions(one, 'text', 'this')

const mentions = (node: object, key: string, word: string): boolean =>
  JSON.stringify(node, (at, value: unknown) => (at === 'ty' ? undefined : value)).includes(
    `"${key}":"${word}"`,
  )

/** The variables that a statement declares. */
const namesIn = (one: Stmt): string[] =>
  one.kind === 'let' && one.name.kind === 'id' ? [one.name.name] : []

const isSuper = (one: Stmt): one is SuperCall =>
  one.kind === 'expr' &&
  one.value.kind === 'call' &&
  one.value.callee.kind === 'raw' &&
  one.value.callee.text === 'super'
