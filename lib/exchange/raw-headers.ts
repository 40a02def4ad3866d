/**
 * The values of a header, one for each time it came.
 *
 * @param raw name, value, name, value …
 * @param name header name, in any case
 */
export function valuesOf(raw: readonly string[], name: string): string[] {
  const lower = name.toLowerCase()
  const values: string[] = []
  for (let at = 0; at < raw.length; at += 2) {
    if (raw[at]!.length === lower.length && raw[at]!.toLowerCase() === lower)
      values.push(raw[at + 1]!)
  }
  return values
}
