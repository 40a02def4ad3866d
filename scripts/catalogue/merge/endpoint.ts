import type { Field, Shape } from '../../../lib/catalogue/shape'
import type { VerbName } from '../../../lib/catalogue/facts'
import type { Draft } from './draft'
import type { EndpointFacts } from './join'
import { mergeFields, mergeShapes } from './shapes'

/** The codes of each status, in the order of the pages. */
function errorsOf({ errors }: EndpointFacts): Record<string, string> {
  const codes = new Map<number, string[]>()
  for (const [status, code] of errors)
    codes.set(status, [...new Set([...(codes.get(status) ?? []), code])])
  return Object.fromEntries(
    [...codes]
      .sort(([one], [other]) => one - other)
      .map(([status, found]) => [status, found.join('|')]),
  )
}

const isSerial = ({ name }: Field): boolean => name === 'Wechatpay-Serial'

/**
 * A header that the page lacks is asked of nobody; `Wechatpay-Serial` means encrypted fields, and
 * the page has none.
 */
const mergeHeaders = (page: readonly Field[], known: readonly Field[]): readonly Field[] =>
  mergeFields(
    page,
    known.filter((field) => !isSerial(field)),
  )

/** What is sent with an order and never comes back: the source had one base for both. */
const ofRequests =
  /^(description|notify_url|time_expire|goods_tag|limit_pay|support_fapiao|detail|settle_info|installment_info|individual_\w+|trade_scenario|payer_client_ip|store_info|combine_transaction_id)$/

const isCopied = ({ name, unlisted }: Field): boolean => unlisted === true && ofRequests.test(name)

/** What the page has in the body, the source had in the query. */
const isInBody = ({ name, unlisted }: Field, { body }: EndpointFacts): boolean =>
  unlisted === true && (body?.shape.fields.some((field) => field.name === name) ?? false)

/** An answer without the request's fields that the source copied into it. */
function withoutCopies(shape: Shape): Shape {
  if (shape.kind === 'array') return { ...shape, items: withoutCopies(shape.items) }
  if (shape.kind !== 'object') return shape
  const fields = shape.fields.filter((field) => !isCopied(field))
  return {
    ...shape,
    fields: fields.map((field) => ({ ...field, shape: withoutCopies(field.shape) })),
  }
}

const optional = (shape: Shape): Shape =>
  shape.kind === 'object'
    ? {
        ...shape,
        fields: shape.fields.map((field) => ({
          ...field,
          required: false,
          unlisted: true as const,
        })),
      }
    : shape

function mergeBody({ body }: EndpointFacts, known: Draft['body']): Draft['body'] {
  if (!body) return known && { ...known, shape: optional(known.shape) }
  return {
    kind: body.kind,
    shape: known?.kind === body.kind ? mergeShapes(body.shape, known.shape) : body.shape,
  }
}

function mergeAnswers(
  { status, answer }: EndpointFacts,
  known: Draft['answers'],
): Draft['answers'] {
  const failures = Object.entries(known).filter(([code]) => !code.startsWith('2'))
  const [, before] = Object.entries(known).find(([code]) => code.startsWith('2')) ?? []
  return {
    [status]: answer && before ? mergeShapes(answer, before) : answer,
    ...Object.fromEntries(failures),
  }
}

/** Merchants' pages first; of one audience the newest. */
const byAudience = (one: string, other: string): number =>
  audienceOf(one).localeCompare(audienceOf(other))
const audienceOf = (page: string): string => page.split('/')[0]!

const answersOfQuery = (answers: Draft['answers']): Draft['answers'] =>
  Object.fromEntries(
    Object.entries(answers).map(([status, shape]) => [status, shape && withoutCopies(shape)]),
  )

/** A body that no page has may be left out. */
const flagsOf = (facts: EndpointFacts, { facts: { flags = [] }, body }: Draft): string[] => {
  const others = flags.filter((flag) => flag !== 'body-optional')
  return body && !facts.body ? [...others, 'body-optional'] : others
}

/**
 * An endpoint by its pages, with what only the catalogue knows.
 *
 * @param known as the catalogue has it
 * @param page what its pages say
 */
export function mergeEndpoint(known: Draft, page: EndpointFacts): Draft {
  const { docs: _docs, flags: _flags, errors: _errors, ...rest } = known.facts
  const flags = flagsOf(page, known)
  const errors = errorsOf(page)
  const body = mergeBody(page, known.body)
  const answers = mergeAnswers(page, known.answers)
  return {
    area: known.area,
    verb: known.verb,
    path: known.path,
    facts: {
      ...rest,
      roles: [...page.roles].sort(
        (one, other) => Number(!one.includes('商户')) - Number(!other.includes('商户')),
      ),
      updated: page.updated,
      pages: [...page.pages].sort(byAudience),
      ...(flags.length > 0 && { flags }),
      ...(Object.keys(errors).length > 0 && { errors }),
    },
    variables: mergeFields(page.variables, known.variables).flatMap(({ unlisted, ...field }) =>
      unlisted ? [] : [{ ...field, required: true }],
    ),
    query: mergeFields(page.query, known.query).filter((field) =>
      known.verb === 'get' ? !isCopied(field) : !isInBody(field, page),
    ),
    headers: mergeHeaders(page.headers, known.headers),
    ...(body && { body }),
    answers: known.verb === 'get' ? answersOfQuery(answers) : answers,
    answerHeaders: known.answerHeaders,
  }
}

/**
 * An endpoint that the catalogue does not have yet.
 *
 * @param page what its pages say
 * @param area the file it belongs into
 */
export function newEndpoint(page: EndpointFacts, area: string): Draft {
  const empty: Draft = {
    area,
    verb: page.method.toLowerCase() as VerbName,
    path: page.path,
    facts: { name: page.title },
    variables: [],
    query: [],
    headers: [],
    answers: {},
    answerHeaders: [],
  }
  return mergeEndpoint(empty, page)
}
