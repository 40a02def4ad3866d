import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { AesEcb, Builder, Formatter, Hash, Rsa, Transformer } from '../../lib'
import { notificationOf } from '../../lib/sandbox/notify'
import { fileWith, merchant, pem, urlWith } from '../fixtures/keys'
import type { Loose } from '../fixtures/loose'
import { instanceOf, keys, sandboxed } from '../fixtures/sandbox'

const sandbox = sandboxed()

/** Names of modules in a sample, and what stands for them here. */
const modules: Record<string, () => object> = {
  'wechatpay-chainable': () => ({ ...require('../../lib') as Loose, Builder: { factory: (config: object) => Builder.factory({ ...config, base_uri: sandbox.baseUri, mchid: keys.mchid, ...'serial' in config ? { serial: keys.serial } : {} } as never) } }),
  'wechatpay-chainable/sensitive': () => require('../../lib/sensitive') as object,
  'wechatpay-chainable/payment': () => require('../../lib/payment') as object,
  'wechatpay-chainable/notification': () => require('../../lib/notification') as object,
  'wechatpay-chainable/certificates': () => require('../../lib/certificates') as object,
}

/** What the samples take for granted. */
function surroundings(): Loose {
  const { body, headers } = notificationOf(keys, { event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: '1' } })
  const fields = { return_code: 'SUCCESS', req_info: AesEcb.encrypt('<root><refund_id>5</refund_id></root>', createHash('md5').update(keys.secret).digest('hex')) }
  const sign = Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(fields)), keys.secret)
  const v2 = Builder.factory({ mchid: keys.mchid, secret: keys.secret, base_uri: sandbox.baseUri, merchant: { cert: merchant.cert, key: pem.pkcs8 } }) as Loose
  return {
    instance: instanceOf(sandbox), config: sandbox.config, v2, mchid: keys.mchid, merchantSerial: keys.serial, privateKey: keys.privateKey, merchantPrivateKey: keys.privateKey,
    apiv3Key: keys.apiv3Key, apiv2Key: keys.secret, base_uri: sandbox.baseUri, platformPublicKey: keys.platform.publicKey, rsaPubKeyString: keys.platform.publicKey,
    headers: headers(), body, inBody: Transformer.toXml({ ...fields, sign }),
    remoteSigner: (message: string) => Promise.resolve(Rsa.sign(message, keys.privateKey)), remoteVerifier: () => Promise.resolve(true),
    remoteAuthorization: ({ method, url }: { method: string, url: string }) => {
      const [timestamp, nonce] = [Formatter.timestamp(), Formatter.nonce()]
      return Formatter.authorization(keys.mchid, nonce, Rsa.sign(Formatter.request(method.toUpperCase(), new URL(url).pathname, timestamp, nonce), keys.privateKey), timestamp, keys.serial)
    },
  }
}

/** Paths in a sample, and the files that stand for them here. */
const files: Record<string, string> = {
  'file:///path/to/wechatpay/cert.pem': urlWith('port-cert.pem', keys.platform.certificate), 'file:///path/to/merchant/apiclient_key.pem': urlWith('port-key.pem', keys.privateKey),
  '/your/file/path/video.mp4': fileWith('video.mp4', 'video'), '/your/file/path/image.jpg': fileWith('image.jpg', 'image'),
  '/path/to/apiclient_cert.pem': fileWith('apiclient_cert.pem', merchant.cert), '/path/to/apiclient_key.pem': fileWith('apiclient_key.pem', pem.pkcs8),
  'https://fraud.mch.weixin.qq.com/': sandbox.baseUri, 'https://payapp.weixin.qq.com/': sandbox.baseUri,
}

/** Runs a sample and gives what it prints. */
async function run(sample: string): Promise<unknown[][]> {
  const placed = Object.entries(files).reduce((text, [name, path]) => text.replaceAll(name, path), sample)
  const required = placed.replace(/^import (\{[^}]*\}) from '([^']+)'$/gm, 'const $1 = modules[\'$2\']()')
  const { code } = transformSync(`async function sample() {\n${required}\n}`, { loader: 'ts', target: 'es2022' })
  const printed: unknown[][] = []
  const given = { ...surroundings(), modules, console: { log: (...things: unknown[]) => printed.push(things) } } as Loose
  const own = Object.fromEntries(Object.entries(given).filter(([name]) => !new RegExp(`const (\\{[^}]*\\b)?${name}\\b`).test(sample)))
  await (new Function(...Object.keys(own), `${code}\nreturn sample()`) as (...values: unknown[]) => Promise<void>)(...Object.values(own))
  return printed
}

describe.each(['porting-from-php.md', 'porting-from-php.zh-CN.md'])('%s', name => {
  const text = readFileSync(join(__dirname, '../../docs/guide', name), 'utf8')
  const samples = Array.from(text.matchAll(/<!-- sample: (\S+) -->\n```ts\n([\s\S]*?)```/g), ([, title, code]) => [title!, code!] as const)

  it('has a sample for each of wechatpay-php\'s', () => expect(samples).toHaveLength(16))

  it.each(samples)('%s runs', async (_, code) => {
    const debug = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const printed = await run(code)
    debug.mockRestore()
    expect(printed.length).toBeGreaterThan(0)
    expect(JSON.stringify(printed)).not.toContain('undefined')
    expect(printed.flat()).not.toContain(undefined)
  })
})
