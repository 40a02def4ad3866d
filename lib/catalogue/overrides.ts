import { UnexpectedValueException } from '../errors'
import { bareName as bare, type RawArea, type RawShape, type VerbName } from './facts'

/** A correction of the facts, with its reason. */
export interface Override {
  why: string
  /** Endpoints (`post v3/…`) or areas (`area v3/payscore`). */
  at: string[]
  /** Pointers to what is taken out. */
  drop?: string[]
  /** Pointers to what is put in, in place of what stands there. */
  set?: Record<string, RawShape>
  /** Pointers to what callers may leave out. */
  optional?: string[]
  /** Pointers to what callers may not leave out. */
  required?: string[]
}

type Parent = Record<string, unknown>

/**
 * What is named elsewhere is put in place before it is changed: an override concerns one endpoint,
 * a name many.
 */
type LookUp = (name: string) => RawShape | undefined

/** Walks to the object that holds the last name of the pointer. */
function parentOf(target: Parent, pointer: string, lookUp: LookUp): [parent: Parent, last: string] {
  const names = pointer.split('/')
  const last = names.pop()!
  let at: unknown = target
  for (const name of names) {
    const parent = at as Parent
    const key = Object.keys(parent).find((each) => bare(each) === name) ?? ''
    at = parent[key]
    while (typeof at === 'string' && at.startsWith('#')) {
      at = parent[key] = structuredClone(lookUp(at.slice(1)))
    }
    if (typeof at !== 'object' || at === null) {
      throw new UnexpectedValueException(`the override of ${pointer} finds no ${name}`, {
        code: 'INVALID_OVERRIDE',
      })
    }
  }
  return [at as Parent, last]
}

function drop(target: Parent, pointer: string, lookUp: LookUp): void {
  const [parent, last] = parentOf(target, pointer, lookUp)
  const key = Object.keys(parent).find((name) => bare(name) === bare(last))
  if (key === undefined)
    throw new UnexpectedValueException(`the override drops ${pointer}, which is not there`, {
      code: 'INVALID_OVERRIDE',
    })
  delete parent[key]
}

/** Puts a value in the place of its namesake, so that the order of the names stays. */
function set(target: Parent, pointer: string, value: RawShape, lookUp: LookUp): void {
  const [parent, last] = parentOf(target, pointer, lookUp)
  const before = Object.entries(parent)
  if (!before.some(([name]) => bare(name) === bare(last))) {
    parent[last] = value
    return
  }
  for (const [name, old] of before) {
    delete parent[name]
    if (bare(name) === bare(last)) parent[last] = value
    else parent[name] = old
  }
}

/**
 * Changes the mark behind a name, and nothing else: `?` where it is optional, none where it is
 * required.
 */
function mark(target: Parent, pointer: string, sign: '?' | '', lookUp: LookUp): void {
  const [parent, last] = parentOf(target, pointer, lookUp)
  const key = Object.keys(parent).find((name) => bare(name) === last)
  if (key === undefined)
    throw new UnexpectedValueException(`the override marks ${pointer}, which is not there`, {
      code: 'INVALID_OVERRIDE',
    })
  const name = `${last}${sign}${key.slice(last.length).replace('?', '')}`
  if (name !== key) rename(parent, key, name)
}

/** So that the order of the names stays. */
function rename(parent: Parent, from: string, to: string): void {
  for (const [name, value] of Object.entries(parent)) {
    delete parent[name]
    parent[name === from ? to : name] = value
  }
}

function targetOf(at: string, name: string, area: RawArea): Parent | undefined {
  const [kind = '', where = ''] = at.split(' ')
  if (kind === 'area') return where === name ? (area as Parent) : undefined
  return area.paths?.[where]?.[kind as VerbName] as Parent | undefined
}

/**
 * Applies the overrides that concern an area, in their order.
 *
 * @param name the area's name
 * @param area its facts, changed in place: the caller has just read them
 * @param overrides all overrides
 * @param shared finds what the area names and does not hold itself
 * @returns the same area
 * @throws UnexpectedValueException `INVALID_OVERRIDE` where one no longer fits the facts
 */
export function applyOverrides(
  name: string,
  area: RawArea,
  overrides: readonly Override[],
  shared: LookUp = () => undefined,
): RawArea {
  const lookUp: LookUp = (shape) => area.shapes?.[shape] ?? shared(shape)
  for (const override of overrides) {
    for (const at of override.at) {
      const target = targetOf(at, name, area)
      if (target) apply(override, target, lookUp)
    }
  }
  return area
}

function apply(override: Override, target: Parent, lookUp: LookUp): void {
  for (const pointer of override.drop ?? []) drop(target, pointer, lookUp)
  for (const [pointer, value] of Object.entries(override.set ?? {}))
    set(target, pointer, structuredClone(value), lookUp)
  for (const pointer of override.optional ?? []) mark(target, pointer, '?', lookUp)
  for (const pointer of override.required ?? []) mark(target, pointer, '', lookUp)
}
