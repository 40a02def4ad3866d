import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { downloadBill } from '../../../lib/bills'
import { endpoints, find, type Endpoint, type Shape } from '../../../lib/catalogue'
import { violationOf } from '../../../lib/sandbox/documentation/validate'
import { exampleOf, namedIn, type ExampleContext } from '../../../lib/sandbox/documentation/example'
import { handlersOf, makeWorld } from '../../../lib/sandbox/endpoints/handlers'
import {
  Formatter,
  Hash,
  MediaUtil,
  Rsa,
  type RequestOptions,
  type WeChatPayException,
} from '../../../lib'
import { fileWith } from '../../fixtures/keys'
import brand from '../../fixtures/brand-keys.json'
import { instanceOf, keys, rejected, sandboxed, transferOf } from '../../fixtures/sandbox'
import type { Lenient, VerbName } from '../../fixtures/lenient'
import type { ObjectShape, Leaf } from '../../../lib/catalogue/shape'

type MultipartPart = NonNullable<RequestOptions['multipart']>[number]

const sandbox = sandboxed({ keys: { ...keys, brand } })
const instance = instanceOf(sandbox)
const context: ExampleContext = {
  named: namedIn(),
  seal: (text) => Rsa.encrypt(text, keys.platform.publicKey),
}
/** A brand encrypts for the platform's key of its own. */
const brandContext: ExampleContext = {
  ...context,
  seal: (text) => Rsa.encrypt(text, brand.platform.publicKey),
}

/**
 * Those that the sandbox keeps a state for have specs of their own; the bill of API v2's own
 * sandbox comes without a sign, which wechatpay-php does not believe either; `authindex` is a page
 * for a browser; `submchmanage` takes a query beside its XML.
 */
const stateful =
  /^v3\/(marketing\/partnerships|billdownload|certificates$|security\/echo)|^v2\/(secapi\/mch\/submchmanage|sandboxnew\/pay\/downloadbill|appauth\/authindex)$/
const ofMerchant = namedIn({ mch_id: keys.mchid, mchid: keys.mchid, combine_mch_id: keys.mchid })

const kept = handlersOf(makeWorld({ keys }))
const hasState = ({ method, path, target }: Endpoint): boolean =>
  stateful.test(path) || kept.v3.has(`${method} ${path}`) || kept.v2.has(target)

const callable = endpoints((endpoint) => !endpoint.incoming && !hasState(endpoint))

/** The documented fields of a body. */
const fieldsOf = (body: Endpoint['body']): Endpoint['query'] => (body!.shape as ObjectShape).fields

const objectOf = (fields: Endpoint['query'], named: object): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter(({ required }) => required)
      .map(({ name, shape }) => [name, exampleOf(shape, { ...context, ...named }, name)]),
  )

const pixels = Buffer.from('pixels')
const hashOf = (algorithm: string): string => createHash(algorithm).update(pixels).digest('hex')

/** The documented parts of an upload; a form of API v2 is signed by its caller. */
function partsOf({ body, isV2 }: Endpoint): MultipartPart[] {
  const digest = {
    sha256: hashOf('sha256'),
    file_digest: hashOf('sha256'),
    digest: hashOf('sm3'),
    digest_algorithm: 'SM3',
    digest_alogrithm: 'SM3',
  }
  const named = new Map<string, unknown>(
    Object.entries(isV2 ? { mch_id: keys.mchid, media_hash: hashOf('md5') } : digest),
  )
  const texts = Object.fromEntries(
    fieldsOf(body)
      .filter(({ name, shape }) => shape.kind !== 'file' && name !== 'sign')
      .map(({ name, shape }) => [name, String(exampleOf(shape, { ...context, named }, name))]),
  )
  if (isV2)
    texts.sign = Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(texts)), keys.secret)
  const file = fieldsOf(body).find(({ shape }) => shape.kind === 'file')!.name
  return [
    ...Object.entries(texts).map(([name, contents]) => ({ name, contents })),
    { name: file, contents: pixels, filename: 'a.png' },
  ]
}

