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

/** The headers of one reply, gone through once: verifying, the response and retries read them here. */
export class ReplyHeaders {
  /** Names in lower case; a repeated header is one text, joined by commas. */
  readonly joined: Record<string, string> = {}
  readonly #raw: readonly string[]
  /** Whether `joined` does not say it all: a header came twice, or has a name that a record cannot hold. */
  #isLossy = false

  /** @param raw name, value, name, value … */
  constructor(raw: readonly string[]) {
    this.#raw = raw
    const { joined } = this
    for (let at = 0; at < raw.length; at += 2) {
      const name = raw[at]!.toLowerCase()
      const value = raw[at + 1]!
      if (name === '__proto__') this.#isLossy = true
      else if (Object.hasOwn(joined, name)) {
        this.#isLossy = true
        joined[name] = `${joined[name]!}, ${value}`
      } else joined[name] = value
    }
  }

  /**
   * The values of a header, one for each time it came.
   *
   * @param name header name, in any case
   */
  valuesOf(name: string): readonly string[] {
    if (this.#isLossy) return valuesOf(this.#raw, name)
    const lower = name.toLowerCase()
    return Object.hasOwn(this.joined, lower) ? [this.joined[lower]!] : []
  }
}

/** The headers of a reply: those that were read already, or read now. */
export const headersOf = ({
  headers,
  rawHeaders,
}: {
  readonly headers?: ReplyHeaders
  readonly rawHeaders: readonly string[]
}): ReplyHeaders => (headers instanceof ReplyHeaders ? headers : new ReplyHeaders(rawHeaders))
