import { isFieldText, isToken, trimBlanks } from '../../checks/http-text'

/** An answer that HTTP/1.1 does not allow: nobody can say where it ends, so that nothing of it is believed. */
export class MalformedAnswer extends Error {
  readonly code = 'MALFORMED_ANSWER'
}

const refuseAnswer = (why: string): never => {
  throw new MalformedAnswer(why)
}

/** How long a body is. */
export type Framing =
  | { readonly kind: 'length'; readonly bytes: number }
  | { readonly kind: 'chunked' }
  /** It ends with its connection. */
  | { readonly kind: 'close' }

/** What an answer says before its body. */
export interface AnswerHead {
  readonly status: number
  readonly statusText: string
  /** Name, value, name, value … as they came. */
  readonly rawHeaders: readonly string[]
  readonly framing: Framing
  /** Milliseconds that its connection may lie idle before it is used again; 0 for not at all. */
  readonly idleTime: number
}

/** Most bytes of a head, and of what follows a chunked body: Node's own limit. */
export const longestHead = 16 * 1024

const statusLine = /^HTTP\/1\.([01]) (\d{3})(?: ([\t\x20-\x7e\x80-\xff]*))?$/

/**
 * Takes a line `Name: value` apart.
 *
 * @throws MalformedAnswer
 */
export function readField(line: string): [name: string, value: string] {
  const colon = line.indexOf(':')
  const name = line.slice(0, Math.max(colon, 0))
  if (!isToken(name)) refuseAnswer('a header has no name that HTTP allows')
  if (!isFieldText(line)) refuseAnswer(`the header ${name} holds a character that HTTP forbids`)
  return [name, trimBlanks(line, colon + 1)]
}

/** What the headers say about framing and connection, each header once. */
interface Control {
  length?: string
  encoding?: string
  connection: string
  keepAlive: string
}

function note(control: Control, name: string, value: string): void {
  switch (name.toLowerCase()) {
    case 'content-length':
      if (control.length !== undefined) refuseAnswer('it has Content-Length more than once')
      control.length = value
      break
    case 'transfer-encoding':
      if (control.encoding !== undefined) refuseAnswer('it has Transfer-Encoding more than once')
      control.encoding = value
      break
    case 'connection':
      control.connection += `,${value.toLowerCase()}`
      break
    case 'keep-alive':
      control.keepAlive = value
  }
}

/** 204 and 304 have no body, whatever their headers say. */
const isBodiless = (status: number): boolean => status < 200 || status === 204 || status === 304

function framingOf(status: number, isOld: boolean, { length, encoding }: Control): Framing {
  if (encoding !== undefined) {
    if (length !== undefined) refuseAnswer('it has both Content-Length and Transfer-Encoding')
    if (isOld || encoding.toLowerCase() !== 'chunked')
      refuseAnswer('its Transfer-Encoding is none that an answer may have; expected chunked')
  }
  if (length !== undefined && !/^\d{1,15}$/.test(length))
    refuseAnswer('its Content-Length is no number')
  if (isBodiless(status)) return { kind: 'length', bytes: 0 }
  if (encoding !== undefined) return { kind: 'chunked' }
  return length === undefined ? { kind: 'close' } : { kind: 'length', bytes: Number(length) }
}

/** A second less than the peer says, as its clock and ours do not start together. */
function idleTimeOf(isOld: boolean, { connection, keepAlive }: Control): number {
  const words = connection.split(',').map((word) => word.trim())
  if (words.includes('close') || (isOld && !words.includes('keep-alive'))) return 0
  const [, seconds] = /(?:^|[,;\s])timeout=(\d{1,9})/i.exec(keepAlive) ?? []
  return seconds === undefined ? Infinity : Math.max(0, Number(seconds) * 1000 - 1000)
}

/**
 * Reads the head of an answer. It is strict: what a proxy on the way could read otherwise is refused.
 *
 * @param text its lines, without the empty one at its end; a character a byte
 * @throws MalformedAnswer
 * @see https://www.rfc-editor.org/rfc/rfc9112
 */
export function readHead(text: string): AnswerHead {
  const lines = text.split('\r\n')
  const found =
    statusLine.exec(lines[0]!) ?? refuseAnswer('it does not begin with a status line of HTTP/1.1')
  const [, minor, digits, statusText = ''] = found
  const [status, isOld] = [Number(digits), minor === '0']
  const rawHeaders: string[] = []
  const control: Control = { connection: '', keepAlive: '' }
  for (let at = 1; at < lines.length; at++) {
    const [name, value] = readField(lines[at]!)
    rawHeaders.push(name, value)
    note(control, name, value)
  }
  const framing = framingOf(status, isOld, control)
  const isEnd = framing.kind === 'close' || status < 200
  const idleTime = isEnd ? 0 : idleTimeOf(isOld, control)
  return { status, statusText, rawHeaders, framing, idleTime }
}