/** The options of a call that has what the documents ask for. */
function optionsOf(endpoint: Endpoint): object {
  const { variables, query, headers, body, isV2 } = endpoint
  const own = Object.fromEntries(
    variables.map(({ name, shape }) => [name, `${String(exampleOf(shape, context, name))}`]),
  )
  const options: { query?: Record<string, unknown>; headers: object } = {
    ...own,
    headers: objectOf(
      headers.filter(({ name }) => name !== 'Wechatpay-Serial'),
      {},
    ),
  }
  if (query.length > 0)
    options.query = objectOf(query, { named: namedIn({ bill_date: '2026-01-01' }) })
  if (!body)
    return isV2
      ? {
          ...options,
          query: {
            ...options.query,
            ...(options.query?.['mchid'] ? { mchid: keys.mchid } : { mch_id: keys.mchid }),
          },
        }
      : options
  if (body.kind === 'form') return { ...options, multipart: partsOf(endpoint) }
  const sealing = endpoint.path.startsWith('brand/') ? brandContext : context
  if (body.kind === 'json') return { ...options, json: exampleOf(body.shape, sealing) }
  const { sign: _sign, ...xml } = objectOf(fieldsOf(body), {
    texts: true,
    named: ofMerchant,
  })
  const known = ['mch_id', 'mchid', 'combine_mch_id'].some((name) => name in xml)
  const way = fieldsOf(body).find(({ name }) => name === 'sign_type')?.shape as Leaf | undefined
  return {
    ...own,
    xml: {
      ...(way?.values && { sign_type: way.values.at(-1) }),
      ...(known ? xml : { ...xml, mch_id: keys.mchid }),
    },
  }
}

const shapeOf = ({ answers }: Endpoint): Shape | null | undefined =>
  Object.entries(answers).find(([status]) => status.startsWith('2'))?.[1]

