const entities: Readonly<Record<string, string>> = {
  '&#124;': '|',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&amp;': '&',
}

/**
 * A text of a page as it is read: escapes and entities undone, blanks of every kind made one.
 *
 * @param text of a line or a cell
 */
export function plain(text: string): string {
  return text
    .replace(/&(?:#124|lt|gt|quot|nbsp|amp);/g, (entity) => entities[entity]!)
    .replace(/\\([\\`*_{}[\]()#+\-.!~|<>&])/g, '$1')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u3000\t ]+/g, ' ')
    .trim()
}

/**
 * The cells of a table's line.
 *
 * @param line that begins with a bar; one behind a backslash is text
 */
export function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map(plain)
}
