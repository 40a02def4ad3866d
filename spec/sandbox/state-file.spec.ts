import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Sandbox } from '../../lib/sandbox'
import { instanceOf, keys, rejected, sandboxed } from '../fixtures/sandbox'

const folder = mkdtempSync(join(tmpdir(), 'sandbox-state-'))
const pathOf = (name: string): string => join(folder, name)

/** A file that a sandbox has left. */
async function kept(name: string): Promise<string> {
  const state = pathOf(name)
  const sandbox = await Sandbox.start({ keys, state })
  sandbox.order({ out_trade_no: 'o1', total: 7, state: 'SUCCESS' })
  await sandbox.close()
  return state
}

describe('a state file', () => {
  it('keeps everything: keys, orders, refunds, clock, events, stocks, partnerships, faults', async () => {
    const state = pathOf('all')
    const first = await Sandbox.start({ mchid: '1900000777', state })
    const { v3 } = instanceOf(first)
    await v3.marketing.partnerships.build.postAsync({
      json: {
        partner: { type: 'APPID', appid: 'wx1' },
        authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
      },
      headers: { 'Idempotency-Key': 'k' },
    })
    first.order({
      out_trade_no: 'o1',
      total: 7,
      state: 'SUCCESS',
      notify_url: 'http://127.0.0.1:1/',
    })
    const { refund } = first.refundOrder('o1', 3)
    first.stock({ stock_id: '9', state: 'paused' })
    first.merchant({ mchid: '1900000778', role: 'partner' })
    first.fault({ match: { path: /nothing/i }, status: 500, times: Infinity })
    await first.trigger('TRANSACTION.SUCCESS', { to: 'http://127.0.0.1:1/' })
    const before = await first.clock.advance('1s')
    const { credentials } = first
    await first.close()

    const second = await Sandbox.start({ state })
    try {
      expect(second.credentials).toEqual(credentials)
      expect(second.orders()).toMatchObject([{ out_trade_no: 'o1', state: 'REFUND', refunded: 3 }])
      expect(second.stocks()).toMatchObject([{ stock_id: '9', state: 'paused' }])
      expect(second.partnerships()).toMatchObject([{ state: 'ESTABLISHED' }])
      expect(second.faults()).toMatchObject([
        { left: 'always', match: { pattern: 'nothing', flags: 'i' } },
      ])
      expect(second.events()).toMatchObject([
        { event_type: 'TRANSACTION.SUCCESS', state: 'waiting' },
      ])
      expect(second.clock.now().getTime()).toBeGreaterThanOrEqual(before.getTime())
      await second.clock.advance('1m')
      expect(second.refunds()).toMatchObject([
        { out_refund_no: refund.out_refund_no, state: 'SUCCESS' },
      ])
    } finally {
      await second.close()
    }
  })

  it('is written whole or not at all, for its owner alone', async () => {
    const state = await kept('owner')
    expect(statSync(state).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it.each<[string, (text: string) => string, string]>([
    ['torn in the middle', (text) => text.slice(0, text.length / 2), 'STATE_DAMAGED'],
    ['torn in its first line', (text) => text.slice(0, 20), 'STATE_DAMAGED'],
    ['changed by hand', (text) => text.replace('"total":7', '"total":8'), 'STATE_DAMAGED'],
    ['empty', () => '', 'STATE_DAMAGED'],
    ['of another program', () => '{"a":1}\n{}', 'STATE_DAMAGED'],
    ['of another version', (text) => text.replace('"version":1', '"version":2'), 'STATE_VERSION'],
  ])('that is %s is refused and left as it is', async (name, change, code) => {
    const state = await kept(name.replaceAll(' ', '-'))
    const changed = change(readFileSync(state, 'utf8'))
    writeFileSync(state, changed)
    const error = await rejected(Sandbox.start({ keys, state }))
    expect([error.code, error.message]).toEqual([
      code,
      expect.stringContaining('move it away') as string,
    ])
    expect(readFileSync(state, 'utf8')).toBe(changed)
  })

  it('in a folder that is not there does not end a running sandbox', async () => {
    const error = await rejected(
      Sandbox.start({ keys, state: join(folder, 'nowhere', 'file') }).then((sandbox) =>
        sandbox.close(),
      ),
    )
    expect(error.message).toContain('ENOENT')
  })
})

it('a sandbox tells of each request to whoever listens', async () => {
  const sandbox = sandboxed()
  const came: unknown[] = []
  const stop = sandbox.onRequest((record) => came.push(record))
  await instanceOf(sandbox).v3.certificates.getAsync()
  stop()
  await instanceOf(sandbox).v3.certificates.getAsync()
  expect(came).toMatchObject([{ method: 'GET', target: '/v3/certificates', status: 200 }])
})

it.each<[string, () => unknown, RegExp]>([
  ['throws', () => thrownBy(new Error('mine')), /mine/],
  ['throws what is no error', () => thrownBy(Symbol('odd')), /onRequest/],
  ['throws nothing', () => thrownBy(undefined), /onRequest/],
  ['rejects', () => Promise.reject(new Error('later')), /later/],
])(
  'a listener of a sandbox that %s ends nothing: a warning says so',
  async (_, listener, words) => {
    const sandbox = sandboxed()
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation()
    const came: unknown[] = []
    const stops = [
      sandbox.onRequest(listener as () => void),
      sandbox.onRequest((record) => came.push(record)),
    ]
    await instanceOf(sandbox).v3.certificates.getAsync()
    await instanceOf(sandbox).v3.certificates.getAsync()
    while (came.length < 2) await new Promise(setImmediate) // told from its thread
    const warnings = warn.mock.calls.map(([text]) => String(text))
    warn.mockRestore()
    for (const stop of stops) stop()
    expect(came).toHaveLength(2)
    expect(warnings).toEqual([expect.stringMatching(words), expect.stringMatching(words)])
  },
)

const thrownBy = (what: unknown): never => {
  throw what
}
