import { refusal, type Answer, type GatewayRequest } from '../http/answer'

/**
 * The number that the queries of stocks have for it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4020807296
 */
const tooFast = 268461336

const stockQuery = /^\/v3\/marketing\/(favor|busifavor)\/stocks\/[^/]+$/

/** Lets so many requests through in a second, and refuses the others until it is over. */
export class RequestLimit {
  readonly #most: number
  /** Milliseconds: a second, or those that one request has for itself. */
  readonly #window: number
  #ends = -Infinity
  #passed = 0

  /** @param rate requests a second */
  constructor(rate: number) {
    this.#most = Math.max(1, Math.floor(rate))
    this.#window = 1000 / Math.min(1, rate)
  }

  /**
   * @param request whose signature holds
   * @param now milliseconds, of the sandbox's clock
   * @returns undefined where it is let through
   */
  refuse({ method, path }: GatewayRequest, now: number): Answer | undefined {
    if (now >= this.#ends) [this.#ends, this.#passed] = [now + this.#window, 0]
    if (++this.#passed <= this.#most) return undefined
    const answer = refusal(429, 'FREQUENCY_LIMITED', '频率超限')
    return method === 'GET' && stockQuery.test(path) ? { ...answer, number: tooFast } : answer
  }

  reset(): void {
    this.#ends = -Infinity
  }
}
