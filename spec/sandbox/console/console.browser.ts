import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { chromium, type Browser, type Page } from 'playwright-core'
import { Formatter, Rsa } from '../../../lib'
import { chromiumFlags, chromiumPath } from '../../fixtures/chromium'
import { instanceOf, keys, rejected, sandboxed, transferOf } from '../../fixtures/sandbox'
import { httpServer } from '../../fixtures/servers'

const sandbox = sandboxed()
const { v3 } = instanceOf(sandbox)
let browser: Browser
let page: Page
let said: string[]

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags })
})
afterAll(() => browser.close())

beforeEach(async () => {
  sandbox.reset()
  said = []
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1360, height: 860 },
  })
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
})
afterEach(async () => {
  await page.context().close()
  expect(said).toEqual([])
})

const open = (section = 'requests') => page.goto(`${sandbox.baseUri}/_sandbox/#${section}`)
const ask = () => v3.certificates.getAsync()
const first = () => page.getByRole('listbox', { name: 'Requests' }).getByRole('option').first()

/** What axe-core finds that a person could stumble over. */
async function seriousFaults(): Promise<string[]> {
  // As a script of the page's own it would be against its policy, which stays as it is for users.
  const { violations } = (await page.evaluate(
    `(() => { ${readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')}; return axe.run() })()`,
  )) as { violations: { id: string; impact: string; nodes: { html: string }[] }[] }
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)
}

