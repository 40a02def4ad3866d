/** The values that a description lists. */
export interface ListedValues {
  readonly values: readonly string[]
  /** Whether the publishing tool wrote the list from the definition; prose is a hint only. */
  readonly exact: boolean
}

const exactMark = '可选取值'

const isValue = (text: string): boolean => /^[A-Za-z][A-Za-z0-9_]*$/.test(text)

const unique = (values: readonly string[]): string[] => [...new Set(values)]

/** The first word of each item: `` <li>`X`: … ``, `<li>X：…`. */
const itemsOf = (text: string): string[] =>
  [...text.matchAll(/<li>\s*`?([A-Za-z][A-Za-z0-9_]*)`?\s*(?=[:：`，,<]|$)/g)].map(
    ([, value]) => value!,
  )

/** `X：…<br>Y：…`, `1、X：…`, behind words that announce a list. */
function proseOf(text: string): string[] {
  const from = /(枚举值|取值|可选值)[^：:]*[：:]/.exec(text)
  if (!from) return []
  const parts = text
    .slice(from.index + from[0].length)
    .split(/<br\s*\/?>|<\/?li>|<\/?ul>|\s(?=\d+[、.])/)
  return parts.flatMap((part) => {
    const found =
      /^\s*(?:\d+[、.．]\s*)?[`"“]?([A-Z][A-Z0-9_]{1,})[`"”]?\s*(?:[:：\-—,，(（]|$)/.exec(part)
    return found ? [found[1]!] : []
  })
}

/**
 * Reads the values that a description lists.
 *
 * @param description of a row, its escapes undone
 * @returns undefined where it lists none
 */
export function readValues(description: string): ListedValues | undefined {
  const mark = description.lastIndexOf(exactMark)
  // A nested list inside an item belongs to that item: the last mark begins the row's own list.
  const exact = mark < 0 ? [] : unique(itemsOf(description.slice(mark)))
  if (exact.length > 0)
    return { values: exact, exact: !/等[。，；<]|等$/.test(description.slice(mark)) }
  const prose = unique([...itemsOf(description), ...proseOf(description)].filter(isValue))
  return prose.length > 1 ? { values: prose, exact: false } : undefined
}
