/** A value of a Go program: a literal, what a constant stands for, or a struct by its Go names. */
export type GoValue = string | number | boolean | readonly GoValue[] | GoConstant | GoStruct

/** A constant of an enumeration, by its Go name. */
export interface GoConstant {
  readonly constant: string
}

/** A struct: its class, and its members by their Go names. */
export interface GoStruct {
  readonly struct: string
  readonly members: ReadonlyMap<string, GoValue>
}

/** The moment that `time.Now()` of a sample stands for. */
const now = '2026-01-01T08:00:00+08:00'

/** Reads the literals of a Go program, as far as samples of calls write them. */
class Reader {
  #at: number

  constructor(
    readonly text: string,
    at: number,
  ) {
    this.#at = at
  }

  /** @throws SyntaxError at what no sample has been seen to write */
  value(): GoValue {
    const text = this.#take(/"(?:[^"\\]|\\.)*"/y)
    if (text !== undefined) return JSON.parse(text) as string
    const number = this.#take(/-?\d+(?:\.\d+)?/y)
    if (number !== undefined) return Number(number)
    if (this.#take(/time\.Now\(\)/y)) return now
    const truth = this.#take(/(?:true|false)\b/y)
    if (truth !== undefined) return truth === 'true'
    if (this.#take(/\[\][\w.]+\{/y)) return this.#until('}', () => this.value())
    if (this.#take(/(?:core\.\w+|int\d*|float\d+|string)\(/y)) return this.#inside()
    return this.#named()
  }

  /** A struct, or a constant. */
  #named(): GoValue {
    const struct = this.#take(/&?(?:\w+\.)?[A-Z]\w*\{/y)
    if (struct !== undefined) {
      const members = this.#until('}', () => [this.#need(/\w+(?=:)/y), this.#member()] as const)
      return { struct: struct.replace(/^&?(?:\w+\.)?|\{$/g, ''), members: new Map(members) }
    }
    const constant = this.#need(/(?:\w+\.)?[A-Z]\w*(?:\.Ptr\(\))?/y)
    return { constant: constant.replace(/^[a-z]\w*\.|\.Ptr\(\)$/g, '') }
  }

  #member(): GoValue {
    this.#need(/:/y)
    return this.value()
  }

  #inside(): GoValue {
    const value = this.value()
    this.#need(/\)/y)
    return value
  }

  #until<T>(end: string, item: () => T): T[] {
    const items: T[] = []
    const close = new RegExp(`\\${end}`, 'y')
    while (!this.#take(close)) {
      items.push(item())
      this.#take(/,/y)
    }
    return items
  }

  #take(wanted: RegExp): string | undefined {
    const blank = /(?:\s|\/\/[^\n]*\n)*/y
    blank.lastIndex = this.#at
    blank.exec(this.text)
    wanted.lastIndex = blank.lastIndex
    const found = wanted.exec(this.text)?.[0]
    if (found !== undefined) this.#at = wanted.lastIndex
    return found
  }

  #need(wanted: RegExp): string {
    const found = this.#take(wanted)
    if (found === undefined)
      throw new SyntaxError(`no such literal is known: ${this.text.slice(this.#at, this.#at + 60)}`)
    return found
  }
}

/**
 * Reads a literal of a Go program: `pkg.Request{Name: core.String("x"), …}`.
 *
 * @param text of the program
 * @param at where the literal begins
 * @throws SyntaxError at what no sample has been seen to write
 */
export function readGoLiteral(text: string, at = 0): GoValue {
  return new Reader(text, at).value()
}
