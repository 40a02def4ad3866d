import type { Expr } from '../../code/nodes'
import { isForeign, isPrim, isUnknown, plainTypeOf, unknown, type Ty } from '../../types/ty'
import { fits } from './fits'
import type { Unit } from './unit'

/** Takes down as what a variable from elsewhere is used, so that it is declared as that and needs no cast. */
export function noteUse(unit: Unit, value: Expr, to: Ty): void {
  if (value.kind !== 'id' || !unit.foreign.values.has(value.name)) return
  if (isUnknown(to) || isForeign(to) || isPrim(to, 'boolean', 'void', 'null', 'undefined')) return
  const { uses } = unit.project
  const key = `${unit.file}:${value.name}`
  const known = uses.get(key)
  uses.set(key, known === undefined ? to : known === 'disagree' ? known : narrowerOf(known, to))
}

/** A type that serves both uses. */
function narrowerOf(one: Ty, other: Ty): Ty | 'disagree' {
  if (fits(one, other)) return one
  return fits(other, one) ? other : 'disagree'
}

/** The type that the uses of a variable from elsewhere ask for. */
export function usedType(unit: Unit, name: string): Ty {
  const found = unit.project.uses.get(`${unit.file}:${name}`)
  return found === undefined || found === 'disagree' || plainTypeOf(found) !== found
    ? unknown
    : found
}
