import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const folder = join(root, 'docs/contributing')
const page = readFileSync(join(folder, 'architecture.md'), 'utf8')

/** The rows of the table under a heading, its head aside. */
const rowsUnder = (heading: string): string[][] =>
  page
    .split(`## ${heading}\n`)[1]!
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, what, where]) => [what!, where!])

const wordsIn = (text: string): string[] =>
  Array.from(text.matchAll(/`([^`]+)`/g), ([, word]) => word!)
const isPath = (word: string): boolean => word.includes('/')

/** A path below `lib/`, or else below the root of the project. */
const placeOf = (path: string): string =>
  [join(root, 'lib', path), join(root, path)].find(existsSync) ?? path

describe('the page of the architecture', () => {
  it.each(rowsUnder('Where to find what'))('says of "%s" where it is: %s', (_what, where) => {
    const [paths, names] = [
      wordsIn(where!).filter(isPath),
      wordsIn(where!).filter((word) => !isPath(word)),
    ]
    expect(paths.length).toBeGreaterThan(0)
    expect(paths.filter((path) => !existsSync(placeOf(path)))).toEqual([])
    const sources = paths
      .map(placeOf)
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path, 'utf8'))
    const isDefined = (name: string): boolean =>
      sources.some((text) =>
        new RegExp(
          `(function\\*?|const|class) ${name}\\b|^  (static |async )*\\*?${name}(<.*>)?\\(`,
          'm',
        ).test(text),
      )
    expect(names.filter((name) => !isDefined(name))).toEqual([])
  })

  it('explains each word once, in the order of the alphabet', () => {
    const words = rowsUnder('Glossary').flatMap(([word]) => word!.split(', '))
    expect(new Set(words).size).toBe(words.length)
    const firsts = rowsUnder('Glossary').map(([word]) => word!)
    expect(firsts).toEqual([...firsts].sort())
  })

  it('and those beside it link to nothing that is not there', () => {
    for (const name of ['architecture', 'contributing', 'security', 'decisions/README']) {
      const path = join(folder, `${name}.md`)
      const links = Array.from(
        readFileSync(path, 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g),
        ([, to]) => to!,
      )
      expect(links.filter((to) => !existsSync(join(path, '..', to)))).toEqual([])
    }
  })
})
