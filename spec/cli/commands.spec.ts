import { spawnSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { keys, sandboxed } from '../fixtures/sandbox'

const main = join(__dirname, '../../dist/cli/main.js')
const sandbox = sandboxed()
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-cli-'))
writeFileSync(join(folder, 'key.pem'), keys.privateKey)
writeFileSync(join(folder, 'apiv3.key'), `${keys.apiv3Key}\n`)
writeFileSync(join(folder, 'platform.pem'), keys.platform.certificate)

const run = (args: string[], env: Record<string, string> = {}, input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    input,
    timeout: 20_000,
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
  })
  return { status, stdout, stderr }
}
const configured = (change: object, name = 'config.json') => {
  const { mchid, serial } = keys
  writeFileSync(
    join(folder, name),
    JSON.stringify({
      mchid,
      serial,
      privateKey: 'key.pem',
      certs: { [keys.platform.serial]: './platform.pem' },
      base_uri: sandbox.baseUri,
      ...change,
    }),
  )
  return ['--config', name]
}

describe('wechatpay-chainable certificates', () => {
  const args = [
    'certificates',
    '-m',
    keys.mchid,
    '-s',
    keys.serial,
    '-f',
    'key.pem',
    '-u',
    sandbox.baseUri,
    '-o',
    'certs',
  ]

  it('saves what it has verified, and prints serial, dates and path', () => {
    const { status, stdout } = run(args, { APIV3_KEY: keys.apiv3Key })
    expect(status).toBe(0)
    const [, path] = /^saved to +(.+)$/m.exec(stdout)!
    expect(readFileSync(path!, 'utf8')).toBe(keys.platform.certificate.replaceAll('\r\n', '\n'))
    expect(stdout).toContain(keys.platform.serial)
    expect(stdout).toMatch(/not after +\d{4}-\d\d-\d\dT/)
  })

  it("takes its options as PHP's tool does, and names a folder that is none", () => {
    expect(
      run([
        'certificates',
        `-m=${keys.mchid}`,
        `-s=${keys.serial}`,
        '-f=key.pem',
        `-u=${sandbox.baseUri}`,
        '-o=certs',
        '-k=apiv3.key',
      ]).status,
    ).toBe(0)
    // Written as a key's file is, which was read by another rule once.
    expect(run([...args, '-k', 'FILE://./apiv3.key']).status).toBe(0)
    expect(
      run([...args.map((arg) => (arg === 'certs' ? 'key.pem' : arg)), '-k', 'apiv3.key']).stderr,
    ).toContain('--output key.pem is no folder')
  })

  it('says what is wrong, and shows no key', () => {
    const wrong = run(args, { APIV3_KEY: 'x'.repeat(32) })
    expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringContaining('another APIv3 key')])
    expect(run(['certificates', '-m', '1']).stderr).toContain(
      "required option '-s, --serialno <serial>' not specified",
    )
    expect(
      run([...args.map((arg) => (arg === 'key.pem' ? 'nowhere.pem' : arg)), '-k', 'apiv3.key'])
        .stderr,
    ).toContain('ENOENT')
  })

  it('takes no key from the command line, where everybody can see it, and does not show it again', () => {
    const { status, stderr } = run([...args, '-k', keys.apiv3Key])
    expect([status, stderr]).toEqual([1, expect.stringContaining('can be seen by everybody')])
    expect(stderr).not.toContain(keys.apiv3Key)
    expect(run(args).stderr).toContain('set APIV3_KEY')
  })

  it('writes to a folder of its own where none is named, for its owner alone', () => {
    const { stdout } = run(args.slice(0, -2), { APIV3_KEY: keys.apiv3Key })
    const [, path] = /^saved to +(.+)$/m.exec(stdout)!
    expect([statSync(path!).mode & 0o777, statSync(dirname(path!)).mode & 0o777]).toEqual([
      0o600, 0o700,
    ])
    expect(dirname(path!)).not.toBe(tmpdir())
    expect(basename(dirname(path!))).toMatch(/^wechatpay-certificates-/)
  })

  it('follows no link, neither in place of a file nor of the folder', () => {
    const victim = join(folder, 'victim')
    writeFileSync(victim, 'precious')
    mkdirSync(join(folder, 'trap'))
    symlinkSync(victim, join(folder, 'trap', `wechatpay_${keys.platform.serial}.pem`))
    symlinkSync(join(folder, 'trap'), join(folder, 'way'))
    const to = (output: string) => run([...args.slice(0, -1), output], { APIV3_KEY: keys.apiv3Key })
    expect([
      to('trap').status,
      readFileSync(victim, 'utf8'),
      readdirSync(join(folder, 'trap')),
    ]).toEqual([0, 'precious', [`wechatpay_${keys.platform.serial}.pem`]])
    expect(
      lstatSync(join(folder, 'trap', `wechatpay_${keys.platform.serial}.pem`)).isSymbolicLink(),
    ).toBe(false)
    for (const way of ['way', 'way/'])
      expect(to(way)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('it is a link') as string,
      })
  })
})

