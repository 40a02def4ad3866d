import type { Occurrence, Step } from './occurrences'

/** The way to a place: the blocks that it is in, from the outermost. */
export type Path = readonly Step[]

/** How it comes to the place at an offset; no way where none of the variable's places is there. */
export const pathAt = (all: readonly Occurrence[], at: number): Path =>
  all.find(({ offset }) => offset === at)?.path ?? []

/** Whether all blocks around one place are around another as well. */
export const isAround = (outer: Path, inner: Path): boolean =>
  outer.every(({ block }, at) => inner[at]?.block === block)

/** The blocks that all places are in. */
export function commonPath(paths: readonly Path[]): Path {
  const [first, ...rest] = paths
  let length = first!.length
  for (const path of rest) {
    let at = 0
    while (at < length && at < path.length && path[at]!.block === first![at]!.block) at++
    length = at
  }
  return first!.slice(0, length)
}
