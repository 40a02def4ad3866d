/** A request as a curl sample sends it. */
export interface SampleRequest {
  readonly method: string
  /** Path and query as they stand, variables filled in. */
  readonly target: string
  /** The parsed body. */
  readonly body?: unknown
  /** The names of its headers. */
  readonly headers: readonly string[]
}

/**
 * Reads a curl sample.
 *
 * @param text of the sample
 * @returns undefined where it holds no command, or a body that is no JSON
 */
export function readCurl(text: string): SampleRequest | undefined {
  const head = /curl -X (\w+) \\?\s*["']?https?:\/\/[^/\s]+(\/[^\s"']*)/.exec(text)
  if (!head) return undefined
  const [, method = '', target = ''] = head
  const headers = [...text.matchAll(/-H "([\w-]+):/g)].map(([, name]) => name!)
  const data = /-d '([\s\S]*)'\s*(?:```|$)/.exec(text)?.[1]
  if (data === undefined) return { method, target, headers }
  try {
    return { method, target, headers, body: JSON.parse(data) as unknown }
  } catch {
    return undefined
  }
}
