import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const guide = join(__dirname, '../../docs/guide')
const pages = readdirSync(guide).filter((name) => name.endsWith('.md'))
const read = (name: string): string => readFileSync(join(guide, name), 'utf8')

/** The anchor that a heading gets on the hosts that show these pages. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-')
const anchorsOf = (text: string): Set<string> =>
  new Set(
    Array.from(text.replace(/```[\s\S]*?```/g, '').matchAll(/^#+ (.+)$/gm), ([, heading]) =>
      anchorOf(heading!),
    ),
  )
const samplesOf = (text: string): string[] =>
  Array.from(text.matchAll(/^(<!-- recipe: .* -->\n```[\s\S]*?```)/gm), ([whole]) => whole)

describe('the guide', () => {
  it('has every page in both languages', () => {
    expect(
      pages.filter(
        (name) =>
          !pages.includes(
            name.endsWith('.zh-CN.md')
              ? name.replace('.zh-CN.md', '.md')
              : name.replace('.md', '.zh-CN.md'),
          ),
      ),
    ).toEqual([])
  })

  it.each(pages)('%s leads nowhere that is not there', (name) => {
    const broken = Array.from(
      read(name).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g),
    ).filter(([, path, anchor]) => {
      const target = path === '' ? name : path!
      return (
        !existsSync(join(guide, target)) ||
        (anchor !== undefined && !anchorsOf(read(target)).has(anchor))
      )
    })
    expect(broken.map(([link]) => link)).toEqual([])
  })

  it('has the same recipes in both languages', () => {
    expect(samplesOf(read('notifications.zh-CN.md'))).toEqual(samplesOf(read('notifications.md')))
  })
})
