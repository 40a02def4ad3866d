import { Response } from '../../lib'
import { bothForms, grant, instanceOf, rejected, sandboxed } from '../fixtures/sandbox'

const sandbox = sandboxed()
const instance = instanceOf(sandbox)

describe('a partnership grant', () => {
  it.each([
    ['instance.v3.marketing.partnerships.build', instance.v3.marketing.partnerships.build],
    [
      "instance.chain('v3/marketing/partnerships/build')",
      instance.chain('v3/marketing/partnerships/build'),
    ],
    ["instance['v3/marketing/partnerships/build']", instance['v3/marketing/partnerships/build']],
  ])('runs on %s: blocking, waited for, and awaited', async (_, node) => {
    const options = [grant(), grant(), grant()]
    const answers: Response[] = [
      node.post(options[0]),
      node
        .postAsync(options[1])
        .then((response: Response) => response)
        .wait(),
      await node.postAsync(options[2]),
    ]
    answers.forEach((answer, at) => {
      expect(answer).toBeInstanceOf(Response)
      expect(answer.status).toBe(200)
      expect(answer.data).toMatchObject({
        ...options[at]!.json,
        state: 'ESTABLISHED',
        build_time: expect.stringMatching(
          /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/,
        ) as string,
      })
    })
  })

  it('is sent once, with the bytes that were given, in both forms', async () => {
    sandbox.reset()
    const [a, b] = [grant(), grant()]
    instance.v3.marketing.partnerships.build.post(a)
    await instance.v3.marketing.partnerships.build.postAsync(b)
    expect(sandbox.requests().map(({ body, method, target }) => [method, target, body])).toEqual(
      [a, b].map(({ json }) => ['POST', '/v3/marketing/partnerships/build', JSON.stringify(json)]),
    )
  })

  it('can be terminated and listed', () => {
    sandbox.reset()
    const { json } = grant()
    const call = (node: 'build' | 'terminate') =>
      instance.v3.marketing.partnerships[node].post({ json, headers: { 'Idempotency-Key': node } })
    call('build')
    expect(call('terminate').data).toEqual({ terminate_time: expect.any(String) as string })
    const { data } = instance.v3.marketing.partnerships.get({
      query: { authorized_data: json.authorized_data, partner: json.partner, limit: 5 },
    })
    expect(data).toMatchObject({
      total_count: 1,
      limit: 5,
      offset: 0,
      data: [{ ...json, terminate_time: expect.any(String) as string }],
    })
  })
})

