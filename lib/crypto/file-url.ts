import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A `file:` URL as an object, of whichever realm. */
export const isFileUrl = (thing: unknown): thing is URL =>
  typeof thing === 'object' &&
  thing !== null &&
  (thing as { protocol?: unknown }).protocol === 'file:' &&
  typeof (thing as { href?: unknown }).href === 'string'

const scheme = 'file://'

/** Whether a text is a `file://` URL, as wechatpay-php's users write paths. */
export const isFileScheme = (thing: unknown): thing is string =>
  typeof thing === 'string' && thing.startsWith(scheme)

/**
 * The path behind `file://`. PHP takes what follows it as a path, so that `file://./key.pem`, `file://a#b.pem` and
 * `file://100%.pem` name files; a URL that is written as such is decoded.
 *
 * @param url text or URL object
 */
export function pathOfFileUrl(url: string | URL): string {
  const text = String(url)
  const path = text.slice(scheme.length)
  if (existsSync(path)) return path
  try {
    return fileURLToPath(text)
  } catch {
    return path
  }
}

/**
 * Reads the file that a text or a URL names.
 *
 * @param file a path, a `file://` URL or a URL object
 * @throws what `readFileSync` throws
 */
export const readNamedFile = (file: string | URL): Buffer =>
  readFileSync(isFileScheme(file) || isFileUrl(file) ? pathOfFileUrl(file) : (file as string))
