import assert from 'node:assert/strict'
import fc from 'fast-check'
import { PemUtil, Rsa, Transformer } from '../../../lib'
import { nearestEndpoints } from '../../../lib/catalogue'
import { decodeBase64 } from '../../../lib/crypto/base64'
import { setHeader } from '../../../lib/client/request/headers'
import { parseJson } from '../../../lib/client/response/json'
import { expand, variablesOf } from '../../../lib/client/request/path-template'
import { readRows } from '../../../lib/partnerships'
import { metaOf } from '../../../lib/sandbox/authorization/authorization'
import { parseShallow } from '../../../lib/sandbox/http/json'
import { partsOf } from '../../../lib/sandbox/http/multipart'
import { keys } from '../instance'
import { named } from '../outcome'
import type { Target } from '../target'

/**
 * How often something is repeated in the smaller of two inputs: the next where the larger one is
 * too short to tell.
 */
const counts = [125, 500, 2_000] as const
/**
 * How much larger the larger one is: quadratic work then takes 256 times as long, linear work 16
 * times.
 */
const times = 16
/** From here on growth is no longer linear; wide, since a machine has other things to do. */
const steep = 80
/** Milliseconds below which nobody minds, and above which no second look is needed. */
const [short, evident] = [40, 250]

type Work = (text: string) => unknown

/**
 * Something that reads a text of somebody else's, and the words and signs that it gives a meaning
 * to.
 */
interface Reader {
  readonly read: Work
  readonly words: readonly string[]
  /** For one that takes long by rights: how much shorter its inputs are, default 1. */
  readonly shorter?: number
}

const json = [
  '"',
  '\\',
  '\\"',
  '1',
  '1111111111111111',
  '-',
  '{',
  '[',
  ']',
  '}',
  ':',
  ',',
  '.',
  'e',
  ' ',
  'a',
]
const xml = [
  '<a>',
  '</a>',
  '<a/>',
  '<',
  '>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '&amp;',
  '&',
  ';',
  '"',
  '=',
  ' ',
  '\r',
  '\0',
  'a',
  '\ud800',
]
const pem = [
  '-----BEGIN ',
  'PUBLIC KEY-----',
  'PRIVATE KEY-----',
  'CERTIFICATE-----',
  '-----END ',
  '-----',
  '-',
  '\n',
  '\r\n',
  ' ',
  'A',
  '=',
  ':',
  'Proc-Type: ',
  'private.pkcs8://',
]
const template = [
  '{a}',
  '{+a}',
  '{?a',
  '{',
  '}',
  '/',
  '//',
  '.',
  '..',
  '%',
  '%2f',
  '?',
  '#',
  '&',
  '=',
  ',',
  '*',
  'a',
  ' ',
  '微',
]
const header = [' ', '\t', '  a', 'a', ',', ';', '"', '=', '\r\n', '\0', '微']
const table = [
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '"',
  '""',
  'APPID',
  'wx1',
  ' ',
  '微',
  '\ufeff',
  '[',
  '{',
  '}',
  ']',
  ':',
]
const form = ['--x', '--', '\r\n', '\r\n\r\n', 'name="', 'filename="', '"', ';', ' ', 'meta', 'a']

const readers: Readonly<Record<string, Reader>> = {
  JSON: { read: (text) => parseJson(text), words: json },
  "JSON of the sandbox's": { read: (text) => parseShallow(text), words: json },
  XML: { read: (text) => Transformer.toArray(text), words: xml },
  'XML, sanitized': { read: (text) => Transformer.sanitize(text), words: xml },
  'PEM of a public key': { read: (text) => Rsa.from(text, 'public'), words: pem },
  'PEM of a private key': { read: (text) => Rsa.from(text), words: pem },
  'PEM with a key behind it': {
    read: (text) => Rsa.from(`${text}\n${keys.platform.publicKey}`, 'public'),
    words: pem,
  },
  'PEM of a certificate': { read: (text) => PemUtil.loadCertificateFromString(text), words: pem },
  base64: { read: (text) => decodeBase64(text, 'x'), words: pem },
  'a template': { read: (text) => expand(text, variablesOf(text), { a: 'x' }), words: template },
  'a variable': {
    read: (text) => expand('v3/{a}/b', variablesOf('v3/{a}/b'), { a: text }),
    words: template,
  },
  'a variable at the start': {
    read: (text) => expand('{a}', variablesOf('{a}'), { a: text }),
    words: template,
  },
  'a header': { read: (text) => setHeader({}, 'X', text), words: header },
  'a table': { read: (text) => readRows(Buffer.from(text)), words: table },
  "a form of the sandbox's": {
    read: (text) => partsOf(Buffer.from(text), 'multipart/form-data; boundary=x'),
    words: form,
  },
  'the meta of an upload': { read: (text) => metaOf(Buffer.from(text)), words: form },
  'a path that is not documented': {
    read: (text) => nearestEndpoints(text),
    words: template,
    shorter: 16,
  },
}

/** A beginning, what is repeated, and an end. */
interface Shape {
  readonly prefix: string
  readonly unit: string
  readonly suffix: string
}

function shapeOf(words: readonly string[]): fc.Arbitrary<Shape> {
  const some = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
    fc.array(fc.constantFrom(...words), { minLength, maxLength }).map((parts) => parts.join(''))
  return fc.record({ prefix: some(0, 2), unit: some(1, 2), suffix: some(0, 1) })
}

const timeOf = (act: Work, text: string): number => {
  const start = performance.now()
  try {
    act(text)
  } catch (error) {
    if (!(error instanceof SyntaxError))
      named(() => {
        throw error
      }) // parseShallow's own is JavaScript's
  }
  return performance.now() - start
}

const least = (act: Work, text: string, rounds: number): number =>
  Math.min(...Array.from({ length: rounds }, () => timeOf(act, text)))

const grown = ({ prefix, unit, suffix }: Shape, count: number): string =>
  prefix + unit.repeat(count) + suffix

/**
 * The smaller count at which the larger input takes long enough to tell; undefined where none will.
 */
function tellingCount({ read, shorter = 1 }: Reader, one: Shape): number | undefined {
  for (const [at, count] of counts.entries()) {
    const few = Math.ceil(count / shorter)
    const time = timeOf(read, grown(one, few * times))
    if (time >= short) return few
    // Not even if it grew with the square.
    if (time * 16 ** (counts.length - 1 - at) < short) return undefined
  }
  return undefined
}

function assertLinear(reader: Reader, one: Shape): void {
  const few = tellingCount(reader, one)
  if (few === undefined) return
  const { read } = reader
  const [small, large] = [grown(one, few), grown(one, few * times)]
  const before = Math.max(0.02, least(read, small, 8))
  const after = least(read, large, 2)
  if (after < short || after / before < steep) return
  // What is not long ago clear is looked at once more, at four times the size: sixteen times the
  // time, or four.
  if (after < evident && least(read, grown(one, 4 * few * times), 1) / after < 8) return
  assert.fail(
    `${before.toFixed(2)} ms for ${small.length} characters, ${after.toFixed(2)} ms for ${large.length}`,
  )
}

export const growth: Target = {
  name: 'growth',
  promises: Object.fromEntries(
    Object.entries(readers).map(([name, reader]) => [
      `${name}: sixteen times the input takes no eighty times the time`,
      fc.asyncProperty(shapeOf(reader.words), async (one) => assertLinear(reader, one)),
    ]),
  ),
}
