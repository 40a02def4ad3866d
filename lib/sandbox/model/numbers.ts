import { randomBytes, randomInt } from 'node:crypto'
import { digitsOf } from './times'

const digits = (count: number): string =>
  Array.from({ length: count }, () => String(randomInt(10))).join('')

/** Numbers that the platform gives, in its look: kind, time, chance. */
export const numberOf = {
  /** 28 digits. */
  transaction: (time: number): string =>
    `4200${digits(6)}${digitsOf(time).slice(0, 8)}${digits(10)}`,
  /** 29 digits. */
  refund: (time: number): string => `503${digits(8)}${digitsOf(time).slice(0, 8)}${digits(10)}`,
  /** 32 digits. */
  share: (time: number): string => `3000${digits(6)}${digitsOf(time).slice(0, 8)}${digits(14)}`,
  /** 40 digits. */
  transfer: (time: number): string => `133${digits(9)}${digitsOf(time).slice(0, 8)}${digits(20)}`,
  /** 11 digits. */
  coupon: (): string => `${randomInt(1, 10)}${digits(10)}`,
  /** 8 digits. */
  stock: (): string => `${randomInt(1, 10)}${digits(7)}`,
  prepay: (time: number): string =>
    `wx${digitsOf(time)}${randomBytes(10).toString('hex')}${digits(2)}`,
}
