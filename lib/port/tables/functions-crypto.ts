import { call, id, invoke, str } from '../code/make'
import type { Expr } from '../code/nodes'
import { functionNameOf } from '../source/ast'
import { argumentsOf } from '../translate/functions/arguments'
import { givesBytes } from '../translate/scope/bytes'
import { coerce } from '../translate/values/coerce'
import { isUnused } from '../translate/scope/unused'
import { ascii, boolean, int, isObject, objectOf, text } from '../types/ty'
import { buffer, toTextOrBytes } from './byte-rows'
import { callHelper, noteCall } from './given'
import { fs } from './other-rows'
import type { Given, Row } from './row'
import { tableOf } from '../types/table'

type Encoding = 'hex' | 'base64'

/** `hash(…)` as text of hexadecimal digits. */
const digest = (given: Given, algorithm: string, value: Expr, encoding: Encoding = 'hex'): Expr => {
  given.scope.unit.import('createHash', 'node:crypto')
  return invoke(
    invoke(call(id('createHash'), [str(algorithm)]), 'update', [toTextOrBytes(given, value)]),
    'digest',
    [str(encoding)],
    ascii,
  )
}

const macOf = (
  given: Given,
  algorithm: string,
  [value, key]: readonly [Expr, Expr],
  encoding: Encoding = 'hex',
): Expr => {
  given.scope.unit.import('createHmac', 'node:crypto')
  return invoke(
    invoke(call(id('createHmac'), [str(algorithm), toTextOrBytes(given, key)]), 'update', [
      toTextOrBytes(given, value),
    ]),
    'digest',
    [str(encoding)],
    ascii,
  )
}

/** The bytes of a digest, `hash('sha256', $text, true)`, where they are encoded at once. */
function encodedDigest(given: Given, encoding: Encoding): Expr | undefined {
  const [node] = given.nodes
  if (node?.kind !== 'call' || node.what.kind !== 'name') return undefined
  const name = functionNameOf(node)
  const args = argumentsOf(node.arguments, given.scope)
  const isPlain = name === 'md5' || name === 'sha1'
  const [first, second, third, fourth] = args
  const flag = isPlain
    ? second
    : name === 'hash'
      ? third
      : name === 'hash_hmac'
        ? fourth
        : undefined
  if (flag?.kind !== 'raw' || flag.text !== 'true' || !first) return undefined
  if (isPlain) return digest(given, name, first, encoding)
  const algorithm = algorithmOf(first)
  if (!algorithm || !second) return undefined
  return name === 'hash'
    ? digest(given, algorithm, second, encoding)
    : third && macOf(given, algorithm, [second, third], encoding)
}

const plainHash =
  (algorithm: string): Row =>
  (given) => {
    const [value, binary] = given.args()
    return value && !binary ? digest(given, algorithm, value) : undefined
  }

/** Names of digests that both know alike. */
const known = new Set(['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'])

/** The digest that an argument names; undefined where it is not known by now, or to both. */
function algorithmOf(value: Expr | undefined): string | undefined {
  const name = value?.kind === 'string' ? value.value.toLowerCase() : ''
  return known.has(name) ? name : undefined
}

/** `base64_encode()` and `bin2hex()`. */
const encodingRowOf =
  (encoding: Encoding): Row =>
  (given) => {
    const bytes = encodedDigest(given, encoding)
    if (bytes) return bytes
    const [value] = given.args()
    return value && invoke(buffer(toTextOrBytes(given, value)), 'toString', [str(encoding)], ascii)
  }

const randomBytesRow: Row = (given) => {
  const [size] = given.args()
  if (!size) return undefined
  given.scope.unit.import('randomBytes', 'node:crypto')
  return call(id('randomBytes'), [coerce(given.scope.unit, size, int)], objectOf('Buffer'))
}

/** `hash_init()`: a digest that is fed bit by bit. */
const beginDigest: Row = (given) => {
  const [algorithm, flags, key] = given.args()
  const name = algorithmOf(algorithm)
  if (!name) return undefined
  const isMac =
    given.nodes[1] && given.scope.unit.textOf(given.nodes[1]).replace(/^\\/, '') === 'HASH_HMAC'
  if (flags && !(isMac && key)) return undefined
  const maker = isMac ? 'createHmac' : 'createHash'
  given.scope.unit.import(maker, 'node:crypto')
  const args = isMac ? [str(name), toTextOrBytes(given, key!)] : [str(name)]
  return call(id(maker), args, objectOf(isMac ? 'HmacContext' : 'HashContext'))
}

const isDigest = ({ ty }: Expr): boolean =>
  ['HashContext', 'HmacContext'].some((one) => isObject(ty, one))

export const cryptography: Readonly<Record<string, Row>> = tableOf({
  md5: plainHash('md5'),
  sha1: plainHash('sha1'),
  hash: (given) => {
    const [name, value, binary] = given.args()
    const algorithm = algorithmOf(name)
    return algorithm && value && !binary ? digest(given, algorithm, value) : undefined
  },
  hash_hmac: (given) => {
    const [name, value, key, binary] = given.args()
    const algorithm = algorithmOf(name)
    return algorithm && value && key && !binary ? macOf(given, algorithm, [value, key]) : undefined
  },
  hash_init: beginDigest,
  hash_update: (given) => {
    const [digest, data] = given.args()
    if (!digest || !data || !isDigest(digest) || !isUnused(given.node)) return undefined
    return invoke(digest, 'update', [toTextOrBytes(given, data)], digest.ty)
  },
  hash_final: (given) => {
    const [digest, binary] = given.args()
    if (!digest || binary || !isDigest(digest)) return undefined
    return invoke(digest, 'digest', [str('hex')], ascii)
  },
  hash_file: (given) => {
    const [name, path] = given.args()
    const algorithm = algorithmOf(name)
    if (!algorithm || !path) return undefined
    const content = fs(given, 'readFileSync', [toTextOrBytes(given, path)], objectOf('Buffer'))
    return digest(given, algorithm, content)
  },
  hash_equals: (given) => {
    const [a, b] = given.args()
    if (!a || !b) return undefined
    given.scope.unit.import('Hash')
    return invoke(id('Hash'), 'equals', [toTextOrBytes(given, a), toTextOrBytes(given, b)], boolean)
  },
  base64_encode: encodingRowOf('base64'),
  base64_decode: (given) => {
    const [value] = given.args()
    if (!value) return undefined
    if (givesBytes(given.node)) return buffer(toTextOrBytes(given, value), 'base64')
    noteCall(
      given,
      'is read as UTF-8: for bytes that are no text take Buffer.from(…, "base64") itself',
    )
    return invoke(buffer(toTextOrBytes(given, value), 'base64'), 'toString', [], text)
  },
  bin2hex: encodingRowOf('hex'),
  random_bytes: randomBytesRow,
  openssl_random_pseudo_bytes: randomBytesRow,
  crc32: () => undefined,
  uniqid: (given) => {
    const args = given.args()
    const [prefix, more] = args
    return callHelper(
      given,
      'uniqueId',
      [
        ...(prefix ? [toTextOrBytes(given, prefix)] : []),
        ...(more ? [coerce(given.scope.unit, more, boolean)] : []),
      ],
      prefix ? text : ascii,
    )
  },
})
