import type { Expr } from '../../code/nodes'
import { helperName } from '../scope/naming'

type Call = Extract<Expr, { kind: 'call' }>

/** What calls its callback for each of an array, and what does so and waits: of a method, of a helper. */
const waitingMethods: Readonly<Record<string, string>> = {
  filter: 'filterAwaited',
  map: 'mapAwaited',
}
const waitingHelpers: Readonly<Record<string, string>> = {
  filterValues: 'filterValuesAwaited',
  mapValues: 'mapValuesAwaited',
}

/** The helper that does what a call does and waits for its callback; undefined where there is none. */
export function waitingCounterpart(node: Expr): string | undefined {
  if (node.kind !== 'call' || node.target !== undefined) return undefined
  if (node.callee.kind === 'member') return ownOf(waitingMethods, node.callee.name)
  const { callee } = node
  return callee.kind === 'id'
    ? Object.entries(waitingHelpers).find(([name]) => helperName(name) === callee.name)?.[1]
    : undefined
}

const ownOf = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined

/** What the helper is given: the object of a method comes first. */
export const counterpartArguments = ({ callee, args }: Call): Expr[] =>
  callee.kind === 'member' ? [callee.object, ...args] : args
