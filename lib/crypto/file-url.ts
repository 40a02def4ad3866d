import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shownPath } from './shown-path'

/** A `file:` URL as an object, of whichever realm. */
export const isFileUrl = (thing: unknown): thing is URL =>
  typeof thing === 'object' &&
  thing !== null &&
  (thing as { protocol?: unknown }).protocol === 'file:' &&
  typeof (thing as { href?: unknown }).href === 'string'

const scheme = 'file://'

/**
 * Whether a text is a `file://` URL, as wechatpay-php's users write paths. Letters of a scheme are
 * of either case.
 */
export const isFileScheme = (thing: unknown): thing is string =>
  typeof thing === 'string' && /^file:\/\//i.test(thing)

/**
 * Why a URL that is no file's will not do.
 *
 * @param url of any other scheme, which alone is shown
 */
export function whyNoFile(url: string): string {
  const [shown] = /^[^:]*:(?:\/\/)?/.exec(url) ?? ['']
  return `this is a URL of the scheme ${shown.toLowerCase()}, and nothing is fetched: save the file, and give its path with \`file://\` in front`
}

/**
 * Where a text that should be a key or a certificate says that one lies, and how to give it from
 * there.
 *
 * @param text what was given; it is shown only where it is the path of a file
 * @returns undefined where it names no place
 */
export function placeIn(text: string): string | undefined {
  if (text.includes('BEGIN') || !/^[^\r\n]{1,512}$/.test(text)) return undefined
  if (/^[a-z][a-z0-9+-]{1,15}:\/\//i.test(text)) return whyNoFile(text)
  return /\.(pem|key|crt|cer|der)$|[\\/]/.test(text)
    ? `this looks like the path of a file, not like its content: write \`file://\` in front, or read it, fs.readFileSync(path) (${shownPath(text)})`
    : undefined
}

/**
 * The path behind `file://`. PHP takes what follows it as a path, so that `file://./key.pem`,
 * `file://a#b.pem` and `file://100%.pem` name files; a URL that is written as such is decoded.
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
