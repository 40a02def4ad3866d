import type { ArrayShape, Field, Leaf, Shape } from '../../../lib/catalogue/shape'
import { combine, isSampled } from '../read/combine'
import type { Body, PageFacts } from '../read/facts'

/** What all pages of one endpoint say together. */
export interface EndpointFacts extends Omit<PageFacts, 'page' | 'problems'> {
  /** The pages, the newest first. */
  readonly pages: readonly string[]
}

/** Where two pages contradict each other about a type: what the newer says counts. */
export type Report = (contradiction: string) => void

const isLeaf = (shape: Shape): shape is Leaf =>
  !['object', 'array', 'json', 'form', 'one'].includes(shape.kind)

const union = <T>(...lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())]

const greater = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.max(one, other)

/** The lists of both; closed only where both are. */
function joinValues(newer: Leaf, older: Leaf): Pick<Leaf, 'values' | 'open'> {
  if (!newer.values && !older.values) return {}
  const isOpen = !newer.values || !older.values || newer.open || older.open
  return {
    values: union(newer.values ?? [], older.values ?? []),
    ...(isOpen && { open: true as const }),
  }
}

function joinLeaves(newer: Leaf, older: Leaf): Leaf {
  const {
    values: _values,
    open: _open,
    max: _max,
    format: _format,
    ...rest
  } = { ...older, ...newer }
  const max = greater(newer.max, older.max)
  const format = newer.format ?? older.format
  return {
    ...rest,
    ...(max !== undefined && { max }),
    ...(format && { format }),
    ...joinValues(newer, older),
  }
}

const joinLists = (
  newer: ArrayShape,
  older: ArrayShape,
  at: string,
  report: Report,
): ArrayShape => ({
  ...newer,
  items: joinShapes(newer.items, older.items, `${at}/*`, report),
})

/** The shape that both pages allow. */
export function joinShapes(newer: Shape, older: Shape, at: string, report: Report): Shape {
  if (newer.kind === 'array' && older.kind === 'array') return joinLists(newer, older, at, report)
  if (newer.kind === 'object' && older.kind === 'object') {
    return { ...newer, fields: joinFields(newer.fields, older.fields, at, report) }
  }
  if (newer.kind === 'json' && older.kind === 'json')
    return { ...newer, of: joinShapes(newer.of, older.of, at, report) }
  if (newer.kind === older.kind && isLeaf(newer) && isLeaf(older)) return joinLeaves(newer, older)
  report(`${at}: ${newer.kind} on the newer page, ${older.kind} on the older`)
  return newer
}

/** A field that one page describes and another only shows. */
const completed = (listed: Field, shown: Field): Field => ({
  ...listed,
  required: false,
  shape: combine(listed.shape, shown.shape),
})

/** The fields of both; required only where both require it. */
export function joinFields(
  newer: readonly Field[],
  older: readonly Field[],
  at: string,
  report: Report,
): readonly Field[] {
  const others = new Map(older.map((field) => [field.name, field]))
  const own = new Set(newer.map(({ name }) => name))
  return [
    ...newer.map((field) => {
      const other = others.get(field.name)
      if (!other) return { ...field, required: false }
      // A page that only shows the field says nothing about what it is made of.
      if (isSampled(field) !== isSampled(other))
        return completed(isSampled(field) ? other : field, isSampled(field) ? field : other)
      return {
        ...field,
        required: field.required && other.required,
        encrypted: field.encrypted || other.encrypted,
        shape: joinShapes(field.shape, other.shape, `${at}/${field.name}`, report),
      }
    }),
    ...older.filter(({ name }) => !own.has(name)).map((field) => ({ ...field, required: false })),
  ]
}

function joinBodies(
  newer: Body | undefined,
  older: Body | undefined,
  at: string,
  report: Report,
): Body | undefined {
  if (!newer || !older || newer.kind !== older.kind) return newer ?? older
  const fields = joinFields(newer.shape.fields, older.shape.fields, `${at} ${newer.kind}`, report)
  return { ...newer, shape: { ...newer.shape, fields } }
}

const joinAnswers = (
  newer: Shape | null,
  older: Shape | null,
  at: string,
  report: Report,
): Shape | null => (newer && older ? joinShapes(newer, older, `${at} answer`, report) : newer)

function joinTwo(newer: EndpointFacts, older: EndpointFacts, report: Report): EndpointFacts {
  const at = `${newer.method} ${newer.path}`
  const body = joinBodies(newer.body, older.body, at, report)
  const errors = [...newer.errors, ...older.errors]
  return {
    ...newer,
    roles: union(newer.roles, older.roles),
    variables: joinFields(newer.variables, older.variables, `${at} path`, report).map((field) => ({
      ...field,
      required: true,
    })),
    query: joinFields(newer.query, older.query, `${at} query`, report),
    headers: joinFields(newer.headers, older.headers, `${at} headers`, report),
    ...(body && { body }),
    answer: joinAnswers(newer.answer, older.answer, at, report),
    errors: [...new Map(errors.map((row) => [row.join(' '), row])).values()],
    pages: union(newer.pages, older.pages),
  }
}

/** The newest page first; of one day, the one with the greater number. */
const byAge = (one: PageFacts, other: PageFacts): number =>
  other.updated.localeCompare(one.updated) || other.page.localeCompare(one.page)

const single = ({ page, problems: _problems, ...facts }: PageFacts): EndpointFacts => ({
  ...facts,
  pages: [page],
})

/**
 * Joins the pages of each endpoint: the union of their fields, required only what every page
 * requires.
 *
 * @param pages of all endpoints
 * @param report takes the contradictions about types
 * @returns an endpoint each, by path and verb
 */
export function joinPages(pages: readonly PageFacts[], report: Report): readonly EndpointFacts[] {
  const groups = new Map<string, PageFacts[]>()
  for (const page of pages) {
    const key = `${page.path} ${page.method}`
    groups.set(key, [...(groups.get(key) ?? []), page])
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) =>
      group
        .sort(byAge)
        .map(single)
        .reduce((newer, older) => joinTwo(newer, older, report)),
    )
}
