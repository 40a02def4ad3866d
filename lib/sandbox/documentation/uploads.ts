import { createHash } from 'node:crypto'
import type { Field, Shape } from '../../catalogue'
import type { Fault } from '../http/answer'
import { violationOf, readText, type Violation } from './validate'
import { parseShallow } from '../http/json'
import { partsOf, type FormPart } from '../http/multipart'

/** What an upload holds, or what is wrong with it. */
export type Upload =
  { readonly values: Readonly<Record<string, unknown>> } | { readonly fault: Fault }

/** Where an upload tells its file's digest and its name: endpoints spell them in their own ways. */
const digests = ['sha256', 'file_digest', 'digest']
const filenames = ['filename', 'file_name']
/**
 * How the digest was made, where it need not be SHA-256; one of the names is documented with a
 * slip.
 */
const algorithms = ['digest_algorithm', 'digest_alogrithm']

/**
 * Reads an upload by its documented parts. A file has to have the digest that its `meta` tells.
 *
 * @param body as it came
 * @param contentType its `Content-Type`
 * @param shape the documented parts
 */
export function uploadOf(body: Buffer, contentType: string, shape: Shape): Upload {
  if (!/^multipart\/form-data/i.test(contentType))
    return {
      fault: {
        field: 'Content-Type',
        value: contentType,
        issue: '应为multipart/form-data',
        location: 'header',
      },
    }
  const parts = partsOf(body, contentType)
  const values: Record<string, unknown> = {}
  const fields = shape.kind === 'object' ? shape.fields : []
  for (const { name, required, shape: documented } of fields) {
    const part = parts.get(name)
    if (!part && !required) continue
    const wrong = part
      ? violationOfPart(part, documented, `/${name}`)
      : { field: `/${name}`, issue: '缺失' }
    if (wrong) return { fault: { ...wrong, location: 'body' } }
    if (documented.kind === 'json') values[name] = parseShallow(part!.contents.toString())
    else if (documented.kind !== 'file')
      values[name] = readText(part!.contents.toString(), documented)
  }
  const wrong = violationOfMeta(values['meta'], fields, parts)
  return wrong ? { fault: { ...wrong, location: 'body' } } : { values }
}

function violationOfPart(
  { contents, filename }: FormPart,
  shape: Shape,
  field: string,
): Violation | undefined {
  if (shape.kind === 'file') return filename ? undefined : { field, issue: '应为文件' }
  return violationOf(
    shape.kind === 'json' ? contents.toString() : readText(contents.toString(), shape),
    shape,
    field,
  )
}

function violationOfMeta(
  meta: unknown,
  fields: readonly Field[],
  parts: ReadonlyMap<string, FormPart>,
): Violation | undefined {
  const documented = fields.find(({ name }) => name === 'meta')?.shape
  if (meta === undefined || documented?.kind !== 'json' || documented.of.kind !== 'object')
    return undefined
  const told = meta as Readonly<Record<string, unknown>>
  const known = documented.of.fields
  const digest = known.find(({ name }) => digests.includes(name))?.name
  // Most endpoints mark no name of their meta as required; both are needed there.
  const needed = known.some(({ required }) => required)
    ? []
    : known.map(({ name }) => name).filter((name) => name === digest || filenames.includes(name))
  const missing = needed.find((name) => told[name] === undefined)
  if (missing) return { field: `/meta/${missing}`, issue: '缺失' }
  const file = parts.get(fields.find(({ shape }) => shape.kind === 'file')?.name ?? '')
  if (
    !digest ||
    !file ||
    told[digest] === undefined ||
    told[digest] === digestOf(file.contents, told)
  )
    return undefined
  return { field: `/meta/${digest}`, value: told[digest], issue: '与文件内容不符' }
}

function digestOf(contents: Buffer, told: Readonly<Record<string, unknown>>): string {
  const [algorithm = 'SHA256'] = algorithms
    .map((name) => told[name])
    .filter((name) => name !== undefined)
  return createHash(String(algorithm).toUpperCase() === 'SM3' ? 'sm3' : 'sha256')
    .update(contents)
    .digest('hex')
}
