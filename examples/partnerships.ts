/**
 * 建立合作关系 in all six forms, then terminate and list.
 *
 *   npm start                                        against the embedded sandbox
 *   MCHID=… SERIAL=… PRIVATE_KEY=… PLATFORM_ID=… PLATFORM_KEY=… BASE_URL=… node -r esbuild-register examples/partnerships.ts
 *
 * PRIVATE_KEY and PLATFORM_KEY are PEM texts (`\n` may be written out) or file:// URLs. Nothing here awaits.
 */
import { randomBytes } from 'node:crypto'
import { Builder, ClientException, type BuilderConfig, type Response } from 'wechatpay-chainable'
import { Sandbox } from 'wechatpay-chainable/sandbox'

const sandbox = process.argv.includes('--sandbox') ? Sandbox.startSync() : undefined
const instance = Builder.factory(sandbox?.config ?? fromEnvironment())

const stock = { business_type: 'FAVOR_STOCK', stock_id: '2433405' } as const
const grant = (appid: string) => ({
  json: {
    partner: { type: 'APPID', appid, merchant_id: '1900000109' } as const,
    authorized_data: stock,
  },
  headers: { 'Idempotency-Key': randomBytes(16).toString('hex') },
})
const nextSteps = `
What next
  examples/partnerships.ts            the program that you have just seen
  README.md, "Install"                the package in a project of yours (README.zh-CN.md in Chinese)
  node dist/cli/main.js sandbox       the gateway on its own, for your own program to call
  docs/guide/porting-from-php.md      for a program that uses wechatpay-php today
  docs/guide/notifications.md         what WeChat Pay sends to you
With MCHID, SERIAL, PRIVATE_KEY, PLATFORM_ID and PLATFORM_KEY set, the same program asks WeChat Pay:
  node -r esbuild-register examples/partnerships.ts`

const show =
  (title: string) =>
  (response: Response<unknown>): void =>
    console.log(`\n${title}\n  ${response.getStatusCode()} ${String(response.getBody())}`)

// Promised, and waited for
instance.v3.marketing.partnerships.build
  .postAsync(grant('wx4e1916a585d1f4e1'))
  .then(show('1. instance.v3.marketing.partnerships.build.postAsync({ … }).then(…).wait()'))
  .wait()
instance
  .chain('v3/marketing/partnerships/build')
  .postAsync(grant('wx4e1916a585d1f4e2'))
  .then(
    show("2. instance.chain('v3/marketing/partnerships/build').postAsync({ … }).then(…).wait()"),
  )
  .wait()
instance['v3/marketing/partnerships/build']
  .postAsync(grant('wx4e1916a585d1f4e3'))
  .then(show("3. instance['v3/marketing/partnerships/build'].postAsync({ … }).then(…).wait()"))
  .wait()

// Blocking
show('4. instance.v3.marketing.partnerships.build.post({ … })')(
  instance.v3.marketing.partnerships.build.post(grant('wx4e1916a585d1f4e4')),
)
show("5. instance.chain('v3/marketing/partnerships/build').post({ … })")(
  instance.chain('v3/marketing/partnerships/build').post(grant('wx4e1916a585d1f4e5')),
)
show("6. instance['v3/marketing/partnerships/build'].post({ … })")(
  instance['v3/marketing/partnerships/build'].post(grant('wx4e1916a585d1f4e6')),
)

show('terminate 终止合作关系')(
  instance.v3.marketing.partnerships.terminate.post(grant('wx4e1916a585d1f4e6')),
)
show('list 查询合作关系列表')(
  instance.v3.marketing.partnerships.get({
    query: { authorized_data: stock, limit: 5, offset: 0 },
  }),
)

try {
  instance
    .chain('v3/marketing/partnerships/build')
    .post({ ...grant('wx4e1916a585d1f4e7'), headers: { 'Idempotency-Key': 'not a legal key' } })
} catch (error) {
  if (!(error instanceof ClientException)) throw error
  console.log(
    `\na grant that fails\n  ${error.name} ${error.code} (HTTP ${error.status}, Request-ID ${error.requestId}), may have taken effect: ${error.mayHaveTakenEffect}\n  ${error.message.trim().replaceAll('\n', '\n  ')}`,
  )
}

sandbox?.close()
if (sandbox) console.log(nextSteps)

function fromEnvironment(): BuilderConfig {
  const names = ['MCHID', 'SERIAL', 'PRIVATE_KEY', 'PLATFORM_ID', 'PLATFORM_KEY'] as const
  const missing = names.filter((name) => !process.env[name])
  if (missing.length > 0)
    throw new Error(
      `set ${missing.join(', ')} in the environment, or pass --sandbox to try it without credentials`,
    )
  const [mchid, serial, privateKey, platformId, platformKey] = names.map((name) =>
    process.env[name]!.replaceAll('\\n', '\n'),
  ) as [string, string, string, string, string]
  return {
    mchid,
    serial,
    privateKey,
    certs: { [platformId]: platformKey },
    base_uri: process.env['BASE_URL'] || undefined,
  }
}
