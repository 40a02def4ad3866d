/**
 * The files of the package, as files.txt has them: one line for each source, with its endings
 * behind it, and only a count for folders of generated files, so that a diff of it can be read.
 */

/** Folders whose files nobody wrote one by one. */
const generated = ['dist/openapi/', 'openapi/v2/', 'openapi/v3/']

/** As `.d.ts` and `.js` belong to one source. */
const endings = /\.d\.m?ts$|\.m?js$/

/**
 * Writes the paths of a package down.
 *
 * @param paths as `npm pack` tells them, in any order
 * @returns lines, sorted
 */
export function formatFileList(paths: readonly string[]): string[] {
  const counts = new Map<string, number>()
  const sources = new Map<string, string[]>()
  for (const path of [...paths].sort()) {
    const folder = generated.find((name) => path.startsWith(name))
    if (folder) {
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
      continue
    }
    const [ending] = path.startsWith('dist/') ? (endings.exec(path) ?? ['']) : ['']
    const stem = path.slice(0, path.length - ending.length)
    sources.set(stem, [...(sources.get(stem) ?? []), ending])
  }
  return [
    ...Array.from(counts, ([folder, count]) => `${folder} (${count} files)`),
    ...Array.from(sources, ([stem, found]) => [stem, ...found].join(' ').trimEnd()),
  ].sort()
}

/**
 * Compares two lists.
 *
 * @param expected the committed one
 * @param found today's
 * @returns what is gone (`-`) and what is new (`+`); empty where they are alike
 */
export function compareFileLists(expected: readonly string[], found: readonly string[]): string[] {
  return [
    ...expected.filter((line) => !found.includes(line)).map((line) => `- ${line}`),
    ...found.filter((line) => !expected.includes(line)).map((line) => `+ ${line}`),
  ]
}