describe('the sandbox', () => {
  it('answers every documented endpoint, signed, with its documented shape', async () => {
    expect(callable.length + kept.v3.size + kept.v2.size).toBeGreaterThan(1_100)
    const faults: string[] = []
    const look = async (endpoint: Endpoint): Promise<void> => {
      const where = `${endpoint.method} ${endpoint.path}`
      const verb = `${endpoint.method.toLowerCase() as VerbName}Async` as const
      try {
        const response = await instance.chain(endpoint.path)[verb](optionsOf(endpoint))
        const shape = shapeOf(endpoint)
        const wrong =
          endpoint.isV2 || !shape || shape.kind === 'file'
            ? undefined
            : violationOf(response.data, shape)
        if (wrong) faults.push(`${where}: ${JSON.stringify(wrong)}`)
      } catch (error) {
        faults.push(
          `${where}: ${(error as WeChatPayException).code} ${(error as Error).message.slice(0, 300)}`,
        )
      }
    }
    const waiting = [...callable]
    await Promise.all(
      Array.from({ length: 16 }, async () => {
        for (let next = waiting.pop(); next; next = waiting.pop()) await look(next)
      }),
    )
    expect(faults).toEqual([])
  }, 120_000)

  const native = {
    appid: 'wx1',
    mchid: keys.mchid,
    description: 'Image',
    out_trade_no: 'native12177525012',
    notify_url: 'https://weixin.qq.com/',
    amount: { total: 1, currency: 'CNY' },
  }

  it.each<[string, object, string]>([
    ['a missing field', { ...native, amount: {} }, '/amount/total'],
    ['another type', { ...native, amount: { total: '1' } }, '/amount/total'],
    ['a fraction', { ...native, amount: { total: 0.5 } }, '/amount/total'],
    ['no list', { ...native, limit_pay: 'no_balance' }, '/limit_pay'],
    ['null', { ...native, attach: null }, '/attach'],
  ])('refuses %s, naming it by a JSON pointer', async (_, json, field) => {
    const error = await rejected(instance.v3.pay.transactions.native.postAsync({ json }))
    expect([error.code, error.detail]).toEqual([
      'PARAM_ERROR',
      expect.objectContaining({ field, location: 'body' }),
    ])
  })

  it('looks at queries, headers and verbs', async () => {
    expect(
      (
        await rejected(
          instance.v3.pay.transactions.id._transaction_id_.getAsync({ transaction_id: '4200' }),
        )
      ).detail,
    ).toMatchObject({ field: 'mchid', location: 'query' })
    expect((await rejected(instance.v3.pay.transactions.native.getAsync())).code).toBe(
      'METHOD_NOT_ALLOWED',
    )
    expect(
      (await rejected(instance.v3.pay.transactions.chain('nativ').postAsync({ json: native })))
        .code,
    ).toBe('NOT_FOUND')
  })

  describe('with encrypted fields', () => {
    const transfer = transferOf('b1')
    const send = (user_name: string, headers: object) =>
      instance.v3.fundApp.mchTransfer.transferBills.postAsync({
        json: { ...transfer, user_name },
        headers,
      })

    it('opens what was encrypted for the key that the request names', async () => {
      for (const [serial, key] of [
        [keys.platform.publicKeyId, keys.platform.publicKey],
        [keys.platform.serial, keys.platform.certificate],
      ]) {
        expect((await send(Rsa.encrypt('张三', key!), { 'Wechatpay-Serial': serial })).status).toBe(
          200,
        )
      }
    })

    it('refuses plain text, and what was encrypted for another key', async () => {
      for (const plain of ['张三明文', Rsa.encrypt('张三', keys.platform.certificate)]) {
        const error = await rejected(send(plain, { 'Wechatpay-Serial': keys.platform.publicKeyId }))
        expect([error.code, error.detail]).toEqual([
          'PARAM_ERROR',
          expect.objectContaining({ field: '/user_name', location: 'body' }),
        ])
      }
    })

    it('answers encrypted for the merchant what was asked for', async () => {
      const { data } =
        await instance.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.getAsync({
          out_bill_no: 'b1',
        })
      const sealed = JSON.stringify(data).match(/"([A-Za-z0-9+/]{342}==)"/g)
      expect(sealed).not.toBeNull()
      for (const one of sealed!)
        expect(Rsa.decrypt(JSON.parse(one) as string, keys.privateKey)).toBe('张三')
    })
  })

  it('leads every bill to a file with its hash, and never away from here', async () => {
    const sink = fileWith('sandbox-bill', '')
    await downloadBill(instance as never, 'v3/profitsharing/bills', {
      query: { bill_date: '2026-01-01' },
      sink,
    })
    expect(readFileSync(sink, 'utf8')).toContain('微信支付业务单号')
    for (const query of [
      { bill_date: '2026-99-99' },
      { bill_date: '2026-01-01', bill_type: 'NOSUCH' },
    ]) {
      expect((await rejected(instance.v3.bill.tradebill.getAsync({ query }))).code).toBe(
        'PARAM_ERROR',
      )
    }
  })

  it('echoes what the request named', async () => {
    const { data } = await instance.v3.merchantService.complaintsV2._complaint_id_.getAsync({
      complaint_id: '4200009',
    })
    expect(data).toMatchObject({ complaint_id: '4200009' })
    expect(find('GET', '/v3/pay/transactions/id/4200009')!.path).toBe(
      'v3/pay/transactions/id/{transaction_id}',
    )
  })

  it.each<[string, Lenient, object, string]>([
    [
      'another value than those documented',
      instance.v3.merchant.fund.balance._account_type_,
      { account_type: 'NOPE' },
      'account_type',
    ],
    [
      'a text for a number',
      instance.v3.ecommerce.applyments._applyment_id_,
      { applyment_id: 'abc' },
      'applyment_id',
    ],
    [
      'digits that are none',
      instance.v3.apply4subject.applyment.merchants._sub_mchid_.state,
      { sub_mchid: 'merchant' },
      'sub_mchid',
    ],
    [
      'a text that is too long',
      instance.v3.applyment4sub.applyment.business_code._business_code_,
      { business_code: 'x'.repeat(125) },
      'business_code',
    ],
  ])('refuses %s in a path', async (_, node, variables, field) => {
    const endpoint = find('GET', String(node))!
    const error = await rejected(
      node.getAsync({ ...variables, ...objectOf(endpoint?.query ?? [], {}) }),
    )
    expect([error.code, error.detail]).toEqual([
      'PARAM_ERROR',
      expect.objectContaining({ field, location: 'uri' }),
    ])
  })

  it('takes a code for a code where the path would take a number as well', async () => {
    const cancelled = instance.v3.apply4subject.applyment
    expect(find('POST', 'v3/apply4subject/applyment/CODE_1/cancel')!.path).toBe(
      'v3/apply4subject/applyment/{business_code}/cancel',
    )
    expect(
      (await cancelled._business_code_.cancel.postAsync({ business_code: 'CODE_1' })).status,
    ).toBe(204)
    expect(find('POST', 'v3/apply4subject/applyment/20001/cancel')!.path).toBe(
      'v3/apply4subject/applyment/{applyment_id}/cancel',
    )
  })

  it('knows a notification as none of its endpoints', async () => {
    const { code, message } = await rejected(instance.v3.webhooks.postAsync({ json: {} }))
    expect([code, message]).toEqual(['NOT_FOUND', expect.not.stringContaining('只支持')])
  })

  it.each<[string, object, string]>([
    ['a time of another form', { ...native, time_expire: '2018-06-08 10:34:56' }, '/time_expire'],
  ])('refuses %s', async (_, json, field) => {
    expect(
      (await rejected(instance.v3.pay.transactions.native.postAsync({ json }))).detail,
    ).toMatchObject({ field })
  })

  it('refuses a text that does not fit its documented pattern', async () => {
    const node = instance.v3.marketing.paygiftactivity.activities._activity_id_.merchants.delete
    expect(
      (
        await rejected(
          node.postAsync({
            activity_id: '1',
            json: { delete_request_no: 'no blanks', merchant_id_list: ['1900000001'] },
          }),
        )
      ).detail,
    ).toMatchObject({ field: '/delete_request_no' })
    expect(
      (
        await node.postAsync({
          activity_id: '1',
          json: { delete_request_no: 'a|b-c_d*1', merchant_id_list: ['1900000001'] },
        })
      ).status,
    ).toBe(200)
  })

  it('answers a list item by item', async () => {
    const receivers = [
      { type: 'MERCHANT_ID', account: '86693852', amount: 888, description: 'first' },
      { type: 'PERSONAL_OPENID', account: 'ox', amount: 3, description: 'second' },
    ]
    const { data } = await instance.v3.brand.profitsharing.orders.postAsync({
      json: {
        brand_mchid: '1900000109',
        sub_mchid: '1900000110',
        appid: 'wx1',
        transaction_id: '4200',
        out_order_no: 'o1',
        receivers,
        finish: true,
      },
    })
    expect(data.receivers).toEqual(receivers.map((receiver) => expect.objectContaining(receiver)))
  })
})

