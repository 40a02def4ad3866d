import { Formatter, Rsa } from '../../lib'
import { keys, sandboxed, transferOf } from '../fixtures/sandbox'

const sandbox = sandboxed()

/** What another client sends: signed by its own hand, with the headers that it has. */
async function send(
  path: string,
  json: object,
  headers: Record<string, string> = {},
  serial = keys.serial,
): Promise<{ status: number; data: unknown }> {
  const [timestamp, nonce, body] = [
    String(Formatter.timestamp()),
    Formatter.nonce(),
    JSON.stringify(json),
  ]
  const signature = Rsa.sign(
    Formatter.request('POST', path, timestamp, nonce, body),
    keys.privateKey,
  )
  const response = await fetch(sandbox.baseUri + path, {
    method: 'POST',
    body,
    headers: {
      Authorization: Formatter.authorization(keys.mchid, nonce, signature, timestamp, serial),
      'Content-Type': 'application/json',
      Accept: 'application/json',
      'User-Agent': 'another',
      ...headers,
    },
  })
  return { status: response.status, data: await response.json() }
}

const order = (out_trade_no: string) => ({
  appid: 'wx1',
  mchid: keys.mchid,
  description: 'd',
  out_trade_no,
  notify_url: 'https://weixin.qq.com/',
  amount: { total: 1 },
})
const transfer = transferOf('b1')

describe('a client of another kind', () => {
  it('needs no Wechatpay-Serial where nothing is encrypted, whatever the catalogue says', async () => {
    expect((await send('/v3/pay/transactions/native', order('n1'))).status).toBe(200)
    expect((await send('/v3/fund-app/mch-transfer/transfer-bills', transfer)).status).toBe(200)
  })

  it('says for which key it has encrypted what it has', async () => {
    const json = {
      ...transfer,
      out_bill_no: 'b2',
      user_name: Rsa.encrypt('张三', keys.platform.publicKey),
    }
    const path = '/v3/fund-app/mch-transfer/transfer-bills'
    expect((await send(path, json)).data).toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: 'Wechatpay-Serial', location: 'header' },
    })
    expect((await send(path, json, { 'Wechatpay-Serial': keys.platform.publicKeyId })).status).toBe(
      200,
    )
  })

  it('may write the serial of its certificate in lower case', async () => {
    expect(
      (await send('/v3/pay/transactions/native', order('n2'), {}, keys.serial.toLowerCase()))
        .status,
    ).toBe(200)
  })
})
