import { isFieldText, isToken, trimBlanks } from '../../checks/http-text'

/**
 * An answer that HTTP/1.1 does not allow: nobody can say where it ends, so that nothing of it is
 * believed.
 */
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

const statusLine = /^HTTP\/1\.[01] \d{3}(?: [\t\x20-\x7e\x80-\xff]*)?$/

/**
 * A head in which every line is as it may be: one look at all of it takes less than one at each
 * line.
 */
const wellFormedHead =
  /^HTTP\/1\.[01] \d{3}(?: [\t\x20-\x7e\x80-\xff]*)?(?:\r\n[\w!#$%&'*+\-.^`|~]+:[\t\x20-\x7e\x80-\xff]*)*$/

/**
 * Refuses a line `Name: value` that is not as it may be.
 *
 * @throws MalformedAnswer
 */
export function assertField(line: string): void {
  const name = line.slice(0, Math.max(line.indexOf(':'), 0))
  if (!isToken(name)) refuseAnswer('a header has no name that HTTP allows')
  if (!isFieldText(line)) refuseAnswer(`the header ${name} holds a character that HTTP forbids`)
}

/** Says what is wrong with a head in which some line is not as it may be. */
function refuseHead(text: string): never {
  const [first, ...fields] = text.split('\r\n')
  if (statusLine.test(first!)) fields.forEach(assertField)
  return refuseAnswer('it does not begin with a status line of HTTP/1.1')
}

/** What the headers say about framing and connection, each header once. */
interface Control {
  length: string | undefined
  encoding: string | undefined
  connection: string
  keepAlive: string
}

/**
 * The lengths of the names that say something about them: of the others nothing else is looked at.
 */
const controlLengths: ReadonlySet<number> = new Set(
  ['content-length', 'transfer-encoding', 'connection', 'keep-alive'].map(({ length }) => length),
)

function note(control: Control, name: string, value: string): void {
  if (!controlLengths.has(name.length)) return
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
  const seconds = /(?:^|[,;\s])timeout=(\d{1,9})/i.exec(keepAlive)?.[1]
  return seconds === undefined ? Infinity : Math.max(0, Number(seconds) * 1000 - 1000)
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\r', start)
  return end < 0 ? text.length : end
}

/**
 * Reads the head of an answer. It is strict: what a proxy on the way could read otherwise is
 * refused.
 *
 * @param text its lines, without the empty one at its end; a character a byte
 * @throws MalformedAnswer
 * @see https://www.rfc-editor.org/rfc/rfc9112
 */
export function readHead(text: string): AnswerHead {
  if (!wellFormedHead.test(text)) refuseHead(text)
  const status = Number(text.slice(9, 12))
  const isOld = text.startsWith('HTTP/1.0')
  let end = endOfLine(text, 0)
  const statusText = text.slice(13, end)
  const rawHeaders: string[] = []
  const control: Control = {
    length: undefined,
    encoding: undefined,
    connection: '',
    keepAlive: '',
  }
  while (end < text.length) {
    const start = end + 2
    const colon = text.indexOf(':', start)
    end = endOfLine(text, colon)
    const name = text.slice(start, colon)
    const value = trimBlanks(text, colon + 1, end)
    rawHeaders.push(name, value)
    note(control, name, value)
  }
  const framing = framingOf(status, isOld, control)
  const isEnd = framing.kind === 'close' || status < 200
  const idleTime = isEnd ? 0 : idleTimeOf(isOld, control)
  return { status, statusText, rawHeaders, framing, idleTime }
}
