import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { Builder } from '../../lib'
import { Sandbox } from '../../lib/sandbox'
import { operations } from '../../lib/sandbox/control/operations'
import { grant, instanceOf, sandboxed, transferOf } from '../fixtures/sandbox'

const pages = ['sandbox.md', 'sandbox.zh-CN.md']
const read = (page: string): string =>
  readFileSync(join(__dirname, '../../docs/guide', page), 'utf8')

/** The fenced texts behind marks of a kind, by title. */
const marked = (page: string, kind: string, fence: string): [string, string][] =>
  Array.from(
    read(page).matchAll(
      new RegExp(`<!-- ${kind}: (\\S+) -->\\n\`\`\`${fence}\\n([\\s\\S]*?)\`\`\``, 'g'),
    ),
    ([, title, text]) => [title!, text!],
  )

/** What the lines speak of, made by a client. */
function makeExamples(sandbox: Sandbox): void {
  const { v3 } = instanceOf(sandbox, { blocking: 'allow' })
  sandbox.order({ out_trade_no: 'paid', total: 100, state: 'SUCCESS' })
  for (const out_refund_no of ['r1', 'r2']) {
    const amount = { refund: 10, total: 100, currency: 'CNY' }
    v3.refund.domestic.refunds.post({ json: { out_trade_no: 'paid', out_refund_no, amount } })
  }
  for (const out_bill_no of ['t1', 't2', 't3']) {
    v3.fundApp.mchTransfer.transferBills.post({
      json: transferOf(out_bill_no),
    })
  }
  const coupon = { openid: 'o1', appid: 'wx1', stock_id: '1', out_request_no: 'q1' }
  v3.marketing.busifavor.coupons.send.post({ json: { ...coupon, coupon_code: 'MINE1' } })
  v3.marketing.partnerships.build.post({ ...grant(), json: granted })
}

const granted = {
  partner: { type: 'APPID', appid: 'wx1' },
  authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '2433405' },
}

/** What a sample prints, call by call. */
async function run(code: string, sandbox: Sandbox): Promise<unknown[][]> {
  const own = code.replace(/^import .*$/gm, '')
  const { code: script } = transformSync(`async function sample() {\n${own}\n}`, {
    loader: 'ts',
    target: 'es2022',
  })
  const printed: unknown[][] = []
  const given: Record<string, unknown> = {
    Builder,
    Sandbox,
    console: { log: (...things: unknown[]) => printed.push(things) },
    sandbox,
  }
  if (/const sandbox =/.test(code)) delete given['sandbox']
  const make = new Function(...Object.keys(given), `${script}\nreturn sample()`)
  await (make as (...values: unknown[]) => Promise<void>)(...Object.values(given))
  return printed
}

const expected: Readonly<Record<string, unknown[][]>> = {
  start: [['SUCCESS']],
  control: [['ABNORMAL', 40, 'paused']],
  events: [['waiting', 2]],
  clock: [[true]],
  merchants: [['NO_AUTH']],
  errors: [[2]],
}

describe.each(pages)('%s', (page) => {
  it.each(marked(page, 'sample', 'ts'))('%s prints what it says', async (title, code) => {
    expect(await run(code, sandboxed())).toEqual(expected[title])
  })

  it('has a sample of each kind, and curl lines for each control', () => {
    expect(marked(page, 'sample', 'ts').map(([title]) => title)).toEqual(Object.keys(expected))
  })

  it('has a curl line for each control that there is', () => {
    const lines = marked(page, 'curl', 'sh').flatMap(([, text]) => text.trim().split('\n'))
    const missing = Object.values(operations).filter(({ verb, path }) => {
      const own = path.replace(/\{\w+\}/g, '[^/]+')
      const pattern = new RegExp(`/_sandbox/${own}(?=[ ?']|$)`)
      return !lines.some(
        (line) =>
          pattern.test(line) &&
          line.includes('-X ') !== (verb === 'GET') &&
          (verb === 'GET' || line.includes(`-X ${verb} `)),
      )
    })
    expect(missing.map(({ verb, path }) => `${verb} ${path}`)).toEqual([])
  })

  it.each(marked(page, 'curl', 'sh'))('the curl lines about %s run as they stand', (_, text) => {
    const sandbox = sandboxed()
    makeExamples(sandbox)
    for (const line of text.trim().split('\n')) {
      const here = line.replaceAll('http://127.0.0.1:8080', sandbox.baseUri)
      const answer = JSON.parse(execFileSync('bash', ['-c', here], { encoding: 'utf8' }))
      expect([line, answer.code, answer.message]).toEqual([line, undefined, undefined])
    }
  })
})

it('both languages have the same samples and lines', () => {
  const [english, chinese] = pages.map((page) => [
    ...marked(page, 'sample', 'ts'),
    ...marked(page, 'curl', 'sh'),
  ])
  expect(chinese).toEqual(english)
})
