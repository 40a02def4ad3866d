import { WriteStream } from 'node:fs'
import { finished, type Readable, type Writable } from 'node:stream'
import { errorOf, guard, isOutput } from './stream-guard'

/** What was corked by its owner, who waits for this call, would never drain. */
function uncork(sink: Writable): void {
  while (sink.writableCorked > 0) sink.uncork()
}

/**
 * Whether a sink is given one piece at a time: one that waits in it would be written from there,
 * and what the caller's `_write` throws then would end the process. Node's own files throw nothing,
 * and are faster with several.
 */
const mayThrow = (sink: Writable): boolean =>
  typeof sink.writableLength === 'number' && !(sink instanceof WriteStream)

function reasonOf(thrown: unknown): Error {
  const error = errorOf(thrown) as NodeJS.ErrnoException
  return error.code === 'ERR_STREAM_PREMATURE_CLOSE'
    ? new Error('the stream was closed before all had come')
    : error
}

/** A stream that is written into another one. Whatever the sink does or throws stays in here. */
class SinkPipe {
  readonly #source: Readable
  readonly #sink: Writable
  readonly #ended: (error?: Error) => void
  readonly #isOneByOne: boolean
  /** Whether all has gone into the sink, and it was told so. */
  #isWhole = false
  /**
   * Ends the watch over the sink's end; undefined for the process's own output, which never ends.
   */
  readonly #release?: () => void
  #isOver = false

  constructor(source: Readable, sink: Writable, ended: (error?: Error) => void) {
    this.#source = source
    this.#sink = sink
    this.#ended = ended
    sink.on('error', this.#fail) // before Node listens, who takes an error that is nothing for none
    this.#release = isOutput(sink) ? undefined : watchEnd(guard(sink), this.#finish)
    this.#isOneByOne = mayThrow(sink)
    if (!this.#isOneByOne) sink.on('drain', this.#resume)
    source.on('data', this.#write).once('end', this.#close)
  }

  readonly #write = (piece: unknown): void => {
    try {
      this.#source.pause()
      if (this.#isOneByOne) this.#sink.write(piece, this.#afterWrite)
      else if (this.#sink.write(piece)) this.#resume()
      uncork(this.#sink)
    } catch (error) {
      this.#fail(error)
    }
  }

  readonly #afterWrite = (error?: Error | null): void => {
    if (error) this.#end(error)
    else this.#resume()
  }

  readonly #close = (): void => {
    this.#isWhole = true
    try {
      if (this.#release) this.#sink.end()
      else this.#sink.write('', (error) => this.#end(error))
    } catch (error) {
      this.#fail(error)
    }
  }

  readonly #resume = (): void => {
    if (!this.#isOver) this.#source.resume()
  }

  /** A sink that ends by itself in the middle has not got what was asked for. */
  readonly #finish = (error?: Error | null): void =>
    this.#end(
      error ?? (this.#isWhole ? undefined : new Error('the stream ended before all had come')),
    )

  /** Whatever it is, nothing included, it is a failure. */
  readonly #fail = (thrown: unknown): void => this.#end(errorOf(thrown))

  readonly #end = (error?: Error | null): void => {
    if (this.#isOver) return
    this.stop()
    if (!this.#release && error) this.#sink.once('error', () => undefined) // the same one once more
    this.#ended(error ? reasonOf(error) : undefined)
  }

  stop(): void {
    this.#isOver = true
    this.#source.off('data', this.#write).off('end', this.#close)
    this.#sink.off('drain', this.#resume).off('error', this.#fail)
    this.#release?.()
  }
}

/**
 * Writes all of a stream into another one, as `pipe` would, and tells once how that ended: after
 * the last byte is out, or with the sink's error. An error of the source is its reader's.
 *
 * @param source read from now on
 * @param sink ended after the last byte, the process's own output excepted
 * @param ended told once
 * @returns stops in the middle; nothing is told then
 */
export function pipeToSink(
  source: Readable,
  sink: Writable,
  ended: (error?: Error) => void,
): () => void {
  const pipe = new SinkPipe(source, sink, ended)
  return () => pipe.stop()
}

/**
 * `finished()` waits for the file behind a stream to be closed, but not for the other side of a
 * connection.
 */
const watchEnd = (sink: Writable, end: (error?: Error | null) => void): (() => void) =>
  finished(sink, { readable: false }, end)
