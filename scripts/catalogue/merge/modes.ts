import type { Field, ObjectShape, Shape } from '../../../lib/catalogue/shape'
import type { Draft } from './draft'

/** One of several ways to call an endpoint, each with a page of its own. */
interface Mode {
  /** The values that choose it. */
  readonly values?: Readonly<Record<string, readonly string[]>>
  /** What it requires, and the others do not know. */
  readonly required: readonly string[]
  /** What belongs to the others. */
  readonly without: readonly string[]
}

const coupons: readonly Mode[] = [
  {
    values: { usage_mode: ['SINGLE'] },
    required: ['stock'],
    without: ['progressive_bundle_usage_info', 'stock_bundle', 'sequential_usage_info'],
  },
  // SEQUENTIAL is what the bundle was called before: its page's example still sends it.
  {
    values: { usage_mode: ['PROGRESSIVE_BUNDLE', 'SEQUENTIAL'] },
    required: ['stock_bundle'],
    without: ['single_usage_info', 'stock'],
  },
]

// The page's own example names both stocks.
const plans: readonly Mode[] = [
  { values: { usage_mode: ['SINGLE'] }, required: ['stock_id'], without: [] },
  {
    values: { usage_mode: ['PROGRESSIVE_BUNDLE'] },
    required: ['usage_mode', 'stock_bundle_id'],
    without: [],
  },
]

/**
 * Endpoints whose pages describe ways of calling that exclude each other. Where they do not, their
 * joined marks say all: what only one of them requires is optional.
 */
const modes: Readonly<Record<string, readonly Mode[]>> = {
  'post v3/marketing/partner/product-coupon/product-coupons': coupons,
  'post brand/marketing/product-coupon/product-coupons': coupons,
  'post v3/marketing/partner/delivery-plan/delivery-plans': plans,
  'post brand/marketing/delivery-plan/delivery-plans': plans,
  'post v3/med-ins/orders': [
    { required: ['openid'], without: ['sub_appid', 'sub_mchid', 'sub_openid'] },
    { required: ['sub_appid', 'sub_mchid'], without: [] },
  ],
}

function fieldOf(field: Field, { values = {}, required }: Mode): Field {
  const own = values[field.name]
  const known =
    own && field.shape.kind === 'string'
      ? own.filter((value) => field.shape.kind === 'string' && field.shape.values?.includes(value))
      : []
  const shape: Shape = known.length > 0 ? { kind: 'string', values: known } : field.shape
  return { ...field, required: field.required || required.includes(field.name), shape }
}

const withMode = (body: ObjectShape, mode: Mode): ObjectShape => ({
  kind: 'object',
  fields: body.fields
    .filter(({ name }) => !mode.without.includes(name))
    .map((field) => fieldOf(field, mode)),
})

/** A body as a choice of its modes, where it has some. */
export function applyModes(draft: Draft): Draft {
  const known = modes[`${draft.verb} ${draft.path}`]
  const shape = draft.body?.shape
  if (!known || shape?.kind !== 'object') return draft
  return {
    ...draft,
    body: {
      ...draft.body!,
      shape: { kind: 'one', of: known.map((mode) => withMode(shape, mode)) },
    },
  }
}

/** A field with the values that it has in another mode. */
function withValues(field: Field, before: Field | undefined): Field {
  const { shape } = field
  if (!before || shape.kind !== 'string' || before.shape.kind !== 'string' || !shape.values)
    return before ?? field
  return {
    ...before,
    shape: {
      ...before.shape,
      values: [...new Set([...(before.shape.values ?? []), ...shape.values])],
    },
  }
}

/** The fields of all modes as one body: what pages are compared with. */
export function joined(draft: Draft): Draft {
  const shape = draft.body?.shape
  if (shape?.kind !== 'one' || !modes[`${draft.verb} ${draft.path}`]) return draft
  const fields = new Map<string, Field>()
  for (const part of shape.of) {
    for (const field of part.kind === 'object' ? part.fields : []) {
      fields.set(field.name, withValues(field, fields.get(field.name)))
    }
  }
  return {
    ...draft,
    body: { ...draft.body!, shape: { kind: 'object', fields: [...fields.values()] } },
  }
}
