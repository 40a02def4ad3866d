import { Engine } from 'php-parser'
import type { Tree } from './ast'

/**
 * The parser, which nothing loads before there is PHP to read; the build puts it into this file.
 */
const engine = new Engine({
  parser: { extractDoc: true, suppressErrors: false, version: '8.5' },
  ast: { withPositions: true },
  lexer: { short_tags: true, asp_tags: false },
} as never)

/**
 * Parses PHP.
 *
 * @throws SyntaxError with `lineNumber` and `columnNumber`
 */
export const parseCode = (text: string, file: string): Tree =>
  engine.parseCode(text, file) as unknown as Tree
