import { isSameType, joinTypes, withoutAnswer, type Ty } from '../../types/ty'

/** Types learnt so far, by names that stay the same from pass to pass. */
export class Facts {
  readonly #all = new Map<string, Ty>()
  #changes = 0

  /** How often something new was learnt. */
  get changes(): number {
    return this.#changes
  }

  get(key: string): Ty | undefined {
    return this.#all.get(key)
  }

  /** Takes down that something may be of a type as well. */
  learn(key: string, ty: Ty): void {
    const known = this.#all.get(key)
    const made = withoutAnswer(known ? joinTypes(known, ty) : ty)
    if (known && isSameType(made, known)) return
    this.#all.set(key, made)
    this.#changes++
  }
}
