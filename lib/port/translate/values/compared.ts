import type { Expr } from '../../code/nodes'
import { isPrim, plainTypeOf, text, type Ty } from '../../types/ty'
import type { Unit } from '../scope/unit'

/** A constant with a literal in it is a type of its own to TypeScript, too narrow to be compared with another one. */
export function noteCompared(unit: Unit, value: Expr): void {
  if (value.kind === 'id') unit.learn(`compared ${unit.file}:${value.name}`, text)
  if (value.kind === 'member' && value.object.kind === 'id')
    unit.learn(`compared .${value.name}`, text)
}

/** A variable of which TypeScript learns more than its type: what is assigned to it, or what a test says. */
export function noteNarrowed(unit: Unit, value: Expr): void {
  const key = narrowedKey(unit, value)
  if (key !== undefined) unit.learn(key, text)
}

/** Under what is kept that TypeScript knows more of a variable or a property of `this` or of one. */
function narrowedKey(unit: Unit, value: Expr): string | undefined {
  if (value.kind === 'id') return `narrowed ${unit.file}:${value.name}`
  if (value.kind !== 'member') return undefined
  const { object, name } = value
  const holder =
    object.kind === 'raw' ? object.text : object.kind === 'id' ? object.name : undefined
  return holder && `narrowed ${unit.file}:${holder}.${name}`
}

/** The type of a constant that is compared with another literal than its own; undefined where none is needed. */
export function widerThanLiteral(unit: Unit, value: Expr, name: string): Ty | undefined {
  const isScalar =
    value.kind === 'string' ||
    (value.kind === 'raw' && isPrim(value.ty, 'int', 'number', 'boolean'))
  return isScalar && unit.fact(`compared ${name}`) ? plainTypeOf(value.ty) : undefined
}

/** Whether TypeScript may know more of a value than stands in its type. */
export const isNarrower = (unit: Unit, value: Expr): boolean =>
  value.narrowable === true ||
  (value.kind === 'raw' && value.text === 'undefined') ||
  isTested(unit, value)

const isTested = (unit: Unit, value: Expr): boolean => {
  const key = narrowedKey(unit, value)
  return key !== undefined && unit.fact(key) !== undefined
}
