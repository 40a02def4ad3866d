import type { Endpoint, Field, Shape } from '../../catalogue'
import type { XmlFields } from '../../transformer'
import { violationOf, readText, type Violation } from './validate'

/** What is documented as required everywhere, and left out by rights somewhere. */
const notAsked: readonly { readonly name: RegExp; readonly path?: string; readonly why: string }[] =
  [
    {
      name: /^sub_/,
      why: 'only a service provider has sub-merchants, and one page describes both kinds of merchant',
    },
    { name: /^sign$/, why: 'checked before, with a message of its own' },
    { name: /^nonce_str$/, why: 'some merchants call without: option `nonceless`' },
    {
      name: /^(mch_id|mchid|combine_mch_id)$/,
      why: 'checked before: one of the three is there, and right',
    },
    {
      name: /^page_index$/,
      path: 'v2/secapi/mch/submchmanage',
      why: 'only where `action` is query',
    },
    {
      name: /^jsapi_path$/,
      path: 'v2/secapi/mch/addsubdevconfig',
      why: 'one setting a call: sub_appid may come in its place',
    },
  ]

/** What the signature already answers for, whatever its length. */
const signs: ReadonlySet<string> = new Set(['sign', 'nonce_str'])

/**
 * Left out, the way of signing is MD5: where that is none of the documented ones, it may not be
 * left out.
 */
const wantsWayOfSigning = ({ name, shape }: Field): boolean =>
  name === 'sign_type' &&
  'values' in shape &&
  shape.values !== undefined &&
  !shape.values.includes('MD5')

const isAsked = (field: Field, { path }: Endpoint): boolean =>
  wantsWayOfSigning(field) || isRequired(field, path)

const isRequired = ({ name, required }: Field, path: string): boolean =>
  required &&
  !/\$[nm]/.test(name) &&
  !notAsked.some((row) => row.name.test(name) && (row.path ?? path) === path)

/** The documentation of a field: itself, or the numbered one that it is an instance of. */
export function documentedFields(name: string, fields: readonly Field[]): Field | undefined {
  return (
    fields.find((field) => field.name === name) ??
    fields.find(
      (field) =>
        /\$[nm]/.test(field.name) &&
        new RegExp(`^${field.name.replace(/\$[nm]/g, '\\d+')}$`).test(name),
    )
  )
}

/**
 * Whether XML has a look at the shape: a truth value has many spellings there, and what is not
 * described has none.
 */
const isRead = ({ kind }: Shape): boolean =>
  kind !== 'boolean' && kind !== 'object' && kind !== 'any'

/** The fields of a request, however it carries them. */
export function fieldsOfV2({ body, query, method }: Endpoint): readonly Field[] {
  if (method === 'GET') return query
  return body?.shape.kind === 'object'
    ? body.shape.fields.filter(({ shape }) => shape.kind !== 'file')
    : []
}

/**
 * The first field of an API v2 request that is not as documented: missing, too long, no number,
 * none of the values.
 *
 * @param fields as they came, texts all
 * @param endpoint what they were sent to
 */
export function violationOfV2(fields: XmlFields, endpoint: Endpoint): Violation | undefined {
  const all = fieldsOfV2(endpoint)
  const missing = all.find((field) => isAsked(field, endpoint) && fields[field.name] === undefined)
  if (missing) return { field: missing.name, issue: '缺失' }
  for (const [name, value] of Object.entries(fields)) {
    const field = signs.has(name) ? undefined : documentedFields(name, all)
    if (!field || field.encrypted || !isRead(field.shape)) continue
    const wrong = violationOf(
      typeof value === 'string' ? readText(value, field.shape) : value,
      field.shape,
    )
    if (wrong) return { ...wrong, field: `${name}${wrong.field}` }
  }
  return undefined
}
