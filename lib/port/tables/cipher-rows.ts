import { call, id, invoke, raw, str } from '../code/make'
import type { Expr } from '../code/nodes'
import { givesBytes } from '../translate/scope/bytes'
import { expr } from '../translate/scope/translator'
import { boolean, objectOf, text, type Ty } from '../types/ty'
import { tableOf } from '../types/table'
import { argumentAt, buffer, bytesOf, isBytes, toTextOrBytes } from './byte-rows'
import type { Given, Row } from './row'

const textOrFalse: Ty = { kind: 'union', of: [text, boolean] }

/** A cipher that Node and OpenSSL name alike, with its key's length and its way of working. */
const known = /^aes-(128|192|256)-(ecb|cbc|gcm)$/

function cipherAt(given: Given): { name: string; mode: string } | undefined {
  const node = given.nodes[1]
  const made = node && (node.kind === 'string' ? str(node.value) : expr(node, given.scope))
  const name = made?.kind === 'string' ? made.value.toLowerCase() : undefined
  const mode = name === undefined ? undefined : known.exec(name)?.[2]
  return name === undefined || mode === undefined ? undefined : { name, mode }
}

/** Whether the text is base64, or bytes; undefined where nothing of that is known. */
function codingAt({ nodes, scope }: Given, at: number): 'base64' | 'bytes' | undefined {
  const written = nodes[at] ? scope.unit.textOf(nodes[at]).replace(/^\\/, '').toLowerCase() : '0'
  if (/^(openssl_raw_data|1|true)$/.test(written)) return 'bytes'
  return /^(0|false)$/.test(written) ? 'base64' : undefined
}

const keyBytes = (given: Given, value: Expr | undefined): Expr =>
  value === undefined ? str('') : isBytes(value) ? value : toTextOrBytes(given, value)

const opensCipher: Row = (given) => {
  const cipher = cipherAt(given)
  const coding = codingAt(given, 3)
  if (!cipher || !coding || given.nodes.length < 3) return undefined
  const [data, key, iv, tag, aad] = [0, 2, 4, 5, 6].map((at) => argumentAt(given, at))
  const sealed =
    coding === 'bytes' ? bytesOf(given, data!) : buffer(toTextOrBytes(given, data!), 'base64')
  const { unit } = given.scope
  if (cipher.mode !== 'gcm') {
    const rest = cipher.mode === 'ecb' || !iv ? [] : [keyBytes(given, iv)]
    const args = [str(cipher.name), sealed, keyBytes(given, key), ...rest]
    return call(id(unit.helper('decryptAes')), args, textOrFalse)
  }
  if (!iv || !tag) return undefined
  const args = [str(cipher.name), sealed, keyBytes(given, key), keyBytes(given, iv)]
  const more = [keyBytes(given, tag), ...(aad ? [keyBytes(given, aad)] : [])]
  return call(id(unit.helper('decryptGcm')), [...args, ...more], textOrFalse)
}

const closesCipher: Row = (given) => {
  const cipher = cipherAt(given)
  const coding = codingAt(given, 3)
  if (!cipher || !coding || cipher.mode === 'gcm' || given.nodes.length < 3) return undefined
  if (coding === 'bytes' && !givesBytes(given.node)) return undefined
  const [data, key, iv] = [0, 2, 4].map((at) => argumentAt(given, at))
  const rest = cipher.mode === 'ecb' || !iv ? [] : [keyBytes(given, iv)]
  const args = [str(cipher.name), keyBytes(given, data), keyBytes(given, key), ...rest]
  const made = call(id(given.scope.unit.helper('encryptAes')), args, objectOf('Buffer'))
  return coding === 'bytes' ? made : invoke(made, 'toString', [str('base64')], text)
}

const opensSodium: Row = (given) => {
  const [sealed, aad, nonce, key] = given.args()
  if (!sealed || !aad || !nonce || !key) return undefined
  const args = [bytesOf(given, sealed), ...[aad, nonce, key].map((one) => keyBytes(given, one))]
  return call(id(given.scope.unit.helper('openAes256Gcm')), args, textOrFalse)
}

const closesSodium: Row = (given) => {
  const [plain, aad, nonce, key] = given.args()
  if (!plain || !aad || !nonce || !key || !givesBytes(given.node)) return undefined
  given.scope.unit.import('AesGcm')
  const args = [plain, key, nonce, aad].map((one) => keyBytes(given, one))
  return buffer(invoke(id('AesGcm'), 'encrypt', args, text), 'base64')
}

/** `openssl_encrypt()` and its like, and what libsodium has of them. */
export const ciphers: Readonly<Record<string, Row>> = tableOf({
  openssl_decrypt: opensCipher,
  openssl_encrypt: closesCipher,
  sodium_crypto_aead_aes256gcm_is_available: () => raw('true', boolean),
  sodium_crypto_aead_aes256gcm_decrypt: opensSodium,
  sodium_crypto_aead_aes256gcm_encrypt: closesSodium,
})
