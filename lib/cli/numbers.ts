import { InvalidArgumentError } from 'commander'

/**
 * A flag that counts.
 *
 * @throws InvalidArgumentError which commander tells with the flag
 */
export function readCount(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('expected a whole number from 1 to 9999')
}

/**
 * A flag that measures: seconds, requests a second.
 *
 * @throws InvalidArgumentError which commander tells with the flag
 */
export function readAmount(text: string): number {
  if (Number(text) > 0 && Number.isFinite(Number(text))) return Number(text)
  throw new InvalidArgumentError('expected a number above 0')
}
