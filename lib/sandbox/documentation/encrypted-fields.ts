import type { Endpoint, Field, Shape } from '../../catalogue'
import { Rsa } from '../../crypto/rsa'
import { violationOf, type Violation } from './validate'

/** Opens a field that was encrypted for the platform. */
type Open = (ciphertext: string) => string

/** Where a body is plain that should be encrypted, or what it holds with all its fields opened. */
export type OpenedBody = { readonly violation: Violation } | { readonly value: unknown }

/** Thrown through a walk that ends at the first field that does not open. */
class Unopened extends Error {
  constructor(readonly field: string) {
    super()
  }
}

/**
 * Whether a field is sent or answered encrypted. The documents mark few of them so; the others are
 * told by their format.
 */
export const isEncrypted = ({ shape, encrypted }: Pick<Field, 'shape'> & Partial<Field>): boolean =>
  encrypted === true || (shape.kind === 'string' && shape.format === 'base64')

function walk(value: unknown, shape: Shape, field: string, open: Open): unknown {
  if (shape.kind === 'array' && Array.isArray(value)) {
    return value.map((item, at) => openedItem(item, shape.items, `${field}/${at}`, open))
  }
  if (shape.kind === 'one') return walk(value, partFor(value, shape.of), field, open)
  if (shape.kind !== 'object' || typeof value !== 'object' || value === null) return value
  return {
    ...value,
    ...Object.fromEntries(
      shape.fields.flatMap((own) =>
        openField(value as Readonly<Record<string, unknown>>, own, field, open),
      ),
    ),
  }
}

/** Of several shapes the one that a value has. */
const partFor = (value: unknown, of: readonly Shape[]): Shape =>
  of.find((part) => !violationOf(value, part)) ?? of[0]!

/** Texts of a list are encrypted one by one. */
function openedItem(item: unknown, shape: Shape, place: string, open: Open): unknown {
  if (!isEncrypted({ shape }) || typeof item !== 'string') return walk(item, shape, place, open)
  try {
    return open(item)
  } catch {
    throw new Unopened(place)
  }
}

function openField(
  value: Readonly<Record<string, unknown>>,
  { name, shape, encrypted }: Field,
  field: string,
  open: Open,
): [string, unknown][] {
  const given = value[name]
  if (given === undefined) return []
  const place = `${field}/${name}`
  if (!isEncrypted({ shape, encrypted })) return [[name, walk(given, shape, place, open)]]
  try {
    return [[name, open(String(given))]]
  } catch {
    throw new Unopened(place)
  }
}

/**
 * Whether an endpoint takes encrypted fields: then the request says for which key they were
 * encrypted.
 */
export const takesEncrypted = ({ headers }: Endpoint): boolean =>
  headers.some(({ name }) => name === 'Wechatpay-Serial')

/** Whether a body has fields that are encrypted. */
export function hasEncrypted(body: unknown, shape: Shape): boolean {
  let found = false
  walk(body, shape, '', (text) => {
    found = true
    return text
  })
  return found
}

/**
 * Opens the encrypted fields of a body, as the platform does.
 *
 * @param body parsed JSON that has its documented shape
 * @param shape as documented
 * @param privateKey of the platform key that the request names
 */
export function openFields(body: unknown, shape: Shape, privateKey: string): OpenedBody {
  try {
    return { value: walk(body, shape, '', (ciphertext) => Rsa.decrypt(ciphertext, privateKey)) }
  } catch (error) {
    if (!(error instanceof Unopened)) throw error
    return { violation: { field: error.field, issue: '应使用Wechatpay-Serial所指的密钥加密' } }
  }
}
