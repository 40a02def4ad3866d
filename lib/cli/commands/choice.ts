import { InvalidArgumentError } from 'commander'

/** Reads an option that has one of a few values. */
export const choice =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): Value => {
    const found = values.find((value) => value === text)
    if (found !== undefined) return found
    throw new InvalidArgumentError(`expected ${values.join(' or ')}`)
  }
