import type { Arrow, Expr, Stmt } from '../../code/nodes'
import { isGenerator, nonNull, objectOf, plainTypeOf, typeText, type Ty } from '../../types/ty'
import { helperName } from '../scope/naming'

type Symbols = ReadonlySet<string>
type Call = Extract<Expr, { kind: 'call' }>

/** Stands for whatever generator waits. */
const anyGenerator = '*'

/** Under what is kept that a function gives a generator that waits, for which it does not wait itself. */
const generatorKey = (symbol: string): string => `${symbol}*`

/** Takes down that a function gives a generator that waits. */
export const noteWaitingGenerator = (symbol: string, waiting: Set<string>): void => {
  waiting.add(anyGenerator)
  waiting.add(generatorKey(symbol))
}

export const givesWaitingGenerator = (symbol: string | undefined, waiting: Symbols): boolean =>
  symbol !== undefined && waiting.has(generatorKey(symbol))

/** Whether a value is a generator that waits, or may be one. */
export function isWaitingGenerator(value: Expr, waiting: Symbols): boolean {
  if (!isGenerator(nonNull(plainTypeOf(value.ty)))) return false
  if (value.kind === 'bang' || value.kind === 'as') return isWaitingGenerator(value.value, waiting)
  if (isCounting(value)) return isWaitingGenerator((value as Call).args[0]!, waiting)
  const target = value.kind === 'call' ? value.target : undefined
  return target === undefined ? waiting.has(anyGenerator) : givesWaitingGenerator(target, waiting)
}

/** `withKeys(…)`, which is a generator of a generator. */
export const isCounting = (node: Expr): boolean =>
  node.kind === 'call' &&
  node.callee.kind === 'id' &&
  node.callee.name === helperName('withKeys') &&
  node.args.length === 1

/** Whether something takes all of a generator that waits at once: `[...all]`, `Object.fromEntries(all)`. */
export function isGathering(node: object, waiting: Symbols): boolean {
  const one = node as Expr
  if (one.kind === 'spread') return isWaitingGenerator(one.value, waiting)
  return (
    one.kind === 'call' &&
    one.target === undefined &&
    !isCounting(one) &&
    one.callee.kind === 'raw' &&
    one.args.some((arg) => isWaitingGenerator(arg, waiting))
  )
}

/** Whether a loop or a `yield*` goes over a generator that waits. */
export function isAwaited(node: object, waiting: Symbols): boolean {
  const { kind } = node as Stmt | Expr
  if (kind === 'forOf')
    return isWaitingGenerator((node as Extract<Stmt, { kind: 'forOf' }>).of, waiting)
  const { operator, operand } = node as Extract<Expr, { kind: 'unary' }>
  return kind === 'unary' && operator === 'yield* ' && isWaitingGenerator(operand, waiting)
}

/** Whether a function that is none itself gives a generator that waits. */
export function passesOn(fn: Arrow, waiting: Symbols): boolean {
  if (fn.generator) return false
  const gives = (node: unknown): boolean => {
    if (Array.isArray(node)) return node.some(gives)
    if (typeof node !== 'object' || node === null) return false
    const { kind, value } = node as { kind?: unknown; value?: Expr }
    if (kind === 'return') return value !== undefined && isWaitingGenerator(value, waiting)
    return kind !== 'arrow' && Object.values(node).some(gives)
  }
  return Array.isArray(fn.body) ? gives(fn.body) : isWaitingGenerator(fn.body, waiting)
}

/** The type of a generator that waits. */
export const waitingType = (ty: Ty): Ty => objectOf(`Async${typeText(nonNull(plainTypeOf(ty)))}`)

/** What takes a generator takes one that waits as well, where there is any. */
export function eitherType(ty: Ty | undefined, waiting: Symbols): Ty | undefined {
  if (!ty || !waiting.has(anyGenerator)) return ty
  const known = plainTypeOf(ty)
  if (isGenerator(known)) return { kind: 'union', of: [known, waitingType(known)] }
  if (known.kind !== 'union' || !known.of.some(isGenerator)) return ty
  const of = known.of.flatMap((one) => (isGenerator(one) ? [one, waitingType(one)] : [one]))
  return { kind: 'union', of }
}
