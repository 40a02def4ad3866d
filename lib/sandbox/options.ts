import { isIP } from 'node:net'
import type { Rule } from '../checks/option-rules'
import { isBoolean, isText } from '../checks/type-guards'
import { keysRule } from './keys/key-rule'
import type { SandboxKeys } from './keys/keys'

/** How a sandbox is started. */
export interface SandboxOptions {
  /** Port on 127.0.0.1, default any free one. */
  port?: number
  /** Keys of `Sandbox.issueKeys()`, default fresh ones, which take half a second to make. */
  keys?: SandboxKeys
  /** Merchant id for fresh keys, default 1900000109. */
  mchid?: string
  /** Whether the merchant has platform certificates (`GET /v3/certificates`), default true. */
  certificates?: boolean
  /**
   * Whether the merchant has the platform's public key, default true. Without it answers and
   * notifications are signed by the certificate, and `config` holds that alone.
   */
  publicKey?: boolean
  /** Seed of the faults that have a `chance`, default 1. */
  seed?: number
  /**
   * Names by which requests may call it in `Host`, default none beside those of loopback and WeChat
   * Pay's own: a page on the internet could make up any other.
   */
  hosts?: readonly string[]
  /**
   * Whether a stock of coupons has to be made before it is used, default false: every one is known
   * and running.
   */
  strictStocks?: boolean
  /**
   * Requests of API v3 a second that are let through, default any number: more are 429
   * `FREQUENCY_LIMITED`. Below 1 one is let through in that many seconds. By the sandbox's clock.
   */
  rate?: number
  /**
   * File that keeps everything but the log of requests, the keys too; a sandbox started with it
   * goes on from there.
   */
  state?: string
  /** Address it listens on, default 127.0.0.1: whoever reaches another one can move it, too. */
  listen?: string
  /**
   * Where notifications go in place of where they are asked to, default there, if that is this
   * machine.
   */
  forwardTo?: string
}

const isPort = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 65535

const isHosts = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((host) => typeof host === 'string' && /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)$/i.test(host))

/** The id of a merchant. */
export const mchidRule: Rule = {
  expected: 'a merchant id: 1 to 32 letters and digits',
  accepts: (value) => typeof value === 'string' && /^[A-Za-z0-9_-]{1,32}$/.test(value),
}

/** What each option takes. */
export const optionRules: Readonly<Record<keyof SandboxOptions, Rule>> = {
  port: { expected: 'a port number, 0 to 65535', accepts: isPort },
  keys: keysRule,
  mchid: mchidRule,
  certificates: { expected: 'a boolean', accepts: isBoolean },
  publicKey: { expected: 'a boolean', accepts: isBoolean },
  seed: { expected: 'a number', accepts: Number.isFinite },
  strictStocks: { expected: 'a boolean', accepts: isBoolean },
  rate: {
    expected: 'a number above 0',
    accepts: (value) => typeof value === 'number' && value > 0,
  },
  state: { expected: 'the path of a file', accepts: isText },
  listen: {
    expected: 'an IP address',
    accepts: (value) => typeof value === 'string' && isIP(value) !== 0,
  },
  forwardTo: {
    expected: 'a URL of http or https',
    accepts: (value) => isText(value) && /^https?:/.test(value) && URL.canParse(value),
  },
  hosts: { expected: 'a list of host names without ports', accepts: isHosts },
}

/**
 * Days that a certificate's times can be away: a century, since there are no years of five digits
 * in it.
 */
const mostDays = 36_500

export const daysRule: Rule = {
  expected: `a number of days, at most ${mostDays} either way`,
  accepts: (value) => typeof value === 'number' && Math.abs(value) <= mostDays,
}
