import { tableOf } from '../types/table'
import type { Helper } from './helper'

/** What PHP does with files bit by bit, and with folders. */
export const diskHelpers: Readonly<Record<string, Helper>> = tableOf({
  TextFile: {
    code: `
/** A file that is read bit by bit, as PHP's fopen gives it. */
interface TextFile {
  readonly text: string
  at: number
  isAtEnd: boolean
}`,
  },
  openText: {
    code: `
/** PHP's fopen of a file that is read; throws where there is none. */
function openText(path: string): TextFile {
  return { text: readFileSync(path, 'utf8'), at: 0, isAtEnd: false }
}`,
    needs: ['TextFile'],
    imports: [['readFileSync', 'node:fs']],
  },
  nextLine: {
    code: `
/** PHP's fgets: the next line with its end, false where there is none. */
function nextLine(file: TextFile): string | false {
  const found = file.text.indexOf('\\n', file.at)
  if (found < 0) file.isAtEnd = true
  const line = file.text.slice(file.at, found < 0 ? undefined : found + 1)
  file.at += line.length
  return line !== '' && line
}`,
    needs: ['TextFile'],
  },
  restOf: {
    code: `
/** PHP's stream_get_contents: what has not been read yet. */
function restOf(file: TextFile): string {
  const rest = file.text.slice(file.at)
  Object.assign(file, { at: file.text.length, isAtEnd: true })
  return rest
}`,
    needs: ['TextFile'],
  },
  hasOpenQuote: {
    code: `
/** Whether a field of CSV goes on behind a line, since its quote is not closed. */
function hasOpenQuote(line: string, separator: string): boolean {
  let at = 0
  while (at <= line.length) {
    const quoted = /[ \\t]*"(?:[^"\\\\]|""|\\\\[^]|\\\\$)*("?)/y
    quoted.lastIndex = at
    const found = quoted.exec(line)
    if (found?.[1] === '') return true
    const end = line.indexOf(separator, found ? quoted.lastIndex : at)
    if (end < 0) return false
    at = end + separator.length
  }
  return false
}`,
  },
  nextRow: {
    code: `
/** PHP's fgetcsv: the fields of the next row, false where there is none. */
function nextRow(file: TextFile, separator = ','): string[] | false {
  let row = nextLine(file)
  if (row === false) return false
  while (hasOpenQuote(row, separator)) {
    const more = nextLine(file)
    if (more === false) break
    row += more
  }
  return csvFields(row, separator)
}`,
    needs: ['nextLine', 'hasOpenQuote', 'csvFields'],
  },
  rowsOf: {
    code: `
/** The rows of CSV that have not been read yet. */
function* rowsOf(file: TextFile, separator = ','): Generator<string[], void, unknown> {
  for (let row = nextRow(file, separator); row !== false; row = nextRow(file, separator)) yield row
}`,
    needs: ['nextRow'],
  },
  csvLine: {
    code: `
/** PHP's fputcsv: fields as a line, in quotes where they need them. */
function csvLine(fields: readonly unknown[], separator = ','): string {
  const quoted = fields.map(text).map((field) => {
    if (!field.includes(separator) && !/["\\\\\\s]/.test(field)) return field
    return \`"\${field.replace(/(\\\\[^])|"/g, (found, kept?: string) => kept ?? \`"\${found}\`)}"\`
  })
  return \`\${quoted.join(separator)}\\n\`
}`,
    needs: ['text'],
  },
  tryTo: {
    code: `
/** What PHP says true of where it worked and false where it did not. */
function tryTo(action: () => unknown): boolean {
  try {
    action()
    return true
  } catch {
    return false
  }
}`,
  },
  filesLike: {
    code: `
/** PHP's glob: paths whose last part is like a pattern of * and ?, in order. */
function filesLike(pattern: string): string[] {
  const folder = pattern.slice(0, pattern.lastIndexOf('/') + 1)
  if (/[*?[{]/.test(folder) || /[[{]/.test(pattern)) {
    throw new TypeError(\`only * and ? in the last part of a path are known: \${pattern}\`)
  }
  const last = pattern.slice(folder.length)
  const source = last
    .replace(/[\\\\^$.+()|\\]}]/g, '\\\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  const hidden = /^[*?]/.test(last) ? '(?!\\\\.)' : ''
  const name = new RegExp(\`^\${hidden}\${source}$\`, 's')
  if (!existsSync(folder || '.')) return []
  return readdirSync(folder || '.')
    .filter((one) => name.test(one))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((one) => \`\${folder}\${one}\`)
}`,
    imports: [
      ['existsSync', 'node:fs'],
      ['readdirSync', 'node:fs'],
    ],
  },
})
