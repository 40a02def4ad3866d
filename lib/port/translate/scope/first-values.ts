import {
  isCallable,
  walk,
  type Callable,
  type Node,
  type Php,
  type Position,
  type Tree,
} from '../../source/ast'
import {
  askedIn,
  bringsVariables,
  firstsOf,
  guardedIn,
  insidesOf,
  sharedBy,
  type First,
} from './first-uses'
import { isPlain, isWrite, occurrencesIn, type Occurrence } from './occurrences'
import { foldAssignments, literalKeyOf } from './folded'
import { commonPath, isAround } from './paths'

/** Where a variable gets its first value: before which statement of which block. */
interface Beginning {
  readonly name: string
  /** Where it stands when something is put in it. */
  readonly offset: number
  /** `??=` where the program asks whether there is a value yet. */
  readonly operator: '=' | '??='
  readonly first: First
  readonly block: { children: Php[] }
  readonly statement: Php
  /** Whether what is put in first stands right there. */
  readonly isThere: boolean
  /** Whether PHP knows no value there and may be asked for one before it does. */
  readonly isNoted: boolean
}

/**
 * Writes out what PHP does by itself: `$row['a'] = 1`, `$text .= 'a'` and `$n++` make an array, a
 * text or a number of a variable that has had no value.
 *
 * @param tree a file's tree, which gets the assignments
 */
export function beginVariables(tree: Tree): void {
  for (const node of walk(tree))
    if (isCallable(node) && node.kind !== 'arrowfunc' && node.body) beginIn(node.body, ownOf(node))
  beginIn(tree, [])
}

const ownOf = (node: Callable & Php): string[] => [
  ...node.arguments.map(({ name }) => name.name),
  ...(node.uses ?? []).map(({ name }) => name as string),
]

function beginIn(body: object, own: readonly string[]): void {
  const insides = insidesOf(body)
  if (insides.some(bringsVariables)) return
  const firsts = firstsOf(insides)
  const guarded = guardedIn(insides)
  const asked = askedIn(insides)
  const sharers = sharersIn(insides)
  const found: Beginning[] = []
  for (const [name, all] of occurrencesIn(body)) {
    if (own.includes(name)) continue
    const occurrences = orderedBy(all, guarded)
    const isAsked = occurrences.some(({ kind, offset }) => kind === 'test' || asked.has(offset))
    const places = { name, occurrences, firsts, sharers }
    found.push(...(isAsked ? beginningsOf(places) : beginningOf(places)))
  }
  for (const one of found) begin(one)
}

/** A variable of a function's, and where it may get its first value. */
interface Places {
  readonly name: string
  readonly occurrences: readonly Occurrence[]
  readonly firsts: ReadonlyMap<number, First>
  /** The closures that share variables, by where they say so. */
  readonly sharers: ReadonlyMap<number, Callable>
}

const sharersIn = (insides: readonly Php[]): Map<number, Callable> =>
  new Map(
    insides.flatMap((node) =>
      node.kind === 'closure'
        ? sharedBy(node).map(({ offset }): [number, Callable] => [offset, node])
        : [],
    ),
  )

const orderedBy = (all: readonly Occurrence[], guarded: ReadonlySet<number>): Occurrence[] =>
  all.filter(({ offset }) => !guarded.has(offset)).sort((a, b) => a.offset - b.offset)

function beginningOf({ name, occurrences, firsts, sharers }: Places): Beginning[] {
  const needs = occurrences.filter(({ offset }) => firsts.has(offset))
  const values = occurrences.filter(({ kind, offset }) => isWrite(kind) && !firsts.has(offset))
  const need = needs.find((one) => !values.some((value) => comesBefore(value, one)))
  if (!need) return []
  const common = commonPath(occurrences.map(({ path }) => path))
  const isShared = sharers.has(need.offset)
  const isFirst = need.offset === occurrences[0]!.offset && need.path.length === common.length
  const isFresh = isFirst && isFreshInLoop(name, occurrences, needs)
  const loop = common.findIndex(({ isLoop }) => isLoop)
  const place = loop > 0 && !isFresh ? common.slice(0, loop) : common
  const { block, statement } = place.at(-1) ?? {}
  if (!block || !('children' in block) || !statement) return []
  const isThere = isFirst && place.length === common.length
  return [
    {
      name,
      offset: need.offset,
      operator: '=',
      first: firsts.get(need.offset)!,
      block: block as { children: Php[] },
      statement,
      isThere,
      isNoted:
        (isShared || !isThere) &&
        occurrences.some(
          (one) =>
            one.kind === 'read' && (isShared ? one.offset > need.offset : !comesBefore(need, one)),
        ),
    },
  ]
}

