/**
 * What a report tells of a place in PHP: `left` was not translated, `check` was and wants a look,
 * `differs` is where this library decidedly does something else than PHP.
 */
export type Remark = 'left' | 'check' | 'differs'

export interface Item {
  readonly remark: Remark
  readonly file: string
  readonly line: number
  readonly column: number
  /** What stands there. */
  readonly what: string
  /** Why, and what to do. */
  readonly why: string
}

/** What became of a file. */
export interface FileReport {
  readonly source: string
  readonly target?: string
  readonly state: 'ported' | 'unrelated' | 'failed'
  /** Expressions of wechatpay-php that were translated. */
  readonly translated: number
  /** Those that were not; a framework's calls are none of them. */
  readonly left: number
}

export interface Report {
  readonly files: readonly FileReport[]
  readonly items: readonly Item[]
}

const order: readonly Remark[] = ['left', 'check', 'differs']
const titles: Readonly<Record<Remark, string>> = {
  left: 'Left to do',
  check: 'Translated, to be checked',
  differs: 'This library does it differently, on purpose',
}

/** The items as somebody would work them off: what is left first, each file from top to bottom. */
export const sortItems = (items: readonly Item[]): Item[] =>
  [...items].sort(
    (a, b) =>
      order.indexOf(a.remark) - order.indexOf(b.remark) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column),
  )

const count = (number: number, thing: string): string =>
  `${number} ${thing}${number === 1 ? '' : 's'}`

/** A file's own words, without what a terminal would obey. */
const printable = (line: string): string => line.replace(/\p{Cc}/gu, '\ufffd')

/** The same of one file at several places, such as a function from elsewhere that is called often. */
function groupPlaces(items: readonly Item[]): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = JSON.stringify([item.file, item.what, item.why])
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups.values()]
}

/** One line of what is said of some places. */
function lineOf([first, ...others]: readonly Item[]): string {
  const { file, line, column, what, why } = first!
  const also = others.map((one) => `${one.line}:${one.column}`).join(', ')
  return `  ${file}:${line}:${column}  ${what}: ${why}${also === '' ? '' : ` (also at ${also})`}`
}

/** The report for people. */
export function reportText({ files, items }: Report): string {
  const lines: string[] = []
  for (const { source, target, state, translated, left } of files) {
    if (state === 'ported')
      lines.push(
        `${source} → ${target ?? '(nothing written)'}: ${count(translated, 'expression')} of wechatpay-php translated, ${left} left`,
      )
    if (state === 'unrelated')
      lines.push(`${source}: uses nothing of wechatpay-php, not written (--all ports it as well)`)
    if (state === 'failed') lines.push(`${source}: not ported, see below`)
  }
  for (const remark of order) {
    const found = sortItems(items).filter((item) => item.remark === remark)
    if (found.length === 0) continue
    lines.push('', `${titles[remark]} (${found.length})`, ...groupPlaces(found).map(lineOf))
  }
  if (files.length === 0) lines.push('there is no PHP file in what was given')
  const [translated, left] = [
    files.reduce((sum, file) => sum + file.translated, 0),
    files.reduce((sum, file) => sum + file.left, 0),
  ]
  const share =
    translated + left === 0
      ? ''
      : `, ${((100 * translated) / (translated + left)).toFixed(1)} % of wechatpay-php translated`
  lines.push(
    '',
    `${count(files.filter(({ state }) => state === 'ported').length, 'file')} ported${share}, ${count(items.filter(({ remark }) => remark === 'left').length, 'place')} left to do`,
  )
  return `${lines.map(printable).join('\n').trimStart()}\n`
}
