import { cast, binary, call, id, invoke, member, num, raw, str } from '../code/make'
import type { Expr } from '../code/nodes'
import { bodyOfRequest } from '../translate/request'
import { coerced, told } from '../translate/coerce'
import { argumentsOf } from '../translate/calls'
import { expr } from '../translate/expressions'
import { Data, boolean, dataOf, foreign, int, isPrim, nonNull, number, recordOf, settled, text, undef, unknown, type Ty } from '../types/ty'
import type { Given, Row } from './functions'

const t = ({ scope }: Given, value: Expr): Expr => coerced(scope.unit, value, text)
const textOrUndefined: Ty = { kind: 'union', of: [text, undef] }

const fs = (given: Given, name: string, args: Expr[], ty: Ty): Expr => {
  given.scope.unit.import(name, 'node:fs')
  return call(id(name), args, ty)
}

const dates: Row = given => {
  const [format, time] = given.args()
  if (!format) return undefined
  return call(id(given.scope.unit.helper('formatDate')), [t(given, format), ...time ? [coerced(given.scope.unit, time, int)] : []], text)
}

/** The same data from pass to pass, since it is the same place. */
const learnt = new WeakMap<object, Map<string, Data>>()
function dataAt({ scope, node }: Given): Ty {
  const project = scope.unit.project
  const found = learnt.get(project) ?? new Map<string, Data>()
  learnt.set(project, found)
  const key = `${scope.unit.file}:${node.loc.start.offset}`
  const data = found.get(key) ?? new Data()
  found.set(key, data)
  return dataOf(data)
}

/** `json_decode` of a body is what the answer has as `data`; of a decrypted text it is JSON for sure. */
const decoded: Row = given => {
  const [node] = given.nodes
  if (!node) return undefined
  const source = expr(node, given.scope)
  const inner = source.kind === 'call' && source.callee.kind === 'id' && source.callee.name === 'String' ? source.args[0]! : source
  const data = dataAt(given)
  const body = bodyOf(inner)
  if (body) return { ...cast(member(body, 'data', unknown), data), ty: data }
  const value = t(given, source)
  const isSure = value.kind === 'call' && value.callee.kind === 'member' && value.callee.object.kind === 'id' && ['AesGcm', 'AesEcb', 'Rsa'].includes(value.callee.object.name)
  return { ...cast(isSure ? call(raw('JSON.parse'), [value], unknown) : call(id(given.scope.unit.helper('jsonDecode')), [value], unknown), data), ty: data }
}

/** The answer whose body this is. */
function bodyOf(value: Expr): Expr | undefined {
  if (value.kind !== 'call' || value.callee.kind !== 'member') return undefined
  const { name, object } = value.callee
  if (name === 'getContents' || name === 'toString' || name === '__toString') return bodyOf(object)
  if (name !== 'getBody') return undefined
  const ty = nonNull(object.ty)
  return ty.kind === 'object' && /^(Response|ResponseReader)$/.test(ty.name) ? object : undefined
}

const kindTest = (word: string): Row => given => {
  const [value] = given.args()
  return value && binary('===', { kind: 'unary', operator: 'typeof ', operand: value, ty: text }, str(word))
}

const printing: Row = given => {
  const args = argumentsOf(given.nodes.slice(0, given.node.what.kind === 'name' && given.node.what.name.toLowerCase().endsWith('print_r') ? 1 : undefined), given.scope)
  if (given.nodes.length === 2 && given.node.what.kind === 'name' && given.node.what.name.toLowerCase() !== 'var_dump') {
    given.scope.unit.import('inspect', 'node:util')
    return call(id('inspect'), [args[0]!], text)
  }
  return call(raw('console.log'), args, { kind: 'prim', name: 'void' })
}

