import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the console is made of, by the end of its path. */
const files: Readonly<Record<string, { readonly name: string; readonly type: string }>> = {
  '/_sandbox/': { name: 'index.html', type: 'text/html' },
  '/_sandbox/console.js': { name: 'console.js', type: 'text/javascript' },
  '/_sandbox/console.css': { name: 'console.css', type: 'text/css' },
}

/** Nothing but the sandbox's own, and nobody may frame it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * The console is built into dist: beside the thread's one file, or where the sources run it from.
 */
const folder = [
  join(__dirname, 'console'),
  join(__dirname, '../console'),
  join(__dirname, '../../../dist/sandbox/console'),
].find((path) => existsSync(join(path, 'console.js')))

/** What is answered where a file is asked for. */
interface ConsoleFile {
  readonly status: number
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** A file of the console; undefined for any other path. */
export function consoleFile(path: string): ConsoleFile | undefined {
  if (path === '/_sandbox') return { status: 302, body: '', headers: { Location: '/_sandbox/' } }
  const file = Object.hasOwn(files, path) ? files[path] : undefined
  if (!file) return undefined
  if (!folder) return { status: 503, body: 'the console was not built: run `npm run build`\n' }
  return {
    status: 200,
    body: readFileSync(join(folder, file.name)),
    headers: { 'Content-Type': `${file.type}; charset=utf-8`, 'Content-Security-Policy': policy },
  }
}
