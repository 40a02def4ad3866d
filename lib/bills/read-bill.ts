import { createReadStream } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { describeType } from '../checks/did-you-mean'
import { wordsOf } from '../checks/thrown'
import { bufferOf, isText, isUrl } from '../checks/type-guards'
import { InvalidArgumentException, UnexpectedValueException } from '../errors'
import type { BillColumn, BillSummaryColumn } from './columns'
import { filePathOf } from './file-path'

/**
 * A bill: the path of its file, a `file://` URL, its bytes, or a stream of them; packed by gzip or
 * not.
 */
export type BillSource =
  string | URL | Uint8Array | NodeJS.ReadableStream | AsyncIterable<Uint8Array | string>

/**
 * A row, by the names in the bill's head; every value is the text that stands there, without its
 * backtick.
 */
export type BillRow<Column extends string = never> = Readonly<
  Partial<Record<BillColumn | Column, string>>
>
/** The totals at a bill's end. */
export type BillSummary<Column extends string = never> = Readonly<
  Partial<Record<BillSummaryColumn | Column, string>>
>

/**
 * Characters of the longest row: rows have some 500, and a file without a line feed must not fill
 * the memory.
 */
const longestRow = 1024 * 1024

const invalidBill = (line: number, why: string): never => {
  throw new UnexpectedValueException(`line ${line} of this bill ${why}`, { code: 'INVALID_BILL' })
}

/**
 * Reads a bill, row by row and in bounded memory.
 *
 * @param source the file, or a stream; gzip is seen by its first bytes
 * @returns its rows, to be iterated once, and its summary
 * @throws InvalidArgumentException `INVALID_ARGUMENT` for another source; while reading:
 *   UnexpectedValueException `INVALID_BILL`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071213
 */
export function readBill<Column extends string = never>(source: BillSource): BillReader<Column> {
  return new BillReader<Column>(bytesIn(source))
}

/** The rows of a bill, and what it says at its end. */
export class BillReader<Column extends string = never> implements AsyncIterable<BillRow<Column>> {
  readonly #lines: AsyncGenerator<string>
  #line = 0
  #begun = false
  #columns: readonly string[] = []
  #summary?: BillSummary<Column>

  constructor(bytes: AsyncIterable<unknown>) {
    this.#lines = linesOf(bytes)
  }

  /** The names in the bill's head, once its first row has been read. */
  get columns(): readonly string[] {
    return this.#columns
  }

