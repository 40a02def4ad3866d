import { createPrivateKey, createPublicKey, KeyObject, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { InvalidArgumentException } from '../errors'
import { decodeBase64 } from './base64'
import { shownName, shownPath } from './shown-path'

/** Which half of a key pair is wanted. */
export type KeyType = 'private' | 'public'

/** A key in one of its spellings. */
export type KeyInput = string | Buffer | KeyObject

const refuse = (message: string): never => {
  throw new InvalidArgumentException(message, { code: 'INVALID_KEY' })
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
 * @throws InvalidArgumentException `INVALID_KEY`
 */
export function loadKey(thing: unknown, type: KeyType): KeyObject {
  const [material, passphrase] = Array.isArray(thing) ? (thing as unknown[]) : [thing]
  if (!Object.hasOwn(expected, type))
    return refuse('the type of a key is Rsa.KEY_TYPE_PRIVATE or Rsa.KEY_TYPE_PUBLIC')
  if (passphrase !== undefined && typeof passphrase !== 'string')
    return refuse('the passphrase of a private key is a string')
  return assertRsa(keyFrom(material, type, passphrase), type)
}

function assertRsa(key: KeyObject, type: KeyType): KeyObject {
  if (key.asymmetricKeyType !== 'rsa')
    return refuse(
      `this is ${key.asymmetricKeyType === undefined ? 'a secret' : `an ${key.asymmetricKeyType}`} key; ${expected[type]}`,
    )
  if (key.type !== type) return refuse(`this is a ${key.type} key; ${expected[type]}`)
  return key
}

function keyFrom(material: unknown, type: KeyType, passphrase: string | undefined): KeyObject {
  if (material instanceof KeyObject) return material
  if (material instanceof X509Certificate) return material.publicKey
  if (material instanceof Uint8Array) return fromBytes(Buffer.from(material), type, passphrase)
  if (typeof material !== 'string')
    return refuse(`this is ${material === null ? 'null' : typeof material}; ${expected[type]}`)
  if (material.startsWith('file://')) return fromBytes(fileAt(material), type, passphrase)
  const [, notation, base64 = ''] = /^([a-z]+\.[a-z0-9]+):\/\/(.*)$/s.exec(material) ?? []
  return notation === undefined
    ? fromPem(material, type, passphrase)
    : fromNotation(notation, base64, type)
}

function fileAt(url: string): Buffer {
  try {
    return readFileSync(fileURLToPath(url))
  } catch (error) {
    return refuse(
      `the key file cannot be read (${(error as NodeJS.ErrnoException).code}): ${shownPath(url)}`,
    )
  }
}

function fromBytes(bytes: Buffer, type: KeyType, passphrase: string | undefined): KeyObject {
  if (bytes.includes('-----BEGIN')) return fromPem(bytes.toString('latin1'), type, passphrase)
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
    : refuse(`these bytes are neither PEM nor DER of a key; ${expected[type]}`)
}

function certificateKey(bytes: Buffer | string): KeyObject {
  try {
    return new X509Certificate(bytes).publicKey
  } catch {
    return refuse(`this is no readable key or certificate; ${expected.public}`)
  }
}

function fromDer(
  key: Buffer,
  holds: KeyType,
  type: 'pkcs1' | 'pkcs8' | 'spki',
  passphrase?: string,
): KeyObject {
  return holds === 'private'
    ? createPrivateKey({ key, format: 'der', type: type as 'pkcs1' | 'pkcs8', passphrase })
    : createPublicKey({ key, format: 'der', type: type as 'pkcs1' | 'spki' })
}

function fromNotation(notation: string, base64: string, type: KeyType): KeyObject {
  const known = notations[notation]
  if (!known) return refuse(`the notation ${shownName(notation)}:// is unknown; ${expected[type]}`)
  if (known.holds !== type) return refuse(`this is a ${known.holds} key; ${expected[type]}`)
  try {
    return fromDer(decodeBase64(base64, 'the key'), known.holds, known.type)
  } catch {
    return refuse(`the base64 behind ${notation}:// is no such key`)
  }
}

const [begin, dashes, finish] = ['-----BEGIN ', '-----', '-----END ']

/** Of the longest label: `X509 CERTIFICATE REQUEST` and the like have half of it. */
const longestLabel = 48

interface PemBlock {
  readonly label: string
  readonly block: string
}

/**
 * The blocks of a PEM text: label and whole block. Every place is looked at once, since what stands where a key should
 * may be anything: an expression with a lazy middle takes the square of its length on a text that begins and never ends.
 */
function blocksIn(text: string): PemBlock[] {
  const blocks: PemBlock[] = []
  let end = text.indexOf(finish)
  for (let at = text.indexOf(begin); at >= 0 && end >= 0; at = text.indexOf(begin, at + 1)) {
    const label = labelAt(text, at + begin.length)
    while (end >= 0 && end < at) end = text.indexOf(finish, end + 1)
    if (label === undefined || end < 0 || !text.startsWith(label + dashes, end + finish.length))
      continue
    const close = end + finish.length + label.length + dashes.length
    blocks.push({ label, block: text.slice(at, close) })
    at = close - 1
  }
  return blocks
}

function labelAt(text: string, start: number): string | undefined {
  const [, label] =
    /^([A-Z0-9 ]+)-----/.exec(text.slice(start, start + longestLabel + dashes.length)) ?? []
  return label
}

/** Whether line breaks are written out as `\n`, as environment variables often carry them. */
const hasWrittenBreaks = (text: string): boolean =>
  text.split('\n').some((line) => {
    const at = line.indexOf('-----BEGIN')
    return at >= 0 && line.indexOf('\\n', at) >= 0
  })

function fromPem(text: string, type: KeyType, passphrase: string | undefined): KeyObject {
  if (hasWrittenBreaks(text))
    return refuse(
      'the line breaks of this PEM are written out as \\n: put real ones in their place, key.replaceAll("\\\\n", "\\n")',
    )
  const blocks = blocksIn(text)
  const wanted = blocks.filter(({ label }) =>
    type === 'private'
      ? label.endsWith('PRIVATE KEY')
      : /PUBLIC KEY$|^(X509 )?CERTIFICATE$/.test(label),
  )
  if (wanted.length === 0) {
    if (blocks.length > 0)
      return refuse(
        `this PEM holds ${[...new Set(blocks.map(({ label }) => label))].slice(0, 4).join(', ')}; ${expected[type]}`,
      )
    return refuse(`this text is no PEM (no -----BEGIN … line, or no END to it); ${expected[type]}`)
  }
  const keys = wanted.map(({ block, label }) => fromBlock(block, label, passphrase))
  if (keys.some((key) => !key.equals(keys[0]!)))
    return refuse(`this PEM holds ${keys.length} different keys; give one`)
  return keys[0]!
}

function fromBlock(block: string, label: string, passphrase: string | undefined): KeyObject {
  if (label.endsWith('CERTIFICATE'))
    return certificateKey(block.replaceAll('X509 CERTIFICATE', 'CERTIFICATE'))
  if (label.endsWith('PUBLIC KEY')) return publicBlock(block)
  const encrypted = label.startsWith('ENCRYPTED') || block.includes('Proc-Type: 4,ENCRYPTED')
  if (encrypted && passphrase === undefined)
    return refuse('this private key is encrypted; give [key, passphrase]')
  try {
    return createPrivateKey({ key: block, passphrase })
  } catch {
    return refuse(
      encrypted
        ? 'this private key does not open with its passphrase'
        : 'this private key is damaged: its PEM does not parse',
    )
  }
}

function publicBlock(block: string): KeyObject {
  try {
    return createPublicKey(block)
  } catch {
    return refuse('this public key is damaged: its PEM does not parse')
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
