import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Folders that hold other people's code, or none. */
const passedOver = new Set([
  'vendor',
  'node_modules',
  '.git',
  '.svn',
  '.idea',
  'runtime',
  'storage',
  'cache',
])

export interface Found {
  readonly path: string
  /** The folder it was found under, or its own. */ readonly root: string
}

/**
 * The PHP files that a list of files and folders comes to, in a steady order.
 *
 * @param unreadable told of what is not there or may not be read
 */
export function phpFiles(
  paths: readonly string[],
  unreadable: (path: string, why: string) => void,
): Found[] {
  const found = new Map<string, Found>()
  const into = (folder: string, root: string): void => {
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
        a.name < b.name ? -1 : 1,
      )) {
        const path = join(folder, entry.name)
        if (entry.isDirectory() && !passedOver.has(entry.name)) into(path, root)
        else if (entry.isFile() && /\.(php|phtml|inc)$/i.test(entry.name) && !found.has(path))
          found.set(path, { path, root })
      }
    } catch (error) {
      unreadable(folder, reasonOf(error))
    }
  }
  for (const path of paths) {
    try {
      if (statSync(path).isDirectory()) into(path, path)
      else if (!found.has(path)) found.set(path, { path, root: join(path, '..') })
    } catch (error) {
      unreadable(path, reasonOf(error))
    }
  }
  return [...found.values()]
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read (EACCES)',
  EPERM: 'it may not be read (EPERM)',
  EISDIR: 'it is a folder',
}

export const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}
