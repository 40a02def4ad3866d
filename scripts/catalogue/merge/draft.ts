import { Resolver } from '../../../lib/catalogue/resolve'
import { fieldsOf as fieldsIn } from '../../../lib/catalogue/endpoint'
import type { Field, Shape } from '../../../lib/catalogue/shape'
import type { RawArea, RawEndpoint, VerbName } from '../../../lib/catalogue/facts'
import { areaNames, rawAreaOf } from '../../../lib/catalogue/source'

/** What an endpoint has beside its shapes. */
export type Facts = Pick<
  RawEndpoint,
  'name' | 'tags' | 'roles' | 'updated' | 'docs' | 'pages' | 'base' | 'flags' | 'errors'
>

/** An endpoint while its facts are made: every shape written out. */
export interface Draft {
  readonly area: string
  readonly verb: VerbName
  readonly path: string
  facts: Facts
  variables: readonly Field[]
  query: readonly Field[]
  /** The query, where ways of calling exclude each other. */
  queryChoice?: Shape
  headers: readonly Field[]
  body?: { kind: 'json' | 'xml' | 'form'; shape: Shape }
  answers: Readonly<Record<string, Shape | null>>
  answerHeaders: readonly Field[]
}

const fieldsOf = (shape: Shape | undefined): readonly Field[] => (shape ? fieldsIn(shape) : [])

/** Reads the facts as they stand, overrides aside: those hold whatever the pages say. */
export class Catalogue {
  readonly #areas: ReadonlyMap<string, RawArea>
  readonly #resolver: Resolver

  constructor(names: readonly string[] = areaNames()) {
    this.#areas = new Map([...names, 'shared'].map((name) => [name, rawAreaOf(name)]))
    this.#resolver = new Resolver((name) => this.#areas.get(name))
  }

  /** All endpoints, in the order of their areas. */
  drafts(): Draft[] {
    return [...this.#areas].flatMap(([area, { paths = {} }]) =>
      Object.entries(paths).flatMap(([path, verbs]) =>
        Object.entries(verbs).map(([verb, raw]) => this.#draft(area, path, verb as VerbName, raw)),
      ),
    )
  }

  #draft(area: string, path: string, verb: VerbName, raw: RawEndpoint): Draft {
    const { vars, query, headers, json, xml, form, answers, answerHeaders, ...facts } = raw
    const shapeOf = (side: RawEndpoint['json']): Shape | undefined =>
      side === undefined ? undefined : this.#resolver.resolve(side, area)
    const kind = json !== undefined ? 'json' : xml !== undefined ? 'xml' : 'form'
    const body = shapeOf(json ?? xml ?? form)
    const queryShape = shapeOf(query)
    return {
      area,
      verb,
      path,
      facts,
      variables: fieldsOf(shapeOf(vars)),
      query: fieldsOf(queryShape),
      ...(queryShape?.kind === 'one' && { queryChoice: queryShape }),
      headers: fieldsOf(shapeOf(headers)),
      ...(body && { body: { kind, shape: body } }),
      answers: Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [
          status,
          answer === null ? null : shapeOf(answer)!,
        ]),
      ),
      answerHeaders: fieldsOf(shapeOf(answerHeaders)),
    }
  }
}
