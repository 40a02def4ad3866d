import type { Field, Shape } from '../../lib/catalogue/shape'
import type { Draft } from './merge/draft'
import { spellOut } from './merge/spell'

/** A difference of two states of the facts. */
export interface Change {
  readonly what: 'new' | 'gone' | 'changed'
  /** `POST v3/x json/amount/total` */
  readonly place: string
  readonly before?: string
  readonly after?: string
}

/** Places and what stands there. What no page has any more is not there. */
type Places = Map<string, string>

const isLeaf = ({ kind }: Shape): boolean =>
  !['object', 'array', 'json', 'form', 'one'].includes(kind)

const nameOf = (shape: Shape): string =>
  isLeaf(shape)
    ? String(spellOut(shape, () => undefined))
    : shape.kind === 'array'
      ? `${nameOf(shape.items)}[]`
      : shape.kind

function addShape(places: Places, shape: Shape, place: string): void {
  switch (shape.kind) {
    case 'object':
      return addFields(places, shape.fields, place)
    case 'array':
      return addShape(places, shape.items, place)
    case 'json':
    case 'form':
      return addShape(places, shape.of, place)
    case 'one':
      return shape.of.forEach((part, at) => addShape(places, part, `${place}/${at}`))
    default:
  }
}

function addFields(places: Places, fields: readonly Field[], place: string): void {
  for (const { name, required, encrypted, unlisted, shape } of fields) {
    if (unlisted) continue
    const own = `${place}/${name}`
    places.set(
      own,
      `${nameOf(shape)}${required ? ' required' : ''}${encrypted ? ' encrypted' : ''}`,
    )
    addShape(places, shape, own)
  }
}

function placesOf(drafts: readonly Draft[]): Places {
  const places: Places = new Map()
  for (const { verb, path, facts, variables, query, headers, body, answers } of drafts) {
    const own = `${verb.toUpperCase()} ${path}`
    places.set(own, `${facts.name}, ${Object.keys(answers).join(' ')}`)
    for (const [status, codes] of Object.entries(facts.errors ?? {})) {
      for (const code of codes.split('|')) places.set(`${own} errors/${status}/${code}`, 'error')
    }
    addFields(places, variables, `${own} path`)
    addFields(places, query, `${own} query`)
    addFields(places, headers, `${own} headers`)
    if (body) addShape(places, body.shape, `${own} ${body.kind}`)
    for (const answer of Object.values(answers))
      if (answer) addShape(places, answer, `${own} answer`)
  }
  return places
}

/**
 * What has changed between two states of the facts.
 *
 * @param before the older
 * @param after the newer
 * @returns a row a place, by place
 */
export function drift(before: readonly Draft[], after: readonly Draft[]): readonly Change[] {
  const [older, newer] = [placesOf(before), placesOf(after)]
  const all = [...new Set([...older.keys(), ...newer.keys()])].sort()
  return all.flatMap((place): Change[] => {
    const [was, is] = [older.get(place), newer.get(place)]
    if (was === is) return []
    if (was === undefined) return [{ what: 'new', place, after: is! }]
    return is === undefined
      ? [{ what: 'gone', place, before: was }]
      : [{ what: 'changed', place, before: was, after: is }]
  })
}

/** A change on a line. */
export function lineOf({ what, place, before, after }: Change): string {
  const said = what === 'changed' ? `${before} → ${after}` : (after ?? before)
  return `${what.padEnd(7)} ${place}: ${said}`
}
