import type { Transport } from '../exchange/wire'

/**
 * How a request travels when all attempts together have so much time left.
 *
 * @param transport how it would travel alone
 * @param left milliseconds; none where signing has used them up
 * @returns `transport` itself where that is time enough
 */
export function within(transport: Transport, left: number): Transport {
  const { timeout, connectTimeout } = transport
  if (left === Infinity || (timeout > 0 && timeout <= left && connectTimeout > 0 && connectTimeout <= left)) return transport
  const shorter = (time: number): number => Math.max(1, Math.ceil(time === 0 ? left : Math.min(time, left)))
  return { ...transport, timeout: shorter(timeout), connectTimeout: shorter(connectTimeout) }
}
