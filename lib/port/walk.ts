import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { join, resolve } from 'node:path'
import { tableOf } from './types/table'

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

/** Links count as what they lead to. */
const isFolder = (entry: Dirent, path: string): boolean =>
  entry.isDirectory() ||
  (entry.isSymbolicLink() && existsSync(path) && statSync(path).isDirectory())
const isFile = (entry: Dirent, path: string): boolean =>
  entry.isFile() || (entry.isSymbolicLink() && existsSync(path) && statSync(path).isFile())

export interface FoundFile {
  readonly path: string
  /** The folder it was found under, or its own. */
  readonly root: string
  /** Whether it was given by its own name, and not found in a folder. */
  readonly isNamed: boolean
}

/**
 * The PHP files that a list of files and folders comes to, in a steady order.
 *
 * @param unreadable told of what is not there or may not be read
 */
export function phpFiles(
  paths: readonly string[],
  unreadable: (path: string, why: string) => void,
): FoundFile[] {
  const found = new Map<string, FoundFile>()
  const add = (file: FoundFile): void => {
    const whole = resolve(file.path)
    if (!found.has(whole)) found.set(whole, file)
  }
  const visited = new Set<string>()
  const isPhp = (name: string): boolean => /\.(php|phtml|inc)$/i.test(name)
  const into = (folder: string, root: string): void => {
    try {
      // a link to a folder above would lead round and round
      const real = realpathSync(folder)
      if (visited.has(real)) return
      visited.add(real)
      for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
        a.name < b.name ? -1 : 1,
      )) {
        const path = join(folder, entry.name)
        if (passedOver.has(entry.name)) continue
        if (entry.isSymbolicLink() && isPhp(entry.name) && !existsSync(path))
          unreadable(path, 'it is a link to what is not there')
        else if (isFolder(entry, path)) into(path, root)
        else if (isFile(entry, path) && isPhp(entry.name)) add({ path, root, isNamed: false })
      }
    } catch (error) {
      unreadable(folder, reasonOf(error))
    }
  }
  for (const path of paths) {
    try {
      if (path === '') {
        unreadable(path, 'the path is empty: is a variable of the shell not set?')
        continue
      }
      const about = statSync(path)
      if (about.isDirectory()) into(path, path)
      else if (about.isFile()) add({ path, root: join(path, '..'), isNamed: true })
      else unreadable(path, 'it is neither a file nor a folder')
    } catch (error) {
      unreadable(path, reasonOf(error))
    }
  }
  return [...found.values()]
}

const reasons: Readonly<Record<string, string>> = tableOf({
  ENOENT: 'there is no such file or folder',
  EACCES: 'there are no rights to it (EACCES)',
  EPERM: 'there are no rights to it (EPERM)',
  EISDIR: 'it is a folder',
  EEXIST: 'there is a file in its place',
  ENOTDIR: 'there is a file in place of a folder',
  ELOOP: 'it is a link that leads round and round (ELOOP)',
  ENAMETOOLONG: 'its name is longer than the system takes (ENAMETOOLONG)',
  ENOSPC: 'there is no space left (ENOSPC)',
  EROFS: 'nothing can be written there (EROFS)',
})

export const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}
