import { UnexpectedValueException } from '../errors'
import type { RawArea, RawShape, VerbName } from './source'

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

const bare = (name: string): string => name.replace(/[?*]+$/, '')

/** Walks to the object that holds the last name of the pointer. */
function parentOf(target: Parent, pointer: string): [parent: Parent, last: string] {
  const names = pointer.split('/')
  const last = names.pop()!
  let at: unknown = target
  for (const name of names) {
    const parent = at as Parent
    at = parent[Object.keys(parent).find((key) => bare(key) === name) ?? '']
    if (typeof at !== 'object' || at === null) {
      throw new UnexpectedValueException(`the override of ${pointer} finds no ${name}`, {
        code: 'INVALID_OVERRIDE',
      })
    }
  }
  return [at as Parent, last]
}

function drop(target: Parent, pointer: string): void {
  const [parent, last] = parentOf(target, pointer)
  const key = Object.keys(parent).find((name) => bare(name) === bare(last))
  if (key === undefined)
    throw new UnexpectedValueException(`the override drops ${pointer}, which is not there`, {
      code: 'INVALID_OVERRIDE',
    })
  delete parent[key]
}

/** Puts a value in the place of its namesake, so that the order of the names stays. */
function set(target: Parent, pointer: string, value: RawShape): void {
  const [parent, last] = parentOf(target, pointer)
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

/** Changes the mark behind a name, and nothing else. */
function mark(target: Parent, pointer: string, optional: boolean): void {
  const [parent, last] = parentOf(target, pointer)
  const key = Object.keys(parent).find((name) => bare(name) === last)
  if (key === undefined)
    throw new UnexpectedValueException(`the override marks ${pointer}, which is not there`, {
      code: 'INVALID_OVERRIDE',
    })
  const name = `${last}${optional ? '?' : ''}${key.endsWith('*') ? '*' : ''}`
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
 * @returns the same area
 * @throws UnexpectedValueException `INVALID_OVERRIDE` where one no longer fits the facts
 */
export function applyOverrides(
  name: string,
  area: RawArea,
  overrides: readonly Override[],
): RawArea {
  for (const override of overrides) {
    for (const at of override.at) {
      const target = targetOf(at, name, area)
      if (!target) continue
      for (const pointer of override.drop ?? []) drop(target, pointer)
      for (const [pointer, value] of Object.entries(override.set ?? {}))
        set(target, pointer, structuredClone(value))
      for (const pointer of override.optional ?? []) mark(target, pointer, true)
      for (const pointer of override.required ?? []) mark(target, pointer, false)
    }
  }
  return area
}
