/** Longer than any file's name: a key's text in one piece. */
const material = /-----BEGIN|%0A|[\r\n]|[A-Za-z0-9+]{40}/

/**
 * A path for a message. Whoever mixes up path and content gives a key here, which must not be
 * shown.
 *
 * @param path what was given as one
 */
export const shownPath = (path: string): string =>
  material.test(path) || path.length > 1024
    ? `a text of ${path.length} characters, which looks like a file's content; expected its path`
    : path.slice(0, 200)

/** Longer than any name: a serial has 40 characters, a public key's id some more. */
const longestName = 64

const hideText = (text: string): string => `(a text of ${text.length} characters)`

/**
 * A name that a caller gave, for a message. Whoever mixes up name and value gives a key here, which
 * must not be shown.
 *
 * @param name of an option, a header, a field or a platform key
 */
export const shownName = (name: string): string =>
  name.length > longestName || /-----BEGIN|[\r\n]/.test(name)
    ? hideText(name)
    : name.replace(/[^\x20-\x7e\u00a0-\uffff]/g, '?')

/**
 * The path of a call, for a message.
 *
 * @param pathname as chained
 */
export const shownPathname = (pathname: string): string =>
  pathname.length > 512 || material.test(pathname) ? hideText(pathname) : pathname
