/** What has to be so before a version is tagged. A check tells what is wrong and what to do. */

/** `1.2.3` or `1.2.3-beta.1`. */
const versionPattern = /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(-[\da-z-]+(\.[\da-z-]+)*)?$/i

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The section of a version: its heading's rest, and what stands under it. */
function sectionOf(changeLog: string, version: string) {
  const heading = new RegExp(`^## ${escapeRegExp(version)}(?: +(.*))?$`, 'm').exec(changeLog)
  if (!heading) return undefined
  const rest = changeLog.slice(heading.index + heading[0].length)
  return { date: (heading[1] ?? '').trim(), text: rest.split(/^## /m)[0]!.trim() }
}

/**
 * What the change log says of a version.
 *
 * @param changeLog CHANGELOG.md
 * @param version as in its heading
 * @returns its section without the heading; empty where there is none
 */
export const releaseNotes = (changeLog: string, version: string): string =>
  sectionOf(changeLog, version)?.text ?? ''

/**
 * Checks that the change log has the version, dated, with something under it.
 *
 * @param changeLog CHANGELOG.md
 * @param version the one to be tagged
 * @returns faults
 */
export function checkChangeLog(changeLog: string, version: string): string[] {
  const section = sectionOf(changeLog, version)
  if (!section) return [`CHANGELOG.md has no heading "## ${version} (<date>)": write one`]
  const faults: string[] = []
  if (!/^\(\d{4}-\d{2}-\d{2}\)$/.test(section.date)) {
    const given = section.date || 'nothing'
    faults.push(`CHANGELOG.md has ${given} after ${version}; expected its date, as (2026-11-26)`)
  }
  if (section.text === '')
    faults.push(`CHANGELOG.md says nothing of ${version}: write what users see`)
  return faults
}

/** Where a version is written down. */
export interface Versions {
  /** As asked for. */
  readonly version: string
  /** In package.json. */
  readonly manifest: string
  /** In package-lock.json. */
  readonly lock: string
  /** All tags there are. */
  readonly tags: readonly string[]
}

/**
 * Checks that a version is one, stands where it has to, and is new.
 *
 * @returns faults
 */
export function checkVersions({ version, manifest, lock, tags }: Versions): string[] {
  if (!versionPattern.test(version)) {
    return [`"${version}" is no version; expected three numbers with dots, without a v`]
  }
  const faults: string[] = []
  for (const [name, found] of [
    ['package.json', manifest],
    ['package-lock.json', lock],
  ] as const) {
    if (found === version) continue
    const cure = `npm version --no-git-tag-version ${version}`
    faults.push(`${name} has version ${found}; expected ${version}: ${cure}, and commit it`)
  }
  if (tags.includes(`v${version}`)) faults.push(`the tag v${version} is there already`)
  return faults
}

/**
 * Checks that what is tagged is what was tried.
 *
 * @param status of `git status --porcelain`
 * @returns faults
 */
export function checkTree(status: string): string[] {
  if (status.trim() === '') return []
  return [`the tree is not clean: commit or remove\n${status.trimEnd().replace(/^/gm, '  ')}`]
}
