import type { Property } from '../../source/ast'
import {
  isPrim,
  isUnknown,
  joinTypes,
  listOf,
  never,
  nothing,
  recordOf,
  plainTypeOf,
  unknown,
  valueOf,
  type Ty,
} from '../../types/ty'
import { docblockOf } from '../functions/functions'
import { docsOf, typeOfDocblock, typeOfHint } from '../scope/phptypes'
import type { Scope } from '../scope/scope'
import { expr } from '../scope/translator'

/** The type of a property: what PHP says, else what is put into it. */
export function propertyTy(
  node: Property,
  cls: string,
  scope: Scope,
): { ty: Ty; declared: boolean } {
  const { unit } = scope
  const hint = typeOfHint(unit, node.type, { isNullable: node.nullable, cls })
  const written = docsOf(docblockOf(unit.source, node.loc.start.offset)).variable
  const said = written === undefined ? undefined : typeOfDocblock(unit, written, cls)
  const learnt = unit.fact(`prop ${cls}->${node.name.name}`)
  const demanded = unit.fact(`demand${cls}->${node.name.name}`)
  if (hint && !(plainTypeOf(hint).kind === 'record')) return { ty: hint, declared: true }
  if (demanded?.kind === 'object' && !(learnt && plainTypeOf(learnt).kind === 'object'))
    return { ty: demanded, declared: false }
  const initialTy =
    node.value &&
    node.value.kind !== 'nullkeyword' &&
    !(node.value.kind === 'array' && node.value.items.length === 0)
      ? plainTypeOf(expr(node.value, scope).ty)
      : undefined
  const core =
    learnt && (initialTy ? joinTypes(plainTypeOf(learnt), initialTy) : plainTypeOf(learnt))
  if (core && !isPrim(core, 'null', 'undefined', 'unknown', 'never'))
    return {
      ty:
        hint && !['list', 'record', 'shape'].includes(core.kind)
          ? recordOf(unknown)
          : asField(core),
      declared: false,
    }
  if (said && !isUnknown(said))
    return { ty: said.kind === 'record' && hint?.kind === 'record' ? said : said, declared: true }
  const first =
    node.value && !['nullkeyword'].includes(node.value.kind)
      ? expr(node.value, scope).ty
      : undefined
  const isOpen = !unit.project.isSettled && learnt === undefined
  // nothing yet, which must not be taken for anything
  if (isOpen && !hint && !first) return { ty: never, declared: false }
  if (isOpen && first && isPrim(valueOf(first), 'never')) return { ty: first, declared: false }
  if (hint)
    return {
      ty:
        first &&
        plainTypeOf(first).kind === 'list' &&
        (plainTypeOf(first) as { of: Ty }).of.kind !== 'prim'
          ? first
          : hint,
      declared: false,
    }
  if (first && isPrim(first, 'string', 'boolean'))
    return { ty: unknown === first ? unknown : looseField(first), declared: false }
  if (first) return { ty: asField(plainTypeOf(first)), declared: false }
  return { ty: core && isPrim(core, 'unknown') ? unknown : unknown, declared: false }
}

/** A field whose first value is a text may get another one later. */
const looseField = (ty: Ty): Ty => ty

/** Shapes are too narrow for what may be put into a field later. */
function asField(ty: Ty): Ty {
  if (ty.kind === 'shape')
    return recordOf(
      ty.fields.size === 0 ? unknown : [...ty.fields.values()].map(asField).reduce(joinTypes),
    )
  if (ty.kind === 'list') return listOf(isPrim(ty.of, 'never') ? unknown : asField(ty.of))
  if (ty.kind === 'record') return recordOf(isPrim(ty.of, 'never') ? unknown : ty.of)
  if (ty.kind !== 'union') return ty
  const all = isEmptied(ty.of) ? ty.of.filter((one) => !isEmptyList(one)).map(asField) : ty.of
  if (all.length === 1) return all[0]!
  return all.some((one) => isPrim(one, 'undefined'))
    ? { kind: 'union', of: [...all.filter((one) => !isPrim(one, 'undefined')), nothing] }
    : { kind: 'union', of: all }
}

const isEmptyList = (ty: Ty): boolean => ty.kind === 'list' && isPrim(ty.of, 'never')

/** Whether a field that keeps an array is emptied by `[]`, which says nothing of its keys. */
const isEmptied = (all: readonly Ty[]): boolean =>
  all.some(isEmptyList) &&
  all.some((one) => ['record', 'list', 'shape'].includes(one.kind) && !isEmptyList(one))
