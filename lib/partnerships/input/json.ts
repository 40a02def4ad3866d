import { invalidRows } from './row'
import { isObject } from '../../checks/type-guards'
import type { Read } from './row'
import { fieldOf, grantOf, columnMeaning, isOwnColumn, valueOf } from './words'

/** A piece of JSON text and the line that it begins in. */
interface Piece {
  readonly text: string
  readonly line: number
}

/**
 * Rows of JSON: an array, one object, or one object a line.
 *
 * @param text the file
 * @param unknown told of a field that nobody knows, and of its line
 * @throws UnexpectedValueException `INVALID_ROWS`
 */
export function fromJson(text: string, unknown: Unknown): Read[] {
  const start = text.search(/\S/)
  const row = (piece: Piece): Read => rowOf(piece, unknown)
  if (text[start] === '[') return elementsOf(text, start).map(row)
  const whole = parseElement(text)
  if (isObject(whole)) return [row({ text, line: lineOf(text, start) })]
  return text
    .split(/\r\n|\n|\r/)
    .flatMap((one, at) => (one.trim() === '' ? [] : [row({ text: one, line: at + 1 })]))
}

type Unknown = (name: string, where: string) => void

function rowOf({ text, line }: Piece, unknown: Unknown): Read {
  try {
    const item = JSON.parse(text) as unknown
    return isObject(item)
      ? { line, ...nestedValue(item, (name) => unknown(name, `line ${line}`)) }
      : { line, says: '不是JSON对象 (no JSON object)' }
  } catch (error) {
    return {
      line,
      says: `JSON格式错误 (malformed JSON: ${(error as Error).message.replaceAll(/\s+/g, ' ').slice(0, 120)})`,
    }
  }
}

function parseElement(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\n|\r/).length

/** Rows may be flat, as CSV is, or as the platform has them; the words are the same. */
function nestedValue(
  item: Record<string, unknown>,
  unknown: (name: string) => void,
): Pick<Read, 'grant' | 'says'> {
  if ('partner' in item || 'authorized_data' in item) {
    const { partner, authorized_data, ...others } = item
    for (const name of Object.keys(others)) if (!isOwnColumn(name)) unknown(name)
    return { grant: { partner: part(partner), authorized_data: part(authorized_data) } }
  }
  const fields: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(item)) {
    const field = fieldOf(name)
    if (field === undefined && isOwnColumn(name)) continue
    const meant = field === undefined ? columnMeaning(name) : undefined
    if (meant !== undefined)
      return {
        says: `${name.slice(0, 40)}: 没有这个字段 (there is no such field; did you mean ${meant}?)`,
      }
    if (field === undefined) unknown(name)
    else fields[field] = value
  }
  return { grant: grantOf(fields) }
}

const part = (value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, valueOf(name, one)]))
    : value

/** The elements of an array, each with its line; V8 tells neither. */
function elementsOf(text: string, start: number): Piece[] {
  const pieces: Piece[] = []
  let [depth, from, line, begins, quoted] = [0, start + 1, lineOf(text, start), 0, false]
  const cut = (to: number): void => {
    const piece = text.slice(from, to)
    if (piece.trim() !== '') pieces.push({ text: piece, line: begins })
    else if (text[to] === ',' || pieces.length > 0) pieces.push({ text: piece, line })
    ;[from, begins] = [to + 1, 0]
  }
  for (let at = start; at < text.length; at++) {
    const one = text[at]!
    if (one === '\n' || (one === '\r' && text[at + 1] !== '\n')) line++
    if (at > start && begins === 0 && !/[\s,\]]/.test(one)) begins = line
    if (quoted) {
      if (one === '\\') at++
      else if (one === '"') quoted = false
    } else if (one === '"') quoted = true
    else if (one === '[' || one === '{') depth++
    else if (one === ',' && depth === 1) cut(at)
    else if ((one === ']' || one === '}') && --depth === 0)
      return assertEnded(text, at, pieces, cut)
  }
  return invalidRows(
    `the JSON array that begins in line ${lineOf(text, start)} has no end; the last element begins in line ${begins || line}`,
  )
}

function assertEnded(
  text: string,
  at: number,
  pieces: Piece[],
  cut: (to: number) => void,
): Piece[] {
  cut(at)
  const rest = text.slice(at + 1).search(/\S/)
  if (text[at] !== ']' || rest >= 0)
    invalidRows(
      `malformed JSON: ${text[at] === ']' ? 'there is text behind the end of the array' : 'a } where the array should end'} in line ${lineOf(text, at + 1 + Math.max(0, rest))}`,
    )
  return pieces
}
