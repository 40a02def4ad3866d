import { endpoints, find, type Endpoint, type Shape } from '../../lib/catalogue'
import { misfit } from '../../lib/sandbox/conform'
import { exampleOf, namedIn, type ExampleContext } from '../../lib/sandbox/example'
import { MediaUtil } from '../../lib'
import type { Loose } from '../fixtures/loose'
import { instanceOf, keys, rejected, sandboxed } from '../fixtures/sandbox'

const sandbox = sandboxed()
const instance = instanceOf(sandbox)
const context: ExampleContext = { named: namedIn(), seal: text => text }

/**
 * Those that the sandbox keeps a state for have specs of their own; the sign of `uploadmedia` is a form field that its
 * caller makes; the bill of API v2's own sandbox comes without a sign, which wechatpay-php does not believe either; `authindex` is a page for a browser.
 */
const stateful = /^v3\/(marketing\/partnerships|bill\/(tradebill|fundflowbill)$|billdownload|certificates$|security\/echo)|^v2\/(secapi\/mch\/uploadmedia|sandboxnew\/pay\/downloadbill|appauth\/authindex)$/
const callable = endpoints(({ incoming, path }) => !incoming && !stateful.test(path))

const objectOf = (fields: Endpoint['query'], named: Loose): Loose =>
  Object.fromEntries(fields.filter(({ required }) => required).map(({ name, shape }) => [name, exampleOf(shape, { ...context, ...named }, name)]))

/** The options of a call that has what the documents ask for. */
function optionsOf({ variables, query, headers, body, isV2 }: Endpoint): Loose {
  const own = Object.fromEntries(variables.map(({ name, shape }) => [name, `${String(exampleOf(shape, context, name))}`]))
  const options: Loose = { ...own, headers: objectOf(headers.filter(({ name }) => name !== 'Wechatpay-Serial'), {}) }
  if (query.length > 0) options.query = objectOf(query, {})
  if (!body) return isV2 ? { ...options, query: { ...options.query, ...options.query?.mchid ? { mchid: keys.mchid } : { mch_id: keys.mchid } } } : options
  if (body.kind === 'form') return { ...options, body: new MediaUtil('a.png', 'x') }
  if (body.kind === 'json') return { ...options, json: exampleOf(body.shape, context) }
  return { ...own, xml: { mch_id: keys.mchid } }
}

const shapeOf = ({ answers }: Endpoint): Shape | null | undefined => Object.entries(answers).find(([status]) => status.startsWith('2'))?.[1]

describe('the sandbox', () => {
  it('answers every documented endpoint, signed, with its documented shape', async () => {
    expect(callable.length).toBeGreaterThan(1_100)
    const faults: string[] = []
    const look = async (endpoint: Endpoint): Promise<void> => {
      const where = `${endpoint.method} ${endpoint.path}`
      try {
        const response = await instance.chain(endpoint.path)[`${endpoint.method.toLowerCase()}Async`](optionsOf(endpoint))
        const shape = shapeOf(endpoint)
        const wrong = endpoint.isV2 || !shape || shape.kind === 'file' ? undefined : misfit(response.data, shape)
        if (wrong) faults.push(`${where}: ${JSON.stringify(wrong)}`)
      } catch (error) {
        faults.push(`${where}: ${(error as Loose).code} ${(error as Error).message.slice(0, 300)}`)
      }
    }
    const waiting = [...callable]
    await Promise.all(Array.from({ length: 16 }, async () => { for (let next = waiting.pop(); next; next = waiting.pop()) await look(next) }))
    expect(faults).toEqual([])
  }, 120_000)

  const native = { appid: 'wx1', mchid: keys.mchid, description: 'Image', out_trade_no: 'native12177525012', notify_url: 'https://weixin.qq.com/', amount: { total: 1, currency: 'CNY' } }

  it.each<[string, Loose, string]>([
    ['a missing field', { ...native, amount: {} }, '/amount/total'], ['another type', { ...native, amount: { total: '1' } }, '/amount/total'],
    ['a fraction', { ...native, amount: { total: 0.5 } }, '/amount/total'], ['no list', { ...native, limit_pay: 'no_balance' }, '/limit_pay'], ['null', { ...native, attach: null }, '/attach'],
  ])('refuses %s, naming it by a JSON pointer', async (_, json, field) => {
    const error = await rejected(instance.v3.pay.transactions.native.postAsync({ json }))
    expect([error.code, error.detail]).toEqual(['PARAM_ERROR', expect.objectContaining({ field, location: 'body' })])
  })

  it('looks at queries, headers and verbs', async () => {
    expect((await rejected(instance.v3.pay.transactions.id._transaction_id_.getAsync({ transaction_id: '4200' }))).detail).toMatchObject({ field: 'mchid', location: 'query' })
    expect((await rejected(instance.v3.pay.transactions.native.getAsync())).code).toBe('METHOD_NOT_ALLOWED')
    expect((await rejected(instance.v3.pay.transactions.nativ.postAsync({ json: native }))).code).toBe('NOT_FOUND')
  })

  it('echoes what the request named', async () => {
    const { data } = await instance.v3.pay.transactions.id._transaction_id_.getAsync({ transaction_id: '4200009', query: { mchid: keys.mchid } })
    expect(data).toMatchObject({ transaction_id: '4200009', mchid: keys.mchid })
    expect(find('GET', '/v3/pay/transactions/id/4200009')!.path).toBe('v3/pay/transactions/id/{transaction_id}')
  })
})
