import { describeFault, findOpenEnd } from './fault'
import { withoutLastReturn } from './last-return'
import { reorderStacks } from './own-stack'
import { isCallable, walk, type Node, type Php, type Tree, type Variable } from './ast'

/** Where PHP stopped making sense. */
export interface SyntaxFault {
  readonly message: string
  readonly line: number
  readonly column: number
  /** What it is, default a syntax error. */
  readonly what?: string
}

/**
 * Parses a file.
 *
 * @returns its tree, or where it stopped making sense
 */
export function parse(text: string, file: string): Tree | SyntaxFault {
  const { parseCode } = require('./engine') as typeof import('./engine')
  try {
    const tree = parseCode(text, file)
    const nodes = walk(tree)
    const fault = faultIn(tree, nodes, text)
    if (fault) return fault
    for (const node of nodes) {
      if (node.kind === 'static') fillStatics(node)
      if (node.kind === 'encapsed' && node.type === 'shell') callShell(node)
      if ('children' in node) node.children = reorderStacks(node.children)
    }
    dropShebang(tree)
    tree.children = withoutLastReturn(reorderStacks(tree.children))
    return tree
  } catch (error) {
    if ((error as Error).name === 'RangeError') return tooDeep
    const plain = withoutStatic(text, error as ParserError)
    if (plain !== undefined) return parse(plain, file)
    const { message, columnNumber = 0 } = error as ParserError
    const [, line = '1'] = / at line (\d+)/.exec(message) ?? []
    const { lineNumber = Number(line) } = error as ParserError
    return {
      message: describeFault(message),
      line: lineNumber,
      column: columnNumber + 1,
    }
  }
}

/** `static $a;` is a bare variable to the parser, `static $a = 1;` a variable with a value. */
function fillStatics(node: Node<'static'>): void {
  node.variables = node.variables.map((one) =>
    'variable' in one ? one : { variable: one as unknown as Variable, defaultValue: null },
  )
}

/** A command in backticks is what `shell_exec()` is given. */
function callShell(node: Node<'encapsed'>): void {
  const what = { kind: 'name', name: 'shell_exec', resolution: 'uqn', loc: node.loc }
  Object.assign(node, { kind: 'call', what, arguments: [{ ...node, type: 'string' }] })
}

/** The line that a shell reads to find PHP, which PHP itself takes off. */
function dropShebang(tree: Tree): void {
  const [first] = tree.children
  if (first?.kind !== 'inline' || !first.value.startsWith('#!')) return
  first.value = first.value.replace(/^[^\n]*\n?/, '')
  if (first.value === '') tree.children.shift()
}

type ParserError = Error & { lineNumber?: number; columnNumber?: number }

const tooDeep: SyntaxFault = {
  what: 'nested too deeply',
  message: 'there are too many levels, or links of one chain, to be read: take the file apart',
  line: 1,
  column: 1,
}

/**
 * A statement that begins with `static fn` is PHP, and a static variable to the parser. The word
 * says that there is no `$this`, which changes nothing here, so blanks in its place keep every
 * position.
 */
function withoutStatic(
  text: string,
  { message, lineNumber, columnNumber }: ParserError,
): string | undefined {
  if (!lineNumber || columnNumber === undefined || !/unexpected '(fn|function)'/i.test(message))
    return undefined
  const lines = text.split('\n').slice(0, lineNumber)
  const before = [...lines.slice(0, -1), lines.at(-1)!.slice(0, columnNumber)].join('\n')
  const found = /\bstatic\s+$/i.exec(before)
  return found
    ? `${text.slice(0, found.index)}      ${text.slice(found.index + 'static'.length)}`
    : undefined
}

/** What the parser lets pass and PHP does not. */
function faultIn(tree: Tree, nodes: readonly Php[], text: string): SyntaxFault | undefined {
  const [error] = tree.errors
  if (error) return { message: error.message, line: error.line, column: 1 }
  const open = tree.comments.find(
    ({ kind, value }) => kind === 'commentblock' && !/^\/\*[\s\S]*\*\/$/.test(value),
  )
  if (open) {
    const { line, column } = open.loc.start
    return { message: 'a comment that does not end', line, column: column + 1 }
  }
  // the bare pieces of a text with variables, which a quote of the text may begin: "'$a'"
  const pieces = new Set<Php>()
  for (const node of nodes) {
    if (node.kind === 'encapsed') for (const piece of partsOf(node)) pieces.add(piece)
    if (pieces.has(node)) continue
    const message = faultOf(node)
    if (message) return { message, line: node.loc.start.line, column: node.loc.start.column + 1 }
  }
  const end = findOpenEnd(tree, text)
  return (
    end && {
      message: "the file ends where ';' is expected",
      line: end.line,
      column: end.column + 1,
    }
  )
}

const partsOf = ({ value }: Node<'encapsed'>): Php[] =>
  value.map((part) => (part.kind === 'encapsedpart' ? part.expression : part))

function faultOf(node: Php): string | undefined {
  if (
    isCallable(node) &&
    (node.kind === 'method' || node.kind === 'function') &&
    typeof node.name?.name !== 'string'
  )
    return 'a function without a name'
  if (node.kind === 'array' && node.items.some((item) => item.kind !== 'entry'))
    return 'an empty place in an array'
  if (node.kind === 'try' && node.catches.length === 0 && !node.always)
    return 'a try without catch or finally'
  if (
    node.kind === 'string' &&
    /^b?'/i.test(node.raw) &&
    !/^b?'(?:[^'\\]|\\[\s\S])*'$/i.test(node.raw)
  )
    return 'a text that does not end'
  return undefined
}

export const isFault = (parsed: Tree | SyntaxFault): parsed is SyntaxFault => 'message' in parsed