describe('wechatpay-chainable doctor', () => {
  it('finds nothing wrong with what is right', () => {
    const { status, stdout } = run(['doctor', ...configured({})])
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => line[0]),
    ).toEqual(['✓', '✓', '✓', '✓', '✓'])
    expect(status).toBe(0)
    expect(run(['doctor', '--sandbox']).status).toBe(0)
  })

  it('reads the environment', () => {
    const env = {
      MCHID: keys.mchid,
      SERIAL: keys.serial,
      PRIVATE_KEY: keys.privateKey.replaceAll('\n', '\\n'),
      PLATFORM_ID: keys.platform.publicKeyId,
      PLATFORM_KEY: keys.platform.publicKey.replaceAll('\n', '\\n'),
      BASE_URL: sandbox.baseUri,
    }
    expect(run(['doctor'], env)).toMatchObject({ status: 0 })
    expect(run(['doctor'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--config, --sandbox') as string,
    })
  })

  it.each<[string, object, string]>([
    ['a key that does not load', { privateKey: 'platform.pem' }, 'expected an RSA private key'],
    [
      "the merchant's certificate as the platform's",
      { certs: { [keys.serial]: 'platform.pem' } },
      "merchant certificate's own --serial",
    ],
    [
      'another serial',
      { serial: '00'.repeat(20) },
      '--serial (`serial` in a configuration file) is not the serial',
    ],
    ['an unreachable host', { base_uri: 'http://127.0.0.1:1' }, 'refused the connection'],
    ['another platform key', { certs: { ABCD: keys.platform.publicKey } }, 'Wechatpay-Serial'],
  ])('names %s', (_, change, words) => {
    const { status, stdout } = run(['doctor', ...configured(change, 'bad.json')])
    expect([status, stdout]).toEqual([1, expect.stringContaining(words)])
    expect(stdout).not.toContain(keys.privateKey.split('\n')[3])
  })

  it('reads paths of the merchant certificate from where the configuration is', () => {
    writeFileSync(join(folder, 'merchant.pem'), keys.certificate)
    const args = configured(
      { merchant: { cert: 'merchant.pem', key: ['./key.pem', ''] } },
      'merchant.json',
    )
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [main, 'doctor', '--config', join(folder, args[1]!)],
      { encoding: 'utf8', cwd: tmpdir() },
    )
    expect([status, stdout, stderr]).toEqual([
      0,
      expect.stringContaining('✓ merchant certificate'),
      '',
    ])
  })

  it.each([
    ['null', 'null'],
    ['[]', 'an array'],
    ['5', 'a number'],
  ])('takes %s for no configuration', (text, what) => {
    writeFileSync(join(folder, 'none.json'), text)
    expect(run(['doctor', '--config', 'none.json'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`holds ${what}; expected a JSON object`) as string,
    })
  })

  it('sees a clock that is off', () => {
    sandbox.fault({
      headers: { Date: new Date(Date.now() - 200_000).toUTCString() },
      status: 404,
      body: { code: 'RESOURCE_NOT_EXISTS' },
      times: 2,
    })
    const { stdout } = run(['doctor', ...configured({})])
    expect(stdout).toMatch(/✗ clock: (199|200|201) s ahead/)
  })

  it('sees keys of a merchant that another has', () => {
    const other = sandboxed({ keys: { ...keys, certificate: keys.platform.certificate } })
    expect(
      run(['doctor', ...configured({ base_uri: other.baseUri }, 'other.json')]).stdout,
    ).toContain('✗ signature')
  })
})