describe('the console', () => {
  it.each([1366, 1200, 1024])('has every section in view at %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 760 })
    await open()
    const nav = page.getByRole('navigation')
    for (const link of await nav.getByRole('link').all()) {
      const [own, around] = [await link.boundingBox(), await nav.boundingBox()]
      expect(own!.x + own!.width).toBeLessThanOrEqual(around!.x + around!.width)
    }
  })

  it('shows coupons and moves them', async () => {
    const json = { openid: 'o1', appid: 'wx1', stock_id: '5', out_request_no: 'q1' }
    const { data } = (await v3.marketing.busifavor.coupons.send.postAsync({ json })) as {
      data: { coupon_code: string }
    }
    await open('grants')
    const row = page.getByRole('row', { name: data.coupon_code })
    await row.getByRole('button', { name: 'Use' }).click()
    await row.getByText('USED').waitFor()
    await row.getByRole('button', { name: 'Return' }).click()
    await row.getByText('SENDED').waitFor()
  })

  it('shows a request without being loaded again', async () => {
    await open()
    await page.getByText('No request yet').waitFor()
    await ask()
    await page.getByRole('option', { name: '/v3/certificates' }).click()
    await page.getByRole('heading', { name: 'Signature verified' }).waitFor()
    await page.getByText('curl -X GET', { exact: false }).waitFor()
    await page.getByText("await instance.chain('v3/certificates').getAsync()").waitFor()
    await page.getByText('1 kept, at most 10,000').waitFor()
  })

  it('shows the line that differs where a signature is wrong', async () => {
    const [timestamp, nonce] = [String(Formatter.timestamp()), Formatter.nonce()]
    const signature = Rsa.sign(
      Formatter.request('GET', '/v3/certificates', timestamp, nonce, ''),
      keys.privateKey,
    )
    await fetch(`${sandbox.baseUri}/v3/certificates?a=1`, {
      headers: {
        Authorization: Formatter.authorization(
          keys.mchid,
          nonce,
          signature,
          timestamp,
          keys.serial,
        ),
      },
    })
    await open()
    await first().click()
    await page.getByRole('heading', { name: 'The line that differs: 2 (target)' }).waitFor()
    expect(await page.getByLabel('as it came').textContent()).toBe('/v3/certificates?a=1')
    expect(await page.getByLabel('as it was signed').textContent()).toBe('/v3/certificates')
  })

  it('shows what was encrypted', async () => {
    await v3.fundApp.mchTransfer.transferBills.postAsync({
      json: transferOf('b1', { user_name: Rsa.encrypt('张三', keys.platform.publicKey) }),
      headers: { 'Wechatpay-Serial': keys.platform.publicKeyId },
    })
    await open()
    await first().click()
    expect(await page.getByLabel('Body, decrypted').textContent()).toContain('"user_name": "张三"')
  })

  it('pays an order, which moves it and tells the merchant; sends that again', async () => {
    let count = 0
    const { port } = await httpServer((_, response) => {
      count++
      response.writeHead(204).end()
    })
    sandbox.order({ out_trade_no: 'o1', notify_url: `http://127.0.0.1:${port}/` })
    await open('orders')
    const row = page.getByRole('row', { name: 'o1' })
    await row.getByText('NOTPAY').waitFor()
    await row.getByRole('button', { name: 'Pay' }).click()
    await row.getByText('SUCCESS').waitFor()
    await expectSoon(async () => expect(count).toBe(1))
    await page.getByRole('link', { name: 'Events' }).click()
    await page.getByRole('heading', { name: 'TRANSACTION.SUCCESS' }).waitFor()
    await page.getByRole('button', { name: 'Resend' }).click()
    await page.getByLabel('Sends').getByText('204').nth(1).waitFor()
    await expectSoon(async () => expect(count).toBe(2))
  })

  it('triggers an event', async () => {
    const { port } = await httpServer((_, response) => {
      response.end()
    })
    await open('events')
    await page.getByLabel('Event', { exact: true }).fill('REFUND.CLOSED')
    await page.getByLabel('To (URL)').fill(`http://127.0.0.1:${port}/`)
    await page.getByLabel('Values').fill('amount.refund=7')
    await page.getByRole('button', { name: 'Trigger' }).click()
    await page.getByText('delivered').waitFor()
    expect(sandbox.events(1)).toMatchObject([
      { event_type: 'REFUND.CLOSED', resource: { amount: { refund: 7 } } },
    ])
  })

  it('turns a fault on and off, and it bites', async () => {
    await open('faults')
    const fault = page.getByRole('switch', { name: '500 SYSTEM_ERROR' })
    await fault.click()
    await expectSoon(async () => expect(sandbox.faults()).toHaveLength(1))
    expect((await rejected(ask())).status).toBe(500)
    expect((await rejected(ask())).status).toBe(500)
    await expectSoon(async () =>
      expect(await page.locator('[role=switch]:checked').count()).toBe(1),
    )
    await fault.click()
    await expectSoon(async () => expect(sandbox.faults()).toEqual([]))
    expect((await ask()).status).toBe(200)
  })

  it('moves the clock', async () => {
    await open()
    const before = sandbox.clock.now().getTime()
    await page.getByLabel('Advance by').fill('2h')
    await page.getByRole('button', { name: 'Advance' }).click()
    await page.getByText('ahead 2 h').waitFor()
    expect(sandbox.clock.now().getTime() - before).toBeGreaterThanOrEqual(7_200_000)
  })

  it('ends a partnership', async () => {
    await v3.marketing.partnerships.build.postAsync({
      json: {
        partner: { type: 'APPID', appid: 'wx1' },
        authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
      },
      headers: { 'Idempotency-Key': 'k' },
    })
    await open('grants')
    await page.getByRole('button', { name: 'Terminate' }).click()
    await page.getByText('TERMINATED').waitFor()
  })

  it('is used with keys alone', async () => {
    await ask()
    await open()
    await page.keyboard.press('/')
    await page.keyboard.type('certificates')
    await page.getByRole('listbox').focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('heading', { name: 'Signature verified' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('Select a request').waitFor()
    await page.keyboard.press('2')
    await page.getByRole('heading', { name: 'Orders' }).waitFor()
  })

  it('speaks Chinese, too', async () => {
    await open()
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByRole('heading', { name: '微信支付沙箱' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    await page.reload()
    await page.getByText('还没有请求').waitFor()
  })

  it.each(['light', 'dark'] as const)(
    'has nothing that axe-core calls serious, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme })
      sandbox.order({ out_trade_no: 'o1' })
      sandbox.stock({ stock_id: '1' })
      await sandbox.trigger('REFUND.SUCCESS', { to: 'http://127.0.0.1:1/' })
      await fetch(`${sandbox.baseUri}/v3/certificates`)
      for (const section of ['requests', 'orders', 'grants', 'events', 'faults', 'merchants']) {
        await open(section)
        if (section === 'requests') await first().click()
        await page.locator('main > *').first().waitFor()
        expect([section, await seriousFaults()]).toEqual([section, []])
      }
    },
  )

  it('needs at most 60 kB of script over the wire', async () => {
    const response = await fetch(`${sandbox.baseUri}/_sandbox/console.js`)
    expect(gzipSync(await response.text()).length).toBeLessThan(60_000)
    expect(await (await fetch(`${sandbox.baseUri}/_sandbox/`)).text()).not.toMatch(
      /https?:\/\/(?!www\.w3\.org)/,
    )
  })
})

/** What comes about within five seconds. */
async function expectSoon(check: () => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await check()
    } catch (error) {
      if (tries === 50) throw error
      await new Promise((resume) => setTimeout(resume, 100))
    }
  }
}
