import type { Field, Leaf, ObjectShape, Shape } from '../../../lib/catalogue/shape'
import type { Draft } from './draft'
import * as overseas from './overseas'

/** Which way a shape travels. */
type Direction = 'request' | 'answer'

/** What a rule makes of an object's field; undefined drops it. */
type FieldRule = (field: Field, direction: Direction, draft: Draft) => Field | undefined

/** What a rule makes of a leaf. */
type LeafRule = (leaf: Leaf, direction: Direction, draft: Draft) => Leaf

const isLeaf = (shape: Shape): shape is Leaf =>
  !['object', 'array', 'json', 'form', 'one'].includes(shape.kind)

const isV2 = ({ path }: Draft): boolean => path.startsWith('v2/')

/**
 * What stays required of an answer that no page confirms: ids, states, amounts, and what a list
 * hangs on.
 */
const confirmed =
  /(^|_)(id|ids|no|mchid|appid|openid|state|status|code|total|amount|fee|data|list|name|type|currency|url|sha\w*|hash_value|hash_type|ciphertext|nonce|trade_no|return_code|result_code)$/

/** The same of API v2, where more depends on how a call went. */
const confirmedOfV2 =
  /^(return_code|trade_state|prepay_id|transaction_id|out_trade_no|out_refund_no|refund_id|order_id|out_order_no|payment_no|partner_trade_no|short_url|openid|pub_key|access_token|expires_in)$/

/** Overseas the two kinds of callers are told apart by a choice. */
const asksSubMerchant = (path: string): boolean =>
  /\/partner\/|ecommerce|sub-mch|\/brand\/|^v3\/global\/|^global\//.test(path)

const isForBoth = ({ facts: { roles = [] } }: Draft): boolean =>
  roles.some((role) => /直连|普通商户/.test(role)) &&
  roles.some((role) => /服务商|渠道商|机构|合作伙伴|银行/.test(role))

/**
 * The kinds of slips that the source has, mended at all endpoints that no page describes. A page
 * says itself. Each rule may run again over what it has mended.
 */
const fieldRules: readonly FieldRule[] = [
  // A required name that nothing describes was copied from a neighbour.
  (field) => (field.shape.kind === 'any' && (field.required || field.unlisted) ? undefined : field),
  // One path serves merchants and partners: the sub-merchant is the partner's alone.
  (field, direction, draft) =>
    direction === 'request' &&
    /^sub_/.test(field.name) &&
    isForBoth(draft) &&
    !asksSubMerchant(draft.path)
      ? { ...field, required: false }
      : field,
  // Nobody has confirmed it: a type must not promise what may be absent.
  (field, direction, draft) =>
    direction === 'answer' && field.required && !confirmed.test(field.name) && !isV2(draft)
      ? { ...field, required: false }
      : field,
  // API v2 has tables of their own for successes and failures, which the source laid upon each
  // other.
  (field, direction, draft) =>
    direction === 'answer' && isV2(draft) && !confirmedOfV2.test(field.name)
      ? { ...field, required: false }
      : field,
]

/** Misspelt values, right beside wrong: the source had them from one place. */
const misspelt: Readonly<Record<string, string>> = { SUCEESS: 'SUCCESS', EXCHAHGE: 'EXCHANGE' }

const leafRules: readonly LeafRule[] = [
  (leaf) =>
    leaf.values
      ? { ...leaf, values: [...new Set(leaf.values.map((value) => misspelt[value] ?? value))] }
      : leaf,
  // A list that no page confirms is a hint: the caller's value may be newer. API v2 gets no new
  // ones.
  (leaf, direction, draft) =>
    direction === 'request' && !isV2(draft) && leaf.kind === 'string' && leaf.values
      ? { ...leaf, open: true }
      : leaf,
  // The greatest length, written as the least; a merchant's number has eight digits at least.
  ({ min, ...leaf }) =>
    leaf.kind === 'string' && min !== undefined && min > 8 && leaf.max === undefined
      ? { ...leaf, max: min }
      : { ...leaf, ...(min !== undefined && { min }) },
  // API v2: the length of the text, where a greatest value was meant.
  (leaf, _direction, draft) => {
    if (
      !isV2(draft) ||
      leaf.kind === 'string' ||
      leaf.max === undefined ||
      ![8, 16, 20, 32, 64, 128].includes(leaf.max)
    )
      return leaf
    const { min: _min, max: _max, ...rest } = leaf
    return rest
  },
]

