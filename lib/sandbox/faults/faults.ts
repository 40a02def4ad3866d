import { fitsInTime } from './pattern'
import type { SignatureFault } from '../keys/response-signer'

/** Which requests a fault meets; every one without it. */
export interface FaultMatch {
  /** HTTP method. */
  readonly method?: string
  /**
   * Path without query: by pattern, or as it goes out, or as in a chain
   * (`v3/pay/transactions/id/{transaction_id}`).
   */
  readonly path?: string | RegExp
  /** Text that the body holds. */
  readonly body?: string
}

/** What goes wrong, as plain data. */
export interface FaultRule extends SignatureFault {
  readonly match?: FaultMatch
  /** Short for `match.path`. */
  readonly path?: string | RegExp
  /** Short for `match.method`. */
  readonly method?: string
  /**
   * The endpoint refuses with this code of WeChat Pay's, in its own form: `ORDER_CLOSED`, of API v2
   * `ORDERPAID`. The status is the one that its page documents, else the one that the code has at
   * other endpoints.
   */
  readonly error?: string
  /** How often it happens, default once; `Infinity` for always. */
  readonly times?: number
  /** How likely it happens to a request that matches, default 1. */
  readonly chance?: number
  /**
   * This status in place of the real answer, 200 to 999; without `after`, the request does not take
   * effect.
   */
  readonly status?: number
  /** Body of the answer: a text, bytes, or an object that goes as JSON. */
  readonly body?: string | Uint8Array | object
  /** Headers of the answer, added to or in place of the usual ones. */
  readonly headers?: Readonly<Record<string, string>>
  /** Headers left out of the answer. */
  readonly omitHeaders?: readonly string[]
  /** Milliseconds by which the answer is late. The request takes effect at once. */
  readonly delay?: number
  /** The connection breaks before the request takes effect, or after. */
  readonly drop?: 'before' | 'after'
  /** With `status`: the request takes effect all the same, default false. */
  readonly after?: boolean
  /** The body breaks off in the middle. */
  readonly truncate?: boolean
}

interface Armed {
  readonly id: number
  readonly rule: FaultRule
  left: number
}

/** A small generator of numbers from 0 to 1, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The faults that are yet to happen. */
export class Faults {
  #armed: Armed[] = []
  readonly #random: () => number
  #id = 0

  constructor(seed: number) {
    this.#random = numbers(seed)
  }

  /** @returns the number by which it can be taken back */
  add(rule: FaultRule): number {
    this.#armed.push({ id: ++this.#id, rule, left: rule.times ?? 1 })
    return this.#id
  }

  /** @returns those that are yet to happen, and how often */
  all(): readonly Readonly<Armed>[] {
    return this.#armed
  }

  /** @returns whether it was there */
  drop(id: number): boolean {
    const before = this.#armed.length
    this.#armed = this.#armed.filter((armed) => armed.id !== id)
    return this.#armed.length < before
  }

  clear(): void {
    this.#armed = []
  }

  /**
   * The fault that meets a request, used up by it.
   *
   * @param method its HTTP method
   * @param path its path without query
   * @param body its body
   */
  next(method: string, path: string, body: Buffer): FaultRule | undefined {
    const armed = this.#armed.find(
      ({ rule }) =>
        meets(rule, method, path, body) &&
        (rule.chance === undefined || this.#random() < rule.chance),
    )
    if (!armed) return undefined
    armed.left--
    this.#armed = this.#armed.filter(({ left }) => left > 0)
    return armed.rule
  }
}

function meets({ match = {} }: FaultRule, method: string, path: string, body: Buffer): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== method) return false
  if (match.body !== undefined && !body.includes(match.body)) return false
  if (match.path === undefined) return true
  if (typeof match.path === 'string') return isPath(match.path, path)
  return fitsInTime(match.path, path)
}

/** A path in a chain's spelling has variables, and `v2/` in front of API v2. */
function isPath(wanted: string, path: string): boolean {
  const [segments, given] = [wanted.replace(/^\/?(v2\/)?/, '').split('/'), path.slice(1).split('/')]
  return (
    segments.length === given.length &&
    segments.every((segment, at) => /^\{.+\}$/.test(segment) || segment === given[at])
  )
}
