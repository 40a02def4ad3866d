import type { Field, Leaf, Shape } from '../catalogue'
import { Formatter } from '../formatter'
import { misfit } from './conform'

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

/**
 * A value of a documented shape.
 *
 * @param shape as documented
 * @param context what is echoed, and how
 * @param name of the field it stands in
 */
export function exampleOf(shape: Shape, context: ExampleContext, name = ''): unknown {
  const echoed = context.named.get(name)
  if (echoed !== undefined && !misfit(echoed, shape)) return echoed
  switch (shape.kind) {
    case 'object': return exampleOfFields(shape.fields, context)
    case 'array': return Array.from({ length: Math.max(1, shape.min ?? 1) }, () => exampleOf(shape.items, context, name))
    case 'json': return JSON.stringify(exampleOf(shape.of, { ...context, texts: false }, name))
    case 'one': return exampleOf(shape.of[0]!, context, name)
    case 'form': return 'a=1'
    default: return leafOf(shape, context, name)
  }
}

/** All documented fields, but those that are numbered: the first of them would need all the others. */
function exampleOfFields(fields: readonly Field[], context: ExampleContext): Record<string, unknown> {
  return Object.fromEntries(fields.filter(({ name }) => !/\$[nm]/.test(name))
    .map(({ name, shape, encrypted }) => [name, encrypted ? context.seal(String(leafOf({ kind: 'string', max: 32 }, context, name))) : exampleOf(shape, context, name)]))
}

function leafOf(leaf: Leaf, { texts }: Pick<ExampleContext, 'texts'>, name: string): unknown {
  const value = leaf.default ?? leaf.values?.[0] ?? plainOf(leaf, name)
  return texts ? String(value) : value
}

const time = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+08:00')

function plainOf({ kind, format, min, max = Infinity }: Leaf, name: string): unknown {
  if (kind === 'integer' || kind === 'number') return Math.min(Math.max(min ?? 1, 1), max)
  if (kind === 'boolean') return true
  if (kind === 'any') return {}
  const text = name === 'media_id' || /prepay_id$/.test(name) ? Formatter.nonce(64) : format === 'rfc3339' || /(_time|_at)$/.test(name) ? time() : /url$/.test(name) ? 'https://pay.weixin.qq.com/' : format === 'base64' ? 'ZXhhbXBsZQ==' : name || 'example'
  return text.padEnd(min ?? 0, '0').slice(0, max)
}
