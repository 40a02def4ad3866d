import { Formatter, Hash, Rsa } from '../../../lib'
import { keys, sandboxed } from '../../fixtures/sandbox'
import type { RecordedRequest } from '../../../lib/sandbox'

const sandbox = sandboxed()
const path = '/v3/pay/transactions/native'
const body = JSON.stringify({ description: 'a/b 图', a: 1 }, null, 1)

/** Sends a request whose signature was made over other lines than it has. */
async function sent(
  signed: { method?: string; target?: string; body?: string; key?: string },
  target = path,
): Promise<RecordedRequest> {
  const [timestamp, nonce] = [String(Formatter.timestamp()), Formatter.nonce()]
  const {
    method = 'POST',
    target: line = target,
    body: text = body,
    key = keys.privateKey,
  } = signed
  const signature = Rsa.sign(Formatter.request(method, line, timestamp, nonce, text), key)
  const headers = {
    Authorization: Formatter.authorization(keys.mchid, nonce, signature, timestamp, keys.serial),
    'Content-Type': 'application/json',
    Accept: 'application/json',
    'User-Agent': 'x',
  }
  const response = await fetch(sandbox.baseUri + target, { method: 'POST', headers, body })
  expect(response.status).toBe(401)
  return sandbox.requests().at(-1)!
}

describe('a signature that does not fit', () => {
  const { port } = sandbox
  it.each<[string, Parameters<typeof sent>[0], unknown]>([
    [
      'another verb',
      { method: 'post' },
      { line: 'method', number: 1, received: 'POST', signed: 'post' },
    ],
    [
      'the whole URL',
      { target: `https://api.mch.weixin.qq.com${path}?a=%20` },
      { line: 'target', number: 2, received: `${path}?a=%20` },
    ],
    ['no query', { target: path }, { line: 'target', signed: path }],
    [
      'the query before it was encoded',
      { target: `${path}?a= ` },
      { line: 'target', signed: `${path}?a= ` },
    ],
    ['no body', { body: '' }, { line: 'body', number: 5, signed: '' }],
    [
      'the body as JSON in one line',
      { body: JSON.stringify(JSON.parse(body)) },
      { line: 'body', hint: expect.stringContaining('compact') as string },
    ],
    [
      'the body as PHP writes it',
      { body: '{"description":"a\\/b \\u56fe","a":1}' },
      { line: 'body', hint: expect.stringContaining('PHP') as string },
    ],
    [
      'the body as Python writes it',
      { body: '{"description": "a/b 图", "a": 1}' },
      { line: 'body', hint: expect.stringContaining('Python') as string },
    ],
    [
      'no query and no body',
      { target: path, body: '' },
      { line: 'target', hint: expect.stringContaining('and the body was left out') as string },
    ],
    ['a key of nobody', { key: keys.platform.publicKeyPrivateKey }, { line: 'unknown' }],
  ])('over %s is told by the line that differs', async (_, signed, diagnosis) => {
    expect(port).toBeGreaterThan(0)
    const record = await sent(signed, `${path}?a=%20`)
    expect(record).toMatchObject({ status: 401, signature: 'wrong', mchid: keys.mchid, diagnosis })
  })

  it('with the key of another merchant says whose', async () => {
    const other = sandbox.merchant({ mchid: '1900000400' })
    expect((await sent({ key: other.privateKey })).diagnosis).toMatchObject({
      line: 'key',
      hint: expect.stringContaining('1900000400') as string,
    })
  })

  it('of API v2 says what was signed in its place', async () => {
    const fields = {
      mch_id: keys.mchid,
      appid: 'wx1',
      out_trade_no: 'o1',
      nonce_str: 'n',
      empty: '',
    }
    const text = Formatter.queryStringLike(Formatter.ksort(fields))
    for (const [sign, hint] of [
      [Hash.sign('MD5', text, keys.apiv3Key), 'APIv3 key'],
      [Hash.sign('HMAC-SHA256', text, keys.secret), 'HMAC-SHA256'],
      [Hash.sign('MD5', text, keys.secret).toLowerCase(), 'upper case'],
      ['nonsense', 'none of the usual'],
    ]) {
      const xml = Object.entries({ ...fields, sign })
        .map(([name, value]) => `<${name}>${value}</${name}>`)
        .join('')
      await fetch(`${sandbox.baseUri}/pay/orderquery`, {
        method: 'POST',
        body: `<xml>${xml}</xml>`,
      })
      expect(sandbox.requests().at(-1)).toMatchObject({
        signature: 'wrong',
        diagnosis: { hint: expect.stringContaining(hint!) as string },
      })
    }
  })
})
