/** The runtimes that the package is tried on; package.json names the packages that bring them. */

export interface Runtime {
  /** As asked for on the command line, and the first part of its package's alias. */
  readonly id: string
  readonly name: string
  /** The binary inside its package. */
  readonly binary: string
  /** What stands before the script. */
  readonly flags: readonly string[]
}

const nodeOf = (major: number): Runtime => ({
  id: `node-${major}`,
  name: 'Node.js',
  binary: 'bin/node',
  flags: [],
})

/** What a program on Deno has to be allowed: the README says the same. */
const allowances = ['net', 'read', 'write', 'env', 'sys'].map((name) => `--allow-${name}`)

export const runtimes: readonly Runtime[] = [
  ...[20, 22, 24, 26].map(nodeOf),
  { id: 'bun', name: 'Bun', binary: 'bin/bun', flags: [] },
  { id: 'deno', name: 'Deno', binary: 'deno', flags: ['run', '--no-prompt', ...allowances] },
]

/**
 * Finds the runtimes that were asked for.
 *
 * @param ids as on the command line; none for all
 * @throws where one is not known
 */
export function chooseRuntimes(ids: readonly string[]): readonly Runtime[] {
  const known = runtimes.map(({ id }) => id)
  const unknown = ids.filter((id) => !known.includes(id))
  if (unknown.length > 0) {
    throw new Error(`unknown runtime ${unknown.join(', ')}; expected ${known.join(', ')}`)
  }
  return ids.length === 0 ? runtimes : runtimes.filter(({ id }) => ids.includes(id))
}
