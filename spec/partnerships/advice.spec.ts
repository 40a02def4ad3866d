import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { partnershipCodes } from '../../lib/client/errors/codes/partnerships'
import { ClientException, type WeChatPayException } from '../../lib'
import { bothForms, grant, instanceOf, rejected, sandboxed } from '../fixtures/sandbox'

const sandbox = sandboxed()
const instance = instanceOf(sandbox)

/** One call of each kind, as a node, a verb and its options. */
const asking = {
  build: () => [instance.v3.marketing.partnerships.build, 'post', grant()] as const,
  terminate: () => [instance.v3.marketing.partnerships.terminate, 'post', grant()] as const,
  list: () =>
    [
      instance.v3.marketing.partnerships,
      'get',
      { query: { authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' } } },
    ] as const,
  stock: () =>
    [
      instance.v3.marketing.favor.stocks.chain('2433405'),
      'get',
      { query: { stock_creator_mchid: '1900000109' } },
    ] as const,
}
type Call = keyof typeof asking

/**
 * Every refusal that the pages have, with what its advice has to speak of. The answers are
 * injected, so that every call meets every code of its page; reproduced.spec.ts has the sandbox
 * itself refuse, and says why it cannot for the others.
 */
const documented: readonly (readonly [
  call: Call,
  status: number,
  code: string,
  message: string,
  number: number | undefined,
  words: RegExp,
  scope: 'row' | 'stock' | 'run',
])[] = [
  ['build', 400, 'PARAM_ERROR', '参数错误', undefined, /parameter/, 'row'],
  ['build', 400, 'INVALID_REQUEST', '业务规则不符', undefined, /breaks a rule/, 'row'],
  ['build', 401, 'SIGN_ERROR', '签名错误', undefined, /signature/, 'run'],
  ['build', 500, 'SYSTEM_ERROR', '系统异常', undefined, /same key/, 'row'],
  ['build', 400, 'APPID_MCHID_NOT_MATCH', 'appid与商户号不匹配', undefined, /not bound/, 'row'],
  ['build', 400, 'MCH_NOT_EXISTS', '商户号不存在', undefined, /10 digits/, 'row'],
  ['build', 400, 'INVALID_REQUEST', '商户号不存在', undefined, /10 digits/, 'row'],
  ['build', 403, 'NO_AUTH', '无权限', undefined, /permission/, 'run'],
  ['build', 404, 'RESOURCE_NOT_EXISTS', '批次不存在', undefined, /does not exist/, 'stock'],
  ['build', 429, 'FREQUENCY_LIMITED', '频率过高', undefined, /slow down/, 'run'],
  ['build', 400, 'INVALID_REQUEST', '批次过期', 272757274, /past its time/, 'stock'],
  ['build', 400, 'INVALID_REQUEST', '商户不存在', 269546538, /10 digits/, 'row'],
  ['build', 400, 'INVALID_REQUEST', '格式错误', 270924345, /application\/json/, 'run'],
  ['build', 400, 'INVALID_REQUEST', '活动未激活', 272757265, /not running: activate/, 'stock'],
  ['build', 400, 'INVALID_REQUEST', '未绑定', 272753677, /AppID账号管理/, 'row'],
  ['terminate', 400, 'PARAM_ERROR', '参数错误', undefined, /parameter/, 'row'],
  ['terminate', 400, 'INVALID_REQUEST', '合作关系不存在', undefined, /no such/, 'row'],
  ['terminate', 403, 'NO_AUTH', '无权限', undefined, /permission/, 'run'],
  ['terminate', 429, 'FREQUENCY_LIMITED', '频率过高', undefined, /slow down/, 'run'],
  ['terminate', 500, 'SYSTEM_ERROR', '系统异常', undefined, /same key/, 'row'],
  ['list', 400, 'PARAM_ERROR', '参数错误', undefined, /parameter/, 'row'],
  ['list', 400, 'INVALID_REQUEST', '委托营销合作关系不存在', undefined, /no such/, 'row'],
  ['list', 404, 'RESOURCE_NOT_EXISTS', '批次不存在', undefined, /does not exist/, 'stock'],
  ['list', 401, 'SIGN_ERROR', '签名错误', undefined, /exactly as it is sent/, 'run'],
  ['list', 400, 'INVALID_REQUEST', '业务规则不符', undefined, /breaks a rule/, 'row'],
  ['list', 400, 'APPID_MCHID_NOT_MATCH', 'appid与商户号不匹配', undefined, /not bound/, 'row'],
  ['list', 400, 'MCH_NOT_EXISTS', '商户号不存在', undefined, /10 digits/, 'row'],
  ['list', 403, 'NO_AUTH', '无权限', undefined, /permission/, 'run'],
  ['list', 429, 'FREQUENCY_LIMITED', '频率过高', undefined, /slow down/, 'run'],
  ['list', 500, 'SYSTEM_ERROR', '系统异常', undefined, /same key/, 'row'],
  ['terminate', 400, 'INVALID_REQUEST', '业务规则不符', undefined, /breaks a rule/, 'row'],
  ['terminate', 401, 'SIGN_ERROR', '签名错误', undefined, /signature/, 'run'],
  ['stock', 400, 'MCH_NOT_EXISTS', '商户号不存在', undefined, /10 digits/, 'row'],
  ['stock', 429, 'FREQUENCY_LIMITED', '频率过高', undefined, /slow down/, 'run'],
  ['stock', 404, 'RESOURCE_NOT_EXISTS', '批次不存在', undefined, /does not exist/, 'stock'],
  ['stock', 403, 'REQUEST_BLOCKED', '请求被拦截', undefined, /support/, 'run'],
  ['stock', 400, 'INVALID_REQUEST', '批次不可获取', 270079577, /cannot be had/, 'stock'],
  ['stock', 400, 'INVALID_REQUEST', '无关联', 270079507, /not related/, 'row'],
  ['stock', 400, 'INVALID_REQUEST', '非跨商户', 270079508, /several merchants/, 'stock'],
  ['stock', 400, 'INVALID_REQUEST', '非发券商户', 270079509, /issue this stock/, 'stock'],
  ['stock', 400, 'INVALID_REQUEST', '无数据', 270079488, /nothing was found/, 'stock'],
  ['stock', 400, 'INVALID_REQUEST', '已结束', 270079533, /not begun or is over/, 'stock'],
  ['stock', 401, 'SIGN_ERROR', '签名错误', 269546525, /signature is wrong/, 'run'],
  ['stock', 401, 'SIGN_ERROR', '证书过期', 269546505, /expired/, 'run'],
  ['stock', 401, 'SIGN_ERROR', '序列号错误', 269546507, /serial/, 'run'],
  ['stock', 429, 'FREQUENCY_LIMITED', '频率过高', 268461336, /slow down/, 'run'],
]

beforeEach(() => sandbox.reset())

describe.each(bothForms)('the %s form explains', (_form, call) => {
  it.each(documented)(
    '%s %i %s %s (number %s)',
    async (kind, status, code, message, number, words, scope) => {
      sandbox.fault({
        status,
        body: { code, message },
        headers: { 'Request-ID': number ? `08F78BC48B06-${number}` : 'no-number' },
      })
      const [node, verb, options] = asking[kind]()
      const error: WeChatPayException = await rejected(call(node, verb, options))
      expect(error).toMatchObject({ code, status })
      expect(error.number).toBe(number)
      expect(error.advice).toMatchObject({ scope, en: expect.stringMatching(words) })
      expect(error.advice?.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(error.message).toContain(error.advice?.en)
    },
  )

  it('nothing of an endpoint without a table, but tells number and Request-ID', async () => {
    sandbox.fault({
      status: 404,
      body: { code: 'RESOURCE_NOT_EXISTS', message: '订单不存在' },
      headers: { 'Request-ID': '08F78BC48B06-268435462' },
    })
    const orders = instance.v3.pay.transactions.id.chain('1217752501201407033233368018')
    const error: WeChatPayException = await rejected(
      call(orders, 'get', { query: { mchid: '1900000109' } }),
    )
    expect(error).toBeInstanceOf(ClientException)
    expect(error).toMatchObject({ number: 268435462, requestId: '08F78BC48B06-268435462' })
    expect(error.advice).toBeUndefined()
    expect(error.toJSON()).toMatchObject({ number: 268435462 })
  })
})

it('the number of the answer goes before that of its Request-ID', async () => {
  sandbox.fault({
    status: 400,
    body: { code: 'INVALID_REQUEST', message: '活动未激活', number: 272757265 },
    headers: { 'Request-ID': '08F78BC48B06-268435462' },
  })
  const error = await rejected(instance.v3.marketing.partnerships.build.postAsync(grant()))
  expect(error.number).toBe(272757265)
})

it('every row of the table says in both languages what it means, whence it comes and what to do', () => {
  for (const { meaning, cause, remedy, source } of partnershipCodes.rows) {
    for (const { en, zh } of [meaning, cause, remedy]) {
      expect(en).toMatch(/[a-z]{3}/)
      expect(zh).toMatch(/[\u4e00-\u9fff]/)
    }
    expect(source).toMatch(/^https:\/\/pay\.weixin\.qq\.com\/doc\/v3\/(merchant|partner)\/\d{10}$/)
  }
})

it.each(['partnerships.md', 'partnerships.zh-CN.md'])(
  'docs/guide/%s has every row of the table',
  (name) => {
    const text = readFileSync(join(__dirname, '../../docs/guide', name), 'utf8')
    const language = name.includes('zh') ? 'zh' : 'en'
    for (const { remedy } of partnershipCodes.rows) expect(text).toContain(remedy[language])
  },
)
