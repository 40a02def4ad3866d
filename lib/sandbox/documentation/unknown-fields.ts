import type { Endpoint, Field, Shape } from '../../catalogue'
import { isObject } from '../../checks/type-guards'
import { Transformer } from '../../transformer'
import { parseShallow } from '../http/json'
import { documentedFields, fieldsOfV2 } from './validate-v2'

/** Longest body that is looked into: whoever asks for the log waits for it. */
const mostLooked = 256 * 1024

/** Most fields that are told of one request. */
const mostTold = 100

/** What a request has told, in the spelling that came. */
interface ReceivedRequest {
  readonly target: string
  readonly body: Buffer
}

const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** All shapes that a value may have, the parts of a choice among them. */
const partsOf = (shape: Shape): readonly Shape[] =>
  shape.kind === 'one' ? shape.of.flatMap(partsOf) : [shape]

/** Fields of all shapes that are described; undefined where one of them may hold anything. */
function knownFields(shapes: readonly Shape[]): readonly Field[] | undefined {
  const objects = shapes.flatMap((shape) => (shape.kind === 'object' ? [shape.fields] : []))
  const isOpen = shapes.some(({ kind }) => kind === 'any') || objects.some(({ length }) => !length)
  return isOpen || objects.length === 0 ? undefined : objects.flat()
}

function* walk(value: unknown, shapes: readonly Shape[], place: string): Generator<string> {
  if (Array.isArray(value)) {
    const items = shapes.flatMap((shape) => (shape.kind === 'array' ? partsOf(shape.items) : []))
    for (const [at, item] of value.entries()) yield* walk(item, items, `${place}/${at}`)
  } else if (typeof value === 'string') {
    const inside = shapes.flatMap((shape) => (shape.kind === 'json' ? partsOf(shape.of) : []))
    if (inside.length > 0) yield* walk(parseInside(value), inside, place)
  } else if (isObject(value)) yield* walkFields(value, shapes, place)
}

function* walkFields(
  value: Readonly<Record<string, unknown>>,
  shapes: readonly Shape[],
  place: string,
): Generator<string> {
  const known = knownFields(shapes)
  if (!known) return
  for (const [name, item] of Object.entries(value)) {
    const own = known.filter((field) => field.name === name)
    const at = `${place}/${escapePointer(name)}`
    if (own.length > 0) {
      yield* walk(
        item,
        own.flatMap(({ shape }) => partsOf(shape)),
        at,
      )
    } else if (!documentedFields(name, known)) yield at
  }
}

function parseInside(text: string): unknown {
  try {
    return parseShallow(text)
  } catch {
    return undefined
  }
}

/** What API v2 signs with, and whom it is from, whatever a page lists. */
const ofEveryV2 = /^(sign|sign_type|nonce_str|mch_id|mchid|combine_mch_id)$/

function* ofV2({ target, body }: ReceivedRequest, endpoint: Endpoint): Generator<string> {
  const fields = /^\s*</.test(body.subarray(0, 64).toString())
    ? Transformer.toArray(body)
    : Object.fromEntries(queryOf(target))
  for (const name of Object.keys(fields))
    if (!ofEveryV2.test(name) && !documentedFields(name, fieldsOfV2(endpoint))) yield name
}

function queryOf(target: string): URLSearchParams {
  const mark = target.indexOf('?')
  return new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1))
}

function* ofV3({ target, body }: ReceivedRequest, endpoint: Endpoint): Generator<string> {
  const known = endpoint.query
  for (const name of new Set(queryOf(target).keys()))
    if (!known.some((field) => field.name === name)) yield `?${name}`
  if (body.length > 0 && endpoint.body?.kind === 'json')
    yield* walk(parseInside(body.toString()), partsOf(endpoint.body.shape), '')
}

/**
 * What a request tells that no documentation of its endpoint knows: the platform ignores it, and so
 * does the sandbox.
 *
 * @param told as it came
 * @param endpoint what it was sent to
 * @returns JSON pointers of a body, `?name` of a query, names of API v2; at most 100
 */
export function unknownFields(told: ReceivedRequest, endpoint: Endpoint): readonly string[] {
  if (told.body.length > mostLooked) return []
  const found: string[] = []
  try {
    for (const one of endpoint.isV2 ? ofV2(told, endpoint) : ofV3(told, endpoint)) {
      found.push(one)
      if (found.length === mostTold) break
    }
  } catch {
    // XML that cannot be read was refused with its own words.
  }
  return found
}
