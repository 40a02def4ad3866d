import { type Php } from '../../source/ast'
import { isWrite, occurrencesIn, type Occurrence, type Step } from './occurrences'
import { commonPath } from './paths'

/** How a variable comes into being in TypeScript. */
export type Declaration =
  | { readonly how: 'param' }
  | { readonly how: 'inline'; readonly statement: Php; readonly isConst: boolean }
  | { readonly how: 'loop' | 'init' | 'catch'; readonly isConst: boolean }
  | {
      readonly how: 'hoisted'
      readonly block: object
      readonly statement: Php
      readonly isSafe: boolean
    }
  | { readonly how: 'never' }

export interface Variables {
  readonly occurrences: Map<string, Occurrence[]>
  /** How it comes into being, there where it stands. */
  declaration(name: string, offset: number): Declaration
  /** Variables that are declared before a statement, since they get their first value inside it. */
  hoistedBefore(statement: Php): readonly string[]
  /** Which of several variables of the same name this is: they live in blocks apart. */
  partOf(name: string, offset: number): number
  /** Whether parts of an array in it are written to. */
  isChanged(name: string): boolean
  /** Whether parts of parts are. */
  isChangedWithin(name: string): boolean
  /** Whether it is assigned again once it has a value. */
  isReassigned(name: string): boolean
}

/** What was found in each body, by its parameters: trees stay the same from pass to pass. */
const found = new WeakMap<object, { readonly params: string; readonly variables: Variables }>()

/** Every variable of a function's own scope. */
export function variablesOf(body: object, params: readonly string[]): Variables {
  const key = params.join()
  const before = found.get(body)
  if (before?.params === key) return before.variables
  const variables = findVariables(body, params)
  found.set(body, { params: key, variables })
  return variables
}

function findVariables(body: object, params: readonly string[]): Variables {
  const occurrences = occurrencesIn(body)
  const givenOf = (name: string): boolean => params.includes(name)
  const partsOf = remember((name) =>
    givenOf(name) ? [wholePartOf({ how: 'param' })] : declare(occurrences.get(name) ?? []),
  )
  const factsOf = remember((name) => factsAbout(occurrences.get(name) ?? [], givenOf(name)))
  let hoisted: Map<Php, string[]> | undefined
  return {
    occurrences,
    declaration: (name, offset) => {
      const parts = partsOf(name)
      return parts[partAt(parts, offset)]!.declaration
    },
    hoistedBefore: (statement) => {
      hoisted ??= hoistedIn([...occurrences.keys()], partsOf)
      return hoisted.get(statement) ?? []
    },
    partOf: (name, offset) => partAt(partsOf(name), offset),
    isChanged: (name) => factsOf(name).isChanged,
    isChangedWithin: (name) => factsOf(name).isChangedWithin,
    isReassigned: (name) => factsOf(name).isReassigned,
  }
}

/** What is found out of each name once, however often it is asked for. */
function remember<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    let found = known.get(name)
    if (found === undefined) known.set(name, (found = find(name)))
    return found
  }
}

const factsAbout = (
  all: readonly Occurrence[],
  isParam: boolean,
): { isChanged: boolean; isChangedWithin: boolean; isReassigned: boolean } => ({
  isChanged: all.some(({ kind }) => kind === 'change'),
  isChangedWithin: all.some(({ isDeep }) => isDeep),
  isReassigned: all.filter(({ kind }) => isWrite(kind)).length > (isParam ? 0 : 1),
})

/** Which part an offset lies in; the first one where it lies in none. */
function partAt(parts: readonly Part[], offset: number): number {
  let [low, high] = [0, parts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (parts[middle]!.from <= offset) low = middle
    else high = middle - 1
  }
  return offset <= parts[low]!.to ? low : 0
}

/** The variables to be declared before a statement, by the statement. */
function hoistedIn(
  names: readonly string[],
  partsOf: (name: string) => readonly Part[],
): Map<Php, string[]> {
  const found = new Map<Php, string[]>()
  for (const name of names)
    for (const { declaration } of partsOf(name)) {
      if (declaration.how !== 'hoisted') continue
      const known = found.get(declaration.statement)
      if (known) known.push(name)
      else found.set(declaration.statement, [name])
    }
  return found
}

/** One of the variables that share a name: from where to where it lives. */
interface Part {
  readonly declaration: Declaration
  readonly from: number
  readonly to: number
}
const wholePartOf = (declaration: Declaration): Part => ({
  declaration,
  from: 0,
  to: Number.POSITIVE_INFINITY,
})

/**
 * Where the declaration of a variable belongs; several, where it starts anew in blocks that have
 * nothing to do with each other.
 */
function declare(all: readonly Occurrence[]): Part[] {
  const found = [...all].sort((a, b) => a.offset - b.offset)
  const common = found.length > 0 ? commonPath(found.map(({ path }) => path)) : []
  const one = declareOne(found, common)
  if (one.how !== 'hoisted') return [wholePartOf(one)]
  return partsWithin(found, common)?.sort((a, b) => a.from - b.from) ?? [wholePartOf(one)]
}

function partsWithin(found: readonly Occurrence[], common: readonly Step[]): Part[] | undefined {
  const groups = new Map<object, Occurrence[]>()
  for (const one of found) {
    const next = one.path[common.length]
    if (!next) return undefined
    const group = groups.get(next.block)
    if (group) group.push(one)
    else groups.set(next.block, [one])
  }
  const parts: Part[] = []
  for (const [block, group] of groups) {
    const inner = commonPath(group.map(({ path }) => path))
    const declaration = declareOne(group, inner)
    const { loc } = block as Php
    const [from, to] = [Math.min(group[0]!.offset, loc.start.offset), loc.end.offset]
    if (declaration.how !== 'hoisted' && declaration.how !== 'never')
      parts.push({ declaration, from, to })
    else {
      const deeper = inner.length > common.length ? partsWithin(group, inner) : undefined
      if (!deeper) return undefined
      parts.push(...deeper)
    }
  }
  return parts
}

function declareOne(found: readonly Occurrence[], common: readonly Step[]): Declaration {
  const [first] = found
  const writes = found.filter(({ kind }) => isWrite(kind))
  if (!first || writes.length === 0) return { how: 'never' }
  const isConst = writes.length === 1
  const inner = common.at(-1)
  const isWithin = first.path.length === common.length
  if ((first.kind === 'loop' || first.kind === 'init' || first.kind === 'catch') && isWithin)
    return { how: first.kind, isConst }
  if (
    first.kind === 'assign' &&
    isWithin &&
    first.statement &&
    inner?.statement === first.statement
  )
    return { how: 'inline', statement: first.statement, isConst }
  const loop = common.findIndex((step) => step.isLoop)
  const place = loop > 0 ? common.slice(0, loop) : common
  return {
    how: 'hoisted',
    block: place.at(-1)!.block,
    statement: statementIn(found, place),
    isSafe: false,
  }
}

const statementIn = (found: readonly Occurrence[], place: readonly Step[]): Php =>
  found[0]!.path[place.length - 1]!.statement
