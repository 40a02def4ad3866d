import type { EventEmitter } from 'node:events'

/** One function for all, so that a stream is guarded once. */
const toldElsewhere = (): void => undefined

/** Whether a stream is the process's own, which nothing ends. */
export const isOutput = (stream: unknown): boolean =>
  stream === process.stdout || stream === process.stderr

/**
 * Keeps an error of a stream that nobody listens to from ending the process. Every stream that
 * comes from outside, or goes there, is guarded; the call that it belongs to says what went wrong
 * with it. The process's own output is not: a program may rely on its end when nobody reads it any
 * more.
 *
 * @param stream any; what is none is left alone
 * @returns the same
 */
export function guard<S>(stream: S): S {
  if (isOutput(stream)) return stream
  const { listeners, on } = (stream ?? {}) as Partial<EventEmitter>
  if (typeof listeners !== 'function' || typeof on !== 'function') return stream
  const emitter = stream as EventEmitter
  if (!emitter.listeners('error').includes(toldElsewhere)) emitter.on('error', toldElsewhere)
  return stream
}

/**
 * What a stream of the caller's threw or failed with, which may be anything, as an error whose
 * message can be read.
 *
 * @param thrown anything, nothing included
 */
export function errorOf(thrown: unknown): Error {
  try {
    const { message, code } = (thrown ?? {}) as { message?: unknown; code?: unknown }
    if (typeof message === 'string')
      return Object.assign(new Error(message), typeof code === 'string' ? { code } : {})
    return new Error(
      typeof thrown === 'string' ? thrown : `it threw ${thrown === null ? 'null' : typeof thrown}`,
    )
  } catch {
    return new Error('it threw something that cannot be read')
  }
}

/**
 * Why nothing can be written to a stream any more.
 *
 * @param sink the caller's
 * @returns undefined where it still takes something
 */
export function whyUnwritable(sink: NodeJS.WritableStream): string | undefined {
  const { errored, destroyed, writableEnded } = sink as Partial<import('node:stream').Writable>
  if (errored) return errorOf(errored).message
  return destroyed || writableEnded || !sink.writable
    ? 'the stream was closed before anything came'
    : undefined
}
