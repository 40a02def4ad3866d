import { call, id, raw, str } from '../code/make'
import { bodyOfRequest } from '../translate/values/request'
import { expr } from '../translate/scope/translator'
import { boolean, text } from '../types/ty'
import { tableOf } from '../types/table'
import { fs, partOfPath, t } from './other-rows'
import type { Given, Row } from './row'

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

/** PHP's functions of files and their paths. */
export const files: Readonly<Record<string, Row>> = tableOf({
  file_get_contents: (given) => {
    const [node] = given.nodes
    if (!node || given.nodes.length > 1) return undefined
    if (node.kind === 'string' && node.value === 'php://input')
      return bodyOfRequest(given.node, given.scope)
    const path = t(given, expr(node, given.scope))
    if (path.kind === 'string' && /^https?:/.test(path.value)) return undefined
    return fs(given, 'readFileSync', [path, str('utf8')], text)
  },
  file_put_contents: (given) => {
    const [path, data, flags] = given.args()
    if (!path || !data) return undefined
    const isAppend =
      flags !== undefined && /FILE_APPEND/.test(given.scope.unit.textOf(given.nodes[2]!))
    return fs(
      given,
      isAppend ? 'appendFileSync' : 'writeFileSync',
      [t(given, path), t(given, data)],
      { kind: 'prim', name: 'void' },
    )
  },
  file_exists: (given) => {
    const [path] = given.args()
    return path && fs(given, 'existsSync', [t(given, path)], boolean)
  },
  is_file: (given) => {
    const [path] = given.args()
    return path && fs(given, 'existsSync', [t(given, path)], boolean)
  },
  unlink: (given) => {
    const [path] = given.args()
    return path && fs(given, 'unlinkSync', [t(given, path)], { kind: 'prim', name: 'void' })
  },
  mkdir: (given) => {
    const [path] = given.args()
    return (
      path &&
      fs(given, 'mkdirSync', [t(given, path), raw('{ recursive: true }')], {
        kind: 'prim',
        name: 'void',
      })
    )
  },
  file: (given) => {
    const [path] = given.nodes
    const helper = fileLines.get(flagsAt(given, 1))
    if (!path || helper === undefined) return undefined
    const name = t(given, expr(path, given.scope))
    const content = fs(given, 'readFileSync', [name, str('utf8')], text)
    return call(id(given.scope.unit.helper(helper)), [content], { kind: 'list', of: text })
  },
  basename: (given) => {
    const [path, end] = given.args()
    if (!path) return undefined
    given.scope.unit.import('basename', 'node:path')
    return call(id('basename'), [t(given, path), ...(end ? [t(given, end)] : [])], text)
  },
  pathinfo: partOfPath,
  dirname: (given) => {
    const [path, levels] = given.args()
    if (!path || levels) return undefined
    given.scope.unit.import('dirname', 'node:path')
    return call(id('dirname'), [t(given, path)], text)
  },
  realpath: (given) => {
    const [path] = given.args()
    return path && fs(given, 'realpathSync', [t(given, path)], text)
  },
})
