import { pauseAfter, retryAfter, retryReason, type AttemptEnd } from '../../client/pipeline/retry'
import { InvalidArgumentException, WeChatPayException } from '../../errors'
import { now, rest } from '../../exchange/clock'
import { limitsFor, withinDeadline } from '../../exchange/within-deadline'
import type { ResponseReader } from '../../errors'
import type { SenderOptions } from '../sender'

/** What asking needs: the same limits, and the same turns, as sending has. */
export type InquirerOptions = Omit<SenderOptions, 'action' | 'intend'>

/** Refusals of the signature that end a run: a gateway's single 401 may be a passing one. */
const maxUnauthorized = 3

/** Seconds by which a clock may be off before the platform refuses. */
const clockTolerance = 300

const abortException = (): WeChatPayException =>
  new WeChatPayException('the run was ended', { code: 'ABORTED' })

/** Asks the platform what changes nothing, each question in its turn and repeated after faults. */
export class Inquirer {
  readonly #options: InquirerOptions

  constructor(options: InquirerOptions) {
    this.#options = options
  }

  /**
   * @param path of a GET
   * @param query its query
   * @throws InvalidArgumentException where the platform refuses the signature again and again
   * @throws WeChatPayException what the last attempt ended with; `ABORTED` where the run was ended
   */
  async get(path: string, query: object): Promise<ResponseReader> {
    const { limiter, retry, patience, longestWait, stop } = this.#options
    const until = now() + patience
    for (let [counted, unauthorized] = [0, 0]; ;) {
      const turn = await limiter.acquire(until)
      if (!turn || turn === 'late') throw abortException()
      const end = await this.#attempt(path, query, until - now())
      const reason = retryReason(end)
      const wait = 'error' in end ? retryAfter((end.error as WeChatPayException).response) : 0
      limiter.release(turn, reason === 'limited' ? wait : undefined)
      if ('response' in end && reason === undefined) return end.response
      if (isUnauthorized(end) && ++unauthorized >= maxUnauthorized)
        throw misconfigurationException(end)
      if (reason !== 'limited') counted++
      const pause =
        reason === 'limited'
          ? 0
          : Math.max(pauseAfter(counted, retry.backoff), Math.min(wait, longestWait))
      const isWorth = reason !== undefined || isUnauthorized(end)
      if (
        !isWorth ||
        counted >= Math.max(retry.attempts, maxUnauthorized) ||
        now() + pause >= until
      )
        throw failureOf(end)
      if (pause > 0) await rest(pause, stop)
    }
  }

  async #attempt(path: string, query: object, left: number): Promise<AttemptEnd> {
    const { instance, retry, foreign, stop } = this.#options
    const deadline = Math.max(0.001, Math.min(retry.deadline || Infinity, left / 1000))
    try {
      const answer = instance.chain(path).getAsync({
        query,
        http_errors: true,
        allow_redirects: false,
        signal: stop,
        retry: { attempts: 1, ...(Number.isFinite(deadline) ? { deadline } : {}) },
      })
      const bounded = foreign
        ? withinDeadline('the instance', answer, limitsFor(path, deadline * 1000))
        : answer
      return { response: await bounded }
    } catch (error) {
      if (!(error instanceof WeChatPayException) || error instanceof InvalidArgumentException)
        throw error
      return { error }
    }
  }
}

const isUnauthorized = (end: AttemptEnd): boolean =>
  'error' in end && (end.error as WeChatPayException).status === 401

const failureOf = (end: AttemptEnd): unknown =>
  'error' in end
    ? end.error
    : new WeChatPayException(`the platform answers ${end.response.status} again and again`, {
        code: 'BAD_ANSWER',
      })

/** Seconds by which the clock here is ahead of the platform's, if it tells. */
function clockOffsetOf(response: ResponseReader | undefined): number | undefined {
  const theirs = Date.parse(response?.getHeaderLine('Date') ?? '')
  return Number.isNaN(theirs) ? undefined : Math.round((Date.now() - theirs) / 1000)
}

function misconfigurationException(end: AttemptEnd): InvalidArgumentException {
  const { code, status, message, response } = (end as { error: WeChatPayException }).error
  const offset = clockOffsetOf(response) ?? 0
  return Math.abs(offset) > clockTolerance
    ? new InvalidArgumentException(
        `the clock is ${Math.abs(offset)} s ${offset > 0 ? 'ahead' : 'behind'}, and WeChat Pay refuses more than ${clockTolerance}: set it by NTP; nothing was sent`,
        { code: 'CLOCK_OFF', status },
      )
    : new InvalidArgumentException(
        `the platform refuses the signature (${code}): mend \`mchid\`, \`serial\` and \`privateKey\` (the command doctor helps); nothing was sent: ${message.trim()}`,
        { code, status },
      )
}
