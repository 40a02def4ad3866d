import {
  assertField,
  longestHead,
  MalformedAnswer,
  readHead,
  type AnswerHead,
  type Framing,
} from './answer-head'

/** Who is told what an answer holds. */
export interface AnswerListener {
  /**
   * The head is in.
   *
   * @param head what it says
   * @param whole the body, where all of it came along
   */
  onHead(head: AnswerHead, whole?: Buffer): void
  /** A piece of a body that did not come along whole. */
  onPiece(piece: Buffer): void
  /**
   * The last byte is in.
   *
   * @param surplus whether more came than belongs to the answer
   */
  onEnd(surplus: boolean): void
}

type State = 'head' | 'length' | 'close' | 'size' | 'chunk' | 'mark' | 'trailer' | 'over'

const nothing = Buffer.alloc(0)
const lineFeed = 0x0a
const carriageReturn = 0x0d
const start = 'HTTP/1.'
const headEnd = '\r\n\r\n'

/**
 * Takes one answer of HTTP/1.1 apart, and strictly: a connection that says anything else is given
 * up.
 */
export class AnswerParser {
  readonly #listener: AnswerListener
  readonly #isHeadOnly: boolean
  #state: State = 'head'
  /** What came and could not be read yet: a part of the head, or of a line. */
  #held: Buffer = nothing
  /** Bytes that are still to come, of the body or of a chunk. */
  #left = 0
  /** Pieces of the body in what came last: a thousand chunks of one byte each are one piece. */
  #pieces: Buffer[] = []
  #trailerBytes = 0
  #extensionBytes = 0

  /**
   * @param listener is told
   * @param isHeadOnly whether the answer is one to a HEAD, which has no body whatever it says
   */
  constructor(listener: AnswerListener, isHeadOnly = false) {
    this.#listener = listener
    this.#isHeadOnly = isHeadOnly
  }

  /**
   * Reads on.
   *
   * @throws MalformedAnswer
   */
  push(bytes: Buffer): void {
    // What was held has been looked through already, to its last byte.
    let known = this.#held.length
    let rest: Buffer | undefined = known === 0 ? bytes : Buffer.concat([this.#held, bytes])
    this.#held = nothing
    while (rest && rest.length > 0 && this.#state !== 'over') {
      rest = this.#read(rest, known)
      known = 0
    }
    this.#tellPieces()
  }

  #tellPieces(): void {
    const pieces = this.#pieces
    if (pieces.length === 0) return
    this.#pieces = []
    this.#listener.onPiece(pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces))
  }

  /** The peer has nothing more to say. @returns whether that is how its answer ends */
  end(): boolean {
    if (this.#state !== 'close') return false
    this.#finish(nothing)
    return true
  }

  /**
   * Reads one part.
   *
   * @param known how many bytes of it were there before, when it was not whole
   * @returns what follows it; undefined where more has to come first
   */
  #read(bytes: Buffer, known: number): Buffer | undefined {
    switch (this.#state) {
      case 'head':
        return this.#readHead(bytes, known)
      case 'size':
        return this.#readLine(bytes, known, (line) => this.#beginChunk(line))
      case 'mark':
        return this.#readLine(bytes, known, (line) => this.#endChunk(line))
      case 'trailer':
        return this.#readLine(bytes, known, (line) => this.#readTrailer(line))
      default:
        return this.#readBody(bytes)
    }
  }

  #readHead(bytes: Buffer, known: number): Buffer | undefined {
    const end = bytes.indexOf(headEnd, Math.max(0, known - headEnd.length))
    if (end > longestHead || (end < 0 && bytes.length > longestHead))
      throw new MalformedAnswer(`its head is longer than ${longestHead} bytes`)
    if (end < 0) {
      assertMayBecomeHead(bytes, known)
      this.#held = bytes
      return undefined
    }
    const head = readHead(bytes.toString('latin1', 0, end))
    const rest = bytes.subarray(end + headEnd.length)
    return isInterim(head) ? rest : this.#beginBody(head, rest)
  }

