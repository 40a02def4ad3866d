import { arrow, call, id, invoke, member, num, raw, str } from '../code/make'
import type { Expr } from '../code/nodes'
import { isRowsOf } from '../translate/scope/csv-loops'
import { isUnused } from '../translate/scope/unused'
import { toList } from '../translate/values/lists'
import {
  none,
  ascii,
  boolean,
  int,
  isObject,
  isPrim,
  listOf,
  objectOf,
  text,
  type Ty,
} from '../types/ty'
import { tableOf } from '../types/table'
import { callHelper, noteCall, toText } from './given'
import { translateFormat } from './format-rows'
import { fs } from './other-rows'
import type { Given, Row } from './row'

const textFile = objectOf('TextFile')
const descriptor = objectOf('FileDescriptor')

const isReading = (value: Expr | undefined): value is Expr =>
  value !== undefined && isObject(value.ty, 'TextFile')
/** Whether it is what the process prints to, from STDERR or `fopen('php://stderr', 'w')`. */
const isStream = (value: Expr | undefined): value is Expr =>
  value !== undefined && isObject(value.ty, 'NodeJS.WriteStream')
const isWriting = (value: Expr | undefined): value is Expr =>
  value !== undefined && isObject(value.ty, 'FileDescriptor')

const streams: Readonly<Record<string, string>> = tableOf({
  'php://stdout': 'process.stdout',
  'php://output': 'process.stdout',
  'php://stderr': 'process.stderr',
})

