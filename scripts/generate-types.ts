/**
 * Makes lib/openapi/ from the facts in openapi/: types only, one file a business area.
 * The same facts give the same bytes.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { endpoints } from '../lib/catalogue/endpoints'
import { notifications } from '../lib/catalogue/notifications'
import { Files } from './generate/files'

/** @returns the generated files: names below `lib/openapi/` and their texts */
export function generate(): ReadonlyMap<string, string> {
  return new Files(endpoints(), notifications()).texts
}

/** Writes the generated files and takes away what is no longer made. */
export function write(folder: string, texts: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, text] of texts) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** @returns the files below a folder, as they are named there */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort()
}

if (require.main === module) write(process.argv[2] ?? join(__dirname, '../lib/openapi'), generate())
