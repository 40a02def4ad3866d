import { binary, call, id, member, raw, str } from '../code/make'
import { bodyOfRequest } from '../translate/values/request'
import { isUnused } from '../translate/scope/unused'
import { expr } from '../translate/scope/translator'
import { boolean, int, isArrayLike, none, nonNull, text, unknown } from '../types/ty'
import { tableOf } from '../types/table'
import { fs, partOfPath } from './other-rows'
import { callHelper, noteCall, toText, isTrue } from './given'
import type { Given, Row } from './row'

/** Whether a path says that a text is in the file: a key, a certificate, JSON. */
const isKnownText = (path: string): boolean =>
  /pem|key|cert|json|txt|csv|xml|html|conf|ini|log|env|sql|php/i.test(path)

/** What makes `file()`'s lines of a text, by its flags in their order. */
const fileLines: ReadonlyMap<string, string> = new Map([
  ['', 'linesOf'],
  ['FILE_IGNORE_NEW_LINES', 'bareLines'],
  ['FILE_IGNORE_NEW_LINES|FILE_SKIP_EMPTY_LINES', 'filledLines'],
])

/** The flags of an argument by their names, as they are written between bars. */
const flagsAt = ({ nodes, scope }: Given, at: number): string =>
  nodes[at] === undefined
    ? ''
    : scope.unit
        .textOf(nodes[at])
        .split('|')
        .map((one) => one.trim().replace(/^\\/, ''))
        .sort()
        .join('|')

/** `is_file()` and `is_dir()`. */
const kindOfFile =
  (name: 'isFile' | 'isDirectory'): Row =>
  (given) => {
    const [path] = given.args()
    if (!path) return undefined
    const found = fs(
      given,
      'statSync',
      [toText(given, path), raw('{ throwIfNoEntry: false }')],
      unknown,
    )
    const asked = call(member(found, name, unknown, true), [], boolean)
    return binary('??', asked, raw('false', boolean), boolean)
  }

/** PHP's functions of files and their paths. */
export const files: Readonly<Record<string, Row>> = tableOf({
  file_get_contents: (given) => {
    const [node] = given.nodes
    if (!node || given.nodes.length > 1) return undefined
    if (node.kind === 'string' && node.value === 'php://input')
      return bodyOfRequest(given.node, given.scope)
    const path = toText(given, expr(node, given.scope))
    if (path.kind === 'string' && /^https?:/.test(path.value)) return undefined
    if (!isKnownText(given.scope.unit.textOf(node)))
      noteCall(
        given,
        'reads UTF-8: for bytes that are no text (a picture) take readFileSync(…) without it',
      )
    return fs(given, 'readFileSync', [path, str('utf8')], text)
  },
  file_put_contents: (given) => {
    const [path, data] = given.args()
    if (!path || !data) return undefined
    const known = flagsAt(given, 2)
    if (!/^(|0|LOCK_EX|FILE_APPEND|FILE_APPEND\|LOCK_EX)$/.test(known)) return undefined
    if (isArrayLike(nonNull(data.ty))) return undefined
    const isAppend = known.includes('FILE_APPEND')
    if (!isUnused(given.node))
      return callHelper(
        given,
        'putContents',
        [toText(given, path), toText(given, data), ...(isAppend ? [str('a')] : [])],
        { kind: 'union', of: [int, boolean] },
      )
    return fs(
      given,
      isAppend ? 'appendFileSync' : 'writeFileSync',
      [toText(given, path), toText(given, data)],
      none,
    )
  },
  file_exists: (given) => {
    const [path] = given.args()
    return path && fs(given, 'existsSync', [toText(given, path)], boolean)
  },
  is_file: kindOfFile('isFile'),
  is_dir: kindOfFile('isDirectory'),
  unlink: (given) => {
    const [path] = given.args()
    if (!path) return undefined
    return isUnused(given.node)
      ? fs(given, 'rmSync', [toText(given, path), raw('{ force: true }')], none)
      : callHelper(given, 'removeFile', [toText(given, path)], boolean)
  },
  mkdir: (given) => {
    const [path, , deep] = given.args()
    if (!path || (deep && deep.kind !== 'raw')) return undefined
    const isDeep = isTrue(deep)
    return isUnused(given.node)
      ? fs(given, 'mkdirSync', [toText(given, path), raw('{ recursive: true }')], none)
      : callHelper(
          given,
          'makeFolder',
          [toText(given, path), ...(isDeep ? [raw('true', boolean)] : [])],
          boolean,
        )
  },
  file: (given) => {
    const [path] = given.nodes
    const helper = fileLines.get(flagsAt(given, 1))
    if (!path || helper === undefined) return undefined
    const name = toText(given, expr(path, given.scope))
    const content = fs(given, 'readFileSync', [name, str('utf8')], text)
    return callHelper(given, helper, [content], { kind: 'list', of: text })
  },
  basename: (given) => {
    const [path, end] = given.args()
    if (!path) return undefined
    given.scope.unit.import('basename', 'node:path')
    return call(id('basename'), [toText(given, path), ...(end ? [toText(given, end)] : [])], text)
  },
  pathinfo: partOfPath,
  dirname: (given) => {
    const [path, levels] = given.args()
    if (!path || levels) return undefined
    given.scope.unit.import('dirname', 'node:path')
    return call(id('dirname'), [toText(given, path)], text)
  },
  realpath: (given) => {
    const [path] = given.args()
    return path && fs(given, 'realpathSync', [toText(given, path)], text)
  },
})
