// JSON as it is written by hand, and as it is shown to somebody.

/** White space, texts, numbers, names and marks of JSON. */
// eslint-disable-next-line no-control-regex -- texts of JSON hold no control characters
const token = /[ \t\r\n]+|"(?:[^"\\\u0000-\u001f]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/y

/** What stands where JSON has nothing of the kind. */
function wordsFor(rest: string, before: string): string {
  if (/^\/[/*]/.test(rest)) return 'a comment, which JSON has not'
  if (/^[}\]]/.test(rest) && before === ',') return 'a comma before it, after the last entry'
  if (rest.startsWith("'")) return "a text in '…': JSON's stand in double quotes"
  if (/^[A-Za-z_$]/.test(rest)) return 'a name without double quotes'
  if (rest.startsWith('"')) return 'a text that does not end on its line'
  if (/^[\uFFFD\0]/.test(rest)) return 'bytes that are no UTF-8: save the file as UTF-8'
  return rest === '' ? 'its end, too early' : 'what JSON has not there'
}

/**
 * Where a text is no JSON, and why. Nothing of the text is told: it may be a key.
 *
 * @param text no JSON
 */
export function jsonFault(text: string): string {
  let before = ''
  let at = 0
  for (;;) {
    token.lastIndex = at
    const [found = ''] = token.exec(text) ?? []
    const isLast = before === ',' && /^[}\]]$/.test(found)
    if (found === '' || isLast) break
    if (found.trim() !== '') before = found
    at += found.length
  }
  const lines = text.slice(0, at).split('\n')
  return `line ${lines.length}, column ${lines.at(-1)!.length + 1}: ${wordsFor(text.slice(at), before)}`
}

/**
 * Reads JSON, with a byte order mark before it or without.
 *
 * @param text JSON
 * @throws SyntaxError with the position, and nothing of the text
 */
export function parseJsonText(text: string): unknown {
  const bare = text.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(bare) as unknown
  } catch {
    throw new SyntaxError(`it is no JSON (${jsonFault(bare)})`)
  }
}

/**
 * Breaks JSON into lines for a terminal, every number and text as it is.
 *
 * @param text compact JSON
 * @param isTerminal whether somebody looks at it
 */
export function layJsonOut(text: string, isTerminal = process.stdout.isTTY === true): string {
  if (!isTerminal || !/^\s*[{[]/.test(text)) return text
  let depth = 0
  const turn = (): string => `\n${'  '.repeat(depth)}`
  const parts = text.match(/"(?:[^"\\]|\\.)*"|[{[]\s*[}\]]|[{}[\],:]|[^\s"{}[\],:]+/g) ?? []
  return parts
    .map((part) => {
      if (part === '{' || part === '[') {
        depth += 1
        return part + turn()
      }
      if (part === '}' || part === ']') {
        depth -= 1
        return turn() + part
      }
      return part === ',' ? part + turn() : part === ':' ? ': ' : part
    })
    .join('')
}
