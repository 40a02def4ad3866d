import { type Php } from '../../source/ast'
import { type Step, type Occurrence, occurrencesIn } from './occurrences'

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
  /** Which of several variables of the same name this is: they live in blocks apart. */
  partOf(name: string, offset: number): number
  /** Whether parts of an array in it are written to. */
  isChanged(name: string): boolean
  /** Whether parts of parts are. */
  isChangedWithin(name: string): boolean
  /** Whether it is assigned again once it has a value. */
  isReassigned(name: string): boolean
}

/** Finds every variable of a function's own scope. */
export function variablesOf(body: object, params: readonly string[]): Variables {
  const occurrences = occurrencesIn(body)
  const declarations = new Map<string, Part[]>()
  const partsOf = (name: string): Part[] => {
    let found = declarations.get(name)
    if (!found)
      declarations.set(
        name,
        (found = params.includes(name)
          ? [wholePartOf({ how: 'param' })]
          : declare(occurrences.get(name) ?? [])),
      )
    return found
  }
  const indexOf = (name: string, offset: number): number =>
    Math.max(
      0,
      partsOf(name).findIndex(({ from, to }) => offset >= from && offset <= to),
    )
  return {
    occurrences,
    declaration: (name, offset) => partsOf(name)[indexOf(name, offset)]!.declaration,
    partOf: indexOf,
    isChanged: (name) => (occurrences.get(name) ?? []).some(({ kind }) => kind === 'change'),
    isChangedWithin: (name) => (occurrences.get(name) ?? []).some(({ isDeep }) => isDeep),
    isReassigned: (name) =>
      (occurrences.get(name) ?? []).filter(
        ({ kind }) => kind !== 'read' && kind !== 'change' && kind !== 'test',
      ).length > (params.includes(name) ? 0 : 1),
  }
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
  return partsWithin(found, common) ?? [wholePartOf(one)]
}

function partsWithin(found: readonly Occurrence[], common: readonly Step[]): Part[] | undefined {
  const groups = new Map<object, Occurrence[]>()
  for (const one of found) {
    const next = one.path[common.length]
    if (!next) return undefined
    groups.set(next.block, [...(groups.get(next.block) ?? []), one])
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
  const writes = found.filter(({ kind }) => kind !== 'read' && kind !== 'change' && kind !== 'test')
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

/** The blocks that all places are in. */
function commonPath(paths: readonly (readonly Step[])[]): readonly Step[] {
  const [first, ...rest] = paths
  let length = first!.length
  for (const path of rest) {
    let at = 0
    while (at < length && at < path.length && path[at]!.block === first![at]!.block) at++
    length = at
  }
  return first!.slice(0, length)
}
