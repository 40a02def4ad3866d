import type { Transport } from '../exchange/wire'

/**
 * How a request travels when all attempts together have so much time left.
 *
 * @param transport how it would travel alone
 * @param left milliseconds; none where signing has used them up
 * @param whole whether the answer's body counts; a download is as long as it is
 */
export function within(transport: Transport, left: number, whole: boolean): Transport {
  if (left === Infinity) return transport
  const shorter = (time: number): number => Math.max(1, Math.ceil(time === 0 ? left : Math.min(time, left)))
  return { ...transport, timeout: shorter(transport.timeout), connectTimeout: shorter(transport.connectTimeout), ...whole ? { deadline: Math.ceil(left) } : {} }
}
