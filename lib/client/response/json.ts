const quote = 0x22
const backslash = 0x5c

/** An integer as JSON writes it, of so many digits that a number may not hold it. */
const longInteger = /^-?[1-9]\d{15,}$/

/** Whether a character belongs to a number or a word: `[\w.+-]`. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x2b ||
    code === 0x2d ||
    code === 0x2e ||
    code === 0x5f
  )
}

/**
 * Where a string that begins at a quote ends: behind the next quote with an even number of
 * backslashes before it.
 */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end
    while (text.charCodeAt(before - 1) === backslash) before--
    if ((end - before) % 2 === 0) return end + 1
  }
  return text.length
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  while (isPlain(text.charCodeAt(end))) end++
  return end
}

/**
 * Puts quotes around the integers that a number cannot hold. It goes over the text once, whatever
 * is in it: an expression that passes over strings backtracks, and on what an attacker writes it
 * takes the square of its length.
 */
function quoteLongIntegers(text: string): string {
  const pieces: string[] = []
  let done = 0
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfString(text, at)
    else if (isPlain(code)) {
      const end = endOfWord(text, at)
      if (end - at >= 16 && isTooLong(text.slice(at, end))) {
        pieces.push(text.slice(done, at), '"', text.slice(at, end), '"')
        done = end
      }
      at = end
    } else at++
  }
  return done === 0 ? text : pieces.join('') + text.slice(done)
}

const isTooLong = (word: string): boolean =>
  longInteger.test(word) && !Number.isSafeInteger(Number(word))

/**
 * Parses an answer. An integer that a number cannot hold exactly becomes the text of its digits,
 * never a rounded number.
 *
 * @param text JSON or anything else
 * @param otherwise what to give where it is no JSON
 */
export function parseJson(text: string, otherwise?: unknown): unknown {
  try {
    return JSON.parse(/\d{16}/.test(text) ? quoteLongIntegers(text) : text) as unknown
  } catch {
    return otherwise
  }
}
