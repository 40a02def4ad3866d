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
export function parseCode(text: string, file: string): Tree {
  // where nothing else asks for short tags, `<?xml` is HTML, as it is to PHP without them
  engine.lexer.short_tags = /<\?(?!php\b|=|xml\b)/i.test(text)
  // PHP takes a tag that ends the file
  return engine.parseCode(text.replace(/<\?php$/i, '$&\n'), file) as unknown as Tree
}
