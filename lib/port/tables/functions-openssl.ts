import { binary, call, id, invoke, member, num, object, raw, str } from '../code/make'
import type { Expr } from '../code/nodes'
import { givesBytes } from '../translate/scope/bytes'
import { isFilling } from '../translate/scope/fillings'
import { isPlain } from '../translate/scope/occurrences'
import { coerce } from '../translate/values/coerce'
import { storeValue } from '../translate/values/store-value'
import {
  none,
  nothing,
  boolean,
  int,
  isObject,
  isPrim,
  objectOf,
  shapeOf,
  text,
  type Ty,
} from '../types/ty'
import { tableOf } from '../types/table'
import { argumentAt, bytesOf, isBytes, toTextOrBytes } from './byte-rows'
import { ciphers } from './cipher-rows'
import { noteCall } from './given'
import type { Given, Row } from './row'

const bytes = objectOf('Buffer')

/** What PHP gives false for, or warns of, and this library and Node throw at. */
const noteThrow = (given: Given, what: string): void =>
  noteCall(given, `throws where ${what}; PHP warns and goes on`)

/** A key of whatever form, as Node takes it. */
function keyOf(given: Given, value: Expr, type: 'PRIVATE' | 'PUBLIC', passphrase?: Expr): Expr {
  const { unit } = given.scope
  if (isObject(value.ty, 'KeyObject')) return value
  unit.import('Rsa')
  const material = passphrase
    ? ({
        kind: 'array',
        items: [toTextOrBytes(given, value), toTextOrBytes(given, passphrase)],
        ty: text,
      } as Expr)
    : coerce(unit, value, objectOf('KeyMaterial'))
  const kind = raw(`Rsa.KEY_TYPE_${type}`, text)
  return invoke(id('Rsa'), 'from', [material, kind], objectOf('KeyObject'))
}

const keyRowOf =
  (type: 'PRIVATE' | 'PUBLIC'): Row =>
  (given) => {
    const [value, passphrase] = given.args()
    if (!value) return undefined
    noteThrow(given, 'the key does not load')
    const isNone = !passphrase || isPrim(passphrase.ty, 'null') || isEmpty(passphrase)
    return keyOf(given, value, type, isNone ? undefined : passphrase)
  }

const isEmpty = (value: Expr): boolean => value.kind === 'string' && value.value === ''

/** The digests that signatures are made over, by what PHP calls them. */
function digestAt(given: Given, at: number): string | undefined {
  const node = given.nodes[at]
  if (!node) return 'sha1'
  const written =
    node.kind === 'string' ? node.value : given.scope.unit.textOf(node).replace(/^\\/, '')
  const found =
    /^(?:OPENSSL_ALGO_|RSA-)?(md5|sha1|sha224|sha256|sha384|sha512)(?:WithRSAEncryption)?$/i.exec(
      written,
    )
  return found?.[1]!.toLowerCase()
}

/** What is not known to be taken as bytes, wherever it goes. */
function noteBytes(given: Given): void {
  if (!givesBytes(given.node))
    noteCall(given, 'gives a Buffer here and a text of bytes in PHP: look where it goes')
}

/** Puts bytes into the variable that a call is handed, and says whether there are any. */
function fill(given: Given, at: number, value: Expr): Expr | undefined {
  const target = given.nodes[at]
  if (!target || !isPlain(target)) return undefined
  const stored = storeValue(target, value, given.scope)
  return binary('>', member(stored, 'length', int), num(0), boolean)
}

const signs: Row = (given) => {
  const [message, key] = [argumentAt(given, 0), argumentAt(given, 2)]
  const digest = digestAt(given, 3)
  if (!message || !key || digest === undefined) return undefined
  const { unit } = given.scope
  noteBytes(given)
  const data = bytesOf(given, message)
  if (!isFilling(given.node)) {
    const args = [str(digest), data, coerce(unit, key, objectOf('KeyMaterial'))]
    return fill(given, 1, call(id(unit.helper('signatureOf')), args, bytes))
  }
  noteThrow(given, 'the key does not sign')
  unit.import('sign', 'node:crypto')
  return call(id('sign'), [str(digest), data, keyOf(given, key, 'PRIVATE')], bytes)
}

const verifies: Row = (given) => {
  const [message, signature, key] = given.args()
  const digest = digestAt(given, 3)
  if (!message || !signature || !key || digest === undefined) return undefined
  noteThrow(given, 'the key does not load')
  given.scope.unit.import('verify', 'node:crypto')
  const verified = call(
    id('verify'),
    [str(digest), bytesOf(given, message), keyOf(given, key, 'PUBLIC'), bytesOf(given, signature)],
    boolean,
  )
  return call(id('Number'), [verified], int)
}

/** The padding of RSA by its name in Node, of PHP's first kind where none is given. */
function paddingAt({ nodes, scope }: Given, at: number): string | undefined {
  const name = nodes[at] ? scope.unit.textOf(nodes[at]).replace(/^\\/, '') : 'OPENSSL_PKCS1_PADDING'
  return /^OPENSSL_PKCS1_(OAEP_)?PADDING$/.test(name) ? name.replace('OPENSSL', 'RSA') : undefined
}

