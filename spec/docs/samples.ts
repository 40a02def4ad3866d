import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { Builder, Formatter, Hash, Rsa, type BuilderConfig, type Signed } from '../../lib'
import { notificationOf, notificationOfV2 } from '../../lib/sandbox/events/notify'
import { Transformer } from '../../lib/transformer'
import { fixtures } from '../fixtures/known-answers'
import { fileWith, merchant, merchantPublic, pem, urlWith } from '../fixtures/keys'
import { instanceOf, keys, sandboxed } from '../fixtures/sandbox'

/** Where the samples run. */
export const sandbox = sandboxed()

/** The samples of a page, by title. */
export function samplesOf(page: string): Map<string, string> {
  const text = readFileSync(join(__dirname, '../../docs/guide', page), 'utf8')
  return new Map(
    Array.from(
      text.matchAll(/<!-- sample: (\S+) -->\n```ts\n([\s\S]*?)```/g),
      ([, title, code]) => [title!, code!],
    ),
  )
}

/** A sample's configuration names a merchant and a host that are not ours. */
const factory = (config: BuilderConfig) =>
  Builder.factory({
    ...config,
    base_uri: sandbox.baseUri,
    mchid: keys.mchid,
    ...(config.serial === undefined ? {} : { serial: keys.serial }),
  })

/** Names of modules in a sample, and what stands for them here. */
const modules: Record<string, () => object> = {
  'wechatpay-chainable': () => ({ ...require('../../lib'), Builder: { factory } }),
  ...Object.fromEntries(
    ['bills', 'certificates', 'notification', 'payment', 'sensitive', 'sandbox'].map((name) => [
      `wechatpay-chainable/${name}`,
      () => require(`../../lib/${name}`) as object,
    ]),
  ),
}

const sealed = (text: string): string => Rsa.encrypt(text, keys.platform.publicKey)

/** An application of a sub-merchant, without what the sample itself encrypts. */
const applyment = {
  business_code: 'APL_98761234',
  contact_info: { contact_type: 'LEGAL' },
  subject_info: {
    subject_type: 'SUBJECT_TYPE_ENTERPRISE',
    business_license_info: {
      license_copy: 'media',
      license_number: '123456789012345678',
      merchant_name: '某公司',
      legal_person: '张三',
    },
    certificate_info: {
      cert_copy: 'media',
      cert_type: 'CERTIFICATE_TYPE_2388',
      cert_number: '111',
      merchant_name: '某公司',
      company_address: '某路',
      legal_person: '张三',
      period_begin: '2019-08-01',
      period_end: '2029-08-01',
    },
    identity_info: { id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' },
  },
  business_info: {
    merchant_shortname: '某店',
    service_phone: '0758XXXXXX',
    sales_info: { sales_scenes_type: ['SALES_SCENES_STORE'] },
  },
  settlement_info: { settlement_id: '719', qualification_type: '餐饮' },
  bank_account_info: {
    bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE',
    account_name: sealed('某公司'),
    account_bank: '工商银行',
    bank_address_code: '110000',
    account_number: sealed('6222021234567890'),
  },
}

const bare = (text: string): string => text.replace(/-----[^-]+-----|\s/g, '')

/** An Authorization header, as somebody else's key server makes it. */
export function authorizationOf({ method = 'get', url }: { method?: string; url: string }): string {
  const [timestamp, nonce] = [Formatter.timestamp(), Formatter.nonce()]
  const { pathname, search } = new URL(url)
  const signature = Rsa.sign(
    Formatter.request(method.toUpperCase(), pathname + search, timestamp, nonce),
    keys.privateKey,
  )
  return Formatter.authorization(keys.mchid, nonce, signature, timestamp, keys.serial)
}

const remoteAuthorization = (request: { method?: string; url: string }): Promise<string> =>
  Promise.resolve(authorizationOf(request))

/** What was asked of the key server. */
export const asked: string[] = []

const remoteVerifier = ({ message, signature, serial }: Signed): Promise<boolean> => {
  asked.push(serial)
  return Promise.resolve(
    Rsa.verify(
      message,
      signature,
      serial === keys.platform.serial ? keys.platform.certificate : keys.platform.publicKey,
    ),
  )
}

/** A notification of API v2 that is both signed and sealed. */
function bothV2(): string {
  const { nonce_str: _, ...fields } = Transformer.toArray(
    notificationOfV2(keys, { xml: {}, req_info: { refund_id: '5' } }).body,
  ) as Record<string, string>
  return Transformer.toXml({
    ...fields,
    sign: Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(fields)), keys.secret),
  })
}

