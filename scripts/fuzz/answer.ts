import { createHash, sign } from 'node:crypto'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { keys } from './instance'
import type { Script } from './server'

/** Who signed an answer, and for what: only `right` is to be believed. */
export type Signing =
  'none' | 'right' | 'other body' | 'other key' | 'old' | 'probe' | 'partial' | 'unknown serial'

/** An answer as it is made up. */
export interface Made {
  /** Three digits, or what is none. */
  readonly status: string
  readonly reason: string
  readonly version: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
  readonly encoding: 'none' | 'gzip' | 'br' | 'deflate' | 'false gzip'
  readonly framing:
    'length' | 'chunked' | 'closed' | 'too short' | 'too long' | 'twice' | 'broken chunk'
  readonly signing: Signing
  readonly pieces: number
  readonly wait: number
  readonly end: 'keep' | 'fin' | 'reset'
}

const bodies = [
  '{"trade_state":"SUCCESS"}',
  '{"code":"PARAM_ERROR","message":"x"}',
  '{"code":{"toString":1},"message":{"toString":1},"detail":[]}',
  '{"code":1,"message":null}',
  '{"message":"无可用的平台证书","code":"X"}',
  '[]',
  'null',
  '',
  '0',
  '{"__proto__":{"a":1}}',
  '<xml><return_code>SUCCESS</return_code></xml>',
  '{"hash_type":"SHA1","hash_value":"x","download_url":"http://127.0.0.1:1/"}',
  `{"detail":${'['.repeat(3_000)}${']'.repeat(3_000)}}`,
  `{"code":"X","detail":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
] as const

const oddHeaders = [
  ['Location', '/v3/billdownload/file?fuzz'],
  ['Location', '/v3/statements'],
  ['Location', 'http://example.com/'],
  ['Location', '//x'],
  ['Location', ''],
  ['Location', '/v3/merchant-service/images/x'],
  ['Retry-After', '3600'],
  ['Retry-After', '2592000'],
  ['Retry-After', '-1'],
  ['Retry-After', 'Fri, 31 Dec 9999 23:59:59 GMT'],
  ['Content-Type', 'application/json'],
  ['Content-Type', 'text/xml'],
  ['Content-Type', 'image/png'],
  ['Content-Type', 'application/json; charset=utf-16'],
  ['Connection', 'close'],
  ['Connection', 'upgrade'],
  ['Upgrade', 'websocket'],
  ['Transfer-Encoding', 'gzip'],
  ['Request-ID', 'x'.repeat(500)],
  ['Wechatpay-Statement-Sha1', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  ['Wechatpay-Signature', 'x'],
  ['Wechatpay-Serial', 'x'],
  ['Trailer', 'X'],
  ['__proto__', 'x'],
  ['Set-Cookie', 'a=b'],
] as const

const status = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '200',
      '201',
      '202',
      '204',
      '304',
      '301',
      '302',
      '307',
      '400',
      '401',
      '404',
      '409',
      '429',
      '500',
      '502',
      '503',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.integer({ min: 0, max: 999 }).map((number) => String(number).padStart(3, '0')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '99',
      '1000',
      '-200',
      '2OO',
      '',
      '20',
      '0200',
      '000',
      '100',
      '101',
      '102',
      '103',
      '199',
      '600',
      '999',
    ),
  },
)

const text = fc.oneof(fc.constantFrom(...bodies), fc.json(), fc.string({ maxLength: 200 }))

/** Answers of every kind. */
export const made = (signing: fc.Arbitrary<Signing>): fc.Arbitrary<Made> =>
  fc.record({
    status,
    signing,
    body: text,
    reason: fc.constantFrom('OK', '', 'x'.repeat(300), 'a\tb'),
    version: fc.constantFrom('1.1', '1.1', '1.1', '1.0', '2.0', '0.9'),
    headers: fc.array(fc.constantFrom(...oddHeaders), { maxLength: 4 }),
    encoding: fc.constantFrom('none', 'none', 'none', 'gzip', 'br', 'deflate', 'false gzip'),
    framing: fc.constantFrom(
      'length',
      'length',
      'length',
      'chunked',
      'closed',
      'too short',
      'too long',
      'twice',
      'broken chunk',
    ),
    pieces: fc.integer({ min: 1, max: 5 }),
    wait: fc.constantFrom(0, 0, 0, 1, 30),
    end: fc.constantFrom('keep', 'keep', 'fin', 'reset'),
  })

/** Answers that are whole and well framed, and have a number of a status. */
export const plain = (signing: fc.Arbitrary<Signing>): fc.Arbitrary<Made> =>
  made(signing).map((one) => ({
    ...one,
    version: '1.1',
    framing: 'length',
    encoding: 'none',
    wait: 0,
    end: 'keep',
    pieces: 1,
    headers: [],
    reason: '',
    status: /^\d{3}$/.test(one.status) ? one.status : '200',
  }))

const encoders: Readonly<Record<Made['encoding'], (bytes: Buffer) => Buffer>> = {
  none: (bytes) => bytes,
  gzip: gzipSync,
  br: brotliCompressSync,
  deflate: deflateSync,
  'false gzip': (bytes) => bytes,
}

/** The signature headers of an answer, right or wrong. */
export function signatureOf(body: string, signing: Signing): [string, string][] {
  if (signing === 'none') return []
  const { platform } = keys
  const timestamp = String(Math.floor(Date.now() / 1000) - (signing === 'old' ? 3_600 : 0))
  const nonce = createHash('md5').update(`${timestamp}${body}`).digest('hex')
  const signed = `${timestamp}\n${nonce}\n${body}${signing === 'other body' ? ' ' : ''}\n`
  const key = signing === 'other key' ? keys.privateKey : platform.publicKeyPrivateKey
  const signature = sign('RSA-SHA256', Buffer.from(signed), key).toString('base64')
  const all: [string, string][] = [
    ['Wechatpay-Timestamp', timestamp],
    ['Wechatpay-Nonce', nonce],
    [
      'Wechatpay-Signature',
      signing === 'probe' ? `WECHATPAY/SIGNTEST/${signature.slice(19)}` : signature,
    ],
    ['Wechatpay-Serial', signing === 'unknown serial' ? 'PUB_KEY_ID_0' : platform.publicKeyId],
  ]
  return signing === 'partial' ? all.slice(0, 3) : all
}

const encodingName = (encoding: Made['encoding']): string => encoding.replace('false ', '')

function framed(
  body: Buffer,
  framing: Made['framing'],
): { readonly headers: [string, string][]; readonly bytes: Buffer } {
  const length = (size: number): [string, string] => ['Content-Length', String(Math.max(0, size))]
  switch (framing) {
    case 'closed':
      return { headers: [], bytes: body }
    case 'too short':
      return { headers: [length(body.length + 5)], bytes: body }
    case 'too long':
      return { headers: [length(body.length - 5)], bytes: body }
    case 'twice':
      return { headers: [length(body.length), length(body.length + 1)], bytes: body }
    case 'chunked':
    case 'broken chunk': {
      const head = framing === 'chunked' ? body.length.toString(16) : 'zz'
      const chunk = body.length > 0 ? [Buffer.from(`${head}\r\n`), body, Buffer.from('\r\n')] : []
      return {
        headers: [['Transfer-Encoding', 'chunked']],
        bytes: Buffer.concat([...chunk, Buffer.from('0\r\n\r\n')]),
      }
    }
    default:
      return { headers: [length(body.length)], bytes: body }
  }
}

function cut(bytes: Buffer, pieces: number): Buffer[] {
  const size = Math.ceil(bytes.length / pieces)
  return Array.from({ length: pieces }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  ).filter(({ length }) => length > 0)
}

/** The bytes of an answer, as the server plays them. */
export function scriptOf({
  status,
  reason,
  version,
  headers,
  body,
  encoding,
  framing,
  signing,
  pieces,
  wait,
  end,
}: Made): Script {
  const { headers: lengths, bytes } = framed(encoders[encoding](Buffer.from(body)), framing)
  const encodings =
    encoding === 'none' ? [] : [['Content-Encoding', encodingName(encoding)] as const]
  const all = [...headers, ...signatureOf(body, signing), ...encodings, ...lengths]
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
  const whole = Buffer.concat([
    Buffer.from(`HTTP/${version} ${status} ${reason}\r\n${all}\r\n`),
    bytes,
  ])
  return {
    pieces: cut(whole, pieces),
    wait,
    end: framing === 'closed' && end === 'keep' ? 'fin' : end,
  }
}
