import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { sortItems, type FileReport, type Item, type Report } from './report'
import { decode } from './source/decode'
import { deepestOf } from './source/ast'
import { isFault, parse } from './source/parse'
import { relatedOf } from './source/related'
import { translateAll, type Source } from './translate'
import { phpFiles, reasonOf, type FoundFile } from './walk'

export interface PortOptions {
  /** Folder that the TypeScript goes to, default beside the PHP. */
  readonly out?: string
  /** Await the promise form instead of blocking, default false. */
  readonly async?: boolean
  /** Write nothing, default false. */
  readonly check?: boolean
  /** Port files as well that use nothing of wechatpay-php, default false. */
  readonly all?: boolean
  /** Write over files that are there, default false. */
  readonly force?: boolean
  /** Told how far it is. */
  readonly progress?: (done: number, total: number) => void
}

/** Larger files are no source code. */
const mostBytes = 4 * 1024 * 1024

interface Read extends FoundFile {
  readonly text: string
  readonly encoding: string
}

/**
 * Ports PHP files that use wechatpay-php to TypeScript that uses this library.
 *
 * @param paths files and folders; `vendor/` is passed over
 * @returns what became of each file, and what is left
 */
export function portFiles(paths: readonly string[], options: PortOptions = {}): Report {
  const items: Item[] = []
  const files: FileReport[] = []
  const fail = (path: string, why: string, line = 1, column = 1, what = 'not ported'): void => {
    items.push({ remark: 'left', file: displayPath(path), line, column, what, why })
    files.push({ source: displayPath(path), state: 'failed', translated: 0, left: 0 })
  }
  const pass = (path: string): void => {
    files.push({ source: displayPath(path), state: 'unrelated', translated: 0, left: 0 })
  }
  const found = phpFiles(paths, (path, why) => fail(path, why))
  const texts = found.flatMap((one) => readOne(one, fail, pass) ?? [])
  const related = relatedOf(texts)
  const sources = texts.flatMap((read) => {
    if (!options.all && !related.has(read)) {
      pass(read.path)
      return []
    }
    if (!read.encoding.startsWith('UTF'))
      items.push({
        remark: 'check',
        file: displayPath(read.path),
        line: 1,
        column: 1,
        what: `read as ${read.encoding}`,
        why: 'it is no UTF-8: look at the texts in it, which are UTF-8 from here on',
      })
    return sourceOf(read, options, fail)
  })
  const kept = withoutClashes(sources, options, fail)
  const { results, failures } = translateAll(kept, options.async ?? false, (done) =>
    options.progress?.(done, kept.length),
  )
  for (const [source, error] of failures) failTranslation(source, error, fail)
  for (const [source, { code, items: told, translated, left }] of results) {
    for (const item of told) items.push(item)
    const failure = options.check ? undefined : write(source.path, code, options.force)
    if (failure) fail(source.file, `${displayPath(source.path)} cannot be written: ${failure}`)
    else
      files.push({
        source: source.file,
        ...(options.check ? {} : { target: displayPath(source.path) }),
        state: 'ported',
        translated,
        left,
      })
  }
  return { files: files.sort((a, b) => (a.source < b.source ? -1 : 1)), items: sortItems(items) }
}

/** Says why a file that was read could not be translated. */
function failTranslation({ file, tree }: Source, { name, message }: Error, fail: Fail): void {
  if (name !== 'RangeError' || !/call stack/.test(message))
    return fail(file, `the tool itself failed on it, please tell us: ${message}`)
  const { line, column } = deepestOf(tree)?.loc.start ?? { line: 1, column: 0 }
  const why = 'there are too many levels around this place to be translated: take it apart'
  fail(file, why, line, column + 1, 'nested too deeply')
}

type Fail = (path: string, why: string, line?: number, column?: number, what?: string) => void

const displayPath = (path: string): string => {
  if (path === '') return "''"
  const short = relative(process.cwd(), path)
  return short === '' ? '.' : short.startsWith('../../..') ? path : short
}

/** @param pass told of a PHP file in which there is no PHP */
function readOne(one: FoundFile, fail: Fail, pass: (path: string) => void): Read | undefined {
  let bytes: Buffer
  try {
    const { size } = statSync(one.path)
    if (size > mostBytes) {
      fail(one.path, `it has ${size} bytes, which is more than source code has (${mostBytes})`)
      return undefined
    }
    bytes = readFileSync(one.path)
  } catch (error) {
    fail(one.path, reasonOf(error))
    return undefined
  }
  const decoded = decode(bytes)
  if (!decoded) {
    fail(one.path, 'it is no text: there are zero bytes in it')
    return undefined
  }
  if (!/<\?(php|=|\s)/i.test(decoded.text)) {
    if (one.isNamed) fail(one.path, 'it is not PHP: there is no <?php in it')
    // a template or a configuration by the name of one is no PHP file of a folder's
    else if (/\.php$/i.test(one.path)) pass(one.path)
    return undefined
  }
  return {
    ...one,
    encoding: decoded.encoding,
    text: decoded.text
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n'),
  }
}

/** The source with the place that its TypeScript goes to. */
function sourceOf(read: Read, { out }: PortOptions, fail: Fail): (Source & { path: string })[] {
  const tree = parse(read.text, displayPath(read.path))
  if (isFault(tree)) {
    fail(read.path, tree.message, tree.line, tree.column, tree.what ?? 'a syntax error')
    return []
  }
  const name = `${basename(read.path).replace(/\.[^.]+$/, '')}.ts`
  const path =
    out === undefined
      ? join(dirname(read.path), name)
      : join(out, relative(read.root, dirname(read.path)), name)
  return [
    {
      file: displayPath(read.path),
      target: resolve(path).replace(/\.ts$/, ''),
      path,
      text: read.text,
      tree,
    },
  ]
}

/**
 * Leaves out what would write over something: a file that is there, or what another file becomes.
 */
function withoutClashes<T extends Source & { path: string }>(
  sources: readonly T[],
  { check, force }: PortOptions,
  fail: Fail,
): T[] {
  const targets = new Map<string, string>()
  return sources.filter((source) => {
    const key = resolve(source.path).toLowerCase()
    const other = targets.get(key)
    if (other !== undefined) {
      fail(
        source.file,
        `would write ${displayPath(source.path)}, as ${other} does: port them into different folders`,
      )
      return false
    }
    targets.set(key, source.file)
    if (check || force || !existsSync(source.path)) return true
    fail(
      source.file,
      `${displayPath(source.path)} is there already: give --force to write over it, or --out for another folder`,
    )
    return false
  })
}

/**
 * Level by level: Node's own `recursive` goes round for ever where a file system takes none
 * (/proc).
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

function write(path: string, code: string, force = false): string | undefined {
  try {
    makeFolder(dirname(path))
    // x: what came to be there meanwhile, or a link that leads nowhere, is not written through
    writeFileSync(path, code, { flag: force ? 'w' : 'wx' })
    return undefined
  } catch (error) {
    // half a file would be in the way of the next run
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') rmSync(path, { force: true })
    return reasonOf(error)
  }
}
