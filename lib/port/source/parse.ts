import { isCallable, walk, type Php, type Tree } from './ast'

/** Where PHP stopped making sense. */
export interface SyntaxFault {
  readonly message: string
  readonly line: number
  readonly column: number
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
    return faultIn(tree) ?? tree
  } catch (error) {
    const {
      message,
      lineNumber = 1,
      columnNumber = 0,
    } = error as Error & { lineNumber?: number; columnNumber?: number }
    return {
      message: message.replace(/ on line \d+$/, '').replace(/^Parse Error : /, ''),
      line: lineNumber,
      column: columnNumber + 1,
    }
  }
}

/** What the parser lets pass and PHP does not. */
function faultIn(tree: Tree): SyntaxFault | undefined {
  const [error] = tree.errors
  if (error) return { message: error.message, line: error.line, column: 1 }
  for (const node of walk(tree)) {
    const message = faultOf(node)
    if (message) return { message, line: node.loc.start.line, column: node.loc.start.column + 1 }
  }
  return undefined
}

function faultOf(node: Php): string | undefined {
  if (
    isCallable(node) &&
    (node.kind === 'method' || node.kind === 'function') &&
    typeof node.name?.name !== 'string'
  )
    return 'a function without a name'
  if (node.kind === 'array' && node.items.some((item) => item.kind !== 'entry'))
    return 'an empty place in an array'
  return undefined
}

export const isFault = (parsed: Tree | SyntaxFault): parsed is SyntaxFault => 'message' in parsed