describe.each(bothForms)('the %s form', (_, call) => {
  it('sends the configured headers in place of its own, whatever their case', async () => {
    sandbox.reset()
    const own = instanceOf(sandbox, {
      headers: {
        'user-agent': 'mine',
        ACCEPT: 'application/json',
        'content-type': 'text/plain',
        'X-Trace': '1',
        'wechatpay-serial': null,
      },
    })
    await call(own.v3.marketing.partnerships.build, 'post', {
      ...grant(),
      headers: { ...grant().headers, 'x-trace': '2' },
    })
    const [{ headers }] = sandbox.requests() as unknown as [{ headers: Record<string, string> }]
    expect(headers).toMatchObject({
      'user-agent': 'mine',
      accept: 'application/json',
      'content-type': 'application/json',
      'x-trace': '2',
    })
    expect(headers).not.toHaveProperty('wechatpay-serial')
  })

  it('sends the headers that WeChat Pay asks for', async () => {
    sandbox.reset()
    await call(instance.v3.marketing.partnerships.build, 'post', grant())
    await call(instance.v3.marketing.partnerships, 'get', {
      query: { authorized_data: { business_type: 'FAVOR_STOCK' } },
    })
    const [, { headers, target }] = sandbox.requests() as unknown as [
      object,
      { headers: Record<string, string>; target: string },
    ]
    expect(headers).toMatchObject({
      accept: expect.stringContaining('application/json') as string,
      'user-agent': expect.stringMatching(/^wechatpay-chainable\/\d/) as string,
      'wechatpay-serial': sandbox.credentials.platform.publicKeyId,
      authorization: expect.stringMatching(
        /^WECHATPAY2-SHA256-RSA2048 mchid="1900000109",serial_no="[0-9A-F]{40}",timestamp="\d{10}",nonce_str="\w{32}",signature="[^"]+"$/,
      ) as string,
    })
    expect(headers).not.toHaveProperty('content-type')
    expect(target).toBe(
      '/v3/marketing/partnerships?authorized_data=%7B%22business_type%22%3A%22FAVOR_STOCK%22%7D',
    )
  })

  it('overwrites an Authorization of the caller', async () => {
    const response = await call(instance.v3.marketing.partnerships.build, 'post', {
      ...grant(),
      headers: { ...grant().headers, authorization: 'mine' },
    })
    expect(response.status).toBe(200)
  })

  it('lets the caller choose the key that the answer is signed with', async () => {
    const { serial } = sandbox.credentials.platform
    const response = await call(instance.v3.certificates, 'get', {
      headers: { 'wechatpay-serial': serial },
    })
    expect(response.getHeaderLine('Wechatpay-Serial')).toBe(serial)
  })

  it('signs what is sent, whatever the characters', async () => {
    const query = { authorized_data: { business_type: "微信'()*!~ +&=/?#%" }, partner: '{"a":"b"}' }
    const text = 'authorized_data={"business_type":"x y"}&x=%27\''
    for (const odd of [query, text]) {
      const { response } = await rejected(
        call(instance.v3.marketing.partnerships, 'get', { query: odd }),
      )
      expect(response!.data).toMatchObject({ message: '委托营销合作关系不存在' }) // its signature was right
    }
  })

  it('reads an answer as axios and as PSR-7 do', async () => {
    const response = await call(instance.v3.marketing.partnerships.build, 'post', grant())
    expect(response.getStatusCode()).toBe(200)
    expect(response.statusText).toBe('OK')
    expect(response.getReasonPhrase()).toBe('OK')
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(response.getHeader('content-TYPE')).toEqual(['application/json; charset=utf-8'])
    expect(response.hasHeader('Request-Id')).toBe(true)
    expect(response.getHeaders()['Request-ID']).toHaveLength(1)
    expect(JSON.parse(String(response.getBody()))).toEqual(response.data)
    expect(response.getBody().getContents()).toBe(String(response.getBody()))
  })

  it('verifies a 204 over its empty body', async () => {
    sandbox.fault({ status: 204 })
    const response = await call(instance.v3.marketing.partnerships.build, 'post', grant())
    expect([response.status, response.data, String(response.getBody())]).toEqual([204, '', ''])
  })

  it('keeps integers beyond 2^53 exact', async () => {
    sandbox.fault({
      status: 200,
      body: '{"id":12345678901234567890,"n":9007199254740991,"s":"12345678901234567890"}',
    })
    const response = await call(instance.v3.marketing.partnerships.build, 'post', grant())
    expect(response.data).toEqual({
      id: '12345678901234567890',
      n: 9007199254740991,
      s: '12345678901234567890',
    })
  })

  it('returns a refusal with http_errors: false', async () => {
    const response = await call(instance.chain('v3/nowhere'), 'get', { http_errors: false })
    expect(response.status).toBe(404)
    expect(response.data).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('waits as long as `delay` says before it sends, and no timer of a test can stop it', async () => {
    jest.useFakeTimers()
    try {
      const response = await call(
        instance.v3.marketing.partnerships.build,
        'post',
        grant({ delay: 5 }),
      )
      expect(response.status).toBe(200)
    } finally {
      jest.useRealTimers()
    }
  })

  it('keeps a base path in front', async () => {
    const behind = instanceOf(sandbox, { base_uri: `${sandbox.baseUri}/gateway/` })
    const response = await call(behind.v3.certificates, 'get', { http_errors: false })
    expect(response.status).toBe(404)
    expect(sandbox.requests().at(-1)!.target).toBe('/gateway/v3/certificates')
  })

  it('expands variables into the path that is signed', async () => {
    await call(instance.v3.pay.transactions.id._transaction_id_, 'get', {
      transaction_id: '42/00 微',
      query: { mchid: 1 },
      http_errors: false,
    })
    expect(sandbox.requests().at(-1)!.target).toBe(
      '/v3/pay/transactions/id/42%2F00%20%E5%BE%AE?mchid=1',
    )
  })

  it('tells `debug` and `on_stats` what goes on, and no credential', async () => {
    const lines: string[] = []
    const stats: object[] = []
    await call(instance.v3.certificates, 'get', {
      debug: (line: string) => {
        lines.push(line)
      },
      on_stats: (one: object) => {
        stats.push(one)
      },
    })
    expect(lines).toEqual([
      `> GET ${sandbox.baseUri}/v3/certificates`,
      expect.stringMatching(/^< 200/) as string,
    ])
    expect(stats).toEqual([
      expect.objectContaining({
        method: 'GET',
        status: 200,
        transferTime: expect.any(Number) as number,
      }),
    ])
    expect(JSON.stringify([lines, stats])).not.toContain('signature')
  })
})

describe('several calls', () => {
  it('travel at the same time when they are waited for together', () => {
    sandbox.reset()
    const { ResponsePromise } = jest.requireActual<typeof import('../../lib')>('../../lib')
    const options = Array.from({ length: 8 }, () => grant())
    const answers = ResponsePromise.all(
      options.map((one) => instance.v3.marketing.partnerships.build.postAsync(one)),
    ).wait() as Response[]
    expect(answers.map(({ data }) => (data as { partner: object }).partner)).toEqual(
      options.map(({ json }) => json.partner),
    )
  })

  it('travel at the same time when they are awaited', async () => {
    const options = Array.from({ length: 32 }, () => grant())
    const answers = await Promise.all(
      options.map((one) => instance.v3.marketing.partnerships.build.postAsync(one)),
    )
    expect(answers.map(({ data }) => data.partner)).toEqual(options.map(({ json }) => json.partner))
  })
})
