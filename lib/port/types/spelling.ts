/**
 * What the names of classes become in the file that is written: two classes of one name cannot both
 * keep it.
 */
let names: ReadonlyMap<string, string> = new Map()

/**
 * Writes something with names of its own.
 *
 * @param own what each name that is taken twice becomes
 * @param action what writes
 */
export function withSpelling<T>(own: ReadonlyMap<string, string>, action: () => T): T {
  const before = names
  names = own
  try {
    return action()
  } finally {
    names = before
  }
}

/** A class by the name that it has in the file. */
export const spellName = (name: string): string => names.get(name) ?? name

/** A text of code with the names that its classes have in the file. */
export const spellText = (code: string): string =>
  names.size === 0
    ? code
    : code.replace(/(?<![\w$.'"`])[A-Za-z_]\w*(?![\w'"`:])/g, (word) => spellName(word))
