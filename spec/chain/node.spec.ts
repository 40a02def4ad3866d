import { inspect } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { rootOf } from '../../lib/chain/node'
import type { Call, Verb } from '../../lib/client/call'
import knownAnswers from '../fixtures/known-answers.json'
import { nodeAt, type Lenient } from '../fixtures/lenient'
import { misuse } from '../fixtures/misuse'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** A node by whose properties a spec may walk anywhere. */
type Walked = Lenient & { readonly [name: string]: Walked }

/** A caller that only notes what it is asked for. */
function recorder(): { root: Walked; calls: Call[] } {
  const calls: Call[] = []
  const note = (method: Verb, pathname: string, options = {}) => {
    calls.push({ method, pathname, options })
  }
  const caller = {
    driver: { marker: 'driver' },
    request: (method: Verb, pathname: string, options?: object) => {
      note(method, pathname, options)
      return 'response'
    },
    task: (method: Verb, pathname: string, options?: object) => ({
      start: () => {
        note(method, pathname, options)
        return Promise.resolve('response')
      },
      *coroutine() {
        note(method, pathname, options)
        return 'response'
      },
    }),
  }
  return { root: rootOf(misuse(caller)) as Walked, calls }
}

describe('a chain', () => {
  it('names the same endpoint in all three spellings', () => {
    const { root, calls } = recorder()
    root.v3!.marketing!.partnerships!.build!.post({ json: 1 })
    root.chain('v3/marketing/partnerships/build').post({ json: 1 })
    root['v3/marketing/partnerships/build']!.post({ json: 1 })
    nodeAt(root.v3!.chain('marketing'), 'partnerships/build').post({ json: 1 })
    expect(calls).toEqual(
      Array(4).fill({
        method: 'POST',
        pathname: 'v3/marketing/partnerships/build',
        options: { json: 1 },
      }),
    )
  })

  test.each(['get', 'post', 'put', 'patch', 'delete'] as const)(
    'speaks %s in both forms',
    async (verb) => {
      const { root, calls } = recorder()
      expect(root.v3!.x![verb]()).toBe('response')
      expect(await root.v3!.x![`${verb}Async`]({ a: 1 })).toBe('response')
      expect(calls).toEqual([
        { method: verb.toUpperCase(), pathname: 'v3/x', options: {} },
        { method: verb.toUpperCase(), pathname: 'v3/x', options: { a: 1 } },
      ])
    },
  )

  it('takes verbs, chain, getDriver and function members as segments', () => {
    const { root, calls } = recorder()
    nodeAt(root, 'v3', 'brand', 'receivers', 'delete').post()
    root.v3!.refunds!.apply!.post()
    nodeAt(
      root,
      ...'v3.x.bind.call.query.name.length.prototype.get.chain.getDriver'.split('.'),
    ).get()
    expect(calls.map(({ pathname }) => pathname)).toEqual([
      'v3/brand/receivers/delete',
      'v3/refunds/apply',
      'v3/x/bind/call/query/name/length/prototype/get/chain/get-driver',
    ])
  })

  it('reaches by chain() the names that are no segments by property', () => {
    const { root, calls } = recorder()
    root.v3!.chain('then').post()
    expect(calls[0]!.pathname).toBe('v3/then')
  })

  it('gives the driver on every node', () => {
    expect(recorder().root.v3!.pay!.getDriver()).toEqual({ marker: 'driver' })
  })

  it('fails on a misspelt verb as JavaScript does', () => {
    const { root } = recorder()
    expect(() => (root.v3!.pay!.psot as object as () => void)()).toThrow(TypeError)
    expect(() => (root.v3!.pay!.psot as object as () => void)()).toThrow(/not a function/)
  })

  it('refuses a chain() that is given no path', () => {
    expect(() => recorder().root.chain(misuse(undefined))).toThrow(/chain\(\) takes a path/)
  })

  it('sends nothing when a node is awaited, logged, compared, serialised, listed or copied', async () => {
    const { root, calls } = recorder()
    for (const node of [root, root.v3!.pay!, root.v3!.pay!.post]) {
      expect(await (node as object)).toBe(node)
      inspect(node, { showProxy: true, depth: 5 })
      JSON.stringify({ node })
      String(node)
      Object.keys(node)
      for (const name in node) throw new Error(name)
      expect(node).toEqual(node)
      expect({ ...node }).toEqual({})
      expect(() => structuredClone(node)).toThrow()
    }
    expect(calls).toEqual([])
  })

  it('has none of the hooks a container looks for', () => {
    const { root } = recorder()
    for (const hook of [
      'onModuleInit',
      'onModuleDestroy',
      'beforeApplicationShutdown',
      'onApplicationBootstrap',
    ]) {
      expect(typeof root[hook]).toBe('object')
    }
    expect((root as object as PromiseLike<unknown>).then).toBeUndefined()
  })

  it('shows its path when inspected, converted or thrown away', () => {
    const { root } = recorder()
    const node = root.v3!.marketing!.partnerships!
    expect(inspect(node)).toBe('[WeChatPay v3/marketing/partnerships]')
    expect(inspect(node.build!.post)).toBe('[WeChatPay v3/marketing/partnerships/build/post]')
    expect(inspect(root)).toBe('[WeChatPay]')
    expect(`${misuse(node)}`).toBe('v3/marketing/partnerships')
  })

  it('is read-only', () => {
    const node = recorder().root.v3! as Record<string, unknown>
    expect(() => {
      node['pay'] = 1
    }).toThrow(/read-only/)
    expect(() => {
      delete node['pay']
    }).toThrow(/read-only/)
    expect(() => Object.defineProperty(node, 'x', { value: 1 })).toThrow(/read-only/)
  })

  it('keeps nothing of a million distinct paths', () => {
    const { root } = recorder()
    const walk = (from: number): void => {
      for (let i = from; i < from + 500_000; i++) void root.v3!.pay!.transactions!.id![`i${i}`]!.get
    }
    walk(0)
    collectGarbage()
    const before = process.memoryUsage().heapUsed
    walk(500_000)
    collectGarbage()
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(4 * 1024 * 1024)
  })
})

describe('paths recorded from wechatpay-php', () => {
  /** Where facts differ on purpose: text in braces is left alone, the rule runs per segment. */
  const ours: Record<string, string> = {
    'chain-61': 'v3/{transactionId}',
    'chain-107': 'v3/marketing/partnerships',
  }

  test.each(
    knownAnswers.chain.map(
      ({ id, steps, pathname }) => [id, steps as [string, string][], ours[id] ?? pathname] as const,
    ),
  )('%s %j', (_id, steps, pathname) => {
    const { root, calls } = recorder()
    const node = steps.reduce(
      (at: Lenient, [how, name]) => (how === 'chain' ? at.chain(name) : nodeAt(at, name)),
      root,
    )
    node.get()
    expect(calls[0]!.pathname).toBe(pathname)
  })
})
