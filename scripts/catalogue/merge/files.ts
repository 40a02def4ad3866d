import type { RawArea, RawEndpoint, VerbName } from '../../../lib/catalogue/facts'
import type { Draft } from './draft'
import { Names } from './names'
import { print } from './print'
import { spell, spellFields, spellOut } from './spell'

const verbs: readonly VerbName[] = ['get', 'post', 'put', 'patch', 'delete']

const ownName = (path: string): string =>
  path
    .replace(/\{.*?\}/g, '')
    .split('/')
    .filter(Boolean)
    .slice(-2)
    .join('-')

function collect(
  names: Names,
  { area, path, variables, query, headers, body, answers, answerHeaders }: Draft,
): void {
  for (const fields of [variables, query, headers, answerHeaders])
    names.collectFields(fields, area, [])
  if (body) names.collect(body.shape, area, [`${ownName(path)}-request`, path])
  for (const answer of Object.values(answers))
    if (answer) names.collect(answer, area, [`${ownName(path)}-answer`, path])
}

function rawOf(names: Names, draft: Draft): RawEndpoint {
  const { facts, variables, query, queryChoice, headers, body, answers, answerHeaders } = draft
  const refer = names.nameOf
  const { name, tags, roles, updated, docs, pages, base, flags, errors } = facts
  const raw = {
    name,
    tags,
    roles,
    updated,
    docs,
    pages,
    base,
    flags,
    vars: variables.length > 0 ? spellFields(variables, refer) : undefined,
    headers: headers.length > 0 ? spellFields(headers, refer) : undefined,
    query: queryChoice
      ? spell(queryChoice, refer)
      : query.length > 0
        ? spellFields(query, refer)
        : undefined,
    ...(body && { [body.kind]: spell(body.shape, refer) }),
    answers: Object.fromEntries(
      Object.entries(answers).map(([status, shape]) => [status, shape && spell(shape, refer)]),
    ),
    answerHeaders: answerHeaders.length > 0 ? spellFields(answerHeaders, refer) : undefined,
    errors,
  }
  return Object.fromEntries(
    Object.entries(raw).filter(([, value]) => value !== undefined),
  ) as unknown as RawEndpoint
}

const byPathAndVerb = (one: Draft, other: Draft): number =>
  one.path === other.path
    ? verbs.indexOf(one.verb) - verbs.indexOf(other.verb)
    : one.path < other.path
      ? -1
      : 1

function shapesOf(names: Names, home: string): RawArea['shapes'] {
  return Object.fromEntries(
    names.namedIn(home).map(([name, shape]) => [name, spellOut(shape, names.nameOf)]),
  )
}

function areaOf(names: Names, area: string, drafts: readonly Draft[]): RawArea {
  const paths: NonNullable<RawArea['paths']> = {}
  for (const draft of [...drafts].sort(byPathAndVerb))
    (paths[draft.path] ??= {})[draft.verb] = rawOf(names, draft)
  const shapes = shapesOf(names, area)
  return { ...(Object.keys(shapes!).length > 0 && { shapes }), paths }
}

/**
 * The files of the facts: an area each, and one of the shapes that several areas have.
 *
 * @param drafts all endpoints
 * @returns texts by name: `v3/pay.json`, `shared.json`
 */
export function filesOf(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const names = new Names()
  for (const draft of drafts) collect(names, draft)
  names.settle()
  const areas = [...new Set(drafts.map(({ area }) => area))].sort()
  return new Map([
    ...areas.map(
      (area) =>
        [
          `${area}.json`,
          printed(
            areaOf(
              names,
              area,
              drafts.filter((draft) => draft.area === area),
            ),
          ),
        ] as const,
    ),
    ['shared.json', printed({ shapes: shapesOf(names, 'shared') })] as const,
  ])
}

/** The parts of an area each on lines of their own, down to the keys of an endpoint. */
const printed = ({ shapes, paths }: RawArea): string => {
  const parts = [
    ...(shapes ? [` "shapes": ${print(shapes, 1, 1)}`] : []),
    ...(paths ? [` "paths": ${print(paths, 3, 1)}`] : []),
  ]
  return `{\n${parts.join(',\n')}\n}\n`
}
