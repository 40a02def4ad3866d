import { WriteStream } from 'node:fs'
import { finished, type Readable, type Writable } from 'node:stream'
import { errorOf, guard, isOutput } from './stream-guard'

/** What was corked by its owner, who waits for this call, would never drain. */
function uncork(sink: Writable): void {
  while (sink.writableCorked > 0) sink.uncork()
}

/**
 * Whether a sink is given one piece at a time: one that waits in it would be written from there, and what the caller's `_write`
 * throws then would end the process. Node's own files throw nothing, and are faster with several.
 */
const mayThrow = (sink: Writable): boolean =>
  typeof sink.writableLength === 'number' && !(sink instanceof WriteStream)

function reasonOf(thrown: unknown): Error {
  const error = errorOf(thrown) as NodeJS.ErrnoException
  return error.code === 'ERR_STREAM_PREMATURE_CLOSE'
    ? new Error('the stream was closed before all had come')
    : error
}

/**
 * Writes all of a stream into another one, as `pipe` would, and tells once how that ended: after the last byte is out,
 * or with the sink's error. Whatever the sink does or throws stays in here. An error of the source is its reader's.
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
  let isOver = false
  sink.on('error', fail) // before Node listens, who takes an error that is nothing for none
  const release = isOutput(sink) ? undefined : watchEnd(guard(sink), end)
  const isOneByOne = mayThrow(sink)
  if (!isOneByOne) sink.on('drain', resume)
  source.on('data', write).once('end', close)
  return stop

  function write(piece: unknown): void {
    try {
      source.pause()
      if (isOneByOne) sink.write(piece, written)
      else if (sink.write(piece)) resume()
      uncork(sink)
    } catch (error) {
      fail(error)
    }
  }

  function written(error?: Error | null): void {
    if (error) end(error)
    else resume()
  }

  function close(): void {
    try {
      if (release) sink.end()
      else sink.write('', (error) => end(error))
    } catch (error) {
      fail(error)
    }
  }

  function resume(): void {
    if (!isOver) source.resume()
  }

  /** Whatever it is, nothing included, it is a failure. */
  function fail(thrown: unknown): void {
    end(errorOf(thrown))
  }

  function end(error?: Error | null): void {
    if (isOver) return
    stop()
    if (!release && error) sink.once('error', () => undefined) // the same one once more
    ended(error ? reasonOf(error) : undefined)
  }

  function stop(): void {
    isOver = true
    source.off('data', write).off('end', close)
    sink.off('drain', resume).off('error', fail)
    release?.()
  }
}

/** `finished()` waits for the file behind a stream to be closed, but not for the other side of a connection. */
const watchEnd = (sink: Writable, end: (error?: Error | null) => void): (() => void) =>
  finished(sink, { readable: false }, end)