/** A statement that stands for a block of its own, `if ($a) $b[] = 1;`, becomes one in a block. */
function withBraces(block: object, statement: Php): { block: { children: Php[] }; statement: Php } {
  if ('children' in block) return { block: block as { children: Php[] }, statement }
  const inner = { ...statement }
  const { loc } = statement
  for (const name of Object.keys(block)) delete (block as Record<string, unknown>)[name]
  const made = Object.assign(block, { kind: 'block', children: [inner], loc })
  return { block: made, statement: inner }
}

/** Beginnings of a variable that is asked for: nowhere but where something is put in. */
function beginningsOf({ name, occurrences, firsts, sharers }: Places): Beginning[] {
  const found: Beginning[] = []
  const known = occurrences.filter(({ kind, offset }) => isWrite(kind) && !firsts.has(offset))
  for (const need of occurrences.filter(({ offset }) => firsts.has(offset))) {
    if (known.some((one) => comesBefore(one, need))) continue
    const sharer = sharers.get(need.offset)
    if (sharer) {
      if (need.kind !== 'read') found.push(...beginningsWithin(sharer, name))
      continue
    }
    known.push(need)
    const { block, statement } = need.path.at(-1)!
    const first = firsts.get(need.offset)!
    found.push({
      name,
      offset: need.offset,
      operator: '??=',
      first,
      ...withBraces(block, statement),
      isThere: false,
      isNoted: false,
    })
  }
  return found
}

/** Beginnings of a variable within a closure that shares it with what asks for it. */
function beginningsWithin({ body }: Callable, name: string): Beginning[] {
  const insides = insidesOf(body!)
  const occurrences = orderedBy(occurrencesIn(body!).get(name) ?? [], guardedIn(insides))
  const firsts = firstsOf(insides)
  return beginningsOf({ name, occurrences, firsts, sharers: sharersIn(insides) })
}

/** Whether what stands here has always happened before what stands there. */
const comesBefore = (here: Occurrence, there: Occurrence): boolean =>
  here.offset < there.offset && isAround(here.path, there.path)

/**
 * Whether each turn of a loop puts the same keys in, each time, before it looks at any of them, so
 * that nothing of the turn before is left.
 */
function isFreshInLoop(
  name: string,
  occurrences: readonly Occurrence[],
  needs: readonly Occurrence[],
): boolean {
  const [{ path }] = needs as readonly [Occurrence]
  const { block } = path.at(-1)!
  const last = needs.at(-1)!
  return (
    path.some(({ isLoop }) => isLoop) &&
    needs.every((one) => one.path.length === path.length && one.path.at(-1)!.block === block) &&
    needs.every(({ path: own }) => isKeyed(own.at(-1)!.statement, name)) &&
    occurrences.every((one) => needs.includes(one) || one.offset > last.offset)
  )
}

/** `$name['a']['b'] = …` as a statement. */
function isKeyed(node: Php, name: string): boolean {
  if (node.kind !== 'expressionstatement' || node.expression.kind !== 'assign') return false
  let { left } = node.expression
  if (node.expression.operator !== '=' || left.kind !== 'offsetlookup') return false
  while (left.kind === 'offsetlookup' && literalKeyOf(left) !== undefined) left = left.what
  return isPlain(left) && left.name === name
}

function begin({
  name,
  offset,
  operator,
  first,
  block,
  statement,
  isThere,
  isNoted,
}: Beginning): void {
  const at = block.children.indexOf(statement)
  if (at < 0) return
  const { start } = statement.loc
  const loc = { start, end: start }
  const folded =
    first === 'array' && isThere ? foldAssignments(block.children, at, name) : undefined
  const right = folded?.value ?? emptyOf(first, loc)
  const made = {
    kind: 'expressionstatement',
    expression: {
      kind: 'assign',
      operator,
      left: { kind: 'variable', name, loc: operator === '=' ? loc : spanOf(name, offset, start) },
      right,
      isNoted,
      loc: folded ? right.loc : loc,
    },
    loc: folded ? folded.loc : loc,
  } as unknown as Php
  block.children.splice(at, folded?.count ?? 0, made)
}

/** Where a variable stands in the source, so that what is known of the place holds for it. */
const spanOf = (name: string, offset: number, start: Position): Php['loc'] => ({
  start: { ...start, offset },
  end: { ...start, offset: offset + name.length + 1 },
})

function emptyOf(first: First, loc: Php['loc']): Php {
  if (first === 'array') return { kind: 'array', items: [], shortForm: true, loc } as Node<'array'>
  return first === 'text'
    ? { kind: 'string', value: '', raw: "''", isDoubleQuote: false, loc }
    : { kind: 'number', value: '0', loc }
}
