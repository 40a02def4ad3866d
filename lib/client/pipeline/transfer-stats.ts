import type { WeChatPayException } from '../../errors'
import { now } from '../../exchange/clock'
import type { PreparedRequest } from '../request/prepared-request'
import type { Coroutine, Effect } from '../effects'
import { callListener } from '../../checks/listener'
import type { TransferStats } from '../request/options'
import type { Response } from '../response/response'

/**
 * Tells `debug` and `on_stats` about an attempt. Nothing that is told holds a credential.
 *
 * @param request the request
 * @param attempt its attempt
 */
export const withTransferStats = <E extends Effect>(
  request: PreparedRequest,
  attempt: Coroutine<Response, E>,
): Coroutine<Response, E> =>
  request.options.debug || request.options.on_stats ? reportAttempt(request, attempt) : attempt

function* reportAttempt<E extends Effect>(
  request: PreparedRequest,
  attempt: Coroutine<Response, E>,
): Coroutine<Response, E> {
  const { debug, on_stats: onStats } = request.options
  const say =
    typeof debug === 'function'
      ? (line: string) => callListener('debug', () => debug(line))
      : (line: string) => {
          if (debug) process.stderr.write(`${line}\n`)
        }
  const { method, url } = request
  say(`> ${method} ${url}`)
  const start = now()
  const end = (outcome: Pick<TransferStats, 'status' | 'error'>, words: string): void => {
    const transferTime = (now() - start) / 1000
    say(`< ${words} after ${Math.round(transferTime * 1000)} ms`)
    if (onStats) callListener('on_stats', () => onStats({ method, url, transferTime, ...outcome }))
  }
  let response: Response
  try {
    response = yield* attempt
  } catch (error) {
    const { code, status, requestId } = error as WeChatPayException
    end(
      { status, error: code },
      `${status ?? ''} ${code}${requestId ? ` (Request-ID ${requestId})` : ''}`.trim(),
    )
    throw error
  }
  end(
    { status: response.status },
    `${response.status} ${response.statusText} (Request-ID ${response.headers['request-id'] ?? 'none'})`,
  )
  return response
}