/** What the samples take for granted, by its name in them. */
export type Given = Readonly<Record<string, unknown>>

/** What the samples take for granted. */
function surroundings(): Given {
  const { body, headers } = notificationOf(keys, {
    event_type: 'TRANSACTION.SUCCESS',
    resource: { out_trade_no: '1' },
  })
  return {
    instance: instanceOf(sandbox),
    config: sandbox.config,
    mchid: keys.mchid,
    merchantSerial: keys.serial,
    privateKey: keys.privateKey,
    merchantPrivateKey: keys.privateKey,
    v2: Builder.factory({
      mchid: keys.mchid,
      secret: keys.secret,
      base_uri: sandbox.baseUri,
      merchant: { cert: merchant.cert, key: pem.pkcs8 },
    }),
    apiv3Key: keys.apiv3Key,
    apiv2Key: keys.secret,
    base_uri: sandbox.baseUri,
    rsaPubKeyString: keys.platform.publicKey,
    platformPublicKey: keys.platform.publicKey,
    platformSerial: keys.platform.publicKeyId,
    applyment,
    pemText: pem.pkcs8,
    pkcs8: fixtures.merchant.pkcs8.split('://')[1],
    pkcs1: bare(pem.pkcs1),
    publicPkcs1: bare(pem.publicPkcs1),
    spki: bare(merchantPublic.export({ format: 'pem', type: 'spki' }) as string),
    headers: headers(),
    body,
    inBody: bothV2(),
    remoteSigner: (message: string) => Promise.resolve(Rsa.sign(message, keys.privateKey)),
    remoteVerifier,
    remoteAuthorization,
  }
}

/** Paths in a sample, and the files that stand for them here. */
const files: readonly (readonly [string, string])[] = [
  ['file:///path/to/wechatpay/cert.pem', urlWith('port-cert.pem', keys.platform.certificate)],
  ['/path/to/wechatpay/cert.pem', fileWith('port-plain-cert.pem', keys.platform.certificate)],
  ['/path/to/mch/private/key.pem', fileWith('port-plain-key.pem', keys.privateKey)],
  ['/your/file/path/video.mp4', fileWith('video.mp4', 'video')],
  ['/your/file/path/image.jpg', fileWith('image.jpg', 'image')],
  ['/path/to/apiclient_cert.pem', fileWith('apiclient_cert.pem', merchant.cert)],
  ['/path/to/apiclient_key.pem', fileWith('apiclient_key.pem', pem.pkcs8)],
  ['https://fraud.mch.weixin.qq.com/', sandbox.baseUri],
  ['https://payapp.weixin.qq.com/', sandbox.baseUri],
]

/**
 * The merchant's key and certificate belong to the sandbox in some samples and to recorded answers
 * in another.
 */
const ownFiles = (title: string): readonly (readonly [string, string])[] =>
  title === 'keys'
    ? [
        ['file:///path/to/merchant/apiclient_key.pem', urlWith('port-own-key.pem', pem.pkcs1)],
        [
          'file:///path/to/merchant/apiclient_cert.pem',
          urlWith('port-own-cert.pem', merchant.cert),
        ],
      ]
    : [['file:///path/to/merchant/apiclient_key.pem', urlWith('port-key.pem', keys.privateKey)]]

/**
 * Runs a sample and gives what it prints, call by call.
 *
 * @param title its name in the guide
 * @param code its text
 * @param adapt gives what the sample takes for granted other names and values
 */
export async function run(
  title: string,
  code: string,
  adapt: (given: Given) => object = (given) => given,
): Promise<unknown[][]> {
  const placed = [...ownFiles(title), ...files].reduce(
    (text, [name, path]) => text.replaceAll(name, path),
    code,
  )
  const required = placed
    .replace(/^import type .*$/gm, '')
    .replace(/^import (\{[^}]*\}) from '([^']+)'$/gm, "const $1 = modules['$2']()")
  const { code: script } = transformSync(`async function sample() {\n${required}\n}`, {
    loader: 'ts',
    target: 'es2022',
  })
  const printed: unknown[][] = []
  const given = {
    ...adapt(surroundings()),
    modules,
    console: { log: (...things: unknown[]) => printed.push(things) },
  }
  const own = Object.fromEntries(
    Object.entries(given).filter(
      ([name]) => !new RegExp(`(const|import) (\\{[^}]*\\b)?${name}\\b[ ,:}=]`).test(code),
    ),
  )
  await (
    new Function(...Object.keys(own), `${script}\nreturn sample()`) as (
      ...values: unknown[]
    ) => Promise<void>
  )(...Object.values(own))
  return printed
}
