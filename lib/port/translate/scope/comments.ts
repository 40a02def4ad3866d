import type { Comment } from '../../source/ast'

/** Comments in their order, handed out to what stands behind them. */
export class CommentFeed {
  readonly #comments: readonly Comment[]
  /**
   * What each place was given: an expression that is looked at twice has its comments both times.
   */
  readonly #given = {
    before: new Map<object, Comment[]>(),
    within: new Map<object, Comment[]>(),
    behind: new Map<object, Comment[]>(),
  }
  #at = 0

  constructor(
    comments: readonly Comment[],
    readonly source: string,
  ) {
    this.#comments = [...comments].sort((a, b) => a.loc.start.offset - b.loc.start.offset)
  }

  /** Those that stand before something begins. */
  before(owner: object, offset: number): Comment[] {
    return this.#once('before', owner, () => this.#until(offset))
  }

  /** Those that are left where something ends. */
  within(owner: object, offset: number): Comment[] {
    return this.#once('within', owner, () => this.#until(offset))
  }

  /** The next one, if it stands on the line where something ends. */
  behind(owner: object, endOffset: number): Comment | undefined {
    return this.#once('behind', owner, () => {
      const found = this.#behind(endOffset)
      return found ? [found] : []
    })[0]
  }

  #once(place: 'before' | 'within' | 'behind', owner: object, find: () => Comment[]): Comment[] {
    const given = this.#given[place]
    const found = given.get(owner) ?? find()
    given.set(owner, found)
    return found
  }

  #until(offset: number): Comment[] {
    const found: Comment[] = []
    for (
      ;
      this.#at < this.#comments.length && this.#comments[this.#at]!.loc.start.offset < offset;
      this.#at++
    )
      found.push(this.#comments[this.#at]!)
    return found
  }

  #behind(endOffset: number): Comment | undefined {
    const next = this.#comments[this.#at]
    if (!next || next.loc.start.offset < endOffset) return undefined
    const between = this.source.slice(endOffset, next.loc.start.offset)
    if (!/^[ \t]*[;,)\]]*[ \t]*[;,]?[ \t]*$/.test(between)) return undefined
    const after = this.source.slice(next.loc.end.offset)
    if (next.kind === 'commentblock' && !/^[ \t]*\r?\n/.test(after)) return undefined
    this.#at++
    return next
  }
}

/** A comment as TypeScript has it. */
export function commentText({ kind, value }: Comment): string {
  if (kind === 'commentblock') return value
  const text = value.trimEnd().replace(/^#(?!\[)/, '//')
  return text.replace(/^\/\/(?=\S)(?!\/)/, '// ').replace(/^\/\/\s{2,}(?=\S)/, (found) => found)
}

/** Whether a blank line stands before an offset (its comments included). */
export function hasBlankBefore(source: string, offset: number): boolean {
  const before = source.slice(Math.max(0, offset - 400), offset)
  return /\n[ \t]*\n/.test(before.slice(before.trimEnd().length))
}

/** Code on one line, cut where it is long. */
export const shorten = (code: string): string => {
  const line = code.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}
