/**
 * Levels of lists and objects inside each other that are read; the platform documents none deeper
 * than ten.
 */
export const mostJsonLevels = 100

/**
 * How deep a JSON text nests; found without reading it, since what walks a deep value overflows the
 * stack.
 */
function levelsOf(text: string): number {
  let [depth, deepest, quoted] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (quoted) {
      if (character === '\\') at++
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return deepest
}

/**
 * Parses JSON that came in a request.
 *
 * @param text as it came
 * @throws SyntaxError for what is no JSON, or nests deeper than `mostJsonLevels`
 */
export function parseShallow(text: string): unknown {
  if (levelsOf(text) > mostJsonLevels) throw new SyntaxError(`more than ${mostJsonLevels} levels`)
  return JSON.parse(text) as unknown
}