  #beginBody(head: AnswerHead, rest: Buffer): Buffer {
    const framing: Framing = this.#isHeadOnly ? { kind: 'length', bytes: 0 } : head.framing
    if (framing.kind === 'length' && rest.length >= framing.bytes) {
      this.#state = 'over'
      this.#listener.onHead(head, rest.subarray(0, framing.bytes))
      this.#listener.onEnd(rest.length > framing.bytes)
      return nothing
    }
    this.#state = framing.kind === 'chunked' ? 'size' : framing.kind
    this.#left = framing.kind === 'length' ? framing.bytes : Infinity
    this.#listener.onHead(head)
    return rest
  }

  #readBody(bytes: Buffer): Buffer {
    const piece = bytes.length > this.#left ? bytes.subarray(0, this.#left) : bytes
    this.#left -= piece.length
    const rest = bytes.subarray(piece.length)
    this.#pieces.push(piece)
    if (this.#left > 0) return rest
    if (this.#state === 'chunk') this.#state = 'mark'
    else return this.#finish(rest)
    return rest
  }

  #readLine(bytes: Buffer, known: number, take: (line: string) => void): Buffer | undefined {
    const end = bytes.indexOf(lineFeed, known)
    if ((end < 0 ? bytes.length : end) > longestHead)
      throw new MalformedAnswer('a line of its body is too long')
    if (end < 0) {
      this.#held = bytes
      return undefined
    }
    if (bytes[end - 1] !== carriageReturn) throw new MalformedAnswer('a line ends without CR')
    take(bytes.toString('latin1', 0, end - 1))
    const rest = bytes.subarray(end + 1)
    return (this.#state as State) === 'over' ? this.#finish(rest) : rest
  }

  #beginChunk(line: string): void {
    const [, digits] = /^([\da-f]{1,12})(?:;[\t\x20-\x7e\x80-\xff]*)?$/i.exec(line) ?? []
    if (digits === undefined) throw new MalformedAnswer('a chunk does not say how long it is')
    this.#extensionBytes += line.length - digits.length
    if (this.#extensionBytes > longestHead)
      throw new MalformedAnswer('its chunks say more than how long they are')
    this.#left = parseInt(digits, 16)
    this.#state = this.#left === 0 ? 'trailer' : 'chunk'
  }

  #endChunk(line: string): void {
    if (line !== '') throw new MalformedAnswer('a chunk is longer than it says')
    this.#state = 'size'
  }

  /** What follows a chunked body is as good as unsigned: it has to be right, and is left out. */
  #readTrailer(line: string): void {
    this.#trailerBytes += line.length + 2
    if (this.#trailerBytes > longestHead) throw new MalformedAnswer('its trailer is too long')
    if (line === '') this.#state = 'over'
    else assertField(line)
  }

  #finish(rest: Buffer): Buffer {
    this.#state = 'over'
    this.#tellPieces()
    this.#listener.onEnd(rest.length > 0)
    return nothing
  }
}

/** What comes before the answer: early hints and the like. 101 is none: it would end HTTP. */
const isInterim = ({ status }: AnswerHead): boolean =>
  status >= 100 && status < 200 && status !== 101

/**
 * Gives a peer up at once that speaks something else, rather than when time is over.
 *
 * @param known how many of the bytes have been looked at before
 */
function assertMayBecomeHead(bytes: Buffer, known: number): void {
  if (known < start.length && !start.startsWith(bytes.toString('latin1', 0, start.length)))
    throw new MalformedAnswer('it does not begin with HTTP/1.')
  for (let at = bytes.indexOf(lineFeed, known); at >= 0; at = bytes.indexOf(lineFeed, at + 1))
    if (bytes[at - 1] !== carriageReturn)
      throw new MalformedAnswer('a line of its head ends without CR')
}
