import {
  isCallOf,
  childrenOf,
  isCallable,
  isClassLike,
  walk,
  type Callable,
  type Php,
} from '../../source/ast'
import { isPlain, isWrite, occurrencesIn } from './occurrences'

/** What PHP makes of a variable that has no value yet where something is put in, or added to it. */
export type First = 'array' | 'text' | 'number'

/** The nodes of a body, those of functions in it left out. */
export function insidesOf(body: object): Php[] {
  const found: Php[] = []
  const waiting = childrenOf(body).reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(node)
    if (isCallable(node) || isClassLike(node)) continue
    for (const child of childrenOf(node).reverse()) waiting.push(child)
  }
  return found
}

/** What gives values to variables that it does not name. */
export const bringsVariables = (node: Php): boolean =>
  node.kind === 'eval' ||
  (node.kind === 'include' && !isLoader(node)) ||
  (node.kind === 'variable' && typeof node.name !== 'string') ||
  isCallOf(node, 'extract') ||
  isCallOf(node, 'parse_str')

const isLoader = (node: Php): boolean =>
  walk(node).some((one) => one.kind === 'string' && /autoload/i.test(one.value))

/** What is made of variables, by the offsets at which they are written to. */
export function firstsOf(insides: readonly Php[]): Map<number, First> {
  const firsts = new Map<number, First>()
  const note = (node: Php, operator: string): void => {
    const variable = variableIn(node)
    const offset = variable?.loc.start.offset
    if (offset === undefined) return
    if (variable !== node) firsts.set(offset, 'array')
    else if (operator === '.=') firsts.set(offset, 'text')
    else if (['+=', '-=', '*=', '++'].includes(operator)) firsts.set(offset, 'number')
  }
  for (const node of insides)
    if (node.kind === 'assign') note(node.left, node.operator)
    else if (node.kind === 'pre' || node.kind === 'post') note(node.what, '++')
    else if (node.kind === 'closure')
      for (const use of sharedBy(node)) {
        const first = firstWithin(node, use.name)
        if (first) firsts.set(use.offset, first)
      }
  return firsts
}

/** The variables that a closure shares with what is around it, and where it says so: `use (&$a)`. */
export const sharedBy = (node: Callable): { name: string; offset: number }[] =>
  (node.uses ?? [])
    .filter(({ byref }) => byref)
    .map(({ name, loc }) => ({ name: name as string, offset: loc.start.offset }))

/** What a closure makes of a variable that has no value, where it gives it none before. */
function firstWithin({ body }: Callable, name: string): First | undefined {
  if (!body) return undefined
  const firsts = firstsOf(insidesOf(body))
  const written = (occurrencesIn(body).get(name) ?? [])
    .filter(({ kind, offset }) => isWrite(kind) || firsts.has(offset))
    .sort((a, b) => a.offset - b.offset)[0]
  return written && firsts.get(written.offset)
}

/** The variable that an element of is written to. */
const variableIn = (node: Php): Php | undefined =>
  node.kind === 'offsetlookup' ? variableIn(node.what) : isPlain(node) ? node : undefined

/** Where elements are asked for in a way that lets them be missing: `isset($a['b'])`. */
export function guardedIn(insides: readonly Php[]): Set<number> {
  const guarded = new Set<number>()
  const note = (node: Php): void => {
    const offset = node.kind === 'offsetlookup' ? variableIn(node)?.loc.start.offset : undefined
    if (offset !== undefined) guarded.add(offset)
  }
  for (const node of insides)
    if (node.kind === 'isset') node.variables.forEach(note)
    else if (node.kind === 'empty') note(node.expression)
    else if (node.kind === 'bin' && node.type === '??') note(node.left)
  return guarded
}

/** Where it matters whether a variable has a value: `$a ?? 1`, `is_null($a)`, `$a === null`. */
export function askedIn(insides: readonly Php[]): Set<number> {
  const asked = new Set<number>()
  const note = (node: Php | undefined): void => {
    if (node && isPlain(node)) asked.add(node.loc.start.offset)
  }
  const isNull = (node: Php): boolean => node.kind === 'nullkeyword'
  for (const node of insides)
    if (node.kind === 'bin' && node.type === '??') note(node.left)
    else if (node.kind === 'bin' && /^[=!]==?$/.test(node.type)) {
      if (isNull(node.right)) note(node.left)
      if (isNull(node.left)) note(node.right)
    } else if (isCallOf(node, 'is_null')) note(node.arguments[0])
  return asked
}
