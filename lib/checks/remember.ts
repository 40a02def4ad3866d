/**
 * Most texts whose answers are kept. A program uses a handful of them over and over; one that makes
 * them up starts anew now and then.
 */
const most = 256

/**
 * A pure function of a text that works once for each text, since most calls of a program are like
 * an earlier one.
 *
 * @param answer the function; what it throws is not kept
 */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const found = answer(text)
    if (known.size >= most) known.clear()
    known.set(text, found)
    return found
  }
}