describe('wechatpay-chainable', () => {
  it('says what there is, and what is misspelt', () => {
    expect(run(['--help']).stdout).toMatch(/sandbox[\s\S]*doctor[\s\S]*certificates/)
    expect(run(['doktor']).stderr).toContain('(Did you mean doctor?)')
    expect(run(['doctor', '--config', 'nowhere.json'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('ENOENT') as string,
    })
  })
})

describe('the catalogue from the shell', () => {
  it('lists endpoints', () => {
    expect(
      run(['endpoints', '合作关系'])
        .stdout.split('\n')
        .filter(Boolean)
        .map((line) => line.split(/\s+/)[1]),
    ).toEqual([
      'v3/marketing/partnerships',
      'v3/marketing/partnerships/build',
      'v3/marketing/partnerships/terminate',
    ])
  })

  it('shows one with its six forms', () => {
    const { stdout } = run(['endpoint', 'v3/marketing/partnerships/build'])
    for (const words of [
      '建立合作关系',
      'type: APPID | MERCHANT (required)',
      'build_time',
      "instance['v3/marketing/partnerships/build'].postAsync({ … })",
    ])
      expect(stdout).toContain(words)
    expect(stdout.match(/ {2}instance/g)).toHaveLength(6)
  })

  it('shows the variants of a body and of a JSON text', () => {
    const either =
      '    either\n      type: APPID (required)\n      appid: string 1..32 (required)\n      merchant_id: string 8..15\n    or\n      type: MERCHANT (required)\n'
    expect(run(['endpoint', 'v3/marketing/partnerships/build']).stdout).toContain(
      `  partner: one of (required)\n${either}`,
    )
    expect(run(['endpoint', 'v3/marketing/partnerships']).stdout).toContain(
      `  partner: JSON text of one of\n${either}`,
    )
  })

  it.each<[string, string[]]>([
    [
      'v3/marketing/partnerships/build',
      [
        'https://pay.weixin.qq.com/doc/v3/merchant/4012380498\n',
        'for 普通商户, 普通服务商, 渠道商\n',
        'documented 2024-11-18\n',
        'Idempotency-Key: string 1..48 /^[A-Za-z0-9|_*-]+$/ (required)',
      ],
    ],
    ['v3/marketing/partnerships', ['limit: integer 1..50 = 20\n']],
    [
      'v3/refund/domestic/refunds',
      [
        'total: integer 分 (required)\n',
        'out_refund_no: string ..64 (required)\n',
        '\n  429 FREQUENCY_LIMITED\n',
        ' more for other products',
      ],
    ],
    [
      'brand/card-member/user-cards/{user_card_code}',
      ['for 品牌商户\n', 'phone_number: string ..512 (encrypted)\n'],
    ],
    ['v3/global/certificates', ['host https://apihk.mch.weixin.qq.com']],
    ['v2/secapi/pay/refund', ['mutual TLS']],
    ['v2/sandboxnew/pay/unifiedorder', ['\ndeprecated\n']],
    [
      'v3/marketing/partner/product-coupon/product-coupons',
      ['(OFFLINE | MINI_PROGRAM | APP | PAYMENT_CODE)[]'],
    ],
  ])('tells of %s what a caller has to know', (path, words) => {
    const { stdout } = run(['endpoint', path])
    for (const each of words) expect(stdout).toContain(each)
  })

  it('tells the same in JSON', () => {
    const [one] = JSON.parse(run(['endpoint', 'v3/refund/domestic/refunds', '--json']).stdout) as [
      { docs: string[]; errors: object[]; body: object },
    ]
    expect(one).toMatchObject({
      method: 'POST',
      path: 'v3/refund/domestic/refunds',
      mutualTls: false,
      body: { kind: 'json', required: true },
    })
    expect(one.errors).toContainEqual({ status: 429, code: 'FREQUENCY_LIMITED' })
    expect(one.docs.length).toBeGreaterThan(2)
    expect(JSON.parse(run(['endpoints', '合作关系', '--json']).stdout)).toMatchObject([
      { path: 'v3/marketing/partnerships' },
      { method: 'POST' },
      {},
    ])
    expect(run(['endpoints', 'no such thing', '--json'])).toMatchObject({
      status: 1,
      stdout: '[]\n',
    })
  })

  it('shows a notification as one, with nothing to call', () => {
    const { stdout } = run(['endpoint', 'v3/webhooks'])
    expect(stdout).toContain('a notification: WeChat Pay sends it')
    expect(stdout).not.toContain('instance')
  })

  it.each([
    ['v3/marketing/partnership/biuld', 'v3/marketing/partnerships/build'],
    ['marketing/partnerships/build', 'v3/marketing/partnerships/build'],
    ['v3/pay/native', 'v3/pay/transactions/native'],
    ['pay/unifiedordr', 'v2/pay/unifiedorder'],
  ])('says what is near %s', (path, near) => {
    const { status, stderr } = run(['endpoint', path])
    expect([status, stderr.split('\n')[0], stderr.split('\n')[1]]).toEqual([
      1,
      `no documented endpoint matches ${path}; did you mean`,
      expect.stringContaining(` ${near} `) as string,
    ])
  })

  it('sends one call', () => {
    const data = JSON.stringify({
      partner: { type: 'APPID', appid: 'wx1' },
      authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
    })
    expect(
      JSON.parse(
        run([
          'call',
          'v3/marketing/partnerships/build',
          '-d',
          data,
          '-H',
          'Idempotency-Key: cli',
          ...configured({}),
        ]).stdout,
      ),
    ).toMatchObject({ state: 'ESTABLISHED' })
    sandbox.order({ out_trade_no: 'paid', transaction_id: '4200AbC', state: 'SUCCESS' })
    expect(
      run(['call', 'v3/pay/transactions/id/4200AbC?mchid=1900000109', '-i', ...configured({})])
        .stdout,
    ).toMatch(/^200 OK[\s\S]*4200AbC/)
    const missing = run(['call', 'v3/marketing/partnerships/biuld', '-d', '{}', ...configured({})])
    expect(missing).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /ClientException NOT_FOUND[\s\S]*did you mean[\s\S]*partnerships\/build/,
      ) as string,
    })
    sandbox.fault({
      match: { path: /transactions\/id/ },
      status: 404,
      body: { code: 'ORDER_NOT_EXIST', message: '订单不存在' },
    })
    const none = run(['call', 'v3/pay/transactions/id/4200?mchid=1900000109', ...configured({})])
    expect([none.status, none.stderr]).toEqual([
      1,
      expect.not.stringContaining('no documented endpoint') as string,
    ])
    expect(none.stderr).toContain('ORDER_NOT_EXIST')
    expect(run(['call', 'v3/x', '-d', 'no json', '--sandbox']).stderr).toContain('expected JSON')
  })
})