function mendFields(
  fields: readonly Field[],
  direction: Direction,
  draft: Draft,
): readonly Field[] {
  return fields.flatMap((field) => {
    const mended = fieldRules.reduce<Field | undefined>(
      (known, rule) => known && rule(known, direction, draft),
      field,
    )
    return mended ? [{ ...mended, shape: mend(mended.shape, direction, draft) }] : []
  })
}

function mend(shape: Shape, direction: Direction, draft: Draft): Shape {
  switch (shape.kind) {
    case 'object':
      return { ...shape, fields: mendFields(shape.fields, direction, draft) }
    case 'array':
      return { ...shape, items: mend(shape.items, direction, draft) }
    case 'json':
    case 'form':
      return { ...shape, of: mend(shape.of, direction, draft) }
    // What tells alternatives apart stays as it is.
    case 'one':
      return shape
    default:
      return leafRules.reduce((leaf, rule) => rule(leaf, direction, draft), shape)
  }
}

const wholeNumbers = /^(limit|offset|count|page_\w+)$/

/**
 * Parameters of a query: whole numbers are numbers, and a call with a body needs none unless a page
 * shows one.
 */
function mendQuery(draft: Draft): readonly Field[] {
  return mendFields(draft.query, 'request', draft)
    .filter(({ name }) => draft.verb !== 'get' || name !== 'notify_url')
    .map((field) => ({
      ...field,
      required:
        field.required &&
        !(
          ['post', 'put', 'patch'].includes(draft.verb) &&
          draft.body !== undefined &&
          !isV2(draft)
        ),
      shape:
        wholeNumbers.test(field.name) && isLeaf(field.shape) ? numberOf(field.shape) : field.shape,
    }))
}

const numberOf = ({ values: _values, min, max, format: _format, ...leaf }: Leaf): Leaf => {
  const isText = leaf.kind === 'string'
  return {
    ...leaf,
    kind: 'integer',
    ...(!isText && min !== undefined && { min }),
    ...(!isText && max !== undefined && { max }),
  }
}

const isEncrypted = ({ encrypted, shape }: Field): boolean => encrypted || holdsEncrypted(shape)

function holdsEncrypted(shape: Shape): boolean {
  if (shape.kind === 'array') return holdsEncrypted(shape.items)
  if (shape.kind === 'object') return shape.fields.some(isEncrypted)
  if (shape.kind === 'one') return shape.of.some(holdsEncrypted)
  return shape.kind === 'string' && shape.format === 'base64'
}

/**
 * `Wechatpay-Serial` names the key that fields are encrypted for: without such fields nobody asks
 * for it.
 */
const mendHeaders = ({ headers, body, query }: Draft): readonly Field[] =>
  headers.filter(
    ({ name }) =>
      name !== 'Wechatpay-Serial' ||
      (body && holdsEncrypted(body.shape)) ||
      query.some(isEncrypted),
  )

/**
 * Mends an endpoint that no page describes.
 *
 * @param draft as the catalogue has it
 */
export function mendKinds(draft: Draft): Draft {
  const mended: Draft = {
    ...draft,
    query: mendQuery(draft),
    headers: mendHeaders(draft),
    ...(draft.body && { body: { ...draft.body, shape: mend(draft.body.shape, 'request', draft) } }),
    answers: Object.fromEntries(
      Object.entries(draft.answers).map(([status, shape]) => [
        status,
        shape && mend(shape, 'answer', draft),
      ]),
    ),
  }
  return overseas.isOverseas(mended) ? overseas.mend(mended) : mended
}

/** The object that a shape is, for rules that look at one. */
export const objectIn = (shape: Shape): ObjectShape | undefined =>
  shape.kind === 'object' ? shape : undefined
