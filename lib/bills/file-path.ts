import { fileURLToPath } from 'node:url'
import { isFileScheme } from '../crypto/file-url'

/**
 * The path of a bill's file.
 *
 * @param file a path or a `file://` URL
 * @param refuse makes what is thrown for a URL that is no file of this machine
 */
export function filePathOf(file: string | URL, refuse: () => Error): string {
  if (typeof file === 'string' && !isFileScheme(file)) return file
  try {
    return fileURLToPath(file)
  } catch {
    throw refuse()
  }
}
