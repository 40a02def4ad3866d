import { createPrivateKey, createPublicKey, KeyObject, X509Certificate } from 'node:crypto'
import { UnexpectedValueException } from '../errors'
import { decodeBase64 } from './base64'
import { isFileScheme, isFileUrl, placeIn, readNamedFile, whyNoFile } from './file-url'
import { isPromiseLike } from '../checks/maybe-promise'
import { isUrl, memoryOf, type Bytes } from '../checks/type-guards'
import { blocksIn, pemTextOf, whyDamaged, whyNoBlock } from './pem-text'
import { shownName, shownPath } from './shown-path'

/** Which half of a key pair is wanted. */
export type KeyType = 'private' | 'public'

/** A key in one of its spellings. */
export type KeyInput = string | Bytes | KeyObject | URL

const refuseKey = (message: string): never => {
  throw new UnexpectedValueException(message, { code: 'INVALID_KEY' })
}

const expected: Readonly<Record<KeyType, string>> = {
  private:
    'expected an RSA private key: PEM, a file:// URL, private.pkcs1:// or private.pkcs8:// with base64, a Buffer or a KeyObject',
  public:
    'expected an RSA public key or certificate: PEM, a file:// URL, public.spki:// or public.pkcs1:// with base64, a Buffer or a KeyObject',
}

/** The notations of a bare base64 key, and which half of a pair they hold. */
const notations: Readonly<
  Record<string, { readonly holds: KeyType; readonly type: 'pkcs1' | 'pkcs8' | 'spki' }>
> = {
  'private.pkcs1': { holds: 'private', type: 'pkcs1' },
  'private.pkcs8': { holds: 'private', type: 'pkcs8' },
  'public.pkcs1': { holds: 'public', type: 'pkcs1' },
  'public.spki': { holds: 'public', type: 'spki' },
}

/**
 * Loads an RSA key.
 *
 * @param thing every spelling of `Rsa.from`
 * @param type which half is wanted
 * @throws UnexpectedValueException `INVALID_KEY`
 */
export function loadKey(thing: unknown, type: KeyType): KeyObject {
  const [material, passphrase] = Array.isArray(thing) ? (thing as unknown[]) : [thing]
  if (!Object.hasOwn(expected, type))
    return refuseKey('the type of a key is Rsa.KEY_TYPE_PRIVATE or Rsa.KEY_TYPE_PUBLIC')
  if (passphrase !== undefined && typeof passphrase !== 'string')
    return refuseKey('the passphrase of a private key is a string')
  return assertRsa(keyFrom(material, type, passphrase), type)
}

function assertRsa(key: KeyObject, type: KeyType): KeyObject {
  if (key.asymmetricKeyType !== 'rsa')
    return refuseKey(
      `this is ${key.asymmetricKeyType === undefined ? 'a secret' : `an ${key.asymmetricKeyType}`} key; ${expected[type]}`,
    )
  if (key.type !== type) return refuseKey(`this is a ${key.type} key; ${expected[type]}`)
  return key
}

function keyFrom(material: unknown, type: KeyType, passphrase: string | undefined): KeyObject {
  if (material instanceof KeyObject) return material
  if (material instanceof X509Certificate) return material.publicKey
  const bytes = memoryOf(material)
  if (bytes) return fromBytes(bytes, type, passphrase)
  if (isFileScheme(material) || isFileUrl(material))
    return fromBytes(fileAt(material), type, passphrase)
  if (isUrl(material)) return refuseKey(`${whyNoFile(material.href)}; ${expected[type]}`)
  if (typeof material !== 'string')
    return refuseKey(`this is ${whatOf(material)}; ${expected[type]}`)
  const [, notation, base64 = ''] = /^([a-z]+\.[a-z0-9]+):\/\/(.*)$/is.exec(material) ?? []
  return notation === undefined
    ? fromPem(material, type, passphrase)
    : fromNotation(notation, base64, type)
}

const whatOf = (material: unknown): string =>
  material === null
    ? 'null'
    : isPromiseLike(material)
      ? 'a promise: await it first'
      : typeof material

function fileAt(url: string | URL): Buffer {
  try {
    return readNamedFile(url)
  } catch (error) {
    return refuseKey(
      `the key file cannot be read (${(error as NodeJS.ErrnoException).code}): ${shownPath(String(url))}`,
    )
  }
}

function fromBytes(bytes: Buffer, type: KeyType, passphrase: string | undefined): KeyObject {
  if (pemTextOf(bytes).includes('-----BEGIN')) return fromPem(pemTextOf(bytes), type, passphrase)
  const types = type === 'private' ? (['pkcs8', 'pkcs1'] as const) : (['spki', 'pkcs1'] as const)
  for (const der of types) {
    try {
      return fromDer(bytes, type, der, passphrase)
    } catch {
      continue // the next one
    }
  }
  return type === 'public'
    ? certificateKey(bytes)
    : refuseKey(`these bytes are neither PEM nor DER of a key; ${expected[type]}`)
}

function certificateKey(bytes: Buffer | string): KeyObject {
  try {
    return new X509Certificate(bytes).publicKey
  } catch {
    return refuseKey(`this is no readable key or certificate; ${expected.public}`)
  }
}

