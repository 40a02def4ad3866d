import type { Tree } from './ast'

/** Where PHP stopped making sense. */
export interface SyntaxFault { readonly message: string, readonly line: number, readonly column: number }

/**
 * Parses a file.
 *
 * @returns its tree, or where it stopped making sense
 */
export function parse(text: string, file: string): Tree | SyntaxFault {
  const { parseCode } = require('./engine') as typeof import('./engine')
  try {
    return parseCode(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), file)
  } catch (error) {
    const { message, lineNumber = 1, columnNumber = 0 } = error as Error & { lineNumber?: number, columnNumber?: number }
    return { message: message.replace(/ on line \d+$/, '').replace(/^Parse Error : /, ''), line: lineNumber, column: columnNumber + 1 }
  }
}

export const isFault = (parsed: Tree | SyntaxFault): parsed is SyntaxFault => 'message' in parsed