export const others: Readonly<Record<string, Row>> = {
  json_decode: decoded,
  json_encode: given => {
    const [value, flags] = given.args()
    if (!value) return undefined
    const isPretty = flags?.kind === 'raw' && /PRETTY/.test(flags.text) || (flags?.kind === 'binary' && /JSON_PRETTY_PRINT/.test(given.scope.unit.textOf(given.nodes[1]!)))
    return call(raw('JSON.stringify'), isPretty ? [value, raw('null'), num(4)] : [value], text)
  },
  json_last_error: () => raw('0', int),
  json_last_error_msg: () => str(''),
  date: dates, gmdate: () => undefined,
  time: given => {
    given.scope.unit.import('Formatter')
    return call(raw('Formatter.timestamp'), [], int)
  },
  microtime: given => {
    const [isFloat] = given.args()
    return isFloat?.kind === 'raw' && isFloat.text === 'true' ? binary('/', call(raw('Date.now'), [], int), num(1000), number) : undefined
  },
  strtotime: given => {
    const [value, base] = given.args()
    if (!value || base || (value.kind === 'string' && !/^\d{4}-\d\d-\d\d/.test(value.value))) return undefined
    given.scope.unit.remark('check', given.node, 'strtotime()', 'reads what Date reads: ISO dates, no "tomorrow"; NaN where PHP gives false')
    return call(raw('Math.floor'), [binary('/', call(raw('Date.parse'), [t(given, value)], number), num(1000), number)], int)
  },
  date_default_timezone_set: given => {
    const [zone] = given.args()
    return zone && { kind: 'assign', operator: '=', left: raw('process.env.TZ', textOrUndefined), right: t(given, zone), ty: text }
  },
  file_get_contents: given => {
    const [node] = given.nodes
    if (!node || given.nodes.length > 1) return undefined
    if (node.kind === 'string' && node.value === 'php://input') return bodyOfRequest(given.node, given.scope)
    const path = t(given, expr(node, given.scope))
    if (path.kind === 'string' && /^https?:/.test(path.value)) return undefined
    return fs(given, 'readFileSync', [path, str('utf8')], text)
  },
  file_put_contents: given => {
    const [path, data, flags] = given.args()
    if (!path || !data) return undefined
    const isAppend = flags !== undefined && /FILE_APPEND/.test(given.scope.unit.textOf(given.nodes[2]!))
    return fs(given, isAppend ? 'appendFileSync' : 'writeFileSync', [t(given, path), t(given, data)], { kind: 'prim', name: 'void' })
  },
  file_exists: given => {
    const [path] = given.args()
    return path && fs(given, 'existsSync', [t(given, path)], boolean)
  },
  is_file: given => {
    const [path] = given.args()
    return path && fs(given, 'existsSync', [t(given, path)], boolean)
  },
  unlink: given => {
    const [path] = given.args()
    return path && fs(given, 'unlinkSync', [t(given, path)], { kind: 'prim', name: 'void' })
  },
  mkdir: given => {
    const [path] = given.args()
    return path && fs(given, 'mkdirSync', [t(given, path), raw('{ recursive: true }')], { kind: 'prim', name: 'void' })
  },
  file: given => {
    const [path] = given.args()
    return path && invoke(fs(given, 'readFileSync', [t(given, path), str('utf8')], text), 'split', [str('\n')], { kind: 'list', of: text })
  },
  basename: given => {
    const [path, end] = given.args()
    if (!path) return undefined
    given.scope.unit.import('basename', 'node:path')
    return call(id('basename'), [t(given, path), ...end ? [t(given, end)] : []], text)
  },
  dirname: given => {
    const [path, levels] = given.args()
    if (!path || levels) return undefined
    given.scope.unit.import('dirname', 'node:path')
    return call(id('dirname'), [t(given, path)], text)
  },
  realpath: given => {
    const [path] = given.args()
    return path && fs(given, 'realpathSync', [t(given, path)], text)
  },
  getenv: given => {
    const [name] = given.args()
    if (!name) return raw('process.env', recordOf(textOrUndefined))
    return name.kind === 'string' ? { ...member(raw('process.env'), name.value, textOrUndefined) } : { kind: 'index', object: raw('process.env'), index: t(given, name), ty: textOrUndefined }
  },
  env: given => {
    const [name, fallback] = given.args()
    if (name?.kind !== 'string') return undefined
    const value = member(raw('process.env'), name.value, textOrUndefined)
    return fallback ? { kind: 'binary', operator: '??', left: value, right: fallback, ty: isPrim(settled(fallback.ty), 'string') ? text : unknown } : value
  },
  print_r: printing, var_dump: printing, var_export: printing, dump: printing,
  error_log: given => {
    const [message] = given.args()
    return message && call(raw('console.error'), [message], { kind: 'prim', name: 'void' })
  },
  is_string: kindTest('string'), is_bool: kindTest('boolean'), is_callable: kindTest('function'),
  is_int: given => {
    const [value] = given.args()
    return value && call(raw('Number.isInteger'), [value], boolean)
  },
  is_float: kindTest('number'),
  is_null: given => {
    const [value] = given.args()
    return value && binary('==', value, raw('null'))
  },
  is_object: given => {
    const [value] = given.args()
    return value && binary('&&', binary('===', { kind: 'unary', operator: 'typeof ', operand: value, ty: text }, str('object')), binary('!==', value, raw('null')))
  },
  boolval: given => {
    const [value] = given.args()
    return value && coerced(given.scope.unit, value, boolean)
  },
  rawurlencode: given => {
    const [value] = given.args()
    return value && call(id('encodeURIComponent'), [t(given, value)], text)
  },
  urlencode: given => {
    const [value] = given.args()
    return value && invoke(call(id('encodeURIComponent'), [t(given, value)], text), 'replaceAll', [str('%20'), str('+')], text)
  },
  urldecode: given => {
    const [value] = given.args()
    return value && call(id('decodeURIComponent'), [invoke(t(given, value), 'replaceAll', [str('+'), str(' ')], text)], text)
  },
  rawurldecode: given => {
    const [value] = given.args()
    return value && call(id('decodeURIComponent'), [t(given, value)], text)
  },
  http_build_query: given => {
    const [value, ...rest] = given.args()
    return value && rest.length === 0 ? call(id(given.scope.unit.helper('httpQuery')), [told(given.scope.unit, value, recordOf(unknown))], text) : undefined
  },
  usleep: given => {
    const [micros] = given.args()
    return micros && sleeping(binary('/', coerced(given.scope.unit, micros, number), num(1000), number))
  },
  sleep: given => {
    const [seconds] = given.args()
    return seconds && sleeping(binary('*', coerced(given.scope.unit, seconds, number), num(1000), number))
  },
  call_user_func: given => {
    const [fn, ...rest] = given.args()
    return fn && settled(fn.ty).kind === 'function' ? call(fn, rest, (settled(fn.ty) as { returns: Ty }).returns) : undefined
  },
  spl_object_id: () => undefined,
  get_class: given => {
    const [value] = given.args()
    return value && member(member(told(given.scope.unit, value, foreign), 'constructor'), 'name', text)
  },
  error_reporting: () => raw('0', int), ini_set: () => undefined, set_time_limit: () => raw('true', boolean), gc_collect_cycles: () => raw('0', int),
  class_exists: () => undefined,
  defined: () => undefined,
  define: () => undefined,
}

const sleeping = (millis: Expr): Expr => call(raw('Atomics.wait'), [raw('new Int32Array(new SharedArrayBuffer(4))'), num(0), num(0), millis], text)
