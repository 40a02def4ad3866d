/** Strings, which are passed over, or a number of 16 digits and more that has no fraction. */
const longInteger = /"(?:[^"\\]|\\.)*"|(?<![\w.+-])-?\d{16,}(?![\d.eE])/g

/**
 * Parses an answer. An integer that a number cannot hold exactly becomes the text of its digits, never a rounded number.
 *
 * @param text JSON or anything else
 * @param otherwise what to give where it is no JSON
 */
export function parseJson(text: string, otherwise?: unknown): unknown {
  const exact = /\d{16}/.test(text)
    ? text.replace(longInteger, found => found[0] === '"' || Number.isSafeInteger(Number(found)) ? found : `"${found}"`)
    : text
  try {
    return JSON.parse(exact) as unknown
  } catch {
    return otherwise
  }
}
