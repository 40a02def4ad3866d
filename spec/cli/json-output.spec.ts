import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keys, sandboxed } from '../fixtures/sandbox'

const main = join(__dirname, '../../dist/cli/main.js')
const sandbox = sandboxed()
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-cli-json-'))
const environment = {
  MCHID: keys.mchid,
  SERIAL: keys.serial,
  PRIVATE_KEY: keys.privateKey,
  APIV3_KEY: keys.apiv3Key,
  SECRET: keys.secret,
  PLATFORM_ID: keys.platform.publicKeyId,
  PLATFORM_KEY: keys.platform.publicKey,
  BASE_URL: sandbox.baseUri,
}

interface Printed {
  readonly data?: { return_code?: string }
  readonly error?: { code?: string }
}

/** What a command prints under --json, which is one JSON text and nothing else. */
const run = (...args: string[]): { status: number | null; printed: Printed; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args, '--json'], {
    encoding: 'utf8',
    timeout: 20_000,
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environment },
  })
  return { status, printed: JSON.parse(stdout) as Printed, stderr }
}

const query = `v3/pay/transactions/out-trade-no/json1?mchid=${keys.mchid}`

describe('--json', () => {
  it('gives the answer of a call with its status and headers', () => {
    sandbox.order({ out_trade_no: 'json1' })
    expect(run('call', query)).toMatchObject({
      status: 0,
      printed: { status: 200, data: { out_trade_no: 'json1', trade_state: 'NOTPAY' } },
    })
  })

  it('gives the error of a call, and nothing beside it', () => {
    expect(run('call', query.replace('json1', 'none'))).toMatchObject({
      status: 1,
      stderr: '',
      printed: {
        error: { code: 'ORDER_NOT_EXIST', status: 404, mayHaveTakenEffect: false },
      },
    })
  })

  it('gives the fields of an answer in XML', () => {
    const data = JSON.stringify({ appid: 'wx1', mch_id: keys.mchid, out_trade_no: 'json1' })
    const { status, printed } = run('call', 'v2/pay/orderquery', '-d', data)
    expect([status, printed.data?.return_code ?? printed.error?.code]).toEqual([0, 'SUCCESS'])
  })

  it('gives the certificates that were saved', () => {
    expect(run('certificates', '-o', 'certs')).toMatchObject({
      status: 0,
      printed: [{ serial: keys.platform.serial, path: expect.stringContaining('certs') as string }],
    })
  })
})