const opens: Row = (given) => {
  const [path, mode] = given.args()
  const stream = path?.kind === 'string' && streams[path.value.toLowerCase()]
  if (stream) return raw(stream, objectOf('NodeJS.WriteStream'))
  const [, written = '', plus] =
    /^([rwa])[bt]?(\+?)[bt]?$/.exec(mode?.kind === 'string' ? mode.value : '') ?? []
  if (!path || written === '' || plus === '+') return undefined
  if (path.kind === 'string' && /^\w+:\/\//.test(path.value)) return undefined
  noteCall(given, 'throws where the file cannot be opened; PHP warns and gives false')
  if (written === 'r') return callHelper(given, 'openText', [toText(given, path)], textFile)
  return fs(given, 'openSync', [toText(given, path), str(written)], descriptor)
}

/** The separator of CSV at a place, where it is one. */
function separatorOf(given: Given, at: number): readonly Expr[] | undefined {
  const node = given.nodes[at]
  if (!node) return []
  const separator = given.args()[at]!
  if (separator.kind !== 'string' || separator.value.length !== 1) return undefined
  return separator.value === ',' ? [] : [separator]
}

const readsRow: Row = (given) => {
  const [file, length] = given.args()
  const separator = separatorOf(given, 2)
  if (!isReading(file) || !separator) return undefined
  const isWhole =
    !length || isPrim(length.ty, 'null') || (length.kind === 'raw' && length.text === '0')
  const cut = isWhole ? '' : ', and reads whole lines, where PHP cuts one that is longer'
  noteCall(given, `gives [''] for an empty line, where PHP gives [null]${cut}`)
  const rows = objectOf('Generator', [listOf(text)])
  return isRowsOf(given.node)
    ? callHelper(given, 'rowsOf', [file, ...separator], rows)
    : callHelper(given, 'nextRow', [file, ...separator], {
        kind: 'union',
        of: [listOf(text), boolean],
      })
}

/** Writes a text to a file; to what the process prints to where none asks how much that was. */
function writeTo(file: Expr | undefined, given: Given, made: () => Expr | undefined) {
  if (!isWriting(file) && !(isStream(file) && isUnused(given.node))) return undefined
  const written = made()
  if (!written) return undefined
  return isWriting(file)
    ? fs(given, 'writeSync', [file, written], int)
    : invoke(file, 'write', [written], boolean)
}

const writesRow: Row = (given) => {
  const [file, fields] = given.args()
  const separator = separatorOf(given, 2)
  if (!fields || !separator) return undefined
  return writeTo(file, given, () =>
    callHelper(given, 'csvLine', [toList(fields, given.scope), ...separator]),
  )
}

const writes: Row = (given) => {
  const [file, data, length] = given.args()
  return data && !length ? writeTo(file, given, () => toText(given, data)) : undefined
}

const writesFormat: Row = (given) => {
  const [file, format, ...values] = given.args()
  return format?.kind === 'string' && given.nodes.every((one) => one.kind !== 'variadic')
    ? writeTo(file, given, () => translateFormat(given, format.value, values))
    : undefined
}

const closes: Row = (given) => {
  const [file] = given.args()
  if (isReading(file) || isStream(file))
    return isUnused(given.node) ? raw('undefined', none) : raw('true', boolean)
  return isWriting(file) && isUnused(given.node) ? fs(given, 'closeSync', [file], none) : undefined
}

/** A row of something that is done to paths, of which PHP says whether it worked. */
const doneRowOf =
  (name: string, argumentsOf: (given: Given) => Expr[] | undefined): Row =>
  (given) => {
    const args = argumentsOf(given)
    if (!args) return undefined
    if (isUnused(given.node))
      noteCall(given, 'throws where it does not work; PHP warns and goes on')
    const done = fs(given, name, args, none)
    return isUnused(given.node)
      ? done
      : callHelper(given, 'tryTo', [arrow([], done, none)], boolean)
  }

const paths =
  (count: number) =>
  (given: Given): Expr[] | undefined => {
    const args = given.args()
    return args.length === count ? args.map((one) => toText(given, one)) : undefined
  }

/** A field of what a file is. */
const statRowOf =
  (read: (found: Expr) => Expr): Row =>
  (given) => {
    const [path] = given.args()
    return path && read(fs(given, 'statSync', [toText(given, path)], objectOf('Stats')))
  }

const mayRowOf =
  (right: string): Row =>
  (given) => {
    const [path] = given.args()
    if (!path) return undefined
    given.scope.unit.import('constants', 'node:fs')
    const asked = fs(given, 'accessSync', [toText(given, path), raw(`constants.${right}`)], none)
    return callHelper(given, 'tryTo', [arrow([], asked, none)], boolean)
  }

const lists: Row = (given) => {
  const [folder] = given.args()
  if (!folder) return undefined
  noteCall(given, 'throws where there is no such folder; PHP warns and gives false')
  const names = fs(given, 'readdirSync', [toText(given, folder)], listOf(text))
  const all: Expr = {
    kind: 'array',
    items: [str('.'), str('..'), { kind: 'spread', value: names, ty: names.ty }],
    ty: listOf(text),
  }
  return invoke(all, 'sort', [], listOf(text))
}

/** PHP's functions of folders, and of files that are read or written bit by bit. */
export const disk: Readonly<Record<string, Row>> = tableOf({
  fopen: opens,
  fgetcsv: readsRow,
  fputcsv: writesRow,
  fgets: (given) => {
    const [file, length] = given.args()
    const line: Ty = { kind: 'union', of: [text, boolean] }
    if (!isReading(file)) return undefined
    if (length) noteCall(given, 'reads whole lines, where PHP cuts one that is longer')
    return callHelper(given, 'nextLine', [file], line)
  },
  stream_get_contents: (given) => {
    const [file] = given.args()
    return isReading(file) ? callHelper(given, 'restOf', [file]) : undefined
  },
  feof: (given) => {
    const [file] = given.args()
    return isReading(file) ? member(file, 'isAtEnd', boolean) : undefined
  },
  fwrite: writes,
  fputs: writes,
  fprintf: writesFormat,
  fclose: closes,
  rename: doneRowOf('renameSync', paths(2)),
  copy: doneRowOf('copyFileSync', paths(2)),
  rmdir: doneRowOf('rmdirSync', paths(1)),
  chmod: doneRowOf('chmodSync', (given) => {
    const [path, mode] = given.args()
    return path && mode?.kind === 'raw' ? [toText(given, path), mode] : undefined
  }),
  filesize: statRowOf((found) => member(found, 'size', int)),
  filemtime: statRowOf((found) =>
    call(
      raw('Math.floor'),
      [
        {
          kind: 'binary',
          operator: '/',
          left: member(found, 'mtimeMs', int),
          right: num(1000),
          ty: int,
        },
      ],
      int,
    ),
  ),
  is_readable: mayRowOf('R_OK'),
  is_writable: mayRowOf('W_OK'),
  is_writeable: mayRowOf('W_OK'),
  scandir: lists,
  glob: (given) => {
    const [pattern] = given.args()
    return pattern && callHelper(given, 'filesLike', [toText(given, pattern)], listOf(text))
  },
  sys_get_temp_dir: (given) => {
    given.scope.unit.import('tmpdir', 'node:os')
    return call(id('tmpdir'), [], ascii)
  },
})
