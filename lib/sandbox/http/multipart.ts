/** A part of a `multipart/form-data` body. */
export interface FormPart {
  readonly contents: Buffer
  /** Undefined for a part that is no file. */
  readonly filename?: string
}

/**
 * The parts of a body by name, the last of a name.
 *
 * @param body as it came
 * @param contentType tells the boundary
 */
export function partsOf(body: Buffer, contentType: string): ReadonlyMap<string, FormPart> {
  const [, boundary = ''] = /boundary="?([^";]+)"?/.exec(contentType) ?? []
  const parts = new Map<string, FormPart>()
  const mark = `--${boundary}`
  for (let at = body.indexOf(mark); at >= 0;) {
    const next = body.indexOf(`\r\n${mark}`, at)
    const start = body.indexOf('\r\n\r\n', at)
    if (next < 0 || start < 0 || start > next) break
    const head = body.subarray(at, start).toString()
    const [, name] = /[; ]name="([^"]*)"/i.exec(head) ?? []
    const [, filename] = /filename="([^"]*)"/i.exec(head) ?? []
    if (name !== undefined)
      parts.set(name, {
        contents: body.subarray(start + 4, next),
        ...(filename === undefined ? {} : { filename }),
      })
    at = next + 2
  }
  return parts
}
