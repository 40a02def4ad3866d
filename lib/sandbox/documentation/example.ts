import type { ArrayShape, Field, Leaf, Shape } from '../../catalogue'
import { Formatter } from '../../formatter'
import { violationOf } from './validate'
import { isEncrypted } from './encrypted-fields'

/** Values that a request named, to be echoed under the same names. */
export type Named = ReadonlyMap<string, unknown>

/** What an example is made with. */
export interface ExampleContext {
  readonly named: Named
  /** Encrypts what is documented as encrypted. */
  readonly seal: (text: string) => string
  /** Whether all values are texts, as XML has them. */
  readonly texts?: boolean
}

/**
 * All names in a request and their values, the outer ones first.
 *
 * @param sources path variables, query, body
 */
export function namedIn(...sources: readonly unknown[]): Named {
  const named = new Map<string, unknown>()
  const waiting = [...sources]
  for (let at = 0; at < waiting.length && at < 10_000; at++) {
    const value = waiting[at]
    if (typeof value !== 'object' || value === null) continue
    for (const [name, item] of Object.entries(value)) {
      if (!Array.isArray(value) && !named.has(name)) named.set(name, item)
      waiting.push(item)
    }
  }
  return named
}

/** A named value as a shape takes it: a number may have come as text, and the other way round. */
function echoOf(value: unknown, shape: Shape): unknown {
  const spellings =
    typeof value === 'number'
      ? [value, String(value)]
      : typeof value === 'string' && /^-?\d{1,15}$/.test(value)
        ? [value, Number(value)]
        : [value]
  return spellings.find((each) => each !== undefined && !violationOf(each, shape))
}

/**
 * A value of a documented shape.
 *
 * @param shape as documented
 * @param context what is echoed, and how
 * @param name of the field it stands in
 */
export function exampleOf(shape: Shape, context: ExampleContext, name = ''): unknown {
  if (!context.texts && isEncrypted({ shape })) return sealedText(context, name)
  const echoed = echoOf(context.named.get(name), shape)
  if (echoed !== undefined)
    return context.texts && typeof echoed === 'number' ? String(echoed) : echoed
  switch (shape.kind) {
    case 'object':
      return exampleOfFields(shape.fields, context)
    case 'array':
      return exampleOfItems(shape, context, name)
    case 'json':
      return JSON.stringify(exampleOf(shape.of, { ...context, texts: false }, name))
    case 'one':
      return exampleOf(shape.of[0]!, context, name)
    case 'form':
      return 'a=1'
    default:
      return leafOf(shape, context, name)
  }
}

/**
 * A list that the request has too is answered item by item: each with its own values, then with
 * those around it.
 */
function exampleOfItems(
  { items, min = 1, max }: ArrayShape,
  context: ExampleContext,
  name: string,
): unknown[] {
  const given = context.named.get(name)
  if (Array.isArray(given) && given.length > 0) {
    return given
      .slice(0, max)
      .map((item: unknown) =>
        exampleOf(items, { ...context, named: new Map([...context.named, ...namedIn(item)]) }),
      )
  }
  return Array.from({ length: Math.max(1, min) }, () => exampleOf(items, context, name))
}

/**
 * All documented fields, but those that are numbered: the first of them would need all the others.
 */
function exampleOfFields(
  fields: readonly Field[],
  context: ExampleContext,
): Record<string, unknown> {
  return Object.fromEntries(
    fields
      .filter(({ name }) => !/\$[nm]/.test(name))
      .map(({ name, shape, encrypted }) => [
        name,
        encrypted ? sealedText(context, name) : exampleOf(shape, context, name),
      ]),
  )
}

/** What is answered encrypted: the request's own value, which was opened, or its name. */
function sealedText({ named, seal }: ExampleContext, name: string): string {
  const own = named.get(name)
  return seal((typeof own === 'string' ? own : name || 'example').slice(0, 64))
}

function leafOf(leaf: Leaf, { texts }: Pick<ExampleContext, 'texts'>, name: string): unknown {
  const value = leaf.default ?? leaf.values?.[0] ?? plainOf(leaf, name)
  return texts ? String(value) : value
}

const time = (): string =>
  new Date(Date.now() + 8 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+08:00')

/** Texts by what their field is called; the first that fits counts. */
const texts: readonly (readonly [name: RegExp, make: () => string])[] = [
  [/^media_id$|prepay_id$/, () => Formatter.nonce(64)],
  [/(_time|_at)$/, () => time()],
  [/url$/, () => 'https://pay.weixin.qq.com/'],
]

/** Texts by their format, which says more than the name. */
const formatted: Readonly<Record<string, () => string>> = {
  rfc3339: () => time(),
  base64: () => 'ZXhhbXBsZQ==',
  numeric: () => '1',
  integer: () => '1',
  uint64: () => '1',
}

/** What fits the documented patterns: numbers of requests, times of a day, days, colours. */
const patterned: readonly string[] = ['000000', '20250909', '#102030']

function plainOf(leaf: Leaf, name: string): unknown {
  const { kind, format = '', min, max = Infinity, pattern } = leaf
  if (kind === 'integer' || kind === 'number') return Math.min(Math.max(min ?? 1, 1), max)
  if (kind === 'boolean') return true
  if (kind === 'any') return {}
  const named = texts.find(([like]) => like.test(name))?.[1]
  const text =
    (Object.hasOwn(formatted, format) ? formatted[format] : named)?.() ?? (name || 'example')
  const sized = text.padEnd(min ?? 0, '0').slice(0, max)
  return pattern === undefined
    ? sized
    : ([sized, ...patterned].find((each) => !violationOf(each, leaf)) ?? sized)
}
