import { fieldsOf } from '../../../lib/catalogue/endpoint'
import type { Field, ObjectShape, Shape } from '../../../lib/catalogue/shape'
import type { Draft } from './draft'

/** Overseas endpoints lie on a host of their own, which has near ones beside it. */
const host = 'https://apihk.mch.weixin.qq.com/'

/** How a direct merchant and an institution name themselves: never both. */
const merchants: ReadonlySet<string> = new Set(['mchid', 'appid'])
const institutions: ReadonlySet<string> = new Set([
  'sp_mchid',
  'sp_appid',
  'sub_mchid',
  'sub_appid',
])

/** Whether an endpoint is one of those that merchants outside of the mainland call. */
export const isOverseas = ({ path }: Draft): boolean => /^(v3\/global|global\/v3)\//.test(path)

const asks = (fields: readonly Field[], names: ReadonlySet<string>): boolean =>
  fields.some(({ name, required }) => required && names.has(name))

const without = (shape: ObjectShape, names: ReadonlySet<string>): ObjectShape => {
  const { name: _name, home: _home, ...rest } = shape
  return { ...rest, fields: shape.fields.filter(({ name }) => !names.has(name)) }
}

/** An object that asks for both kinds of callers is a choice of two. */
function choice(shape: Shape): Shape {
  if (
    shape.kind !== 'object' ||
    !asks(shape.fields, merchants) ||
    !asks(shape.fields, institutions)
  )
    return shape
  return { kind: 'one', of: [without(shape, institutions), without(shape, merchants)] }
}

/**
 * Mends an overseas endpoint: its host, and the pages of two kinds of callers that were joined into
 * one.
 *
 * @param draft one that `isOverseas`
 */
export function mend(draft: Draft): Draft {
  const query = choice({ kind: 'object', fields: draft.query })
  return {
    ...draft,
    facts: { ...draft.facts, base: draft.facts.base ?? host },
    ...(query.kind === 'one' && { query: fieldsOf(query), queryChoice: query }),
    ...(draft.body && { body: { ...draft.body, shape: choice(draft.body.shape) } }),
    answers: Object.fromEntries(
      Object.entries(draft.answers).map(([status, shape]) => [status, shape && choice(shape)]),
    ),
  }
}
