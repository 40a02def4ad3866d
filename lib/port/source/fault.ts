import type { Comment, Php, Position, Tree } from './ast'

/** Tokens that have no sign of their own, in words. */
const words: Readonly<Record<string, string>> = {
  T_STRING: 'a name',
  T_VARIABLE: 'a variable',
  T_END_HEREDOC: 'the end of the heredoc',
  T_NS_SEPARATOR: "'\\'",
  T_DOUBLE_ARROW: "'=>'",
  T_OBJECT_OPERATOR: "'->'",
  T_DOUBLE_COLON: "'::'",
  T_CURLY_OPEN: "'{$'",
}

const wordOf = (token: string): string =>
  words[token] ?? (/^T_[A-Z]+$/.test(token) ? `'${token.slice(2).toLowerCase()}'` : token)

const syntaxError =
  /^syntax error(?:, unexpected ('[\s\S]*?'(?=$| \(T_|, )|\S+?(?=,|$))(?: \(T_\w+\))?)?(?:, expecting ([\s\S]+))?$/

/**
 * What the parser says in words that tell what was found and what was expected. The parser names
 * what it found except for the end of the file.
 */
export function describeFault(message: string): string {
  const plain = message.replace(/ (?:on|at) line \d+.*$/, '').replace(/^Parse Error : /, '')
  const said = syntaxError.exec(plain)
  if (!said) return plain
  const [, found, expected] = said
  if (found === undefined)
    return expected === undefined
      ? 'the file ends in the middle of an expression or statement'
      : `the file ends where ${wordOf(expected)} is expected`
  return expected === undefined
    ? `unexpected ${wordOf(found)}`
    : `unexpected ${wordOf(found)} where ${wordOf(expected)} is expected`
}

/** Statements that a semicolon ends, whatever their last sign is. */
const ended: readonly Php['kind'][] = ['expressionstatement', 'echo', 'return', 'throw']

/**
 * Where the file ends without the semicolon of its last statement, which the parser lets pass and
 * PHP does not.
 */
export function findOpenEnd(tree: Tree, text: string): Position | undefined {
  const last = lastOf(tree.children)
  if (!last || ['inline', 'halt'].includes(last.kind)) return undefined
  const end = endOfCode(tree.comments, text)
  const code = text.slice(0, end)
  const isDone = ended.includes(last.kind) ? /(;|\?>|<\?(php)?)$/i : /([;}:]|\?>|<\?(php)?)$/i
  if (isDone.test(code)) return undefined
  const lines = code.split('\n')
  return { line: lines.length, column: lines.at(-1)!.length, offset: end }
}

/** The last statement of a file; one in a namespace with braces is not. */
function lastOf(children: readonly Php[]): Php | undefined {
  const last = children.at(-1)
  const isOpen = last?.kind === 'namespace' && !(last as { withBrackets?: boolean }).withBrackets
  return isOpen ? (lastOf(last.children) ?? last) : last
}

/** Where the code ends before the blanks and comments at the end of a file. */
function endOfCode(comments: readonly Comment[], text: string): number {
  let end = text.trimEnd().length
  for (const { loc } of [...comments].sort((a, b) => b.loc.end.offset - a.loc.end.offset)) {
    if (text.slice(loc.start.offset, loc.end.offset).trimEnd().length + loc.start.offset < end)
      break
    end = text.slice(0, loc.start.offset).trimEnd().length
  }
  return end
}