describe('call', () => {
  const build = JSON.stringify({
    partner: { type: 'APPID', appid: 'wx1' },
    authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
  })
  const path = 'v3/marketing/partnerships/build'
  const key = (name: string) => ['-H', `Idempotency-Key: ${name}`]
  writeFileSync(join(folder, 'build.json'), `\uFEFF${build}`)
  writeFileSync(join(folder, 'shop.png'), 'png')

  it.each<[string, string[], string?]>([
    ['a file after -d', ['call', path, '-d', '@build.json', ...key('c1')]],
    ['standard input', ['call', path, '-d', '-', ...key('c2')], build],
    ['a verb in small letters', ['call', path, '-X', 'post', '-d', build, ...key('c3')]],
    ['the verb first', ['call', 'post', path, '-d', build, ...key('c4')]],
    ['the verb last', ['call', path, 'POST', '-d', build, ...key('c5')]],
  ])('takes %s', (_, args, input = '') => {
    const { stdout, stderr } = run([...args, ...configured({})], {}, input)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({ state: 'ESTABLISHED' })
  })

  it.each([
    ['a file', 'shop.png'],
    ["what is written curl's way, which was no file's name", 'file=@shop.png'],
    ['the same without its name', '@shop.png'],
  ])('uploads %s', (_, written) => {
    const { stdout } = run(['call', 'v3/merchant/media/upload', '-F', written, ...configured({})])
    expect(JSON.parse(stdout)).toHaveProperty('media_id')
  })

  it('does not say that a URL of the configured host names another one', () => {
    const { status } = run(['call', `${sandbox.baseUri}/v3/certificates?a=b`, ...configured({})])
    expect(status).toBe(0)
    const other = run(['call', 'https://api.mch.weixin.qq.com/v3/certificates', ...configured({})])
    expect([other.status, other.stderr]).toEqual([1, expect.stringContaining('--base-url')])
  })

  it.each([
    [['call', 'v3/x', '-d', '@nowhere.json'], 'cannot be read (ENOENT)'],
    [['call', 'v3/x', '-d', '{a: 1}'], 'line 1, column 2'],
    [['call', 'v3/x', '-X', 'fetch'], 'one of GET, POST'],
    [['call', 'v3/x', 'v3/y'], 'neither argument'],
    [['call', 'v3/x', '-d', '{}', '-F', 'shop.png'], 'cannot be used with'],
  ])('refuses %j', (args, words) => {
    expect(run([...args, '--sandbox'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(words) as string,
    })
  })
})

describe('a configuration', () => {
  it('is found in the folder, behind flags and environment, and named', () => {
    configured({ apiv3Key: keys.apiv3Key }, 'wechatpay.config.json')
    try {
      const found = run(['call', 'v3/certificates'])
      expect([found.status, found.stderr]).toEqual([
        0,
        'with wechatpay.config.json of this folder\n',
      ])
      expect(run(['call', 'v3/certificates'], { SERIAL: 'AB' }).status).toBe(1)
      expect(run(['call', 'v3/certificates', '--serial', 'AB']).status).toBe(1)
      const named = run(['call', 'v3/certificates', ...configured({})])
      expect([named.status, named.stderr]).toEqual([0, ''])
      const certificates = run(['certificates', '-o', 'found'])
      expect([certificates.status, certificates.stdout]).toEqual([
        0,
        expect.stringContaining('saved to'),
      ])
    } finally {
      rmSync(join(folder, 'wechatpay.config.json'))
    }
  })

  it('may begin with a byte order mark; comments and trailing commas are told by their place', () => {
    const [, name] = configured({}) as [string, string]
    const text = readFileSync(join(folder, name), 'utf8')
    writeFileSync(join(folder, 'bom.json'), `\uFEFF${text}`)
    expect(run(['call', 'v3/certificates', '-c', 'bom.json']).status).toBe(0)
    writeFileSync(join(folder, 'comment.json'), `{\n  // mine\n${text.slice(1)}`)
    expect(run(['doctor', '-c', 'comment.json']).stderr).toContain('line 2, column 3: a comment')
  })

  it('is the same for certificates as for the other commands', () => {
    const { status, stdout } = run([
      'certificates',
      '-o',
      'same',
      ...configured({ apiv3Key: keys.apiv3Key }),
    ])
    expect([status, stdout]).toEqual([0, expect.stringContaining('saved to')])
    const env = {
      MCHID: keys.mchid,
      SERIAL: keys.serial,
      PRIVATE_KEY: keys.privateKey,
      BASE_URL: sandbox.baseUri,
      APIV3_KEY: keys.apiv3Key,
    }
    expect(run(['certificates', '-o', 'same'], env).status).toBe(0)
  })

  it('is named by its flags where something is missing', () => {
    const { status, stderr } = run([
      'call',
      'v3/certificates',
      '--mchid',
      '1900000109',
      '--serial',
      'AB',
    ])
    expect([status, stderr]).toEqual([1, expect.stringContaining('--private-key')])
  })
})

it.each(['-v', '-V', '--version'])('prints its version with %s', (flag) => {
  expect(run([flag])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
  })
})

it.each([
  ['no object', '[]', '`mchid` is undefined'],
  ['half of the keys', '{"mchid":"1","serial":"A"}', '`privateKey` is undefined'],
  ['a trailing comma', '{"mchid":"1",}', 'column 14'],
])('sandbox --keys does not start with %s', (_, text, words) => {
  writeFileSync(join(folder, 'sandbox.json'), text)
  const { status, stderr } = run(['sandbox', '--keys', 'sandbox.json'])
  expect([status, stderr]).toEqual([1, expect.stringContaining(words)])
})
