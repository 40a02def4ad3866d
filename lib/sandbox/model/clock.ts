import { InvalidArgumentException } from '../../errors'

/**
 * Something that is due at a time of the sandbox's clock; plain data, so that it can be kept in a
 * file.
 */
export interface Task {
  /** Milliseconds since 1970, of the sandbox's clock. */
  readonly at: number
  /** What is done: `refund`, `delivery` … */
  readonly kind: string
  /** With what. */
  readonly key: string
}

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}

/** A century: no certificate, order or bill lives longer. */
const longest = 100 * 365 * 86_400_000

/**
 * Milliseconds of a duration.
 *
 * @param duration `90s`, `15m`, `2h`, `3d`, several of them (`1d 12h`), or a number of milliseconds
 * @throws InvalidArgumentException `INVALID_OPTION`
 */
export function millisecondsOf(duration: unknown): number {
  const parts =
    typeof duration === 'string' ? [...duration.matchAll(/(\d+(?:\.\d+)?) *(ms|[smhd])/g)] : []
  const isRead =
    typeof duration === 'string' && duration.replace(/(\d+(?:\.\d+)?) *(ms|[smhd])|\s/g, '') === ''
  const sum = parts.reduce((all, [, count, unit]) => all + Number(count) * units[unit!]!, 0)
  const result = typeof duration === 'number' ? duration : isRead && parts.length > 0 ? sum : NaN
  if (result >= 0 && result <= longest) return Math.round(result)
  throw new InvalidArgumentException(
    'the duration is none the clock can be moved by; expected `90s`, `15m`, `2h`, `3d`, `1d 12h`, ' +
      'or a number of milliseconds from 0 to a century',
    { code: 'INVALID_OPTION' },
  )
}

/**
 * The time by which orders expire, refunds complete and retries come due: the real one, and as much
 * ahead of it as it was moved. Signatures never ask it.
 */
export class SandboxClock {
  #ahead = 0

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.#ahead
  }

  /** Milliseconds that it is ahead of the real time. */
  get ahead(): number {
    return this.#ahead
  }

  /** Moves on to a time; never back. */
  reach(time: number): void {
    this.#ahead += Math.max(0, time - this.now())
  }

  restore(ahead: number): void {
    this.#ahead = ahead
  }
}

/** What is due and when, the next first. */
export class Agenda {
  #tasks: Task[] = []

  add(task: Task): void {
    let at = this.#tasks.length
    while (at > 0 && this.#tasks[at - 1]!.at > task.at) at--
    this.#tasks.splice(at, 0, task)
  }

  /** Takes the next task off, if it is due by then. */
  takeDue(time: number): Task | undefined {
    return this.#tasks.length > 0 && this.#tasks[0]!.at <= time ? this.#tasks.shift() : undefined
  }

  /** When the next is due. */
  get next(): number | undefined {
    return this.#tasks[0]?.at
  }

  /** @returns whether it was there */
  drop(kind: string, key: string): boolean {
    const before = this.#tasks.length
    this.#tasks = this.#tasks.filter((task) => task.kind !== kind || task.key !== key)
    return this.#tasks.length < before
  }

  all(): readonly Task[] {
    return this.#tasks
  }

  restore(tasks: readonly Task[]): void {
    this.#tasks = [...tasks].sort((one, other) => one.at - other.at)
  }
}
