import { Readable, type Writable } from 'node:stream'
import { InvalidArgumentException, RequestException } from '../../errors'
import { onAbort } from '../../exchange/abort'
import { startTimer, stopTimer } from '../../exchange/clock'
import { whyUnwritable } from '../../exchange/stream-guard'
import { lazily } from '../../exchange/lazily'
import { longestBody } from '../../exchange/http/body-watch'
import { bringsBody, failureCodes, type FailureCode } from '../../exchange/wire'
import type { PreparedRequest } from '../request/prepared-request'
import { perform, type Coroutine, type SettleEffect } from '../effects'
import { recoveryOf, requestIdOf } from '../errors/connect-error'
import { badStatusException } from '../errors/response-error'
import { standingOf, type Protocol } from '../protocol/protocol'
import type { Response } from '../response/response'

const sinkPipes = lazily(
  () => require('../../exchange/pipe-to-sink') as typeof import('../../exchange/pipe-to-sink'),
)
const fileSinks = lazily(
  () => require('../../exchange/http/file-sink') as typeof import('../../exchange/http/file-sink'),
)

/**
 * Refuses a stream that nothing can be written to any more, before anything is sent.
 *
 * @param request the request
 * @throws InvalidArgumentException `SINK_FAILED`
 */
export function assertSink({ options: { sink } }: PreparedRequest): void {
  const why = typeof sink === 'object' ? whyUnwritable(sink) : undefined
  if (why === undefined) return
  throw new InvalidArgumentException(
    `option \`sink\` is a stream that nothing can be written to (${why}); expected an open one, made for this call`,
    { code: 'SINK_FAILED' },
  )
}

/**
 * Hands out a body that was kept in memory until it had been verified: into the caller's sink, or
 * as a stream. One that is unsigned by design was written there as it came. Nothing but the body
 * that was asked for gets there: what is handed out for want of `http_errors` stays on the
 * response.
 *
 * @param request the request
 * @param response its answer, believed, or a refusal or redirect that was asked for
 * @param protocol says what may be unsigned
 * @throws RequestException `BAD_STATUS`, `SINK_FAILED`, `ABORTED`
 */
export function* deliverBody(
  request: PreparedRequest,
  response: Response,
  protocol: Protocol,
): Coroutine<Response, SettleEffect> {
  const { sink, stream } = request.options
  if (sink === undefined && !stream) return response
  if (standingOf(response.status) !== 'verified') return response
  if (protocol.answersUnsigned(request.endpoint) && !bringsBody(response.status, request.headers)) {
    if (request.options.http_errors === false) return response
    throw broughtNothing(request, response)
  }
  if (request.transport.sink !== undefined || request.transport.stream) return response
  const bytes = response.getBody().toBuffer()
  if (typeof sink === 'string') writeSink(request, response, sink, bytes)
  else if (sink)
    yield* perform({ kind: 'settle', promise: pipeBody(request, response, sink, bytes) })
  return stream
    ? response.with({ body: Buffer.alloc(0), stream: Readable.from([bytes]) })
    : response
}

/** The answer came and is not where it was to go. */
function deliveryFailed(
  request: PreparedRequest,
  response: Response,
  code: FailureCode,
  reason: string,
): RequestException {
  const recovery = request.method === 'GET' ? '' : `; ${recoveryOf(request)}`
  return new RequestException(
    `${request.method} ${request.url}: ${failureCodes[code]} (${reason})${recovery}`,
    {
      code,
      status: response.status,
      response,
      request: request.summary(),
      requestId: requestIdOf(response),
      mayHaveTakenEffect: true,
    },
  )
}

/**
 * An answer without a signature that says that what was asked for is elsewhere, comes later, or is
 * only a part of it.
 */
const broughtNothing = (request: PreparedRequest, response: Response): RequestException =>
  badStatusException(
    request,
    response,
    `answered ${response.status}, which does not bring what was asked for: nothing of it was handed out`,
  )

function writeSink(
  request: PreparedRequest,
  response: Response,
  path: string,
  bytes: Buffer,
): void {
  try {
    fileSinks().writeWhole(path, bytes)
  } catch (error) {
    throw deliveryFailed(request, response, 'SINK_FAILED', (error as Error).message)
  }
}

/**
 * Writes a body into a stream and waits until the last byte is out, its call is aborted, or it took
 * too long.
 */
const pipeBody = (
  request: PreparedRequest,
  response: Response,
  sink: Writable,
  bytes: Buffer,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const {
      transport: { idleTimeout },
      options: { signal },
    } = request
    const settle = (code?: FailureCode, reason = ''): void => {
      stop?.()
      stopTimer(timer)
      forget?.()
      if (code) reject(deliveryFailed(request, response, code, reason))
      else resolve()
    }
    const why = whyUnwritable(sink)
    if (why !== undefined) return reject(deliveryFailed(request, response, 'SINK_FAILED', why))
    if (signal?.aborted)
      return reject(deliveryFailed(request, response, 'ABORTED', 'by its signal'))
    const forget = signal && onAbort(signal, () => settle('ABORTED', 'by its signal'))
    const limit = longestBody(idleTimeout)
    const timer = startTimer(
      () => settle('SINK_FAILED', `the stream did not take it within ${limit} ms`),
      limit,
    )
    const stop = sinkPipes().pipeToSink(Readable.from([bytes]), sink, (error) =>
      error ? settle('SINK_FAILED', error.message) : settle(),
    )
  })