describe('an upload to the sandbox', () => {
  const submission = endpoints(({ path }) =>
    path.startsWith('v3/mch-manage/submission-files/sub-mchid'),
  )[0]!
  const call = (endpoint: Endpoint, multipart: MultipartPart[]) =>
    instance.chain(endpoint.path)[`${endpoint.method.toLowerCase() as VerbName}Async` as const]({
      ...Object.fromEntries(endpoint.variables.map(({ name }) => [name, '1900000109'])),
      multipart,
    })

  it('has the parts that are documented, whatever they are called', async () => {
    const error = await rejected(
      call(
        submission,
        partsOf(submission).map((part) => (part.filename ? { ...part, name: 'file' } : part)),
      ),
    )
    expect(error.detail).toMatchObject({ field: '/submission_file', location: 'body' })
    expect(
      (
        await rejected(
          call(
            submission,
            partsOf(submission).filter(({ name }) => name !== 'item_id'),
          ),
        )
      ).detail,
    ).toMatchObject({ field: '/item_id' })
  })

  it.each([
    'v3/merchant/media/upload',
    'v3/ecommerce/account/cancel-applications/media',
    'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file',
  ])('tells the digest of its file: %s', async (path) => {
    const endpoint = find('POST', path)!
    const error = await rejected(
      call(
        endpoint,
        partsOf(endpoint).map((part) =>
          part.filename ? { ...part, contents: 'other pixels' } : part,
        ),
      ),
    )
    expect([error.code, error.detail]).toEqual([
      'PARAM_ERROR',
      expect.objectContaining({
        field: expect.stringMatching(/^\/meta\/(sha256|file_digest|digest)$/) as string,
        issue: '与文件内容不符',
      }),
    ])
  })

  it('may be made by MediaUtil where the names are the usual ones', async () => {
    expect(
      (await instance.v3.merchant.media.upload.postAsync({ body: new MediaUtil('a.png', 'x') }))
        .data.media_id,
    ).toHaveLength(64)
    const error = await rejected(
      instance.v3.ecommerce.account.cancelApplications.media.postAsync({
        body: new MediaUtil('a.png', 'x'),
      }),
    )
    expect(error.detail).toMatchObject({ field: '/meta/file_name', issue: '缺失' })
  })

  it('of API v2 is a signed form', async () => {
    const endpoint = find('POST', 'v2/secapi/mch/uploadmedia')!
    expect((await call(endpoint, partsOf(endpoint))).data).toMatchObject({ return_code: 'SUCCESS' })
    const error = await rejected(
      call(
        endpoint,
        partsOf(endpoint).map((part) =>
          part.filename ? { ...part, contents: 'other pixels' } : part,
        ),
      ),
    )
    expect(error.message).toContain('media_hash 与文件内容不符')
  })
})
