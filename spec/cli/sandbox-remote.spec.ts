import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileWith } from '../fixtures/keys'
import { keys } from '../fixtures/sandbox'
import { httpServer } from '../fixtures/servers'

const main = join(__dirname, '../../dist/cli/main.js')
const file = fileWith('remote-keys.json', JSON.stringify(keys))

let serving: ChildProcess
let url: string
let logged = ''

beforeAll(async () => {
  const args = [main, 'sandbox', '--keys', file, '--json', '--log', 'json']
  serving = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  serving.stderr!.on('data', (piece) => {
    logged += String(piece)
  })
  for await (const line of createInterface({ input: serving.stdout! })) {
    url = JSON.parse(line).BASE_URL
    break
  }
})
afterAll(async () => {
  serving.kill('SIGINT')
  await once(serving, 'exit')
})

const shell = (
  args: string[],
  environment: Record<string, string> = { WECHATPAY_SANDBOX: url },
) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'sandbox', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
  return { status, stdout, stderr }
}

/** As `shell`, while a server of this process answers. */
async function shellAsync(args: string[]): Promise<{ status: number; stdout: string }> {
  const child = spawn(process.execPath, [main, 'sandbox', ...args, '--url', url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let stdout = ''
  child.stdout.on('data', (piece) => {
    stdout += String(piece)
  })
  const [status] = (await once(child, 'close')) as [number]
  return { status, stdout }
}

const made = async (out_trade_no: string): Promise<void> => {
  await fetch(`${url}/_sandbox/orders`, {
    method: 'POST',
    // A connection that is kept would end unheard while a command blocks this thread.
    headers: { 'Content-Type': 'application/json', Connection: 'close' },
    body: JSON.stringify({ out_trade_no }),
  })
}

describe('a running sandbox from the shell', () => {
  it('pays an order', async () => {
    await made('shell1')
    const { status, stdout } = shell(['pay', 'shell1'])
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { order: { state: 'SUCCESS' } }])
    expect(shell(['pay', 'nobody'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('UNKNOWN_ORDER') as string,
    })
  })

  it('lets an endpoint refuse by a documented code, and nothing any more', async () => {
    const { status, stdout } = shell(['fault', 'v3/pay/transactions/jsapi', '--error', 'NO_AUTH'])
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { id: expect.any(Number) as number }])
    expect(JSON.parse(shell(['faults']).stdout)).toMatchObject([
      { error: 'NO_AUTH', left: 1, match: { path: 'v3/pay/transactions/jsapi' } },
    ])
    expect(shell(['fault', '--error', 'NO_AUHT'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('did you mean `NO_AUTH`') as string,
    })
    expect(shell(['fault', '--status', 'x'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--status') as string,
    })
    shell(['faults', 'clear'])
    expect(JSON.parse(shell(['faults']).stdout)).toEqual([])
  })

  it('triggers an event, lists it and sends it again', async () => {
    let count = 0
    const { port } = await httpServer((_, response) => {
      count++
      response.end()
    })
    const to = `http://127.0.0.1:${port}/`
    const { status, stdout } = await shellAsync([
      'trigger',
      'REFUND.SUCCESS',
      '--to',
      to,
      '--set',
      'amount.refund=3',
      '--set',
      'out_trade_no=mine',
    ])
    const event = JSON.parse(stdout)
    expect([status, event]).toMatchObject([
      0,
      {
        state: 'delivered',
        resource: {
          out_trade_no: 'mine',
          out_refund_no: expect.stringMatching(/^refund\d{10}$/) as string,
          user_received_account: '支付用户零钱',
          amount: { refund: 3 },
        },
      },
    ])
    expect(shell(['events']).stdout).toContain(
      `${event.id as string} REFUND.SUCCESS delivered ${to} [200]`,
    )
    expect((await shellAsync(['events', 'resend', event.id as string])).status).toBe(0)
    expect(count).toBe(2)
    expect(shell(['trigger', 'REFUND.SUCESS'])).toMatchObject({
      status: 1,
      // The one that was meant first, and each once.
      stderr: expect.stringMatching(
        /similar are REFUND\.SUCCESS, (?!.* REFUND\.SUCCESS)/,
      ) as string,
    })
    expect(shell(['trigger', 'REFUND.SUCCESS', '--set', 'x'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('path=value') as string,
    })
  })

  it('prints requests, and keys', async () => {
    await fetch(`${url}/v3/certificates`, { headers: { Connection: 'close' } })
    const { stdout } = shell(['logs', '--status', '401'])
    expect(stdout).toMatch(/ 401 GET \/v3\/certificates - \d+ ms {2}signature missing/)
    expect(
      JSON.parse(shell(['logs', '--log', 'json']).stdout.trim().split('\n').at(-1)!),
    ).toMatchObject({ status: 401, target: '/v3/certificates' })
    // Read while nothing blocks.
    while (!logged.includes('"status":401')) await once(serving.stderr!, 'data')
    expect(JSON.parse(shell(['keys']).stdout)).toMatchObject({
      mchid: keys.mchid,
      privateKey: keys.privateKey,
    })
    expect(shell(['keys', '--mchid', '1'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('UNKNOWN_MERCHANT') as string,
    })
  })

  it('keeps codes that move the cursor out of the terminal', async () => {
    await fetch(`${url}/v3/certificates?%1b[2J`, { headers: { Connection: 'close' } })
    await fetch(`${url}/v3/x`, { headers: { X: 'y', Connection: 'close' } })
    expect(shell(['logs']).stdout).not.toContain('\u001b')
  })

  it('says how to start one where there is none, or something else', async () => {
    const none = shell(['events'], { WECHATPAY_SANDBOX: 'http://127.0.0.1:1' })
    expect(none).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('wechatpay-chainable sandbox --port 8080') as string,
    })
    const { port } = await httpServer((_, response) => {
      response.writeHead(404).end('x')
    })
    const other = spawn(
      process.execPath,
      [main, 'sandbox', 'events', '--url', `http://127.0.0.1:${port}`],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    )
    let text = ''
    other.stderr.on('data', (piece) => {
      text += String(piece)
    })
    expect([(await once(other, 'close'))[0], text]).toEqual([
      1,
      expect.stringContaining('is no sandbox') as string,
    ])
  })

  it.each([
    [['--log', 'loud'], 'expected json or pretty or none'],
    [['--listen', 'here'], 'an IP address'],
    [['--forward-to', 'x'], 'a URL'],
  ])('refuses %j', (args, words) => {
    expect(shell(['--keys', file, ...args])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(words) as string,
    })
  })
})
