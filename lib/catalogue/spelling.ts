/**
 * Segments that WeChat Pay documents with capitals inside, which the chain's rule would take for
 * hyphens.
 */
const keepsCapitals = /[A-Z]/

const identifier = /^[A-Za-z_$][\w$]*$/

/**
 * How a segment is written as a property in PHP's manner: `out-trade-no` → `outTradeNo`, `{id}` →
 * `_id_`.
 *
 * @param segment a segment of a documented path
 * @returns undefined where the segment has no spelling that needs no brackets
 */
export function propertyOf(segment: string): string | undefined {
  if (segment.startsWith('{') && segment.endsWith('}')) return `_${segment.slice(1, -1)}_`
  if (keepsCapitals.test(segment)) return identifier.test(segment) ? segment : undefined
  const camel = segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return identifier.test(camel) ? camel : undefined
}

/**
 * The segments of a path as the chain sees them: a trailing slash belongs to the last one.
 *
 * @param path `v3/ecommerce/applyments/` → `v3`, `ecommerce`, `applyments/`
 */
export function segmentsOf(path: string): string[] {
  return path.split(/(?<!^)\/(?!$)/)
}

/** A name as it is written behind an instance: `.pay`, or `['out-trade-no']`. */
export const access = (name: string): string => (identifier.test(name) ? `.${name}` : `['${name}']`)

/**
 * A path as a chain of properties: `.v3.pay.transactions.outTradeNo`.
 *
 * @param path a documented path
 */
export function propertyChain(path: string): string {
  return segmentsOf(path)
    .map((segment) => access(propertyOf(segment) ?? segment))
    .join('')
}