function fromDer(
  key: Buffer,
  holds: KeyType,
  type: 'pkcs1' | 'pkcs8' | 'spki',
  passphrase?: string,
): KeyObject {
  if (holds === 'private')
    return createPrivateKey({ key, format: 'der', type: type as 'pkcs1' | 'pkcs8', passphrase })
  if (isPrivateDer(key)) return refuseKey(`this is a private key; ${expected.public}`)
  return createPublicKey({ key, format: 'der', type: type as 'pkcs1' | 'spki' })
}

/**
 * Node would derive the public half of a private key, and whoever mixed the two up would hand out
 * the wrong one.
 */
function isPrivateDer(key: Buffer): boolean {
  return (['pkcs1', 'pkcs8'] as const).some((type) => {
    try {
      return createPrivateKey({ key, format: 'der', type }).type === 'private'
    } catch {
      return false
    }
  })
}

function fromNotation(notation: string, base64: string, type: KeyType): KeyObject {
  const known = notations[notation.toLowerCase()]
  if (!known)
    return refuseKey(`the notation ${shownName(notation)}:// is unknown; ${expected[type]}`)
  if (known.holds !== type) return refuseKey(`this is a ${known.holds} key; ${expected[type]}`)
  try {
    return fromDer(decodeBase64(base64, 'the key'), known.holds, known.type)
  } catch (error) {
    if ((error as { code?: unknown }).code === 'INVALID_KEY') throw error
    return refuseKey(`the base64 behind ${notation}:// is no such key`)
  }
}

function fromPem(text: string, type: KeyType, passphrase: string | undefined): KeyObject {
  const blocks = blocksIn(text)
  const wanted = blocks.filter(({ label }) =>
    type === 'private'
      ? label.endsWith('PRIVATE KEY')
      : /PUBLIC KEY$|^(X509 )?CERTIFICATE$/.test(label),
  )
  if (wanted.length === 0) {
    if (blocks.length > 0)
      return refuseKey(
        `this PEM holds ${[...new Set(blocks.map(({ label }) => label))].slice(0, 4).join(', ')}; ${expected[type]}`,
      )
    return refuseKey(`${whyNoKey(text, type)}; ${expected[type]}`)
  }
  const keys = wanted.map(({ block, label }) => fromBlock(block, label, passphrase))
  if (keys.some((key) => !key.equals(keys[0]!)))
    return refuseKey(`this PEM holds ${keys.length} different keys; give one`)
  return keys[0]!
}

/** What a text that is no PEM is in its place, and the line that cures it. */
function whyNoKey(text: string, type: KeyType): string {
  const notation = Object.entries(notations).find(
    ([, { holds, type: der }]) => holds === type && isBase64Of(text, holds, der),
  )
  if (notation) return `this is base64 without its PEM lines: write \`${notation[0]}://\` in front`
  return placeIn(text) ?? whyNoBlock(text)
}

/** Node takes PKCS#8 for PKCS#1 too; only the former names its algorithm. */
function isBase64Of(text: string, holds: KeyType, type: 'pkcs1' | 'pkcs8' | 'spki'): boolean {
  try {
    const bytes = decodeBase64(text.replace(/\s+/g, ''), 'the key')
    const isNamed = bytes.subarray(0, 2 * rsaEncryption.length + 10).includes(rsaEncryption)
    return isNamed === (type !== 'pkcs1') && fromDer(bytes, holds, type).type === holds
  } catch {
    return false
  }
}

function fromBlock(block: string, label: string, passphrase: string | undefined): KeyObject {
  if (label.endsWith('CERTIFICATE'))
    return certificateKey(block.replaceAll('X509 CERTIFICATE', 'CERTIFICATE'))
  if (label.endsWith('PUBLIC KEY')) return publicBlock(block)
  const encrypted = label.startsWith('ENCRYPTED') || block.includes('Proc-Type: 4,ENCRYPTED')
  if (encrypted && passphrase === undefined)
    return refuseKey('this private key is encrypted; give [key, passphrase]')
  try {
    return createPrivateKey({ key: block, passphrase })
  } catch {
    return refuseKey(
      encrypted
        ? 'this private key does not open with its passphrase'
        : `this private key is damaged: ${whyDamaged(block)}`,
    )
  }
}

function publicBlock(block: string): KeyObject {
  try {
    return createPublicKey(block)
  } catch {
    return refuseKey(`this public key is damaged: ${whyDamaged(block)}`)
  }
}

const rsaEncryption = Buffer.from('300d06092a864886f70d0101010500', 'hex')

/** DER length octets. */
function lengthOf(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size])
  const hex = size.toString(16)
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes])
}

const wrapDer = (tag: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content])

/** A public PKCS#1 key (DER) in the envelope that makes it SPKI. */
export function wrapPkcs1(der: Buffer): Buffer {
  return wrapDer(
    0x30,
    Buffer.concat([rsaEncryption, wrapDer(0x03, Buffer.concat([Buffer.from([0]), der]))]),
  )
}