function constantOf({ scope }: Given, name: string): Expr {
  scope.unit.import('constants', 'node:crypto')
  return raw(`constants.${name}`, int)
}

const encrypts: Row = (given) => {
  const [data, key] = [argumentAt(given, 0), argumentAt(given, 2)]
  const padding = paddingAt(given, 3)
  if (!data || !key || !padding) return undefined
  const { unit } = given.scope
  noteBytes(given)
  const plain = bytesOf(given, data)
  if (!isFilling(given.node)) {
    const material = coerce(unit, key, objectOf('KeyMaterial'))
    const args = [material, plain, constantOf(given, padding)]
    return fill(given, 1, call(id(unit.helper('encryptedWith')), args, bytes))
  }
  noteThrow(given, 'the key does not take it')
  unit.import('publicEncrypt', 'node:crypto')
  const options = object([
    { kind: 'field', key: 'key', value: keyOf(given, key, 'PUBLIC') },
    { kind: 'field', key: 'padding', value: constantOf(given, padding) },
  ])
  return call(id('publicEncrypt'), [options, plain], bytes)
}

const decrypts: Row = (given) => {
  const [data, key] = [argumentAt(given, 0), argumentAt(given, 2)]
  const [, target] = given.nodes
  const padding = paddingAt(given, 3)
  if (!data || !key || !padding || !target) return undefined
  const { unit } = given.scope
  const material = coerce(unit, key, objectOf('KeyMaterial'))
  const coded = base64Of(given, data)
  if (isFilling(given.node)) {
    noteThrow(given, 'the key does not open it, or what comes out is no text')
    unit.import('Rsa')
    const more = padding.includes('OAEP') ? [] : [constantOf(given, padding)]
    return invoke(id('Rsa'), 'decrypt', [coded, material, ...more], text)
  }
  if (!isPlain(target)) return undefined
  const args = [material, coded, constantOf(given, padding)]
  const opened = call(id(unit.helper('decryptedWith')), args, textOrNull)
  return binary('!==', storeValue(target, opened, given.scope), raw('null'), boolean)
}

const textOrNull: Ty = { kind: 'union', of: [text, nothing] }

/** Bytes as base64, which is what they were made of where they were. */
function base64Of(given: Given, value: Expr): Expr {
  const isDecoded =
    value.kind === 'call' &&
    value.callee.kind === 'raw' &&
    value.callee.text === 'Buffer.from' &&
    value.args[1]?.kind === 'string' &&
    value.args[1].value === 'base64'
  return isDecoded
    ? value.args[0]!
    : invoke(isBytes(value) ? value : bytesOf(given, value), 'toString', [str('base64')], text)
}

const certificate: Row = (given) => {
  const [value] = given.args()
  if (!value) return undefined
  if (isObject(value.ty, 'X509Certificate')) return value
  noteThrow(given, 'the certificate does not load')
  given.scope.unit.import('PemUtil')
  return invoke(
    id('PemUtil'),
    'loadCertificateFromString',
    [isBytes(value) ? value : toTextOrBytes(given, value)],
    objectOf('X509Certificate'),
  )
}

const fieldsOfCertificate: Row = (given) => {
  const [value] = given.args()
  if (!value) return undefined
  noteCall(
    given,
    'has serialNumberHex, validFrom_time_t and validTo_time_t of what PHP gives, and throws where the certificate does not load; PHP gives false',
  )
  const loaded = isObject(value.ty, 'X509Certificate')
    ? value
    : coerce(given.scope.unit, value, objectOf('CertificateInput'))
  const fields = new Map<string, Ty>([
    ['serialNumberHex', text],
    ['validFrom_time_t', int],
    ['validTo_time_t', int],
  ])
  return call(id(given.scope.unit.helper('certificateFields')), [loaded], shapeOf(fields))
}

/** What PHP frees by itself since 8.0, and Node does as well. */
const freesKey: Row = () => raw('undefined', none)

/** PHP's functions of OpenSSL and of libsodium. */
export const openssl: Readonly<Record<string, Row>> = tableOf({
  openssl_get_privatekey: keyRowOf('PRIVATE'),
  openssl_pkey_get_private: keyRowOf('PRIVATE'),
  openssl_get_publickey: keyRowOf('PUBLIC'),
  openssl_pkey_get_public: keyRowOf('PUBLIC'),
  openssl_sign: signs,
  openssl_verify: verifies,
  openssl_public_encrypt: encrypts,
  openssl_private_decrypt: decrypts,
  openssl_x509_read: certificate,
  openssl_x509_parse: fieldsOfCertificate,
  openssl_free_key: freesKey,
  openssl_pkey_free: freesKey,
  openssl_x509_free: freesKey,
  ...ciphers,
})
