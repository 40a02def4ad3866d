import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { Rsa } from '../../lib'
import { Transformer } from '../../lib/transformer'
import { authorizationOf, run, sandbox, samplesOf, type Given } from '../docs/samples'
import { keys } from '../fixtures/sandbox'
import { fresh, ported } from './ported'

/**
 * Every sample of wechatpay-php's three pages stands in the guide twice, as PHP and as TypeScript
 * by hand. What the tool makes of the one sends what the other sends.
 */
const page = 'porting-from-php.md'
const guide = readFileSync(join(__dirname, '../../docs/guide', page), 'utf8')
const halves = Array.from(
  guide.matchAll(/```php\n((?:(?!```)[\s\S])*)```\n\n(?:[^`<]*\n)?<!-- sample: (\S+) -->/g),
  ([, php, title]) => [title!, php!] as const,
)
const byHand = samplesOf(page)

const names = `use GuzzleHttp\\Exception\\RequestException;
use GuzzleHttp\\Middleware;
use Psr\\Http\\Message\\RequestInterface;
use Psr\\Http\\Message\\ResponseInterface;
use WeChatPay\\{Builder, Formatter, Transformer};
use WeChatPay\\Crypto\\{AesEcb, AesGcm, Hash, Rsa};
use WeChatPay\\Util\\{MediaUtil, PemUtil};
`
const folder = fresh()
for (const [title, php] of halves)
  writeFileSync(
    join(folder, `${title}.php`),
    `<?php\n${names}${php.replace(/^use [A-Z].*\n/gm, '')}`,
  )
const forms = {
  blocking: ported([folder]),
  promised: ported([folder], { async: true }),
}

/** A ported program as a sample is written: without types, without what makes a module of it. */
const plainOf = (form: keyof typeof forms, title: string): string => {
  const file = forms[form].files.find((one) => one.endsWith(`/${title}.ts`))!
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    loader: 'ts',
    target: 'es2022',
    charset: 'utf8',
  })
  return code
    .replace(/^export \{\};?$/gm, '')
    .replace(/^export /gm, '')
    .replace(/^import ([^"]*)"([^"]*)";$/gm, "import $1'$2'")
    .replace(/^main\(\)\.catch/m, 'await main().catch')
}

/** The names that wechatpay-php's samples have for what the samples by hand take for granted. */
function inPhp(title: string, given: Given): object {
  const {
    'Wechatpay-Timestamp': inWechatpayTimestamp,
    'Wechatpay-Nonce': inWechatpayNonce,
    'Wechatpay-Signature': inWechatpaySignature,
  } = given['headers'] as Readonly<Record<string, string>>
  return {
    ...given,
    instance: title.startsWith('v2-') ? given['v2'] : given['instance'],
    inBody: title === 'notification' ? given['body'] : given['inBody'],
    inWechatpayTimestamp,
    inWechatpayNonce,
    inWechatpaySignature,
    platformPublicKeyInstance: keys.platform.publicKey,
    platformCertificateSerial: keys.platform.publicKeyId,
    merchantPrivateKeyInstance: keys.privateKey,
    encryptor: (text: string) => Rsa.encrypt(text, keys.platform.publicKey),
    merchantId: keys.mchid,
    merchantSerialNumber: keys.serial,
    remoteSigner: authorizationOf,
    remoteVerifier: () => 'OK',
    process: { stdout: { write: () => true } },
  }
}

const changing = new Set(['sign', 'nonce_str', 'now', 'enc_bank_no', 'enc_true_name'])

/**
 * A value as far as two calls of the same program share it: what is encrypted differs each time.
 */
const shared = (_: string, value: unknown): unknown =>
  typeof value === 'string' && /^[\w+/]{300,}={0,2}$/.test(value) ? '(encrypted)' : value

const ownHeaders = ['accept', 'content-type', 'idempotency-key', 'wechatpay-serial']

/** What went out: method, target, the caller's headers, and what the body says. */
function sentBy(): unknown[] {
  return sandbox.requests().map(({ method, target, headers, body }) => {
    const boundary = /boundary=(\S+)/.exec(headers['content-type'] ?? '')?.[1]
    const said = body.startsWith('{')
      ? (JSON.parse(body, shared) as unknown)
      : body.startsWith('<')
        ? Object.fromEntries(
            Object.entries(Transformer.toArray(body)).filter(([name]) => !changing.has(name)),
          )
        : boundary
          ? body.replaceAll(boundary, 'boundary')
          : body
    const given = ownHeaders.map((name) =>
      boundary ? headers[name]?.replace(boundary, 'boundary') : headers[name],
    )
    return [`${method} ${target}`, given, said]
  })
}

/** The same call made in two ways counts once. */
const unique = (all: unknown[]): unknown[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
]

async function sentAfter(
  title: string,
  code: string,
  adapt?: (given: Given) => object,
): Promise<unknown[]> {
  sandbox.reset()
  const transaction_id = '1217752501201407033233368018'
  sandbox.order({ out_trade_no: 'paid', transaction_id, total: 888, state: 'SUCCESS' })
  sandbox.order({ out_trade_no: transaction_id })
  if (title === 'v2-reverse') sandbox.order({ out_trade_no: 'sdkphp20141204', api: 'v2' })
  await run(title, code, adapt)
  return unique(sentBy())
}

beforeAll(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterAll(() => jest.restoreAllMocks())

describe('a sample of the guide', () => {
  it('stands there in PHP and in TypeScript', () => {
    const onlyByHand = ['download']
    expect(halves.map(([title]) => title).sort()).toEqual(
      [...byHand.keys()].filter((title) => !onlyByHand.includes(title)).sort(),
    )
  })

  it.each(halves.map(([title]) => title))(
    '%s sends, ported, what the TypeScript by hand sends',
    async (title) => {
      const expected = await sentAfter(title, byHand.get(title)!)
      const adapt = (given: Given): object => inPhp(title, given)
      expect(await sentAfter(title, plainOf('blocking', title), adapt)).toEqual(expected)
      expect(await sentAfter(title, plainOf('promised', title), adapt)).toEqual(expected)
    },
  )
})
