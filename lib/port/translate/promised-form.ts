import type { Stmt } from '../code/nodes'
import type { Unit } from './unit'

export function makeAsync(statements: Stmt[], _unit: Unit): Stmt[] { return statements }
