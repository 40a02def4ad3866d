// The words of HTTP/1.1, for what is written and for what is read.
// @see https://www.rfc-editor.org/rfc/rfc9110#section-5

/** Whether a text may be a method or the name of a header. */
export const isToken = (text: string): boolean => /^[\w!#$%&'*+\-.^`|~]+$/.test(text)

/** Whether a text, a character a byte, may be a header or its value. */
export const isFieldText = (text: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(text)

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09

/**
 * A text without the blanks at its ends. A pattern would try every blank in between as well.
 *
 * @param text any
 * @param start where it begins, default 0
 * @param end where it ends, default its length
 */
export function trimBlanks(text: string, start = 0, end = text.length): string {
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}
