import type { Php } from '../source/ast'

/** A pattern of PCRE's as JavaScript writes it. */
export interface Pattern {
  /** The literal: `/…/iu`. */
  readonly code: string
  /** What it does otherwise than PHP, for the report. */
  readonly doubt?: string
}

const closing: Readonly<Record<string, string | undefined>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '<': '>',
}

/** What PCRE has and JavaScript has not. */
const foreignParts =
  /\(\?[>|#&R+P\d(]|\(\?[a-zA-Z-]+[):]|\(\*|\\[AZzGKXRhHNQEgka](?!\w*\{)|[*+?}]\+|\[\[?:\^?\w+:\]|\\x\{[^}]*$/

/** Takes `'/pattern/flags'` apart; undefined where JavaScript has no exact counterpart. */
export function patternOf(node: Php | undefined): Pattern | undefined {
  if (node?.kind !== 'string') return undefined
  const [, open, rest] = /^\s*([^\s\w\\])([\s\S]*)$/.exec(node.value) ?? []
  if (open === undefined || rest === undefined) return undefined
  const end = rest.lastIndexOf(closing[open] ?? open)
  if (end < 0) return undefined
  const [body, flags] = [rest.slice(0, end), rest.slice(end + 1).trim()]
  if (!/^[imsuD]*$/.test(flags) || foreignParts.test(body)) return undefined
  const isUnicode = flags.includes('u')
  // without u, PHP sees bytes: a character class or a quantifier behind other letters means
  // something else
  if (!isUnicode && /\P{ASCII}/u.test(body) && /[[\]*+?{]/.test(body)) return undefined
  if (!isUnicode && /\\[pPx]\{?/.test(body)) return undefined
  const code = bodyOf(body, { delimiter: open, isUnicode, flags })
  if (code === undefined) return undefined
  // what m and s mean is written out
  const kept = [...'isu'].filter((flag) => flags.includes(flag)).join('')
  try {
    new RegExp(code, kept)
  } catch {
    return undefined
  }
  const literal = code === '' ? '(?:)' : code
  const hasEnd = /(^|[^\\])(\\\\)*\$/.test(body) && !/[mD]/.test(flags)
  const doubts = [
    ...(hasEnd
      ? ['`$` matches before a line feed at the end as well in PHP, here at the end alone']
      : []),
    ...(!isUnicode && countsBytes(body)
      ? [
          'one letter beyond ASCII is two to four bytes to PHP, which counts them without the flag u',
        ]
      : []),
  ]
  return {
    code: `/${literal}/${kept}`,
    ...(doubts.length > 0 ? { doubt: doubts.join('; ') } : {}),
  }
}

/** Whether what matches any byte stands there so many times, and not as often as it likes. */
function countsBytes(body: string): boolean {
  const bare = body
    .replace(/\\[DWS]/g, '~')
    .replace(/\\./gs, '')
    .replace(/\[\^.[^\]]*\]/gs, '~')
    .replace(/\[[^\]]*\]/g, '')
  return /\.(?![*+])|~(?=\{)/.test(bare)
}

/** The pattern between the delimiters, letter by letter. */
function bodyOf(
  body: string,
  { delimiter, isUnicode, flags }: { delimiter: string; isUnicode: boolean; flags: string },
): string | undefined {
  let code = ''
  let isClass = false
  for (let at = 0; at < body.length; at++) {
    const letter = body[at]!
    if (letter === '\\') {
      const next = body[++at]
      if (next === undefined) return undefined
      const made =
        (isUnicode && letterOf(next, isClass)) || escapeOf(next, { isClass, isUnicode, delimiter })
      if (made === undefined || (isUnicode && /[bB]/.test(next) && !isClass)) return undefined
      if (isUnicode && next === 'x' && body[at + 1] === '{') code += '\\u'
      else code += made
    } else if (letter === '\n') code += '\\n'
    else if (letter === '\r') code += '\\r'
    else if (letter === '/') code += '\\/'
    else if (!isClass && Object.hasOwn(marks, letter)) code += markOf(letter, flags)
    else {
      if (letter === '[' && !isClass) isClass = true
      else if (letter === ']' && isClass) isClass = false
      code += letter
    }
  }
  return code
}

/** What `.`, and `^` and `$` of lines, look for: a line feed alone ends a line to PHP. */
const marks: Readonly<Record<string, string>> = {
  '.': '[^\\n]',
  '^': '(?<![^\\n])',
  $: '(?![^\\n])',
}

const markOf = (letter: string, flags: string): string =>
  (letter === '.' ? !flags.includes('s') : flags.includes('m')) ? marks[letter]! : letter

/** Letters of a class that know all of Unicode with the flag u. */
const unicodeLetters: Readonly<Record<string, string>> = {
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  w: '[\\p{L}\\p{N}_]',
  W: '[^\\p{L}\\p{N}_]',
  s: '[\\p{Z} \\t-\\r\\x85]',
  S: '[^\\p{Z} \\t-\\r\\x85]',
}

function letterOf(next: string, isClass: boolean): string | undefined {
  const made = Object.hasOwn(unicodeLetters, next) ? unicodeLetters[next] : undefined
  if (!isClass) return made
  return made?.startsWith('[^') ? undefined : made?.replace(/^\[(.*)\]$/, '$1')
}

/** PHP's \s is ASCII's blanks; letters that need no backslash have none in a pattern with u. */
function escapeOf(
  next: string,
  { isClass, isUnicode, delimiter }: { isClass: boolean; isUnicode: boolean; delimiter: string },
): string | undefined {
  if (next === 's') return isClass ? ' \\t-\\r' : '[ \\t-\\r]'
  if (next === 'W' && isClass && isUnicode) return undefined
  if (next === 'S') return isClass ? undefined : '[^ \\t-\\r]'
  if (next === 'e') return '\\x1b'
  if (next === 'a') return '\\x07'
  if (/[a-zA-Z0-9]/.test(next)) return `\\${next}`
  if (next === '/') return '\\/'
  if (next === delimiter && !/[\^$\\.*+?()[\]{}|]/.test(next)) return next
  if (/[\^$\\.*+?()[\]{}|]/.test(next) || (next === '-' && isClass)) return `\\${next}`
  return next
}