  /**
   * @returns the totals; rows that nobody has read by then are passed over. Undefined for a bill
   *   without
   */
  async summary(): Promise<BillSummary<Column> | undefined> {
    if (!this.#begun) for await (const _ of this);
    return this.#summary
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<BillRow<Column>, void> {
    if (this.#begun)
      throw new InvalidArgumentException(
        'the rows of this bill have been read: call readBill() again',
      )
    this.#begun = true
    try {
      this.#columns = await this.#head()
      let line = await this.#next()
      while (line?.startsWith('`')) {
        const [values, after] = await this.#row(line, this.#columns.length)
        yield recordOf(this.#columns, values) as BillRow<Column>
        line = after
      }
      if (line !== undefined) await this.#end(line)
    } finally {
      await this.#lines.return(undefined)
    }
  }

  async #head(): Promise<readonly string[]> {
    const line = await this.#next()
    if (line === undefined) return invalidBill(1, 'is its first, and there is none: it is empty')
    if (/^\s*[<{]/.test(line))
      return invalidBill(1, 'begins as XML or JSON: this is a refusal, and no bill')
    return this.#namesIn(line)
  }

  #namesIn(line: string): readonly string[] {
    const names = line.split(',').map((name) => name.replace(/^`/, '').trim())
    return names.includes('') || new Set(names).size < names.length
      ? invalidBill(this.#line, 'is no head: its names are empty or not all different')
      : names
  }

  /** The next line that is not blank. */
  async #next(): Promise<string | undefined> {
    for (;;) {
      const { value, done } = await this.#lines.next()
      if (done) return undefined
      this.#line += 1
      if (value.trim() !== '') return value
    }
  }

  /** The values of a row, one of which may hold a line feed, and the line after it. */
  async #row(first: string, count: number): Promise<[string[], string | undefined]> {
    const at = this.#line
    let text = first
    let next = await this.#next()
    while (valuesIn(text).length < count && next !== undefined && !next.startsWith('`')) {
      text += `\n${next}`
      if (text.length > longestRow) invalidBill(at, `is longer than ${longestRow} characters`)
      next = await this.#next()
    }
    const values = valuesIn(text)
    return values.length === count
      ? [values, next]
      : invalidBill(
          at,
          `has ${values.length} values, and the head ${count}: nobody could tell which is which`,
        )
  }

  async #end(head: string): Promise<void> {
    const names = this.#namesIn(head)
    const line = await this.#next()
    if (!line?.startsWith('`'))
      return invalidBill(this.#line, 'should have the totals, each with a backtick before it')
    const [values, after] = await this.#row(line, names.length)
    if (after !== undefined) invalidBill(this.#line, 'comes after the totals, which are the end')
    this.#summary = recordOf(names, values) as BillSummary<Column>
  }
}

/** Values are told apart by comma and backtick: a comma alone may be part of a name. */
const valuesIn = (row: string): string[] => row.slice(1).split(',`')

const recordOf = (names: readonly string[], values: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name, at) => [name, values[at]!]))

async function* linesOf(bytes: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let isFirst = true
  for await (const piece of bytes) {
    rest += decoder.write(bufferOf(piece)!)
    if (isFirst && rest !== '') {
      rest = rest.replace(/^\uFEFF/, '')
      isFirst = false
    }
    const lines = rest.split('\n')
    rest = lines.pop()!
    if (rest.length > longestRow)
      throw new UnexpectedValueException(
        `a line of this bill is longer than ${longestRow} characters: is it one?`,
        { code: 'INVALID_BILL' },
      )
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  rest += decoder.end()
  if (rest !== '') yield rest.replace(/\r$/, '')
}

const isIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof (value as { [Symbol.asyncIterator]?: unknown } | null)?.[Symbol.asyncIterator] ===
  'function'

function bytesIn(source: unknown): AsyncIterable<unknown> {
  if (isText(source) || isUrl(source)) return unpack(createReadStream(pathOf(source)))
  const bytes = bufferOf(source)
  if (bytes) return unpack([bytes])
  if (isIterable(source)) return unpack(source)
  throw new InvalidArgumentException(
    `readBill() takes the path of a bill's file, a file:// URL, bytes or a stream of them, not ${describeType(source)}`,
  )
}

const pathOf = (source: string | URL): string =>
  filePathOf(
    source,
    () =>
      new InvalidArgumentException(
        'readBill() was given a URL that is no file:// URL of this machine: downloadBill() fetches a bill',
      ),
  )

/** Pieces of a source as bytes, what gzip has packed unpacked. */
async function* unpack(source: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<Buffer> {
  const pieces = buffersOf(source)
  let start = Buffer.alloc(0)
  while (start.length < 2) {
    const { value, done } = await pieces.next()
    if (done) break
    start = Buffer.concat([start, value])
  }
  if (start[0] !== 0x1f || start[1] !== 0x8b) {
    yield start
    return yield* pieces
  }
  yield* gunzipAll(start, pieces)
}

async function* buffersOf(
  source: AsyncIterable<unknown> | Iterable<unknown>,
): AsyncGenerator<Buffer, void> {
  for await (const piece of source) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : bufferOf(piece)
    if (!bytes)
      throw new InvalidArgumentException(
        `the stream of a bill gave ${describeType(piece)}; expected text or bytes`,
      )
    yield bytes
  }
}

async function* gunzipAll(start: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  const packed = Readable.from(
    (async function* () {
      yield start
      yield* rest
    })(),
  )
  packed.once('error', (error) => gunzip.destroy(error))
  gunzip.once('close', () => packed.destroy())
  try {
    // eslint-disable-next-line no-restricted-syntax -- both ends are listened to, and are the library's own
    for await (const piece of packed.pipe(gunzip)) yield piece as Buffer
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!code?.startsWith('Z_')) throw error
    throw new UnexpectedValueException(`this bill is no whole gzip file: ${wordsOf(error)}`, {
      code: 'INVALID_BILL',
    })
  }
}
