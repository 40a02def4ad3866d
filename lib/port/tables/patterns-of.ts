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
  const code = bodyOf(body, open, isUnicode)
  if (code === undefined) return undefined
  const kept = [...'imsu'].filter((flag) => flags.includes(flag)).join('')
  try {
    new RegExp(code, kept)
  } catch {
    return undefined
  }
  const literal = code === '' ? '(?:)' : code
  const hasEnd = /(^|[^\\])(\\\\)*\$/.test(body) && !/[mD]/.test(flags)
  return {
    code: `/${literal}/${kept}`,
    ...(hasEnd
      ? { doubt: '`$` matches before a line feed at the end as well in PHP, here at the end alone' }
      : {}),
  }
}

/** The pattern between the delimiters, letter by letter. */
function bodyOf(body: string, delimiter: string, isUnicode: boolean): string | undefined {
  let code = ''
  let isClass = false
  for (let at = 0; at < body.length; at++) {
    const letter = body[at]!
    if (letter === '\\') {
      const next = body[++at]
      if (next === undefined) return undefined
      const made = escapeOf(next, isClass, delimiter)
      if (made === undefined) return undefined
      if (isUnicode && next === 'x' && body[at + 1] === '{') code += '\\u'
      else code += made
    } else if (letter === '\n') code += '\\n'
    else if (letter === '\r') code += '\\r'
    else if (letter === '/') code += '\\/'
    else {
      if (letter === '[' && !isClass) isClass = true
      else if (letter === ']' && isClass) isClass = false
      code += letter
    }
  }
  return code
}

/** PHP's \s is ASCII's blanks; letters that need no backslash have none in a pattern with u. */
function escapeOf(next: string, isClass: boolean, delimiter: string): string | undefined {
  if (next === 's') return isClass ? ' \\t-\\r' : '[ \\t-\\r]'
  if (next === 'S') return isClass ? undefined : '[^ \\t-\\r]'
  if (next === 'e') return '\\x1b'
  if (next === 'a') return '\\x07'
  if (/[a-zA-Z0-9]/.test(next)) return `\\${next}`
  if (next === '/') return '\\/'
  if (next === delimiter && !/[\^$\\.*+?()[\]{}|]/.test(next)) return next
  if (/[\^$\\.*+?()[\]{}|]/.test(next) || (next === '-' && isClass)) return `\\${next}`
  return next
}
