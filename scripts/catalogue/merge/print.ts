/** What fits into so many characters stands on one line. */
const width = 140

const inline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(
    ([name, item]) => `${JSON.stringify(name)}: ${inline(item)}`,
  )
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/**
 * Facts as text: an object on one line where it is short, else a line for each of its names.
 *
 * @param value any that JSON can carry
 * @param always how many levels are never put on one line
 */
export function print(value: unknown, always = 0, depth = 0): string {
  const short = inline(value)
  const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string')
  const isLeaf = typeof value !== 'object' || value === null || isTexts
  if (isLeaf || (always <= 0 && short.length + depth <= width)) return short
  const indent = '\n' + ' '.repeat(depth + 1)
  const end = '\n' + ' '.repeat(depth)
  if (Array.isArray(value))
    return `[${indent}${value.map((item) => print(item, always - 1, depth + 1)).join(`,${indent}`)}${end}]`
  const members = Object.entries(value).map(
    ([name, item]) => `${JSON.stringify(name)}: ${print(item, always - 1, depth + 1)}`,
  )
  return `{${indent}${members.join(`,${indent}`)}${end}}`
}
