import type { Expr } from '../../code/nodes'
import { isArrow, partsOf } from '../../code/parts'
import { isObject, plainTypeOf } from '../../types/ty'
import { waitingCounterpart } from './waiting-callbacks'
import {
  givesWaitingGenerator,
  isAwaited,
  isGathering,
  noteWaitingGenerator,
  passesOn,
} from './waiting-generators'

type Symbols = Set<string>

export const isWait = (node: Expr): boolean =>
  node.kind === 'call' &&
  node.callee.kind === 'member' &&
  node.callee.name === 'wait' &&
  isObject(plainTypeOf(node.callee.object.ty), 'ResponsePromise')

/** Whether a node waits itself: a verb, `wait()`, or a call of something that waits. */
export function waitsItself(node: Expr, waiting: Symbols): boolean {
  if (node.kind !== 'call') return false
  if (node.verb || isWait(node)) return true
  if (node.callee.kind === 'arrow' && !node.callee.generator)
    return waitsInside(node.callee.body, waiting)
  return (
    node.target !== undefined &&
    waiting.has(node.target) &&
    !givesWaitingGenerator(node.target, waiting)
  )
}

/** Whether anything waits in a body, functions inside aside. */
export function waitsInside(node: unknown, waiting: Symbols): boolean {
  if (Array.isArray(node)) return node.some((one) => waitsInside(one, waiting))
  if (typeof node !== 'object' || node === null) return false
  if (waitsItself(node as Expr, waiting)) return true
  if (isAwaited(node, waiting) || isGathering(node, waiting)) return true
  if (waitsForCallback(node as Expr, waiting)) return true
  return partsOf(node).some((one) => !isArrow(one) && waitsInside(one, waiting))
}

/** Whether a call goes over something with a callback that waits, and can wait for it. */
export const waitsForCallback = (node: Expr, waiting: Symbols): boolean =>
  node.kind === 'call' &&
  waitingCounterpart(node) !== undefined &&
  node.args.some((arg) => isArrow(arg) && waitsInside(arg.body, waiting))

/** Whether a promise waits for what a function gives. */
export const isThen = ({ callee }: Extract<Expr, { kind: 'call' }>): boolean =>
  callee.kind === 'member' && ['then', 'otherwise', 'catch', 'finally'].includes(callee.name)

/** What says that a parameter is called where it arrives. */
export const calledAs = (parameter: string): string => `call of ${parameter}`

/** Takes down which parameters are called, and which of them are handed a function that waits. */
function noteHanded(node: object, waiting: Symbols): boolean {
  const { handedTo, target } = node as Partial<Expr> & { target?: string }
  if (target?.includes('$')) waiting.add(calledAs(target))
  if (handedTo === undefined || waiting.has(handedTo)) return false
  if (!isHandedToWait(node as Expr, waiting)) return false
  waiting.add(handedTo)
  return true
}

/** Whether what is handed over is a function that waits. */
const isHandedToWait = (node: Expr, waiting: Symbols): boolean =>
  node.kind === 'arrow'
    ? waitsInside(node.body, waiting)
    : node.ty.kind === 'function' && node.ty.symbol !== undefined && waiting.has(node.ty.symbol)

/**
 * Finds the functions that wait, in one round over a file.
 *
 * @returns whether there are more than before
 */
export function findWaiting(node: unknown, waiting: Symbols): boolean {
  if (Array.isArray(node)) return node.map((one) => findWaiting(one, waiting)).some(Boolean)
  if (typeof node !== 'object' || node === null) return false
  const more = [
    ...partsOf(node).map((one) => findWaiting(one, waiting)),
    noteHanded(node, waiting),
  ].some(Boolean)
  if (!isArrow(node) || node.symbol === undefined || waiting.has(node.symbol)) return more
  const isGiving = passesOn(node, waiting)
  if (!isGiving && !waitsInside(node.body, waiting)) return more
  waiting.add(node.symbol)
  if (node.generator || isGiving) noteWaitingGenerator(node.symbol, waiting)
  return true
}
